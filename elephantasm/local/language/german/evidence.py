# SPDX-License-Identifier: Apache-2.0
"""German words by which a plain assertion shows that it is of somebody's life."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import SEASONS
from .numbers import CARDINALS
from .people import KIN

_NUMBER = rf"(?:\d+|{one_of(CARDINALS)}|ein paar|mehrere)"
HABITS = Rule(
    "habits",
    "how often, or at which times, something is so",
    rf"""
    \b(?:meistens?|t(?:ä|ae)glich|w(?:ö|oe)chentlich|monatlich|j(?:ä|ae)hrlich|halbtags|vollzeit|teilzeit|nachtdienst|fr(?:ü|ue)hschicht|sp(?:ä|ae)tschicht|nachtschicht|rufbereitschaft)\b
    |\bjede[nrsm]? (?:(?:zweite|dritte|vierte|erste|letzte)[nrs]? )?(?:tag|nacht|morgen|abend|woche|monat|jahr|wochenende|\w+tag|mittwoch|{one_of(SEASONS)})\b
    |\b(?:\w{{2,7}}tags|mittwochs|werktags|wochenends|morgens|abends|nachts|sommers|winters)\b
    |\b(?:{_NUMBER} ?mal|einmal|zweimal) (?:am|im|pro|die) (?:tag|woche|monat|jahr)\b
    |\bnoch nie\W*$
    """,
    takes=(
        "ich steh jeden tag um fünf auf",
        "die band probt donnerstags",
        "jede dritte woche ist Dienst",
    ),
    leaves=("der Tag war lang", "zwei der Tage sind frei"),
)
SPANS = Rule(
    "spans",
    "since when, or for how long, something is so",
    rf"""
    \bseit (?:(?:19|20)\d\d|(?:anfang|ende|mitte) \w+|ich (?:\d+|klein|denken)|meine[rm] \w+|der (?:schule|geburt|kindheit|uni|lehre)|{_NUMBER} (?:jahren|monaten)|(?:letzte[mnr]|vorige[mnr]) (?:jahr|monat|sommer|winter)|jahren|immer|je)\b
    |\bschon immer\b|\b(?:mein ganzes leben|von klein auf|von geburt an)\b
    |\bim {_NUMBER}\.? (?:jahr|lehrjahr|semester)\b
    |\bgeboren (?:am|im)\b
    """,
    takes=("fahr seit 2011 die Linie 14", "seit ich 40 bin", "im 3. lehrjahr"),
    leaves=("seit wann", "vor zehn Jahren", "es hat zwei Tage gedauert"),
)
_PEOPLE = joined(rf"""
    (?:{KIN}|jungs?|m(?:ä|ae)dels?|kinder|kids|zwillinge|enkel\w*|t(?:ö|oe)chter|s(?:ö|oe)hne|br(?:ü|ue)der|schwestern|mama|papa|mutti|vati|oma|opa|der kleine|die kleine|die gro(?:ß|ss)e|der gro(?:ß|ss)e
    |schwiegereltern|vermieter\w*|untermieter\w*|pflegerin|tagesmutter|mitbewohner\w*|nachbar\w*)
""")
_BEASTS = joined("""
    (?:hunde?|h(?:ü|ue)ndin|dackel|sch(?:ä|ae)ferhund|labrador|windhund|katzen?|kater|hasen?|kaninchen|h(?:ü|ue)hner|ziegen?|schafe?|k(?:ü|ue)he|schweine|bienen|pferde?|ponys?|esel|papagei|wellensittiche?
    |hamster|meerschweinchen|schildkr(?:ö|oe)te)
""")
_HOMES = joined("""
    (?:wohnung|altbau|reihenhaus|bauernhof|hof|schrebergarten|kleingarten|hausboot|wohnwagen|wohnmobil|bauwagen|balkon|dachboden|keller|haushalt|heizung|waschmaschine|sp(?:ü|ue)lmaschine
    |klavier|geige|cello|gitarre|fl(?:ö|oe)te|trompete|akkordeon|n(?:ä|ae)hmaschine|roller|motorrad|traktor|chor|band|orchester|kapelle|fernstudium|studium|miete|gehalt|lohn)
""")
_STATES = joined(r"""
    (?:geschieden|verwitwet|getrennt lebend|verheiratet|alleinerziehend\w*|rentner(?:in)?|in rente|arbeitslos|selbst(?:st)?(?:ä|ae)ndig|freiberuf\w+|schwanger|trocken|vegan\w*|vegetari\w+|zucker(?:krank)?|diabet\w+
    |z(?:ö|oe)liakie|linksh(?:ä|ae)nd\w+|rechtsh(?:ä|ae)nd\w+|schwerh(?:ö|oe)rig|taub|blind|stotter\w*|rollstuhl|h(?:ö|oe)rger(?:ä|ae)te?|herzschrittmacher|asthma\w*|epilep\w+|demenz|parkinson|alzheimer|rheuma|arthrose|adhs|autis\w+)
""")
_TRADE = r"(?:\w+(?:schwester|pfleger(?:in)?|lehrer(?:in)?|fahrer(?:in)?|meister(?:in)?|bauer|b(?:ä|ae)cker(?:in)?|koch|k(?:ö|oe)chin|verk(?:ä|ae)ufer(?:in)?|mechaniker(?:in)?|schreiner(?:in)?|techniker(?:in)?|assistent(?:in)?|beraterin?|ingenieur(?:in)?)|lehrer(?:in)?|azubi|student(?:in)?|hebamme|erzieher(?:in)?|polizist(?:in)?|feuerwehrmann|winzer(?:in)?|imker(?:in)?|g(?:ä|ae)rtner(?:in)?)"
# What is no trade though it ends as one: "ich bin sicher", "ich bin allein".
_BY_ENDING = joined(r"""
    \b(?:ich bin|bin ich|arbeite als|jobbe als)[ ](?:(?:von beruf|gelernte[rn]?|eine?|noch|inzwischen|jetzt|selbst)[ ])*
    (?!(?:sicher|später|früher|weiter|\w+(?:ll|ss|ß|ch|n|t)er als|besser|größer|kleiner|älter|jünger|immer|wieder|hier|sauer|locker|über|unter|lieber|schwer|munter|clever|super|eher|aber|darüber|dafür|darin|worin|allein|klein|gemein|dahin|hinter|mehr|sieger|gewinner|erster|zweiter|letzter|einzige[rn]?)\b)
    [\w-]{3,30}(?:er|erin|istin|ist|or|orin|antin|entin|loge|login|mann|frau|wirt|wirtin|kraft|hilfe|koch|köchin|arzt|ärztin|azubi|lehrling|iker|ikerin|eur|eurin|euse|anwalt|anwältin)
    (?=[ ](?:bei|beim|in|im|an|am|auf|für|und)\b|,|\W*$)
""")
LIVES = Rule(
    "lives",
    "the speaker's people, animals, home, trade or body, or a note that begins with such a one",
    rf"""
    ^\W*(?:(?:hi|hallo|hey|also|und|noch|btw|(?:ü|ue)brigens|hab|habe)\b[ ,]*)*(?:(?:die|der|das|beide|alle|unsere?|kein\w*|nur|{_NUMBER}) )*(?:{_PEOPLE}|{_BEASTS}|(?:[\w-]+ )?(?:{_HOMES}|{_STATES}|{_TRADE}))\b
    |^\W*(?:(?:das|die|der|unsere?)[ ])?(?:backend|frontend|repo|datenbank|server|webseite|staging)(?: jetzt)? (?:ist|sind|l(?:ä|ae)uft|liegt|steht|nutzt)\b
    |^(?=.*\b(?:ich|wir|mein\w*|unser\w*|mir|mich|uns|hab|bin)\b).*\b(?:{_BEASTS}|{_HOMES}|{_STATES}|{_TRADE})\b
    |\bich mache? (?:die|das|den) \w+ (?:für|bei|im|in)\b|\b(?:keinen?|nie (?:den|einen)|den) führerschein\b|\b(?:bin|sitze) im \w*(?:rat|vorstand|verein|ausschuss|komitee)\b
    |{_BY_ENDING}
    """,
    takes=(
        "zwei jungs, 7 und 11",
        "mein mann ist auf einem ohr taub",
        "das repo liegt auf codeberg",
    ),
    leaves=("es steht auf der Dose", "da ist eine Liste von Katzen"),
)
TALK = Rule(
    "talk",
    "feelings, plans, the moment, the listener, somebody's word; or signs of no sentence",
    r"""
    \b(?:f(?:ü|ue)hl\w*|glaube?|denke?|finde|hoff\w*|w(?:ü|ue)nsch\w*|brauche?n?|will|wollen|m(?:ö|oe)cht\w*|soll\w*|k(?:ö|oe)nnte\w*|w(?:ü|ue)rde\w*|h(?:ä|ae)tte\w*|w(?:ä|ae)re\w*|muss|m(?:ü|ue)ssen|kann|k(?:ö|oe)nnen|werde|wird|plan\w*|vielleicht|wohl|eventuell|angeblich
    |toll|super|sch(?:ö|oe)n\w*|cool|klasse|perfekt|genau|wichtig\w*|danke|bitte|klingt|sieht|freu\w*|spa(?:ß|ss)|echt|wirklich|leider|endlich|doch|haha\w*|lol
    |heute|morgen|gestern|gerade|grad|eben|gleich|diese(?:n|r|s)? (?:woche|monat|abend)|n(?:ä|ae)chste\w*|du|dir|dich|dein\w*|ihr|euch|sie (?:k(?:ö|oe)nnen|haben|sind)|sagt|meint|wenn|falls|ob|warum)\b
    |[*<>=#{}\[\]|_]|\w\(|^\W*(?:das|dies\w*|es|da|er|was|wer)\b
    """,
    takes=("ich brauch eine größere Wohnung, ich will raus", "das ist mein Hund", "x = hunde"),
    leaves=("wir haben das Klavier verkauft", "mein mann ist auf einem ohr taub"),
)
PAST = Rule(
    "past",
    "what happened, or was so",
    r"""
    \b(?:war|waren|wurde|wurden|hatte|hatten|ging|gingen|kam|kamen|gab|sah|fuhr|schon|(?:hab|habe|hat|haben|bin|ist|sind)\b.*\b(?!geboren|gewohnt|geschieden|getrennt|getrocknet)ge\w{3,}(?:t|en))\b
    """,
    takes=("wir haben das Klavier gestern getragen", "ich war Koch"),
    leaves=("fahr seit 2011 die Linie 14", "mein mann ist taub"),
)
CHANGES = Rule(
    "changes",
    "what is otherwise from some time on, or over",
    r"""
    ^(?!.*\b(?:fertig|abgeschickt|erledigt|angeh(?:ä|ae)ngt|besser|schlimmer)\b)
    (?:.*\b)?(?:nicht mehr|stattdessen|neuerdings|seit (?:heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzter woche|kurzem)|ab (?:sofort|jetzt|januar|februar|m(?:ä|ae)rz|april|mai|juni|juli|august|september|oktober|november|dezember|n(?:ä|ae)chste[mnr] \w+)
    |umgestiegen|gewechselt|umgezogen|ausgezogen|getrennt|verkauft|gek(?:ü|ue)ndigt|aufgeh(?:ö|oe)rt|in rente|schluss mit|ist schluss|vorbei)\b
    """,
    takes=("ich geh nicht mehr boxen", "sind auf Postgres umgestiegen"),
    leaves=("ich gehe boxen", "der Bericht ist jetzt fertig"),
)
