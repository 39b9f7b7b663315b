# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to end an earlier one.

    python -m tests.fitting_pairs           prints `language/pairing_weights.py`
    python -m tests.fitting_pairs LANGUAGE  prints the table `language/LANGUAGE/beside.py`
    python -m tests.fitting_pairs --check   prints how much such tables find on lives that they have
                                            not seen, and how often that is right

In the small lives of `tests/data/outdating/` each line stands beside each statement that holds
until then. How surely a line ends anything is told by tables that have not seen its life.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from importlib import import_module

from tests import fitting

pairing = import_module(f"{fitting.ENGINE}.language.pairing")
topics = import_module(f"{fitting.ENGINE}.language.topics")
tables = import_module(f"{fitting.ENGINE}.language.tables")
# The weights are many and small, and one pair of twenty is of the kind.
HOW = fitting.Fit(rounds=20, rate=0.1, penalty=0.0006, least=1, seen=3, is_even=False)
# What only counts in one language, and how often it must be seen: words beside one that is shared.
WORDS, WORDS_SEEN = re.compile(r"[+_].*|[^ ]*_"), 8
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
        found = [sorted(_marked(name, language) for name in pair) for pair in pairs]
        yield list(zip(found, (letter in one.ends for letter in holding)))
        for letter, parts in one.ends.items():
            if not parts:
                holding.pop(letter, None)
        if one.letter:
            holding[one.letter] = one.text


def _marked(name, language):
    return f"{language}: {name}" if WORDS.fullmatch(name) else name


def fit(told):
    """Return the weights of pairs, in tenths, with the bias under the empty name."""
    pairs = [pair for life in told for line in life for pair in line]
    count = Counter(name for names, _ in pairs for name in names)
    few = {name for name, n in count.items() if n < WORDS_SEEN and ": " in name}
    return fitting.fit([(sorted({*names} - few), is_ended) for names, is_ended in pairs], HOW)


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


def table(language=""):
    """Return the module of the weights: those of all languages, or of the words of one."""
    known = fit(lives())
    if language:
        mark, title = (
            f"{language}: ",
            f"What {language.capitalize()} words tell beside a shared one",
        )
        own = {name[len(mark) :]: n for name, n in known.items() if name.startswith(mark)}
        return fitting.written({**own, "": 0}, title, "pairing", f"fitting_pairs {language}")
    title = "What speaks for it that one sentence ends another, in any language"
    common = {name: n for name, n in known.items() if ": " not in name}
    return fitting.written(common, title, "pairing", "fitting_pairs", apart="; ")


if __name__ == "__main__":
    if "--check" in sys.argv:
        for limit, found, right in check(lives()):
            print(f"from {limit / 10} on: {found:.3f} of what is over found, {right:.3f} rightly")
    else:
        print(table(*sys.argv[1:]))
