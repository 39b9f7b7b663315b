# SPDX-License-Identifier: Apache-2.0
"""The rows of the embedded engine's tables, a field for each column.

Times are whole microseconds since 1970 in UTC; JSON columns are text. The first field is the
table's own key. `n` grows with every insert: it breaks ties wherever an order is promised, and a
row that is not stored yet has 0. `id` is the UUID that callers see.

A new column is a field here, with a default, and a step of the schema (`schema.py`): statements
are put together from the names of the fields, and rows are made by keyword.
"""

from __future__ import annotations

from typing import NamedTuple, Optional


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
    """One thing that happened; pending while `memory_n` is None."""

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
    is_deleted: int = 0


class MemoryRow(NamedTuple):
    """One episode; `merged_into` is the `n` of the memory that took it in."""

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
    is_deleted: int = 0


# The forms of what a statement says, as the column `form` has them.
SLOT, WISH, PROFILE, WORDS = "slot", "wish", "profile", "words"


class Predicate(NamedTuple):
    """What a statement says of its subject: by this it is found when it is said again.

    Attributes:
        form: SLOT, of which only the latest value holds; WISH, what somebody wants to be kept
            to; PROFILE, what a person often speaks of, one row each; WORDS, anything else.
        attribute: The slot, such as `lives in`, or what a wish is about, such as `units`.
        value: What fills the slot. Of a denial, what does not: without case, to be compared.
        denies: Whether it is said not to be so.
        fingerprint: A hash of the words that count, where no attribute says what it is about.
    """

    form: Optional[str]
    attribute: Optional[str] = None
    value: Optional[str] = None
    denies: bool = False
    fingerprint: Optional[str] = None

    @property
    def is_wish(self) -> bool:
        """Whether it is a standing wish."""
        return self.form == WISH

    @property
    def is_plain(self) -> bool:
        """Whether it is known by its words only."""
        return self.form == WORDS

    @property
    def is_of_words(self) -> bool:
        """Whether other language tables would make another one of the same sentence."""
        return self.form in (WISH, WORDS)

    @property
    def fills_slot(self) -> bool:
        """Whether it says what fills a slot."""
        return self.form == SLOT and not self.denies

    @property
    def gist(self) -> str:
        """The slot and what fills it, such as `lives in: Oslo`; empty for everything else."""
        return f"{self.attribute}: {self.value}" if self.fills_slot and self.value else ""

    def opposite(self) -> Optional[Predicate]:
        """Return what says just the contrary, or None where nothing can."""
        if self.form == WORDS:
            return self._replace(denies=not self.denies)
        if self.form == SLOT and self.value:
            return self._replace(denies=not self.denies, value=self.value.casefold())
        return None


class KnowledgeRow(NamedTuple):
    """One lasting statement.

    Attributes:
        subject: Whom it is about, as a key.
        topic: The same, as it is written.
        form: This and the next four: see `Predicate`; all None where nobody said what it is about.
        language_version: Number of the language tables that made its predicate, if it is one that
            is made of words.
        superseded_by: `n` of the statement that replaced it.
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
    attribute: Optional[str] = None
    value: Optional[str] = None
    denies: int = 0
    fingerprint: Optional[str] = None
    language_version: Optional[int] = None
    superseded_by: Optional[int] = None
    is_deleted: int = 0

    @property
    def predicate(self) -> Predicate:
        """What it says of its subject."""
        return Predicate(self.form, self.attribute, self.value, bool(self.denies), self.fingerprint)

    @property
    def is_wish(self) -> bool:
        """Whether it is a standing wish."""
        return self.form == WISH

    @property
    def is_profile(self) -> bool:
        """Whether it lists what a person often speaks of."""
        return self.form == PROFILE


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
