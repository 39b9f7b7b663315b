# SPDX-License-Identifier: Apache-2.0
"""Events: what is stored, and in which order they are listed."""

from __future__ import annotations

import pytest

from tests.local.api.asking import post_event
from tests.local.writers import extract, local, new_anima, send


def test_an_event_notes_the_activity_of_its_anima(transport, anima_id, clock):
    clock.now += 60
    extract(transport, anima_id, "x")
    anima = send(transport, "GET", f"/animas/{anima_id}")[1]
    assert anima["last_activity_at"] == "2026-11-22T18:47:00"


def test_pages_hold_every_event_once_newest_first(transport, anima_id):
    for i in range(7):
        # Several events of one moment: the order must not depend on anything random.
        post_event(transport, anima_id, content=str(i), occurred_at=f"2026-11-2{i // 3}")
    pages = []
    for offset in range(0, 8, 2):
        params = [("anima_id", anima_id), ("limit", "2"), ("offset", str(offset))]
        pages += [event["content"] for event in send(transport, "GET", "/events", params=params)[1]]
    assert pages == ["6", "5", "4", "3", "2", "1", "0"]


def test_events_of_a_session_come_oldest_first(transport, anima_id):
    for i in range(3):
        post_event(transport, anima_id, content=str(i), session_id="s")
    post_event(transport, anima_id, content="other")
    params = [("anima_id", anima_id), ("session_id", "s")]
    found = send(transport, "GET", "/events", params=params)[1]
    assert [event["content"] for event in found] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"event_type": "system"}, ["b"]),
        ({"min_importance": "0.5"}, ["b"]),
        ({"include_deleted": "true"}, ["b", "a"]),
        ({"offset": "9" * 30}, None),
    ],
)
def test_filters_of_the_list(transport, anima_id, params, expected):
    post_event(transport, anima_id, content="a", importance_score=0.2)
    post_event(transport, anima_id, content="b", importance_score="0.5", event_type="system")
    given = [("anima_id", anima_id), *params.items()]
    status, found = send(transport, "GET", "/events", params=given)
    if expected is None:
        assert (status, found) == (200, [])
    else:
        assert [event["content"] for event in found] == expected


@pytest.mark.parametrize("filters", [{"session_id": ""}, {"event_type": ""}])
def test_an_empty_filter_is_none(transport, anima_id, clock, filters):
    for content, session in (("a", "s"), ("b", None)):
        post_event(transport, anima_id, content=content, session_id=session)
        clock.now += 1
    events = send(transport, "GET", "/events", params=[("anima_id", anima_id), *filters.items()])[1]
    assert [event["content"] for event in events] == ["b", "a"]


def test_a_request_to_forget_is_heeded_at_once(transport, anima_id):
    extract(transport, anima_id, "I was in rehab in 2021.")
    extract(transport, anima_id, "I live in Oslo.")
    extract(transport, anima_id, "Please forget that I was in rehab.")
    body = {"anima_id": anima_id, "query": "rehab in Oslo", "threshold": 0.0}
    paths = ("/memories/search/semantic", "/knowledge/search/semantic")
    told = [send(transport, "POST", path, body)[1] for path in paths]

    assert "rehab" not in str(told)
    assert "I live in Oslo." in str(told)


@pytest.mark.parametrize(
    ("occurred_at", "offset"),
    [
        ("2026-11-20T23:30:00+02:00", 120),
        ("2026-11-20T23:30:00-05:30", -330),
        ("2026-11-20T23:30:00Z", 0),
        ("2026-11-20T23:30:00", None),
        (None, None),
    ],
)
def test_the_clock_of_the_client_is_kept(transport, anima_id, occurred_at, offset):
    more = {"occurred_at": occurred_at} if occurred_at else {}
    extract(transport, anima_id, "I live in Oslo.", **more)
    with transport.engine.database.snapshot() as store:
        assert store.events.newest_message(1).utc_offset == offset


def test_a_statement_is_dated_by_the_clock_of_whoever_said_it(transport, anima_id):
    extract(transport, anima_id, "I live in Oslo.", occurred_at="2026-11-21T00:30:00+02:00")
    extract(transport, anima_id, "Forget about Rome.")
    params = [("query", "Oslo")]
    pack = send(transport, "GET", f"/animas/{anima_id}/memory-packs/latest", params=params)[1]

    assert "2026-11-21 The user: I live in Oslo." in pack["content"]["context"]


def test_events_become_memories_by_themselves(clock):
    transport = local.LocalTransport(":memory:", clock=clock)
    anima_id = new_anima(transport)
    for i in range(20):
        extract(transport, anima_id, f"I bought {i} apples.")
    assert send(transport, "GET", "/animas/summary")[1][0]["memory_count"] >= 1
    transport.close()
