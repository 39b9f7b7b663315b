# SPDX-License-Identifier: Apache-2.0
"""The ways onto the list of passages that are scored."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL
from tests.local.recall.test_hits import Stored, number

shortlist = import_module(f"{LOCAL}.recall.shortlist")
hits_of = import_module(f"{LOCAL}.recall.hits")
question_of = import_module(f"{LOCAL}.recall.question")


class Store(Stored):
    """Passages by their terms, and the ways to them that need no word."""

    def newest_by(self, author, limit):
        return {"Ana": [number(70)]}.get(author, [])[:limit]

    def newest_directives(self, limit):
        return [number(80)]

    def turns_between(self, first, last, limit):
        self.asked.append((first, last))
        return [number(90)]

    def turns_of(self, stretches):
        return dict.fromkeys(stretches, 3)


def listed(*terms, speakers=(), periods=(), **stored):
    store = Store(**stored)
    question = question_of.Question(list(terms), list(speakers), list(periods), False, False, False)
    hits = hits_of.Hits(store, question.terms, 10_000)
    store.asked.clear()
    return shortlist.shortlist(store, question, hits), store.asked


def test_passages_with_the_words_come_first():
    numbers, _ = listed("boat", boat=[number(10)])

    assert numbers[0] == number(10)


def test_no_passage_is_listed_twice():
    numbers, _ = listed("boat", "harbour", boat=[number(10), number(11)], harbour=[number(11)])

    assert len(numbers) == len(set(numbers))


def test_two_turns_to_each_side_of_a_good_passage_are_listed():
    numbers, _ = listed("boat", boat=[number(10, 3)])

    assert {number(turn) for turn in (8, 9, 11, 12)} < set(numbers)
    assert number(13) not in numbers


def test_related_words_lead_to_passages():
    numbers, _ = listed("pet", dog=[number(10)])

    assert number(10) in numbers


def test_the_first_passage_of_a_long_turn_does_not_drown():
    others = [number(20 + n // 100, 1 + n % 100) for n in range(3000)]
    numbers, _ = listed("boat", "harbour", boat=[*others, number(10)], harbour=others)

    assert number(10) in numbers


@pytest.mark.parametrize(("count", "is_listed"), [(1, True), (300, False)])
def test_what_a_named_speaker_said_last_is_listed_where_words_find_little(count, is_listed):
    boat = [number(1000 + 10 * n) for n in range(count)]
    numbers, _ = listed("boat", speakers=["Ana"], boat=boat)

    assert (number(70) in numbers) is is_listed


def test_standing_wishes_are_always_listed():
    assert listed("zeppelin")[0] == [number(80)]


def test_turns_of_a_short_time_are_listed_and_those_of_two_days_after():
    numbers, asked = listed("zeppelin", periods=[(DAY, 2 * DAY)])

    assert number(90) in numbers
    assert asked == [(DAY, 4 * DAY)]


def test_of_a_long_time_words_must_find_them():
    numbers, asked = listed("zeppelin", periods=[(DAY, 40 * DAY)])

    assert number(90) not in numbers
    assert asked == []


def further(already, **stored):
    store = Store(**stored)
    return shortlist.further(store, hits_of.Hits(store, ["boat"], 10_000), already)


def test_where_few_are_listed_the_last_turns_of_their_sessions_follow_and_then_the_last_of_all():
    sessions = {"boat": [number(0, stretch=3), number(0, stretch=5)]}
    numbers = further([number(2, stretch=5)], **sessions)

    assert numbers == [
        *(number(turn, stretch=5) for turn in (1, 0)),
        *(number(turn, stretch=3) for turn in (2, 1, 0)),
        number(90),
    ]


def test_where_many_are_listed_there_is_no_room_for_further_ones():
    assert further([number(n) for n in range(500)], boat=[number(1)]) == []
