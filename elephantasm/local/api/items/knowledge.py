# SPDX-License-Identifier: Apache-2.0
"""Single statements, what became of one, and which memories it rests on."""

from __future__ import annotations

from ...._words import KNOWLEDGE_TYPES, LARGEST_PAGE, PAGE
from ....exceptions import NotFoundError
from ... import ids
from ...engine import find_anima, key_of
from ...store.rows import WISH, KnowledgeRow
from .. import objects
from ..changes import CREATE, DELETE, RESTORE, UPDATE, note, replaced, replacements
from ..fields import ABSENT, Absent, in_body, in_path, in_query
from ..knowledge import with_sources
from ..operation import Operation, Route
from ..responses import json_response
from ..values.ids import uuid
from ..values.numbers import flag, integer, number
from ..values.refusals import maybe
from ..values.texts import choice, storable, text
from .memories import find_memory
from .provenance import history, provenance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ....transport import Response
    from ...engine import Call
    from ...store.store import Store

_LARGEST_HISTORY, _HISTORY = 500, 100
_type = choice(*KNOWLEDGE_TYPES)
_source_type = choice("INTERNAL", "EXTERNAL")
_share = maybe(number(0.0, 1.0))


class CreateKnowledge(Operation):
    """Store a statement that somebody made by hand."""

    anima_id: str = in_body(uuid)
    knowledge_type: str = in_body(_type)
    topic: Optional[str] = in_body(maybe(text()), default=None)
    content: str = in_body(text())
    summary: Optional[str] = in_body(maybe(text()), default=None)
    confidence: Optional[float] = in_body(_share, default=None)
    source_type: str = in_body(_source_type, default="INTERNAL")

    def answer(self, call: Call) -> Response:
        """Return the statement."""
        with call.transaction() as store:
            row = KnowledgeRow(
                n=0,
                id=ids.drawn(),
                anima_n=find_anima(store, self.anima_id).n,
                knowledge_type=self.knowledge_type,
                content=self.content,
                created_at=call.now,
                updated_at=call.now,
                topic=self.topic,
                summary=self.summary,
                confidence=self.confidence,
                source_type=self.source_type,
            )
            row = row._replace(n=store.knowledge.add(row))
            statement = _noted(store, call, CREATE, "api_create", row)
        return json_response(statement, 201)


class ListAllKnowledge(Operation):
    """List an anima's statements of all types page by page."""

    can_narrow = True

    anima_id: str = in_query(uuid)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)
    include_deleted: bool = in_query(flag, default=False)

    topic: Optional[str] = None

    def answer(self, call: Call) -> Response:
        """Return a page, newest first."""
        with call.snapshot() as store:
            rows = store.knowledge.of(
                key_of(store, self.anima_id),
                call.now,
                ended=self.include_deleted,  # what is over counts as deleted
            )
            wanted = [row for row in rows[::-1] if self.topic in (None, row.topic)]
            page = wanted[self.offset : self.offset + self.limit]
            statements = [with_sources(store, row, self.anima_id, call.now) for row in page]
        return json_response(statements)


class ListKnowledgeOfTopic(ListAllKnowledge):
    """List an anima's statements of one topic page by page."""

    topic: str = in_path(storable)


class ListTopics(Operation):
    """List the topics of an anima's statements."""

    anima_id: str = in_query(uuid)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return each once."""
        with call.snapshot() as store:
            n = key_of(store, self.anima_id)
            rows = store.knowledge.of(n, call.now, ended=self.include_deleted)
        return json_response(sorted({row.topic for row in rows if row.topic is not None}))


class GetKnowledge(Operation):
    """Read one statement; beyond the API a deleted one, too, and what it replaced or what it."""

    knowledge_id: str = in_path(uuid)
    or_deleted: bool = in_query(flag, default=False)  # the API's word is not heard here

    def answer(self, call: Call) -> Response:
        """Return the statement."""
        with call.snapshot() as store:
            row = find_knowledge(store, self.knowledge_id, deleted=self.or_deleted)
            by = None if row.superseded_by is None else store.knowledge.by_n(row.superseded_by).id
            links = replacements(store.knowledge.replaced(row), by)
            statement = {**_told(store, call, row), **links}
        return json_response(statement)


class UpdateKnowledge(Operation):
    """Change the fields that are given.

    A new content is nobody's words: it is not told as said by somebody on a day, and says nothing
    that a later statement could end. A standing wish stays one. By its fingerprint it goes on
    standing for the old words, so that these are not learnt beside it when they are read again.
    """

    knowledge_id: str = in_path(uuid)
    source_id: Optional[str] = in_query(uuid, default=None)
    triggered_by: Optional[str] = in_query(storable, default=None)
    knowledge_type: Union[str, Absent] = in_body(_type, default=ABSENT)
    topic: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    content: Union[str, Absent] = in_body(text(), default=ABSENT)
    summary: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    confidence: Union[float, Absent, None] = in_body(_share, default=ABSENT)
    source_type: Union[str, Absent] = in_body(_source_type, default=ABSENT)

    def answer(self, call: Call) -> Response:
        """Return the statement as it is now."""
        by = self.triggered_by or "api_update"
        with call.transaction() as store:
            row = find_knowledge(store, self.knowledge_id)
            if self.source_id:
                memory = find_memory(store, self.source_id, deleted=True)
                store.knowledge.add_source(row.n, memory.n)
            before = state(store, call.now, row)
            after = self._changed(store, call.now, row)
            store.knowledge.rewrite(after)
            statement = _noted(store, call, UPDATE, by, after, before, self.source_id)
        return json_response(statement)

    def _changed(self, store: Store, now: int, row: KnowledgeRow) -> KnowledgeRow:
        """Return a statement with what was given."""
        after = replaced(
            row,
            knowledge_type=self.knowledge_type,
            topic=self.topic,
            content=self.content,
            summary=self.summary,
            confidence=self.confidence,
            source_type=self.source_type,
            updated_at=now,
        )
        if after.content == row.content:
            return after
        store.facts.drop(row.n)
        return after._replace(
            form=WISH if row.is_wish else None,
            language_version=None,
            valid_from=None,
            utc_offset=None,
        )


class DeleteKnowledge(Operation):
    """Delete a statement."""

    knowledge_id: str = in_path(uuid)
    reason: Optional[str] = in_query(storable, default=None)

    def answer(self, call: Call) -> Response:
        """Return the statement as it is now; 404 for one that is deleted already."""
        with call.transaction() as store:
            row = find_knowledge(store, self.knowledge_id)
            by = self.reason or "api_delete"
            statement = _moved(store, call, DELETE, by, row, is_deleted=1)
        return json_response(statement)


class RestoreKnowledge(Operation):
    """Bring back a deleted statement."""

    knowledge_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the statement as it is now."""
        with call.transaction() as store:
            row = find_knowledge(store, self.knowledge_id, deleted=True)
            statement = _moved(store, call, RESTORE, "api_restore", row, is_deleted=0)
        return json_response(statement)


class EmbedKnowledge(GetKnowledge):
    """Make a statement findable by its words, which it is here from the moment it is written."""


class ListKnowledgeHistory(Operation):
    """List what became of a statement, deleted or not."""

    knowledge_id: str = in_path(uuid)
    limit: int = in_query(integer(1, _LARGEST_HISTORY), default=_HISTORY)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return its changes, newest first; none of a statement that nobody knows."""
        with call.snapshot() as store:
            row = store.knowledge.by_id(self.knowledge_id)
            entries = history(store, row, state(store, call.now, row)) if row else []
        return json_response(entries[::-1][self.offset : self.offset + self.limit])


class ListKnowledgeProvenance(Operation):
    """List what of the history of a statement rests on a memory."""

    knowledge_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return these changes, oldest first."""
        with call.snapshot() as store:
            row = store.knowledge.by_id(self.knowledge_id)
            entries = provenance(store, row, state(store, call.now, row)) if row else []
        return json_response(entries)


class ListInfluencedKnowledge(Operation):
    """List the statements that a memory gave, deleted or not."""

    memory_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return their ids; none for a memory that nobody knows."""
        with call.snapshot() as store:
            row = store.memories.by_id(self.memory_id)
            ids = store.knowledge.influenced(row.n) if row else []
        return json_response(ids)


def find_knowledge(store: Store, knowledge_id: str, *, deleted: bool = False) -> KnowledgeRow:
    """Return a statement; `NotFoundError` if there is none, or it is deleted and may not be."""
    row = store.knowledge.by_id(knowledge_id)
    if row is None or (row.is_deleted and not deleted):
        raise NotFoundError(f"Knowledge {knowledge_id} not found")
    return row


def state(store: Store, now: int, row: KnowledgeRow) -> dict[str, Any]:
    """Return a statement as its history tells it."""
    anima_id = store.animas.by_n(row.anima_n).id
    told = objects.knowledge(row, anima_id, now, store.facts.of(row.n))
    return {**told, "embedding": None}


def _told(store: Store, call: Call, row: KnowledgeRow) -> objects.Object:
    return with_sources(store, row, store.animas.by_n(row.anima_n).id, call.now)


def _moved(
    store: Store, call: Call, action: str, by: str, row: KnowledgeRow, *, is_deleted: int
) -> objects.Object:
    """Delete or restore a statement, and return it."""
    after = row._replace(is_deleted=is_deleted, updated_at=call.now)
    store.knowledge.rewrite(after)
    return _noted(store, call, action, by, after, state(store, call.now, row))


def _noted(
    store: Store,
    call: Call,
    action: str,
    by: str,
    row: KnowledgeRow,
    before: Optional[dict[str, Any]] = None,
    source_id: Optional[str] = None,
) -> objects.Object:
    """Note what was done with a statement, and return it."""
    after = state(store, call.now, row)
    note(
        store,
        row.anima_n,
        call.now,
        action,
        by=by,
        before=before,
        after=after,
        source_id=source_id,
    )
    return _told(store, call, row)


ROUTES = (
    Route("POST", "/knowledge", CreateKnowledge),
    Route("GET", "/knowledge", ListAllKnowledge),
    Route("GET", "/knowledge/topics", ListTopics),
    Route("GET", "/knowledge/topic/*", ListKnowledgeOfTopic),
    Route("GET", "/knowledge/*", GetKnowledge),
    Route("PATCH", "/knowledge/*", UpdateKnowledge),
    Route("DELETE", "/knowledge/*", DeleteKnowledge),
    Route("POST", "/knowledge/*/restore", RestoreKnowledge),
    Route("POST", "/knowledge/*/embedding", EmbedKnowledge),
    Route("GET", "/knowledge/*/history", ListKnowledgeHistory),
    Route("GET", "/knowledge/*/provenance", ListKnowledgeProvenance),
    Route("GET", "/knowledge/memory/*/influenced", ListInfluencedKnowledge),
)
