# SPDX-License-Identifier: Apache-2.0
"""The tables of all languages. A language is a folder beside this file, named in `LANGUAGES`.

Every such folder has the same modules with the same names in them as `english`. What is built
on them here asks each language in this order, and takes the first that knows an answer.
"""

from __future__ import annotations

from functools import cache, cached_property
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any, Optional

    # Tables are loaded by their names; tools that collect a program's modules see them here.
    from . import english as english
    from .rules import Rule

LANGUAGES = ("english",)


@cache
def tables(name: str) -> tuple[Any, ...]:
    """Return the modules of this name, one of each language."""
    return tuple(import_module(f"{__package__}.{language}.{name}") for language in LANGUAGES)


def words_of_all(table: str, name: str) -> frozenset[str]:
    """Return the words that any language has in a set of this name."""
    return frozenset().union(*(getattr(one, name) for one in tables(table)))


class Rules:
    """The rule of one name in every language; loaded when first used."""

    def __init__(self, table: str, name: str) -> None:
        self._table, self._name = table, name

    @cached_property
    def _each(self) -> tuple[Rule, ...]:
        return tuple(getattr(table, self._name) for table in tables(self._table))

    def search(self, text: str) -> Optional[re.Match[str]]:
        """Return where the first of them is found that is found, or None."""
        for rule in self._each:
            match = rule.search(text)
            if match:
                return match
        return None
