# SPDX-License-Identifier: Apache-2.0
"""Each operation: what is asked, with which arguments, and how its answer is read."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from uuid import UUID

import pytest

from tests import elephantasm
from tests.replay import KEY, RECORDINGS

ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
OTHER = "0cc4c373-7170-4636-a58c-ec514739d464"
service = elephantasm._operations
animas, events, memories = service, service.events, service.memories


def asked(operation, anima_id=ANIMA, page=None):
    """Return an operation's request as one line of text, and its body."""
    request = operation.request(anima_id, page)
    query = "&".join(f"{name}={value}" for name, value in request.params)
    body = None if request.body is None else json.loads(request.body)
    return " ".join(filter(None, (request.method, request.path, query))), body


@pytest.mark.parametrize(
    ("operation", "line", "body"),
    [
        (animas.create_anima("x", None, None), "POST /animas", {"name": "x"}),
        (animas.get_anima(), f"GET /animas/{ANIMA}", None),
        (animas.list_animas(), "GET /animas", None),
        (animas.list_animas(5, True), "GET /animas include_deleted=true", None),
        (animas.search_animas("a b", 3), "GET /animas/search name=a b&limit=3", None),
        (animas.summarize_animas(), "GET /animas/summary", None),
        (
            animas.update_anima(None, "", None, False),
            f"PATCH /animas/{ANIMA}",
            {"description": "", "is_deleted": False},
        ),
        (animas.delete_anima(), f"DELETE /animas/{ANIMA}", None),
        (
            events.extract("SYSTEM", "x", "s", *[None] * 4, 0.5, None, None, None, None),
            "POST /events",
            {
                "anima_id": ANIMA,
                "event_type": "system",
                "content": "x",
                "session_id": "s",
                "importance_score": 0.5,
            },
        ),
        (
            events.list_events("system", "s", 0.25, False, None),
            f"GET /events anima_id={ANIMA}&event_type=system&session_id=s&min_importance=0.25",
            None,
        ),
        (memories.inject(None, None), f"GET /animas/{ANIMA}/memory-packs/latest", None),
        (
            memories.inject("tea", "self_determined"),
            f"GET /animas/{ANIMA}/memory-packs/latest query=tea&preset=self_determined",
            None,
        ),
        (
            memories.search_memories("x", 0, None, None),
            "POST /memories/search/semantic",
            {"anima_id": ANIMA, "query": "x", "limit": 0, "state": None},
        ),
        (
            memories.search_knowledge("x", 3, 0.5, "fact"),
            "POST /knowledge/search/semantic",
            {
                "anima_id": ANIMA,
                "query": "x",
                "limit": 3,
                "threshold": 0.5,
                "knowledge_type": "FACT",
            },
        ),
        (
            memories.list_knowledge("Fact", False, None),
            f"GET /knowledge/type/FACT anima_id={ANIMA}",
            None,
        ),
        (memories.get_identity(), f"GET /identities/anima/{ANIMA}", None),
        (
            memories.query(
                "x",
                ("memories",),
                100,
                None,
                None,
                datetime(2026, 3, 1, tzinfo=timezone.utc),
                None,
                (UUID(OTHER),),
            ),
            "POST /query",
            {
                "anima_id": ANIMA,
                "query": "x",
                "sources": ["memories"],
                "max_tokens": 100,
                "time_range": {"after": "2026-03-01T00:00:00+00:00"},
                "exclude_ids": [OTHER],
            },
        ),
        (service.health(), "GET /health", None),
        (service.usage(), "GET /subscriptions/usage", None),
    ],
)
def test_an_operation_asks_for_what_its_arguments_say(operation, line, body):
    assert asked(operation) == (line, body)


def test_an_operation_can_be_asked_of_one_anima_after_another():
    excluded = (i for i in [ANIMA])  # can be read once only
    operation = memories.query("x", None, None, None, None, None, None, excluded)
    bodies = [asked(operation, anima_id)[1] for anima_id in (ANIMA, OTHER)]
    assert [body["anima_id"] for body in bodies] == [ANIMA, OTHER]
    assert [body["exclude_ids"] for body in bodies] == [[ANIMA], [ANIMA]]


def test_the_id_of_the_anima_stands_only_where_it_belongs():
    text = "{anima_id}"
    meta = {"anima_id": text}
    operation = events.extract("system", text, text, None, None, None, meta, *[None] * 5)
    _, body = asked(operation)
    assert (body["content"], body["session_id"], body["meta"]) == (text, text, meta)
    assert body["anima_id"] == ANIMA


def test_a_page_is_chosen_behind_all_other_parameters():
    line, _ = asked(animas.list_animas(None, True), page=(200, 0))
    assert line == "GET /animas include_deleted=true&limit=200&offset=0"


def test_a_page_is_no_larger_than_the_service_gives():
    operation = service.Operation("GET", "/x", list, largest_page=100)
    assert asked(operation, page=(200, 5))[0] == "GET /x limit=100&offset=5"
    assert asked(operation, page=(7, 0))[0] == "GET /x limit=7&offset=0"


def test_each_request_has_an_identifier_of_its_own():
    operation = service.health()
    assert len({operation.request().id for _ in range(100)}) == 100


def test_an_operation_reads_its_answer():
    body = RECORDINGS["anima-get"]["response"]["body"]
    assert animas.get_anima().read(body) == elephantasm.Anima.from_dict(body)
    assert animas.list_animas().read([body]) == (elephantasm.Anima.from_dict(body),)
    assert not memories.inject(None, None).read(None)
    with pytest.raises(elephantasm.APIResponseError, match="answer: expected an object"):
        service.usage().read([])


def test_an_anima_may_get_any_name_where_that_is_said():
    with pytest.raises(elephantasm.InvalidArgumentError, match="UUID"):
        animas.create_anima(ANIMA, None, None)
    operation = animas.create_anima(ANIMA, None, None, any_name=True)
    assert asked(operation)[1] == {"name": ANIMA}


def test_an_operation_prints_as_what_it_asks():
    assert repr(memories.get_identity()) == "Operation(GET /identities/anima/{anima_id})"


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c: c.search_animas(""), "name"),
        (lambda c: c.search_animas("x", 201), "limit"),
        (lambda c: c.update_anima(ANIMA), "nothing to change"),
        (lambda c: c.update_anima(ANIMA, name="n" * 256), "name"),
        (lambda c: c.delete_anima(None), "anima_id"),
        (lambda c: c.list_events(ANIMA, event_type="x"), "event_type"),
        (lambda c: c.list_events(ANIMA, min_importance=2), "min_importance"),
        (lambda c: c.search_memories(" ", ANIMA), "query"),
        (lambda c: c.search_memories("x", ANIMA, limit=-1), "limit"),
        (lambda c: c.search_memories("x", ANIMA, state="asleep"), "state"),
        (lambda c: c.search_knowledge("x\0", ANIMA), "query"),
        (lambda c: c.search_knowledge("x", ANIMA, threshold=2), "threshold"),
        (lambda c: c.list_knowledge("RUMOUR", ANIMA), "knowledge_type"),
        (lambda c: c.query("x", ANIMA, sources="memories"), "sources"),
        (lambda c: c.query("x", ANIMA, sources=["dreams"]), "sources"),
        (lambda c: c.query("x", ANIMA, max_tokens=99), "max_tokens"),
        (lambda c: c.query("x", ANIMA, exclude_ids=["7"]), "exclude_ids[0]"),
        (lambda c: c.inject("a name", query="\0"), "query"),
        (lambda c: c.search_memories("", "a name"), "query"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, replay, call, name):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(name)
    assert caught.value.argument == (None if " " in name else name.partition("[")[0])
    assert replay.requests == []


def test_the_default_anima_is_never_deleted_by_omission(replay):
    with elephantasm.Elephantasm(KEY, ANIMA, replay.url) as client:
        with pytest.raises(TypeError):
            client.delete_anima()
        with pytest.raises(elephantasm.InvalidArgumentError):
            client.delete_anima("")
    assert replay.requests == []
