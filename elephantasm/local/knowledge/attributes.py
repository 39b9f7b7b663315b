# SPDX-License-Identifier: Apache-2.0
"""What can be known of somebody, by names that are the same in all languages.

A language's rules (`language/*/facts.py`) find them in clauses; learning asks here whether a later
value ends the earlier one, and a pack without a query which of them come first.

An attribute may be told of one thing: "favorite book", "appointment: dentist". What is before the
colon tells the kind, and of one thing there is one value. Three are not what a clause asserts:
CLAIM, a clause as such, which is so or not; OVER, that another attribute has ended; KIN, that
"my sister Ana" is spoken of, so that Ana is a sister.
"""

from __future__ import annotations

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Optional

    from ..store.rows import FactRow

# Themes of what matters first, in the order in which the general picture shows them.
NAME, HOME, WORK, FAMILY, HEALTH, COMING, THING = (
    "name",
    "home",
    "work",
    "family",
    "health",
    "coming up",
    "thing",
)
# What is overlooked at somebody's peril comes first; a name stands before each line of whoever has
# told it, and comes last.
ESSENTIAL = (HEALTH, HOME, FAMILY, WORK, COMING, NAME)
CLAIM, OVER, KIN = "claim", "over", "kin"
# In an end: any attribute that is not listed, such as "gym" or "violin teacher". A favourite is
# one whatever becomes of it.
OTHER = "other"
# The values of a claim.
HOLDS, DENIED = "yes", "no"


class Attribute(NamedTuple):
    """Something that can be known.

    Attributes:
        theme: Where it belongs in the general picture; empty for nowhere.
        is_single: Whether a later value ends the earlier one, as with a home; of pets there are
            several.
    """

    theme: str
    is_single: bool


# Of these a later value ends the earlier one.
_SINGLE = {
    NAME: "name nickname surname",
    HOME: "home address",
    WORK: "employer position manager school studies shift class duty",
    FAMILY: "partner status",
    HEALTH: "smoking drinking state",
    THING: (
        "age birthday origin weight height size phone email plate salary rent budget car "
        "time place version repair kind tool port title "
        "closing commute bank rate level charge provider"
    ),
}
# Of these there may be many, and each ends for itself.
_SEVERAL = {
    FAMILY: "child pet relative",
    HEALTH: "allergy avoids diet condition medication",
    COMING: "appointment deadline trip",
    THING: "language possession subscription hobby habit uses excludes role end",
}
ATTRIBUTES = {
    name: Attribute(theme, is_single)
    for table, is_single in ((_SINGLE, True), (_SEVERAL, False))
    for theme, names in table.items()
    for name in names.split()
}
# Of a group's common things, such as its budget, there is one value, whoever tells it.
_COMMON = frozenset(
    """
    budget rent time place version tool port title role uses excludes deadline closing charge duty
    provider
    """.split()
)
# What hardly ever ends in somebody's life: only a rule that understands it may end it.
FOR_LIFE = frozenset("name nickname surname age birthday origin child relative allergy".split())
# Their values are persons and animals, each with what there is to know of it.
_KIN = frozenset("partner manager child pet relative".split())


def attribute(name: str) -> Attribute:
    """Return what is known of an attribute; one that is not listed has one value and no theme."""
    kind, of, what = name.partition(": ")
    if kind == CLAIM:
        return Attribute("", True)
    if kind in (OVER, KIN):
        return Attribute(attribute(what).theme, False)
    known = ATTRIBUTES.get(kind, Attribute(THING, True))
    return Attribute(known.theme, True) if of else known


def is_free(name: str) -> bool:
    """Return whether it is not listed, and named in somebody's own words: "rate limit"."""
    return name.partition(": ")[0] not in (CLAIM, OVER, KIN, *ATTRIBUTES)


def is_common(name: str) -> bool:
    """Return whether it may be of something that several people have together."""
    kind = name.partition(": ")[0]
    return kind in _COMMON or (is_free(name) and not is_claim(name))


def is_a(name: str, kind: str) -> bool:
    """Return whether an attribute is this one, or the same of one thing."""
    if kind == OTHER:
        return is_free(name) and not name.startswith("favorite")
    name = asserted(name)
    return name == kind or name.startswith((f"{kind}: ", f"{kind} "))


def asserted(name: str) -> str:
    """Return the attribute of kin that is spoken of."""
    kind, _, what = name.partition(": ")
    return what if kind == KIN else name


def is_claim(name: str) -> bool:
    """Return whether it is a clause as such."""
    return name.startswith(CLAIM)


def is_over(name: str) -> bool:
    """Return whether it is a note that something has ended."""
    return name.startswith(OVER)


def is_note(name: str) -> bool:
    """Return whether a statement does not assert it: it holds on when the statement has ended."""
    return name.startswith((OVER, KIN))


def is_kin(name: str) -> bool:
    """Return whether its values are persons and animals."""
    return asserted(name) in _KIN


def kinds_of(name: str) -> list[str]:
    """Return an attribute and what it is one of: "uses editor" and "uses"."""
    return list(dict.fromkeys((name, name.partition(": ")[0], name.partition(" ")[0])))


def theme_of(names: Iterable[str]) -> Optional[str]:
    """Return the first theme of these attributes, or None if there are no attributes."""
    themes = {attribute(name).theme for name in names}
    return next((theme for theme in (*ESSENTIAL, THING) if theme in themes), None)


def is_outweighed(told: Sequence[FactRow]) -> bool:
    """Return whether a statement of these holds no longer: not if anything essential does.

    Of a list of what is used, so much may be over that the rest is not worth the misreading.
    """
    held = [fact for fact in told if fact.ended_at is None]
    over = len(told) - len(held)
    is_little = over > 1 and len(held) <= over
    return not held or (is_little and all(is_a(fact.attribute, "uses") for fact in held))
