# SPDX-License-Identifier: Apache-2.0
"""English verbs: their irregular forms, and endings put on."""

from __future__ import annotations

from ..rules import Rule

# After "I": forms that are the same in the third person.
_UNCHANGED = frozenset(
    """
    can could will would shall should may might must
    cannot can't couldn't won't wouldn't shouldn't hadn't didn't wasn't
    had did was gonna
    ate became began bought broke brought built came caught chose cut drank drove fell felt forgot
    fought found gave got grew heard held hit hurt kept knew left lent let lost made meant met paid
    put quit ran rode said sang sat saw sent set shut slept sold spent spoke stood swam swore taught
    thought threw told took went woke won wore wrote
    """.split()
)
_IRREGULAR = {
    "am": "is",
    "have": "has",
    "haven't": "hasn't",
    "do": "does",
    "don't": "doesn't",
    "go": "goes",
    "wanna": "wants to",
    "gotta": "has to",
}
# Verbs of three letters; other words so short that follow "I" are "and", "in", "the" …
_SHORT = frozenset(
    """
    add aim ask bet buy cry eat fit get hug lie own owe pay pet run say see sit try use win
    """.split()
)
_FINISHED = Rule(
    "finished",
    "a form that has its ending already, or an adverb",
    "(?:[^e]ed|ing|ly)$",
    takes=("walked", "going", "really"),
    leaves=("need", "walk"),
    case_matters=True,
)
_HISSING = Rule(
    "hissing",
    "takes -es in the third person",
    "(?:s|x|z|ch|sh|[^aeiou]o)$",
    takes=("watch", "go", "miss"),
    leaves=("walk", "woo"),
    case_matters=True,
)
_Y = Rule(
    "y",
    "ends in a y that becomes ie",
    "[^aeiou]y$",
    takes=("try", "carry"),
    leaves=("play", "tries"),
    case_matters=True,
)
_DOUBLED = Rule(
    "doubled",
    "doubles its last letter before -ing",
    r"^[^aeiou]*[aeiou][^aeiouwxy]$|(?:mit|get|gin|fer)$",
    takes=("run", "forget", "prefer"),
    leaves=("walk", "play", "answer"),
    case_matters=True,
)


def third_person(verb: str) -> str:
    """Return a verb after "I" as it is after a name; past and modal forms stay."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb in _UNCHANGED or not verb.islower() or "'" in verb or _FINISHED.search(verb):
        return verb
    if _HISSING.search(verb):
        return verb + "es"
    if _Y.search(verb):
        return verb[:-1] + "ies"
    return verb + "s" if len(verb) > 3 or verb in _SHORT else verb


def gerund(verb: str) -> str:
    """Return the -ing form of an English verb; other words as they are."""
    low = verb.lower()
    if not low.isascii() or not low.isalpha() or low.endswith("ing"):
        return verb
    if low.endswith("e") and not low.endswith(("ee", "oe", "ye")) and low != "be":
        return low[:-1] + "ing"
    return low + (low[-1] if _DOUBLED.search(low) else "") + "ing"
