# SPDX-License-Identifier: Apache-2.0
"""What an event says that is worth knowing later: typed statements of who and what.

A statement has a *predicate*: a slot such as `lives in`, of which only the latest value holds,
or, where no slot is known, a fingerprint of its words, so that the same said again is found.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

from . import dates
from .salience import TIME, salience, without_opener
from .text import overlap, sentences, terms
from .third_person import third_person

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Optional

FACT, CONCEPT, METHOD, PRINCIPLE = "FACT", "CONCEPT", "METHOD", "PRINCIPLE"
EXPERIENCE = "EXPERIENCE"
TYPES = (FACT, CONCEPT, METHOD, PRINCIPLE, EXPERIENCE)

# Whoever writes under one of these names is simply the user of this anima.
USER = "user"
_NAMELESS = frozenset(("", "user", "human", "me", "customer", "client", "you"))
WISH = "wish"

# Below this a sentence is chatter; a second one of the same event must be better by so much.
_LEAST = 1.0
_STEP = 0.4
# A way of doing things or a definition is worth knowing although it speaks of nobody.
_TEACHES = 0.8
_MOST_WORDS = 40
# A pasted book says little about who pasted it, and must not hold up the next event.
_MOST_TEXT = 20_000
_MOST_SENTENCE = 1000

_VALUE = (
    r"(?P<v>[^.,;:!?\n]{1,60}?)(?=\s+(?:and|but|because|since|so|which|who|where|when|with"
    r"|from|instead|now|these days|any ?more)\b|[.,;:!?\n]|$)"
)
_NUMBER = r"\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_I = r"\bI(?:'m| am|'ve| have|'ll| will)?(?: just| now| currently| recently| finally| actually)*"

# Things of which somebody has one: "my budget is …", "the deadline moved to …".
_ATTRIBUTES = (
    r"(?:[\w-]+ ){0,2}?(?:name|birthday|address|e-?mail|(?:phone )?number|budget|deadline|due date"
    r"|time ?zone|language|editor|goal|target|limit|salary|rent|price|port|version|database"
    r"|meeting|appointment|flight|launch|release|exam|interview|wedding|trip|job|title|manager"
    r"|boss|team size|username|nickname|height|weight|age|size|colou?r|schedule|plan|start date)"
)
_CHANGED = (
    r"(?:is|are|was|will be|(?:has |have )?(?:just |now )?(?:been )?(?:moved|changed|increased"
    r"|raised|reduced|lowered|cut|went up|shifted|postponed|pushed|rescheduled|set)(?: up"
    r"| back)? to"
    r"|becomes?|became)(?: now| actually)?"
)
_EDITORS = (
    r"(?:neo)?vim|emacs|vs ?code|visual studio code|sublime(?: text)?|pycharm|intellij|nano"
    r"|zed|helix"
)
_SYSTEMS = r"linux|ubuntu|debian|fedora|arch|windows|mac ?os|macos"
_BROWSERS = r"firefox|chrome|safari|brave|edge|opera"
_USES = (
    r"(?:use|using|switched|moved|prefer|code in|work in|went back)(?: from [\w ]+?)?(?: to"
    r"| with| on)? "
)

# One value each: a later one replaces the earlier. `k` names what the slot is about.
_SLOTS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("name", rf"\bmy (?:first |full )?name(?: is|'s) {_VALUE}|\bcall me (?P<w>[^\W\d]+)"),
        ("uses editor", rf"\bI\b.*?\b{_USES}(?P<v>{_EDITORS})\b"),
        ("uses system", rf"\bI\b.*?\b{_USES}(?P<v>{_SYSTEMS})\b"),
        ("uses browser", rf"\bI\b.*?\b{_USES}(?P<v>{_BROWSERS})\b"),
        (
            "favorite {k}",
            rf"\bmy (?:new |current )?favou?rite (?P<k>[\w ]{{2,30}}?) (?:is|are)"
            rf" (?:now )?{_VALUE}",
        ),
        (
            "lives in",
            rf"{_I} (?:live|living|based|moved|moving|relocated"
            rf"|relocating)(?: back)?(?: from [\w ]+?)? (?:in|to) {_VALUE}",
        ),
        ("works as", rf"{_I} (?:work|working) as {_VALUE}"),
        (
            "works at",
            rf"{_I} (?:work|working|started(?: working| a (?:new )?job)?|joined)(?: at| for"
            rf"|(?<=joined)) {_VALUE}",
        ),
        ("born", rf"\bI was born (?:in|on) {_VALUE}"),
        ("has {k}", rf"{_I} (?:have|own|got) (?P<v>{_NUMBER}) (?P<k>[^\W\d]+)"),
        ("{k}", rf"\b(?:my|our|the) (?P<k>{_ATTRIBUTES}) {_CHANGED} {_VALUE}"),
    )
)

# "I joined a choir" is no employer and "I moved to a bigger flat" no town.
_PROPER = ("lives in", "works at")
_PROPER_NAME = re.compile(
    r"(?:the )?[^\W\d_a-z][\w&.'-]*(?:[ -](?:(?:of|de|la|am|an) )?[^\W\d_a-z][\w&.'-]*)*"
)
# "The launch is on Friday" says when; "the launch is great" says nothing that is replaced.
_DATED = re.compile(
    r"(?:deadline|due date|meeting|appointment|flight|launch|release|exam|interview|wedding|trip)$"
)
# "I have two questions" is over as soon as they are answered.
_PASSING = re.compile(r"(?:more|question|idea|problem|issue|thing|minute|hour|day|week|time)s?$")
# Where one statement ends and another about the same speaker or matter begins.
_JOINT = re.compile(
    r"(?:[,;]\s+|\s+)(?:and|but)\s+(?=(?:I|my|our|the)\b)|[,;]\s+(?=(?:I|my|our|the)\b)",
    re.IGNORECASE,
)

_CORRECTS = re.compile(
    r"\b(?:actually|no longer|any ?more|instead|changed|switched|correction|i meant|turns out"
    r"|scratch that|stopped|quit|gave up|not .{1,30} but)\b",
    re.IGNORECASE,
)
_CORRECTION_WORDS = frozenset(
    terms("actually anymore instead changed switched correction meant turns scratch stopped quit")
)
_DIRECTIVE = re.compile(
    r"^(?:please |and |also |ok(?:ay)?,? )*(?:always|never|from now on|going forward|in"
    r" (?:the )?future"
    r"|don't ever|make sure|remember (?:to|that)|keep in mind|please"
    r" (?:use|keep|avoid|write|answer|reply|call|do not|don't|stop|be|give|include|speak"
    r"|format|only))\b"
    r"|\bI(?:'d| would)? (?:strongly |much |really |always )?prefer\b|\bI(?:'d| would) rather\b"
    r"|\bI(?:'d like| would like| want| need) you to\b"
    r"|\b(?:from now on|going forward)\b",
    re.IGNORECASE,
)
# What a standing wish is about; a newer wish about the same replaces the older.
_WISHES = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "language",
            r"\b(?:in|use|speak|write) (?:english|german|french|spanish|italian|portuguese"
            r"|dutch|russian|polish|chinese|japanese|korean|norwegian|swedish|danish|turkish"
            r"|arabic|hindi)\b",
        ),
        (
            "units",
            r"\b(?:metric|imperial|celsius|fahrenheit|kilomet|miles|kilograms|pounds|24-hour"
            r"|12-hour)",
        ),
        (
            "length",
            r"\b(?:short|shorter|brief|concise|terse|longer|detailed|long|in depth"
            r"|one sentence|two sentences|succinct|verbose)\b",
        ),
        (
            "format",
            r"\b(?:bullets?|bullet points|tables?|markdown|plain text|numbered lists?|prose"
            r"|paragraphs)\b",
        ),
        ("tone", r"\b(?:formal|informal|casual|friendly|polite|humou?r|jokes|serious|tone)\b"),
        ("emoji", r"\bemojis?\b"),
        ("theme", r"\b(?:dark|light) (?:mode|theme)\b"),
        ("call", r"\bcall me\b"),
    )
)
_PREFERENCE = re.compile(
    r"\bprefer(?:s|red)?\b (?P<v>[^.,;!?]+?)(?: (?:over|to|than|when|for|in|because)\b|[.,;!?]|$)",
    re.IGNORECASE,
)
_BELIEF = re.compile(
    r"\bI (?:always|never|believe|value|try to|make sure|avoid)\b|\bimportant (?:to|for) me\b"
    r"|\bmatters to me\b",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"\b(?:how to|the (?:way|trick|fix|solution|workaround) (?:to|is|was)|you (?:can|have to"
    r"|need to)"
    r"|works by|by (?:running|using|setting|calling)|first .+ then|fixed (?:it|this|that)? ?by"
    r"|(?:run|type|install|execute) [`'\"]|step \d)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:I|we)(?:'ve| have| had)?(?: \w+ly| just| also| finally)? (?:\w{2,}ed|went|got|made"
    r"|took|saw|met"
    r"|came|bought|found|had|did|won|lost|gave|ran|began|became|wrote|built|left|felt|heard|taught"
    r"|spent|told|brought|grew|ate|drove|flew|been|gone|done|seen)\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"^(?:an? |the )?[\w .-]{2,40}? (?:is|are) (?:an? |the |our |my )[\w-]+"
    r"|\b(?:stands for|means|refers to|is called|is defined as)\b",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"\bI(?:'m| am) (?P<v>[^\W\d_a-z][^\W\d_]+)(?=, (?:an?|the|your) | from |[.!]|$| and I\b)"
)
_DEMONYM = re.compile(r"(?:an|ish|ese|ian|ing|ed|y|ful)$")


class Statement(NamedTuple):
    """One thing said that is worth knowing.

    Attributes:
        kind: One of TYPES.
        subject: Whom it is about, as a key: a name, or `user`.
        topic: The same, as it is written.
        predicate: The slot, or a fingerprint of the words.
        text: The statement, at most 40 words, with the speaker named.
        value: What fills the slot; empty without one.
        confidence: How sure and how telling it is, 0 to 1.
        corrects: Whether it says that something earlier no longer holds.
        event_n: Where it was said.
        at: When, in microseconds.
    """

    kind: str
    subject: str
    topic: str
    predicate: str
    text: str
    value: str
    confidence: float
    corrects: bool
    event_n: int
    at: int


def speaker_key(author: Optional[str]) -> str:
    """Return the key of whoever writes under this name: the name, or `user`."""
    name = (author or "").strip()
    return USER if name.casefold() in _NAMELESS else name


def learn_name(text: str) -> str:
    """Return the name by which somebody introduces himself, or nothing."""
    for sentence in sentences(text[:_MOST_TEXT]):
        found = _SLOTS[0][1].search(sentence)
        if found:
            return str(found["v"] or found["w"]).strip()
        found = _INTRODUCTION.search(sentence)
        if found and not _DEMONYM.search(found["v"]):
            return found["v"]
    return ""


def statements(text: str, *, key: str, name: str, event_n: int, at: int) -> list[Statement]:
    """Return what one person says in a text that is worth knowing, the best first.

    Args:
        text: The event's content.
        key: Key of the speaker, from `speaker_key`.
        name: The speaker as he is called in the statements.
        event_n: Key of the event.
        at: When it was said.
    """
    found = []
    for said in clauses(text):
        # "Actually" is dropped from the text, so corrections are looked for before.
        # What "last week" was is known now only; the statement is read much later.
        bare = dates.written_out(_first_words(without_opener(said)), at)
        worth = salience(bare)
        if _METHOD.search(bare) or _DEFINES.search(bare):
            worth += _TEACHES
        wish = wish_about(bare)
        matter, value = slot(bare)
        if wish or matter or worth >= _LEAST:
            found.append(
                (worth + (3.0 if wish or matter else 0.0), said, bare, wish, matter, value)
            )
    found.sort(key=lambda one: -one[0])  # a stable sort keeps the order of what is equal
    result = []
    for rank, (worth, said, bare, wish, matter, value) in enumerate(found):
        worth -= _STEP * rank
        if not (wish or matter) and worth < _LEAST:
            break
        # "Sam's name is Sam" would say nothing.
        clean = third_person(bare, "The user" if matter == "name" and value == name else name)
        result.append(
            Statement(
                _kind(bare, wish),
                key,
                name,
                wish or matter or fingerprint(bare),
                clean,
                value,
                _confidence(worth),
                bool(_CORRECTS.search(said)),
                event_n,
                at,
            )
        )
    return result


def clauses(text: str) -> Iterator[str]:
    """Return the sentences of a text; one that fills several slots in its clauses."""
    for whole in sentences(text[:_MOST_TEXT]):
        sentence = whole[:_MOST_SENTENCE]
        parts = [part for part in _JOINT.split(sentence) if part]
        if len(parts) > 1 and any(slot(part)[0] for part in parts):
            for part in parts:
                yield part[0].upper() + part[1:] + ("" if part[-1] in ".!?…" else ".")
        else:
            yield sentence


def _first_words(sentence: str) -> str:
    """Return a sentence cut at the number of words a statement may have."""
    parts = sentence.split()
    return sentence if len(parts) <= _MOST_WORDS else " ".join(parts[:_MOST_WORDS]) + " …"


def _confidence(worth: float) -> float:
    """Return salience as a number from 0.3 to 0.9."""
    return round(min(0.9, max(0.3, 0.25 + 0.09 * worth)), 4)


def confirmed(confidence: Optional[float]) -> float:
    """Return the confidence in a statement that was made once more."""
    before = 0.5 if confidence is None else confidence
    return round(before + 0.3 * (1.0 - before), 4)


def slot(sentence: str) -> tuple[str, str]:
    """Return the slot a sentence fills, and with what; two empty strings for none."""
    if sentence.rstrip().endswith("?"):
        return "", ""
    for name, pattern in _SLOTS:
        found = pattern.search(sentence)
        if found:
            groups = found.groupdict()
            value = (groups.get("v") or groups.get("w") or "").strip()
            matter = (groups.get("k") or "").casefold().replace("favourite", "favorite").strip()
            value = _sound(name, matter, value)
            if value:
                return name.format(k=matter.replace("colour", "color")), value
    return "", ""


def _sound(name: str, matter: str, value: str) -> str:
    """Return what fills a slot, or nothing if it is not of the kind that can."""
    if name in _PROPER:
        proper = _PROPER_NAME.match(value)
        return proper[0] if proper else ""
    if _DATED.search(matter) and not TIME.search(value):
        return ""
    return "" if _PASSING.match(matter) else value


def wish_about(sentence: str) -> str:
    """Return the predicate of a standing wish, or nothing if the sentence is none."""
    if not _DIRECTIVE.search(sentence) or sentence.endswith("?"):
        return ""
    for name, pattern in _WISHES:
        if pattern.search(sentence):
            return f"{WISH}: {name}"
    found = _PREFERENCE.search(sentence)
    kinds = terms(found["v"]) if found else []
    if kinds:
        return f"{WISH}: {kinds[-1]}"
    return f"{WISH}: {fingerprint(sentence)}"


def _kind(sentence: str, wish: str) -> str:
    """Return the type of a statement."""
    if wish or _BELIEF.search(sentence):
        return PRINCIPLE
    if _METHOD.search(sentence):
        return METHOD
    if _PAST.search(sentence):
        return EXPERIENCE
    return CONCEPT if _DEFINES.search(sentence) and " I " not in f" {sentence} " else FACT


def fingerprint(text: str) -> str:
    """Return a key that texts of the same content words share, whatever their order."""
    kinds = sorted(set(terms(text)))
    return "~" + hashlib.sha256(" ".join(kinds).encode()).hexdigest()[:16]


def contradicted(said: Statement, earlier: Iterable[tuple[int, str]]) -> Optional[int]:
    """Return which earlier statement a correction is about, if one is clearly meant.

    Args:
        said: A statement with `corrects` set.
        earlier: Keys and texts of what was known about the same subject, newest first.
    """
    name = set(terms(said.topic))
    mine = set(terms(said.text)) - _CORRECTION_WORDS - name
    best, found = 0.5, None
    for n, text in earlier:
        theirs = set(terms(text)) - name
        share = overlap(mine, theirs)
        if share > best and len(mine & theirs) >= 2:
            best, found = share, n
    return found
