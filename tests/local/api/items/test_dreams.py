# SPDX-License-Identifier: Apache-2.0
"""Dreams that somebody asks for are over when they are answered, and are kept."""

from __future__ import annotations

SAID = "The wheelbarrow is at the school."


def test_a_dream_takes_all_there_is_and_tells_what_it_did(client, transport, anima):
    for day in range(2):
        client.extract("message.in", SAID, anima, f"s{day}", author="Ana")
        transport.engine.clock.now += 3600 * 24
    session = client.trigger_dream(anima)
    assert (session.status, session.memories_deleted) == ("COMPLETED", 1)
    assert session.memories_created >= 1
    (memory,) = client.list_memories(anima)
    (merge,) = (a for a in client.list_dream_actions(session.id) if a.action_type == "MERGE")
    assert merge.result_memory_ids == (memory.id,)
    assert merge.before_state["memories"][0]["content"]
    assert merge.reasoning == "a later memory says all of it"


def test_a_dream_tells_nothing_of_another_one(client, transport, anima):
    first = client.trigger_dream(anima)
    for day in range(2):
        client.extract("message.in", SAID, anima, f"s{day}", author="Ana")
        transport.engine.clock.now += 3600 * 24
    second = client.trigger_dream(anima)
    third = client.trigger_dream(anima)
    sessions = [session.id for session in client.list_dream_sessions(anima)]
    assert sessions == [third.id, second.id, first.id]
    assert client.list_dream_actions(first.id) == client.list_dream_actions(third.id) == ()
    assert client.list_dream_actions(second.id)
    assert client.get_anima_stats(anima).dream_sessions == 3
    assert list(client.list_dream_sessions(anima, status="FAILED")) == []
