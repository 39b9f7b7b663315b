# SPDX-License-Identifier: Apache-2.0
"""Addresses and phone numbers that somebody asks to forget by that name."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

contacts = import_module(f"{elephantasm.__name__}.local.language.contacts")


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("my address", "parcel can go to 14 Pilot Row in Barry, thats me"),
        ("my address", "I live at 14 Pilot Row"),
        ("meine Adresse", "Ich wohne in der Hauptstra\u00dfe 4 in Ulm"),
        ("mon adresse", "j'habite au 12 rue des Lilas"),
        ("mi direcci\u00f3n", "vivo en la calle Zamora 15"),
        ("我的地址", "我住在江南大道88号"),
        ("私の住所", "私は緑町3丁目に住んでいます"),
        ("my phone number", "ring me on 07700 900123"),
        ("meine Handynummer", "mein Handy: 0176 5550 4417"),
    ],
)
def test_what_is_named_is_found_as_it_is_written(named, told):
    assert contacts.contact_named(named).is_in(told)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("my address", "the garage is at 12 Mill Road"),  # not the speaker's
        ("my address", "I live in Barry"),
        ("my phone number", "ring Gareth on 07700 900312"),
        ("my phone number", "I earn 3,100 a month"),
    ],
)
def test_what_is_somebody_elses_or_something_else_is_not_meant(named, told):
    assert not contacts.contact_named(named).is_in(told)


def test_what_is_no_contact_names_none():
    assert contacts.contact_named("my locker number") is None
