# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a plain sentence is known to tell what lasts in somebody's life.

    python -m tests.fitting LANGUAGE          prints the table `language/LANGUAGE/weights.py`
    python -m tests.fitting LANGUAGE --check  prints how well such a table does on what it has not
                                              seen: five times, each with a fifth held back

The sentences are those of `tests/data/lasting/`, written for this and for nothing else:
`LANGUAGE.keep.txt` and `LANGUAGE.leave.txt` have one a line, `LANGUAGE.marked.txt` whole messages,
in which what lasts stands in braces (and a standing wish in angle brackets). Each is heard as the
engine hears it. The method is logistic regression with an L2 penalty, and the weights are rounded
to tenths; small ones, and those of what is seen once, are left out.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from importlib import import_module
from math import exp
from pathlib import Path

from tests import elephantasm

ENGINE = f"{elephantasm.__name__}.local"
weights = import_module(f"{ENGINE}.language.weights")
frames = import_module(f"{ENGINE}.language.frames")
listener = import_module(f"{ENGINE}.knowledge.listener")
own = import_module(f"{ENGINE}.knowledge.own")
rows = import_module(f"{ENGINE}.store.rows")
FOLDER = Path(__file__).parent / "data" / "lasting"
# How often all sentences are gone over, how fast it learns, how much a weight costs.
ROUNDS, RATE, PENALTY = 40, 0.5, 0.0003
# A weight below this, in tenths, tells next to nothing.
LEAST, SEEN = 2, 2
PARTS = 5
MARKS = re.compile(r"([{}<>])")
# A sentence of which so much is marked is to be kept.
MARKED = 0.35
# What is asked, imagined or said by others is no assertion.
UNTOLD = frozenset((frames.QUESTION, frames.IMAGINED, frames.SUPPOSED, frames.REPORTED))
EVENT = {"n": 1, "event_type": "message.in", "occurred_at": 1, "meta": {}, "session_id": "s"}

HEAD = '''# SPDX-License-Identifier: Apache-2.0
"""{title} words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting {language}`.
"""

from __future__ import annotations

BIAS = {bias}
WEIGHTS = """
'''


def sentences(language):
    """Return what has a weight in each sentence of a language, and whether that is to be kept."""
    told = []
    for kind in ("keep", "leave"):
        for line in lines(language, kind):
            told += [(_features(one), kind == "keep") for one in _heard(line, language)]
    for line in lines(language, "marked"):
        message, marks = _unmarked(line)
        for one in _heard(message, language):
            share = _share(one.start, one.stop, marks)
            # Of what is marked in small part nobody can say which it is.
            if share == 0 or share >= MARKED:
                told.append((_features(one), share > 0))
    return told


def lines(language, kind):
    path = FOLDER / f"{language}.{kind}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.strip() for line in lines if line.strip()]


def _heard(message, language):
    """Return the sentences of a message that tell something, as the engine hears them."""
    event = rows.EventRow(**{**dict.fromkeys(rows.EventRow._fields), **EVENT, "content": message})
    heard = map(own.in_own_words, listener.Listener((language,)).hear(event))
    return [one for one in heard if one.frame not in UNTOLD]


def _features(said):
    return sorted(weights.features(said.text, said.languages, said.frame))


def _unmarked(line):
    """Return a message without its marks, and from where to where what lasts is marked in it."""
    message, marks, opened = "", [], []
    for part in MARKS.split(line):
        if part in ("{", "<"):
            opened.append(len(message))
        elif part in ("}", ">") and opened:
            start = opened.pop()
            marks += [(start, len(message))] if part == "}" else []
        else:
            message += part
    return message, marks


def _share(start, stop, marks):
    """Return how much of a span is marked."""
    return sum(max(0, min(stop, end) - max(start, begin)) for begin, end in marks) / (stop - start)


def fit(told):
    """Return the weights of sentences, in tenths, with the bias under the empty name."""
    seen = list(told)
    random.Random(1).shuffle(seen)
    share = sum(is_kept for _, is_kept in seen) / len(seen)
    counts = Counter(one for ones, _ in seen for one in ones)
    known = dict.fromkeys((one for one, count in counts.items() if count >= SEEN), 0.0)
    slopes = dict.fromkeys([*known, ""], 1e-8)
    bias = 0.0
    for _ in range(ROUNDS):
        for ones, is_kept in seen:
            ones = [one for one in ones if one in known]
            likely = 1 / (1 + exp(-bias - sum(known[one] for one in ones)))
            # Both kinds count the same, however many there are of each.
            error = (is_kept - likely) * (0.5 / share if is_kept else 0.5 / (1 - share))
            for one in ones:
                slope = error - PENALTY * known[one] * len(seen) / counts[one]
                slopes[one] += slope * slope
                known[one] += RATE * slope / slopes[one] ** 0.5
            slopes[""] += error * error
            bias += RATE * error / slopes[""] ** 0.5
    rounded = {one: round(10 * weight) for one, weight in known.items()}
    return {"": round(10 * bias), **{k: v for k, v in rounded.items() if abs(v) >= LEAST}}


def check(told):
    """Return the share of sentences held back that a table of the others tells rightly."""
    right = {True: 0, False: 0}
    for part in range(PARTS):
        known = fit([one for place, one in enumerate(told) if place % PARTS != part])
        for ones, is_kept in told[part::PARTS]:
            total = known[""] + sum(known.get(one, 0) for one in ones)
            right[is_kept] += (total > 0) == is_kept
    count = Counter(is_kept for _, is_kept in told)
    return {kind: right[kind] / count[kind] for kind in (True, False)}


def table(language):
    """Return the module of a language's weights."""
    known = fit(sentences(language))
    by_weight = {}
    for one, weight in sorted(known.items()):
        if one:
            by_weight.setdefault(weight, []).append(one)
    head = HEAD.format(title=language.capitalize(), language=language, bias=known[""])
    lines = [f"{weight} {' '.join(by_weight[weight])}" for weight in sorted(by_weight)]
    return head + "\n".join(lines) + '\n"""'


if __name__ == "__main__":
    if "--check" in sys.argv:
        kept, left = check(sentences(sys.argv[1])).values()
        print(f"{sys.argv[1]}: kept {kept:.3f} of what lasts, left {left:.3f} of the rest")
    else:
        print(table(sys.argv[1]))
