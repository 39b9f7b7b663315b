# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to be understood alone.

    python -m tests.fitting_alone LANGUAGE          prints `language/LANGUAGE/alone.py`
    python -m tests.fitting_alone LANGUAGE --check  prints how well such a table does on what it has
                                                    not seen, a fifth held back five times

The sentences are those of `tests/data/lasting/` that last, and those of `tests/data/alone/`, the
messages of people who leave much out, one a line: what leans on the talk around it begins with a
tilde there, see `tests/fitting.py`.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from importlib import import_module

from tests import fitting

alone = import_module(f"{fitting.ENGINE}.language.alone")
HOW = fitting.Fit(rounds=25, penalty=0.01)


def sentences(language):
    """Return what of each lasting sentence has a weight, and whether it is understood alone."""
    path = fitting.DATA / "alone" / f"{language}.txt"
    told = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:2] != "##"]
    found = []
    for one, share in fitting.marked_sentences(fitting.messages(language) + told, language):
        lasting, leaning = share[fitting.LASTING], share[fitting.LEANING]
        if max(lasting, leaning) >= fitting.MARKED:
            found.append(
                (sorted(alone.features(one.text, one.languages, one.frame)), lasting > leaning)
            )
    random.Random(1).shuffle(found)
    return found


def fit(told):
    """Return the weights of sentences, in tenths."""
    return fitting.fit(told, HOW)


def check(told):
    """Return of both kinds how many there are, and how many are taken to lean on the talk."""
    counts = Counter()
    for part in range(fitting.PARTS):
        known = fit([one for place, one in enumerate(told) if place % fitting.PARTS != part])
        for ones, is_alone in told[part :: fitting.PARTS]:
            total = (known[""] + sum(known.get(one, 0) for one in ones)) / 10
            kind = "alone" if is_alone else "leans"
            counts[kind] += 1
            counts[kind, "taken to lean"] += total < alone.LEANS
    return counts


def table(language):
    """Return the module of a language's weights."""
    title = f"{language.capitalize()} words that speak for a sentence that is understood alone"
    return fitting.written(fit(sentences(language)), title, "alone", f"fitting_alone {language}")


if __name__ == "__main__":
    language, *more = sys.argv[1:]
    print(check(sentences(language)) if "--check" in more else table(language))
