# SPDX-License-Identifier: Apache-2.0
"""Whom or what a sentence speaks of in a small word, if the sentence before names one alone.

    "Called my sister Greta." "She's a nurse in Malmo."  ->  "my sister Greta's a nurse in Malmo."

The names that a language's table `referents` may have:

    REFERENTS  names somebody (groups `who`) or something (groups `what`)
    REFERS     stands for somebody (`who`), for whose something is (`whose`), for something (`what`)
               or for what is part of it (`of`)
    PLANS      what somebody plans or wishes for one who is his: he is there, whatever comes of it
    SHOWS      points to somebody who is his: "This is my aunt"
    INDEFINITE words before something that nobody has heard of: "a camper"
    OWN        the word for what is the speaker's, in place of those: "my camper"
    NAMED      how those of a group are named, where that holds less than their name: "meine {}"
    WHOSE      how the name is written where something is somebody's: "{}'s"
    ALONE      groups of a word that stands for somebody all know, where nobody was named
    BARE       begins with what somebody did or does, and does not say who: "Bought a house"

Where a small word tells who it may be, REFERENTS has groups for a man (`he`), a woman (`she`),
several (`they`), somebody who may be either (`child`, or `who` for a bare name), and for what may
be meant instead and is not to be named (`no_he` ..., or `no_one` for all of them); REFERS has such
groups as well, and `his`, `her`, `their` for what they have. Where a language leaves the word out,
the group is empty, before the verb: of `either`, or `unsaid` where a thing (`no_thing`) may be so.
"""

from __future__ import annotations

from .kinds import values_in
from .tables import Rules, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Optional

PLANS = Rules("referents", "PLANS")
SHOWS = Rules("referents", "SHOWS")
BARE = Rules("referents", "BARE")

_HE, _SHE, _THEY = (("he", "who", "child"), ("she", "who", "child"), ("they",))
# Whom or what each group of a small word may stand for.
_KINDS = {
    "who": ("who",),
    "whose": ("who",),
    "what": ("what",),
    "of": ("what",),
    "he": _HE,
    "his": _HE,
    "she": _SHE,
    "her": _SHE,
    "they": _THEY,
    "their": _THEY,
    "either": (*_HE, *_SHE),
    "unsaid": (*_HE, *_SHE, "thing"),
}
_PEOPLE = frozenset(("he", "she", "they"))
_SOMEBODY = frozenset(("who", "he", "she", "they", "child", "no"))
_OWNERS = frozenset(("whose", "of", "his", "her", "their"))
# How the groups begin of what is not to be named, and what follows if it may be anybody.
_RIVAL, _ANY = "no", frozenset(("one",))

# So many words may stand before the small one: "and she", not "I think she". Where no spaces are
# written, the rule itself begins with the sentence.
_BEFORE = 1


def named_anew(sentence: str, before: str, languages: tuple[str, ...]) -> Optional[str]:
    """Return a sentence with what the one before it names in place of its first small word.

    None if no word of it stands for anything, or it may be one of several. It is for reading what
    is told of whom, not for quoting: the grammar may suffer.
    """
    for names, found in _small_words(sentence, languages):
        group = found.lastgroup.partition("_")[0]
        name = _only_one(names, before, _KINDS[group])
        # "It was great" tells nothing of a thing, "It is from 1998" does.
        if name and ("what" not in _KINDS[group] or any(values_in(sentence))):
            name = names.WHOSE.format(name) if group in _OWNERS else name
            start, stop = found.span(found.lastgroup)
            rest = sentence[stop:]
            # Where no word stands for him, the verb comes first.
            rest = rest if start < stop else f" {rest[:1].lower()}{rest[1:]}"
            return f"{sentence[:start]}{name}{rest}"
    return None


def is_unnamed(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence begins with a word for a man, a woman or several, and no name."""
    for names, found in _small_words(sentence, languages):
        group = found.lastgroup.partition("_")[0]
        if found[found.lastgroup]:
            return group in _PEOPLE and group not in getattr(names, "ALONE", ())
    return False


def names_somebody(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence names somebody of whom the next one may speak, or may do so."""
    groups = (
        match.lastgroup.partition("_")[0]
        for language in languages
        for names in (table(language, "referents"),)
        if names
        for match in names.REFERENTS.finditer(sentence)
    )
    return any(group in _SOMEBODY for group in groups)


def _small_words(sentence: str, languages: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
    """Yield each language's table, and the small word of it that a sentence begins with."""
    for language in languages:
        names = table(language, "referents")
        found = names and names.REFERS.search(sentence)
        # What is told of somebody begins with him; "I met him there" tells of the speaker.
        if found and len(sentence[: found.start(found.lastgroup)].split()) <= _BEFORE:
            yield names, found


def _only_one(names: Any, before: str, kinds: tuple[str, ...]) -> Optional[str]:
    """Return what a sentence names of these kinds, if that is one and nothing else may be meant."""
    named = set()
    for match in names.REFERENTS.finditer(before):
        kind, *more = match.lastgroup.split("_")
        if kind in kinds:
            named.add((kind, match[match.lastgroup].strip(" ,.")))
        elif kind == _RIVAL and not _ANY.union(kinds).isdisjoint(more):
            return None
    if len(named) != 1:
        return None
    kind, name = named.pop()
    article, _, noun = name.partition(" ")
    if article.lower() in getattr(names, "INDEFINITE", ()):
        name = f"{names.OWN} {noun}"
    told: str = getattr(names, "NAMED", {}).get(kind, "{}").format(name)
    return told
