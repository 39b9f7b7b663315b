# SPDX-License-Identifier: Apache-2.0
"""Scraps, which are understood with the sentence before them, and quoted so."""

from __future__ import annotations

from ..language import wishes
from ..language.frames import ASSERTION, DANGLING, PASSING, PAST, QUESTION
from ..language.sentences import one_line
from ..language.words import DIGIT, words
from .candidates import Candidate, certain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .listener import Said

_TOLD = frozenset((ASSERTION, PAST, PASSING, DANGLING))
# So many words a scrap has at most.
_FEW = 5
# So long a sentence says more than how much of something is wanted.
_LONGEST = 50


def tells_of_wish(sentence: Said, wish: str) -> bool:
    """Return whether a scrap tells a wish more exactly: "Two sentences at most"."""
    text = one_line(sentence.text)
    if len(text) > _LONGEST or sentence.frame == QUESTION:
        return False
    about = wishes.matter_of(text)
    return bool(about) and about == wishes.matter_of(wish)


def may_specify(sentence: Said) -> bool:
    """Return whether a sentence is so short that it may only go on with the one before it."""
    return sentence.frame in _TOLD and len(words(sentence.text)) <= _FEW


def specifies(sentence: Said, candidate: Optional[Candidate]) -> bool:
    """Return whether a scrap only tells the one before it more exactly.

    "Got us a house! Sowerby Bridge. 3 Quarry Bank." does so, and "She eats no meat. On principle."

    Args:
        sentence: The scrap.
        candidate: What it may become by itself, if anything.
    """
    parts = sentence.text.split()
    is_name = len(parts) > 1 and all(part[:1].isupper() or part[:1].isdigit() for part in parts)
    if candidate is None:
        return is_name or DIGIT.search(sentence.text) is not None
    return not candidate.facts and (is_name or sentence.frame == DANGLING)


def whole(candidates: list[Candidate], text: str) -> Candidate:
    """Return a sentence that is kept if it ends something, as it is quoted.

    That is with the scraps that stand behind it, and with what it leans on.
    """
    for one in candidates:
        for lead in (one.lead, ""):
            if f"{one.text} ".startswith(f"{lead}{text} "):
                return certain(one.text)._replace(lead=lead)
    return certain(text)
