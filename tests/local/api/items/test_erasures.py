# SPDX-License-Identifier: Apache-2.0
"""What the route refuses, and what it answers over HTTP."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import erasing
from tests.local.serving import serving
from tests.manage.contract import UNKNOWN
from tests.replay import KEY

routes = import_module(f"{elephantasm.__name__}.local.api.routes")
documents = import_module(f"{elephantasm.__name__}.local.api.values.documents")


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        yield made


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"anima_id": UNKNOWN}, 422),
        ({"session_id": "s"}, 422),
        ({"ids": [], "author": "Ann"}, 422),
        ({"ids": ["7"]}, 422),
        ({"ids": [UNKNOWN]}, 404),
        ({"ids": [UNKNOWN], "exactly": True}, 200),
        ({"anima_id": UNKNOWN, "author": "Ann"}, 404),
        ({"anima_id": UNKNOWN, "everything": True}, 404),
    ],
)
def test_one_choice_is_taken_and_what_is_unknown_is_not_found(life, body, status):
    sent = documents.written(body).encode()
    answer = routes.answer(life.transport.engine, "POST", "/erasures", (), sent)
    assert answer.status == status


def test_what_is_unknown_is_not_found(life):
    with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
        life.client.erase(UNKNOWN)


def test_the_audit_has_the_reason_and_the_counts(life):
    life.client.erase(life.tell("I live in Oslo."), reason="asked for by mail")
    with life.transport.engine.database.snapshot() as store:
        (note,) = store.audit.of(store.animas.by_id(str(life.anima)).n)
    assert (note.action, note.reason) == ("erase", "asked for by mail")
    assert '"events": 1' in note.after


def test_an_engine_behind_its_server_erases(life):
    event = life.tell("I live in Oslo.")
    with (
        serving(life.transport.engine, api_key=KEY) as served,
        elephantasm.Elephantasm(KEY, endpoint=f"http://127.0.0.1:{served.server_port}") as client,
    ):
        done = client.erase(event)
    assert (done.events, done.is_clean) == (1, True)
    assert life.left("oslo") == []
