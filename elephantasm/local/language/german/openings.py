# SPDX-License-Identifier: Apache-2.0
"""How German sentences begin before what they tell: "ach ja, ", "kurz zu mir: "."""

from __future__ import annotations

from ..rules import Rule

OPENS = Rule(
    "opens",
    "a sentence begins with what tells nothing: a greeting, a joint, what is announced",
    r"""
    ^\W*(?:(?:
    (?:ach ?ja|ach ?so|ah|oh|ok|okay|na ja|naja|gut|so)(?:,? (?:und|also|übrigens|btw))+|und|ach ?ja|ach ?so|ok also|na ja|naja|also|ps|p\.s\.
    |(?:übrigens|außerdem|btw|jedenfalls|zusätzlich|nebenbei|fyi)(?=[,:]| (?:ich|wir|mein|meine|unser|unsere|bei|der|die|das)\b)
    |(?:hi|hallo|hey|moin|servus|grüezi|grüß gott|guten (?:morgen|tag|abend)|tach)(?: zusammen)?(?=[,!.:;])
    |(?:ok |so )?(?:(?:nur |einfach )?(?:damit du(?: es|'?s)? weißt|zur info(?:rmation)?|zum (?:hintergrund|kontext|verständnis)|der vollständigkeit halber)
    |(?:ganz )?kurz(?:e info|er hintergrund|e vorstellung)?(?: (?:zu (?:mir|uns)|vorab|über mich))?(?= ?[,:\u2013\u2014-])|(?:vorab|vorweg|hintergrund|zu mir|über mich|info|update|nachtrag)(?= ?[,:\u2013\u2014-])
    |(?:ganz )?ehrlich gesagt|um ehrlich zu sein|zugegeben(?=[,:])|ich (?:muss (?:ge|zuge)stehen|geb'?e? zu)(?=[,:])
    |(?:eins|noch (?:was|etwas|eins))(?: noch)?(?= ?[,:])|was ich noch (?:sagen|erwähnen) wollte(?= ?[,:])|(?:hab |habe )?(?:ich )?vergessen zu (?:sagen|erwähnen)(?= ?[,:])
    |falls (?:(?:es|das|dir|dich) )*(?:wichtig|relevant|hilft|interessiert)(?: ist)?(?= ?[,:\u2013\u2014-])
    |(?:ich )?wei(?:ß|ss) (?:gar |grad )?nicht,? ob ich(?:'?s| es| das| dir)*(?: schon(?: mal)?)? (?:erw(?:ä|ae)hnt|gesagt|erz(?:ä|ae)hlt|geschrieben) hab(?:e|s)?(?=[,:]| aber\b)(?:,? aber)?)
    )(?:(?:[,.:;!\u2026]|[ ][-\u2013\u2014](?=[ ]))*[ ]+))+(?=\S)
    """,
    takes=(
        "ach ja, ich bin Imker",
        "kurz zu mir: 58, Rentner",
        "nur damit du es weißt: wir sind sechs",
        "übrigens ich wohne in Ulm",
        "falls wichtig: ich bin blind",
        "ich geb zu: ich rauche wieder",
        "weiß nicht ob ichs gesagt hab: ich hab Gicht",
    ),
    leaves=(
        "übrigens wohne ich in Ulm",
        "ich wohne in Ulm",
        "kurz gesagt",
        "falls es hilft zu reden",
        "weiß nicht, ob ich es schaffe",
        "undicht ist es",
        "und",
    ),
)
