# SPDX-License-Identifier: Apache-2.0
"""Patterns of languages that people write in haste without accents and apostrophes."""

from __future__ import annotations

from .rules import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PLAIN = dict(zip("áàâéèêíîóôúûñç", "aaaeeeiioouunc"))
_STRICT = Rule(
    "strict",
    "a letter with an accent, or an apostrophe, outside of a set of letters, which is `set`",
    rf"""
    (?P<set>\[[^\]]*\])|[{"".join(_PLAIN)}]|(?<=\b[jcsm])'(?=[a-z])
    """,
    takes=("j'ai", "été"),
    leaves=("l'ai", "ete"),
    case_matters=True,
)
_GROUP = Rule(
    "group",
    "begins a group that has a name",
    r"\(\?P<(?P<name>[a-z]+)(?:_\d)?>",
    takes=("(?P<v>a)", "(?P<v_2>a)"),
    leaves=("(?:a)", "(?P=v)"),
    case_matters=True,
)


def loose(pattern: str) -> str:
    """Return a pattern that takes as well what is written without accents and apostrophes."""

    def let(found: Any) -> str:
        sign: str = found[0]
        if found["set"]:
            return sign
        return f"[{sign}{_PLAIN[sign]}]" if sign in _PLAIN else f"{sign}?"

    return str(_STRICT.sub(let, pattern))


def numbered(pattern: str) -> str:
    """Return a pattern in which a group of one name may stand several times: `v`, then `v_2`."""
    counts: dict[str, int] = {}

    def number(group: Any) -> str:
        name = group["name"]
        counts[name] = counts.get(name, 0) + 1
        return f"(?P<{name}{f'_{counts[name]}' if counts[name] > 1 else ''}>"

    return str(_GROUP.sub(number, pattern))
