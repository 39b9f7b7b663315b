# SPDX-License-Identifier: Apache-2.0
"""What a system text tells an agent of itself, in the words of the text.

A system text is more than a persona: tools, formats, dates, examples. By the tables of its language
it is known which sentences tell who the agent is and how it is to be; those are quoted. Of a text
in another language the beginning is quoted.
"""

from __future__ import annotations

from ..typed import NamedTuple
from .languages import languages_of
from .quotes import MARKS, QUOTE
from .rules import Rule
from .sentences import CODE, shorten, spans
from .tables import LANGUAGES, Rules, table, tables, words_of_all
from .words import DIGIT, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Optional

YOU_ARE = Rules("persona", "YOU_ARE")
NAMED = Rules("persona", "NAMED")
CALLED = Rules("persona", "CALLED")
PURPOSE = Rules("persona", "PURPOSE")
BINDS = Rules("persona", "BINDS")
BINDS_IT = Rules("persona", "BINDS_IT")
ADVISES = Rules("persona", "ADVISES")
DESCRIBES = Rules("persona", "DESCRIBES")
SETTING = Rules("persona", "SETTING")
ROLE = Rules("persona", "ROLE")
OF_ITSELF = Rules("persona", "OF_ITSELF")
OF_OTHERS = Rules("persona", "OF_OTHERS")
ARTICLES = words_of_all("changes", "ARTICLES")

_HEADING = Rule(
    "heading",
    "a line over what follows it; `section` is one that holds up to the next such line",
    r"""
    ^(?:(?P<section>\#{1,6}[^\S\n]+\S.*
    |<[a-z][\w -]{1,30}>
    |(?-i:[A-Z][A-Z &/-]{2,40})
    )
    |\*\*[^*\n]{1,80}\*\*:?
    )$
    """,
    takes=("# Rules", "**Your tone**", "<persona>", "TOOLS AVAILABLE"),
    leaves=("Role", "Name: Juno", "Be kind.", "#tag", "</persona>"),
)
_RULER = Rule(
    "ruler",
    "a line that ends a section: dashes, or a closing tag",
    r"^(?:[-*_=]{3,}|</[\w -]{1,30}>)$",
    takes=("---", "</persona>", "====="),
    leaves=("- one", "<persona>"),
)
_ITEM = Rule(
    "item",
    "the mark before an entry of a list",
    r"^(?:[-*\u2022\u2013]|\(?\d{1,2}[.)])\s+|^\u30fb\s*",
    takes=("- one", "2) two", "\u2022 three"),
    leaves=("-5 degrees", "2026"),
)
_TAG = Rule(
    "tag",
    "a tag that opens or closes beside what it marks",
    r"^<[a-z][\w -]{1,30}>(?=[^<\n])|(?<=[^>\n])</[\w -]{1,30}>$",
    takes=("<system>You are Tove.", "You are Tove.</system>"),
    leaves=("<system>", "</system>", "a <b> c"),
)
_DATA = Rule(
    "data",
    "signs of programs, addresses and dates",
    r"""
    [{}<>=\\|]
    |\w://
    |\w_\w
    |\w\.\w+\(
    |\d{4}-\d\d-\d\d
    """,
    takes=("date = 2026", "call get_weather", "https://example.org"),
    leaves=("You are Juno.", "Rule 1: be kind"),
)

_WHO = Rule(
    "who",
    "names somebody: a name, marks around one, a script without capitals",
    r"""
    [\u3040-\u9fff"\u201c\u201e\u00ab]|\w [^\W\d_a-zß-ÿ]|^[^\W\d_a-zß-ÿ]\w+,[ ]
    """,
    takes=('night porter "Ansel"', "Archivist Osbert", "\u53f8\u66f8", "Moss, a coach"),
    leaves=("Check passports before refunds.", "Be kind"),
    case_matters=True,
)

# Characters of what is quoted: it is in every pack, the smallest too.
_MOST = 600
_LONGEST_SENTENCE = 400
_MOST_TEXT = 20_000
_MOST_LINES = 400
# A text of a language that there are no tables for is taken for a persona from this length on; a
# sign of a script without small letters tells about as much as three Latin ones.
_LEAST_GUESS = 60
# Of the words of a text in a known language at least this share are its small words.
_SURE = 0.2

# How much a sentence tells of who the agent is, the most first.
_IS, _IS_FOR, _RULE, _TRAIT, _MORE = range(5)


class Principle(NamedTuple):
    """How an agent is told to behave.

    Attributes:
        text: The words.
        is_starred: Whether it binds without exception.
    """

    text: str
    is_starred: bool


class Told(NamedTuple):
    """What a system text tells an agent of itself.

    Attributes:
        sentences: What of it is quoted, in order.
        rules: How to behave.
        name: What it is called.
        nature: What it is.
        purpose: What it is for.
        is_persona: Whether the text says who the agent is; else it only adds rules.
        is_guess: Whether that is only guessed: there are no tables for its language.
    """

    sentences: tuple[str, ...]
    rules: tuple[Principle, ...] = ()
    name: str = ""
    nature: str = ""
    purpose: str = ""
    is_persona: bool = True
    is_guess: bool = False


class _Section(NamedTuple):
    """Where in a system text a line stands.

    Attributes:
        paragraph: Number of the paragraph.
        of_itself: Whether the heading says that it tells of the agent; None under no heading.
        is_loose: Whether the heading holds for its paragraph and the lists after it only.
        is_left: Whether that paragraph is over.
        is_role: Whether the heading is over who the agent is, and nothing stands under it yet.
    """

    paragraph: int
    of_itself: Optional[bool]
    is_loose: bool
    is_left: bool = False
    is_role: bool = False

    def parted(self) -> _Section:
        """Return where the next paragraph stands."""
        return self._replace(paragraph=self.paragraph + 1, is_left=True)

    def headed(self, heading: str, languages: tuple[str, ...], is_loose: bool) -> _Section:
        """Return where stands what is under a new heading."""
        of_itself, is_role = _is_of_itself(heading, languages), ROLE.is_in(heading, languages)
        return _Section(self.paragraph + 1, of_itself, is_loose, is_role=is_role)

    def continued(self) -> _Section:
        """Return where a line stands that is no entry of a list."""
        if self.is_loose and self.is_left:
            return _Section(self.paragraph, None, is_loose=False)
        return self


class _Sentence(NamedTuple):
    """One sentence of a system text.

    Attributes:
        text: The words.
        paragraph: Number of its paragraph.
        of_itself: Whether its heading says that it tells of the agent; None under no heading.
        is_role: Whether it is the first under a heading over who the agent is.
    """

    text: str
    paragraph: int
    of_itself: Optional[bool]
    is_role: bool = False


def told_in(text: str) -> Optional[Told]:
    """Return what a system text tells the agent of itself, or None."""
    text = CODE.sub("\n", text[:_MOST_TEXT])
    known = [language for language in LANGUAGES if table(language, "persona") is not None]
    spoken = words(text)
    # "Role" is a heading of several languages.
    likely = languages_of(text, spoken) or LANGUAGES
    read = [_understood(_sentences(text, (one,), one in likely), (one,)) for one in known]
    found = [told for told in read if told is not None]
    persona = next((told for told in found if told.is_persona), None)
    if persona is not None:
        return persona
    if not any(_is_sure(text, spoken, language) for language in known):
        sentences = _sentences(text, ())
        guess = _guessed(sentences)
        # Two languages may begin an order with the same word.
        if guess is not None and not any(2 * len(told.rules) > len(sentences) for told in found):
            return guess
    return found[0] if found else None


def _is_sure(text: str, spoken: Sequence[str], language: str) -> bool:
    """Return whether a text of these words is surely in a language."""
    if language not in languages_of(text, spoken):
        return False
    of_language = table(language, "words")
    markers: frozenset[str] = getattr(of_language, "MARKERS", frozenset())
    has_script = getattr(of_language, "SCRIPT", None) is not None
    return has_script or sum(word in markers for word in spoken) >= _SURE * len(spoken)


def _sentences(text: str, languages: tuple[str, ...], has_roles: bool = False) -> list[_Sentence]:
    """Return the sentences of a system text with the sections they are in; no headings."""
    section = _Section(0, None, False)
    found = []
    for raw in text.split("\n")[:_MOST_LINES]:
        line = _TAG.sub("", raw.strip())
        heading = _HEADING.search(line)
        if not line:
            section = section.parted()
        elif _RULER.search(line):
            section = _Section(section.paragraph + 1, None, False)
        elif heading:
            section = section.headed(line, languages, not heading["section"])
        else:
            item = _ITEM.search(line)
            section = section if item else section.continued()
            bare = line[item.end() if item else 0 :].replace("**", "").replace("__", "")
            for first, last in spans(bare):
                sentence = bare[first:last]
                if sentence.endswith((":", "\uff1a")):
                    section = section.headed(sentence, languages, is_loose=True)
                else:
                    found.append(_Sentence(sentence, *section[:2], section.is_role and has_roles))
                    section = section._replace(is_role=False)
    return found


def _is_of_itself(heading: str, languages: tuple[str, ...]) -> bool:
    """Return whether the agent is told of itself under a heading."""
    is_ours = OF_ITSELF.is_in(heading, languages) or ROLE.is_in(heading, languages)
    return not languages or (is_ours and not OF_OTHERS.is_in(heading, languages))


def _understood(sentences: Sequence[_Sentence], languages: tuple[str, ...]) -> Optional[Told]:
    """Return what is told in a language whose cues are known."""
    own = [sentence for sentence in sentences if sentence.of_itself is not False]
    fields: dict[str, str] = {}
    for sentence in own[::-1]:
        fields.update(_fields(sentence.text, languages))
    is_form = len(fields) > 1 and not fields.keys().isdisjoint(("name", "nature"))
    introducing = {s.paragraph for s in own if YOU_ARE.is_in(_plain(s.text), languages)}
    ranked = []
    for sentence in own:
        rank = _rank(sentence, languages, introducing, is_form)
        if rank is not None and len(sentence.text) <= _LONGEST_SENTENCE:
            ranked.append((rank, sentence.text))
    return _described(ranked, fields if is_form else {}, languages) if ranked else None


def _rank(
    sentence: _Sentence, languages: tuple[str, ...], introducing: set[int], is_form: bool
) -> Optional[int]:
    """Return how much a sentence tells of who the agent is, or None for nothing."""
    text = _plain(sentence.text)
    if YOU_ARE.is_in(text, languages):
        return _IS
    fields = _fields(text, languages) if is_form else {}
    if fields:
        ranks = {"name": _IS, "nature": _IS, "purpose": _IS_FOR, "rule": _RULE}
        return min(ranks.get(name, _TRAIT) for name in fields)
    if _DATA.search(text) or _is_example(text, languages):
        return None
    if PURPOSE.is_in(text, languages):
        return _IS_FOR
    if SETTING.is_in(text, languages) and not (sentence.is_role and QUOTE.is_in(text)):
        return None
    if BINDS.is_in(text, languages) or ADVISES.is_in(text, languages):
        return _RULE
    if sentence.is_role and (_WHO.is_in(text) or text.lower().split()[0] in ARTICLES):
        return _IS
    if sentence.paragraph in introducing:
        return _RULE if BINDS_IT.is_in(text, languages) else _TRAIT
    if sentence.of_itself:
        return _TRAIT
    return _MORE if introducing and DESCRIBES.is_in(text, languages) else None


def _is_example(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence quotes one, or names what follows as an example or as data."""
    label, colon, rest = text.partition(":")
    if text[:1] in MARKS or (colon and OF_OTHERS.is_in(label, languages)):
        return True
    return YOU_ARE.is_in(rest.strip(), languages)


def _fields(text: str, languages: tuple[str, ...]) -> dict[str, str]:
    """Return what a line like "Role: night nurse" tells, by what it is about."""
    found = {}
    for of_language in tables("persona", languages):
        for name, rule in getattr(of_language, "FIELDS", {}).items():
            match = rule.search(text)
            if match:
                found[name] = match["v"].strip().rstrip(".")
    return found


def _described(
    ranked: Sequence[tuple[int, str]], fields: dict[str, str], languages: tuple[str, ...]
) -> Told:
    """Return what ranked sentences tell."""
    rules = tuple(
        Principle(text, _binds(_plain(text), languages)) for rank, text in ranked if rank == _RULE
    )
    being = [_plain(text) for rank, text in ranked if rank == _IS]
    purposes = (PURPOSE.search(_plain(text), languages) for _, text in ranked)
    name, nature = _introduced(being, languages)
    purpose = next((found["v"].rstrip(".!") for found in purposes if found), "")
    return Told(
        sentences=_quoted(ranked),
        rules=rules,
        name=fields.get("name", name),
        nature=fields.get("nature", nature),
        purpose=fields.get("purpose", purpose),
        is_persona=bool(being),
    )


def _binds(rule: str, languages: tuple[str, ...]) -> bool:
    """Return whether a rule allows no exception; "Rule 1: never …" has it after its label."""
    texts = (rule, *_fields(rule, languages).values())
    return any(cue.search(text, languages) for text in texts for cue in (BINDS, BINDS_IT))


def _introduced(being: Iterable[str], languages: tuple[str, ...]) -> tuple[str, str]:
    """Return the name and the nature that introducing sentences tell, each as it is told first."""
    name = nature = ""
    for sentence in being:
        match = YOU_ARE.search(sentence, languages)
        is_role = match is None and not _fields(sentence, languages)
        what = (match["v"] if match else sentence if is_role else "").rstrip(".!\u3002")
        named = NAMED.search(what, languages)
        called = CALLED.search(sentence, languages)
        # What a role begins with may be a trade: "Archivist Osbert at the museum".
        if is_role and named and what[named.end("n") :][:1] not in (",", "\uff0c", "\u3001"):
            named = None
        if named:
            groups = named.groupdict()
            what = groups.get("rest") or groups.get("rest2") or ""
        elif called and what.startswith(called[0]):
            what = ""
        nature = nature or what
        marked = QUOTE.split(sentence)[1:2] if is_role else []
        names = [*(one["n"] for one in (named, called) if one), *marked, ""]
        name = name or names[0].strip()
    return name, nature


def _quoted(ranked: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """Return the most telling sentences that fit, in the order of the text."""
    room = _MOST
    chosen = set()
    for place, (_, text) in sorted(enumerate(ranked), key=lambda entry: entry[1][0]):
        if len(text) <= room:
            chosen.add(place)
            room -= len(text) + 1
    return tuple(dict.fromkeys(ranked[place][1] for place in sorted(chosen)))


def _guessed(sentences: Sequence[_Sentence]) -> Optional[Told]:
    """Return the beginning of a text of which no word is known, if it is prose and long enough."""
    prose = [sentence.text for sentence in sentences if not _DATA.search(sentence.text)]
    # A date or a version before it is none of it.
    while prose and DIGIT.search(prose[0]):
        del prose[0]
    weight = sum(3 if sign >= "\u2e80" else 1 for text in prose for sign in text)
    if weight < _LEAST_GUESS:
        return None
    first = shorten(prose[0], _MOST)
    return Told(_quoted([(_IS, first), *((_MORE, text) for text in prose[1:])]), is_guess=True)


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")
