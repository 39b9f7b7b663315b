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
    negation = NEGATION.search(sentence)
    if negation is None:
        return "", ""
    start, end = negation.span()
    return _filled(sentence[:start] + sentence[end:], start)


def is_denial(text: str) -> bool:
    """Return whether something is said not to be so."""
    return bool(NEGATION.search(text.replace("\u2019", "'")))


def _filled(sentence: str, least: int) -> tuple[str, str]:
    """Return the slot that is filled by words that end after this place."""
    sentence = sentence.replace("\u2019", "'")
    if is_question(sentence) or REPORTED.search(sentence):
        return "", ""
    for rule in slots():
        match = rule.search(sentence)
        if match and match.end() >= least and not _doubtful(sentence, match, least):
            groups = match.groupdict()
            value = (groups.get("v") or groups.get("w") or "").strip()
            matter = matter_of(groups.get("k") or "")
            value = _sound(rule.name, matter, value)
            if value:
                return rule.name.format(k=matter), value
    introduction = INTRODUCTION.search(sentence)
    if introduction and not _doubtful(sentence, introduction, least):
        name = introduction["v"]
        return ("name", name) if _is_name(name) else ("", "")
    return "", ""


def _doubtful(sentence: str, match: Match[str], least: int) -> bool:
    """Return whether what surrounds a match makes it no plain word of the speaker."""
    before = sentence[: match.start("v") if match["v"] else match.end()]
    return bool(
        NEGATION.search(before)
        or IMAGINED.search(before)
        or QUOTE.search(before)
        or is_open(sentence)
        # A denial of something else: "I'm not in Rome because I live in Oslo".
        or (least and least < match.start() and not before.startswith("It"))
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
    """Return whether somebody can be called this."""
    low = value.casefold()
    if low in STOP_WORDS or low in NO_NAME or (value.isupper() and len(value) > 2):
        return False
    if begins_with_time(value) or NOTHING.search(value):
        return False
    return len(value.split()) <= 3 and not DEMONYM.search(value)
