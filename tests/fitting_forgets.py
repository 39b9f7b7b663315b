# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to ask to forget something.

    python -m tests.fitting_forgets LANGUAGE          prints `language/LANGUAGE/forgets.py`
    python -m tests.fitting_forgets LANGUAGE --check  prints how well such a table does on what it
                                                     has not seen, a fifth held back five times

`tests/data/forgets/LANGUAGE.ask.txt` has a message with such a request a line: what it names stands
in square brackets, and behind `|` the request, where the same message tells the thing before. The
lines of `LANGUAGE.not.txt` have the same words, or are of everyday talk, and ask nothing of the
kind. What people tell otherwise (`lasting/LANGUAGE.keep.txt`, `.leave.txt` and `.marked.txt`) asks
nothing either.

Which sentence of a message asks is not marked: it is the one that the weights found last say so of
most surely.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from importlib import import_module
from random import Random

from tests import fitting

forgets = import_module(f"{fitting.ENGINE}.language.forgets")
sentences = import_module(f"{fitting.ENGINE}.language.sentences")
tables = import_module(f"{fitting.ENGINE}.language.tables")
words = import_module(f"{fitting.ENGINE}.language.words")
calendar = import_module(f"{fitting.ENGINE}.language.english.calendar")
MATTER = re.compile(r"\[(.*?)\]")
HOW = fitting.Fit(rounds=25, least=3, seen=3)
# So often the weights are found anew; so many plain sentences are taken; and a word is one of
# requests if so many have it.
TURNS, PLAIN, SEEN = 2, 6000, 2
# From so much on, in tenths, a message is taken for a request that names something, or points.
NAMED, POINTED = 15, 25
# Months and weekdays, which stand in the calendar, are what people tell.
ELSEWHERE = {
    term
    for forms in (*calendar.MONTHS, *calendar.WEEKDAYS)
    for form in forms
    for term in (form.lower(), *words.terms(form))
}


def messages(language):
    """Return messages, and whether each asks to forget something; None for a plain one."""
    asks = fitting.lines(language, "ask", "forgets")
    told = [(line.rpartition("|")[2].strip(), True) for line in asks]
    told += [(line, False) for line in fitting.lines(language, "not", "forgets")]
    told += [(line, False) for line in tables.table(language, "forgetting").FORGET.leaves]
    keep = [line.lstrip("~") for line in fitting.lines(language, "keep")]
    plain = fitting.lines(language, "leave") + keep
    marked = map(fitting.unmarked, fitting.lines(language, "marked"))
    told += [(line, None) for line, _ in marked]
    Random(2).shuffle(plain)
    told += [(line, None) for line in plain[:PLAIN]]
    Random(1).shuffle(told)
    return told


def bare(message):
    """Return a message without the brackets."""
    return message.replace("[", "").replace("]", "")


def masked(message):
    """Return a message without what is to be forgotten, but for small words such as "my"."""
    return MATTER.sub(lambda match: f" {' '.join(map(_small, match[1].split()))} ", message)


def _small(word):
    # No sign that ends a sentence.
    return word if word.lower() in words.STOP_WORDS else "*"


def of_requests(messages):
    """Return the words that stand outside of the brackets."""
    counts = Counter()
    for message, asks in messages:
        said = words.words(MATTER.sub(" \n ", message)) if asks else ()
        counts.update(
            {
                term
                for word in said
                for term in ([word] if words.is_unspaced(word) else words.terms(word))
            }
        )
    return {word for word, count in counts.items() if count >= SEEN and word not in ELSEWHERE}


def fit(messages):
    """Return the weights of requests, their words, and the weights of what names something."""
    told = []
    for message, asks in messages:
        plain = masked(message)
        of_it = [plain[start:stop] for start, stop in sentences.spans(plain)]
        told.append(([forgets.features(one) for one in of_it], asks))
    # What only plain sentences have may well be what is to be forgotten.
    counts = Counter(
        one for of_it, asks in told if asks is not None for ones in of_it for one in ones
    )
    telling = {one for one, count in counts.items() if count >= SEEN}
    told = [([sorted(ones & telling) for ones in of_it], bool(asks)) for of_it, asks in told]
    known = fitting.fit([(ones, asks) for of_it, asks in told for ones in of_it], HOW)
    for _ in range(TURNS):
        surest = [
            (ones, asks)
            for of_it, asks in told
            for ones in ([max(of_it, key=lambda ones: total(ones, known))] if asks else of_it)
        ]
        known = fitting.fit(surest, HOW)
    words_of_it = of_requests(messages)
    named = [
        (sorted(forgets.naming(bare(message), words_of_it)), "[" in message)
        for message, asks in messages
        if asks
    ]
    return known, words_of_it, fitting.fit(named, fitting.Fit(least=3, seen=3))


def total(ones, known):
    """Return the log-odds of what has a weight, in tenths."""
    return known[""] + sum(known.get(one, 0) for one in ones)


def table(language):
    """Return the module of a language's weights."""
    weighed, words_of_it, naming = fit(messages(language))
    title = f"{language.capitalize()} words that ask to forget something, and that name it"
    head = fitting.written(weighed, title, "forgets", f"fitting_forgets {language}")
    rows = fitting.written(naming, title, "forgets", "").partition('WEIGHTS = """\n')[2]
    known = f'KNOWN = """\n{" ".join(sorted(words_of_it))}\n"""'
    return f'{head}\n{known}\nNAMED = {naming[""]}\nNAMING = """\n{rows}'


def check(language):
    """Return how many requests, and how many others, tables of the rest take for requests."""
    told = messages(language)
    right = Counter()
    for part in range(fitting.PARTS):
        known, words_of_it, naming = fit(
            [one for place, one in enumerate(told) if place % fitting.PARTS != part]
        )
        for message, asks in told[part :: fitting.PARTS]:
            plain = bare(message)
            odds = max(
                total(forgets.features(plain[a:b]), known) for a, b in sentences.spans(plain)
            )
            is_named = total(forgets.naming(plain, words_of_it), naming) > 0
            right[asks, odds >= (NAMED if is_named else POINTED)] += 1
            if asks:
                right["named", is_named == ("[" in message)] += 1
    return right


if __name__ == "__main__":
    language, *more = sys.argv[1:]
    print(check(language) if "--check" in more else table(language))
