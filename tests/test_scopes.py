# SPDX-License-Identifier: Apache-2.0
"""What is asked of a part of what is stored is never answered from all of it."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

testing = import_module(f"{elephantasm.__name__}.testing")
ANIMA = RECORDINGS["anima-search"]["response"]["body"][0]["id"]
THEN = datetime(2026, 3, 1, tzinfo=timezone.utc)
PARTS = ({"as_of": THEN}, {"session_id": "s"}, {"author": "Ana"}, {"meta": {"team": "red"}})


@pytest.mark.parametrize("part", PARTS, ids=lambda part: next(iter(part)))
@pytest.mark.parametrize(
    "ask",
    [
        lambda client, part: client.inject(**part),
        lambda client, part: client.inject(query="tea", fresh=True, **part),
        lambda client, part: client.query("tea", **part),
        lambda client, part: client.search_memories("tea", **part),
        lambda client, part: client.search_knowledge("tea", **part),
        lambda client, part: list(client.list_knowledge("FACT", **part)),
    ],
)
def test_the_answer_of_an_endpoint_that_does_not_know_parts_is_refused(ask, part):
    fake = testing.FakeTransport()
    asked = []

    def answer(request, deadline):
        asked.append(dict(request.params).get("scope"))
        return fake.send(elephantasm.transport.Request(request.method, request.path), deadline)

    pack = testing.pack("Sam drinks tea.")
    fake.on("GET", "/animas/*/memory-packs/latest", pack, repeat=True)
    fake.on("POST", "/query", {"results": []}, repeat=True)
    fake.on("POST", "/memories/search/semantic", [], repeat=True)
    fake.on("POST", "/knowledge/search/semantic", [], repeat=True)
    fake.on("GET", "/knowledge/type/*", [], repeat=True)
    service = type("Service", (), {"send": staticmethod(answer), "close": lambda self: None})()
    client = elephantasm.Elephantasm(transport=service, anima_id=ANIMA)
    with pytest.raises(elephantasm.ElephantasmError, match="embedded engine"):
        ask(client, part)
    assert json.loads(asked[0]).keys() == part.keys()


def test_over_http_as_well(client, replay):
    path = f"/api/animas/{ANIMA}/memory-packs/latest"
    replay.overrides["GET", path] = {"response": {"status": 200, "body": None}}
    assert not client.inject(ANIMA)
    with pytest.raises(elephantasm.ElephantasmError, match="embedded engine"):
        client.inject(ANIMA, session_id="s")


@pytest.mark.parametrize(
    ("part", "argument"),
    [
        ({"as_of": "yesterday"}, "as_of"),
        ({"session_id": "x" * 256}, "session_id"),
        ({"author": 1}, "author"),
        ({"meta": [1]}, "meta"),
    ],
)
def test_a_part_that_can_not_be_is_refused_before_anything_is_sent(part, argument):
    fake = testing.FakeTransport()
    client = elephantasm.Elephantasm(transport=fake, anima_id=ANIMA)
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        client.inject(**part)
    assert caught.value.argument == argument
    assert fake.requests == []


def test_a_fake_answers_for_the_part_that_is_asked_for():
    fake = testing.FakeTransport(prompt="Sam drinks tea.")
    with elephantasm.Elephantasm(transport=fake, anima_id=ANIMA) as client:
        assert client.inject(author="Sam").as_prompt() == "Sam drinks tea."
    assert json.loads(fake.requests[0].params["scope"]) == {"author": "Sam"}


def test_an_error_stays_what_it_is():
    fake = testing.FakeTransport()
    fake.on("GET", "/animas/*/memory-packs/latest", 404)
    client = elephantasm.Elephantasm(transport=fake, anima_id=ANIMA)
    with pytest.raises(elephantasm.NotFoundError):
        client.inject(author="Sam")
