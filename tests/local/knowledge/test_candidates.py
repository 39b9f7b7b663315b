# SPDX-License-Identifier: Apache-2.0
"""Which of what a message tells is kept."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

from .test_statements import kept

LOCAL = f"{elephantasm.__name__}.local"
candidates = import_module(f"{LOCAL}.knowledge.candidates")
rows = import_module(f"{LOCAL}.store.rows")


def words(text, worth, kind=candidates.FACT):
    return candidates.Candidate(text, rows.WORDS, kind, [], worth)


def test_of_what_is_not_understood_the_best_six_are_kept():
    said = [words(str(worth), worth) for worth in (1, 7, 3, 2, 6, 4, 5)]
    assert [one.worth for one in candidates.best(said)] == [7, 6, 5, 4, 3, 2]


def test_all_that_is_understood_is_kept_and_takes_no_place():
    fact = candidates.Candidate("fact", rows.FACT, candidates.FACT, [], 0)
    quoted = [words("one", 1), words("two", 2)]
    assert candidates.best([fact, *quoted]) == [quoted[1], quoted[0], fact]


def test_what_is_so_comes_before_what_was():
    past = [words(f"was {worth}", worth, candidates.EXPERIENCE) for worth in (7, 6, 5, 4, 3, 2)]
    now = words("is", 1)
    assert candidates.best([*past, now]) == [*past[:5], now]


def test_who_was_named_is_quoted_once_with_what_both_sentences_say():
    before = words("Greta called.", 2)._replace(facts=["a"])
    both = words("Greta called. She sings.", 1)._replace(facts=["b"])
    assert both.after(before) == words("Greta called. She sings.", 2)._replace(facts=["a", "b"])


def test_a_row_of_full_stops_becomes_nothing():
    assert kept(". . . ! ?") == []
    assert kept(". . . I keep bees in Goole. . .") == ["I keep bees in Goole."]
