# SPDX-License-Identifier: Apache-2.0
"""The commands that take something away, and the one that brings it back."""

from __future__ import annotations

import json
from functools import partial

from ..exceptions import ElephantasmError, InvalidArgumentError, NotFoundError
from .commands import answer, given_text, items_reader, need_anima
from .failures import REFUSED
from .items import unknown, whole_id
from .lists import line_of
from .output import columns, counted, cut, one_line, say, short, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Union

    from ..client import Elephantasm
    from ..manage import Forgetting, Kept

_NOUNS = {"events": "event", "memories": "memory", "knowledge": "statement", "packs": "stored pack"}
_SHOWN = 10  # of a kind, before a question
_NO_PLAN = "expected an id, or what `elephantasm forget --json` printed"


def forget(arguments: Namespace) -> int:
    """Take something out of packs, searches and lists, after a question."""
    with items_reader(arguments) as client:
        what = _meant(client, arguments.what, arguments)
        plan = client.forget(what, limit=arguments.limit, dry_run=True)
        told = "\n".join(_told(client, plan)) or "nothing found"
        if arguments.dry_run or not _ids(plan):
            show(plan.to_dict(), told, arguments.json)
            return 0
        if not arguments.yes and not _agreed(f"{told}\nForget this?", "forget"):
            say("nothing was forgotten")
            return REFUSED
        gone = client.forget(plan, reason=arguments.reason)
    show(gone.to_dict(), "\n".join(_outcome(gone)), arguments.json)
    return 0


def restore(arguments: Namespace) -> int:
    """Bring back what was forgotten; return 1 if something stays away."""
    wanted: list[str] = []
    kept: list[Kept] = []
    with items_reader(arguments) as client:
        for text in arguments.items:
            what = _meant(client, text, arguments)
            if isinstance(what, str) and what == text and not whole_id(client, text, arguments):
                raise unknown(text)
            wanted += [what] if isinstance(what, str) else _ids(what)
            kept += client.restore(what)
    away = {str(row.id) for row in kept}
    back = [own for own in wanted if own not in away]
    lines = [f"brought back {counted(len(back), 'item')}", *_stay(kept)]
    data = {"restored": back, "kept": [row.to_dict() for row in kept]}
    show(data, "\n".join(lines), arguments.json)
    return REFUSED if kept else 0


def _meant(client: Elephantasm, text: str, arguments: Namespace) -> Union[str, Forgetting]:
    """Return what is given: an id, a text to look for, or what an earlier command printed."""
    own = whole_id(client, text, arguments)
    if own:
        return own
    if text == "-" or text.lstrip().startswith("{"):
        return _plan(given_text(text))
    need_anima(arguments)
    return text


def _plan(text: str) -> Forgetting:
    from ..manage import Forgetting

    try:
        data = json.loads(text)
        if data.keys() >= _NOUNS.keys():
            return Forgetting.from_dict(data)
    except (ValueError, RecursionError, AttributeError, TypeError, ElephantasmError):
        pass  # refused with the same words as other JSON
    raise InvalidArgumentError(_NO_PLAN)


def _ids(plan: Forgetting) -> list[str]:
    """Return the ids of all that goes, in the order in which it may come back."""
    kinds = (plan.memories, plan.events, plan.knowledge, plan.packs)
    return [str(own) for ids in kinds for own in ids]


def _agreed(question: str, deed: str) -> bool:
    """Return whether the user says yes."""
    return answer(f"{question} [y/N]", deed).lower() in ("y", "yes")


def _told(client: Elephantasm, plan: Forgetting) -> Iterator[str]:
    """Yield what would go, in lines."""
    ways: dict[str, Callable[[Any], object]] = {
        "events": partial(client.get_event, include_deleted=True),
        "memories": client.get_memory,
        "knowledge": client.get_knowledge,
    }
    for kind, noun in _NOUNS.items():
        ids = getattr(plan, kind)
        if ids:
            yield counted(len(ids), noun)
        if kind in ways:
            yield from (_line(ways[kind], own) for own in ids[:_SHOWN])
            yield from [f"  and {len(ids) - _SHOWN} more"] * (len(ids) > _SHOWN)
    yield from _stay(plan.kept)
    if plan.has_more:
        yield "more is found than --limit allows; give a higher one, or do this again"


def _line(get: Callable[[Any], object], own: object) -> str:
    try:
        return cut(f"  {line_of(get(own))}", columns())
    except NotFoundError:
        return f"  {short(own)}  (deleted)"


def _outcome(gone: Forgetting) -> Iterator[str]:
    """Yield what was forgotten, and how it comes back."""
    yield f"forgot {_counts(gone)}"
    yield from _stay(gone.kept)
    back = [*gone.memories, *gone.events, *gone.knowledge]
    if back:
        yield f"bring it back with: elephantasm restore {' '.join(map(short, back))}"


def _counts(counts: Forgetting) -> str:
    kinds = {noun: len(getattr(counts, kind)) for kind, noun in _NOUNS.items()}
    return ", ".join(counted(count, noun) for noun, count in kinds.items() if count)


def _stay(kept: Iterable[Kept]) -> Iterator[str]:
    return (f"stays: {row.kind} {short(row.id)}: {one_line(row.reason)}" for row in kept)
