# SPDX-License-Identifier: Apache-2.0
"""Where something else begins within a sentence: another matter, or another act of speech.

The names that a language's table `joints` may have:

    JOINT       another matter of the speaker's begins, of which one may be forgotten alone
    SOFT_JOINT  it may begin: the speaker goes on about himself
    VALUE       a value of the speaker's in a few words: what "and I" joins to it is another matter
    KEPT        something else of what was told may be kept: "the mortgage you may keep"
    LINK        a word between two clauses, each of which may be so by itself
    UNDOES      stands behind a clause, and makes it untrue, unsure, or somebody else's word
    TAG         a question that only asks whether the clause before it is so
    LAUGHS      a sentence ends in laughter, which is about its last part
"""

from __future__ import annotations

from .rules import Rule
from .tables import Rules

JOINT = Rules("joints", "JOINT")
SOFT_JOINT = Rules("joints", "SOFT_JOINT")
VALUE = Rules("joints", "VALUE")
KEPT = Rules("joints", "KEPT")
LINK = Rules("joints", "LINK")
UNDOES = Rules("joints", "UNDOES")
TAG = Rules("joints", "TAG")
LAUGHS = Rules("joints", "LAUGHS")
# Where one clause may end and another begin.
CLAUSES = Rule(
    "clauses",
    "between two clauses",
    r"""
    (?<=\w)(?:[)"'!]*(?:[,;\uff0c\uff1b\uff1a](?!\d)|:(?=[ ]))
    |[)!"']*[ ][-\u2013\u2014&](?=[ ])|[)][,.;]?(?=[ ]))[ ]*(?=\S)
    """,
    takes=("I'm ill, help me", "two kids - one is ill", "\u6211\u75c5\u4e86\uff0c\u5e2e\u6211"),
    leaves=("1,200 left", "well-known"),
)
# A longer sentence is not cut at each "and I": what is beside it would be read again and again.
_LONGEST = 500


def parts(sentence: str, *, finely: bool = False) -> list[tuple[int, int]]:
    """Return where the parts of a sentence are that are about different matters.

    "I'm pregnant and I'm due in May" is one matter: what "and I" joins is another one only beside
    a value, as in "I weigh 90 kilos and I play chess".

    Args:
        sentence: What was told.
        finely: Whether it is known to tell of more than one matter.
    """
    plain = sentence.replace("\u2019", "'")
    joints = sorted(match.span() for match in JOINT.finditer(plain))
    found = SOFT_JOINT.finditer(plain) if len(plain) <= _LONGEST else ()
    for soft in sorted(match.span() for match in found):
        start = max((stop for _, stop in joints if stop <= soft[0]), default=0)
        beside = (plain[start : soft[0]], plain[soft[1] :])
        if soft not in joints and (finely or any(map(VALUE.is_in, beside))):
            joints = sorted((*joints, soft))
    starts = [0, *(stop for _, stop in joints)]
    return list(zip(starts, [*(start for start, _ in joints), len(sentence)]))


def keeps_some(text: str) -> bool:
    """Return whether a message with a request to forget says that something else may be kept."""
    return KEPT.is_in(text.replace("\u2019", "'"))
