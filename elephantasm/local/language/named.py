# SPDX-License-Identifier: Apache-2.0
"""What a clause names, piece by piece: what it is about, what stands beside that, and values."""

from __future__ import annotations

from functools import cache

from .kinds import ONCE, Value
from .stems import stem
from .tables import table
from .tokens import OWN, UNIT, UNSPACED, VALUE, WORD, tokens_of
from .words import COMMON_WORDS, content_words, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .tokens import Token


class Found:
    """What is found in a clause, piece by piece: those between the signs.

    Attributes:
        about: What tells what it is about: stems, each with the word as it is written.
        known: Of these stems, those of things that are spoken of as known.
        kinds: For a stem, the word that tells which one it is.
        wholes: For a stem, what it is of, where that stands before it: "発表会の日".
        subject: The stem that the clause begins with; empty if it begins otherwise.
        is_thing: Whether that has "the", "my" or the like before it.
        doers: All stems that it begins with.
        beside: Where, when or for whom something else is, or some of many.
        after: Where, when or for whom what it begins with is.
        ties: What only binds somebody to what is meant.
        values: What it tells.
        counts: Of these values, those that count something.
        units: In what they are measured or paid.
        names: Of these values, the numbers by which something is called: "the Peugeot 208".
        is_once: Whether it tells of a day that passes, or of an hour.
    """

    def __init__(self, language: str, known: Any) -> None:
        self._language, self._known = language, known
        measures: frozenset[str] = getattr(table(language, "changes"), "MEASURES", frozenset())
        self._measures = measures | getattr(known, "MEASURES", frozenset())
        self._counts = counts(language)
        self.about: dict[str, str] = {}
        self.known: set[str] = set()
        self.kinds: dict[str, str] = {}
        self.wholes: dict[str, str] = {}
        self._elsewhere: frozenset[str] = getattr(known, "ELSEWHERE", frozenset())
        self._attached: frozenset[str] = getattr(known, "ATTACHED", frozenset())
        self._of_kind: frozenset[str] = getattr(known, "OF_KIND", frozenset())
        self._of_what: frozenset[str] = getattr(known, "OF_WHAT", frozenset())
        self._not_first: frozenset[str] = getattr(known, "NOT_FIRST", frozenset())
        self._binding: frozenset[str] = getattr(known, "TIES", frozenset())
        self.subject, self.is_thing = "", False
        self.doers: set[str] = set()
        self.beside: set[str] = set()
        self.after: set[str] = set()
        self.ties: set[str] = set()
        self.values: list[Token] = []
        self.counts: list[Token] = []
        self.names: list[Token] = []
        self.units: dict[str, str] = {}
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
        at = _At(is_first)
        for token in tokens_of(piece, self._language):
            # "ten"
            # "First thing" counts nothing.
            is_number = token.key.isdigit() and (token.key != "1" or token.text == "1")
            counted = token.key if is_number else self._counts.get(token.text.lower())
            if token.text.lower() in self._measures:
                self.units[token.key] = token.text
                self._count(at)
                at.is_counted = False
            elif token.role not in (WORD, UNIT) or token.text.lower() in self._elsewhere:
                self._pass(token, at)
            elif counted and token.role in (WORD, UNIT):
                self.values.append(token._replace(value=Value("number", counted, 0, 0)))
                at.is_counted = True
            elif token.text in self._known.IDLE:
                continue
            elif UNSPACED.search(token.text) or not telling.isdisjoint(words(token.text)):
                self._note(token, at)

    def _pass(self, token: Token, at: _At) -> None:
        """Note a value, or what a small word makes of the words behind it."""
        word, kind = token.text.lower(), kind_of(token)
        is_after = word in self._known.WITH
        is_named = self.about.get(at.before, "")[:1].isupper()
        is_called = kind == "number" and (at.is_thing or is_named)
        self.names += [token] if is_called else []
        at.is_called = is_called and not at.is_thing
        at.is_thing = word in self._known.KNOWN
        if token.role == OWN and at.before:
            # "Ellie's exams are over": Ellie is not.
            self.beside.add(at.before)
        at.is_known = token.role == VALUE or is_after or word in self._known.KNOWN
        at.is_first = at.is_first and at.is_known and not is_after
        goes_on = at.of if word in self._known.KNOWN else ""
        at.of = at.before if word in self._of_kind else goes_on
        at.what = at.before if word in self._of_what else ""
        if word in self._not_first and at.before == self.subject:
            # "兄に1万円返した"
            self.doers.discard(self.subject)
            self.subject = ""
        at.is_begun, at.before, at.is_counted = False, "", kind == "number"
        at.is_after = at.is_after or (at.has_come and word in self._elsewhere)
        at.is_beside = at.is_beside or (at.has_thing and word in self._elsewhere)
        self.is_once = self.is_once or kind in (ONCE, "clock")
        self.values += [token] if kind not in ("", ONCE) else []
        self.units.update(_currency(token) if kind == "money" else {})
        if at.is_after:
            (self.beside if at.is_beside else self.after).add(key_of(token))

    def _note(self, token: Token, at: _At) -> None:
        """Note a word that tells what a clause is about."""
        if len(token.text) > 2 and token.text[0] in self._attached:
            token = token._replace(text=token.text[1:])
        self.about[token.key] = token.text
        if at.is_known or token.text[:1].isupper():
            self.known.add(token.key)
        if at.before and getattr(self._known, "IS_KIND_FIRST", False):
            self.kinds[token.key] = at.before
        if at.what:
            self.wholes[token.key] = at.what
        if at.of:
            # "Les chaussons d'escalade"
            self.kinds[at.of] = token.key
            at.of = ""
        at.what = ""
        if at.is_first:
            self.subject, self.is_thing = token.key, at.is_thing
        at.has_come = True
        at.is_begun = at.is_begun or at.is_first
        is_tie = token.text.lower() in self._binding
        if at.is_begun:
            self.doers.add(token.key)
            self.ties.update([token.key] if is_tie else [])
        elif is_tie:
            self.ties.add(token.key)
        else:
            at.has_thing = True
        if at.is_counted:
            self.counts.append(self.values[-1])
            self._count(at)
        if at.is_beside or at.is_counted:
            self.beside.add(token.key)
        elif at.is_after:
            self.after.add(token.key)
        at.is_first, at.is_counted, at.before = False, False, token.key

    def _count(self, at: _At) -> None:
        """Note that the number before it counts something, and is no name: "the 12 hens"."""
        if at.is_counted and not at.is_called:
            self.names = [one for one in self.names if one is not self.values[-1]]


class _At:
    """Where in a piece it is read.

    Attributes:
        is_first: Whether what comes next is what the clause begins with, its subject.
        is_begun: Whether it still belongs to that.
        is_known: Whether it is spoken of as known: up to the next small word after "the".
        is_thing: Whether "the", "my" or the like stands before it.
        before: The word before it, if nothing stands between.
        of: The word before it, if what comes next tells which one is meant.
        what: The word before "の", if what comes next is of that.
        has_come: Whether anything has come.
        has_thing: Whether something that a sign may mean has come.
        is_after: Whether it is told where, when or for whom.
        is_beside: Whether so of something that has come.
        is_counted: Whether a number stands before it: some of many.
        is_called: Whether that number belongs to a name before it: "Peugeot 208".
    """

    __slots__ = (
        "before", "has_come", "has_thing", "is_after", "is_begun", "is_beside", "is_called",
        "is_counted", "is_first", "is_known", "is_thing", "of", "what",
    )  # fmt: skip

    def __init__(self, is_first: bool) -> None:
        self.is_first, self.is_known = is_first, True
        self.before = self.of = self.what = ""
        # Behind a sign something has come: "was moved to Lille".
        self.has_come = not is_first
        self.is_begun = self.has_thing = self.is_counted = self.is_thing = False
        self.is_after = self.is_beside = self.is_called = False


@cache
def counts(language: str) -> dict[str, str]:
    """Return the words for numbers above one, which is also an article, each with its digits."""
    named = getattr(table(language, "numbers"), "CARDINALS", {})
    counted = {**getattr(table(language, "calendar"), "COUNTS", {}), **named}
    return {word: str(value) for word, value in counted.items() if value > 1}


def _currency(token: Token) -> dict[str, str]:
    """Return in what a sum is paid: "euros"."""
    word = token.text.strip("0123456789 .,'\u2019")
    return {stem(word.lower()): word} if word else {}


def kind_of(token: Token) -> str:
    """Return of which kind a value is; nothing for a word."""
    return token.value.kind if token.value else ""


def key_of(token: Token) -> str:
    """Return by what a value is known again: "Tuesdays" by "tuesday", "ten" by "10"."""
    if token.value is not None and token.value.text.isdigit():
        return token.value.text
    return stem(token.text.lower().rstrip("s"))
