# SPDX-License-Identifier: Apache-2.0
"""The contract of all transports, on the embedded engine: in process, and behind its server."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.contract import TransportContract, World
from tests.local import seeds
from tests.local.serving import KEY, serving

local = import_module(f"{elephantasm.__name__}.local")


@pytest.fixture
def transport(tmp_path):
    """An engine on a file with the state that the service was recorded with."""
    made = local.LocalTransport(str(tmp_path / "agent.db"), clock=lambda: seeds.CLOCK)
    with made.engine.database.transaction() as store:
        seeds.seed_recorded_state(store)
    yield made
    made.close()


def world_of(client):
    return World(
        client=client,
        anima=seeds.EVENTS,
        full=seeds.FULL,
        query="which editor theme does the user prefer",
        fresh=seeds.OTHERS[0],
        named=seeds.ADA,
        doomed=seeds.DELETED,
    )


class TestInProcess(TransportContract):
    @pytest.fixture
    def world(self, transport):
        with elephantasm.Elephantasm(transport=transport) as client:
            yield world_of(client)


class TestBehindItsServer(TransportContract):
    @pytest.fixture
    def world(self, transport):
        with serving(transport.engine, api_key=KEY) as server:
            endpoint = f"http://127.0.0.1:{server.server_port}"
            with elephantasm.Elephantasm(KEY, endpoint=endpoint, timeout=10) as client:
                yield world_of(client)


def test_a_sqlite_endpoint_opens_the_file_it_names(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with elephantasm.Elephantasm(endpoint="sqlite:///agent.db") as client:
        client.create_anima("Ada")
    assert (tmp_path / "agent.db").exists()


def test_a_sqlite_endpoint_without_a_path_keeps_everything_in_memory(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with elephantasm.Elephantasm(endpoint="sqlite://") as client:
        anima = client.create_anima("Ada")
        client.extract("message.in", "hello", anima.id)
    assert list(tmp_path.iterdir()) == []


def test_a_sqlite_endpoint_with_two_slashes_is_refused(tmp_path):
    with pytest.raises(elephantasm.InvalidArgumentError, match="three slashes"):
        local.open_endpoint("sqlite://agent.db")
