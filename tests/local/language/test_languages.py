# SPDX-License-Identifier: Apache-2.0
"""A text is looked at in the languages that it may be in."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

languages = import_module(f"{elephantasm.__name__}.local.language.languages")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I live in Oslo.", "english"),
        ("my sister's in Rome and she loves it", "english"),
        ("THE CAST IS OFF", "english"),
    ],
)
def test_a_text_is_known_by_its_small_words(text, expected):
    assert languages.languages_of(text)[0] == expected


def test_a_text_in_two_scripts_is_in_two_languages():
    assert set(languages.languages_of("我住在上海。 I work at the port.")) == {"chinese", "english"}


@pytest.mark.parametrize(
    ("sentence", "whole", "expected"),
    [
        ("東京在住。", ("japanese",), ("japanese",)),
        ("東京在住。", (), ("chinese",)),
        ("I work there.", (), ("english",)),
        ("Oslo!", ("english",), ("english",)),
    ],
)
def test_a_sentence_is_in_a_language_of_its_message(sentence, whole, expected):
    assert languages.languages_within(sentence, whole) == expected


@pytest.mark.parametrize("text", ["", "42", "Xyzzy!", "\u05e9\u05dc\u05d5\u05dd"])
def test_a_text_without_any_is_in_no_known_language(text):
    assert languages.languages_of(text) == ()


def test_a_text_that_shows_no_language_may_be_in_none_of_another_script():
    assert "german" in languages.possible("Hm, Berlin")
    assert "chinese" not in languages.possible("Hm, Berlin")
    assert "chinese" in languages.possible("\u5317\u4eac Berlin")
