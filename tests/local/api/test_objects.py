# SPDX-License-Identifier: Apache-2.0
"""Rows as the API's JSON objects."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

objects = import_module(f"{elephantasm.__name__}.local.api.objects")
ID = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
NOW, DAY = seeds.NOW, seeds.DAY


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (seeds.event(1, "hello"), {"content": "hello", "event_type": "message.in", "meta": {}}),
        (seeds.memory(1, "They met."), {"summary": "They met.", "meta": {"topics": ["seed"]}}),
        (seeds.identity(1, {"being": "x"}), {"self": {"being": "x"}, "is_deleted": False}),
    ],
    ids=["event", "memory", "identity"],
)
def test_a_row_is_told_with_its_anima_and_without_its_keys(request, row, told):
    kind = request.node.callspec.id
    found = getattr(objects, kind)(row, ID, *([NOW] if kind == "knowledge" else ()))
    assert (found["anima_id"], found["id"]) == (ID, row.id)
    assert {name: found[name] for name in told} == told
    assert not found.keys() & {"n", "anima_n", "memory_n", "superseded_by", "merged_into"}


def test_a_statement_is_told_with_when_it_was_said_and_until_when_it_held():
    row = seeds.knowledge(1, "I like tea.", topic="Ana", valid_from=NOW)
    found = objects.knowledge(row, ID, NOW)
    assert found["content"] == "2026-11-22 Ana: I like tea."
    assert (found["valid_from"], found["valid_to"]) == ("2026-11-22T18:46:00", None)
    assert (found["anima_id"], found["id"]) == (ID, row.id)
    assert not found.keys() & {"n", "anima_n", "superseded_by", "fingerprint"}


def test_times_are_told_as_they_are_read_back_and_those_not_known_as_null():
    row = seeds.memory(1, "x", at=NOW, time_end=None)
    memory = objects.memory(row, ID)
    assert (memory["created_at"], memory["time_end"]) == ("2026-11-22T18:46:00", None)
    assert objects.stored_or_null(None) is None


def test_an_object_just_written_says_so_in_the_times_that_were_written():
    anima = objects.just_written(objects.anima(seeds.anima(at=NOW), NOW), "updated_at")
    assert anima["updated_at"] == anima["created_at"] + "Z"


@pytest.mark.parametrize(
    ("created", "active", "is_dormant"),
    [(30, None, False), (31, None, True), (31, 30, False), (90, 31, True)],
)
def test_an_anima_is_dormant_by_its_last_activity_or_its_age(created, active, is_dormant):
    last = None if active is None else NOW - active * DAY
    row = seeds.anima(at=NOW - created * DAY, last_activity_at=last)
    assert objects.anima(row, NOW)["is_dormant"] is is_dormant
