# SPDX-License-Identifier: Apache-2.0
"""Whom a sentence is about that does not say it, where languages leave the subject out.

"My father is diabetic. Must not eat sweets." says nothing of the speaker in its second sentence.
"""

from __future__ import annotations

from ..language.frames import (
    ASKS_OF_ANOTHER,
    ASSERTION,
    CONTINUED,
    DANGLING,
    GREETS,
    PASSING,
    PAST,
    frame_of,
    is_of_another,
)
from .listener import Said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_TELLING = frozenset((ASSERTION, DANGLING, PASSING, PAST))


def with_subjects(said: Iterable[Said], message: str, asked: str = "") -> list[Said]:
    """Return the sentences of a message, a greeting joined with what is said after it.

    One without a subject that goes on about somebody else is in the frame that says so.

    Args:
        said: The sentences in their order.
        message: The whole text that they are part of.
        asked: What the other side said right before it: "How old is Hinata?" is answered by
            "Five", which no speaker is.
    """
    sentences: list[Said] = []
    goes_on = bool(asked) and ASKS_OF_ANOTHER.is_in(asked)
    for one in _joined(said, message):
        tells_of_another = is_of_another(one.text, one.languages)
        if tells_of_another is not None:
            goes_on = tells_of_another
        elif goes_on and one.frame in _TELLING:
            one = one._replace(frame=CONTINUED)
        sentences.append(one)
    return sentences


def _joined(said: Iterable[Said], message: str) -> Iterable[Said]:
    """Yield the sentences, each greeting as the beginning of the one after it."""
    greeting = None
    for one in said:
        if greeting is not None:
            text = message[greeting.start : one.stop]
            frame = frame_of(text, one.languages)
            one = one._replace(text=text, start=greeting.start, frame=frame)
        greeting = one if GREETS.is_in(one.text, one.languages) else None
        if greeting is None:
            yield one
    if greeting is not None:
        yield greeting
