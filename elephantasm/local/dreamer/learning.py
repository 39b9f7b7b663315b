# SPDX-License-Identifier: Apache-2.0
"""Writing down what was read: new statements, ones said again, and what is over.

A later word ends an earlier one by structure: the same owner, the same attribute of which there is
one, another value; or an end that names the value or the attribute. Only where a message ends
nothing so does what it very likely ends, see `changes.likely`. Whichever of the two came in first,
what was said later holds.
"""

from __future__ import annotations

from functools import partial

from .. import ids, language
from ..knowledge.attributes import (
    CLAIM,
    KIN,
    OVER,
    attribute,
    is_claim,
    is_free,
    is_kin,
    is_note,
    is_outweighed,
    kinds_of,
)
from ..knowledge.candidates import confirmed
from ..knowledge.facts import End, is_meant, told_by
from ..knowledge.naming import (
    is_narrower,
    is_of_more,
    is_said_by,
    is_same,
    is_same_kind,
    is_same_owner,
    is_thing,
    is_within,
    name_of_kin,
    parts,
)
from ..knowledge.statements import Statement
from ..language import dates
from ..language.anew import tells_beside
from ..language.owners import kin, pronouns
from ..language.words import DIGIT
from ..store.rows import FACT, FactRow, KnowledgeRow
from ..store.store import Store
from ..typed import NamedTuple
from . import audit, changes, company, ends, plans, unkept
from .job import DreamReport
from .lifting import lifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Optional

    from ..knowledge.facts import Fact
    from ..knowledge.statements import Reading


AGE, BIRTHDAY, HOME, ADDRESS = "age", "birthday", "home", "address"
_DAY = 86_400_000_000


class Lesson(NamedTuple):
    """What one memory teaches, as it is written down.

    Attributes:
        store: An open write transaction.
        anima_n: Whose knowledge.
        memory_n: The memory that the statements come from.
        now: Time of writing.
    """

    store: Store
    anima_n: int
    memory_n: int
    now: int

    def learn(self, readings: Iterable[Reading]) -> DreamReport:
        """Write down what messages teach, in the order they were said; return what became of it."""
        report = DreamReport()
        for reading in sorted(readings, key=lambda r: (r.at, r.event_n)):
            if company.is_anothers(self.store, self.anima_n, reading):
                continue
            over = changes.over(self.store, self.anima_n, reading, self.now)
            ended = self._end_named(reading) + self._end_wishes(reading)
            learned = DreamReport()
            for statement in company.told_in(self.store, self.anima_n, reading):
                learned += self._learn_one(statement)
            ended += self._end_changed(reading, over)
            anew = changes.anew(self.store, self.anima_n, reading, self.now)
            ended += self._end_changed(reading._replace(corrects=()), anew)
            # "I live in Bremen now" is understood, and ends no deadline besides.
            if not ended and not learned.superseded:
                likely = changes.likely(self.store, self.anima_n, reading, self.now)
                ended += self._end_changed(reading._replace(corrects=()), likely)
            self._end_unkept(reading)
            report += learned + DreamReport(superseded=ended)
        return report

    def add(self, statement: Statement) -> KnowledgeRow:
        """Store a new statement, what it says, and where it was made."""
        row = KnowledgeRow(
            n=0,
            id=ids.drawn(),
            anima_n=self.anima_n,
            knowledge_type=statement.kind,
            content=statement.text,
            created_at=self.now,
            updated_at=self.now,
            topic=statement.topic,
            confidence=statement.confidence,
            subject=statement.subject,
            form=statement.form,
            fingerprint=statement.fingerprint,
            language_version=language.VERSION,
            valid_from=statement.at,
            valid_to=statement.until,
            utc_offset=statement.utc_offset,
        )
        row = row._replace(n=self.store.knowledge.add(row))
        self.store.knowledge.add_source(row.n, self.memory_n, statement.event_n)
        return row

    def _learn_one(self, statement: Statement) -> DreamReport:
        """Write one statement down, by what is known about the same."""
        known = self._known(statement) or self._restated(statement)
        if known is not None:
            self._confirm(known, statement)
            return DreamReport(confirmed=1)
        row = self.add(statement)
        ended = sum(self._learn_fact(row, statement, fact) for fact in statement.facts)
        return DreamReport(knowledge=1, superseded=ended)

    def _known(self, statement: Statement) -> Optional[KnowledgeRow]:
        """Return the statement that holds and says the same in the same words."""
        return self.store.knowledge.same(
            self.anima_n, statement.subject, statement.fingerprint, self.now
        )

    def _restated(self, statement: Statement) -> Optional[KnowledgeRow]:
        """Return the statement that holds and says the same in other words."""
        if statement.form != FACT:
            return None
        told = (f for f in statement.facts if not (is_claim(f.attribute) or is_note(f.attribute)))
        rows = {self._telling(statement.subject, fact) for fact in told}
        if len(rows) != 1 or None in rows:
            return None
        return self.store.knowledge.by_n(next(filter(None, rows)))

    def _telling(self, subject: str, fact: Fact) -> Optional[int]:
        """Return the key of a statement that tells this value, or tells it more exactly."""
        for other in self._of_same(subject, fact.owner, fact.attribute):
            if is_same(other.value, fact.value) and len(other.value) >= len(fact.value):
                return other.knowledge_n
        return None

    def _confirm(self, known: KnowledgeRow, statement: Statement) -> None:
        """Note that a known statement was made once more."""
        until = known.valid_to and statement.until and max(known.valid_to, statement.until)
        self.store.knowledge.rewrite(
            known._replace(
                confidence=confirmed(known.confidence),
                updated_at=self.now,
                valid_to=until or known.valid_to,
            )
        )
        self.store.facts.say_again(known.n, statement.at)
        self.store.knowledge.add_source(known.n, self.memory_n, statement.event_n)

    def _learn_fact(self, row: KnowledgeRow, statement: Statement, fact: Fact) -> int:
        """Write down what a statement says; return how many others that ended."""
        made = FactRow(
            n=0,
            knowledge_n=row.n,
            anima_n=self.anima_n,
            subject=statement.subject,
            owner=fact.owner,
            attribute=fact.attribute,
            value=fact.value,
            said_at=statement.at,
        )
        others = [
            *self._of_other_value(made),
            *self._of_end(made),
            *company.told_by_others(self.store, statement, made, self._of_same),
        ]
        later = [other.said_at for other in others if other.said_at > made.said_at]
        ended = sum(
            self._end(other, made.said_at, row)
            for other in others
            if other.said_at <= made.said_at and other.knowledge_n != row.n
        )
        self.store.facts.add(made)
        if made.attribute in (AGE, BIRTHDAY):
            self._end_ages(made)
        if later:
            stored = self.store.facts.of(row.n)[-1]
            self._end(stored, min(later), None)
        return ended

    def _end_ages(self, made: FactRow) -> None:
        """End ages on the next birthday, where both are known."""
        for birthday in self._of_same(made.subject, made.owner, BIRTHDAY):
            for age in self._of_same(made.subject, made.owner, AGE):
                day = dates.last_moment(birthday.value, age.said_at)
                if day is not None:
                    self._end(age, day - _DAY, None)

    def _of_other_value(self, made: FactRow) -> list[FactRow]:
        """Return what holds of the same attribute of the same owner, if it can't hold as well."""
        if not attribute(made.attribute).is_single:
            return []
        same = self._of_same(made.subject, made.owner, made.attribute)
        if made.attribute == ADDRESS:
            # "I live at 12 Elm Road" tells an address, "I live in Oslo" does not.
            homes = self._of_same(made.subject, made.owner, HOME)
            same = [*same, *(home for home in homes if DIGIT.search(home.value))]
        return [other for other in same if not is_said_by(other, made)]

    def _of_end(self, made: FactRow) -> list[FactRow]:
        """Return the notes that say that this value is over."""
        if is_claim(made.attribute) or is_note(made.attribute):
            return []
        return [
            over
            for kind in kinds_of(made.attribute)
            for over in self._of_same(made.subject, made.owner, f"{OVER}: {kind}")
            if not over.value or is_within(over.value, told_by(made))
        ]

    def _of_same(self, subject: str, owner: str, name: str) -> list[FactRow]:
        """Return what holds of the same attribute of the same owner; nothing if that is unclear."""
        known = self.store.facts.of_attribute(self.anima_n, subject, name)
        has_other_names = (is_free(name) or ": " in name) and not (is_claim(name) or is_note(name))
        if not known and has_other_names:
            known = self._of_like(subject, name)
        return self._owned(known, subject, owner)

    def _of_like(self, subject: str, name: str) -> list[FactRow]:
        """Return what holds of an attribute named in other words; nothing if it may be two."""
        free = self.store.facts.of_speaker(self.anima_n, subject, (CLAIM, OVER, KIN))
        same = [fact for fact in free if is_same_kind(fact.attribute, name)]
        if same:
            return same
        is_wider = is_narrower if is_free(name) else is_of_more
        wider = [fact for fact in free if is_wider(fact.attribute, name)]
        return wider if len({fact.attribute for fact in wider}) == 1 else []

    def _owned(self, known: Sequence[FactRow], subject: str, owner: str) -> list[FactRow]:
        """Return what of this is of one owner; nothing if it may be one or another."""
        others = {fact.owner for fact in known if fact.owner}
        owner = others.pop() if owner.casefold() in pronouns() and len(others) == 1 else owner
        whole = partial(self._whole, subject)
        mine = whole(owner)
        found = [fact for fact in known if is_same_owner(whole(fact.owner), mine)]
        owners = {whole(fact.owner) for fact in found}
        if all(is_same_owner(one, other) for one in owners for other in owners):
            return found
        return [fact for fact in found if parts(fact.owner) == parts(owner)]

    def _whole(self, subject: str, owner: str) -> str:
        """Return an owner with the name that he is known by: "my sister Ana" for "my sister"."""
        said = owner.split()
        kind = kin().get(said[-1].casefold()) if len(said) == 2 else None
        if kind is None:
            return owner
        known = [
            fact
            for name in (kind, f"{KIN}: {kind}")
            for fact in self.store.facts.of_attribute(self.anima_n, subject, name)
        ]
        names = {fact.value for fact in known if not fact.owner}
        if not attribute(kind).is_single:
            noun = said[-1].casefold()
            names = {name.partition(" ")[2] for name in names if name.split()[0] == noun}
        return f"{owner} {names.pop()}" if len(names) == 1 else owner

    def _end_named(self, reading: Reading) -> int:
        """End what a message says is over; return how many statements that were."""
        ended = sum(self._end_one(reading.subject, reading.at, end) for end in reading.ends)
        for end in reading.ends:
            if end.is_of_group:
                ended += self._end_of_group(reading, end)
        return ended

    def _end_of_group(self, reading: Reading, end: End) -> int:
        """End what others said of a thing that they have in common with who says it is over."""
        known = [
            fact
            for other in company.company_of(self.store, reading.event_n)
            for fact in self._meant(other, end)
            if fact.said_at < reading.at and company.is_for_all(self.store, fact)
        ]
        return sum(self._end(fact, end.at or reading.at, None) for fact in known)

    def _end_one(self, subject: str, at: int, end: End) -> int:
        """End what is meant by one end; with somebody who is gone, what was said of him."""
        count = 0
        for fact in plans.without_next_home(end, self._meant(subject, end), at):
            if fact.said_at < at and not changes.end_one_of(self.store, fact, end, at):
                count += self._end(fact, end.at or at, None)
                plans.give_up(self.store, fact, at, self.now)
                if is_kin(fact.attribute) and not fact.owner:
                    count += self._end_one(subject, at, End(name_of_kin(fact), (), None))
        return count

    def _meant(self, subject: str, end: End) -> list[FactRow]:
        """Return what an end is about; nothing where it may be one thing or another."""
        if end.attributes and end.attributes[0].startswith(f"{CLAIM}: "):
            # Nearly every message may deny a clause: these are looked up.
            known = self.store.facts.of_attribute(self.anima_n, subject, end.attributes[0])
        else:
            is_named = end.attributes and CLAIM not in end.attributes
            without = (CLAIM,) if is_named else ()
            known = self.store.facts.of_speaker(self.anima_n, subject, without)
        known = [fact for fact in known if is_meant(end, fact)]
        # "Yoga's over" ends what is said of it, and of the room in which that takes place.
        of_things = [one for one in known if not end.owner and is_thing(one.owner, end.value)]
        known = list(dict.fromkeys((*self._owned(known, subject, end.owner), *of_things)))
        exact = [fact for fact in known if end.value and parts(fact.value) == parts(end.value)]
        if exact or end.value is None:
            return exact or known
        values = [fact.value for fact in known if not is_claim(fact.attribute)]
        is_clear = all(is_same(one, other) for one in values for other in values)
        return known if is_clear else []

    def _end_wishes(self, reading: Reading) -> int:
        """End the standing wishes that a message takes back; return how many that were."""
        ended = 0
        for wish in lifted(self.store, self.anima_n, reading):
            told = self.store.facts.of(wish.knowledge_n)  # How he is called, besides.
            ended += sum(self._end(fact, reading.at, None) for fact in told)
        return ended

    def _end(self, fact: FactRow, at: int, by: Optional[KnowledgeRow]) -> int:
        """End a fact, and its statement if nothing else of it holds; return whether that ended."""
        self.store.facts.end(fact.n, at)
        told = self.store.facts.of(fact.knowledge_n)
        # What is understood of it comes before its other clauses, and those before notes.
        known = [one for one in told if not is_note(one.attribute)]
        main = [one for one in known if not is_claim(one.attribute)] or known or told
        row = self.store.knowledge.by_n(fact.knowledge_n)
        # "I'm diabetic and work at Bosch": who leaves Bosch is diabetic still.
        is_part = not is_claim(fact.attribute) and tells_beside(row.content, fact.value)
        if is_part or not is_outweighed(main):
            return 0
        self._end_statement(row, at, by)
        return 1 + self._end_beside(fact, at)

    def _end_beside(self, fact: FactRow, at: int) -> int:
        """End what was said with a tool that is not used any more."""
        beside = changes.said_beside(self.store, fact)
        for row in beside:
            self._end_statement(row, at, None)
        return len(beside)

    def _end_changed(self, reading: Reading, over: Iterable[changes.Ended]) -> int:
        """End what is told otherwise, which is kept for that, or was said wrongly."""
        ended = 0
        for statement, overs in over:
            by = self._known(statement) or self.add(statement)
            for row, value, is_part in overs:
                if value:
                    changes.end_value(self.store, row, value, reading.at)
                if not is_part:
                    ended += self._end_whole(row, reading.at, by)
        for row in changes.corrected(self.store, self.anima_n, reading, self.now):
            ended += self._end_whole(row, reading.at, None)
            ends.hold_again(self.store, reading, row, self.now)
        return ended

    def _end_unkept(self, reading: Reading) -> None:
        """Keep as over what was said, and not kept, and is told anew."""
        for old in unkept.told_otherwise(self.store, self.anima_n, reading):
            row = self._replace(memory_n=old.memory_n).add(old.statement)
            changes.end_value(self.store, row, old.value, reading.at)
            if not old.is_part:
                self._end_statement(row, reading.at, None)

    def _end_whole(self, old: KnowledgeRow, at: int, by: Optional[KnowledgeRow]) -> int:
        """End a statement with all that it says; return whether it had not ended already."""
        if self.store.knowledge.by_n(old.n).valid_to != old.valid_to:
            return 0
        for fact in self.store.facts.of(old.n):
            if fact.ended_at is None:
                self.store.facts.end(fact.n, at)
        self._end_statement(old, at, by)
        return 1

    def _end_statement(self, old: KnowledgeRow, at: int, by: Optional[KnowledgeRow]) -> None:
        """Note that a statement holds no longer, which is kept."""
        self.store.knowledge.end(old.n, at, self.now, None if by is None else by.n)
        before = {"content": old.content}
        after = {"valid_to": at, "superseded_by": None if by is None else by.id}
        reason = "a later word ends it" if by is None else f"a later one: {by.content}"
        audit.note(self.store, self.now, "supersede", old, before, after, reason)
