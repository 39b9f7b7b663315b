# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence tells anew what an earlier one told, in whatever other words.

`changes` reads a topic and its value out of a clause, and is sure of both. Most people say it in
ways that no grammar foresees: "from next week on the standup happens at 10:15", "Tuesdays don't
work any longer", "with the gym I'm done". So here a clause is taken for what stands in it, in any
order: words that tell what it is about, values, a sign that something is otherwise or over. Of an
earlier clause it tells anew

    another value   of the same kind, with a word that both have: 9:30 of the "standup"
    the contrary    of the same words: "I'm back to eating meat" of "I don't eat meat"
    an end          of something that it names and speaks of as known: "the gym", "Tuesdays"
"""

from __future__ import annotations

from itertools import product
from os.path import commonprefix

from .content import Clause, clauses_of, goes_on, is_role
from .frames import lasts
from .implied import kinds_told
from .kinds import values_in
from .languages import languages_of, possible
from .named import kind_of
from .otherwise import Anew, handed_on, is_paid_in_part, told_otherwise
from .owners import kin
from .rules import Rule
from .salience import is_own
from .stems import stem
from .substance import stands_alone
from .tables import table
from .tokens import UNSPACED, parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Optional


# Words of a clause that are not of what is over: "Tuesdays don't suit any longer".
_BESIDE = 1
# So many letters of two words are a word of which both are joined.
_JOINED = 4
# So many letters at the beginning of two words are a root of both: "menuisier", "menuiserie".
_ROOT = 6
# So many letters, at most and at least, are the same in all forms of a word; signs that are words.
_BEGINNING, _LEAST_SAME, _SIGNS = 5, 3, 2
# How a word ends in one of its forms, where none is written apart.
_ENDING = Rule(
    "ending",
    "nothing but an ending",
    "^[\u3041-\u3096]*$",
    takes=("ました", ""),
    leaves=("車", "カ"),
)
# "Trink" is the stem of all forms of a verb but this.
_INFINITIVES = frozenset("en n er ir re".split())
# More letters than these tell two words apart that have one stem: "meetings", "meet".
_FORMS = 3


def is_told_in(sentence: str, language: str) -> bool:
    """Return whether a sentence may tell something anew."""
    if table(language, "anew") is None:
        return False
    has_any = has_sign(sentence, language) or any(values_in(sentence))
    if has_any and any(one.tells for one in clauses_of(sentence, language)):
        return True
    return bool(kinds_told(sentence, language))


def has_sign(sentence: str, language: str) -> bool:
    """Return whether a sentence has a sign that something is otherwise, over or so again."""
    known = table(language, "anew")
    signs = ("OVER", "GONE", "NOW", "AGAIN", "BEGINS", "DONE", "LEAVES", "INTO")
    return any(rule.is_in(sentence) for name in signs if (rule := getattr(known, name, None)))


def is_undone(sentence: str, language: str) -> bool:
    """Return whether a sentence has a sign that something is not so yet: "in case we move"."""
    undone = getattr(table(language, "anew"), "UNDONE", None)
    return undone is not None and bool(undone.is_in(sentence))


def names_in(sentence: str, language: str) -> dict[str, str]:
    """Return the words by which a sentence names what it tells anew, each with how it begins."""
    telling = (one for one in clauses_of(sentence, language) if one.tells)
    return {word: _beginning(word) for one in telling for word in one.named.values()}


def is_of_one_time(sentence: str, language: str) -> bool:
    """Return whether a sentence calls something off one time only: "boxing is off this Friday"."""
    if table(language, "anew") is None:
        return False
    called_off = [one for one in clauses_of(sentence, language) if one.is_called_off]
    return bool(called_off) and all(_is_called_off_once(one) for one in called_off)


def told_anew(
    old: str,
    new: str,
    language: str,
    rare: Collection[str],
    *,
    is_of_one: bool = True,
) -> Optional[Anew]:
    """Return what of an earlier sentence a later one tells anew; None if nothing.

    Args:
        old: The earlier sentence.
        new: The later one.
        language: In which both are.
        rare: Words of the later one that few sentences have: they tell which one is meant.
        is_of_one: Whether one person said both: nobody tells anew what another says of himself.
    """
    earlier, told = clauses_of(old, language), clauses_of(new, language)
    if not is_of_one and any(one.is_own for one in (*earlier, *told)):
        return None
    for later, clause in product(told, earlier):
        anew = _over_in(clause, later, language, rare) if later.tells else None
        if anew:
            # A part of it before "and" is a clause as well.
            rest = [one.text for one in earlier if one.text not in clause.text]
            is_part = anew.is_part or any(lasts(text, (language,)) for text in rest)
            joined = "" if is_part else _joined(old, anew.value, language)
            return anew._replace(value=joined or anew.value, is_part=is_part or bool(joined))
    return None


def _joined(sentence: str, value: str, language: str) -> str:
    """Return what "and" joins of a sentence to what its speaker tells of himself, with a value.

    "I have asthma and Tom takes ramipril" is over with the ramipril in its second half alone.
    """
    found = halves(sentence, language)
    over = next((part for part in found if value in part), "")
    is_beside = any(part != over and _stands(part, language) for part in found)
    return over if over and is_beside else ""


def halves(sentence: str, language: str) -> list[str]:
    """Return what "and" and "but" join in a sentence; where no words are apart, nothing does."""
    joint = getattr(table(language, "anew"), "AND", None)
    return [part.strip(" .!") for part in joint.split(sentence)] if joint else []


def tells_beside(sentence: str, value: str) -> bool:
    """Return whether a sentence tells of its speaker something beside a clause with a value.

    "I'm diabetic and work at Bosch" does, "We got a dog, he's called Rex" is all of the dog.
    """
    return any(
        any(value in part and is_own(part) for part in found)
        and any(value not in part and _stands(part.strip(), language) for part in found)
        for language in (languages_of(sentence) or possible(sentence))
        for found in (parts(sentence, language),)
    )


def _stands(clause: str, language: str) -> bool:
    """Return whether a clause is of its speaker, worth keeping, and understood alone."""
    known, among = table(language, "anew"), (language,)
    if hasattr(known, "REASON") and known.REASON.is_in(clause):
        return False
    return is_own(clause) and bool(lasts(clause, among)) and stands_alone(clause, among)


def _over_in(old: Clause, new: Clause, language: str, rare: Collection[str]) -> Optional[Anew]:
    """Return what of a clause a later one tells anew."""
    is_joined = table(language, "anew").JOINED
    shared = _shared(new.about, {**old.units, **old.about}, is_joined=is_joined)
    is_same = all(new.kinds.get(one, one) in shared for one in shared)
    # "合唱の発表会" is not "ピアノの発表会".
    wholes = ((new.wholes.get(one), old.wholes.get(two)) for one, two in shared.items())
    is_same = is_same and all(
        not (one and two) or _are_joined(one, two, is_joined=is_joined) or one == two
        for one, two in wholes
    )
    telling = {one for one in shared if is_same and new.about[one] in rare}
    gone = _gone(old, new, shared) if telling else None
    if gone is not None:
        return gone
    handed = handed_on(old, new, shared) if telling else None
    if handed is not None:
        return handed
    # "Paid Bethan back" is of "my sister Bethan", and not of "my sister".
    names = {**old.relatives, **new.relatives}
    if any(names.get(one) not in shared for one in old.people ^ new.people):
        return None
    if telling:
        if is_paid_in_part(old, new):
            return None
        otherwise = told_otherwise(old, new, shared, telling, language)
        if otherwise is not None:
            return otherwise
    return _no_more(old, new, shared, telling, rare, language)


def _no_more(
    old: Clause,
    new: Clause,
    shared: Mapping[str, str],
    telling: Collection[str],
    rare: Collection[str],
    language: str,
) -> Optional[Anew]:
    """Return what of a clause is over, or not so any more, by a later one."""
    is_by_himself = new.is_itself or not new.doers
    was_not = old.is_denied or (old.is_over and is_by_himself)
    is_so = (new.is_again and was_not) or (old.is_denied and _is_so_now(old, new, shared))
    is_contrary = is_so and not (new.is_denied or new.is_over)
    beside = max(len(new.about), len(old.about)) - len(shared)
    if telling and is_contrary and beside <= _BESIDE:
        return _whole(old)
    is_of_him = new.leaves and new.subject in shared and new.doers <= shared.keys()
    if is_of_him and is_role(old, language):
        # "Our designer is Kim", "Kim left the company"
        return _whole(old)
    if not (new.is_over or new.is_done) or _is_for_another(new, shared):
        return None
    named = _named_over(old, new, is_joined=table(language, "anew").JOINED)
    if all(new.named[one] not in rare for one in named):
        return None
    # "I'm reading Emma", "finished Emma"; not "Anna finished Emma"
    is_end = is_by_himself if goes_on(old, language) else new.is_over
    return _whole(old) if is_end else None


def _is_so_now(old: Clause, new: Clause, shared: Mapping[str, str]) -> bool:
    """Return whether a later clause tells that something is so now: "I've started to eat fish"."""
    is_all = new.about.keys() <= shared.keys() or old.about.keys() <= set(shared.values())
    is_his = new.subject == old.subject or new.subject in shared
    return (new.begins or new.is_new) and is_all and is_his and not old.values


def _whole(old: Clause) -> Anew:
    return Anew(old.last, old.text, is_part=False)


def _gone(old: Clause, new: Clause, shared: Mapping[str, str]) -> Optional[Anew]:
    """Return by which name a clause calls who a later one says to be gone; None for none."""
    beside = new.beside if new.is_itself else new.doers | new.beside
    meant = [one for one in shared if one not in beside] if new.is_gone else []
    for one in meant:
        name = old.about.get(shared[one], "")
        if name[:1].isupper():
            # "I live in Lugo with my cat Fig"
            return Anew(name, name, is_part=shared[one] in old.beside)
    return None


def _named_over(old: Clause, new: Clause, *, is_joined: bool) -> list[str]:
    """Return the words of a clause that names what is over, if an earlier one has them."""
    shared = _shared(new.named, old.named, is_joined=is_joined)
    # Who quits is not over himself: "Ana has resigned".
    beside = new.beside if new.is_itself else new.doers | new.beside
    is_same = all(new.kinds.get(one, one) in shared for one in shared)
    if not is_same or _is_called_off_once(new):
        return []
    couple = {name for one, name in old.relatives.items() if kin().get(one) == "partner"}
    is_with = not (new.is_itself or shared.keys().isdisjoint(couple))
    if is_with and new.about.keys() - shared.keys():
        # "Con Carla terminamos la mudanza": what was done with her is over, and not she herself.
        return []
    if len(new.about.keys() - shared.keys() - beside) > _BESIDE:
        return []
    # "The Welsh crossword" is no Welsh.
    beside |= {kind for one, kind in new.kinds.items() if one not in {*shared, *new.ties}}
    return [
        one
        for one, other in shared.items()
        if one not in beside
        and (one not in new.about or one in new.known)
        and not (is_joined and _is_of(one, other))
    ]


def _is_for_another(new: Clause, shared: Mapping[str, str]) -> bool:
    """Return whether somebody quits of whom an earlier clause tells nothing: "Ann left us"."""
    return new.quits and bool(new.doers) and new.doers.isdisjoint(shared)


def _is_of(one: str, other: str) -> bool:
    """Return whether a joined word is of a thing and not it: "Gartenfest" of "Garten"."""
    is_same = one.endswith(other) or other.endswith(one) or other.startswith(one)
    return not is_same and len(commonprefix((one, other))) < min(_ROOT, len(other))


def _is_called_off_once(clause: Clause) -> bool:
    """Return whether what is called off is so one time only, or maybe."""
    days = any(kind_of(value) in ("day", "date") for value in clause.values)
    return clause.is_called_off and not clause.is_new and (clause.is_once or days)


def _shared(new: Mapping[str, str], old: Mapping[str, str], *, is_joined: bool) -> dict[str, str]:
    """Return the words of a clause that an earlier one has, each with the earlier one's."""
    return {
        one: other
        for one, other in product(sorted(new), sorted(old))
        if (one == other and abs(len(new[one]) - len(old[other])) <= _FORMS)
        or _are_joined(one, other, is_joined=is_joined)
    }


def _are_joined(one: str, other: str, *, is_joined: bool) -> bool:
    """Return whether two words have a word of which both are joined, or one is all of it."""
    short, long = sorted((one, other), key=len)
    same = len(commonprefix((one, other)))
    if UNSPACED.search(short):
        # "食べられません", "食べられる"
        is_form = same >= _SIGNS and all(_ENDING.search(word[same:]) for word in (one, other))
        return len(short) > 1 and (short in long or is_form)
    if long.startswith(short) and long[same:] in _INFINITIVES:
        return True
    if same >= _ROOT and len(short) - same <= 1 and len(long) - same <= _FORMS:
        return True
    if not is_joined or len(short) < _JOINED:
        return False
    ends = range(_JOINED, len(short) + 1)
    return any(one[-n:] == other[:n] or other[-n:] == one[:n] for n in ends) or (
        long.startswith(short) or long.endswith(short)
    )


def _beginning(word: str) -> str:
    """Return how a word begins in all its forms."""
    if UNSPACED.search(word):
        return word[:_SIGNS]
    word = word.lower()
    same = commonprefix((word, stem(word)))
    return (same if len(same) >= _LEAST_SAME else word)[:_BEGINNING]
