# SPDX-License-Identifier: Apache-2.0
"""How a client sends: through which transport, until when, and until it is closed."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
import time
import weakref
from importlib import import_module

import pytest

from tests import elephantasm
from tests.peers import library
from tests.replay import KEY, RECORDINGS

ADA = RECORDINGS["anima-search"]["response"]["body"][0]
FULL = "0cc4c373-7170-4636-a58c-ec514739d464"


class Recorder:
    """A transport that keeps the deadlines it gets; false, as an empty container would be."""

    def __init__(self):
        self.deadlines = []
        self.fake = import_module(f"{elephantasm.__name__}.testing").FakeTransport()

    def __len__(self):
        return 0

    def send(self, request, deadline):
        self.deadlines.append(deadline)
        return self.fake.send(request, deadline)

    def close(self):
        self.fake.close()


def test_a_call_has_the_clients_timeout_as_a_whole():
    transport = Recorder()
    client = elephantasm.Elephantasm(transport=transport, anima_id="Ada", timeout=100)
    before = time.monotonic()
    client.extract("system", "x")  # looks the name up, then captures
    after = time.monotonic()
    assert len(transport.deadlines) == 2
    assert len(set(transport.deadlines)) == 1
    assert before + 100 <= transport.deadlines[0] <= after + 100


def test_each_page_of_a_list_has_the_timeout_to_itself():
    transport = Recorder()
    rows = [transport_event(i) for i in range(300)]
    transport.fake.on("GET", "/events", lambda sent: page_of(rows, sent.params), repeat=True)
    client = elephantasm.Elephantasm(transport=transport, anima_id=FULL, timeout=100)
    assert len(list(client.list_events())) == 300
    assert transport.deadlines == sorted(set(transport.deadlines))


def transport_event(number):
    testing = import_module(f"{elephantasm.__name__}.testing")
    return testing.event(id=f"11111111-2222-4333-8444-{number:012}")


def page_of(rows, params):
    start = int(params["offset"])
    return rows[start : start + int(params["limit"])]


def test_what_carries_no_request_is_not_even_loaded():
    client = elephantasm.Elephantasm(KEY, FULL, "http://127.0.0.1:1")
    with pytest.raises(elephantasm.InvalidArgumentError):
        client.extract("system", 5)
    assert not client._dispatch._has_opened
    client.close()


def test_a_request_carries_the_key_and_an_id_of_its_own(client, replay):
    client.extract("system", "x", FULL)
    client.extract("system", "x", FULL)
    first, second = (headers for _, _, headers, _ in replay.requests)
    assert first["Authorization"] == f"Bearer {KEY}"
    assert first["User-Agent"] == f"elephantasm-python/{elephantasm.__version__}"
    assert first["X-Request-Id"] != second["X-Request-Id"]


def test_a_client_may_be_closed_twice_and_then_refuses_calls(client):
    client.extract("system", "x", FULL)
    client.close()
    client.close()
    with pytest.raises(elephantasm.ElephantasmError, match="closed"):
        client.extract("system", "x", FULL)


def test_a_client_that_is_pickled_says_what_to_do_instead(client):
    client.extract("system", "x", FULL)
    with pytest.raises(TypeError, match="client can't be pickled.* in each process") as caught:
        pickle.dumps(client)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_what_holds_a_client_can_be_copied(client, replay, copied):
    answer = {"response": {"status": 200, "body": [ADA]}}
    replay.overrides["GET", "/api/animas/search"] = answer
    client.extract("system", "x", "Ada")
    held = copied({"client": client})["client"]
    assert held.extract("system", "y", "Ada").content == "y"
    assert replay.connections == 1


def test_a_client_that_was_never_used_can_be_closed(replay):
    elephantasm.Elephantasm(KEY, endpoint=replay.url).close()


def test_a_closed_client_closes_the_transport_it_was_given():
    class Transport:
        closed = 0

        def close(self):
            self.closed += 1

    transport = Transport()
    with elephantasm.Elephantasm(transport=transport):
        pass
    assert transport.closed == 1


def test_the_embedded_engine_is_named_when_it_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, f"{elephantasm.__name__}.local", None)
    client = elephantasm.Elephantasm(endpoint="sqlite://", anima_id=FULL)
    with pytest.raises(elephantasm.ElephantasmError, match="embedded engine"):
        client.inject()


def test_a_setting_that_would_have_no_effect_is_refused():
    with pytest.raises(elephantasm.InvalidArgumentError, match="^proxy: has no effect"):
        elephantasm.Elephantasm(endpoint="sqlite://", proxy="http://localhost:1")


def test_a_client_that_is_dropped_lets_go_of_its_transport_at_once():
    # Not at some time later, in a thread that happens to collect garbage: closing a database
    # waits for a fork, and a fork for what that thread is importing.
    recorder = Recorder()
    client = elephantasm.Elephantasm(transport=recorder, anima_id="Ada")
    client.extract("system", "x")
    transport = weakref.ref(recorder)
    gc.disable()
    try:
        del client, recorder
        assert transport() is None
    finally:
        gc.enable()


# As recorded of the open-source server with its database stopped.
DOWN = {"response": {"status": 401, "body": {"detail": "Authentication required"}}}
DEGRADED = {
    "response": {
        "status": 200,
        "body": {
            "status": "degraded",
            "timestamp": "2026-11-25T23:45:34.022659+00:00",
            "checks": {"database": "error: (left out)"},
        },
    }
}


def paths(replay):
    return [target.partition("?")[0] for _, target, _, _ in replay.requests]


def test_a_key_is_not_blamed_while_the_database_is_down(client, replay):
    replay.overrides["GET", "/api/animas/summary"] = DOWN
    replay.overrides["GET", "/api/health"] = DEGRADED
    with pytest.raises(elephantasm.ServerError, match="key may well be right") as caught:
        client.summarize_animas()
    assert (caught.value.status_code, caught.value.path) == (401, "/animas/summary")
    assert caught.value.sent is True
    assert paths(replay) == ["/api/animas/summary", "/api/health"]


def test_a_wrong_key_is_blamed_while_all_is_well(client, replay):
    replay.overrides["GET", "/api/animas/summary"] = DOWN
    with pytest.raises(elephantasm.AuthenticationError, match="Authentication required"):
        client.summarize_animas()


def test_a_key_is_blamed_where_health_does_not_answer_either(client, replay):
    for path in ("/api/animas/summary", "/api/health"):
        replay.overrides["GET", path] = DOWN
    with pytest.raises(elephantasm.AuthenticationError):
        client.summarize_animas()
    assert paths(replay) == ["/api/animas/summary", "/api/health"]


def test_a_transport_of_the_caller_is_not_asked_for_its_health():
    fake = library("testing").FakeTransport()
    fake.on("GET", "/animas/summary", 401)
    with pytest.raises(elephantasm.AuthenticationError):
        elephantasm.Elephantasm(transport=fake).summarize_animas()
    fake.assert_requests("GET /animas/summary")
