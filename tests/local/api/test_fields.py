# SPDX-License-Identifier: Apache-2.0
"""Fields: named once, gathered from a request, all faults at once."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

API = f"{elephantasm.__name__}.local.api"
fields = import_module(f"{API}.fields")
values = import_module(f"{API}.values.numbers")
Refused = import_module(f"{API}.values.refusals").Refused


class Page(fields.Fields):
    shelf = fields.in_path(values.integer())
    limit = fields.in_query(values.integer(1, 9), default=5)
    deep = fields.in_body(values.flag)
    high = fields.in_body(values.flag, default=fields.ABSENT)


class Longer(Page):
    wide = fields.in_body(values.flag, default=None)


def names(kind, place):
    return [field.name for field in kind.table[place]]


def gather(given, kind=Page, place="body", repeat=True):
    """Return values and the places and kinds of faults."""
    items = []
    found = fields.gather(kind.table[place], given, [place], items, repeat=repeat)
    return found, [(item["loc"], item["type"], item["input"]) for item in items]


def test_a_class_knows_its_fields_by_place_and_in_order():
    assert [names(Page, place) for place in ("path", "query", "body")] == [
        ["shelf"],
        ["limit"],
        ["deep", "high"],
    ]


def test_a_class_has_the_fields_of_what_it_is_made_from_first():
    assert names(Longer, "body") == ["deep", "high", "wide"]
    assert names(Page, "body") == ["deep", "high"]


def test_an_object_holds_the_checked_values():
    page = Page(shelf=1, limit=2)
    assert (page.shelf, page.limit) == (1, 2)
    with pytest.raises(AttributeError):
        page.deep  # noqa: B018


def test_values_are_checked_and_what_is_not_known_is_ignored():
    assert gather({"deep": "yes", "other": 1}) == ({"deep": True, "high": fields.ABSENT}, [])


def test_what_is_missing_is_refused_with_what_was_given_in_its_place():
    assert gather({"high": 1})[1] == [(["body", "deep"], "missing", {"high": 1})]


def test_parameters_are_not_repeated():
    assert gather({}, repeat=False)[1] == [(["body", "deep"], "missing", None)]


def test_a_default_is_not_checked():
    assert gather({}, place="query") == ({"limit": 5}, [])


def test_all_faults_are_named_in_the_order_of_the_fields():
    faults = gather({"wide": "x", "deep": "perhaps"}, Longer)[1]
    assert [loc for loc, _, _ in faults] == [["body", "deep"], ["body", "wide"]]


def test_an_object_within_a_body_is_one_of_its_class():
    page = fields.record(Longer)({"deep": "no"})
    assert (type(page), page.deep, page.wide) == (Longer, False, None)


@pytest.mark.parametrize(
    ("value", "items"),
    [
        ({}, [(["deep"], "missing")]),
        ({"deep": 2, "high": 3}, [(["deep"], "bool_parsing"), (["high"], "bool_parsing")]),
        ([], [([], "model_attributes_type")]),
    ],
)
def test_faults_within_an_object_are_named_by_their_way(value, items):
    with pytest.raises(Refused) as caught:
        fields.record(Page)(value)
    assert [(item["loc"], item["type"]) for item in caught.value.items] == items
