# SPDX-License-Identifier: Apache-2.0
"""Times: what the API takes for one, and the forms in which it tells one.

The real server has three forms. What is read back is UTC without saying so; what was just written
ends with `Z`; a time that the client sent comes back with the client's own offset.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from ...typed import NamedTuple
from .refusals import printable, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from .refusals import Refused

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_EPOCH_NAIVE = datetime(1970, 1, 1)
_MICROSECOND, _MINUTE = timedelta(microseconds=1), timedelta(minutes=1)

# `datetime.fromisoformat` reads `Z` and fractions of any length only from 3.11 on.
_DATETIME = (
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[Tt _](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d:?\d\d)?)?"
)
# Beyond this, seconds would be after the year 2600: they are milliseconds. The border is the real
# server's.
_MOST_SECONDS = 2e10


class Moment(NamedTuple):
    """A point in time.

    Attributes:
        at: Microseconds since 1970, as it is stored.
        text: As a 201 answer echoes it: with the client's own offset.
        iso: As it goes into a generated dedupe key, with `+00:00` for UTC.
        offset: Minutes between UTC and the client's clock; None if he does not say.
    """

    at: int
    text: str
    iso: str
    offset: Optional[int]


def stored(at: int) -> str:
    """Return a time as it is read back: UTC, but without saying so."""
    # `datetime.fromtimestamp` would go through a float and lose microseconds.
    return (_EPOCH_NAIVE + timedelta(microseconds=at)).isoformat()


def offset(at: int) -> str:
    """Return a time with `+00:00`."""
    return stored(at) + "+00:00"


def moment(value: Any) -> Moment:
    """Check a time: ISO 8601 with or without offset, a date, or seconds since 1970.

    Without an offset it is UTC.
    """
    if isinstance(value, str):
        named = _from_iso(value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        named = _from_seconds(value, value)
    else:
        raise refusal("datetime_type", "Input should be a valid datetime", value)
    try:
        aware = named if named.tzinfo else named.replace(tzinfo=timezone.utc)
        at = (aware - _EPOCH) // _MICROSECOND
        _EPOCH + timedelta(microseconds=at)  # the same moment in UTC must have a year, too
    except OverflowError:
        raise _no_time("year is out of range", value) from None
    iso = named.isoformat()
    between = named.utcoffset()
    minutes = None if between is None else between // _MINUTE
    return Moment(at, iso[:-6] + "Z" if iso.endswith("+00:00") else iso, iso, minutes)


def _from_iso(value: str) -> datetime:
    """Return a time that is written as text."""
    match = re.fullmatch(_DATETIME, value.strip(), re.ASCII)
    if not match:
        if re.fullmatch(r"[+-]?\d{1,20}(\.\d*)?", value):
            return _from_seconds(float(value), value)
        raise _no_time("input is too short" if len(value) < 10 else "invalid format", value)
    *numbers, fraction, zone = match.groups()
    year, month, day, hour, minute, second = (int(part or 0) for part in numbers)
    # Digits beyond microseconds are cut, not rounded, as in the real server.
    micros = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        tz = _zone(zone) if zone else None
        return datetime(year, month, day, hour, minute, second, micros, tz)
    except ValueError as error:
        raise _no_time(str(error), value) from None


def _zone(text: str) -> timezone:
    """Return an offset from UTC."""
    if text in "Zz":
        return timezone.utc
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _from_seconds(seconds: float, value: Any) -> datetime:
    """Return the time of seconds since 1970, or of milliseconds where seconds make no sense."""
    try:
        if abs(seconds) > _MOST_SECONDS:
            seconds /= 1000
        return _EPOCH + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        raise _no_time("dates after 9999 are not supported", printable(value)) from None


def _no_time(error: str, value: Any) -> Refused:
    """Return the refusal of a time."""
    message = f"Input should be a valid datetime or date, {error}"
    return refusal("datetime_from_date_parsing", message, value, {"error": error})
