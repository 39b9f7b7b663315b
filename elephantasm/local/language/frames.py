# SPDX-License-Identifier: Apache-2.0
"""What a sentence is said as: something that is so, or a question, an order, a dream, the past."""

from __future__ import annotations

from .questions import is_question
from .tables import Rules

ASSERTION = "assertion"
QUESTION = "question"
ORDER = "order"
IMAGINED = "imagined"
REPORTED = "reported"
PAST = "past"
PASSING = "passing"
DANGLING = "dangling"

ASKS = Rules("frames", "ASKS")
ORDERS = Rules("frames", "ORDERS")
IMAGINES = Rules("frames", "IMAGINES")
REPORTS = Rules("frames", "REPORTS")
IS_OVER = Rules("frames", "IS_OVER")
PASSES = Rules("frames", "PASSES")
DANGLES = Rules("frames", "DANGLES")

# Where languages leave the subject out: who is spoken of, and what belongs to what comes next.
OF_ANOTHER = Rules("frames", "OF_ANOTHER")
HAS_SUBJECT = Rules("frames", "HAS_SUBJECT")
GREETS = Rules("frames", "GREETS")

# The first that is found is meant: a question about a dream is a question.
_CUES = (
    (ASKS, QUESTION),
    (ORDERS, ORDER),
    (IMAGINES, IMAGINED),
    (REPORTS, REPORTED),
    (IS_OVER, PAST),
    (PASSES, PASSING),
    (DANGLES, DANGLING),
)


def frame_of(sentence: str, languages: tuple[str, ...]) -> str:
    """Return as what a sentence is said.

    Args:
        sentence: A whole sentence.
        languages: Those it may be in; with none it is looked at for a question mark only.
    """
    if is_question(sentence):
        return QUESTION
    sentence = sentence.replace("\u2019", "'")
    return next((frame for cue, frame in _CUES if cue.search(sentence, languages)), ASSERTION)
