# SPDX-License-Identifier: Apache-2.0
"""Packs: from what is stored now, and what a request for one may say."""

from __future__ import annotations

import pytest

from tests.local.api.asking import UNKNOWN, refused, routes
from tests.local.writers import extract, send


def test_a_pack_sees_what_was_stored_a_moment_before(transport, anima_id):
    path = f"/animas/{anima_id}/memory-packs/latest"
    assert send(transport, "GET", path)[1]["pending_event_count"] == 0
    extract(transport, anima_id, "The deadline is Friday.")
    assert "deadline is Friday" in send(transport, "GET", path)[1]["content"]["context"]


def test_the_same_state_clock_and_query_give_the_same_pack_to_the_byte(transport, full):
    params = [("query", "which editor theme")]
    path = f"/animas/{full}/memory-packs/latest"
    packs = {
        routes.answer(transport.engine, "GET", path, params).body for _ in range(3)
    }  # fmt: skip
    assert len(packs) == 1


@pytest.mark.parametrize("query", ["  ", "a\0b", "\ud800"])
def test_a_pack_query_that_says_nothing_is_refused(transport, full, query):
    path = f"/animas/{full}/memory-packs/latest"
    assert refused(send(transport, "GET", path, params=[("query", query)]))


def test_an_unknown_preset_is_refused_before_the_anima_is_looked_up(transport):
    path = f"/animas/{UNKNOWN}/memory-packs/latest"
    assert send(transport, "GET", path, params=[("query", "x"), ("preset", "p")])[0] == 400
    assert send(transport, "GET", path, params=[("preset", "p")])[0] == 404
