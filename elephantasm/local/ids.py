# SPDX-License-Identifier: Apache-2.0
"""Ids of what is stored and of packs: UUIDs as text.

Python's `uuid` would make the same, and takes a few thousandths of a second to load: much of the
time that a short program has.
"""

from __future__ import annotations

import os


def drawn() -> str:
    """Return a new random id."""
    return made_of(os.urandom(16))


def made_of(octets: bytes) -> str:
    """Return the id that 16 bytes make, of version 4 as random ones are."""
    marked = bytearray(octets)
    marked[6] = marked[6] & 0x0F | 0x40  # the version
    marked[8] = marked[8] & 0x3F | 0x80  # the variant
    text = marked.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
