# SPDX-License-Identifier: Apache-2.0
"""What people say themselves, message by message: a game or a supposition goes on in the next."""

from __future__ import annotations

from typing import NamedTuple

from ..language.frames import frame_of
from ..language.languages import languages_of
from ..language.sentences import spans
from .division import own_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..store.rows import EventRow


class Said(NamedTuple):
    """One sentence in somebody's own words.

    Attributes:
        text: The sentence.
        start: Where it begins in its message.
        stop: Where it ends.
        frame: As what it is said (`language/frames.py`).
        languages: Those it may be in.
    """

    text: str
    start: int
    stop: int
    frame: str
    languages: tuple[str, ...]


class Listener:
    """Listens to one conversation."""

    def hear(self, event: EventRow) -> list[Said]:
        """Return what the writer of a message says himself; messages come in order."""
        text = event.content
        languages = languages_of(text)
        said = []
        for start, stop in own_words(text):
            for first, last in spans(text[start:stop]):
                sentence = text[start + first : start + last]
                frame = frame_of(sentence, languages)
                said.append(Said(sentence, start + first, start + last, frame, languages))
        return said
