# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in English."""

from __future__ import annotations

from ..rules import Rule
from .choices import CHOICES, FIGURES, REPLIES, STYLES
from .matters import LANGUAGES
from .standing import AHEAD, AHEAD_LETTERS

LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    rf"""
    ^\W*(?:[^.!?\n]{{2,80}}?(?:,|\bso\b),?[ ])?(?:(?:and|but|also|so|please|ok)[ ,]+)*
    (?:(?:all |the |any )?(?:{FIGURES}|answers|replies|summaries|recipes|numbers|sums|lengths|heights)(?: please)?,? (?:only )?(?:in|as|with|without) [\w./-]{{1,20}}(?: [\w./-]{{2,12}})?
    |(?:in )?{LANGUAGES}(?: only)?
    |(?:no|without|fewer|less) (?:{CHOICES}|{STYLES} {REPLIES})
    |(?:a bit |much )?(?:{STYLES}|{CHOICES}) (?:{REPLIES}|units|sentences))
    (?:,? (?:please|pls|then))*,? {AHEAD}(?:[ ,]+(?:please|pls|thanks|thx|ok))*\W*$
    """,
    takes=(
        "prices in kroner from now on please",
        "I'm in Oslo now, so distances in km from here on",
        "English from now on, please",
        "shorter answers from now on",
    ),
    leaves=(
        "the train from now on is at nine",
        "we speak English from now on at work",
        "I work in Oslo from now on",
        "prices in kroner are high",
    ),
    needs=AHEAD_LETTERS,
)
