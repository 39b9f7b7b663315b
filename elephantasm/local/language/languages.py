# SPDX-License-Identifier: Apache-2.0
"""In which languages a text may be, of those that there are tables for."""

from __future__ import annotations

from functools import cache

from .tables import LANGUAGES, table
from .words import may_be_east_asian, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Optional

    from .rules import Rule


# Of so many different words of a text, at least one is a small word of its language.
_WORDS_A_MARKER = 10
# So many show that a sentence is in another language than its message.
_SMALL_WORDS = 2


def languages_of(text: str, its_words: Optional[Collection[str]] = None) -> tuple[str, ...]:
    """Return the languages that a text may be in, most likely first; none if it is in no known one.

    A script of its own tells a language at once. Of those that share one, the language with the
    most of its small words in the text is meant; languages with as many may all be. A text in
    several scripts is in several languages.
    """
    return _told(text, words(text) if its_words is None else its_words, 1)


def languages_within(sentence: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages that a sentence of a message may be in.

    Args:
        sentence: The sentence.
        languages: Those of the whole message: where its script tells them, a sentence of it may
            look like another, such as Japanese without kana; and where they are known, it takes
            more than one small word to show that a sentence is in another.
    """
    found = _told(sentence, words(sentence), _SMALL_WORDS if languages else 1)
    written = [language for language in languages if script_of(language) is not None]
    if not found or (written and found[0] not in written):
        return languages
    return found


def possible(text: str) -> tuple[str, ...]:
    """Return the languages that a text may be in which shows none, by its script."""
    return tuple(one for one in LANGUAGES if script_of(one) is None or _is_script(one, text))


def _told(text: str, its_words: Collection[str], least: int) -> tuple[str, ...]:
    """Return the languages that a text may be in, if at least so many small words tell them."""
    own: tuple[str, ...] = ()
    if may_be_east_asian(text):
        own = tuple(language for language in LANGUAGES if _is_script(language, text))
    spoken = set(its_words)
    # What is left of a word before an apostrophe tells as much: "j'" is French whatever follows.
    if "'" in text or "\u2019" in text:
        spoken |= {word[: word.index("'") + 1] for word in spoken if "'" in word}
    told = [language for word in spoken for language in _markers().get(word, ())]
    most = max(map(told.count, LANGUAGES)) if told else 0
    # A long text that has one word of a language by chance is not in that language.
    if most < least or most * _WORDS_A_MARKER < max(len(spoken), 1):
        return own
    return own + tuple(language for language in LANGUAGES if told.count(language) == most)


@cache
def markers_of(language: str) -> frozenset[str]:
    """Return the small words that tell a language: articles, pronouns, forms of to be."""
    markers: frozenset[str] = getattr(table(language, "words"), "MARKERS", frozenset())
    return markers


@cache
def _markers() -> dict[str, tuple[str, ...]]:
    """Return the languages that each of their small words tells."""
    told: dict[str, tuple[str, ...]] = {}
    for name in LANGUAGES:
        for word in markers_of(name):
            told[word] = (*told.get(word, ()), name)
    return told


def _is_script(language: str, text: str) -> bool:
    """Return whether a text is in the script that only this language is written in."""
    script = script_of(language)
    return script is not None and script.search(text) is not None


@cache
def script_of(language: str) -> Optional[Rule]:
    """Return what finds the script of a language, if it has one of its own."""
    script: Optional[Rule] = getattr(table(language, "words"), "SCRIPT", None)
    return script
