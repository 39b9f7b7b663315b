# SPDX-License-Identifier: Apache-2.0
"""How people say in German that what follows is not their own word."""

from __future__ import annotations

from ..rules import Rule, joined

# What is handed over, by what it is.
_TEXT = joined(r"""
    (?:[^\W\d_]{0,20}(?:text|brief|mail|artikel|entwurf|aufsatz|absatz|abschnitt|schreiben|protokoll
    |bericht|gedicht|geschichte
    |nachricht|post|kommentar|rede|beitrag|zitat|auszug|vertrag|anzeige|verlauf|transkript|rezension
    |bewerbung|lebenslauf
    |vita|hausarbeit|essay|zeilen?|s(?:ä|ae)tze?|passage|kapitel|lyrics|log|antwort|kündigung
    |einladung|inserat|meldung|story
    |skript|referat|tagebuch\w*|bio|profil\w*|notiz(?:en)?|sms|chat|abstract|pressemitteilung)(?:es
    |s|e|en|n)?)
""")
# Work on a text that is there already. In the forms of "ich" it is somebody's trade.
_WORK = joined(r"""
    (?:(?:ü|ue)bersetz(?:e|en|t|ung)?|dolmetsch\w*|korrigier(?:e|en|t)?|korrektur ?lesen
    |korrekturles\w*|gegenles\w*|lies\b(?: \w+){0,5} (?:korrektur|gegen|dr(?:ü|ue)ber|durch)
    |lektorier\w*|zusammenfass\w*|zusammenzufassen|(?:ü|ue)berarbeit\w*|verbesser(?:e|n|st)?
    |umformulier\w*|umschreib\w*|umzuschreiben|paraphrasier\w*
    |redigier\w*|gl(?:ä|ae)tte\w*|polier\w*|k(?:ü|ue)rz(?:e|en)?|straff(?:e|en)?|analysier(?:e|en)?
    |interpretier(?:e|en)?|beurteil(?:e|en)?|bewerte\w*|kommentier(?:e|en)?|extrahier\w*
    |vereinfach(?:e|en)?|formatier(?:e|en)?|transkribier(?:e|en)?|(?:durch|dr(?:ü|ue)ber|r(?:ü
    |ue)ber)(?:schauen|gucken|lesen|sehen|schaust|liest)|pr(?:ü|ue)f(?:e|en)?)
""")
HANDS_OVER = Rule(
    "hands over",
    "asks for work on a text, or announces one",
    rf"""
    (?:^|[.!?,:;\n] ?|\b(?:bitte|mal|kurz|du|sie|mir|mir das|uns|und|zu|das|dies|diese[nrs]?
    |folgende[nrs]?|text|mail|brief|doch|einmal|eben|schnell|jemand) )
    {_WORK}\b(?!(?: sie| bitte| mal| mir)*,? (?:ich|wir|mich|ob|wie viele?|was|wann|wo|wer|welche\w*)\b)
    |\b(?:korrektur lesen|probelesen)\b
    |\b(?!\w+ (?:ich|wir)\b)(?:fasse?|fassen sie|formulier|formuliere|formulieren sie|schreib|schreibe|schreiben sie)\b
    (?: [^\W\d_]+){{0,8}} (?:zusammen(?!, (?:was|wie|wann|welche))|um|neu|besser|kürzer)\b
    |\b(?!\w+ (?:ich|wir)\b)(?:lies|lese|lesen sie|schau|schaue|schauen sie|guck|gucke)\b
    (?: [^\W\d_]+){{0,8}} (?:durch|an|dr(?:ü|ue)ber|r(?:ü|ue)ber|dar(?:ü|ue)ber)\b
    |\b(?:kannst|k(?:ö|oe)nntest|magst|willst|schaust|guckst|liest|k(?:ö|oe)nnten|k(?:ö
    |oe)nnt)\b(?: [^\W\d_]+){{0,8}} (?:zusammen(?:fassen)?|dr(?:ü|ue)ber|r(?:ü|ue)ber|dar(?:ü|ue)ber
    |durch|durchlesen|anschauen|ansehen|lesen)\b
    |\b(?:auf|ins?|aus dem|vom) (?:\w+e )?(?:deutsch|englisch|franz(?:ö|oe)sisch|spanisch
    |italienisch|t(?:ü|ue)rkisch|polnisch|russisch|hochdeutsch|ukrainisch|arabisch
    |leichte sprache)(?:e[nr]?)?(?: (?:bitte|bitte\?|übersetzt|übertragen))?\W*[:\n]
    |\b(?:was h(?:ä|ae)ltst du|was halten sie) von\b.{{0,60}}(?:{_TEXT})\b
    |\bwie (?:findest du|finden sie|klingt|liest sich|wirkt)\b.{{0,60}}(?:{_TEXT}|das)\b\W*(?:[:\n]
    |$)
    |\b(?:was meinst du|deine meinung|feedback|r(?:ü|ue)ckmeldung) zu\b
    |\b(?:fehler (?:drin|im|in)|auf fehler|rechtschreib\w*|grammatik\w*|kommasetzung|(?<!sorry für )(?<!sorry für die )(?<!entschuldige die )(?<!entschuldigung für )tippfehler)\b
    |\b(?:stimmt|passt|geht|klappt) (?:das|die grammatik|der satz|dieser satz) so\b(?! für (?:dich|euch|sie)\b)
    |\b(?:was (?:will|wollen|meint|bedeutet|steht)|worum geht)\b.{{0,60}}(?:{_TEXT})\b
    |\b(?:diese[nrsm]?|folgende[nrsm]?|de[nmr]|die|das|ein|eine|mein|meine|meinen|meinem|unser
    |unsere|unseren|hier)\b(?: [^\W\d_]+){{0,4}} (?!geschichte (?:meines|unseres) lebens){_TEXT}\b
    (?: [^\W\d_.-]+){{0,8}} ?:(?!\w)
    |^\W*(?:hier|anbei|unten|nachfolgend|es folgt)\b(?: [^\W\d_]+){{0,4}} {_TEXT}\b
    |\b(?:habe|hab|haben) (?:\w+ )?(?:diese[ns]?|folgende[ns]?) (?:\w+ )?{_TEXT}\b
    |^{_TEXT} (?:von|vom|aus|meine[rs]|unsere[rs]|an)\b[^.!?\n]{{0,60}}:
    """,
    takes=(
        "Übersetze das bitte ins Englische:",
        "kannst du mal drüberschauen?",
        "Fass den Artikel bitte kurz zusammen.",
        "Lies mal bitte Korrektur:",
        "Mail vom Chef:",
        "Hier ist die Bewerbung meiner Nichte",
        "Was hältst du von diesem Liedtext?",
        "Sind da noch Tippfehler?",
        "Schau mal über das Anschreiben drüber",
    ),
    leaves=(
        "Ich übersetze Romane.",
        "Ich wohne in Ulm.",
        "Ich habe den Text gestern abgegeben.",
        "Mein Bruder lektoriert Krimis.",
        "Meine Mail ist a@b.de.",
        "Kannst du prüfen, ob das geht?",
        "Fass zusammen, was gilt.",
        "Passt das so für dich?",
    ),
)
LETTERS = Rule(
    "letters",
    "a letter begins on a later line",
    r"""
    \n[^\S\n]*(?:sehr geehrte[rs]?|werte[rs]?
    |(?:liebe[rs]?|hallo|guten tag) (?:frau|herr|familie|kolleg\w+|team|nachbar\w*|kund\w+)
    )\b[^\n.!?:]{0,60}[,!]
    |^(?=\s*(?:betreff:[^\n]*\s+)?(?:liebe[rs]?|hallo|hi|hey|guten tag)(?! (?:assistent\w*|ki|bot|chat\w*|claude)\b)(?: \w[\w.'-]*){0,3}[,!]?[^\S\n]*\n)
    (?=[\s\S]*\n[^\S\n]*(?:(?:viele|liebe|beste|herzliche|sch(?:ö|oe)ne) gr(?:ü|ue)(?:ß|ss)e|lg|vg|mfg
    |gru(?:ß|ss)|deine?|eure?)[,!.]?[^\S\n]*(?:\n[^\S\n]*)?(?-i:[A-ZÄÖÜ])[\w'-]*[^\S\n]*(?:\n|$))
    |\n[^\S\n]*(?:liebe[rs]? (?!gr(?:ü|ue)(?:ß|ss)e|assistent|ki\b|bot\b|chat|claude)(?-i:[A-ZÄÖÜ])\w+(?: (?:und|u\.|&) [\w ]{2,30}| (?-i:[A-ZÄÖÜ])\w+)?[,!]
    |(?:hallo|guten (?:tag|morgen|abend)|moin),? (?:zusammen|allerseits|an alle|ihr lieben|alle(?:n)?)\b)
    """,
    takes=(
        "Zu lang?\n\nLiebe Gemeinde, ich singe.",
        "Kürzer\n\nHallo zusammen, ich singe.",
        "Ist das so gut?\nSehr geehrte Frau Stein,",
        "Kürzer bitte\n\nLiebe Kollegen,",
        "Hallo Leonie,\nich wohne jetzt in Halle.\nViele Grüße\nTess",
    ),
    leaves=(
        "Danke\nLiebe Grüße, Tess",
        "Sehr geehrte Frau Stein,",
        "Danke!\nLiebe ist schwer, sagt man",
    ),
)
QUOTES = Rule(
    "quotes",
    "somebody else speaks from here on",
    r"""
    (?:^|(?<=[.!?,] )|(?<=\n)|\bund |\bda )(?!ich\b|wir\b)
    (?:[^\W\d_][\w'-]* ){0,4}?(?:schreibt|schrieb|meint|meinte|sagt|sagte|antwortet|antwortete|fragt
    |fragte|erz(?:ä|ae)hlt|erz(?:ä|ae)hlte|ruft|rief|textet|postet|postete
    |hat(?: [^\W\d_]+){0,3} (?:geschrieben|gesagt|gemeint|geantwortet|gefragt|gepostet|getextet)|so
    |wörtlich)
    (?: (?:mir|uns|dazu|gerade|grad|eben|heute|gestern|daraufhin|dann|zu mir|mir gerade|mir eben
    |zur(?:ü|ue)ck|nur|per \w+|auf \w+|in \w+|im \w+)){0,4} ?:
    |\bhat (?!ich\b)[^.!?\n:]{0,60}\b(?:geschrieben|geschickt|gemailt|getextet) ?:
    |\b(?:auf|an|in) (?:de[mr]|(?:m|s|)eine[mr]|ihre[mr])\b[^:\n]{1,40} (?:steht|stand|h(?:ä|ae)ngt|hing)\b[^:\n]{0,20}:
    |^\W*(?:und |also )?(?:es|er|sie|das) (?:f(?:ä|ae)ngt|beginnt|geht|endet)(?: so| an| los| damit| mit| wie folgt){0,2} ?:(?!\d)
    |^(?:zitat|o-ton|originalton)\b[^:\n]{0,40}:
    |^(?:nachricht|antwort|sms|whatsapp|kommentar) von [^:\n]{1,40}:
    """,
    takes=(
        "Leon schreibt:",
        "Chef meinte:",
        "meine Mutter hat mir gerade geschrieben: komm heim",
        "O-Ton Oma:",
        "das hat mir grad wer bei ebay geschrieben:",
    ),
    leaves=("Ich sagte: nein", "Leon schreibt Krimis.", "Das heißt: ich komme"),
)
I_AM = frozenset(("ich bin",))
FICTION = Rule(
    "fiction",
    "a story, a game or an example: nobody's life",
    r"""
    \b(?:in|f(?:ü|ue)r|aus) (?:\w+ )?(?:meine[mnr]|unsere[mnr]|de[mnr]
    |eine[mnr]) (?:\w+ )?[^\W\d_]{0,20}
    (?:roman|geschichte|krimi|drehbuch|theaterst(?:ü|ue)ck|h(?:ö|oe)rspiel|fanfiction|novelle
    |kampagne|comic|musical|thriller|rollenspiel|spielwelt|manga)s?\b
    |\b(?:mein|meine|unser|unsere|der|die) (?:\w+ )?(?:protagonist(?:in)?|hauptfigur|romanfigur
    |charakter|figur|held(?:in)?|antagonist(?:in)?|ich-erz(?:ä|ae)hler(?:in)?|hauptperson|schurke
    |bösewicht)\b
    |\b(?:ich hab|habe|hab ich)\b(?: \w+){0,2} getr(?:ä|ae)umt\b
    |^\W*(?:zum )?beispiel ?:
    |\b(?:es war einmal|fiktiv\w*|ausgedacht\w*|erfunden\w*|beispielsatz|beispiels(?:ä|ae)tze
    |beispieltext|(?<!spiel )(?<!spiele )(?<!spielen )(?:dnd|d&d|pen ?(?:&|and) ?paper)|fanfic|plot|romanidee|figurenprofil)\b
    |^(?:kapitel|szene|akt|prolog|epilog) ?(?:\d+|[ivx]+)?\b
    |\b(?:erste|zweite|n(?:ä|ae)chste|letzte)[rnms]? (?:kapitel|szene|akt)\b
    |(?<!ich )\b(?:schreib|schreibe|erfinde?|erz(?:ä|ae)hle?|denk dir)\b(?! ich\b)(?: [^\W\d_]+){0,4} (?:kurz)?(?:geschichte|m(?:ä|ae)rchen|krimi|szene|dialog|monolog
    |fabel|gedicht|lied|sketch)\b
    """,
    takes=(
        "In meinem Roman heißt der Held Kai.",
        "meine Hauptfigur wohnt in Rom",
        "Es war einmal ein König",
        "Kapitel 3",
        "Gestern habe ich geträumt, ich sei Arzt.",
    ),
    leaves=(
        "Ich schreibe Romane.",
        "Mein Bruder ist mein Vorbild.",
        "Ich kenne die Geschichte von Ulm.",
        "Ich schreibe an meinem Roman.",
        "Ich schreibe einen Krimi.",
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to remember what follows",
    r"""
    \b(?:merke?|merken|notiere?|notieren|speichere?|speichern)(?: sie)?(?: dir
    | sich)?\b(?!.*\b(?:nicht|nie)\b)
    |\b(?:denke?|denken sie) (?:bitte |immer )*daran
    |\bzu (?:mir|meiner person|uns)\W*:
    |\b(?:(?:ü|ue)ber|von) mich\b|\bein paar (?:infos|fakten|dinge|sachen)\b|\bf(?:ü
    |ue)rs protokoll\b
    |\bzur info\b|\bdamit du (?:es |das )?wei(?:ß|ss)t\b
    """,
    takes=("Merk dir bitte Folgendes:", "ein paar Infos über mich:", "zur Info: ich bin umgezogen"),
    leaves=("Übersetze Folgendes:", "Merk dir das nicht.", "Notaufnahme"),
)
SHOWS = Rule(
    "shows",
    "speaks of a text that may follow",
    rf"""
    \b(?:mein(?:e|en|em|er)?|unser(?:e|en|em|er)?|der|die|das|den|dem|ein|eine|einen|diese[nrsm]?
    |hier|anbei)(?: [^\W\d_]+){{0,3}} {_TEXT}\b[^:.?!\n]{{0,60}}(?::(?:$|[ \n])|$)
    |\b(?:folgende[nrsm]?|folgendes|anbei|nachstehend\w*|unten(?:stehend\w*)?)\b
    |^\W*(?:[^\W\d_]+ ){{0,2}}(?:diktat|tagebuch(?:eintrag)?|bewertung|rezension|witz|horoskop|liedtext|brief)
    \b[^:.?!\n]{{0,40}}:[ ]
    |^\W*(?!notiz|antwort){_TEXT}\b[^:.?!\n]{{0,60}}:(?:$|[ \n])
    |\b(?:das|es|ihn|sie|den|die) (?:[^\W\d_]+ ){{0,4}}(?:kürzer|länger|freundlicher|förmlicher
    |formeller|netter|höflicher|lockerer|einfacher|verständlicher|sachlicher) (?:machen|schreiben
    |formulieren|fassen|hinkriegen)\b
    |\b(?:ist|passt|geht|klingt) (?:das|es) so (?:ok|okay|gut|in ordnung|richtig|verständlich)\b
    |\b(?:die|eine|diese) (?:fehlermeldung|ausgabe|konsole|konfiguration|log-?datei)\b
    """,
    takes=(
        "Kannst du das kürzer machen?",
        "Hier ist mein Aufsatz",
        "mein Profiltext: ich bin Bo",
        "Folgendes kam an:",
        "Diktat: Ich wohne in einer Hütte.",
    ),
    leaves=("Ich wohne in Ulm.", "Sie folgt mir.", "Notiz: ich bin umgezogen"),
)
SUPPOSES = Rule(
    "supposes",
    "a supposition begins",
    r"""
    ^\W*(?:(?:ok|okay|also|so|und|hallo|hi|hey|gut|mal)\b[, ]*){0,4}
    (?:angenommen|nehmen wir (?:mal )?an|nimm (?:mal )?an|stell dir (?:mal )?vor|stellen (?:sie
    |wir) (?:sich|uns)(?: mal)? vor|mal angenommen|gesetzt den fall
    |sagen wir(?: mal)?|hypothetisch|theoretisch|rein theoretisch|was w(?:ä|ae)re,? wenn|w(?:ä
    |ae)re ich|h(?:ä|ae)tte ich)\b
    """,
    takes=(
        "Angenommen, ich verdiene 70000.",
        "ok sagen wir mal ich bin 40",
        "Stell dir vor, ich hätte sechs Kinder",
    ),
    leaves=("Ich habe angenommen.", "Sag hallo.", "Das ist theoretisch so."),
)
LEANS = Rule(
    "leans",
    "begins with a word that joins it to what was said before",
    r"""
    ^\W*(?:und|auch|au(?:ß|ss)erdem|dann|oder|aber|jetzt|also|so|in dem fall|damit|immer noch
    |angenommen|was wenn|wenn|falls|wie w(?:ä|ae)re|w(?:ü|ue)rde|h(?:ä|ae)tte)\b
    """,
    takes=("und wenn ich verheiratet wäre?", "Außerdem habe ich ein Haus.", "würde das reichen"),
    leaves=("Ich wohne in Ulm.", "Meine Schwester ist da.", "Sonntag geht."),
)
