# SPDX-License-Identifier: Apache-2.0
"""What a message teaches, as it is handed on: statements, ends, requests to forget, changes."""

from __future__ import annotations

import hashlib

from ..language.words import words
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..language import wishes
    from ..language.changes import Change
    from ..language.corrections import Correction
    from .facts import End, Fact


class Statement(NamedTuple):
    """One thing said that is worth knowing.

    Attributes:
        kind: One of TYPES.
        subject: Who said it, as a key: a name in small letters, or `user`.
        topic: The same, as it is written.
        form: As `KnowledgeRow.form`.
        text: The words as they were said.
        confidence: How sure and how telling it is, 0 to 1.
        facts: What it is understood to say.
        event_n: Where it was said.
        at: When, in microseconds.
        until: When it ceases to hold by itself, such as an appointment; None for never.
        utc_offset: Minutes between UTC and the clock of whoever said it, if they are known.
        lead: What its text begins with, if that only tells what the rest of it is about.
    """

    kind: str
    subject: str
    topic: str
    form: str
    text: str
    confidence: float
    facts: tuple[Fact, ...]
    event_n: Optional[int]
    at: int
    until: Optional[int] = None
    utc_offset: Optional[int] = None
    lead: str = ""

    @property
    def told(self) -> str:
        """Its text without the lead."""
        return self.text[len(self.lead) :]

    @property
    def fingerprint(self) -> str:
        """A hash of its words, by which it is found when it is said again."""
        return fingerprint(self.text)


class Forget(NamedTuple):
    """A request to forget something.

    Attributes:
        what: Words that tell what; empty for what was said last.
        start: Where in its message the request begins.
        stop: Where it ends.
        languages: Those that it may be in; none if it shows none.
        is_whole: Whether the request holds all that is to be forgotten.
        is_value: Whether it is a value that was told, such as "that number".
        is_own: Whether only what the speaker told as his own is meant, such as "the PIN".
        is_likely: Whether it asks nothing where nothing was told of what it names.
        may_point: Whether it asks then to forget what was said last.
    """

    what: str
    start: int
    stop: int
    languages: tuple[str, ...] = ()
    is_whole: bool = False
    is_value: bool = False
    is_own: bool = False
    is_likely: bool = False
    may_point: bool = False


class Reading(NamedTuple):
    """What one message teaches.

    Attributes:
        event_n: The message.
        subject: Who wrote it, as a key.
        at: When it was said.
        statements: What is worth knowing, the best first.
        ends: What it says is over.
        forgets: What is to be forgotten.
        takes_back: Which standing wishes are not to hold any more.
        releases: Sentences that may say so of a wish whose words they have.
        changes: What it says to be otherwise now, each with the statement that it is if it ends
            something: "Standup is at 10 now".
        news: What it may tell anew, in whatever words, each with its language and the statement
            that it is if it ends something: "With the gym I'm done".
        likely: What likely ends something, each with the statement that it is then, its language,
            and how likely that is, in log-odds: "Lynne's packed in Specsavers".
        correction: What it tells in the place of something said before, if it begins with that.
        introduces: Under which name its writer introduces himself, if he has told none before.
        corrects: Fingerprints of the statements that this is told in the place of.
    """

    event_n: int
    subject: str
    at: int
    statements: tuple[Statement, ...] = ()
    ends: tuple[End, ...] = ()
    forgets: tuple[Forget, ...] = ()
    takes_back: tuple[wishes.Taken, ...] = ()
    releases: tuple[str, ...] = ()
    changes: tuple[tuple[Statement, Change], ...] = ()
    news: tuple[tuple[Statement, str], ...] = ()
    likely: tuple[tuple[Statement, str, float], ...] = ()
    correction: Optional[Correction] = None
    introduces: Optional[Statement] = None
    corrects: tuple[str, ...] = ()


def fingerprint(text: str) -> str:
    """Return a hash that texts share which have the same words in the same order."""
    return hashlib.sha256(" ".join(words(text)).encode()).hexdigest()[:16]
