# SPDX-License-Identifier: Apache-2.0
"""What a clause is understood to say, as values: facts, and what it ends.

When in doubt nothing: a fact ends an earlier one, and a wrong end is a loss.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

from ..language import facts as language_facts
from ..language.quotes import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match


class Fact(NamedTuple):
    """One thing that is so.

    Attributes:
        owner: Whom or what of the speaker it is about, as it is written: "my sister Ana"; empty
            for the speaker himself.
        attribute: Which attribute (`attributes.py`).
        value: What that is, as it was said.
    """

    owner: str
    attribute: str
    value: str


class End(NamedTuple):
    """Something that is over.

    Attributes:
        owner: As in `Fact`.
        attributes: Which attributes may be meant; none for any.
        value: What is over; None for whatever there is.
    """

    owner: str
    attributes: tuple[str, ...]
    value: Optional[str]


def facts_in(clause: str, languages: tuple[str, ...]) -> list[Fact]:
    """Return what a clause says; nothing unless a rule takes the whole clause."""
    clause = _plain(clause)
    found = []
    for language in languages:
        for telling in language_facts.tellings(language):
            match = telling.rule.search(clause)
            if match:
                attribute = telling.attribute.format(k=_group(match, "k").casefold())
                found.append(Fact(_group(match, "o"), attribute, bare(_group(match, "v"))))
    return [fact for fact in found if fact.value]


def ends_in(clause: str, languages: tuple[str, ...]) -> list[End]:
    """Return what a clause says is over."""
    clause = _plain(clause)
    found = []
    for language in languages:
        for ending in language_facts.endings(language):
            match = ending.rule.search(clause)
            if match:
                value = bare(_group(match, "v")) or None
                found.append(End(_group(match, "o"), ending.attributes, value))
    return found


def _plain(clause: str) -> str:
    return clause.replace("\u2019", "'").strip()


def _group(match: Match[str], name: str) -> str:
    return (match.groupdict().get(name) or "").strip()
