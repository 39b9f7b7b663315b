# SPDX-License-Identifier: Apache-2.0
"""Who an anima is: what it is told to be, and how it speaks.

Everything is counted in tallies that only grow, so a single odd message changes little, and
put into words afterwards. Nothing here reads a clock or a database.
"""

from __future__ import annotations

from collections import Counter

from ..knowledge.statements import fingerprint
from ..language.persona import (
    HABITS,
    LENGTHS,
    NAME_IS,
    NAMED,
    PURPOSE,
    STYLE,
    YOU_ARE,
    principle,
)
from ..language.sentences import sentences
from ..language.spoken import listed
from ..language.wishes import is_wish, matter_of
from ..language.words import terms
from .tallies import Principle, Tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


# Fewer messages than this say nothing about a style.
_LEAST_MESSAGES = 5
_PRINCIPLES = 12
# A longer sentence of a system text is data, and says nothing about who the anima is.
_MOST_RULE = 1000


def observed(tallies: Tallies, message: str) -> Tallies:
    """Return the tallies with what a message of the anima shows of how it speaks."""
    style = Counter(tallies.style)
    style["messages"] += 1
    style["words"] += len(message.split())
    style.update(name for name, pattern in STYLE.items() if pattern.search(message))
    return tallies._replace(style=dict(style))


def instructed(tallies: Tallies, text: str) -> Tallies:
    """Return the tallies with what a system text tells the anima of itself; the latest holds."""
    for sentence in sentences(text):
        tallies = _instructed(tallies, sentence[:_MOST_RULE].rstrip(".!"))
    return tallies


def _instructed(tallies: Tallies, sentence: str) -> Tallies:
    """Return the tallies with what one sentence tells."""
    named = NAME_IS.search(sentence)
    if named:
        tallies = tallies._replace(name=named["v"])
    being = YOU_ARE.search(sentence)
    if being:
        return _introduced(tallies, being["v"])
    purpose = PURPOSE.search(sentence)
    if purpose:
        return tallies._replace(purpose=purpose["v"])
    rule = principle(sentence)
    if rule:
        kept = Principle(rule.is_starred, rule.text)
        return _ruled(tallies, _matter(sentence, rule.matter), kept)
    return tallies


def _introduced(tallies: Tallies, being: str) -> Tallies:
    """Return the tallies after "You are Atlas, an archivist"."""
    named = NAMED.search(being)
    nature = (named["rest"] or "") if named else being
    return tallies._replace(
        name=named["n"] if named else tallies.name, nature=nature or tallies.nature
    )


def _matter(sentence: str, rule: str) -> str:
    """Return what a rule is about, by which a later one replaces it; such keys are in files."""
    if not is_wish(sentence):
        return " ".join(sorted(set(terms(rule))))
    return f"wish: {matter_of(sentence) or fingerprint(sentence)}"


def _ruled(tallies: Tallies, matter: str, rule: Principle) -> Tallies:
    """Return the tallies with a rule, in the place of an earlier one about the same."""
    # By its text as well: other language tables may have made another key of the same sentence.
    kept = {
        key: earlier
        for key, earlier in tallies.principles.items()
        if key != matter and earlier.text != rule.text
    }
    kept[matter] = rule
    return tallies._replace(principles=dict(list(kept.items())[-_PRINCIPLES:]))


def style_in_words(tallies: Tallies) -> str:
    """Return how the anima speaks, or nothing while too little was heard."""
    style = tallies.style
    count = style.get("messages", 0)
    if count < _LEAST_MESSAGES:
        return ""

    def share(name: str) -> float:
        return style.get(name, 0) / count

    length = style.get("words", 0) / count
    words = [next((word for most, word in LENGTHS if length < most), "thorough")]
    informal = share("informal")
    words.append("formal" if informal < 0.1 else "informal" if informal > 0.5 else "conversational")
    if share("hedges") < 0.03 and count >= 2 * _LEAST_MESSAGES:
        words.append("direct")
    if share("exclaims") > 0.5:
        words.append("lively")
    habits = [habit for name, bound, habit in HABITS if share(name) > bound]
    return "; ".join([listed(words), *habits])


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
    return portrait
