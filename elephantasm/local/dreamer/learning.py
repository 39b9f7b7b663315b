# SPDX-License-Identifier: Apache-2.0
"""Writing statements down: new ones, ones said again, and ones that replace another."""

from __future__ import annotations

import json
import uuid
from collections import Counter

from ..knowledge.statements import (
    CONCEPT,
    NOT,
    Statement,
    confirmed,
    contradicted,
    fingerprint,
    opposite,
)
from ..language.words import terms
from ..store.rows import PROFILE, AuditRow, KnowledgeRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

    from ..store.store import Store

# How far back a correction without a slot looks for what it corrects.
_RECENT = 200


def learn(
    store: Store, anima_n: int, memory_n: int, said: Iterable[Statement], now: int
) -> Counter[str]:
    """Write statements of one memory down and return what became of them, counted.

    Args:
        store: An open write transaction.
        anima_n: Whose knowledge.
        memory_n: The memory the statements come from.
        said: The statements.
        now: Time of writing.
    """
    done: Counter[str] = Counter()
    for one in sorted(said, key=lambda s: (s.at, s.event_n)):
        known = store.knowledge.about(anima_n, one.subject, one.predicate)
        current = known[0] if known else None
        if current is not None and _same(current, one):
            store.knowledge.rewrite(
                current._replace(confidence=confirmed(current.confidence), updated_at=now)
            )
            store.knowledge.add_source(current.n, memory_n, one.event_n)
            done["confirmed"] += 1
            continue
        if current is None and one.corrects:
            current = _corrected(store, anima_n, one)
        if current is None:
            current = _denied(store, anima_n, one)
        row = _insert(store, anima_n, one, now)
        store.knowledge.add_source(row.n, memory_n, one.event_n)
        done["new"] += 1
        if current is not None:
            # What was said later holds, whichever of the two came in first.
            late = store.knowledge.said_at(current.n) > one.at
            _supersede(store, row if late else current, current if late else row, now)
            done["superseded"] += 1
    return done


def _same(known: KnowledgeRow, said: Statement) -> bool:
    """Tell whether a statement says again what is known."""
    if fingerprint(known.content) == fingerprint(said.text):
        return True
    if not said.value:
        return said.predicate.startswith(("~", NOT))
    return set(terms(_gist(said) or "")) == set(terms(known.summary or ""))


def _denied(store: Store, anima_n: int, said: Statement) -> Optional[KnowledgeRow]:
    """Return the earlier statement of which this one says just the opposite."""
    gist = (_gist(said) or "").casefold()
    if said.predicate.startswith(NOT):
        gist = said.predicate[len(NOT) :]
        known = store.knowledge.about(anima_n, said.subject, gist.partition(": ")[0])
        return known[0] if known and (known[0].summary or "").casefold() == gist else None
    if not gist and not said.predicate.startswith("~"):
        return None
    predicate = NOT + gist if gist else opposite(said.predicate)
    known = store.knowledge.about(anima_n, said.subject, predicate)
    return known[0] if known else None


def _gist(said: Statement) -> Optional[str]:
    return f"{said.predicate}: {said.value}" if said.value else None


def _corrected(store: Store, anima_n: int, said: Statement) -> Optional[KnowledgeRow]:
    """Return the earlier statement that a correction is about."""
    recent = {
        row.n: row
        for row in store.knowledge.about(anima_n, said.subject, limit=_RECENT)
        if row.predicate != PROFILE
    }
    found = contradicted(said, [(n, row.content) for n, row in recent.items()])
    return None if found is None else recent[found]


def _insert(store: Store, anima_n: int, said: Statement, now: int) -> KnowledgeRow:
    row = KnowledgeRow(
        n=0,
        id=str(uuid.uuid4()),
        anima_n=anima_n,
        knowledge_type=said.kind,
        content=said.text,
        created_at=now,
        updated_at=now,
        topic=said.topic,
        summary=_gist(said),
        confidence=said.confidence,
        subject=said.subject,
        predicate=said.predicate,
    )
    return row._replace(n=store.knowledge.add(row))


def _supersede(store: Store, old: KnowledgeRow, new: KnowledgeRow, now: int) -> None:
    store.knowledge.supersede(old.n, new.n, now)
    audit(
        store,
        old.anima_n,
        now,
        "supersede",
        old.id,
        {"content": old.content},
        {"superseded_by": new.id, "content": new.content},
        f"a later statement about the same: {new.topic}",
    )


def keep_profile(
    store: Store, anima_n: int, memory_n: int, person: str, topic: str, words: str, now: int
) -> None:
    """Write down what a person often speaks of, in the place of what was there."""
    known = store.knowledge.about(anima_n, person, PROFILE)
    text = f"{topic} often speaks of: {words}"
    if not words or (known and known[0].content == text):
        return
    if known:
        store.knowledge.rewrite(known[0]._replace(content=text, topic=topic, updated_at=now))
        return
    row = _insert(
        store,
        anima_n,
        Statement(CONCEPT, person, topic, PROFILE, text, "", 0.6, False, 0, now),
        now,
    )
    store.knowledge.add_source(row.n, memory_n, None)


def audit(
    store: Store,
    anima_n: int,
    now: int,
    action: str,
    row_id: str,
    before: dict[str, Any],
    after: dict[str, Any],
    reason: str,
) -> None:
    """Note a change of the Dreamer with what was before and after it."""
    was, became = (json.dumps(part, ensure_ascii=False, sort_keys=True) for part in (before, after))
    store.audit.add(AuditRow(0, anima_n, now, action, row_id, reason, was, became))
