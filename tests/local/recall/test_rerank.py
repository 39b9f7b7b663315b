# SPDX-License-Identifier: Apache-2.0
"""The best passages in a better order."""

from __future__ import annotations

import logging
import time
from importlib import import_module

import pytest

from tests.local.life import LOCAL

material = import_module(f"{LOCAL}.recall.material")
rerank = import_module(f"{LOCAL}.recall.rerank")


def passage(n, *, is_further=False):
    score = 0.0 if is_further else 1 - n / 1000
    return material.Evidence(n, f"e{n}", None, 0, n, 0, "User", f"text {n}", score, is_further)


def numbers(evidence):
    return [one.event_n for one in evidence]


def by_number(query, passages):
    return [int(text.split()[1]) for text in passages]


def test_the_best_are_put_in_the_order_of_their_scores_and_take_the_old_ones():
    evidence = [passage(n) for n in range(3)]
    found = rerank.Reranker(by_number).reranked("q", evidence, time.monotonic() + 10)

    assert numbers(found) == [2, 1, 0]
    assert [one.score for one in found] == [one.score for one in evidence]


def test_it_sees_the_query_and_some_dozens_of_passages_and_the_others_follow():
    seen = []

    def ask(query, passages):
        seen.append((query, passages))
        return by_number(query, passages)

    evidence = [passage(n) for n in range(100)]
    found = rerank.Reranker(ask).reranked("what?", evidence, None)

    ((query, passages),) = seen
    assert query == "what?"
    assert passages == [f"text {n}" for n in range(48)]
    assert numbers(found) == [*range(47, -1, -1), *range(48, 100)]


def test_equal_scores_leave_the_order():
    found = rerank.Reranker(lambda query, passages: [1.0] * len(passages))
    evidence = [passage(n) for n in range(5)]

    assert found.reranked("q", evidence, None) == evidence


def test_what_does_not_answer_is_not_looked_at():
    evidence = [passage(0), passage(1), passage(2, is_further=True)]

    assert numbers(rerank.Reranker(by_number).reranked("q", evidence, None)) == [1, 0, 2]


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_need_no_order(count):
    def never(query, passages):
        raise AssertionError

    evidence = [passage(n) for n in range(count)]
    assert rerank.Reranker(never).reranked("q", evidence, None) == evidence


@pytest.mark.parametrize(
    "answer", [[1.0], [1.0] * 4, [1.0, 2.0, float("nan")], ["a", "b", "c"], None, 5]
)
def test_what_are_no_scores_leaves_the_order_and_is_said_once(answer, caplog):
    reranker = rerank.Reranker(lambda query, passages: answer)
    evidence = [passage(n) for n in range(3)]
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert reranker.reranked("q", evidence, None) == evidence

    assert len(caplog.messages) == 1
    assert "reranker" in caplog.text


def test_a_slow_one_leaves_the_order():
    reranker = rerank.Reranker(lambda query, passages: time.sleep(20))
    evidence = [passage(n) for n in range(3)]
    started = time.monotonic()

    assert reranker.reranked("q", evidence, started + 0.3) == evidence
    assert time.monotonic() - started < 5
