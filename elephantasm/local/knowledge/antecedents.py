# SPDX-License-Identifier: Apache-2.0
"""Sentences that are understood with the one before them only, which names whom they speak of.

"Called my sister Greta. She's a nurse." is quoted whole: nothing is put in anybody's mouth, and
whoever reads it knows who is a nurse. So is what leans on the talk before it without such a word:
"Found a nursery. 410 a month."
"""

from __future__ import annotations

from ..language import alone
from ..language.forgetting import request_in
from ..language.frames import (
    ASSERTION,
    CONTINUED,
    DANGLING,
    IMAGINED,
    ORDER,
    PASSING,
    PAST,
    QUESTION,
    frame_of,
)
from ..language.referents import BARE, PLANS, SHOWS, is_unnamed, named_anew, names_somebody
from ..language.salience import is_own
from ..language.substance import names_all, stands_alone
from ..language.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from .listener import Said

# As what a sentence is said that may go on about what the one before it names.
_GOES_ON = frozenset((ASSERTION, DANGLING, PAST))
# What is only imagined, or said by others, names nobody who is there.
_NAMES = frozenset((ASSERTION, PASSING, PAST, QUESTION, ORDER))
# So long two sentences are one statement at most.
_LONGEST = 300


def with_antecedents(said: Iterable[Said], message: str) -> list[Said]:
    """Return the sentences of a message; those that go on about somebody have him `named`.

    What stands `before` one may be what it leans on, see `lead_of`.

    Args:
        said: The sentences in their order.
        message: The whole text that they are part of.
    """
    sentences: list[Said] = []
    # The last sentence that is clear, and the text of it that names somebody; and the last one that
    # names a person, with only sentences about the speaker himself since.
    before: Optional[Said] = None
    names = ""
    person: Optional[tuple[Said, str]] = None
    stop = 0
    for one in said:
        begins = one.start - len(one.opening)
        follows = not message[stop:begins].strip(".!?;, \n")
        stop = one.stop
        person = person if follows else None
        last = sentences[-1] if sentences and follows else None
        joined = _joined(before, names, one, message) if before and follows else None
        if joined is None and person:
            joined = _joined(*person, one, message)
        is_clear = _names(one)
        # "He" and the next "he" are the same.
        names = names if joined else one.text
        before = joined or (one if is_clear else None)
        if joined is None and not _is_of_himself(one):
            person = None
        if before and names_somebody(names, one.languages):
            person = before, names
        # "She's a nurse" tells nothing of the speaker.
        is_told = bool(joined) or (one.frame == DANGLING and is_unnamed(one.text, one.languages))
        frame = CONTINUED if is_told else one.frame
        before_it = last if last and _is_clear(last) and words(last.text) else None
        sentences.append(one._replace(named=joined, frame=frame, before=before_it))
    return sentences


def lead_of(one: Said) -> str:
    """Return what of its message stands before a sentence that may lean on it, with the blank.

    "410 a month." has what stands before it, and what that may lean on, as far as it is short. What
    is understood alone has nothing.
    """
    lead, stop = "", one.stop
    while one.before is not None and _leans(one):
        before = one.before
        if stop - before.begins > _LONGEST:
            break
        blank = "" if before.stop == one.begins else " "
        lead = before.quote(before.text) + blank + lead
        one = before
    return lead


def leaves_out_whom(one: Said) -> bool:
    """Return whether a sentence tells of whom the one before it names, without a word for him.

    "My brother called. Bought a house in Perth" does so, "I have a boat. Bought it in Perth" not.
    """
    before = one.before
    if before is None or not BARE.is_in(one.text, one.languages):
        return False
    return not (_is_of_himself(before) or BARE.is_in(before.text, before.languages))


def _leans(one: Said) -> bool:
    if leaves_out_whom(one):
        return True
    odds = alone.odds(one.text, one.languages, one.frame)
    return odds is not None and odds < alone.LEANS


def _is_of_himself(one: Said) -> bool:
    """Return whether a sentence tells of its speaker and names nobody else."""
    return is_own(one.text, one.languages) and not names_somebody(one.text, one.languages)


def _is_clear(one: Said) -> bool:
    """Return whether a sentence names whom it tells of: "Asger quit." does, "She quit." not."""
    is_short = one.frame == DANGLING and not is_unnamed(one.text, one.languages)
    return _names(one) or (is_short and names_all(one.text, one.languages))


def _names(one: Said) -> bool:
    """Return whether it is clear whom a sentence names, and that he is there.

    So it is in "I'd like to see my aunt", and in "This is my aunt", too.
    """
    text = one.text.replace("\u2019", "'")
    if one.frame in (ASSERTION, DANGLING) and SHOWS.is_in(text, one.languages):
        return True
    is_plan = one.frame == IMAGINED and PLANS.is_in(text, one.languages)
    return (is_plan or one.frame in _NAMES) and names_all(text, one.languages)


def _joined(before: Said, names: str, one: Said, message: str) -> Optional[Said]:
    """Return a sentence as it is understood and quoted with the one before it, or None."""
    languages = one.languages or before.languages
    if one.frame not in _GOES_ON or one.stop - before.begins > _LONGEST:
        return None
    if one.frame != DANGLING and stands_alone(one.text, languages):
        return None
    text = named_anew(one.text, names, languages)
    if text is None or request_in(one.text, languages):
        return None
    frame = frame_of(text, languages)
    if frame not in (ASSERTION, PAST):
        return None
    whole = message[before.begins : one.stop]
    return one._replace(text=text, frame=frame, languages=languages, whole=whole)
