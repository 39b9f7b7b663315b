# SPDX-License-Identifier: Apache-2.0
"""Under which name somebody introduces himself who has told none yet.

"First time here. Tomasz Wieczorek, electrician from Gdynia" has no verb that tells a name: it is
known by what stands before it, by an age or a trade behind it, or by the end of a letter. The same
words may tell of another, so this counts only until a name is known. A language's table
`introduces` has two rules, of which each group is a name:

    INTRODUCES  a name as a message begins
    SIGNED      a name as it ends
"""

from __future__ import annotations

from .names import is_name
from .tables import Rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

_INTRODUCES = Rules("introduces", "INTRODUCES")
_SIGNED = Rules("introduces", "SIGNED")
# Nobody says more before his name.
_LONGEST = 240


def introduced(text: str, languages: tuple[str, ...]) -> Optional[tuple[str, int]]:
    """Return the name by which somebody introduces himself, and where it stands; None if by none.

    Args:
        text: A message in somebody's own words.
        languages: Those it may be in; none for all.
    """
    plain = text.replace("\u2019", "'")
    begin = max(0, len(plain) - _LONGEST)
    for rules, start, stop in ((_INTRODUCES, 0, _LONGEST), (_SIGNED, begin, len(plain))):
        match = rules.search(plain[start:stop], languages or None)
        if match is not None:
            group = next(one for one, found in match.groupdict().items() if found)
            if is_name(match[group]):
                return match[group], start + match.start(group)
    return None
