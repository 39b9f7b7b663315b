# SPDX-License-Identifier: Apache-2.0
"""The commands that look into one item: `show`, `why`, `history`; and what stands for an item."""

from __future__ import annotations

import re
from itertools import chain

from .. import _fields
from ..exceptions import InvalidArgumentError, NotFoundError
from ..types import Anima, MemoryPack
from .commands import items_reader, need_anima
from .lists import line_of
from .output import described, moment, one_line, printable, short, show_page, show_rows, styled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from ..client import Elephantasm
    from ..manage import Change, Origin

_MARK = re.compile(r"\[?[mek]\d+\]?")
_PART = re.compile(r"[0-9a-f-]{8,35}", re.I)


def show_item(arguments: Namespace) -> None:
    """Show one item of any kind."""
    with items_reader(arguments) as client:
        named = referred(client, arguments.item, arguments)
        kind, item, is_deleted = _found(client, str(getattr(named, "id", named)))
    data = {"kind": kind, "is_deleted": is_deleted, **item.to_dict()}
    show_page(data, _page(kind, item, is_deleted), arguments.json)


def why(arguments: Namespace) -> None:
    """Tell what an item rests on."""
    with items_reader(arguments) as client:
        origin = client.why(_one(client, arguments))
    show_page(origin.to_dict(), _reasons(origin), arguments.json)


def history(arguments: Namespace) -> None:
    """List what became of an item."""
    with items_reader(arguments) as client:
        changes = client.history(_one(client, arguments))
    show_rows(changes, _change_line, arguments.json)


def referred(client: Elephantasm, text: str, arguments: Namespace) -> object:
    """Return what a text stands for: an id, or the line of a pack; else the text itself."""
    if _MARK.fullmatch(text):
        need_anima(arguments)
        return client.inject(query=arguments.query).cite(text)
    if arguments.query is not None:
        raise InvalidArgumentError(f"--query: {text!r} is no mark such as m3; leave it out")
    return whole_id(client, text, arguments) or text


def whole_id(client: Elephantasm, text: str, arguments: Namespace) -> str:
    """Return the id that a text is or begins, an empty text where there is none."""
    own = _fields.uuid_text(text)
    if own or not _PART.fullmatch(text):
        return own or ""
    need_anima(arguments)
    listed: Iterable[Any] = chain(
        client.list_events(include_deleted=True),
        client.list_memories(include_deleted=True),
        client.list_all_knowledge(include_deleted=True),
        client.list_packs(),
    )
    begun = dict.fromkeys(str(row.id) for row in listed if str(row.id).startswith(text.lower()))
    if len(begun) > 1:
        raise InvalidArgumentError(
            f"{text!r} begins {len(begun)} ids; give more of one: {', '.join(begun)}"
        )
    return "".join(begun)


def _one(client: Elephantasm, arguments: Namespace) -> object:
    """Return the item that a command is about, which has an id."""
    named = referred(client, arguments.item, arguments)
    if isinstance(named, str) and not _fields.uuid_text(named):
        raise unknown(named)
    return named


def unknown(text: str) -> NotFoundError:
    """Return the error for a text that stands for nothing."""
    return NotFoundError(f"nothing here is {text!r}; `elephantasm list` shows ids", sent=False)


def _found(client: Elephantasm, own: str) -> tuple[str, Any, bool]:
    """Return the kind of an item, the item, and whether it is deleted."""
    if not _fields.uuid_text(own):
        try:
            return "anima", client.get_anima(own), False
        except NotFoundError:
            raise unknown(own) from None
    # An anima first: these are found at services that know no other single items.
    ways: dict[str, Callable[[str], object]] = {
        "anima": client.get_anima,
        "event": client.get_event,
        "memory": client.get_memory,
        "knowledge": client.get_knowledge,
        "pack": client.get_pack,
    }
    for kind, get in ways.items():
        try:
            return kind, get(own), False
        except NotFoundError:
            continue
    origin = client.why(own)
    return origin.kind, origin.item, True


def _page(kind: str, item: Any, is_deleted: bool) -> list[str]:
    """Return all that is known of an item: its text, then its other fields, a line each."""
    data = item.to_dict()
    text = _text_of(item)
    head = f"{_name_of(kind)} {data.pop('id')}{' (deleted)' if is_deleted else ''}"
    rest = {name: value for name, value in data.items() if value != text and name != "content"}
    return [styled(head, "bold"), printable(text), "", *described(rest, "")]


def _name_of(kind: str) -> str:
    return "statement" if kind == "knowledge" else kind


def _text_of(item: Any) -> str:
    if isinstance(item, Anima):
        return item.name
    if isinstance(item, MemoryPack):
        return item.as_prompt()
    # Of a memory, a service may have a summary only.
    return str(item.content or item.summary or "")


def _reasons(origin: Origin) -> Iterator[str]:
    """Yield why something is remembered, in lines."""
    own = short(origin.item.id)
    yield styled(f"{_name_of(origin.kind)} {own}", "bold")
    yield printable(_text_of(origin.item))
    if origin.score is not None:
        parts = [f"{one_line(name)} {value:.2f}" for name, value in origin.breakdown.items()]
        yield from ("", f"score {origin.score:.2f}{': ' if parts else ''}{', '.join(parts)}")
    if origin.kind == "event":  # which rests on itself
        yield from _section("made into", map(line_of, origin.memories))
    else:
        yield from _section("rests on", map(line_of, origin.events))
        yield from _section("by way of", map(line_of, origin.memories))
    yield from _section("took the place of", map(line_of, origin.replaces))
    yield from _section("replaced by", map(line_of, origin.replaced_by))
    yield from _section("what became of it", map(_change_line, origin.changes))


def _section(title: str, rows: Iterable[str]) -> Iterator[str]:
    """Yield rows under a title, and nothing where there are none."""
    lines = [f"  {row}" for row in rows]
    if lines:
        yield from ("", styled(title, "bold"), *lines)


def _change_line(change: Change) -> str:
    """Return when something was changed, how, by what or why, and to which words."""
    before, after = (
        (state or {}).get("content") for state in (change.before_state, change.after_state)
    )
    parts = [change.action, change.triggered_by, change.change_summary]
    parts += [after] if before and after != before else []
    return "  ".join([moment(change.created_at), *(one_line(part) for part in parts if part)])
