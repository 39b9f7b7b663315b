# SPDX-License-Identifier: Apache-2.0
"""What somebody's sentences tell to be otherwise than he said before."""

from __future__ import annotations

from ..language import corrections
from ..language.anew import is_told_in
from ..language.changes import changes_in
from ..language.frames import ASSERTION, DANGLING, PASSING, PAST
from ..language.languages import possible
from ..language.outdating import odds
from ..language.sentences import one_line
from ..language.topics import knows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

    from ..language.changes import Change
    from ..language.corrections import Correction
    from .listener import Said

_CHANGES = frozenset((ASSERTION, PASSING, DANGLING))
# A sentence in one of these may tell that something is over.
NEWS = _CHANGES | {PAST}
# A message that takes back the one before it begins with a sentence no longer than this.
_SHORT = 120
# A longer sentence tells more than what is otherwise.
_LONGEST = 600
# So short a sentence has often no word by which its language is known: "New rent: 3600".
_SCRAP = 50
# From these log-odds on a sentence may end what it fits.
_LIKELY = 1.0


def likely_of(sentence: Said) -> Iterator[tuple[str, str, float]]:
    """Yield the text of a sentence that likely ends something, its language, and the log-odds."""
    text, among = one_line(sentence.text), _among(sentence)
    language = next(filter(knows, among), None)
    if language and sentence.frame in NEWS and len(text) <= _LONGEST:
        found = odds(text, among, sentence.frame)
        if found is not None and found >= _LIKELY:
            yield sentence.quoted, language, found


def _among(sentence: Said) -> tuple[str, ...]:
    """Return the languages that a sentence may be in."""
    text = one_line(sentence.text)
    return sentence.languages or (possible(text) if len(text) <= _SCRAP else ())


def changes_of(sentence: Said) -> Iterator[tuple[str, Change]]:
    """Yield what a sentence says to be otherwise, each with its text on one line."""
    text = one_line(sentence.text)
    if sentence.frame in _CHANGES and len(text) <= _LONGEST:
        for change in changes_in(text, _among(sentence)):
            yield sentence.quoted, change


def news_of(sentence: Said) -> Iterator[tuple[str, str]]:
    """Yield the text of a sentence for each language in which it may tell something anew."""
    text = one_line(sentence.text)
    if sentence.frame in NEWS and len(text) <= _LONGEST:
        for language in _among(sentence):
            if is_told_in(text, language):
                yield sentence.quoted, language


def correction_of(sentences: list[Said]) -> Optional[Correction]:
    """Return what a message begins to tell in the place of something said before."""
    if not sentences or len(sentences[0].text) > _SHORT:
        return None
    first = sentences[0]
    return corrections.correction_in(first.text, first.languages or possible(first.text))
