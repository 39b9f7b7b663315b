# SPDX-License-Identifier: Apache-2.0
"""What a 422 says of a value, and checks that are made of other checks."""

from __future__ import annotations

import math
from importlib import import_module

import pytest

from tests import elephantasm

VALUES = f"{elephantasm.__name__}.local.api.values"
refusals = import_module(f"{VALUES}.refusals")
numbers = import_module(f"{VALUES}.numbers")


def test_a_refusal_says_kind_message_and_value():
    refused = refusals.refusal("enum", "Should be a word", 5, {"expected": "a"}, ["b"])
    assert refused.items == [
        {
            "type": "enum",
            "loc": ["b"],
            "msg": "Should be a word",
            "input": 5,
            "ctx": {"expected": "a"},
        }
    ]


def test_without_parts_of_the_message_a_refusal_names_none():
    assert "ctx" not in refusals.refusal("enum", "Should be a word", 5).items[0]


def test_a_broken_rule_stands_in_message_and_parts():
    (item,) = refusals.broken("must not be blank", " ").items
    assert (item["type"], item["msg"]) == ("value_error", "Value error, must not be blank")
    assert item["ctx"] == {"error": "must not be blank"}


def test_the_way_to_a_value_is_put_before_the_place_in_it():
    refused = refusals.refusal("enum", "x", 5, at=[1])
    assert refused.within("body", "sources")[0]["loc"] == ["body", "sources", 1]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_lacks_are_repeated_by_their_names(number):
    assert refusals.printable(number) == str(number)


@pytest.mark.parametrize("value", [1.5, "x", None, [1]])
def test_all_else_is_repeated_as_it_is(value):
    assert refusals.printable(value) is value


def test_null_passes_where_it_may():
    check = refusals.maybe(numbers.flag)
    assert [check(None), check("yes")] == [None, True]
    with pytest.raises(refusals.Refused):
        check("perhaps")


def test_of_a_list_every_fault_is_named_with_its_place():
    check = refusals.every(numbers.integer(0))
    assert check(["1", 2.0]) == [1, 2]
    with pytest.raises(refusals.Refused) as caught:
        check([1, "x", -1])
    assert [(item["loc"], item["type"]) for item in caught.value.items] == [
        ([1], "int_parsing"),
        ([2], "greater_than_equal"),
    ]


@pytest.mark.parametrize("value", [None, "ab", {"a": 1}])
def test_what_is_no_list_is_refused(value):
    with pytest.raises(refusals.Refused, match="valid list"):
        refusals.every(numbers.flag)(value)
