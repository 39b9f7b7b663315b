# SPDX-License-Identifier: Apache-2.0
"""The contract over real HTTP, with the real service's recorded answers."""

from __future__ import annotations

import pytest

from tests.contract import TransportContract, World
from tests.replay import RECORDINGS

FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
FRESH = "pack-latest-fresh-anima-compile-on-miss"
FRESH_ID = RECORDINGS[FRESH]["request"]["path"].split("/")[3]
ADA = "dcd57e5d-85ba-465f-af7d-7637ec114b1b"
PLAYED = {
    "GET /api/animas": "anima-list",
    "GET /api/animas/search": "anima-search",
    f"GET /api/identities/anima/{FRESH_ID}": "identity-get-none",
    "GET /api/knowledge/type/FACT": "knowledge-by-type",
}


class TestHTTP(TransportContract):
    @pytest.fixture
    def world(self, client, replay):
        for path, name in PLAYED.items():
            replay.play(*path.split(), name)
        fresh = RECORDINGS[FRESH]["request"]["path"]
        replay.play("GET", fresh, FRESH)
        return World(
            client=client,
            anima="13e46e21-d955-4ed6-972b-649caf6a1044",
            full=FULL,
            query="which editor theme does the user prefer",
            fresh=FRESH_ID,
            named=ADA,
            doomed="11f34293-36ef-4b64-a81c-c069444ba2ae",
        )
