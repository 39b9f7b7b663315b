# SPDX-License-Identifier: Apache-2.0
"""A deleted identity is told by no pack, and the Dreamer makes no other one."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.local.writers import send

PERSONA = "You are Ada, a patient librarian."


@pytest.fixture
def identity(client, transport, anima):
    """An identity that the Dreamer made."""
    client.extract("system", PERSONA, anima, "s1")
    transport.dream()
    return client.get_identity(anima)


def test_a_deleted_identity_leaves_packs_and_searches_and_comes_back(client, anima, identity):
    before = (client.inject(anima).as_prompt(), client.query("x", anima).identity_context)
    assert "patient librarian" in before[0]
    client.delete_identity(identity.id)
    assert client.inject(anima).identity is None
    assert client.query("x", anima).identity_context is None
    with pytest.raises(elephantasm.NotFoundError):
        client.get_identity(anima)
    client.restore_identity(identity.id)
    after = (client.inject(anima).as_prompt(), client.query("x", anima).identity_context)
    assert after == before


def test_the_dreamer_makes_no_other_one_until_it_is_restored(client, transport, anima, identity):
    client.delete_identity(identity.id)
    client.extract("system", "You are Bruno, a loud sailor.", anima, "s2")
    transport.dream()
    assert client.inject(anima).identity is None
    assert client.restore_identity(identity.id).self_reflection == identity.self_reflection


def test_one_that_was_deleted_with_its_anima_makes_room(client, transport, anima, identity):
    client.delete_identity(identity.id)
    client.restore_identity(identity.id)
    transport.engine.clock.now += 60
    client.delete_anima(anima)
    client.update_anima(anima, is_deleted=False)
    client.extract("system", "You are Bruno, a loud sailor.", anima, "s2")
    transport.dream()
    assert "loud sailor" in str(client.get_identity(anima).self_reflection)


def test_an_identity_made_by_hand_is_in_packs_at_once(client, anima):
    made = client.create_identity(
        anima, communication_style="warm", self_reflection={"being": {"nature": "A careful one"}}
    )
    assert "a careful one" in client.inject(anima).as_prompt()
    assert client.get_identity(anima) == made
    client.update_identity(made.id, clear=["communication_style"])
    assert client.get_identity(anima).communication_style is None


def test_the_history_of_one_that_the_dreamer_made_begins_with_that(client, identity):
    client.update_identity(identity.id, personality_type="INTJ")
    client.delete_identity(identity.id)
    deleted, updated, created = client.list_identity_history(identity.id)
    assert [deleted.action, updated.action, created.action] == ["DELETE", "UPDATE", "CREATE"]
    assert deleted.change_summary == "Identity soft-deleted"
    assert created.trigger_source == "dreamer"
    assert created.after_state["personality_type"] is None


def test_the_free_object_is_taken_by_both_names(client, transport, anima):
    made = client.create_identity(anima, communication_style="warm")
    path = f"/identities/{made.id}"
    assert send(transport, "PATCH", path, {"self_": {"a": 1}})[1]["self"] == {"a": 1}
    assert send(transport, "PATCH", path, {"self": {"a": 2}, "self_": {}})[1]["self"] == {"a": 2}
    assert send(transport, "PATCH", path, {"self": {"a": "\0"}})[0] == 422
    assert send(transport, "PATCH", path, {}, (("trigger_source", "t" * 51),))[0] == 422


def test_a_style_given_by_hand_is_not_counted_away(client, transport, anima, identity):
    client.update_identity(identity.id, communication_style="like a captain")
    for i in range(8):
        client.extract("message.out", f"I think that is so! {i}", anima, "s2")
    transport.dream()
    assert client.get_identity(anima).communication_style == "like a captain"
    client.update_identity(identity.id, clear=["communication_style"])
    client.extract("message.out", "Hm!", anima, "s3")
    transport.dream()
    assert client.get_identity(anima).communication_style not in (None, "like a captain")
