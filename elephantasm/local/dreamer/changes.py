# SPDX-License-Identifier: Apache-2.0
"""What is over because it is told otherwise, in whatever words, or because it was said wrongly."""

from __future__ import annotations

from ..knowledge.attributes import ESSENTIAL, FOR_LIFE, attribute, is_a, is_claim, is_note
from ..knowledge.naming import is_within, parts
from ..language.anew import halves, names_in, tells_beside, told_anew
from ..language.changes import is_over, part_over
from ..language.frames import ASSERTION, PAST, frame_of
from ..language.implied import kinds_told, value_held
from ..language.outdating import odds as odds_of
from ..language.owners import kin, pronouns, tells_of_himself
from ..language.pairing import (
    ENOUGH,
    are_long,
    is_of_another,
    leaves_out,
    likely_ends,
    one_of_several,
)
from ..language.salience import is_own
from ..language.sentences import sentences
from ..language.stems import stem
from ..language.tokens import parts as clauses_in
from ..language.words import words
from ..store.rows import WORDS, FactRow
from ..typed import NamedTuple
from . import company

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..knowledge.facts import End
    from ..knowledge.readings import Reading, Statement
    from ..language.changes import Change
    from ..language.otherwise import Anew
    from ..store.rows import KnowledgeRow
    from ..store.store import Store

    # A statement, and what it ends.
    Ended = tuple[Statement, list["Over"]]

# The attribute of what was not understood, but that it changed.
_CHANGED = "what changed"
# A word that more statements have does not tell which one is meant.
_RARE = 3
# From these log-odds on a statement ends without a rule that understands it, of two long sentences
# from more on: they share words by chance.
_LEAST, _LEAST_LONG = 0.7, 2.0
# It does not before half a day, in microseconds: within a talk hardly anything changes that is true
# of somebody's life.
_SOONEST = 12 * 3_600_000_000
# With less a long sentence ends another long one by no rule either: of some words and values in
# each of them two are alike in any case. "I finished the course on 2 August, scoring 88 %" is not
# over with "I finished my estate plan after that other course, scoring 95 %".
_HARDLY = -1.0
# A statement of more is a list, of which each entry ends for itself.
_LIST = 3


class Over(NamedTuple):
    """A statement of which something is over.

    Attributes:
        row: The statement.
        value: The words of it that hold no more; empty where only the whole is known.
        is_part: Whether the rest of it holds.
    """

    row: KnowledgeRow
    value: str
    is_part: bool


def over(store: Store, anima_n: int, reading: Reading, now: int) -> list[Ended]:
    """Return the statements that a message says to be otherwise, beside what it says."""
    found = [
        (statement, _over(store, anima_n, statement, change, now))
        for statement, change in reading.changes
    ]
    return [(statement, overs) for statement, overs in found if overs]


def anew(store: Store, anima_n: int, reading: Reading, now: int) -> list[Ended]:
    """Return the statements that a message tells anew, in whatever words.

    What it is understood to end has ended before.
    """
    found = [
        (statement, _told_anew(store, anima_n, statement, language, now))
        for statement, language in reading.news
    ]
    return [(statement, overs) for statement, overs in found if overs]


def likely(store: Store, anima_n: int, reading: Reading, now: int) -> list[Ended]:
    """Return the statements that a message very likely ends, each for each of its sentences.

    What it is understood to end has ended before, and then it ends nothing else.
    """
    found = [
        (statement, _likely(store, anima_n, statement, language, odds, now))
        for statement, language, odds in reading.likely
    ]
    return [(statement, overs) for statement, overs in found if overs]


def corrected(store: Store, anima_n: int, reading: Reading, now: int) -> list[KnowledgeRow]:
    """Return the statements that a message tells anew, as they were said wrongly."""
    found = (
        store.knowledge.same(anima_n, reading.subject, fingerprint, now)
        for fingerprint in reading.corrects
    )
    return [row for row in found if row is not None]


def end_value(store: Store, row: KnowledgeRow, value: str, at: int) -> None:
    """End one value of a statement."""
    told = [fact for fact in store.facts.of(row.n) if fact.value == value]
    for fact in told:
        store.facts.end(fact.n, at)
    if not told:
        subject, said_at = row.subject or "", row.valid_from or row.created_at
        store.facts.add(FactRow(0, row.n, row.anima_n, subject, "", _CHANGED, value, said_at, at))


def end_one_of(store: Store, fact: FactRow, end: End, at: int) -> bool:
    """End what an end names, if it is one of several in a clause; return whether it is.

    Of "I've two collies, Fly and Gyp" only "Gyp" is over with "Gyp died".
    """
    row = store.knowledge.by_n(fact.knowledge_n)
    if not end.value or not is_claim(fact.attribute) or not one_of_several(end.value, row.content):
        return False
    end_value(store, row, end.value, end.at or at)
    return True


def said_beside(store: Store, fact: FactRow) -> list[KnowledgeRow]:
    """Return what was said with a tool that is used: "The command is `fly deploy`".

    That is what the same message says of it by name, and of which nothing is understood.
    """
    if not is_a(fact.attribute, "uses") and not is_a(fact.attribute, "tool"):
        return []
    name = fact.value.partition(".")[0]
    sources = store.knowledge.sources(fact.knowledge_n)
    rows = store.knowledge.made_of([memory_n for memory_n, _ in sources], deleted=False)
    return [
        row
        for row in rows
        if row.n != fact.knowledge_n
        and row.form == WORDS
        and row.valid_to is None
        and is_within(name, row.content)
        and not set(sources).isdisjoint(store.knowledge.sources(row.n))
    ]


def _over(store: Store, anima_n: int, statement: Statement, change: Change, now: int) -> list[Over]:
    """Return what a change ends; nothing if it may be one thing or another."""
    subjects = [statement.subject]
    if statement.event_n is not None and not tells_of_himself(statement.told):
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
        and not is_of_another(statement.told, row.content, change.language)
        and frame_of(row.content, (change.language,)) != PAST
    ]
    exact = [row for row in over if is_over(change._replace(is_new=False), row.content)]
    meant = exact or (over if len(over) == 1 else [])
    meant = [row for row in meant if _fits(store, statement, row, change.language, now)]
    parts_over = ((row, part_over(change, row.content)) for row in meant)
    return [
        Over(row, part, is_part=bool(part))
        for row, part in parts_over
        if part or not _tells_more(store, row)
    ]


def _told_anew(
    store: Store, anima_n: int, statement: Statement, language: str, now: int
) -> list[Over]:
    """Return what a sentence tells anew, in whatever words."""
    names = names_in(statement.told, language)
    told = _told_by_name(store, anima_n, statement, language, names, now) if names else []
    return told or _implied(store, anima_n, statement, language, now)


def _implied(
    store: Store, anima_n: int, statement: Statement, language: str, now: int
) -> list[Over]:
    """Return what a sentence tells to be otherwise without naming it; nothing if it may be two."""
    over: list[Over] = []
    for kind in kinds_told(statement.told, language):
        rows = store.knowledge.with_any(anima_n, [statement.subject], kind.begins, now)
        held = [
            (row, value)
            for row in rows
            for value in (value_held(kind, row.content),)
            if value is not None and (row.valid_from or 0) < statement.at
        ]
        held = [one for one in held if _is_of_same(statement.told, one[0].content, language)]
        if len(held) == 1:
            row, value = held[0]
            over.append(Over(row, value, bool(value) and tells_beside(row.content, value)))
    return over


def _likely(
    store: Store, anima_n: int, statement: Statement, language: str, odds: float, now: int
) -> list[Over]:
    """Return the statement that a sentence most likely ends, if that is likely enough."""
    held = [
        row
        for row in store.knowledge.newest(anima_n, statement.subject, now)
        if (row.valid_from or 0) <= statement.at - _SOONEST
    ]
    # How well one fits is seen beside all others, those of other people too. Of several sentences
    # that are quoted together one is meant.
    told = [(row, sentence) for row in held for sentence in sentences(row.content)]
    found = likely_ends(statement.told, [sentence for _, sentence in told], language, odds)
    fits = (
        (sure, row, sentence)
        for sure, (row, sentence) in zip(found, told)
        if not is_of_another(statement.told, sentence, language)
        and not leaves_out(statement.told, sentence, language)
    )
    sure, row, sentence = max(fits, key=lambda one: one[0], default=(_LEAST - 1, None, ""))
    if row is None or sure < _least(statement.told, sentence, language):
        return []
    if not _is_open(store, row, statement.at):
        return []
    name = one_of_several(statement.told, sentence)
    if name:
        return [Over(row, name, is_part=True)]
    # What follows in a statement leans on what stands before it, and is over with that: "I'm on
    # metformin. It's 500 mg."
    before, _, after = row.content.partition(sentence)
    if after.strip() or _has_another(before, sentence, language):
        is_part = _has_another(before, sentence, language)
        return [Over(row, f"{sentence}{after}" if is_part else "", is_part)]
    clauses = [one for one in map(str.strip, clauses_in(sentence, language)) if one]
    if len(clauses) < 2:
        clauses = _of_two(sentence, language)
    if len(clauses) < 2:
        return [Over(row, "", is_part=False)]
    likely = likely_ends(statement.told, clauses, language, odds)
    value = max(zip(likely, clauses))[1]
    # "My daughter is in year 6, and I am a nurse": another clause of his is not meant.
    is_part = any(one != value and is_own(one, (language,)) for one in clauses)
    return [Over(row, value, is_part or tells_beside(sentence, value))]


def _least(new: str, old: str, language: str) -> float:
    """Return the log-odds from which on a sentence ends an earlier one that no rule understands."""
    return _LEAST_LONG if are_long(new, old, language) else _LEAST


def _has_another(text: str, value: str, language: str) -> bool:
    """Return whether a statement has one more sentence, of its speaker, than that of a value.

    "I keep bees. 40 a month for the allotment." is not over with the allotment.
    """
    return any(value not in one and is_own(one, (language,)) for one in sentences(text))


def _of_two(sentence: str, language: str) -> list[str]:
    """Return what is joined in a sentence of its speaker and of another; nothing if it is none."""
    found = halves(sentence, language)
    own = [is_own(one, (language,)) for one in found]
    return found if any(own) and not all(own) else []


def _fits(store: Store, statement: Statement, row: KnowledgeRow, language: str, now: int) -> bool:
    """Return whether a statement may be what a sentence ends by a rule.

    Only of two long ones, and beside others that might be meant as well, that can be told.
    """
    sure = odds_of(statement.told, (language,), ASSERTION)
    if sure is None or not are_long(statement.told, row.content, language):
        return True
    held = store.knowledge.newest(row.anima_n, statement.subject, now)
    olds = [row.content, *(one.content for one in held if one.n != row.n)]
    found = likely_ends(statement.told, olds, language, sure)
    return len(found) < ENOUGH or found[0] >= _HARDLY


def _is_open(store: Store, row: KnowledgeRow, at: int) -> bool:
    """Return whether a statement may end without a rule that understands what of it is over.

    It may not if one has understood that, or if it tells what somebody is for life.
    """
    facts = store.facts.of(row.n)
    return all(fact.ended_at != at and fact.attribute not in FOR_LIFE for fact in facts)


def _is_of_same(text: str, other: str, language: str) -> bool:
    """Return whether two texts tell of the same persons: the speaker himself, or his mother."""
    if is_of_another(text, other, language):
        return False
    said, told = ({*words(one)} for one in (text, other))
    is_of_somebody = not said.isdisjoint(pronouns())
    return (said & kin().keys()) == (told & kin().keys()) and not is_of_somebody


def _told_by_name(
    store: Store,
    anima_n: int,
    statement: Statement,
    language: str,
    names: Mapping[str, str],
    now: int,
) -> list[Over]:
    """Return what a sentence tells anew that it names."""
    people = [statement.subject, *company.acquainted(store, anima_n, statement.subject)]
    found = store.knowledge.with_any(anima_n, people, list(names.values()), now)
    earlier = [(row, row.content.lower()) for row in found if (row.valid_from or 0) < statement.at]
    rare = {
        word: begins
        for word, begins in names.items()
        if sum(begins in text for _, text in earlier) <= _RARE
    }
    over: list[Over] = []
    values: list[Over] = []
    for row, text in earlier:
        if any(begins in text for begins in rare.values()):
            is_of_one = row.subject == statement.subject
            told = told_anew(row.content, statement.told, language, rare, is_of_one=is_of_one)
            if told and is_of_another(statement.told, row.content, language):
                continue
            if told and not _fits(store, statement, row, language, now):
                continue
            facts = store.facts.of(row.n) if told else []
            if told and all((fact.ended_at or 0) < statement.at for fact in facts):
                name = one_of_several(statement.told, row.content)
                is_beside = _tells_beside(facts, told) or (
                    bool(told.value) and _has_another(row.content, told.value, language)
                )
                is_part = bool(name) or told.is_part or is_beside
                one = Over(row, name or told.value, is_part)
                (values if told.is_value else over).append(one)
    # Of two lessons one is moved, and nobody knows which.
    return over + (values if len(values) == 1 else [])


def _tells_beside(facts: Iterable[FactRow], told: Anew) -> bool:
    """Return whether a statement is understood to say something beside what is told anew."""
    return any(
        not (is_claim(fact.attribute) or is_note(fact.attribute))
        and not (fact.value in told.scope or told.value in f"{fact.owner} {fact.value}")
        for fact in facts
        if fact.ended_at is None
    )


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
    spoken = {word for word in words(statement.told) if word in kin()}
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
