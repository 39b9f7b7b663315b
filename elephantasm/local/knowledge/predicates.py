# SPDX-License-Identifier: Apache-2.0
"""What a statement says of its subject, as a value: how each form of it is made.

The type itself is a group of columns (`store/rows.py`). What is made of stems, a fingerprint or
the name of what is preferred, stands in files and belongs to the language tables of one number
(`language.VERSION`); what other tables made is renewed (`dreamer/renewal.py`).
"""

from __future__ import annotations

import hashlib

from ..language.words import terms
from ..store.rows import PROFILE, SLOT, WISH, WORDS, Predicate
from .slots import is_denial

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# What a person often speaks of: one statement each, renewed as he goes on speaking.
INTERESTS = Predicate(PROFILE)


def filled(attribute: str, value: Optional[str] = None) -> Predicate:
    """Return what fills a slot; without a value, whatever fills it."""
    return Predicate(SLOT, attribute, value)


def denied(attribute: str, value: str) -> Predicate:
    """Return what says that a slot is not filled so."""
    return Predicate(SLOT, attribute.casefold(), value.casefold(), denies=True)


def wished(matter: str, sentence: str) -> Predicate:
    """Return a standing wish about a matter that is known by name, or else by its words."""
    return Predicate(WISH, matter) if matter else Predicate(WISH, fingerprint=digest(sentence))


def worded(sentence: str) -> Predicate:
    """Return what a sentence says that fits no other form."""
    # "I do not eat meat" says the opposite of "I eat meat", in the same content words.
    return Predicate(WORDS, denies=is_denial(sentence), fingerprint=digest(sentence))


def digest(text: str) -> str:
    """Return a hash that texts share whose content words are the same, whatever their order."""
    words = sorted(set(terms(text)))
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:16]
