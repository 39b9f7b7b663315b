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

from ..typed import NamedTuple
from .content import FRAME, ONE_VALUE, Clause, clauses_of, goes_on, is_role
from .frames import lasts
from .kinds import is_alike, values_in
from .languages import languages_of, possible
from .named import key_of, kind_of
from .owners import kin
from .salience import is_own
from .stems import stem
from .substance import stands_alone
from .tables import table
from .tokens import UNSPACED, parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Optional

    from .tokens import Token

# Words of a clause that are not of what is over: "Tuesdays don't suit any longer".
_BESIDE = 1
# So many letters of two words are a word of which both are joined.
_JOINED = 4
# So many letters at the beginning of two words are a root of both: "menuisier", "menuiserie".
_ROOT = 6
# So many letters, at most and at least, are the same in all forms of a word; signs that are words.
_BEGINNING, _LEAST_SAME, _SIGNS = 5, 3, 2
# More letters than these tell two words apart that have one stem: "meetings", "meet".
_FORMS = 3


class Anew(NamedTuple):
    """What of an earlier sentence is told anew.

    Attributes:
        value: The words of it that do not hold any more.
        scope: The words around it of which nothing holds any more.
        is_part: Whether the sentence tells something else beside that.
        is_value: Whether it has another value now, and is not over.
    """

    value: str
    scope: str
    is_part: bool
    is_value: bool = False


def is_told_in(sentence: str, language: str) -> bool:
    """Return whether a sentence may tell something anew."""
    if table(language, "anew") is None:
        return False
    if not (has_sign(sentence, language) or any(values_in(sentence))):
        return False
    return any(one.tells for one in clauses_of(sentence, language))


def has_sign(sentence: str, language: str) -> bool:
    """Return whether a sentence has a sign that something is otherwise, over or so again."""
    known = table(language, "anew")
    signs = ("OVER", "GONE", "NOW", "AGAIN", "DONE", "LEAVES", "INTO")
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
            return anew._replace(is_part=is_part)
    return None


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
    telling = {one for one in shared if is_same and new.about[one] in rare}
    gone = _gone(old, new, shared) if telling else None
    if gone is not None:
        return gone
    # "Paid Bethan back" is of "my sister Bethan", and not of "my sister".
    names = {**old.relatives, **new.relatives}
    if any(names.get(one) not in shared for one in old.people ^ new.people):
        return None
    if telling:
        if _is_paid_in_part(old, new):
            return None
        otherwise = _told_otherwise(old, new, shared, telling, language)
        if otherwise is not None:
            return otherwise
    return _no_more(old, new, shared, telling, rare, language)


def _is_paid_in_part(old: Clause, new: Clause) -> bool:
    """Return whether of a sum another one is paid: "Paid Tom back 40" leaves 50 of 90."""
    other = _other_value(old, new) if new.is_over and not new.is_moved else None
    return other is not None and kind_of(other) == "money"


def _told_otherwise(
    old: Clause, new: Clause, shared: Mapping[str, str], telling: Collection[str], language: str
) -> Optional[Anew]:
    """Return what of a clause is another thing, or at another place, in a later one."""
    other = _other_value(old, new)
    # "The site runs on port 9000" is not of the API.
    is_apart = bool(new.subject and old.subject and old.is_thing) and not (
        new.subject in shared or old.subject in shared.values()
    )
    if other is not None and not is_apart:
        is_known = len(shared) == len(new.about) and not new.known.isdisjoint(telling)
        is_one = kind_of(other) in ONE_VALUE or len(shared) == len(old.about)
        if new.is_moved or new.is_over or (is_known and is_one):
            # Beside a sign stands from when on it was so: "from Monday the menu is 13.50".
            is_part = len(old.values) > 1 and not old.is_new
            return Anew(other.text, other.text, is_part=is_part, is_value=True)
    # "The key is under the mat", "The key is behind the meter box now"
    is_placed = new.is_new and new.is_placed and old.is_placed and new.subject == old.subject
    if is_placed or _is_other_thing(old, new):
        return Anew(old.last, old.text, is_part=False, is_value=True)
    swapped = _swapped(old, new, shared, language) if new.is_new else ""
    return Anew(swapped, swapped, is_part=False, is_value=True) if swapped else None


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
    is_contrary = new.is_again and was_not and not (new.is_denied or new.is_over)
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


def _is_other_thing(old: Clause, new: Clause) -> bool:
    """Return whether a later clause tells that what an earlier one is about is another thing now.

    "我用苹果手机" (I use an Apple phone), "手机换成华为了" (the phone is a Huawei now)
    """
    topic, verb = new.into
    is_told = bool(topic) and topic in old.text and verb in old.text and not old.values
    return is_told and not (old.is_denied or new.is_denied)


def _swapped(old: Clause, new: Clause, shared: Mapping[str, str], language: str) -> str:
    """Return the one word of a clause in the place of which a later one has another.

    "Jonas leads the design team", "Kim leads the design team now"
    """
    before = {one: word for one, word in old.about.items() if one not in shared.values()}
    after = [word for one, word in new.about.items() if one not in shared]
    names = [one for one, word in before.items() if word[:1].isupper()]
    if old.values or new.is_denied:
        return ""
    is_named = len(names) == len(after) == 1 and after[0][:1].isupper()
    # "Raúl lleva las redes de la empresa", "ahora las redes las lleva Carmen"
    if is_named and len(shared) >= FRAME and (len(before) == 1 or names == [old.subject]):
        return before[names[0]]
    # "I go to work by bus", "I go to work by bike now"
    is_framed = len(before) == len(after) == 1 and len(shared) >= FRAME
    if is_framed and shared.get(new.subject, old.subject) == old.subject:
        return next(iter(before.values()))
    return _renamed(old, new, shared, language)


def _renamed(old: Clause, new: Clause, shared: Mapping[str, str], language: str) -> str:
    """Return the name of what both clauses begin with, if the later one has another.

    "My physio is Lena at the clinic", "my physio is Omar these days"
    """
    if new.subject not in shared or shared[new.subject] != old.subject or new.is_placed:
        return ""
    before = [word for one, word in old.about.items() if one not in {*shared.values(), *old.beside}]
    after = [word for one, word in new.about.items() if one not in {*shared, *new.beside}]
    if is_role(old, language):
        # "Unser Vermieter heißt Herr Kruse"
        is_one, after = True, [word for word in after if word.lower() not in kin()]
    else:
        # Where all nouns have capitals, "My brother is a father now" gives him no other name.
        is_one = len(before) == len(after) == 1 and not table(language, "anew").JOINED
    are_names = all(words and words[-1][:1].isupper() for words in (before, after))
    return before[-1] if is_one and are_names else ""


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


def _other_value(old: Clause, new: Clause) -> Optional[Token]:
    """Return the value of a clause of which a later one has another; None if it has that, too.

    Of several numbers nobody knows which is meant.
    """
    pairs = [(one, two) for one, two in product(old.values, new.values) if _are_alike(one, two)]
    unclear = {kind_of(one) for one, two in pairs if key_of(one) == key_of(two)}
    for values in (old.values, new.values):
        numbers = [one for one in values if kind_of(one) == "number"]
        unclear.update(["number"] if len(numbers) > 1 else [])
    return next((one for one, _ in pairs if kind_of(one) not in unclear), None)


def _are_alike(one: Token, other: Token) -> bool:
    return one.value is not None and other.value is not None and is_alike(one.value, other.value)


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
    if UNSPACED.search(short):
        return len(short) > 1 and short in long
    same = len(commonprefix((one, other)))
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
