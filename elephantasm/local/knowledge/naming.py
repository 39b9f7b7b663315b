# SPDX-License-Identifier: Apache-2.0
"""Whether two texts name the same: values, and those whom something is about."""

from __future__ import annotations

from functools import lru_cache
from os.path import commonprefix

from ..language.owners import kin, links, my
from ..language.stems import stem
from ..language.words import DIGIT, OF, is_unspaced, words
from .attributes import asserted, attribute

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.rows import FactRow

# Two forms of a word have so many letters in common at least, and so many that differ at most.
_LEAST_SAME, _LONGEST_ENDING = 4, 2
# From here on come the scripts that write no spaces.
_UNSPACED = "\u3005"
# What no language has as a word: all the words for "my" are this one.
_MINE = "my"


# A name is compared with many others.
@lru_cache(1000)
def parts(text: str) -> tuple[str, ...]:
    """Return what a name is made of: words, and numbers, versions and addresses whole."""
    found: list[str] = []
    for piece in text.casefold().split():
        if "@" in piece or "-" in piece or DIGIT.search(piece):
            found.append(piece.strip(".,;:!()"))
        else:
            found += words(piece)
    return tuple(found)


def is_same(one: str, other: str) -> bool:
    """Return whether two values are the same, or one is the other more exactly.

    "Google" and "Google in Dublin" are, "York" and "New York" or "3.11" and "3.12" are not.
    """
    short, long = sorted((parts(one), parts(other)), key=len)
    return long[: len(short)] == short if short else not long


def is_said_by(earlier: FactRow, later: FactRow) -> bool:
    """Return whether a later value leaves an earlier one: it is the same, or a wider trade.

    "A teacher" is no other trade than "a primary school teacher".
    """
    is_wider = later.attribute == "position" and is_narrower(earlier.value, later.value)
    return is_wider or is_same(earlier.value, later.value)


def is_within(name: str, text: str) -> bool:
    """Return whether a text has all words of a name in a row, in whatever number."""
    if is_unspaced(name):
        # There a word may be one sign, and "Momo's vaccination" one against what is named between.
        return all(part in text.casefold() for part in OF.split(name.casefold()) if part)
    left, right = (
        [{part, stem(part)} for part in parts(one) if part not in links()] for one in (name, text)
    )
    size = len(left)
    # The words of a claim are stems already.
    return size > 0 and any(
        all(map(set.intersection, left, right[i : i + size])) for i in range(len(right) - size + 1)
    )


def is_among(name: str, text: str) -> bool:
    """Return whether a text has all words of a name, in any order and in other forms of them."""
    told = [_whole(part) for part in parts(text)]
    named = [_whole(part) for part in parts(name) if part not in links()]
    return all(any(_is_form(part, one) for one in told) for part in named)


def _whole(part: str) -> str:
    """Return a word without what is only left of another before it: "habite" of "j'habite"."""
    before, _, after = part.partition("'")
    return after if len(after) > len(before) else part


def _is_form(part: str, other: str) -> bool:
    """Return whether two words differ in their endings only; or one is written within the other."""
    if part == other or stem(part) == stem(other):
        return True
    if part >= _UNSPACED:
        return part in other
    same = len(commonprefix((part, other)))
    return same >= _LEAST_SAME and max(len(part), len(other)) - same <= _LONGEST_ENDING


def is_same_kind(one: str, other: str) -> bool:
    """Return whether two attributes are the same: "time of staff meetings" and "... meeting".

    What is used for something is the tool of it.
    """
    return _kind(one) == _kind(other)


def _kind(name: str) -> list[str]:
    for used_for in ("uses ", "tool of "):
        name = f"tool {name[len(used_for) :]}" if name.startswith(used_for) else name
    return [stem(part) for part in parts(name)]


def is_narrower(one: str, other: str) -> bool:
    """Return whether an attribute is another with more words before it: "API rate limit"."""
    narrow, wide = ([stem(part) for part in parts(text)] for text in (one, other))
    # Of "time of band practice" and "time of practice" what follows "of" is compared.
    if "of" in narrow and narrow[: narrow.index("of") + 1] == wide[: narrow.index("of") + 1]:
        narrow, wide = (found[narrow.index("of") + 1 :] for found in (narrow, wide))
    return (len(narrow) > len(wide) > 0 and narrow[-len(wide) :] == wide) or is_of_more(one, other)


def is_of_more(one: str, other: str) -> bool:
    """Return whether an attribute is another with what it is of: "examen de física"."""
    narrow, wide = parts(one), parts(other)
    return narrow[: len(wide)] == wide and not links().isdisjoint(narrow[len(wide) :][:1])


def is_same_owner(one: str, other: str) -> bool:
    """Return whether two names are of the same person or thing of the speaker's.

    "my sister Ana" is "my sister", and is "Ana"; "my sister's dog" is neither, nor "my dog".
    """
    if is_unspaced(one) and is_unspaced(other):
        short, long = sorted((one, other), key=len)
        before = long[: len(long) - len(short)]
        return long.endswith(short) and (not before or _is_whose(before))
    left, right = sorted((_owner(one), _owner(other)), key=len)
    if not left or left == right:
        return left == right
    if left[0] == _MINE:
        # What follows "my car" in "my car insurance" is no name of the car.
        is_first = right[: len(left)] == left
        return is_first and _small(f"{one} {other}").isdisjoint(right[len(left) :])
    return right[-len(left) :] == left


def is_thing(owner: str, name: Optional[str]) -> bool:
    """Return whether an owner has this name, or is something of the speaker's: "the room"."""
    if name and owner.casefold() == name.casefold():
        return True
    said = owner.split()
    is_noun = len(said) == 2 and said[1].islower() and not said[1].endswith("'s")
    return is_noun and said[1] not in kin()


def _is_whose(text: str) -> bool:
    """Return whether a text says whose something is, or who: "my", "my son"."""
    return OF.sub("", text) in my() or OF.search(text[-1]) is not None


def _owner(text: str) -> list[str]:
    """Return the parts of an owner, with one word for "my" and "our", and that first."""
    found = [_MINE if part in my() else part for part in parts(text)]
    # "Ana, my sister" is "my sister Ana".
    place = found.index(_MINE) if _MINE in found else 0
    return found[place:] + found[:place]


def _small(text: str) -> set[str]:
    """Return the parts of a text that are written small, as names are not."""
    return {part for piece in text.split() if piece[:1].islower() for part in parts(piece)}


def name_of_kin(fact: FactRow) -> str:
    """Return the name of kin: "Ana" for the value "sister Ana"."""
    is_single = attribute(asserted(fact.attribute)).is_single
    return fact.value if is_single else fact.value.partition(" ")[2]
