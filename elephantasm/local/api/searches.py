# SPDX-License-Identifier: Apache-2.0
"""What an anima knows: searches, statements by type, identity."""

from __future__ import annotations

from ..._words import KNOWLEDGE_TYPES
from ..recall.search import candidates
from ..recall.similarity import similarities
from . import objects as wire
from .checks import choice, flag, integer, maybe, number, question, uuid
from .fields import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar

    from ..engine import Call, Reply
    from ..store.rows import KnowledgeRow, MemoryRow
    from ..store.store import Store

    _Row = TypeVar("_Row", MemoryRow, KnowledgeRow)

STATES = ("active", "decaying", "archived")
MOST_FOUND = 100

KNOWLEDGE_PATH = (Field("knowledge_type", choice(*KNOWLEDGE_TYPES)),)
KNOWLEDGE_QUERY = (
    Field("anima_id", uuid),
    Field("limit", integer(1, 200), 50),
    Field("offset", integer(0), 0),
    Field("include_deleted", flag, False),
)
# Blank queries and negative limits are refused here; the real server fails on them.
_SEARCH = (
    Field("anima_id", uuid),
    Field("query", question),
    Field("limit", integer(0), 10),
    Field("threshold", number(), 0.7),
)
MEMORY_SEARCH = (*_SEARCH, Field("state", maybe(choice(*STATES)), "active"))
KNOWLEDGE_SEARCH = (*_SEARCH, Field("knowledge_type", maybe(choice(*KNOWLEDGE_TYPES)), None))


def search_memories(call: Call) -> Reply:
    """Return the memories that answer a query, best first."""
    values = call.values
    anima_id, state = values["anima_id"], values["state"]
    call.engine.index(call.deadline)
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(anima_id)
        rows = candidates(store, anima.n, values["query"], (), call.now)[0] if anima else []
    rows = [row for row in rows if state is None or row.state == state]
    found = memories_about(values["query"], rows, values["threshold"])
    most = min(values["limit"], MOST_FOUND)  # more is not refused, but not given either
    return 200, [
        {"memory": wire.memory(row, anima_id), "score": score} for score, row in found[:most]
    ]


def search_knowledge(call: Call) -> Reply:
    """Return the statements that answer a query, best first."""
    values = call.values
    anima_id, kind = values["anima_id"], values["knowledge_type"]
    call.engine.index(call.deadline)
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(anima_id)
        types = () if kind is None else (kind,)
        rows = candidates(store, anima.n, values["query"], types, call.now)[1] if anima else []
        found = knowledge_about(values["query"], rows, values["threshold"])
        return 200, [
            {"knowledge": _told(store, row, anima_id), "score": score}
            for score, row in found[: min(values["limit"], MOST_FOUND)]
        ]


def list_knowledge(call: Call) -> Reply:
    """Return a page of an anima's statements of one type, newest first."""
    values = call.values
    anima_id, start = values["anima_id"], values["offset"]
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(anima_id)
        kind, deleted = values["knowledge_type"], values["include_deleted"]
        # What a later statement replaced counts as deleted.
        rows = (
            store.knowledge.of(anima.n, knowledge_type=kind, superseded=deleted, deleted=deleted)
            if anima
            else []
        )
        page = rows[::-1][start : start + values["limit"]]
        return 200, [_told(store, row, anima_id) for row in page]


def get_identity(call: Call) -> Reply:
    """Return an anima's identity."""
    anima_id = call.values["anima_id"]
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(anima_id)
        row = store.identities.of(anima.n) if anima else None
    if row is None:
        return 404, {"detail": f"Identity not found for Anima {anima_id}"}
    return 200, wire.identity(row, anima_id)


def memories_about(
    query: str, rows: Iterable[MemoryRow], threshold: float
) -> list[tuple[float, MemoryRow]]:
    """Return memories above a threshold of relevance with it, best and newest first."""
    kept = list(rows)
    scores = similarities(query, [f"{row.summary or ''} {row.content or ''}" for row in kept])
    return _best(zip(scores, kept), threshold)


def knowledge_about(
    query: str, rows: Iterable[KnowledgeRow], threshold: float
) -> list[tuple[float, KnowledgeRow]]:
    """Return statements above a threshold of relevance with it, best and newest first."""
    kept = list(rows)
    scores = similarities(query, [f"{row.topic or ''} {row.content}" for row in kept])
    return _best(zip(scores, kept), threshold)


def _best(scored: Iterable[tuple[float, _Row]], threshold: float) -> list[tuple[float, _Row]]:
    # Never by id, which is random: the same rows come in the same order everywhere.
    ordered = sorted(scored, key=lambda pair: (-pair[0], -pair[1].n))
    return [pair for pair in ordered if pair[0] > threshold]


def _told(store: Store, row: KnowledgeRow, anima_id: str) -> dict[str, Any]:
    """Return a statement and, beyond the API, where it was made."""
    told = wire.knowledge(row, anima_id)
    sources = store.knowledge.source_ids(row.n)
    if sources:
        told["sources"] = [{"memory_id": memory, "event_id": event} for memory, event in sources]
    return told
