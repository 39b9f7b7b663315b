# SPDX-License-Identifier: Apache-2.0
"""How the sections share the room of a pack; sizes in characters.

Each section gets its share of the budget, and what it leaves goes to the others.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from .layer import Layer
    from .layout import Layout

# The general picture, of what identity and the last message leave. Memories sum up the most and
# come last, since they take what the others leave; knowledge is short and was sifted already.
_PICTURE_SESSION = 0.20  # a few summaries of what the user has in mind right now
_PICTURE_PENDING = 0.15  # raw words: much room for little that a model has not just read
_PICTURE_KNOWLEDGE = 0.30  # one line each: the most said for its room
_PICTURE_MEMORIES = 0.35  # a line or two each, over all that ever happened
# Identity is a sentence or two; a portrait longer than this part of the pack is cut.
_PICTURE_IDENTITY = 4

# With a query, room is what evidence needs: the rest gets a little.
_IDENTITY = 0.03  # the name and what it is for
_TEMPORAL = 0.02  # one short sentence
_WISHES = 0.08  # they bind whatever is asked, and no evidence tells them: the most
_PENDING = 0.02  # an event or none: what is pending is found as evidence, too
# These are kept free for after the evidence, which tells most of it in better words.
_OTHER_KNOWLEDGE = 0.02
_SESSION = 0.02

# The smallest pack there is: 500 tokens.
_SMALLEST = 2000


def picture(layout: Layout, room: int) -> None:
    """Fill the sections for no question in particular."""
    left = room - layout.identity.fill(room // _PICTURE_IDENTITY)
    left -= layout.temporal.fill(left)
    shared = left
    parts: Sequence[tuple[Layer[object], float, Optional[Layer[object]]]] = (
        (layout.session, _PICTURE_SESSION, None),
        (layout.pending, _PICTURE_PENDING, layout.session),
        (layout.knowledge, _PICTURE_KNOWLEDGE, layout.pending),
        (layout.memories, _PICTURE_MEMORIES, layout.knowledge),
    )
    for layer, share, before in parts:
        left -= layer.fill(int(shared * share), before)
    for layer in (layout.knowledge, layout.memories, layout.session, layout.pending):
        left -= layer.fill(left)


def focus(layout: Layout, room: int) -> None:
    """Fill the sections for a query: evidence gets whatever the small ones do not need.

    They are filled for a quarter of the room, for half of it and so on, so that a pack of
    twice the budget holds what the smaller one holds.
    """
    sizes = [room]
    while sizes[0] >= 2 * _SMALLEST:
        sizes.insert(0, sizes[0] // 2)
    for before, size in zip([0, *sizes], sizes):
        _widen(layout, before, size)
    # Where everything fits, a statement may stand beside the words it was made of.
    layout.knowledge.waiting = layout.knowledge.repeating
    layout.knowledge.fill(room - layout.used())


def _widen(layout: Layout, before: int, room: int) -> None:
    """Fill sections that hold the pack of a smaller room further, up to this one."""
    knowledge, memories, session = layout.knowledge, layout.memories, layout.session
    # Standing wishes come before the evidence, other statements after it.
    others = [entry for entry in knowledge.waiting if not entry.source.is_standing]
    knowledge.waiting = [entry for entry in knowledge.waiting if entry.source.is_standing]
    _fill_small(layout, room)
    memories.pass_over(layout.pending)
    for_others = int((room - before) * _OTHER_KNOWLEDGE)
    for_session = int((room - before) * _SESSION)
    memories.fill(room - layout.used() - for_others - for_session, knowledge)
    knowledge.waiting += others
    # A memory of which passages are quoted need not be summed up beside them.
    session.pass_over(memories)
    knowledge.fill(min(room - layout.used(), for_others), memories)
    session.fill(min(room - layout.used(), for_session), memories)
    # What one of them left goes to the others.
    memories.fill(room - layout.used(), knowledge)
    knowledge.fill(room - layout.used(), memories)
    session.fill(room - layout.used(), memories)
    layout.pending.pass_over(memories)
    layout.pending.fill(room - layout.used())


def _fill_small(layout: Layout, room: int) -> None:
    """Fill the sections that come before the evidence, each up to its share."""
    shares: Sequence[tuple[Layer[object], float]] = (
        (layout.identity, _IDENTITY),
        (layout.temporal, _TEMPORAL),
        (layout.knowledge, _WISHES),
        (layout.pending, _PENDING),
    )
    for layer, share in shares:
        layer.fill(int(room * share) - layer.used)
