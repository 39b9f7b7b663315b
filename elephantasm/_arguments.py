# SPDX-License-Identifier: Apache-2.0
"""Checks of arguments: what the service would refuse, or choke on, is refused before sending.

Each check takes the argument's name and its value, then its limits; it returns the value in its
wire form or raises an `InvalidArgumentError` that begins with the name and holds it as `argument`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from ._fields import uuid_class, uuid_text
from ._process import once
from ._typing import is_array, is_iterable, is_mapping, is_object
from ._words import DEEPEST, LONGEST_NAME
from .exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional, TypeVar

    T = TypeVar("T")

_LARGEST_INT = 14_000  # bits, a little less than the 4300 digits that Python writes


def refusal(name: str, problem: str, place: Optional[str] = None) -> InvalidArgumentError:
    """Return the error for an argument.

    Args:
        name: The argument's name.
        problem: What is wrong with it.
        place: Where in it that is, such as `meta.tags[1]`, or the variable of the environment
            that it comes from; None for the argument as a whole.
    """
    return InvalidArgumentError(f"{place or name}: {problem}", argument=name)


def given(check: Callable[..., T], name: str, value: object, *limits: object) -> Optional[T]:
    """Return a checked value, or None when there is none."""
    return None if value is None else check(name, value, *limits)


def text(name: str, value: object, longest: Optional[int] = None) -> str:
    """Return text; what it must not hold is looked for when it is written."""
    if not isinstance(value, str):
        raise refusal(name, f"expected text, got {type(value).__name__}")
    if longest is not None and len(value) > longest:
        raise refusal(name, f"has {len(value)} characters, at most {longest} are allowed")
    return value


def new_name(name: str, value: object, longest: int) -> str:
    """Return a name for an anima, unless it could only ever be taken for an id."""
    if isinstance(value, str) and uuid_text(value.strip()):
        raise refusal(
            name,
            "has the form of a UUID, so it would always be taken for an id; put a word before it, "
            "such as user-",
        )
    return text(name, value, longest)


def search_text(name: str, value: object) -> str:
    """Return a search text that is not blank; the service answers a blank one with a 500."""
    value = text(name, value)
    if not value.strip():
        raise refusal(name, "is blank; say what to look for")
    return value


def word(name: str, value: object, words: tuple[str, ...]) -> str:
    """Return one of the API's words, given as it is, as a member or a member's name in any case."""
    if isinstance(value, str):
        spelled = str.__str__(value).lower().replace("_", ".")
        for candidate in words:
            if candidate.lower() == spelled:
                return candidate
    raise refusal(name, f"expected one of {_listed(words)}, got {_shown(value)}")


def items(name: str, values: object, kind: str = "a list") -> list[Any]:
    """Return what a list, or another collection but a text or a mapping, holds."""
    if isinstance(values, str) or is_mapping(values) or not is_iterable(values):
        raise refusal(name, f"expected {kind}, got {type(values).__name__}")
    return [*values]


def word_list(name: str, values: object, allowed: tuple[str, ...]) -> list[str]:
    """Return a list of words, each of which must be allowed as it is."""
    chosen = items(name, values)
    for value in chosen:
        if value not in allowed:
            raise refusal(name, f"expected some of {_listed(allowed)}, got {_shown(value)}")
    return chosen


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(map(repr, words))


def fraction(name: str, value: object) -> float:
    """Return a number from 0 to 1; a bool, NaN or an infinity is none."""
    return number(name, value, 0, 1)


def number(name: str, value: object, least: float, most: float) -> float:
    """Return a number within bounds; a bool, NaN or an infinity is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise refusal(name, f"expected a number, got {type(value).__name__}")
    if not least <= value <= most:
        raise refusal(name, f"expected a number from {least} to {most}, got {_shown(value)}")
    return value


def whole(name: str, value: object, least: int, most: Optional[int] = None) -> int:
    """Return an int within bounds."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise refusal(name, f"expected a whole number, got {type(value).__name__}")
    if value < least or (most is not None and value > most):
        bounds = f"at least {least}" if most is None else f"from {least} to {most}"
        raise refusal(name, f"expected {bounds}, got {_shown(value)}")
    return value


def flag(name: str, value: object) -> bool:
    """Return True or False, and nothing that only counts as such."""
    if not isinstance(value, bool):
        raise refusal(name, f"expected True or False, got {type(value).__name__}")
    return value


def moment(name: str, value: object) -> str:
    """Return a datetime in ISO 8601 with its offset; a naive one is local time.

    The service takes a time without an offset as UTC and so would shift it silently.
    """
    if not isinstance(value, datetime):
        raise refusal(name, f"expected a datetime, got {type(value).__name__}")
    try:
        aware = value if value.utcoffset() is not None else _local(value)
    except (OverflowError, OSError, TypeError, ValueError):
        raise refusal(name, f"{value} has no local time; give an offset") from None
    return aware.isoformat()


def expiring(meta: object, expires_at: object, occurred_at: object) -> Optional[dict[str, Any]]:
    """Return the `meta` of an event, which tells from when on it is not to be shown any more."""
    told = given(mapping, "meta", meta)
    if expires_at is None:
        return told
    if isinstance(expires_at, str):
        try:
            expires_at = datetime.fromisoformat(_with_offset(expires_at))
        except ValueError:
            problem = f"expected a datetime or its ISO 8601 text, got {_shown(expires_at)}"
            raise refusal("expires_at", problem) from None
    until = moment("expires_at", expires_at)
    since = given(moment, "occurred_at", occurred_at)
    if since is not None and datetime.fromisoformat(until) <= datetime.fromisoformat(since):
        raise refusal("expires_at", f"{until} is not after occurred_at, {since}")
    if told and "expires_at" in told:
        raise refusal("expires_at", "meta has an expires_at as well; give one of them")
    return {**(told or {}), "expires_at": until}


def _with_offset(text: str) -> str:
    """Return an ISO 8601 text without `Z`, which Python reads from 3.11 on only."""
    return f"{text[:-1]}+00:00" if text[-1:] in ("Z", "z") else text


def _local(value: datetime) -> datetime:
    """Return a naive datetime as local time."""
    # By its parts: kinds of datetime from elsewhere have an `astimezone` of their own.
    parts = (value.hour, value.minute, value.second, value.microsecond)
    return datetime(value.year, value.month, value.day, *parts, fold=value.fold).astimezone()


def uuid(name: str, value: object, place: Optional[str] = None) -> str:
    """Return an id, given as UUID or text, in its usual spelling."""
    is_id = isinstance(value, str) or isinstance(value, uuid_class())  # noqa: SIM101 - loads it
    spelled = uuid_text(str(value)) if is_id else None
    if spelled is None:
        raise refusal(name, f"expected a UUID or its text, got {_shown(value)}", place)
    return spelled


def uuids(name: str, values: object) -> list[str]:
    """Return ids in their usual spelling."""
    ids = items(name, values, "a list of ids")
    return [uuid(name, value, f"{name}[{i}]") for i, value in enumerate(ids)]


def anima(name: str, value: object) -> str:
    """Return an anima's id in its usual spelling, or its name as it is."""
    if value is not None and not isinstance(value, str):
        value = uuid(name, value)
    stripped = (value or "").strip()
    if not stripped:
        raise refusal(name, "missing; pass anima_id=… or set ELEPHANTASM_ANIMA_ID")
    if stripped.startswith("sk_live_"):
        raise refusal(name, "this looks like an API key; pass an id or a name")
    return uuid_text(stripped) or sendable(name, text(name, stripped, LONGEST_NAME))


def named(name: str, value: T) -> T:
    """Return an anima that was given, for what must never happen to a default one."""
    if value is None or value == "":
        raise refusal(name, "missing; name the anima to delete")
    return value


def database(name: str, endpoint: str) -> str:
    """Return the file that a `sqlite:` endpoint names, "" for a database in memory.

    The file's name is taken as it is written; nothing in it is percent-decoded.
    """
    path = endpoint.partition("://")[2]
    if path and not path.startswith("/"):
        raise refusal(name, f"write sqlite:///{path}, with three slashes")
    if path == "/":
        raise refusal(name, "names no file; write sqlite:///agent.db, or sqlite:// for memory only")
    if "?" in path or "#" in path:
        raise refusal(
            name,
            "a sqlite endpoint takes no ?options and no #fragment; if they are part of the "
            "file's name, open it with LocalTransport(path)",
        )
    return path[1:]


def mapping(name: str, value: object) -> dict[str, Any]:
    """Return a mapping as a dict; whether it can be JSON shows when it is written."""
    if not is_mapping(value):
        raise refusal(name, f"expected a mapping, got {type(value).__name__}")
    fields = dict(value)
    if not all(isinstance(key, str) for key in fields):  # JSON would fold 1 and "1" into one
        raise refusal(name, "every key must be text")
    _check_nesting(name, fields)
    return fields


def _check_nesting(name: str, value: dict[str, Any]) -> None:
    """Refuse what is nested too deeply to be read again, and keys that JSON would fold into one."""
    left: list[tuple[str, Any, int]] = [(name, value, 1)]
    pairs: Iterable[tuple[Any, Any]]
    while left:
        place, holder, depth = left.pop()
        if depth > DEEPEST:
            raise refusal(name, f"nested more than {DEEPEST} levels deep, or in itself")
        pairs, inner = enumerate(holder), "{}[{}]"
        if is_object(holder):
            _check_keys(name, holder, place)
            pairs, inner = holder.items(), "{}.{}"
        left += [
            (inner.format(place, key), item, depth + 1)
            for key, item in pairs
            if isinstance(item, (dict, list, tuple))
        ]


def _check_keys(name: str, holder: Mapping[Any, Any], place: str) -> None:
    """Refuse a key that JSON would write like another one, such as 1 beside "1"."""
    for key in holder:
        written = key if isinstance(key, str) else _as_text(key)
        if written is not key and written is not None and written in holder:
            raise refusal(name, f"JSON writes the keys {key!r} and {written!r} alike", place)


def _as_text(key: object) -> Optional[str]:
    """Return what JSON writes for a key that is no text, None where it has nothing."""
    try:
        return _encoder()(key)
    except (TypeError, ValueError):
        return None  # refused when it is written


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
    for name, argument in body.items():
        left: list[tuple[str, object, bool]] = [(name, argument, False)]
        while left:
            place, value, is_key = left.pop()
            problem = _problem(value, is_key)
            if problem:
                raise refusal(name, problem, place)
            left += _inside(value, place)[::-1]


def _inside(value: object, place: str) -> list[tuple[str, object, bool]]:
    """Return what a value holds: each with its place, and whether it is a key of an object."""
    if is_object(value):
        keys: list[tuple[str, object, bool]] = [(f"{place} (a key)", key, True) for key in value]
        return keys + [(f"{place}.{key}", item, False) for key, item in value.items()]
    if is_array(value):
        return [(f"{place}[{i}]", item, False) for i, item in enumerate(value)]
    return []


def _problem(value: object, is_key: bool) -> Optional[str]:
    """Return what is wrong with a value itself, None when nothing is."""
    kind = type(value).__name__
    if isinstance(value, str):
        return _text_problem(value)
    if isinstance(value, int):
        return "too large a number" if value.bit_length() > _LARGEST_INT else None
    if isinstance(value, float):
        return None if value - value == 0 else f"{value} is not a JSON number"
    if value is None or (isinstance(value, (dict, list, tuple)) and not is_key):
        return None
    return f"{kind} can't be written as JSON"


def _text_problem(value: str) -> Optional[str]:
    if "\x00" in value:
        return "holds a NUL character, which the service can't store"
    if any("\ud800" <= character <= "\udfff" for character in value):
        return "holds half of a surrogate pair, which is not valid Unicode text"
    return None


def sendable(name: str, value: str) -> str:
    """Return text for a URL, which the service must be able to read."""
    problem = _text_problem(value)
    if problem:
        raise refusal(name, problem)
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

    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]
    # With the dots at their ends `memory` is not taken for a part of `mem`.
    while frame.f_back is not None and _package_of(frame.f_globals).startswith(f"{__package__}."):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)


def _package_of(names: Mapping[str, Any]) -> str:
    return f"{names.get('__package__')}."
