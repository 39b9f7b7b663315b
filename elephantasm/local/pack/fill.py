# SPDX-License-Identifier: Apache-2.0
"""How the sections share the room of a pack; sizes in parts of a token (`scoring.size`).

Each section gets its share of the budget, and what it leaves goes to the others.
"""

from __future__ import annotations

from ..scoring import TOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from .layer import Layer
    from .layout import Layout

# Who the anima is stands in every pack: this part of it, but in a small one at least a sentence or
# two. What is longer is cut.
_PICTURE_IDENTITY, _IDENTITY = 0.25, 0.03
_LEAST_IDENTITY = 32 * TOKEN

# The general picture, of what identity leaves. Memories sum up the most and come last, since they
# take what the others leave; knowledge is short and was sifted already.
_PICTURE_TEMPORAL = 0.10  # one sentence
_PICTURE_SESSION = 0.15  # a few summaries of what the user has in mind right now
_PICTURE_PENDING = 0.15  # raw words: much room for little that a model has not just read
_PICTURE_KNOWLEDGE = 0.40  # one line each: the most said for its room
_PICTURE_MEMORIES = 0.20  # a line or two each, over all that ever happened

# With a query, room is what evidence needs: the rest gets a little.
_TEMPORAL = 0.02  # one short sentence
_WISHES = 0.08  # they bind whatever is asked, and no evidence tells them: the most
_LEAST_WISHES = 40 * TOKEN
_FIRST_WISH = 0.2  # the first of them stands whole, if it takes no more with its heading
# What is known to answer it is said first, in a small pack as well.
_LEAST_ANSWERS = 100 * TOKEN
_PENDING = 0.02  # an event or none: what is pending is found as evidence, too
# These are kept free for after the evidence, which tells most of it in better words; what answers
# comes before it anyway.
_OTHER_KNOWLEDGE = 0.01
_SESSION = 0.02

# Packs of twice this size and more hold what one of half their size holds.
_SMALLEST = 500 * TOKEN


def picture(layout: Layout, room: int) -> None:
    """Fill the sections for no question in particular."""
    left = room - layout.used()
    left -= layout.identity.fill(max(int(room * _PICTURE_IDENTITY), _LEAST_IDENTITY))
    shared = left
    parts: Sequence[tuple[Layer[object], float, Optional[Layer[object]]]] = (
        (layout.temporal, _PICTURE_TEMPORAL, None),
        (layout.session, _PICTURE_SESSION, None),
        (layout.pending, _PICTURE_PENDING, layout.session),
        (layout.knowledge, _PICTURE_KNOWLEDGE, layout.pending),
        (layout.memories, _PICTURE_MEMORIES, layout.knowledge),
    )
    for layer, share, before in parts:
        # In a small pack a memory would repeat what a statement says in fewer words.
        if layer is not layout.memories or room >= 2 * _SMALLEST:
            left -= layer.fill(int(shared * share), before)
    for layer in (layout.knowledge, layout.memories, layout.session, layout.pending):
        left -= layer.fill(left)


def focus(layout: Layout, room: int) -> None:
    """Fill the sections for a query: evidence gets whatever the small ones do not need.

    What does not answer it comes last of all.

    They are filled for a quarter of the room, for half of it and so on, so that a pack of
    twice the budget holds what the smaller one holds.
    """
    knowledge, memories = layout.knowledge, layout.memories
    further = [entry for entry in memories.waiting if entry.is_further]
    memories.waiting = [entry for entry in memories.waiting if not entry.is_further]
    _answer(layout)
    sizes = [room]
    while sizes[0] >= 2 * _SMALLEST:
        sizes.insert(0, sizes[0] // 2)
    for before, size in zip([0, *sizes], sizes):
        _widen(layout, before, size)
    # Where everything fits, a statement may stand beside the words it was made of.
    knowledge.waiting = knowledge.repeating
    knowledge.fill(room - layout.used())
    memories.waiting = further
    memories.pass_over(layout.pending)
    memories.fill(room - layout.used(), knowledge)


def _answer(layout: Layout) -> None:
    """Take statements that tell just what is asked for, before all else."""
    knowledge = layout.knowledge
    others = [entry for entry in knowledge.waiting if not entry.source.answers]
    knowledge.waiting = [entry for entry in knowledge.waiting if entry.source.answers]
    if knowledge.waiting:
        knowledge.fill(_LEAST_ANSWERS)
    knowledge.waiting += others


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
    first = layout.knowledge.next_size()
    first = first if first <= room * _FIRST_WISH else 0
    wishes = max(int(room * _WISHES), _LEAST_WISHES, first)
    answered = sum(entry.size for entry in layout.knowledge.taken if entry.source.answers)
    shares: Sequence[tuple[Layer[object], int]] = (
        (layout.identity, max(int(room * _IDENTITY), _LEAST_IDENTITY)),
        (layout.temporal, int(room * _TEMPORAL)),
        (layout.knowledge, wishes + answered),
        (layout.pending, int(room * _PENDING)),
    )
    for layer, share in shares:
        layer.fill(share - layer.used)
