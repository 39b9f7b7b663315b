# SPDX-License-Identifier: Apache-2.0
"""What an event says that is worth knowing later: typed statements of who and what.

A statement has a *predicate*: a slot such as `lives in`, of which only the latest value holds,
or, where no slot is known, a fingerprint of its words, so that the same said again is found.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

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
from ..store.rows import WISH
from .slots import denied, is_denial, slot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Optional

FACT, CONCEPT, METHOD, PRINCIPLE = "FACT", "CONCEPT", "METHOD", "PRINCIPLE"
EXPERIENCE = "EXPERIENCE"
TYPES = (FACT, CONCEPT, METHOD, PRINCIPLE, EXPERIENCE)

# Whoever writes under one of these names is simply the user of this anima.
USER = "user"
_NAMELESS = frozenset(("", "user", "human", "me", "customer", "client", "you"))
# Before a slot and its value: what somebody said is not so.
NOT = "not "

# Below this a sentence is chatter; a second one of the same event must be better by so much.
_LEAST = 1.0
_STEP = 0.4
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
        predicate: The slot, or a fingerprint of the words.
        text: The statement, at most 40 words, with the speaker named.
        value: What fills the slot; empty without one.
        confidence: How sure and how telling it is, 0 to 1.
        corrects: Whether it says that something earlier no longer holds.
        event_n: Where it was said.
        at: When, in microseconds.
    """

    kind: str
    subject: str
    topic: str
    predicate: str
    text: str
    value: str
    confidence: float
    corrects: bool
    event_n: int
    at: int


def speaker_key(author: Optional[str]) -> str:
    """Return the key of whoever writes under this name: the name, or `user`."""
    # On one line: a name must not forge a heading of the pack.
    name = " ".join((author or "").split())
    return USER if name.casefold() in _NAMELESS else name


def learn_name(text: str) -> str:
    """Return the name by which somebody introduces himself, or nothing."""
    found = (slot(said) for said in clauses(text))
    return next((value for matter, value in found if matter == "name"), "")


def statements(text: str, *, key: str, name: str, event_n: int, at: int) -> list[Statement]:
    """Return what one person says in a text that is worth knowing, the best first.

    Args:
        text: The event's content.
        key: Key of the speaker, from `speaker_key`.
        name: The speaker as he is called in the statements.
        event_n: Key of the event.
        at: When it was said.
    """
    found = []
    for said in clauses(text):
        # "Actually" is dropped from the text, so corrections are looked for before.
        # What "last week" was is known now only; the statement is read much later.
        bare = dates.written_out(_first_words(without_opener(said)), at)
        worth = salience(bare)
        if INSTRUCTION.search(bare) or DEFINES.search(bare):
            worth += _TEACHES
        wish = wish_about(bare)
        matter, value = slot(bare)
        if wish or matter or worth >= _LEAST:
            found.append(
                (worth + (3.0 if wish or matter else 0.0), said, bare, wish, matter, value)
            )
    found.sort(key=lambda one: -one[0])  # a stable sort keeps the order of what is equal
    result = []
    for rank, (worth, said, bare, wish, matter, value) in enumerate(found):
        worth -= _STEP * rank
        if not (wish or matter) and worth < _LEAST:
            break
        # "Sam's name is Sam" would say nothing.
        clean = third_person(bare, "The user" if matter == "name" and value == name else name)
        result.append(
            Statement(
                _kind(bare, wish),
                key,
                name,
                wish or matter or _unlike(bare) or fingerprint(bare),
                clean,
                value,
                _confidence(worth),
                bool(CORRECTS.search(said)),
                event_n,
                at,
            )
        )
    return result


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


def _unlike(sentence: str) -> str:
    """Return the predicate of a denial of what a slot may hold, or nothing."""
    matter, value = denied(sentence)
    return f"{NOT}{matter}: {value}".casefold() if matter else ""


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


def wish_about(sentence: str) -> str:
    """Return the predicate of a standing wish, or nothing if the sentence is none."""
    if not wishes.is_wish(sentence) or is_question(sentence):
        return ""
    matter = wishes.matter_of(sentence)
    if matter:
        return f"{WISH}: {matter}"
    found = wishes.PREFERENCE.search(sentence)
    kinds = terms(found["v"]) if found else []
    if kinds:
        return f"{WISH}: {kinds[-1]}"
    return f"{WISH}: ~{_digest(sentence)}"


def _kind(sentence: str, wish: str) -> str:
    """Return the type of a statement."""
    if wish or BELIEF.search(sentence):
        return PRINCIPLE
    if INSTRUCTION.search(sentence):
        return METHOD
    if PAST.search(sentence):
        return EXPERIENCE
    return CONCEPT if DEFINES.search(sentence) and " I " not in f" {sentence} " else FACT


def fingerprint(text: str) -> str:
    """Return a key that texts of the same content words share, whatever their order."""
    # "I do not eat meat" says the opposite of "I eat meat", in the same content words.
    return ("~!" if is_denial(text) else "~") + _digest(text)


def opposite(predicate: str) -> str:
    """Return the fingerprint of what denies a statement with this one, or the reverse."""
    return "~" + predicate[2:] if predicate.startswith("~!") else "~!" + predicate[1:]


def _digest(text: str) -> str:
    """Return a short hash of the content words of a text."""
    kinds = sorted(set(terms(text)))
    return hashlib.sha256(" ".join(kinds).encode()).hexdigest()[:16]


def contradicted(said: Statement, earlier: Iterable[tuple[int, str]]) -> Optional[int]:
    """Return which earlier statement a correction is about, if one is clearly meant.

    Args:
        said: A statement with `corrects` set.
        earlier: Keys and texts of what was known about the same subject, newest first.
    """
    name = set(terms(said.topic))
    mine = set(terms(said.text)) - correction_terms() - name
    best, found = 0.5, None
    for n, text in earlier:
        theirs = set(terms(text)) - name
        share = overlap(mine, theirs)
        if share > best and len(mine & theirs) >= 2:
            best, found = share, n
    return found
