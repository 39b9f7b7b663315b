# SPDX-License-Identifier: Apache-2.0
"""Turn "I moved to Oslo" into "Sam moved to Oslo": who, what, without the speaker's "I"."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match

# After "I": forms that are the same in the third person.
_UNCHANGED = frozenset(
    "can could will would shall should may might must had did was cannot can't couldn't won't"
    " wouldn't shouldn't hadn't didn't wasn't ate became began bought broke brought built came"
    " caught chose cut did drank drove fell felt forgot fought found gave got grew heard held hit"
    " hurt kept knew left lent let lost made meant met paid put quit ran rode said sang sat saw"
    " sent set shut slept sold spent spoke stood swam swore taught thought threw told took went"
    " woke won wore wrote gonna".split()
)
_IRREGULAR = {
    "am": "is", "have": "has", "do": "does", "go": "goes", "don't": "doesn't",
    "haven't": "hasn't", "was": "was", "wanna": "wants to", "gotta": "has to",
}  # fmt: skip
_ADVERBS = (
    r"(?:(?:no longer|really|also|always|never|usually|often|still|just|recently|finally|already"
    r"|even|actually|definitely|totally|only|sometimes|now|once|then|currently|mostly|mainly"
    r"|strongly|absolutely|truly|especially|generally|rarely|both|honestly)\s+)*"
)
_CONTRACTED = {"'m": " is", "'ve": " has", "'d": " would", "'ll": " will"}
_PLURAL = {"'m": " are", "'ve": " have", "'d": " would", "'ll": " will"}
_SELF = re.compile(
    rf"\bI('m|'ve|'d|'ll)?(?:(\s+{_ADVERBS})([A-Za-z']+))?(?![\w'])"
    r"|\b([Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b(?!-)"
)
_OTHERS = re.compile(r"\b(?:we|we're|we've|our|ours|us|you|your|yours|you're)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"\u201c\u201d]")


def third_person(sentence: str, speaker: str) -> str:
    """Return what was said with the speaker named; as "Speaker: …" where it cannot be turned."""
    sentence = sentence.replace("\u2019", "'")
    if _OTHERS.search(sentence) or _QUOTED.search(sentence) or not _SELF.search(sentence):
        return f"{_capital(speaker)}: {sentence}"
    named = False

    def turn(found: Match[str]) -> str:
        nonlocal named
        name, named = "" if named else speaker, True
        if found.start() and name.startswith("The "):
            name = "t" + name[1:]
        return _possessive(found[4].lower(), name) if found[4] else _subject(found, name)

    return _capital(_SELF.sub(turn, sentence))


def _possessive(word: str, speaker: str) -> str:
    """Return what stands for my, me, mine or myself, once the speaker was named "they"."""
    if not speaker:
        return {"my": "their", "me": "them", "mine": "theirs", "myself": "themselves"}[word]
    return speaker if word in ("me", "myself") else f"{speaker}'s"


def _subject(found: Match[str], speaker: str) -> str:
    """Return what stands for "I" and the verb after it."""
    short, between, verb = found[1], found[2] or "", found[3] or ""
    if not speaker:
        be = {"am": "are", "was": "were", "wasn't": "weren't"}.get(verb, verb)
        return "they" + _PLURAL.get(short or "", "") + between + be
    if short:
        return speaker + _CONTRACTED[short] + between + verb
    return speaker + between + (_inflect(verb) if verb else "")


def _inflect(verb: str) -> str:
    """Return a verb after "I" as it is after a name; past and modal forms stay."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if (
        verb in _UNCHANGED
        or not verb.islower()
        or "'" in verb
        or re.search("(?:[^e]ed|ing|ly)$", verb)
    ):
        return verb
    if re.search("(?:s|x|z|ch|sh|[^aeiou]o)$", verb):
        return verb + "es"
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    # "and", "in", "the" … follow an "I" without a verb of its own.
    return verb + "s" if len(verb) > 3 or verb in _SHORT else verb


_SHORT = frozenset(
    "add aim ask bet buy cry eat fit get hug lie own owe pay pet run say see sit try"
    " use win".split()
)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
