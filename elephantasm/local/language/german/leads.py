# SPDX-License-Identifier: Apache-2.0
"""What leads in German to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule, joined

_SOMEBODY = joined(r"""
    (?:(?:mein|dein|unser|ihr|sein|ein|eine|d(?:er|ie|as|em))(?:e|er|em|en|es)?)(?: [^\W\d_]+){1,2}
""")
_LABEL_ENDS = r"(?: ?[:.!](?=\s|$)| [-\u2013\u2014]+(?= )| ?\n|$)"
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or says whose it is",
    rf"""
    \b(?:klingt|liest sich|wirkt|h(?:ö|oe)rt sich|kommt) (?:das|dies|es)\b
    |\b(?:ist|sind) (?:das|dies) (?:so )?(?:zu (?!sp(?:ä|ae)t|fr(?:ü|ue)h|teuer|viel|weit)\w+|(?:ganz |gut |korrekt )?(?:deutsch|englisch
    |franz(?:ö|oe)sisch|spanisch)|ok|okay|h(?:ö|oe)flich|verst(?:ä|ae)ndlich|korrekt|gutes \w+
    |richtig geschrieben)\b
    |\b(?:kann|soll|darf) (?:er|sie|ich|man|{_SOMEBODY}) das so (?:abschicken|schicken|senden|lassen
    |schreiben|abgeben|posten)\b
    |\b{_SOMEBODY} (?:will|m(?:ö|oe)chte|muss|soll) (?:das|es) (?:so )?(?:abschicken|verschicken
    |schicken|senden|abgeben|einreichen|posten|ver(?:ö|oe)ffentlichen|vortragen)
    |\bdas (?:hat|haben|schrieb|schickt|schickte)(?: (?:mir|uns))? {_SOMEBODY}\b[^.?!\n]{{0,20}}
    \b(?:geschrieben|geschickt|gemailt|abgegeben|verfasst|eingereicht|hinterlassen)
    |^\W*(?:das |es |text )?(?:(?:ist |kommt |stammt )?von|ist f(?:ü|ue)r) (?:mein|ein|unser)\w* \w+\b[^.?!\n]{{0,15}}(?:[:?]|$)
    |\b(?:was|wie) (?:antworte|antwort|schreibe?|reagiere?|erwidere?|sag) (?:ich|man|wir)\b
    |\bwas soll(?:en)? (?:ich|wir|man) (?:da |darauf |ihm |ihr |denen ){{0,2}}(?:antworten|schreiben|erwidern)
    |(?:^|[,.;?!-] ?)(?:deine |ehrliche )?(?:meinung|gedanken|note|urteil|kritik|verbesserungen|so ok|so gut) ?\?
    |^\W*(?:bitte )?(?:mach (?:das|es|mal) )?(?:k(?:ü|ue)rzer|l(?:ä|ae)nger|netter|freundlicher|h(?:ö|oe)flicher
    |f(?:ö|oe)rmlicher|lockerer|einfacher|sachlicher)(?: (?:bitte|machen|fassen|formulieren))* ?:
    """,
    takes=(
        "liest sich das flüssig?",
        "ist das zu frech?",
        "meine Schwester will das so posten",
        "das hat uns ein Mieter geschickt",
        "was soll ich darauf antworten?",
        "höflicher:",
    ),
    leaves=(
        "ist das normal?",
        "ist das zu teuer?",
        "Meine Schwester will das Auto.",
        "Meine Meinung: ich gehe.",
        "Für meine Kinder: ich koche.",
        "Wie komme ich heim?",
    ),
)
LABELS = Rule(
    "labels",
    "says at its head that what follows is made up: a figure, an exercise, a riddle",
    rf"""
    ^\W*(?:(?:ok|also|hallo|neue[rs]?|mein[e]?|ein[e]?|hier|f(?:ü|ue)r) ){{0,3}}
    (?:[\w&-]+[ -])?(?:(?:dnd|d&d|rpg|rollenspiel|spiel|fantasy|roman|sims|larp)-?(?:charakter|figur|held|bio
    |familie)|charakterbogen|npc|(?:beispiel|test|dummy|platzhalter|[üu]bungs)-?(?:s(?:ä|ae)tze?|daten|texte?
    |profile?|personen?|nutzer)|(?:grammatik|deutsch|englisch|franz(?:ö|oe)sisch|sprach|schul)-?(?:[üu]bung
    |aufgabe)|textaufgabe|gedankenspiel|fallbeispiel|r(?:ä|ae)tsel|scharade|(?:bot-?|system-?)?prompt
    |szenario|sims|skyrim|minecraft|stardew)
    (?! (?:ist|war|sind|hat|spiele?n?|mit|am)\b)
    (?: (?!ich\b|wir\b)[\w&-]+){{0,4}}{_LABEL_ENDS}
    |^\W*(?:wer bin ich|errate)(?: [^.:!?\n]{{1,20}})?{_LABEL_ENDS}
    """,
    takes=(
        "Rollenspiel-Charakter: ich hasse Wasser.",
        "Grammatikübung: verneinen.",
        "Szenario.",
        "Testdaten:",
        "Rätsel: ich habe Zähne",
    ),
    leaves=(
        "Meine Übung: ich laufe.",
        "Sims ist mein Lieblingsspiel.",
        "Rate mal: ich bin umgezogen.",
        "Mein Charakter ist stur.",
    ),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|\()(?:(?:das|alles|es) (?:ist|war) )?(?:alles |nur )?(?:f(?:ü|ue)r|aus) (?:ein|mein|unser|das|den)\w* (?:\w+ )?
    (?:drehbuch|roman|geschichte|kurzgeschichte|theaterst(?:ü|ue)ck|sketch|h(?:ö|oe)rspiel|rollenspiel|fanfic)\W*$
    |^\W*(?:das |alles )?(?:ist |war )?(?:nur |alles )?(?:ausgedacht|erfunden|fiktiv)\W*$
    """,
    takes=("(das ist für ein Drehbuch)", "(für mein Hörspiel)", "war alles erfunden"),
    leaves=("Ich schreibe für ein Magazin.", "Er hat das Rad erfunden, sagt er"),
)
