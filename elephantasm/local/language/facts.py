# SPDX-License-Identifier: Apache-2.0
"""Clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from .tables import table, tables, words_of_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rules import Rule


class Telling(NamedTuple):
    """A way to tell an attribute, as a table of a language has it.

    Attributes:
        attribute: Name of the attribute (`knowledge/attributes.py`), with `{k}` for the words of
            group `k`: "favorite {k}".
        rule: Takes a whole clause, from its first to its last character; what may stand around
            it, the language's OPENING and CLOSING take (`clauses.py`), or else the rule itself.
            Its groups: `v` the value; `o` whom it is about, if not the speaker himself: "my
            sister Ana"; `k` what the attribute is of. A group with the name of an attribute, such
            as `employer`, has a value of that one.
        value: The value of a rule that has no `v`: "no", if he does not smoke.
        signs: Words of which a clause has one if the rule may take it; none for any clause.
    """

    attribute: str
    rule: Rule
    value: str = ""
    signs: frozenset[str] = frozenset()


class Ending(NamedTuple):
    """A way to tell that something is over.

    Attributes:
        attributes: Which attributes it may end; none for any whose value is named.
        rule: As in `Telling`; without `v` it ends whatever value there is.
        value: The value that a rule ends which has no `v`.
        signs: As in `Telling`.
        is_gone: Whether with it all is over that was said of it, as of what is sold.
        is_coming: Whether it ends on the day that is told with it.
    """

    attributes: tuple[str, ...]
    rule: Rule
    value: str = ""
    signs: frozenset[str] = frozenset()
    is_gone: bool = False
    is_coming: bool = False


def tellings(language: str) -> tuple[Telling, ...]:
    """Return the ways to tell attributes that a language has."""
    return getattr(table(language, "facts"), "TELLINGS", ())


def endings(language: str) -> tuple[Ending, ...]:
    """Return the ways to tell an end that a language has."""
    return getattr(table(language, "facts"), "ENDINGS", ())


@cache
def kin() -> dict[str, str]:
    """Return for "sister", "boss" and their like the attribute that they are values of."""
    return {
        noun: attribute
        for one in tables("facts")
        for attribute, nouns in getattr(one, "KIN", {}).items()
        for noun in nouns
    }


def kind_of(words: str, language: str) -> str:
    """Return the words for what an attribute is of as they are counted: "phone" for "mobile"."""
    same: dict[str, str] = getattr(table(language, "facts"), "SAME_KIND", {})
    return same.get(words, words)


def listed(text: str) -> list[str]:
    """Return the entries of a list: "nuts, milk and eggs"; a text that is none as it is."""
    parts = [text]
    for one in tables("facts"):
        separator = getattr(one, "LIST", None)
        if separator is not None:
            parts = [piece for part in parts for piece in separator.split(part)]
    return [part.strip() for part in parts if part.strip()]


@cache
def my() -> frozenset[str]:
    """Return what stands before something of the speaker's: "my", "our"."""
    return words_of_all("facts", "MY")
