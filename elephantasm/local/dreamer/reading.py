# SPDX-License-Identifier: Apache-2.0
"""What the messages of an episode teach, read in their order."""

from __future__ import annotations

from functools import partial

from ..isolation import attempt
from ..knowledge.antecedents import with_antecedents
from ..knowledge.listener import Listener, Said, may_go_on, spoken_by_all
from ..knowledge.statements import USER, Reading, read, speaker_key, speaker_name
from ..knowledge.subjects import with_subjects
from ..language.corrections import is_corrected
from ..language.forgets import heeds
from ..language.kinds import values_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Optional

    from ..language.corrections import Correction
    from ..store.rows import EventRow


# So many events before an episode are heard with it: they may have begun a game that goes on.
HEARD_BEFORE = 30


def hear_events(
    events: Iterable[EventRow], before: Iterable[EventRow] = ()
) -> dict[int, list[Said]]:
    """Return what the writers of events say themselves, by the number of the event.

    Args:
        events: An episode.
        before: What occurred in the same session before it: a game may go on.
    """
    events, before = list(events), list(before)
    # Only people play; what they are answered tells the language as well as what they say.
    played = [event.content for event in before if event.event_type == "message.in"]
    languages = spoken_by_all(played or (event.content for event in events))
    listener = Listener(languages)
    nothing: list[Said] = []
    # Nearly always nothing goes on: then only what was said last may ask for the next message.
    for event in before if may_go_on(played, languages) else before[-1:]:
        attempt(event, listener.hear, nothing)
    return {event.n: attempt(event, listener.hear, nothing) for event in events}


def read_events(
    events: Iterable[EventRow],
    user: Optional[str] = None,
    heard: Optional[Mapping[int, list[Said]]] = None,
) -> list[Reading]:
    """Return what people's messages teach, in order; one that fails teaches nothing.

    Args:
        events: An episode.
        user: Name of the user; None while nobody knows it.
        heard: What `hear_events` found in them, where that is known already.
    """
    events = list(events)
    heard = hear_events(events) if heard is None else heard
    people = [event for event in events if event.event_type == "message.in"]
    in_company = len({speaker_key(event.author) for event in people}) > 1
    pairs = zip(events, events[1:])
    asked = {event.n: last.content for last, event in pairs if last.event_type == "message.out"}
    answers = {one.n: two.content for one, two in zip(events, events[1:]) if _answers(two, one)}
    read_one = partial(_read, heard, asked, answers, user, in_company)
    readings = (attempt(event, read_one, None) for event in people)
    return _corrected(events, [reading for reading in readings if reading is not None])


def _answers(event: EventRow, before: EventRow) -> bool:
    """Return whether an event is the agent's answer to the one before it."""
    return event.event_type == "message.out" and event.session_id == before.session_id


def _corrected(events: list[EventRow], readings: list[Reading]) -> list[Reading]:
    """Return readings, each with what it corrects of the message of the same writer before it."""
    places = {event.n: place for place, event in enumerate(events)}
    last: dict[str, Reading] = {}
    found: list[Reading] = []
    for reading in readings:
        before = last.get(reading.subject)
        if before is not None and reading.correction is not None:
            between = events[places[before.event_n] : places[reading.event_n]]
            reading = reading._replace(corrects=_meant(reading.correction, before, between))
        last[reading.subject] = reading
        found.append(reading)
    return found


def _meant(correction: Correction, before: Reading, between: list[EventRow]) -> tuple[str, ...]:
    """Return the fingerprint of the statement that a correction is told in the place of.

    What may be an answer corrects nothing: to a question, or to a value that the other side tells.
    """
    said = between[0].content
    told = [one for one in before.statements if is_corrected(correction, one.text)]
    for event in between[1:]:
        if event.event_type != "message.in" and not correction.is_sure:
            is_asked = "?" in event.content or "\uff1f" in event.content
            if is_asked or any(v.text not in said.lower() for v in values_in(event.content)):
                return ()
    last = max(told, key=lambda one: said.find(one.text), default=None)
    return () if last is None else (last.fingerprint,)


def _read(
    heard: Mapping[int, list[Said]],
    asked: Mapping[int, str],
    answers: Mapping[int, str],
    user: Optional[str],
    in_company: bool,
    event: EventRow,
) -> Reading:
    """Return what one message teaches."""
    key = speaker_key(event.author)
    name = (user or "The user") if key == USER else speaker_name(event.author)
    said = with_subjects(heard[event.n], event.content, asked.get(event.n, ""))
    return read(
        with_antecedents(said, event.content),
        key=key,
        name=name,
        event_n=event.n,
        at=event.happened_at,
        utc_offset=event.utc_offset,
        in_company=in_company,
        is_heeded=not in_company and heeds(answers.get(event.n, "")),
    )
