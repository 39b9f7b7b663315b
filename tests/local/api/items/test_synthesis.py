# SPDX-License-Identifier: Apache-2.0
"""Synthesis that somebody asks for."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.local.writers import send


def heard(client, anima, count=1, said="The shed is open. I live in Oslo."):
    for place in range(count):
        client.extract("message.in", f"{said} {place}", anima, "s1", author="Ana")


def test_what_does_not_reach_the_threshold_waits(client, anima):
    assert client.trigger_synthesis(anima).reason == "no_events"
    heard(client, anima)
    assert client.trigger_synthesis(anima).reason == "below_threshold"
    status = client.get_synthesis_status(anima)
    assert (status.event_count, status.event_factor) == (1, 0.5)


def test_what_reaches_it_becomes_a_memory(client, transport, anima):
    heard(client, anima)
    transport.engine.clock.now += 3600 * 10
    run = client.trigger_synthesis(anima)
    assert [event.author for event in client.list_memory_events(run.memory_id)] == ["Ana"]
    assert client.get_synthesis_status(anima).event_count == 0
    assert client.get_synthesis_config(anima).last_synthesis_check_at


def test_settings_are_refused_with_where_they_are_set(client, anima):
    with pytest.raises(elephantasm.ElephantasmError, match=r"SynthesisSettings\(") as caught:
        client.update_synthesis_config(anima, threshold=2)
    assert caught.value.status_code == 400


def test_another_workflow_is_not_known(transport, anima):
    path = "/scheduler/workflows/gossip/trigger"
    answer = send(transport, "POST", path, {"anima_id": str(anima)})
    assert answer == (404, {"detail": "Unknown workflow: gossip"})


def test_statements_are_drawn_again_in_place_of_the_old_ones(client, transport, anima):
    client.extract("message.in", "I live in Oslo.", anima, "s1", author="Ana")
    transport.dream()
    (memory,) = client.list_memories(anima)
    (old,) = client.list_all_knowledge(anima)
    transport.engine.clock.now += 60
    drawn = client.synthesize_knowledge(memory.id)
    (new,) = client.list_all_knowledge(anima)
    assert (drawn.knowledge_ids, drawn.deleted_count, drawn.created_count) == ((new.id,), 1, 1)
    assert (new.content, new.id == old.id) == (old.content, False)
    client.extract("message.in", "I moved to Rome.", anima, "s2", author="Ana")
    transport.dream()
    assert client.get_knowledge(new.id).valid_to


def test_what_was_over_is_over_when_it_is_drawn_again(client, transport, anima):
    client.extract("message.in", "I live in Oslo.", anima, "s1", author="Ana")
    transport.dream()
    (memory,) = client.list_memories(anima)
    transport.engine.clock.now += 3600 * 24
    client.extract("message.in", "I live in Rome.", anima, "s2", author="Ana")
    transport.dream()
    client.synthesize_knowledge(memory.id)
    holding = [one.content for one in client.list_all_knowledge(anima)]
    assert [content for content in holding if "Oslo" in content] == []
    assert any("Rome" in content for content in holding)


def test_what_was_said_elsewhere_too_stays(client, transport, anima):
    client.extract("message.in", "I live in Oslo. My cat is Tom.", anima, "s1", author="Ana")
    transport.dream()
    transport.engine.clock.now += 3600 * 24
    client.extract("message.in", "I live in Oslo. My dog is Rex.", anima, "s2", author="Ana")
    transport.dream()
    oslo = next(one for one in client.list_all_knowledge(anima) if "Oslo" in one.content)
    transport.engine.clock.now += 60
    for memory in list(client.list_memories(anima)):
        assert oslo.id in client.synthesize_knowledge(memory.id).knowledge_ids
    assert len(client.list_knowledge_provenance(oslo.id)) == 2


def test_a_memory_without_messages_teaches_nothing_and_what_is_known_stays(client, anima):
    memory = client.create_memory("I live in Oslo.", anima)
    made = client.create_knowledge("FACT", "Ana lives in Oslo.", anima)
    drawn = client.synthesize_knowledge(memory.id)
    assert (drawn.knowledge_ids, drawn.skip_reason) == ((), "no_events")
    assert client.get_knowledge(made.id) == made


def test_where_nothing_is_found_any_more_what_was_known_stays(client, transport, anima):
    client.extract("message.in", "I live in Oslo.", anima, "s1", author="Ana")
    client.extract("message.in", "Hm.", anima, "s1", author="Ana")
    transport.dream()
    (memory,) = client.list_memories(anima)
    (known,) = client.list_all_knowledge(anima)
    with transport.engine.database.transaction(None) as store:
        for event in store.events.of_memory(1):
            store.events.rewrite(event._replace(content="Hm."))  # as if its language were unknown
    transport.engine.clock.now += 60
    assert client.synthesize_knowledge(memory.id).knowledge_ids == ()
    assert client.get_knowledge(known.id) == known
