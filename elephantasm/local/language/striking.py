# SPDX-License-Identifier: Apache-2.0
"""Requests to forget by the shape of their clauses: what goes, a word of striking, and from where.

"The hepatitis, take that out of your notes again" and "streich das mit dem Amt aus deinem
Gedächtnis" are not phrases of a list: whoever names the listener's memory with a word of striking
means something that he told, wherever it stands. Without the memory, what is to go must show that
it was told ("the therapist thing"), or be the speaker's own ("my blood type").

The names of a language's table `strikes`:

    SIGNS    words, one of which is in every such request
    STRIKE   a clause orders to strike something, or not to keep it: `kept`; `weak` only from a
             memory; `forget` is said of what was told, `mind` of the memory itself
    SPARES   a clause forbids striking, or tells of it
    FORBIDS  a sentence forbids to forget or to strike, or complains of it
    PLACE    the memory of whoever is spoken to
    TOLD     words by which something is pointed to as told before
    OWN      something of the speaker's, and neither his file nor his appointment
    SOFT     politeness and the like beside it, which tells nothing
    TELLS    from here on a clause says something of what stands before it
    WHY      a clause gives the reason
"""

from __future__ import annotations

from ..typed import NamedTuple
from .rules import Rule
from .tables import Rules
from .words import is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Optional

_STRIKE = Rules("strikes", "STRIKE")
_KEPT = Rules("joints", "KEPT")
_SPARES = Rules("strikes", "SPARES")
FORBIDS = Rules("strikes", "FORBIDS")
_PLACE = Rules("strikes", "PLACE")
_TOLD = Rules("strikes", "TOLD")
_OWN = Rules("strikes", "OWN")
_SOFT = Rules("strikes", "SOFT")
_TELLS = Rules("strikes", "TELLS")
_WHY = Rules("strikes", "WHY")
_EARLIER = Rules("secrecy", "EARLIER")
_CLAUSE = Rule(
    "clause",
    "what stands between two commas, colons or dashes",
    r"(?:[^,;:\uff0c\uff1b\uff1a\u3001\u2014\u2013.!?\u3002\uff01\uff1f-]|(?<! )-|-(?! )"
    r"|,(?= (?:dass|da\u00df|que|ob|wie)\b)|[.?!](?=\w))+",
    takes=("my debts, please", "wipe it"),
    leaves=(",", "?!"),
)
# A longer sentence tells more than what is to go.
_LONGEST = 300
# So few words before a request only introduce it.
_FEW = 3
# Where no spaces are written, a word is a pair of signs.
_SIGNS = 10


class Struck(NamedTuple):
    """What a sentence asks to strike.

    Attributes:
        texts: Words that may tell what, in the order in which they are to be tried.
        start: Where the request begins, if the first of these tells it; else with the sentence.
        is_told: Whether it is pointed to as something told; else it must be found as his own.
    """

    texts: tuple[str, ...]
    start: int
    is_told: bool


def struck(
    sentence: str, languages: tuple[str, ...], tells: Callable[[str], bool]
) -> Optional[Struck]:
    """Return what a sentence asks to strike from what was told, or None.

    Args:
        sentence: The whole of it.
        languages: Those that it may be in; none if it shows none.
        tells: Tells whether words tell something, and are not only "that".
    """
    if len(sentence) > _LONGEST:
        return None
    clauses = [match.span() for match in _CLAUSE.finditer(sentence)]
    texts = [sentence[start:stop].strip() for start, stop in clauses]
    for number, (clause, (start, _)) in enumerate(zip(texts, clauses)):
        order = _order(clause, languages or None)
        if order is None:
            continue
        before = texts[:number]
        is_named = tells(order.bare)
        told_in = (order.rest, order.bare) if is_named else (order.rest, order.bare, *before)
        is_told = order.is_of_memory or any(is_pointed(one, languages) for one in told_in)
        if is_named and "forget" in order.kinds and not is_told:
            # Of a recipe nobody says what may be kept.
            is_told = _KEPT.is_in(sentence, languages or None)
        if not is_told and not _is_own(order, before, languages or None, is_named=is_named):
            continue
        above = [_subject(one, languages or None) for one in before]
        # "I don't want you to keep it, the divorce".
        after = texts[number + 1 : number + 2]
        behind = [_bare(one, languages or None) for one in after if len(words(one)) <= _FEW]
        at = 0 if is_head_of_it(sentence[:start], languages) else start
        return Struck((order.bare, *above, *behind), at, is_told)
    return None


def names_memory(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a text speaks of the memory of whoever is spoken to, or of remembering."""
    clauses = (match[0].strip() for match in _CLAUSE.finditer(text[:_LONGEST]))
    orders = (_order(one, languages or None) for one in clauses)
    return any(order is not None and order.is_of_memory for order in orders)


def is_head_of_it(head: str, languages: tuple[str, ...]) -> bool:
    """Return whether what stands before a request only introduces it or gives a reason for it."""
    clauses = (match[0].strip() for match in _CLAUSE.finditer(head))
    is_reason = any(_WHY.is_in(one, languages or None) for one in clauses)
    return is_reason or len(words(head)) < (_SIGNS if is_unspaced(head) else _FEW)


class _Order(NamedTuple):
    """A clause that orders to strike something.

    Attributes:
        said: The words of striking.
        kinds: What they are: `weak`, `kept`, `mind`, `forget`.
        is_of_memory: Whether the memory of whoever is spoken to is named.
        rest: What else the clause says.
        bare: That without politeness.
    """

    said: str
    kinds: set[str]
    is_of_memory: bool
    rest: str
    bare: str


def _order(clause: str, languages: Optional[tuple[str, ...]]) -> Optional[_Order]:
    """Return what a clause orders to strike, or None."""
    strike = _STRIKE.search(clause, languages)
    if strike is None:
        return None
    kinds = {name.partition("_")[0] for name, text in strike.groupdict().items() if text}
    if kinds.isdisjoint(("kept", "mind")) and _SPARES.is_in(clause, languages):
        return None
    place = _PLACE.search(clause, languages)
    if "weak" in kinds and place is None:
        return None
    rest = _cut(clause, [strike.span(), *([place.span()] if place else [])])
    is_of_memory = place is not None or "mind" in kinds
    return _Order(strike[0], kinds, is_of_memory, rest, _bare(rest, languages))


def is_pointed(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a text points to something as told before."""
    return _TOLD.is_in(text, languages or None)


def is_of_now(text: str, what: str, languages: tuple[str, ...]) -> bool:
    """Return whether a request may mean what was told right before it, in whatever words.

    "That thing with his loan" points to it, "what I told you last week" to another talk, and "my
    shoe size" to nothing.

    Args:
        text: The message up to where the request ends.
        what: What is to be forgotten; empty for what was said last.
        languages: Those that it may be in.
    """
    plain = text.replace("\u2019", "'")[-_LONGEST:]
    said = (what, *(match[0].strip() for match in _CLAUSE.finditer(plain)))
    is_pointing = not what or any(is_pointed(one, languages) for one in said)
    return is_pointing and not _EARLIER.is_in(plain, languages or None)


def _is_own(
    order: _Order, before: list[str], languages: Optional[tuple[str, ...]], *, is_named: bool
) -> bool:
    """Return whether what is to be struck may be the speaker's own, and nothing else.

    "The second verse, bin it" is said of a song; "my weight" of nothing but himself.
    """
    if any(_OWN.is_in(one, languages) for one in ([order.bare] if is_named else before[-1:])):
        return True
    said = (order.rest, *before)
    is_asked = len(words(order.said)) > 1 or any(_SOFT.is_in(one, languages) for one in said)
    return "forget" in order.kinds and not is_named and bool(before) and is_asked


def _subject(clause: str, languages: Optional[tuple[str, ...]]) -> str:
    """Return what a clause is about: what stands before its verb, if that only tells of it."""
    tells = _TELLS.search(clause, languages)
    return _bare(clause[: tells.start()] if tells else clause, languages)


def _bare(text: str, languages: Optional[tuple[str, ...]]) -> str:
    """Return a text without politeness."""
    return _cut(text, [match.span() for match in _SOFT.finditer(text, languages)])


def _cut(text: str, spans: list[tuple[int, int]]) -> str:
    gap = "" if is_unspaced(text) else " "
    kept, at = [], 0
    for start, stop in sorted(spans):
        kept.append(text[at : max(at, start)])
        at = max(at, stop)
    return gap.join([*kept, text[at:]]).strip()
