# SPDX-License-Identifier: Apache-2.0
"""What speaks for and against a passage."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL
from tests.local.recall.test_hits import Stored, number

features = import_module(f"{LOCAL}.recall.features")
hits_of = import_module(f"{LOCAL}.recall.hits")
passages = import_module(f"{LOCAL}.recall.passages")
places = import_module(f"{LOCAL}.recall.places")
question_of = import_module(f"{LOCAL}.recall.question")

NOTHING = question_of.Question([], [], [], False, False, False)
HERE = number(10)


class Scene:
    """A store in which everything is of middling length and every turn before asks."""

    def asks(self, turn):
        return turn == (HERE >> places.TURN_BITS) - 1

    def session_match(self, stretch):
        return 0.25

    def brevity(self, terms):
        return 1.0

    def lateness(self, at):
        return 0.75

    def recency(self, stretch):
        return 0.5

    def meaning(self, p):
        return 0.625 if p == HERE else 0.0

    def meaning_beside(self, turn):
        return 0.375


def of(question=NOTHING, *, words=("boat",), p=HERE, terms=8, flags=0, author=None,
       event_type="message.in", at=0, start=0, size=5, **stored):  # fmt: skip
    passage = passages.Passage(
        p, 1, start, start + size, terms, flags, event_type, author, None, at
    )
    hits = hits_of.Hits(Stored(**stored), list(words), 100)
    return features.features_of(passage, question, hits, Scene())


def test_a_passage_with_all_words_matches_fully():
    found = of(boat=[HERE])

    assert found.match == pytest.approx(1)
    assert found.match_squared == pytest.approx(1)
    assert found.window == pytest.approx(1)


def test_a_passage_beside_the_words_matches_by_its_window_only():
    found = of(boat=[number(11)])

    assert found.match == 0
    assert found.window == pytest.approx(0.8)


def test_related_words_are_no_match():
    found = of(words=["pet"], dog=[HERE])

    assert found.match == 0 < found.related


def test_the_answer_to_a_question_with_the_words_is_marked():
    assert of(boat=[number(9)]).previous_question == pytest.approx(1)
    assert of(p=number(11), boat=[number(10)]).previous_question == 0  # that turn asks nothing


def test_a_turn_that_asks_is_marked():
    assert of(flags=places.QUESTION).asks == 1
    assert of(flags=places.FIRST).asks == 0


def test_the_named_speaker_is_marked():
    question = NOTHING._replace(speakers=["Ana"])

    assert of(question, author="Ana").named == 1
    assert of(question, author="Ben").named == of(NOTHING, author="Ana").named == 0


@pytest.mark.parametrize(
    ("kind", "flag", "feature"),
    [("asks_how_many", places.NUMBER, "number"), ("asks_who", places.NAME, "name")],
)
def test_what_is_asked_for_is_marked_where_it_is_held(kind, flag, feature):
    question = NOTHING._replace(**{kind: True})

    assert getattr(of(question, flags=flag), feature) == 1
    assert getattr(of(question), feature) == getattr(of(flags=flag), feature) == 0


def test_a_time_answers_only_near_the_words():
    question = NOTHING._replace(asks_when=True)

    assert of(question, flags=places.TIME, boat=[HERE]).time == pytest.approx(1)
    assert of(question, flags=places.TIME, boat=[number(40)]).time == 0
    assert of(question, boat=[HERE]).time == 0


def test_what_the_agent_said_is_marked():
    found = of(event_type="message.out", boat=[HERE])

    assert (found.agent, found.agent_match) == pytest.approx((1, 1))
    assert of(boat=[HERE]).agent_match == 0


def test_first_passages_and_wishes_are_marked():
    found = of(flags=places.FIRST | places.DIRECTIVE)

    assert found.first == found.directive == 1
    assert of().first == of().directive == 0


def test_a_session_opens_with_its_first_turn_and_with_the_next_half_as_much():
    openings = [of(p=turn << places.TURN_BITS).opening for turn in (0, 1, 2, 2**19)]

    assert openings == [1, 0.5, 0.25, 0]


def test_length_counts_up_to_a_limit():
    assert [of(terms=terms).long for terms in (0, 20, 40, 400)] == [0, 0.5, 1, 1]


def test_the_scene_tells_of_session_and_lateness():
    assert (of().session, of().late) == (0.25, 0.75)


@pytest.mark.parametrize(
    ("day", "nearness"), [(9, 0), (10, 1), (11, 1), (12, 0.5), (21, 0.5), (22, 0)]
)
def test_a_moment_in_a_named_time_counts_fully_and_soon_after_by_half(day, nearness):
    assert features.nearness_in_time([(10 * DAY, 11 * DAY)], day * DAY) == nearness


def test_no_time_is_near_where_none_is_named():
    assert features.nearness_in_time([], DAY) == 0


def test_what_the_agent_gave_is_marked_where_that_is_asked_for():
    asks = NOTHING._replace(asks_given=True)

    assert of(asks, event_type="message.out").given == 1
    assert of(asks).given == 0
    assert of(event_type="message.out").given == 0


def test_wishes_are_marked_where_advice_is_asked_for():
    asks = NOTHING._replace(asks_advice=True)

    assert of(asks, flags=places.DIRECTIVE).preference == 1
    assert of(asks).preference == 0
    assert of(flags=places.DIRECTIVE).preference == 0


def test_the_scene_tells_how_recent_a_talk_is():
    assert of().recent == 0.5


def test_meaning_is_that_of_the_passage_and_of_what_stands_beside_it():
    found = of()

    assert (found.meaning, found.meaning_beside) == (0.625, 0.375)


def test_how_good_the_session_is_counts_for_messages():
    message = NOTHING._replace(is_message=True)

    assert of(message, boat=[number(40)]).peak == 1
    assert of(boat=[number(40)]).peak == 0
    assert of(message, boat=[number(40, stretch=2)]).peak == 0


def test_what_is_far_into_its_turn_is_so_up_to_a_limit():
    assert [of(start=start).far for start in (0, 1350, 2700, 9000)] == [0, 0.5, 1, 1]


@pytest.mark.parametrize(("size", "share"), [(1, 0), (250, 0), (350, 0.5), (450, 1), (900, 1)])
def test_a_passage_is_wide_by_how_much_room_it_takes(size, share):
    assert of(start=1000, size=size).wide == pytest.approx(share)
