# SPDX-License-Identifier: Apache-2.0
"""What a piece of a clause names, and what stands beside that."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

named = import_module(f"{LOCAL}.language.named")
tables = import_module(f"{LOCAL}.language.tables")


def found(piece, language="english", *, is_first=True):
    one = named.Found(language, tables.table(language, "anew"))
    one.read(piece, is_first=is_first)
    return one


def test_what_a_clause_begins_with_is_its_subject():
    assert found("The gym in Ghent").subject == "gym"
    assert found("I like the gym").subject == ""


@pytest.mark.parametrize(
    ("piece", "language", "thing", "kind"),
    [
        ("the office rent", "english", "rent", "offic"),
        ("les chaussons d'escalade", "french", "chausson", "escalad"),
    ],
)
def test_a_word_may_tell_which_one_is_meant(piece, language, thing, kind):
    assert found(piece, language).kinds == {thing: kind}


def test_where_something_is_stands_apart_from_what_it_is():
    beside = found("the lamp at the stall", is_first=False).beside
    assert "stall" in beside
    assert "lamp" not in beside


def test_what_is_counted_is_some_of_many():
    one = found("two hens", is_first=False)
    assert [value.text for value in one.counts] == ["two"]
    assert "hen" in one.beside


def test_whose_something_is_stands_beside_it():
    assert "elli" in found("Ellie's exams").beside
