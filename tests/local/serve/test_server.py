# SPDX-License-Identifier: Apache-2.0
"""The server over real sockets: many clients at once, and the end."""

from __future__ import annotations

import json
import threading
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import BEARER, KEY, Running

connections = import_module(f"{elephantasm.__name__}.local.serve.connections")
gateway = import_module(f"{elephantasm.__name__}.local.serve.gateway")


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


def test_clients_in_parallel_lose_nothing(running):
    anima = json.loads(running.ask("POST", "/api/animas", b'{"name": "A"}')[2])["id"]
    event = json.dumps({"anima_id": anima, "event_type": "system", "content": "x"}).encode()
    statuses = []

    def write():
        connection = running.connect()
        for _ in range(10):
            connection.request("POST", "/api/events", event, BEARER)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()

    threads = [threading.Thread(target=write) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    usage = json.loads(running.ask("GET", "/api/subscriptions/usage")[2])
    assert (statuses, usage["events_created"]) == ([201] * 60, 60)


def test_stopping_ends_idle_connections_and_waits_for_none(monkeypatch):
    # One that did not end within this time would be given up.
    monkeypatch.setattr(connections, "GRACE_SECONDS", 30.0)
    monkeypatch.setattr(connections, "WORK_SECONDS", 0.0)
    with Running() as made:
        idle = made.connect()
        idle.request("GET", "/api/health")
        idle.getresponse().read()
    assert idle.sock.recv(1) == b""
    assert "given up" not in made.log.getvalue()
    idle.close()


def test_stopping_waits_for_the_running_request(monkeypatch):
    entered, leave = threading.Event(), threading.Event()

    def slow(*_, **__):
        entered.set()
        leave.wait(5)
        return gateway.json_response({"slow": True})

    monkeypatch.setattr(gateway, "answer", slow)
    got = []
    with Running() as made:
        client = threading.Thread(target=lambda: got.append(made.ask("GET", "/api/animas")))
        client.start()
        entered.wait(5)
        threading.Timer(0.1, leave.set).start()
    client.join()
    assert got[0][0] == 200
    assert got[0][1]["connection"] == "close"
