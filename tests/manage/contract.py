# SPDX-License-Identifier: Apache-2.0
"""What every engine must do with single items: cases run against each transport.

A subclass provides a `world` fixture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from tests import elephantasm

manage = import_module(f"{elephantasm.__name__}.manage")
UNKNOWN = "00000000-0000-4000-8000-000000000000"

ANIMA = "84ed11d0-ae57-4f12-ad14-c6be9f420c4f"
EVENT = "1b4bf588-a4cb-4250-9d51-1c6d5f1d5285"  # the first of its session
LADDER = "deda1ec2-e10c-4965-964e-46b072b40746"  # an event that a memory was made of


@dataclass
class World:
    """A client, and how a recorded server is told what state it is in.

    Attributes:
        client: A client of an engine with the recorded items.
        now: Answers the request of a recording as recorded from now on; nothing for an engine
            that knows its state.
    """

    client: Any
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


class ItemContract(EventContract):
    """All kinds."""
