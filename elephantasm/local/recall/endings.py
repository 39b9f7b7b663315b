# SPDX-License-Identifier: Apache-2.0
"""What is over, and the texts that still say it: those get a note of until when it held.

A text says it if it has the sentence itself. It is repeated in other words: a text from between the
two says it, too, if it has the value together with a word that stands by the value in the sentence.
Of a user's sentences only those about things count: others have homes and jobs, too. An answer of
the agent needs no such word.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain

from ..knowledge.attributes import THING, attribute
from ..knowledge.wording import end_of_value, until
from ..language.sentences import one_line, spans
from ..language.words import terms, words
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Optional

    from ..store.rows import FactRow, KnowledgeRow, MemoryRow
    from ..store.store import Store

# What ended last is noted; what ended before so much else is seldom quoted.
_MOST = 300
# Words before a value that tell what it is a value of.
_BESIDE = 3
# So soon after something is said, the agent's words answer it.
_ANSWERED = 5 * 60 * 1_000_000
# "Fly.io" is called "fly", too.
_NAME_AND_SUFFIX = r"(\w{3,})\.[a-z]{2,4}"
_LAST_PART = r"[.!?:\u2026\u3002\uff01\uff1f\]]\s*"
_NUMBER = r"\d+(?:[.,:]\d+)*"


class Ending(NamedTuple):
    """Something said that is over.

    Attributes:
        sentence: What was said.
        value: What of it is over, as it was said; empty if that is not known.
        is_part: Whether the rest of the sentence holds.
        said_at: When.
        until: From when on it does not hold.
        keys: Terms that tell what the value is a value of; none where only the sentence counts.
        terms: The value's own.
        numbers: The value's own.
        is_of_thing: Whether it is told of things, such as a port, and not of somebody.
    """

    sentence: str
    value: str
    is_part: bool
    said_at: int
    until: int
    keys: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    is_of_thing: bool = False

    def place_in(self, text: str) -> Optional[int]:
        """Return where in a text what is over ends, if the text has the sentence."""
        half = len(self.sentence) // 2
        at = text.find(self.sentence[half:])
        while at >= 0 and not self._begins_in(text[:at], self.sentence[:half]):
            at = text.find(self.sentence[half:], at + 1)
        if at < 0:
            return None
        stop = at + len(self.sentence) - half
        place = text.find(self.value, max(0, at - half), stop) if self.is_part else -1
        return stop if place < 0 else place + len(self.value)

    @staticmethod
    def _begins_in(before: str, half: str) -> bool:
        """Return whether a text before the second half of the sentence has the first.

        An opening such as "Well," may be gone, and what comes then be written large.
        """
        before, half = before[-len(half) - 2 :].casefold(), half.casefold()
        return before.endswith(half) or half.endswith(re.split(_LAST_PART, before)[-1])

    def is_answered_by(self, sentence: _Sentence) -> bool:
        """Return whether a sentence of the answer repeats the value."""
        if self.numbers:
            return self.numbers <= sentence.numbers
        return bool(self.terms) and self.terms <= sentence.terms

    def is_repeated_in(self, sentence: _Sentence) -> bool:
        """Return whether a sentence says the same in other words."""
        if self.keys.isdisjoint(sentence.terms):
            return False
        if self.numbers:
            return not self.numbers.isdisjoint(sentence.numbers)
        return bool(self.terms) and self.terms <= sentence.terms


class _Sentence(NamedTuple):
    """A sentence of a text, with where it ends, and the terms and numbers that it has."""

    stop: int
    terms: frozenset[str]
    numbers: frozenset[str]


class Endings:
    """All that is over, found by the words that a text has.

    Args:
        endings: What is over.
    """

    def __init__(self, endings: Iterable[Ending] = ()) -> None:
        endings = list(endings)
        halves = [_second_half(ending) for ending in endings]
        count = Counter(chain.from_iterable(map(set, halves)))
        # By a word that few of the sentences have, and by what tells of their values.
        self._by_sentence: dict[str, list[Ending]] = {}
        self._by_value: dict[str, list[Ending]] = {}
        for ending, half in zip(endings, halves):
            if half:
                rarest = min(half, key=lambda word: (count[word], -len(word)))
                self._by_sentence.setdefault(rarest, []).append(ending)
            for word in _telling(ending, half) if ending.keys else ():
                self._by_value.setdefault(word, []).append(ending)

    def noted(
        self,
        text: str,
        at: int,
        *,
        is_reply: bool,
        held: Iterable[str] = (),
        last: Optional[int] = None,
    ) -> str:
        """Return a text with a note behind each thing that is over.

        Args:
            text: One line.
            at: When it was said, in microseconds: what was said since needs no note.
            is_reply: Whether the agent may have said it.
            held: The words of the text, if they are known.
            last: When the last of it was said, if it was not all said at once: it may say itself
                what ended in between.
        """
        if not self._by_sentence:
            return text
        said = set(held or words(text))
        places = self._places(text, at, said)
        known = {ending for _, ending in places}
        places += self._repeated(text, max(at, last or at), said, known, is_reply=is_reply)
        notes: dict[int, int] = {}
        for place, ending in places:
            notes[place] = min(ending.until, notes.get(place, ending.until))
        for place in sorted(notes, reverse=True):
            text = f"{text[:place]} {until(notes[place])}{text[place:]}"
        return text

    def _places(self, text: str, at: int, said: set[str]) -> list[tuple[int, Ending]]:
        """Return where a text has the sentence of what is over."""
        found = _of_words(self._by_sentence, said)
        places = ((ending.place_in(text), ending) for ending in found if at < ending.until)
        return [(place, ending) for place, ending in places if place is not None]

    def _repeated(
        self, text: str, at: int, said: set[str], known: set[Ending], *, is_reply: bool
    ) -> list[tuple[int, Ending]]:
        """Return where a text says in other words what is over, beyond what is known."""
        found = [
            ending
            for ending in _of_words(self._by_value, said)
            if ending.said_at <= at < ending.until
            and ending not in known
            and (is_reply or ending.is_of_thing)
        ]
        sentences = _sentences(text) if found else ()
        places: list[tuple[int, Ending]] = []
        for ending in found:
            is_answer = is_reply and at <= ending.said_at + _ANSWERED
            for one in sentences:
                if ending.is_repeated_in(one) or (is_answer and ending.is_answered_by(one)):
                    places.append((one.stop, ending))
                    break
        return places

    def statement(self, row: KnowledgeRow) -> KnowledgeRow:
        """Return a statement that holds, with a note if another says the same and does not."""
        content = one_line(row.content)
        at = row.created_at if row.valid_from is None else row.valid_from
        noted = self.noted(content, at, is_reply=False)
        return row if noted == content else row._replace(content=noted)

    def memory(self, row: MemoryRow) -> MemoryRow:
        """Return a memory whose summary says of what is over that it is."""
        summary = one_line(row.summary or row.content or "")
        at = row.created_at if row.time_start is None else row.time_start
        noted = self.noted(summary, at, is_reply=True, last=row.time_end)
        return row if noted == summary else row._replace(summary=noted)


def endings_of(store: Store, anima_n: int, now: int) -> Endings:
    """Return what an anima knows to be over."""
    ended = {row.n: row for row in store.knowledge.ended(anima_n, now, _MOST)}
    facts = store.facts.ended(anima_n, now, _MOST)
    partly = sorted({fact.knowledge_n for fact in facts} - ended.keys())
    holding = {row.n: row for row in store.knowledge.by_ns(partly, now)}
    return _endings(tuple(ended.values()), tuple(facts), tuple(holding.values()))


# Most packs are made when nothing has ended since the last.
@lru_cache(maxsize=8)
def _endings(
    ended: tuple[KnowledgeRow, ...], facts: tuple[FactRow, ...], holding: tuple[KnowledgeRow, ...]
) -> Endings:
    """Return what is over, by statements and by what of them is over."""
    over, still = ({row.n: row for row in rows} for rows in (ended, holding))
    return Endings([*map(_of_statement, ended), *_of_facts(facts, over, still)])


def _of_statement(row: KnowledgeRow) -> Ending:
    said_at = row.valid_from or row.created_at
    return Ending(one_line(row.content), "", False, said_at, row.valid_to or said_at)


def _of_facts(
    facts: Iterable[FactRow],
    ended: Mapping[int, KnowledgeRow],
    holding: Mapping[int, KnowledgeRow],
) -> Iterable[Ending]:
    """Yield what is over of what statements say, which are over themselves or hold in part."""
    for fact in facts:
        row = ended.get(fact.knowledge_n) or holding.get(fact.knowledge_n)
        if row is None or fact.ended_at is None:
            continue
        sentence, value = one_line(row.content), one_line(fact.value)
        stop = end_of_value(fact, sentence)
        if stop is None:
            continue
        yield Ending(
            sentence,
            value,
            fact.knowledge_n in holding,
            fact.said_at,
            fact.ended_at,
            frozenset() if value == sentence else _keys(fact, sentence[: stop - len(value)]),
            frozenset(terms(re.sub(_NAME_AND_SUFFIX, r"\1", value))),
            frozenset(re.findall(_NUMBER, value)),
            not fact.owner and attribute(fact.attribute).theme == THING,
        )


def _keys(fact: FactRow, before: str) -> frozenset[str]:
    """Return terms that tell what the value of a fact is a value of."""
    return frozenset([*terms(before)[-_BESIDE:], *terms(fact.owner), *terms(fact.attribute)])


def _second_half(ending: Ending) -> list[str]:
    """Return words of which a text has each that has the sentence of what is over."""
    half = words(ending.sentence[len(ending.sentence) // 2 :])
    # The first may be half a word; where it is the only one, it is the end of the last.
    return half[1:] or words(ending.sentence)[-1:]


def _telling(ending: Ending, half: list[str]) -> set[str]:
    """Return words of which a text has one that tells in other words what is over."""
    said = words(ending.value)
    longest = {max(found, key=len) for found in (half, said) if found}
    return longest.union(word for word in said if word[0].isdigit())


def _of_words(endings: Mapping[str, list[Ending]], said: set[str]) -> Iterator[Ending]:
    """Yield what is found by one of these words."""
    return chain.from_iterable(endings[word] for word in endings.keys() & said)


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    """Return the sentences of a text, which is shown again and again."""
    return tuple(
        _Sentence(stop, frozenset(terms(said)), frozenset(re.findall(_NUMBER, said)))
        for start, stop in spans(text)
        for said in (text[start:stop],)
    )
