# SPDX-License-Identifier: Apache-2.0
"""Whether two texts name the same value, or the same person or thing."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

naming = import_module(f"{elephantasm.__name__}.local.knowledge.naming")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Google", "google in Dublin", True),
        ("York", "New York", False),
        ("3.11", "3.12", False),
        ("12", "12,000", False),
        ("ana@x.org", "ana@x.org.uk", False),
        ("Ortiz", "Ortiz-Lang", False),
        ("nurse", "head nurse", False),
        ("", "", True),
        ("", "Oslo", False),
    ],
)
def test_a_value_is_the_same_if_the_other_only_tells_more(one, other, expected):
    assert naming.is_same(one, other) is expected
    assert naming.is_same(other, one) is expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Volvo", "a red Volvo V70", True),
        ("peanut", "peanuts", True),
        ("Netflix", "Viaplay", False),
        ("12th", "on the 12th of May", True),
        ("", "anything", False),
    ],
)
def test_a_name_is_within_a_text_with_all_its_words_in_a_row(name, text, expected):
    assert naming.is_within(name, text) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("my sister", "My sister Ana", True),
        ("Ana", "our sister Ana", True),
        ("Ana, my sister", "my sister", True),
        ("my sister Ana", "my sister Eva", False),
        ("my sister", "my sister's dog", False),
        ("my dog", "my sister's dog", False),
        ("my car", "my car insurance", False),
        ("my mother", "my mother-in-law", False),
        ("", "my sister", False),
    ],
)
def test_an_owner_is_known_by_relation_or_by_name(one, other, expected):
    assert naming.is_same_owner(one, other) is expected
    assert naming.is_same_owner(other, one) is expected


def test_attributes_are_the_same_in_whatever_number():
    assert naming.is_same_kind("time of staff meetings", "time of staff meeting")
    assert not naming.is_same_kind("time of staff meeting", "time of meeting")


def test_an_attribute_with_more_words_before_it_is_narrower():
    assert naming.is_narrower("API rate limit", "rate limit")
    assert not naming.is_narrower("rate limit", "API rate limit")
    assert not naming.is_narrower("rate limit of logins", "rate limit")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("ich laufe", "jeden Morgen gehe ich laufen", True),
        ("habite Nantes", "j'habite à Nantes", True),
        ("里斯本", "我们五月去里斯本旅游", True),
        ("ich laufe", "ich lese jeden Morgen", False),
        ("吉他", "我在学钢琴", False),
    ],
)
def test_words_of_a_name_may_stand_in_other_forms_and_another_order(name, text, expected):
    assert naming.is_among(name, text) is expected
