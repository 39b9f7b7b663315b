# SPDX-License-Identifier: Apache-2.0
"""What is asked about single events, and how answers without content are read."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests import elephantasm
from tests.manage.contract import EVENT, MADE
from tests.replay import SELF_HOSTED

RECORDED = SELF_HOSTED["event-get"]["response"]["body"]
PATH = f"/events/{EVENT}"


def test_an_id_is_taken_as_uuid_and_in_every_spelling(client, fake):
    fake.on("GET", PATH, RECORDED, repeat=True)
    for event_id in (UUID(EVENT), EVENT.upper(), EVENT.replace("-", ""), f"urn:uuid:{EVENT}"):
        assert str(client.get_event(event_id).id) == EVENT
    fake.assert_requests(*[f"GET {PATH}"] * 4)


def test_only_what_is_given_is_sent(client, fake):
    fake.on("PATCH", PATH, RECORDED, repeat=True)
    fake.on("GET", PATH, RECORDED)
    client.get_event(EVENT, include_deleted=True)
    client.update_event(EVENT, author="", importance_score=0)
    client.update_event(EVENT, meta={}, clear=("summary",))
    client.restore_event(EVENT)
    assert fake.requests[0].params == {"include_deleted": "true"}
    assert [sent.json for sent in fake.requests[1:]] == [
        {"author": "", "importance_score": 0},
        {"meta": {}, "summary": None},
        {"is_deleted": False},
    ]


def test_a_deletion_is_over_with_its_answer(client, fake):
    fake.on("DELETE", PATH, 204, 404)
    assert client.delete_event(EVENT) is None
    with pytest.raises(elephantasm.NotFoundError):
        client.delete_event(EVENT)


def test_an_event_without_a_memory_is_told_from_one_that_nobody_knows(client, fake):
    fake.on("GET", f"{PATH}/memories", [], [], SELF_HOSTED["event-memories"]["response"]["body"])
    fake.on("GET", PATH, RECORDED, 404)
    assert client.list_event_memories(EVENT) == ()
    with pytest.raises(elephantasm.NotFoundError, match=f"Event {EVENT} not found") as caught:
        client.list_event_memories(EVENT)
    assert (caught.value.status_code, caught.value.path) == (404, f"{PATH}/memories")
    assert [str(memory.id) for memory in client.list_event_memories(EVENT)] == [MADE]
    assert fake.sent("GET", PATH)[0].params == {"include_deleted": "true"}
