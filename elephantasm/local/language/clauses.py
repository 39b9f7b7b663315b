# SPDX-License-Identifier: Apache-2.0
"""What a language's table of facts is made of: ways to tell that something is so, or is over."""

from __future__ import annotations

from ..typed import NamedTuple
from .rules import Rule


class Telling(NamedTuple):
    """A way to tell an attribute, as a table of a language has it.

    Attributes:
        attribute: Name of the attribute (`knowledge/attributes.py`), with `{k}` for the words of
            group `k`: "favorite {k}".
        rule: Takes a whole clause, from its first to its last character; what may stand around
            it is taken off before by the language's table of claims, or of clauses
            (`claims.forms`), or is taken by the rule itself. Its groups: `v` the value; `o` whom
            it is about, if not the speaker himself: "my sister Ana"; `k` what the attribute is
            of. A group with the name of an attribute, such as `employer`, has a value of that
            one; of each there may be more, with a number: `v_2`.
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
        value: The value that a rule ends; in it `{v}` stands for what `v` has found.
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


class Implied(NamedTuple):
    """A kind of thing that may be told otherwise without being named (`implied.py`).

    Attributes:
        told: How somebody tells that it is otherwise.
        held: How he told of it before; its group `v` finds what of it is over, where not all is.
        begins: How words begin of which he needed one for that.
    """

    told: Rule
    held: Rule
    begins: tuple[str, ...]


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
