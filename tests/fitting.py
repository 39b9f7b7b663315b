# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a plain sentence is known to tell what lasts in somebody's life.

    python -m tests.fitting LANGUAGE          prints the table `language/LANGUAGE/weights.py`
    python -m tests.fitting LANGUAGE --check  prints how well such a table does on what it has not
                                              seen: five times, each with a fifth held back

The sentences are those of `tests/data/lasting/`: `LANGUAGE.keep.txt` and `LANGUAGE.leave.txt`,
written for this and for nothing else. The method is logistic regression with an L2 penalty, and
the weights are rounded to tenths; small ones, and those of what is seen once, are left out.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from importlib import import_module
from math import exp
from pathlib import Path

from tests import elephantasm

weights = import_module(f"{elephantasm.__name__}.local.language.weights")
FOLDER = Path(__file__).parent / "data" / "lasting"
# How often all sentences are gone over, how fast it learns, how much a weight costs.
ROUNDS, RATE, PENALTY = 120, 0.5, 0.0006
# A weight below this, in tenths, tells next to nothing.
LEAST, SEEN = 2, 2
PARTS = 5

HEAD = '''# SPDX-License-Identifier: Apache-2.0
"""{title} words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting {language}`.
"""

from __future__ import annotations

BIAS = {bias}
WEIGHTS = """
'''


def sentences(language):
    """Return the sentences of a language, each with whether it is to be kept."""
    return [
        (line.strip(), kind == "keep")
        for kind in ("keep", "leave")
        for line in (FOLDER / f"{language}.{kind}.txt").read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def fit(told):
    """Return the weights of sentences, in tenths, with the bias under the empty name."""
    seen = [(sorted(weights.features(text)), is_kept) for text, is_kept in told]
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
        for text, is_kept in told[part::PARTS]:
            total = known[""] + sum(known.get(one, 0) for one in weights.features(text))
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
