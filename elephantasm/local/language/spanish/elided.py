# SPDX-License-Identifier: Apache-2.0
"""Spanish sentences that leave out that they are about the speaker: "alérgica a las nueces"."""

from __future__ import annotations

from ..rules import Rule

# What stands first in a message without its verb, and that.
LEFT_OUT = (
    (
        Rule(
            "left out",
            "begins a message with what somebody is for long, and does not say who",
            r"""
            ^(?=(?:al[eé]rgic[oa]|intolerante) (?:a|al) |(?:vegan[oa]|vegetarian[oa]|diab[eé]tic[oa]
            |cel[ií]ac[oa]) desde )
            """,
            takes=("alérgica a las nueces", "celíaco desde niño"),
            leaves=("Soy alérgica a las nueces", "alergias de primavera"),
        ),
        "Soy ",
    ),
)
