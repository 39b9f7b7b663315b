# SPDX-License-Identifier: Apache-2.0
"""What a self-hosted server asks of a client that writes memories."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from tests import elephantasm
from tests.manage.contract import ANIMA, BARROW, MADE, manage
from tests.replay import SELF_HOSTED

MEMORY = SELF_HOSTED["memory-get"]["response"]["body"]
EVENTS = SELF_HOSTED["memory-events"]["response"]["body"]
EMBEDDING = f"POST /memories/{MADE}/embedding"


def memory(**fields):
    return {**MEMORY, **fields}


def script(fake, *answers):
    """Script answers to requests of a kind, in order."""
    for line, answer in answers:
        fake.on(*line.split(), answer)


def test_a_new_memory_gets_its_embedding_by_a_second_request(client, fake):
    script(fake, ("POST /memories", memory()), (EMBEDDING, memory(summary="embedded")))
    assert client.create_memory("x", ANIMA).summary == "embedded"
    fake.assert_requests("POST /memories", EMBEDDING)
    fake.assert_sent(
        "POST", "/memories", json={"anima_id": ANIMA, "content": "x", "state": "active"}
    )


@pytest.mark.parametrize("change", [{"content": "x"}, {"summary": "x"}, {"clear": ["summary"]}])
def test_a_changed_text_gets_a_new_embedding(client, fake, change):
    script(fake, (f"PATCH /memories/{MADE}", memory()), (EMBEDDING, memory()))
    client.update_memory(MADE, **change)
    fake.assert_requests(f"PATCH /memories/{MADE}", EMBEDDING)


@pytest.mark.parametrize(
    ("change", "stored"),
    [
        ({"importance": 0.5, "state": "archived"}, {}),
        ({"clear": ["content", "summary"]}, {"content": None, "summary": None}),
    ],
)
def test_no_embedding_is_asked_for_where_no_text_is_new(client, fake, change, stored):
    script(fake, (f"PATCH /memories/{MADE}", memory(**stored)))
    client.update_memory(MADE, **change)
    fake.assert_requests(f"PATCH /memories/{MADE}")


def test_what_is_cleared_goes_as_null_and_times_with_their_offset(client, fake):
    script(fake, (f"PATCH /memories/{MADE}", memory()))
    when = datetime(2026, 3, 1, tzinfo=timezone.utc)
    client.update_memory(MADE, time_end=when, clear=["time_start", "importance"])
    body = {"time_end": "2026-03-01T00:00:00+00:00", "time_start": None, "importance": None}
    assert fake.requests[0].json == body


def test_a_failing_embedding_says_that_the_memory_is_written(client, fake):
    script(fake, (f"PATCH /memories/{MADE}", memory()), (EMBEDDING, 500))
    with pytest.raises(elephantasm.ServerError) as caught:
        client.update_memory(MADE, content="x")
    assert str(caught.value).startswith("it is written, but searches do not find its text")
    assert f"update_memory('{MADE}'" in caught.value.message
    assert caught.value.status_code == 500


def test_when_to_come_back_is_not_lost_with_that(client, fake):
    script(fake, (f"PATCH /memories/{MADE}", memory()), (EMBEDDING, 429))
    with pytest.raises(elephantasm.RateLimitError) as caught:
        client.update_memory(MADE, content="x")
    assert caught.value.retry_after == 1


def test_a_deleted_memory_is_changed_without_an_embedding(client, fake):
    script(fake, (f"PATCH /memories/{MADE}", memory()), (EMBEDDING, 404))
    assert str(client.update_memory(MADE, content="x").id) == MADE


@pytest.mark.parametrize("meta", [{"merged_from": [BARROW, 7]}, {"split_from": BARROW}])
def test_the_events_of_a_merged_memory_are_those_of_its_sources(client, fake, meta):
    script(
        fake,
        (f"GET /memories/{MADE}/events", []),
        (f"GET /memories/{MADE}", memory(meta=meta)),
        (f"GET /memories/{BARROW}/events", EVENTS),
    )
    events = client.list_memory_events(MADE)
    assert [str(event.id) for event in events] == [event["id"] for event in EVENTS]


def test_a_memory_that_was_made_by_hand_has_no_events(client, fake):
    script(fake, (f"GET /memories/{MADE}/events", []), (f"GET /memories/{MADE}", memory()))
    assert client.list_memory_events(MADE) == ()


def test_stats_are_read_and_written_whole():
    body = SELF_HOSTED["memory-stats"]["response"]["body"]
    stats = manage.MemoryStats.from_dict(body)
    assert (stats.total, stats.active) == (3, 2)
    assert manage.MemoryStats.from_dict(stats.to_dict()) == stats
    assert stats.to_dict() == body


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.get_memory("x"), "memory_id: expected a UUID"),
        (lambda c: c.create_memory("", ANIMA), "content: missing; give a content or a summary"),
        (lambda c: c.create_memory("x", ANIMA, importance=2), "importance: expected a number"),
        (lambda c: c.create_memory("x", ANIMA, state="gone"), "state: expected one of 'active'"),
        (lambda c: c.update_memory(MADE), "nothing to change: give one of content, summary"),
        (lambda c: c.update_memory(MADE, meta=[]), "meta: expected a mapping"),
        (lambda c: c.update_memory(MADE, clear=["meta"]), "clear: expected some of"),
        (lambda c: c.find_memories("", ANIMA), "text: is empty"),
        (lambda c: c.find_memories("x", ANIMA, limit=201), "limit: expected from 1 to 200"),
        (lambda c: c.list_memories(ANIMA, state="x"), "state: expected one of"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []
