# SPDX-License-Identifier: Apache-2.0
"""What somebody asked to forget leaves statements, memories, packs and searches; all reversibly.

The events stay as they are. Beside them stands which parts of them are forgotten; whoever quotes
an event leaves those out. Statements made of them are deleted, memories are drafted anew.
"""

from __future__ import annotations

from itertools import islice

from ..knowledge.attributes import CLAIM, HOME
from ..language.forgetting import other_words, others, topic
from ..language.joints import keeps_some
from ..language.sentences import sentences
from ..language.striking import is_of_now
from ..language.words import terms, words
from ..store.rows import MODEL, ForgottenRow
from ..store.store import Store
from ..typed import NamedTuple
from . import audit
from .cutting import cut
from .episodes import draft
from .mentions import has_run, meant
from .names import names_of
from .reading import read_events
from .told import Mention

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any, Union

    from ..knowledge.statements import Forget, Reading
    from ..store.rows import FactRow, KnowledgeRow, MemoryRow
    from .learning import Lesson

    Spans = Mapping[int, Sequence[tuple[int, int]]]

# Without words, what is meant was said last; this far back it is looked for.
_LAST = 200
# How a request may call what is known by the name of an attribute.
_ALSO = {"address": HOME, "number": "phone", "job": "employer", "pay": "salary"}


class _Change(NamedTuple):
    """Something of an anima is forgotten, or back again.

    Attributes:
        store: An open write transaction.
        anima_n: Whose.
        now: Time of writing.
        asked_in: The event in which somebody asked.
    """

    store: Store
    anima_n: int
    now: int
    asked_in: int


def forget(lesson: Lesson, readings: Iterable[Reading]) -> None:
    """Heed the requests of messages whose statements are written down already."""
    for reading in readings:
        if reading.forgets:
            change = _Change(lesson.store, lesson.anima_n, lesson.now, reading.event_n)
            for request in reading.forgets:
                if not _may_be_none(request):
                    _note(change, reading.event_n, request.start, request.stop)
            since = 0
            for request in reading.forgets:
                mentions = _meant(change, reading, request, since)
                # "Delete my essay" is no such request where no essay was told of.
                if _may_be_none(request) and mentions:
                    _note(change, reading.event_n, request.start, request.stop)
                for mention in mentions:
                    _note(change, mention.event.n, mention.start, mention.stop)
                since = request.stop
            _put_away(lesson, change)


def _may_be_none(request: Forget) -> bool:
    """Return whether a request asks nothing if nothing was told of what it names."""
    return request.is_own or request.is_likely


def restore(store: Store, anima_n: int, event_n: int, now: int) -> None:
    """Take back what became of the requests in an event.

    Args:
        store: An open write transaction.
        anima_n: Whose event.
        event_n: Where it was asked for.
        now: Time in microseconds.
    """
    change = _Change(store, anima_n, now, event_n)
    spans = _spans(change)
    for row in _made_of(change, spans, deleted=True):
        _delete(change, row, 0)
    store.forgotten.restore(event_n)
    _draft_anew(change, spans)


def _note(change: _Change, event_n: int, start: int, stop: int) -> None:
    row = ForgottenRow(0, change.anima_n, event_n, start, stop, change.asked_in, change.now)
    change.store.forgotten.add(row)


def _meant(change: _Change, reading: Reading, request: Forget, since: int) -> list[Mention]:
    """Return the sentences that a request is about."""
    up_to_it = (
        event
        for event in change.store.events.heard(change.anima_n, reading.at)
        if (event.occurred_at, event.n) <= (reading.at, reading.event_n)
    )
    named = topic(request.what, request.languages)
    heard = list(up_to_it) if named else list(islice(up_to_it, _LAST))
    asked = {*words(request.what), *other_words(request.what, request.languages)}
    asked.update(_ALSO[word] for word in asked & _ALSO.keys())
    known = change.store.facts.of_speaker(change.anima_n, reading.subject) if named else []
    people = others(request.what, request.languages)
    his = [fact for fact in known if _is_of(fact, people)]
    values = [value for fact in his for value in _named_by(fact, asked)]
    message = change.store.events.by_n(reading.event_n).content
    return meant(
        cut(change.store, heard),
        request,
        reading.subject,
        values,
        since,
        finely=keeps_some(message),
        is_of_now=is_of_now(message[: request.stop], request.what, request.languages),
    )


def _is_of(fact: FactRow, others: frozenset[str]) -> bool:
    """Return whether a fact is about one of these people; if there are none, about the speaker."""
    return not others.isdisjoint(terms(fact.owner)) if others else not fact.owner


def _named_by(fact: FactRow, asked: Collection[str]) -> list[str]:
    """Return the values of a fact that are asked for by its attribute, or by part of it.

    "My pills" are the "metformin" of which an attribute tells the dose.
    """
    kind, _, of = fact.attribute.partition(": ")
    if kind == CLAIM or (kind not in asked and of not in asked):
        return []
    return [fact.value, of] if kind in asked and of else [fact.value]


def _put_away(lesson: Lesson, change: _Change) -> None:
    """Delete what was made of what is forgotten now; what is left of a statement is made anew."""
    spans = _spans(change)
    deleted = _made_of(change, spans, deleted=False)
    for row in deleted:
        _delete(change, row, 1)
    if deleted:
        whole = [words(row.content) for row in deleted]
        for event in cut(change.store, [change.store.events.by_n(n) for n in sorted(spans)]):
            if event.memory_n is not None:
                readings = [_parts_of(reading, whole) for reading in read_events([event])]
                lesson._replace(memory_n=event.memory_n).learn(readings)
    _draft_anew(change, spans)


def _parts_of(reading: Reading, whole: Sequence[Sequence[str]]) -> Reading:
    """Return of what a message teaches only the statements that are left of these."""
    statements = tuple(
        statement
        for statement in reading.statements
        if any(_is_left_of(words_of_it, words(statement.text)) for words_of_it in whole)
    )
    return reading._replace(statements=statements, ends=(), forgets=())


def _is_left_of(whole: Sequence[str], rest: Iterable[str]) -> bool:
    """Return whether a text is another without some of its words: those in the middle as well."""
    following = iter(whole)
    return all(word in following for word in rest)


def _spans(change: _Change) -> dict[int, list[tuple[int, int]]]:
    """Return what is forgotten by this change, by event."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for row in change.store.forgotten.asked_in(change.asked_in):
        spans.setdefault(row.event_n, []).append((row.start, row.stop))
    return spans


def _memories_of(change: _Change, spans: Spans) -> list[int]:
    """Return the memories made of these events."""
    parts = (change.store.events.by_n(n).memory_n for n in spans)
    return sorted({memory_n for memory_n in parts if memory_n is not None})


def _made_of(change: _Change, spans: Spans, *, deleted: bool) -> list[KnowledgeRow]:
    """Return the statements, deleted or not, that were made of these parts of events."""
    store, memory_ns = change.store, _memories_of(change, spans)
    gone = [store.events.by_n(n).content[start:stop] for n in spans for start, stop in spans[n]]
    runs = [words(text) for text in gone]
    left = {
        term
        for memory_n in memory_ns
        for event in cut(store, store.events.of_memory(memory_n))
        for term in terms(event.content)
    }
    telling = {term for text in gone for term in terms(text)} - left
    return [
        row
        for row in store.knowledge.made_of(memory_ns, deleted)
        if (
            # A model's words are its own: what nothing else tells gives them away.
            telling & set(terms(row.content))
            if row.form == MODEL
            else any(_is_part(words(one), runs) for one in (row.content, *sentences(row.content)))
        )
    ]


def _is_part(said: Sequence[str], runs: Iterable[Sequence[str]]) -> bool:
    """Return whether a sentence is part of one of these texts, or one of them part of it."""
    return any(has_run(run, said) or (len(run) > 2 and has_run(said, run)) for run in runs)


def _delete(change: _Change, row: KnowledgeRow, deleted: int) -> None:
    """Delete a statement, or take that back. The audit does not repeat what is forgotten."""
    change.store.knowledge.rewrite(row._replace(is_deleted=deleted, updated_at=change.now))
    _audit(change, row, {"is_deleted": 1 - deleted}, {"is_deleted": deleted})


def _draft_anew(change: _Change, spans: Spans) -> None:
    """Draft the memories of these events anew, of what is not forgotten of them."""
    store = change.store
    names = names_of(store, change.anima_n)
    for memory_n in _memories_of(change, spans):
        row = store.memories.by_n(memory_n)
        events = cut(store, store.events.of_memory(memory_n))
        made = draft(events, names)
        is_left = any(event.content.strip() for event in events)
        store.memories.rewrite(
            row._replace(
                content=made.content,
                summary=made.summary,
                confidence=made.confidence,
                is_deleted=int(not is_left),
            )
        )
        _audit(change, row, {}, {"drafted": "anew"})


def _audit(
    change: _Change,
    row: Union[KnowledgeRow, MemoryRow],
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    reason = f"asked in event {change.store.events.by_n(change.asked_in).id}"
    audit.note(change.store, change.now, "forget", row, before, after, reason)
