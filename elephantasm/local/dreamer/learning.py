# SPDX-License-Identifier: Apache-2.0
"""Writing down what was read: new statements, ones said again, and what is over.

A later word ends an earlier one by structure only: the same owner, the same attribute of which
there is one, another value; or an end that names the value or the attribute. Whichever of the two
came in first, what was said later holds.
"""

from __future__ import annotations

import uuid
from itertools import compress
from typing import NamedTuple, Optional

from .. import language
from ..knowledge.attributes import attribute
from ..knowledge.statements import Statement, confirmed
from ..language.wishes import WISH
from ..language.words import words
from ..store.rows import FactRow, KnowledgeRow
from ..store.store import Store
from . import audit
from .job import DreamReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..knowledge.facts import End, Fact
    from ..knowledge.statements import Reading


class Lesson(NamedTuple):
    """What one memory teaches, as it is written down.

    Attributes:
        store: An open write transaction.
        anima_n: Whose knowledge.
        memory_n: The memory that the statements come from.
        now: Time of writing.
    """

    store: Store
    anima_n: int
    memory_n: int
    now: int

    def learn(self, readings: Iterable[Reading]) -> DreamReport:
        """Write down what messages teach, in the order they were said; return what became of it."""
        report = DreamReport()
        for reading in sorted(readings, key=lambda r: (r.at, r.event_n)):
            ended = self._end_named(reading) + self._end_wishes(reading)
            for statement in reading.statements:
                report += self._learn_one(statement)
            report += DreamReport(superseded=ended)
        return report

    def add(self, statement: Statement) -> KnowledgeRow:
        """Store a new statement, what it says, and where it was made."""
        row = KnowledgeRow(
            n=0,
            id=str(uuid.uuid4()),
            anima_n=self.anima_n,
            knowledge_type=statement.kind,
            content=statement.text,
            created_at=self.now,
            updated_at=self.now,
            topic=statement.topic,
            confidence=statement.confidence,
            subject=statement.subject,
            form=statement.form,
            fingerprint=statement.fingerprint,
            language_version=language.VERSION,
            valid_from=statement.at,
            valid_to=statement.until,
            utc_offset=statement.utc_offset,
        )
        row = row._replace(n=self.store.knowledge.add(row))
        self.store.knowledge.add_source(row.n, self.memory_n, statement.event_n)
        return row

    def _learn_one(self, statement: Statement) -> DreamReport:
        """Write one statement down, by what is known about the same."""
        known = self._known(statement)
        if known is not None:
            self._confirm(known, statement)
            return DreamReport(confirmed=1)
        row = self.add(statement)
        ended = sum(self._learn_fact(row, statement, fact) for fact in statement.facts)
        return DreamReport(knowledge=1, superseded=ended)

    def _known(self, statement: Statement) -> Optional[KnowledgeRow]:
        """Return the statement that holds and says the same in the same words."""
        return self.store.knowledge.same(
            self.anima_n, statement.subject, statement.fingerprint, self.now
        )

    def _confirm(self, known: KnowledgeRow, statement: Statement) -> None:
        """Note that a known statement was made once more."""
        confidence = confirmed(known.confidence)
        self.store.knowledge.rewrite(known._replace(confidence=confidence, updated_at=self.now))
        self.store.knowledge.add_source(known.n, self.memory_n, statement.event_n)

    def _learn_fact(self, row: KnowledgeRow, statement: Statement, fact: Fact) -> int:
        """Write down what a statement says; return how many others that ended."""
        made = FactRow(
            n=0,
            knowledge_n=row.n,
            anima_n=self.anima_n,
            subject=statement.subject,
            owner=fact.owner,
            attribute=fact.attribute,
            value=fact.value,
            said_at=statement.at,
        )
        ended = 0
        if attribute(fact.attribute).is_single:
            for other in self._of_same(made):
                if names_same(other.value, made.value):
                    continue
                if other.said_at <= made.said_at:
                    ended += self._end(other, made.said_at, row)
                else:
                    made = made._replace(ended_at=other.said_at)
        self.store.facts.add(made)
        if made.ended_at is not None:
            self._end_statement(row, made.ended_at, None)
        return ended

    def _of_same(self, fact: FactRow) -> list[FactRow]:
        """Return what holds of the same attribute of the same owner."""
        known = self.store.facts.of_attribute(self.anima_n, fact.subject, fact.attribute)
        return [other for other in known if names_same(other.owner, fact.owner)]

    def _end_named(self, reading: Reading) -> int:
        """End what a message says is over; return how many statements that were."""
        if not reading.ends:
            return 0
        known = self.store.facts.of_speaker(self.anima_n, reading.subject)
        return sum(
            self._end(fact, reading.at, None)
            for end in reading.ends
            for fact in known
            if fact.said_at < reading.at and _is_meant(end, fact)
        )

    def _end_wishes(self, reading: Reading) -> int:
        """End the standing wishes that a message takes back; return how many that were."""
        ended = 0
        for taken in reading.takes_back:
            known = self.store.facts.of_speaker(self.anima_n, reading.subject)
            held = [
                fact
                for fact in known
                if fact.attribute.startswith(WISH) and fact.said_at < reading.at
            ]
            meant = taken.among([fact.attribute[len(WISH) :] for fact in held])
            ended += sum(self._end(fact, reading.at, None) for fact in compress(held, meant))
        return ended

    def _end(self, fact: FactRow, at: int, by: Optional[KnowledgeRow]) -> int:
        """End a fact, and its statement if nothing else of it holds; return whether that ended."""
        self.store.facts.end(fact.n, at)
        if any(other.ended_at is None for other in self.store.facts.of(fact.knowledge_n)):
            return 0
        self._end_statement(self.store.knowledge.by_n(fact.knowledge_n), at, by)
        return 1

    def _end_statement(self, old: KnowledgeRow, at: int, by: Optional[KnowledgeRow]) -> None:
        """Note that a statement holds no longer, which is kept."""
        self.store.knowledge.end(old.n, at, self.now, None if by is None else by.n)
        before = {"content": old.content}
        after = {"valid_to": at, "superseded_by": None if by is None else by.id}
        reason = "a later word ends it" if by is None else f"a later one: {by.content}"
        audit.note(self.store, self.now, "supersede", old, before, after, reason)


def _is_meant(end: End, fact: FactRow) -> bool:
    """Return whether a fact is what an end is about."""
    if end.attributes and fact.attribute not in end.attributes:
        return False
    if not names_same(end.owner, fact.owner):
        return False
    return bool(end.attributes) if end.value is None else names_same(end.value, fact.value)


def names_same(one: str, other: str) -> bool:
    """Return whether two texts name the same: one has all words of the other, in a row.

    "Google" and "Google in Dublin" do, "Meta" and "Google" don't; two empty ones do.
    """
    left, right = words(one), words(other)
    if not left or not right:
        return left == right
    short, long = sorted((left, right), key=len)
    size = len(short)
    return any(long[i : i + size] == short for i in range(len(long) - size + 1))
