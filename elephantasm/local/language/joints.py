# SPDX-License-Identifier: Apache-2.0
"""Where something else begins within a sentence: another matter, or another act of speech.

The names that a language's table `joints` may have:

    JOINT       another matter of the speaker's begins, of which one may be forgotten alone
    SOFT_JOINT  it may begin: the speaker goes on about himself
    VALUE       a value of the speaker's in a few words: what "and I" joins to it is another matter
    KEPT        something else of what was told may be kept: "the mortgage you may keep"
    BREAK       what is so by itself ends, and what begins changes nothing of it
    LAUGHS      a sentence ends in laughter, which is about its last part
    BEGINS      what is so by itself begins, after what is of the moment
"""

from __future__ import annotations

from .tables import Rules

JOINT = Rules("joints", "JOINT")
SOFT_JOINT = Rules("joints", "SOFT_JOINT")
VALUE = Rules("joints", "VALUE")
KEPT = Rules("joints", "KEPT")
BREAK = Rules("joints", "BREAK")
LAUGHS = Rules("joints", "LAUGHS")
BEGINS = Rules("joints", "BEGINS")
