# SPDX-License-Identifier: Apache-2.0
"""The identity of an anima as it is written down: what it said and was told."""

from __future__ import annotations

import json
from functools import partial

from .. import ids
from ..isolation import attempt
from ..store.removal import Removal
from ..store.rows import EventRow, IdentityRow
from . import identity, model
from .tallies import Tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..store.store import Store
    from .job import Job

# Messages of the anima shown to a language model that describes it.
_SHOWN = 40


def observe(job: Job, store: Store, events: Sequence[EventRow]) -> None:
    """Count what the anima said and was told, once that makes an identity.

    Args:
        job: Whose identity.
        store: An open write transaction, in which the events are part of a memory already.
        events: What is new.
    """
    row = store.identities.of(job.anima_n)
    if row is None:
        row, events = _begun(job, store, events)
    tallies = Tallies.from_json(row.tallies)
    for event in events:
        tallies = attempt(event, partial(_with_event, tallies), tallies)
    about_itself = sum(event.event_type in ("message.out", "system") for event in events)
    row = row._replace(event_count=row.event_count + about_itself)
    if row.event_count and _says_something(row, tallies):
        _put(store, row, tallies, job.now)


def recount(store: Store, event: EventRow, now: int) -> None:
    """Count an event that is back, or no longer one that is deleted.

    Args:
        store: An open write transaction, in which the event is as it is now.
        event: One that was counted before, or whose memory was made while it was there.
        now: Time in microseconds.
    """
    row = store.identities.stored(event.anima_n)
    if row is None or row.is_deleted or event.event_type not in ("message.out", "system"):
        return
    before = Tallies.from_json(row.tallies)
    if event.event_type == "system":
        tallies = _told_again(store, before, event.anima_n)
    elif event.is_deleted:
        tallies = identity.unobserved(before, event.content)
    else:
        tallies = identity.observed(before, event.content)
    count = max(0, row.event_count + (-1 if event.is_deleted else 1))
    row = row._replace(event_count=count, self_json=_unlearned(row, before))
    _put(store, row, tallies, now)


def _unlearned(row: IdentityRow, tallies: Tallies) -> str:
    """Return what an identity says besides what its tallies do."""
    shown, was = json.loads(row.self_json), identity.self_portrait(tallies)
    left = {key: value for key, value in shown.items() if was.get(key) != value}
    left.pop("learned_from", None)
    return json.dumps(left)


def unsay(store: Store, anima_n: int, now: int) -> None:
    """Take back what a language model made of an anima's messages; the next dream asks it anew.

    An identity that somebody deleted is emptied: it does not follow its events.

    Args:
        store: An open write transaction.
        anima_n: Whose identity.
        now: Time in microseconds.
    """
    row = store.identities.stored(anima_n)
    if row is None:
        return
    Removal(store.connection).blank_notes(anima_n, row.id)
    if row.is_deleted:
        empty = IdentityRow(row.anima_n, row.id, row.created_at, row.updated_at, is_deleted=1)
        store.identities.rewrite(empty)
        return
    before = Tallies.from_json(row.tallies)
    tallies = before._replace(style_said="")
    if not tallies.told:
        tallies = tallies._replace(nature="", purpose="")
    if tallies != before:
        _put(store, row._replace(self_json=_unlearned(row, before)), tallies, now)


def _told_again(store: Store, tallies: Tallies, anima_n: int) -> Tallies:
    """Return the tallies with what the system texts that are left tell, and no others."""
    if tallies.told:
        tallies = tallies._replace(name="", nature="", purpose="", told=(), told_at=0)
    tallies = tallies._replace(principles={})
    for event in store.events.instructions(anima_n):
        tallies = attempt(event, partial(_with_event, tallies), tallies)
    return tallies


def _begun(
    job: Job, store: Store, events: Sequence[EventRow]
) -> tuple[IdentityRow, Sequence[EventRow]]:
    """Return an identity that is not stored yet, and the events that it is to be made of.

    Nothing is stored while nothing can be said; so the few messages that were heard until then
    are counted again.
    """
    row = IdentityRow(anima_n=job.anima_n, id=ids.drawn(), created_at=job.now, updated_at=job.now)
    limit = len(events) + identity.LEAST_MESSAGES
    new = {event.n for event in events}
    earlier = [
        event
        for event in store.events.newest_answers(job.anima_n, limit)
        if event.memory_n is not None and event.n not in new
    ]
    return row, [*earlier[::-1], *events]


def _says_something(row: IdentityRow, tallies: Tallies) -> bool:
    """Return whether there is an identity to store: one that says nothing is none."""
    is_stored = row.tallies != "{}"
    return is_stored or bool(identity.self_portrait(tallies))


def _with_event(tallies: Tallies, event: EventRow) -> Tallies:
    """Return the tallies with what one event adds to them."""
    if event.event_type == "message.out":
        return identity.observed(tallies, event.content)
    if event.event_type == "system":
        return identity.instructed(tallies, event.content, event.happened_at)
    return tallies


def _put(store: Store, row: IdentityRow, tallies: Tallies, now: int) -> None:
    """Store an identity as the tallies have it."""
    portrait = json.loads(row.self_json)
    if tallies.told:
        # A persona stands in place of whatever was known; what the application keeps there stays.
        portrait = {key: portrait[key] for key in portrait if key not in identity.PARTS}
    portrait.update(identity.self_portrait(tallies))
    if row.event_count:
        portrait["learned_from"] = {"events": row.event_count}
    style = tallies.style_said or identity.style_in_words(tallies) or None
    store.identities.put(
        row._replace(
            communication_style=style,
            self_json=json.dumps(portrait, ensure_ascii=False, sort_keys=True),
            tallies=tallies.to_json(),
            updated_at=now,
        )
    )


def describe(job: Job) -> None:
    """Let the language model, if there is one, put the anima's character into words."""
    if job.model is None:
        return
    with job.database.snapshot(job.deadline) as store:
        anima = store.animas.by_n(job.anima_n)
        messages = [event.content for event in store.events.newest_answers(job.anima_n, _SHOWN)]
    words = model.identity(job.model, anima.name, messages, job.deadline) if messages else {}
    if not words:
        return
    with job.database.transaction(job.deadline) as store:
        row = store.identities.of(job.anima_n)
        if row is None:
            return
        tallies = Tallies.from_json(row.tallies)
        tallies = tallies._replace(style_said=words.get("communication_style", ""))
        # A persona is told, not guessed.
        if not tallies.told:
            tallies = tallies._replace(
                nature=tallies.nature or words.get("nature", ""),
                purpose=tallies.purpose or words.get("purpose", ""),
            )
        _put(store, row, tallies, job.now)
