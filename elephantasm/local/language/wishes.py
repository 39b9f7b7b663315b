# SPDX-License-Identifier: Apache-2.0
"""Standing wishes: what is to hold from now on, and what it is about."""

from __future__ import annotations

from .tables import Rules, tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

_WISH = Rules("wishes", "WISH")


def is_wish(text: str, languages: Optional[tuple[str, ...]] = None) -> bool:
    """Return whether a sentence, or one of a passage, utters a standing wish."""
    return _WISH.search(text.replace("\u2019", "'"), languages) is not None


def matter_of(sentence: str) -> str:
    """Return the name of what a wish is about, or nothing if it is none of the known matters."""
    matters = (matter for table in tables("wishes") for matter in getattr(table, "MATTERS", ()))
    return next((matter.name for matter in matters if matter.search(sentence)), "")
