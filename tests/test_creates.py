# SPDX-License-Identifier: Apache-2.0
"""What is to be made: put together, read from data, and beside upstream's own classes."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
from datetime import datetime, timezone
from uuid import UUID

import pytest

from tests import elephantasm

AnimaCreate, EventCreate = elephantasm.AnimaCreate, elephantasm.EventCreate
ID = "0cc4c373-7170-4636-a58c-ec514739d464"
EVENT = {
    "anima_id": ID,
    "event_type": "message.in",
    "content": "x",
    "role": "user",
    "author": "Ann",
    "summary": "s",
    "occurred_at": "2026-01-01T12:00:00+00:00",
    "session_id": "one",
    "meta": {"a": [1]},
    "source_uri": "mail:1",
    "dedupe_key": "k",
    "importance_score": 0.5,
    "expires_at": "2027-01-01T12:00:00+00:00",
}


def test_an_event_is_read_and_written_whole():
    event = EventCreate.from_dict(EVENT)
    assert event.to_dict() == EVENT
    assert event == EventCreate(
        **{**EVENT, "occurred_at": event.occurred_at, "expires_at": event.expires_at}
    )
    assert event.anima_id == UUID(ID)
    assert event.event_type is elephantasm.EventType.MESSAGE_IN
    assert event.occurred_at == datetime(2026, 1, 1, 12, tzinfo=timezone.utc)


def test_what_may_be_left_out_is_none():
    least = {name: EVENT[name] for name in ("anima_id", "event_type", "content")}
    event = EventCreate.from_dict(least)
    assert event == EventCreate(*least.values())
    assert event.meta == {}
    left = {name: value for name, value in event.to_dict().items() if name not in least}
    assert {name for name, value in left.items() if value is not None} == {"meta"}
    assert AnimaCreate("Ada") == AnimaCreate.from_dict({"name": "Ada"})


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"content": None}, "content"),
        ({"meta": [1]}, "meta"),
        ({"importance_score": "much"}, "importance_score"),
        ({"occurred_at": "noon"}, "occurred_at"),
        ({"contnet": "x"}, "contnet"),
    ],
)
def test_a_field_that_does_not_fit_is_named(change, name):
    with pytest.raises(elephantasm.InvalidArgumentError, match=name) as caught:
        EventCreate.from_dict({**EVENT, **change})
    assert caught.value.argument == name


@pytest.mark.parametrize("data", [None, "Ada", [("name", "Ada")]])
def test_what_is_no_mapping_is_refused(data):
    with pytest.raises(elephantasm.InvalidArgumentError, match="expected a mapping"):
        AnimaCreate.from_dict(data)


def test_an_anima_is_made_of_its_fields(client, replay):
    client.create_anima(**AnimaCreate("Ada", meta={"a": 1}).to_dict())
    assert replay.requests[-1][3] == {"name": "Ada", "meta": {"a": 1}}


UPSTREAM = """
import json, sys
from elephantasm import AnimaCreate, EventCreate
event, anima = json.load(sys.stdin)
made = EventCreate(**event), AnimaCreate(**anima)
print(json.dumps([
    [list(kind.model_fields) for kind in (EventCreate, AnimaCreate)],
    [json.loads(value.model_dump_json()) for value in made],
]))
"""
FOREIGN = os.environ.get("FOREIGN_PYTHON")  # read here: the fixtures of all tests may take it away


@pytest.mark.skipif(FOREIGN is None, reason="needs FOREIGN_PYTHON")
def test_the_fields_are_those_of_upstreams_classes_in_their_order():
    anima = {"name": "Ada", "description": None, "meta": {"a": 1}}
    ran = subprocess.run(
        [FOREIGN, "-I", "-c", UPSTREAM],
        input=json.dumps([EVENT, anima]),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    fields, (event, made) = json.loads(ran.stdout)
    ours = [[field.name for field in dataclasses.fields(k)] for k in (EventCreate, AnimaCreate)]
    assert ours == [[*fields[0], "expires_at"], fields[1]]
    # What one package writes the other reads.
    upstreams = {**EVENT, "expires_at": None}
    assert EventCreate.from_dict(event) == EventCreate.from_dict(upstreams)
    assert AnimaCreate.from_dict(made) == AnimaCreate(**anima)
