# SPDX-License-Identifier: Apache-2.0
"""Who an anima is: what it is told to be, how it speaks, and whom it speaks with.

Everything is counted in tallies that only grow, so a single odd message changes little, and
put into words afterwards. Nothing here reads a clock or a database.
"""

from __future__ import annotations

import re
from collections import Counter

from ..knowledge.statements import wish_about
from ..language.salience import COMMON_WORDS
from ..language.text import content_words, sentences, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Optional

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

_STYLE = {
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
_HABITS = (
    ("questions", 0.4, "asks many questions"),
    ("lists", 0.25, "uses lists"),
    ("code", 0.25, "shows code"),
    ("emoji", 0.2, "uses emoji"),
    ("hedges", 0.3, "hedges"),
)
_LENGTHS = ((15, "brief"), (45, "concise"), (120, "explanatory"))

_YOU_ARE = re.compile(r"^You(?: are|'re|\u2019re) (?P<v>.+)$", re.IGNORECASE)
_NAMED = re.compile(r"^(?P<n>[^\W\d_a-z][\w-]*(?: [^\W\d_a-z][\w-]*)?)(?:,\s*(?P<rest>.+))?$")
_NAME_IS = re.compile(r"\byour name is (?P<v>[^\W_][\w-]*(?: [^\W\d_a-z][\w-]*)?)", re.IGNORECASE)
_PURPOSE = re.compile(
    r"^(?:your (?:main |primary |only )?(?:purpose|job|goal|mission|task|role) is (?:to )?"
    r"|you exist to |you (?=help |assist |support ))(?P<v>.+)$",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"^(?:please )?(?P<how>always|never|you must(?: always| never| not)?|you should(?: not)?"
    r"|do not|don't|don\u2019t|prefer|avoid|be|keep|stay|use|answer|ask|make sure to|try to"
    r"|value)\b"
    r"\s*(?P<v>.*)$",
    re.IGNORECASE,
)
_STARRED = ("always", "never", "you must", "do not", "don't", "don\u2019t")


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
        style.update(name for name, pattern in _STYLE.items() if pattern.search(text))
    result["style"] = dict(style)
    for text in told:
        for sentence in sentences(text):
            _learn(result, sentence)
    return result


def _learn(tallies: Tallies, sentence: str) -> None:
    """Note what a sentence of a system text says about the anima; the latest holds."""
    sentence = sentence[:_MOST_RULE].rstrip(".!")
    named = _NAME_IS.search(sentence)
    if named:
        tallies["name"] = named["v"]
    being = _YOU_ARE.match(sentence)
    if being:
        found = _NAMED.match(being["v"])
        if found:
            tallies["name"] = found["n"]
        nature = (found["rest"] or "") if found else being["v"]
        if nature:
            tallies["nature"] = nature
        return
    purpose = _PURPOSE.match(sentence)
    if purpose:
        tallies["purpose"] = purpose["v"]
        return
    rule = _RULE.match(sentence)
    if rule and rule["v"]:
        kept = dict(tallies.get("principles", {}))
        key = wish_about(sentence) or " ".join(sorted(set(terms(rule["v"]))))
        kept.pop(key, None)
        kept[key] = [rule["how"].casefold().startswith(_STARRED), _principle(rule)]
        tallies["principles"] = dict(list(kept.items())[-_PRINCIPLES:])


def _principle(rule: re.Match[str]) -> str:
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


def style_in_words(tallies: Tallies) -> str:
    """Return how the anima speaks, or nothing while too little was heard."""
    style = tallies.get("style", {})
    count: int = style.get("messages", 0)
    if count < _LEAST_MESSAGES:
        return ""

    def share(name: str) -> float:
        return float(style.get(name, 0)) / count

    length = style.get("words", 0) / count
    found = [next((word for most, word in _LENGTHS if length < most), "thorough")]
    informal = share("informal")
    found.append("formal" if informal < 0.1 else "informal" if informal > 0.5 else "conversational")
    if share("hedges") < 0.03 and count >= 2 * _LEAST_MESSAGES:
        found.append("direct")
    if share("exclaims") > 0.5:
        found.append("lively")
    habits = [words for name, bound, words in _HABITS if share(name) > bound]
    return "; ".join([_listed(found), *habits])


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


# People


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


# Prose


def prose(
    name: str,
    personality: Optional[str] = None,
    style: Optional[str] = None,
    portrait: object = None,
) -> str:
    """Return who the anima is, as the opening sentences of a pack.

    Args:
        name: The anima's name.
        personality: Personality type, such as `INTJ`.
        style: How it speaks.
        portrait: The free `self` object; whatever in it has another shape is passed over.
    """
    told = portrait if isinstance(portrait, dict) else {}
    being = _within(told, "being", "nature")
    found = [
        _opening(name, personality, _text(_within(told, "being").get("essence"))),
        _purpose(
            _text(being.get("nature")), _text(_within(told, "purpose", "primary").get("primary"))
        ),
        _principles(_within(told, "principles")),
        _philosophy(_within(told, "philosophy")),
        _relations(_within(told, "relational")),
    ]
    phase = _text(_within(told, "arc", "current").get("current"))
    if phase:
        found.append(f"You're currently in your {phase} phase.")
    voice = _within(told, "voice")
    if _text(voice.get("style")):
        found.append(
            f"Your style, judged by {voice.get('messages', 0)} of your messages: {voice['style']}."
        )
    elif style and not any(found[1:]) and not personality:
        # The service prints a style only for an anima without a name, so never.
        found.append(f"Your communication style is {style}.")
    return " ".join(sentence for sentence in found if sentence)


def _within(portrait: Mapping[str, Any], key: str, flat: str = "") -> dict[str, Any]:
    """Return an object of the portrait; a plain text in its place counts as its main field."""
    value = portrait.get(key)
    if isinstance(value, dict):
        return value
    return {flat: value} if flat and isinstance(value, str) else {}


def _text(value: object) -> str:
    return value.strip().rstrip(".") if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        value = [value]
    return [_text(v) for v in value if _text(v)] if isinstance(value, (list, tuple)) else []


def _opening(name: str, personality: Optional[str], essence: str) -> str:
    found = [f"Your name is {' '.join(name.split())}."] if name else []
    if personality:
        article = "an" if personality[0].upper() in "AEIOU" else "a"
        found.append(f"You are {article} {personality}{f' — {essence}' if essence else ''}.")
    return " ".join(found)


def _purpose(nature: str, purpose: str) -> str:
    if nature and purpose:
        return f"As {_lowered(nature)}, your purpose is to {_lowered(purpose)}."
    if nature:
        return f"You are {_lowered(nature)}."
    return f"Your purpose is to {_lowered(purpose)}." if purpose else ""


def _lowered(text: str) -> str:
    """Return a text with a small first letter, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _principles(principles: Mapping[str, Any]) -> str:
    starred, active = _texts(principles.get("starred")), _texts(principles.get("active"))
    if starred:
        also = [text for text in active if text not in starred][:3]
        more = f", also valuing {_listed(also)}" if also else ""
        return f"You hold {_listed(starred)} as non-negotiable principles{more}."
    return f"You value {_listed(active[:5])}." if active else ""


def _philosophy(philosophy: Mapping[str, Any]) -> str:
    ethics = _text(philosophy.get("ethics"))
    place = philosophy.get("epistemology")
    label = ""
    if isinstance(place, dict):
        x, y = (
            float(v) if isinstance(v, (int, float)) else 0.0
            for v in (place.get("x"), place.get("y"))
        )
        words = [
            "skeptical" if x < -0.3 else "idealist" if x > 0.3 else "",
            "empiricist" if y < -0.3 else "rationalist" if y > 0.3 else "",
        ]
        label = " ".join(w for w in words if w) or "balanced epistemology"
        if abs(x) < 0.2 and abs(y) < 0.2:
            label = "epistemological centrist"
    if ethics and label:
        return f"Philosophically, you're a {ethics} with {label} tendencies."
    if ethics:
        return f"Philosophically, you're a {ethics}."
    return f"Philosophically, you have {label} tendencies." if label else ""


def _relations(relational: Mapping[str, Any]) -> str:
    roles: dict[str, list[str]] = {}
    for role, person in relational.items():
        if _text(person):
            roles.setdefault(_text(person), []).append(str(role).replace("_", " "))
    found = [f"{person} is your {_listed(names)}" for person, names in roles.items()]
    return f"{_listed(found)}." if found else ""


def _listed(items: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b, and c"."""
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"
