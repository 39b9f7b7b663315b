# SPDX-License-Identifier: Apache-2.0
"""Writing statements down: new ones, ones said again, and ones that replace another."""

from __future__ import annotations

import uuid
from typing import NamedTuple, Optional

from .. import language
from ..knowledge import predicates
from ..knowledge.statements import CONCEPT, Statement, confirmed, contradicted
from ..language.words import terms
from ..store.rows import KnowledgeRow
from ..store.store import Store
from . import audit
from .job import DreamReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# How far back a correction without a slot looks for what it corrects.
_RECENT = 200


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

    def learn(self, statements: Iterable[Statement]) -> DreamReport:
        """Write statements down, in the order they were made; return what became of them."""
        report = DreamReport()
        for statement in sorted(statements, key=lambda s: (s.at, s.event_n)):
            report += self._learn_one(statement)
        return report

    def _learn_one(self, statement: Statement) -> DreamReport:
        """Write one statement down, by what is known about the same."""
        known = self.store.knowledge.current(self.anima_n, statement.subject, statement.predicate)
        if known is not None and _says_again(statement, known):
            self._confirm(known, statement)
            return DreamReport(confirmed=1)
        if known is None and statement.corrects:
            known = self._corrected_by(statement)
        if known is None:
            known = self._denied_by(statement)
        row = self._add(statement)
        if known is None:
            return DreamReport(knowledge=1)
        # What was said later holds, whichever of the two came in first.
        if self.store.knowledge.said_at(known.n) > statement.at:
            self._supersede(row, known)
        else:
            self._supersede(known, row)
        return DreamReport(knowledge=1, superseded=1)

    def keep_interests(self, person: str, topic: str, words: str) -> None:
        """Write down what a person often speaks of, in the place of what was there."""
        known = self.store.knowledge.current(self.anima_n, person, predicates.INTERESTS)
        text = f"{topic} often speaks of: {words}"
        if not words or (known and known.content == text):
            return
        if known:
            row = known._replace(content=text, topic=topic, updated_at=self.now)
            self.store.knowledge.rewrite(row)
            return
        self._add(
            Statement(
                kind=CONCEPT,
                subject=person,
                topic=topic,
                predicate=predicates.INTERESTS,
                text=text,
                confidence=0.6,
                corrects=False,
                event_n=None,
                at=self.now,
            )
        )

    def _denied_by(self, statement: Statement) -> Optional[KnowledgeRow]:
        """Return the earlier statement of which this one says just the opposite."""
        opposite = statement.predicate.opposite()
        if opposite is None:
            return None
        known = self.store.knowledge.current(self.anima_n, statement.subject, opposite)
        # A slot is found whatever fills it: "I do not live in Rome" leaves Oslo alone.
        is_meant = known and (known.value or "").casefold() == (opposite.value or "")
        return known if is_meant else None

    def _corrected_by(self, statement: Statement) -> Optional[KnowledgeRow]:
        """Return the earlier statement that a correction is about."""
        recent = {
            row.n: row
            for row in self.store.knowledge.about(self.anima_n, statement.subject, _RECENT)
            if not row.is_profile
        }
        n = contradicted(statement, [(n, row.content) for n, row in recent.items()])
        return None if n is None else recent[n]

    def _confirm(self, known: KnowledgeRow, statement: Statement) -> None:
        """Note that a known statement was made once more."""
        confidence = confirmed(known.confidence)
        self.store.knowledge.rewrite(known._replace(confidence=confidence, updated_at=self.now))
        self.store.knowledge.add_source(known.n, self.memory_n, statement.event_n)

    def _add(self, statement: Statement) -> KnowledgeRow:
        """Store a new statement and where it was made."""
        predicate = statement.predicate
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
            language_version=language.VERSION if predicate.is_of_words else None,
            **predicate._asdict(),
        )
        row = row._replace(n=self.store.knowledge.add(row))
        self.store.knowledge.add_source(row.n, self.memory_n, statement.event_n)
        return row

    def _supersede(self, old: KnowledgeRow, new: KnowledgeRow) -> None:
        """Put a statement in the place of another, which is kept."""
        self.store.knowledge.supersede(old.n, new.n, self.now)
        before = {"content": old.content}
        after = {"superseded_by": new.id, "content": new.content}
        reason = f"a later statement about the same: {new.topic}"
        audit.note(self.store, self.now, "supersede", old, before, after, reason)


def _says_again(statement: Statement, known: KnowledgeRow) -> bool:
    """Return whether a statement says what is known already, and not something else of it."""
    if predicates.worded(known.content) == predicates.worded(statement.text):
        return True
    predicate = statement.predicate
    if predicate.fills_slot:
        # With the name of the slot: "favorite bread: rye" is as good as "… rye bread".
        return set(terms(predicate.gist)) == set(terms(known.predicate.gist))
    # Its words, or the denial, are the very thing that it was found by.
    return not predicate.is_wish
