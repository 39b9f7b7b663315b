# SPDX-License-Identifier: Apache-2.0
"""Where the words of a query are, and what they weigh; on an index that is a dictionary."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

hits_of = import_module(f"{LOCAL}.recall.hits")
bm25 = import_module(f"{LOCAL}.recall.bm25")
places = import_module(f"{LOCAL}.recall.places")
TOTAL = 100


def number(turn, part=0, stretch=1):
    return stretch << places.STRETCH_BITS | turn << places.TURN_BITS | part


def turn_of(p):
    return p >> places.TURN_BITS


class Stored:
    """Passages by their terms."""

    def __init__(self, **terms):
        self.terms = terms
        self.asked = []

    def with_any(self, terms, limit):
        self.asked.append(tuple(terms))
        found = {p for term in terms for p in self.terms.get(term, ())}
        return sorted(found, reverse=True)[:limit]


def hits(terms, total=TOTAL, **stored):
    return hits_of.Hits(Stored(**stored), terms, total)


def test_a_passage_weighs_the_sum_of_its_words():
    found = hits(["boat", "harbour"], boat=[number(1), number(2)], harbour=[number(2)])

    rare, common = bm25.rarity(1, TOTAL), bm25.rarity(2, TOTAL)
    assert found.own == {number(1): common, number(2): rare + common}
    assert found.most == pytest.approx(rare + common)


def test_a_word_that_no_passage_has_asks_for_nothing():
    found = hits(["boat", "zeppelin"], boat=[number(1)])

    assert found.most == pytest.approx(bm25.rarity(1, TOTAL))


def test_without_any_word_there_is_nothing_to_weigh():
    found = hits(["zeppelin"])

    assert found.own == found.related == {}
    assert found.most == 1.0


def test_a_related_word_counts_for_a_share_and_apart():
    found = hits(["gig"], concert=[number(1)])

    assert found.own == {}
    assert 0 < found.related[number(1)] < bm25.rarity(1, TOTAL)


def test_of_a_long_query_the_rarest_words_count():
    stored = {f"w{n}": [number(turn) for turn in range(1, 3 + n)] for n in range(40)}
    found = hits(list(stored), **stored)

    assert number(40) not in found.own  # only the most common words have it
    assert found.own[number(1)] == pytest.approx(found.most)


def test_the_newest_passages_of_a_common_word_are_looked_at():
    stored = Stored(the=[number(n) for n in range(5)])
    stored.with_any = lambda terms, limit: pytest.fail("unbounded") if limit > 10_000 else []

    hits_of.Hits(stored, ["the"], TOTAL)


def test_a_turn_is_as_good_as_its_best_passage():
    found = hits(["boat", "harbour"], boat=[number(1), number(1, 1)], harbour=[number(1, 1)])

    assert found.in_turn(turn_of(number(1))) == pytest.approx(1)
    assert found.in_turn(turn_of(number(5))) == 0


def test_words_near_a_turn_count_the_less_the_farther_they_are():
    found = hits(["boat"], boat=[number(10)])
    near = [found.near(turn_of(number(10 + step))) for step in range(5)]

    assert near == pytest.approx([1.0, 0.8, 0.6, 0.4, 0])
    assert found.near(turn_of(number(8))) == pytest.approx(0.6)


def test_a_word_counts_once_where_it_is_nearest():
    found = hits(["boat"], boat=[number(9), number(10), number(11)])

    assert found.near(turn_of(number(10))) == pytest.approx(1)


def test_a_stretch_with_the_word_in_more_turns_matches_better():
    boat = [number(1), number(1, 1), *(number(turn, stretch=2) for turn in range(3))]
    matches = hits(["boat"], boat=boat).in_stretches({1: 30, 2: 30, 3: 30})

    assert 0 == matches[3] < matches[1] < matches[2] < 1


def test_of_equal_stretches_the_shorter_matches_better():
    matches = hits(["boat"], boat=[number(1), number(1, stretch=2)]).in_stretches({1: 5, 2: 40})

    assert matches[1] > matches[2]


def test_a_stretch_that_was_not_asked_for_is_left_out():
    assert set(hits(["boat"], boat=[number(1)]).in_stretches({2: 5})) == {2}


def test_of_few_sessions_the_passages_with_a_word_are_counted():
    stored = Stored(boat=[number(1), number(2)])

    assert hits_of.Hits(stored, ["boat"], TOTAL, stretches=11).most == bm25.rarity(2, TOTAL)


def test_of_many_sessions_those_with_a_word_are_counted():
    # Said as often; but "next" in most talks, "boat" in one.
    boat = [number(turn) for turn in range(12)]
    following = [number(3, stretch=s) for s in range(2, 14)]
    found = hits_of.Hits(Stored(boat=boat, next=following), ["boat", "next"], TOTAL, stretches=20)

    assert found.own[number(1)] == pytest.approx(bm25.rarity(1, 20))
    assert found.own[number(3, stretch=2)] == pytest.approx(bm25.rarity(12, 20))


def test_a_stretch_is_as_good_as_its_best_passage_beside_the_best_of_all():
    boat = [number(1), number(1, stretch=2), number(4, stretch=3)]
    found = hits(["boat", "harbour"], boat=boat, harbour=[number(1), number(2, stretch=2)])

    assert found.peak(1) == 1
    assert found.peak(3) == pytest.approx(found.own[number(4, stretch=3)] / found.own[number(1)])
    assert found.peak(4) == 0


def test_a_word_said_again_and_again_tells_which_stretch_is_best():
    # Each is in four passages: one in two sessions, one in four.
    plan = [number(turn, stretch=stretch) for stretch in (1, 5) for turn in (1, 3)]
    ready = [number(2, stretch=stretch) for stretch in (2, 3, 4, 6)]
    found = hits(["plan", "ready"], plan=plan, ready=ready)

    assert found.own[number(1)] == found.own[number(2, stretch=2)]
    assert found.peak(1) == 1
    assert found.peak(2) == pytest.approx(0.5**0.5)


def test_where_no_word_is_known_no_stretch_is_good():
    assert hits(["zeppelin"]).peak(1) == 0
