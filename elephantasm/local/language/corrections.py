# SPDX-License-Identifier: Apache-2.0
"""What a message tells in the place of something that was said wrongly: "Sorry, I meant 2250"."""

from __future__ import annotations

from difflib import SequenceMatcher

from ..typed import NamedTuple
from .kinds import may_correct
from .tables import Rules, table
from .tokens import CHANGE, LITTLE, UNIT, WORD, tokens_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from .tokens import Token

CORRECTS = Rules("changes", "CORRECTS")
JOKES = Rules("changes", "JOKES")

# Words that have so much in common may be one, typed wrongly.
_ALIKE = 0.6
# A name has no more words; what is said with so many is a sentence.
_MOST = 3


class Correction(NamedTuple):
    """What is told in the place of something that was said wrongly.

    Attributes:
        text: What was meant; empty where nothing of it was, as of a joke.
        is_sure: Whether the words can say nothing else, as "I meant" can't.
        languages: Those it may be in.
    """

    text: str
    is_sure: bool
    languages: tuple[str, ...]


def correction_in(sentence: str, languages: tuple[str, ...]) -> Optional[Correction]:
    """Return what a sentence tells in the place of something said wrongly, or None."""
    sentence = sentence.replace("\u2019", "'")
    if JOKES.is_in(sentence, languages):
        return Correction("", True, languages)
    match = CORRECTS.search(sentence, languages)
    if match is None:
        return None
    found = {name: text for name, text in match.groupdict().items() if text}
    rest = next((text for name, text in found.items() if name.startswith("rest")), "")
    # A word between stars may be a gesture.
    is_sure = any(name.startswith("sure") for name in found)
    return Correction(rest.strip(" ,.!:()"), is_sure, languages) if rest else None


def is_corrected(correction: Correction, text: str) -> bool:
    """Return whether a text tells something in the place of which this may stand."""
    if not correction.text:
        return True
    # "Correction, 2250, I forgot the parking": the first words are meant.
    first = correction._replace(text=correction.text.partition(", ")[0])
    return any(
        _corrects(one, tokens_of(one.text, language), tokens_of(text, language))
        for language in correction.languages
        if table(language, "changes") is not None
        for one in dict.fromkeys((correction, first))
    )


def _corrects(correction: Correction, meant: Sequence[Token], said: Sequence[Token]) -> bool:
    """Return whether what is meant may stand in the place of something that was said.

    A value stands in the place of one of its kind, with no word that was not said. A name stands
    in the place of another, and any word in the place of one much like it.
    """
    told = [token for token in meant if token.role in (WORD, UNIT, CHANGE)]
    keys = {token.key for token in said}
    values = [token.value for token in meant if token.value]
    if values:
        known = [token.value for token in said if token.value]
        is_other = any(
            may_correct(one, other) and one.text != other.text for one in values for other in known
        )
        return is_other and {token.key for token in told} <= keys
    others = [token.text.lower() for token in said if token.role == WORD]
    little = {token.key for token in meant if token.role == LITTLE}
    if not 0 < len(told) <= _MOST or not little <= keys or correction.text.lower() in others:
        return False
    is_name = all(token.is_name for token in told) and any(token.is_name for token in said[1:])
    is_sure = correction.is_sure and not little and len(told) < _MOST
    return is_name or is_sure or any(_is_like(token, other) for token in told for other in others)


def _is_like(token: Token, other: str) -> bool:
    """Return whether one word may be the other, typed wrongly."""
    return SequenceMatcher(None, token.text.lower(), other).ratio() >= _ALIKE
