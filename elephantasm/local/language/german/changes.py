# SPDX-License-Identifier: Apache-2.0
"""German words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule

IS_UNSPACED = False
# Of BEFORE, after which it stands only where something moves: "a photo from our last class".
FROM = frozenset(("von", "vom"))
SINCE = frozenset(("ab", "seit"))
TO = frozenset(("auf", "zu", "zur", "zum"))
CHANGE = """
    jetzt|nun|inzwischen|mittlerweile|neuerdings|ab sofort|k(?:ü|ue)nftig|stattdessen|neue[rsnm]?|neu
    |verschoben|verschieben|verlegt|verlegen|vorgezogen|vorziehen|vertagt|vertagen|ge(?:ä|ae)ndert
    |(?:ä|ae)ndern|erh(?:ö|oe)ht|erh(?:ö|oe)hen|gestiegen|gesunken|gesenkt|senken|gek(?:ü|ue)rzt
    |k(?:ü|ue)rzen|angehoben|anheben|verdoppelt|halbiert|angepasst|aktualisiert|zur(?:ü|ue)ckgesetzt
    |migriert|ersetzt|verl(?:ä|ae)ngert|umgestellt|umgestiegen|gewechselt|umgezogen|umbenannt|getauscht
    |steigt|sinkt|stieg|sank|nur noch|verschiebt sich|wandert
"""
BEFORE = "vo[nm](?= .{1,30} (?:auf|zu|zur|zum) )|ab|seit|statt|anstatt|habe?n?(?= .{3,40} (?:gegen|durch) .{2,40} (?:ein)?(?:getauscht|ersetzt))|anstelle von|nicht"
GONE = "abgesagt|gestrichen|abgeschafft|geschichte|f(?:ä|ae)llt(?: jetzt)? weg|f(?:ä|ae)llt(?: jetzt)? aus|vorbei"
OF = "de[sr]|f(?:ü|ue)r"
LITTLE = """
    die|das|den|dem|ein|eine[nmrs]?|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|dies(?:e[nmrs]?)?|es|ich
    |wir|sie|ihr|ist|sind|war|bin|habe?n?|hat|hab|wird|wurden?|worden|lautet|betr(?:ä|ae)gt|liegt
    |muss|m(?:ü|ue)ssen|mussten?|sollen?|kostet|kosten|zahlen?|zahle|nutzen?|benutzen?|verwenden?|fahren?|l(?:ä|ae)uft|findet|statt
    |beginnt|startet|hei(?:ß|ss)t|um|am|im|in|auf|bei|beim|zu|zum|zur|mit|gegen|durch|an|pro|(?:ü|ue)ber|uhr|jede[nrs]?|immer
    |tag|woche|monat|monatlich|jahr|t(?:ä|ae)glich|auch|nur|schon|noch|und|dann|sich|version|nummer
    |ok|okay|ja|also|(?:ü|ue)brigens|update|info|sorry|bitte|leider|geplant|f(?:ä|ae)llig
"""
# Before a thing.
ARTICLES = frozenset(
    """
    der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner unser unsere
    unseren unserem unserer
    """.split()
)
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset(
    """
    jetzt nun inzwischen mittlerweile neuerdings künftig kuenftig stattdessen neue neuer neues neuen
    neuem neu
    """.split()
) | {"ab sofort", "nur noch"}
# What links a thing with its name.
NAMING = frozenset(("heißt", "heisst", "umbenannt"))
ONCE = frozenset(("heute", "heut", "morgen", "übermorgen", "diesmal", "diese woche", "gestern"))
COLORS = frozenset(
    """
    rot grün blau marineblau dunkelblau hellblau türkis orange gelb lila violett rosa braun schwarz
    weiß grau beige
    """.split()
)
# Words of an hour, and of money, behind a number, and before one.
CLOCKS = "uhr\\b"
SUMS = "(?:euros?|franken)\\b"
AT = r"(?<=\bum )"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^\W*(?:(?:nein|ne|n[öo]|haha\w*|hihi\w*|lol|keine sorge|sorry|ach|oh)\b[,.! ]*)*
    (?:(?:ich )?(?:mach|mache|machte)(?: nur| ja nur)? (?:nur )?(?:spa(?:ß|ss)|witze|scherze)|(?:das |es )?war (?:doch |ja )?(?:nur )?(?:ein )?(?:spa(?:ß|ss)|scherz|witz|quatsch)
    |(?:nur |kleiner |bl(?:ö|oe)der )?(?:spa(?:ß|ss)|scherz|aprilscherz)(?=\W*$|[,.!])|april,? april|ver(?:arscht|äppelt))(?!\w)
    """,
    takes=("Haha, Spaß!", "war nur ein Witz", "Kleiner Scherz."),
    leaves=("Spaß beiseite, es ist ernst", "Der Witz war gut", "Machst du Witze?"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?P<sure>(?:(?:ups|sorry|nein|ne+|halt)[ ,.!]+)*(?:(?:kleine )?korrektur|(?:kleiner )?tippfehler
    |vertippt|verschrieben|ich mein(?:t)?e?(?: nat(?:ü|ue)rlich)?|gemeint (?:war|ist|sind)|muss
    |soll(?:te)? hei(?:ß|ss)en|mach (?:daraus|draus)))
    (?:[ ]?[,:.!\u2014\u2013-]+[ ]?|[ ])(?P<rest>[^?]{1,60})$
    |^\W*(?:(?:ups|sorry|nein|ne+|halt|quatsch|(?:ä|ae)hm?|falsch|moment|doch|pardon)[ ,.!:]+|nicht[,.!:]+[ ]*|nicht [^?,;]{1,30}[,;] ?(?:sondern )?)+
    (?! ?nicht\b)(?P<rest_4>[^?]{1,60}?)(?P<sure_3> mein(?:t?e)? ich| nat(?:ü|ue)rlich)?\W*$
    |^\W*(?P<rest_2>[^?]{1,40}?)[ ]?[,.!(]*[ ](?P<sure_2>vertippt|tippfehler|mein(?:t?e)? ich|verschrieben
    |sorry|nat(?:ü|ue)rlich)\W*$
    |^(?:\*(?P<rest_3>[^\s*?][^*?]{0,40})\*?)$
    """,
    takes=(
        "Korrektur: 980",
        "Äh, Köln meine ich",
        "Hanna, vertippt",
        "nein, 35",
        "Nee, nicht Celle, Uelzen",
    ),
    leaves=("Nein", "Die Miete ist 980", "Korrektur?", "nein, nicht Celle"),
)
