# SPDX-License-Identifier: Apache-2.0
"""Who asks, if the query says so, and what of all that an anima knows he may be shown.

Several people may speak with one anima. Somebody who introduces himself, as in "This is Ana, what
did I order?", is shown what he said and what was said in sessions in which he spoke, and nothing
of the others. Where nobody is introduced, nothing is kept back: this keeps answers apart, it is
no protection against somebody who gives another name.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from ..knowledge.speakers import speaker_key
from ..language.questions import introduced
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, Optional

    from ..store.rows import KnowledgeRow
    from ..store.store import Store
    from .material import Material

# SQLite of old takes 999 values at most.
_AT_ONCE = 500
# Names that people said they have: more speak with few animas.
_NAMES = 1000


class Asker(NamedTuple):
    """Somebody who asks.

    Attributes:
        store: An open transaction.
        anima_n: Whom he asks.
        subject: Key of what he said.
    """

    store: Store
    anima_n: int
    subject: str

    def knows(self, row: KnowledgeRow) -> bool:
        """Return whether a statement is his own, or nobody's."""
        return row.subject in (None, self.subject)

    def only(self, material: Material) -> Material:
        """Return what of a material he may be shown."""
        older = (row.n for row, _ in material.memories)
        session = (row.n for row in material.session)
        heard = self._memories([*older, *session, *material.quoted])
        last = material.last_message
        events = self._heard(
            [
                *(passage.event_n for passage in material.evidence),
                *(event.n for event in material.pending),
                *([last.n] if last else ()),
            ]
        )
        return material._replace(
            session=[row for row in material.session if row.n in heard],
            last_message=last if last and last.n in events else None,
            pending=[event for event in material.pending if event.n in events],
            wishes=list(filter(self.knows, material.wishes)),
            knowledge=list(filter(self.knows, material.knowledge)),
            memories=[(row, score) for row, score in material.memories if row.n in heard],
            evidence=[passage for passage in material.evidence if passage.event_n in events],
            quoted={n: row for n, row in material.quoted.items() if n in heard},
        )

    def _memories(self, memory_ns: Sequence[int]) -> set[int]:
        """Return the memories of whose events he heard all."""
        parts = list(self._read("SELECT memory_n, n FROM event WHERE memory_n", memory_ns))
        heard = self._heard([n for _, n in parts])
        unheard = {memory_n for memory_n, n in parts if n not in heard}
        return {memory_n for memory_n, _ in parts} - unheard

    def _heard(self, event_ns: Sequence[int]) -> set[int]:
        """Return the events that are his words, or of a session in which he spoke."""
        select = "SELECT n, event_type, author, session_id FROM event WHERE n"
        rows = list(self._read(select, event_ns))
        sessions = self._sessions(sorted({row[3] for row in rows if row[3] is not None}))
        return {
            n
            for n, event_type, author, session_id in rows
            if session_id in sessions or self._is_his(event_type, author)
        }

    def _sessions(self, session_ids: Sequence[str]) -> set[str]:
        """Return those of the sessions in which he spoke."""
        select = (
            "SELECT DISTINCT session_id, event_type, author FROM event WHERE NOT is_deleted "
            f"AND anima_n = {self.anima_n:d} AND session_id"
        )
        rows = self._read(select, session_ids)
        return {session_id for session_id, *said in rows if self._is_his(*said)}

    def _is_his(self, event_type: str, author: Optional[str]) -> bool:
        return event_type == "message.in" and speaker_key(author) == self.subject

    def _read(self, select: str, keys: Sequence[object]) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of which what is selected by is one of these keys."""
        for first in range(0, len(keys), _AT_ONCE):
            some = keys[first : first + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            yield from self.store.connection.execute(f"{select} IN ({marks})", some)


def asker_of(store: Store, anima_n: int, query: str) -> Optional[Asker]:
    """Return who asks, or None if the query does not introduce one who spoke before.

    Args:
        store: An open transaction.
        anima_n: Who is asked.
        query: A question or a message.
    """
    authors = _authors(store, anima_n)
    # Of nobody else there is anything to keep back.
    if len({speaker_key(author) for author in authors}) < 2:
        return None
    said = [name.casefold().split() for name in introduced(query)]
    known = _names(store, anima_n, authors) if said else []
    for words in said:
        # "This is Ana Bell", or only one word of it is known: "This is Ana speaking".
        for count in range(len(words), 0, -1):
            found = _subjects(words[:count], known)
            if len(found) == 1:
                return Asker(store, anima_n, found.pop())
    return None


def _subjects(words: list[str], known: Sequence[tuple[list[str], str]]) -> set[str]:
    """Return the keys of those who are called so, or have these words in their names."""
    named = {subject for name, subject in known if name == words}
    return named or {subject for name, subject in known if set(words) <= set(name)}


def _authors(store: Store, anima_n: int) -> list[str]:
    """Return the names under which people wrote; empty for those who gave none."""
    select = "SELECT name FROM speaker WHERE anima_n = ? AND event_type = 'message.in'"
    return [name for (name,) in store.connection.execute(select, (anima_n,))]


def _names(store: Store, anima_n: int, authors: Iterable[str]) -> list[tuple[list[str], str]]:
    """Return the names of those who spoke, in words, each with the key of what they said."""
    written = [(author, speaker_key(author)) for author in authors]
    facts = store.facts.of_attributes(anima_n, ("name", "nickname"), _NAMES)
    told = [(fact.value, fact.subject) for fact in facts if not fact.owner]
    return [(name.casefold().split(), subject) for name, subject in (*written, *told)]
