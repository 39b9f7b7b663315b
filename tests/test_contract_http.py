# SPDX-License-Identifier: Apache-2.0
"""The contract over real HTTP, with the real service's recorded answers."""

from __future__ import annotations

import pytest

from tests.contract import UNKNOWN, TransportContract, World
from tests.replay import RECORDINGS

FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
FRESH = "pack-latest-fresh-anima-compile-on-miss"


class TestHTTP(TransportContract):
    @pytest.fixture
    def world(self, client, replay):
        unknown = f"/api/animas/{UNKNOWN}"
        replay.play("GET", f"{unknown}/memory-packs/latest", "pack-latest-unknown-anima")
        replay.unknown = UNKNOWN
        fresh = RECORDINGS[FRESH]["request"]["path"]
        replay.play("GET", fresh, FRESH)
        return World(
            client=client,
            anima="13e46e21-d955-4ed6-972b-649caf6a1044",
            full=FULL,
            query="which editor theme does the user prefer",
            fresh=fresh.split("/")[3],
        )
