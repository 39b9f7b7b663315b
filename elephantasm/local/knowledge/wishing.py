# SPDX-License-Identifier: Apache-2.0
"""Standing wishes that are told in two sentences: neither is understood without the other."""

from __future__ import annotations

from ..language import wishes
from ..language.sentences import STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from .listener import Said

# As what a wish is said that only its two sentences together utter.
WISHED = "wished"


def in_context(said: Iterable[Said]) -> list[Said]:
    """Return the sentences of a message, wishes with what they are not understood without.

    "Please don't end with a question. Ever." lasts by its last word. "I hate emojis. Never use
    them." orders nothing by itself: the sentence before it tells what.
    """
    found: list[Said] = []
    for sentence in said:
        before = found[-1] if found else None
        joined = None if before is None else _joined(before, sentence)
        if before is None or joined is None:
            found.append(sentence)
        elif wishes.is_wish(before.text, before.languages) or _is_scrap(sentence):
            found[-1] = joined
        else:
            found.append(joined)
    return found


def _joined(before: Said, sentence: Said) -> Optional[Said]:
    """Return two sentences as the one wish that they utter, or None."""
    languages = sentence.languages or before.languages
    told = before.text.rstrip("".join(STOPS) + " ")
    if _is_scrap(sentence) and not wishes.is_wish(before.text, before.languages):
        whole = f"{told} {sentence.text}"
    elif wishes.points_back(sentence.text, languages):
        whole = f"{before.text}{'' if told != before.text else ','} {sentence.text}"
    else:
        return None
    if not wishes.is_wish(whole, languages):
        return None
    mark = "" if told != before.text else ","
    text = f"{before.text}{mark} {sentence.text}"
    return sentence._replace(text=text, start=before.start, frame=WISHED, languages=languages)


def _is_scrap(sentence: Said) -> bool:
    return wishes.is_lasting_scrap(sentence.text)
