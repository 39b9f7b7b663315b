# SPDX-License-Identifier: Apache-2.0
"""English clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..rules import Rule
from . import (
    endings,
    family,
    health,
    homes,
    hours,
    introductions,
    leaving,
    medicines,
    plans,
    projects,
    providers,
    reactions,
    roles,
    settled,
    single,
    things,
    work,
)
from .owners import ROLES

__all__ = ["ENDINGS", "LIST", "SAME_KIND", "TELLINGS"]

# The first that takes a clause is meant: the more particular come first.
TELLINGS = (
    roles.TELLINGS
    + introductions.TELLINGS
    + homes.TELLINGS
    + hours.TELLINGS
    + work.TELLINGS
    + family.TELLINGS
    + medicines.TELLINGS
    + health.TELLINGS
    + reactions.TELLINGS
    + plans.TELLINGS
    + providers.TELLINGS
    + projects.TELLINGS
    + settled.TELLINGS
    + things.TELLINGS
    + single.TELLINGS
)
ENDINGS = (
    leaving.ENDINGS
    + endings.ENDINGS
    + settled.ENDINGS
    + health.ENDINGS
    + roles.ENDINGS
    + projects.ENDINGS
)
LIST = Rule(
    "list",
    "what stands between the entries of a list",
    r"(?:,? (?:and|or|&)|,)[ ]",
    takes=("nuts and milk", "nuts, milk"),
    leaves=("1,200", "sandwich"),
)
# Other words for an attribute or for kin.
SAME_KIND = {
    **{f"{noun}s": noun for kind in ("child", "pet", "relative") for noun in ROLES[kind]},
    "children": "child",
    "puppies": "puppy",
    "babies": "baby",
    "phone number": "phone",
    "telephone number": "phone",
    "mobile number": "phone",
    "cell number": "phone",
    "mobile": "phone",
    "cell": "phone",
    "number": "phone",
    "e-mail": "email",
    "email address": "email",
    "e-mail address": "email",
    "mail": "email",
    "license plate": "plate",
    "licence plate": "plate",
    "number plate": "plate",
    "registration": "plate",
    "pay": "salary",
    "wage": "salary",
    "income": "salary",
    "colour": "color",
    "film": "movie",
    "blood group": "blood type",
    "landlady": "landlord",
}
