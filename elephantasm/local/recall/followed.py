# SPDX-License-Identifier: Apache-2.0
"""What was said before something newer of the same: a pack notes that it is earlier.

What is over is known by `endings`. Much is told anew in words that no rule understands: "Paco
brings us the fish", and in May "Macarena is bringing the fish now". To a query for how things are,
both answer. Nothing here says that the earlier one is over, only that it is the earlier one: it
gets a note where a person's later words

    have a sign of a change ("now", "no longer", "moved to"),
    and share with it two words of the query, or most; one alone only if few texts have it;

or tell another value of the same kind ("rent is 850", "he wants 910 rent from April"), or another
name where it is asked for one, and share with it a word of the query that few texts have;

or say that something ended, or somebody goes ("Fatou stops in June"), and share with it a word
that few texts have, whether it is asked for or not ("our nanny is Fatou").
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import compress

from ..._process import once
from ..knowledge.wording import EARLIER, has_note
from ..language.concepts import related
from ..language.languages import languages_of, markers_of
from ..language.questions import HOW_MANY, WHO, is_question
from ..language.tables import table
from ..language.words import COMMON_WORDS, terms_among, terms_of, words, words_in
from ..scoring import HOUR
from ..typed import NamedTuple
from .question import topic_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
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
        is_end: Whether a person says that something ended, or somebody goes.
    """

    at: int
    text: str
    has: frozenset[str]
    is_news: bool = False
    is_own: bool = False
    is_end: bool = False


class _Asked(NamedTuple):
    """Of which kinds values answer a query, beside those that are known by their form.

    Attributes:
        names: Whether names do: it asks who, or where.
        counts: Whether number words do: "three weeks".
    """

    names: bool
    counts: bool


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
        _Told(one.at, one.text, frozenset(has), **_signs(one)) for one, has in zip(passages, having)
    ]
    known = [
        _Told(row.valid_from or 0, row.content, frozenset(has))
        for row, has in zip(statements, having[len(passages) :])
    ]
    is_earlier = _are_followed(told, known, _asked(query))
    followed = {one.place for one in compress(passages, is_earlier)}
    return material._replace(
        evidence=[_as_earlier(one) if one.place in followed else one for one in material.evidence],
        earlier={row.n for row in compress(statements, is_earlier[len(passages) :])},
    )


def _asked(query: str) -> _Asked:
    low, languages = query.lower(), languages_of(query) or None
    return _Asked(WHO.is_in(low, languages), HOW_MANY.is_in(low, languages))


def _has_capitals(language: str) -> bool:
    """Return whether all nouns of a language begin with a capital, and not only names."""
    return bool(getattr(table(language, "anew"), "JOINED", False))


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
    return _telling(query).intersection(topic_terms(query))


def _telling(text: str, besides: Collection[str] = ()) -> frozenset[str]:
    """Return the terms of a text without those of small words, and of these besides."""
    small = COMMON_WORDS.union(besides, *map(markers_of, languages_of(text)))
    return frozenset(terms_of(word for word in words(text) if word not in small))


def _is_stated(passage: Evidence) -> bool:
    """Return whether a passage states something in a talk: no tool's answer, no question."""
    is_of_talk = passage.event_type in (_OWN, _AGENTS)
    return is_of_talk and not (passage.is_further or is_question(passage.text))


def _signs(passage: Evidence) -> dict[str, bool]:
    """Return whether a person says it, and which signs it has."""
    is_own = passage.event_type == _OWN
    return {
        "is_own": is_own,
        "is_news": is_own and passage.tells_change,
        "is_end": is_own and passage.tells_end,
    }


def _are_followed(told: list[_Told], known: list[_Told], asked: _Asked) -> list[bool]:
    """Return for each text whether something newer may tell it otherwise.

    Args:
        told: What was said. How many of these have a word tells whether that tells what is meant:
            what is known was said there, too.
        known: What is known, which is followed as well.
        asked: Of which kinds values answer.
    """
    counted = Counter(term for one in told or known for term in one.has)
    few = _few(counted, told)
    news = [one for one in told if one.is_news and one.has]
    own = [one for one in told if one.is_own and not few.isdisjoint(one.has)]
    most = words_in(counted)
    return [
        any(_follows(new, old, few, most) for new in news)
        or any(_tells_other_value(new, old, few, asked) for new in own)
        or any(_is_later(end, old) for end in ends)
        for old, ends in zip([*told, *known], _ends(told, known))
    ]


def _few(counted: Counter[str], told: Sequence[_Told]) -> frozenset[str]:
    """Return the terms that few texts have."""
    most = max(_FEW, _SHARE * len(told))
    return frozenset(term for term, count in counted.items() if count <= most)


def _is_later(new: _Told, old: _Told) -> bool:
    """Return whether something was said in a later talk than what nothing is noted of yet."""
    return new.at - old.at >= _TALK and not has_note(old.text)


def _ends(told: list[_Told], known: list[_Told]) -> list[list[_Told]]:
    """Return for each text that answers what says to be over, or gone, something that it names."""
    ends = [one for one in told if one.is_end]
    named = [_telling(one.text, _times(one.text)) for one in ends]
    every = [*told, *known]
    having = terms_among(frozenset().union(*named), [one.text for one in every])
    few = _few(Counter(term for has in having[: len(told)] for term in has), told)
    return [
        [end for end, names in zip(ends, named) if one.has and names & has & few]
        for one, has in zip(every, having)
    ]


def _times(text: str) -> set[str]:
    """Return the words of the values of a text: a day is not what is over."""
    return {word for one in _kinds().values_in(text) for word in words(one.text)}


def _tells_other_value(new: _Told, old: _Told, few: frozenset[str], asked: _Asked) -> bool:
    """Return whether something newer tells only other values of a kind, of what few texts name."""
    if (new.has & old.has).isdisjoint(few) or not _is_later(new, old):
        return False
    before, after = _values(old.text, asked), _values(new.text, asked)
    return any(kind in before and before[kind].isdisjoint(told) for kind, told in after.items())


@lru_cache(512)
def _values(text: str, asked: _Asked) -> dict[str, set[str]]:
    """Return the values of a text, by their kind."""
    found: dict[str, set[str]] = {}
    kinds = _kinds()
    for one in kinds.values_in(text):
        if one.kind != kinds.ONCE:
            found.setdefault(one.kind, set()).add(one.text)
    if asked.names:
        found["name"] = _names(text)
    if asked.counts:
        counts = [_named().counts(language) for language in languages_of(text)]
        said = {one[word] for word in words(text) for one in counts if word in one}
        found.setdefault("number", set()).update(said)
    return {kind: told for kind, told in found.items() if told}


def _names(text: str) -> set[str]:
    """Return the words of a text that may be names; of several in a row, as "Dr Weiss", the last.

    The first word of a text has a capital whatever it is, and in German all nouns have one.
    """
    if any(map(_has_capitals, languages_of(text))):
        return set()
    told = [word.strip("\"'.,:;!?()") for word in text.split()[1:]]
    are_large = [word[:1].isupper() and len(word) > 1 and word[1] != "'" for word in told]
    ends = [*(not large for large in are_large[1:]), True]
    return {word for word, large, end in zip(told, are_large, ends) if large and end}


def _follows(new: _Told, old: _Told, few: frozenset[str], asked: float) -> bool:
    """Return whether something newer is about the same, of so many words that are asked for."""
    shared = new.has & old.has
    same = words_in(shared)
    is_same = same >= _SAME or (same >= _MOST * asked and not few.isdisjoint(shared))
    return is_same and _is_later(new, old)


@once
def _kinds() -> ModuleType:
    """Load what finds values: most queries have nothing newer to compare with."""
    from ..language import kinds

    return kinds


@once
def _named() -> ModuleType:
    """Load what knows number words: few queries ask for a number."""
    from ..language import named

    return named


def _as_earlier(passage: Evidence) -> Evidence:
    return passage._replace(text=f"{passage.text} {EARLIER}")
