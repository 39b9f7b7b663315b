# SPDX-License-Identifier: Apache-2.0
"""One question to all of an anima's memory (wire contract, 5.8)."""

from __future__ import annotations

import json
from typing import NamedTuple, Optional

from ..language.sentences import one_line
from ..recall.search import candidates
from ..scoring import ACTIVE
from . import objects as wire
from .checks import choice, every, integer, maybe, moment, number, question, uuid
from .fields import Field, record
from .searches import MOST_FOUND, knowledge_about, memories_about

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..engine import Call, Reply
    from ..store.rows import IdentityRow, KnowledgeRow, MemoryRow

SOURCES = ("memories", "knowledge", "identity")
IDENTITY_TOKENS = 150  # reserved for an identity, whatever its real length

_TIME_RANGE = record(Field("after", maybe(moment), None), Field("before", maybe(moment), None))
QUERY_BODY = (
    Field("anima_id", uuid),
    Field("query", question),
    Field("sources", every(choice(*SOURCES, kind="literal_error")), list(SOURCES)),
    Field("max_tokens", integer(100, 16000), 2000),
    Field("limit", integer(1, MOST_FOUND), 20),
    Field("threshold", number(0.0, 1.0), 0.7),
    Field("time_range", maybe(_TIME_RANGE), None),
    Field("exclude_ids", maybe(every(uuid)), None),
)


class _Rows(NamedTuple):
    """What one anima has to answer with."""

    memories: list[MemoryRow]
    knowledge: list[KnowledgeRow]
    identity: Optional[IdentityRow]


def query(call: Call) -> Reply:
    """Return what answers a question, from all sources, and a prompt text made of it."""
    values = call.values
    rows = _rows(call)
    reserved = IDENTITY_TOKENS if rows.identity else 0
    results, used = _fitting(
        _ranked(values, rows), values["limit"], values["max_tokens"] - reserved
    )
    return 200, {
        "results": results,
        "identity_context": _identity_context(rows.identity),
        "context": _context(rows.identity, results),
        "token_estimate": used + reserved,
    }


def _rows(call: Call) -> _Rows:
    """Return the rows of the sources asked for."""
    sources = call.values["sources"]
    call.engine.index(call.deadline)
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(call.values["anima_id"])
        if anima is None:
            return _Rows([], [], None)
        memories, knowledge = candidates(store, anima.n, call.values["query"], (), call.now)
        return _Rows(
            [row for row in memories if row.state == ACTIVE] if "memories" in sources else [],
            knowledge if "knowledge" in sources else [],
            store.identities.of(anima.n) if "identity" in sources else None,
        )


def _ranked(values: dict[str, Any], rows: _Rows) -> list[dict[str, Any]]:
    """Return everything above the threshold that was not ruled out, best first."""
    question, threshold = values["query"], values["threshold"]
    excluded = set(values["exclude_ids"] or ())
    span = values["time_range"]
    # Unlike in the service, what is ruled out does not use up the places of the rest.
    memories = [
        row
        for row in rows.memories
        if row.id not in excluded and _within(span, row.time_start or row.time_end)
    ]
    knowledge = [
        row for row in rows.knowledge if row.id not in excluded and _within(span, row.created_at)
    ]
    # `sorted` is stable: of equals, memories come before statements and newer before older.
    found = [
        *(_of_memory(score, row) for score, row in memories_about(question, memories, threshold)),
        *(_of_knowledge(*pair) for pair in knowledge_about(question, knowledge, threshold)),
    ]
    return sorted(found, key=lambda result: -result["similarity"])


def _within(span: Optional[dict[str, Any]], at: Optional[int]) -> bool:
    """Tell whether a time is within a range; what has no time is."""
    if span is None or at is None:
        return True
    after, before = span["after"], span["before"]
    return (after is None or after.at <= at) and (before is None or at <= before.at)


def _of_memory(score: float, row: MemoryRow) -> dict[str, Any]:
    """Return the result that a memory is."""
    return {
        "id": row.id,
        "source": "memory",
        "content": row.summary or row.content or "",
        "similarity": round(score, 4),
        "type": None,
        "topic": None,
        "importance": row.importance,
        "confidence": row.confidence,
        "time_start": None if row.time_start is None else wire.stored(row.time_start),
    }


def _of_knowledge(score: float, row: KnowledgeRow) -> dict[str, Any]:
    """Return the result that a statement is."""
    return {
        "id": row.id,
        "source": "knowledge",
        "content": row.content,
        "similarity": round(score, 4),
        "type": row.knowledge_type,
        "topic": row.topic,
        "importance": None,
        "confidence": row.confidence,
        "time_start": None,
    }


def _fitting(
    found: list[dict[str, Any]], limit: int, tokens: int
) -> tuple[list[dict[str, Any]], int]:
    """Return the first results that fit, and their size; the first that does not ends them."""
    results: list[dict[str, Any]] = []
    used = 0
    for result in found[:limit]:
        # The API's estimate of tokens, on what is shown of the result.
        size = len(result["content"]) // 4
        if used + size > tokens:
            break
        used += size
        results.append(result)
    return results, used


def _identity_context(row: Optional[IdentityRow]) -> Optional[dict[str, Any]]:
    """Return an identity as the answer shows it."""
    if row is None:
        return None
    return {
        "personality_type": row.personality_type,
        "communication_style": row.communication_style,
        "self_reflection": json.loads(row.self_json),
    }


def _context(identity: Optional[IdentityRow], results: list[dict[str, Any]]) -> str:
    """Return the results as a text for a prompt."""
    about = []
    if identity and identity.personality_type:
        about.append(one_line(f"Personality: {identity.personality_type}"))
    if identity and identity.communication_style:
        about.append(one_line(f"Communication style: {identity.communication_style}"))
    sections = (
        ("## Identity", about),
        ("## Knowledge", [_line(item) for item in results if item["source"] == "knowledge"]),
        ("## Memories", [_line(item) for item in results if item["source"] == "memory"]),
    )
    return "\n\n".join("\n".join([heading, *lines]) for heading, lines in sections if lines)


def _line(result: dict[str, Any]) -> str:
    """Return one result as a line, which it is whatever was stored in it.

    Parts that are null or zero are left out.
    """
    return one_line(_shown(result))


def _shown(result: dict[str, Any]) -> str:
    if result["source"] == "knowledge":
        topic = f"{result['topic']}: " if result["topic"] else ""
        confidence = result["confidence"]
        note = f" (confidence: {confidence})" if confidence else ""
        return f"- [{result['type']}] {topic}{result['content']}{note}"
    day = result["time_start"][:10] if result["time_start"] else "Unknown"
    importance = result["importance"]
    note = f" (importance: {importance})" if importance else ""
    return f"- [{day}] {result['content']}{note}"
