# SPDX-License-Identifier: Apache-2.0
"""Ids of what is stored and of packs: UUIDs as text.

Python's `uuid` would make the same, and takes a few thousandths of a second to load: much of the
time that a short program has.
"""

from __future__ import annotations

import os

_PRIME = 2**128 - 159  # the largest of as many bytes as an id has


def drawn() -> str:
    """Return a new random id."""
    return made_of(os.urandom(16))


def told_by(content: bytes) -> str:
    """Return the id of some content: the same for the same, and another for any other.

    Nobody is to be kept from finding two texts with one id, so it needs no cryptography, and a
    program that asks for a pack does not load that.
    """
    # To the fifth power, which differs where the number does: so that texts that are nearly the
    # same have ids with nothing in common.
    number = pow(int.from_bytes(content, "big"), 5, _PRIME)
    return made_of(number.to_bytes(16, "big"))


def made_of(octets: bytes) -> str:
    """Return the id that 16 bytes make, of version 4 as random ones are."""
    marked = bytearray(octets)
    marked[6] = marked[6] & 0x0F | 0x40  # the version
    marked[8] = marked[8] & 0x3F | 0x80  # the variant
    text = marked.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
