# SPDX-License-Identifier: Apache-2.0
"""What older language tables made of messages is made anew, memory by memory.

First all of it is put away, or a statement that would not be made any more could still end a new
one. Every memory has the number of the tables that read its messages beside it, so nothing is
renewed twice. What a language model or the application said stays.
"""

from __future__ import annotations

from .. import language
from ..store.rows import MODEL
from . import forgetting
from .cutting import cut
from .learning import Lesson
from .names import sign
from .reading import HEARD_BEFORE, hear_events, read_events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..knowledge.statements import Reading
    from ..store.rows import EventRow
    from ..store.store import Store
    from .job import Job

# Memories read again in one transaction: about a tenth of a second's work.
_PORTION = 20


def renew(job: Job) -> bool:
    """Renew an anima's statements, portion by portion; return whether none is left."""
    while True:
        with job.database.snapshot(job.deadline) as store:
            memories = store.memories.of_older_tables(job.anima_n, language.VERSION, _PORTION)
            read = [(row, *_read(store, row.n)) for row in memories]
        if not read:
            return True
        with job.database.transaction(job.deadline, job.patience) as store:
            store.knowledge.delete_older(job.anima_n, language.VERSION, MODEL, job.now)
            for memory, events, readings in read:
                if store.events.of_memory(memory.n) != events:
                    continue  # one was deleted or erased meanwhile
                lesson = Lesson(store, job.anima_n, memory.n, job.now)
                lesson.learn(readings)
                forgetting.forget(lesson, readings)
                store.memories.note_tables(memory.n, language.VERSION)
            sign(store, job.anima_n, {one.subject for *_, made in read for one in made})
        if len(memories) < _PORTION:
            return True
        if job.is_over():
            return False


def _read(store: Store, memory_n: int) -> tuple[list[EventRow], list[Reading]]:
    """Return the messages of a memory, and what they teach."""
    own = store.events.of_memory(memory_n)
    events = cut(store, own)
    before = store.events.before(events[0], HEARD_BEFORE) if events else []
    return own, read_events(events, heard=hear_events(events, before))
