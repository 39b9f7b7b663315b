# SPDX-License-Identifier: Apache-2.0
"""How people say in German that they play parts, and that they are themselves again."""

from __future__ import annotations

from ..rules import Rule

PLAY_BEGINS = Rule(
    "play begins",
    "from here on roles are played",
    r"""
    \b(?:lass(?:t)? uns|wollen wir|wir|komm,?|magst du|willst du|k(?:ö|oe)nnen wir|ich will
    |ich möchte|ich moechte)\b(?: [^\W\d_]+){0,6} (?:rollenspiel|rollenspielen|ein spiel spielen
    |theater spielen|simulieren|szene (?:durch)?spielen|nachspielen|durchspielen|so tun)\b
    |\b(?:rollenspiel|roleplay|rp)\b(?! (?:ende|vorbei|aus|beendet|fertig))(?=[ :,!.]
    |$)(?!.{0,20}\b(?:beende|ende|vorbei|schluss|aus)\b)
    |\btu(?:n wir|e|st du|t)? (?:mal |bitte |jetzt )?so,? als\b
    |\b(?:stell dir vor|nimm an|angenommen|stellen wir uns vor|sagen wir),? (?:mal,? )?(?:du|ich
    |wir) (?:bist|bin|wärst|waerst|wäre|waere|w(?:ä|ae)ren|sind|seist)\b
    |\b(?:du bist(?! (?:der |die |das |ein |eine |mein |nur )*(?:beste\w*|computer|bot|ki|maschine|programm|roboter|schatz|engel)\b)|du spielst|spiel|spiele|du mimst
    |du gibst)\b(?: [^\W\d_]+){0,5},? (?:und )?ich (?:bin|spiele|gebe|mime)\b
    |\bich (?:bin|spiele)(?: [^\W\d_]+){0,5},? (?:und )?du (?:bist|spielst|gibst)\b(?! (?:der |die |das |ein |eine |nur )*(?:beste\w*|computer|bot|ki|maschine|programm|roboter|schatz|engel)\b)
    |\b(?:spiel|spiele|mime|mimst|spielst)\b (?:du |bitte |mal |jetzt ){0,3}(?:den|die|das|einen
    |eine)\b
    |\bdu bist (?:ab )?(?:jetzt|nun|sofort|mal) (?:ein|eine|der|die)\b
    |\bich (?:bin|spiele) (?:jetzt|nun|dann) (?:mal )?(?:der|die|ein|eine) (?:k(?:ö|oe)nig\w*
    |pirat\w*|ritter\w*|detektiv\w*|kund\w*|bewerber\w*|patient\w*|gast|zauber\w*|drache\w*
    |agent\w*)\b
    |\bdu (?:bist|nimmst|machst|gibst|(?:ü|ue)bernimmst) (?:der|die|das|den|ein\w*|mein\w*) [^.?!,]{2,40},? (?:und )?ich (?:(?:mach|nehm|geb|mim|spiel|bin|(?:ü|ue)bernehm)e? )?(?:den|ein\w*|dein\w*|der|das|die(?! (?:\w+ ){0,2}(?:abwasch|hausaufgaben)))(?: [^\W\d_]+){1,3}(?=[.!,]|$)(?<!besten)
    |\bich (?:(?:ü|ue)bernehme?|nehme?|mache?|gebe?) (?:den|die|das) [^\W\d_]+,? (?:und )?du (?:bist |nimmst |machst )?(?:den|die|das|der) [^\W\d_]+(?=[.!,]|$)
    |\b(?:kannst|k(?:ö|oe)nntest|magst|w(?:ü|ue)rdest) du (?:mir )?(?:bitte |mal |kurz |eben ){0,3}(?:meine?n?|eine?n?) (?!lied|song|musik|video|film)[^\W\d_]+ (?:spielen|mimen|geben)\b
    |\b(?:(?:ü|ue)ben|(?:ü|ue)bung|proben?|durchspielen)\b[^.?!]{0,60}\bdu (?:bist|spielst|machst) (?:der|die|das|den|ein\w*|mein\w*)\b
    """,
    takes=(
        "Du bist die Pflegeperson, ich mach den Patienten.",
        "Kannst du kurz meinen Chef spielen?",
        "Lass uns ein Rollenspiel machen.",
        "Tu so, als wärst du mein Chef.",
        "Du bist der Wirt und ich bin der Gast.",
        "Stell dir vor, ich bin ein Pirat",
    ),
    leaves=(
        "Du bist die Beste, ich mach jetzt den Abwasch.",
        "Ich spiele Klavier.",
        "Wir spielen Fußball.",
        "Das Rollenspiel ist vorbei.",
    ),
)
PLAY_ENDS = Rule(
    "play ends",
    "from here on people speak for themselves again",
    r"""
    \b(?:(?:rollenspiel|spiel|szene|improvisation|simulation|(?:ü|ue)bung|probe|rp)(?: ist| jetzt| hiermit| dann
    | nun){0,3} (?:ende|aus|vorbei|beendet|zu ende|fertig|stopp|stop)
    |(?:ende|schluss|stopp|stop|genug|aus)(?: jetzt)? (?:des|der|mit dem|mit der|mit|vom
    |von dem) (?:rollenspiel|spiel|theater|szene|quatsch|rumspielen)s?
    |(?:beende|beenden|brich|brechen|h(?:ö|oe)ren|lassen)(?: [^\W\d_]+){0,3} (?:rollenspiel|spiel
    |szene)
    |(?:spiel|rollenspiel|rolle)(?: kurz| mal| jetzt){0,2} (?:pausier\w*|unterbrech\w*|pause)|(?:pause|unterbrechung) (?:vom|im) (?:spiel|rollenspiel)|genug gespielt|ausgespielt|zur(?:ü|ue)ck (?:zur realit(?:ä|ae)t|in die realit(?:ä|ae)t
    |ins echte leben|zum ernst)|im echten leben|in echt jetzt|out of character|ooc
    |(?:jetzt|nun|so|mal|ok)(?: mal)? (?:wieder )?(?:im ernst|ernsthaft|in echt|ohne spiel
    |als ich selbst)|wieder (?:ernst|ich selbst|du selbst|normal)|spa(?:ß|ss) beiseite
    |scherz beiseite
    )\b
    |\b(?:(?:raus|heraus) aus der|zur(?:ü|ue)ck aus der|aus der) rolle(?: (?:raus|heraus))?\b
    |^\W*(?:(?:puh|uff|haha\w*|danke|ok(?:ay)?)\W+)+(?:geschafft|fertig|das war'?s|das reicht|reicht|genug)(?: (?:jetzt|so|f(?:ü|ue)r heute|danke))*\W*$
    |^\W*(?:(?:ok|okay|haha\w*|danke|so|und)\W+)*(?:stopp?|cut|schnitt)(?:\W+(?:das war|gut|super|sehr gut|danke|toll)\b|\W*$)
    |^\W*(?:(?:(?:ha)+h?|ok(?:ay)?|so|gut|und)\b[,.! ]*)+(?:aus|cut|schnitt)(?=[!,.]|$)|\bgenug (?:ge(?:ü|ue)bt|geprobt)\b
    """,
    takes=(
        "haha ok aus, das war gut",
        "so, raus aus der Rolle: hallo",
        "puh, geschafft.",
        "ok, Spiel kurz pausieren.",
        "stopp, das war gut!",
        "danke, das reicht.",
        "Rollenspiel Ende.",
        "Ende des Spiels.",
        "Ok, jetzt wieder im Ernst:",
        "genug gespielt, danke",
    ),
    leaves=(
        "Stopp das Schiff!",
        "Die Rolle ist schwer.",
        "Die Arbeit ist fertig.",
        "Lass uns ein Rollenspiel machen.",
        "Das Spiel endete 2:1.",
        "Ich bin ernst.",
    ),
)
