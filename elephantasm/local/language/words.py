# SPDX-License-Identifier: Apache-2.0
"""Words of plain text, in any script, and the terms they are counted as."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import chain

from .rules import Rule
from .stems import irregular_forms, stem
from .tables import words_of_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


# Signs that are not \w, yet belong inside a word: accents, the vowel signs of Hebrew and Arabic, of
# Indic and South-East Asian scripts.
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17d3"
)
_WORD = Rule(
    "word",
    "letters, digits and signs that belong to them, with what follows an apostrophe",
    rf"[\w{_MARKS}]+(?:['\u2019][^\W\d_]+)*",
    takes=("cat", "l'arbre", "3", "\u0e19\u0e49\u0e33"),
    leaves=("", " - ", "'?"),
    case_matters=True,
)
_PLAIN_WORD = Rule(
    "plain word",
    "the same in a text of ASCII, small letters alone: found sooner, as most words are",
    r"[a-z0-9]+(?:'[a-z]+)*",
    takes=("cat", "don't", "3"),
    leaves=("", " - ", "'?"),
    case_matters=True,
)
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
# All these scripts come after all that are written with spaces, but for Hangul.
_FIRST_UNSPACED, _FIRST_EAST_ASIAN = "\u0e00", "\u3000"
STOP_WORDS = words_of_all("words", "STOP_WORDS")
# Words that tell little: they stand in what people say of anything.
COMMON_WORDS = words_of_all("words", "COMMON_WORDS")
STOP_SIGNS = frozenset(word for word in STOP_WORDS if not word.isascii() and len(word) == 1)
_HANGUL = "\uac00-\ud7a3"
_RUN = Rule(
    "run",
    "a part of a word in a script without spaces between words, or in Hangul",
    rf"([{_UNSPACED}]+)|([{_HANGUL}]+)",
    takes=("\u6771\u4eac", "2\u6708", "\uc11c\uc6b8"),
    leaves=("Tokyo", " "),
)
_IDEOGRAPH = Rule(
    "ideograph",
    "a sign that may be a word of its own",
    "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]",
    takes=("\u732b", "2\u6708"),
    leaves=("\u30cd\u30b3", "\uac1c", "cat"),
    case_matters=True,
)
_CONTENT = Rule(
    "content",
    "no ending, no particle",
    f"[^\u3041-\u309f{''.join(sorted(STOP_SIGNS))}]",
    takes=("\u732b", "\u30cd\u30b3"),
    leaves=("\u3067\u3059", "\u7684"),
)
OF = Rule(
    "of",
    "stands between whose something is and what it is",
    "[\u7684\u306e]",
    takes=("\u6211\u7684\u8f66", "\u72ac\u306e\u85ac"),
    leaves=("\u6211\u8f66", "dog"),
)
_INVISIBLE = Rule(
    "invisible",
    "a sign that changes no word: where one may be broken, what joins letters, that it is a brand",
    "[\u00ad\u200c\u200d\u2060\ufeff\u2122]",
    takes=("Pe\u00adtr", "Nespresso\u2122"),
    leaves=("Petr", "Pe-tr"),
)
DIGIT = Rule("digit", "a number in digits", r"\d", takes=("3", "room 12b"), leaves=("three", ""))
# A sentence is looked at several times as it is read, and whenever it may be told.
_SHORT = 500


@lru_cache(maxsize=65536)
def _kept(word: str) -> tuple[str, ...]:
    """Return the terms of a raw word, none for a stop word."""
    if "'" in word:
        if word.split("'")[0] in STOP_WORDS:
            return ()
        # Of "john's" the first part counts, of "l'arbre" the second.
        word = max(word.split("'"), key=len)
    term = "" if word in STOP_WORDS else stem(word)
    if not term or term.isascii():
        return (term,) if term else ()
    return tuple(dict.fromkeys((term, *_shorter(term))))


def _shorter(term: str) -> list[str]:
    """Return words of one or two signs that may be in a term of an East Asian script."""
    if "\uac00" <= term[0] <= "\ud7a3":
        # Particles are put after a Korean word: its beginning may be all of it.
        return [term[0], *(term[at : at + 2] for at in range(len(term) - 1))]
    return [sign for sign in _IDEOGRAPH.findall(term) if sign not in STOP_WORDS]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters; where no spaces are written, pairs of signs."""
    return list(_words_again(text)) if len(text) <= _SHORT else _words(text)


@lru_cache(maxsize=4096)
def _words_again(text: str) -> tuple[str, ...]:
    return tuple(_words(text))


def _words(text: str) -> list[str]:
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower())
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    raw = _WORD.findall(plain.lower().replace("\u2019", "'").replace("_", " "))
    return [piece for word in raw for piece in ((word,) if word.isascii() else _pieces(word))]


def _pieces(word: str) -> list[str]:
    """Return a word cut where its script changes, and into pairs where that has no spaces."""
    if max(word) < _FIRST_UNSPACED:
        return [word]
    pieces: list[str] = []
    # What a rule splits at stands between what is split: other scripts, then one, then Hangul.
    for place, run in enumerate(_RUN.split(word)):
        if run and place % 3 == 1:
            pieces += [run[at : at + 2] for at in range(max(1, len(run) - 1))]
        elif run:
            pieces.append(run)
    return pieces


def words_in(pieces: Collection[str]) -> float:
    """Return how many words that carry content these words and pairs of signs make, about.

    A word in a script without spaces has two signs, and each stands in two pairs. Hiragana are
    endings and particles.
    """
    return sum(0.25 * len(_CONTENT.findall(piece)) if is_unspaced(piece) else 1 for piece in pieces)


def may_be_east_asian(text: str) -> bool:
    """Return whether a text has a sign as late as those of Chinese and Japanese: that is cheap."""
    return max(text, default="") >= _FIRST_EAST_ASIAN


def is_unspaced(text: str) -> bool:
    """Return whether a text begins in a script that has no spaces between words."""
    run = None if text.isascii() else _RUN.search(text.lstrip()[:1])
    return run is not None and run[1] is not None


def is_content(term: str) -> bool:
    """Return whether a term is a word; of a pair of signs, whether neither is an ending."""
    return not is_unspaced(term) or len(_CONTENT.findall(term)) == len(term)


def content_words(text: str) -> list[str]:
    """Return the words that carry content, as they are written, without 's and its kin."""
    bare = (word.partition("'")[0] if "'" in word else word for word in words(text))
    return [word for word in bare if word not in STOP_WORDS]


def terms(text: str) -> list[str]:
    """Return the text's content words as stems, in order, repeats kept.

    Of scripts in which a word is not seen to begin and end, the single signs and pairs count too
    that may be words.
    """
    return terms_of(words(text))


def terms_of(raw: Iterable[str]) -> list[str]:
    """Return the stems of these words without the stop words."""
    return list(chain.from_iterable(map(_kept, raw)))


def terms_among(wanted: frozenset[str], texts: Sequence[str]) -> list[set[str]]:
    """Return which of these terms each text has: of most words it is seen that they have none."""
    held = [set(words(text)) for text in texts]
    begins, irregular = _beginnings(wanted), irregular_forms()
    of_words = {
        word: wanted.intersection(_kept(word))
        for word in set().union(*held)
        if word[:3] in begins
        or word[:2] in begins
        or word[:1] in begins
        or word in irregular
        or word[:-1] in irregular  # "moms"
        or "'" in word
        or not word.isascii()
    }
    return [set().union(*map(of_words.__getitem__, of_words.keys() & its)) for its in held]


def _beginnings(wanted: frozenset[str]) -> set[str]:
    """Return how regular words begin that have one of these stems.

    The word of a stem of four letters begins with the first three of them. Of a shorter stem the
    last letter may be another: "says" has the stem "sai", and "eyed" has "ei".
    """
    begins = {term[: 3 if len(term) > 3 else 2] for term in wanted}
    return begins | {f"{begin[0]}y" for begin in begins if begin[1:] == "i"}


def overlap(left: Collection[str], right: Collection[str]) -> float:
    """Return the share of terms two texts have in common, measured on the shorter one (0-1)."""
    shorter = min(len(left), len(right))
    return len(set(left) & set(right)) / shorter if shorter else 0.0
