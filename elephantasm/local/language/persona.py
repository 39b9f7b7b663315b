# SPDX-License-Identifier: Apache-2.0
"""How a way of speaking shows."""

from __future__ import annotations

from . import questions
from .languages import languages_of
from .rules import Rule
from .tables import Rules, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Union

# By what is seen in single messages; shares of them are put into words.
STYLE: dict[str, Union[Rule, Rules]] = {
    "questions": questions.MARK,
    "exclaims": Rule(
        "exclaims",
        "an exclamation mark",
        r"[!\uff01]",
        takes=("Hello!", "\u597d\uff01"),
        leaves=("Hello.", "Hello?"),
    ),
    "lists": Rule(
        "lists",
        "a line that is an entry of a list",
        r"(?m)^[^\S\n]*(?:[-*•]|\d{1,2}[.)])\s",
        takes=("- one\n- two", "so:\n 1. one"),
        leaves=("-5 degrees", "one - two"),
    ),
    "code": Rule(
        "code",
        "code between backticks",
        r"```|`[^`\n]+`",
        takes=("Run `make`.", "```\nmake\n```"),
        leaves=("Run make.", "a ` alone"),
    ),
    "emoji": Rule(
        "emoji",
        "a sign that is a picture",
        "[\u2600-\u27bf\U0001f300-\U0001faff]",
        takes=("Done \U0001f389", "\u2600"),
        leaves=("Done :)", "\u00e9"),
    ),
    "hedges": Rules("persona", "HEDGES"),
    "informal": Rules("persona", "INFORMAL"),
}
# Words for a share of messages above the bound.
HABITS = (
    ("questions", 0.4, "asks many questions"),
    ("lists", 0.25, "uses lists"),
    ("code", 0.25, "shows code"),
    ("emoji", 0.2, "uses emoji"),
    ("hedges", 0.3, "hedges"),
)
# Words for messages with fewer words than this.
LENGTHS = ((15, "brief"), (45, "concise"), (120, "explanatory"))


def shows_tone(message: str) -> bool:
    """Return whether a message is in a language of which it is known which words are informal."""
    spoken = languages_of(message)[:1]
    return not spoken or hasattr(table(spoken[0], "persona"), "INFORMAL")
