# SPDX-License-Identifier: Apache-2.0
"""Who an anima is: what it is told to be, how it speaks, and whom it speaks with.

Everything is counted in tallies that only grow, so a single odd message changes little, and
put into words afterwards. Nothing here reads a clock or a database.
"""

from __future__ import annotations

from collections import Counter

from ..knowledge.predicates import digest
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
from .tallies import Principle, Tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .tallies import Counts

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
    matter = wish_about(sentence)
    if matter is None:
        return " ".join(sorted(set(terms(rule))))
    return f"wish: {matter or '~' + digest(sentence)}"


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


def heard(tallies: Tallies, author: str, text: str) -> Tallies:
    """Return the tallies with the words of somebody spoken with."""
    counts = Counter(tallies.people.get(author, {}))
    counts.update(
        w
        for w in content_words(text)
        if (len(w) > 2 or not w.isascii()) and not w.isdigit() and w not in COMMON_WORDS
    )
    if len(counts) > 2 * _WORDS_EACH:
        counts = Counter(dict(_most(counts)[:_WORDS_EACH]))
    people = {**tallies.people, author: dict(counts)}
    if len(people) > _PEOPLE:
        others = ((sum(words.values()), name) for name, words in people.items() if name != author)
        del people[min(others)[1]]
    return tallies._replace(people=people)


def _most(counts: Counts) -> list[tuple[str, int]]:
    """Return words with how often they were said, the most frequent first."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def profile(people: Mapping[str, Counts], author: str) -> str:
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
