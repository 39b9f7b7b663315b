# SPDX-License-Identifier: Apache-2.0
"""What a pack says in sentences of its own: who the anima is, and when it was last spoken to."""

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
        more = f", also valuing {listed(also)}" if also else ""
        return f"You hold {listed(starred)} as non-negotiable principles{more}."
    return f"You value {listed(active[:5])}." if active else ""


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
    found = [f"{person} is your {listed(names)}" for person, names in roles.items()]
    return f"{listed(found)}." if found else ""


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
