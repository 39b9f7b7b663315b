# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence tells something by itself, to somebody who heard nothing else.

The names that a language's table `substance` may have:

    POINTS     a word that stands for something else: for a thing (group `what`: "it"), for somebody
               (group `who`: "she"), for either
    NAMES      names what such a word may stand for later in the sentence, in the same groups
    ADDRESSES  speaks to the listener, or of him: that is talk, and repeats what he knows
    SUFFICES   tells something, though in words of nearly every conversation: "I don't drive"
    SINCE      since when something is so that began a moment ago, and so goes on: "since today"
    OPINION    what joins somebody else's word to the speaker's: "I'm a nurse and Ana says ..."
    FLEETING   how or where somebody is for a day or some: "I have the flu"
    DOUBTS     what joins what may come or is wanted to what is so: "I own a shop, might sell it"
    MEANT_FOR  what is asked about is for the speaker's work or group: "it's for my bakery"
    KEPT_AT    where a thing is kept that one looks for one day: "the spare key is in the tin"
    MOODS      how somebody is just now, before something else of him: "I'm tired, and I ..."
    ASIDE      a condition that only says why something is told: "in case that matters"
    REALITY    what is imagined, or said by others, before that which is so: "I'd go, but" of
               "I'd go, but I'm ill"
    DENIES     turns from what was said before, and tells nothing: "nonsense, I live here"
    GENERAL    words of nearly every conversation: "feel", "idea", "great"; where no spaces are
               written, words can't be counted, and there are none
"""

from __future__ import annotations

from functools import cache

from .stems import stem
from .tables import Rules, tables
from .words import STOP_WORDS, content_words, words_in

POINTS = Rules("substance", "POINTS")
NAMES = Rules("substance", "NAMES")
ADDRESSES = Rules("substance", "ADDRESSES")
SUFFICES = Rules("substance", "SUFFICES")
SINCE = Rules("substance", "SINCE")
OPINION = Rules("substance", "OPINION")
MEANT_FOR = Rules("substance", "MEANT_FOR")
KEPT_AT = Rules("substance", "KEPT_AT")
MOODS = Rules("substance", "MOODS")
ASIDE = Rules("substance", "ASIDE")
REALITY = Rules("substance", "REALITY")
DENIES = Rules("substance", "DENIES")
FLEETING = Rules("substance", "FLEETING")


def stands_alone(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence names what it speaks of, and speaks of no listener.

    Args:
        sentence: A whole sentence.
        languages: Those it may be in; with none, it does.
    """
    sentence = sentence.replace("\u2019", "'")
    return not ADDRESSES.is_in(sentence, languages) and names_all(sentence, languages)


def names_all(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence names what its small words stand for, such as "she"."""
    sentence = sentence.replace("\u2019", "'")
    meant = MEANT_FOR.search(sentence, languages)
    # What it is, nobody needs to know who hears of the bakery.
    sentence = sentence[meant.end() :] if meant else sentence
    points = POINTS.search(sentence, languages)
    if points is None:
        return True
    named = NAMES.finditer(sentence[: points.start()], languages)
    kind = points.lastgroup
    return any(kind is None or name.lastgroup in (None, kind) for name in named)


def tells(sentence: str, languages: tuple[str, ...], least: float) -> bool:
    """Return whether a sentence has so many words that are not of every conversation.

    Args:
        sentence: A whole sentence.
        languages: Those it may be in; with none that knows such words, it has.
        least: How many.
    """
    if not any(hasattr(one, "GENERAL") for one in tables("substance", languages)):
        return True
    if SUFFICES.is_in(sentence.replace("\u2019", "'"), languages):
        return True
    general = _general(languages)
    kinds = {word for word in content_words(sentence) if stem(word) not in general}
    return words_in(kinds) >= least


def is_general(word: str, languages: tuple[str, ...]) -> bool:
    """Return whether a word, or what stands before its apostrophe, is of every conversation."""
    bare = word.partition("'")[0]
    return bare in STOP_WORDS or stem(bare) in _general(languages)


@cache
def _general(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words of every conversation in these languages, as they are counted."""
    found: set[str] = set()
    for one in (*tables("substance", languages), *tables("words", languages)):
        found |= getattr(one, "GENERAL", set()) | getattr(one, "COMMON_WORDS", set())
    return frozenset(map(stem, found))
