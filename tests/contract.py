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

UNKNOWN = "00000000-0000-4000-8000-000000000001"


@dataclass
class World:
    """A client and what its engine holds.

    Attributes:
        anima: Id of an anima that takes events.
        full: Id of an anima with memories, knowledge, pending events and an identity.
        query: A question that the full anima's memories answer.
        fresh: Id of an anima without any data.
        named: Id of the one anima whose name is Ada.
        doomed: Id of an anima that may be deleted.

    `anima` has at least three events, a tool call among them and two in `session-1`.
    """

    client: Any
    anima: str
    full: str
    query: str
    fresh: str
    named: str
    doomed: str


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

    def test_an_anima_that_is_there_may_be_taken(self, world):
        taken = world.client.create_anima("Ada", "another helper", exist_ok=True)
        assert (str(taken.id), taken.name) == (world.named, "Ada")
        assert taken.description != "another helper"

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

    def test_an_anima_is_found_by_id_and_by_part_of_its_name(self, world):
        anima = world.client.get_anima(world.named)
        assert anima.name == "Ada"
        assert anima.id in {found.id for found in world.client.search_animas("ad")}

    def test_listed_animas_are_animas(self, world):
        animas = list(world.client.list_animas(limit=3))
        assert 0 < len(animas) <= 3
        assert len({anima.id for anima in animas}) == len(animas)
        assert all(isinstance(anima, elephantasm.Anima) for anima in animas)

    def test_summaries_count_what_is_remembered(self, world):
        summaries = world.client.summarize_animas()
        assert any(summary.event_count > 0 for summary in summaries)

    def test_a_changed_anima_comes_back_changed(self, world):
        anima = world.client.update_anima(world.named, description="changed", meta={"k": "v"})
        assert (anima.name, anima.description, anima.meta) == ("Ada", "changed", {"k": "v"})

    def test_a_deleted_anima_says_what_went_with_it(self, world):
        deleted = world.client.delete_anima(world.doomed)
        assert {"events", "memories", "knowledge", "identities"} <= set(deleted)
        assert all(isinstance(count, int) for count in deleted.values())

    @pytest.mark.parametrize("method", ["get_anima", "update_anima", "delete_anima"])
    def test_operations_on_an_unknown_anima_are_not_found(self, world, method):
        change = {"name": "x"} if method == "update_anima" else {}
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            getattr(world.client, method)(UNKNOWN, **change)

    def test_events_come_newest_first(self, world):
        events = list(world.client.list_events(world.anima, limit=3))
        times = [event.occurred_at for event in events]
        assert len(events) == 3
        assert times == sorted(times, reverse=True)

    def test_events_of_a_session_come_oldest_first(self, world):
        events = list(world.client.list_events(world.anima, session_id="session-1", limit=2))
        times = [event.occurred_at for event in events]
        assert {event.session_id for event in events} == {"session-1"}
        assert times == sorted(times)

    def test_events_can_be_of_one_type(self, world):
        events = list(world.client.list_events(world.anima, event_type="TOOL_CALL"))
        assert {event.event_type for event in events} == {elephantasm.EventType.TOOL_CALL}

    def test_an_unknown_anima_has_no_events(self, world):
        assert list(world.client.list_events(UNKNOWN)) == []

    def test_memories_are_found_by_what_they_say(self, world):
        matches = world.client.search_memories(world.query, world.full)
        scores = [match.score for match in matches]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert all(match.memory.state == "active" for match in matches)
        assert any("theme" in (match.memory.summary or "") for match in matches)

    def test_knowledge_is_found_by_what_it_says(self, world):
        matches = world.client.search_knowledge(world.query, world.full)
        assert any("theme" in match.knowledge.content for match in matches)
        assert all(0 <= match.score <= 1 for match in matches)

    def test_knowledge_is_listed_by_type(self, world):
        kind = world.client.search_knowledge(world.query, world.full)[0].knowledge.knowledge_type
        listed = list(world.client.list_knowledge(kind, world.full))
        assert listed
        assert {item.knowledge_type for item in listed} == {kind}

    def test_the_unified_search_has_results_and_their_text(self, world):
        result = world.client.query(world.query, world.full)
        assert {hit.source for hit in result.results} == {"memory", "knowledge"}
        assert all(hit.content in result.context for hit in result.results)
        assert result.token_estimate > 0

    def test_searches_of_an_unknown_anima_find_nothing(self, world):
        assert world.client.search_memories(world.query, UNKNOWN) == ()
        assert world.client.query(world.query, UNKNOWN).results == ()

    def test_an_identity_is_found_where_there_is_one(self, world):
        assert str(world.client.get_identity(world.full).anima_id) == world.full
        with pytest.raises(elephantasm.NotFoundError, match="Identity not found"):
            world.client.get_identity(world.fresh)

    def test_a_healthy_engine_says_so(self, world):
        health = world.client.health()
        assert health.status == "healthy"
        assert health.timestamp.utcoffset() == timedelta(0)

    def test_an_anima_is_taken_by_name_everywhere(self, world):
        assert world.client.get_anima("Ada").name == "Ada"
        assert isinstance(list(world.client.list_events("Ada")), list)
