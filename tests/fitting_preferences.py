# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to utter a standing wish.

    python -m tests.fitting_preferences LANGUAGE          prints `language/LANGUAGE/preferences.py`
    python -m tests.fitting_preferences LANGUAGE --check  prints how well such a table does on what
                                                          it has not seen, a fifth held back five
                                                          times

`tests/data/preferences/LANGUAGE.ask.txt` has a message a line, in which the wish stands in angle
brackets. The lines of `LANGUAGE.not.txt` have the same words and utter none. What people tell
otherwise (`lasting/LANGUAGE.keep.txt`, `.leave.txt` and `.marked.txt`, which has wishes in angle
brackets as well) utters none either. All are heard as the engine hears them.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from random import Random

from tests import fitting

preferences = import_module(f"{fitting.ENGINE}.language.preferences")
wishes = import_module(f"{fitting.ENGINE}.language.wishes")
HOW = fitting.Fit(rounds=25, least=3, seen=3)
# A sentence is what so much of it is marked as.
MARKED = 0.35
WISH, LASTING, OTHER = "wish", "lasting", "other"
# From these odds on, in tenths, nobody marked whether what lasts is to be heeded: "I'm a Muslim, so
# no pork in recipes" is both.
UNSURE = 0


def messages(language):
    """Return messages with their marks, and of which kind each is: ask, not, plain."""
    told = [(line, "ask") for line in fitting.lines(language, "ask", "preferences")]
    told += [(line, "not") for line in fitting.lines(language, "not", "preferences")]
    plain = fitting.messages(language, ("marked", "leave", "keep"))
    told += [(line, "ask" if "<" in line else "plain") for line in plain]
    Random(1).shuffle(told)
    return told


def heard(message, language):
    """Return the sentences of a message, and as what each is marked."""
    plain, marks = fitting.unmarked(message)
    kinds = {WISH: marks[fitting.WISH], LASTING: marks[fitting.LASTING] + marks[fitting.LEANING]}
    found = []
    for one in fitting.hear(plain, language):
        shares = {kind: fitting.share(one.start, one.stop, of_it) for kind, of_it in kinds.items()}
        marked = [kind for kind, share in shares.items() if share >= MARKED]
        # Of what is marked in small part nobody can say which it is.
        if marked or not any(shares.values()):
            found.append((one, (marked or [OTHER])[0]))
    return found


def sentences(language):
    """Return of each message its kind, and of each of its sentences what is needed to fit."""
    found = []
    for message, kind in messages(language):
        of_it = [
            (
                sorted(preferences.features(one.text, one.languages, one.frame)),
                marked,
                wishes.is_wish(one.text, one.languages),
                one,
            )
            for one, marked in heard(message, language)
        ]
        found.append((message, kind, of_it))
    return found


def fit(told):
    """Return the weights of sentences in tenths."""
    seen = [(ones, marked) for *_, of_it in told for ones, marked, *_ in of_it]
    known = fitting.fit([(ones, marked == WISH) for ones, marked in seen], HOW)
    sure = [one for one in seen if one[1] != LASTING or total(one[0], known) < UNSURE]
    return fitting.fit([(ones, marked == WISH) for ones, marked in sure], HOW)


def total(ones, known):
    """Return the log-odds of what has a weight, in tenths."""
    return known[""] + sum(known.get(one, 0) for one in ones)


def table(language):
    """Return the module of a language's weights."""
    title = f"{language.capitalize()} words that speak for a standing wish or against it"
    known = fit(sentences(language))
    return fitting.written(known, title, "preferences", f"fitting_preferences {language}")


def check(language):
    """Return of each kind of message how many were heard: by rules, by weights or rules; of all.

    What the weights speak against is not heard by rules.
    """
    told = sentences(language)
    counts = Counter()
    least, hardly = (round(odds * 10) for odds in (preferences._LIKELY, preferences._HARDLY))
    for part in range(fitting.PARTS):
        known = fit([one for place, one in enumerate(told) if place % fitting.PARTS != part])
        for _, kind, of_it in told[part :: fitting.PARTS]:
            of_it = [
                one for one in of_it if one[1] != LASTING and (kind != "ask" or one[1] == WISH)
            ]
            by_rules = any(one[2] and total(one[0], known) >= hardly for one in of_it)
            counts[kind] += 1
            counts[kind, "rules"] += by_rules
            counts[kind, "both"] += by_rules or any(
                total(one[0], known) >= least and one[3].frame not in preferences._UNSAID
                for one in of_it
            )
    return counts


if __name__ == "__main__":
    language, *more = sys.argv[1:]
    print(check(language) if "--check" in more else table(language))
