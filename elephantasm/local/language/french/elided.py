# SPDX-License-Identifier: Apache-2.0
"""French sentences that leave out that they are about the speaker: "allergique aux noix"."""

from __future__ import annotations

from ..rules import Rule

# What stands first in a message without its subject, and that.
LEFT_OUT = (
    (
        Rule(
            "left out",
            "begins a message with what somebody is for long, and does not say who",
            r"""
            ^(?=allergique (?:à|au|aux)\b|intolérante? (?:à|au|aux)\b|mariée? (?:à|avec|depuis)\b
            |née? (?:à|en) |(?:végane?|végétarien(?:ne)?|diabétique|divorcée?) depuis )
            """,
            takes=("allergique aux noix", "mariée depuis 2011"),
            leaves=("Je suis allergique aux noix", "végane ou pas"),
        ),
        "Je suis ",
    ),
    (
        Rule(
            "I left out",
            "begins a message with where somebody lives or works, and does not say who",
            r"^(?=habite (?:à|au|en|dans) )",
            takes=("habite à Pau depuis trois ans", "habite en Corse"),
            leaves=("J'habite à Pau", "habiter à Pau"),
        ),
        "J'",
    ),
    (
        Rule(
            "my left out",
            "begins a message with what everybody has one of, and how it is",
            r"^(?=(?:groupe sanguin|pointure|date de naissance|numéro de sécu)\b)",
            takes=("groupe sanguin AB+", "pointure 43"),
            leaves=("mon groupe sanguin est AB+", "groupe de rock"),
        ),
        "mon ",
    ),
)
