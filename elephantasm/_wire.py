# SPDX-License-Identifier: Apache-2.0
"""The API's operations as requests, built from checked arguments; pure, no input or output.

Limits, defaults and spellings are those of the service. What is None is left out, so that the
service's own default holds.
"""

from __future__ import annotations

import os

from . import _check
from .exceptions import InvalidArgumentError
from .transport import Request
from .types import KnowledgeType, MemoryState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any, Optional, Union
    from uuid import UUID

    from .types import EventType

PAGE = 200  # the largest page that the service gives
_LABEL = 255
_ROLE = 50
_SOURCES = ("memories", "knowledge", "identity")


def _request(
    method: str,
    path: str,
    body: Optional[Mapping[str, Any]] = None,
    **params: Union[str, int, float, bool, None],
) -> Request:
    """Return a request; parameters that are None are left out."""
    pairs = tuple(
        (name, _param(name, value)) for name, value in params.items() if value is not None
    )
    data = None if body is None else _check.encoded(body)
    return Request(method, path, pairs, data, os.urandom(8).hex())


def _param(name: str, value: Union[str, int, float, bool]) -> str:
    """Return a parameter as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _check.sendable(name, value) if isinstance(value, str) else str(value)


def _present(**fields: Any) -> dict[str, Any]:
    """Return the fields that were given."""
    return {name: value for name, value in fields.items() if value is not None}


def create_anima(
    name: str, description: Optional[str], meta: Optional[Mapping[str, Any]]
) -> Request:
    """Return the request that creates an anima."""
    fields = _present(
        name=_check.text("name", name, _LABEL),
        description=_check.given(_check.text, "description", description),
        meta=_check.given(_check.mapping, "meta", meta),
    )
    return _request("POST", "/animas", fields)


def get_anima(anima_id: str) -> Request:
    """Return the request for one anima, by id."""
    return _request("GET", f"/animas/{anima_id}")


def list_animas(limit: int, offset: int, include_deleted: bool = False) -> Request:
    """Return the request for a page of animas, newest first."""
    return _request(
        "GET",
        "/animas",
        limit=limit,
        offset=offset,
        include_deleted=_check.flag("include_deleted", include_deleted) or None,
    )


def search_animas(name: str, limit: int) -> Request:
    """Return the request for animas whose name contains a text."""
    if not _check.text("name", name, _LABEL):
        raise InvalidArgumentError("name: is empty; say what to look for")
    return _request("GET", "/animas/search", name=name, limit=_check.whole("limit", limit, 1, PAGE))


def summarize_animas() -> Request:
    """Return the request for all animas with their numbers."""
    return _request("GET", "/animas/summary")


def update_anima(
    anima_id: str,
    name: Optional[str],
    description: Optional[str],
    meta: Optional[Mapping[str, Any]],
    is_deleted: Optional[bool],
) -> Request:
    """Return the request that changes what is given of an anima."""
    fields = _present(
        name=_check.given(_check.text, "name", name, _LABEL),
        description=_check.given(_check.text, "description", description),
        meta=_check.given(_check.mapping, "meta", meta),
        is_deleted=_check.given(_check.flag, "is_deleted", is_deleted),
    )
    if not fields:
        raise InvalidArgumentError(
            "nothing to change: give a new name, description, meta or is_deleted"
        )
    return _request("PATCH", f"/animas/{anima_id}", fields)


def named(anima_id: Union[UUID, str, None]) -> Union[UUID, str]:
    """Return an anima that was given, for what must never happen to a default one."""
    if anima_id is None or anima_id == "":
        raise InvalidArgumentError("anima_id: missing; name the anima to delete")
    return anima_id


def check_limit(limit: Optional[int]) -> None:
    """Refuse a total that is no number of rows."""
    _check.given(_check.whole, "limit", limit, 0)


def delete_anima(anima_id: str) -> Request:
    """Return the request that deletes an anima and all that it remembers."""
    return _request("DELETE", f"/animas/{anima_id}")


def event_fields(
    event_type: Union[EventType, str],
    content: str,
    session_id: Optional[str],
    role: Optional[str],
    author: Optional[str],
    occurred_at: Optional[datetime],
    meta: Optional[Mapping[str, Any]],
    importance_score: Optional[float],
    summary: Optional[str],
    source_uri: Optional[str],
    dedupe_key: Optional[str],
) -> dict[str, Any]:
    """Return an event's own fields, checked; the anima is still missing."""
    return _present(
        event_type=_check.event_type("event_type", event_type),
        content=_check.text("content", content),
        session_id=_check.given(_check.text, "session_id", session_id, _LABEL),
        role=_check.given(_check.text, "role", role, _ROLE),
        author=_check.given(_check.text, "author", author, _LABEL),
        occurred_at=_check.given(_check.moment, "occurred_at", occurred_at),
        meta=_check.given(_check.mapping, "meta", meta),
        importance_score=_check.given(_check.fraction, "importance_score", importance_score),
        summary=_check.given(_check.text, "summary", summary),
        source_uri=_check.given(_check.text, "source_uri", source_uri),
        dedupe_key=_check.given(_check.text, "dedupe_key", dedupe_key, _LABEL),
    )


def create_event(anima_id: str, fields: Mapping[str, Any]) -> Request:
    """Return the request that captures an event."""
    return _request("POST", "/events", {"anima_id": anima_id, **fields})


def event_filters(
    event_type: Union[EventType, str, None],
    session_id: Optional[str],
    min_importance: Optional[float],
    include_deleted: bool,
) -> dict[str, Any]:
    """Return the parameters that choose events, checked."""
    return _present(
        event_type=_check.given(_check.event_type, "event_type", event_type),
        session_id=_check.given(_check.text, "session_id", session_id, _LABEL),
        min_importance=_check.given(_check.fraction, "min_importance", min_importance),
        include_deleted=_check.flag("include_deleted", include_deleted) or None,
    )


def list_events(anima_id: str, filters: Mapping[str, Any], limit: int, offset: int) -> Request:
    """Return the request for a page of events: newest first, or oldest first in a session."""
    return _request("GET", "/events", anima_id=anima_id, **filters, limit=limit, offset=offset)


def pack(anima_id: str, query: Optional[str], preset: Optional[str]) -> Request:
    """Return the request for a memory pack; a blank query is no query."""
    query = _check.given(_check.text, "query", query)
    return _request(
        "GET",
        f"/animas/{anima_id}/memory-packs/latest",
        query=query if query and query.strip() else None,
        preset=_check.given(_check.text, "preset", preset),
    )


def search_memories(
    anima_id: str,
    query: str,
    limit: int,
    threshold: Optional[float],
    state: Union[MemoryState, str, None],
) -> Request:
    """Return the request for memories like a text; no state means all states."""
    fields = _search(anima_id, query, limit, threshold)
    # An explicit null, for without the field the service looks at active memories only.
    fields["state"] = _check.given(_check.word, "state", state, MemoryState)
    return _request("POST", "/memories/search/semantic", fields)


def search_knowledge(
    anima_id: str,
    query: str,
    limit: int,
    threshold: Optional[float],
    knowledge_type: Union[KnowledgeType, str, None],
) -> Request:
    """Return the request for knowledge like a text; no type means all types."""
    fields = _search(anima_id, query, limit, threshold)
    if knowledge_type is not None:
        fields["knowledge_type"] = knowledge_word(knowledge_type)
    return _request("POST", "/knowledge/search/semantic", fields)


def _search(anima_id: str, query: str, limit: int, threshold: Optional[float]) -> dict[str, Any]:
    return _present(
        anima_id=anima_id,
        query=_check.query(query),
        limit=_check.whole("limit", limit, 0, 1_000_000),
        threshold=_check.given(_check.fraction, "threshold", threshold),
    )


def knowledge_word(knowledge_type: Union[KnowledgeType, str]) -> str:
    """Return a type of knowledge as the API spells it."""
    return _check.word("knowledge_type", knowledge_type, KnowledgeType)


def list_knowledge(
    anima_id: str, knowledge_type: str, limit: int, offset: int, include_deleted: bool
) -> Request:
    """Return the request for a page of knowledge of one type."""
    return _request(
        "GET",
        f"/knowledge/type/{knowledge_type}",
        anima_id=anima_id,
        limit=limit,
        offset=offset,
        include_deleted=_check.flag("include_deleted", include_deleted) or None,
    )


def get_identity(anima_id: str) -> Request:
    """Return the request for an anima's identity."""
    return _request("GET", f"/identities/anima/{anima_id}")


def query_fields(
    query: str,
    sources: Optional[Iterable[str]],
    max_tokens: Optional[int],
    limit: Optional[int],
    threshold: Optional[float],
    after: Optional[datetime],
    before: Optional[datetime],
    exclude_ids: Optional[Iterable[Union[UUID, str]]],
) -> dict[str, Any]:
    """Return the fields of the unified search, checked; the anima is still missing."""
    time_range = _present(
        after=_check.given(_check.moment, "after", after),
        before=_check.given(_check.moment, "before", before),
    )
    return _present(
        query=_check.query(query),
        sources=_check.given(_check.choices, "sources", sources, _SOURCES),
        max_tokens=_check.given(_check.whole, "max_tokens", max_tokens, 100, 16000),
        limit=_check.given(_check.whole, "limit", limit, 1, 100),
        threshold=_check.given(_check.fraction, "threshold", threshold),
        time_range=time_range or None,
        exclude_ids=_check.given(_check.uuids, "exclude_ids", exclude_ids),
    )


def query(anima_id: str, fields: Mapping[str, Any]) -> Request:
    """Return the request of the unified search."""
    return _request("POST", "/query", {"anima_id": anima_id, **fields})


def health() -> Request:
    """Return the request for the service's health."""
    return _request("GET", "/health")


def usage() -> Request:
    """Return the request for what the plan allows and what is used."""
    return _request("GET", "/subscriptions/usage")
