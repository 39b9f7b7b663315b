# SPDX-License-Identifier: Apache-2.0
"""A clause as a row of tokens: values, words that tell something, and words that link the two.

The words of the last kind are in the tables `<language>/changes.py`, each in one of these parts:

    CHANGE   something is otherwise now: "moved", "from now on"
    BEFORE   what follows was so before, or since then it is otherwise: "from", "instead of"
    GONE     it is no more: "cancelled"
    OF       between two words that are one topic: "the deadline for the report"
    LITTLE   nothing: "is", "every day"
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..typed import NamedTuple
from .claims import clauses
from .kinds import OFTEN, Value, values_in
from .rules import Rule
from .stems import stem
from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Optional

WORD, VALUE, UNIT = "word", "value", "unit"
CHANGE, BEFORE, GONE, OF, LITTLE = "CHANGE", "BEFORE", "GONE", "OF", "LITTLE"
# The sign of what is somebody's own: "my sister's rent".
OWN = "own"
# The kind of a value that is a name; after it stands the little word before it, if there is one.
NAMED = "name"
PARTS = (GONE, CHANGE, BEFORE, LITTLE, OF)
# A longer clause tells more than a topic and its value.
LONGEST = 120
PIECE = Rule(
    "piece",
    "a word, with what joins its parts",
    r"[^\W_](?:[\w'&+/-]{0,60}\w)?",
    takes=("standup", "go-live", "R&D"),
    leaves=("--", " "),
)
UNSPACED = Rule(
    "unspaced",
    "begins with a letter of a script in which words are not written apart",
    r"^[\u3040-\u30ff\u3400-\u9fff]",
    takes=("\u7ad9\u4f1a", "\u30e8\u30ac"),
    leaves=("standup", ""),
    case_matters=True,  # it has none: to look for capitals of so many letters takes long
)
_APART = Rule(
    "apart",
    "a sign between two clauses, or a colon",
    r"[,;\u3001\uff0c\uff1b\u3002](?!\d)|\s[\u2013\u2014-]\s|[:\uff1a](?=\D)",
    takes=("so, now", "rent: new"),
    leaves=("1,200", "9:30", "go-live"),
)
_COLON = Rule(
    "colon",
    "a colon at the end of a word",
    r":(?!\S)",
    takes=("new rent: 3600", "rent:"),
    leaves=("9:30", "rent"),
)


_YEAR = Rule(
    "year",
    "a year, as of a car",
    r"^(?:19|20)\d\d$",
    takes=("2014", "1998"),
    leaves=("2150", "20", "12014"),
)


class Token(NamedTuple):
    """A value, or a word, with the part that it plays."""

    role: str
    text: str
    value: Optional[Value] = None

    @property
    def key(self) -> str:
        """What it is known by in other forms."""
        return stem(self.text.lower())

    @property
    def is_name(self) -> bool:
        """Whether it may be the name of something that changes."""
        is_telling = self.role == WORD or (self.value and self.value.kind.startswith(NAMED))
        return bool(is_telling) and (self.text[:1].isupper() or bool(UNSPACED.search(self.text)))


# What is known is looked at again with each message that may change it.
@lru_cache(maxsize=2048)
def rows(sentence: str, language: str) -> list[list[Token]]:
    """Return the tokens of each clause of a sentence, and of all of it if a colon is in it."""
    whole = [sentence] if ":" in sentence or "\uff1a" in sentence else []
    every = dict.fromkeys((*whole, *parts(sentence, language)))
    return [tokens_of(part.strip(" .!"), language) for part in every if 0 < len(part) <= LONGEST]


def parts(sentence: str, language: str) -> list[str]:
    """Return the clauses of a sentence, cut where a sign stands between two."""
    return [part for clause in clauses(sentence, language) for part in _APART.split(clause)]


@lru_cache(maxsize=256)
def tokens_of(text: str, language: str) -> list[Token]:
    """Return the tokens of a text; where it has no other value, a name at its end is one."""
    text = _COLON.sub(" : ", text.replace("\u2019", "'"))
    kind = _kind(language)
    text = kind.sub("", text) if kind else text
    tokens: list[Token] = []
    start = 0
    values = list(values_in(text))
    for value in _often(text, language, values) or values:
        # "Mon" is "my" in French.
        little = phrases(language, (LITTLE,)).search(value.text) if value.kind == "day" else None
        if little and little[0] == value.text:
            continue
        tokens += _spoken(text[start : value.start], language, tokens)
        tokens.append(Token(VALUE, text[value.start : value.stop], value))
        start = value.stop
    return [*tokens, *_spoken(text[start:], language, tokens)]


def _often(text: str, language: str, known: Sequence[Value]) -> list[Value]:
    """Return how often something is, which tells more than a day, and less than other values."""
    rule: Optional[Rule] = getattr(table(language, "changes"), "OFTEN", None)
    if rule is None or any(value.kind != "day" for value in known):
        return []
    found = (
        Value(match.lastgroup or OFTEN, match[0].lower(), match.start(), match.end())
        for match in rule.finditer(text)
    )
    return [value for value in found if value.kind == "day" or not known]


def with_name(tokens: list[Token], language: str) -> list[Token]:
    """Return tokens in which a name at the end is a value, if there is no other."""
    if any(token.value for token in tokens):
        return tokens
    place = len(tokens)
    while place and tokens[place - 1].role in (CHANGE, LITTLE):
        place -= 1
    first = place
    while first and tokens[first - 1].is_name:
        first -= 1
    if not 0 < first < place:
        return _with_name_for(tokens, language)
    link = tokens[first - 1]
    name = " ".join(token.text for token in tokens[first:place])
    # "Now in Oslo" tells no other value of what "is Ana".
    is_linked = link.role == LITTLE and link.text.lower() not in table(language, "changes").TO
    kind = f"{NAMED} {link.key}" if is_linked else NAMED
    return [*tokens[:first], Token(VALUE, name, Value(kind, name.lower(), 0, 0)), *tokens[place:]]


def _with_name_for(tokens: list[Token], language: str) -> list[Token]:
    """Return tokens in which a name before what it is for is a value: "Redis for the cache"."""
    articles = table(language, "changes").ARTICLES
    for n, (name, link) in enumerate(zip(tokens[1:], tokens[2:]), 1):
        is_bare = tokens[n - 1].role == LITTLE and tokens[n - 1].text.lower() not in articles
        if name.role == WORD and name.is_name and link.role == OF and is_bare:
            value = Value(NAMED, name.text.lower(), 0, 0)
            return [*tokens[:n], Token(VALUE, name.text, value), *tokens[n + 1 :]]
    return tokens


def _spoken(text: str, language: str, before: Sequence[Token]) -> list[Token]:
    """Return the words of a text that has no value; the first after a number is its unit."""
    found: list[Token] = []
    start = 0
    for phrase in phrases(language, PARTS).finditer(text):
        found += _words(text[start : phrase.start()])
        found.append(Token(phrase.lastgroup or LITTLE, phrase[0]))
        start = phrase.end()
    found += _words(text[start:])
    last = before[-1].value if before else None
    # "A 2014 Corolla": a year has no unit. "1万円返した": a sum has one already.
    is_number = last and last.kind in ("number", "money") and not _YEAR.search(last.text)
    if last and last.kind == "money" and found and UNSPACED.search(found[0].text):
        return found
    if is_number and found and found[0].role == WORD:
        found[0] = found[0]._replace(role=UNIT)
    return found


def _words(text: str) -> Iterator[Token]:
    """Yield words; what follows "'s" is somebody's own, if a word follows."""
    for match in PIECE.finditer(text):
        word, apart, end = match[0].rpartition("'")
        if apart and end.lower() == "s":
            yield Token(WORD, word)
            yield Token(OWN if text[match.end() :].strip() else LITTLE, "'s")
        else:
            yield Token(WORD, match[0])


@cache
def _kind(language: str) -> Optional[Rule]:
    """Return the rule that finds what tells only of which kind a named thing is."""
    pattern = getattr(table(language, "changes"), "KIND", "")
    if not pattern:
        return None
    return Rule("kind", "of which kind a name is", rf"\b{pattern}\b ", takes=(), leaves=())


@cache
def phrases(language: str, roles: tuple[str, ...]) -> Rule:
    """Return the rule that finds the words that play these parts, with a group for each."""
    known = table(language, "changes")
    groups = "|".join(f"(?P<{role}>{getattr(known, role)})" for role in roles)
    groups += "|:" if LITTLE in roles else ""
    # Where words are not written apart, a phrase may stand anywhere.
    # What is left of a word before another ends there: "j'ai".
    pattern = groups if known.IS_UNSPACED else rf"(?<![\w-])(?:{groups})(?:(?<=')|(?![\w-]))"
    return Rule("phrase", "a word that links a topic and a value", pattern, takes=(), leaves=())
