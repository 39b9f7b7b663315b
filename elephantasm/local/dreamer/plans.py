# SPDX-License-Identifier: Apache-2.0
"""What was to come and does not: what it was to end goes on.

"I'm moving to Ghent in June" ends the home of today on the last of June. After "We're not moving to
Ghent after all" it has no end.
"""

from __future__ import annotations

from ..knowledge.naming import is_same_owner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..store.rows import FactRow
    from ..store.store import Store

# So attributes end whose values hold from a day on: "home: coming".
_COMING = ": coming"


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
