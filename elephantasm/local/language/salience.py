# SPDX-License-Identifier: Apache-2.0
"""How much a sentence is worth remembering."""

from __future__ import annotations

import re

from .words import content_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Optional

# Words everybody uses all the time: they carry less of what is particular to one sentence.
COMMON_WORDS = frozenset(
    """able actually almost already always amazing another anything around ask away awesome
    back bad best better big bit bring call came chance come cool couldn couple day definitely
    didn different doesn even ever every everyone everything fact feel find first fun give
    glad go going gonna good great guess guy haha happen happy hard hear help hey hi hope idea
    im isn keep kind know last later least left less life likely little long look lot love
    made make many may maybe mean might moment must need never new next nice nothing often old
    one part people person place plan point pretty put quite ready real reason remember right
    said say see seem seen set shall share show side since something sometimes soon sort start
    stay still stuff sure take talk tell thank thanks thing think thought time today together
    told took total totally try turn two use used usual wanna want wasn way week went whole
    won wonderful work world wouldn wow year""".split()
)
_ASIDE = re.compile(r"(?<!\s)\s*\[[^\[\]\n]*\]")

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
