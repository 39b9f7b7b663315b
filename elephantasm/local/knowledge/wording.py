# SPDX-License-Identifier: Apache-2.0
"""How what was said is told on one line: when, who, the words, and until when they held."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from ..language.sentences import STOPS, one_line, spans
from ..language.words import is_unspaced
from .attributes import attribute

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..store.rows import FactRow, KnowledgeRow

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# Who speaks where no author is named; whatever else there is, is a tool's.
_SPEAKERS = {"message.in": "User", "message.out": "Assistant", "system": "System event"}
# Names that would make a line look like a turn of the prompt.
_ROLES = frozenset(
    "ai assistant bot developer function human instruction instructions model prompt system tool"
    " user".split()
)
# No name has these, but headings, tags, markers of a chat and entries of a pack do.
_SIGNS = re.compile(r"[#<>\[\]{}|*:=`\"\\]")
_LONGEST_NAME = 60
_UNTIL = r" \[until \d{4}-\d\d-\d\d\]"
# The note that somebody spoke of the same later, and that it may be otherwise since.
EARLIER = "[earlier statement]"
# Some readers take these for the beginning of a turn wherever they stand.
_CHAT_MARKER = r"<(\|[^\s|]{1,40}\|>)"


def told(row: KnowledgeRow, now: int, facts: Iterable[FactRow] = ()) -> str:
    """Return a statement on one line: "2026-03-02 Ana: I live in Oslo. [until 2026-05-04]".

    Args:
        row: The statement.
        now: Time in microseconds: what ends later holds still.
        facts: What it is understood to say: one of several things may be over.
    """
    content = one_line(row.content)
    if row.valid_from is None:
        return content
    if row.valid_to is not None and row.valid_to <= now:
        content = f"{content} {until(row.valid_to)}"
    else:
        content = _partly(content, facts, now)
    return (
        f"{day(row.valid_from, row.utc_offset or 0)} {name_of(row.topic or 'The user')}: {content}"
    )


def _partly(content: str, facts: Iterable[FactRow], now: int) -> str:
    """Return a statement that holds, with a note behind each value that does not."""
    for fact in facts:
        if fact.ended_at is not None and fact.ended_at <= now:
            stop = end_of_value(fact, content)
            note = f" {until(fact.ended_at)}"
            if stop is not None and not content.startswith(note, stop):
                content = f"{content[:stop]}{note}{content[stop:]}"
    return content


def end_of_value(fact: FactRow, content: str) -> Optional[int]:
    """Return where the value of a fact ends in a statement, or None if it has no place there."""
    value = one_line(fact.value)
    # What has no theme is no value of the speaker's, but a clause as such.
    if not value or not attribute(fact.attribute).theme:
        return None
    start = _whole(value, content)
    # Where no spaces are written, a value begins within a run of letters.
    if start < 0 and not value.isascii():
        start = content.find(value)
    return None if start < 0 else start + len(value)


def _whole(value: str, content: str) -> int:
    """Return where a value stands in a text with no letter beside it; below 0 if nowhere."""
    start = content.find(value)
    while start >= 0:
        around = content[max(0, start - 1) : start] + content[start + len(value) :][:1]
        # Where no spaces are written, a number has letters beside it: "每晚20毫克".
        if not any(_is_letter(sign) and not is_unspaced(sign) for sign in around):
            break
        start = content.find(value, start + 1)
    return start


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def until(at: int) -> str:
    """Return the note that words held until a time."""
    return f"[until {day(at)}]"


def has_note(noted: str) -> bool:
    """Return whether a text has the note that something of it held until a time."""
    return re.search(_UNTIL, noted) is not None


def is_over(noted: str) -> bool:
    """Return whether every sentence of a text has the note that it held until a time."""
    *told, rest = (text.strip(f"{STOPS} ") for text in re.split(_UNTIL, noted))
    return bool(told) and not rest and all(len(list(spans(text))) == 1 for text in told)


# A few speakers said all the passages of a pack.
@lru_cache(maxsize=256)
def speaker(event_type: str, author: Optional[str]) -> str:
    """Return whose words an event has, as a line of a pack names them."""
    name = one_line(author or "")
    known = _SPEAKERS.get(event_type, "Tool")
    if name.casefold() in ("", *known.casefold().split()):
        return known
    # A tool with a person's name stays a tool.
    return name_of(name) if event_type.startswith("message.") else f"{known} {name_of(name)}"


def name_of(name: str) -> str:
    """Return a name as a line may begin with it; in quotation marks if it could pass for more."""
    name = one_line(name)
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1]}…"
    is_name = name[:1].isalnum() and not _SIGNS.search(name)
    if is_name and name.split()[0].casefold() not in _ROLES:
        return name
    return '"{}"'.format(name.replace('"', "'"))


def quoted_line(text: str) -> str:
    """Return a text as one line in which no marker of a chat opens a turn."""
    line = one_line(text)
    return re.sub(_CHAT_MARKER, r"< \1", line) if "<|" in line else line


def day(at: int, offset: int = 0) -> str:
    """Return the day of a time, by a clock so many minutes from UTC."""
    return (_EPOCH + timedelta(microseconds=at, minutes=offset)).isoformat(" ")[:10]
