# SPDX-License-Identifier: Apache-2.0
"""Passages that say again what a better one of their session says: others come before them.

An agent repeats what it is asked for, and whoever asks repeats what he takes from an answer. Both
passages match a query alike, and a pack that quotes one of them gains more from something else. Of
two versions of what the agent wrote, the newer one is quoted first.

What is said again in another session stays where it is: there it may be the newest version. So
does what people say without an agent: that two say it tells something.
"""

from __future__ import annotations

from ..language.words import STOP_WORDS
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .passages import Passage

# Passages looked at: no more of the long ones fit into a large pack.
_BEST = 100
# Words from which a passage may repeat another, stop words not counted: short ones share some by
# chance. Of those words the other must have this share.
_LEAST_WORDS, _SHARE = 20, 0.4
# An agent's later passage with this share of an earlier one's words is a new version of it.
_VERSION = 0.6
_AGENTS = "message.out"
# What a passage loses that tells nothing new.
_REPEATED = 0.8


def repeats_last(ranked: Sequence[Passage], words: Mapping[int, Iterable[str]]) -> list[Passage]:
    """Return passages, best first, with lower scores for those that tell nothing new.

    Args:
        ranked: Passages, best first; further ones after all others.
        words: The words of each, by its number.
    """
    if not any(passage.event_type == _AGENTS for passage in ranked[:_BEST]):
        return list(ranked)
    told: dict[int, list[_Told]] = {}
    idle: set[int] = set()
    for passage in ranked[:_BEST]:
        if passage.is_further:
            break
        before = told.setdefault(passage.stretch, [])
        one = _Told(passage, frozenset(words[passage.p]) - STOP_WORDS)
        repeated = [other for other in before if one.repeats(other)]
        if all(one.renews(other) for other in repeated):
            idle.update(other.passage.p for other in repeated)
        else:
            idle.add(passage.p)
        before.append(one)
    scored = [one._replace(score=one.score - _REPEATED) if one.p in idle else one for one in ranked]
    scored.sort(key=lambda passage: (passage.is_further, -passage.score))
    return scored


class _Told(NamedTuple):
    """A passage with the words that tell what it says."""

    passage: Passage
    words: frozenset[str]

    @property
    def is_agents(self) -> bool:
        return self.passage.event_type == _AGENTS

    def repeats(self, other: _Told) -> bool:
        """Return whether this says again what another passage says, and an agent is in it."""
        if len(self.words) < _LEAST_WORDS or not (self.is_agents or other.is_agents):
            return False
        return len(self.words & other.words) >= _SHARE * len(self.words)

    def renews(self, other: _Told) -> bool:
        """Return whether this is the agent's newer version of what the other passage says."""
        if not (self.is_agents and other.is_agents and self.passage.turn > other.passage.turn):
            return False
        return len(self.words & other.words) >= _VERSION * len(other.words)
