# SPDX-License-Identifier: Apache-2.0
"""How those who speak are called: as they said, else as the application names them."""

from __future__ import annotations

from ..knowledge.statements import USER
from ..language.words import words
from .episodes import Names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..store.store import Store


def names_of(store: Store, anima_n: int) -> Names:
    """Return how the user and the anima are called."""
    return Names(name_of(store, anima_n, USER), store.animas.by_n(anima_n).name)


def name_of(store: Store, anima_n: int, subject: str) -> Optional[str]:
    """Return how a speaker wants to be called, if he has said so.

    Whom the application names by an id, or not at all, has the name that he tells. Else what he
    tells may only say more of the same name: "Ana" is Ana Ruiz, and nobody else.

    Args:
        store: An open transaction.
        anima_n: Who was told.
        subject: Key of the speaker.
    """
    for attribute in ("nickname", "name"):
        said = store.facts.of_attribute(anima_n, subject, attribute)
        own = [fact.value for fact in said if not fact.owner and _may_be(fact.value, subject)]
        if own:
            return own[-1]
    return None


def _may_be(name: str, subject: str) -> bool:
    """Return whether a speaker with this key may be called so."""
    return subject == USER or not subject.isalpha() or words(name)[:1] == words(subject)[:1]


def sign(store: Store, anima_n: int, subjects: Iterable[str]) -> None:
    """Write the names of speakers, once they are known, in all that they said."""
    for subject in sorted(subjects):
        name = name_of(store, anima_n, subject)
        if name:
            store.knowledge.rename(anima_n, subject, name)
