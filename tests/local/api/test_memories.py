# SPDX-License-Identifier: Apache-2.0
"""Memories: what a search for them finds."""

from __future__ import annotations

import pytest

from tests.local import seeds
from tests.local.api.asking import search


@pytest.mark.parametrize(
    "query",
    ["what is my dog called", "my dog", "dog's name?", "Bruno", "how old is the dog"],
)
def test_a_sensible_question_finds_its_memory_with_default_arguments(transport, anima_id, query):
    with transport.engine.database.transaction() as store:
        store.memories.add(seeds.memory(1, "The user's dog is called Bruno."))
        store.memories.add(seeds.memory(1, "The user lives in Lisbon."))
    assert search(transport, anima_id, query) == ["The user's dog is called Bruno."]


def test_a_search_honours_limit_threshold_and_state(transport, full):
    query = "which editor theme does the user prefer"
    assert len(search(transport, full, query, limit=1)) == 1
    assert search(transport, full, query, limit=0) == []
    assert search(transport, full, query, threshold=2) == []
    assert len(search(transport, full, query, state=None)) == 4
