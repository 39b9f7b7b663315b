# SPDX-License-Identifier: Apache-2.0
"""From the passages that rank best to what a pack can quote: speaker, time, words."""

from __future__ import annotations

from .. import echo
from ..knowledge.wording import is_over, speaker
from ..language.words import words
from . import passages
from .material import Evidence
from .places import CHANGE, END, TIME
from .question import asks_now
from .rank import rank
from .repeats import repeats_last
from .weights import FULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.rows import EventRow
    from ..store.store import Store
    from .endings import Endings
    from .meaning import Sought
    from .passages import Passage


def evidence_for(
    store: Store,
    anima_n: int,
    query: str,
    now: int,
    limit: int,
    endings: Endings,
    sought: Optional[Sought] = None,
) -> list[Evidence]:
    """Return the passages that may answer a query, best first, none twice.

    Args:
        store: An open transaction.
        anima_n: Whose.
        query: What is asked.
        now: Time in microseconds.
        limit: How many passages are looked at.
        endings: What is over, which the passages then say.
        sought: What the query means; None where only its words tell.
    """
    near = sought.among(store, anima_n) if sought else None
    ranked = rank(store.connection, anima_n, query, now, limit, near)
    event_ns = sorted({passage.event_n for passage in ranked})
    contents = passages.contents(store.connection, event_ns)
    forgotten = store.forgotten.of_events(event_ns)
    shown = {n: echo.blanked(text, forgotten.get(n, ())) for n, (text, _, _) in contents.items()}
    seen: set[tuple[str, str]] = set()
    evidence = []
    is_of_now = asks_now(query)
    texts = {one.p: " ".join(shown[one.event_n][one.start : one.stop].split()) for one in ranked}
    words_of = {p: words(text) for p, text in texts.items()}
    for passage in repeats_last(ranked, words_of):
        text, held = texts[passage.p], words_of[passage.p]
        label = speaker(passage.event_type, passage.author)
        # What somebody says again in the same words is shown once, where it answers best.
        fold = (label, " ".join(held))
        is_cut = shown[passage.event_n] is not contents[passage.event_n][0]
        if fold in seen or (is_cut and not held):
            continue
        seen.add(fold)
        is_reply = passage.event_type != "message.in"
        text = endings.noted(text, passage.occurred_at, is_reply=is_reply, held=held)
        # Of what is over altogether, no part tells how things are.
        if is_of_now and is_over(text):
            continue
        _, memory_n, event_id = contents[passage.event_n]
        evidence.append(_evidence(passage, memory_n, event_id, label, text))
    return evidence


def _evidence(
    passage: Passage, memory_n: Optional[int], event_id: str, label: str, text: str
) -> Evidence:
    """Return a passage as a pack can quote it."""
    return Evidence(
        event_n=passage.event_n,
        event_id=event_id,
        memory_n=memory_n,
        group=passage.stretch,
        place=passage.p,
        at=passage.occurred_at,
        speaker=label,
        text=text,
        score=max(0.0, min(1.0, passage.score / FULL)),
        is_further=passage.is_further,
        utc_offset=passage.utc_offset or 0,
        tells_time=passage.flags & TIME > 0,
        event_type=passage.event_type,
        tells_change=passage.flags & CHANGE > 0,
        tells_end=passage.flags & END > 0,
    )


def pending_of(store: Store, anima_n: int, most: int, endings: Endings) -> list[EventRow]:
    """Return the newest events that no memory holds yet, oldest first, as they may be shown."""
    events = store.events.newest_pending(anima_n, most)
    forgotten = store.forgotten.of_events([event.n for event in events])
    shown = []
    for event in events:
        text = echo.blanked(event.content, forgotten.get(event.n, ()))
        if text is not event.content:
            text = " ".join(text.split())
        if text:
            is_reply = event.event_type != "message.in"
            text = endings.noted(text, event.occurred_at, is_reply=is_reply)
            shown.append(event._replace(content=text))
    return shown
