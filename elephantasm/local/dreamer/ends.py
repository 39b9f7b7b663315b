# SPDX-License-Identifier: Apache-2.0
"""What a deleted event had ended holds again, and ends again once the event is back.

"I live in Oslo", then "I moved to Ghent", then "I moved to Rome": without the second one Oslo
ends with the third, and without both it holds. Which statement ended which stands in the audit
from the time it was learnt, so the answer does not depend on the order of deletions.
"""

from __future__ import annotations

import json

from ..knowledge.attributes import attribute
from ..knowledge.naming import is_same, is_same_owner
from ..knowledge.statements import speaker_key
from ..typed import NamedTuple
from . import audit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any, Optional

    from ..knowledge.statements import Reading
    from ..store.rows import AuditRow, EventRow, FactRow, KnowledgeRow
    from ..store.store import Store

    # When each statement ended, and the id of the one that ended it, by its own id.
    Ends = Mapping[str, tuple[int, Optional[str]]]


_SUPERSEDE = "supersede"
_TELLING = (_SUPERSEDE, audit.RETRACT)
# The audit has under this name for which hidden statement another one was made.
IN_PLACE_OF = "in_place_of"


class _End(NamedTuple):
    """Until when a statement holds, and which one ended it; neither for what holds on."""

    at: Optional[int] = None
    by: Optional[int] = None


def follow(
    store: Store, event: EventRow, moved: Iterable[KnowledgeRow], now: int, reason: str
) -> None:
    """Let end, or hold again, what an event and its statements had ended.

    What it had said to be over on another day than its own, such as "until next June", stays so.

    Args:
        store: An open write transaction.
        event: The event, deleted or back.
        moved: Its statements that were hidden for that, or brought back.
        now: Time in microseconds.
        reason: What happened, for the audit.
    """
    moved = list(moved)
    for row, end in _ended_by(store, event, {row.id for row in moved}):
        if (row.valid_to, row.superseded_by) != end:
            _put(store, row, end, now, reason)
    for row in moved:
        if not row.is_deleted:
            _end_by_later(store, row)


def hold_again(store: Store, reading: Reading, joke: KnowledgeRow, now: int) -> None:
    """Let hold again what a statement had ended, if a message says that it was a joke."""
    if reading.correction is None or reading.correction.text:
        return
    for row_id, (at, by) in _last_ends(store.audit.of(joke.anima_n)).items():
        if by == joke.id or (by is None and at == joke.valid_from):
            row = store.knowledge.by_id(row_id)
            if row is not None and row.subject == joke.subject and row.id != joke.id:
                _put(store, row, _End(), now, f"it was a joke: {joke.content}")


def is_end(note: AuditRow) -> bool:
    """Return whether a note tells when a statement ends, and not whether it is there."""
    return note.action == _SUPERSEDE or '"facts": ' in (note.after or "")


def hides(note: AuditRow) -> bool:
    """Return whether a note tells that a statement was hidden because of its events."""
    return note.action == audit.RETRACT and json.loads(note.after or "{}").get("is_deleted") == 1


def _ended_by(store: Store, event: EventRow, ids: set[str]) -> list[tuple[KnowledgeRow, _End]]:
    """Return the statements that an event had ended, with the end that they have now."""
    ends = _last_ends(store.audit.of(event.anima_n))
    ended = []
    for row_id, (at, by) in ends.items():
        row = store.knowledge.by_id(row_id) if by is None or _leads_to(ends, by, ids) else None
        if row is None:
            continue
        if by is not None:
            ended.append((row, _end_of(store, ends, row)))
        elif _is_its_day(row, event, at):
            ended.append((row, _End() if event.is_deleted else _End(at)))
    return ended


def _last_ends(notes: Sequence[AuditRow]) -> dict[str, tuple[int, Optional[str]]]:
    """Return when each statement ended, and the id of the one that ended it, by its own id."""
    after = [(note, json.loads(note.after or "{}")) for note in notes if note.action in _TELLING]
    # What stands in for a hidden statement ends others for as long as it does, and no longer.
    stand_ins = {note.row_id for note, told in after if IN_PLACE_OF in told}
    return {
        note.row_id: (told["valid_to"], told["superseded_by"])
        for note, told in after
        if note.action == _SUPERSEDE and told["superseded_by"] not in stand_ins
    }


def _leads_to(ends: Ends, by: Optional[str], ids: Collection[str]) -> bool:
    """Return whether one of these statements stands among those that followed each other."""
    seen: set[str] = set()
    while by is not None and by not in ids and by not in seen:
        seen.add(by)
        by = ends.get(by, (0, None))[1]
    return by in ids


def _is_its_day(row: KnowledgeRow, event: EventRow, at: int) -> bool:
    """Return whether a statement ended with an event that put nothing in its place."""
    is_heard = event.event_type == "message.in"
    return is_heard and at == event.happened_at and row.subject == speaker_key(event.author)


def _end_of(store: Store, ends: Ends, row: KnowledgeRow) -> _End:
    """Return how a statement ended: by the first one of those after it that is not hidden."""
    at, by_id = ends.get(row.id, (row.valid_to, None))
    by = store.knowledge.by_id(by_id) if by_id else None
    if by is None or not by.is_deleted:
        return _End(at, by.n if by else None)
    return _end_of(store, ends, by)


def _put(store: Store, row: KnowledgeRow, end: _End, now: int, reason: str) -> None:
    """Give a statement, and what it is understood to say, another end."""
    ended = _ended_facts(store, row)
    for n in ended:
        if end.at is None:
            store.facts.go_on(n)
        else:
            store.facts.end(n, end.at)
    store.knowledge.rewrite(row._replace(valid_to=end.at, superseded_by=end.by))
    before: dict[str, Any] = {"valid_to": row.valid_to}
    after: dict[str, Any] = {"valid_to": end.at, "facts": ended}
    audit.note(store, now, audit.RETRACT, row, before, after, reason)


def _ended_facts(store: Store, row: KnowledgeRow) -> list[int]:
    """Return what of a statement ends with it; of one that holds again, what had ended so."""
    if row.valid_to is not None:
        return [fact.n for fact in store.facts.of(row.n) if fact.ended_at == row.valid_to]
    for note in reversed(store.audit.of_row(row.anima_n, row.id)):
        facts = json.loads(note.after or "{}").get("facts")
        if facts is not None:
            return [int(n) for n in facts]
    return []


def _end_by_later(store: Store, row: KnowledgeRow) -> None:
    """End a statement that is back, where another value was told while it was hidden."""
    hidden = [note for note in store.audit.of_row(row.anima_n, row.id) if hides(note)]
    since = hidden[-1].at if hidden else 0
    for fact in store.facts.of(row.n):
        if fact.ended_at is None and attribute(fact.attribute).is_single:
            later = [other for other in _others(store, fact) if other.said_at > fact.said_at]
            rows = [(other, store.knowledge.by_n(other.knowledge_n)) for other in later]
            for other, by in rows:
                if by.created_at > since:
                    store.facts.end(fact.n, other.said_at)
                    ended = row._replace(valid_to=other.said_at, superseded_by=by.n)
                    store.knowledge.rewrite(ended)
                    break


def _others(store: Store, fact: FactRow) -> list[FactRow]:
    """Return what holds of the same attribute of the same owner, and is of another value."""
    known = store.facts.of_attribute(fact.anima_n, fact.subject, fact.attribute)
    return [
        other
        for other in known
        if is_same_owner(other.owner, fact.owner) and not is_same(other.value, fact.value)
    ]
