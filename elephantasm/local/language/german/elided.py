# SPDX-License-Identifier: Apache-2.0
"""German sentences that leave out that they are about the speaker: "allergisch gegen Pollen"."""

from __future__ import annotations

from ..rules import Rule

# What stands first in a message without its subject, and that.
LEFT_OUT = (
    (
        Rule(
            "left out",
            "begins a message with what somebody is for long, and does not say who",
            r"""
            ^(?=allergisch (?:gegen|auf) |verheiratet mit |verlobt mit |aufgewachsen in |geboren in
            |(?:veganer|vegetarier)(?:in)? seit |(?:vegan|vegetarisch|geschieden|verwitwet) seit
            |(?:noch |jetzt )?(?:\d\d|Rentner|Rentnerin|Linksh(?:ä|ae)nder|Linksh(?:ä|ae)nderin)(?=\W*$|,| und))
            """,
            takes=("allergisch gegen Pollen", "verheiratet mit Ole seit 2011"),
            leaves=("Ich bin allergisch gegen Pollen", "vegan essen ist leicht"),
        ),
        "Ich bin ",
    ),
)
