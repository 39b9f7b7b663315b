# SPDX-License-Identifier: Apache-2.0
"""Packs of the embedded engine with settings of the caller's own."""

from __future__ import annotations

import pytest

from tests.local.writers import send


@pytest.fixture
def told(client, anima):
    """An anima with memories, statements and an event that waits."""
    for i in range(3):
        client.create_memory(f"Loan {i}: the ladder is lent out.", anima)
    client.create_knowledge("METHOD", "Ask for a phone number.", anima)
    client.extract("message.in", "Hello!", anima)
    return str(anima)


def compiled(transport, anima, **settings):
    """Return a pack made with these settings."""
    status, body = send(transport, "POST", "/packs/compile", {"anima_id": anima, **settings})
    assert status == 200
    return body


def test_a_fresh_pack_says_what_a_pack_says(client, told):
    for query in (None, "Who has the ladder?"):
        fresh, usual = client.inject(told, query, fresh=True), client.inject(told, query)
        assert fresh.content == {k: v for k, v in usual.content.items() if k != "config"}
        assert (fresh.token_count, fresh.max_tokens) == (usual.token_count, usual.max_tokens)
        assert fresh.preset_name == "conversational"


def test_the_callers_settings_fill_the_pack(transport, told):
    assert compiled(transport, told)["session_memory_count"] == 3
    assert compiled(transport, told, max_session_memories=1)["session_memory_count"] == 1
    assert compiled(transport, told, knowledge_types=["FACT"])["knowledge"] == []
    bare = compiled(transport, told, include_pending_events=False, max_knowledge=0)
    assert (bare["has_pending_events"], bare["knowledge_count"]) == (False, 0)
    assert compiled(transport, told)["has_pending_events"]


def test_a_preset_is_named_and_known(transport, told):
    params = (("anima_id", told), ("query", "ladder"))
    assert send(transport, "POST", "/packs/compile/self_determined", None, params)[0] == 200
    assert send(transport, "POST", "/packs/compile/self_determined", None, params[:1])[0] == 400
    status, body = send(transport, "POST", "/packs/compile/terse", None, params)
    assert (status, "Unknown preset: terse" in body["detail"]) == (400, True)


def test_no_pack_is_ever_stored(client, told):
    client.inject(told)
    assert list(client.list_packs(told)) == []
