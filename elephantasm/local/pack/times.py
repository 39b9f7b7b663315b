# SPDX-License-Identifier: Apache-2.0
"""Moments as a pack prints them; all in UTC, from microseconds since 1970."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ..scoring import DAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def stamp(at: int) -> str:
    """Return a time as it stands in a pack's text: to the minute."""
    # strftime pads years below 1000 differently from platform to platform.
    return (_EPOCH + timedelta(microseconds=at)).isoformat(" ")[:16]


def day(at: int) -> str:
    """Return a date as it stands in a pack's text."""
    return stamp(at)[:10]


def is_by_the_day(moments: Iterable[int]) -> bool:
    """Return whether moments of several days tell their day only: all have one time of day.

    A diary or an imported history often has no time but midnight, or the hour it was written at.
    """
    days, times = set(), set()
    for at in moments:
        days.add(at // DAY)
        times.add(at % DAY)
    return len(times) == 1 < len(days)


def iso(at: int) -> str:
    """Return a time as it stands in a pack's JSON: without a zone, as the service has it."""
    return (_EPOCH + timedelta(microseconds=at)).replace(tzinfo=None).isoformat()
