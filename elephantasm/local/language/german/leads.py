# SPDX-License-Identifier: Apache-2.0
"""What leads in German to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule, joined

_SOMEBODY = joined(r"""
    (?:(?:mein|dein|unser|ihr|sein|ein|eine|d(?:er|ie|as|em))(?:e|er|em|en|es)?)(?: [^\W\d_]+){1,2}
""")
_LABEL_ENDS = r"(?: ?[:.!](?=\s|$)| [-\u2013\u2014]+(?= )| ?\n|$)"
_PLEASE = (
    r"^\W*(?:(?:ok|okay|hey|hallo|und|so|bitte|kannst du|kannste|könntest du|magst du)\W+){0,3}"
)
# What begins a sentence and is no order: "ist das mal", "finde das etwas".
_NO_ORDER = joined(r"""
    (?:ist|sind|war|wird|hab|habe|hat|hast|bin|ich|wir|er|sie|und|aber|oder|wenn|weil|dass|find|finde|mag
    |kenn|kenne|wei(?:ß|ss)|merk|denk|glaub|stell|kann|soll|muss|darf|will|mach(?:e|t)|wie|was|wo|wann|warum
    |geht|passt|tut|nehm|nimm|lass)\b
""")
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or for something to be done with it",
    rf"""
    \b(?:klingt|liest sich|wirkt|h(?:ö|oe)rt sich|kommt) (?:das|dies|es)\b
    |\b(?:ist|sind) (?:das|dies) (?:so )?(?:zu (?!sp(?:ä|ae)t|fr(?:ü|ue)h|teuer|viel|weit)\w+|(?:ganz |gut |korrekt )?(?:deutsch|englisch
    |franz(?:ö|oe)sisch|spanisch)|ok|okay|h(?:ö|oe)flich|verst(?:ä|ae)ndlich|korrekt|gutes \w+
    |richtig geschrieben)\b
    |\b(?:kann|soll|darf) (?:er|sie|ich|man|{_SOMEBODY}) das so (?:abschicken|schicken|senden|lassen
    |schreiben|abgeben|posten)\b
    |{_PLEASE}(?!{_NO_ORDER})[a-zäöüß]{{3,12}} (?:du )?(?:mir |uns |bitte |mal |ma )*(?:das|dies|es|da)(?: hier)?
    [ ](?:mal|ma|bitte|bissl|biss(?:er|ch)en|etwas|ein (?:bisschen|wenig)|kurz|schnell)\b
    |{_PLEASE}(?!{_NO_ORDER})[a-zäöüß]{{3,12}} (?:du |bitte |mal |ma )+(?:das|dies|es) hier\b
    |^(?![^:]*\b(?:ich|wir|meine?|lern\w*|spricht|kann)\b[^:]*:)\W*(?:[^\W\d_]+ ){{0,4}}(?:deutsch|englisch|spanisch
    |franz(?:ö|oe)sisch|italienisch|t(?:ü|ue)rkisch|polnisch|russisch|arabisch)(?:e[nrs]?)?(?: (?:version
    |fassung|(?:he|da)?r?aus|bitte|pls|formuliert))*\W*:
    |\b(?:was|wie) (?:antworte|antwort|schreibe?|reagiere?|erwidere?|sag) (?:ich|man|wir)\b
    |\bwas soll(?:en)? (?:ich|wir|man) (?:da |darauf |ihm |ihr |denen ){{0,2}}(?:antworten|schreiben|erwidern)
    |(?:^|[,.;?!-] ?)(?:deine |ehrliche )?(?:meinung|gedanken|note|urteil|kritik|verbesserungen|so ok|so gut) ?\?
    |^\W*(?:bitte )?(?:mach (?:das|es|mal) )?(?:k(?:ü|ue)rzer|l(?:ä|ae)nger|netter|freundlicher|h(?:ö|oe)flicher
    |f(?:ö|oe)rmlicher|lockerer|einfacher|sachlicher)(?: (?:bitte|machen|fassen|formulieren))* ?:
    |^\W*(?:setz\w* |mach\w* )?(?:das )?in (?:die )?(?:in)?direkte[rn]? rede\b[^.?!:\n]{{0,20}}(?::|\W*$)
    |^\W*(?:unterstreich\w*|markier\w*|bestimm\w*|find\w*) (?:alle |die |mir ){{0,2}}(?:adverb|verb|adjektiv|nomen|fehler|f(?:ä|ae)lle)\w*[^.?!:\n]{{0,20}}(?::|\W*$)
    |\bw(?:ü|ue)rdest du (?:da )?weiter ?lesen\b|\b(?:zieht|packt|fesselt|rei(?:ß|ss)t|catcht)(?:'s| das| es| dich| einen)+(?: (?:rein|mit))?\W*$
    |\b(?:bauchgef(?:ü|ue)hl|erster eindruck|dein eindruck) ?\?|\bzu (?:lang(?:sam|weilig|atmig)?|kurz|steif|kitschig|trocken) ?\?|\bauf \d+ (?:w(?:ö|oe)rter|zeilen|zeichen|s(?:ä|ae)tze)\b
    |\b(?:layoutfrage|umbrechen)\b|\bkommas? (?:pr(?:ü|ue)fen|checken|setzen)\b|\bwie antwortet (?:man|ihr)\b
    """,
    takes=(
        "würdest du weiterlesen?",
        "zieht das rein?",
        "In indirekte Rede:",
        "Unterstreiche die Adverbien:",
        "Bauchgefühl?",
        "auf 50 Wörter kürzen",
        "liest sich das flüssig?",
        "ist das zu frech?",
        "mach das mal netter",
        "kannst du das bitte hier entwirren",
        "mach mal ne spanische Version:",
        "was soll ich darauf antworten?",
        "höflicher:",
    ),
    leaves=(
        "Ich lese weiter.",
        "Das zieht mich runter.",
        "Ist es zu langsam",
        "ist das normal?",
        "ist das zu teuer?",
        "Meine Schwester will das Auto.",
        "Meine Meinung: ich gehe.",
        "Für meine Kinder: ich koche.",
        "Wie komme ich heim?",
        "Finde das etwas teuer",
        "Ich lerne Spanisch:",
    ),
)
WHOSE = Rule(
    "whose",
    "says who wrote or sent a text",
    rf"""
    \b{_SOMEBODY} (?:will|m(?:ö|oe)chte|muss|soll) (?:das|es) (?:so )?(?:abschicken|verschicken
    |schicken|senden|abgeben|einreichen|posten|ver(?:ö|oe)ffentlichen|vortragen)
    |\bdas (?:hat|haben|schrieb|schickt|schickte)(?: (?:mir|uns))? {_SOMEBODY}\b[^.?!\n]{{0,20}}
    \b(?:geschrieben|geschickt|gemailt|abgegeben|verfasst|eingereicht|hinterlassen)
    |^\W*(?:das |es |text )?(?:(?:ist |kommt |stammt )?von|ist f(?:ü|ue)r) (?:mein|ein|unser)\w* \w+\b[^.?!\n]{{0,15}}(?:[:?]|$)
    |\b(?:das|hier|dies) ist (?:die|der|das) [^\W\d_]*(?:anzeige|brief|text|mail|nachricht|rede|profil|lebenslauf|aufsatz|artikel|gedicht|bewerbung) (?:von|mein|unser)\w* \w+[^.?!\n]{{0,30}}(?:[:?]|$)
    |^\W*so (?:stellt sich|beschreibt sich|schreibt|formuliert) (?!mich\b|ich\b|man\b)[^.?!:\n]{{3,60}}:
    |\bwas (?!ich\b|wir\b|du\b|man\b)[^.?!:\n]{{2,40}}\b(?:geschrieben|geschickt|gemailt|getextet|hinterlassen|gepostet
    |ausgeh(?:ä|ae)ngt|diktiert|vorgelesen|abgegeben)\b
    |\b(?:das|dies)(?: hier)? (?:kam|lag|hing|klebte|steckte)\b(?! (?:aus|daher|davon|mir|dazu|so)\b)
    |^\W*(?:(?:das|es|der text) )?(?:(?:kommt|geh(?:ö|oe)rt|geht|ist|soll|muss) )?(?:ins|aufs|f(?:ü|ue)rs|(?:in|auf|f(?:ü|ue)r) (?:die|den|das|unser\w*)) (?:\w+ )?[^\W\d_]*(?:blatt|bl(?:ä|ae)ttchen|zeitung|heft|magazin|zeitschrift|rundbrief|newsletter|flyer|aushang|brosch(?:ü|ue)re|homepage|webseite|schwarze brett|festschrift|jahrbuch)\b
    |\b(?:ist |stammt )?nicht von mir\W*$|\bso kam(?:'s| es| das)\b|\b(?:bewerbung|zuschrift|anfrage|einsendung)\b[^.?!\n]{{0,20}}\b(?:kam|reingekommen|eingegangen|erhalten|bekommen)\b
    """,
    takes=(
        "Kommt ins Gemeindeblatt",
        "So stellt sich unser neuer Trainer vor:",
        "Das ist die Anzeige von unserem Nachbarn:",
        "ist nicht von mir",
        "so kam's heute rein",
        "meine Nichte will das so abgeben",
        "das hat mir unser Vermieter geschickt",
        "hier, was der Hausmeister uns geschrieben hat",
        "das hing heute im Treppenhaus",
    ),
    leaves=(
        "Ich schreibe für die Zeitung.",
        "Mein Heft ist weg.",
        "was ich geschrieben habe",
        "das kam mir gelegen",
        "Mein Bruder will das Auto.",
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
    |\b(?:(?:krimi|mords|mörder|theater|improtheater|larp)-?(?:dinner|probe|spiel|abend)|krimidinner|cluedo|larp|krippenspiel|improtheater
    |improabend|schultheater)\b[^.?!\n]*\bich (?:bin|spiele?|gebe?|mime?|krieg\w*|hab\w*) (?:die|der|den|das) (?-i:[A-ZÄÖÜ])
    |^\W*(?:wer bin ich|errate)(?: [^.:!?\n]{{1,20}})?{_LABEL_ENDS}
    |^\W*(?:[^\W\d_]+ ){{0,2}}?so (?:f(?:ä|ae)ngt|beginnt|startet|geht) (?:mein|unser|der|die|das)\w* (?:\w+ )?[^\W\d_]{{0,20}}(?:roman|geschichte|krimi|novelle|erz(?:ä|ae)hlung|buch|drehbuch|thriller|manuskript)(?:es|s)?\b|^\W*(?:mein|unser|der|die|das)\w* (?:\w+ )?[^\W\d_]{{0,20}}(?:roman|geschichte|krimi|novelle|erz(?:ä|ae)hlung|buch|drehbuch|thriller|manuskript)(?:es|s)? (?:beginnt|f(?:ä|ae)ngt|startet|geht)(?: an)? so\b
    |^\W*(?:[^\W\d_]+ ){{0,2}}?(?:(?:die )?ersten? (?:s(?:ä|ae)tze|zeilen|seiten?)|anfang|einstieg|beginn) (?:(?:von|aus) )?(?:meine[mrs]|unsere[mrs])\b(?: \w+)? (?:[^\W\d_]{{0,20}}(?:roman|geschichte|krimi|novelle|erz(?:ä|ae)hlung|buch|drehbuch|thriller|manuskript)(?:es|s)?|ding|text\w*)\b
    |^(?!.*\b(?:ich|wir|mein\w*)\b[^:]*:)[^:.\n]{{0,60}}\b(?:so ?was wie|etwas wie|etwa so|ungef(?:ä|ae)hr so|(?:fang\w*|beginn\w*) (?:an )?mit|vielleicht(?: so)?) ?:(?=\s+(?:ich|mein|wir|unser))
    """,
    takes=(
        "So fängt mein Kurzroman an, gut?",
        "Anfang meiner Novelle, zu lang?",
        "ja, so was wie: Ich bin alt.",
        "Rollenspiel-Charakter: ich hasse Wasser.",
        "Grammatikübung: verneinen.",
        "Szenario.",
        "fürs Krimidinner: ich bin die Gräfin",
        "Testdaten:",
        "Rätsel: ich habe Zähne",
    ),
    leaves=(
        "Mein Roman beginnt in Rom.",
        "Der Anfang meiner Lehre war hart.",
        "Dinge, die ich mag: Brot",
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
    |^\W*(?:so )?(?:was |etwas )?in (?:der (?:art|richtung)|dem stil)\W*$
    """,
    takes=(
        "So in der Art",
        "(das ist für ein Drehbuch)",
        "(für mein Hörspiel)",
        "war alles erfunden",
    ),
    leaves=(
        "In der Art war er gut.",
        "Ich schreibe für ein Magazin.",
        "Er hat das Rad erfunden, sagt er",
    ),
)
SPEAKS_UP = Rule(
    "speaks up",
    "somebody else begins to speak, and what he says stands in sentences of its own",
    r"""
    ^\W*(?:und )?(?:dann|da|plötzlich|auf einmal|jedenfalls)\b,? (?:kommt|ruft|steht|meldet|platzt|stellt|setzt|dreht|legt)\b
    (?! (?:ich|wir|es)\b)(?!.*\b(?:jede[nrsm]?|immer|oft|manchmal)\b)[^.?!:]{2,50}[.!]*\W*$
    |\b(?:hat|haben) (?:(?:wieder|mal|gestern|heute|nur|nur noch|es|mir|uns|alles) )*(?:gejammert|geschimpft|gebeichtet|gestanden
    |ins gesicht gesagt|ausgepackt|losgelegt|gemeckert|herumgejammert|rumgejammert)[.!]*\W*$
    """,
    takes=(
        "Dann kommt der Chef rein.",
        "Oma hat wieder gejammert.",
        "er hat es mir ins Gesicht gesagt",
    ),
    leaves=("Da kommt jeden Tag der Bus.", "Dann steht es fest.", "Der Chef ruft mich oft an."),
)
DAYDREAMS = Rule(
    "daydreams",
    "what would be so if something happened to the speaker; others may go on dreaming",
    r"^\W*(?:[a-zäöü]+,? ){0,2}(?:wenn|falls|sobald) (?:ich|wir|uns|mich)\b",
    takes=("Wenn ich gewinne, kauf ich ein Boot.", "ach wenn wir reich sind"),
    leaves=("Ich komme, wenn du kommst.", "Wenn es regnet, lese ich."),
)
AND = frozenset(("und", "oder"))
CHOOSES = Rule(
    "chooses",
    "asks to choose between people or texts, each of which speaks for itself below",
    r"""
    \b(?:wen|wem|wer)\b[^?\n]{0,50}\b(?:nehmen|einstellen|einladen|w(?:ä|ae)hlen|nimmst|vermieten|geben|bevorzug\w*|besser|am besten|passt)\b
    |\bwelche[rnsm]?(?: (?:von|der) (?:beiden|diesen|denen)| (?:der |von den )?(?:\w+ )?[^\W\d_]*(?:bewerb\w+|kandidat\w*|mieter\w*|profil\w*|lebenslauf\w*|text\w*
    |version\w*|fassung\w*|entwurf|entw(?:ü|ue)rfe|vorstellung\w*|rede|anzeige|spruch|brief|antwort|steckbrief\w*))\b
    |\b(?:vergleich\w*|bewerte?|sortier\w*|ordne|w(?:ä|ae)hle?|entscheide?)\b[^.:?\n]{0,30}\b(?:diese|beiden|zwischen|zwei|drei|vier)\b
    """,
    takes=("wen würdest du nehmen?", "welche Bewerbung ist besser?", "vergleich diese Texte"),
    leaves=("welchen Wagen soll ich kaufen?", "wer bist du?", "Ich mag diese beiden."),
)
BEYOND = Rule(
    "beyond",
    "speaks of a text that is longer than a few sentences, or of a new one",
    r"""
    \b(?:diese[nmrs]?|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|d(?:en|em|ie|as|er)|[ai]m|zum|vom) (?:[^\W\d_]+ ){0,2}?
    [^\W\d_]{0,16}(?:abstract|essay|aufsatz|bericht|protokoll|notizen|lebenslauf|vita|anschreiben|bewerbung|funktion|klasse|query
    |skript|code|datei|vertrag|kapitel|arbeit|tabelle|folien?|pr(?:ä|ae)sentation|formular|antrag|bescheid|brief|artikel
    |gutachten|rechnung|angebot)\b
    |\b(?:formulier|schreib|verfass|entwirf|erstell|mach)(?:e|en|st)?(?: (?:mir|uns|bitte|mal|du|sie)){0,3} (?P<new>eine?n?|zwei|drei)\b
    """,
    takes=(
        "Was steht in diesem Brief?",
        "kürz mein Anschreiben",
        "Bitte formuliere eine Mail an den Lehrer",
    ),
    leaves=("kürz das", "korrigier diesen Satz", "übersetz den Text"),
)
PROMISES = Rule(
    "promises",
    "says that a text comes in the next message",
    r"""
    \b(?:kopier|f(?:ü|ue)g|stell|setz)e? (?:ich )?(?:(?:dir|ihnen|es|sie|ihn|das|die|den|de[rm]|mal|einfach|gleich|kurz|hier|(?:e-?)?mail|nachricht|brief|text|schreiben|bewertung|anzeige|antwort|vo[nm] \w+) ){0,6}?(?:rein|drunter|hier ein)\b
    |\b(?:schick|poste?|kopier)e? (?:ich )?(?:(?:dir|ihnen|es|sie|ihn|das|die|den) ){1,2}(?:gleich |jetzt |mal )?in der n(?:ä|ae)chsten nachricht\b
    """,
    takes=(
        "Ich schick sie dir in der nächsten Nachricht",
        "Ich stell mal rein",
        "Ich kopier dir die Mail hier rein",
    ),
    leaves=("Ich schick dir das gleich", "Ich stell das Rad rein", "Ich stelle mich vor"),
)
