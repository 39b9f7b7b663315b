# SPDX-License-Identifier: Apache-2.0
"""Words in any script, and the terms they are counted as."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

words = import_module(f"{elephantasm.__name__}.local.language.words")


def test_stop_words_carry_nothing():
    assert words.terms("What is it that you would have?") == []


def test_a_possessive_counts_as_its_name():
    assert words.terms("Ana\u2019s dog") == words.terms("Ana dog")


def test_of_an_article_before_an_apostrophe_the_noun_counts():
    assert words.terms("l'arbre") == words.terms("arbre")


def test_text_without_spaces_is_cut_into_pairs():
    assert words.words("\u6771\u4eac\u30bf\u30ef\u30fc")[:2] == ["\u6771\u4eac", "\u4eac\u30bf"]


def test_scripts_may_be_mixed_in_one_word():
    assert words.words("iPhone\u624b\u673a15") == ["iphone", "\u624b\u673a", "15"]


def test_a_sign_that_stands_alone_is_a_word():
    assert words.words("a \u732b b") == ["a", "\u732b", "b"]


@pytest.mark.parametrize(
    "text", ["", " ", "?!", "_", "'", "\x00", "a\u0301", "\U0001f600", "\ud800"]
)
def test_odd_text_is_no_error(text):
    words.terms(text)
    words.content_words(text)


def test_content_words_stand_as_they_are_written():
    assert words.content_words("The dogs' owner isn't Ana's uncle") == [
        "dogs",
        "owner",
        "isn",
        "ana",
        "uncle",
    ]


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [("ab", "abcd", 1.0), ("ab", "bc", 0.5), ("ab", "cd", 0.0), ("", "ab", 0.0)],
)
def test_overlap_is_measured_on_the_shorter_one(left, right, share):
    assert words.overlap(left, right) == share
