# SPDX-License-Identifier: Apache-2.0
"""From a run of events to one memory: where an episode ends, and the sentences that carry it."""

from __future__ import annotations

import math
from collections import Counter
from typing import NamedTuple, Optional

from ..knowledge.statements import USER, speaker_key
from ..language.salience import salience, without_opener
from ..language.sentences import STOPS, sentences, shorten
from ..language.words import content_words, overlap, terms_of
from ..settings import SynthesisSettings
from ..store.rows import EventRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MINUTE = 60_000_000
# Sizes of the two texts of a memory, in characters.
SUMMARY = 360
CONTENT = 1800
# A sentence that shares this much with a chosen one says nothing new.
_REPEATS = 0.7
# Nobody remembers a log: what tools print counts only when nothing better was said.
_BY_TYPE = {"message.in": 0.0, "message.out": -0.5, "system": -2.0, "tool.call": -2.0}
_OTHER_TYPE = -1.5
# Sentences looked at per event: a pasted book must not hold up the next one.
_MOST_SENTENCES = 40
_MOST_TEXT = 40_000


class Draft(NamedTuple):
    """A memory before it is stored."""

    events: tuple[EventRow, ...]
    summary: str
    content: str
    importance: float
    confidence: float


class Names(NamedTuple):
    """How those who speak are called, where the events do not tell.

    Attributes:
        user: Name of the user; None while nobody knows it.
        anima: Name of the anima.
    """

    user: Optional[str]
    anima: str

    @property
    def subject(self) -> str:
        """The user as statements name him."""
        return self.user or "The user"

    def speaker(self, event: EventRow) -> str:
        """Return how the one behind an event is called."""
        key = speaker_key(event.author)
        if key != USER:
            return key
        if event.event_type == "message.in":
            return self.user or "User"
        return self.anima if event.event_type == "message.out" else event.event_type.capitalize()


class _Spoken(NamedTuple):
    """One sentence of an episode, in order, with what it is worth."""

    place: int
    speaker: str
    text: str
    terms: frozenset[str]
    worth: float


def episodes(events: Iterable[EventRow], settings: SynthesisSettings) -> list[list[EventRow]]:
    """Return the events as episodes: one session each, without long silences inside."""
    running: dict[Optional[str], list[EventRow]] = {}
    begun: list[list[EventRow]] = []
    for event in sorted(events, key=lambda e: (e.occurred_at, e.n)):
        current = running.get(event.session_id)
        if current is None or has_ended(current, event.occurred_at, settings):
            current = running[event.session_id] = []
            begun.append(current)
        current.append(event)
    return begun


def has_ended(episode: Sequence[EventRow], at: int, settings: SynthesisSettings) -> bool:
    """Return whether an event that occurs then can be no part of an episode any more."""
    silence = at - episode[-1].occurred_at
    return silence > int(settings.gap_minutes * MINUTE) or len(episode) >= settings.max_events


def draft(events: Sequence[EventRow], names: Names, least: float = 0.0) -> Draft:
    """Return the memory of an episode, made of its own most telling sentences.

    Args:
        events: The episode, in order.
        names: How those who speak are called.
        least: Importance it has at least.
    """
    spoken = _spoken(events, names)
    if not spoken:
        return without_text(events)
    long, short = _chosen(spoken, CONTENT), _chosen(spoken, SUMMARY)
    in_all = sum(len(sentence.terms) for sentence in spoken)
    kept = sum(len(sentence.terms) for sentence in long)
    return Draft(
        tuple(events),
        _written(short, SUMMARY),
        _written(long, CONTENT),
        _importance(events, spoken, least),
        round(0.5 + 0.4 * kept / in_all, 4) if in_all else 0.5,
    )


def without_text(events: Sequence[EventRow]) -> Draft:
    """Return the memory of events of which nothing can be quoted."""
    kinds = Counter(event.event_type for event in events)
    text = ", ".join(f"{count} \u00d7 {kind}" for kind, count in sorted(kinds.items()))
    return Draft(tuple(events), f"Without text: {text}", f"Without text: {text}", 0.1, 0.5)


def _spoken(events: Sequence[EventRow], names: Names) -> list[_Spoken]:
    """Return all sentences of an episode with their worth: salience, and what others echo."""
    raw = []
    for event in events:
        name = names.speaker(event)
        bias = _BY_TYPE.get(event.event_type, _OTHER_TYPE)
        for sentence in sentences(event.content[:_MOST_TEXT])[:_MOST_SENTENCES]:
            text = without_opener(sentence[:CONTENT])
            if text:
                content = content_words(text)
                kinds = frozenset(terms_of(content))
                raw.append((name, text, kinds, salience(text, content) + bias))
    echoes = Counter(term for _, _, kinds, _ in raw for term in kinds)
    spoken = []
    for place, (name, text, kinds, worth) in enumerate(raw):
        # A word that comes back is what the episode is about.
        central = sum(min(echoes[term] - 1, 3) for term in kinds) / (len(kinds) + 4)
        spoken.append(_Spoken(place, name, text, kinds, worth + 0.5 * central))
    return spoken


def _chosen(spoken: Sequence[_Spoken], limit: int) -> list[_Spoken]:
    """Return the best sentences that fit, in order, none saying what another one says."""
    chosen: list[_Spoken] = []
    room = limit
    for sentence in sorted(spoken, key=lambda s: (-s.worth, s.place)):
        if chosen and (sentence.worth < 0.5 or len(sentence.text) > room):
            continue
        if all(overlap(sentence.terms, other.terms) < _REPEATS for other in chosen):
            chosen.append(sentence)
            room -= len(sentence.text) + len(sentence.speaker) + 3
    return sorted(chosen, key=lambda s: s.place)


def _written(chosen: Sequence[_Spoken], limit: int) -> str:
    """Return sentences as "Sam: … Atlas: …", each speaker named once in a row."""
    parts: list[str] = []
    last = ""
    for sentence in chosen:
        is_ended = sentence.text[-1:] in STOPS
        text = sentence.text if is_ended else sentence.text + "."
        parts.append(text if sentence.speaker == last else f"{sentence.speaker}: {text}")
        last = sentence.speaker
    return shorten(" ".join(parts), limit)


def _importance(events: Sequence[EventRow], spoken: Sequence[_Spoken], least: float) -> float:
    """Return what the best sentences are worth, or more if somebody said so."""
    best = sorted((max(0.0, sentence.worth) for sentence in spoken), reverse=True)
    # Three strong sentences make an episode important, a single one half as much.
    value = 0.08 + 0.155 * math.fsum(part * worth for part, worth in zip((0.5, 0.3, 0.2), best))
    given = [e.importance_score for e in events if e.importance_score is not None]
    return round(min(1.0, max([value, least, *given])), 4)
