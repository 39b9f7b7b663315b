# SPDX-License-Identifier: Apache-2.0
"""English clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..rules import Rule
from . import (
    endings,
    family,
    health,
    homes,
    introductions,
    leaving,
    plans,
    projects,
    roles,
    single,
    things,
    work,
)
from .nouns import KIN as ROLES
from .nouns import MY

__all__ = ["ENDINGS", "HIMSELF", "LIST", "MY", "ROLES", "SAME_KIND", "TELLINGS"]

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("i i'm i've i'd i'll im ive me my mine myself".split())
PRONOUNS = frozenset("he she they".split())
WE = frozenset("we we're we've we'd we'll our ours us".split())

# The first that takes a clause is meant: the more particular come first.
TELLINGS = (
    roles.TELLINGS
    + introductions.TELLINGS
    + homes.TELLINGS
    + work.TELLINGS
    + family.TELLINGS
    + health.TELLINGS
    + plans.TELLINGS
    + projects.TELLINGS
    + things.TELLINGS
    + single.TELLINGS
)
ENDINGS = leaving.ENDINGS + endings.ENDINGS + health.ENDINGS + roles.ENDINGS + projects.ENDINGS
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
}
