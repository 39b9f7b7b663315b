# SPDX-License-Identifier: Apache-2.0
"""English words for numbers."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

numbers = import_module(f"{elephantasm.__name__}.local.language.english.numbers")


def test_every_number_has_one_name():
    names = [name for _, name, *_ in numbers.NUMBERS]
    assert len(set(names)) == len(names)


def test_names_up_to_ninety_are_worth_their_digits():
    assert numbers.CARDINALS["twelve"] == 12
    assert "hundred" not in numbers.CARDINALS
    assert set(numbers.TENS) <= set(numbers.CARDINALS)


def test_all_their_words_tell_a_number():
    assert {"one", "third", "twice", "fifteen", "several"} <= numbers.NUMBER_WORDS
