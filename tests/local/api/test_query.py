# SPDX-License-Identifier: Apache-2.0
"""One question to all sources."""

from __future__ import annotations

from tests.local import seeds
from tests.local.writers import send


def ask(transport, **body):
    """Return the answer of the unified query."""
    return send(
        transport, "POST", "/query", {"anima_id": seeds.FULL, "query": "editor theme", **body}
    )


def test_a_query_answers_from_all_sources_with_a_text(transport, full):
    status, found = ask(transport)
    assert status == 200
    assert {result["source"] for result in found["results"]} == {"memory", "knowledge"}
    assert found["context"].startswith("## Identity\nPersonality: INTJ\nCommunication style: ")
    lines = found["context"].split("\n")
    assert (
        "- [FACT] preferences: which editor theme the user does prefer dark (confidence: 0.9)"
        in lines
    )
    assert "- [2026-11-12] the user does prefer dark editor theme (importance: 0.8)" in lines
    used = sum(len(result["content"]) // 4 for result in found["results"])
    assert found["token_estimate"] == used + 150


def test_excluded_ids_do_not_use_up_the_places_of_others(transport, full):
    best = ask(transport, limit=1)[1]["results"][0]["id"]
    assert [r["id"] for r in ask(transport, limit=1, exclude_ids=[best])[1]["results"]] != [best]
    assert len(ask(transport, limit=1, exclude_ids=[best])[1]["results"]) == 1


def test_a_time_range_takes_both_its_ends(transport, full):
    day = {"after": "2026-11-12T18:46:00", "before": "2026-11-12T18:46:00Z"}
    found = ask(transport, time_range=day)[1]["results"]
    assert [result["time_start"] for result in found] == ["2026-11-12T18:46:00"]
