# SPDX-License-Identifier: Apache-2.0
"""Questions: whether a text is one, what a query asks for, and which of its words only ask."""

from __future__ import annotations

from functools import cache

from .quotes import QUOTED
from .rules import Rule
from .sentences import CLOSING, STOPS
from .tables import Rules, table, tables
from .words import terms, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

WHEN = Rules("questions", "WHEN")
HOW_MANY = Rules("questions", "HOW_MANY")
WHO = Rules("questions", "WHO")
ASKER = Rules("questions", "ASKER")
GIVEN = Rules("questions", "GIVEN")
ADVICE = Rules("questions", "ADVICE")
NOW = Rules("questions", "NOW")

MARK = Rule(
    "question mark",
    "a mark of a question, of any script",
    r"[?\uff1f\u061f]",
    takes=("Why?", "\u4f55\uff1f", "\u0644\u0645\u0627\u0630\u0627\u061f"),
    leaves=("Why not!", "I wonder."),
)


_PASSWORD = Rule(
    "password",
    "ends in letters, digits and signs without a blank, as passwords do, and asks for no place",
    r"(?<!\S)(?=\S*[a-z])(?=\S*\d)(?!\S*(?:://|/|@))[\w.+-]+[&#!$%^*=~?](?=\S*\w)\S+$",
    takes=("It is Tr0ll&Rev#91?", "PIN 77x#a?"),
    leaves=("Is it LH455?", "What of RTX-4090?", "https://a.io/?b=1?"),
)


def is_question(text: str) -> bool:
    """Return whether a text ends in a question: "Why?", "Really?!", "(Is it so?)"."""
    said = text.rstrip(CLOSING)
    if not MARK.search(said[len(said.rstrip(STOPS)) :]):
        return False
    # "The wifi password is Tr0ll&Rev#91?": the mark may be part of it.
    if _PASSWORD.is_in(text):
        return False
    quoted = next((one for one in QUOTED.finditer(text) if one.end() > len(said)), None)
    # 'My favourite film is "Who Goes There?"'
    return quoted is None or not words(text[: quoted.start()])


def introduced(text: str) -> list[str]:
    """Return the names under which whoever asks introduces himself: one word of each, or two.

    It is for the caller to say which of them are names.
    """
    return [name for match in ASKER.finditer(text) for name in match.groups() if name]


@cache
def fillers(languages: Optional[tuple[str, ...]] = None) -> frozenset[str]:
    """Return the terms of a request that say what to do, not what it is about.

    Args:
        languages: Those it may be in; None for all.
    """
    lists = (getattr(table, "FILLERS", "") for table in tables("words", languages))
    return frozenset(term for text in lists for term in terms(text))


def own(languages: tuple[str, ...]) -> Optional[tuple[str, str]]:
    """Return what the speaker calls himself, and what is his, in the first language that is known.

    "I" and "my".
    """
    found = (getattr(one, "OWN", None) for one in tables("questions", languages))
    return next(filter(None, found), None)


def attributes_asked(query: str, languages: tuple[str, ...]) -> list[str]:
    """Return the attributes that a query asks for, as far as its language has words for that."""
    low = query.lower()
    found = (rule.search(low) for language in languages if (rule := _asked(language)))
    return [name for match in found if match for name, text in match.groupdict().items() if text]


@cache
def _asked(language: str) -> Optional[Rule]:
    """Return a rule with a group for each attribute that a language knows how to ask for.

    As one pattern they are compiled once; each is looked for from the beginning.
    """
    rules: dict[str, Rule] = getattr(table(language, "questions"), "ASKED", {})
    parts = (rf"(?:(?=[\s\S]*?(?P<{name}>{rule.pattern})))?" for name, rule in rules.items())
    pattern = "".join(parts)
    meaning = "asks for attributes of the speaker's"
    return Rule("asked", meaning, f"^{pattern}", takes=(), leaves=()) if pattern else None
