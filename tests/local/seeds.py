# SPDX-License-Identifier: Apache-2.0
"""Rows for tests, and the state in which the real server was when it was recorded."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timezone
from importlib import import_module

from tests import elephantasm

language = import_module(f"{elephantasm.__name__}.local.language")
rows = import_module(f"{elephantasm.__name__}.local.store.rows")

DAY = 24 * 3600 * 1_000_000
# Shortly after the recordings were made.
CLOCK = datetime(2026, 11, 22, 18, 46, tzinfo=timezone.utc).timestamp()
NOW = round(CLOCK * 1_000_000)

EVENTS = "13e46e21-d955-4ed6-972b-649caf6a1044"
ADA = "dcd57e5d-85ba-465f-af7d-7637ec114b1b"
DELETED = "11f34293-36ef-4b64-a81c-c069444ba2ae"
FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
GAP = "1d3f84af-acf8-439b-8268-9f6658ffb681"
FLAT = "74fd9bf8-437d-4fe1-9934-835853d715b8"
STYLE_ONLY = "4e276966-b4f6-45eb-8145-f8fc22d2d381"
NO_SUMMARY = "7a243b61-1b0e-4b58-90a1-60f706dc9166"
OTHERS = (
    "a32c435b-d3d4-494c-b4ab-e579412faced",
    "fca3a043-bd8a-45ec-ada0-c1a73273f2c2",
    "e4301f28-4e5e-48ac-bd19-9a0a5bf555ee",
    "3d9c9e11-26d5-46c6-a1ff-98d82850c491",
    "a6a87b04-59a2-4035-969f-d306be272f46",
    "0babcd4a-e985-4cda-af27-0fbd4bec408d",
)


def new_id():
    """Return a fresh id."""
    return str(uuid.uuid4())


def anima(id=None, *, name="Atlas", at=NOW - 40 * DAY, **more):  # noqa: A002
    """Return an anima's row."""
    row = rows.AnimaRow(n=0, id=id or new_id(), name=name, created_at=at, updated_at=at)
    return row._replace(**more)


def event(anima_n, content="hello", *, at=NOW, **more):
    """Return an event's row."""
    row = rows.EventRow(
        n=0,
        id=new_id(),
        anima_n=anima_n,
        event_type="message.in",
        content=content,
        occurred_at=at,
        created_at=at,
        updated_at=at,
        role="user",
        author="sam",
    )
    return row._replace(**more)


def memory(anima_n, content, *, at=NOW, state="active", **more):
    """Return a memory's row."""
    row = rows.MemoryRow(
        n=0,
        id=new_id(),
        anima_n=anima_n,
        created_at=at,
        updated_at=at,
        content=content,
        summary=content,
        importance=0.8,
        confidence=0.9,
        state=state,
        time_start=at,
        time_end=at,
        language_version=language.VERSION,
        meta='{"topics":["seed"]}',
    )
    return row._replace(**more)


def knowledge(anima_n, content, kind="FACT", *, at=NOW, **more):
    """Return a statement's row."""
    row = rows.KnowledgeRow(
        n=0,
        id=new_id(),
        anima_n=anima_n,
        knowledge_type=kind,
        content=content,
        created_at=at,
        updated_at=at,
        topic="preferences",
        confidence=0.9,
    )
    return row._replace(**more)


def identity(anima_n, self_object, *, personality="INTJ", style="concise and warm", at=NOW):
    """Return an identity's row."""
    return rows.IdentityRow(
        anima_n=anima_n,
        id=new_id(),
        created_at=at,
        updated_at=at,
        personality_type=personality,
        communication_style=style,
        self_json=json.dumps(self_object),
    )


def seed_recorded_state(store, *, events=True):
    """Store what the recorded requests ask for; without events for those that make them."""
    at = {}
    names = {ADA: "Ada", EVENTS: "minimal", DELETED: "to delete"}
    for anima_id in (EVENTS, ADA, DELETED, FULL, GAP, FLAT, STYLE_ONLY, NO_SUMMARY, *OTHERS):
        at[anima_id] = store.animas.add(anima(anima_id, name=names.get(anima_id, "Atlas")))
    if events:
        _seed_events(store, at[EVENTS])
    _seed_full(store, at[FULL])
    store.identities.put(identity(at[FLAT], {"being": "plain", "purpose": "plain"}))
    store.identities.put(identity(at[STYLE_ONLY], {}, personality=None))
    store.identities.put(identity(at[NO_SUMMARY], {}, personality=None, style=None))
    store.memories.add(memory(at[NO_SUMMARY], "No summary", summary=None))
    met = store.memories.add(memory(at[GAP], "They met.", at=NOW - 2 * DAY))
    store.events.add(event(at[GAP], "hi", at=NOW - 2 * DAY, memory_n=met))


def _seed_events(store, anima_n):
    """Store events of all types, in a session and outside, as the recordings made them."""
    kinds = ("message.in", "message.out", "tool.call", "tool.result", "system")
    when = datetime(2026, 11, 20, 8, 11, 12, 123456, tzinfo=timezone.utc).timestamp()
    for kind in kinds:
        store.events.add(
            event(
                anima_n,
                f"content of {kind}",
                at=round(when * 1_000_000),
                event_type=kind,
                session_id="session-1",
                dedupe_key=f"key-{kind}",
                importance_score=0.25,
            )
        )
    store.events.add(event(anima_n, "x", importance_score=0.5, at=NOW - 1))


def _seed_full(store, n):
    """Store an anima with every kind of memory."""
    self_object = {
        "being": {"nature": "A careful listener", "essence": "a patient archivist"},
        "purpose": {"primary": "Help people remember"},
        "arc": {"current": "early growth"},
    }
    store.identities.put(identity(n, self_object))
    flat = memory(n, "which editor theme does the user prefer new flat", at=NOW - 30 * DAY)
    store.memories.add(flat._replace(summary="User moved to a new flat.", confidence=None))
    for state in ("active", "decaying", "archived"):
        content = "the user does prefer dark editor theme"
        store.memories.add(memory(n, content, at=NOW - 10 * DAY, state=state))
    store.memories.add(memory(n, "User is debugging a parser today."))
    fact = "which editor theme the user does prefer dark"
    store.knowledge.add(knowledge(n, fact, at=NOW - 9 * DAY, id=FACT))
    names = "the user does prefer clear editor theme names"
    store.knowledge.add(knowledge(n, names, "PRINCIPLE", topic=None, confidence=None))
    store.events.add(event(n, "Can you look at line 40?"))


FACT = "7d8f831d-49b7-4c46-a398-99696e068f05"
