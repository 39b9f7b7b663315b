# SPDX-License-Identifier: Apache-2.0
"""Which statements the general picture shows first: what matters of a life, the newest of each."""

from __future__ import annotations

import heapq
from typing import NamedTuple

from ..knowledge.attributes import ATTRIBUTES, COMING, ESSENTIAL, FAMILY, attribute
from ..language import dates
from ..language.words import terms
from ..scoring import DAY, recency
from ..store.rows import WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Optional

    from ..store.rows import FactRow, KnowledgeRow

# What only of people and animals is told is about the family, unless it is the speaker's own.
_OF_PEOPLE = ("age", "birthday")
ESSENTIAL_ATTRIBUTES = (
    *(name for name, found in ATTRIBUTES.items() if found.theme in ESSENTIAL),
    *_OF_PEOPLE,
)
# Of two statements, a long one takes the room of several short ones.
_LONG = 200
# Characters of a line around the words of a statement.
_LINE = 40
# What a statement tells that nothing shows to hold still: words not understood, and experiences.
_WORDS, _EXPERIENCED = 0.7, 0.4
# Days after which a theme that nobody came back to counts half.
_HALF_LIFE = 120.0
# What is to come, with no date that can be read, is over after so long.
_SOON = 60 * DAY


class _Place(NamedTuple):
    """Where a statement stands among the essential ones: lower is earlier."""

    rank: int
    theme: int
    age: int


def in_order(
    rows: Iterable[KnowledgeRow], facts: Mapping[int, Sequence[FactRow]], now: int, limit: int
) -> list[KnowledgeRow]:
    """Return so many statements as the general picture shows them.

    First comes what is essential, one statement to each thing that can be known, theme by theme;
    then what tells most of what people keep speaking of, the newest of equals.

    Args:
        rows: Statements that hold.
        facts: What they are understood to say, by their `n`.
        now: Time in microseconds.
        limit: How many are wanted at most.
    """
    newest = sorted(rows, key=lambda row: (-_said_at(row), -row.n))
    counts: dict[tuple[str, str, str], int] = {}
    places: dict[int, _Place] = {}
    for age, row in enumerate(newest):
        place = _place(row, age, facts.get(row.n, ()), counts, now)
        if place is not None:
            places[row.n] = place
    essential = sorted((row for row in newest if row.n in places), key=lambda r: places[r.n])
    others = [row for row in newest if row.n not in places]
    return essential[:limit] + _telling(others, essential, now, limit - len(essential))


def _place(
    row: KnowledgeRow,
    age: int,
    facts: Sequence[FactRow],
    counts: dict[tuple[str, str, str], int],
    now: int,
) -> Optional[_Place]:
    """Return the place of an essential statement, or None for another."""
    known = [
        fact
        for fact in facts
        if fact.attribute.partition(":")[0] in ESSENTIAL_ATTRIBUTES
        and fact.ended_at is None
        and _is_to_come(fact, row, now)
        and (fact.owner or fact.attribute not in _OF_PEOPLE)
    ]
    themes = {_theme(fact) for fact in known}
    theme = next((theme for theme in ESSENTIAL if theme in themes), None)
    if theme is None:
        return None
    keys = {
        (fact.subject, fact.owner.casefold(), fact.attribute)
        for fact in known
        if _theme(fact) == theme
    }
    rank = min(counts.get(key, 0) for key in keys)
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    return _Place(rank + (len(row.content) > _LONG), ESSENTIAL.index(theme), age)


def _theme(fact: FactRow) -> str:
    return FAMILY if fact.attribute in _OF_PEOPLE else attribute(fact.attribute).theme


def _is_to_come(fact: FactRow, row: KnowledgeRow, now: int) -> bool:
    """Return whether something is not over that was to come; anything else is not."""
    if attribute(fact.attribute).theme != COMING:
        return True
    year = dates.day_of(fact.said_at).year
    named = [
        last
        for _, last in dates.periods(row.content, fact.said_at, (year, year + 1))
        if last >= fact.said_at
    ]
    return min(named, default=fact.said_at + _SOON) >= now


def _telling(
    rows: Sequence[KnowledgeRow], told: Sequence[KnowledgeRow], now: int, limit: int
) -> list[KnowledgeRow]:
    """Return so many statements: next the one that tells most for its length of what is new."""
    if limit <= 0:
        return []
    words = [frozenset(terms(row.content)) for row in rows]
    counts: dict[str, int] = {}
    for held in words:
        for term in held:
            counts[term] = counts.get(term, 0) + 1
    known = {term for row in told for term in terms(row.content)}
    # What a statement tells only shrinks as others are told: most need no second look.
    line = [(-_worth(row, words[at] - known, counts, now), at) for at, row in enumerate(rows)]
    heapq.heapify(line)
    ordered: list[KnowledgeRow] = []
    while line and len(ordered) < limit:
        worth, at = line[0]
        fresh = (-_worth(rows[at], words[at] - known, counts, now), at)
        if fresh[0] > worth:
            heapq.heapreplace(line, fresh)
            continue
        heapq.heappop(line)
        known |= words[at]
        ordered.append(rows[at])
    return ordered


def _worth(row: KnowledgeRow, fresh: Iterable[str], counts: Mapping[str, int], now: int) -> float:
    """Return what a statement tells for its length: words count that others have, too."""
    told = sum(counts[term] - 0.5 for term in fresh)
    weight = (row.confidence or 0.5) * recency(_said_at(row), now, _HALF_LIFE)
    if row.knowledge_type == "EXPERIENCE":
        weight *= _EXPERIENCED
    elif row.form == WORDS:
        weight *= _WORDS
    return weight * told / (len(row.content) + _LINE)


def _said_at(row: KnowledgeRow) -> int:
    return row.created_at if row.valid_from is None else row.valid_from
