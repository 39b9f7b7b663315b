# SPDX-License-Identifier: Apache-2.0
"""How English tells somebody what he is, and the words by which a way of speaking shows."""

from __future__ import annotations

from ..rules import CAPITAL, Rule
from .cues import UNSURE
from .verbs import gerund

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

HEDGES = Rule(
    "hedges",
    "words of somebody who is not sure",
    rf"\b(?:{UNSURE}|i think|i guess|it seems|likely|not sure)\b",
    takes=("I think it rains.", "Maybe."),
    leaves=("I know it.", "unlikely"),
)
INFORMAL = Rule(
    "informal",
    "words and short forms of talk among friends",
    r"""
    \b(?:hey|hi|yeah|yep|nope
    |gonna|wanna
    |lol|haha|cool|awesome|ok|okay|btw
    |(?:i|you|we|they|it|that|he|she)['\u2019](?:m|re|ve|ll|d|s)
    |(?:do|does|did|ca|wo|is)n['\u2019]t
    )\b
    """,
    takes=("Hey, that's it!", "I don't know."),
    leaves=("That is it.", "I do not know."),
)
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    r"^You(?: are|'re|\u2019re) (?P<v>.+)$",
    takes=("You are Atlas, a patient archivist", "You're a coach"),
    leaves=("Are you Atlas?", "You like tea"),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"^(?P<n>{CAPITAL}[\w-]*(?: {CAPITAL}[\w-]*)?)(?:,\s*(?P<rest>.+))?$",
    takes=("Atlas, a patient archivist", "Ada Lovelace"),
    leaves=("a patient archivist", "Atlas the archivist"),
    case_matters=True,
)
NAME_IS = Rule(
    "name is",
    "tells the anima its name; `v` is that",
    rf"\byour name is (?P<v>[^\W_][\w-]*(?: {CAPITAL}[\w-]*)?)",
    takes=("Your name is Atlas", "From now on your name is Ada Lovelace"),
    leaves=("My name is Sam", "Your name"),
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:your (?:main |primary |only )?(?:purpose|job|goal|mission|task|role) is (?:to )?
    |you exist to[ ]
    |you (?=help |assist |support )
    )(?P<v>.+)$
    """,
    takes=("Your purpose is to listen", "You help people remember"),
    leaves=("You like tea", "My purpose is to listen"),
)
RULE = Rule(
    "rule",
    "tells the anima how to behave; `how` is the word that binds, `v` what it binds to",
    r"""
    ^(?:please )?
    (?P<how>always|never
    |you must(?: always| never| not)?|you should(?: not)?
    |do not|don't|don\u2019t
    |make sure to|try to
    |prefer|avoid|be|keep|stay|use|answer|ask|value
    )\b\s*(?P<v>.*)$
    """,
    takes=("Always cite sources", "Be concise", "Please don't guess"),
    leaves=("You are always late", "Sources are cited"),
)
# Of the words that bind: those that say what to do, and those that allow no exception.
_VERBS = ("prefer", "avoid", "be", "keep", "stay", "use", "answer", "ask", "value")
_STARRED = ("always", "never", "you must", "do not", "don't")


def principle(sentence: str) -> Optional[tuple[str, str, bool]]:
    """Return a rule as something that can be held, what it is about, and whether it always binds.

    "Never share keys" gives "never sharing keys"; "Be brief" gives "being brief".
    """
    rule = RULE.search(sentence)
    if not rule or not rule["v"]:
        return None
    how = rule["how"].casefold().replace("\u2019", "'")
    is_starred = how.startswith(_STARRED)
    # "Be brief" has its verb in the word that binds, "Always cite sources" after it.
    verb, rest = (how, rule["v"]) if how in _VERBS else rule["v"].partition(" ")[::2]
    how = how.replace("don't", "not")
    front = next((f"{word} " for word in ("never", "always", "not") if word in how), "")
    return f"{front}{gerund(verb)} {rest}".strip(), rule["v"], is_starred
