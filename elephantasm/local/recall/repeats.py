# SPDX-License-Identifier: Apache-2.0
"""Passages that say again what a better one of their session says: others come before them.

An agent repeats what it is asked for, and whoever asks repeats what he takes from an answer. Both
passages match a query alike, and a pack that quotes one of them gains more from something else.
What is said again in another session stays where it is: there it may be the newest version. So
does what people say without an agent: that two say it tells something.
"""

from __future__ import annotations

from ..language.words import STOP_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .passages import Passage

# Passages looked at: no more of the long ones fit into a large pack.
_BEST = 100
# Words from which a passage may repeat another, stop words not counted: short ones share some by
# chance. Of those words the other must have this share.
_LEAST_WORDS, _SHARE = 20, 0.4
# What a passage loses that does.
_REPEATED = 0.8


def repeats_last(ranked: Sequence[Passage], words: Mapping[int, Iterable[str]]) -> list[Passage]:
    """Return passages, best first, with lower scores for those that repeat a better one.

    Args:
        ranked: Passages, best first; further ones after all others.
        words: The words of each, by its number.
    """
    told: dict[int, list[tuple[frozenset[str], bool]]] = {}
    scored = []
    for passage in ranked[:_BEST]:
        before = told.setdefault(passage.stretch, [])
        said = frozenset(words[passage.p]) - STOP_WORDS
        is_agents = passage.event_type == "message.out"
        least = _SHARE * len(said)
        if len(said) >= _LEAST_WORDS and any(
            len(said & other) >= least for other, of_agent in before if is_agents or of_agent
        ):
            passage = passage._replace(score=passage.score - _REPEATED)
        scored.append(passage)
        before.append((said, is_agents))
    scored += ranked[_BEST:]
    scored.sort(key=lambda passage: (passage.is_further, -passage.score))
    return scored
