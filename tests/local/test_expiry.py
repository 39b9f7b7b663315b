# SPDX-License-Identifier: Apache-2.0
"""Events that expire: gone from all that is shown at that moment, erased by the next dream."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import erasing
from tests.local.api.asking import Clock

erasing_room = import_module(f"{elephantasm.__name__}.local.erasing")
AT = erasing.START + timedelta(days=1)


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        made.clock = Clock(erasing.START.timestamp() + 3600)
        object.__setattr__(made.transport.engine, "clock", made.clock)
        yield made


def shown(life):
    client = life.client
    told = [
        client.compile_pack(query="Where do I live?").as_prompt(),
        client.query("Ghent", threshold=0).to_dict(),
        [event.content for event in client.list_events()],
        [memory.content for memory in client.list_memories()],
        life.known(),
    ]
    return repr(told)


@pytest.mark.parametrize("is_dreamt", [False, True])
@pytest.mark.parametrize("expires_at", [AT, AT.isoformat(), AT.isoformat()[:19] + "Z"])
def test_at_that_moment_it_is_gone_from_all_that_is_shown(life, is_dreamt, expires_at):
    life.tell("I live in Oslo.", session_id="s")
    event = life.tell("I moved to Ghent.", session_id="s", expires_at=expires_at)
    if is_dreamt:
        life.dream()
    life.clock.now = AT.timestamp() - 1
    assert "Ghent" in shown(life)
    life.clock.now = AT.timestamp()
    assert "Ghent" not in shown(life)
    with pytest.raises(elephantasm.NotFoundError):
        life.client.get_event(event)
    if is_dreamt:
        assert life.known() == ["I live in Oslo."]
    assert life.left("ghent") == ["ghent"]
    life.dream()
    assert life.left("ghent") == []
    assert str(event) not in life.ids()


def test_it_stands_in_meta_for_the_service(client_body):
    body = client_body(meta={"a": 1}, expires_at=AT)
    assert body["meta"] == {"a": 1, "expires_at": AT.isoformat()}
    assert client_body()["meta"] == {"a": 1}


@pytest.fixture
def client_body():
    events = import_module(f"{elephantasm.__name__}._operations.events")

    def body(**more):
        given = {"event_type": "system", "content": "x", "meta": {"a": 1}, **more}
        return events.extract_many([given])[0][1].body

    return body


@pytest.mark.parametrize(
    "more",
    [
        {"expires_at": "soon"},
        {"expires_at": 7},
        {"expires_at": AT, "occurred_at": AT},
        {"expires_at": AT, "occurred_at": AT + timedelta(days=1)},
        {"expires_at": AT, "meta": {"expires_at": "tomorrow"}},
    ],
)
def test_what_is_no_time_after_it_happened_is_refused(client_body, more):
    with pytest.raises(elephantasm.InvalidArgumentError, match="expires_at"):
        client_body(**more)


def test_without_an_offset_it_is_local_time(client_body):
    naive = datetime(2027, 1, 1, 12)
    expected = naive.astimezone().isoformat()
    assert client_body(expires_at=naive)["meta"]["expires_at"] == expected
    assert client_body(expires_at="2027-01-01T12:00")["meta"]["expires_at"] == expected


def test_a_word_of_somebody_else_in_meta_is_no_time(life):
    life.tell("I live in Oslo.", meta={"expires_at": "never"})
    life.clock.now = datetime(2090, 1, 1, tzinfo=timezone.utc).timestamp()
    assert "Oslo" in repr([event.content for event in life.client.list_events()])


def test_a_file_that_can_not_be_written_shows_nothing_that_expired(life, monkeypatch):
    life.tell("I moved to Ghent.", expires_at=AT)
    life.clock.now = AT.timestamp()

    def refuse(*_):
        raise elephantasm.APIConnectionError("read-only", sent=False)

    monkeypatch.setattr(erasing_room, "hide_expired", refuse)
    with pytest.raises(elephantasm.APIConnectionError, match="read-only"):
        list(life.client.list_events())
