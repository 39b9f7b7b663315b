# SPDX-License-Identifier: Apache-2.0
"""What every engine must do: one class of cases, run against each transport.

A subclass provides a `world` fixture: a client, and ids of animas in known states.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from tests import elephantasm

UNKNOWN = "00000000-0000-4000-8000-00000000dead"


@dataclass
class World:
    """A client and what its engine holds.

    Attributes:
        anima: Id of an anima that takes events.
        full: Id of an anima with memories, knowledge, pending events and an identity.
        query: A question that the full anima's memories answer.
        fresh: Id of an anima without any data.
    """

    client: Any
    anima: str
    full: str
    query: str
    fresh: str


class TransportContract:
    """Cases that hold for the service and for the embedded engine alike."""

    def test_a_new_anima_comes_back_with_what_was_sent(self, world):
        meta = {"team": "core", "tags": ["a", "b"], "n": 1.5, "nested": {"x": None}}
        anima = world.client.create_anima("Ada", "A helper", meta)
        assert (anima.name, anima.description, anima.meta) == ("Ada", "A helper", meta)
        assert str(anima.id) == str(anima.id).lower()
        assert anima.created_at.utcoffset() == timedelta(0)

    def test_an_anima_without_meta_has_an_empty_one(self, world):
        assert world.client.create_anima("minimal").meta == {}

    def test_a_name_of_255_characters_is_taken(self, world):
        assert world.client.create_anima("é" * 255).name == "é" * 255

    @pytest.mark.parametrize("kind", list(elephantasm.EventType))
    def test_an_event_comes_back_with_what_was_sent(self, world, kind):
        event = world.client.extract(kind, "héllo 🐘", world.anima, role="user", author="sam")
        assert event.event_type is kind
        assert (event.content, event.role, event.author) == ("héllo 🐘", "user", "sam")
        assert str(event.anima_id) == world.anima
        assert event.meta == {}

    def test_every_optional_field_of_an_event_is_stored(self, world):
        event = world.client.extract(
            "MESSAGE_IN",
            "Hello",
            world.anima,
            "chat-1",
            "user",
            "sam",
            datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=2))),
            {"k": [1, None, True]},
            0.5,
            summary="hi",
            source_uri="mail:1",
            dedupe_key="key-1",
        )
        assert event.session_id == "chat-1"
        assert event.occurred_at == datetime(2026, 3, 1, 10, 0, tzinfo=timezone.utc)
        assert event.meta == {"k": [1, None, True]}
        assert event.importance_score == 0.5
        assert (event.summary, event.source_uri, event.dedupe_key) == ("hi", "mail:1", "key-1")

    def test_an_event_without_a_time_gets_one(self, world):
        event = world.client.extract("system", "x", world.anima)
        assert event.occurred_at.tzinfo is not None

    def test_empty_content_is_an_event(self, world):
        assert world.client.extract("system", "", world.anima).content == ""

    def test_an_event_of_an_unknown_anima_is_not_found(self, world):
        with pytest.raises(elephantasm.NotFoundError) as caught:
            world.client.extract("message.in", "x", UNKNOWN)
        assert caught.value.status_code == 404
        assert UNKNOWN in caught.value.message

    def test_a_pack_of_an_unknown_anima_is_not_found(self, world):
        with pytest.raises(elephantasm.NotFoundError) as caught:
            world.client.inject(UNKNOWN)
        assert UNKNOWN in caught.value.message

    def test_a_fresh_anima_has_an_empty_pack(self, world):
        pack = world.client.inject(world.fresh)
        assert pack.session_memories == pack.long_term_memories == pack.knowledge == ()
        assert pack.session_memory_count == pack.pending_event_count == 0
        assert pack.query is None

    def test_a_pack_for_a_query_has_layers_that_can_be_read(self, world):
        pack = world.client.inject(world.full, world.query)
        assert str(pack.anima_id) == world.full
        assert pack.query == world.query
        assert pack.preset_name == "conversational"
        assert 0 < pack.token_count <= pack.max_tokens
        assert pack.as_prompt()
        assert len(pack.session_memories) == pack.session_memory_count
        assert len(pack.pending_events) == pack.pending_event_count
        assert len(pack.knowledge) == pack.knowledge_count > 0
        assert len(pack.long_term_memories) == pack.long_term_memory_count > 0
        assert pack.knowledge[0].type in {kind.value for kind in elephantasm.KnowledgeType}
        assert pack.long_term_memories[0].reason
        assert pack.has_identity == (pack.identity is not None)

    def test_the_prompt_holds_what_the_layers_hold(self, world):
        pack = world.client.inject(world.full, world.query)
        prompt = pack.as_prompt()
        assert "## Relevant Knowledge" in prompt
        assert "## Relevant Memories" in prompt
        assert all(item.content in prompt for item in pack.knowledge)

    def test_a_blank_query_is_no_query(self, world):
        assert world.client.inject(world.fresh, "  \n ").query is None

    def test_every_time_in_a_pack_is_aware(self, world):
        pack = world.client.inject(world.full, world.query)
        times = [pack.compiled_at, pack.created_at, *(e.occurred_at for e in pack.pending_events)]
        assert all(moment.utcoffset() == timedelta(0) for moment in times)
