# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a part of a message is known to be handed over.

    python -m tests.fitting_handed LANGUAGE          prints `language/LANGUAGE/handed.py`
    python -m tests.fitting_handed LANGUAGE --check  prints how well such a table does on what it
                                                     has not seen, a fifth held back five times

The messages are those of `tests/data/handed/LANGUAGE.txt`, written for this and for nothing else,
one a line, with `\\n` for the end of a line. In those that begin with `HAND|` the part between
U+27E6 and U+27E7 is handed over, pasted, played or made up; of those that begin with `OWN|` every
word is the writer's own. So is what people tell otherwise, in `tests/data/lasting/`, as it is and
with a line for its first sentence, or for its last.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from importlib import import_module

from tests import fitting

handed = import_module(f"{fitting.ENGINE}.language.handed")
sentences = import_module(f"{fitting.ENGINE}.language.sentences")
HOW = fitting.Fit(rounds=25, penalty=0.001, is_even=False)
MARKED = re.compile("\u27e6([^\u27e7]*)\u27e7")
# What stands around a quotation is no part of its lead.
AROUND = " \n\"'\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f"


def messages(language):
    """Return messages with the marks of what is handed over, if anything is."""
    path = fitting.DATA / "handed" / f"{language}.txt"
    told = (line.partition("|") for line in path.read_text(encoding="utf-8").splitlines() if line)
    return [(kind == "HAND", text.replace("\\n", "\n")) for kind, _, text in told]


def partings(language):
    """Return the messages, each parted, and whether the one part hands over the other."""
    found = []
    for is_handed, text in messages(language):
        if is_handed:
            mark = MARKED.search(text)
            plain = text.replace("\u27e6", "").replace("\u27e7", "")
            begins, ends = mark.start(), mark.end() - 2
            is_above = not text[:begins].strip(AROUND)
            found.append((handed.Parting(plain, ends if is_above else begins, is_above), True))
        else:
            found += [(one, False) for own in _own(text) for one in handed.partings(own)]
    for line in fitting.lines(language, "marked"):
        own = _own(fitting.unmarked(line)[0])
        found += [(one, False) for text in own for one in handed.partings(text)]
    return found


def _own(text):
    """Yield a text of the writer's own as it is and, if it is one line, as two."""
    yield text
    begins = [start for start, _ in sentences.spans(text)][1:]
    if begins and "\n" not in text:
        for at in sorted({begins[0], begins[-1]}):
            yield f"{text[:at].rstrip()}\n{text[at:]}"


def told(language, every=1):
    """Return what has a weight in each parting, or in one of so many, and if it hands over."""
    found = [
        (sorted(handed.features(one, (language,))), is_handed)
        for one, is_handed in partings(language)[::every]
    ]
    random.Random(1).shuffle(found)
    return found


def fit(told):
    """Return the weights, in tenths."""
    return fitting.fit(told, HOW)


def check(told):
    """Return of both kinds how many there are, and how many are taken to be handed over."""
    counts = Counter()
    for part in range(fitting.PARTS):
        known = fit([one for place, one in enumerate(told) if place % fitting.PARTS != part])
        for ones, is_handed in told[part :: fitting.PARTS]:
            total = (known[""] + sum(known.get(one, 0) for one in ones)) / 10
            kind = "handed" if is_handed else "own"
            counts[kind] += 1
            counts[kind, "taken to be handed over"] += total >= handed.LEAST
    return counts


def table(language):
    """Return the module of a language's weights."""
    title = (
        f"{language.capitalize()} words that speak for it that a part of a message is handed over"
    )
    return fitting.written(fit(told(language)), title, "handed", f"fitting_handed {language}")


if __name__ == "__main__":
    language, *more = sys.argv[1:]
    print(check(told(language)) if "--check" in more else table(language))
