# SPDX-License-Identifier: Apache-2.0
"""Who is spoken of in German: parts of patterns, and what after "ich bin" is no name."""

from __future__ import annotations

from ..rules import CAPITAL, joined, one_of

# How somebody eats, by a name for it.
DIET = joined(r"""
    (?:[^\W\d_]{0,14}(?:vegan|veganer|veganerin|vegetarisch|vegetarier|vegetarierin|pescetarier
    |pescetarierin|pescetarisch)|koscher|halal|glutenfrei|laktosefrei|zuckerfrei|low carb|keto
    |frutarier)
""")

EAT = "bin|lebe?n?|esse?n?|koche?n?|ern(?:ä|ae)hren? (?:mich|uns)|ern(?:ä|ae)hre ich mich"
EATS = "ist|lebt|isst|ern(?:ä|ae)hrt sich"

# People and animals by what they are to the speaker. A compound is one too: "Stiefbruder".
PARTNER = joined(r"""
    (?:(?:Ehe|Lebens|Ex-?)?(?:mann|frau|freund(?:in)?|partner(?:in)?|gef(?:ä|ae)hrt(?:e|in|en))
    |Verlobte[rn]?|Schatz)
""")
CHILD = joined(r"""
    (?:(?:Stief|Adoptiv|Pflege)?(?:sohn|tochter|kind)|Baby
    |Kleine[rn]?|Gro(?:ß|ss)e[rn]?|(?:Ä|Ae|ä)lteste[rn]?|J(?:ü|ue)ngste[rn]?|Mittlere[rn]?)
""")
PET = joined(r"""
    (?:[^\W\d_]{0,12}(?:hund|h(?:ü|ue)ndin|katze|kater|pferd|vogel|hase|schildkr(?:ö|oe)te|k(?:ä
    |ae)tzchen)
    |Welpe|Stute|Wallach|Hamster|Kaninchen|Meerschweinchen|Wellensittich|Papagei|Dackel|Pudel
    |Labrador)
    (?:e?n|s)?
""")
_RELATIVE = joined(r"""
    (?:(?:Schwieger|Gro(?:ß|ss)|Stief|Halb|Ur|Zwillings)?
    (?:mutter|vater|mama|papa|eltern|oma|opa|bruder|schwester)
    |Mutti|Vati|Mami|Papi|Mam|Geschwister|Tante|Onkel|Cousin(?:e)?|Vetter|Neffen?|Nichte
    |Enkel(?:in)?
    |Schwager|Schw(?:ä|ae)gerin|G(?:ö|oe)tti|Gotte|Patenkind
    |(?:Mitbewohner|Kolleg|Arbeitskolleg|Nachbar|Chef|Vermieter|Trainer|Lehrer)(?:in|e|en|n)?
    |Kumpel|bester Freund|beste Freundin)
""")
KIN = f"(?:{_RELATIVE}|{PARTNER}|{CHILD}|{PET})"

# Capitals that begin a sentence and are no name of whoever acts.
_NO_ACTOR = joined(r"""
    (?!(?:Ich|Du|Er|Sie|Es|Wir|Ihr|Man|Wer|Was|Wo|Wie|Der|Die|Das|Den|Dem|Ein|Eine|Kein|Keine
    |Dies\w*
    |Mein\w*|Unser\w*|Dein\w*|Euer|Eure|Sein\w*|Ihre\w*|Hier|Dort|Da|Jetzt|Heute|Niemand|Jemand|Alle
    |Viele|Jeder|Wenn|Und|Aber|Wohl|Noch|Nur|Auch|Schon)\b)
""")
_NAME = rf"{CAPITAL}[\w'-]+"
# "mein Bruder Leon", "Leon": group `o` is without "mein", which changes with its case.
OWNER = joined(rf"""
    (?:(?:mein|unser)(?:e|er|em|en|s)? )?(?:(?:kleine|gro(?:ß|ss)e|j(?:ü|ue)ngere|(?:ä
    |ae)ltere)[rnms]? )?
    (?P<o>{KIN}(?: [^\W\d_][\w'-]+)?|{_NO_ACTOR}{_NAME})
""")

# Written with a capital after "ich bin", and yet no name: German writes all nouns so.
_NOUNS = """
    Chef Boss Neue Meinung Ansicht Auffassung Typ Mensch Mann Frau Vater Mutter Papa Mama Oma Opa
    Tante
    Onkel Bruder Schwester Sohn Tochter Kind Erste Letzte Einzige Beste Gute Kleine Große Jüngste
    Älteste Zweite Dritte Single Witwe Waise Fan Teil Ende Mitte Anfang Jahrgang Mitglied Profi Laie
    Koch Arzt Anwalt Azubi Coach Hebamme Jurist Landwirt Pilot Architekt Model Nurse Freelancer Wirt
    Lehrkraft Kaufmann Kauffrau Fachkraft Christ Jude Jüdin Muslim Muslima Katholik Atheist Buddhist
    Deutsch Deutsche Deutscher Schwabe Schwede Pole Türke Grieche Däne Franzose Sachse Hesse Friese
    Russe Serbe Kroate Brite Ire Finne Schotte Bosnier Kurde Syrer Wassermann Löwe Waage Skorpion
    Fisch Zwilling Steinbock Jungfrau Stier Widder Krebs Schütze Teenie Teenager Anfang Leiter Sie
    Er
    Sorge Panik Angst Not Eile Hause Ordnung Bord Wahnsinn Herr Angestellte Angestellter Beamte
    Beamter Beamtin Selbstständig Selbständig Vegan Allergie Nachteule Legastheniker Autist Rentner
    Chaos Stau Ruhe Winter Sommer Sonne Regen Schnee Nacht Party Platz Schluss Alarm Code Text Link
    Mittag Fische Zwillinge Azubine Linkshänder Müll Sperrmüll Werktag
    Nebel Sturm Hagel Frost Gewitter Glatteis Hitze Wind
    Mitternacht Ebbe Flut Halloween Ostern Weihnachten Krieg Frieden Stille Alles Nichts Niemand
    """.split()
# The ends of words for trades, peoples and roles, and first names that end so.
_ROLE_ENDS = joined(r"""
    \w+(?:er|(?:er|ist|ent|ant|eur|log|g|tzt|zt|ch|lt|ik)in|ist|ent|ant|eur|euse|loge|iker|mann|frau
    |kraft
    |schaft|keit|heit|ung|ling|chen|ismus|ität|tum|rat|loser?|los|ig|isch|stille|ausfall|wasser
    |wetter|-fan|text|liste|mail|abend|tag|ende)
""")
_NAMES = """
    Peter Dieter Walter Günter Günther Gunther Werner Rainer Reiner Oliver Alexander Xaver Sander
    Jasper
    Kaspar Esther Ester Jennifer Heidger Holger Volker Rüdiger Ansgar Gregor Vincent Laurent Severin
    Xander Silvester Jochen Gretchen Heiner Walther Elmer Ingrid Gerlinde Hedwig Ludwig Florent Constant Beate Valer
""".split()
NO_NAME = rf"(?=(?:{one_of(_NAMES)})\b|(?!(?:{one_of(_NOUNS)}|{_ROLE_ENDS})\b))"
# After "ich heiße" or "mein Name ist", in small letters: no name, but something said of it.
NO_WORD_FOR_NAME = joined(r"""
    (?!(?:ein|eine|einen|kein|keine|nicht|zu|so|sehr|das|dich|euch|sie|es|alle|alles|jetzt|auch|nur
    |noch
    |immer|eigentlich|leider|ja|aber|und|wie|was|halt|falsch|richtig|leicht|schwer|lang|kurz|egal
    |ziemlich|etwas|total|wirklich|hier|dort|in|im|auf|am|an|programm|mein|dein|der|die|den|dem
    |bekannt
    |überall|ueberall|nie|niemand|keiner|jeder|alle|man|herzlich|willkommen)\b)
""")
