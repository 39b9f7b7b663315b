# SPDX-License-Identifier: Apache-2.0
"""An event that is sent twice is stored once, and two different ones never are one."""

from __future__ import annotations

import hashlib
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.api.asking import post_event
from tests.local.writers import contents, new_anima, send

dedupe = import_module(f"{elephantasm.__name__}.local.api.dedupe")


def test_a_repeated_key_answers_with_the_stored_event(transport, anima_id, clock):
    first = post_event(transport, anima_id, dedupe_key="k", meta={"a": 1, "b": 2})
    clock.now += 5
    assert post_event(transport, anima_id, dedupe_key="k", meta={"b": 2, "a": 1}) == first
    assert contents(transport, anima_id) == ["x"]


@pytest.mark.parametrize(
    "change",
    [
        {"content": "y"},
        {"event_type": "message.out"},
        {"role": "user"},
        {"author": "sam"},
        {"session_id": "s"},
        {"meta": {"a": 2}},
        {"occurred_at": "2026-01-01"},
    ],
)
def test_a_repeated_key_with_another_event_is_a_conflict(transport, anima_id, change):
    post_event(transport, anima_id, dedupe_key="k", meta={"a": 1})
    status, body = post_event(
        transport, anima_id, **{"dedupe_key": "k", "meta": {"a": 1}, **change}
    )
    assert (status, body) == (409, {"detail": "Duplicate event (dedupe_key conflict)"})
    assert contents(transport, anima_id) == ["x"]


def test_a_key_belongs_to_one_anima(transport, anima_id):
    other = new_anima(transport)
    assert post_event(transport, anima_id, dedupe_key="k")[0] == 201
    assert post_event(transport, other, dedupe_key="k", content="y")[0] == 201


def test_a_source_makes_the_key_of_the_contract(transport, anima_id):
    sent = {"source_uri": "file:///a", "occurred_at": "2026-11-20T10:11:12+02:00"}
    event = post_event(transport, anima_id, content="c" * 200, **sent)[1]
    parts = (anima_id, "message.in", "c" * 100, sent["occurred_at"], sent["source_uri"])
    assert event["dedupe_key"] == hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]


@pytest.mark.parametrize("change", [{"content": "c" * 100 + "2"}, {"author": "Ana"}])
def test_a_made_up_key_refuses_no_event_and_doubles_none(transport, anima_id, change):
    sent = {"source_uri": "file:///a", "occurred_at": "2026-11-20", "content": "c" * 100 + "1"}
    for body in (sent, {**sent, **change}) * 2:
        assert post_event(transport, anima_id, **body)[0] == 201
    assert len(contents(transport, anima_id)) == 2


def test_a_deleted_animas_keys_are_free_again(transport, anima_id):
    post_event(transport, anima_id, dedupe_key="k")
    send(transport, "DELETE", f"/animas/{anima_id}")
    send(transport, "PATCH", f"/animas/{anima_id}", {"is_deleted": False})
    assert post_event(transport, anima_id, dedupe_key="k", content="y")[0] == 201


def test_a_made_key_sees_a_hundred_characters():
    made = [dedupe.made_key("a", "system", "c" * n, "now", "file:///a") for n in (99, 100, 101)]
    assert made[0] != made[1] == made[2]
    assert len(made[0]) == 32


def test_a_repetition_without_a_time_of_its_own_is_the_same_event():
    first, second = seeds.event(1, at=1), seeds.event(1, at=2)
    assert dedupe.is_same(first, second, has_own_time=False)
    assert not dedupe.is_same(first, second._replace(content="x"), has_own_time=False)


def test_the_key_of_an_event_with_a_source_is_the_one_that_0_3_0_made():
    row = seeds.event(
        3,
        "hello \u00e9",
        author="Sam",
        at=1_234_567,
        session_id="s",
        meta='{"b": 1, "a": [2]}',
        source_uri="mail:1",
        importance_score=0.5,
    )
    assert dedupe._whole_key(row) == "55637b4dc05b204f4d13c8b6956c5c08"
