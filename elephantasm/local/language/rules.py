# SPDX-License-Identifier: Apache-2.0
"""Rules: patterns with a name, a meaning, and sentences that they take and leave."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Optional


class _Part:
    """One alternative of a rule, or several."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def how(self) -> tuple[re.Pattern[str], bool]:
        """How it is searched, and whether in small letters: so it is found several times as fast.

        Not so where case matters.
        """
        if self._flags == 0 or "(?-i:" in self._pattern:
            return re.compile(self._pattern, self._flags), False
        small = _LETTERS.sub(lambda part: part[1] or part[0].lower(), self._pattern)
        return re.compile(small), True

    def start(self, text: str, small: str) -> int:
        """Return where it is found first in a text, given in small letters as well; or -1."""
        regex, is_small = self.how
        found = regex.search(small if is_small else text)
        return found.start() if found else -1


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
        needs: Letters of which each text in which it is found has some, in small; so that the
            pattern need not even be compiled for most texts. Empty where nothing is known.
    """

    def __init__(
        self,
        name: str,
        meaning: str,
        pattern: str,
        *,
        takes: tuple[str, ...],
        leaves: tuple[str, ...],
        needs: tuple[str, ...] = (),
        case_matters: bool = False,
    ) -> None:
        self.name, self.meaning = name, meaning
        self.takes, self.leaves, self.needs = takes, leaves, needs
        self._pattern = pattern
        self._case_matters = case_matters
        self._searches = 0

    def __repr__(self) -> str:
        return f"<Rule {self.name}: {self.meaning}>"

    @property
    def pattern(self) -> str:
        """The pattern, on one line."""
        return joined(self._pattern)

    @cached_property
    def _flags(self) -> int:
        """How it is compiled: to look for capitals among Han signs takes longer than all else."""
        has_case = any(
            not part[1] and part[0].lower() != part[0].upper()
            for part in _LETTERS.finditer(self.pattern)
        )
        return re.IGNORECASE if has_case and not self._case_matters else 0

    # At first use: most programs need few of the rules.
    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def _is_plain(self) -> bool:
        """Whether nothing is gained by asking first where it begins."""
        return self._flags == 0 and not self.needs and self._is_short

    def _begin(self, text: str) -> int:
        """Return from where on it is to be searched; below 0 if it is nowhere."""
        return 0 if self._is_plain else self._start(text)

    def _regex_for(self, text: str) -> re.Pattern[str]:
        """Return what finds the rule; in a text of small letters, such as a query, what began."""
        return self._whole.how[0] if self._flags and text.islower() else self._regex

    @cached_property
    def _lead(self) -> Optional[Callable[[str], Optional[re.Match[str]]]]:
        """What finds that which a pattern looks for before all else; None if it does not."""
        lead = _lead(self.pattern)
        return re.compile(lead, self._flags).search if lead else None

    @cached_property
    def _is_short(self) -> bool:
        return len(self.pattern) < _SHORT

    @cached_property
    def _whole(self) -> _Part:
        return _Part(self.pattern, self._flags)

    @cached_property
    def _parts(self) -> tuple[Optional[_Part], dict[str, list[_Part]], frozenset[str]]:
        """Its alternatives: those always tried, those of each sign, and all of these signs."""
        from .signs import alternatives, unnamed  # Only a long program needs it.

        by_sign: dict[str, list[_Part]] = {}
        always = []
        for one in alternatives(self.pattern):
            if one.signs is None:
                always.append(unnamed(one.pattern))
                continue
            part = _Part(one.pattern, self._flags)
            for sign in one.signs:
                by_sign.setdefault(sign, []).append(part)
        if not by_sign:
            return self._whole, by_sign, frozenset()
        return _Part("|".join(always), self._flags) if always else None, by_sign, frozenset(by_sign)

    def _start(self, text: str) -> int:
        """Return where the rule is found first; below 0 if nowhere."""
        if self._lead and not self._lead(text):
            return -1
        small = text.lower()
        if len(small) != len(text):  # a few letters, such as that of Istanbul in Turkish, are two
            return 0
        if self.needs and not any(map(small.__contains__, self.needs)):
            return -1
        if self._searches < _OFTEN or self._is_short or len(text) > _LONG:
            self._searches += 1
            return self._whole.start(text, small)
        signs = _signs_in(text)
        always, by_sign, all_signs = self._parts
        start = -1 if always is None else always.start(text, small)
        if not all_signs.isdisjoint(signs):
            for part in {part for sign in all_signs & signs for part in by_sign[sign]}:
                at = part.start(text, small)
                if at >= 0 and (at < start or start < 0):
                    start = at
        return start

    def is_in(self, text: str) -> bool:
        """Return whether the rule is found, which takes less than to tell what it takes."""
        if len(text.lower()) != len(text):
            return self.search(text) is not None
        return self._start(text) >= 0

    def search(self, text: str) -> Optional[re.Match[str]]:
        """Return where the rule is found first, or None."""
        start = self._begin(text)
        return self._regex_for(text).search(text, start) if start >= 0 else None

    def places(self, text: str) -> Iterator[re.Match[str]]:
        """Return all places where the rule is found, with what it takes in small letters.

        Sooner made than `finditer`: what finds the first place finds all others.
        """
        start = self._start(text)
        if start < 0:
            return iter(())
        small = text.lower()
        regex, is_small = self._whole.how
        if is_small and len(small) == len(text):
            return regex.finditer(small, start)
        return self._regex.finditer(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all places where the rule is found."""
        start = self._begin(text)
        return self._regex_for(text).finditer(text, start) if start >= 0 else iter(())

    def findall(self, text: str) -> list[Any]:
        """Return what is found, as `re.findall` does."""
        return self._regex_for(text).findall(text) if self._begin(text) >= 0 else []

    def split(self, text: str) -> list[Any]:
        """Return the text cut where the rule is found, as `re.split` does."""
        return self._regex.split(text)

    def sub(self, replacement: Any, text: str) -> str:
        """Return the text with all that is found replaced, as `re.sub` does."""
        return self._regex.sub(replacement, text) if self._begin(text) >= 0 else text


class AnyOf:
    """Rules for what is said in several ways; it is there where one of them is found.

    Each has letters that it needs, so that most are never compiled.
    """

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules

    def is_in(self, text: str) -> bool:
        """Return whether one of the rules is found."""
        small = text.lower()
        if len(small) != len(text):
            return any(rule.is_in(text) for rule in self.rules)
        has = small.__contains__
        # Told here and not by each of them, as small letters need be made only once.
        return any(rule.is_in(text) for rule in self.rules if any(map(has, rule.needs)))


def _lead(pattern: str) -> str:
    """Return what a pattern looks for before all else: `^(?=.*(?:in|at)).+` for "in" or "at"."""
    if not pattern.startswith(_AHEAD):
        return ""
    stop, depth = len(_AHEAD), 1
    while depth:
        depth += (pattern[stop] == "(") - (pattern[stop] == ")")
        stop += 1
    return pattern[len(_AHEAD) : stop - 1]


@lru_cache(16)
def _signs_in(text: str) -> frozenset[str]:
    """Return the signs of a text: one sentence is looked at by many rules."""
    from .signs import signs_in

    return signs_in(text)


# A rule is searched by its signs once it was searched so many times: reading them takes as long,
# and most programs end before. A short pattern is searched as soon as its signs are, and a long
# text has some of them nearly always.
_OFTEN, _SHORT, _LONG = 300, 1000, 4000
# So a pattern begins that looks ahead for what every text has in which it is found.
_AHEAD = "^(?=.*"
# The letters of a pattern, and before them what is none: `\W`, `\u2026`, `(?P<GONE>`, `(?P=GONE)`.
_LETTERS = re.compile(r"(\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|\(\?P(?:<\w+>|=\w+))|[^\W\d_]+")
# Part of a pattern: the first letter of a name. Scripts that have no capitals have none of those
# small letters either, so that every word of theirs may be one.
CAPITAL = r"(?-i:[^\W\d_a-z])"


def joined(pattern: str) -> str:
    """Return a pattern, or a part of one, without the ends of its lines and what indents them."""
    return "".join(map(str.strip, pattern.splitlines()))


def one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of these words or phrases."""
    return f"(?:{'|'.join(words)})"
