# SPDX-License-Identifier: Apache-2.0
"""What stands around the passages that are scored."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL
from tests.local.recall.test_hits import number, turn_of

scene_of = import_module(f"{LOCAL}.recall.scene")
passages = import_module(f"{LOCAL}.recall.passages")
places = import_module(f"{LOCAL}.recall.places")


def passage(p, flags=0):
    return passages.Passage(p, 1, 0, 5, 1, flags, "message.in", None, None, 0)


class Stored:
    def __init__(self, *unscored):
        self.unscored = {one.p: one for one in unscored}
        self.read_numbers = []

    def read(self, numbers):
        self.read_numbers += numbers
        return [self.unscored[p] for p in numbers if p in self.unscored]

    def newest_stretches(self, limit):
        return [7, 6, 5, 4, 3]

    def turns_of(self, stretches):
        return {stretch: 10 * stretch for stretch in stretches}


class Hits:
    def in_stretches(self, lengths):
        return {stretch: turns / 100 for stretch, turns in lengths.items()}


def scene(*scored, stored=None, span=(0, 10 * DAY), mean_terms=20.0, meanings=None):
    return scene_of.Scene(stored or Stored(), scored, Hits(), span, mean_terms, meanings or {})


def test_a_scored_question_asks():
    around = scene(passage(number(1), places.QUESTION), passage(number(2)))

    assert around.asks(turn_of(number(1)))
    assert not around.asks(turn_of(number(2)))


def test_a_question_just_before_asks_though_it_is_not_scored():
    stored = Stored(passage(number(4), places.QUESTION))
    around = scene(passage(number(5)), stored=stored)

    assert around.asks(turn_of(number(4)))


def test_only_turns_that_are_not_scored_are_read():
    stored = Stored()
    scene(passage(number(4)), passage(number(5)), stored=stored)

    assert stored.read_numbers == [number(3)]


def test_a_session_matches_as_a_whole():
    around = scene(passage(number(1, stretch=3)))

    assert around.session_match(3) == 0.3
    assert around.session_match(4) == 0


def test_short_passages_are_worth_more():
    around = scene()

    assert around.brevity(5) > around.brevity(20) > around.brevity(60)
    assert around.brevity(20) == pytest.approx(1)


def test_passages_without_terms_divide_by_nothing():
    assert scene(mean_terms=0.0).brevity(0) > 1


def test_lateness_goes_from_the_first_event_to_the_last():
    around = scene(span=(2 * DAY, 4 * DAY))

    assert [around.lateness(day * DAY) for day in (2, 3, 4)] == [0, 0.5, 1]


def test_a_store_of_one_moment_has_no_late():
    assert scene(span=(DAY, DAY)).lateness(DAY) == 0


def test_the_newest_talk_is_the_most_recent_and_one_long_past_is_not():
    around = scene()

    assert around.recency(7) == 1
    assert around.recency(3) == 0.5
    assert around.recency(6) > around.recency(5)
    assert around.recency(1) == 0


def test_meaning_is_that_of_the_nearest_passage_just_before_or_after():
    turn = 5 << places.TURN_BITS
    found = scene(meanings={turn: 0.25, turn + 1: 0.75, (7 << places.TURN_BITS): 0.5})

    assert found.meaning(turn) == 0.25
    assert found.meaning(turn + 2) == 0
    assert [found.meaning_beside(n) for n in (4, 5, 6, 8, 9)] == [0.75, 0, 0.75, 0.5, 0]
