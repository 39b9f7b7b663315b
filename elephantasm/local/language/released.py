# SPDX-License-Identifier: Apache-2.0
"""Which standing wishes a sentence sets the listener free of, in whatever words.

A sentence says so ("you needn't", "no need to", "back to"), and has words of the wish that are not
of every wish, or names its matter: "Easter's over, you needn't keep to vegetarian recipes" sets
free of "only vegetarian recipes, please".
"""

from __future__ import annotations

from .tables import Rules
from .wishes import LENGTH, MORE, REFUSES, matters_of, telling
from .words import is_unspaced, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

# Something wished for is not needed any more; something not wished for is welcome again.
RELEASES = Rules("lifts", "RELEASES")
PERMITS = Rules("lifts", "PERMITS")
# Nobody sets free of a wish in a longer sentence.
_LONGEST = 200
# So much a sentence says of a wish that is meant; and of the words of the wish, or of its own, they
# share one of so many at least. Where no spaces are written, most pairs of signs are no words.
_ENOUGH, _PART, _PART_UNSPACED = 2, 2, 5


def may_release(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence may set free of a wish: that tell its words and the wish."""
    plain = _plain(sentence)
    return len(plain) <= _LONGEST and _sets_free(plain, languages or None)


def _sets_free(text: str, languages: Optional[tuple[str, ...]] = None) -> bool:
    return RELEASES.is_in(text, languages) or PERMITS.is_in(text, languages)


def released(sentence: str, wishes: Sequence[str]) -> list[bool]:
    """Return of each standing wish whether a sentence sets free of it.

    Args:
        sentence: One that may.
        wishes: The wishes as they were said.
    """
    plain = _plain(sentence)
    # "Lists are fine from now on, I can't read paragraphs" says it all in its first clause.
    clauses = [plain, *(part for part in plain.split(",") if _sets_free(part))]
    shares = [max(_share(part, _plain(wish)) for part in clauses) for wish in wishes]
    most = max(shares, default=0)
    return [one == most and one >= _ENOUGH for one in shares]


def _share(sentence: str, wish: str) -> int:
    """Return how much of what a sentence says is about a wish: how many of its words.

    One word is enough if the wish or the sentence has no other, or the wish begins with another:
    of "never suggest pork" it is "pork", for what is done with it is done with much else.
    """
    about, words = matters_of(wish), telling(wish)
    # "Go long" is about a wish for short answers.
    if LENGTH in about and MORE.is_in(sentence):
        return _ENOUGH
    # "Emojis are fine again" is about a wish for none, and "short is fine" keeps to short answers.
    if PERMITS.is_in(sentence) and not (RELEASES.is_in(sentence) or REFUSES.is_in(wish)):
        return 0
    said = telling(sentence)
    shared = words & said
    # "I'll run the tests and get back to you with exact numbers" has two words of "always report
    # exact metrics when I ask for tests", and is about something else.
    part = _PART_UNSPACED if is_unspaced(wish) else _PART
    if part * len(shared) < min(len(words), len(said)):
        return 0
    first = next((term for term in terms(wish) if term in words), "")
    is_all = len(words) == 1 or shared != {first} or shared == _after_cue(sentence)
    is_one = bool(shared) and not is_unspaced(wish) and is_all
    is_same = bool(shared and about & matters_of(sentence))
    return max(len(shared) + is_same, _ENOUGH * is_one)


def _after_cue(sentence: str) -> frozenset[str]:
    """Return what a sentence tells behind that which sets free: "drop the | Swahili words"."""
    cue = RELEASES.search(sentence)
    return telling(sentence[cue.end() :]) if cue else frozenset()


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")
