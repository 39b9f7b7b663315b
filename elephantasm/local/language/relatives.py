# SPDX-License-Identifier: Apache-2.0
"""Of whom of the speaker's a clause tells, and how they are called."""

from __future__ import annotations

from itertools import dropwhile

from .languages import markers_of
from .owners import kin_in
from .stems import stem
from .tables import table
from .words import STOP_WORDS, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MARKS = ',.;:!?()"\u201c\u201d\u201e'


def people_in(told: str, language: str, known: Any) -> frozenset[str]:
    """Return whose a clause is about, or whom it names: "sister"."""
    if not hasattr(known, "PEOPLE"):
        return kin_in(language).intersection(word.partition("'")[0] for word in words(told))
    match = known.PEOPLE.search(told)
    return frozenset((match[1],) if match else ())


def relatives_in(told: str, people: frozenset[str], language: str, known: Any) -> dict[str, str]:
    """Return the names of people: "my sister Ana", "my boss is Ana", and not "a sister in Rome"."""
    if hasattr(known, "PEOPLE"):
        return {one: one for one in people}
    elsewhere: frozenset[str] = getattr(known, "ELSEWHERE", frozenset())
    naming: frozenset[str] = table(language, "changes").NAMING
    between = (markers_of(language) | STOP_WORDS | naming) - elsewhere
    said = [word.strip(_MARKS).partition("'")[0] for word in told.split()]
    named = {}
    for place, word in enumerate(said):
        if word.lower() in people:
            # "My girlfriend is called Mia"
            behind = dropwhile(lambda one: one.lower() in between, said[place + 1 :])
            name = next(behind, "")
            if name[:1].isupper():
                named[word.lower()] = stem(name.lower())
    return named
