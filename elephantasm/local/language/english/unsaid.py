# SPDX-License-Identifier: Apache-2.0
"""How people ask in English to forget by its bare name what they told: "forget the PIN please"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# What somebody has one of, and is told in a few signs: of it nobody says so to a friend.
_DATUM = r"(?:pin|code|pass ?code|password|iban|salary|income|diagnosis|address|phone number)"
_GIVEN = joined(r"""
    (?:[ ](?:that |which )?i(?:'ve| have)?(?: just)?[ ]
    (?:told|gave|given|sent|mentioned|typed|shared|posted|wrote)(?: (?:to )?(?:you|u))?
    (?: (?:earlier|before|yesterday|just now|last \w+))?)
""")
UNSAID = Rule(
    "unsaid",
    "asks to forget something by its name: `v_own`; `asked` if that is asked of whoever listens",
    rf"""
    ^(?:(?:ok(?:ay)?|oh|actually|sorry|ugh|oops|wait|and|so|but|no|hey|hm+|um|please|pls|plz)[,!.]*[ ]){{0,4}}
    (?:(?:(?=[^,;.!?]*\b(?P<asked>please|pls|plz|thanks)\b)|)
    (?:(?P<asked_2>(?:can|could|would|will) (?:you|u)|i(?:'d like| want| need| would like) (?:you|u) to)[ ])?
    (?:(?:please|pls|plz|just)[ ])?forget (?:about )?
    (?:(?:the|that) (?:(?=(?P<asked_3>{_DATUM})\b)|)(?!(?:last|previous|next|first|second|other|rest)\b)
    (?P<v_own>[\w'-]+(?: (?!please\b|pls\b|plz\b)[\w'-]+){{0,2}}?)
    |(?P<v_own_2>(?-i:(?!\w+day\b){CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)))
    |(?:(?:can|could|would|will) (?:you|u) |please |pls )*
    (?:forget|delete|erase|wipe|remove|unsee) (?:the|that) (?P<v_own_3>[\w'-]+(?: [\w'-]+){{0,2}}?)(?P<asked_4>{_GIVEN}))
    (?:,? (?:please|pls|plz|(?P<asked_5>(?:please|pls|plz)(?=\W*$))|again|thanks|thank you|now|ok(?:ay)?))*
    (?=\W*$|[,;:\u2013\u2014-]|[ ](?:[\u2013\u2014-]|because|since|i should)|[.!] )
    """,
    takes=(
        "Forget the PIN please.",
        "please forget the salary, I shouldn't have mentioned it",
        "forget Tom, that was too much information",
        "can you delete the PIN I gave you?",
    ),
    leaves=(
        "forget the last point",
        "I forget the milk again",
        "don't forget the dog",
        "forget it",
    ),
)
REGRET = Rule(
    "regret",
    "says that it should not have been told",
    r"""
    \btoo (?:much|private|personal|intimate|sensitive)\b|\b(?:tmi|overshar\w+|slip of the tongue)\b
    |\b(?:none of|nobody's|no one's) (?:[\w']+ )?business\b|\bi(?:'d| would)? (?:rather|prefer)\b.*\b(?:private|to myself|stored|saved|on record|out of)\b
    |\bi(?: do not| don't|'d rather not) (?:want|have) (?:that|this|it|him|her|them) (?:stored|saved|kept|remembered|on record|written down|out there)\b
    |\bi (?:should not|shouldn't|shouldnt|should never|wish i had not|wish i hadn't) (?:have )?
    (?:said|told|mentioned|typed|shared|posted|sent|written|given|revealed|talked|spoken|put (?:that|it)|brought \w+ up)\b
    |\b(?:that|it) (?:was|is|'s)(?: \w+)? (?:private|secret|confidential|personal)\b
    """,
    takes=(
        "that was too much information",
        "I'd rather keep that private",
        "I shouldn't have brought him up",
    ),
    leaves=("we went anyway", "he never comes anyway", "I'm on a diet now"),
)
