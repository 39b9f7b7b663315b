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

The names of a language's table `anew`:

    NOW      a sign that something is otherwise from now on
    OVER     a sign that something is over
    ITSELF   of these signs, those that what a clause begins with is over
    NOT      a sign that something is not so
    AGAIN    a sign that something is as it was before
    IDLE     words that tell of no thing: "especially"
    REASON   from here on a clause only tells why
    KNOWN    words before a thing that was spoken of: "the", "my"
    WITH     words before such a thing that is not the subject: "with"
    IS_KIND_FIRST  whether a word before a thing tells which one it is: "the office rent"
    JOINED   whether words are joined to longer ones: "Montagschor"
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from os.path import commonprefix

from ..typed import NamedTuple
from .frames import lasts
from .kinds import ONCE, Value, is_alike, values_in
from .languages import languages_of, possible
from .owners import kin, tells_of_himself
from .salience import COMMON_WORDS, is_own
from .stems import stem
from .substance import stands_alone
from .tables import table
from .tokens import UNIT, UNSPACED, VALUE, WORD, parts, tokens_of
from .words import content_words, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any, Optional

    from .tokens import Token

# Words of a clause that are not of what is over: "Tuesdays don't suit any longer".
_BESIDE = 1
# A clause of more words tells of more than one thing.
_MOST = 6
# So many letters of two words are a word of which both are joined.
_JOINED = 4
# So many letters, at most and at least, are the same in all forms of a word; signs that are words.
_BEGINNING, _LEAST_SAME, _SIGNS = 5, 3, 2
# More letters than these tell two words apart that have one stem: "meetings", "meet".
_FORMS = 3
# Values by which something is named: "Tuesdays", "o2".
_NAMES = frozenset(("day", "code", "host"))
# Of these something has one value, so that another one needs no sign. Others, such as numbers,
# need none only if all that the two clauses tell is the same.
_ONE = frozenset(("clock", "money", "host", "code"))


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


class _Clause(NamedTuple):
    """What stands in a clause.

    Attributes:
        text: All of it.
        about: What tells what it is about: stems, each with the word as it is written.
        known: Of these stems, those of things that it speaks of as known.
        kinds: For a stem, those of the words that tell which one it is: "office" for "rent".
        subject: The stem that it begins with; empty if it begins otherwise.
        values: What it tells of that.
        people: Whose it is, if it is somebody else's: "sister".
        is_own: Whether its speaker speaks of himself.
        is_denied: Whether it says that something is not so.
        is_new: Whether it has a sign that something is otherwise now.
        is_over: Whether it has a sign that something is over.
        is_itself: Whether that sign is of what the clause begins with: "Choir is over".
        is_once: Whether it tells of a day that passes, or of an hour.
        is_again: Whether it has a sign that something is as it was before.
    """

    text: str
    about: dict[str, str]
    known: frozenset[str]
    kinds: dict[str, str]
    subject: str
    values: tuple[Token, ...]
    people: frozenset[str]
    is_own: bool
    is_denied: bool
    is_new: bool
    is_over: bool
    is_itself: bool
    is_once: bool
    is_again: bool

    @property
    def tells(self) -> bool:
        """Whether it may tell something anew."""
        if len(self.about) > _MOST:
            return False
        if self.is_over or self.is_again:
            return bool(self.named)
        return bool(self.values and (self.about if self.is_new else self.known))

    @property
    def last(self) -> str:
        """The last of what it tells."""
        return [*self.about.values(), *(one.text for one in self.values)][len(self.about) - 1]

    @property
    def named(self) -> dict[str, str]:
        """All by which it names something: also the day on which that is."""
        said = {_key(one): one.text for one in self.values if _kind(one) in _NAMES}
        return {**self.about, **said}


def is_told_in(sentence: str, language: str) -> bool:
    """Return whether a sentence may tell something anew."""
    if table(language, "anew") is None:
        return False
    if not (has_sign(sentence, language) or any(values_in(sentence))):
        return False
    return any(one.tells for one in _clauses(sentence, language))


def has_sign(sentence: str, language: str) -> bool:
    """Return whether a sentence has a sign that something is otherwise, over or so again."""
    known = table(language, "anew")
    return any(rule.is_in(sentence) for rule in (known.OVER, known.NOW, known.AGAIN))


def names_in(sentence: str, language: str) -> dict[str, str]:
    """Return the words by which a sentence names what it tells anew, each with how it begins."""
    telling = (one for one in _clauses(sentence, language) if one.tells)
    return {word: _beginning(word) for one in telling for word in one.named.values()}


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
    earlier, told = _clauses(old, language), _clauses(new, language)
    if not is_of_one and any(one.is_own for one in (*earlier, *told)):
        return None
    for later, clause in product(told, earlier):
        anew = _over_in(clause, later, language, rare) if later.tells else None
        if anew:
            rest = [one.text for one in earlier if one is not clause]
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
    among = (language,)
    return is_own(clause) and bool(lasts(clause, among)) and stands_alone(clause, among)


def _over_in(old: _Clause, new: _Clause, language: str, rare: Collection[str]) -> Optional[Anew]:
    """Return what of a clause a later one tells anew."""
    if old.people != new.people:
        return None
    is_joined = table(language, "anew").JOINED
    shared = _shared(new.about, old.about, is_joined=is_joined)
    is_same = all(new.kinds.get(one, one) in shared for one in shared)
    telling = {one for one in shared if is_same and new.about[one] in rare}
    other = _other_value(old, new) if telling else None
    # "The site runs on port 9000" is not of the API.
    is_apart = bool(new.subject and old.subject) and not (
        new.subject in shared or old.subject in shared.values()
    )
    if other is not None and not is_apart:
        is_known = len(shared) == len(new.about) and bool(telling & new.known)
        is_one = _kind(other) in _ONE or len(shared) == len(old.about)
        if new.is_new or new.is_over or (is_known and is_one):
            # Beside a sign stands from when on it was so: "from Monday the menu is 13.50".
            is_part = len(old.values) > 1 and not old.is_new
            return Anew(other.text, other.text, is_part=is_part, is_value=True)
    is_contrary = new.is_again and old.is_denied and not new.is_denied
    beside = max(len(new.about), len(old.about)) - len(shared)
    if telling and is_contrary and beside <= _BESIDE:
        return Anew(old.last, old.text, is_part=False)
    if new.is_over and any(new.named[one] in rare for one in _named_over(old, new, is_joined)):
        return Anew(old.last, old.text, is_part=False)
    return None


def _named_over(old: _Clause, new: _Clause, is_joined: bool) -> list[str]:
    """Return the words of a clause that names what is over, if an earlier one has them."""
    shared = _shared(new.named, old.named, is_joined=is_joined)
    is_same = all(new.kinds.get(one, one) in shared for one in shared)
    # What is over by itself may be so today only: "Choir is over for tonight".
    is_lasting = not (new.is_once and new.is_itself)
    if not (is_same and is_lasting) or len(new.about.keys() - shared.keys()) > _BESIDE:
        return []
    # Who quits is not over himself: "Ana has resigned".
    by = "" if new.is_itself else new.subject
    return [one for one in shared if one != by and (one not in new.about or one in new.known)]


def _other_value(old: _Clause, new: _Clause) -> Optional[Token]:
    """Return the value of a clause of which a later one has another; None if it has that, too.

    Of several numbers nobody knows which is meant.
    """
    pairs = [(one, two) for one, two in product(old.values, new.values) if _are_alike(one, two)]
    unclear = {_kind(one) for one, two in pairs if _key(one) == _key(two)}
    for values in (old.values, new.values):
        numbers = [one for one in values if _kind(one) == "number"]
        unclear.update(["number"] if len(numbers) > 1 else [])
    return next((one for one, _ in pairs if _kind(one) not in unclear), None)


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
    if not is_joined or len(short) < _JOINED:
        return False
    ends = range(_JOINED, len(short) + 1)
    return any(one[-n:] == other[:n] or other[-n:] == one[:n] for n in ends) or (
        long.startswith(short) or long.endswith(short)
    )


@lru_cache(maxsize=1024)
def _clauses(sentence: str, language: str) -> tuple[_Clause, ...]:
    """Return what stands in the clauses of a sentence."""
    known = table(language, "anew")
    found: list[_Clause] = []
    before = ""
    for part in parts(sentence, language):
        clause = _clause(part, language, known)
        is_bare = bool(found) and len(found[-1].about) == 1
        is_rest = not clause.about and (clause.values or (clause.is_over and is_bare))
        is_told = clause.values and found and found[-1].is_new and not found[-1].values
        if found and (is_rest or is_told):
            # "Judo, that's over", "The menu goes up again: 14.90 without coffee"
            found[-1:] = [_clause(f"{before} {part}", language, known)]
        else:
            found.append(clause)
        before = part
    return tuple(found)


def _clause(text: str, language: str, known: Any) -> _Clause:
    """Return what stands in a clause; why it is so is no part of it."""
    text = text.replace("\u2019", "'")
    reason = known.REASON.search(text) if hasattr(known, "REASON") else None
    told = text[: reason.start()] if reason and reason.start() else text
    is_new, is_over = known.NOW.is_in(told), known.OVER.is_in(told)
    pieces = known.OVER.split(told) if is_over else [told]
    pieces = [part for piece in pieces for part in (known.NOW.split(piece) if is_new else [piece])]
    found = _Found(language, known)
    for piece in pieces:
        found.read(piece.strip(), is_first=piece is pieces[0])
    spoken = (word.partition("'")[0] for word in words(told))
    return _Clause(
        text=text,
        about=found.about,
        known=frozenset(found.known),
        kinds=found.kinds,
        subject=found.subject,
        values=tuple(found.values),
        people=frozenset(word for word in spoken if word in kin()),
        is_own=tells_of_himself(told),
        is_denied=known.NOT.is_in(told),
        is_new=is_new,
        is_over=is_over,
        is_itself=known.ITSELF.is_in(told),
        is_once=found.is_once,
        is_again=known.AGAIN.is_in(told),
    )


class _Found:
    """What is found in a clause, piece by piece: those between the signs."""

    def __init__(self, language: str, known: Any) -> None:
        self._language, self._known = language, known
        self._measures: frozenset[str] = getattr(
            table(language, "changes"), "MEASURES", frozenset()
        )
        self.about: dict[str, str] = {}
        self.known: set[str] = set()
        self.kinds: dict[str, str] = {}
        self.subject = ""
        self.values: list[Token] = []
        self.is_once = False

    def read(self, piece: str, *, is_first: bool) -> None:
        """Note the words and the values of a piece."""
        # Of "l'API" the second part tells.
        telling = (
            {*content_words(piece.replace("'", " "))}
            - COMMON_WORDS
            - self._known.IDLE
            - self._measures
        )
        # What begins a clause is its subject, what follows a sign is what that is about; what
        # follows "the" is known up to the next small word.
        is_known, before = True, ""
        for token in tokens_of(piece, self._language):
            if token.role not in (WORD, UNIT):
                word, before = token.text.lower(), ""
                is_after = word in self._known.WITH
                is_known = token.role == VALUE or is_after or word in self._known.KNOWN
                is_first = is_first and is_known and not is_after
                kind = _kind(token)
                self.is_once = self.is_once or kind in (ONCE, "clock")
                self.values += [token] if kind not in ("", ONCE) else []
            elif token.key.isdigit():  # "ten"
                self.values.append(token._replace(value=Value("number", token.key, 0, 0)))
            elif UNSPACED.search(token.text) or not telling.isdisjoint(words(token.text)):
                self._note(token, before, is_known=is_known, is_first=is_first)
                is_first, before = False, token.key

    def _note(self, token: Token, before: str, *, is_known: bool, is_first: bool) -> None:
        self.about[token.key] = token.text
        if is_known or token.text[:1].isupper():
            self.known.add(token.key)
        if before and getattr(self._known, "IS_KIND_FIRST", False):
            self.kinds[token.key] = before
        if is_first:
            self.subject = token.key


def _beginning(word: str) -> str:
    """Return how a word begins in all its forms."""
    if UNSPACED.search(word):
        return word[:_SIGNS]
    word = word.lower()
    same = commonprefix((word, stem(word)))
    return (same if len(same) >= _LEAST_SAME else word)[:_BEGINNING]


def _kind(token: Token) -> str:
    return token.value.kind if token.value else ""


def _key(token: Token) -> str:
    """Return by what a value is known again: "Tuesdays" by "tuesday", "ten" by "10"."""
    if token.value is not None and token.value.text.isdigit():
        return token.value.text
    return stem(token.text.lower().rstrip("s"))
