# SPDX-License-Identifier: Apache-2.0
"""Single items of the embedded engine: in process, and behind its server."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.local import items
from tests.local.serving import KEY, serving
from tests.local.writers import local
from tests.manage.contract import ItemContract, World


@pytest.fixture
def transport(request):
    """An engine with the items that a self-hosted server was recorded with."""
    made = local.LocalTransport(":memory:", clock=lambda: items.CLOCK)
    with made.engine.database.transaction() as store:
        items.seed(store)
        items.prepare(store, "synthesis-trigger" if "gives_a_memory" in request.node.name else "")
    yield made
    made.close()


def knows(name):
    """Do nothing: the engine knows its state."""


class TestInProcess(ItemContract):
    @pytest.fixture
    def world(self, transport):
        with elephantasm.Elephantasm(transport=transport) as client:
            yield World(client, items.NOBODY, knows)


class TestBehindItsServer(ItemContract):
    @pytest.fixture
    def world(self, transport):
        with serving(transport.engine, api_key=KEY) as server:
            endpoint = f"http://127.0.0.1:{server.server_port}"
            with elephantasm.Elephantasm(KEY, endpoint=endpoint, timeout=10) as client:
                yield World(client, items.NOBODY, knows)
