# SPDX-License-Identifier: Apache-2.0
"""Rare words tell more than common ones, and words of short texts more than those of long ones."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

bm25 = import_module(f"{LOCAL}.recall.bm25")


def test_the_rarer_a_word_the_more_it_tells():
    rarities = [bm25.rarity(count, 1000) for count in (1, 10, 100, 1000)]

    assert rarities == sorted(rarities, reverse=True)


def test_a_word_that_every_passage_has_still_tells_a_little():
    assert 0 < bm25.rarity(1000, 1000) < 0.01


def test_in_a_text_of_usual_length_a_word_has_its_own_weight():
    assert bm25.brevity(20, 20) == pytest.approx(1)


def test_a_word_counts_less_in_a_longer_text():
    assert bm25.brevity(5, 20) > 1 > bm25.brevity(80, 20) > 0


def test_a_longer_text_takes_off_more():
    penalties = [bm25.length_penalty(length, 20) for length in (10, 20, 40)]

    assert penalties == sorted(penalties)
