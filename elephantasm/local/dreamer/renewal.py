# SPDX-License-Identifier: Apache-2.0
"""What older language tables made of statements is made anew.

Fingerprints are hashes of stems: with another stop word or stem the same sentence has another
one, and what was learnt before would neither be confirmed nor contradicted when it is said again.
Every statement has the number of its tables beside it, so nothing is renewed twice.
"""

from __future__ import annotations

from .. import language
from ..isolation import attempt
from ..knowledge import predicates
from ..knowledge.statements import statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.rows import EventRow, KnowledgeRow, Predicate
    from ..store.store import Store
    from .job import Job

# Statements renewed in one transaction: about a tenth of a second's work.
_PORTION = 200


def renew(job: Job) -> bool:
    """Renew an anima's statements, portion by portion; return whether none is left."""
    while True:
        with job.database.snapshot(job.deadline) as store:
            rows = store.knowledge.of_older_tables(job.anima_n, language.VERSION, _PORTION)
            origins = [(row, _origin(store, row)) for row in rows]
        if not rows:
            return True
        renewed = [(row.n, _renewed(row, event)) for row, event in origins]
        with job.database.transaction(job.deadline, job.patience) as store:
            for n, predicate in renewed:
                store.knowledge.put_predicate(n, predicate, language.VERSION)
        if len(rows) < _PORTION:
            return True
        if job.is_over():
            return False


def _origin(store: Store, row: KnowledgeRow) -> Optional[EventRow]:
    """Return the event in which a statement was made first."""
    event_ns = [event_n for _, event_n in store.knowledge.sources(row.n) if event_n is not None]
    return store.events.by_n(event_ns[0]) if event_ns else None


def _renewed(row: KnowledgeRow, event: Optional[EventRow]) -> Predicate:
    """Return what a statement says, as it would be noted if it were made now."""
    # A statement names its speaker, and so has other words than the sentence that was said.
    same = attempt(event, lambda event: _said_in(row, event), None) if event else None
    if same is not None:
        return same
    # Written by a language model, or found by a rule that is no more.
    return row.predicate if row.is_wish else predicates.worded(row.content)


def _said_in(row: KnowledgeRow, event: EventRow) -> Optional[Predicate]:
    """Return what the statement of this text says, if an event still makes it."""
    made = statements(
        event.content,
        key=row.subject or "",
        name=row.topic or "",
        event_n=event.n,
        at=event.occurred_at,
    )
    # What was taken for a wish may be none now, or the other way round.
    same = (s.predicate for s in made if s.text == row.content and s.predicate.is_of_words)
    return next(same, None)
