# SPDX-License-Identifier: Apache-2.0
"""Which of what a message tells is kept."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

LOCAL = f"{elephantasm.__name__}.local"
candidates = import_module(f"{LOCAL}.knowledge.candidates")
rows = import_module(f"{LOCAL}.store.rows")


def words(text, worth, kind=candidates.FACT):
    return candidates.Candidate(text, rows.WORDS, kind, [], worth)


def test_of_what_is_not_understood_the_best_two_are_kept():
    low, high, middle = words("low", 1), words("high", 3), words("middle", 2)
    assert candidates.best([low, high, middle]) == [high, middle]


def test_all_that_is_understood_is_kept_and_takes_no_place():
    fact = candidates.Candidate("fact", rows.FACT, candidates.FACT, [], 0)
    quoted = [words("one", 1), words("two", 2)]
    assert candidates.best([fact, *quoted]) == [quoted[1], quoted[0], fact]


def test_what_is_so_comes_before_what_was():
    past = [words("was", 3, candidates.EXPERIENCE), words("had been", 2, candidates.EXPERIENCE)]
    now = words("is", 1)
    assert candidates.best([*past, now]) == [past[0], now]


def test_who_was_named_is_quoted_once_with_what_both_sentences_say():
    before = words("Greta called.", 2)._replace(facts=["a"])
    both = words("Greta called. She sings.", 1)._replace(facts=["b"])
    assert both.after(before) == words("Greta called. She sings.", 2)._replace(facts=["a", "b"])
