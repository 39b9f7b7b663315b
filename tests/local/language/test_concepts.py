# SPDX-License-Identifier: Apache-2.0
"""A kind stands for its instances, a word for its synonyms."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

concepts = import_module(f"{elephantasm.__name__}.local.language.concepts")
words = import_module(f"{elephantasm.__name__}.local.language.words")


def near(word):
    """Return the stems near a word, with their weights."""
    groups = concepts.related(words.terms(word))
    return {term: weight for group, weight in groups for term in group}


def test_a_kind_stands_for_its_instances():
    assert set(words.terms("dog cat")) <= set(near("pet"))


def test_a_synonym_says_more_than_a_kind_and_an_instance_more_than_its_kind():
    (dog,), (animal,), (buy,) = words.terms("dog"), words.terms("animal"), words.terms("buy")
    assert near("purchase")[buy] > near("animal")[dog] > near("dog")[animal] > 0


def test_what_is_asked_for_itself_is_no_relative():
    groups = concepts.related(words.terms("pet dog"))
    assert not {term for group, _ in groups for term in group} & set(words.terms("pet dog"))


def test_a_word_of_no_table_has_none():
    assert concepts.related(["xyzzy"]) == []


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("mascota", "perro"),
        ("habite", "appartement"),
        ("手机", "电话"),
        ("電話", "携帯"),
        ("wohne", "umgezogen"),
        # Who is afraid is reminded of what worried him, not of what pleased him.
        ("scared", "anxious"),
        ("sad", "disappointed"),
        ("angst", "nervös"),
        ("miedo", "preocupada"),
        ("peur", "inquiète"),
        ("害怕", "紧张"),
        ("怖い", "不安"),
    ],
)
def test_words_of_every_language_have_relatives(asked, told):
    assert set(near(asked)) & set(words.terms(told))


@pytest.mark.parametrize("feeling", ["scared", "sad", "triste", "traurig", "担心"])
def test_a_feeling_has_no_opposite_among_its_relatives(feeling):
    assert not set(near(feeling)) & set(words.terms("happy glad joyful proud glücklich feliz 高兴"))


def test_single_signs_within_a_word_are_no_relatives():
    assert "机" not in near("电话")


@pytest.mark.parametrize("language", concepts.LANGUAGES)
def test_every_word_of_a_table_is_found_by_the_beginning_of_its_terms(language):
    for beginning, tied in concepts._ties(language).items():
        for word, _, _ in tied:
            found = words.terms(word)
            assert not found or any(term.startswith(beginning) for term in found), word
