# SPDX-License-Identifier: Apache-2.0
"""A client of an engine in memory, and an anima."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.local import items
from tests.local.api.asking import Clock
from tests.local.writers import local


@pytest.fixture
def transport():
    made = local.LocalTransport(":memory:", clock=Clock(items.CLOCK))
    yield made
    made.close()


@pytest.fixture
def client(transport):
    with elephantasm.Elephantasm(transport=transport) as made:
        yield made


@pytest.fixture
def anima(client):
    return client.create_anima("Library").id
