# SPDX-License-Identifier: Apache-2.0
"""What a sentence begins with that tells nothing: "ok so", "hi, ", "quick background: ".

It is left out of what is read and quoted, so that no other rule need know of it. What a language's
own words of it say of the mood stays: "oh brilliant" mocks. A language's table `openings` has

    OPENS  such a beginning, with the blanks and signs behind it
"""

from __future__ import annotations

from .tables import Rules

OPENS = Rules("openings", "OPENS")


def opening_of(sentence: str, languages: tuple[str, ...]) -> int:
    """Return how many signs at the beginning of a sentence tell nothing."""
    found = OPENS.search(sentence.replace("\u2019", "'"), languages)
    return found.end() if found else 0
