# SPDX-License-Identifier: Apache-2.0
"""One question to all of an anima's memory."""

from __future__ import annotations

import json

from ..._words import (
    ACTIVE,
    FEWEST_TOKENS,
    MOST_RESULTS,
    MOST_TOKENS,
    QUERY_RESULTS,
    SOURCES,
    THRESHOLD,
    TOKENS,
)
from ..echo import LEAD
from ..engine import key_of
from ..knowledge.wording import name_of, quoted_line, told
from ..recall.endings import endings_of
from ..recall.search import candidates
from ..scoring import tokens
from ..typed import NamedTuple
from . import knowledge, memories, objects
from .fields import Fields, in_body, record
from .operation import Operation, Route
from .responses import json_response
from .search import best
from .values.ids import uuid
from .values.numbers import integer, number
from .values.refusals import every, maybe
from .values.texts import choice, question
from .values.times import Moment, moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ...transport import Response
    from ..engine import Call
    from ..store.rows import FactRow, IdentityRow, KnowledgeRow, MemoryRow

IDENTITY_TOKENS = 150  # reserved for an identity, whatever its real length
MEMORY, KNOWLEDGE = "memory", "knowledge"


class TimeRange(Fields):
    """From when to when; both ends count, and either may be open."""

    after: Optional[Moment] = in_body(maybe(moment), default=None)
    before: Optional[Moment] = in_body(maybe(moment), default=None)

    def holds(self, at: int) -> bool:
        """Return whether a time is within it."""
        return (self.after is None or self.after.at <= at) and (
            self.before is None or at <= self.before.at
        )


class Result(NamedTuple):
    """A memory or a statement that answers, as the API lists it."""

    id: str
    source: str
    content: str
    similarity: float
    type: Optional[str]
    topic: Optional[str]
    importance: Optional[float]
    confidence: Optional[float]
    time_start: Optional[str]


class _Rows(NamedTuple):
    """What one anima has to answer with."""

    memories: list[MemoryRow]
    knowledge: list[KnowledgeRow]
    facts: dict[int, list[FactRow]]
    identity: Optional[IdentityRow]


_some_ids = maybe(every(uuid))


def _distinct(value: Any) -> frozenset[str]:
    """Check ids to leave out; null is none."""
    return frozenset(_some_ids(value) or ())


class Query(Operation):
    """Ask all sources at once."""

    can_narrow = True

    anima_id: str = in_body(uuid)
    query: str = in_body(question)
    sources: list[str] = in_body(
        every(choice(*SOURCES, kind="literal_error")), default=list(SOURCES)
    )
    max_tokens: int = in_body(integer(FEWEST_TOKENS, MOST_TOKENS), default=TOKENS)
    limit: int = in_body(integer(1, MOST_RESULTS), default=QUERY_RESULTS)
    threshold: float = in_body(number(0.0, 1.0), default=THRESHOLD)
    time_range: Optional[TimeRange] = in_body(maybe(record(TimeRange)), default=None)
    exclude_ids: frozenset[str] = in_body(_distinct, default=frozenset())

    def answer(self, call: Call) -> Response:
        """Return what answers the question, and a text for a prompt made of it."""
        rows = self._rows(call)
        reserved = IDENTITY_TOKENS if rows.identity else 0
        ranked = self._ranked(rows, call.now)[: self.limit]
        results, used = _fitting(ranked, self.max_tokens - reserved)
        return json_response(
            {
                "results": [result._asdict() for result in results],
                "identity_context": _identity_context(rows.identity),
                "context": _context(rows, results),
                "token_estimate": used + reserved,
            }
        )

    def _rows(self, call: Call) -> _Rows:
        """Return the rows of the sources asked for, without those that are ruled out."""
        with call.searchable() as store:
            anima_n = key_of(store, self.anima_id)
            of_memory, of_knowledge = candidates(store, anima_n, self.query, (), call.now)
            identity = store.identities.of(anima_n) if "identity" in self.sources else None
            facts = store.facts.of_statements([row.n for row in of_knowledge])
            endings = endings_of(store, anima_n, call.now)
        if "memories" not in self.sources:
            of_memory = []
        if "knowledge" not in self.sources:
            of_knowledge = []
        # Unlike in the service, what is ruled out does not use up the places of the rest.
        return _Rows(
            [
                endings.memory(row)
                for row in of_memory
                if row.state == ACTIVE and self._admits(row.id, row.time_start or row.time_end)
            ],
            [row for row in of_knowledge if self._admits(row.id, row.created_at)],
            facts,
            identity,
        )

    def _admits(self, row_id: str, at: Optional[int]) -> bool:
        """Return whether a row is not ruled out; what has no time is of every time."""
        if row_id in self.exclude_ids:
            return False
        return at is None or self.time_range is None or self.time_range.holds(at)

    def _ranked(self, rows: _Rows, now: int) -> list[Result]:
        """Return everything above the threshold, best first."""
        of_memory = best(self.query, rows.memories, memories.text_of, self.threshold)
        of_knowledge = best(self.query, rows.knowledge, knowledge.text_of, self.threshold)
        # `sorted` is stable: of equals, memories come before statements and newer before older.
        results = [
            *(_memory_result(row, score) for score, row in of_memory),
            *(
                _knowledge_result(row, score, told(row, now, rows.facts.get(row.n, ())))
                for score, row in of_knowledge
            ),
        ]
        return sorted(results, key=lambda result: -result.similarity)


def _memory_result(row: MemoryRow, score: float) -> Result:
    """Return the result that a memory is."""
    return Result(
        id=row.id,
        source=MEMORY,
        content=row.summary or row.content or "",
        similarity=round(score, 4),
        type=None,
        topic=None,
        importance=row.importance,
        confidence=row.confidence,
        time_start=objects.stored_or_null(row.time_start),
    )


def _knowledge_result(row: KnowledgeRow, score: float, content: str) -> Result:
    """Return the result that a statement is."""
    return Result(
        id=row.id,
        source=KNOWLEDGE,
        content=content,
        similarity=round(score, 4),
        type=row.knowledge_type,
        topic=row.topic,
        importance=None,
        confidence=row.confidence,
        time_start=None,
    )


def _fitting(ranked: list[Result], room: int) -> tuple[list[Result], int]:
    """Return the first results that fit into so many tokens, and the tokens they take.

    The first that does not fit ends them.
    """
    results: list[Result] = []
    used = 0
    for result in ranked:
        size = tokens(result.content)
        if used + size > room:
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


def _context(rows: _Rows, results: list[Result]) -> str:
    """Return the results as a text for a prompt."""
    identity = rows.identity
    dated = {row.id for row in rows.knowledge if row.valid_from is not None}
    about = []
    if identity and identity.personality_type:
        about.append(f"Personality: {identity.personality_type}")
    if identity and identity.communication_style:
        about.append(f"Communication style: {identity.communication_style}")
    known = [_knowledge_line(r, r.id in dated) for r in results if r.source == KNOWLEDGE]
    remembered = [_memory_line(r) for r in results if r.source == MEMORY]
    sections = (
        ("## Identity", about),
        ("## Knowledge", known and [LEAD, *known]),
        ("## Memories", remembered and ([] if known else [LEAD]) + remembered),
    )
    # Each is one line, whatever was stored in it: it cannot pass for a heading.
    texts = ["\n".join([heading, *map(quoted_line, lines)]) for heading, lines in sections if lines]
    return "\n\n".join(texts)


def _knowledge_line(result: Result, is_dated: bool) -> str:
    """Return a statement for the prompt; parts that are null or zero are left out."""
    # What is dated names who said it.
    topic = f"{name_of(result.topic)}: " if result.topic and not is_dated else ""
    note = f" (confidence: {result.confidence})" if result.confidence else ""
    return f"- [{result.type}] {topic}{result.content}{note}"


def _memory_line(result: Result) -> str:
    """Return a memory for the prompt; an importance that is null or zero is left out."""
    day = result.time_start[:10] if result.time_start else "Unknown"
    note = f" (importance: {result.importance})" if result.importance else ""
    return f"- [{day}] {result.content}{note}"


ROUTES = (Route("POST", "/query", Query),)
