# SPDX-License-Identifier: Apache-2.0
"""What looks like a name, and is one or not."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

names = import_module(f"{elephantasm.__name__}.local.language.names")


@pytest.mark.parametrize(
    "text",
    [
        "Sam",
        "raj",
        "Susan",
        "Ahmed",
        "Manish",
        "Leo",
        "Dr. Ada Bell",
        "Ann Young",
        "Hope",
        "Gen Sato",
        "Uncle Bob",
    ],
)
def test_people_are_called_so(text):
    assert names.is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Tired", "Dutch", "Exhausted", "CTO", "Marketing", "In", "U8842", "Vegan", "Friday", ""],
)
def test_moods_peoples_trades_and_ids_are_no_names(text):
    assert not names.is_name(text)


@pytest.mark.parametrize("text", ["Gen Z", "Type B", "Plan C", "Level 3", "Monday-grumpy", "Dad"])
def test_kinds_relations_and_moods_of_a_day_are_no_names(text):
    assert not names.is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Berlin",
            "London",
            "Arsenal",
            "Amazon",
            "Halloween",
            "Plumber",
            "Reception",
            "Hufflepuff",
        ),
        *("Zurda", "Culé", "Recepción", "Gauchère", "Fatiguée", "Taureau", "Capricornio"),
    ],
)
def test_towns_firms_clubs_signs_and_states_are_no_names(text):
    assert not names.is_name(text)


@pytest.mark.parametrize("text", ["Paris Hilton", "Jack London", "Florence", "Sofía", "Renée"])
def test_people_called_like_towns_are_people(text):
    assert names.is_name(text)


@pytest.mark.parametrize("text", ["Product Management", "GitHub", "AWS", "Obsidian", "fear"])
def test_departments_and_products_are_no_places(text):
    assert not names.is_place(text)


@pytest.mark.parametrize("text", ["Oslo", "New York", "LA", "12 Elm Street", "Signal Hill"])
def test_people_live_in_places(text):
    assert names.is_place(text)


def test_a_word_for_many_tells_nothing_of_one():
    assert names.is_common("Italian")
    assert not names.is_common("PureGym")
