# SPDX-License-Identifier: Apache-2.0
"""The formulas by which memories fade, are ranked, and come due; times in microseconds."""

from __future__ import annotations

import math
import re
from bisect import bisect

from .._words import ACTIVE as ACTIVE
from .._words import ARCHIVED as ARCHIVED
from .._words import DECAYING as DECAYING
from .settings import SynthesisSettings, Weights
from .typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

HOUR = 3_600_000_000
DAY = 24 * HOUR

# Parts of a token, as which a text is counted, and what a sign takes of them, by the script that
# begins with this one. In Latin letters four signs are a token; an ideograph, a kana or a Hangul
# syllable is one; an emoji is two. Of Greek, Cyrillic, Arabic, Indic, Thai and the rest 2.5 signs
# are one: sentences published with the tokenizer o200k_base have 2.6 (Arabic) to 3.3 (Russian)
# signs a token; older tokenizers have fewer.
TOKEN = 20
_SCRIPTS = {
    "\0": 5,
    "\u0370": 8,
    "\u1e00": 5,  # Latin with more accents, then punctuation
    "\u2070": 8,
    "\u2e80": 20,  # ideographs, kana, their punctuation
    "\ua4d0": 8,
    "\uac00": 20,  # Hangul
    "\ud7b0": 8,
    "\uf900": 20,
    "\ufb00": 8,
    "\uff00": 20,  # full-width forms
    "\U0001f000": 40,
    "\U00020000": 20,
}
_BEGIN, _COSTS = tuple(_SCRIPTS), tuple(_SCRIPTS.values())
# Most texts have few signs of any other script, and finding those is fast; many have none, so that
# `re` is left to compile it when it is first looked for.
_OTHER = "[^\0-\u036f\u1e00-\u206f]"

# Days after which a memory that is never used is half forgotten, and the most it can become.
_HALF_LIFE = 30.0
_LONGEST = 365.0


def recency(created_at: int, now: int, half_life_days: float = 7.0) -> float:
    """Return 1 for a memory made now, half of it per half-life; the future counts as now."""
    return float(2.0 ** (-max(0, now - created_at) / DAY / half_life_days))


def session_recency(created_at: int, now: int) -> float:
    """Return the score of a memory of the current session: half of it per day."""
    return recency(created_at, now, half_life_days=1.0)


def decay(updated_at: int, now: int, accesses: int = 0) -> float:
    """Return how far a memory is forgotten, 0 to 1, by the time since it was last touched."""
    half_life = min(_HALF_LIFE * 1.5 ** min(accesses, 100), _LONGEST)
    return 1.0 - recency(updated_at, now, half_life)


class Parts(NamedTuple):
    """What the score of a memory is made of, each 0 to 1."""

    importance: float
    confidence: float
    recency: float
    decay: float
    similarity: Optional[float]


def parts(
    importance: Optional[float],
    confidence: Optional[float],
    created_at: int,
    updated_at: int,
    now: int,
    similarity: Optional[float] = None,
    accesses: int = 0,
) -> Parts:
    """Return the parts of a memory's score; what is not known counts as middling."""
    return Parts(
        0.5 if importance is None else importance,
        0.5 if confidence is None else confidence,
        recency(created_at, now),
        decay(updated_at, now, accesses),
        similarity,
    )


def combined(known: Parts, weights: Weights) -> float:
    """Return the weighted mean of the parts, 0 to 1, without a similarity that is not known."""
    if not any(weights.__dict__.values()):
        weights = Weights()
    terms = [
        (weights.importance, known.importance),
        (weights.confidence, known.confidence),
        (weights.recency, known.recency),
        (weights.decay, 1.0 - known.decay),
    ]
    if known.similarity is not None:
        terms.append((weights.similarity, known.similarity))
    # fsum, because sum() rounds differently from Python 3.12 on.
    total = math.fsum(weight for weight, _ in terms)
    score = math.fsum(weight * value for weight, value in terms) / total if total else 0.5
    return min(1.0, max(0.0, score))


def knowledge_score(confidence: Optional[float], similarity: float) -> float:
    """Return the score of a statement found for a query."""
    return 0.5 * (0.5 if confidence is None else confidence) + 0.5 * similarity


def size(text: str) -> int:
    """Return the estimate of a text's length in parts of a token: sums of it lose nothing."""
    latin = _COSTS[0]
    if text.isascii():
        return len(text) * latin
    others = re.findall(_OTHER, text)
    return len(text) * latin + sum(_COSTS[bisect(_BEGIN, sign) - 1] - latin for sign in others)


def tokens(text: str) -> int:
    """Return the estimate of a text's tokens, by the scripts that it is written in."""
    return size(text) // TOKEN


def next_state(state: Optional[str], importance: Optional[float], faded: float) -> Optional[str]:
    """Return the state that follows from how far a memory is forgotten."""
    weight = 0.5 if importance is None else importance
    if state == ACTIVE and faded > 0.7 and weight < 0.3:
        return DECAYING
    if state == DECAYING and faded > 0.9:
        return ARCHIVED
    return state


def synthesis_score(since: int, now: int, events: int, settings: SynthesisSettings) -> float:
    """Return how due synthesis is: hours, events and tokens since the last one, weighted."""
    return (
        settings.per_hour * max(0, now - since) / HOUR
        + settings.per_event * events
        + settings.per_token * events * settings.tokens_per_event
    )


def is_due(since: int, now: int, events: int, settings: SynthesisSettings) -> bool:
    """Return whether the pending events should become memories now."""
    return events > 0 and synthesis_score(since, now, events, settings) >= settings.threshold
