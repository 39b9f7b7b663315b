# SPDX-License-Identifier: Apache-2.0
"""What sentences of a message may become, and which of them are kept."""

from __future__ import annotations

from ..language.cues import BELIEF, DEFINES, INSTRUCTION
from ..language.frames import PAST
from ..store.rows import WORDS
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .facts import Fact
    from .listener import Said

FACT, CONCEPT, METHOD, PRINCIPLE = "FACT", "CONCEPT", "METHOD", "PRINCIPLE"
EXPERIENCE = "EXPERIENCE"
TYPES = (FACT, CONCEPT, METHOD, PRINCIPLE, EXPERIENCE)

# Of the sentences of one message that are not understood, so many are kept: the best.
_MOST = 6
# A wish and what is understood come before everything else; a wish that is only likely does not.
CERTAIN, LIKELY = 3.0, 2.9


class Candidate(NamedTuple):
    """A sentence that may become a statement.

    Its text begins with a `lead` if it leans on what stands before it in its message.
    """

    text: str
    form: str
    kind: str
    facts: list[Fact]
    worth: float
    until: Optional[int] = None
    lead: str = ""

    def after(self, before: Candidate) -> Candidate:
        """Return it with what the sentence says that its text begins with."""
        worth = max(before.worth, self.worth)
        return self._replace(facts=before.facts + self.facts, worth=worth)

    def alone(self) -> Candidate:
        """Return it without its lead."""
        return self._replace(text=self.text[len(self.lead) :], lead="")


def certain(text: str) -> Candidate:
    """Return a sentence that is kept if it ends something."""
    return Candidate(text, WORDS, FACT, [], CERTAIN)


def best(candidates: list[Candidate]) -> list[Candidate]:
    """Return what is kept of a message, the best first: all that is understood, few others."""
    ranked = sorted(candidates, key=lambda candidate: -candidate.worth)
    # What is so comes before what was.
    quoted = [candidate for candidate in ranked if candidate.form == WORDS]
    quoted = sorted(quoted, key=lambda candidate: candidate.kind == EXPERIENCE)[:_MOST]
    return [candidate for candidate in ranked if candidate.form != WORDS or candidate in quoted]


def confidence(worth: float) -> float:
    """Return salience as a number from 0.3 to 0.9."""
    return round(min(0.9, max(0.3, 0.25 + 0.09 * worth)), 4)


def confirmed(before: Optional[float]) -> float:
    """Return the confidence in a statement that was made once more."""
    before = 0.5 if before is None else before
    return round(before + 0.3 * (1.0 - before), 4)


def kind_of(sentence: Said) -> str:
    """Return the type of a statement that is known by its words alone."""
    text, languages = sentence.text, sentence.languages
    if sentence.frame == PAST:
        return EXPERIENCE
    if BELIEF.is_in(text, languages):
        return PRINCIPLE
    if INSTRUCTION.is_in(text, languages):
        return METHOD
    is_own = "I" in text.split()
    return CONCEPT if DEFINES.is_in(text, languages) and not is_own else FACT
