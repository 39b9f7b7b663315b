# SPDX-License-Identifier: Apache-2.0
"""Words that stand near each other, so that "pets" finds the dog.

A question names the kind ("Which hobbies ...?"), the answer an instance ("I paint"); or both name
the same in different words. The words of the tables are read into terms when first needed.
"""

from __future__ import annotations

from functools import cache, lru_cache

from .stems import home
from .tables import LANGUAGES, tables
from .words import terms as terms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# An instance found for a kind in the query is half a match: it may be an instance of much else.
_INSTANCE = 0.5
# The kind found for an instance in the query says less: it may mean another instance.
_KIND = 0.3
# Another word for the same is nearly a match.
_SYNONYM = 0.6
# An ending leaves so many letters of a word as they are.
_BEGINNING = 2


def related(terms: Sequence[str], languages: tuple[str, ...] = ()) -> list[tuple[list[str], float]]:
    """Return groups of stems that may stand for one of these, each with its share of a match.

    Args:
        terms: The stems.
        languages: Those of the text that they are of; none for all.
    """
    known = set(terms)
    groups = []
    for term in terms:
        tied: dict[float, set[str]] = {}
        for language in languages or LANGUAGES:
            for weight, others in _near(term, language):
                tied.setdefault(weight, set()).update(_words_of(others))
        for weight, near in sorted(tied.items(), reverse=True):
            fresh = sorted(near - known)
            if fresh:
                groups.append((fresh, weight))
    return groups


def _near(term: str, language: str) -> Iterator[tuple[float, str]]:
    """Yield the words near a term in a language, with their share of a match."""
    for word, others, weight in _ties(language).get(term[:_BEGINNING], ()):
        if term in _words_of(word):
            yield weight, others


@cache
def _ties(language: str) -> dict[str, list[tuple[str, str, float]]]:
    """Return each word of a language's tables with those near it and what they count.

    They stand under the beginning of their terms: to read all into terms would take longer than
    the rest of a first pack.
    """
    ties: dict[str, list[tuple[str, str, float]]] = {}

    def tie(words: str, others: str, weight: float) -> None:
        for word in words.split():
            for beginning in _beginnings(word):
                ties.setdefault(beginning, []).append((word, others, weight))

    for table in tables("concepts", (language,)):
        for line in table.KINDS.replace("\n    ", " ").strip().splitlines():
            kinds, instances = line.split(":")
            tie(kinds, instances, _INSTANCE)
            tie(instances, kinds, _KIND)
        for line in table.SYNONYMS.strip().splitlines():
            tie(line, line, _SYNONYM)
    return ties


def _beginnings(word: str) -> set[str]:
    """Return how the terms begin that a word has."""
    if word.isascii() and word.isalpha():
        return {home(word)[:_BEGINNING]}
    return {term[:_BEGINNING] for term in _words_of(word)}


@lru_cache(1024)
def _words_of(line: str) -> list[str]:
    """Return the words of a line as terms; of pairs of signs not what may be in them besides."""
    return [term for term in terms_of(line) if len(term) > 1 or f" {term} " in f" {line} "]
