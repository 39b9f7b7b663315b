# SPDX-License-Identifier: Apache-2.0
"""A deleted event is nowhere to be found, and comes back as if nothing had been."""

from __future__ import annotations

import pytest

from tests import elephantasm

TOLD = "The spare key of the shed hangs behind the ivy."


def told(client, anima, *more):
    """Capture what is told, and some more; return the event of the first."""
    first = client.extract("message.in", TOLD, anima, "s1", author="Mara")
    for content in more:
        client.extract("message.in", content, anima, "s1", author="Mara")
    return first.id


def prompts(client, anima):
    """Return what packs and a search say."""
    found = [
        client.inject(anima).as_prompt(),
        client.inject(anima, "Where is the spare key of the shed?").as_prompt(),
        client.query("spare key of the shed", anima, threshold=0).context,
    ]
    return "\n".join(found)


def test_a_deleted_event_that_waits_leaves_packs_and_is_never_remembered(client, transport, anima):
    event_id = told(client, anima, "Hello!")
    assert TOLD in prompts(client, anima)
    client.delete_event(event_id)
    assert "ivy" not in prompts(client, anima)
    transport.dream()
    assert "ivy" not in prompts(client, anima)
    assert TOLD not in [event.content for event in client.list_events(anima)]


def test_a_deleted_event_is_quoted_by_no_pack(client, transport, anima):
    event_id = told(client, anima, "I lend the big ladder to the school.")
    transport.dream()
    quoted = client.inject(anima, "ivy").long_term_memories
    assert quoted
    client.delete_event(event_id)
    lines = client.inject(anima, "Where is the spare key of the shed?").as_prompt()
    assert f"Mara: {TOLD}" not in lines.partition("## Relevant Knowledge")[0]


@pytest.mark.parametrize("times", [1, 100])
def test_a_restored_event_is_back_to_the_byte_however_often(client, transport, anima, times):
    event_id = told(client, anima, "I lend the big ladder to the school.")
    transport.dream()
    before = prompts(client, anima)
    for _ in range(times):
        client.delete_event(event_id)
        client.restore_event(event_id)
        client.inject(anima, "ladder")  # brings the index up to date
    assert prompts(client, anima) == before


def test_an_event_that_was_deleted_before_it_was_indexed_is_found_once_it_is_back(client, anima):
    event_id = told(client, anima)
    client.delete_event(event_id)
    assert "ivy" not in prompts(client, anima)
    client.restore_event(event_id)
    assert TOLD in prompts(client, anima)


def test_an_author_changed_with_a_restoration_is_indexed_again(client, transport, anima):
    event_id = told(client, anima)
    transport.dream()
    client.delete_event(event_id)
    client.update_event(event_id, author="Ines")
    client.restore_event(event_id)
    assert f"Ines: {TOLD}" in client.inject(anima, "What did Ines say of the shed?").as_prompt()


def test_an_event_does_not_come_back_beside_another_of_the_same_key(client, anima):
    first = client.extract("message.in", "one", anima, dedupe_key="k").id
    client.delete_event(first)
    client.extract("message.in", "two", anima, dedupe_key="k")
    with pytest.raises(elephantasm.ConflictError, match="dedupe_key"):
        client.restore_event(first)


def test_times_move_only_with_a_change(client, anima, transport):
    event_id = told(client, anima)
    transport.engine.clock.now += 60
    same = client.update_event(event_id, author="Mara")
    assert same.updated_at == same.created_at
    assert client.update_event(event_id, author="Ines").updated_at > same.updated_at
