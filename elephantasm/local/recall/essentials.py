# SPDX-License-Identifier: Apache-2.0
"""Which statements the general picture shows first: what matters of a life, the newest of each."""

from __future__ import annotations

import heapq
from collections import Counter
from functools import lru_cache
from itertools import chain

from ..knowledge.attributes import (
    ATTRIBUTES,
    COMING,
    ESSENTIAL,
    FAMILY,
    HEALTH,
    HOME,
    NAME,
    WORK,
    attribute,
)
from ..language import dates, essence
from ..language.languages import languages_of
from ..language.sentences import sentences
from ..language.topics import CLOSE, MATTERS, kinds_in
from ..language.words import terms
from ..scoring import DAY, recency
from ..store.rows import WORDS
from ..typed import NamedTuple

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
# Of what is not understood, words tell which theme it is of; of several the first.
_THEMES = {
    HEALTH: ("allergy", "condition", "medicine", "diet", "alcohol", "smoking", "doctor"),
    HOME: ("home", "rent", "building", "town"),
    FAMILY: (*sorted(CLOSE), "pet", "care"),
    WORK: ("job", "boss", "workplace", "hours", "vocation", "office", "school", "study", "staff"),
    NAME: ("name", "age", "faith", "tongue", "origin"),
}
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
        if _is_essential(fact)
        and fact.ended_at is None
        and _is_to_come(fact, row, now)
        and (fact.owner or fact.attribute not in _OF_PEOPLE)
    ]
    themes = {_theme(fact) for fact in known}
    theme = next((theme for theme in ESSENTIAL if theme in themes), None)
    keys = {
        (fact.subject, fact.owner.casefold(), fact.attribute)
        for fact in known
        if _theme(fact) == theme
    }
    # What was understood to be over or none of the speaker's is not asked of words again.
    is_unknown = not any(_is_essential(fact) for fact in facts)
    told = _told(row.content) if is_unknown else None
    if told is not None:
        theme, keys = told[0], {(row.subject or "", *told)}
    if theme is None:
        return None
    rank = min(counts.get(key, 0) for key in keys)
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    return _Place(rank + (len(row.content) > _LONG), ESSENTIAL.index(theme), age)


@lru_cache(maxsize=512)
def _told(content: str) -> Optional[tuple[str, str]]:
    """Return of which theme words are that always matter, and of which matter; None for others."""
    languages = languages_of(content)
    # One may be quoted with others, on which it leans.
    told = ((essence.odds(one, languages), one) for one in sentences(content))
    sure, sentence = max(((odds, one) for odds, one in told if odds is not None), default=(0.0, ""))
    if sure < essence.LIKELY:
        return None
    about = kinds_in(sentence, languages, MATTERS)
    found = ((theme, matter) for theme, matters in _THEMES.items() for matter in matters)
    return next((one for one in found if one[1] in about), (NAME, ""))


def _is_essential(fact: FactRow) -> bool:
    return fact.attribute.partition(":")[0] in ESSENTIAL_ATTRIBUTES


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
    words = [_terms(row.content) for row in rows]
    counts = Counter(chain.from_iterable(words))
    known = set(chain.from_iterable(_terms(row.content) for row in told))
    weights = [_weight(row, now) for row in rows]

    def worth(at: int) -> float:
        """Return what a statement tells for its length: words count that others have, too."""
        return weights[at] * sum(counts[term] - 0.5 for term in words[at] - known)

    # What a statement tells only shrinks as others are told: most need no second look.
    line = [(-worth(at), at) for at in range(len(rows))]
    heapq.heapify(line)
    ordered: list[KnowledgeRow] = []
    while line and len(ordered) < limit:
        before, at = line[0]
        fresh = (-worth(at), at)
        if fresh[0] > before:
            heapq.heapreplace(line, fresh)
            continue
        heapq.heappop(line)
        known |= words[at]
        ordered.append(rows[at])
    return ordered


def _weight(row: KnowledgeRow, now: int) -> float:
    """Return what a word of a statement counts: less in a long one, and in an old one."""
    weight = (row.confidence or 0.5) * recency(_said_at(row), now, _HALF_LIFE)
    if row.knowledge_type == "EXPERIENCE":
        weight *= _EXPERIENCED
    elif row.form == WORDS:
        weight *= _WORDS
    return weight / (len(row.content) + _LINE)


@lru_cache(maxsize=512)
def _terms(content: str) -> frozenset[str]:
    """Return the terms of a statement, which is looked at again at each call."""
    return frozenset(terms(content))


def _said_at(row: KnowledgeRow) -> int:
    return row.created_at if row.valid_from is None else row.valid_from
