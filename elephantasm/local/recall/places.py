# SPDX-License-Identifier: Apache-2.0
"""Where a passage stands and what it is seen to be, as whole numbers.

A passage's number says where it stands, so that neighbours and sessions are found by arithmetic,
without reading a row:

    stretch << 32 | turn in the stretch << 12 | part of the turn

A stretch is (a piece of) one session of one anima.
"""

from __future__ import annotations

TURN_BITS = 12
STRETCH_BITS = 32
PART = (1 << TURN_BITS) - 1  # the bits that number a turn's passages

# What a passage is seen to be when it is taken in, as bits of `passage.flags`.
FIRST = 1  # first passage of its turn
QUESTION = 2  # its turn ends in a question
TIME = 4  # has a time expression
NUMBER = 8  # has a number
NAME = 16  # has a capital inside a sentence
DIRECTIVE = 32  # a standing wish of the user: always, never, from now on, I prefer
CHANGE = 64  # says that something is otherwise, over, or so again
END = 128  # says that something is over, or that somebody goes


def turn_of_stretch(p: int) -> int:
    """Return which turn of its stretch a passage is of; the first is 0."""
    return (p & (1 << STRETCH_BITS) - 1) >> TURN_BITS
