# SPDX-License-Identifier: Apache-2.0
"""What a sentence is understood to say, as values: facts, and what it ends.

When in doubt nothing: a fact ends an earlier one, and a wrong end is a loss.
"""

from __future__ import annotations

from functools import lru_cache

from ..language import dates, owners
from ..language import facts as language_facts
from ..language.anew import is_of_one_time
from ..language.claims import (
    claim,
    clauses,
    cuts,
    forms,
    is_deniable,
    is_past,
    shortest,
    tells_claims,
    undenied,
)
from ..language.languages import possible
from ..language.names import is_common, is_name, is_place
from ..language.quotes import bare
from ..language.renewed import renewed
from ..language.salience import is_own
from ..language.sentences import one_line
from ..language.topics import PEOPLE, matters_in
from ..language.words import words
from ..typed import NamedTuple
from .attributes import (
    CLAIM,
    DENIED,
    HOLDS,
    KIN,
    OVER,
    attribute,
    is_a,
    is_claim,
    is_over,
)
from .naming import is_among, is_within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from re import Match
    from typing import Optional, Union

    from ..language.clauses import Ending, Telling
    from ..language.rules import Rule
    from ..store.rows import FactRow

# A longer sentence says more than a rule can take.
_LONGEST = 300
_SHORT = 60
_YEAR = 365 * 86_400_000_000
# A name with a digit is an id, a word for a mood is no name, a program is no place.
_SOUND: dict[str, Callable[[str], bool]] = {
    "name": is_name,
    "nickname": is_name,
    "manager": is_name,
    "partner": is_name,
    "home": is_place,
    "origin": is_place,
    "end": bool,
}
# What is not in the list of attributes.
_FREE = attribute("")
# They are over by themselves, after the day that is told with them.
_PASSES = ("appointment", "deadline", "trip", "end")


class Fact(NamedTuple):
    """One thing that is so.

    Attributes:
        owner: Whom or what of the speaker it is about, as it is written: "my sister Ana"; empty
            for the speaker himself.
        attribute: Which attribute (`attributes.py`).
        value: What that is, as it was said.
        until: When it ceases to hold by itself, in microseconds; None for never.
    """

    owner: str
    attribute: str
    value: str
    until: Optional[int] = None


class End(NamedTuple):
    """Something that is over.

    Attributes:
        owner: As in `Fact`.
        attributes: Which attributes may be meant; none for any.
        value: What is over; None for whatever there is.
        at: When it will be over, if that is said, in microseconds; None for now.
        is_of_group: Whether it is of something that several people have together: "we dropped it".
    """

    owner: str
    attributes: tuple[str, ...]
    value: Optional[str]
    at: Optional[int] = None
    is_of_group: bool = False


# Matters that have names of their own.
_WITH_NAMES = PEOPLE | {"pet"}


def facts_in(sentence: str, languages: tuple[str, ...], at: Optional[int] = None) -> list[Fact]:
    """Return what a sentence says; nothing unless a rule takes a whole clause of it.

    With what is understood come its other clauses as claims, since they hold as well.

    Args:
        sentence: A sentence in somebody's own words.
        languages: Those it may be in.
        at: When it was said, in microseconds; without, nothing ends by itself.
    """
    found: list[Fact] = []
    claims: list[Fact] = []
    is_of_others = False
    for language, clause in _clauses(sentence, languages):
        told = _told(clause, language, at)
        if is_of_others and not is_own(clause, (language,)):
            # "I have a dog, called Rex", where nothing need say who is called so.
            told = [fact for fact in told if fact.owner or fact.attribute != "name"]
        is_of_others = is_of_others or not _WITH_NAMES.isdisjoint(matters_in(clause, language))
        found += told
        claims += (*_notes(clause, language), *(() if told else _claims(clause, language)))
    return list(dict.fromkeys(found + claims)) if found else []


def claims_in(sentence: str, languages: tuple[str, ...]) -> list[Fact]:
    """Return a sentence that no rule takes as claims; none unless all its clauses are plain.

    With them comes what it says to be over: of what is told later, but was said earlier.
    """
    found = _clauses(sentence, languages)
    facts: list[Fact] = []
    for one in dict.fromkeys(language for language, _ in found):
        claims = [_claims(clause, language) for language, clause in found if language == one]
        if all(claims) and tells_claims(one):
            facts += (fact for told in claims for fact in told)
            facts += _kin_of(facts, one)
    facts += (fact for language, clause in found for fact in _notes(clause, language))
    return list(dict.fromkeys(facts))


def ends_in(sentence: str, languages: tuple[str, ...], at: Optional[int] = None) -> list[End]:
    """Return what a sentence says is over; the arguments are those of `facts_in`."""
    found: list[End] = []
    for language, clause in _clauses(sentence, languages):
        is_of_group = owners.tells_of_group(clause, language)
        found += (end._replace(is_of_group=is_of_group) for end in _ends(clause, language, at))
        for fact in _claims(clause, language) if is_deniable(language) else ():
            opposite = DENIED if fact.value == HOLDS else HOLDS
            found.append(End(fact.owner, (fact.attribute,), opposite))
            if fact.value == DENIED and is_past(clause, language):
                # "I don't run any more" ends "I run every morning", which says more than "I run".
                found.append(End(fact.owner, (CLAIM,), fact.attribute.partition(": ")[2]))
    return found


def is_meant(end: End, fact: Union[Fact, FactRow]) -> bool:
    """Return whether an end may be about a fact, if it is about the same owner."""
    if is_over(fact.attribute) or not (end.attributes or end.value or end.owner):
        return False
    if end.value and "'s " in fact.attribute and "'s " not in end.value:
        return False  # "The time of my sister's yoga" is no other one's.
    if end.attributes and not any(is_a(fact.attribute, kind) for kind in end.attributes):
        return False
    if end.value is None or not is_claim(fact.attribute) or fact.attribute in end.attributes:
        return end.value is None or is_within(end.value, told_by(fact))
    return fact.value == HOLDS and is_among(end.value, fact.attribute)


def told_by(fact: Union[Fact, FactRow]) -> str:
    """Return a value with what it is of: "porto 14 May" for the day of a trip to Porto."""
    return f"{fact.attribute.replace(':', '')} {fact.value}"


# A sentence is asked for what it says, what it ends and what it claims: it is read once.
_read_once = lru_cache(64)


@_read_once
def _clauses(sentence: str, languages: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the clauses of a sentence, each with the language it may be in."""
    plain = one_line(sentence.replace("\u2019", "'"))
    if len(plain) > _LONGEST:
        return ()
    # "Sold Svala" has no small word by which its language is known; "OK" says nothing.
    may_tell = " " in plain and len(plain) <= _SHORT
    among = languages or (possible(plain) if may_tell else ())
    return tuple(
        (language, clause)
        for language in among
        for clause in (*clauses(plain, language), *renewed(plain, language))
    )


def _told(clause: str, language: str, at: Optional[int]) -> list[Fact]:
    """Return what a clause says, with the time at which it ends by itself, if one is said."""
    return [_dated(fact, clause, at) for fact in _understood(clause, language)]


@_read_once
def _understood(clause: str, language: str) -> tuple[Fact, ...]:
    """Return what the first rule that takes a clause finds; in whole sentences what all find."""
    spoken = _spoken(clause)
    bare_forms = forms(clause, language)
    found: list[Fact] = []
    for telling in language_facts.tellings_for(language, spoken):
        match = _match(telling.rule, bare_forms, clause)
        found += _values(telling, match, language) if match else ()
        if found and cuts(language):
            break
    return tuple(found)


def _match(rule: Rule, bare_forms: list[str], clause: str) -> Optional[Match[str]]:
    """Return where a rule is found in a form of a clause; the words of its groups were all said."""
    for match in filter(None, map(rule.search, bare_forms)):
        if all(word in clause for word in " ".join(match.groups("")).split()):
            return match
    return None


def _spoken(clause: str) -> set[str]:
    """Return the words of a clause, and what of them stands before an apostrophe."""
    found = words(clause)
    return {*found, *(word.partition("'")[0] for word in found)}


def _values(telling: Telling, match: Match[str], language: str) -> Iterator[Fact]:
    """Yield what a rule has found, value by value."""
    owner = _group(match, "o")
    of = language_facts.kind_of(_group(match, "k").casefold(), language)
    if owner:
        yield from _kin_of([Fact(owner, "", "")], language)
    values = {name: text for name, text in match.groupdict("").items() if text.strip()}
    if telling.value:
        values["v"] = telling.value
    for group, text in values.items():
        kind = group.partition("_")[0]
        if kind in ("o", "k") or (telling.attribute == "{k}" and of in owners.kin()):
            continue
        name = telling.attribute.format(k=of) if kind == "v" else kind
        yield from _checked(owner, name, bare(text).strip(" ,"), language)


def _checked(owner: str, name: str, value: str, language: str) -> Iterator[Fact]:
    """Yield a value that was found, if it can be one; each of a list for itself."""
    is_sound = _SOUND.get(name.partition(": ")[0], _is_told if attribute(name) == _FREE else bool)
    is_kin = name == "name" and bool(owner) and owners.has_roles(language)
    is_one = attribute(name).is_single and not is_kin
    for one in (value,) if is_one else language_facts.listed(value, language):
        if is_sound(one):
            yield _named(owner, one, language) if is_kin else _versioned(Fact(owner, name, one))


def _versioned(fact: Fact) -> Fact:
    """Return a fact; of what is used, such as Python 3.12, that it has this version."""
    name, _, version = fact.value.rpartition(" ")
    is_used = fact.attribute.startswith(("uses", "tool of "))
    if not is_used or not name or not version.lstrip("v")[:1].isdigit():
        return fact
    return fact._replace(attribute=f"version of {name.casefold()}", value=version)


def _is_told(value: str) -> bool:
    """Return whether a value of something of which little is known tells more than a mood."""
    return not is_common(value)


def _kin(owner: str, language: str) -> Iterator[Fact]:
    """Yield whose partner, boss or sister somebody is who is called so: "my sister Ana"."""
    said = owner.replace(",", "").split()
    place = next((n for n, word in enumerate(said) if word.casefold() in owners.kin()), 0)
    if place and said[0].casefold() in owners.my() and len(said) > place + 1:
        yield _named(" ".join(said[: place + 1]), " ".join(said[place + 1 :]), language)


def _kin_of(facts: Iterable[Fact], language: str) -> list[Fact]:
    """Return whose partner or sister those are whom facts are about."""
    kin = [found for fact in facts if fact.owner for found in _kin(fact.owner, language)]
    return [fact._replace(attribute=f"{KIN}: {fact.attribute}") for fact in kin]


def _named(owner: str, name: str, language: str) -> Fact:
    """Return that somebody or something of the speaker's has a name."""
    noun = language_facts.kind_of(owner.split()[-1].casefold(), language)
    kind = owners.kin().get(noun)
    if kind is None:
        whose = owner.rpartition(" ")[0]
        # "My sister's bank" is no bank of the speaker's.
        return Fact(whose[:-2] if whose.endswith("'s") else "", noun, name)
    return Fact("", kind, name if attribute(kind).is_single else f"{noun} {name}")


def _dated(fact: Fact, clause: str, at: Optional[int]) -> Fact:
    """Return a fact with the time at which it ceases to hold by itself, if there is one."""
    if at is None:
        return fact
    if fact.attribute == "age":
        return fact._replace(until=at + _YEAR)
    if fact.attribute.partition(": ")[0] in _PASSES:
        return fact._replace(until=dates.last_moment(clause, at))
    return fact


def _ends(clause: str, language: str, at: Optional[int] = None) -> list[End]:
    """Return what the rules of a language find that a clause ends, or denies."""
    found: list[End] = []
    for ending, match in _ended(clause, language):
        is_coming = ending.is_coming
        day = dates.last_moment(clause, at) if is_coming and at is not None else None
        if day or not is_coming:
            found += (end._replace(at=day) for end in _over(ending, match, language))
    denied = undenied(clause, language)
    if found and is_of_one_time(clause, language):
        # "Choir is off this Tuesday" ends no choir, but the appointment of that day.
        found = [one for end in found for one in _of_one_day(end)]
    # What is told besides something denied is not what is denied.
    facts = _told(denied, language, None) if denied and not _told(clause, language, None) else ()
    return found + [End(fact.owner, (fact.attribute,), fact.value) for fact in facts]


def _of_one_day(end: End) -> Iterator[End]:
    """Yield an end of what is over by itself after its day, if it may be about that.

    Of "the Wednesday one" the day tells which, and not when.
    """
    meant = tuple(one for one in end.attributes or _PASSES if one in (*_PASSES, "time"))
    if meant == end.attributes:
        yield end
    elif meant:
        yield end._replace(attributes=tuple(one for one in meant if one in _PASSES))


@_read_once
def _ended(clause: str, language: str) -> tuple[tuple[Ending, Match[str]], ...]:
    """Return the rules that find an end in a clause, each with where it is found."""
    spoken = _spoken(clause)
    bare_forms = forms(clause, language)
    found = []
    for ending in language_facts.endings_for(language, spoken):
        match = _match(ending.rule, bare_forms, clause)
        found += [(ending, match)] if match else []
    return tuple(found)


def _over(ending: Ending, match: Match[str], language: str) -> Iterator[End]:
    """Yield what a rule has found to be over; what is gone, with all that was said of it."""
    said = bare(_group(match, "v"))
    value = ending.value.format(v=said) or said
    for one in dict.fromkeys((value, *language_facts.listed(value, language))):
        yield End(_group(match, "o"), ending.attributes, one or None)
        if ending.is_gone and one:
            yield End(one, (), None)
            if one[0].isupper() and one.isalpha():
                # "I walk Rex every morning"
                yield End("", (CLAIM,), one)


def _notes(clause: str, language: str) -> list[Fact]:
    """Return what a clause says to be over, as facts."""
    return [
        Fact(end.owner, f"{OVER}: {name}", end.value or "")
        for end in _ends(clause, language)
        for name in end.attributes
        if name != CLAIM
    ]


@_read_once
def _claims(clause: str, language: str) -> tuple[Fact, ...]:
    """Return a plain clause as a fact, so that the same clause is known when it is denied."""
    said = claim(shortest(clause, language), language)
    if said is None:
        return ()
    return (Fact(said.owner, f"{CLAIM}: {said.key}", HOLDS if said.holds else DENIED),)


def _group(match: Match[str], name: str) -> str:
    """Return what a group has found, or another of the same name with a number: `v_2`."""
    found = match.groupdict("")
    texts = (text for group, text in found.items() if group.partition("_")[0] == name)
    return next((text.strip() for text in texts if text), "")
