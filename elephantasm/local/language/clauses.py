# SPDX-License-Identifier: Apache-2.0
"""What a language's table of facts is made of: ways to tell that something is so, or is over."""

from __future__ import annotations

from typing import NamedTuple

from .rules import Rule


class Telling(NamedTuple):
    """A way to tell an attribute, as a table of a language has it.

    Attributes:
        attribute: Name of the attribute (`knowledge/attributes.py`), with `{k}` for the words of
            group `k`: "favorite {k}".
        rule: Takes a whole clause, from its first to its last character, with harmless openings
            and endings. Its groups: `v` the value; `o` whom it is about, if not the speaker
            himself: "my sister Ana"; `k` what the attribute is of.
    """

    attribute: str
    rule: Rule


class Ending(NamedTuple):
    """A way to tell that something is over.

    Attributes:
        attributes: Which attributes it may end; none for any whose value is named.
        rule: As in `Telling`; without `v` it ends whatever value there is.
    """

    attributes: tuple[str, ...]
    rule: Rule


def telling(attribute: str, meaning: str, pattern: str, takes: str, leaves: str) -> Telling:
    """Return a telling.

    Args:
        attribute: As in `Telling`.
        meaning: What the rule means.
        pattern: The pattern of the rule.
        takes: What the rule takes, with strokes between.
        leaves: What it leaves, in the same way.
    """
    return Telling(attribute, _rule(meaning, pattern, takes, leaves))


def ending(attributes: str, meaning: str, pattern: str, takes: str, leaves: str) -> Ending:
    """Return an ending of the attributes that a text names; the rest is as for `telling`."""
    return Ending(tuple(attributes.split()), _rule(meaning, pattern, takes, leaves))


def _rule(meaning: str, pattern: str, takes: str, leaves: str) -> Rule:
    taken, left = tuple(takes.split("|")), tuple(leaves.split("|"))
    return Rule(meaning, meaning, pattern, takes=taken, leaves=left)
