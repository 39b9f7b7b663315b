# SPDX-License-Identifier: Apache-2.0
"""Checks of numbers and of yes or no, which may come as text."""

from __future__ import annotations

import math
import re

from .refusals import printable, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from .refusals import Check

LARGEST = 2**62  # what SQLite can take; no limit and no page is so far

FLAGS = {
    **dict.fromkeys(("true", "1", "yes", "on", "t", "y"), True),
    **dict.fromkeys(("false", "0", "no", "off", "f", "n"), False),
}


def integer(least: Optional[int] = None, most: Optional[int] = None) -> Check[int]:
    """Return a check for whole numbers in a range."""

    def check(value: Any) -> int:
        whole = _whole(value)
        _check_range(whole, value, least, most)
        return min(whole, LARGEST)

    return check


def number(least: Optional[float] = None, most: Optional[float] = None) -> Check[float]:
    """Return a check for finite numbers in a range."""

    def check(value: Any) -> float:
        real = _real(value)
        _check_range(real, value, least, most)
        return real

    return check


def flag(value: Any) -> bool:
    """Check a yes or no, as JSON or as a word."""
    # `str` of a float or of null is in no case one of the words.
    meant = FLAGS.get(str(value).lower()) if isinstance(value, (str, int)) else None
    if meant is None:
        message = "Input should be a valid boolean, unable to interpret input"
        raise refusal("bool_parsing", message, printable(value))
    return meant


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
    raise refusal(kind, message, printable(value))


def _real(value: Any) -> float:
    """Return a value as a finite number."""
    kind, message = "float_type", "Input should be a valid number"
    if isinstance(value, (int, float, str)):
        try:
            real = float(value)
        except OverflowError:
            real = math.inf  # a whole number beyond the floats
        except ValueError:
            message += ", unable to parse string as a number"
            raise refusal("float_parsing", message, value) from None
        if math.isfinite(real):
            return real
        kind, message = "finite_number", "Input should be a finite number"
    raise refusal(kind, message, printable(value))


def _check_range(number: float, value: Any, least: Optional[float], most: Optional[float]) -> None:
    """Refuse a number that is out of its bounds; the answer repeats the value as it came."""
    if least is not None and number < least:
        message = f"Input should be greater than or equal to {least:g}"
        raise refusal("greater_than_equal", message, value, {"ge": least})
    if most is not None and number > most:
        message = f"Input should be less than or equal to {most:g}"
        raise refusal("less_than_equal", message, value, {"le": most})
