# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to end an earlier one.

    python -m tests.fitting_pairs          prints `language/pairing_weights.py`
    python -m tests.fitting_pairs --check  prints how much such a table finds on lives that it has
                                           not seen, and how often that is right

In the small lives of `tests/data/outdating/` each line stands beside each statement that holds
until then. How surely a line ends anything is told by tables that have not seen its life.
"""

from __future__ import annotations

import sys
from importlib import import_module

from tests import fitting

pairing = import_module(f"{fitting.ENGINE}.language.pairing")
topics = import_module(f"{fitting.ENGINE}.language.topics")
tables = import_module(f"{fitting.ENGINE}.language.tables")
# The weights are many and small, and one pair of twenty is of the kind.
HOW = fitting.Fit(rounds=20, rate=0.1, penalty=0.0006, least=1, seen=3, is_even=False)
# From so much on, in tenths, a sentence is taken to end what fits it best.
LIMITS = (0, 5, 10, 15)


def lives(languages=tables.LANGUAGES):
    """Return what has a weight in each pair of each life, and whether the later ends the earlier.

    A life is a list of its lines, and a line a list of its pairs.
    """
    known = filter(topics.knows, languages)
    return [life for language in known for life in _lives_of(language)]


def _lives_of(language):
    told = fitting.sentences(language, "outdating")
    found = fitting.lives(language)
    start = len(told) - sum(map(len, found))
    size = -(-len(found) // fitting.PARTS)
    for place in range(0, len(found), size):
        some = found[place : place + size]
        stop = start + sum(map(len, some))
        known = fitting.fit(told[:start] + told[stop:])
        for life in some:
            yield [*lines_of(life, language, {one: n / 10 for one, n in known.items()})]
        start = stop


def lines_of(life, language, known):
    """Yield the pairs of each line of a life; `known` weighs whether one ends anything."""
    holding = {}
    for one in life:
        frame = fitting.frames.frame_of(one.text, (language,))
        ones = fitting.outdating.features(one.text, (language,), frame)
        odds = fitting.weights.total(ones, known)
        pairs = pairing.features(one.text, list(holding.values()), language, odds)
        yield list(zip(map(sorted, pairs), (letter in one.ends for letter in holding)))
        for letter, parts in one.ends.items():
            if not parts:
                holding.pop(letter, None)
        if one.letter:
            holding[one.letter] = one.text


def fit(told):
    """Return the weights of pairs, in tenths, with the bias under the empty name."""
    return fitting.fit([pair for life in told for line in life for pair in line], HOW)


def check(told):
    """Yield a limit, how much of what is over is found from there on, and how often rightly."""
    best = []
    for part in range(fitting.PARTS):
        known = fit([life for place, life in enumerate(told) if place % fitting.PARTS != part])
        for line in (line for life in told[part :: fitting.PARTS] for line in life if line):
            totals = [
                (known[""] + sum(known.get(one, 0) for one in ones), is_ended)
                for ones, is_ended in line
            ]
            best.append(max(totals))
    count = sum(is_ended for life in told for line in life for _, is_ended in line)
    for limit in LIMITS:
        found = [is_ended for total, is_ended in best if total >= limit]
        yield limit, sum(found) / count, sum(found) / max(1, len(found))


def table():
    """Return the module of the weights."""
    title = "What speaks for it that one sentence ends another, in any language"
    return fitting.written(fit(lives()), title, "pairing", "fitting_pairs", apart="; ")


if __name__ == "__main__":
    if "--check" in sys.argv:
        for limit, found, right in check(lives()):
            print(f"from {limit / 10} on: {found:.3f} of what is over found, {right:.3f} rightly")
    else:
        print(table())
