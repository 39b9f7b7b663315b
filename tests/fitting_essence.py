# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to tell what always matters of a life.

    python -m tests.fitting_essence LANGUAGE          prints `language/LANGUAGE/essence.py`
    python -m tests.fitting_essence LANGUAGE --check  prints how well such a table does on people
                                                      that it has not seen, a fifth held back five
                                                      times

`tests/data/essence/LANGUAGE.txt` has people and sentences of each, as they told them in the middle
of something else. Before the colon stands what a sentence is about: h(ome), w(ork), f(amily),
x for health, n(ame), p(et); or that it is about none of these.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module

from tests import fitting

essence = import_module(f"{fitting.ENGINE}.language.essence")
HOW = fitting.Fit(rounds=25, penalty=0.002, is_even=False)
OTHER = "-"


def people(language):
    """Return the sentences of each person: what it is about, and what of it has a weight."""
    found = []
    path = fitting.DATA / "essence" / f"{language}.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("##"):
            found.append([])
        else:
            about, _, sentence = line.partition(": ")
            found[-1].append((about, sorted(essence.features(sentence, (language,)))))
    return found


def fit(told):
    """Return the weights of the sentences of people, in tenths."""
    return fitting.fit([(ones, about != OTHER) for of_one in told for about, ones in of_one], HOW)


def check(told):
    """Return how many sentences are about each thing, and how many of them are taken to matter."""
    counts = Counter()
    for part in range(fitting.PARTS):
        known = fit([one for place, one in enumerate(told) if place % fitting.PARTS != part])
        for about, ones in (one for of_one in told[part :: fitting.PARTS] for one in of_one):
            total = (known[""] + sum(known.get(one, 0) for one in ones)) / 10
            counts[about] += 1
            counts[about, "taken"] += total >= essence.LIKELY
    return counts


def table(language):
    """Return the module of a language's weights."""
    title = f"{language.capitalize()} words that speak for what always matters or against it"
    return fitting.written(fit(people(language)), title, "essence", f"fitting_essence {language}")


if __name__ == "__main__":
    language, *more = sys.argv[1:]
    print(check(people(language)) if "--check" in more else table(language))
