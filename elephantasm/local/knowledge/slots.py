# SPDX-License-Identifier: Apache-2.0
"""Which slot a sentence fills, such as `lives in`, of which only the latest value holds.

When in doubt none: a slot replaces what was known, so denials, other people's words and what
is merely thought of must not fill one.
"""

from __future__ import annotations

from ..language.cues import IMAGINED, NEGATION, REPORTED
from ..language.marks import DIGIT, begins_with_time, has_time
from ..language.names import DEMONYM, INTRODUCTION, NO_NAME, NO_PLACE, PROPER_NAME
from ..language.questions import is_question
from ..language.quotes import QUOTE, bare, is_open
from ..language.slots import DATED, NOTHING, PASSING, PROPER, matter_of, slots
from ..language.words import STOP_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match


def slot(sentence: str) -> tuple[str, str]:
    """Return the slot a sentence fills, and with what; two empty strings for none."""
    return _filled(sentence, 0)


def denied(sentence: str) -> tuple[str, str]:
    """Return the slot a sentence says is not filled so: "I do not live in Oslo"."""
    sentence = sentence.replace("\u2019", "'")
    found = NEGATION.search(sentence)
    if found is None:
        return "", ""
    return _filled(sentence[: found.start()] + sentence[found.end() :], found.start())


def is_denial(text: str) -> bool:
    """Tell whether something is said not to be so."""
    return bool(NEGATION.search(text.replace("\u2019", "'")))


def _filled(sentence: str, least: int) -> tuple[str, str]:
    """Return the slot that is filled by words that end after this place."""
    sentence = sentence.replace("\u2019", "'")
    if is_question(sentence) or REPORTED.search(sentence):
        return "", ""
    for rule in slots():
        found = rule.search(sentence)
        if found and found.end() >= least and not _doubtful(sentence, found, least):
            groups = found.groupdict()
            value = (groups.get("v") or groups.get("w") or "").strip()
            matter = matter_of(groups.get("k") or "")
            value = _sound(rule.name, matter, value)
            if value:
                return rule.name.format(k=matter), value
    found = INTRODUCTION.search(sentence)
    if found and not _doubtful(sentence, found, least):
        return ("name", found["v"]) if _is_name(found["v"]) else ("", "")
    return "", ""


def _doubtful(sentence: str, found: Match[str], least: int) -> bool:
    """Tell whether what surrounds a match makes it no plain word of the speaker."""
    before = sentence[: found.start("v") if found["v"] else found.end()]
    return bool(
        NEGATION.search(before)
        or IMAGINED.search(before)
        or QUOTE.search(before)
        or is_open(sentence)
        # A denial of something else: "I'm not in Rome because I live in Oslo".
        or (least and least < found.start() and not before.startswith("It"))
    )


def _sound(name: str, matter: str, value: str) -> str:
    """Return what fills a slot, or nothing if it is not of the kind that can."""
    value = bare(value)
    if name in PROPER:
        proper = PROPER_NAME.search(value)
        placed = proper and not begins_with_time(proper[0])
        if not proper or not placed or (name == "lives in" and NO_PLACE.search(proper[0])):
            return ""
        return proper[0]
    if name == "name":
        return value if _is_name(value) else ""
    if NOTHING.search(value) or (DATED.search(matter) and not _tells_when(value)):
        return ""
    return "" if PASSING.search(matter) else value


def _tells_when(value: str) -> bool:
    """Return whether a value is a time, exact or not."""
    return has_time(value) or DIGIT.search(value) is not None


def _is_name(value: str) -> bool:
    """Tell whether somebody can be called this."""
    low = value.casefold()
    if low in STOP_WORDS or low in NO_NAME or (value.isupper() and len(value) > 2):
        return False
    if begins_with_time(value) or NOTHING.search(value):
        return False
    return len(value.split()) <= 3 and not DEMONYM.search(value)
