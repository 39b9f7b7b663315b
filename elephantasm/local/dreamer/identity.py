# SPDX-License-Identifier: Apache-2.0
"""Who an anima is: the persona it was given, word for word, and how it speaks.

A persona comes from system texts alone. A new one replaces the old one wholly; how the anima speaks
is counted in tallies that only grow, so that a single odd message changes little, and put into
words afterwards. Nothing here reads a clock or a database.
"""

from __future__ import annotations

from collections import Counter

from .. import echo
from ..language.persona import HABITS, LENGTHS, STYLE, shows_tone
from ..language.prompt import Told, told_in
from ..language.sentences import CLOSING, STOPS, shorten
from ..language.spoken import listed
from ..language.wishes import matter_of
from ..language.words import words
from .tallies import Principle, Tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .tallies import Counts

# What the Dreamer writes into the contract's free `self` object.
PARTS = ("being", "purpose", "principles", "voice", "name", "told")
# Fewer messages than this say nothing about a style.
LEAST_MESSAGES = 5
# Counts messages in a language of which no words are known that are formal or not.
_TONELESS = "toneless"
_PRINCIPLES = 12
# Characters of what a pack says of the anima in the words of its persona.
_TOLD = 800


def observed(tallies: Tallies, message: str) -> Tallies:
    """Return the tallies with what a message of the anima shows of how it speaks."""
    style = Counter(tallies.style)
    style.update(_traits(message))
    return tallies._replace(style=dict(style))


def unobserved(tallies: Tallies, message: str) -> Tallies:
    """Return the tallies without what a message showed, as if it had never been observed."""
    traits = _traits(message)
    style = {name: max(0, count - traits.get(name, 0)) for name, count in tallies.style.items()}
    return tallies._replace(style=style)


def _traits(message: str) -> dict[str, int]:
    """Return what one message adds to the counts of how the anima speaks."""
    return {
        "messages": 1,
        "words": len(message.split()),
        _TONELESS: int(not shows_tone(message)),
        **{name: 1 for name, pattern in STYLE.items() if pattern.search(message)},
    }


def instructed(tallies: Tallies, text: str, at: int = 0) -> Tallies:
    """Return the tallies with what a system text tells the anima of itself.

    Args:
        tallies: What is known.
        text: The system text.
        at: When it was given; an older persona does not replace a newer one.
    """
    told = told_in(echo.blanked(text))
    if told is None or told.sentences == tallies.told:
        return tallies
    if _is_new(tallies, told):
        return tallies if at < tallies.told_at else _as_told(tallies, told, at)
    # A language that is not known may be telling anything.
    for rule in () if told.is_guess else told.rules:
        tallies = _ruled(tallies, Principle(rule.is_starred, rule.text))
    return tallies


def _is_new(tallies: Tallies, told: Told) -> bool:
    """Return whether a system text gives the anima a persona, and not only rules."""
    if not tallies.told:
        return told.is_persona or bool(told.purpose)
    if not told.is_guess:
        return told.is_persona
    # Of a language without tables this much is known: how the last persona began.
    return words(told.sentences[0])[:1] == words(tallies.told[0])[:1]


def _as_told(tallies: Tallies, told: Told, at: int) -> Tallies:
    """Return the tallies with a persona in place of whatever was told before."""
    rules: dict[str, Principle] = {}
    for rule in told.rules[:_PRINCIPLES]:
        matter = _matter(rule.text)
        # Of one persona all rules hold, two about the same matter as well.
        rules[rule.text if matter in rules else matter] = Principle(rule.is_starred, rule.text)
    return tallies._replace(
        name=told.name,
        nature=told.nature,
        purpose=told.purpose,
        principles=rules,
        told=told.sentences,
        told_at=at,
    )


def _ruled(tallies: Tallies, rule: Principle) -> Tallies:
    """Return the tallies with a rule, in the place of an earlier one about the same matter."""
    kept = dict(tallies.principles)
    earlier = kept.pop(_matter(rule.text), rule)
    kept[_matter(rule.text)] = rule
    told = tuple(text for text in tallies.told if text == rule.text or text != earlier.text)
    return tallies._replace(principles=dict(list(kept.items())[-_PRINCIPLES:]), told=told)


def _matter(rule: str) -> str:
    """Return what a rule is about, by which a later one replaces it; such keys are in files."""
    return f"wish: {matter_of(rule) or rule}"


def style_in_words(tallies: Tallies) -> str:
    """Return how the anima speaks, or nothing while too little was heard."""
    style = tallies.style
    count = style.get("messages", 0)
    if count < LEAST_MESSAGES:
        return ""

    def share(name: str) -> float:
        return style.get(name, 0) / count

    length = style.get("words", 0) / count
    words = [next((word for most, word in LENGTHS if length < most), "thorough")]
    words += _tone(style, count - style.get(_TONELESS, 0))
    if share("exclaims") > 0.5:
        words.append("lively")
    habits = [habit for name, bound, habit in HABITS if share(name) > bound]
    return "; ".join([listed(words), *habits])


def _tone(style: Counts, count: int) -> list[str]:
    """Return the tone of so many messages, or nothing while there are too few."""
    if count < LEAST_MESSAGES:
        return []
    informal = style.get("informal", 0) / count
    tone = ["formal" if informal < 0.1 else "informal" if informal > 0.5 else "conversational"]
    if style.get("hedges", 0) / count < 0.03 and count >= 2 * LEAST_MESSAGES:
        tone.append("direct")
    return tone


def self_portrait(tallies: Tallies) -> dict[str, Any]:
    """Return the contract's free `self` object as far as it is known."""
    portrait: dict[str, Any] = {}
    if tallies.nature:
        portrait["being"] = {"nature": tallies.nature}
    if tallies.purpose:
        portrait["purpose"] = {"primary": tallies.purpose}
    rules = list(tallies.principles.values())[::-1]
    if rules:
        portrait["principles"] = {
            "starred": [rule.text for rule in rules if rule.starred],
            "active": [rule.text for rule in rules if not rule.starred],
        }
    style = style_in_words(tallies)
    if style:
        portrait["voice"] = {"style": style, "messages": tallies.style["messages"]}
    if tallies.name:
        portrait["name"] = tallies.name
    told = _in_own_words(tallies)
    if told:
        portrait["told"] = told
    return portrait


def _in_own_words(tallies: Tallies) -> str:
    """Return the persona as it was given, and the rules that were added since."""
    if not tallies.told and (tallies.nature or tallies.purpose):
        return ""  # 0.3.0 kept no words
    added = [rule.text for rule in tallies.principles.values()]
    sentences = dict.fromkeys([*tallies.told, *added])
    return shorten("".join(map(_ended, sentences)).strip(), _TOLD)


def _ended(sentence: str) -> str:
    """Return a sentence with a mark at its end, and the blank before the next one."""
    stop = sentence.rstrip(CLOSING)[-1:]
    if stop not in STOPS:
        return f"{sentence}. "
    # Full-width marks have their blank in them.
    return f"{sentence} " if stop.isascii() else sentence
