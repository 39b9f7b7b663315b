# SPDX-License-Identifier: Apache-2.0
"""Words that stand near each other, so that "pets" finds the dog.

A question names the kind ("Which hobbies ...?"), the answer an instance ("I paint"); or both name
the same in different words. The tables are read into stems when first needed.
"""

from __future__ import annotations

from functools import cache

from .tables import LANGUAGES, tables
from .words import terms as terms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# An instance found for a kind in the query is half a match: it may be an instance of much else.
_INSTANCE = 0.5
# The kind found for an instance in the query says less: it may mean another instance.
_KIND = 0.3
# Another word for the same is nearly a match.
_SYNONYM = 0.6


def related(terms: Sequence[str], languages: tuple[str, ...] = ()) -> list[tuple[list[str], float]]:
    """Return groups of stems that may stand for one of these, each with its share of a match.

    Args:
        terms: The stems.
        languages: Those of the text that they are of; none for all.
    """
    near = [_near(language) for language in languages or LANGUAGES]
    known = set(terms)
    groups = []
    for term in terms:
        tied: dict[float, set[str]] = {}
        for one in near:
            for weight, others in one.get(term, {}).items():
                tied.setdefault(weight, set()).update(others)
        for weight, others in sorted(tied.items(), reverse=True):
            fresh = sorted(others - known)
            if fresh:
                groups.append((fresh, weight))
    return groups


@cache
def _near(language: str) -> dict[str, dict[float, set[str]]]:
    """Return for each stem of a language those near it, by their share of a match."""
    near: dict[str, dict[float, set[str]]] = {}

    def tie(words: Iterable[str], others: Iterable[str], weight: float) -> None:
        for word in words:
            near.setdefault(word, {}).setdefault(weight, set()).update(others)

    for table in tables("concepts", (language,)):
        for line in table.KINDS.replace("\n    ", " ").strip().splitlines():
            kinds, instances = (_words_of(side) for side in line.split(":"))
            tie(kinds, instances, _INSTANCE)
            tie(instances, kinds, _KIND)
        for line in table.SYNONYMS.strip().splitlines():
            words = _words_of(line)
            tie(words, words, _SYNONYM)
    return near


def _words_of(line: str) -> list[str]:
    """Return the words of a line as terms; of pairs of signs not what may be in them besides."""
    return [term for term in terms_of(line) if len(term) > 1 or f" {term} " in f" {line} "]
