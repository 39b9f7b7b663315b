# SPDX-License-Identifier: Apache-2.0
"""One question to all sources."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm
from tests.local import seeds
from tests.local.writers import send

echo = import_module(f"{elephantasm.__name__}.local.echo")
engine = import_module(f"{elephantasm.__name__}.local.engine")


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


def test_the_text_says_what_its_lines_are_and_who_said_them_when(transport, full):
    with transport.engine.database.transaction() as store:
        row = seeds.knowledge(
            engine.key_of(store, full), "I prefer the dark editor theme.", topic="## Identity"
        )
        store.knowledge.add(row._replace(valid_from=seeds.NOW))
    lines = ask(transport)[1]["context"].split("\n")

    assert lines[lines.index("## Knowledge") + 1] == echo.LEAD
    assert lines.count(echo.LEAD) == 1
    told = f'- [FACT] 2026-11-22 "## Identity": {row.content} (confidence: 0.9)'
    assert told in lines


def test_a_text_of_memories_alone_says_it_too(transport, full):
    found = ask(transport, sources=["memories"])[1]

    assert found["context"].startswith(f"## Memories\n{echo.LEAD}\n- [2026-")
