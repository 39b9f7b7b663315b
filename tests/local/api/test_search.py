# SPDX-License-Identifier: Apache-2.0
"""Searches of memories and of knowledge: what they take and what they find."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.api.asking import refused, search
from tests.local.writers import send

module = import_module(f"{elephantasm.__name__}.local.api.search")
memories = import_module(f"{elephantasm.__name__}.local.api.memories")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"query": ""}, "body.query"),
        ({"query": " \n"}, "body.query"),
        ({"limit": -1}, "body.limit"),
        ({"limit": 1.5}, "body.limit"),
        ({"threshold": None}, "body.threshold"),
        ({"state": "ACTIVE"}, "body.state"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused(transport, full, change, place):
    body = {"anima_id": full, "query": "theme", **change}
    answer = send(transport, "POST", "/memories/search/semantic", body)
    assert [found for found, _ in refused(answer)] == [place]


def test_an_unrelated_question_finds_nothing(transport, full):
    assert search(transport, full, "quarterly tax filing") == []


def test_of_equal_answers_the_newest_comes_first():
    rows = [seeds.memory(1, "green tea")._replace(n=n) for n in (1, 3, 2)]
    found = module.best("green tea", rows, lambda row: row.content, 0.5)
    assert [row.n for _, row in found] == [3, 2, 1]


def test_an_answer_must_be_better_than_the_threshold():
    rows = [seeds.memory(1, text) for text in ("green tea", "the tuba")]
    found = module.best("green tea", rows, lambda row: row.content, 0.0)
    assert [row.content for _, row in found] == ["green tea"]


def test_a_large_limit_is_taken_and_not_met():
    assert memories.SearchMemories(limit=10**6).most == 100
    assert memories.SearchMemories(limit=3).most == 3
