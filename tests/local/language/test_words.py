# SPDX-License-Identifier: Apache-2.0
"""Words, stems, sentences and passages."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

words_of = import_module(f"{elephantasm.__name__}.local.language.words")
sentences = import_module(f"{elephantasm.__name__}.local.language.sentences")
dates = import_module(f"{elephantasm.__name__}.local.language.dates")
concepts = import_module(f"{elephantasm.__name__}.local.language.concepts")
SAID = 1_767_600_000_000_000  # 2026-01-05, a Monday


@pytest.mark.parametrize(
    "words",
    [
        "paint paints painted painting",
        "study studies studied studying",
        "go went gone going",
        "child children kid",
        "favourite favorite",
        "caf\u00e9 cafe",
        "2 two second",
    ],
)
def test_forms_of_a_word_count_as_one(words):
    assert len(set(words_of.terms(words))) == 1


@pytest.mark.parametrize("words", ["relative relation", "policy police", "organ orange"])
def test_other_words_stay_apart(words):
    assert len(set(words_of.terms(words))) == 2


def test_stop_words_carry_nothing():
    assert words_of.terms("What is it that you would have?") == []


def test_a_possessive_counts_as_its_name():
    assert words_of.terms("Ana\u2019s dog") == words_of.terms("Ana dog")


def test_text_without_spaces_is_cut_into_pairs():
    assert words_of.words("\u6771\u4eac\u30bf\u30ef\u30fc")[:2] == ["\u6771\u4eac", "\u4eac\u30bf"]


@pytest.mark.parametrize(
    "text", ["", " ", "?!", "_", "'", "\x00", "a\u0301", "\U0001f600", "\ud800"]
)
def test_odd_text_is_no_error(text):
    words_of.terms(text)
    sentences.sentences(text)
    assert sentences.passages(text * 1000) or not text.strip()


def test_passages_cover_a_text_within_their_size():
    text = "One sentence of some length stands here. " * 40
    spans = sentences.passages(text, 200)

    assert all(stop - start <= 200 for start, stop in spans)
    assert "".join(text[start:stop] + " " for start, stop in spans) == text


def test_a_passage_ends_at_a_sentence():
    text = "The first is short. " * 30

    assert all(text[stop - 1] == "." for _, stop in sentences.passages(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I ran yesterday.", "I ran yesterday [4 January 2026]."),
        ("I ran last Friday.", "I ran last Friday [2 January 2026]."),
        ("two weeks ago", "two weeks ago [2 weeks before 5 January 2026]"),
        ("last month", "last month [December 2025]"),
        ("next year", "next year [2027]"),
        ("nothing dated", "nothing dated"),
    ],
)
def test_relative_dates_are_written_out(text, expected):
    assert dates.written_out(text, SAID) == expected


def test_dates_are_written_out_once():
    once = dates.written_out("yesterday", SAID)

    assert dates.written_out(once, SAID) == once


def test_a_kind_stands_for_its_instances():
    related = {term for group, _ in concepts.related(words_of.terms("pet")) for term in group}

    assert set(words_of.terms("dog cat")) <= related
