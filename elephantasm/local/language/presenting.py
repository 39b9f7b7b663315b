# SPDX-License-Identifier: Apache-2.0
"""Who somebody says he is when he begins to speak: "Hi Juniper, Callum here".

Such a sentence is read whole, and only where a message begins: behind other words "again" and
"here" are said of anybody. A language's table `presents` has two rules:

    PRESENTS  greets and says who is there; its group `v` is the name
    RENAMES   says of a name that it is a new one, or the right one, or another of the same person
"""

from __future__ import annotations

from .names import is_name
from .tables import Rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

_PRESENTS = Rules("presents", "PRESENTS")
_RENAMES = Rules("presents", "RENAMES")
# Nobody says more than this to present himself.
_LONGEST = 120


def presented(text: str) -> Optional[tuple[str, str]]:
    """Return the name under which somebody presents himself, and in which words; None if not.

    It may be in any language, for so few words look like those of many: "Es schreibt Ihnen Eva".

    Args:
        text: The first sentence of a message.
    """
    if len(text) > _LONGEST:
        return None
    match = _PRESENTS.search(text.replace("\u2019", "'"))
    return (match["v"], text[: match.end()].strip()) if match and is_name(match["v"]) else None


def renames(text: str) -> bool:
    """Return whether a text tells another name of somebody: "My name is Zoe now"."""
    return _RENAMES.is_in(text.replace("\u2019", "'"))
