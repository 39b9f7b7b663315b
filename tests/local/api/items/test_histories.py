# SPDX-License-Identifier: Apache-2.0
"""What became of events and memories."""

from __future__ import annotations

import pytest

from tests.local.writers import send
from tests.manage.contract import UNKNOWN


def changes(client, item):
    return [(one.action, one.triggered_by) for one in client.history(item)]


def test_each_change_of_an_event_is_told_with_what_changed_and_no_more(client, anima):
    event = client.extract("message.in", "I sail.", anima, author="Mara")
    client.update_event(event.id, role="guest", meta={"topic": "boats"})
    client.delete_event(event.id)
    client.delete_event(event.id)
    client.restore_event(event.id)
    assert changes(client, event) == [
        ("RESTORE", "api_restore"),
        ("DELETE", "api_delete"),
        ("UPDATE", "api_update"),
        ("CREATE", "api_create"),
    ]
    update = client.history(event)[2]
    assert update.before_state == {"id": str(event.id), "role": None, "meta": {}}
    assert update.after_state == {"id": str(event.id), "role": "guest", "meta": {"topic": "boats"}}


def test_a_change_of_nothing_is_none(client, anima):
    event = client.extract("message.in", "I sail.", anima, role="user")
    client.update_event(event.id, role="user")
    assert changes(client, event) == [("CREATE", "api_create")]


def test_each_change_of_a_memory_is_told(client, anima):
    memory = client.create_memory("Mara sails.", anima)
    client.update_memory(memory.id, summary="She sails.")
    client.delete_memory(memory.id)
    client.delete_memory(memory.id)
    client.restore_memory(memory.id)
    told = client.history(memory)
    assert [one.action for one in told] == ["RESTORE", "DELETE", "UPDATE", "CREATE"]
    assert told[2].after_state == {"id": str(memory.id), "summary": "She sails."}
    assert told[1].before_state == {"id": str(memory.id), "is_deleted": False}


def test_what_a_dream_did_is_told_with_its_reason(client, transport, anima):
    old, new = (client.create_memory("Mara waters the plants.", anima) for _ in range(2))
    client.trigger_dream(anima)
    (left,) = client.list_memories(anima)
    (gone,) = [one for one in (old, new) if one.id != left.id]
    merge = client.history(gone)[0]
    assert (merge.action, merge.triggered_by) == ("MERGE", "dreamer")
    assert merge.change_summary == "a later memory says all of it"


def test_a_history_comes_in_pages(client, transport, anima):
    event = client.extract("message.in", "I sail.", anima)
    for n in range(5):
        client.update_event(event.id, role=f"r{n}")
    path = f"/events/{event.id}/history"
    _, whole = send(transport, "GET", path)
    assert len(whole) == 6
    params = [("limit", "2"), ("offset", "3")]
    assert send(transport, "GET", path, params=params) == (200, whole[3:5])


@pytest.mark.parametrize("kind", ["events", "memories"])
def test_an_unknown_item_has_no_history(transport, kind):
    status, answer = send(transport, "GET", f"/{kind}/{UNKNOWN}/history")
    assert status == 404
    assert UNKNOWN in answer["detail"]
