# SPDX-License-Identifier: Apache-2.0
"""Sarcasm: a delight over something bad, and the opinion that follows it."""

from __future__ import annotations

from .tables import Rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DELIGHT = Rules("sarcasm", "DELIGHT")
_BAD = Rules("sarcasm", "BAD")
_VERDICT = Rules("sarcasm", "VERDICT")
_MOCKS = Rules("sarcasm", "MOCKS")


def sarcastic(sentences: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[bool]:
    """Yield of each sentence of a message whether it means the opposite of what it says.

    "Great, the boiler broke down. I love winter." tells of the boiler, and of no love. Where
    nothing bad is told, or no delight goes before it, an opinion is meant.

    Args:
        sentences: Each with the languages it may be in.
    """
    delights = mocks = False
    for text, languages in sentences:
        plain = text.replace("\u2019", "'")
        praise = _DELIGHT.search(plain, languages)
        told = plain[praise.end() :].strip() if praise else plain
        is_bad = (delights or praise is not None) and _BAD.is_in(told, languages)
        is_mock = _MOCKS.is_in(plain, languages) or (mocks and _VERDICT.is_in(plain, languages))
        yield is_mock
        mocks = is_mock or is_bad
        # "Wonderful. It rains.": the delight may be a sentence of its own.
        delights = praise is not None and not told
