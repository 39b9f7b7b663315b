# SPDX-License-Identifier: Apache-2.0
"""An engine in memory, with a clock that stands still."""

from __future__ import annotations

import pytest

from tests.local import seeds
from tests.local.api.asking import Clock
from tests.local.writers import local, new_anima


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def transport(clock):
    """An engine in memory that does not synthesize."""
    never = local.SynthesisSettings(threshold=1e9)
    made = local.LocalTransport(":memory:", clock=clock, synthesis=never)
    yield made
    made.close()


@pytest.fixture
def anima_id(transport):
    return new_anima(transport)


@pytest.fixture
def full(transport):
    """An anima with every kind of memory."""
    with transport.engine.database.transaction() as store:
        seeds.seed_recorded_state(store)
    return seeds.FULL
