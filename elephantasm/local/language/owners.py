# SPDX-License-Identifier: Apache-2.0
"""Whose something is: the speaker's, his group's, or that of somebody who is his.

The names that a language's table `owners` may have:

    HIMSELF    with one of these words somebody speaks of himself and not of a group
    WE         with one of these, and none of those, he speaks for a group
    MY         what stands before something of his
    ROLES      who belongs to somebody, by the attribute that such a person is a value of
    SAME       words for one and the same of the family, in lines: "vater papa"
    LINKS      what stands between a thing and what it is of
    PRONOUNS   what stands for somebody who was spoken of

They stand apart from the facts, since these words are looked up in all languages at once.
"""

from __future__ import annotations

from functools import cache

from .tables import table, tables, words_of_all
from .words import words


@cache
def kin() -> dict[str, str]:
    """Return for "sister", "boss" and their like the attribute that they are values of."""
    return {
        noun: attribute
        for one in tables("owners")
        for attribute, nouns in getattr(one, "ROLES", {}).items()
        for noun in nouns
    }


@cache
def kin_in(language: str) -> frozenset[str]:
    """Return the words of `kin` that a language has; all, where its table has none.

    "Son" is nobody's child in French.
    """
    roles: dict[str, frozenset[str]] = getattr(table(language, "owners"), "ROLES", {})
    return frozenset(noun for nouns in roles.values() for noun in nouns) or frozenset(kin())


@cache
def _same() -> dict[str, frozenset[str]]:
    """Return for each word for one of the family all words for him, in whatever language."""
    found: dict[str, frozenset[str]] = {}
    lines = (line.split() for one in tables("owners") for line in getattr(one, "SAME", ()))
    for line in lines:
        found.update({word: found.get(word, frozenset()).union(line) for word in line})
    return found


def same_kin(word: str) -> frozenset[str]:
    """Return all words for one of the family: "vater" for "papa" or "papas"; none for others."""
    return _same().get(word) or _same().get(word.rstrip("s"), frozenset())


@cache
def family() -> frozenset[str]:
    """Return the words for somebody of the family: "sister", "mum"."""
    return frozenset(noun for noun, attribute in kin().items() if attribute == "relative")


def has_roles(language: str) -> bool:
    """Return whether a language has words for kin and the like in its tables."""
    return hasattr(table(language, "owners"), "ROLES")


@cache
def my() -> frozenset[str]:
    """Return what stands before something of the speaker's: "my", "our"."""
    return words_of_all("owners", "MY")


@cache
def links() -> frozenset[str]:
    """Return what stands between a thing and what it is of: "de", "du"."""
    return words_of_all("owners", "LINKS")


@cache
def pronouns() -> frozenset[str]:
    """Return what stands for somebody who was spoken of: "he"."""
    return words_of_all("owners", "PRONOUNS")


def tells_of_himself(text: str) -> bool:
    """Return whether somebody speaks of himself alone: "my budget", and not "our budget"."""
    return not _himself().isdisjoint(_said(text))


def tells_of_group(text: str, language: str) -> bool:
    """Return whether somebody speaks for a group that he belongs to: "we", "our"."""
    said = _said(text)
    return not said.isdisjoint(_words(language, "WE")) and said.isdisjoint(
        _words(language, "HIMSELF")
    )


def _words(language: str, name: str) -> frozenset[str]:
    words: frozenset[str] = getattr(table(language, "owners"), name, frozenset())
    return words


@cache
def _himself() -> frozenset[str]:
    return words_of_all("owners", "HIMSELF")


def _said(text: str) -> set[str]:
    """Return the words of a text; of one in signs that are words, these."""
    return {*words(text.replace("\u2019", "'")), *(sign for sign in text if not sign.isascii())}
