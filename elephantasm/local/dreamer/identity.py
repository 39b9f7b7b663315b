# SPDX-License-Identifier: Apache-2.0
"""Who an anima is: what it is told to be, how it speaks, and whom it speaks with.

Everything is counted in tallies that only grow, so a single odd message changes little, and
put into words afterwards. Nothing here reads a clock or a database.
"""

from __future__ import annotations

from collections import Counter

from ..knowledge.statements import wish_about
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
from ..language.salience import COMMON_WORDS
from ..language.sentences import sentences
from ..language.spoken import listed
from ..language.words import content_words, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    Tallies = dict[str, Any]

# Fewer messages than this say nothing about a style, fewer words nothing about a person.
_LEAST_MESSAGES = 5
_LEAST_WORDS = 20
# What is kept of a person: enough for a profile, little enough to be read at every synthesis.
_PEOPLE = 24
_WORDS_EACH = 250
_PROFILE_WORDS = 24
_PRINCIPLES = 12
# A longer sentence of a system text is data, and says nothing about who the anima is.
_MOST_RULE = 1000


def observed(tallies: Tallies, said: Sequence[str], told: Sequence[str]) -> Tallies:
    """Return the tallies with what the anima said and was told since.

    Args:
        tallies: What was counted before; empty at first.
        said: Messages of the anima.
        told: System texts.
    """
    result = dict(tallies)
    style = Counter(result.get("style", {}))
    for text in said:
        style["messages"] += 1
        style["words"] += len(text.split())
        style.update(name for name, pattern in STYLE.items() if pattern.search(text))
    result["style"] = dict(style)
    for text in told:
        for sentence in sentences(text):
            _learn(result, sentence)
    return result


def _learn(tallies: Tallies, sentence: str) -> None:
    """Note what a sentence of a system text says about the anima; the latest holds."""
    sentence = sentence[:_MOST_RULE].rstrip(".!")
    named = NAME_IS.search(sentence)
    if named:
        tallies["name"] = named["v"]
    being = YOU_ARE.search(sentence)
    if being:
        found = NAMED.search(being["v"])
        if found:
            tallies["name"] = found["n"]
        nature = (found["rest"] or "") if found else being["v"]
        if nature:
            tallies["nature"] = nature
        return
    purpose = PURPOSE.search(sentence)
    if purpose:
        tallies["purpose"] = purpose["v"]
        return
    rule = principle(sentence)
    if rule:
        kept = dict(tallies.get("principles", {}))
        key = wish_about(sentence) or " ".join(sorted(set(terms(rule.matter))))
        kept.pop(key, None)
        kept[key] = [rule.is_starred, rule.text]
        tallies["principles"] = dict(list(kept.items())[-_PRINCIPLES:])


def style_in_words(tallies: Tallies) -> str:
    """Return how the anima speaks, or nothing while too little was heard."""
    style = tallies.get("style", {})
    count: int = style.get("messages", 0)
    if count < _LEAST_MESSAGES:
        return ""

    def share(name: str) -> float:
        return float(style.get(name, 0)) / count

    length = style.get("words", 0) / count
    found = [next((word for most, word in LENGTHS if length < most), "thorough")]
    informal = share("informal")
    found.append("formal" if informal < 0.1 else "informal" if informal > 0.5 else "conversational")
    if share("hedges") < 0.03 and count >= 2 * _LEAST_MESSAGES:
        found.append("direct")
    if share("exclaims") > 0.5:
        found.append("lively")
    habits = [words for name, bound, words in HABITS if share(name) > bound]
    return "; ".join([listed(found), *habits])


def self_portrait(tallies: Tallies) -> dict[str, Any]:
    """Return the contract's free `self` object as far as it is known."""
    portrait: dict[str, Any] = {}
    rules = list(tallies.get("principles", {}).values())[::-1]
    for key, name in (("being", "nature"), ("purpose", "purpose")):
        if tallies.get(name):
            portrait[key] = {"nature" if key == "being" else "primary": tallies[name]}
    if rules:
        portrait["principles"] = {
            "starred": [text for starred, text in rules if starred],
            "active": [text for starred, text in rules if not starred],
        }
    style = style_in_words(tallies)
    if style:
        portrait["voice"] = {"style": style, "messages": tallies["style"]["messages"]}
    if tallies.get("name"):
        portrait["name"] = tallies["name"]
    return portrait


def heard(people: Mapping[str, Mapping[str, int]], author: str, text: str) -> dict[str, Any]:
    """Return the words of everybody spoken with, one more text counted."""
    counts = Counter(people.get(author, {}))
    counts.update(
        w
        for w in content_words(text)
        if (len(w) > 2 or not w.isascii()) and not w.isdigit() and w not in COMMON_WORDS
    )
    if len(counts) > 2 * _WORDS_EACH:
        counts = Counter(dict(_most(counts)[:_WORDS_EACH]))
    result = {**people, author: dict(counts)}
    if len(result) > _PEOPLE:
        least = min((sum(c.values()), name) for name, c in result.items() if name != author)[1]
        del result[least]
    return result


def _most(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def profile(people: Mapping[str, Mapping[str, int]], author: str) -> str:
    """Return the words that are characteristic of a person, the most telling first."""
    mine = people.get(author, {})
    if sum(mine.values()) < _LEAST_WORDS:
        return ""
    everybody: Counter[str] = Counter()
    for counts in people.values():
        everybody.update(counts)
    names = {word for name in people for word in content_words(name)}
    # Said often, and more by this person than by others.
    ranked = sorted(
        (-count * count / everybody[word], word)
        for word, count in mine.items()
        if word not in names
    )
    return ", ".join(word for _, word in ranked[:_PROFILE_WORDS])
