# SPDX-License-Identifier: Apache-2.0
"""A deleted memory is nowhere to be found, and is not made again."""

from __future__ import annotations

TOLD = "The spare key of the shed hangs behind the ivy."


def remembered(client, transport, anima, told=TOLD):
    """Let the Dreamer make a memory of what is told; return it."""
    client.extract("message.in", told, anima, "s1", author="Mara")
    transport.dream()
    return next(client.list_memories(anima, limit=1))


def prompts(client, anima):
    """Return what packs and searches say."""
    return [
        client.inject(anima).as_prompt(),
        client.inject(anima, "Where is the spare key of the shed?").as_prompt(),
        client.query("spare key of the shed", anima, threshold=0).context,
        client.search_memories("spare key of the shed", anima, threshold=0, state=None),
    ]


def test_a_deleted_memory_leaves_packs_and_searches(client, transport, anima):
    memory = remembered(client, transport, anima)
    assert str(memory.id) in str(client.inject(anima).to_dict())
    client.delete_memory(memory.id)
    for query in (None, "Where is the spare key of the shed?"):
        assert str(memory.id) not in str(client.inject(anima, query).to_dict())
    assert client.search_memories("spare key", anima, threshold=0, state=None) == ()
    assert client.find_memories("key", anima) == ()
    assert client.get_memory_stats(anima).total == 0


def test_the_last_conversation_is_not_told_by_a_deleted_memory(client, transport, anima):
    memory = remembered(client, transport, anima)
    transport.engine.clock.now += 24 * 3600
    assert client.inject(anima).temporal_context.memory_summary
    client.delete_memory(memory.id)
    assert client.inject(anima).temporal_context.memory_summary is None


def test_a_restored_memory_is_back_to_the_byte(client, transport, anima):
    memory = remembered(client, transport, anima)
    before = prompts(client, anima)
    client.delete_memory(memory.id)
    assert prompts(client, anima) != before
    client.restore_memory(memory.id)
    now = prompts(client, anima)
    assert now[:3] == before[:3]
    assert [(m.memory.id, m.score) for m in now[3]] == [(m.memory.id, m.score) for m in before[3]]


def test_the_events_of_a_deleted_memory_are_not_remembered_again(client, transport, anima):
    memory = remembered(client, transport, anima)
    client.delete_memory(memory.id)
    client.extract("message.in", "I lend the big ladder to the school.", anima, "s2")
    transport.dream()
    (other,) = client.list_memories(anima)
    assert "ivy" not in other.content
    assert [event.content for event in client.list_memory_events(memory.id)] == [TOLD]


def test_a_memory_made_by_hand_is_in_packs_and_searches(client, anima):
    memory = client.create_memory(TOLD, anima, summary="The key is behind the ivy.")
    assert "The key is behind the ivy." in client.inject(anima).as_prompt()
    (match,) = client.search_memories("spare key of the shed", anima, threshold=0.2)
    assert match.memory.id == memory.id
    assert client.list_memory_events(memory.id) == ()


def test_a_changed_memory_is_found_by_its_new_words_only(client, transport, anima):
    memory = client.create_memory(TOLD, anima)
    client.update_memory(memory.id, content="The wheelbarrow is at the nursery.")
    found = client.search_memories("wheelbarrow at the nursery", anima, threshold=0.2)
    assert [match.memory.id for match in found] == [memory.id]
    assert client.search_memories("spare key of the shed", anima, threshold=0.2) == ()
    client.update_memory(memory.id, state="archived")
    assert "wheelbarrow" not in client.inject(anima).as_prompt()


def test_a_memory_that_was_merged_stands_for_itself_once_it_is_restored(client, transport, anima):
    first = remembered(client, transport, anima)
    transport.engine.clock.now += 3600 * 5
    remembered(client, transport, anima)
    (merged,) = client.list_memories(anima)
    assert len(list(client.list_memories(anima, include_deleted=True))) == 2
    assert merged.id != first.id
    assert client.restore_memory(first.id).id == first.id
    with transport.engine.database.snapshot() as store:
        assert store.memories.by_id(str(first.id)).merged_into is None
    assert len(list(client.list_memories(anima))) == 2


def test_times_move_only_with_a_change(client, transport, anima):
    memory = client.create_memory(TOLD, anima)
    transport.engine.clock.now += 60
    assert client.update_memory(memory.id, content=TOLD).updated_at == memory.updated_at
    assert client.update_memory(memory.id, content="x").updated_at > memory.updated_at
