# SPDX-License-Identifier: Apache-2.0
"""What was made of an event follows it: when it is deleted, when it is back, when it is another's.

Nothing is lost by that. A statement is hidden while nobody is left who said it. A memory is drafted
anew of the events that are left, and gets its own text back once all of them are there again. The
audit has what was before, and so a round trip leaves everything as it was.
"""

from __future__ import annotations

import json

from .. import language
from ..knowledge.statements import USER, speaker_key, speaker_name
from ..language.words import words
from ..store.rows import MODEL
from ..typed import NamedTuple
from . import audit, ends, portrait
from .cutting import cut
from .episodes import draft
from .learning import Lesson
from .mentions import has_run
from .names import name_of, names_of
from .reading import HEARD_BEFORE, hear_events, read_events
from .synthesis import weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from ..knowledge.statements import Reading, Statement
    from ..store.rows import AuditRow, EventRow, KnowledgeRow, MemoryRow
    from ..store.store import Store

# What a draft decides about a memory.
_DRAFTED = ("content", "summary", "importance", "confidence", "time_start", "time_end")
# What the audit has of a memory that matters here.
_TELLING = (audit.RETRACT, "merge")
_IS_EMPTIED = '"is_emptied": true'
# What a draft reads of an event besides its text.
_READ = ("author", "importance_score")


class _Change(NamedTuple):
    """An event has changed.

    Attributes:
        store: An open write transaction.
        event: The event as it is now.
        memory_n: The memory that it is part of.
        now: Time of writing.
        reason: What happened, for the audit.
    """

    store: Store
    event: EventRow
    memory_n: int
    now: int
    reason: str

    def note(self, row: Any, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Note in the audit what became of a statement or a memory."""
        audit.note(self.store, self.now, audit.RETRACT, row, before, after, self.reason)


def follow(store: Store, before: EventRow, after: EventRow, now: int) -> None:
    """Let what was made of an event follow it.

    What is pending has nothing made of it. An event in which somebody asked to forget something
    may go as well: what he asked for stays forgotten.

    Args:
        store: An open write transaction, in which the event is as it is now.
        before: The event as it was.
        after: The event as it is now.
        now: Time in microseconds.
    """
    is_moved = before.is_deleted != after.is_deleted
    is_rewritten = any(getattr(before, name) != getattr(after, name) for name in _READ)
    if after.memory_n is None or not (is_moved or is_rewritten):
        return
    became = "deleted" if after.is_deleted else "restored" if is_moved else "changed"
    change = _Change(store, after, after.memory_n, now, f"event {after.id} was {became}")
    if is_moved:
        moved = _show_or_hide(change)
        ends.follow(store, after, moved, now, change.reason)
        for row in moved:
            if row.is_deleted:
                _say_otherwise(change, row)
        portrait.recount(store, after, now)
        _sign(change)
    if before.author != after.author:
        _read_again(change)
    _draft(change, is_moved=is_moved)


def _show_or_hide(change: _Change) -> list[KnowledgeRow]:
    """Hide the statements that nobody is left to have said, bring back others; return both."""
    store = change.store
    shown = store.knowledge.made_of([change.memory_n], deleted=False)
    hidden = store.knowledge.made_of([change.memory_n], deleted=True)
    moved = [_hidden(change, row) for row in shown if not _is_said(store, row)]
    for row in hidden:
        if _is_said(store, row) and _is_retracted(store, row):
            moved.append(_shown(change, row))
    return moved


def _hidden(change: _Change, row: KnowledgeRow) -> KnowledgeRow:
    row = row._replace(is_deleted=1)
    change.store.knowledge.rewrite(row)
    change.note(row, {"is_deleted": 0}, {"is_deleted": 1})
    return row


def _shown(change: _Change, row: KnowledgeRow) -> KnowledgeRow:
    for other in _in_place_of(change.store, row):
        change.store.knowledge.rewrite(other._replace(is_deleted=1))
        change.note(other, {}, {"is_wanted": 0})
    row = row._replace(is_deleted=0)
    change.store.knowledge.rewrite(row)
    change.note(row, {"is_deleted": 1}, {"is_deleted": 0})
    if (row.language_version or 0) < language.VERSION and row.form != MODEL:
        # Newer tables have read the rest of the memory meanwhile.
        change.store.memories.note_tables(change.memory_n, 0)
    return row


def _say_otherwise(change: _Change, row: KnowledgeRow) -> None:
    """Keep what others said of the same in other words, which were not written down then."""
    store = change.store
    for memory_n, event_n in store.knowledge.sources(row.n)[1:]:
        event = None if event_n is None else store.events.by_n(event_n)
        if event is not None and not event.is_deleted:
            for reading in read_events(cut(store, [event])):
                _learn(change, row, memory_n, reading)


def _learn(change: _Change, row: KnowledgeRow, memory_n: int, reading: Reading) -> None:
    """Write down what a message tells of the same as a hidden statement, and nothing else."""
    store = change.store
    told = {(fact.owner, fact.attribute) for fact in store.facts.of(row.n)}

    def known(one: Statement) -> Optional[KnowledgeRow]:
        return store.knowledge.same(row.anima_n, one.subject, one.fingerprint, change.now)

    new = tuple(
        one
        for one in reading.statements
        if one.fingerprint != row.fingerprint
        and told.intersection((fact.owner, fact.attribute) for fact in one.facts)
        and known(one) is None
    )
    alone = reading._replace(
        statements=new, ends=(), forgets=(), changes=(), corrects=(), takes_back=(), releases=()
    )
    Lesson(store, row.anima_n, memory_n, change.now).learn([alone])
    for made in filter(None, map(known, new)):
        change.note(made, {}, {ends.IN_PLACE_OF: row.id})


def _in_place_of(store: Store, row: KnowledgeRow) -> list[KnowledgeRow]:
    """Return the statements that were made because this one was hidden."""
    told = f'"{ends.IN_PLACE_OF}": "{row.id}"'
    ids = [note.row_id for note in store.audit.of(row.anima_n) if told in (note.after or "")]
    made = (store.knowledge.by_id(own) for own in dict.fromkeys(ids))
    return [other for other in made if other is not None]


def _is_said(store: Store, row: KnowledgeRow) -> bool:
    """Return whether somebody has said a statement in an event that is not deleted.

    The words are those of the first source; another one may have said it in others, which tell
    less.
    """
    for place, (memory_n, event_n) in enumerate(store.knowledge.sources(row.n)):
        if event_n is None:
            if store.events.of_memory(memory_n):
                return True
            continue
        event = store.events.by_n(event_n)
        is_theirs = not place or row.form == MODEL
        if not event.is_deleted and (
            is_theirs or has_run(words(event.content), words(row.content))
        ):
            return True
    return False


def _is_retracted(store: Store, row: KnowledgeRow) -> bool:
    """Return whether a statement is hidden because of its events, and for no other reason."""
    moves = [note for note in store.audit.of_row(row.anima_n, row.id) if not ends.is_end(note)]
    return bool(moves) and ends.hides(moves[-1])


def _sign(change: _Change) -> None:
    """Write in all that a speaker said how he is called now: his name may be hidden, or back."""
    store, subject = change.store, speaker_key(change.event.author)
    default = "The user" if subject == USER else speaker_name(change.event.author)
    name = name_of(store, change.event.anima_n, subject) or default
    store.knowledge.rename(change.event.anima_n, subject, name)


def _read_again(change: _Change) -> None:
    """Let the Dreamer read a memory's messages once more: it is somebody else who said them."""
    change.store.knowledge.put_away(change.memory_n, change.now)
    change.store.memories.note_tables(change.memory_n, 0)


def _draft(change: _Change, *, is_moved: bool) -> None:
    """Draft a memory of the events that are left, or give it back the text that was its own."""
    store, row = change.store, change.store.memories.by_n(change.memory_n)
    events = cut(store, store.events.of_memory(row.n))
    gone = store.events.deleted_count(row.n)
    was_whole = is_moved and gone == int(bool(change.event.is_deleted))
    notes = [note for note in store.audit.of_row(row.anima_n, row.id) if note.action in _TELLING]
    was_emptied = bool(notes) and _IS_EMPTIED in (notes[-1].after or "")
    own = {} if gone or not is_moved else _own(notes)
    made = row._replace(**(own or _drafted(store, row, events)))
    if was_emptied or not row.is_deleted:
        made = made._replace(is_deleted=int(not events))
    store.memories.rewrite(made)
    before = {name: getattr(row, name) for name in _DRAFTED} if was_whole and gone else {}
    is_emptied = made.is_deleted and (was_emptied or not row.is_deleted)
    change.note(row, before, {"is_own": not (is_moved and gone), "is_emptied": bool(is_emptied)})


def _own(notes: Sequence[AuditRow]) -> dict[str, Any]:
    """Return what a memory was before the first of its events was deleted.

    Nothing if it has been drafted of all of them since, or has taken in another one.
    """
    for note in reversed(notes):
        after, before = json.loads(note.after or "{}"), json.loads(note.before or "{}")
        if note.action != audit.RETRACT or after["is_own"]:
            break
        if before:
            return dict(before)
    return {}


def _drafted(store: Store, row: MemoryRow, events: Sequence[EventRow]) -> dict[str, Any]:
    """Return what a memory is of these events."""
    names = names_of(store, row.anima_n)
    heard = hear_events(events, store.events.before(events[0], HEARD_BEFORE) if events else ())
    made = draft(events, names, weight(read_events(events, names.user, heard)), heard)
    times = (events[0].occurred_at, events[-1].occurred_at) if events else (None, None)
    told = (made.content, made.summary, made.importance, made.confidence, *times)
    return dict(zip(_DRAFTED, told))
