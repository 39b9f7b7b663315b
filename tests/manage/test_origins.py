# SPDX-License-Identifier: Apache-2.0
"""What `why` and `history` make of the answers of a self-hosted server."""

from __future__ import annotations

import json
from importlib import import_module
from uuid import UUID

import pytest

from tests import elephantasm
from tests.manage.contract import DREAM, LADDER, LENT, MADE, UNKNOWN, manage
from tests.replay import RECORDINGS, SELF_HOSTED

Response = import_module(f"{elephantasm.__name__}.transport").Response
EVENT = SELF_HOSTED["event-get-after-delete-include-deleted"]["response"]["body"]
EVENTS = SELF_HOSTED["memory-events"]["response"]["body"]
MEMORY = SELF_HOSTED["memory-get"]["response"]["body"]
STATEMENT = SELF_HOSTED["knowledge-get"]["response"]["body"]
CHANGES = SELF_HOSTED["knowledge-history"]["response"]["body"]
SESSION = SELF_HOSTED["dream-session"]["response"]["body"]
ACTIONS = SELF_HOSTED["dream-actions"]["response"]["body"]
MERGE = next(one for one in ACTIONS if one["action_type"] == "MERGE")


def unknown(fake, *paths, detail="x not found"):
    body = json.dumps({"detail": detail}).encode()
    for path in paths:
        fake.on("GET", path, Response(404, {"content-type": "application/json"}, body), repeat=True)


def memory(fake, own, **more):
    """Let a server have a memory of which it keeps no history."""
    unknown(fake, f"/events/{own}")
    fake.on("GET", f"/memories/{own}", {**MEMORY, "id": own, **more}, repeat=True)
    unknown(fake, f"/memories/{own}/history", detail="Not Found")


def test_dreams_tell_what_became_of_a_memory(client, fake):
    (result,), sources = MERGE["result_memory_ids"], MERGE["source_memory_ids"]
    memory(fake, result)
    fake.on("GET", f"/memories/{result}/events", EVENTS)
    fake.on("GET", "/dreams/sessions", [SESSION])
    fake.on("GET", f"/dreams/sessions/{DREAM}/actions", ACTIONS)
    for own in sources:
        fake.on("GET", f"/memories/{own}", {**MEMORY, "id": own})
    origin = client.why(result)
    assert [str(one.id) for one in origin.replaces] == sources
    merge = next(change for change in origin.changes if change.action == "MERGE")
    assert (merge.change_summary, merge.triggered_by) == (MERGE["reasoning"], "dreamer")
    assert merge.before_state == MERGE["before_state"]
    times = [change.created_at for change in origin.changes]
    assert times == sorted(times, reverse=True)


def test_a_memory_that_a_dream_merged_tells_into_which(client, fake):
    (result,), (own, _) = MERGE["result_memory_ids"], MERGE["source_memory_ids"]
    memory(fake, own)
    fake.on("GET", f"/memories/{own}/events", EVENTS)
    fake.on("GET", "/dreams/sessions", [SESSION])
    fake.on("GET", f"/dreams/sessions/{DREAM}/actions", [MERGE])
    fake.on("GET", f"/memories/{result}", {**MEMORY, "id": result})
    assert [str(one.id) for one in client.why(own).replaced_by] == [result]


def test_a_deleted_memory_is_found_by_its_events(client, fake):
    unknown(fake, f"/events/{MADE}", f"/memories/{MADE}")
    unknown(fake, f"/memories/{MADE}/history", detail="Not Found")
    fake.on("GET", f"/memories/{MADE}/events", EVENTS, repeat=True)
    first = EVENTS[0]["id"]
    fake.on("GET", f"/events/{first}/memories", [{**MEMORY, "id": UNKNOWN}, MEMORY])
    fake.on("GET", "/dreams/sessions", [])
    origin = client.why(MADE)
    assert (str(origin.item.id), origin.kind) == (MADE, "memory")
    assert len(origin.events) == len(EVENTS)


def test_a_deleted_statement_is_told_by_its_history(client, fake):
    own = STATEMENT["id"]
    unknown(fake, f"/events/{own}", f"/memories/{own}", f"/knowledge/{own}")
    fake.on("GET", f"/memories/{own}/events", [])
    fake.on("GET", f"/knowledge/{own}/history", CHANGES, repeat=True)
    fake.on("GET", f"/knowledge/{own}/provenance", [])
    origin = client.why(own)
    assert origin.item.content == CHANGES[0]["after_state"]["content"]
    assert [change.action for change in origin.changes] == [one["action"] for one in CHANGES]


def test_a_memory_that_is_gone_is_left_out_of_what_a_statement_rests_on(client, fake):
    unknown(fake, f"/events/{LENT}", f"/memories/{LENT}", f"/memories/{MADE}")
    for own in (LENT, MADE):
        fake.on("GET", f"/memories/{own}/events", [], repeat=True)
    fake.on("GET", f"/knowledge/{LENT}", {**STATEMENT, "id": LENT})
    provenance = SELF_HOSTED["knowledge-provenance"]["response"]["body"]
    fake.on("GET", f"/knowledge/{LENT}/provenance", provenance)
    fake.on("GET", f"/knowledge/{LENT}/history", provenance)
    origin = client.why(LENT)
    assert (origin.memories, origin.events) == ((), ())


@pytest.mark.parametrize(
    "item",
    [
        LADDER,
        UUID(LADDER),
        elephantasm.Event.from_dict(EVENT),
        elephantasm.PendingEvent.from_dict(EVENT),
    ],
)
def test_an_item_is_its_id_or_anything_that_has_one(client, fake, item):
    fake.on("GET", f"/events/{LADDER}", EVENT)
    fake.on("GET", f"/events/{LADDER}/memories", [MEMORY])
    unknown(fake, f"/events/{LADDER}/history", detail="Not Found")
    origin = client.why(item)
    assert str(origin.item.id) == LADDER
    assert origin.score is None


def test_the_score_of_what_was_found_goes_with_it(client, fake):
    found = {"id": MADE, "score": 0.5, "score_breakdown": {"recency": 0.25}}
    memory(fake, MADE)
    fake.on("GET", f"/memories/{MADE}/events", EVENTS)
    fake.on("GET", "/dreams/sessions", [])
    origin = client.why(elephantasm.ScoredMemory.from_dict(found))
    assert (origin.score, origin.breakdown) == (0.5, {"recency": 0.25})


@pytest.mark.parametrize("item", ["m3", None, 3, {"id": MADE}, object()])
def test_what_has_no_id_is_refused(client, fake, item):
    for call in (client.why, client.history):
        with pytest.raises(elephantasm.InvalidArgumentError, match="item: expected a UUID"):
            call(item)
    assert fake.requests == []


def test_the_hosted_service_explains_nothing(client, fake):
    unknown(fake, f"/events/{MADE}", **RECORDINGS["path-unknown"]["response"]["body"])
    for call in (client.why, client.history):
        with pytest.raises(manage.NotOfferedError):
            call(MADE)


def test_a_change_survives_writing():
    change = manage.Change.from_dict(CHANGES[0])
    assert manage.Change.from_dict(change.to_dict()) == change
