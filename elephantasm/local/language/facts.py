# SPDX-License-Identifier: Apache-2.0
"""Clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from functools import cache

from . import beginnings
from .languages import script_of
from .tables import table, tables
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import TypeVar, Union

    from .clauses import Ending, Telling

    _Way = TypeVar("_Way", "Telling", "Ending")
    _Places = dict[str, list[int]]


def tellings(language: str) -> tuple[Telling, ...]:
    """Return the ways to tell attributes that a language has."""
    return getattr(table(language, "facts"), "TELLINGS", ())


def endings(language: str) -> tuple[Ending, ...]:
    """Return the ways to tell an end that a language has."""
    return getattr(table(language, "facts"), "ENDINGS", ())


def tellings_for(language: str, spoken: Collection[str]) -> list[Telling]:
    """Return the ways to tell attributes that may be in a clause of these words, in their order."""
    return _with_signs(tellings, language, spoken)


def endings_for(language: str, spoken: Collection[str]) -> list[Ending]:
    """Return the ways to tell an end that may be in a clause of these words, in their order."""
    return _with_signs(endings, language, spoken)


def _with_signs(
    known: Callable[[str], tuple[_Way, ...]], language: str, spoken: Collection[str]
) -> list[_Way]:
    """Return those of whose signs one is spoken, or of whose words one begins like one spoken."""
    ways = known(language)
    always, by_sign, by_beginning = _places(known, language)
    begun = beginnings.of_words(frozenset(spoken))
    places = set(always).union(
        *(by_sign[word] for word in by_sign.keys() & spoken),
        *(by_beginning[beginning] for beginning in by_beginning.keys() & begun),
    )
    return [ways[place] for place in sorted(places)]


@cache
def _places(
    known: Callable[[str], tuple[Union[Telling, Ending], ...]], language: str
) -> tuple[list[int], _Places, _Places]:
    """Return at which places those stand that may be in any clause, and those of each sign.

    Of one without signs it is told how the words begin that it names, but for a language that is
    written without spaces.
    """
    always: list[int] = []
    by_sign: _Places = {}
    by_beginning: _Places = {}
    is_spaced = script_of(language) is None
    for place, way in enumerate(known(language)):
        for sign in way.signs:
            by_sign.setdefault(sign, []).append(place)
        if not way.signs and is_spaced:
            for beginning in beginnings.named_in(way.rule.pattern):
                by_beginning.setdefault(beginning, []).append(place)
        elif not way.signs:
            always.append(place)
    return always, by_sign, by_beginning


def kind_of(said: str, language: str) -> str:
    """Return the words for what an attribute is of as they are counted: "phone" for "mobile"."""
    same: dict[str, str] = getattr(table(language, "facts"), "SAME_KIND", {})
    return same.get(said, said)


def listed(text: str, language: str) -> list[str]:
    """Return the entries of a list: "nuts, milk and eggs"; a text that is none as it is."""
    separator = getattr(table(language, "facts"), "LIST", None)
    parts = [text] if separator is None else separator.split(text)
    return [part.strip() for part in parts if part.strip()]


def may_pass(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a text names a month, and no word says that something begins or returns.

    "The rent is due on the 1st" is so every month, "work on Saturday" every week.
    """
    begins = [getattr(one, "BEGINS", None) for one in tables("words", languages)]
    spoken = set(words(text))
    is_once = bool(begins) and all(found and found.isdisjoint(spoken) for found in begins)
    return is_once and not _months(languages).isdisjoint(spoken)


@cache
def _months(languages: tuple[str, ...]) -> frozenset[str]:
    calendars = tables("calendar", languages)
    return frozenset(form.lower() for one in calendars for forms in one.MONTHS for form in forms)
