# SPDX-License-Identifier: Apache-2.0
"""What stands in a clause, in any order: what it is about, values, and signs.

The names of a language's table `anew`:

    NOW      a sign that something is otherwise from now on
    OVER     a sign that something is over
    ITSELF   of these signs, those that what a clause begins with is over
    GONE     a sign that what a clause begins with is dead, or away for good
    AND      between two things that somebody tells: "he retired and Dev leads us"
    NOT      a sign that something is not so
    AGAIN    a sign that something is as it was before
    IDLE     words that tell of no thing: "especially"
    REASON   from here on a clause only tells why
    PLACED   what a clause begins with is somewhere
    MEASURES  words that only tell in what something is measured
    PEOPLE   of whom a clause tells: its group finds "妹妹"
    OF_WHAT  words behind a thing before which it is told which one it is: "の"
    NOT_FIRST  words behind a thing with which no clause begins: "に"
    TOPIC    what follows behind a comma tells of this: "うちの猫は先週、"
    SO       between a reason and what follows from it
    KNOWN    words before a thing that was spoken of: "the", "my"
    WITH     words before such a thing that is not the subject: "with"
    ELSEWHERE  words behind a thing from which on it is told where, when or for whom: "at", "to"
    OF_KIND  words behind a thing from which on it is told which one it is: "de"
    ATTACHED  signs that no space parts from what follows: "with", "to"
    TIES     words for what binds somebody to a thing, which is meant then: "my job at Bosch"
    ACTS     a sign that what a clause begins with does something to another thing
    CHARGE   a sign that somebody has a task, and others have not: "Ravi leads the team"
    BEGINS   a sign that somebody does what he did not do before
    MEANT_FIRST  a sign that a clause begins with that thing: "Den Garten haben wir aufgegeben"
    DONE     a sign that something is finished, as what somebody reads, learns or waits for is
    UNDONE   a sign that it is not, or in part: "when it's ready", "finished chapter 3"
    PARTLY   a sign that only a part of something is over, or that somebody only means to end it
    QUITS    of the signs that something is over, those that it may be so for one and not for others
    INTO     what its first group finds is another thing now, for the verb of its second, if any
    PRONOUN  what stands for the thing of the clause before: "the Vespa gave up, sold it"
    GOES_ON  something goes on, or is to come, until it is finished
    LEAVES   a sign that what a clause begins with does no longer what he did for others
    ROLE     a clause that only tells who does something for others, or with them
    CALLED_OFF  of the signs that something is over, those that may be of one time only
    IS_KIND_FIRST  whether a word before a thing tells which one it is: "the office rent"
    JOINED   whether words are joined to longer ones: "Montagschor"
"""

from __future__ import annotations

from functools import lru_cache

from ..typed import NamedTuple
from .named import Found, key_of, kind_of
from .owners import tells_of_himself
from .relatives import people_in, relatives_in
from .stems import stem
from .tables import table
from .tokens import CHANGE, UNSPACED, parts, phrases
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .tokens import Token

# A clause of more words tells of more than one thing.
_MOST = 6
# Hardly anybody tells more with "and" in one clause.
_MOST_APART = 4
# So many words are the same where one name is told in the place of another.
FRAME = 2
# Values by which something is named: "Tuesdays", "o2".
_NAMES = frozenset(("day", "code", "host"))
# Of these something has one value, so that another one needs no sign. Others, such as numbers,
# need none only if all that the two clauses tell is the same.
ONE_VALUE = frozenset(("clock", "money", "host", "code"))


class Clause(NamedTuple):
    """What stands in a clause.

    Attributes:
        text: All of it.
        about: What tells what it is about: stems, each with the word as it is written.
        known: Of these stems, those of things that it speaks of as known.
        kinds: For a stem, those of the words that tell which one it is: "office" for "rent".
        wholes: For a stem, what it is of: "ピアノの発表会".
        subject: The stem that it begins with; empty if it begins otherwise.
        is_thing: Whether that has "the", "my" or the like before it.
        doers: All stems that it begins with: "Helen Marsh took me off the pills".
        beside: What is not meant by a sign: where, when, for whom, or some of many.
        ties: What only binds somebody to what is meant: "membership".
        values: What it tells of that.
        names: Of these the numbers by which something is called: "the 208".
        units: In what these are measured or paid, as what it is about.
        people: Whose it is, if it is somebody else's: "sister".
        relatives: Of these the ones that are named, each with the stem of the name.
        is_own: Whether its speaker speaks of himself.
        is_denied: Whether it says that something is not so.
        is_new: Whether it has a sign that something is otherwise now.
        is_moved: Whether it has one, or one that only tells so of a value: "extended".
        is_gone: Whether it has a sign that what it begins with is dead, or away for good.
        is_over: Whether it has that, or a sign that something is over.
        is_itself: Whether that sign is of what the clause begins with: "Choir is over".
        is_placed: Whether what it begins with is somewhere: "The key is under the mat".
        is_once: Whether it tells of a day that passes, or of an hour.
        is_called_off: Whether what is over may be so one time only.
        is_again: Whether it has a sign that something is as it was before.
        charge: The stems of what tells that somebody has a task, if it does.
        begins: Whether it has a sign that somebody does what he did not do.
        is_done: Whether it has a sign that something is finished.
        leaves: Whether what it begins with does no longer what he did for others.
        quits: Whether what is over is so for what it begins with, and maybe not for others.
        into: What is another thing now, and the verb that an earlier clause must have for that.
    """

    text: str
    about: dict[str, str]
    known: frozenset[str]
    kinds: dict[str, str]
    wholes: dict[str, str]
    subject: str
    is_thing: bool
    doers: frozenset[str]
    beside: frozenset[str]
    ties: frozenset[str]
    values: tuple[Token, ...]
    names: tuple[Token, ...]
    units: dict[str, str]
    people: frozenset[str]
    relatives: dict[str, str]
    is_own: bool
    is_denied: bool
    is_new: bool
    is_moved: bool
    is_gone: bool
    is_over: bool
    is_itself: bool
    is_placed: bool
    is_once: bool
    is_called_off: bool
    is_again: bool
    charge: frozenset[str]
    begins: bool
    is_done: bool
    leaves: bool
    quits: bool
    into: tuple[str, str]

    @property
    def tells(self) -> bool:
        """Whether it may tell something anew."""
        if len(self.about) > _MOST:
            return False
        if self.is_over or self.is_again or self.is_done or self.leaves or self.into[0]:
            return bool(self.named)
        if (self.begins or (self.charge and self.is_new)) and self.about:
            return True
        if self.is_new and (self._has_new_place or self._has_new_name):
            return True
        return bool(self.values and (self.about if self.is_moved else self.known))

    @property
    def _has_new_name(self) -> bool:
        """Whether a word of it may stand for another: "Kim leads the design team now"."""
        is_name = any(word[:1].isupper() for word in self.about.values())
        return len(self.about) > FRAME or (len(self.about) == FRAME and is_name)

    @property
    def _has_new_place(self) -> bool:
        """Whether it tells where something known is now: "in chaos" is no place."""
        return self.is_placed and not self.known.isdisjoint(self.about.keys() - {self.subject})

    @property
    def last(self) -> str:
        """The last of what it tells."""
        return [*self.about.values(), *(one.text for one in self.values)][len(self.about) - 1]

    @property
    def named(self) -> dict[str, str]:
        """All by which it names something: also the day on which that is."""
        days = [one for one in self.values if kind_of(one) in _NAMES]
        said = {key_of(one): one.text for one in (*days, *self.names)}
        return {**self.about, **said}


def goes_on(clause: Clause, language: str) -> bool:
    """Return whether a clause tells of what goes on, or is to come, until it is finished."""
    return _has("GOES_ON", table(language, "anew"), clause.text)


def is_role(clause: Clause, language: str) -> bool:
    """Return whether a clause only tells who does something for others, or with them."""
    return _has("ROLE", table(language, "anew"), clause.text)


@lru_cache(maxsize=1024)
def clauses_of(sentence: str, language: str) -> tuple[Clause, ...]:
    """Return what stands in the clauses of a sentence."""
    known = table(language, "anew")
    found: list[Clause] = []
    before = ""
    for part in _parts(sentence, language, known):
        clause = _clause(part, language, known)
        named = next((one for one in reversed(found) if one.about), None)
        if named is not None and clause.is_over:
            clause = _with_thing(clause, named, language, known)
        is_bare = bool(found) and len(found[-1].about) == 1
        is_rest = not clause.about and (clause.values or (clause.is_over and is_bare))
        is_told = clause.values and found and not found[-1].values
        is_told = is_told and (found[-1].is_new or not clause.doers) and not found[-1].is_over
        is_begun = found and found[-1].begins and not found[-1].about
        if found and (is_rest or is_told or is_begun):
            # "Judo, that's over", "The menu goes up again: 14.90 without coffee"
            found[-1:] = [_clause(f"{before} {part}", language, known)]
        else:
            found.append(clause)
        before = part
    return (*found, *_told_apart(found, language, known))


def _with_thing(clause: Clause, before: Clause, language: str, known: Any) -> Clause:
    """Return a clause with what a pronoun of it stands for, if it names nothing else.

    "The Vespa gave up, sold it for parts", "Krümel was ill, we had him put down". Of people only
    who is gone is meant: "Tom came and I sold it" sells no Tom.
    """
    pronoun = getattr(known, "PRONOUN", None)
    if pronoun is None or not before.subject or not pronoun.is_in(clause.text):
        return clause
    word = before.about[before.subject]
    # "Je l'ai vendue"
    said = pronoun.sub(lambda found: f"{word} " if found[0].endswith("'") else word, clause.text)
    told = _clause(said, language, known)
    is_thing = (before.is_thing or UNSPACED.search(word)) and not before.people
    is_meant = is_thing or told.is_gone
    is_all = told.about.keys() <= {before.subject, *told.beside, *told.ties}
    if not (is_meant and is_all):
        return clause
    return told._replace(known=told.known | {before.subject})


def _told_apart(clauses: list[Clause], language: str, known: Any) -> Iterator[Clause]:
    """Yield what is told before and behind "and" as clauses of their own, where one tells."""
    for clause in clauses if hasattr(known, "AND") else ():
        has_sign = clause.is_over or clause.leaves or clause.is_done or clause.is_moved
        apart = known.AND.split(clause.text) if has_sign else ()
        told = [_clause(part, language, known) for part in apart[:_MOST_APART]]
        yield from (one for one in told if len(told) > 1 and one.tells)


def _parts(sentence: str, language: str, known: Any) -> list[str]:
    """Return the clauses of a sentence; what follows from a reason is one of its own."""
    found: list[str] = []
    for part in parts(sentence, language):
        if found and _has("TOPIC", known, found[-1]):
            found[-1:] = [f"{found[-1]}\u3001{part}"]
        else:
            found.append(part)
    if not hasattr(known, "SO"):
        return found
    return [part for clause in found for part in known.SO.split(clause)]


class _Signs(NamedTuple):
    """Which signs a clause has: that something is otherwise, is gone, over or finished."""

    is_new: bool
    is_moved: bool
    is_gone: bool
    is_over: bool
    is_done: bool


def _signs_in(told: str, language: str, known: Any) -> _Signs:
    is_new = known.NOW.is_in(told)
    is_gone = _has("GONE", known, told) and not _has("PARTLY", known, told)
    is_over = is_gone or (known.OVER.is_in(told) and not _has("PARTLY", known, told))
    is_done = not is_over and _has("DONE", known, told) and not _has("UNDONE", known, told)
    return _Signs(
        is_new=is_new,
        is_moved=is_new or phrases(language, (CHANGE,)).is_in(told),
        is_gone=is_gone,
        is_over=is_over,
        is_done=is_done,
    )


def _between(told: str, signs: _Signs, known: Any) -> list[str]:
    """Return a clause in the pieces between its signs."""
    ends = known.DONE if signs.is_done else known.GONE if signs.is_gone else known.OVER
    pieces = ends.split(told) if signs.is_done or signs.is_over else [told]
    return [
        part for piece in pieces for part in (known.NOW.split(piece) if signs.is_new else [piece])
    ]


def _clause(text: str, language: str, known: Any) -> Clause:
    """Return what stands in a clause; why it is so is no part of it."""
    text = text.replace("\u2019", "'")
    reason = known.REASON.search(text) if hasattr(known, "REASON") else None
    told = text[: reason.start()] if reason and reason.start() else text
    signs = _signs_in(told, language, known)
    found = _found_in(_between(told, signs, known), language, known)
    doers = frozenset(() if _has("MEANT_FIRST", known, told) else found.doers)
    people = people_in(told, language, known)
    is_done = signs.is_done or (found.is_thing and not people)
    is_itself = _is_itself(told, found, doers, signs._replace(is_done=is_done), known)
    is_rid = signs.is_over and not signs.is_moved
    elsewhere = found.after if is_itself and doers - found.ties else set()
    return Clause(
        text=text,
        # "Down to 88 kilos!", "the doctor put me up to 40 mg"
        about={**found.about, **found.units} if signs.is_moved else found.about,
        known=frozenset(found.known),
        kinds=found.kinds,
        wholes=found.wholes,
        subject=found.subject,
        is_thing=found.is_thing,
        doers=doers,
        # "I'm no longer at the bakery": there it is nothing else that is over.
        beside=frozenset(found.beside | elsewhere),
        ties=frozenset(found.ties),
        # Of eight hens two may be sold.
        values=tuple(one for one in found.values if not (is_rid and one in found.counts)),
        names=tuple(found.names),
        units=found.units,
        people=people,
        relatives=relatives_in(told, people, language, known) if people else {},
        is_own=tells_of_himself(told),
        is_denied=known.NOT.is_in(told),
        is_itself=is_itself,
        is_placed=bool(found.subject) and known.PLACED.is_in(told),
        is_once=found.is_once,
        is_called_off=_has("CALLED_OFF", known, told),
        is_again=known.AGAIN.is_in(told),
        charge=_charge(told, known),
        begins=_has("BEGINS", known, told),
        leaves=_has("LEAVES", known, told),
        quits=_has("QUITS", known, told),
        into=("", "") if people else _into(told, known),
        **signs._asdict(),
    )


def _found_in(pieces: list[str], language: str, known: Any) -> Found:
    """Return what is found in the pieces of a clause."""
    found = Found(language, known)
    for piece in pieces:
        found.read(piece.strip(), is_first=piece is pieces[0])
    return found


def _is_itself(told: str, found: Found, doers: frozenset[str], signs: _Signs, known: Any) -> bool:
    """Return whether a sign tells that what a clause begins with is over, and not what it does."""
    if signs.is_gone:
        return _is_itself_gone(found, doers)
    if signs.is_done and found.about.keys() == doers:
        # "The café has closed", "the thesis is in"
        return True
    acts = bool(doers) and found.about.keys() > doers and _has("ACTS", known, told)
    return bool(known.ITSELF.is_in(told)) and not acts


def _is_itself_gone(found: Found, doers: frozenset[str]) -> bool:
    """Return whether who is gone comes first in a clause: not in "Tom had Fig put to sleep"."""
    others = found.about.keys() - doers - found.beside - found.after
    return not any(found.about[one][:1].isupper() for one in others)


def _has(name: str, known: Any, text: str) -> bool:
    """Return whether a text has a sign of a kind that not every language's table has."""
    rule = getattr(known, name, None)
    return rule is not None and bool(rule.is_in(text))


def _charge(told: str, known: Any) -> frozenset[str]:
    """Return the stems of the words that tell that somebody has a task."""
    match = known.CHARGE.search(told) if hasattr(known, "CHARGE") else None
    return frozenset(stem(word) for word in words(match[0])) if match else frozenset()


def _into(told: str, known: Any) -> tuple[str, str]:
    """Return what a clause tells to be another thing now: "手机" in "手机换成华为了"."""
    match = known.INTO.search(told) if hasattr(known, "INTO") else None
    topic, verb = (*match.groups(""), "")[:2] if match else ("", "")
    return topic, verb
