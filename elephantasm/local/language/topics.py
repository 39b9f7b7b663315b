# SPDX-License-Identifier: Apache-2.0
"""Which matters of daily life a text is about, and which changes it tells, by its words.

"The doctor doubled my ramipril" is about the doctor and a medicine and tells that something is
more; "I take 2.5 mg in the morning" is about a medicine, too. A language's table `topics` has

    MATTERS  a matter a line, and behind its name the words by which it is known
    TURNS    a kind of change a line, and the words that tell it
"""

from __future__ import annotations

from functools import cache, lru_cache

from .stems import stem
from .tables import table
from .words import is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    # What a word tells, by the word as it is counted; where none is written apart, by its first
    # letter and then as it is written.
    Lexicon = dict[str, list[tuple[str, str]]]


def knows(language: str) -> bool:
    """Return whether a language has such words."""
    return table(language, "topics") is not None


def matters_in(text: str, language: str) -> frozenset[str]:
    """Return the matters that a text is about, by their names."""
    return _found(text, language, "MATTERS")


def turns_in(text: str, language: str) -> frozenset[str]:
    """Return the kinds of change that a text tells, by their names."""
    return _found(text, language, "TURNS")


@lru_cache(maxsize=4096)
def _found(text: str, language: str, name: str) -> frozenset[str]:
    lexicon = _lexicon(language, name)
    return frozenset((*_apart(text, lexicon), *_joined(text.lower(), lexicon)))


def _apart(text: str, lexicon: Lexicon) -> Iterator[str]:
    for word in words(text):
        if not is_unspaced(word):
            # What is "my sister's" is of the sister.
            known = stem(word.removesuffix("'s"))
            yield from (name for other, name in lexicon.get(known, ()) if other == known)


def _joined(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield what is told by words that may stand anywhere, as where none is written apart."""
    for place, letter in enumerate(text):
        if not letter.isascii():
            for word, name in lexicon.get(letter, ()):
                if text.startswith(word, place):
                    yield name


@cache
def _lexicon(language: str, name: str) -> Lexicon:
    found: Lexicon = {}
    for line in getattr(table(language, "topics"), name, "").splitlines():
        topic, _, told = line.partition(": ")
        for word in told.split():
            if is_unspaced(word):
                found.setdefault(word[0], []).append((word, topic))
            else:
                found.setdefault(stem(word), []).append((stem(word), topic))
    return found
