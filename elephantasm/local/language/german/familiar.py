# SPDX-License-Identifier: Apache-2.0
"""Whom and what German speakers name as if everybody knew them: "die Kinder", "Marek"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .parts import DAY
from .people import KIN

_HOUSEHOLD = joined(r"""
    (?:(?:die|der|das|unsere?|meine?) (?:(?:kleine|gro(?:ß|ss)e|beiden?|neue|alte)n? )?
    (?:kinder|kids|kleinen?|gro(?:ß|ss)en?|m(?:ä|ae)dels|jungs|zwillinge|baby|enkel|hunde?|h(?:ü|ue)ndin|katzen?|kater|hasen|h(?:ü|ue)hner
    |pony|ponys|oma|opa|schwiegereltern|schwiegermutter|schwiegervater)
    |oma|opa|omi|opi|mama|papa|mutti|vati)
""")
_ADVERBS = r"(?: (?:beide|alle|auch|noch|jetzt|immer|leider|ziemlich|sehr|nachts|total))*"
_STATE = joined(r"""
    (?:(?:stark )?allergisch|gegen \w+(?: und \w+)? allergisch|(?:laktose|gluten|histamin)\w*|vegan|vegetarier\w*|veganer\w*|taub|blind
    |zuckerkrank|diabetiker\w*|asthmatiker\w*|adoptiert|aus (?!dem\b|der\b|haus\b)\w)
""")
_HABIT = joined(rf"""
    (?:(?:hat|haben){_ADVERBS} (?:angst vor|asthma|neurodermitis|diabetes|epilepsie|adhs|heuschnupfen|arthrose|demenz|parkinson|eine \w*(?:allergie|unvertr\w+))
    |(?:darf|d(?:ü|ue)rfen|kann|k(?:ö|oe)nnen)\b[^,;.]*\b(?:nicht|kein\w*)\b[^,;.]*\b(?:essen|trinken|fressen|vertragen|schwimmen|aufs|auf|in)\b
    |(?:vertr(?:ä|ae)gt|vertragen|mag|m(?:ö|oe)gen|liebt|lieben|hasst|hassen|f(?:ü|ue)rchtet|frisst|isst)(?! (?:gerade|grad|schon|noch|es|das|dich|mich|sie|ihn)\b) \w
    |(?:wohnt|wohnen|lebt|leben|arbeitet|arbeiten|studiert|studieren) (?!noch\b|gerade\b|heute\b)\w
    |(?:kommt|kommen|geht|gehen)\b[^,;.]*\b(?:in die|auf die|aufs|in den|in der|zur) (?:\w+e |\d\.? )?(?:schule|kita|kindergarten|krippe|klasse|gymnasium|realschule|gesamtschule|uni)\b
    |(?:bekommt|kriegt|braucht|nimmt)\b[^,;.]*\b(?:jeden|jede|t(?:ä|ae)glich|zweimal|einmal|morgens|abends))
""")
_NO_NAME = joined(r"""
    (?:ich|du|er|sie|es|wir|ihr|man|wer|was|wo|wie|warum|der|die|das|den|dem|des|ein|eine|einer|kein\w*|mein\w*|unser\w*|dein\w*|sein\w*|ihr\w*
    |hier|dort|da|jetzt|heute|morgen|gestern|niemand|jemand|alle|alles|jeder|keiner|nichts|wenn|und|oder|aber|wohl|noch|nur|auch|schon|so|dann
    |dies\w*|jen\w*|welch\w*|viele|einige|musik|sport|arbeit|zeit|liebe|kaffee|geld|python|java\w*|\w+(?:ung|heit|keit|tion|schaft|tum))
""")
_PERSON = rf"(?!{_NO_NAME}\b)[^\W\d_]{{3,}}"
_DUTY = joined(r"""
    (?:(?:leitet|betreut|verantwortet|verwaltet|koordiniert|pflegt|unterrichtet|trainiert|kümmert sich um|kuemmert sich um) (?!es\b|das\W*$|gut\b|schlecht\b|strom\b|w(?:ä|ae)rme\b)\w
    |ist (?:zust(?:ä|ae)ndig|verantwortlich) f(?:ü|ue)r \w
    |(?:macht|(?:ü|ue)bernimmt) (?:die|das|den) \w+(?:,| und) [^\W\d_]{3,} (?:(?:macht|(?:ü|ue)bernimmt) )?(?:die|das|den) \w)
""")
_PROGRAMMED = joined(r"""
    (?:go|golang|rust|python|java|kotlin|typescript|ts|javascript|js|php|ruby|elixir|c\+\+|c#|swift|scala|haskell|dart|flutter
    |react|vue|svelte|angular|django|rails|laravel|spring|node)
""")
_BODY = joined(r"""
    (?:knien?|r(?:ü|ue)cken|h(?:ü|ue)fte|beine?n?|fu(?:ß|ss)|f(?:ü|ue)(?:ß|ss)en?|schulter|hand|bandscheibe\w*|herz\w*|asthma|augen|bauch|magen|schwangerschaft)
""")
_NAME = rf"(?-i:{CAPITAL}[\w'-]+)"
FAMILIAR = Rule(
    "familiar",
    "somebody or something that all at home or at work know, and what is so of it for long",
    rf"""
    (?:(?<=\w, )(?:und |aber )?|^\W*(?:(?:und|auch|also|(?:ü|ue)brigens|ach|ja|nein|ok|hi|hey|hallo|danke|btw|info|nur so|zur info)\b[,.!:; ]*)*)(?:
    {_HOUSEHOLD}(?: (?:ist|sind){_ADVERBS} {_STATE}|{_ADVERBS} {_HABIT})
    |{_PERSON}(?: und {_PERSON})? {_DUTY}
    |{_NAME}(?:, | \()(?:(?:unser|mein)\w*(?: [\w-]+){{1,2}}|(?:die|der|das) (?:j(?:ü|ue)ngste|(?:ä|ae)lteste|kleine|gro(?:ß|ss)e|mittlere))(?:, |\) )
    (?:ist|hat|wohnt|arbeitet|studiert|geht|{_DUTY}) ?(?!gerade\b|noch nicht\b)\w
    |(?:die|der|das|unsere?) [^\W\d_][\w-]+ (?:kommt|geht|fährt|öffnet|schließt|beginnt|läuft)\b[^,;.?!]{{0,30}}\b(?:morgens|abends|mittags|nachmittags|vormittags|nachts|täglich|jeden \w+|\w+tags|mittwochs|(?:zwei|drei)mal (?:am|pro|die|in der) \w+)
    |{_NAME} (?:kommt|geht|arbeitet|fährt) (?:jetzt |ab jetzt |nur noch |immer )+[^,;.?!]{{0,25}}\b(?:um|bis|ab) \d
    |(?:die |der |das )?[^\W\d_]{{4,}} (?:gibt'?s|gibt es)(?: (?:bei uns|immer|nur|jetzt))* (?:von|ab|bis|um) \d
    |(?:die |der |das )?[^\W\d_]{{4,}} (?:ist|sind|kostet|kosten|betr(?:ä|ae)gt) \d[\d.,]*(?: ?(?:€|euro|franken|chf))? (?:pro|im|am|je|die) (?:nacht|stunde|monat|tag|jahr|person|kopf|st(?:ü|ue)ck|woche|kilo)
    |(?:die |den |das |unsere? )?[^\W\d_]{{4,}} (?:macht|liefert|bringt|w(?:ä|ae)scht|putzt|kommt|geht|beziehen wir|kaufen wir)(?: (?:jetzt|immer))?(?: (?:von|bei|zu|zur|zum|vom))?(?: (?:die|der|das))? (?:firma |frau |herr )?{_NAME}\W*$
    |(?:mein|unser)e? (?:{KIN}|mitbewohner(?:in)?|kolleg(?:e|in)|nachbar(?:in)?|vermieter(?:in)?)(?: {_NAME})? (?!(?:kommt|geht|ruft|sagt|meint|fragt|will|liegt|sitzt|steht|schl(?:ä|ae)ft|wartet|kocht|f(?:ä|ae)hrt|holt|bringt|schreibt|redet|schaut|guckt|lacht|weint|hat|ist|nervt|findet|denkt|glaubt|kriegt|macht|tut|braucht|bekommt|kriegt|m(?:ö|oe)chte|fehlt|meldet)\b)[^\W\d_]{{2,}}t\b(?!.*\b(?:gerade|grad|heute|morgen|gleich|es)\b)
    |(?:das |die |der )?(?:gehalt|lohn|miete|rente|kindergeld|elterngeld|baf(?:ö|oe)g|taschengeld)
    [ ](?:kommt|geht|wird|ist)(?: (?:immer|f(?:ä|ae)llig|jeden monat))*(?: \w+)? (?:am|zum) (?:\d|ersten|letzten|monats)
    |(?:die |das |der |unsere? )?[\w-]+ (?:ist|sind)(?: (?:komplett|jetzt|noch|ganz))* in {_PROGRAMMED}(?: geschrieben)?(?=\W*$|,)
    |[^\W\d_]{{4,}} (?:gehen|geht)(?: (?:bei mir|leider|gar))* nicht wegen (?:mein\w*|de[rmn]) {_BODY}
    |(?:ich |wir )kann keine \w+ (?:steigen|heben|tragen|laufen)
    |(?:die |der |das )?[^\W\d_]{{3,}} (?:ist|sind) (?:immer |am )?{DAY}(?: und (?:am )?{DAY})
    )
    """,
    takes=(
        "die kinder sind gegen katzen allergisch",
        "Der Hund hat Angst vor Gewitter",
        "die zwillinge kommen im september in die schule",
        "Unsere Katze bekommt jeden Tag Insulin",
        "marek macht die migrationen, lena das frontend",
        "Jonas betreut die Server",
        "Mia, die Jüngste, hat Asthma",
        "die Pflegekraft kommt morgens um 8, heißt Jolanta",
        "Jolanta kommt jetzt erst um 9",
        "frühstück gibts von 7 bis 10",
        "kurtaxe ist 2,50 pro nacht",
        "wäsche geht jetzt zu Lavanda",
        "mein enkel Flori hilft am wochenende",
        "gehalt kommt am 25.",
        "die api ist in go, der worker in rust",
        "treppen gehen nicht wegen meinem knie",
    ),
    leaves=(
        "mein Bruder sagt nein",
        "meine Mutter schläft",
        "es gibt Kaffee",
        "die kinder sind im bett",
        "Der Hund bellt gerade",
        "Der Hund ist ein Säugetier",
        "die kinder lieben es",
        "übung macht den meister",
        "das macht den unterschied",
        "Jemand betreut die Server",
        "die lösung ist in arbeit",
        "Das geht nicht",
    ),
)
