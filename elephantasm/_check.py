# SPDX-License-Identifier: Apache-2.0
"""Checks of arguments: what the service would refuse, or choke on, is refused before sending.

Each check returns the value in its wire form or raises an `InvalidArgumentError` that starts
with the argument's name. The limits are those of the wire contract, in characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from ._parse import uuid_class, uuid_text
from ._process import once
from .exceptions import InvalidArgumentError
from .types import EventType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum
    from typing import Any, Optional, TypeVar

    T = TypeVar("T")

# Levels of nesting, as many as the embedded engine takes (`DEEPEST` in `local/checks`): the two
# must agree. Some readers of JSON give up at a few hundred.
_DEEPEST = 100
_LARGEST_INT = 14_000  # bits, a little less than the 4300 digits that Python writes
_EVENT_TYPES = ", ".join(repr(kind.value) for kind in EventType)


def text(name: str, value: object, longest: Optional[int] = None) -> str:
    """Return text; what it must not hold is looked for when it is written."""
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{name}: expected text, got {type(value).__name__}")
    if longest is not None and len(value) > longest:
        raise InvalidArgumentError(
            f"{name}: has {len(value)} characters, at most {longest} are allowed"
        )
    return value


def new_name(value: object) -> object:
    """Return a name for an anima, unless it could only ever be taken for an id."""
    if isinstance(value, str) and uuid_text(value.strip()):
        raise InvalidArgumentError(
            "name: has the form of a UUID, so it would always be taken for an id; put a word "
            "before it, such as user-"
        )
    return value


def given(check: Callable[..., T], name: str, value: object, *limits: object) -> Optional[T]:
    """Return a checked value, or None when there is none."""
    return None if value is None else check(name, value, *limits)


def query(value: object) -> str:
    """Return a search text that is not blank; the service answers a blank one with a 500."""
    value = text("query", value)
    if not value.strip():
        raise InvalidArgumentError("query: is blank; say what to look for")
    return value


def event_type(name: str, value: object) -> str:
    """Return an event type given as member, value or name in any case."""
    if isinstance(value, str):
        wire = str.__str__(value).lower().replace("_", ".")
        if any(wire == kind.value for kind in EventType):
            return wire
    raise InvalidArgumentError(f"{name}: expected one of {_EVENT_TYPES}, got {_shown(value)}")


def word(name: str, value: object, words: type[Enum]) -> str:
    """Return a word of an enum given as member, value or name in any case."""
    if isinstance(value, str):
        for member in words:
            if str.__str__(value).lower() in (member.value.lower(), member.name.lower()):
                return str(member.value)
    expected = ", ".join(repr(member.value) for member in words)
    raise InvalidArgumentError(f"{name}: expected one of {expected}, got {_shown(value)}")


def fraction(name: str, value: object) -> float:
    """Return a number from 0 to 1; a bool, NaN or an infinity is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise InvalidArgumentError(f"{name}: expected a number, got {type(value).__name__}")
    if not 0 <= value <= 1:
        raise InvalidArgumentError(f"{name}: expected a number from 0 to 1, got {_shown(value)}")
    return value


def whole(name: str, value: object, least: int, most: Optional[int] = None) -> int:
    """Return an int within bounds."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidArgumentError(f"{name}: expected a whole number, got {type(value).__name__}")
    if value < least or (most is not None and value > most):
        bounds = f"at least {least}" if most is None else f"from {least} to {most}"
        raise InvalidArgumentError(f"{name}: expected {bounds}, got {_shown(value)}")
    return value


def moment(name: str, value: object) -> str:
    """Return a datetime in ISO 8601 with its offset; a naive one is local time.

    The service takes a time without an offset as UTC and so would shift it silently.
    """
    if not isinstance(value, datetime):
        raise InvalidArgumentError(f"{name}: expected a datetime, got {type(value).__name__}")
    try:
        aware = value if value.utcoffset() is not None else _local(value)
    except (OverflowError, OSError, TypeError, ValueError):
        raise InvalidArgumentError(f"{name}: {value} has no local time; give an offset") from None
    return aware.isoformat()


def _local(value: datetime) -> datetime:
    """Return a naive datetime as local time."""
    # By its parts: kinds of datetime from elsewhere have an `astimezone` of their own.
    parts = (value.hour, value.minute, value.second, value.microsecond)
    return datetime(value.year, value.month, value.day, *parts, fold=value.fold).astimezone()


def mapping(name: str, value: object) -> dict[str, Any]:
    """Return a mapping as a dict; whether it can be JSON shows when it is written."""
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{name}: expected a mapping, got {type(value).__name__}")
    found = dict(value)
    if not all(isinstance(key, str) for key in found):  # JSON would fold 1 and "1" into one
        raise InvalidArgumentError(f"{name}: every key must be text")
    _check_nesting(name, found)
    return found


def _check_nesting(name: str, value: dict[str, Any]) -> None:
    """Refuse what is nested too deeply to be read again, and keys that JSON would fold into one."""
    left: list[tuple[str, Any, int]] = [(name, value, 1)]
    pairs: Iterable[tuple[Any, Any]]
    while left:
        where, holder, depth = left.pop()
        if depth > _DEEPEST:
            raise InvalidArgumentError(
                f"{name}: nested more than {_DEEPEST} levels deep, or in itself"
            )
        pairs, place = enumerate(holder), "{}[{}]"
        if isinstance(holder, dict):
            _check_keys(where, holder)
            pairs, place = holder.items(), "{}.{}"
        left += [
            (place.format(where, key), item, depth + 1)
            for key, item in pairs
            if isinstance(item, (dict, list, tuple))
        ]


def _check_keys(where: str, holder: Mapping[Any, Any]) -> None:
    """Refuse a key that JSON would write like another one, such as 1 beside "1"."""
    for key in holder:
        text = key if isinstance(key, str) else _as_text(key)
        if text is not key and text is not None and text in holder:
            raise InvalidArgumentError(f"{where}: JSON writes the keys {key!r} and {text!r} alike")


def _as_text(key: object) -> Optional[str]:
    """Return what JSON writes for a key that is no text, None where it has nothing."""
    try:
        return _encoder()(key)
    except (TypeError, ValueError):
        return None  # refused when it is written


def flag(name: str, value: object) -> bool:
    """Return True or False, and nothing that only counts as such."""
    if not isinstance(value, bool):
        raise InvalidArgumentError(f"{name}: expected True or False, got {type(value).__name__}")
    return value


def anima(value: object) -> str:
    """Return an anima's id in its usual spelling, or its name as it is."""
    if value is not None and not isinstance(value, str):
        value = uuid(value, "anima_id")
    stripped = (value or "").strip()
    if not stripped:
        raise InvalidArgumentError("anima_id: missing; pass anima_id=… or set ELEPHANTASM_ANIMA_ID")
    if stripped.startswith("sk_live_"):
        raise InvalidArgumentError("anima_id: this looks like an API key; pass an id or a name")
    return uuid_text(stripped) or sendable("anima_id", text("anima_id", stripped, 255))


def is_uuid(anima_id: str) -> bool:
    """Tell whether what `anima` returned is an id and no name."""
    return len(anima_id) == 36 and uuid_text(anima_id) is not None


def database(endpoint: str) -> str:
    """Return the file that a `sqlite:` endpoint names, "" for a database in memory.

    The name is taken as it is written; nothing in it is percent-decoded.
    """
    path = endpoint.partition("://")[2]
    if path and not path.startswith("/"):
        raise InvalidArgumentError(f"endpoint: write sqlite:///{path}, with three slashes")
    if path == "/":
        raise InvalidArgumentError(
            "endpoint: names no file; write sqlite:///agent.db, or sqlite:// for memory only"
        )
    if "?" in path or "#" in path:
        raise InvalidArgumentError(
            "endpoint: a sqlite endpoint takes no ?options and no #fragment; if they are part of "
            "the file's name, open it with LocalTransport(path)"
        )
    return path[1:]


def uuid(value: object, name: str) -> str:
    """Return an id, given as UUID or text, in its usual spelling."""
    is_id = isinstance(value, str) or isinstance(value, uuid_class())  # noqa: SIM101 - loads it
    spelled = uuid_text(str(value)) if is_id else None
    if spelled is None:
        raise InvalidArgumentError(f"{name}: expected a UUID or its text, got {_shown(value)}")
    return spelled


def uuids(name: str, values: object) -> list[str]:
    """Return ids in their usual spelling."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidArgumentError(f"{name}: expected a list of ids, got {type(values).__name__}")
    return [uuid(value, f"{name}[{i}]") for i, value in enumerate(values)]


def choices(name: str, values: object, allowed: tuple[str, ...]) -> list[str]:
    """Return a list of words, each of which must be allowed."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidArgumentError(f"{name}: expected a list, got {type(values).__name__}")
    chosen = list(values)
    for value in chosen:
        if value not in allowed:
            expected = ", ".join(map(repr, allowed))
            raise InvalidArgumentError(f"{name}: expected some of {expected}, got {_shown(value)}")
    return chosen


def encoded(body: Mapping[str, Any]) -> bytes:
    """Return a request body as JSON bytes.

    Raises:
        InvalidArgumentError: Something in it can't be JSON, or holds what the service can't
            store; the message names the place, such as `meta.tags[1]`.
    """
    try:
        written = _encoder()(body)
        data = written.encode()
    except (TypeError, ValueError, RecursionError) as error:
        _blame(body)
        raise InvalidArgumentError(f"can't be written as JSON: {error}") from None
    if "\\u0000" in written:  # also true of a harmless backslash before u0000, hence the look
        _blame(body)
    return data


@once
def _encoder() -> Callable[[Any], str]:
    """Return what writes JSON: `json.dumps` would make one for each call."""
    from json import JSONEncoder  # as late as the network stack: an import should not pay for it

    return JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def _blame(body: Mapping[str, Any]) -> None:
    """Raise for the first value that makes a body impossible, naming its place.

    Nothing in it is nested in itself: `mapping` has seen to that.
    """
    left = list(body.items())[::-1]
    while left:
        where, value = left.pop()
        problem = _problem(value, where)
        if problem:
            raise InvalidArgumentError(problem)
        left += _inside(value, where)[::-1]


def _inside(value: object, where: str) -> list[tuple[str, object]]:
    """Return what a value holds, keys of objects included, with its place."""
    if isinstance(value, dict):
        keys = [(f"{where} (a key)", key) for key in value if key is not None]
        return keys + [(f"{where}.{key}", item) for key, item in value.items()]
    if isinstance(value, (list, tuple)):
        return [(f"{where}[{i}]", item) for i, item in enumerate(value)]
    return []


def _problem(value: object, where: str) -> Optional[str]:
    """Return what is wrong with a value itself, None when nothing is."""
    if isinstance(value, str):
        return _text_problem(value, where)
    if isinstance(value, int):
        return f"{where}: too large a number" if value.bit_length() > _LARGEST_INT else None
    if isinstance(value, float):
        return None if value - value == 0 else f"{where}: {value} is not a JSON number"
    if value is None or (isinstance(value, (dict, list, tuple)) and "(a key)" not in where[-7:]):
        return None
    return f"{where}: {type(value).__name__} can't be written as JSON"


def _text_problem(value: str, where: str) -> Optional[str]:
    if "\x00" in value:
        return f"{where}: holds a NUL character, which the service can't store"
    if any("\ud800" <= character <= "\udfff" for character in value):
        return f"{where}: holds half of a surrogate pair, which is not valid Unicode text"
    return None


def sendable(name: str, value: str) -> str:
    """Return text for a URL, which the service must be able to read."""
    problem = _text_problem(value, name)
    if problem:
        raise InvalidArgumentError(problem)
    return value


def _shown(value: object) -> str:
    """Return a value for a message: short, and only where it can't be private text."""
    if isinstance(value, str):
        return repr(value) if len(value) <= 40 else "a long text"
    if isinstance(value, int) and value.bit_length() > 64:
        return "a huge number"
    return repr(value) if isinstance(value, (int, float)) else type(value).__name__


def warn(message: str) -> None:
    """Warn at the line of the program that called this package, however deep that was."""
    import sys
    import warnings

    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__package__") == __package__:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)
