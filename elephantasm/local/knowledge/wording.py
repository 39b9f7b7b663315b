# SPDX-License-Identifier: Apache-2.0
"""A statement as it is told: when, who, the words, and until when they held."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ..language.sentences import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..store.rows import KnowledgeRow

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def told(row: KnowledgeRow, now: int) -> str:
    """Return a statement on one line: "2026-03-02 Ana: I live in Oslo. [until 2026-05-04]".

    Args:
        row: The statement.
        now: Time in microseconds: what ends later holds still.
    """
    content = one_line(row.content)
    if row.valid_from is None:
        return content
    offset = row.utc_offset or 0
    line = f"{day(row.valid_from, offset)} {row.topic or 'The user'}: {content}"
    has_ended = row.valid_to is not None and row.valid_to <= now
    return f"{line} [until {day(row.valid_to or now, offset)}]" if has_ended else line


def day(at: int, offset: int = 0) -> str:
    """Return the day of a time, by a clock so many minutes from UTC."""
    return (_EPOCH + timedelta(microseconds=at, minutes=offset)).isoformat(" ")[:10]
