# SPDX-License-Identifier: Apache-2.0
"""What every engine must do with single items: cases run against each transport.

A subclass provides a `world` fixture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib import import_module
from typing import Any

import pytest

from tests import elephantasm

manage = import_module(f"{elephantasm.__name__}.manage")
UNKNOWN = "00000000-0000-4000-8000-000000000000"

OTHERS = "27ecd0a7-bcfc-4191-ab91-8437d3941809"  # an anima of somebody else

ANIMA = "84ed11d0-ae57-4f12-ad14-c6be9f420c4f"
EVENT = "1b4bf588-a4cb-4250-9d51-1c6d5f1d5285"  # the first of its session
LADDER = "deda1ec2-e10c-4965-964e-46b072b40746"  # an event that a memory was made of
MADE = "abb3912d-d074-4d42-b542-a8dd9c9a7e6a"  # that memory
BARROW = "1dadc119-3cb5-4016-a836-b9e1b5d432c5"  # a memory made by hand
PHONE = "6c2f3a17-b5d7-4785-ba7d-dc9a782da101"  # a statement made by hand
LIBRARIAN = "9f1bc0b0-b8ab-47d7-8071-c735cf192b0c"  # an anima with an identity
WARM = "3bcd6688-bcfa-4174-bb0a-54e75ab10a0f"  # that identity
GARDENER = "14d17c64-a003-4140-8fcd-01870aa92e22"  # an anima that dreams
DREAM = "36d023e2-b9e7-4e77-b8cb-0d655d412b92"  # its dream
CYCLIST = "c1aea95e-9b92-4a4b-a4cd-7ee6cf52bc74"  # an anima that is deleted in some cases
LENT = "f8dbd076-5f58-4018-a42b-8cd59f077ef4"  # a statement drawn from the memory


@dataclass
class World:
    """A client, and how a recorded server is told what state it is in.

    Attributes:
        client: A client of an engine with the recorded items.
        nobody: Id of an anima without an identity.
        now: Answers the request of a recording as recorded from now on; nothing for an engine
            that knows its state.
    """

    client: Any
    nobody: str
    now: Callable[[str], None]


class EventContract:
    """Single events."""

    def test_an_event_is_got_by_its_id(self, world):
        event = world.client.get_event(EVENT)
        assert (str(event.id), event.content) == (EVENT, "We open the tool library on Saturday.")

    def test_a_changed_event_comes_back_changed(self, world):
        world.now("event-update")
        event = world.client.update_event(
            EVENT,
            role="member",
            author="mara",
            summary="The tool library opens on Saturday.",
            meta={"topic": "library", "checked": True},
            importance_score=0.9,
        )
        assert (event.role, event.author, event.importance_score) == ("member", "mara", 0.9)
        assert event.summary == "The tool library opens on Saturday."
        assert event.meta == {"topic": "library", "checked": True}
        assert event.content == "We open the tool library on Saturday."

    def test_what_an_event_has_can_be_cleared(self, world):
        world.now("event-update-clear-fields")
        names = ("role", "author", "summary", "importance_score")
        event = world.client.update_event(EVENT, meta={}, clear=names)
        assert [getattr(event, name) for name in names] == [None] * 4

    def test_a_deleted_event_is_found_only_where_that_is_said(self, world):
        assert world.client.delete_event(LADDER) is None
        world.now("event-get-after-delete")
        with pytest.raises(elephantasm.NotFoundError, match=LADDER):
            world.client.get_event(LADDER)
        world.now("event-get-after-delete-include-deleted")
        event = world.client.get_event(LADDER, include_deleted=True)
        assert event.content == "My ladder is lent out until May."

    def test_an_event_may_be_deleted_twice_and_brought_back(self, world):
        world.client.delete_event(LADDER)
        world.client.delete_event(LADDER)
        world.now("event-undelete-by-patch")
        assert str(world.client.restore_event(LADDER).id) == LADDER

    def test_the_memories_of_an_event_are_listed(self, world):
        (memory,) = world.client.list_event_memories(LADDER)
        assert "My ladder is lent out until May." in memory.content

    @pytest.mark.parametrize(
        "call",
        [
            lambda c: c.get_event(UNKNOWN),
            lambda c: c.delete_event(UNKNOWN),
            lambda c: c.update_event(UNKNOWN, role="user"),
            lambda c: c.list_event_memories(UNKNOWN),
        ],
    )
    def test_an_unknown_event_is_not_found(self, world, call):
        world.now("event-get-unknown")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(world.client)


class MemoryContract:
    """Single memories."""

    def test_a_memory_is_got_by_its_id(self, world):
        memory = world.client.get_memory(MADE)
        assert str(memory.id) == MADE
        assert "We open the tool library on Saturday." in memory.content

    def test_memories_are_listed_whole_and_by_state(self, world):
        memories = list(world.client.list_memories(ANIMA))
        assert {MADE, BARROW} <= {str(memory.id) for memory in memories}
        ends = [memory.time_end for memory in memories]
        dated = [end for end in ends if end]
        assert ends == [None] * (len(ends) - len(dated)) + sorted(dated, reverse=True)
        world.now("memory-list-by-state-page")
        active = list(world.client.list_memories(ANIMA, state="active"))
        assert {memory.state for memory in active} == {"active"}

    def test_an_unknown_anima_has_no_memories(self, world):
        world.now("memory-list-of-another-user")
        assert list(world.client.list_memories(OTHERS)) == []

    def test_memories_are_found_by_a_part_of_their_summary(self, world):
        found = world.client.find_memories("WHEELBARROW", ANIMA)
        assert [str(memory.id) for memory in found] == [BARROW]

    def test_memories_are_counted_by_state(self, world):
        stats = world.client.get_memory_stats(ANIMA)
        assert str(stats.anima_id) == ANIMA
        assert stats.total >= stats.active + stats.decaying + stats.archived > 0

    def test_a_memory_made_by_hand_can_be_found_at_once(self, world):
        world.now("memory-create")
        world.now("memory-embedding")
        memory = world.client.create_memory(
            "Mara lends the wheelbarrow to the school on Mondays.",
            ANIMA,
            summary="The wheelbarrow is at the school on Mondays.",
            importance=0.8,
            confidence=0.9,
            time_start=datetime(2026, 11, 20, 10, tzinfo=timezone.utc),
            meta={"topic": "loans"},
        )
        assert memory.content == "Mara lends the wheelbarrow to the school on Mondays."
        assert (memory.state, memory.importance, memory.confidence) == ("active", 0.8, 0.9)
        assert memory.time_start == datetime(2026, 11, 20, 10, tzinfo=timezone.utc)
        assert memory.meta == {"topic": "loans"}

    def test_a_memory_of_an_unknown_anima_is_not_made(self, world):
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.create_memory(summary="x", anima_id=UNKNOWN)

    def test_a_changed_memory_comes_back_changed(self, world):
        world.now("memory-update-after-delete")
        memory = world.client.update_memory(BARROW, importance=0.7)
        assert (str(memory.id), memory.importance) == (BARROW, 0.7)

    def test_a_deleted_memory_is_not_found_until_it_is_restored(self, world):
        assert world.client.delete_memory(BARROW) is None
        world.client.delete_memory(BARROW)
        world.now("memory-get-after-delete")
        with pytest.raises(elephantasm.NotFoundError, match=BARROW):
            world.client.get_memory(BARROW)
        assert str(world.client.restore_memory(BARROW).id) == BARROW

    def test_the_events_of_a_memory_are_listed_newest_first(self, world):
        world.now("memory-events")
        events = world.client.list_memory_events(MADE)
        times = [event.occurred_at for event in events]
        assert times == sorted(times, reverse=True)
        assert str(events[0].id) == LADDER

    @pytest.mark.parametrize(
        "call",
        [
            lambda c: c.get_memory(UNKNOWN),
            lambda c: c.delete_memory(UNKNOWN),
            lambda c: c.restore_memory(UNKNOWN),
            lambda c: c.list_memory_events(UNKNOWN),
        ],
    )
    def test_an_unknown_memory_is_not_found(self, world, call):
        world.now("memory-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(world.client)


class KnowledgeContract:
    """Single statements."""

    def test_a_statement_is_got_by_its_id(self, world):
        statement = world.client.get_knowledge(PHONE)
        assert str(statement.id) == PHONE
        assert statement.content == "Ask for a phone number before lending a machine."
        assert (statement.knowledge_type, statement.topic) == ("METHOD", "Loans")

    def test_statements_of_all_types_are_listed_newest_first(self, world):
        world.now("knowledge-list-include-deleted")
        first = next(world.client.list_all_knowledge(ANIMA, include_deleted=True, limit=1))
        assert str(first.id) == PHONE

    def test_statements_can_be_of_one_topic(self, world):
        found = list(world.client.list_all_knowledge(ANIMA, topic="Loans"))
        assert {statement.topic for statement in found} == {"Loans"}

    def test_topics_are_listed_once(self, world):
        topics = world.client.list_topics(ANIMA)
        assert "Loans" in topics
        assert list(topics) == sorted(set(topics))

    def test_a_statement_made_by_hand_comes_back_as_it_was_given(self, world):
        world.now("knowledge-create")
        statement = world.client.create_knowledge(
            "METHOD",
            "Ask for a phone number before lending a machine.",
            ANIMA,
            topic="Loans",
            summary="Phone number first.",
            confidence=0.8,
            embed=False,
        )
        assert statement.content == "Ask for a phone number before lending a machine."
        assert (statement.topic, statement.summary) == ("Loans", "Phone number first.")
        assert (statement.confidence, statement.source_type) == (0.8, "EXTERNAL")

    def test_a_statement_of_an_unknown_anima_is_not_made(self, world):
        world.now("anima-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.create_knowledge("FACT", "x", UNKNOWN)

    def test_a_changed_statement_comes_back_changed(self, world):
        world.now("knowledge-update")
        statement = world.client.update_knowledge(
            PHONE,
            knowledge_type="principle",
            topic="Rules",
            content="Ask for a phone number before lending anything.",
            summary="Always ask.",
            confidence=0.95,
            source_type="INTERNAL",
            triggered_by="user",
        )
        assert statement.content == "Ask for a phone number before lending anything."
        assert (statement.knowledge_type, statement.topic) == ("PRINCIPLE", "Rules")
        assert (statement.confidence, statement.source_type) == (0.95, "INTERNAL")

    def test_a_statement_may_be_deleted_twice_and_brought_back(self, world):
        world.now("knowledge-delete")
        assert world.client.delete_knowledge(PHONE) is None
        world.now("knowledge-delete-again")
        assert world.client.delete_knowledge(PHONE) is None
        restored = world.client.restore_knowledge(PHONE)
        assert (str(restored.id), restored.is_deleted) == (PHONE, False)

    def test_history_tells_each_change_newest_first(self, world):
        world.now("knowledge-update")
        world.now("knowledge-delete")
        world.client.update_knowledge(PHONE, content="Ask.", triggered_by="user")
        world.client.delete_knowledge(PHONE)
        world.client.restore_knowledge(PHONE)
        changes = list(world.client.list_knowledge_history(PHONE))
        actions = [change.action for change in changes]
        assert actions[:2] == ["RESTORE", "DELETE"]
        assert {"UPDATE", "CREATE"} >= set(actions[2:])
        assert actions[-1] == "CREATE"
        assert changes[0].before_state["is_deleted"]
        assert not changes[0].after_state["is_deleted"]
        assert {change.triggered_by for change in changes} >= {"user", "api_delete"}
        assert len({change.id for change in changes}) == len(changes)

    def test_a_statement_says_from_which_memory_it_was_drawn(self, world):
        (change,) = world.client.list_knowledge_provenance(LENT)
        assert (change.action, str(change.source_id)) == ("CREATE", MADE)
        assert "My ladder is lent out until May." in change.after_state["content"]

    def test_a_memory_says_which_statements_it_gave(self, world):
        assert LENT in map(str, world.client.list_influenced_knowledge(MADE))

    @pytest.mark.parametrize(
        "call",
        [
            lambda c: c.get_knowledge(UNKNOWN),
            lambda c: c.delete_knowledge(UNKNOWN),
            lambda c: c.update_knowledge(UNKNOWN, topic="x"),
            lambda c: c.restore_knowledge(UNKNOWN),
            lambda c: list(c.list_knowledge_history(UNKNOWN)),
            lambda c: c.list_knowledge_provenance(UNKNOWN),
            lambda c: c.list_influenced_knowledge(UNKNOWN),
        ],
    )
    def test_an_unknown_statement_is_not_found(self, world, call):
        world.now("knowledge-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(world.client)


class IdentityContract:
    """Identities."""

    def test_an_identity_is_made_of_what_is_given(self, world):
        world.now("identity-create")
        identity = world.client.create_identity(
            world.nobody,
            personality_type="infj",
            communication_style="warm, brief",
            self_reflection={
                "being": {"essence": "a quiet librarian"},
                "purpose": {"primary": "Keep the tool library in order."},
            },
        )
        assert identity.personality_type == "INFJ"
        assert identity.communication_style == "warm, brief"
        assert identity.self_reflection["being"] == {"essence": "a quiet librarian"}

    def test_an_anima_has_one_identity(self, world):
        world.now("identity-create-again")
        with pytest.raises(elephantasm.ConflictError, match="already exists"):
            world.client.create_identity(LIBRARIAN, personality_type="ENFP")

    def test_a_deleted_identity_is_restored_and_not_made_anew(self, world):
        world.client.delete_identity(WARM)
        world.now("identity-create-after-delete")
        with pytest.raises(elephantasm.ConflictError, match="deleted.*restore"):
            world.client.create_identity(LIBRARIAN, personality_type="INTJ")

    def test_an_identity_of_an_unknown_anima_is_not_made(self, world):
        world.now("anima-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.create_identity(UNKNOWN, personality_type="INFJ")

    def test_a_changed_identity_comes_back_changed(self, world):
        world.now("identity-update")
        identity = world.client.update_identity(
            WARM,
            personality_type="ENFP",
            communication_style="brief",
            self_reflection={"purpose": {"primary": "Lend fairly."}},
            trigger_source="settings",
        )
        assert (identity.personality_type, identity.communication_style) == ("ENFP", "brief")
        assert identity.self_reflection == {"purpose": {"primary": "Lend fairly."}}

    def test_an_identity_may_be_deleted_twice_and_brought_back(self, world):
        assert world.client.delete_identity(WARM) is None
        world.now("identity-gone")
        assert world.client.delete_identity(WARM) is None
        identity = world.client.restore_identity(WARM)
        assert (str(identity.id), identity.is_deleted) == (WARM, False)

    def test_the_history_of_an_identity_is_told_newest_first(self, world):
        world.now("identity-update")
        world.client.update_identity(WARM, communication_style="brief", trigger_source="settings")
        update, create = world.client.list_identity_history(WARM)
        assert [update.action, create.action] == ["UPDATE", "CREATE"]
        assert update.trigger_source == "settings"
        assert update.before_state["communication_style"] == "warm, brief"
        assert update.after_state["communication_style"] == "brief"

    @pytest.mark.parametrize(
        "call",
        [
            lambda c: c.delete_identity(UNKNOWN),
            lambda c: c.update_identity(UNKNOWN, communication_style="x"),
            lambda c: c.restore_identity(UNKNOWN),
            lambda c: list(c.list_identity_history(UNKNOWN)),
        ],
    )
    def test_an_unknown_identity_is_not_found(self, world, call):
        world.now("identity-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(world.client)


class PackContract:
    """Memory packs."""

    def test_a_fresh_pack_is_made_without_a_query(self, world):
        world.now("pack-compile-fresh")
        pack = world.client.inject(ANIMA, fresh=True)
        assert str(pack.anima_id) == ANIMA
        assert pack.query is None
        assert pack.session_memory_count == len(pack.session_memories) > 0
        assert pack.as_prompt()
        assert world.client.compile_pack(ANIMA).as_prompt() == pack.as_prompt()

    def test_a_fresh_pack_may_be_for_a_query(self, world):
        world.now("pack-compile-preset")
        pack = world.client.inject(ANIMA, "ladder", fresh=True)
        assert pack.query == "ladder"

    def test_a_fresh_pack_of_an_unknown_anima_is_not_found(self, world):
        world.now("pack-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.inject(UNKNOWN, fresh=True)

    def test_packs_that_are_stored_are_listed_and_read(self, world):
        for pack in world.client.list_packs(ANIMA):
            assert str(pack.anima_id) == ANIMA
            assert isinstance(pack.as_prompt(), str)

    def test_an_unknown_pack_is_not_found_but_may_be_deleted(self, world):
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.get_pack(UNKNOWN)
        world.now("pack-of-nobody")
        assert world.client.delete_pack(UNKNOWN) is None


class AnimaContract:
    """What an anima holds."""

    def test_what_an_anima_holds_is_counted(self, world):
        stats = world.client.get_anima_stats(CYCLIST)
        assert stats.events == 2
        assert stats.memories == 1
        assert stats.memory_packs == stats.dream_sessions == 0

    def test_a_deleted_anima_is_brought_back_with_what_it_remembered(self, world):
        world.now("anima-deleted")
        world.client.delete_anima(CYCLIST)
        counts = world.client.restore_anima(CYCLIST)
        assert set(counts) == {"events", "memories", "knowledge", "identities"}
        assert counts["events"] >= 2
        assert counts["memories"] >= 1


class SynthesisContract:
    """When events become memories."""

    def test_settings_are_told(self, world):
        config = world.client.get_synthesis_config(ANIMA)
        assert str(config.anima_id) == ANIMA
        assert (config.time_weight, config.event_weight, config.threshold) == (1.0, 0.5, 10.0)

    def test_the_status_says_how_near_it_is(self, world):
        status = world.client.get_synthesis_status(ANIMA)
        parts = (status.time_factor, status.event_factor, status.token_factor)
        assert status.accumulation_score == pytest.approx(sum(parts))
        ratio = 100 * status.accumulation_score / status.threshold
        assert status.percentage == pytest.approx(ratio)

    @pytest.mark.parametrize(
        "call",
        [
            lambda c: c.get_synthesis_config(UNKNOWN),
            lambda c: c.update_synthesis_config(UNKNOWN, threshold=2),
            lambda c: c.get_synthesis_status(UNKNOWN),
            lambda c: c.trigger_synthesis(UNKNOWN),
            lambda c: c.trigger_dream(UNKNOWN),
        ],
    )
    def test_an_unknown_anima_is_not_found(self, world, call):
        world.now("anima-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(world.client)

    def test_a_synthesis_gives_a_memory(self, world):
        world.now("synthesis-due")
        run = world.client.trigger_synthesis(ANIMA)
        assert run.memory_id
        assert run.reason is None

    def test_statements_are_drawn_from_a_memory_again(self, world):
        world.now("knowledge-synthesize")
        drawn = world.client.synthesize_knowledge(MADE)
        assert str(drawn.memory_id) == MADE
        assert drawn.created_count == len(drawn.knowledge_ids) > 0

    def test_none_are_drawn_from_an_unknown_memory(self, world):
        world.now("synthesis-of-nobody")
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            world.client.synthesize_knowledge(UNKNOWN)


class DreamContract:
    """Dreams."""

    def test_a_dream_is_begun_and_can_be_looked_at(self, world):
        world.now("dream-trigger")
        session = world.client.trigger_dream(GARDENER)
        assert str(session.anima_id) == GARDENER
        assert (session.trigger_type, session.status) in (
            ("MANUAL", "RUNNING"),
            ("MANUAL", "COMPLETED"),
        )
        same = world.client.get_dream_session(session.id)
        assert (same.id, same.status) == (session.id, "COMPLETED")
        assert same.completed_at >= same.started_at
        assert same.summary

    def test_dreams_are_listed_by_status(self, world):
        world.now("dream-trigger")
        world.client.trigger_dream(GARDENER)
        (session,) = world.client.list_dream_sessions(GARDENER, status="completed", limit=1)
        assert session.status == "COMPLETED"

    def test_a_dream_says_what_it_did_to_memories(self, world):
        world.now("dream-trigger")
        session = world.client.trigger_dream(GARDENER)
        actions = world.client.list_dream_actions(session.id)
        assert {action.session_id for action in actions} == {session.id}
        merge = next(action for action in actions if action.action_type == "MERGE")
        assert merge.source_memory_ids
        assert merge.result_memory_ids
        assert merge.before_state["memories"]

    def test_an_unknown_dream_is_not_found(self, world):
        for call in (world.client.get_dream_session, world.client.list_dream_actions):
            world.now("dream-of-nobody")
            with pytest.raises(elephantasm.NotFoundError, match="Dream session not found"):
                call(UNKNOWN)


class OriginContract:
    """Where an item comes from, and what became of it."""

    def test_a_statement_rests_on_a_memory_and_its_events(self, world):
        world.now("origin-of-statement")
        origin = world.client.why(LENT)
        assert (origin.kind, str(origin.item.id)) == ("knowledge", LENT)
        assert "My ladder is lent out until May." in origin.item.content
        assert [str(memory.id) for memory in origin.memories] == [MADE]
        times = [event.occurred_at for event in origin.events]
        assert times == sorted(times)
        assert str(origin.events[-1].id) == LADDER
        assert origin.events[-1].content == "My ladder is lent out until May."
        assert [change.action for change in origin.changes] == ["CREATE"]

    def test_a_memory_rests_on_its_events(self, world):
        world.now("origin-of-memory")
        origin = world.client.why(MADE)
        assert (origin.kind, origin.memories) == ("memory", ())
        assert LADDER in [str(event.id) for event in origin.events]
        assert origin.changes[-1].action == "CREATE"
        assert origin.changes[-1].created_at == origin.item.created_at

    def test_an_event_rests_on_itself_and_says_what_was_made_of_it(self, world):
        world.now("origin-of-event")
        event = world.client.get_event(LADDER, include_deleted=True)
        origin = world.client.why(event)
        assert origin.kind == "event"
        assert (origin.item, origin.events) == (event, (event,))
        assert [str(memory.id) for memory in origin.memories] == [MADE]
        assert world.client.history(event) == origin.changes
        assert origin.changes[-1].created_at == event.created_at

    def test_the_origin_of_an_unknown_item_is_not_found(self, world):
        for call in (world.client.why, world.client.history):
            world.now("origin-of-nobody")
            with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
                call(UNKNOWN)


class ItemContract(
    EventContract,
    MemoryContract,
    KnowledgeContract,
    IdentityContract,
    PackContract,
    AnimaContract,
    SynthesisContract,
    DreamContract,
    OriginContract,
):
    """All kinds."""
