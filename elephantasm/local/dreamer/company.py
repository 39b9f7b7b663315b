# SPDX-License-Identifier: Apache-2.0
"""People who talk with each other: what one of them says of a thing that they have in common.

Nobody ends what another says of himself. But a group has one budget, and one time to meet: whoever
tells a later one ends the earlier. And of himself everybody knows more than the others do.
"""

from __future__ import annotations

from ..knowledge.attributes import attribute, is_claim, is_common, is_note
from ..knowledge.naming import is_same, is_same_owner, parts
from ..knowledge.speakers import USER, speaker_key
from ..language.owners import tells_of_himself
from ..language.presenting import renames
from ..language.words import is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..knowledge.statements import Reading, Statement
    from ..store.rows import FactRow
    from ..store.store import Store

    Known = Callable[[str, str, str], list[FactRow]]

# Whoever wrote among so many messages before is still there.
_HEARD = 50
# So many letters a short form of a name has in common with it.
_SHORT_FORM = 2
# With whom somebody talked in one of so many messages, he still has things in common.
_LATELY = 300


def is_anothers(store: Store, anima_n: int, reading: Reading) -> bool:
    """Return whether somebody else speaks in a message than its writer.

    Who presents himself by another name than he told before, and not as his new one, wrote a letter
    that was pasted, or sits at the same keyboard: "Colin here, Tamsin is asleep".
    """
    return any(
        _is_other_name(store, anima_n, statement, fact.value)
        for statement in reading.statements
        for fact in statement.facts
        if fact.attribute == "name" and not fact.owner
    )


def told_in(store: Store, anima_n: int, reading: Reading) -> tuple[Statement, ...]:
    """Return the statements of a message, with the name of its writer if he has told none before.

    "Nele, 22, from Cologne" is he as he begins, and may be anybody later.
    """
    told = reading.introduces
    if told is None or _named(store, anima_n, told):
        return reading.statements
    return told, *(one for one in reading.statements if one.text != told.text)


def _named(store: Store, anima_n: int, statement: Statement) -> list[str]:
    """Return how the speaker of a statement was called before, by what he told."""
    return [
        fact.value
        for attribute in ("name", "nickname")
        for fact in store.facts.of_attribute(anima_n, statement.subject, attribute)
        if not fact.owner and fact.said_at < statement.at
    ]


def _is_other_name(store: Store, anima_n: int, statement: Statement, name: str) -> bool:
    known = _named(store, anima_n, statement)
    if not known or renames(statement.text):
        return False
    said = _beginnings(name)
    return all(said.isdisjoint(_beginnings(one)) for one in known)


def _beginnings(name: str) -> set[str]:
    """Return how the parts of a name begin, which a short form of it keeps: "Tam" of "Tamsin"."""
    return {part[: 1 if is_unspaced(part) else _SHORT_FORM] for part in parts(name)}


def company_of(store: Store, event_n: int) -> list[str]:
    """Return the keys of the others who wrote before a message in its session, by name."""
    event = store.events.by_n(event_n)
    if event.session_id is None:
        return []
    before = store.events.before(event, _HEARD)
    keys = {speaker_key(one.author) for one in before if one.event_type == "message.in"}
    return sorted(keys - {speaker_key(event.author), USER})


def acquainted(store: Store, anima_n: int, speaker: str) -> list[str]:
    """Return the keys of those whom a speaker has lately talked with, by name."""
    if speaker == USER:
        return []
    talks: dict[str, set[str]] = {}
    for session, author in store.events.newest_writers(anima_n, _LATELY):
        talks.setdefault(session, set()).add(speaker_key(author))
    met = (people for people in talks.values() if speaker in people)
    return sorted(set().union(*met) - {speaker, USER})


def told_by_others(
    store: Store, statement: Statement, made: FactRow, known: Known
) -> list[FactRow]:
    """Return what others told before that a statement has another value of.

    Args:
        store: Where it is.
        statement: What is said now.
        made: What of it is written down.
        known: Returns what holds of an attribute, by speaker, owner and attribute.
    """
    name, event_n = made.attribute, statement.event_n
    if event_n is None or made.owner or not attribute(name).is_single:
        return []
    if is_claim(name) or is_note(name):
        return []
    is_ours = is_common(name) and not tells_of_himself(statement.text)
    found: list[FactRow] = []
    for other in company_of(store, event_n):
        if is_ours:
            found += (fact for fact in known(other, "", name) if is_for_all(store, fact))
        # Who has no name but "user" is named by nobody.
        if made.subject != USER:
            told = known(other, statement.topic, name)
            found += (fact for fact in told if is_same_owner(fact.owner, statement.topic))
    return [fact for fact in found if not is_same(fact.value, made.value)]


def is_for_all(store: Store, fact: FactRow) -> bool:
    """Return whether what somebody told is of the group, and not of himself."""
    if fact.owner or not is_common(fact.attribute):
        return False
    return not tells_of_himself(store.knowledge.by_n(fact.knowledge_n).content)
