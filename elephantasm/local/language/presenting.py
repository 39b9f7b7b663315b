# SPDX-License-Identifier: Apache-2.0
"""Who somebody says he is when he begins to speak: "Hi Juniper, Callum here".

Such a sentence is read whole, and only where a message begins: behind other words "again" and
"here" are said of anybody. A language's table `presents` has one rule, `PRESENTS`; its group `v`
is the name.
"""

from __future__ import annotations

from .names import is_name
from .tables import Rules

_PRESENTS = Rules("presents", "PRESENTS")
# Nobody says more than this to present himself.
_LONGEST = 120


def presented(text: str, languages: tuple[str, ...]) -> str:
    """Return the name under which somebody presents himself; empty if he does not.

    Args:
        text: The first sentence of a message.
        languages: Those it may be in; none for all.
    """
    if len(text) > _LONGEST:
        return ""
    match = _PRESENTS.search(text.replace("\u2019", "'"), languages or None)
    return match["v"] if match and is_name(match["v"]) else ""
