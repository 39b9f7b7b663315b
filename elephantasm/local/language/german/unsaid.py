# SPDX-License-Identifier: Apache-2.0
"""How people ask in German to forget by its bare name what they told: "Vergiss bitte die PIN"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# What stands before something of the speaker's.
MY = frozenset("mein meine meinen meinem meiner unser unsere unseren unserem unserer".split())
# What somebody has one of, and is told in a few signs.
_DATUM = r"(?:[^\W\d_]*(?:pin|passwort|geheimzahl|iban|adresse|telefonnummer|handynummer|gehalt|diagnose))"
_PLEASE = r"(?: (?:bitte|doch|einfach|wieder|jetzt|mal|schnell))"
_GIVEN = joined(r"""
    ,? (?:die|das|den) ich (?:dir|ihnen|euch|hier)?(?: vorhin| eben| gerade| gestern)?[ ]?
    (?:gegeben|geschickt|gesagt|genannt|geschrieben|erz(?:ä|ae)hlt|verraten) habe?
""")
UNSAID = Rule(
    "unsaid",
    "asks to forget something by its name: `v_own`; `asked` if that is asked of whoever listens",
    rf"""
    ^(?:(?:ok|okay|ach|oh|ups|sorry|und|aber|also|nein|warte|du|bitte|hm)[,!.]*[ ]){{0,4}}(?![^,;.!?]*\bnicht\b)
    (?:(?=[^,;.!?]*\b(?P<asked>bitte|danke|(?:kannst|k(?:ö|oe)nntest|w(?:ü|ue)rdest|magst) du|(?:k(?:ö|oe)nn(?:t)?en|w(?:ü|ue)rden) sie)\b)|)
    (?:(?:vergiss|vergi(?:ß|ss)t|vergessen sie|(?P<late>(?:kannst|k(?:ö|oe)nntest|w(?:ü|ue)rdest|magst) du|(?:k(?:ö|oe)nn(?:t)?en|w(?:ü|ue)rden) sie)){_PLEASE}*[ ]
    (?:(?P<v_own>(?:das|den|die) (?:(?=(?P<asked_2>{_DATUM})\b)|)(?!(?:letzten?|ersten?|zweiten?|n(?:ä|ae)chsten?|anderen?|ganzen?)\b)\w[\w-]*(?: (?!bitte|doch|wieder|mal\b|vergessen)[\w-]+)?)
    |(?P<v_own_2>(?-i:{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?))){_PLEASE}*(?(late) vergessen)
    |(?:kannst|k(?:ö|oe)nntest|w(?:ü|ue)rdest) du{_PLEASE}*[ ](?P<v_own_3>(?:das|den|die) \w[\w-]*){_PLEASE}* (?:l(?:ö|oe)schen|vergessen|streichen)(?P<asked_3>{_GIVEN})
    |(?:vergiss|l(?:ö|oe)sche?|streiche?){_PLEASE}*[ ](?P<v_own_4>(?:das|den|die) \w[\w-]*){_PLEASE}*(?P<asked_4>{_GIVEN}))
    (?:,? (?:bitte|danke|ja|ok))*(?=\W*$|[,;:\u2013\u2014-]|[ ][\u2013\u2014-]|[.!] )
    """,
    takes=(
        "Vergiss bitte das Gehalt, das h\u00e4tte ich nicht schreiben sollen",
        "Vergiss das Gewicht bitte",
        "kannst du die PIN l\u00f6schen, die ich dir gegeben habe?",
        "vergiss Torsten bitte, das war zu viel",
    ),
    leaves=("Vergiss die Schulden nicht.", "Vergiss es.", "Ich vergesse das Salz."),
)
REGRET = Rule(
    "regret",
    "says that it should not have been told",
    r"""
    \bzu (?:viel|privat|pers(?:ö|oe)nlich|intim|heikel)\b|\bgeht (?:dich|sie|niemanden|keinen) \w* ?an\b
    |\b(?:lieber|doch) (?:privat|f(?:ü|ue)r mich)\b
    |\bh(?:ä|ae)tte? ich (?:\w+ ){0,3}(?:nicht|nie|niemals) (?:sagen|schreiben|erz(?:ä|ae)hlen|erw(?:ä|ae)hnen|tippen|verraten|nennen|angeben|teilen|schicken) (?:sollen|d(?:ü|ue)rfen)\b
    |\b(?:das|es) (?:war|ist)(?: \w+)? (?:privat|geheim|vertraulich)\b|\bgespeichert (?:haben|wissen)\b
    """,
    takes=(
        "das war zu viel",
        "das h\u00e4tte ich dir nie schreiben sollen",
        "das geht niemanden was an",
    ),
    leaves=("wir nehmen den Zug", "der kommt eh nie", "das wird nichts"),
)
