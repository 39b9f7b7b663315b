# SPDX-License-Identifier: Apache-2.0
"""Words that say little, by how little they say."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

words = import_module(f"{elephantasm.__name__}.local.language.english.words")


def test_the_sets_hold_single_words_in_small_letters():
    for word in words.STOP_WORDS | words.COMMON_WORDS | words.ABBREVIATIONS:
        assert word == word.lower().strip()


def test_a_filler_is_no_stop_word():
    # It would be dropped before it could be passed over.
    assert not set(words.FILLERS.split()) & words.STOP_WORDS
