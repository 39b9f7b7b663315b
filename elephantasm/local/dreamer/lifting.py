# SPDX-License-Identifier: Apache-2.0
"""Which standing wishes a message takes back."""

from __future__ import annotations

from itertools import compress

from ..language.released import released
from ..language.wishes import WISH, wished

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..knowledge.readings import Reading
    from ..store.rows import FactRow
    from ..store.store import Store


def lifted(store: Store, anima_n: int, reading: Reading) -> Iterator[FactRow]:
    """Yield the standing wishes of its writer's that a message takes back."""
    for taken in reading.takes_back:
        held = _held(store, anima_n, reading)
        abouts = [wished(fact.attribute[len(WISH) :], fact.value) for fact in held]
        yield from compress(held, taken.among(abouts))
    for sentence in reading.releases:
        held = _held(store, anima_n, reading)
        said = [store.knowledge.by_n(fact.knowledge_n).content for fact in held]
        yield from compress(held, released(sentence, said))


def _held(store: Store, anima_n: int, reading: Reading) -> list[FactRow]:
    """Return the wishes that held before a message."""
    known = store.facts.of_speaker(anima_n, reading.subject)
    return [fact for fact in known if fact.attribute.startswith(WISH) and fact.said_at < reading.at]
