# SPDX-License-Identifier: Apache-2.0
"""The items that a self-hosted server held when it was recorded, in an embedded database."""

from __future__ import annotations

import json
from datetime import datetime, timezone

from tests.local import seeds
from tests.manage import contract
from tests.replay import SELF_HOSTED

CLOCK = datetime(2026, 11, 25, 23, 46, tzinfo=timezone.utc).timestamp()
NOW = round(CLOCK * 1_000_000)
NOBODY = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"  # an anima that has nothing
MINUTE, DAY = 60_000_000, seeds.DAY


def seed(store):
    """Store them."""
    n = store.animas.add(seeds.anima(contract.ANIMA, name="Library", at=NOW - 5 * MINUTE))
    store.animas.add(seeds.anima(NOBODY, name="Nobody"))
    librarian = store.animas.add(seeds.anima(contract.LIBRARIAN, name="Librarian"))
    purpose = {"primary": "Keep the tool library in order."}
    being = {"being": {"essence": "a quiet librarian"}, "purpose": purpose}
    warm = seeds.identity(librarian, being, personality="INFJ", style="warm, brief")
    store.identities.put(warm._replace(id=contract.WARM))
    _seed_gardener(store)
    _seed_cyclist(store)
    made = store.memories.add(_made(n))
    store.memories.add(_barrow(n))
    said = (
        (contract.EVENT, "message.in", "We open the tool library on Saturday."),
        (None, "message.out", "Good. Shall I draft the opening hours?"),
        (None, "message.in", "I prefer short lists."),
        (contract.LADDER, "message.in", "My ladder is lent out until May."),
    )
    _seed_knowledge(store, n, made)
    for place, (event_id, kind, content) in enumerate(said):
        row = seeds.event(n, content, at=NOW - (4 - place) * MINUTE // 4, event_type=kind)
        row = row._replace(id=event_id or row.id, session_id="garden-1", author=None)
        store.events.add(row._replace(memory_n=made))


def _seed_gardener(store):
    n = store.animas.add(seeds.anima(contract.GARDENER, name="Gardener"))
    rows = [
        seeds.memory(n, "Mara waters the tomatoes each evening.", at=at)
        for at in (NOW - 2 * DAY, NOW - DAY)
    ]
    for row in rows:
        store.memories.add(row)
    merged = json.dumps({"merged_into": rows[1].id})
    body = json.dumps(SELF_HOSTED["dream-session"]["response"]["body"])
    changes = '{"first": 1, "last": 1}'
    for action, row_id, before, after in (
        ("merge", rows[0].id, "{}", merged),
        ("dream", contract.DREAM, changes, body),
    ):
        row = seeds.rows.AuditRow(0, n, NOW - DAY, action, row_id, "Dream complete.")
        store.audit.add(row._replace(before=before, after=after))


def _seed_cyclist(store):
    n = store.animas.add(seeds.anima(contract.CYCLIST, name="Cyclist"))
    made = store.memories.add(seeds.memory(n, "My bicycle is green. I sing in a choir."))
    for content in ("My bicycle is green.", "I sing in a choir."):
        store.events.add(seeds.event(n, content, memory_n=made))


def _seed_knowledge(store, n, made):
    lent = seeds.knowledge(n, "My ladder is lent out until May.", at=NOW - MINUTE, topic="User")
    lent = store.knowledge.add(lent._replace(id=contract.LENT, confidence=None))
    store.knowledge.add_source(lent, made)
    content = "Ask for a phone number before lending a machine."
    phone = seeds.knowledge(n, content, "METHOD", id=contract.PHONE, topic="Loans", at=NOW - 1)
    store.knowledge.add(phone._replace(summary="Phone number first.", source_type="EXTERNAL"))


def _made(n):
    text = "We open the tool library on Saturday. My ladder is lent out until May."
    return seeds.memory(n, text, at=NOW - MINUTE)._replace(id=contract.MADE)


def _barrow(n):
    row = seeds.memory(n, "Mara lends the wheelbarrow to the school on Mondays.", at=NOW - DAY)
    summary = "The wheelbarrow is at the school on Mondays."
    return row._replace(id=contract.BARROW, summary=summary)


def prepare(store, name):
    """Bring the items into the state that a recording was made in."""
    is_gone = any(word in name for word in ("after-delete", "delete-again", "undelete"))
    if name.startswith("event-") and is_gone:
        row = store.events.by_id(contract.LADDER)
        store.events.rewrite(row._replace(is_deleted=1))
    if name == "memory-events-after-event-delete":
        row = store.events.by_id(contract.LADDER)
        store.events.rewrite(row._replace(is_deleted=1))
    if name == "anima-restore":
        row = store.animas.by_id(contract.CYCLIST)
        store.animas.delete(row.n, NOW)
    if name == "synthesis-trigger":
        n = store.animas.by_id(contract.ANIMA).n
        for place in range(40):
            store.events.add(seeds.event(n, f"Ladder {place} is back.", at=NOW - 60 + place))
    if name == "identity-create":
        n = store.animas.by_id(contract.LIBRARIAN).n
        store.connection.execute("DELETE FROM identity WHERE anima_n = ?", (n,))
    if name.startswith("knowledge-") and is_gone:
        row = store.knowledge.by_id(contract.PHONE)
        store.knowledge.rewrite(row._replace(is_deleted=1))
    if name.startswith("memory-") and is_gone and "event" not in name:
        row = store.memories.by_id(contract.BARROW)
        store.memories.rewrite(row._replace(is_deleted=1))
