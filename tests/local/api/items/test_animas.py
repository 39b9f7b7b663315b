# SPDX-License-Identifier: Apache-2.0
"""An anima comes back as it was when it was deleted."""

from __future__ import annotations


def lived(client, transport, anima):
    """Let an anima hear something, part of which is remembered."""
    client.extract("system", "You are Ada, a patient librarian.", anima, "s1", dedupe_key="k")
    client.extract("message.in", "I live in Oslo. My cat is called Tom.", anima, "s1", author="Ana")
    transport.dream()
    client.extract("message.in", "The shed is open.", anima, "s2", author="Ana")


def prompts(client, anima):
    """Return what packs say."""
    queries = (None, "Where do I live?", "Is the shed open?")
    return [client.inject(anima, query).as_prompt() for query in queries]


def test_an_anima_is_back_to_the_byte_with_all_that_it_remembered(client, transport, anima):
    lived(client, transport, anima)
    stats, before = client.get_anima_stats(anima), prompts(client, anima)
    assert (stats.events, stats.memories, stats.identities) == (3, 1, 1)
    deleted = client.delete_anima(anima)
    counts = client.restore_anima(anima)
    assert counts == {name: deleted[name] for name in counts}
    assert client.get_anima_stats(anima) == stats
    assert prompts(client, anima) == before


def test_nothing_is_remembered_twice_once_it_is_back(client, transport, anima):
    lived(client, transport, anima)
    (memory,) = client.list_memories(anima)
    client.delete_anima(anima)
    client.restore_anima(anima)
    transport.dream()
    told = [one.content for one in client.list_memories(anima)]
    assert sum("Oslo" in content for content in told) == 1
    assert len(client.list_memory_events(memory.id)) == 2


def test_what_was_deleted_alone_stays_away(client, transport, anima):
    lived(client, transport, anima)
    event = next(client.list_events(anima))
    (memory,) = client.list_memories(anima)
    client.delete_event(event.id)
    client.delete_memory(memory.id)
    transport.engine.clock.now += 60
    client.delete_anima(anima)
    client.update_anima(anima, name="Renamed")
    counts = client.restore_anima(anima)
    assert (counts["events"], counts["memories"]) == (2, 0)
    assert event.id not in [one.id for one in client.list_events(anima)]


def test_an_anima_that_was_revived_alone_gets_the_rest_back(client, transport, anima):
    lived(client, transport, anima)
    client.delete_anima(anima)
    transport.engine.clock.now += 60
    client.update_anima(anima, is_deleted=False)
    client.extract("message.in", "again", anima, dedupe_key="k")
    counts = client.restore_anima(anima)
    # The event whose key was given to another one stays away.
    assert counts["events"] == 2
    assert len(list(client.list_events(anima))) == 3


def test_an_anima_that_was_never_deleted_stays_as_it_is(client, transport, anima):
    lived(client, transport, anima)
    client.delete_event(next(client.list_events(anima)).id)
    assert set(client.restore_anima(anima).values()) == {0}
    assert client.get_anima_stats(anima).events == 2


def test_an_anima_that_an_earlier_release_deleted_comes_back(client, transport, anima):
    lived(client, transport, anima)
    with transport.engine.database.transaction() as store:
        row = store.animas.by_id(str(anima))
        store.animas.delete(row.n, row.created_at + 5)
    assert client.restore_anima(anima)["events"] == 3
