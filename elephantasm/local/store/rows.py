# SPDX-License-Identifier: Apache-2.0
"""The rows of the embedded engine's tables, a field for each column.

Times are whole microseconds since 1970 in UTC; JSON columns are text. The first field is the
table's own key. `n` grows with every insert: it breaks ties wherever an order is promised, and a
row that is not stored yet has 0. `id` is the UUID that callers see.

A new column is a field here, with a default, and a step of the schema (`steps.py`): statements
are put together from the names of the fields, and rows are made by keyword.
"""

from __future__ import annotations

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class AnimaRow(NamedTuple):
    """One agent identity; `last_check_at` is when synthesis was last considered."""

    n: int
    id: str
    name: str
    created_at: int
    updated_at: int
    description: Optional[str] = None
    meta: str = "{}"
    user_id: Optional[str] = None
    organization_id: Optional[str] = None
    last_activity_at: Optional[int] = None
    last_check_at: Optional[int] = None
    is_deleted: int = 0


class EventRow(NamedTuple):
    """One thing that happened; pending while `memory_n` is None.

    Attributes:
        utc_offset: Minutes between UTC and the clock it happened by; None if nobody said so.
        expires_at: From when on it is not shown any more; None for never.
    """

    n: int
    id: str
    anima_n: int
    event_type: str
    content: str
    occurred_at: int
    created_at: int
    updated_at: int
    role: Optional[str] = None
    author: Optional[str] = None
    summary: Optional[str] = None
    session_id: Optional[str] = None
    meta: str = "{}"
    source_uri: Optional[str] = None
    dedupe_key: Optional[str] = None
    importance_score: Optional[float] = None
    memory_n: Optional[int] = None
    utc_offset: Optional[int] = None
    expires_at: Optional[int] = None
    is_deleted: int = 0

    @property
    def happened_at(self) -> int:
        """When it happened: for a clock that is ahead, when it was stored."""
        return min(self.occurred_at, self.created_at)


class MemoryRow(NamedTuple):
    """One episode.

    Attributes:
        merged_into: `n` of the memory that took it in.
        language_version: Number of the language tables that read its messages for statements.
    """

    n: int
    id: str
    anima_n: int
    created_at: int
    updated_at: int
    content: Optional[str] = None
    summary: Optional[str] = None
    importance: Optional[float] = None
    confidence: Optional[float] = None
    state: Optional[str] = None
    recency_score: Optional[float] = None
    decay_score: Optional[float] = None
    time_start: Optional[int] = None
    time_end: Optional[int] = None
    meta: str = "{}"
    access_count: int = 0
    merged_into: Optional[int] = None
    language_version: int = 0
    is_deleted: int = 0

    @property
    def happened_at(self) -> int:
        """When it ended: an imported history is old, and a clock that is ahead does not count."""
        return self.created_at if self.time_end is None else min(self.time_end, self.created_at)


# What kind of statement it is, as the column `form` has it.
FACT, WISH, WORDS, MODEL = "fact", "wish", "words", "model"


class KnowledgeRow(NamedTuple):
    """One statement: what somebody said, when, and until when it holds.

    Attributes:
        content: The words as they were said.
        topic: Who said it, as it is written.
        subject: The same, as a key.
        form: FACT, something of which all is understood that it says; WISH, what somebody wants
            to be kept to; WORDS, anything else; MODEL, a language model's sentence; None for what
            was given from outside.
        fingerprint: A hash of its words: by this it is found when it is said again.
        language_version: Number of the language tables that made it.
        valid_from: When it was said.
        valid_to: From when on it does not hold; None for until somebody says otherwise.
        superseded_by: `n` of the statement that ended it.
        utc_offset: Minutes between UTC and the clock of whoever said it.
    """

    n: int
    id: str
    anima_n: int
    knowledge_type: str
    content: str
    created_at: int
    updated_at: int
    topic: Optional[str] = None
    summary: Optional[str] = None
    confidence: Optional[float] = None
    source_type: str = "INTERNAL"
    subject: Optional[str] = None
    form: Optional[str] = None
    fingerprint: Optional[str] = None
    language_version: Optional[int] = None
    valid_from: Optional[int] = None
    valid_to: Optional[int] = None
    superseded_by: Optional[int] = None
    utc_offset: Optional[int] = None
    is_deleted: int = 0

    @property
    def is_wish(self) -> bool:
        """Whether it is a standing wish."""
        return self.form == WISH


class FactRow(NamedTuple):
    """One thing that a statement is understood to say.

    Attributes:
        subject: Key of the speaker.
        owner: Whom or what of his it is about, such as `sister`; empty for himself.
        attribute: What of it, such as `home` (`knowledge/attributes.py`).
        value: What that is.
        said_at: When it was said.
        ended_at: From when on it does not hold; None for until somebody says otherwise.
    """

    n: int
    knowledge_n: int
    anima_n: int
    subject: str
    owner: str
    attribute: str
    value: str
    said_at: int
    ended_at: Optional[int] = None


class ForgottenRow(NamedTuple):
    """A part of an event that somebody asked to forget.

    Attributes:
        start: Its first character.
        stop: The one after its last.
        asked_in: The event in which somebody asked.
    """

    n: int
    anima_n: int
    event_n: int
    start: int
    stop: int
    asked_in: Optional[int]
    at: int


class IdentityRow(NamedTuple):
    """What an anima is like; `self_json` is the contract's free `self` object."""

    anima_n: int
    id: str
    created_at: int
    updated_at: int
    personality_type: Optional[str] = None
    communication_style: Optional[str] = None
    self_json: str = "{}"
    tallies: str = "{}"
    event_count: int = 0
    is_deleted: int = 0


class AuditRow(NamedTuple):
    """One change made by the Dreamer; `before` and `after` are JSON objects or None."""

    n: int
    anima_n: int
    at: int
    action: str
    row_id: str
    reason: str
    before: Optional[str] = None
    after: Optional[str] = None
