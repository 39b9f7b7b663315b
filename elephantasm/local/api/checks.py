# SPDX-License-Identifier: Apache-2.0
"""The API's checks of single values.

A check takes a value as it came and returns it as the engine wants it, or raises `Refused`
with the words the real server uses. Strings are never made from other types; numbers and
flags may come as text, because parameters always do.
"""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta, timezone
from typing import Any, Callable, NamedTuple, Optional

from .objects import EPOCH, MICROSECOND, dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

Check = Callable[[Any], Any]


class Refused(Exception):
    """A value breaks a rule.

    Attributes:
        items: What the 422 answer says of it; `loc` is relative to the value.
    """

    def __init__(self, items: list[dict[str, Any]]) -> None:
        super().__init__(*[item["msg"] for item in items])
        self.items = items


def refusal(kind: str, message: str, value: Any, ctx: Any = None, at: Any = ()) -> Refused:
    """Return the refusal of one value."""
    item = {"type": kind, "loc": list(at), "msg": message, "input": value}
    if ctx is not None:
        item["ctx"] = ctx
    return Refused([item])


class Moment(NamedTuple):
    """A point in time.

    Attributes:
        at: Microseconds since 1970, as it is stored.
        text: As a 201 answer echoes it: with the client's own offset.
        iso: As it goes into a generated dedupe key, with `+00:00` for UTC.
    """

    at: int
    text: str
    iso: str


class Document(NamedTuple):
    """A JSON object, and the text under which it is stored."""

    data: dict[str, Any]
    text: str


def storable(value: str) -> str:
    """Refuse NUL and lone surrogates, which the real server answers with 500."""
    if "\0" in value:
        raise _broken("must not contain NUL (\\u0000)", value)
    try:
        value.encode()
    except UnicodeEncodeError:
        message = "Input should be a valid string, unable to parse raw data as a unicode string"
        raise refusal("string_unicode", message, value) from None
    return value


def text(most: Optional[int] = None, least: int = 0) -> Check:
    """Return a check for strings of a length in characters."""

    def check(value: Any) -> str:
        if not isinstance(value, str):
            raise refusal("string_type", "Input should be a valid string", value)
        if most is not None and len(value) > most:
            message = f"String should have at most {most} characters"
            raise refusal("string_too_long", message, value, {"max_length": most})
        if len(value) < least:
            noun = "character" if least == 1 else "characters"
            message = f"String should have at least {least} {noun}"
            raise refusal("string_too_short", message, value, {"min_length": least})
        return value

    return check


_some_text = text(least=1)


def question(value: Any) -> str:
    """Check a query that must say something; the real server fails on blanks."""
    found: str = _some_text(value)
    if not found.strip():
        raise _broken("must not be blank", found)
    return found


def maybe(check: Check) -> Check:
    """Return a check that lets null through."""
    return lambda value: None if value is None else check(value)


# Levels, as many as the client sends (`_DEEPEST` in `_check`): the two must agree. Readers of JSON
# give up at some more, sooner on a deep stack.
DEEPEST = 100


def mapping(value: Any) -> Document:
    """Check an object, and that it can be written as JSON and read again."""
    if not isinstance(value, dict):
        raise refusal("dict_type", "Input should be a valid dictionary", value)
    depth = 0
    level: list[Any] = [value]
    while level and depth < DEEPEST:
        insides = [item.values() if isinstance(item, dict) else item for item in level]
        level = [item for inside in insides for item in inside if isinstance(item, (dict, list))]
        depth += 1
    if level:  # not repeated in the answer, which nobody could read either
        rule = f"must not be nested more than {DEEPEST} levels deep"
        raise refusal("value_error", f"Value error, {rule}", None, {"error": rule})
    try:
        return Document(value, dump(value))
    except (ValueError, RecursionError):
        # Repeating it would fail for the same reason.
        raise refusal("finite_number", "Input should hold finite numbers only", None) from None


def choice(*names: str, kind: str = "enum") -> Check:
    """Return a check for one of a few words."""
    expected = _listed(names)

    def check(value: Any) -> str:
        if isinstance(value, str) and value in names:
            return value
        raise refusal(kind, f"Input should be {expected}", value, {"expected": expected})

    return check


EVENT_TYPES = ("message.in", "message.out", "tool.call", "tool.result", "system")


def event_type(value: Any) -> str:
    """Check an event type; the refusal says what was probably meant."""
    if isinstance(value, str) and value in EVENT_TYPES:
        return value
    # The recorded answers print null the way Python does, and so does this.
    message = f"Invalid event_type '{value}'. "
    for meant in EVENT_TYPES:
        if value == meant.replace(".", "_").upper():
            message += (
                f"Expected dot-notation: '{meant}'. If using the Python SDK, "
                f'pass EventType.{value} instead of the string "{value}".'
            )
            break
    else:
        message += f"Expected one of: {', '.join(map(repr, EVENT_TYPES))}."
    raise refusal("enum", message, value, {"expected": _listed(EVENT_TYPES)})


LARGEST = 2**62  # what SQLite can take; no limit and no page is so far


def integer(least: Optional[int] = None, most: Optional[int] = None) -> Check:
    """Return a check for whole numbers in a range."""

    def check(value: Any) -> int:
        return min(int(_within(_whole(value), value, least, most)), LARGEST)

    return check


def number(least: Optional[float] = None, most: Optional[float] = None) -> Check:
    """Return a check for finite numbers in a range."""

    def check(value: Any) -> float:
        return float(_within(_real(value), value, least, most))

    return check


def _whole(value: Any) -> int:
    """Return a value as a whole number."""
    kind, message = "int_type", "Input should be a valid integer"
    if isinstance(value, float):
        if value.is_integer():
            return int(value)
        kind, message = "int_from_float", message + ", got a number with a fractional part"
    elif isinstance(value, int):
        return int(value)  # True and False count as numbers, as they do for the real server
    elif isinstance(value, str):
        # Python refuses to convert more digits than these, to save time.
        if re.fullmatch(r"\s*[+-]?[0-9]{1,4000}\s*", value):
            return int(value)
        kind, message = "int_parsing", message + ", unable to parse string as an integer"
    raise refusal(kind, message, _printable(value))


def _real(value: Any) -> float:
    """Return a value as a finite number."""
    kind, message = "float_type", "Input should be a valid number"
    if isinstance(value, (int, float, str)):
        kind, message = "float_parsing", message + ", unable to parse string as a number"
        try:
            found = float(value)
        except OverflowError:
            found = math.inf  # a whole number beyond the floats
        except ValueError:
            raise refusal(kind, message, value) from None
        if math.isfinite(found):
            return found
        kind, message = "finite_number", "Input should be a finite number"
    raise refusal(kind, message, _printable(value))


def _within(found: float, value: Any, least: Optional[float], most: Optional[float]) -> float:
    """Return a number if it is within bounds."""
    if least is not None and found < least:
        message = f"Input should be greater than or equal to {least:g}"
        raise refusal("greater_than_equal", message, value, {"ge": least})
    if most is not None and found > most:
        message = f"Input should be less than or equal to {most:g}"
        raise refusal("less_than_equal", message, value, {"le": most})
    return found


FLAGS = {
    **dict.fromkeys(("true", "1", "yes", "on", "t", "y"), True),
    **dict.fromkeys(("false", "0", "no", "off", "f", "n"), False),
}


def flag(value: Any) -> bool:
    """Check a yes or no, as JSON or as a word."""
    found = FLAGS.get(str(value).lower()) if isinstance(value, (str, int)) else None
    if found is None:
        # `str` of a float or of null is in no case one of the words.
        message = "Input should be a valid boolean, unable to interpret input"
        raise refusal("bool_parsing", message, _printable(value))
    return found


def every(check: Check) -> Check:
    """Return a check for a list of which every item passes a check."""

    def check_all(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise refusal("list_type", "Input should be a valid list", value)
        found, items = [], []
        for index, inner in enumerate(value):
            try:
                found.append(check(inner))
            except Refused as refused:
                for item in refused.items:
                    item["loc"].insert(0, index)
                    items.append(item)
        if items:
            raise Refused(items)
        return found

    return check_all


_UUID = re.compile(
    r"(?:urn:uuid:)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})",
    re.IGNORECASE,
)
_GROUPS = (8, 4, 4, 4, 12)


def uuid(value: Any) -> str:
    """Check an id in any of its forms and return it in lower case with hyphens."""
    if not isinstance(value, str):
        raise refusal("uuid_type", "UUID input should be a string, bytes or UUID object", value)
    # Shapes are checked here and not by `uuid.UUID`, which takes hyphens wherever they are.
    bare = value[1:-1] if value[:1] == "{" and value[-1:] == "}" else value
    match = _UUID.fullmatch(bare)
    if match and bare.count("-") in (0, 4):
        return "-".join(match.groups()).lower()
    error = _uuid_error(value, bare)
    raise refusal("uuid_parsing", f"Input should be a valid UUID, {error}", value, {"error": error})


def _uuid_error(value: str, bare: str) -> str:
    """Return what is wrong with an id, in the words of the real server."""
    # Its order: first any odd character, then the number of groups, then their lengths.
    prefix = "urn:uuid:" if bare.startswith("urn:uuid:") else ""
    start = len(prefix) + (bare != value)
    for index, character in enumerate(bare[len(prefix) :], start + 1):
        if character not in "0123456789abcdefABCDEF-":
            return (
                "invalid character: expected an optional prefix of `urn:uuid:` followed by "
                f"[0-9a-fA-F-], found `{character}` at {index}"
            )
    groups = bare[len(prefix) :].split("-")
    if len(groups) == 1 and not start:
        return f"invalid length: expected length 32 for simple format, found {len(value)}"
    if len(groups) != 5:
        return f"invalid group count: expected 5, found {len(groups)}"
    found = zip(range(5), groups, _GROUPS)
    place, group, length = next(group for group in found if len(group[1]) != group[2])
    return f"invalid group length in group {place}: expected {length}, found {len(group)}"


# `datetime.fromisoformat` reads `Z` and fractions of any length only from 3.11 on.
_DATETIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[Tt _](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)


def moment(value: Any) -> Moment:
    """Check a time: ISO 8601 with or without offset, a date, or seconds since 1970.

    Without an offset it is UTC.
    """
    if isinstance(value, str):
        found = _from_iso(value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        found = _from_epoch(value, value)
    else:
        raise refusal("datetime_type", "Input should be a valid datetime", value)
    try:
        aware = found if found.tzinfo else found.replace(tzinfo=timezone.utc)
        at = (aware - EPOCH) // MICROSECOND
        EPOCH + timedelta(microseconds=at)  # the same moment in UTC must have a year, too
    except OverflowError:
        raise _no_datetime("year is out of range", value) from None
    iso = found.isoformat()
    return Moment(at, iso[:-6] + "Z" if iso.endswith("+00:00") else iso, iso)


def _from_iso(value: str) -> datetime:
    """Return a datetime written as text."""
    match = _DATETIME.fullmatch(value.strip())
    if not match:
        if re.fullmatch(r"[+-]?\d{1,20}(\.\d*)?", value):
            return _from_epoch(float(value), value)
        raise _no_datetime("input is too short" if len(value) < 10 else "invalid format", value)
    *numbers, fraction, zone = match.groups()
    year, month, day, hour, minute, second = (int(part or 0) for part in numbers)
    # Digits beyond microseconds are cut, not rounded, as in the real server.
    micros = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        tz = _zone(zone) if zone else None
        return datetime(year, month, day, hour, minute, second, micros, tz)
    except ValueError as error:
        raise _no_datetime(str(error), value) from None


def _zone(text: str) -> timezone:
    """Return an offset from UTC."""
    if text in "Zz":
        return timezone.utc
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _from_epoch(seconds: float, value: Any) -> datetime:
    """Return the datetime of seconds, or of milliseconds where seconds make no sense."""
    try:
        # The border is the real server's: seconds beyond it would be after the year 2600.
        if abs(seconds) > 2e10:
            seconds /= 1000
        return EPOCH + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        raise _no_datetime("dates after 9999 are not supported", _printable(value)) from None


def _no_datetime(error: str, value: Any) -> Refused:
    """Return the refusal of a time."""
    message = f"Input should be a valid datetime or date, {error}"
    return refusal("datetime_from_date_parsing", message, value, {"error": error})


def _broken(rule: str, value: str) -> Refused:
    """Return the refusal of a value that breaks a rule of its own."""
    return refusal("value_error", f"Value error, {rule}", value, {"error": rule})


def _listed(names: Sequence[str]) -> str:
    """Return words in quotes as a list in a sentence."""
    quoted = [f"'{name}'" for name in names]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}" if len(quoted) > 1 else quoted[0]


def _printable(value: Any) -> Any:
    """Return a value that JSON has: NaN and infinities become their names."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
