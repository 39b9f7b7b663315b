# SPDX-License-Identifier: Apache-2.0
"""From a run of events to one memory: where an episode ends, and the sentences that carry it.

A memory is made of what people said themselves. What they handed over, and what tools print, is
told only where nobody said anything else.
"""

from __future__ import annotations

import math
from collections import Counter

from .. import echo, scoring
from ..knowledge.statements import USER, speaker_key, speaker_name
from ..language.languages import languages_of
from ..language.salience import salience, without_opener
from ..language.sentences import STOPS, sentences, shorten
from ..language.words import content_words, overlap, terms_of
from ..settings import SynthesisSettings
from ..store.rows import EventRow
from ..typed import NamedTuple
from .reading import hear_events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from typing import Optional

    from ..knowledge.listener import Said

    # What people say themselves, by the number of the event.
    Heard = Mapping[int, Sequence[Said]]

MINUTE = 60_000_000
# Sizes of the two texts of a memory, in characters.
SUMMARY = 360
CONTENT = 1800
# A sentence that shares this much with a chosen one says nothing new.
_REPEATS = 0.7
# Whose words they are, the most telling first: what people say themselves, and the anima; what they
# hand over; what tools and programs print.
_OWN, _HANDED_OVER, _PRINTED = range(3)
# And what a sentence is worth because of that: an answer repeats what was said, and nobody
# remembers a log.
_OTHERS = -2.0
_WHOSE = {"message.in": (_HANDED_OVER, _OTHERS), "message.out": (_OWN, -0.5)}
# Importance of an episode in which nobody said anything himself.
_UNSPOKEN = 0.3
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
        if speaker_key(event.author) != USER:
            return speaker_name(event.author)
        if event.event_type == "message.in":
            return self.user or "User"
        return self.anima if event.event_type == "message.out" else event.event_type.capitalize()


class _Piece(NamedTuple):
    """One sentence of an episode.

    Attributes:
        speaker: Whose words they are.
        text: The sentence.
        languages: Those it may be in.
        whose: `_OWN`, `_HANDED_OVER` or `_PRINTED`.
        bias: How much it is worth because of that.
    """

    speaker: str
    text: str
    languages: tuple[str, ...]
    whose: int
    bias: float


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


def is_ripe(episode: Sequence[EventRow], now: int, settings: SynthesisSettings) -> bool:
    """Return whether an episode may become a memory: it is over, or long enough for one.

    What has only just begun waits for what follows. Half of what would be due by itself is enough:
    where two talks go on side by side, both are taken once they are due together. An imported
    history is over, and a clock that is ahead keeps none waiting.
    """
    silence = now - episode[-1].happened_at
    return (
        silence > int(settings.gap_minutes * MINUTE)
        or len(episode) >= settings.max_events
        or scoring.is_due(now, now, 2 * len(episode), settings)
    )


def draft(
    events: Sequence[EventRow],
    names: Names,
    least: float = 0.0,
    heard: Optional[Heard] = None,
) -> Draft:
    """Return the memory of an episode, made of its own most telling sentences.

    Args:
        events: The episode, in order.
        names: How those who speak are called.
        least: Importance it has at least.
        heard: What people say themselves in them, where that is known already.
    """
    pieces = _told(events, names, hear_events(events) if heard is None else heard)
    if not pieces:
        return without_text(events)
    spoken = _spoken(pieces)
    most = 1.0 if pieces[0].whose == _OWN else _UNSPOKEN
    long, short = _chosen(spoken, CONTENT), _chosen(spoken, SUMMARY)
    in_all = sum(len(sentence.terms) for sentence in spoken)
    kept = sum(len(sentence.terms) for sentence in long)
    return Draft(
        tuple(events),
        _written(short, SUMMARY),
        _written(long, CONTENT),
        _importance(events, spoken, least, most),
        round(0.5 + 0.4 * kept / in_all, 4) if in_all else 0.5,
    )


def without_text(events: Sequence[EventRow]) -> Draft:
    """Return the memory of events of which nothing can be quoted."""
    kinds = Counter(event.event_type for event in events)
    text = ", ".join(f"{count} \u00d7 {kind}" for kind, count in sorted(kinds.items()))
    return Draft(tuple(events), f"Without text: {text}", f"Without text: {text}", 0.1, 0.5)


def _told(events: Sequence[EventRow], names: Names, heard: Heard) -> list[_Piece]:
    """Return the sentences that tell an episode: people's own words, if there are any."""
    # A short answer does not show in which language it is.
    around = next((own.languages for said in heard.values() for own in said if own.languages), ())
    pieces = [
        piece for event in events for piece in _pieces(event, names.speaker(event), heard, around)
    ]
    nearest = min((piece.whose for piece in pieces), default=_OWN)
    return [piece for piece in pieces if piece.whose == nearest]


def _pieces(
    event: EventRow, speaker: str, heard: Heard, around: tuple[str, ...]
) -> Iterator[_Piece]:
    """Return the sentences of an event, in a conversation in these languages."""
    said = heard.get(event.n, ()) if event.event_type == "message.in" else ()
    whose, bias = _WHOSE.get(event.event_type, (_PRINTED, _OTHERS))
    if said:
        own = said[:_MOST_SENTENCES]
        texts = [(one.quote(text), one.languages) for one in own for text in sentences(one.text)]
        whose, bias = _OWN, 0.0
    else:
        printed = echo.blanked(event.content[:_MOST_TEXT])
        languages = languages_of(printed) or around
        texts = [(text, languages) for text in sentences(printed)[:_MOST_SENTENCES]]
    for text, languages in texts:
        bare = without_opener(text[:CONTENT], languages)
        if bare:
            yield _Piece(speaker, bare, languages, whose, bias)


def _spoken(pieces: Sequence[_Piece]) -> list[_Spoken]:
    """Return sentences with their worth: what they tell, and what others echo."""
    spoken = []
    for place, piece in enumerate(pieces):
        content = content_words(piece.text)
        worth = salience(piece.text, content, piece.languages) + piece.bias
        kinds = frozenset(terms_of(content))
        spoken.append(_Spoken(place, piece.speaker, piece.text, kinds, worth))
    echoes = Counter(term for sentence in spoken for term in sentence.terms)
    # A word that comes back is what the episode is about.
    return [s._replace(worth=s.worth + 0.5 * _central(s.terms, echoes)) for s in spoken]


def _central(kinds: Collection[str], echoes: Mapping[str, int]) -> float:
    """Return how much the words of a sentence come back in others."""
    return sum(min(echoes[term] - 1, 3) for term in kinds) / (len(kinds) + 4)


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
        is_ended = sentence.text[-1:] in f"{STOPS}:;,"
        text = sentence.text if is_ended else sentence.text + "."
        parts.append(text if sentence.speaker == last else f"{sentence.speaker}: {text}")
        last = sentence.speaker
    return shorten(" ".join(parts), limit)


def _importance(
    events: Sequence[EventRow], spoken: Sequence[_Spoken], least: float, most: float
) -> float:
    """Return what the best sentences are worth, up to a bound, or more if somebody said so."""
    best = sorted((max(0.0, sentence.worth) for sentence in spoken), reverse=True)
    # Three strong sentences make an episode important, a single one half as much.
    value = 0.08 + 0.155 * math.fsum(part * worth for part, worth in zip((0.5, 0.3, 0.2), best))
    given = [e.importance_score for e in events if e.importance_score is not None]
    return round(min(1.0, max([min(value, most), least, *given])), 4)
