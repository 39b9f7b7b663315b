# SPDX-License-Identifier: Apache-2.0
r"""The words without which a pattern is not found, read from the pattern itself.

Most alternatives of a rule name some word, and most sentences have none of these words: they need
not be searched. This is the filter of Cox, "Regular Expression Matching with a Trigram Index"
(2012), and of RE2's FilteredRE2, with whole words in place of trigrams.

An alternative is read as the texts that it may take, in which four marks stand for what is no
letter of them. `\b(?:I am|I'm) (?:fond|tired) of .*` becomes "\0i am fond of \1" and three more;
"fond" and "tired" stand whole in them and are its signs. Of `\bwish\w*` it is how the word begins,
and of Chinese, which has no borders of words, that there are letters beyond ASCII. What the reader
does not know is ANY, so that it may find fewer signs than there are, and never a wrong one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Optional

    Texts = frozenset[str]

BORDER = "\0"  # a border of a word: `\b`, `^`, `$`
ANY = "\1"  # any text, or none: `.*`, `[^,]+`
MARK = "\2"  # one character that belongs to no word: `\s`, `[,;]`
MARKS = "\3"  # such characters, or none: `\W*`, ` ?`
FOREIGN = "\4"  # in place of a word: some letter beyond ASCII

# Texts that parts that follow each other are read as at most, and a group of many words.
_MOST, _MANY = 32, 500
# Letters that the beginning of a word has.
_STEM = 4
_TOKEN = re.compile(
    r"(?P<open>\((?:\?(?:P<\w+>|P=|\(\w+\)|<?[=!]|[a-z]*(?:-[a-z]+)?[:)]))?)"
    r"|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})\??)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<escape>\\(?:x..|u....|U........|.))"
    r"|(?P<edge>[\^$])"
    r"|(?P<letters>[^\\()\[|*+?{^$.]+(?![*+?{])|[^.])"
    r"|(?P<dot>\.)",
    re.DOTALL,
)
# A word that stands whole in a text, or its beginning: what is beside it is not part of it.
_BESIDE = rf"[^\w{ANY}{MARKS}]"
_WHOLE = re.compile(rf"{_BESIDE}{MARKS}*(\w+)(?={MARKS}*{_BESIDE})")
_BEGUN = re.compile(rf"{_BESIDE}{MARKS}*(\w{{{_STEM}}})")
_NAMED, _MEANT = re.compile(r"\(\?P<(\w+)>"), re.compile(r"\(\?(?:P=|\()(\w+)\)")
_WORD = re.compile(r"\w+")
# Words that most sentences have one of: any other tells more.
_OFTEN = frozenset(
    """a an and are as at be been but by for from had has have he i if in is it its last me my no
    not of on or our out s she so t that the their them they this to us was we were what when with
    you your
    das dem den der des die ein eine er es ich im ist mich mir mit nicht sie und von war wir zu
    al con de del el en es la las le les lo los me mi mis no por que se su un una y ya yo
    ai au aux c ce d dans des du elle en est et il ils j je l la le les ma mes moi mon n ne nous on
    ou par pas pour qu que qui sa se ses son sur un une vous""".split()
)
_BEGINS, _ENDS = re.compile(f"{MARKS}*{_BESIDE}"), re.compile(f"{_BESIDE}{MARKS}*$")
_IN_A_SET = re.compile(r"\\(?:x..|u....|U........|.)|.-[^\\]|.", re.DOTALL)
_NOTHING: Texts = frozenset([""])
_UNKNOWN: Texts = frozenset([ANY])
_EDGE: Texts = frozenset([BORDER])
_MARKS: Texts = frozenset([MARK, MARKS])


class Alternative(NamedTuple):
    """One of the ways in which a pattern is found.

    Attributes:
        pattern: It alone.
        signs: Words in small letters, of which every text has one in which it is found; None if
            nothing is known.
    """

    pattern: str
    signs: Optional[frozenset[str]]


class _Item(NamedTuple):
    """Part of a pattern.

    Attributes:
        start: Where it begins.
        stop: Where it ends, with its `*` or `?`.
        texts: What it takes.
        branches: Where it is a plain group, what may stand in it.
    """

    start: int
    stop: int
    texts: Texts
    branches: tuple[tuple[_Item, ...], ...] = ()


def alternatives(pattern: str) -> list[Alternative]:
    r"""Return the alternatives of a pattern: it is found where one of them is.

    Those of `a|b` and also of `\b(?:a|b)\w*`.
    """
    if pattern.startswith("(?m)"):  # Its flag holds for all of it.
        return [Alternative(pattern, None)]
    return [
        Alternative("".join(pattern[item.start : item.stop] for item in items), _signs(items))
        for branch in _Reader(pattern).branches()
        for items in _divided(branch)
    ]


def unnamed(pattern: str) -> str:
    """Return a pattern without names of groups, so that it can be joined with another of them."""
    meant = set(_MEANT.findall(pattern))
    return _NAMED.sub(lambda group: group[0] if group[1] in meant else "(?:", pattern)


def _divided(items: tuple[_Item, ...]) -> Iterator[tuple[_Item, ...]]:
    r"""Yield the alternatives of one that are written as a group behind `\b` or `^`."""
    at = next((n for n, item in enumerate(items) if item.texts not in (_EDGE, _NOTHING)), 0)
    if not items or not items[at].branches:
        yield items
        return
    for branch in items[at].branches:
        yield (*items[:at], *branch, *items[at + 1 :])


def _signs(items: tuple[_Item, ...]) -> Optional[frozenset[str]]:
    words = frozenset(map(_telling, _in_turn(items)))
    return None if "" in words else words


@lru_cache(4000)
def _telling(text: str) -> str:
    """Return what tells most of a text: a whole word, or how one begins; "" if there is nothing."""
    foreign = "" if text.isascii() else FOREIGN
    return max(_WHOLE.findall(text) + _begun(text), key=_weight, default=foreign)


def _weight(sign: str) -> tuple[bool, bool, int]:
    return sign not in _OFTEN, ANY not in sign, len(sign)


def _begun(text: str) -> list[str]:
    return [beginning + ANY for beginning in _BEGUN.findall(text)]


def signs_in(text: str) -> frozenset[str]:
    """Return all that may be a sign of the alternatives that are found in a text."""
    words = _WORD.findall(text.lower())
    found = frozenset(words).union([word[:_STEM] + ANY for word in words])
    return found if text.isascii() else found | {FOREIGN}


class _Reader:
    """Reads a pattern once, from its beginning to its end."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._tokens = list(_TOKEN.finditer(pattern))
        self._next = 0

    def branches(self, begins: bool = False) -> tuple[tuple[_Item, ...], ...]:
        """Return what stands between the `|` up to the end of the group, or of the pattern.

        Args:
            begins: Whether a word that stands first in it is not the end of another.
        """
        branches: list[tuple[_Item, ...]] = []
        items: list[_Item] = []
        at_border = begins
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.lastgroup == "close":
                break
            if token.lastgroup == "bar":
                branches.append(tuple(items))
                items, at_border = [], begins
            else:
                items.append(self._item(token, at_border))
                at_border = all(_is_at_border(text, at_border) for text in items[-1].texts)
        return (*branches, tuple(items))

    def _item(self, token: re.Match[str], at_border: bool) -> _Item:
        if token.lastgroup == "open":
            branches = self.branches(at_border)
            texts = _group(token[0], branches, at_border)
        else:
            branches, texts = (), _READ[token.lastgroup or ""](token[0])
        stop = self._tokens[self._next - 1].end()
        if self._pattern[token.start() : stop] in (r"(?!\w)", r"(?<!\w)"):
            texts = _EDGE
        if self._next < len(self._tokens) and self._tokens[self._next].lastgroup == "repeat":
            repeat = self._tokens[self._next]
            self._next += 1
            return _Item(token.start(), repeat.end(), _repeated(texts, repeat[0]))
        return _Item(token.start(), stop, texts, branches if token[0] == "(?:" else ())


def _is_at_border(text: str, before: bool) -> bool:
    """Return whether a word that follows a text is not the end of another."""
    return bool(_ENDS.search(text)) or (before and not text.strip(MARKS))


def _group(opening: str, branches: tuple[tuple[_Item, ...], ...], at_border: bool) -> Texts:
    """Return the texts of a group; what is only looked at takes none."""
    if opening.startswith(("(?P=", "(?(")):
        return _UNKNOWN
    if opening == "(?<=" and all(_ENDS.search(text) for one in branches for text in _in_turn(one)):
        return _EDGE
    if opening[1:] in ("?=", "?!", "?<=", "?<!"):
        return _NOTHING
    texts = frozenset(text for one in branches for text in _in_turn(one, at_border))
    return texts if len(texts) <= _MANY else _UNKNOWN


def _in_turn(items: tuple[_Item, ...], at_border: bool = False) -> Texts:
    """Return the texts of parts that follow each other.

    Where they would be too many, only the words of those that tell most are kept.
    """
    if not items:
        return _NOTHING
    texts, kept = (_EDGE if at_border else _NOTHING), _UNKNOWN
    for item in items:
        if min(len(texts), len(item.texts)) > 1 and len(texts) * len(item.texts) > _MOST:
            kept = min(kept, frozenset(map(_short, texts)), key=_vagueness)
            texts = _blurred(texts)
        texts = frozenset([one + other for one in texts for other in item.texts])
    if kept is _UNKNOWN or _vagueness(texts) <= _vagueness(kept):
        return texts
    return frozenset([text + end for text in kept for end in _blurred(texts)])


def _vagueness(texts: Texts) -> tuple[int, int]:
    """Return how little texts tell: most, where one of them has no word."""
    words = {_telling(text) for text in texts}
    return (2 if "" in words else not _OFTEN.isdisjoint(words)), len(words)


def _blurred(texts: Texts) -> Texts:
    """Return any text, with what is known of the edges of these texts."""
    begins = BORDER if all(map(_BEGINS.match, texts)) else ""
    ends = BORDER if all(map(_ENDS.search, texts)) else ""
    return frozenset([f"{begins}{ANY}{ends}"])


def _short(text: str) -> str:
    """Return a text with nothing but the word that tells most."""
    word = _telling(text)
    begins, ends = BORDER * bool(_BEGINS.match(text)), BORDER * bool(_ENDS.search(text))
    return f"{begins}{ANY}{BORDER}{word}{BORDER}{ANY}{ends}" if word else ANY


def _repeated(texts: Texts, repeat: str) -> Texts:
    """Return the texts of what is repeated: once, some times, or not at all."""
    if repeat[0] == "?" or repeat == "{0,1}":
        return texts | _NOTHING
    may_be_none = repeat[0] == "*" or repeat.startswith(("{0", "{,"))
    if texts <= _MARKS:
        return frozenset([MARKS]) if may_be_none else frozenset([MARK + MARKS])
    if may_be_none:
        return _NOTHING | _blurred(texts)
    ends = BORDER if all(map(_ENDS.search, texts)) else ""
    return frozenset([f"{text}{ANY}{ends}" for text in texts])


def _set(text: str) -> Texts:
    """Return the texts of `[...]`: its letters, where they are few."""
    parts = _IN_A_SET.findall(text[1:-1])
    if text.startswith("[^") or any(len(part) == 3 and part[1] == "-" for part in parts):
        return _UNKNOWN
    texts = frozenset().union(*map(_letters, parts))
    return _UNKNOWN if ANY in texts or len(texts) > 8 else texts


def _escape(text: str) -> Texts:
    r"""Return the texts of `\s` and the like, or of a letter written by its number."""
    if text[1] in "bAZ":
        return _EDGE
    if text[1] in "Wsntr":
        return frozenset([MARK])
    if text[1] in "xuU":
        return _letters(chr(int(text[2:], 16)))
    return _UNKNOWN if text[1].isalnum() else frozenset([MARK])


def _letters(text: str) -> Texts:
    if len(text) > 1 and text[0] == "\\":
        return _escape(text)
    is_mark = len(text) == 1 and text != "_" and not text.isalnum()
    return frozenset([MARK if is_mark else text.lower()])


# How each kind of token is read that is no group.
_READ: dict[str, Callable[[str], Texts]] = {
    "letters": _letters,
    "escape": _escape,
    "set": _set,
    "edge": lambda text: _EDGE,
    "dot": lambda text: _UNKNOWN,
}
