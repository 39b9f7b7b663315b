# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a sentence is known to tell what lasts, or that something is over.

    python -m tests.fitting LANGUAGE            prints the table `language/LANGUAGE/weights.py`
    python -m tests.fitting LANGUAGE outdating  prints the table `language/LANGUAGE/outdating.py`
    ... --check                                 prints how well such a table does on what it has not
                                                seen: five times, each with a fifth held back

The sentences of the first are those of `tests/data/lasting/`, written for this and for nothing
else: `LANGUAGE.keep.txt` and `LANGUAGE.leave.txt` have one a line, `LANGUAGE.marked.txt` whole
messages, in which what lasts stands in braces (and a standing wish in angle brackets). What lasts
and is not understood alone begins with a tilde: "{~twice a day now}". Each is heard as the engine
hears it.

Those of the second are in `tests/data/outdating/`: `LANGUAGE.over.txt` and `LANGUAGE.stays.txt`
have one a line; what passes (`lasting/LANGUAGE.leave.txt`) ends nothing, too. `LANGUAGE.lives.txt`
has small lives, a line a message. There `f-c: ramipril's doubled` is statement f and ends statement
c, `-d{tuesdays}: ...` is none and ends these words of statement d. `tests/fitting_pairs.py` reads
these lives, too.

The method is logistic regression with an L2 penalty, and the weights are rounded
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
from typing import NamedTuple

from tests import elephantasm

ENGINE = f"{elephantasm.__name__}.local"
weights = import_module(f"{ENGINE}.language.weights")
outdating = import_module(f"{ENGINE}.language.outdating")
frames = import_module(f"{ENGINE}.language.frames")
listener = import_module(f"{ENGINE}.knowledge.listener")
otherwise = import_module(f"{ENGINE}.knowledge.otherwise")
own = import_module(f"{ENGINE}.knowledge.own")
rows = import_module(f"{ENGINE}.store.rows")
DATA = Path(__file__).parent / "data"
PARTS = 5


class Fit(NamedTuple):
    """How weights are fitted: they are rounded to tenths in the end.

    Attributes:
        rounds: How often all sentences are gone over.
        rate: How fast it learns.
        penalty: How much a weight costs.
        least: A weight below this, in tenths, is left out.
        seen: So often something must be seen.
        is_even: Whether both kinds count the same, however many there are of each.
    """

    rounds: int = 40
    rate: float = 0.5
    penalty: float = 0.0003
    least: int = 2
    seen: int = 2
    is_even: bool = True


EVEN = Fit()
# What is marked in a message, by how it begins: what lasts, what leans on the rest, too, a wish.
LASTING, LEANING, WISH = "{", "{~", "<"
MARKS = re.compile(r"(\{~|[{}<>])")
# A sentence of which so much is marked is to be kept.
MARKED = 0.35
# What is asked, imagined or said by others is no assertion.
UNTOLD = frozenset((frames.QUESTION, frames.IMAGINED, frames.SUPPOSED, frames.REPORTED))
# In these something may be told to be over.
TOLD = otherwise.NEWS
EVENT = {"n": 1, "event_type": "message.in", "occurred_at": 1, "meta": {}, "session_id": "s"}

# Before the colon of a line of a life: its own letter, and which lines it ends, or parts of them.
LINE = re.compile(r"([A-Za-z]|-(?=:)|)((?:-[A-Za-z](?:\{[^}]*\})*)*):\s*(.+)")
ENDED = re.compile(r"-([A-Za-z])((?:\{[^}]*\})*)")

HEAD = '''# SPDX-License-Identifier: Apache-2.0
"""{title}; see `language/{name}.py`.

Made by `python -m tests.{command}`.
"""

from __future__ import annotations

BIAS = {bias}
WEIGHTS = """
'''


def sentences(language, name="weights"):
    """Return what has a weight in each sentence of a language, and whether it is of the kind."""
    return _outdating(language) if name == "outdating" else _lasting(language)


def _outdating(language):
    """Return what has a weight in each sentence, and whether it ends something."""
    among = (language,)
    told = [
        (line, kind == "over")
        for kind in ("over", "stays")
        for line in lines(language, kind, "outdating")
    ]
    # What passes ends nothing.
    told += [(line, False) for line in lines(language, "leave")]
    told += [(one.text, bool(one.ends)) for life in lives(language) for one in life]
    return [
        (sorted(outdating.features(line, among, frames.frame_of(line, among))), is_over)
        for line, is_over in told
    ]


class Told(NamedTuple):
    """A line of a life: its letter if it tells what lasts, its text, and what it ends."""

    letter: str
    text: str
    ends: dict[str, list[str]]


def lives(language):
    """Return the small lives of a language, each a list of `Told`."""
    found = []
    for line in lines(language, "lives", "outdating"):
        if line.startswith("##"):
            found.append([])
            continue
        letter, ends, text = LINE.fullmatch(line).groups()
        ends = {one: re.findall(r"\{([^}]*)\}", parts) for one, parts in ENDED.findall(ends)}
        found[-1].append(Told(letter.strip("-"), _told(text, language), ends))
    return found


def _told(message, language):
    """Return what a message tells, without its questions; the whole of it if that is nothing."""
    told = (one.text.strip() for one in hear(message, language) if one.frame in TOLD)
    return " ".join(told) or message


def _lasting(language):
    told = []
    for one, marked in marked_sentences(messages(language), language):
        share = marked[LASTING] + marked[LEANING]
        # Of what is marked in small part nobody can say which it is.
        if share == 0 or share >= MARKED:
            told.append((_features(one), share > 0))
    return told


def marked_sentences(messages, language):
    """Yield what messages tell, sentence by sentence, and how much of each is marked as what."""
    for message, marks in map(unmarked, messages):
        for one in hear(message, language):
            if one.frame not in UNTOLD:
                yield one, {kind: share(one.start, one.stop, marks[kind]) for kind in marks}


def messages(language, kinds=("keep", "leave", "marked")):
    """Return messages with their marks; what is to be kept as a whole stands in braces."""
    return [
        f"{{{line}}}" if kind == "keep" else line
        for kind in kinds
        for line in lines(language, kind)
    ]


def lines(language, kind, folder="lasting"):
    path = DATA / folder / f"{language}.{kind}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.strip() for line in lines if line.strip()]


def hear(message, language):
    """Return the sentences of a message, as the engine hears them."""
    event = rows.EventRow(**{**dict.fromkeys(rows.EventRow._fields), **EVENT, "content": message})
    return list(map(own.in_own_words, listener.Listener((language,)).hear(event)))


def _features(said):
    return sorted(weights.features(said.text, said.languages, said.frame))


def unmarked(line):
    """Return a message without its marks, and from where to where each kind is marked in it."""
    message, marks, opened = "", {WISH: [], LASTING: [], LEANING: []}, []
    for part in MARKS.split(line):
        if part in marks:
            opened.append((part, len(message)))
        elif part in ("}", ">") and opened:
            kind, start = opened.pop()
            marks[kind].append((start, len(message)))
        else:
            message += part
    return message, marks


def share(start, stop, marks):
    """Return how much of a span is marked."""
    return sum(max(0, min(stop, end) - max(start, begin)) for begin, end in marks) / (stop - start)


def fit(told, how=EVEN):
    """Return the weights of sentences, in tenths, with the bias under the empty name."""
    seen = list(told)
    random.Random(1).shuffle(seen)
    size, share = len(seen), sum(is_kept for _, is_kept in seen) / len(seen)
    counts = Counter(one for ones, _ in seen for one in ones)
    names = [one for one, count in counts.items() if count >= how.seen]
    # Lists by number, as all is gone over many times: so it takes half as long.
    number = {name: n for n, name in enumerate(names)}
    seen = [([number[one] for one in ones if one in number], is_kept) for ones, is_kept in seen]
    count = [counts[name] for name in names]
    known, slopes = [0.0] * len(names), [1e-8] * len(names)
    bias, bias_slope = 0.0, 1e-8
    for _ in range(how.rounds):
        for ones, is_kept in seen:
            likely = 1 / (1 + exp(-bias - sum([known[one] for one in ones])))
            error = is_kept - likely
            if how.is_even:
                error *= 0.5 / share if is_kept else 0.5 / (1 - share)
            for one in ones:
                slope = error - how.penalty * known[one] * size / count[one]
                slopes[one] += slope * slope
                known[one] += how.rate * slope / slopes[one] ** 0.5
            bias_slope += error * error
            bias += how.rate * error / bias_slope**0.5
    rounded = {name: round(10 * weight) for name, weight in zip(names, known)}
    return {"": round(10 * bias), **{k: v for k, v in rounded.items() if abs(v) >= how.least}}


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


def table(language, name="weights"):
    """Return the module of a language's weights."""
    what = "what lasts" if name == "weights" else "it that something is over"
    command = " ".join(["fitting", language, *([name] if name != "weights" else [])])
    title = f"{language.capitalize()} words that speak for {what} or against it"
    return written(fit(sentences(language, name)), title, name, command)


def written(known, title, name, command, apart=" "):
    """Return weights as a module that has them."""
    by_weight = {}
    for one, weight in sorted(known.items()):
        if one:
            by_weight.setdefault(weight, []).append(one)
    head = HEAD.format(title=title, name=name, command=command, bias=known[""])
    lines = [f"{weight} {apart.join(by_weight[weight])}" for weight in sorted(by_weight)]
    return head + "\n".join(lines) + '\n"""'


if __name__ == "__main__":
    language, *names = [one for one in sys.argv[1:] if one != "--check"]
    name = names[0] if names else "weights"
    if "--check" in sys.argv:
        yes, no = check(sentences(language, name)).values()
        print(f"{language}: {yes:.3f} of the kind told as such, {no:.3f} of the rest")
    else:
        print(table(language, name))
