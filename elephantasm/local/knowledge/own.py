# SPDX-License-Identifier: Apache-2.0
"""What of a sentence its speaker says himself, where it tells somebody else's word besides."""

from __future__ import annotations

from ..language.claims import unvouched
from ..language.evidence import tells_of_life, tells_what_is
from ..language.frames import (
    ASSERTION,
    DANGLING,
    IMAGINED,
    ORDER,
    PASSING,
    PAST,
    QUESTION,
    REPORTED,
    RETRACTS,
    frame_of,
    is_familiar,
)
from ..language.joints import CLAUSES, LAUGHS, LINK, TAG, UNDOES
from ..language.questions import is_question
from ..language.salience import is_own, salience
from ..language.substance import ASIDE, DENIES, MEANT_FOR, MOODS, OPINION, REALITY, SINCE
from ..language.tables import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

    from ..language.tables import Rules
    from .listener import Said


# In these frames a sentence may be for a few words that change nothing of what it says.
_WITHOUT = {
    PASSING: (SINCE, ASIDE),
    IMAGINED: (ASIDE,),
    QUESTION: (ASIDE,),
    REPORTED: (ASIDE,),
}
# Of a sentence in these a part may be so by itself.
_PARTED = frozenset((ASSERTION, ORDER, IMAGINED, REPORTED, PASSING, DANGLING, PAST, QUESTION))
# In these a clause may be so; and beside a question, or before what is not so, in more, as hardly
# anybody tells there what he does just now: "doing couch to 5k, week 4, shin splints?".
_SO = frozenset((ASSERTION, ORDER))
_SO_BESIDE = _SO | {PASSING, DANGLING, PAST}
# So long a sentence has no parts that are told by their joints; one of more words than these tells
# of several things.
_LONGEST, _ONE_THING = 600, 14
_MOST_CLAUSES = 6
# A longer sentence lists things rather than telling one after another.
_LONGEST_PARTED = 200
# "I'm married to my laptop" weighs less.
_MUCH = 3.3
# What stands between two clauses.
_HALTS = ";\uff1b"
# What follows it belongs to what stands before.
_GOES_ON = "\u3001"
_STOPS = ",.:;!\uff0c\u3002\uff1a\uff01\u3001"


def in_own_words(sentence: Said) -> Said:
    """Return a sentence in the frame of what its speaker says himself.

    What a doctor or the like has said of him is his own; what somebody says besides is cut off:
    "I'm a midwife and my husband says I never sleep". So is what is only imagined before that which
    is so: "I'd move, but I'm a midwife here". What began a moment ago is not of the moment.
    """
    text, languages = sentence.text, sentence.languages
    for rule in _WITHOUT.get(sentence.frame, ()):
        besides = rule.search(text, languages)
        rest = text[: besides.start()] + text[besides.end() :] if besides else ""
        if besides and rest and frame_of(rest, languages) == ASSERTION:
            # "In case you ever book for me" at the end speaks to the listener, and tells nothing.
            is_cut = rule is ASIDE and besides.end() == len(text)
            return sentence._replace(text=rest if is_cut else text, frame=ASSERTION)
    if sentence.frame in (ASSERTION, DANGLING, PASSING):
        denied = told_after(DENIES, sentence)
        if denied is not None or sentence.frame == ASSERTION:
            return denied or sentence
    if sentence.frame in (DANGLING, PASSING, QUESTION, PAST):
        return _without_opening(sentence) or _of_life(sentence)
    if sentence.frame not in (REPORTED, IMAGINED):
        return sentence
    real = told_after(REALITY, sentence) or told_after(DENIES, sentence)
    if real is not None:
        return real
    opinion = OPINION.search(text, languages)
    if opinion and frame_of(text[: opinion.start()], languages) == ASSERTION:
        return sentence._replace(text=text[: opinion.start()], frame=ASSERTION)
    told = next((t for t in (unvouched(text, one) for one in languages) if t != text), None)
    return sentence if told is None else sentence._replace(frame=frame_of(told, languages))


def so_by_themselves(sentence: Said) -> Iterator[Said]:
    """Yield what follows one another of the clauses of a sentence and may be so, the most first.

    "I live in Usk" of "I live in Usk so I need a lift", "I'm a welder" of "worn out, I'm a welder".
    What is imagined, reported or laughed about goes on from where it begins. Who laughs at
    the end may joke from the beginning on, but not about a life.
    """
    text, languages = sentence.text.replace("\u2019", "'"), sentence.languages
    if (
        sentence.frame not in _PARTED
        or len(text) > _LONGEST_PARTED
        or not tables("joints", languages)
    ):
        return
    laughter = LAUGHS.search(text, languages)
    is_asked = sentence.frame == QUESTION or is_question(text)
    is_open = bool(laughter) or sentence.frame in (IMAGINED, REPORTED)
    plain = _SO_BESIDE if is_asked or is_open else _SO
    joints = (*CLAUSES.finditer(text), *LINK.finditer(text, languages))
    cuts = sorted(joint.span() for joint in joints if joint.start())[:_MOST_CLAUSES]
    # A semicolon ends what is imagined as a full stop would: "I'd rather pay less; I'm a student".
    starts = [0, *(stop for start, stop in cuts if not is_open or text[start] in _HALTS)]
    end = laughter.start() if laughter else len(text)
    asked = _asked(text, cuts, languages) if is_asked else []
    stops = [*(start for start, _ in cuts), end]
    # "So I live in Ghent, do I?"
    if is_asked and cuts and TAG.is_in(text[cuts[-1][1] :], languages):
        return
    spans = [(start, stop) for start in starts for stop in stops if 0 < stop - start < len(text)]
    for start, stop in sorted(spans, key=lambda span: span[0] - span[1]):
        part, rest = text[start:stop], text[stop:]
        if any(start < end and begin < stop for begin, end in asked):
            continue
        # In Japanese "having twin sons, ..." would be an order if nothing followed.
        frame = frame_of(text[start : stop + (text[stop : stop + 1] == _GOES_ON)], languages)
        if frame not in plain or UNDOES.is_in(rest, languages):
            continue
        # "My boss insists, I work too little."
        if is_open and UNDOES.is_in(part, languages):
            continue
        if laughter and (not cuts or not _tells_much_of_life(part, languages)):
            continue
        # "Mum needs a new knee, in hospital from May": of whom that is, the first clause tells.
        is_his = is_own(part, languages) or is_familiar(part, languages)
        if start and frame != ORDER and not is_his:
            continue
        own = sentence.text[start:stop]
        yield sentence._replace(text=own, start=sentence.start + start, frame=frame)


def _asked(
    text: str, cuts: list[tuple[int, int]], languages: tuple[str, ...]
) -> list[tuple[int, int]]:
    """Return which clauses of a question ask; the last one if none does so by itself.

    "I'm on warfarin, can I eat kale?", "how do I wash him, Bruno is a collie".
    """
    starts, stops = [0, *(stop for _, stop in cuts)], [*(start for start, _ in cuts), len(text)]
    clauses = list(zip(starts, stops))
    asked = [one for one in clauses if frame_of(text[slice(*one)], languages) == QUESTION]
    return asked or clauses[-1:]


def _tells_much_of_life(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a clause tells more of a life than a joke would."""
    return salience(text, languages=languages) >= _MUCH and tells_of_life(text, languages)


def told_after(rule: Rules, sentence: Said) -> Optional[Said]:
    """Return what follows in a sentence after what a rule takes; None if that is not so.

    Nothing follows what ends within a clause: "sorry, that's | my brother".
    """
    text = sentence.text
    found = rule.search(text.replace("\u2019", "'"), sentence.languages)
    if found is None or (rule is RETRACTS and text[found.end() : found.end() + 1] not in _STOPS):
        return None
    rest = text[found.end() :].lstrip(f"{_STOPS} ")
    if not rest or frame_of(rest, sentence.languages) != ASSERTION:
        return None
    return sentence._replace(text=rest, start=sentence.stop - len(rest), frame=ASSERTION)


def _without_opening(sentence: Said) -> Optional[Said]:
    """Return a sentence without thanks or a mood before what lasts; None if it has none.

    "Thanks, it's for my bakery, we are six"; "I'm worn out, and I'm left-handed".
    """
    text, languages = sentence.text, sentence.languages
    if sentence.frame == PAST:
        return None
    plain = text.replace("\u2019", "'")
    meant = MEANT_FOR.search(plain, languages)
    if meant and sentence.frame != QUESTION:
        return sentence._replace(text=text[meant.start("from") :], frame=ASSERTION)
    mood = MOODS.search(plain, languages) if not is_question(text) else None
    if mood and frame_of(text[mood.end() :], languages) == ASSERTION:
        return sentence._replace(text=text[mood.end() :], frame=ASSERTION)
    return None


def _of_life(sentence: Said) -> Said:
    """Return a sentence as a plain assertion if it is no chore of the moment, nor past.

    "I'm doing a part time masters", "type 1 since I was 9". A long one tells of several things.
    """
    tells = {PASSING: tells_of_life, PAST: tells_what_is}.get(sentence.frame)
    is_short = len(sentence.text) <= _LONGEST and len(sentence.text.split()) <= _ONE_THING
    if tells is None or not is_short or not tells(sentence.text, sentence.languages):
        return sentence
    return sentence._replace(frame=ASSERTION)
