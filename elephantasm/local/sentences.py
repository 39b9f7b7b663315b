# SPDX-License-Identifier: Apache-2.0
"""Plain text analysis: sentences, their content words, and how much each has to say."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from typing import Optional

STOP_WORDS = frozenset(
    "a about above after again all also am an and any are as at be because been before being below"
    " between both but by can could did do does doing done down during each few for from further"
    " get gets getting got had has have having he her here hers him his how i if in into is it its"
    " just let ll may me might more most much must my myself no nor not now of off on once only or"
    " other our ours out over own re same shall she should so some such than that the their theirs"
    " them then there these they this those through to too under until up us ve very was we were"
    " what when where which while who whom why will with would yes you your yours yourself d m s t"
    " gonna wanna im don doesn didn isn wasn won couldn wouldn".split()
)
# Words everybody uses all the time: they carry less of what is particular to one sentence.
COMMON_WORDS = frozenset(
    "able actually almost already always amazing another anything around ask away awesome back bad"
    " best better big bit bring call came chance come cool couple day definitely different even"
    " ever every everyone everything fact feel few find first fun give glad go going good great"
    " guess guy haha happen happy hard hear help hey hi hope idea keep kind know"
    " last later least left"
    " less life like likely little long look lot love made make many maybe mean moment need never"
    " new next nice nothing often ok okay old one part people person place plan point pretty put"
    " quite ready real really reason remember right said say see seem seen set share show side"
    " since something sometimes soon sort start stay still stuff sure take talk tell thank thanks"
    " thing think thought time today together told took total totally try turn two use used usual"
    " want way week well went whole wonderful wow work world year yeah yet".split()
)
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st vs etc eg e.g ie i.e nr fig al approx jr sr inc ltd co cf"
    " ca z.b u.s".split()
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019.\-][^\W_]+)*")
_END = re.compile(r"(?<=[.!?…])[\"'\u201d\u2019)\]]*\s+|(?<=[\u3002\uff01\uff1f])|\s*\n+\s*")
_BULLET = re.compile(r"^(?:[-*•\u2013>#]+|\d{1,2}[.)])\s+")
_CODE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_ASIDE = re.compile(r"\s*\[[^\]\n]*\]")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")

# "Nice, I got it" opens with a word that "Nice weather" does not.
_OPENER = re.compile(
    r"^(?:(?:thanks|thank you|wow|hey|hi|hello|yep|yes|no|sure|ok|okay|ah|absolutely|definitely"
    r"|totally|exactly|of course|haha|lol|aw+|hmm+|cool|nice|great|awesome|congrats"
    r"|congratulations)\b(?:\s+(?:so much|a lot|again|there))?[,.!…\-\u2013\u2014]+\s*"
    r"|(?:yeah|oh|well|so|and|but|anyway|actually|honestly)\b[,.!…\-\u2013\u2014\s]+)+",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^(?:thank|thanks|wow|hey|hi|hello|bye|goodbye|good (?:morning|night|luck|job)|cool|nice|great"
    r"|awesome|take care|no problem|sounds|that's|congrat|see you|have a|talk to you|glad|so glad"
    r"|you're welcome|happy to help|let me know|of course|sure|absolutely|certainly)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:I|we)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:my|our|me|us|mine)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:you|your|you're|yours|u)\b", re.IGNORECASE)
_VAGUE = re.compile(r"^(?:it|it's|they|those|these|this|there|that|what|how)\b", re.IGNORECASE)
TIME = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|last|next|ago|recently|since|weekend|weeks?|months?"
    r"|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july"
    r"|august|september|october|november|december)\b|\d",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[\w,;:] )[^\W\d_a-z][\w\u2019'-]+")
_WEIGHTY = re.compile(
    r"\b(?:decided|decision|agreed|deadline|moved?|married|born|died|hired|fired|quit|bought|sold"
    r"|allergic|allergy|birthday|password|address|favou?rite|prefer\w*|always|never|important"
    r"|remember|promised?|must|actually|instead|no longer|switched|changed)\b",
    re.IGNORECASE,
)

# How much each trait says about whether a sentence is worth keeping; content words count apart.
SALIENCE = {
    "first": 1.5,  # what somebody says of himself is what memory is for
    "mine": 1.0,  # "my sister …" is about the speaker too, a little less directly
    "second": -0.9,  # talk about the listener is courtesy or repeats what he said
    "filler": -0.5,  # greetings, thanks, praise
    "vague": -0.4,  # "it was great": its subject is elsewhere
    "time": 0.3,  # a dated thing is an event, not a mood
    "name": 0.3,  # names are specific
    "weighty": 0.5,  # decisions, corrections, preferences, wishes
    "question": -1.5,  # asks, does not state
}


def split(text: str) -> list[str]:
    """Return the sentences of a text, without list marks, code blocks and blank ones."""
    found: list[str] = []
    for piece in _pieces(_CODE.sub("\n", text)):
        last = found[-1] if found else ""
        if last.endswith(".") and last.rsplit(None, 1)[-1][:-1].lower() in _ABBREVIATIONS:
            found[-1] = f"{last} {piece}"
        else:
            found.append(piece)
    return found


def _pieces(text: str) -> Iterable[str]:
    for piece in _END.split(text):
        bare = _BULLET.sub("", piece.strip()).strip("*_# ")
        if bare:
            yield bare


def words(text: str) -> list[str]:
    """Return the words of a text, folded; scripts without blanks give pairs of characters."""
    if text.isascii():
        return _WORD.findall(text.lower())
    found: list[str] = []
    for word in _WORD.findall(
        unicodedata.normalize("NFKC", text).replace("\u2019", "'").casefold()
    ):
        if _WIDE.search(word):
            found.extend(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        else:
            found.append(word)
    return found


def content_words(text: str) -> list[str]:
    """Return the words that carry content, without what follows an apostrophe."""
    found = (w.partition("'")[0] if "'" in w else w for w in words(text))
    return [word for word in found if word not in STOP_WORDS]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without its English inflection, good enough to compare two texts."""
    if len(word) > 3:
        for end in ("ies", "ing", "ed", "es", "s"):
            if word.endswith(end) and len(word) - len(end) >= 3 and not word.endswith("ss"):
                word = word[: -len(end)] + ("i" if end == "ies" else "")
                break
        if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
            word = word[:-1]
        elif word[-1] in "ey":
            word = word[:-1] + ("i" if word[-1] == "y" else "")
    return word


def terms(text: str) -> list[str]:
    """Return the stems of the content words, in order, repeats included."""
    return [stem(word) for word in content_words(text)]


def salience(sentence: str, content: Optional[Collection[str]] = None) -> float:
    """Return how much a sentence is worth remembering: about -2 for chatter to 5.

    Args:
        sentence: What was said.
        content: Its content words, where they are known already.
    """
    kinds = set(content_words(sentence) if content is None else content)
    weight = len(kinds) - 0.65 * len(kinds & COMMON_WORDS)
    # The square root of the length keeps long sentences from winning by length alone, and the
    # offset keeps fragments of three rare words from winning by density.
    score: float = 5.0 * weight / (20 + len(sentence.split())) ** 0.5 / 3.0
    trait = "first" if _FIRST.search(sentence) else "mine" if _MINE.search(sentence) else ""
    if trait:
        # "I'm fine" is about the speaker, and still says nothing.
        score += SALIENCE[trait] * min(1.0, weight / 2)
    for trait, pattern in _TRAITS:
        if pattern.search(sentence):
            score += SALIENCE[trait]
    if sentence.rstrip("\"')\u201d\u2019 ").endswith(("?", "\uff1f")):
        score += SALIENCE["question"]
    return score


_TRAITS = (
    ("second", _SECOND),
    ("filler", _FILLER),
    ("vague", _VAGUE),
    ("time", TIME),
    ("name", _NAME),
    ("weighty", _WEIGHTY),
)


def without_opener(sentence: str) -> str:
    """Return a sentence without "Well, yeah, …" before it and notes in brackets within it."""
    bare = _ASIDE.sub("", sentence).strip()
    rest = _OPENER.sub("", bare, count=1)
    if not rest or rest == bare:
        return bare
    return rest[0].upper() + rest[1:]


def similarity(left: Collection[str], right: Collection[str]) -> float:
    """Return the share of terms two texts have in common, measured on the shorter one (0-1)."""
    shorter = min(len(left), len(right))
    return len(set(left) & set(right)) / shorter if shorter else 0.0


def shorten(text: str, limit: int) -> str:
    """Return a text of at most that many characters, cut at a sentence if one fits."""
    text = text.strip()
    if len(text) <= limit:
        return text
    head = text[:limit]
    ends = [
        m.end()
        for m in re.finditer(
            r"[.!?…\u3002\uff01\uff1f][\"'\u201d\u2019)\]]*(?=\s|$)|[\u3002\uff01\uff1f]", head
        )
    ]
    if ends and ends[-1] >= limit // 6:
        return head[: ends[-1]].rstrip()
    cut = head[: max(0, limit - 1)]
    at_word = cut.rsplit(None, 1)[0] if " " in cut else cut
    return (at_word if len(at_word) > limit // 2 else cut).rstrip() + "…" if limit > 1 else ""
