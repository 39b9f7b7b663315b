# SPDX-License-Identifier: Apache-2.0
"""What is known of attributes: how many values there are, and where they belong."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

attributes = import_module(f"{elephantasm.__name__}.local.knowledge.attributes")


@pytest.mark.parametrize(
    ("name", "theme", "is_single"),
    [
        ("home", attributes.HOME, True),
        ("allergy", attributes.HEALTH, False),
        ("appointment", attributes.COMING, False),
        ("appointment: dentist", attributes.COMING, True),
        ("favorite book", attributes.THING, True),
        ("claim: i eat meat", "", True),
        ("over: employer", attributes.WORK, False),
        ("kin: pet", attributes.FAMILY, False),
    ],
)
def test_an_attribute_has_a_theme_and_one_value_or_several(name, theme, is_single):
    assert attributes.attribute(name) == (theme, is_single)


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("uses editor", "uses", True),
        ("trip: porto", "trip", True),
        ("kin: pet", "pet", True),
        ("pet", "pet", True),
        ("petrol", "pet", False),
        ("over: pet", "pet", False),
    ],
)
def test_an_attribute_of_one_thing_is_one_of_its_kind(name, kind, expected):
    assert attributes.is_a(name, kind) is expected


def test_the_first_theme_of_several_counts():
    assert attributes.theme_of(("car", "home")) == attributes.HOME
    assert attributes.theme_of(("claim: i eat meat",)) is None
    assert attributes.theme_of(()) is None


def test_kinds_are_named_from_the_exact_to_the_general():
    assert attributes.kinds_of("uses editor") == ["uses editor", "uses"]
    assert attributes.kinds_of("home") == ["home"]


def test_notes_are_told_from_what_is_asserted():
    assert attributes.is_note("over: home")
    assert attributes.is_note("kin: pet")
    assert not attributes.is_note("home")
    assert attributes.is_kin("kin: pet")
    assert not attributes.is_kin("home")
