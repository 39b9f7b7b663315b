# SPDX-License-Identifier: Apache-2.0
"""Vectors as they are kept and compared: in whole numbers, so that every Python agrees.

The signs alone, a bit for each dimension, tell well enough which passages may be near; an XOR
compares them all. Those few are compared again by their parts, a byte for each dimension.
"""

from __future__ import annotations

import math
from array import array
from itertools import compress
from operator import mul

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LARGEST = 127
# Values by which it is seen how many are small, and how many more than needed are then taken.
_SOME, _SPARE = 1000, 10
# A length of 1, where directions are added up.
_ONE = 1 << 20


class Code(NamedTuple):
    """A vector: its signs, its parts in proportion to the largest, the sum of their squares."""

    signs: int
    parts: bytes
    squares: int


def code_of(vector: Iterable[float]) -> Code:
    """Return the code of a vector.

    Raises:
        ValueError: It is empty, or has a part that is no finite number.
    """
    given = [float(part) for part in vector]
    largest = max(map(abs, given))
    if not all(map(math.isfinite, given)):
        raise ValueError("not a finite number")
    parts = [round(part / largest * _LARGEST) if largest else 0 for part in given]
    signs = int("".join(["1" if part > 0 else "0" for part in given]), 2)
    return Code(signs, array("b", parts).tobytes(), sum(map(mul, parts, parts)))


def size_of(dimensions: int) -> int:
    """Return how many bytes the signs of a vector take."""
    return (dimensions + 7) // 8


def similarities(code: Code, others: Iterable[tuple[int, bytes]]) -> list[float]:
    """Return the cosines of the angles to other vectors; 0 for one without a direction.

    Args:
        code: A vector.
        others: The sum of squares and the parts of each.
    """
    own = array("b", code.parts)
    found = []
    for squares, parts in others:
        product = sum(map(mul, own, array("b", parts)))
        lengths = math.sqrt(code.squares * squares)
        found.append(product / lengths if lengths else 0.0)
    return found


def mean_of(vectors: Iterable[tuple[int, bytes]]) -> list[int]:
    """Return the mean of the directions of vectors, a length of 1 being so many as `_ONE`.

    Args:
        vectors: The sum of squares and the parts of each.
    """
    directions = []
    for squares, parts in vectors:
        scale = round(_ONE / math.sqrt(squares)) if squares else 0
        directions.append([scale * part for part in array("b", parts)])
    return [sum(column) // len(directions) for column in zip(*directions)]


def without(code: Code, mean: Sequence[int]) -> Code:
    """Return what of a vector's direction is not that of a mean."""
    if not (mean and code.squares):
        return code
    scale = _ONE / math.sqrt(code.squares)
    return code_of([scale * p - shared for p, shared in zip(array("b", code.parts), mean)])


def between(made: Iterable[Code]) -> Code:
    """Return the code of what lies between some vectors, whatever their lengths."""
    return code_of(mean_of([(code.squares, code.parts) for code in made]))


def along(mean: Sequence[int], code: Code) -> float:
    """Return the mean of the cosines of the angles of a vector to those that a mean is of."""
    if not (mean and code.squares):
        return 0.0
    product: int = sum(map(mul, mean, array("b", code.parts)))
    return product / (_ONE * math.sqrt(code.squares))


def _ones(number: int) -> int:
    return bin(number).count("1")


# int.bit_count is of Python 3.10.
_COUNT = getattr(int, "bit_count", _ones)


def differences(signs: int, others: Iterable[int]) -> list[int]:
    """Return in how many dimensions other vectors have another sign than this one."""
    return list(map(_COUNT, map(signs.__xor__, others)))


def smallest(values: Sequence[int], count: int) -> list[int]:
    """Return the places of the smallest values, of equal ones the last first."""
    # Some of them, in order, tell up to which value there should be enough.
    step = len(values) // _SOME + 1
    some = sorted(values[::step])
    limit = some[min(len(some) - 1, 2 * count // step + _SPARE)] if some else 0
    low = list(compress(range(len(values)), map(limit.__ge__, values)))
    places = low if len(low) >= count else range(len(values))
    return sorted(places, key=lambda place: (values[place], -place))[:count]
