# SPDX-License-Identifier: Apache-2.0
"""What is counted of an anima, and how it is kept as JSON in its identity.

The text is a file format: 0.3.0 wrote it too. What is missing or of another shape is left out,
because an identity that can't be read would end the Dreamer's work for good.
"""

from __future__ import annotations

import json

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Optional

    Counts = Mapping[str, int]

# A text that says nothing, where one is kept as text.
_TEXTS = ("name", "nature", "purpose", "style_said")


class Principle(NamedTuple):
    """A rule that the anima was given; `starred` is one that holds without exception."""

    starred: bool
    text: str


class Tallies(NamedTuple):
    """What was counted and told, all of it; a later value replaces an earlier one.

    Attributes:
        style: How often its messages had a trait, and `messages` and `words` in all.
        principles: Its rules by what they are about, the latest last.
        name: What it is called.
        nature: What it is.
        purpose: What it is for.
        style_said: How it speaks in a language model's words; preferred to what is counted.
        told: The sentences of the persona it was given, word for word.
        told_at: When that was, in microseconds.
    """

    style: Counts
    principles: Mapping[str, Principle]
    name: str = ""
    nature: str = ""
    purpose: str = ""
    style_said: str = ""
    told: tuple[str, ...] = ()
    told_at: int = 0

    @classmethod
    def from_json(cls, text: str) -> Tallies:
        """Return the tallies that were kept as this text; nothing is counted yet in `{}`."""
        kept = _object(json.loads(text))
        texts = {key: word for key in _TEXTS if isinstance(word := kept.get(key), str)}
        principles = _object(kept.get("principles")).items()
        read = {key: _principle(value) for key, value in principles}
        return cls(
            style=_counts(kept.get("style")),
            principles={key: rule for key, rule in read.items() if rule is not None},
            told=_sentences(kept.get("told")),
            told_at=told_at if isinstance(told_at := kept.get("told_at"), int) else 0,
            **texts,
        )

    def to_json(self) -> str:
        """Return them as the text that is kept, without what is empty."""
        known = {key: value for key, value in self._asdict().items() if value}
        return json.dumps(known, ensure_ascii=False)


def _object(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _counts(value: object) -> dict[str, int]:
    return {key: n for key, n in _object(value).items() if isinstance(n, int)}


def _sentences(value: object) -> tuple[str, ...]:
    return tuple(t for t in value if isinstance(t, str)) if isinstance(value, list) else ()


def _principle(value: object) -> Optional[Principle]:
    if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
        return Principle(bool(value[0]), value[1])
    return None
