# SPDX-License-Identifier: Apache-2.0
"""What a sentence tells to be otherwise without naming it, by what belongs to it alone.

Who says "the doctor put me up to 10" speaks of his medicine, and who has "six weeks off the fags"
of his smoking. If somebody has told one thing of that kind, it is that which is over; of two
nobody knows which. A language's table `implied` has these kinds, `IMPLIED`.
"""

from __future__ import annotations

from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from .clauses import Implied

# A longer sentence tells of more than one thing.
_LONGEST = 160


def kinds_told(sentence: str, language: str) -> list[Implied]:
    """Return of which kinds of things a sentence tells that one is otherwise."""
    known: Sequence[Implied] = getattr(table(language, "implied"), "IMPLIED", ())
    if len(sentence) > _LONGEST:
        return []
    return [one for one in known if one.told.is_in(sentence)]


def value_held(kind: Implied, sentence: str) -> Optional[str]:
    """Return what an earlier sentence tells of a kind; empty for all of it, None for nothing."""
    match = kind.held.search(sentence)
    if match is None:
        return None
    return next((text for text in match.groupdict("").values() if text), "")
