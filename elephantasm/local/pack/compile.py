# SPDX-License-Identifier: Apache-2.0
"""The memory pack: what an agent should know now, as one text within a budget.

Pure: rows in, pack out; the clock is an argument. The same material, settings and time give
the same pack to the byte. Without a query a pack is the general picture. With one, nearly all
of it is quoted evidence, and the other layers shrink with the budget.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from .. import scoring
from ..language import spoken
from ..language.sentences import one_line
from ..recall.material import Evidence, Material
from ..settings import PackSettings
from ..store.rows import EventRow, MemoryRow
from .document import Layers, content_of, day, is_wish, pack_object, parts_of, prose, stamp
from .layers import Item, Layer

PENDING_LEAD = (
    "The following recent interactions have not yet been consolidated into long-term memory:\n\n"
)
# Shares of the budget without a query; what a layer leaves goes to the next ones.
_GENERAL = {"session": 0.20, "pending": 0.15, "knowledge": 0.30, "memories": 0.35}
# With a query, room is what evidence needs: the rest gets a little, and standing wishes most.
# The first are of identity, temporal context, wishes and pending events, the others of further
# knowledge and the session.
_FOCUSED = (0.03, 0.02, 0.08, 0.02)
_FOCUSED_AFTER = (0.02, 0.02)
# Characters of the smallest pack there is.
_SMALLEST = 2000


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
        _focus(layers, room)
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
    said: Optional[Layer] = None
    for name, share in _GENERAL.items():
        layer = getattr(layers, name)
        left -= layer.fill(int(rest * share), said)
        said = layer
    for layer in (layers.knowledge, layers.memories, layers.session, layers.pending):
        left -= layer.fill(left)


def _focus(layers: Layers, room: int) -> None:
    """Fill the layers for a query: evidence gets whatever the small ones do not need.

    They are filled for a quarter of the room, for half of it and so on, so that a pack of
    twice the budget holds what the smaller one holds.
    """
    sizes = [room]
    while sizes[0] >= 2 * _SMALLEST:
        sizes.insert(0, sizes[0] // 2)
    for before, size in zip([0, *sizes], sizes):
        _widen(layers, before, size)
    # Where everything fits, a statement may stand beside the words it was made of.
    layers.knowledge.waiting = layers.knowledge.repeating
    layers.knowledge.fill(room - _used(layers))


def _widen(layers: Layers, before: int, room: int) -> None:
    """Fill layers that hold the pack of a smaller room further, up to this one."""
    knowledge, memories = layers.knowledge, layers.memories
    others = [item for item in knowledge.waiting if not is_wish(item.row)]
    knowledge.waiting = [item for item in knowledge.waiting if is_wish(item.row)]
    parts = (layers.identity, layers.temporal, knowledge, layers.pending)
    for layer, share in zip(parts, _FOCUSED):
        layer.fill(int(room * share) - layer.used)
    _pass_over(memories, "event_n", layers.pending, "n")
    # Kept free for what comes after the evidence.
    after = sum(int((room - before) * share) for share in _FOCUSED_AFTER)
    memories.fill(room - _used(layers) - after, knowledge)
    knowledge.waiting += others
    # A memory of which passages are quoted need not be summed up beside them.
    _pass_over(layers.session, "n", memories, "memory_n")
    for layer, share in zip((knowledge, layers.session), _FOCUSED_AFTER):
        layer.fill(min(room - _used(layers), int((room - before) * share)), memories)
    for layer, said in ((memories, knowledge), (knowledge, memories), (layers.session, memories)):
        layer.fill(room - _used(layers), said)
    _pass_over(layers.pending, "n", memories, "event_n")
    layers.pending.fill(room - _used(layers))


def _pass_over(layer: Layer, key: str, said: Layer, other: str) -> None:
    """Take out of line the rows that another layer shows or quotes, by their keys."""
    shown = {getattr(item.row, other, None) for item in said.taken}
    layer.waiting = [item for item in layer.waiting if getattr(item.row, key, 0) not in shown]


def _used(layers: Layers) -> int:
    return sum(layer.used for layer in layers)


# Layers


def _entry(line: str, place: Any, row: Any, **more: Any) -> Item:
    """Return an entry of a layer; whatever was stored in it, it is a single line."""
    return Item(one_line(line), place, row, **more)


def _layers(found: Material, settings: PackSettings, now: int) -> Layers:
    who = prose(found) if settings.include_identity else ""
    last = _temporal(found, now) if settings.include_temporal else ""
    return Layers(
        Layer("## Your Identity", [_entry(who, 0, found.identity)] if who else [], 1),
        Layer("## Session Context", [_entry(last, 0, None)] if last else [], 1),
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
    return spoken.last_contact(hours, _about(found.last_memory))


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
    return [_entry(f"- {_told(row)}", place, row) for place, (_, row) in enumerate(scored)]


def _told(row: MemoryRow) -> str:
    return row.summary or row.content or ""


def _pending(events: Sequence[EventRow]) -> list[Item]:
    """Return pending events, the newest first in line, the oldest first on paper."""
    return [
        _entry(
            f"[{stamp(event.occurred_at)}] {event.role or event.event_type}: {event.content}",
            (event.occurred_at, event.n),
            event,
        )
        for event in reversed(events)
    ]


def _known(found: Material) -> list[Item]:
    rows = [*found.wishes, *found.knowledge]
    return [
        _entry(
            f"- [{row.knowledge_type}] {row.content}",
            place,
            row,
            # A standing wish is said in any case.
            text="" if is_wish(row) else row.content,
        )
        for place, row in enumerate(rows)
    ]


def _quoted(evidence: Sequence[Evidence]) -> list[Item]:
    """Return quotations under the time their session began, so far as it is quoted."""
    began: dict[int, int] = {}
    for one in evidence:
        began[one.group] = min(one.at, began.get(one.group, one.at))
    return [
        _entry(
            f"{one.speaker}: {one.text}",
            one.place,
            one,
            group=f"[{stamp(began[one.group])}]",
            cuttable=False,
            text=one.text,
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
        _entry(f"- [{day(row.time_start)}] {_told(row)}", place, row, text=_told(row))
        for place, (_, row) in enumerate(ranked)
    ]
