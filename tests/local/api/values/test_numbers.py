# SPDX-License-Identifier: Apache-2.0
"""Numbers and flags, which may come as text."""

from __future__ import annotations

import math
from importlib import import_module

import pytest

from tests import elephantasm

VALUES = f"{elephantasm.__name__}.local.api.values"
numbers = import_module(f"{VALUES}.numbers")
Refused = import_module(f"{VALUES}.refusals").Refused


def item_of(check, value):
    """Return what a 422 says of a value."""
    with pytest.raises(Refused) as caught:
        check(value)
    return caught.value.items[0]


@pytest.mark.parametrize(
    ("value", "whole"),
    [(5, 5), (5.0, 5), ("5", 5), (" +5 ", 5), ("-5", -5), (True, 1), ("9" * 30, 2**62)],
)
def test_whole_numbers_are_taken_in_every_form(value, whole):
    taken = numbers.integer()(value)
    assert (taken, type(taken)) == (whole, int)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (1.5, "int_from_float"),
        ("1.5", "int_parsing"),
        ("", "int_parsing"),
        ("9" * 5000, "int_parsing"),
        (None, "int_type"),
        ([1], "int_type"),
    ],
)
def test_what_is_no_whole_number_is_refused_by_its_kind(value, kind):
    assert item_of(numbers.integer(), value)["type"] == kind


@pytest.mark.parametrize("value", [math.inf, math.nan])
def test_a_whole_number_that_json_lacks_is_refused_under_its_name(value):
    assert item_of(numbers.integer(), value)["input"] == str(value)


@pytest.mark.parametrize(
    ("value", "real"), [(1, 1.0), ("0.25", 0.25), ("1e-3", 0.001), (False, 0.0)]
)
def test_numbers_are_taken_in_every_form(value, real):
    taken = numbers.number()(value)
    assert (taken, type(taken)) == (real, float)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("x", "float_parsing"),
        ("inf", "finite_number"),
        (10**400, "finite_number"),
        (math.nan, "finite_number"),
        (None, "float_type"),
        ({}, "float_type"),
    ],
)
def test_what_is_no_number_is_refused_by_its_kind(value, kind):
    assert item_of(numbers.number(), value)["type"] == kind


def test_bounds_are_part_of_the_range_and_the_value_is_repeated_as_it_came():
    check = numbers.integer(1, 200)
    assert [check(1), check("200")] == [1, 200]
    assert item_of(check, "0") == {
        "type": "greater_than_equal",
        "loc": [],
        "msg": "Input should be greater than or equal to 1",
        "input": "0",
        "ctx": {"ge": 1},
    }
    assert item_of(numbers.number(0.0, 1.0), 1.5)["ctx"] == {"le": 1.0}


@pytest.mark.parametrize("word", ["true", "1", "YES", "on", "t", "y", 1, True])
def test_words_of_consent_are_true(word):
    assert numbers.flag(word) is True


@pytest.mark.parametrize("word", ["false", "0", "No", "off", "f", "n", 0, False])
def test_words_of_refusal_are_false(word):
    assert numbers.flag(word) is False


@pytest.mark.parametrize("value", ["", "perhaps", 2, 1.0, None, []])
def test_anything_else_is_no_flag(value):
    assert item_of(numbers.flag, value)["type"] == "bool_parsing"
