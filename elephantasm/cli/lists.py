# SPDX-License-Identifier: Apache-2.0
"""The commands that list, `animas`, `events` and `list`, and a line for each kind of row."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from ..exceptions import InvalidArgumentError
from ..types import AnimaSummary, Event, Knowledge, Memory, MemoryPack
from .commands import items_reader, reader
from .output import counted, moment, one_line, short, show_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable
    from typing import Any, Optional

    from ..client import Elephantasm

    _List = Callable[..., Iterable[Any]]

# The kinds whose rows an option chooses among, by the name that the client has for it.
_KINDS = {
    "event_type": ("events", "knowledge"),
    "session_id": ("events",),
    "author": ("events",),
    "min_importance": ("events",),
    "as_of": ("events",),
    "state": ("memories",),
    "topic": ("knowledge",),
    "search": ("animas",),
    "deleted": ("events", "memories", "knowledge"),
}


class _Topic(NamedTuple):
    """A topic, as a row."""

    topic: str

    def to_dict(self) -> dict[str, Any]:
        return self._asdict()


def animas(arguments: Namespace) -> None:
    """List animas."""
    with reader(arguments) as client:
        summaries = client.summarize_animas()
    # The search by name answers without the numbers, so the summary is searched here.
    part = (arguments.search or "").casefold()
    rows = [row for row in summaries if part in row.name.casefold()]
    show_rows(
        rows[: arguments.limit],
        _anima_line,
        arguments.json,
        "no anima; make one with `elephantasm create-anima NAME`",
    )


def events(arguments: Namespace) -> None:
    """List events."""
    with reader(arguments, about=True) as client:
        # Inside the block: pages are fetched while they are printed.
        show_rows(_events(client, arguments, arguments.limit), _event_line, arguments.json)


def list_kind(arguments: Namespace) -> None:
    """List what there is of a kind."""
    arguments.names["knowledge_type"] = "--type"
    _refuse_other_filters(arguments)
    if arguments.kind == "animas":
        animas(arguments)
        return
    list_rows = {"events": _events, "memories": _memories, "knowledge": _knowledge}
    open_client = reader if arguments.kind == "events" else items_reader
    with open_client(arguments, about=True) as client:
        rows = _chosen(client, arguments, list_rows.get(arguments.kind, _others))
        show_rows(rows, line_of, arguments.json)


def _refuse_other_filters(arguments: Namespace) -> None:
    """Refuse options that mean nothing for a kind, which would list more than was asked for."""
    for name, kinds in _KINDS.items():
        if getattr(arguments, name) not in (None, False) and arguments.kind not in kinds:
            raise InvalidArgumentError(
                f"{arguments.names[name]}: does not choose among {arguments.kind}; leave it out, "
                f"or list {' or '.join(kinds)}"
            )
    if arguments.kind == "knowledge" and arguments.event_type and arguments.topic:
        raise InvalidArgumentError("--topic: cannot be joined with --type; give one of them")


def _chosen(client: Elephantasm, arguments: Namespace, list_rows: _List) -> Iterable[Any]:
    """Return the rows of a kind: all that there are, or only those that are deleted."""
    if not arguments.deleted:
        return list_rows(client, arguments, arguments.limit)
    # Not every service says of a row whether it is deleted.
    there = {row.id for row in list_rows(client, arguments, None)}
    rows = list_rows(client, arguments, None, include_deleted=True)
    return islice((row for row in rows if row.id not in there), arguments.limit)


def _events(
    client: Elephantasm, arguments: Namespace, limit: Optional[int], include_deleted: bool = False
) -> Iterable[Event]:
    """Return events; the command `events` has a part of the options of `list`."""
    names = ("event_type", "session_id", "author", "min_importance", "as_of")
    filters: dict[str, Any] = {name: getattr(arguments, name, None) for name in names}
    return client.list_events(limit=limit, include_deleted=include_deleted, **filters)


def _memories(
    client: Elephantasm, arguments: Namespace, limit: Optional[int], include_deleted: bool = False
) -> Iterable[Memory]:
    state = arguments.state
    return client.list_memories(state=state, limit=limit, include_deleted=include_deleted)


def _knowledge(
    client: Elephantasm, arguments: Namespace, limit: Optional[int], include_deleted: bool = False
) -> Iterable[Knowledge]:
    kind, topic = arguments.event_type, arguments.topic
    if kind:
        return client.list_knowledge(kind, include_deleted=include_deleted, limit=limit)
    return client.list_all_knowledge(topic=topic, include_deleted=include_deleted, limit=limit)


def _others(client: Elephantasm, arguments: Namespace, limit: Optional[int]) -> Iterable[Any]:
    """Return topics, packs or dreams, which nothing but a limit chooses among."""
    if arguments.kind == "topics":
        return islice(map(_Topic, client.list_topics()), limit)
    if arguments.kind == "packs":
        return client.list_packs(limit=limit)
    return client.list_dream_sessions(limit=limit)


def line_of(row: Any) -> str:
    """Return a row in a line that begins with its id."""
    if isinstance(row, _Topic):
        return one_line(row.topic)
    if isinstance(row, Event):
        told = _event_line(row)
    elif isinstance(row, Memory):
        state = f"  {row.state}" if row.state else ""
        text = one_line(row.summary or row.content or "")
        told = f"{moment(row.time_start or row.created_at)}{state}  {text}"
    elif isinstance(row, Knowledge):
        told = f"{row.knowledge_type}  {one_line(row.content)}"
    elif isinstance(row, MemoryPack):
        about = f"about {one_line(row.query)}" if row.query else "in general"
        told = f"{moment(row.compiled_at)}  {counted(row.token_count, 'token')} {about}"
    else:  # a dream, whose type is not loaded here
        told = f"{moment(row.started_at)}  {row.status}  {one_line(row.summary or '')}"
    return f"{short(row.id)}  {told}"


def _anima_line(row: AnimaSummary) -> str:
    numbers = (
        counted(row.event_count, "event"),
        counted(row.memory_count, "memory"),
        counted(row.knowledge_count, "statement"),
    )
    active = moment(row.last_activity_at)
    return f"{row.id}  {one_line(row.name)}  ({', '.join(numbers)}; active {active})"


def _event_line(row: Event) -> str:
    who = row.author or row.role
    line = one_line(f"{who}: {row.content}" if who else row.content)
    return f"{moment(row.occurred_at)}  {row.event_type}  {line}"
