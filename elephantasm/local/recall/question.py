# SPDX-License-Identifier: Apache-2.0
"""What a query asks for: words, speakers, times; and whether it wants a date, a number, a name."""

from __future__ import annotations

import re

from ..knowledge.attributes import is_a
from ..knowledge.naming import is_within
from ..language import dates, questions
from ..language.languages import languages_of
from ..language.questions import is_question
from ..language.sentences import sentences
from ..language.tables import Rules
from ..language.words import STOP_WORDS, terms, words
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Optional

    from ..store.rows import FactRow

_ASKS = Rules("frames", "ASKS")
_OF_ANOTHER = Rules("frames", "OF_ANOTHER")
# Authors that are parts in a conversation: "which user ..." asks for nobody by name.
_ROLES = frozenset("user assistant agent system tool".split())
_POSSESSIVE = frozenset(("'s", "\u2019s"))
# Who asks in so many words may leave out that it is a question; with a question goes at most one
# sentence more: "Mention five."
_FEW_WORDS, _FEW_SENTENCES = 8, 2
# Characters of a query by which it is known what it is.
_READ = 2000
# A longer query is about more than how one thing is.
_LONGEST_NOW = 200
# East Asian words have no blanks between them, or none before what is put after them.
_UNSPACED = (("\u3005", "\u9fff"), ("\uac00", "\ud7a3"), ("\uf900", "\ufaff"))


class Question(NamedTuple):
    """What a query asks for.

    Attributes:
        terms: What it is about, as stems, none twice.
        speakers: Whom it names of those who ever spoke.
        periods: Times it names, each by its first and last microsecond.
        asks_when: Whether a time answers it.
        asks_how_many: Whether a number answers it.
        asks_who: Whether a name answers it.
        asks_given: Whether it asks for what the one who is asked has said or given before.
        asks_advice: Whether it asks for advice, which what somebody likes is needed for.
        is_message: Whether it is no question about what was, but the next message of a talk.
        languages: Those it may be in; none if it shows none.
    """

    terms: list[str]
    speakers: list[str]
    periods: list[tuple[int, int]]
    asks_when: bool
    asks_how_many: bool
    asks_who: bool
    asks_given: bool = False
    asks_advice: bool = False
    is_message: bool = False
    languages: tuple[str, ...] = ()


def question_of(
    query: str, names: Iterable[str], span: tuple[int, int], now: Optional[int] = None
) -> Question:
    """Return what a query asks for.

    Args:
        query: A question, a message or a few words, in any language.
        names: Who ever spoke.
        span: When the first and the last event occurred: "in May" is May of these years.
        now: The time that "last week" is seen from; by default that of the last event.
    """
    first, last = span
    years = (dates.day_of(first).year, dates.day_of(last).year)
    speakers = sorted({name for name in names if is_named(name, query)})
    low, spoken = query.lower(), languages_of(query)
    languages = spoken or None
    return Question(
        terms=topic_terms(query, speakers),
        languages=spoken,
        speakers=speakers,
        periods=dates.periods(query, last if now is None else now, years),
        asks_when=questions.WHEN.is_in(low, languages),
        asks_how_many=questions.HOW_MANY.is_in(low, languages),
        asks_who=questions.WHO.is_in(low, languages),
        asks_given=questions.GIVEN.is_in(low, languages),
        asks_advice=questions.ADVICE.is_in(low, languages),
        is_message=is_message(query),
    )


def is_message(query: str) -> bool:
    """Return whether a query is what somebody says next, and not only a question or a few words.

    "Where does Ana live?" is not, nor is "kitchen colour"; "I'm back from Rome. What's next?" is.
    """
    text = query[:_READ]
    if len(words(text)) <= _FEW_WORDS:
        return False
    said = sentences(text)
    if len(said) > _FEW_SENTENCES:
        return True
    return not is_question(said[0]) and not _ASKS.is_in(said[0], languages_of(text))


def asked(query: str) -> list[str]:
    """Return the attributes that a query asks for: "Where do I live?" for the home."""
    return questions.attributes_asked(query[:_READ], languages_of(query))


def answers(query: str, facts: Mapping[int, Sequence[FactRow]]) -> set[int]:
    """Return which statements tell just what a query asks for, and hold, by their `n`.

    Those of somebody it names come before the speaker's own.
    """
    kinds = asked(query)
    if not kinds:
        return set()
    told = [
        (n, fact)
        for n, found in facts.items()
        for fact in found
        if fact.ended_at is None and _is_asked(fact, kinds, query)
    ]
    named = {n for n, fact in told if fact.owner and is_within(fact.owner, query)}
    if named or _OF_ANOTHER.is_in(query, languages_of(query)):
        return named
    return {n for n, fact in told if not fact.owner}


def _is_asked(fact: FactRow, kinds: Sequence[str], query: str) -> bool:
    """Return whether a query asks for an attribute, or for the day of what it names."""
    kind, _, of = fact.attribute.partition(": ")
    return is_within(of, query) if of else any(is_a(kind, one) for one in kinds)


def asks_now(query: str) -> bool:
    """Return whether a query asks how things are: "Where do I live?", and not "... did I live?"."""
    if len(query) > _LONGEST_NOW:
        return False
    return questions.NOW.is_in(query.lower(), languages_of(query))


def topic_terms(query: str, names: Iterable[str] = ()) -> list[str]:
    """Return the stems that say what a query is about, none twice.

    Left out are names, which are asked of the speaker and not of the words, and words that only
    say that something is asked; unless there are no others.
    """
    every = list(dict.fromkeys(terms(query)))
    passed_over = {term for name in names for term in terms(name)}
    passed_over.update(questions.fillers(languages_of(query) or None))
    return [term for term in every if term not in passed_over] or every


def is_named(name: str, query: str) -> bool:
    """Return whether a query has the first of someone's names."""
    return bool(_places(_first(name), query))


def in_own_words(query: str, names: Iterable[str]) -> Optional[str]:
    """Return a query as the one speaker whom it names would put it: "Where did I move?".

    None where it names several or nobody, where whoever asks says "I" himself, or it is not known
    what that is; or where it is a whole page.

    Args:
        query: What is asked.
        names: Who ever spoke.
    """
    own = questions.own(languages_of(query)) if len(query) <= _READ else None
    if not own or _places(own[0], query):
        return None
    known = set(names)
    whole = {place for name in known for place in _places(name, query)}
    # Of namesakes, the one is meant whose names all stand there.
    begins = {start for start, _ in whole}
    firsts = {place for name in known for place in _places(_first(name), query)}
    places = whole | {place for place in firsts if place[0] not in begins}
    named = {query[start:stop].lower() for start, stop in places}
    if len(named) != 1:
        return None
    for start, stop in sorted(places, reverse=True):
        is_his = query[stop : stop + 2].lower() in _POSSESSIVE
        query = query[:start] + own[is_his] + query[stop + 2 * is_his :]
    return query


def _first(name: str) -> str:
    return "".join(name.split()[:1])


def _places(name: str, query: str) -> list[tuple[int, int]]:
    """Return where a query has a name that is no role and no part of a word."""
    if not name or name.lower() in _ROLES:
        return []
    # In small letters "will" is no name.
    ignore = 0 if name.lower() in STOP_WORDS else re.IGNORECASE
    found = (match.span() for match in re.finditer(re.escape(name), query, ignore))
    return [span for span in found if not _is_part(query, *span)]


def _is_part(text: str, start: int, stop: int) -> bool:
    """Return whether letters stand beside a part of a text."""
    return _is_letter(text[start - 1 : start]) or _is_letter(text[stop : stop + 1])


def _is_letter(sign: str) -> bool:
    """Return whether a sign is a letter that a name beside it would be part of."""
    is_unspaced = any(first <= sign <= last for first, last in _UNSPACED)
    return (sign.isalnum() or sign == "_") and not is_unspaced
