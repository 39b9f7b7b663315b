# SPDX-License-Identifier: Apache-2.0
"""What is over because it is told otherwise, in whatever words, or because it was said wrongly."""

from __future__ import annotations

from ..knowledge.attributes import ESSENTIAL, attribute, is_a, is_claim, is_note
from ..knowledge.naming import parts
from ..language.changes import is_over, part_over
from ..language.frames import PAST, frame_of
from ..language.owners import kin, tells_of_himself
from ..language.stems import stem
from ..language.words import words
from ..store.rows import FactRow
from . import company

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..knowledge.readings import Reading, Statement
    from ..language.changes import Change
    from ..store.rows import KnowledgeRow
    from ..store.store import Store

    # A statement, and those that it ends, each with the value that is over if the rest holds.
    Over = tuple[Statement, list[tuple[KnowledgeRow, str]]]

# The attribute of what was not understood, but that it changed.
_CHANGED = "what changed"
# A statement of more is a list, of which each entry ends for itself.
_LIST = 3


def over(store: Store, anima_n: int, reading: Reading, now: int) -> list[Over]:
    """Return the statements that a message says to be otherwise, beside what it says."""
    found = [
        (statement, _over(store, anima_n, statement, change, now))
        for statement, change in reading.changes
    ]
    return [(statement, rows) for statement, rows in found if rows]


def corrected(store: Store, anima_n: int, reading: Reading, now: int) -> list[KnowledgeRow]:
    """Return the statements that a message tells anew, as they were said wrongly."""
    found = (
        store.knowledge.same(anima_n, reading.subject, fingerprint, now)
        for fingerprint in reading.corrects
    )
    return [row for row in found if row is not None]


def end_part(store: Store, row: KnowledgeRow, value: str, at: int) -> None:
    """End one value of a statement of which the rest holds."""
    told = [fact for fact in store.facts.of(row.n) if fact.value == value]
    for fact in told:
        store.facts.end(fact.n, at)
    if not told:
        subject, said_at = row.subject or "", row.valid_from or row.created_at
        store.facts.add(FactRow(0, row.n, row.anima_n, subject, "", _CHANGED, value, said_at, at))


def _over(
    store: Store, anima_n: int, statement: Statement, change: Change, now: int
) -> list[tuple[KnowledgeRow, str]]:
    """Return what a change ends; nothing if it may be one thing or another."""
    subjects = [statement.subject]
    if statement.event_n is not None and not tells_of_himself(statement.text):
        subjects += company.company_of(store, statement.event_n)
    found = [
        row
        for subject in subjects
        for row in store.knowledge.with_word(anima_n, subject, change.sign, now)
        if (row.valid_from or 0) < statement.at
        and (subject == statement.subject or not tells_of_himself(row.content))
    ]
    over = [
        row
        for row in found
        # What costs least is asked first: most are about something else.
        if (is_over(change, row.content) or _is_used(store, change, row))
        and _may_end(store, statement, row)
        and frame_of(row.content, (change.language,)) != PAST
    ]
    exact = [row for row in over if is_over(change._replace(is_new=False), row.content)]
    meant = exact or (over if len(over) == 1 else [])
    parts_over = ((row, part_over(change, row.content)) for row in meant)
    return [(row, part) for row, part in parts_over if part or not _tells_more(store, row)]


def _is_used(store: Store, change: Change, row: KnowledgeRow) -> bool:
    """Return whether a statement tells that what was before is used."""
    before = [stem(part) for part in change.before]
    return bool(before) and any(
        is_a(fact.attribute, kind) and [stem(part) for part in parts(fact.value)] == before
        for fact in store.facts.of(row.n)
        for kind in ("uses", "tool", "subscription", "car", "possession")
    )


def _may_end(store: Store, statement: Statement, row: KnowledgeRow) -> bool:
    """Return whether a statement is of the same person's things."""
    spoken = {word for word in words(statement.text) if word in kin()}
    told = [fact for fact in store.facts.of(row.n) if not is_note(fact.attribute) and fact.owner]
    owners = {fact.owner.split()[-1].casefold() for fact in told}
    return spoken <= set(words(row.content)) and {one for one in owners if one in kin()} <= spoken


def _tells_more(store: Store, row: KnowledgeRow) -> bool:
    """Return whether a statement tells something else that matters, or a list."""
    told = [
        fact.attribute
        for fact in store.facts.of(row.n)
        if not is_claim(fact.attribute) and not is_note(fact.attribute)
    ]
    is_essential = any(attribute(name).theme in ESSENTIAL for name in told)
    return len(told) >= _LIST or (is_essential and len(told) > 1)
