# SPDX-License-Identifier: Apache-2.0
"""How the user of an anima is called: by the name he told last."""

from __future__ import annotations

from ..knowledge.statements import USER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.store import Store


def name_of_user(store: Store, anima_n: int) -> Optional[str]:
    """Return how the user is called, if he has said so."""
    facts = [fact for fact in store.facts.of_attribute(anima_n, USER, "name") if not fact.owner]
    return max(facts, key=lambda fact: (fact.said_at, fact.n)).value if facts else None


def sign(store: Store, anima_n: int) -> None:
    """Write the user's name in all that he said, once it is known."""
    name = name_of_user(store, anima_n)
    if name:
        store.knowledge.rename(anima_n, USER, name)
