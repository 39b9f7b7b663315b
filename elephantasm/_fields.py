# SPDX-License-Identifier: Apache-2.0
"""Readers for single fields of an answer: lenient about what is extra, exact about what is read.

Each reader takes the mapping and the key. What does not fit raises an `APIResponseError` whose
message starts with the path of the field; `within` lets that path grow on its way outward.
"""

from __future__ import annotations

from datetime import datetime, timezone

from ._process import once
from ._typing import is_list, is_object
from .exceptions import APIResponseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import Enum
    from typing import Any, Optional, TypeVar, Union
    from uuid import UUID

    Id = Union[UUID, str]
    T = TypeVar("T")
    E = TypeVar("E", bound=Enum)

_NAMES: dict[type[Any], str] = {
    bool: "a boolean",
    dict: "an object",
    float: "a number",
    int: "an integer",
    list: "a list",
    str: "a string",
}
# What an object and a list hold is not looked at here.
_OBJECT: type[dict[str, Any]] = dict
_LIST: type[list[Any]] = list
_HEX = frozenset("0123456789abcdef")


def mismatch(where: str, expected: str, value: object) -> APIResponseError:
    """Return the error for a value of the wrong kind at a path."""
    got = "null" if value is None else type(value).__name__
    return APIResponseError(f"{where}: expected {expected}, got {got}")


def as_object(value: Any) -> dict[str, Any]:
    """Return a whole answer that must be an object."""
    found: dict[str, Any] = value
    # Asked here, for each item of a pack comes this way; `is_object` also takes kinds of dict.
    if type(value) is not dict and not is_object(value):
        raise mismatch("answer", "an object", value)
    return found


def within(where: str, parse: Callable[[Any], T], value: object) -> T:
    """Return an object at a path, parsed; errors inside it name the whole path."""
    if not isinstance(value, dict):
        raise mismatch(where, "an object", value)
    try:
        return parse(value)
    except APIResponseError as error:
        raise APIResponseError(f"{where}.{error.message}") from error.__cause__


def optional_within(
    data: Mapping[str, Any], key: str, parse: Callable[[Any], T], where: str = ""
) -> Optional[T]:
    """Return an object parsed, or None when it is absent or null."""
    value = data.get(key)
    return within(f"{where}{key}", parse, value) if value is not None else None


def required(data: Mapping[str, Any], key: str, kind: type[T], where: str = "") -> T:
    """Return a field that must be there with the given JSON type."""
    value = data.get(key)
    if type(value) is kind:
        return value
    if key not in data:
        raise APIResponseError(f"{where}{key}: missing, expected {_NAMES[kind]}")
    raise mismatch(f"{where}{key}", _NAMES[kind], value)


def optional(data: Mapping[str, Any], key: str, kind: type[T], where: str = "") -> Optional[T]:
    """Return a field with the given JSON type, or None when it is absent or null."""
    value = data.get(key)
    if value is None or type(value) is kind:
        return value
    raise mismatch(f"{where}{key}", _NAMES[kind], value)


def number(data: Mapping[str, Any], key: str) -> float:
    """Return a field that must be a finite number, as a float."""
    value = data.get(key)
    if type(value) is float and value - value == 0:
        return value
    if type(value) is int and value.bit_length() < 1024:
        return float(value)
    if type(value) in (int, float):  # JSON has neither NaN nor 1e400; Python's parser takes both
        raise APIResponseError(f"{key}: expected a finite number")
    return required(data, key, float)


def optional_number(data: Mapping[str, Any], key: str) -> Optional[float]:
    """Return a number as a float, or None when it is absent or null."""
    value = data.get(key)
    if value is None or (type(value) is float and value - value == 0):
        return value
    return number(data, key)


def count(data: Mapping[str, Any], key: str) -> int:
    """Return a whole number, 0 when it is absent or null."""
    value = data.get(key)
    return value if type(value) is int else optional(data, key, int) or 0


def items(data: Mapping[str, Any], key: str, where: str = "") -> list[Any]:
    """Return a list, empty when it is absent or null."""
    return optional(data, key, _LIST, where) or []


def flag(data: Mapping[str, Any], key: str) -> bool:
    """Return a boolean, False when it is absent or null."""
    value = data.get(key)
    return value if type(value) is bool else optional(data, key, bool) or False


def mapping(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return an object as a dict, empty when it is absent or null."""
    return optional(data, key, _OBJECT) or {}


def member(
    data: Mapping[str, Any], key: str, kind: type[E], other: Optional[str] = None
) -> Union[E, str]:
    """Return a word as a member of an enum, or the text itself when it is a new word.

    `other` is a second spelling of the field's name.
    """
    if other is not None and key not in data:
        key = other
    text: Any = data.get(key)
    if type(text) is not str:
        text = required(data, key, str)
    members: dict[Any, Any] = kind._value2member_map_
    known: Union[E, str] = members.get(text, text)
    return known


def optional_member(data: Mapping[str, Any], key: str, kind: type[E]) -> Union[E, str, None]:
    """Return a string as `member` does, or None when it is absent or null."""
    return member(data, key, kind) if data.get(key) is not None else None


@once
def uuid_class() -> type[UUID]:
    """Return the class of UUIDs; its module costs milliseconds that an import need not pay."""
    from uuid import UUID

    return UUID


def to_id(text: str) -> Id:
    """Return a UUID for any spelling of one, else the text itself."""
    try:
        return uuid_class()(text)
    except ValueError:
        return text


def id_text(row: object) -> str:
    """Return the id of a row as it came: to look at `row.id` makes a UUID of it."""
    return str(vars(row)["id"])


def uuid_text(text: str) -> Optional[str]:
    """Return the usual spelling of a UUID, or None when the text is none.

    Without hyphens, in capitals, in braces or with `urn:uuid:` is accepted, as the service does.
    """
    plain = text.lower().replace("urn:uuid:", "", 1).strip("{}").replace("-", "")
    if len(plain) != 32 or not _HEX.issuperset(plain):
        return None
    return f"{plain[:8]}-{plain[8:12]}-{plain[12:16]}-{plain[16:20]}-{plain[20:]}"


def moment(data: Mapping[str, Any], key: str) -> datetime:
    """Return a point in time, always aware; one without an offset is UTC (wire contract)."""
    value = data.get(key)
    try:
        return to_datetime(value if type(value) is str else required(data, key, str))
    except ValueError:
        raise APIResponseError(f"{key}: expected a date and time in ISO 8601") from None


def optional_moment(data: Mapping[str, Any], key: str) -> Optional[datetime]:
    """Return a point in time as `moment` does, or None when it is absent or null."""
    return moment(data, key) if data.get(key) is not None else None


def to_datetime(text: str) -> datetime:
    """Return an aware datetime for an ISO 8601 text.

    Raises:
        ValueError: The text is no date and time.
    """
    # Before 3.11 `fromisoformat` knows neither Z nor fractions other than 3 or 6 digits.
    if text[-1:] in ("Z", "z"):
        text = text[:-1] + "+00:00"
    elif text[-6:-5] not in ("+", "-"):  # as the service writes it: no offset is UTC
        try:
            return datetime.fromisoformat(f"{text}+00:00")
        except ValueError:
            pass
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        parsed = datetime.fromisoformat(_six_digits(text))
    if parsed.tzinfo is not None:
        return parsed
    # Before 3.12 `replace` would take ten times as long.
    return datetime.combine(parsed.date(), parsed.time(), timezone.utc)


def _six_digits(text: str) -> str:
    """Return a time whose fraction of a second has exactly six digits."""
    whole_seconds, dot, rest = text.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    return f"{whole_seconds}{dot}{rest[:digits]:0<6.6}{rest[digits:]}" if digits else text


def listed(
    data: Mapping[str, Any], key: str, parse: Callable[[Any], T], where: str = ""
) -> tuple[T, ...]:
    """Return every item of a list, parsed; empty when the list is absent or null."""
    value: Any = data.get(key)
    found: list[Any] = value
    return _each(found if type(value) is list else items(data, key, where), parse, where, key)


def _each(
    items: list[Any], parse: Callable[[Any], T], where: str = "", key: str = ""
) -> tuple[T, ...]:
    """Return all items parsed; the path is only made up when one does not fit."""
    try:
        return tuple([parse(item) for item in items])
    except APIResponseError:
        path = f"{where}{key}"
        return tuple(within(f"{path}[{i}]", parse, item) for i, item in enumerate(items))


def list_of(parse: Callable[[Any], T]) -> Callable[[Any], tuple[T, ...]]:
    """Return a reader for a whole answer that is a list of such objects."""

    def read(value: object) -> tuple[T, ...]:
        if not is_list(value):
            raise mismatch("answer", "a list", value)
        return _each(value, parse)

    return read


def spelled(data: Mapping[str, Any], kind: type[T], key: str, other: str) -> Optional[T]:
    """Return a field that has two spellings, or None when it is absent or null."""
    value = data.get(key)
    if value is None:
        key, value = other, data.get(other)
    return value if value is None or type(value) is kind else optional(data, key, kind)
