# SPDX-License-Identifier: Apache-2.0
"""Contractions that people type without an apostrophe: "im a nurse, ive two kids".

Rules are written for "I'm" and "I've". So a sentence is read as if its apostrophes were there, and
what is quoted of it is as it was written. A language's table `contractions` has

    BARE  such a word; what stands behind its apostrophe is the one group that finds something
"""

from __future__ import annotations

from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rules import Rule

_APOSTROPHE = "'"


def written_out(text: str, languages: tuple[str, ...]) -> str:
    """Return a text with the apostrophes that were left out; as it is, if it may be in several."""
    # "Im" is German, too.
    known = table(languages[0], "contractions") if len(languages) == 1 else None
    if known is None:
        return text
    bare: Rule = known.BARE
    pieces, done = [], 0
    for match in bare.finditer(text):
        place = match.start(match.lastgroup or 0)
        pieces += [text[done:place], _APOSTROPHE]
        done = place
    return "".join([*pieces, text[done:]])


def as_written(part: str, text: str, written: str) -> str:
    """Return a part of a text as it was written, without the apostrophes that were left out.

    Args:
        part: What of the text is quoted.
        text: All of it, with its apostrophes.
        written: All of it as it was written.
    """
    start = text.find(part)
    if start < 0 or len(text) == len(written):
        return part
    read = 0
    signs: list[str] = []
    for place, sign in enumerate(text[: start + len(part)]):
        is_written = written[read : read + 1] == sign
        read += is_written
        signs += [sign] if is_written and place >= start else []
    return "".join(signs)
