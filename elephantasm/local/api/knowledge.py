# SPDX-License-Identifier: Apache-2.0
"""Knowledge: searching an anima's statements, listing those of one type."""

from __future__ import annotations

from ..._words import KNOWLEDGE_TYPES, LARGEST_PAGE, PAGE
from ..engine import key_of
from ..recall.search import candidates
from . import objects
from .fields import in_body, in_path, in_query
from .operation import Operation, Route
from .responses import json_response
from .search import Search, best
from .values.ids import uuid
from .values.numbers import flag, integer
from .values.refusals import maybe
from .values.texts import choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ...transport import Response
    from ..engine import Call
    from ..store.rows import KnowledgeRow
    from ..store.store import Store


class SearchKnowledge(Search):
    """Find statements by what they say."""

    knowledge_type: Optional[str] = in_body(maybe(choice(*KNOWLEDGE_TYPES)), default=None)

    def answer(self, call: Call) -> Response:
        """Return the statements that answer the query, best first."""
        types = () if self.knowledge_type is None else (self.knowledge_type,)
        with call.searchable() as store:
            anima_n = key_of(store, self.anima_id)
            _, rows = candidates(store, anima_n, self.query, types, call.now)
            matches = best(self.query, rows, text_of, self.threshold)
            results = [
                {"knowledge": with_sources(store, row, self.anima_id, call.now), "score": score}
                for score, row in matches[: self.most]
            ]
        return json_response(results)


class ListKnowledge(Operation):
    """List an anima's statements of one type page by page."""

    can_narrow = True

    knowledge_type: str = in_path(choice(*KNOWLEDGE_TYPES))
    anima_id: str = in_query(uuid)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return a page, newest first."""
        with call.snapshot() as store:
            rows = store.knowledge.of(
                key_of(store, self.anima_id),
                call.now,
                knowledge_type=self.knowledge_type,
                ended=self.include_deleted,  # what is over counts as deleted
            )
            page = rows[::-1][self.offset : self.offset + self.limit]
            statements = [with_sources(store, row, self.anima_id, call.now) for row in page]
        return json_response(statements)


def text_of(row: KnowledgeRow) -> str:
    """Return what a statement says, as far as a search is concerned."""
    return f"{row.topic or ''} {row.content}"


def with_sources(store: Store, row: KnowledgeRow, anima_id: str, now: int) -> objects.Object:
    """Return a statement and, beyond the API, where it was made."""
    statement = objects.knowledge(row, anima_id, now, store.facts.of(row.n))
    sources = store.knowledge.source_ids(row.n)
    if sources:
        statement["sources"] = [
            {"memory_id": memory_id, "event_id": event_id} for memory_id, event_id in sources
        ]
    return statement


ROUTES = (
    Route("POST", "/knowledge/search/semantic", SearchKnowledge),
    Route("GET", "/knowledge/type/*", ListKnowledge),
)
