# SPDX-License-Identifier: Apache-2.0
"""What an event says that is worth knowing later: typed statements of who and what.

A statement has a *predicate* (`predicates.py`), by which the same said again is found, and what
contradicts it: a slot such as `lives in`, of which only the latest value holds, a standing wish,
or, where neither is known, a fingerprint of its words.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

from ..language import dates, wishes
from ..language.cues import (
    BELIEF,
    CORRECTS,
    DEFINES,
    INSTRUCTION,
    PAST,
    REPORTED,
    correction_terms,
    parted,
)
from ..language.questions import is_question
from ..language.quotes import QUOTED, bare
from ..language.salience import salience, without_opener
from ..language.sentences import STOPS, sentences
from ..language.third_person import third_person
from ..language.words import overlap, terms
from ..store.rows import Predicate
from . import predicates
from .slots import denied, slot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FACT, CONCEPT, METHOD, PRINCIPLE = "FACT", "CONCEPT", "METHOD", "PRINCIPLE"
EXPERIENCE = "EXPERIENCE"
TYPES = (FACT, CONCEPT, METHOD, PRINCIPLE, EXPERIENCE)

# Whoever writes under one of these names is simply the user of this anima.
USER = "user"
_NAMELESS = frozenset(("", "user", "human", "me", "customer", "client", "you"))

# Below this a sentence is chatter; a second one of the same event must be better by so much.
_LEAST = 1.0
_STEP = 0.4
# A wish and what fills a slot come before everything else.
_CERTAIN = 3.0
# A way of doing things or a definition is worth knowing although it speaks of nobody.
_TEACHES = 0.8
_MOST_WORDS = 40
# A pasted book says little about who pasted it, and must not hold up the next event.
_MOST_TEXT = 20_000
_MOST_SENTENCE = 1000


class Statement(NamedTuple):
    """One thing said that is worth knowing.

    Attributes:
        kind: One of TYPES.
        subject: Whom it is about, as a key: a name, or `user`.
        topic: The same, as it is written.
        predicate: What it says of whom it is about.
        text: The statement, at most 40 words, with the speaker named.
        confidence: How sure and how telling it is, 0 to 1.
        corrects: Whether it says that something earlier no longer holds.
        event_n: Where it was said; None for what sums up many events.
        at: When, in microseconds.
    """

    kind: str
    subject: str
    topic: str
    predicate: Predicate
    text: str
    confidence: float
    corrects: bool
    event_n: Optional[int]
    at: int


def speaker_key(author: Optional[str]) -> str:
    """Return the key of whoever writes under this name: the name, or `user`."""
    # On one line: a name must not forge a heading of the pack.
    name = " ".join((author or "").split())
    return USER if name.casefold() in _NAMELESS else name


def learn_name(text: str) -> str:
    """Return the name by which somebody introduces himself, or nothing."""
    slots = (slot(clause) for clause in clauses(text))
    return next((value for attribute, value in slots if attribute == "name"), "")


class _Candidate(NamedTuple):
    """A clause that may become a statement, and what it is seen to be.

    `wish` is what a standing wish is about, empty for one of its own kind and None for no wish;
    `attribute` and `value` are a slot and what fills it, or empty.
    """

    clause: str
    bare: str
    worth: float
    wish: Optional[str]
    attribute: str
    value: str

    @property
    def is_certain(self) -> bool:
        """Whether it is worth keeping however little it tells."""
        return self.wish is not None or bool(self.attribute)


def statements(text: str, *, key: str, name: str, event_n: int, at: int) -> list[Statement]:
    """Return what one person says in a text that is worth knowing, the best first.

    Args:
        text: The event's content.
        key: Key of the speaker, from `speaker_key`.
        name: The speaker as he is called in the statements.
        event_n: Key of the event.
        at: When it was said.
    """
    candidates = [_candidate(clause, at) for clause in clauses(text)]
    candidates = [made for made in candidates if made.is_certain or made.worth >= _LEAST]
    # A stable sort keeps the order of what is equal.
    candidates.sort(key=lambda candidate: -candidate.worth)
    result = []
    for rank, candidate in enumerate(candidates):
        worth = candidate.worth - _STEP * rank
        if not candidate.is_certain and worth < _LEAST:
            break
        result.append(
            Statement(
                kind=_kind(candidate.bare, is_wish=candidate.wish is not None),
                subject=key,
                topic=name,
                predicate=_predicate(candidate),
                text=_in_third_person(candidate, name),
                confidence=_confidence(worth),
                corrects=bool(CORRECTS.search(candidate.clause)),
                event_n=event_n,
                at=at,
            )
        )
    return result


def _candidate(clause: str, at: int) -> _Candidate:
    """Return a clause with what it is seen to be."""
    # "Actually" is dropped from the text, so corrections are looked for in the clause itself.
    # What "last week" was is known now only; the statement is read much later.
    bare = dates.written_out(_first_words(without_opener(clause)), at)
    worth = salience(bare)
    if INSTRUCTION.search(bare) or DEFINES.search(bare):
        worth += _TEACHES
    wish = wish_about(bare)
    attribute, value = slot(bare)
    if wish is not None or attribute:
        worth += _CERTAIN
    return _Candidate(clause, bare, worth, wish, attribute, value)


def _in_third_person(candidate: _Candidate, name: str) -> str:
    """Return the text of a statement, with the speaker named."""
    # "Sam's name is Sam" would say nothing.
    is_own_name = candidate.attribute == "name" and candidate.value == name
    return third_person(candidate.bare, "The user" if is_own_name else name)


def _predicate(candidate: _Candidate) -> Predicate:
    """Return what a candidate says of its speaker."""
    if candidate.wish is not None:
        return predicates.wished(candidate.wish, candidate.bare)
    if candidate.attribute:
        return predicates.filled(candidate.attribute, candidate.value)
    attribute, value = denied(candidate.bare)
    if attribute:
        return predicates.denied(attribute, value)
    return predicates.worded(candidate.bare)


def clauses(text: str) -> Iterator[str]:
    """Return the sentences of a text; one that fills several slots in its clauses."""
    text = text[:_MOST_TEXT]
    quoted = "\n".join(QUOTED.findall(text))
    for whole in sentences(text):
        sentence = whole[:_MOST_SENTENCE]
        if bare(sentence) in quoted:
            yield f'"{sentence}'  # somebody else's words, which must not be split
            continue
        parts = parted(sentence)
        # After "Anna said" every part may be her word.
        if (
            len(parts) > 1
            and not REPORTED.search(sentence)
            and any(slot(part)[0] for part in parts)
        ):
            for part in parts:
                yield part[0].upper() + part[1:] + ("" if part[-1] in STOPS else ".")
        else:
            yield sentence


def _first_words(sentence: str) -> str:
    """Return a sentence cut at the number of words a statement may have."""
    parts = sentence.split()
    return sentence if len(parts) <= _MOST_WORDS else " ".join(parts[:_MOST_WORDS]) + " …"


def _confidence(worth: float) -> float:
    """Return salience as a number from 0.3 to 0.9."""
    return round(min(0.9, max(0.3, 0.25 + 0.09 * worth)), 4)


def confirmed(confidence: Optional[float]) -> float:
    """Return the confidence in a statement that was made once more."""
    before = 0.5 if confidence is None else confidence
    return round(before + 0.3 * (1.0 - before), 4)


def wish_about(sentence: str) -> Optional[str]:
    """Return what a standing wish is about: a matter by name, empty for any other, None for none.

    Names come from a table or are the stem of what is preferred; they stand in files.
    """
    if not wishes.is_wish(sentence) or is_question(sentence):
        return None
    matter = wishes.matter_of(sentence)
    if matter:
        return matter
    preference = wishes.PREFERENCE.search(sentence)
    preferred = terms(preference["v"]) if preference else []
    return preferred[-1] if preferred else ""


def _kind(sentence: str, *, is_wish: bool) -> str:
    """Return the type of a statement."""
    if is_wish or BELIEF.search(sentence):
        return PRINCIPLE
    if INSTRUCTION.search(sentence):
        return METHOD
    if PAST.search(sentence):
        return EXPERIENCE
    return CONCEPT if DEFINES.search(sentence) and " I " not in f" {sentence} " else FACT


def contradicted(correction: Statement, earlier: Iterable[tuple[int, str]]) -> Optional[int]:
    """Return which earlier statement a correction is about, if one is clearly meant.

    Args:
        correction: A statement with `corrects` set.
        earlier: Keys and texts of what was known about the same subject, newest first.
    """
    name = set(terms(correction.topic))
    mine = set(terms(correction.text)) - correction_terms() - name
    most, meant = 0.5, None
    for n, text in earlier:
        theirs = set(terms(text)) - name
        share = overlap(mine, theirs)
        if share > most and len(mine & theirs) >= 2:
            most, meant = share, n
    return meant
