# SPDX-License-Identifier: Apache-2.0
"""The engine as a transport of the client, in this process."""

from __future__ import annotations

import gc
import time
import uuid
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import UNKNOWN
from tests.local.writers import extract, local, new_anima, send

seam = import_module(f"{elephantasm.__name__}.transport")
Request, Response = seam.Request, seam.Response


@pytest.fixture
def transport():
    """An engine in memory that does not synthesize by itself."""
    never = local.SynthesisSettings(threshold=1e9)
    made = local.LocalTransport(":memory:", synthesis=never)
    yield made
    made.close()


@pytest.fixture
def anima_id(transport):
    return new_anima(transport)


def test_a_dream_turns_pending_events_into_memories(transport, anima_id):
    extract(transport, anima_id, "My dog is called Bruno.")
    report = transport.dream(anima_id)
    assert (report.events, report.memories) == (1, 1)
    assert send(transport, "GET", "/animas/summary")[1][0]["memory_count"] == 1


def test_a_dream_of_all_animas_adds_up(transport):
    for _ in range(2):
        extract(transport, new_anima(transport), "My dog is called Bruno.")
    assert transport.dream().memories == 2


@pytest.mark.parametrize("anima", [UNKNOWN, "x"])
def test_a_dream_of_an_unknown_anima_is_refused(transport, anima):
    with pytest.raises(elephantasm.NotFoundError, match=anima) as caught:
        transport.dream(anima)
    error = caught.value
    assert (error.status_code, error.sent, error.argument) == (404, False, "anima_id")


@pytest.mark.parametrize("form", [str, str.upper, uuid.UUID, lambda spelled: f"{{{spelled}}}"])
def test_a_dream_takes_an_id_in_every_form(transport, anima_id, form):
    extract(transport, anima_id, "My dog is called Bruno.")
    extract(transport, new_anima(transport), "My dog is called Bruno.")
    assert transport.dream(form(anima_id)).events == 1


def test_a_dream_takes_a_name_that_one_living_anima_has(transport):
    first, second = (
        send(transport, "POST", "/animas", {"name": name})[1]["id"] for name in ("Ada", "Ada")
    )
    extract(transport, second, "My dog is called Bruno.")
    with pytest.raises(elephantasm.InvalidArgumentError, match="2 animas are named 'Ada'"):
        transport.dream("Ada")
    send(transport, "DELETE", f"/animas/{first}")
    assert transport.dream("Ada").events == 1


def test_a_deleted_anima_does_not_dream(transport, anima_id):
    send(transport, "DELETE", f"/animas/{anima_id}")
    for name in (anima_id, "Atlas"):
        with pytest.raises(elephantasm.NotFoundError):
            transport.dream(name)
    assert transport.dream().events == 0


def test_an_answer_is_the_response_of_the_route(transport, anima_id):
    request = Request("GET", f"/animas/{anima_id}")
    response = transport.send(request, time.monotonic() + 10)
    assert isinstance(response, Response)
    assert (response.status, response.headers["content-type"]) == (200, "application/json")


def test_a_dropped_transport_closes_its_database(tmp_path):
    made = local.LocalTransport(tmp_path / "agent.db")
    database = made.engine.database
    del made
    gc.collect()
    with pytest.raises(elephantasm.APIConnectionError, match="was closed"), database.snapshot():
        pass


def test_it_names_its_file(tmp_path):
    made = local.LocalTransport(tmp_path / "agent.db")
    assert repr(made) == f"LocalTransport({str(tmp_path / 'agent.db')!r})"
    made.close()
    made.close()
