# SPDX-License-Identifier: Apache-2.0
"""What was to come: if it does not, what it was to end goes on; if it does, it is not over itself.

"I'm moving to Ghent in June" ends the home of today on the last of June. After "We're not moving to
Ghent after all" it has no end. "We found a house, the rent is 980", told a month before "We moved",
is of the new home.
"""

from __future__ import annotations

from ..knowledge.attributes import is_a
from ..knowledge.naming import is_same_owner
from ..scoring import HOUR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..knowledge.facts import End
    from ..store.rows import FactRow
    from ..store.store import Store

# So attributes end whose values hold from a day on: "home: coming".
_COMING = ": coming"
# What a move ends.
_HOME = "home"
_OF_HOME = frozenset((_HOME, "address", "rent"))
# So long before a move somebody tells of the home to come; and within a talk of the one he has.
_AHEAD, _TALK = 60 * 24 * HOUR, 12 * HOUR


def without_next_home(end: End, known: Sequence[FactRow], at: int) -> list[FactRow]:
    """Return what a move ends: not what was told of the new home before it.

    Args:
        end: What is over; anything but a move ends all that is known.
        known: What it may end.
        at: When it is told.
    """
    is_move = _HOME in end.attributes and _OF_HOME.issuperset(end.attributes)
    if end.value is not None or not is_move:
        return list(known)
    homes = [fact.said_at for fact in known if is_a(fact.attribute, _HOME)]
    return [
        fact
        for fact in known
        if is_a(fact.attribute, _HOME)
        or at - fact.said_at > _AHEAD
        or any(abs(fact.said_at - said_at) < _TALK for said_at in homes)
    ]


def give_up(store: Store, plan: FactRow, at: int, now: int) -> None:
    """Let go on what a plan was to end, if the fact is one.

    Args:
        store: An open write transaction.
        plan: What is over.
        at: Since when.
        now: Time of writing.
    """
    if not plan.attribute.endswith(_COMING):
        return
    name = plan.attribute[: -len(_COMING)]
    for fact in store.facts.ending_after(plan.anima_n, plan.subject, name, at):
        if fact.ended_at is not None and is_same_owner(fact.owner, plan.owner):
            store.facts.go_on(fact.n)
            store.knowledge.go_on(fact.knowledge_n, fact.ended_at, now)
