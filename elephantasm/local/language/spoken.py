# SPDX-License-Identifier: Apache-2.0
"""What a pack says in sentences of its own, in English, whatever people speak.

Who the anima is, and when it was last spoken to.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Optional


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
    known = portrait if isinstance(portrait, dict) else {}
    told = known.get("told")
    if isinstance(told, str) and told:
        # What the anima was told of itself says it best, its name as well.
        return " ".join(filter(None, (told, _voice(_within(known, "voice"), ""))))
    nature = _text(_within(known, "being", "nature").get("nature"))
    purpose = _text(_within(known, "purpose", "primary").get("primary"))
    sentences = [
        _opening(name, personality, _text(_within(known, "being").get("essence"))),
        _purpose(nature, purpose),
        _principles(_within(known, "principles")),
        _philosophy(_within(known, "philosophy")),
        _relations(_within(known, "relational")),
        _phase(_text(_within(known, "arc", "current").get("current"))),
    ]
    is_known = bool(personality) or any(sentences[1:])
    sentences.append(_voice(_within(known, "voice"), "" if is_known else style or ""))
    return " ".join(filter(None, sentences))


def _phase(phase: str) -> str:
    return f"You're currently in your {phase} phase." if phase else ""


def _voice(voice: Mapping[str, Any], style: str) -> str:
    """Return how the anima speaks, as it was heard, or else the style it was given."""
    if _text(voice.get("style")):
        count = voice.get("messages", 0)
        return f"Your style, judged by {count} of your messages: {voice['style']}."
    # The service prints a style only for an anima without a name, so never.
    return f"Your communication style is {style}." if style else ""


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
    sentences = [f"Your name is {' '.join(name.split())}."] if name else []
    if personality:
        article = "an" if personality[0].upper() in "AEIOU" else "a"
        sentences.append(f"You are {article} {personality}{f' — {essence}' if essence else ''}.")
    return " ".join(sentences)


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
        more = f", also valuing {listed(also)}" if also else ""
        return f"You hold {listed(starred)} as non-negotiable principles{more}."
    return f"You value {listed(active[:5])}." if active else ""


def _epistemology(place: object) -> str:
    """Return the words for a place between doubt and ideals, experience and reason."""
    if not isinstance(place, dict):
        return ""
    x, y = (
        float(v) if isinstance(v, (int, float)) else 0.0 for v in (place.get("x"), place.get("y"))
    )
    if abs(x) < 0.2 and abs(y) < 0.2:
        return "epistemological centrist"
    words = (
        "skeptical" if x < -0.3 else "idealist" if x > 0.3 else "",
        "empiricist" if y < -0.3 else "rationalist" if y > 0.3 else "",
    )
    return " ".join(filter(None, words)) or "balanced epistemology"


def _philosophy(philosophy: Mapping[str, Any]) -> str:
    ethics = _text(philosophy.get("ethics"))
    label = _epistemology(philosophy.get("epistemology"))
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
    relations = [f"{person} is your {listed(names)}" for person, names in roles.items()]
    return f"{listed(relations)}." if relations else ""


def listed(items: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b, and c"."""
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def last_contact(hours: int, about: str) -> str:
    """Return how long ago the last message was, and what it was about."""
    if hours < 1:
        ago = "less than an hour ago"
    elif hours < 24:
        ago = f"{hours} hour{'s' if hours > 1 else ''} ago"
    else:
        ago = "yesterday" if hours < 48 else f"{hours // 24} days ago"
    return f"Your last communication with the user was {ago}{about}."
