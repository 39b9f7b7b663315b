# SPDX-License-Identifier: Apache-2.0
"""What of a sentence its speaker says himself, where it tells somebody else's word besides."""

from __future__ import annotations

from ..language.claims import unvouched
from ..language.frames import (
    ASSERTION,
    DANGLING,
    IMAGINED,
    PASSING,
    QUESTION,
    REPORTED,
    frame_of,
)
from ..language.questions import is_question
from ..language.substance import ASIDE, MEANT_FOR, MOODS, OPINION, SINCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .listener import Said


# In these frames a sentence may be for a few words that change nothing of what it says.
_WITHOUT = {
    PASSING: (SINCE, ASIDE),
    IMAGINED: (ASIDE,),
    QUESTION: (ASIDE,),
    REPORTED: (ASIDE,),
}


def in_own_words(sentence: Said) -> Said:
    """Return a sentence in the frame of what its speaker says himself.

    What a doctor or the like has said of him is his own; what somebody says besides is cut off:
    "I'm a midwife and my husband says I never sleep". What began a moment ago is not of the moment.
    """
    text, languages = sentence.text, sentence.languages
    for rule in _WITHOUT.get(sentence.frame, ()):
        besides = rule.search(text, languages)
        rest = text[: besides.start()] + text[besides.end() :] if besides else ""
        if besides and rest and frame_of(rest, languages) == ASSERTION:
            # "In case you ever book for me" at the end speaks to the listener, and tells nothing.
            is_cut = rule is ASIDE and besides.end() == len(text)
            return sentence._replace(text=rest if is_cut else text, frame=ASSERTION)
    if sentence.frame in (DANGLING, PASSING, QUESTION):
        return _without_opening(sentence)
    if sentence.frame not in (REPORTED, IMAGINED):
        return sentence
    opinion = OPINION.search(text, languages)
    if opinion and frame_of(text[: opinion.start()], languages) == ASSERTION:
        return sentence._replace(text=text[: opinion.start()], frame=ASSERTION)
    told = next((t for t in (unvouched(text, one) for one in languages) if t != text), None)
    return sentence if told is None else sentence._replace(frame=frame_of(told, languages))


def _without_opening(sentence: Said) -> Said:
    """Return a sentence without thanks or a mood before what lasts.

    "Thanks, it's for my bakery, we are six"; "I'm worn out, and I'm left-handed".
    """
    text, languages = sentence.text, sentence.languages
    plain = text.replace("\u2019", "'")
    meant = MEANT_FOR.search(plain, languages)
    if meant and sentence.frame != QUESTION:
        return sentence._replace(text=text[meant.start("from") :], frame=ASSERTION)
    mood = MOODS.search(plain, languages) if not is_question(text) else None
    if mood and frame_of(text[mood.end() :], languages) == ASSERTION:
        return sentence._replace(text=text[mood.end() :], frame=ASSERTION)
    return sentence
