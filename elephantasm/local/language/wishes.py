# SPDX-License-Identifier: Apache-2.0
"""Standing wishes: what is to hold from now on, and what it is about."""

from __future__ import annotations

from .tables import Rules, tables

WISH = Rules("wishes", "WISH")
PREFERENCE = Rules("wishes", "PREFERENCE")


def matter_of(sentence: str) -> str:
    """Return the name of what a wish is about, or nothing if it is none of the known matters."""
    matters = (matter for table in tables("wishes") for matter in table.MATTERS)
    return next((matter.name for matter in matters if matter.search(sentence)), "")
