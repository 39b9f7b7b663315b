# SPDX-License-Identifier: Apache-2.0
"""What was said before something newer of the same: a pack notes that it is earlier.

What is over is known by `endings`. Much is told anew in words that no rule understands: "Paco
brings us the fish", and in May "Macarena is bringing the fish now". To a query for how things are,
both answer. Nothing here says that the earlier one is over, only that it is the earlier one: it
gets a note where a person's later words

    have a sign of a change ("now", "no longer", "moved to"),
    and share with it two words of the query, or most; one alone only if few texts have it;

or tell another value of the same kind ("rent is 850", "he wants 910 rent from April") and share
with it a word of the query that few texts have.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import compress

from ..._process import once
from ..knowledge.wording import EARLIER, has_note
from ..language.concepts import related
from ..language.languages import languages_of, markers_of
from ..language.questions import is_question
from ..language.words import COMMON_WORDS, terms_among, terms_of, words, words_in
from ..scoring import HOUR
from ..typed import NamedTuple
from .question import topic_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from .material import Evidence, Material

_OWN, _AGENTS = "message.in", "message.out"
# Passages looked at, the best.
_BEST = 100
# What is said again within a talk is no news of it.
_TALK = 12 * HOUR
# A word that no more texts have than these, or than this share of them, tells what is meant.
_FEW, _SHARE = 3, 0.125
# So many words of the query, or this share of them, are the same in what is about the same.
_SAME, _MOST = 2, 1 / 2


# Another word for the same, or an instance of what is asked for.
_LEAST_NEAR = 0.6


class _Told(NamedTuple):
    """Something said.

    Attributes:
        at: When, in microseconds.
        text: The words, with a note where they are over.
        has: Which of the query's terms it has.
        is_news: Whether a person says that something is otherwise.
        is_own: Whether a person says it.
    """

    at: int
    text: str
    has: frozenset[str]
    is_news: bool
    is_own: bool


def noted(material: Material, query: str) -> Material:
    """Return a material in which what was followed by something newer says that it is earlier.

    Args:
        material: What there is to tell.
        query: What is asked: how things are.
    """
    passages = [one for one in material.evidence[:_BEST] if _is_stated(one)]
    statements = [row for row in material.knowledge if row.valid_from is not None]
    texts = [*(one.text for one in passages), *(row.content for row in statements)]
    having = _having(query, texts)
    told = [
        _Told(one.at, one.text, frozenset(has), _is_news(one), one.event_type == _OWN)
        for one, has in zip(passages, having)
    ]
    known = [
        _Told(row.valid_from or 0, row.content, frozenset(has), False, False)
        for row, has in zip(statements, having[len(passages) :])
    ]
    is_earlier = _are_followed([*told, *known])
    followed = {one.place for one in compress(passages, is_earlier)}
    return material._replace(
        evidence=[_as_earlier(one) if one.place in followed else one for one in material.evidence],
        earlier={row.n for row in compress(statements, is_earlier[len(passages) :])},
    )


def _having(query: str, texts: Sequence[str]) -> list[set[str]]:
    """Return which of the terms of a query each text has, or has another word for."""
    near = {term: {term} for term in _topic(query)}
    for term, same in near.items():
        for others, share in related([term], languages_of(query)):
            same.update(others if share >= _LEAST_NEAR else ())
    found = terms_among(frozenset().union(*near.values()), texts)
    return [{term for term, same in near.items() if not same.isdisjoint(has)} for has in found]


def _topic(query: str) -> frozenset[str]:
    """Return the terms that say what a query is about, without those of small words."""
    small = COMMON_WORDS.union(*map(markers_of, languages_of(query)))
    telling = frozenset(terms_of(word for word in words(query) if word not in small))
    return telling.intersection(topic_terms(query))


def _is_stated(passage: Evidence) -> bool:
    """Return whether a passage states something in a talk: no tool's answer, no question."""
    is_of_talk = passage.event_type in (_OWN, _AGENTS)
    return is_of_talk and not (passage.is_further or is_question(passage.text))


def _is_news(passage: Evidence) -> bool:
    """Return whether a person says that something is otherwise."""
    return passage.tells_change and passage.event_type == _OWN


def _are_followed(told: Sequence[_Told]) -> list[bool]:
    """Return for each text whether something newer may tell it otherwise."""
    counted = Counter(term for one in told for term in one.has)
    most = max(_FEW, _SHARE * len(told))
    few = frozenset(term for term, count in counted.items() if count <= most)
    news = [one for one in told if one.is_news and one.has]
    own = [one for one in told if one.is_own and not few.isdisjoint(one.has)]
    asked = words_in(counted)
    return [
        any(_follows(new, old, few, asked) for new in news)
        or any(_tells_other_value(new, old, few) for new in own)
        for old in told
    ]


def _tells_other_value(new: _Told, old: _Told, few: frozenset[str]) -> bool:
    """Return whether something newer tells only other values of a kind, of what few texts name."""
    shared = new.has & old.has & few
    if not shared or new.at - old.at < _TALK or has_note(old.text):
        return False
    before, after = _values(old.text), _values(new.text)
    return any(kind in before and before[kind].isdisjoint(told) for kind, told in after.items())


@lru_cache(512)
def _values(text: str) -> dict[str, set[str]]:
    """Return the values of a text, by their kind."""
    found: dict[str, set[str]] = {}
    kinds = _kinds()
    for one in kinds.values_in(text):
        if one.kind != kinds.ONCE:
            found.setdefault(one.kind, set()).add(one.text)
    return found


def _follows(new: _Told, old: _Told, few: frozenset[str], asked: float) -> bool:
    """Return whether something newer is about the same, of so many words that are asked for."""
    shared = new.has & old.has
    same = words_in(shared)
    if new.at - old.at < _TALK or same < min(_SAME, _MOST * asked):
        return False
    return (same >= _SAME or not few.isdisjoint(shared)) and not has_note(old.text)


@once
def _kinds() -> ModuleType:
    """Load what finds values: most queries have nothing newer to compare with."""
    from ..language import kinds

    return kinds


def _as_earlier(passage: Evidence) -> Evidence:
    return passage._replace(text=f"{passage.text} {EARLIER}")
