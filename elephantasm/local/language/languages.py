# SPDX-License-Identifier: Apache-2.0
"""In which languages a text may be, of those that there are tables for."""

from __future__ import annotations

from functools import cache

from .tables import LANGUAGES, table
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Collection
    from typing import Optional


# Of so many different words of a text, at least one is a small word of its language.
_WORDS_A_MARKER = 10


def languages_of(text: str, its_words: Optional[Collection[str]] = None) -> tuple[str, ...]:
    """Return the languages that a text may be in, most likely first; none if it is in no known one.

    A script of its own tells a language at once. Of those that share one, the language with the
    most of its small words in the text is meant; languages with as many may all be.
    """
    for language in LANGUAGES:
        script = _script(language)
        if script is not None and script.search(text):
            return (language,)
    spoken = set(words(text)) if its_words is None else set(its_words)
    counts = {language: len(spoken & _markers(language)) for language in LANGUAGES}
    most = max(counts.values())
    # A long text that has one word of a language by chance is not in that language.
    if most * _WORDS_A_MARKER < max(len(spoken), 1):
        return ()
    return tuple(language for language, count in counts.items() if count == most)


@cache
def _markers(language: str) -> frozenset[str]:
    """Return the small words that tell a language: articles, pronouns, forms of to be."""
    words_of_it = table(language, "words")
    markers: frozenset[str] = getattr(words_of_it, "MARKERS", frozenset())
    return markers


@cache
def _script(language: str) -> Optional[re.Pattern[str]]:
    """Return what finds the script that only this language is written in, if there is one."""
    script: Optional[re.Pattern[str]] = getattr(table(language, "words"), "SCRIPT", None)
    return script
