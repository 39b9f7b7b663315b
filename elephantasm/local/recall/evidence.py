# SPDX-License-Identifier: Apache-2.0
"""From the passages that rank best to what a pack can quote: speaker, time, words."""

from __future__ import annotations

from ..language import dates
from ..language.words import words
from . import passages
from .material import Evidence
from .places import TIME
from .rank import rank
from .weights import FULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from typing import Optional

    from .passages import Passage

# Who speaks where no author is named; whatever else there is, such as a tool, is "System".
_SPEAKERS = {"message.in": "User", "message.out": "Assistant"}


def evidence_for(
    db: sqlite3.Connection, anima_n: int, query: str, now: int, limit: int
) -> list[Evidence]:
    """Return the passages that may answer a query, best first, none twice.

    Args:
        db: An open transaction.
        anima_n: Whose.
        query: What is asked.
        now: Time in microseconds.
        limit: How many passages are looked at.
    """
    ranked = rank(db, anima_n, query, now, limit)
    contents = passages.contents(db, sorted({passage.event_n for passage in ranked}))
    seen: set[tuple[str, str]] = set()
    evidence = []
    for passage in ranked:
        content, memory_n = contents[passage.event_n]
        text = " ".join(content[passage.start : passage.stop].split())
        speaker = passage.author or _SPEAKERS.get(passage.event_type, "System")
        # What somebody says again in the same words is shown once, where it answers best.
        fold = (speaker, " ".join(words(text)))
        if fold not in seen:
            seen.add(fold)
            evidence.append(_quoted(passage, memory_n, speaker, text))
    return evidence


def _quoted(passage: Passage, memory_n: Optional[int], speaker: str, text: str) -> Evidence:
    """Return a passage as it is quoted, its relative dates written out."""
    if passage.flags & TIME:
        text = dates.written_out(text, passage.occurred_at, passage.utc_offset or 0)
    return Evidence(
        event_n=passage.event_n,
        memory_n=memory_n,
        group=passage.stretch,
        place=passage.p,
        at=passage.occurred_at,
        speaker=speaker,
        text=text,
        score=max(0.0, min(1.0, passage.score / FULL)),
    )
