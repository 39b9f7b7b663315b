# SPDX-License-Identifier: Apache-2.0
"""Rules: patterns with a name, a meaning, and sentences that they take and leave."""

from __future__ import annotations

import re
from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Optional


class Rule:
    """A pattern with a name, what it means, and examples.

    The pattern is written with one alternative a line. Ends of lines, and the blanks beside
    them, mean nothing; a blank within a line is a blank; one at its edge is written `[ ]`.
    Capitals and small letters are the same unless `case_matters`.

    A rule is always searched for: one that is meant for the beginning of a text says so by `^`.

    Attributes:
        name: What it is called.
        meaning: What a text has in which it is found, in one line.
        takes: Texts in which it must be found, at least two.
        leaves: Texts in which it must not be found, at least two.
    """

    def __init__(
        self,
        name: str,
        meaning: str,
        pattern: str,
        *,
        takes: tuple[str, ...],
        leaves: tuple[str, ...],
        case_matters: bool = False,
    ) -> None:
        self.name, self.meaning = name, meaning
        self.takes, self.leaves = takes, leaves
        self._pattern = pattern
        self._flags = 0 if case_matters else re.IGNORECASE

    def __repr__(self) -> str:
        return f"<Rule {self.name}: {self.meaning}>"

    # At first use: most programs need few of the rules.
    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(joined(self._pattern), self._flags)

    @cached_property
    def _small(self) -> Optional[re.Pattern[str]]:
        """The pattern for text in small letters, in which it is found several times as fast.

        None where case matters, or where the pattern has no letters.
        """
        pattern = joined(self._pattern)
        has_letters = any(not part[1] for part in _CAPITALS.finditer(pattern))
        if self._flags == 0 or "(?-i:" in pattern or not has_letters:
            return None
        return re.compile(_CAPITALS.sub(lambda part: part[1] or part[0].lower(), pattern))

    def _start(self, text: str) -> int:
        """Return where the rule may be found first; below 0 if nowhere."""
        if self._small is None:
            return 0
        small = text.lower()
        # A few letters, such as that of Istanbul in Turkish, are two in small.
        if len(small) != len(text):
            return 0
        found = self._small.search(small)
        return found.start() if found else -1

    def search(self, text: str) -> Optional[re.Match[str]]:
        """Return where the rule is found first, or None."""
        start = self._start(text)
        return self._regex.search(text, start) if start >= 0 else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all places where the rule is found."""
        start = self._start(text)
        return self._regex.finditer(text, start) if start >= 0 else iter(())

    def findall(self, text: str) -> list[Any]:
        """Return what is found, as `re.findall` does."""
        return self._regex.findall(text) if self._start(text) >= 0 else []

    def split(self, text: str) -> list[Any]:
        """Return the text cut where the rule is found, as `re.split` does."""
        return self._regex.split(text)

    def sub(self, replacement: Any, text: str) -> str:
        """Return the text with all that is found replaced, as `re.sub` does."""
        return self._regex.sub(replacement, text) if self._start(text) >= 0 else text


# The capitals of a pattern, and before them what must stay: `\W`, `(?P<`.
_CAPITALS = re.compile(r"(\\.|\(\?P)|[^\W\d_]")
# Part of a pattern: the first letter of a name. Scripts that have no capitals have none of those
# small letters either, so that every word of theirs may be one.
CAPITAL = r"(?-i:[^\W\d_a-z])"


def joined(pattern: str) -> str:
    """Return a pattern, or a part of one, without the ends of its lines and what indents them."""
    return "".join(map(str.strip, pattern.splitlines()))


def one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of these words or phrases."""
    return f"(?:{'|'.join(words)})"
