# SPDX-License-Identifier: Apache-2.0
"""How near short texts are to a query."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

similarities = import_module(f"{LOCAL}.recall.similarity").similarities


def test_a_text_with_all_words_is_as_near_as_can_be():
    assert similarities("red boat", ["Ana bought a red boat."]) == pytest.approx([1])


def test_a_text_with_none_is_not_near():
    assert similarities("red boat", ["Ana likes chess."]) == [0]


def test_rare_words_count_more():
    rare, common = similarities("boat tortoise", ["boat", "tortoise", "tortoise food"])[:2]

    assert rare > common


def test_half_of_what_was_asked_reaches_the_usual_threshold():
    (score,) = similarities("tortoise zeppelin", ["My tortoise."])

    assert 0.7 < score < 0.72


def test_a_related_word_is_near_but_less():
    related, exact = similarities("pet", ["My dog.", "My pet."])

    assert 0 < related < exact


def test_words_of_asking_do_not_count():
    assert similarities("please tell me about boats", ["boats", "please tell"]) == [1, 0]


def test_no_texts_have_no_scores():
    assert similarities("boat", []) == []


def test_a_query_without_words_is_near_to_nothing():
    assert similarities("?", ["boat"]) == [0]
