# SPDX-License-Identifier: Apache-2.0
"""The memory pack: what an agent should know now, as one text within a budget.

Pure: rows in, pack out; the clock is an argument. The same material, settings and time give
the same pack to the byte. Without a query a pack is the general picture. With one, nearly all
of it is quoted evidence, and the other layers shrink with the budget.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from . import scoring, sentences
from .layers import Item, Layer
from .material import Evidence, Material
from .pack_object import Layers, content_of, day, is_wish, pack_object, parts_of, prose, stamp
from .rows import EventRow, MemoryRow
from .settings import PackSettings

PENDING_LEAD = (
    "The following recent interactions have not yet been consolidated into long-term memory:\n\n"
)
# Shares of the budget without a query; what a layer leaves goes to the next ones.
_GENERAL = {"session": 0.20, "pending": 0.15, "knowledge": 0.30, "memories": 0.35}
# With a query, room is what evidence needs: the rest gets a little, and standing wishes most.
_FOCUSED = {"identity": 0.03, "temporal": 0.02, "wishes": 0.08, "pending": 0.02}
_FOCUSED_AFTER = {"knowledge": 0.02, "session": 0.02}
# A statement whose words a quotation already holds is not said twice.
_REPEATED = 0.8


def compile_pack(
    found: Material,
    settings: PackSettings,
    *,
    query: Optional[str],
    preset_name: str,
    now: int,
) -> dict[str, Any]:
    """Return a pack as the API's JSON object.

    Args:
        found: What there is to tell.
        settings: How much of it, and in what proportion.
        query: What the pack is for; None for the general picture.
        preset_name: Name of the settings.
        now: Time in microseconds.
    """
    layers = _layers(found, settings, now)
    room = settings.max_tokens * 4
    if query:
        _focus(layers, found, room)
    else:
        _picture(layers, room)
    context = "\n\n".join(text for text in (layer.text() for layer in layers) if text)
    content = content_of(layers, found, settings, context, query, now)
    return pack_object(found.anima, content, settings, query, preset_name, now)


# Filling


def _picture(layers: Layers, room: int) -> None:
    """Fill the layers for no question in particular."""
    left = room - layers.identity.fill(room // 4)
    left -= layers.temporal.fill(left)
    rest = left
    for name, share in _GENERAL.items():
        left -= getattr(layers, name).fill(int(rest * share))
        if name == "session":
            _drop_repeated(layers.knowledge, layers.session)
        elif name == "knowledge":
            _drop_repeated(layers.memories, layers.knowledge)
    for layer in (layers.knowledge, layers.memories, layers.session, layers.pending):
        left -= layer.fill(left)


def _focus(layers: Layers, found: Material, room: int) -> None:
    """Fill the layers for a query: evidence gets whatever the small ones do not need."""
    left = room
    wishes = Layer(layers.knowledge.heading, layers.knowledge.waiting[: len(found.wishes)], 50)
    others = layers.knowledge.waiting[len(found.wishes) :]
    parts = {"wishes": wishes, **layers._asdict()}
    for name, share in _FOCUSED.items():
        left -= parts[name].fill(int(room * share))
    layers.knowledge.take_over(wishes)
    shown = {event.n for event in layers.pending.rows()}
    waiting = layers.memories.waiting
    layers.memories.waiting = [i for i in waiting if getattr(i.row, "event_n", 0) not in shown]
    _drop_repeated(layers.memories, layers.knowledge)
    after = sum(int(room * share) for share in _FOCUSED_AFTER.values())
    left -= layers.memories.fill(left - after)
    layers.knowledge.waiting += others
    _drop_repeated(layers.knowledge, layers.memories)
    held = {getattr(item.row, "memory_n", 0) for item in layers.memories.taken}
    layers.session.waiting = [i for i in layers.session.waiting if i.row.n not in held]
    for name, share in _FOCUSED_AFTER.items():
        left -= getattr(layers, name).fill(min(left, int(room * share)))
    for layer in (layers.memories, layers.knowledge, layers.session, layers.pending):
        left -= layer.fill(left)


def _drop_repeated(layer: Layer, said: Layer) -> None:
    """Take out of line what another layer already says, wishes excepted."""
    texts = [frozenset(sentences.terms(item.line)) for item in said.taken]
    layer.waiting = [
        item for item in layer.waiting if is_wish(item.row) or not _repeated(item.row, texts)
    ]


def _repeated(row: Any, texts: Sequence[frozenset[str]]) -> bool:
    if isinstance(row, Evidence):
        content = row.text
    else:
        content = _told(row) if isinstance(row, MemoryRow) else row.content
    kinds = frozenset(sentences.terms(content))
    return bool(kinds) and any(len(kinds & text) >= _REPEATED * len(kinds) for text in texts)


# Layers


def _layers(found: Material, settings: PackSettings, now: int) -> Layers:
    who = prose(found) if settings.include_identity else ""
    spoken = _temporal(found, now) if settings.include_temporal else ""
    return Layers(
        Layer("## Your Identity", [Item(who, 0, found.identity)] if who else [], 1),
        Layer("## Session Context", [Item(spoken, 0, None)] if spoken else [], 1),
        Layer("## Current Session", _session(found, now), settings.max_session_memories),
        Layer(
            "## Recent Activity (Pending Synthesis)",
            _pending(found.pending) if settings.include_pending else [],
            settings.max_pending_events,
            PENDING_LEAD,
        ),
        # Wishes are kept even where no other statement is asked for.
        Layer("## Relevant Knowledge", _known(found), settings.max_knowledge + len(found.wishes)),
        Layer(
            "## Relevant Memories",
            _quoted(found.evidence) if found.evidence else _older(found, settings, now),
            len(found.evidence) or settings.max_long_term,
        ),
    )


def _temporal(found: Material, now: int) -> str:
    """Return the sentence on the last message, for a session that has no memories yet."""
    if found.session or found.last_message is None:
        return ""
    hours = max(0, now - found.last_message.occurred_at) // scoring.HOUR
    if hours < 1:
        ago = "less than an hour ago"
    elif hours < 24:
        ago = f"{hours} hour{'s' if hours > 1 else ''} ago"
    else:
        ago = "yesterday" if hours < 48 else f"{hours // 24} days ago"
    about = _about(found.last_memory)
    return f"Your last communication with the user was {ago}{about}."


def _about(memory: Optional[MemoryRow]) -> str:
    text = ((memory.summary if memory else None) or "").rstrip(".").strip()
    if not text:
        return ""
    lowered = text if text[:2].isupper() else text[:1].lower() + text[1:]
    # A summary made of quotations begins with a name.
    begins_with_name = text.split(None, 1)[0].endswith(":")
    return f" about {text if begins_with_name else lowered}"


def _session(found: Material, now: int) -> list[Item]:
    scored = sorted(
        ((scoring.session_recency(row.created_at, now), row) for row in found.session),
        key=lambda pair: (-pair[0], -pair[1].n),
    )
    return [Item(f"- {_told(row)}", place, row) for place, (_, row) in enumerate(scored)]


def _told(row: MemoryRow) -> str:
    return row.summary or row.content or ""


def _pending(events: Sequence[EventRow]) -> list[Item]:
    """Return pending events, the newest first in line, the oldest first on paper."""
    return [
        Item(
            f"[{stamp(event.occurred_at)}] {event.role or event.event_type}: {event.content}",
            (event.occurred_at, event.n),
            event,
        )
        for event in reversed(events)
    ]


def _known(found: Material) -> list[Item]:
    rows = [*found.wishes, *found.knowledge]
    return [
        Item(f"- [{row.knowledge_type}] {row.content}", place, row)
        for place, row in enumerate(rows)
    ]


def _quoted(evidence: Sequence[Evidence]) -> list[Item]:
    """Return quotations under the time their session began, so far as it is quoted."""
    began: dict[int, int] = {}
    for one in evidence:
        began[one.group] = min(one.at, began.get(one.group, one.at))
    return [
        Item(
            f"{one.speaker}: {one.text}",
            one.place,
            one,
            group=f"[{stamp(began[one.group])}]",
            cuttable=False,
        )
        for one in evidence
    ]


def _older(found: Material, settings: PackSettings, now: int) -> list[Item]:
    """Return older memories, the best first: with a query by score, else by importance."""
    least = settings.min_importance
    ranked = []
    for row, near in found.memories:
        found_parts = parts_of(row, near, now)
        score = scoring.combined(found_parts, settings.weights)
        if near is None:
            # The general picture is of what mattered; the score would favour what was last.
            score = found_parts.importance * (1.0 - 0.5 * found_parts.decay)
        if least is None or (row.importance or 0.0) >= least:
            ranked.append((score, row))
    ranked.sort(key=lambda pair: (-pair[0], -pair[1].n))
    return [
        Item(f"- [{day(row.time_start)}] {_told(row)}", place, row)
        for place, (_, row) in enumerate(ranked)
    ]
