# SPDX-License-Identifier: Apache-2.0
"""Operations on what an anima remembers: packs, memories, knowledge, identity, searches."""

from __future__ import annotations

from datetime import datetime, timezone

from .. import _arguments as check
from .._fields import list_of
from .._words import FEWEST_TOKENS, KNOWLEDGE_TYPES, MOST_RESULTS, MOST_TOKENS, SOURCES, STATES
from ..types import Identity, Knowledge, KnowledgeMatch, MemoryMatch, MemoryPack, QueryResult
from . import ANIMA, Operation, present, row_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional, Union
    from uuid import UUID

    from ..types import KnowledgeType, MemoryState

_LARGEST_LIMIT = 1_000_000  # no rule of the API, which gives `MOST_RESULTS` for all above


def inject(query: Optional[str], preset: Optional[str]) -> Operation[MemoryPack]:
    """Return the operation that gives a memory pack; a blank query is no query."""
    topic = check.given(check.text, "query", query)
    params = {
        "query": topic if topic and topic.strip() else None,
        "preset": check.given(check.text, "preset", preset),
    }
    if params["preset"] is not None and params["query"] is None:
        check.warn("preset has no effect without a query")
    path = f"/animas/{ANIMA}/memory-packs/latest"
    return Operation("GET", path, _pack, params=params, hides_missing=True)


def _pack(answer: Any) -> MemoryPack:
    """Return a pack; a literal null, of a service that has none yet, is an empty one."""
    if answer is None:
        return MemoryPack(anima_id="", content={}, compiled_at=datetime.now(timezone.utc))
    return MemoryPack.from_dict(answer)


def search_memories(
    query: str,
    limit: int,
    threshold: Optional[float],
    state: Union[MemoryState, str, None],
) -> Operation[tuple[MemoryMatch, ...]]:
    """Return the operation that finds memories like a text; no state means all states."""
    body = _search(query, limit, threshold)
    # An explicit null, for without the field the service looks at active memories only.
    body["state"] = check.given(check.word, "state", state, STATES)
    read = list_of(MemoryMatch.from_dict)
    return Operation("POST", "/memories/search/semantic", read, body=body)


def search_knowledge(
    query: str,
    limit: int,
    threshold: Optional[float],
    knowledge_type: Union[KnowledgeType, str, None],
) -> Operation[tuple[KnowledgeMatch, ...]]:
    """Return the operation that finds knowledge like a text; no type means all types."""
    body = _search(query, limit, threshold)
    if knowledge_type is not None:
        body["knowledge_type"] = check.word("knowledge_type", knowledge_type, KNOWLEDGE_TYPES)
    read = list_of(KnowledgeMatch.from_dict)
    return Operation("POST", "/knowledge/search/semantic", read, body=body)


def _search(query: str, limit: int, threshold: Optional[float]) -> dict[str, Any]:
    return present(
        anima_id=ANIMA,
        query=check.search_text("query", query),
        limit=check.whole("limit", limit, 0, _LARGEST_LIMIT),
        threshold=check.given(check.fraction, "threshold", threshold),
    )


def list_knowledge(
    knowledge_type: Union[KnowledgeType, str], include_deleted: bool, limit: Optional[int]
) -> Operation[tuple[Knowledge, ...]]:
    """Return the operation that lists knowledge of one type."""
    kind = check.word("knowledge_type", knowledge_type, KNOWLEDGE_TYPES)
    params = {
        "anima_id": ANIMA,
        "include_deleted": check.flag("include_deleted", include_deleted) or None,
    }
    read = list_of(Knowledge.from_dict)
    path = f"/knowledge/type/{kind}"
    return Operation("GET", path, read, params=params, limit=row_limit(limit))


def get_identity() -> Operation[Identity]:
    """Return the operation that gives an anima's identity."""
    return Operation("GET", f"/identities/anima/{ANIMA}", Identity.from_dict)


def query(
    query: str,
    sources: Optional[Iterable[str]],
    max_tokens: Optional[int],
    limit: Optional[int],
    threshold: Optional[float],
    after: Optional[datetime],
    before: Optional[datetime],
    exclude_ids: Optional[Iterable[Union[UUID, str]]],
) -> Operation[QueryResult]:
    """Return the operation that searches memories, knowledge and identity at once."""
    time_range = present(
        after=check.given(check.moment, "after", after),
        before=check.given(check.moment, "before", before),
    )
    body = present(
        anima_id=ANIMA,
        query=check.search_text("query", query),
        sources=check.given(check.word_list, "sources", sources, SOURCES),
        max_tokens=check.given(check.whole, "max_tokens", max_tokens, FEWEST_TOKENS, MOST_TOKENS),
        limit=check.given(check.whole, "limit", limit, 1, MOST_RESULTS),
        threshold=check.given(check.fraction, "threshold", threshold),
        time_range=time_range or None,
        exclude_ids=check.given(check.uuids, "exclude_ids", exclude_ids),
    )
    return Operation("POST", "/query", QueryResult.from_dict, body=body)
