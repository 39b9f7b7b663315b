# SPDX-License-Identifier: Apache-2.0
"""Passages that say again what a better one of their session says."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL
from tests.local.recall.test_hits import number

passages = import_module(f"{LOCAL}.recall.passages")
repeats = import_module(f"{LOCAL}.recall.repeats")

USER, AGENT = "message.in", "message.out"
PLAN = [f"plan{n}" for n in range(24)]
# Ten of the plan's words, and as many of its own as make it a long text.
AGAIN = [*PLAN[:10], *(f"thanks{n}" for n in range(14))]
OTHER = [f"hotel{n}" for n in range(24)]


def order(*said):
    """Return the order of passages, each told by turn, stretch, kind, words and score."""
    ranked, words = [], {}
    for turn, stretch, kind, held, score in said:
        p = number(turn, stretch=stretch)
        words[p] = held
        ranked.append(passages.Passage(p, 1, 0, 9, 9, 0, kind, None, None, 0, score=score))
    return [one.turn & 0xFF for one in repeats.repeats_last(ranked, words)]


@pytest.mark.parametrize(("first", "second"), [(AGENT, USER), (USER, AGENT), (AGENT, AGENT)])
def test_what_repeats_a_better_passage_comes_after_another(first, second):
    plan, other = (1, 1, first, PLAN, 5.0), (3, 1, USER, OTHER, 4.5)

    assert order(plan, (2, 1, second, AGAIN, 4.9), other) == [1, 3, 2]


@pytest.mark.parametrize(
    ("stretch", "kind", "held", "score"),
    [
        pytest.param(2, AGENT, AGAIN, 4.9, id="in another session, where it may be newer"),
        pytest.param(1, AGENT, [*PLAN[:9], *OTHER[:15]], 4.9, id="in a few of its words"),
        pytest.param(1, AGENT, PLAN[:19], 4.9, id="in a short text"),
        pytest.param(1, AGENT, AGAIN, 5.4, id="and matches far better than others"),
    ],
)
def test_else_it_keeps_its_place(stretch, kind, held, score):
    said = ((1, 1, USER, PLAN, 5.5), (2, stretch, kind, held, score), (3, 1, USER, OTHER, 4.5))

    assert order(*said) == [1, 2, 3]


def test_the_newer_version_of_what_the_agent_wrote_comes_first():
    newer = [*PLAN[:18], *OTHER[:4]]
    other = (9, 1, USER, OTHER[4:], 4.5)

    assert order((2, 1, AGENT, PLAN, 5.0), (5, 1, AGENT, newer, 4.9), other) == [5, 9, 2]
    # Here the newer one is better anyway; and what a user says again is no version.
    assert order((5, 1, AGENT, newer, 5.0), (2, 1, AGENT, PLAN, 4.9), other) == [5, 9, 2]
    assert order((2, 1, AGENT, PLAN, 5.0), (5, 1, USER, newer, 4.9), other) == [2, 9, 5]


def test_people_without_an_agent_may_say_the_same():
    assert order((1, 1, USER, PLAN, 5.0), (2, 1, USER, AGAIN, 4.9), (3, 1, USER, OTHER, 4.5)) == [
        1,
        2,
        3,
    ]


def test_stop_words_make_no_repetition():
    of_each = "the a and of to in is it that for on with was as at by from".split()
    said = [[f"{name}{n}" for n in range(20)] + of_each for name in ("plan", "other")]

    assert order(
        (1, 1, AGENT, said[0], 5.0), (2, 1, AGENT, said[1], 4.9), (3, 1, USER, OTHER, 4.5)
    ) == [1, 2, 3]


def test_what_is_further_stays_last_and_in_its_order():
    first, second, third = (
        passages.Passage(number(turn), 1, 0, 9, 9, 0, AGENT, None, None, 0, score=score)
        for turn, score in ((1, -2.0), (4, 0.0), (7, 0.0))
    )
    ranked = [first, second._replace(is_further=True), third._replace(is_further=True)]

    found = repeats.repeats_last(ranked, {one.p: PLAN[one.p % 3 :] for one in ranked})

    assert found[0] is first
    assert all(one.is_further for one in found[1:])
