# SPDX-License-Identifier: Apache-2.0
"""What can be known of somebody, by names that are the same in all languages.

A language's rules (`language/*/facts.py`) find them in clauses; learning asks here whether a later
value ends the earlier one, and a pack without a query which of them come first.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

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
ESSENTIAL = (NAME, HOME, WORK, FAMILY, HEALTH, COMING)


class Attribute(NamedTuple):
    """Something that can be known.

    Attributes:
        theme: Where it belongs in the general picture.
        is_single: Whether a later value ends the earlier one, as with a home; of pets there are
            several.
    """

    theme: str
    is_single: bool


# Of these a later value ends the earlier one.
_SINGLE = {
    NAME: "name nickname",
    HOME: "home address",
    WORK: "employer position manager school studies",
    FAMILY: "partner",
    HEALTH: "smoking drinking",
    THING: (
        "age birthday origin weight height size phone email plate salary rent budget car "
        "time place version status"
    ),
}
# Of these there may be many, and each ends for itself.
_SEVERAL = {
    FAMILY: "child pet relative",
    HEALTH: "allergy diet condition medication",
    COMING: "appointment deadline trip",
    THING: "language possession subscription hobby",
}
ATTRIBUTES = {
    name: Attribute(theme, is_single)
    for table, is_single in ((_SINGLE, True), (_SEVERAL, False))
    for theme, names in table.items()
    for name in names.split()
}


def attribute(name: str) -> Attribute:
    """Return what is known of an attribute; one that is not listed has one value and no theme."""
    return ATTRIBUTES.get(name) or Attribute(THING, True)


def theme_of(names: Iterable[str]) -> Optional[str]:
    """Return the first theme of these attributes, or None if there are no attributes."""
    themes = {attribute(name).theme for name in names}
    return next((theme for theme in (*ESSENTIAL, THING) if theme in themes), None)
