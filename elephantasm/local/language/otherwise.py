# SPDX-License-Identifier: Apache-2.0
"""What of a clause is another thing, at another place, or done by somebody else later."""

from __future__ import annotations

from itertools import product

from ..typed import NamedTuple
from .content import FRAME, ONE_VALUE, Clause, is_role
from .kinds import is_alike
from .named import key_of, kind_of
from .owners import kin
from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Optional

    from .tokens import Token


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


def is_paid_in_part(old: Clause, new: Clause) -> bool:
    """Return whether of a sum another one is paid: "Paid Tom back 40" leaves 50 of 90."""
    other = _other_value(old, new) if new.is_over and not new.is_moved else None
    return other is not None and kind_of(other) == "money"


def told_otherwise(
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


def _is_other_thing(old: Clause, new: Clause) -> bool:
    """Return whether a later clause tells that what an earlier one is about is another thing now.

    "我用苹果手机" (I use an Apple phone), "手机换成华为了" (the phone is a Huawei now)
    """
    topic, verb = new.into
    is_told = bool(topic) and topic in old.text and verb in old.text and not old.values
    return is_told and not (old.is_denied or new.is_denied)


def handed_on(old: Clause, new: Clause, shared: Mapping[str, str]) -> Optional[Anew]:
    """Return who has a task no more: "I run the team", "Ravi leads the team now"."""
    is_told = old.charge and new.charge and new.is_new and not (old.values and new.values)
    if not is_told or old.is_denied or new.is_denied or old.is_over or new.is_over:
        return None
    before = _doers(old, {*shared.values()})
    after = _doers(new, {*shared})
    is_task = not new.known.isdisjoint(shared.keys() - new.charge)
    if not is_task or before is None or after is None or before == after:
        return None
    value = old.about[before[-1]] if before else old.last
    return Anew(value, old.text, is_part=False, is_value=True)


def _doers(clause: Clause, shared: Collection[str]) -> Optional[list[str]]:
    """Return who has a task, in stems; none for its speaker, and None where that is unclear."""
    tied = {kind for one, kind in clause.kinds.items() if one not in {*shared, *clause.charge}}
    beside = {*shared, *clause.charge, *clause.beside, *tied}
    doers = [one for one in clause.about if one not in beside]
    if not doers:
        return []
    *_, last = (clause.about[one] for one in doers)
    is_somebody = last[:1].isupper() or last.lower() in kin()
    return doers if is_somebody and len(doers) <= FRAME else None


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
