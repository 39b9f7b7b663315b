# SPDX-License-Identifier: Apache-2.0
"""The commands that take something away, `forget` and `erase`, and `restore`."""

from __future__ import annotations

import json
from functools import partial

from .. import _fields
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
    from ..manage import Erasure, Forgetting, Kept

_NOUNS = {"events": "event", "memories": "memory", "knowledge": "statement", "packs": "stored pack"}
_SHOWN = 10  # of a kind, before a question
_NOTHING_TO_ERASE = (
    "nothing found; what is forgotten already is erased by its id: `elephantasm list events "
    "--deleted` shows it"
)
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


def erase(arguments: Namespace) -> int:
    """Erase something for good, after a question; return 1 if something of it is left."""
    names = ("what", "session_id", "author", "everything")
    given = [name for name in names if getattr(arguments, name) not in (None, False)]
    if len(given) != 1:
        raise InvalidArgumentError("give one of WHAT, --session, --author and --everything")
    find = _item if given == ["what"] else _part
    with items_reader(arguments) as client:
        target, told = find(client, arguments, given[0])
        if not told:
            say(_NOTHING_TO_ERASE)
            return 0
        question = f"{told}\nErase this for good? Nothing brings it back."
        if not arguments.yes and not _agreed(question, "erase"):
            say("nothing was erased")
            return REFUSED
        done = client.erase(**target, reason=arguments.reason)
    state = done.kept or "no byte of it is left in the file"
    show(done.to_dict(), f"erased {_counts(done) or 'nothing more'}; {state}", arguments.json)
    return 0 if done.is_clean else REFUSED


def _item(client: Elephantasm, arguments: Namespace, name: str) -> tuple[dict[str, Any], str]:
    """Return what is to be erased, as the client takes it, and what to say of it."""
    what = _meant(client, arguments.what, arguments)
    try:
        plan = client.forget(what, limit=arguments.limit, dry_run=True)
    except NotFoundError:
        # Deleted, or erased by a call that could not clean the file.
        return {name: what}, f"the item {what}, with what was made of it"
    return {name: what if _is_id(what) else plan}, "\n".join(_told(client, plan))


def _part(client: Elephantasm, arguments: Namespace, name: str) -> tuple[dict[str, Any], str]:
    """Return the same of a session, of an author, or of all that an anima is."""
    need_anima(arguments)
    named = {name: getattr(arguments, name)}
    chosen = {} if name == "everything" else named
    count = sum(1 for _ in client.list_events(include_deleted=True, **chosen))
    events = f"{counted(count, 'event')}, with what was made of them"
    if name == "everything":
        return named, f"the anima {one_line(client.get_anima().name)} and {events}"
    return named, f"{arguments.names[name][2:]} {one_line(named[name])}: {events}"


def restore(arguments: Namespace) -> int:
    """Bring back what was forgotten; return 1 if something stays away."""
    wanted: list[str] = []
    kept: list[Kept] = []
    with items_reader(arguments) as client:
        for text in arguments.items:
            what = _meant(client, text, arguments)
            if isinstance(what, str) and not _is_id(what):
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


def _is_id(what: object) -> bool:
    return isinstance(what, str) and _fields.uuid_text(what) is not None


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


def _counts(done: Union[Forgetting, Erasure]) -> str:
    """Return how much of each kind was taken away."""
    told = []
    for kind, noun in {**_NOUNS, "animas": "anima"}.items():
        items = getattr(done, kind, 0)
        told.append((items if isinstance(items, int) else len(items), noun))
    return ", ".join(counted(count, noun) for count, noun in told if count)


def _stay(kept: Iterable[Kept]) -> Iterator[str]:
    return (f"stays: {row.kind} {short(row.id)}: {one_line(row.reason)}" for row in kept)
