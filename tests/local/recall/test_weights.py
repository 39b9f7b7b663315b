# SPDX-License-Identifier: Apache-2.0
"""How much each feature counts: what must hold whatever the figures are."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

weights = import_module(f"{LOCAL}.recall.weights")
BOTH = (weights.BETWEEN_PEOPLE, weights.WITH_ASSISTANT)


@pytest.mark.parametrize("column", BOTH)
def test_every_further_word_counts_for_a_passage(column):
    # The slope of match + match squared is positive up to a full match.
    assert column.match + 2 * column.match_squared > 0


@pytest.mark.parametrize("column", BOTH)
def test_the_agents_words_count_less_than_the_users(column):
    assert column.agent < 0
    assert column.agent_match < 0


@pytest.mark.parametrize("column", BOTH)
def test_a_related_word_counts_less_than_the_word(column):
    assert column.related < column.match


@pytest.mark.parametrize("column", BOTH)
def test_words_and_speaker_together_are_short_of_certain(column):
    assert 0 < column.match + column.match_squared + column.named < weights.FULL


def test_with_an_assistant_the_words_themselves_are_the_evidence():
    people, assistant = BOTH

    assert assistant.match > people.match
    assert assistant.window < people.window
    assert assistant.previous_question < people.previous_question
