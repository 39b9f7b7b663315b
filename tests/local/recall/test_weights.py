# SPDX-License-Identifier: Apache-2.0
"""How much each feature counts: what must hold whatever the figures are."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

weights = import_module(f"{LOCAL}.recall.weights")
BOTH = (weights.BETWEEN_PEOPLE, weights.WITH_ASSISTANT)
MESSAGES = (weights.MESSAGE, weights.MESSAGE_TO_ASSISTANT)


@pytest.mark.parametrize("column", BOTH + MESSAGES)
def test_every_further_word_counts_for_a_passage(column):
    # The slope of match + match squared is positive up to a full match.
    assert column.match + 2 * column.match_squared > 0


@pytest.mark.parametrize("column", BOTH)
def test_the_agents_words_count_less_than_the_users_unless_they_are_asked_for(column):
    assert column.agent < 0
    assert column.agent_match < 0
    assert column.given >= -column.agent - column.agent_match - 0.5


@pytest.mark.parametrize("column", MESSAGES)
def test_for_the_next_message_it_is_the_same_who_said_it(column):
    assert column.agent == column.agent_match == 0


def test_a_talk_with_an_assistant_goes_on_where_it_stopped():
    assert weights.MESSAGE_TO_ASSISTANT.recent > weights.MESSAGE.recent == 0


def test_the_best_lead_to_others_but_for_a_question_to_an_assistant():
    for led in (weights.BETWEEN_PEOPLE, weights.MESSAGE):
        assert led.related >= led.feedback > led.feedback_session > 0
    work = weights.MESSAGE_TO_ASSISTANT
    assert work.related >= work.feedback > work.feedback_session == 0
    assert weights.WITH_ASSISTANT.feedback == weights.WITH_ASSISTANT.feedback_session == 0


def test_how_a_session_opened_counts_between_people_only():
    assert weights.BETWEEN_PEOPLE.opening > weights.WITH_ASSISTANT.opening == 0
    assert weights.MESSAGE.opening > weights.MESSAGE_TO_ASSISTANT.opening == 0


def test_what_takes_much_room_must_be_worth_it_but_for_work_which_is_told_at_length():
    assert weights.MESSAGE_TO_ASSISTANT.wide == 0
    for column in (*BOTH, weights.MESSAGE):
        assert -column.match / 5 < column.wide < 0


@pytest.mark.parametrize("is_message", [False, True])
@pytest.mark.parametrize("is_to_assistant", [False, True])
def test_query_and_store_decide(is_message, is_to_assistant):
    chosen = weights.weights_for(is_message, is_to_assistant)

    assert chosen is (MESSAGES if is_message else BOTH)[is_to_assistant]


@pytest.mark.parametrize("column", BOTH + MESSAGES)
def test_a_related_word_counts_less_than_the_word(column):
    assert column.related < column.match


@pytest.mark.parametrize("column", BOTH + MESSAGES)
def test_words_and_speaker_together_are_short_of_certain(column):
    assert 0 < column.match + column.match_squared + column.named < weights.FULL


def test_with_an_assistant_the_words_themselves_are_the_evidence():
    people, assistant = BOTH

    assert assistant.match > people.match
    assert assistant.window < people.window
    assert assistant.previous_question < people.previous_question


def test_between_people_who_asks_tells_nothing_and_less_so_where_a_question_is_asked():
    assert weights.BETWEEN_PEOPLE.asks < weights.MESSAGE.asks < 0
    assert weights.WITH_ASSISTANT.asks == weights.MESSAGE_TO_ASSISTANT.asks == 0


@pytest.mark.parametrize("column", BOTH + MESSAGES)
def test_words_that_are_all_there_count_no_less_than_the_nearest_meaning(column):
    words = column.match + column.match_squared + column.related
    assert column.meaning_beside < column.meaning < words


def test_work_with_an_assistant_is_found_by_its_sessions_and_told_at_length():
    other, work = MESSAGES

    assert work.peak > other.peak == 0
    assert work.long > 0 > other.long
    assert work.first == 0 > work.far


def test_a_wish_counts_most_where_an_assistant_is_asked():
    assert weights.WITH_ASSISTANT.directive > weights.BETWEEN_PEOPLE.directive
    assert weights.MESSAGE_TO_ASSISTANT.directive > weights.MESSAGE.directive
