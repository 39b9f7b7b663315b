# SPDX-License-Identifier: Apache-2.0
"""The tables of all languages. A language is a folder beside this file, named in `LANGUAGES`.

`english` has all the modules there are; another language has those in which it has something to
say, with the same names in them. A copy of the package may leave the folder of any other language
out: its texts are then quoted and found as those of an unknown one.

What is built on them here asks each language in this order, and takes the first that knows an
answer; where it is known which languages a text may be in, only those are asked.
"""

from __future__ import annotations

import sys
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Any, Optional

    # Tables are loaded by their names; tools that collect a program's modules see them here.
    from . import catalan as catalan
    from . import chinese as chinese
    from . import english as english
    from . import french as french
    from . import german as german
    from . import italian as italian
    from . import japanese as japanese
    from . import portuguese as portuguese
    from . import spanish as spanish
    from .rules import Rule

LANGUAGES = (
    "english",
    "german",
    "spanish",
    "french",
    "chinese",
    "japanese",
    "portuguese",
    "italian",
    "catalan",
)


@cache
def table(language: str, name: str) -> Any:
    """Return a language's module of this name, or None if it has none or is left out."""
    folder = f"{__package__}.{language}"
    path = f"{folder}.{name}"
    # Not looked for first: to find a module takes as long as to load it. And not by `importlib`,
    # which nothing else loads.
    try:
        __import__(path)
    except ModuleNotFoundError as error:
        if error.name in (folder, path):
            return None
        raise
    return sys.modules[path]


# A word is looked up in one language after the other, and a text has many words.
@cache
def tables(name: str, languages: Optional[tuple[str, ...]] = None) -> tuple[Any, ...]:
    """Return the modules of this name, one of each language that has one, or of these."""
    among = LANGUAGES if languages is None else languages
    found = (table(language, name) for language in among)
    return tuple(one for one in found if one is not None)


def words_of_all(table: str, name: str) -> frozenset[str]:
    """Return the words that any language has in a set of this name."""
    return frozenset().union(*(getattr(one, name, ()) for one in tables(table)))


class Rules:
    """The rule of one name in every language that has it; loaded when first used."""

    def __init__(self, table: str, name: str) -> None:
        self._table, self._name = table, name
        self._rules: dict[Optional[tuple[str, ...]], tuple[Rule, ...]] = {}

    def _of(self, languages: Optional[tuple[str, ...]]) -> tuple[Rule, ...]:
        """Return the rules of these languages; no table of another is loaded for them."""
        rules = self._rules.get(languages)
        if rules is None:
            among = LANGUAGES if languages is None else languages
            found = (getattr(table(one, self._table), self._name, None) for one in among)
            rules = self._rules[languages] = tuple(rule for rule in found if rule is not None)
        return rules

    def search(
        self, text: str, languages: Optional[tuple[str, ...]] = None
    ) -> Optional[re.Match[str]]:
        """Return where the first of them is found that is found, or None.

        Args:
            text: What is looked at.
            languages: Those it may be in; None for all.
        """
        for rule in self._of(languages):
            match = rule.search(text)
            if match:
                return match
        return None

    def is_in(self, text: str, languages: Optional[tuple[str, ...]] = None) -> bool:
        """Return whether any of them is found; the arguments are those of `search`."""
        return any(rule.is_in(text) for rule in self._of(languages))

    def finditer(
        self, text: str, languages: Optional[tuple[str, ...]] = None
    ) -> Iterator[re.Match[str]]:
        """Return all places where any of them is found, language by language."""
        for rule in self._of(languages):
            yield from rule.finditer(text)
