# SPDX-License-Identifier: Apache-2.0
"""What an anima is told to be, and how a way of speaking shows."""

from __future__ import annotations

import re

STYLE = {
    "questions": re.compile(r"[?\uff1f]"),
    "exclaims": re.compile(r"[!\uff01]"),
    "lists": re.compile(r"^[^\S\n]*(?:[-*•]|\d{1,2}[.)])\s", re.MULTILINE),
    "code": re.compile(r"```|`[^`\n]+`"),
    "emoji": re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]"),
    "hedges": re.compile(
        r"\b(?:maybe|perhaps|might|probably|possibly|i think|i guess|it seems|likely|not sure)\b",
        re.IGNORECASE,
    ),
    "informal": re.compile(
        r"\b(?:hey|hi|yeah|yep|nope|gonna|wanna|lol|haha|cool|awesome|ok|okay|btw"
        r"|(?:i|you|we|they|it|that|he|she)['\u2019](?:m|re|ve|ll|d|s)|(?:do|does|did|ca|wo"
        r"|is)n['\u2019]t)\b",
        re.IGNORECASE,
    ),
}
# Words for a share of messages above the bound.
HABITS = (
    ("questions", 0.4, "asks many questions"),
    ("lists", 0.25, "uses lists"),
    ("code", 0.25, "shows code"),
    ("emoji", 0.2, "uses emoji"),
    ("hedges", 0.3, "hedges"),
)
LENGTHS = ((15, "brief"), (45, "concise"), (120, "explanatory"))

YOU_ARE = re.compile(r"^You(?: are|'re|\u2019re) (?P<v>.+)$", re.IGNORECASE)
NAMED = re.compile(r"^(?P<n>[^\W\d_a-z][\w-]*(?: [^\W\d_a-z][\w-]*)?)(?:,\s*(?P<rest>.+))?$")
NAME_IS = re.compile(r"\byour name is (?P<v>[^\W_][\w-]*(?: [^\W\d_a-z][\w-]*)?)", re.IGNORECASE)
PURPOSE = re.compile(
    r"^(?:your (?:main |primary |only )?(?:purpose|job|goal|mission|task|role) is (?:to )?"
    r"|you exist to |you (?=help |assist |support ))(?P<v>.+)$",
    re.IGNORECASE,
)
RULE = re.compile(
    r"^(?:please )?(?P<how>always|never|you must(?: always| never| not)?|you should(?: not)?"
    r"|do not|don't|don\u2019t|prefer|avoid|be|keep|stay|use|answer|ask|make sure to|try to"
    r"|value)\b"
    r"\s*(?P<v>.*)$",
    re.IGNORECASE,
)
STARRED = ("always", "never", "you must", "do not", "don't", "don\u2019t")


def principle(rule: re.Match[str]) -> str:
    """Return a rule as something that can be held: "never sharing keys", "being brief"."""
    how = rule["how"].casefold().replace("\u2019", "'")
    verb, _, rest = rule["v"].partition(" ")
    front = "never " if "never" in how else "always " if "always" in how else ""
    if "not" in how or how == "don't":
        front = "not "
    if not front and not how.startswith("you "):
        verb, rest = how.rpartition(" ")[2] if how == "value" else how, rule["v"]
        if how in ("make sure to", "try to"):
            verb, _, rest = rule["v"].partition(" ")
    return f"{front}{_gerund(verb)} {rest}".strip()


def _gerund(verb: str) -> str:
    """Return the -ing form of an English verb; other words as they are."""
    low = verb.lower()
    if not low.isascii() or not low.isalpha() or low.endswith("ing"):
        return verb
    if low.endswith("e") and not low.endswith(("ee", "oe", "ye")) and low != "be":
        return low[:-1] + "ing"
    if re.search(r"^[^aeiou]*[aeiou][^aeiouwxy]$|(?:mit|get|gin|fer)$", low):
        return low + low[-1] + "ing"
    return low + "ing"
