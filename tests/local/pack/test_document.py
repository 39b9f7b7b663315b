# SPDX-License-Identifier: Apache-2.0
"""A pack as the API's JSON object."""

from __future__ import annotations

import json
import uuid
from importlib import import_module

import pytest

from tests.local.life import HOUR, LOCAL
from tests.local.pack.materials import ANIMA, NOW, event, memory, statement

document = import_module(f"{LOCAL}.pack.document")
entries = import_module(f"{LOCAL}.pack.entries")
prose = import_module(f"{LOCAL}.pack.prose")

EMPTY = document.Pack(
    anima_id=ANIMA.id,
    query=None,
    preset_name="conversational",
    max_tokens=2000,
    compiled_at=NOW,
    context="",
    citations=(),
    portrait=None,
    last_contact=None,
    session=(),
    pending=(),
    knowledge=(),
    memories=(),
)
SCORED = entries.ScoredMemory(memory(1, "M."), "hybrid", 0.5, {"recency": 0.4}, 0.6)


def of(**fields):
    return document.pack_object(EMPTY._replace(**fields))


def test_an_empty_pack_has_all_fields():
    pack = of()

    assert not pack["has_identity"]
    assert pack["content"]["identity"] is pack["content"]["temporal_context"] is None
    assert pack["compiled_at"] == pack["created_at"] == "2026-02-14T08:00:00"
    assert pack["content"]["config"] == {
        "anima_id": ANIMA.id,
        "query": None,
        "max_tokens": 2000,
    }


def test_what_is_held_is_counted():
    pack = of(
        context="x" * 40,
        session=[SCORED],
        pending=[event(1, "a"), event(2, "b")],
        knowledge=[entries.Statement(statement(1, "x"), 0.5, None, False, "told")] * 3,
        memories=[SCORED] * 4,
    )

    assert pack["token_count"] == 10
    assert [pack[f"{name}_count"] for name in (
        "session_memory", "pending_event", "knowledge", "long_term_memory",
    )] == [1, 2, 3, 4]  # fmt: skip


def test_a_memory_is_a_projection_in_both_spellings():
    (found,) = of(memories=[SCORED])["content"]["long_term_memories"]

    assert found == {
        "id": "m1",
        "summary": "M.",
        "score": 0.5,
        "retrieval_reason": "hybrid",
        "reason": "hybrid",
        "similarity": 0.6,
        "time_start": "2026-02-04T08:00:00",
        "score_breakdown": {"recency": 0.4},
        "breakdown": {"recency": 0.4},
    }


@pytest.mark.parametrize(("summary", "shown"), [(None, "Told."), ("", ""), ("S.", "S.")])
def test_a_memory_without_a_summary_shows_its_content(summary, shown):
    scored = SCORED._replace(row=memory(1, summary, content="Told."))

    assert of(session=[scored])["content"]["session_memories"][0]["summary"] == shown


def test_a_statement_says_whether_it_stands():
    wish = entries.Statement(
        statement(1, "Be brief.", "PRINCIPLE"), 0.7, 0.4, True, "Sam: Be brief."
    )
    (found,) = of(knowledge=[wish])["content"]["knowledge"]

    assert (found["content"], found["score"], found["similarity"]) == ("Sam: Be brief.", 0.7, 0.4)
    assert found["type"] == found["knowledge_type"] == "PRINCIPLE"
    assert found["standing"] is True


def test_the_content_repeats_the_beginning_of_an_event():
    (found,) = of(pending=[event(1, "x" * 900)])["content"]["pending_events"]

    assert found["content"] == "x" * 500
    assert found["occurred_at"] == "2026-02-14T07:00:00"


def test_the_last_contact_is_given_as_it_was_printed():
    contact = prose.LastContact(NOW - HOUR, 1.0, "S.", "the whole sentence")
    entry = entries.Entry("the whole", 0, contact)

    assert of(last_contact=entry)["content"]["temporal_context"] == {
        "last_event_at": "2026-02-14T07:00:00+00:00",
        "hours_ago": 1.0,
        "memory_summary": "S.",
        "formatted": "the whole",
    }


def test_a_portrait_is_given_whether_or_not_it_was_printed():
    pack = of(portrait=prose.Portrait("Atlas", "INTJ", None, {"a": 1}, ""))

    assert pack["has_identity"]
    assert pack["content"]["identity"] == {
        "name": "Atlas",
        "personality_type": "INTJ",
        "communication_style": None,
        "self_reflection": {"a": 1},
        "prose": "",
    }


def test_the_id_is_that_of_the_content_and_the_moment():
    first = of()["id"]

    assert uuid.UUID(first).version == 4
    assert of()["id"] == first
    assert len({first, of(context="x")["id"], of(compiled_at=NOW + 1)["id"]}) == 3


def test_odd_text_has_an_id_and_is_json():
    json.dumps(of(context="\ud800 \u2028"))
