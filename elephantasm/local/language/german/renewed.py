# SPDX-License-Identifier: Apache-2.0
"""German ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import Rule, joined
from .people import NO_NAME
from .values import NAME

SIGNS = (
    "neue",
    "erste",
    "umzug",
    "und ich sind",
    "zu erreichen",
    "erreichbar",
    "erreicht ihr mich",
    "vermieter",
    "namen",
    "heiß",
    "heiss",
    "vorname",
    "name ist",
    "umbenannt",
    "sagen",
    "bin jetzt",
)
_CAPITAL = "(?-i:[A-ZÄÖÜ])"
# Of these somebody has one: with "mein", with "meine", and what he drives.
HIS = joined(r"""
    (?:chefs?|vorgesetzten?r?|teamleiter|vermieter|zahnarzt|hausarzt|arzt|steuerberater|anwalt|lehrer|trainer|therapeut|friseur
    |freund|partner|mitbewohner|koch|schulleiter|passwort|pin|code|laptop|handy|arbeitgeber|gehalt|budget|(?:strom)?anbieter)
""")
HERS = joined(r"""
    (?:chefin|vorgesetzte|teamleiterin|vermieterin|zahnärztin|hausärztin|ärztin|steuerberaterin|anwältin|lehrerin|trainerin|therapeutin
    |friseurin|freundin|partnerin|mitbewohnerin|köchin|schulleiterin|(?:handy|telefon|kunden|konto|zimmer|büro)?nummer|adresse|mailadresse
    |e-mail|bank|krankenkasse|schule|kita|miete)
""")
_DRIVEN = "(?:auto|wagen|motorrad)"
_HOME = r"(?:wohnung|wg|bude|haus|zuhause|heim|bleibe|studio)"
_PLACE = rf"(?P<v>{_CAPITAL}[\w-]+(?: {_CAPITAL}[\w-]+| (?:am|an der|im|bei) {_CAPITAL}[\w-]+)*)"


def _new(
    meaning: str, things: str, plain: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> tuple[Rule, str]:
    """Return how it is told that there is another one of these things, and that plainly."""
    pattern = rf"""
    ^\W*(?:(?:also|so|ach|übrigens|hey|heute|gestern|endlich)\b,? )*(?:(?:ich|wir) )?(?:(?:hab(?:en?)?|bekommen?|bekam(?:en)?|kriegen?|hatten?)[ ])?
    (?:(?:ich|wir|jetzt|nun|endlich|seit \w+|ab \w+|heute|auch) )*(?:(?:einen?|'?nen?|meinen?|meine|mein|unseren?|unsere|unser|die|das|der|den) )?
    neue[nrs]? (?P<k>{things})(?: \w+(?:t|en)| (?:seit|ab) [\w. ]{{2,15}})?(?:[,:]| \W| ist| heißt| namens)[ ]?(?:(?:es ist|das ist|er heißt|sie heißt|nämlich|jetzt|und zwar) )*
    (?P<v>(?=[^,;]{{0,40}}(?-i:[A-ZÀ-Þ\d]))(?!(?:und|aber|der|die|das|weil|ich|wir|er|sie|es|nicht|in|im|bei|auf|zu|von|ist|da)\b)[^,;!?()]{{2,40}}?)(?:[,;(] ?.{{1,60}})?\W*$
    """
    return Rule("new one", meaning, pattern, takes=takes, leaves=leaves), plain


_NOW = r"(?:jetzt|nun|eigentlich|inzwischen|mittlerweile|seitdem|offiziell|ab jetzt|ab sofort|übrigens|nämlich|endlich)"
RENEWED = (
    (
        Rule(
            "renamed",
            "how the speaker is called now, or rightly",
            rf"""
            ^\W*(?:(?:also|so|ach|übrigens|hey|und|ja|nur damit du es weißt|sorry)\b,? )*
            (?:(?:ich )?hab(?:e)? (?:ich )?(?:{_NOW} )*(?:meinen (?:vor|nach|familien)?namen (?:{_NOW} |offiziell )*(?:in|auf|zu)|mich (?:{_NOW} )*(?:in)?) (?P<v>{NO_NAME}{NAME}) (?:geändert|ändern lassen|umbenannt|gewechselt)
            |(?:ich )?hei(?:ß|ss)e (?:{_NOW} )*nicht (?:mehr |länger )?{NAME},? sondern (?:{_NOW} )*(?P<v_2>{NO_NAME}{NAME})
            |mein (?:vor)?name ist (?:{_NOW} )*nicht (?:mehr |länger )?{NAME},? sondern (?:{_NOW} )*(?P<v_3>{NO_NAME}{NAME})
            |(?:(?:seit|nach) (?:der|dem|meiner|unserer|meinem|letzte[mnrs]) \w+|ab (?:heute|jetzt|sofort)|in wirklichkeit|in wahrheit|{_NOW}) hei(?:ß|ss)e ich (?:{_NOW} )*(?P<v_4>{NO_NAME}{NAME})
            |(?:ich )?hei(?:ß|ss)e (?:{_NOW} )+(?P<v_5>{NO_NAME}{NAME})
            |mein (?:neue|richtige|echte|voller|eigentliche|korrekte)r? (?:vor|nach)?name (?:ist|lautet) (?:{_NOW} )*(?P<v_6>{NO_NAME}{NAME})
            |ich bin jetzt (?P<v_7>{NO_NAME}{NAME})(?=, .{{0,40}}\w*namen?\b))
            (?:,? (?:nicht (?:mehr )?{NAME}|(?:und|weil|seit|nach|denn|ich|da|hab|mit|nicht) ?.{{0,60}}))?\W*$
            """,
            takes=(
                "Ich habe meinen Namen in Zoe geändert.",
                "Ich habe mich in Zoe umbenannt",
                "Ich heiße nicht mehr Tamsin, sondern Zoe.",
                "Mein Name ist nicht Tamsin, sondern Zoe.",
                "Seit der Hochzeit heiße ich Zoe Marsh.",
                "Ich heiße eigentlich Zoe.",
                "Mein neuer Name ist Zoe.",
                "Ich bin jetzt Zoe, hab meinen Vornamen ändern lassen.",
            ),
            leaves=(
                "Meine Schwester heißt jetzt Zoe.",
                "Ich habe den Namen der Datei in Zoe geändert",
                "Ich bin jetzt Rentner, mit Garten",
                "Ich heiße das eigentlich gut",
            ),
        ),
        "Ich heiße {v}",
    ),
    _new(
        "who or what is in the place of another, of what is masculine or neuter",
        HIS,
        "Mein {k} ist {v}",
        ("Wir haben einen neuen Chef, Herrn Abel.", "neues Passwort: star555"),
        ("Ich brauche ein neues Handy, meins ist alt", "Wir haben eine neue Idee: Tee"),
    ),
    _new(
        "who or what is in the place of another, of what is feminine",
        HERS,
        "Meine {k} ist {v}",
        ("Hab ne neue Nummer, 0171 5550199.", "Neue Zahnärztin: Frau Dr. Kern"),
        ("Wir haben eine neue Idee: Tee", "Ich suche eine neue Bank, die passt"),
    ),
    _new(
        "what somebody drives now",
        _DRIVEN,
        "Ich fahre {v}",
        ("Heute den neuen Wagen abgeholt, einen Enyaq", "Neues Auto: ein Zoe"),
        ("Mein Bruder hat ein neues Auto, einen Polo", "Ich brauche ein neues Auto"),
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            rf"""
            ^(?![^?]*\b(?:angeschaut|besichtig\w*|gesehen|suchen?|besuch\w*|möchten?|würden?|wenn|vielleicht|nicht|kein\w*|seine[mnrs]?|ihre[mnrs]?|deine[mnrs]?)\b)
            (?:(?:der |unser |mein )?umzug ist (?:geschafft|vorbei|fertig|durch|erledigt),? (?:und )?(?:wir sind|ich bin)(?: jetzt| nun| endlich)? in (?P<v_2>{_CAPITAL}[\w-]+)
            |[^?]{{0,50}}?\b(?:(?:unsere|meine)[rmn]? neue[nr]? {_HOME}|(?:in der|im|ins|in die) neuen? {_HOME}) in {_PLACE}(?: (?:angekommen|eingezogen|gezogen|geschlafen|aufgewacht|überstanden|geschafft|verbracht))?)(?:, [^?]{{1,60}})?\W*$
            """,
            takes=(
                "Endlich in der neuen Wohnung in Thun angekommen.",
                "Erste Nacht in unserer neuen WG in Halle!",
                "Der Umzug ist geschafft, wir sind in Lübeck.",
            ),
            leaves=(
                "Wir haben eine neue Wohnung in Thun besichtigt",
                "die neue Wohnung in Thun ist zu teuer",
            ),
        ),
        "Ich wohne in {v}",
    ),
    (
        Rule(
            "new couple",
            "with whom somebody is together now",
            rf"""
            ^\W*(?P<v>{_CAPITAL}[\w-]+) und ich sind(?: jetzt| nun| endlich| seit [\w.]+(?: \w+)?)* (?:zusammen|ein paar|offiziell ein paar|verlobt|verheiratet)\b(?! (?:in|im|am|auf)\b)
            """,
            takes=("Lasse und ich sind jetzt ein Paar", "Mia und ich sind seit Samstag zusammen"),
            leaves=("Mia und ich sind ein Team", "Mia und ich sind zusammen im Kurs"),
        ),
        "Ich bin mit {v} zusammen",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            rf"""
            ^\W*(?:(?:heute|das) (?:ist|war) )?(?:mein(?:e)? )?erste[rn]? (?:arbeitstag|tag|woche|schicht|monat) (?:heute )?bei (?:der |dem )?
            (?P<v>{_CAPITAL}[\w&.-]+(?: {_CAPITAL}[\w&.-]+)*)(?: (?:geschafft|vorbei|hinter mir|überstanden|heute))*\W*$
            """,
            takes=(
                "Erste Woche bei Siemens geschafft.",
                "Heute war mein erster Tag bei der Sparkasse",
            ),
            leaves=("Erster Tag im Urlaub", "Sein erster Tag bei Bosch", "Meine erste Woche"),
        ),
        "Ich arbeite bei {v}",
    ),
    (
        Rule(
            "reached",
            "under which number somebody is reached now",
            r"""
            ^[^?]{0,80}?\b(?:(?:bin|ich) [^?\d]{0,30}unter|erreich(?:st|t) (?:du |ihr )?mich [^?\d]{0,20}unter)[ ](?:der )?(?P<v>\+?\d[\d /()-]{5,16}\d) ?(?:zu erreichen|erreichbar)?
            """,
            takes=(
                "Ich bin nur noch unter 0160 5550987 zu erreichen",
                "Du erreichst mich jetzt unter 0176 9988776",
            ),
            leaves=("Bin unter der Woche zu erreichen", "Ich wohne unter 0160 Leuten"),
        ),
        "Meine Telefonnummer ist {v}",
    ),
    (
        Rule(
            "landlord raises",
            "what somebody pays for his home since the landlord has raised the rent",
            r"""
            ^(?!.*\b(?:meine[rs]|seine[rs]|ihre[rs]) )[^?]{0,20}?\bvermieter(?:in)?\b(?! (?:von|mein|sein|ihr))[^?]{0,60}?\b(?:erhöht|angehoben|raufgesetzt|(?:will|möchte)(?!.*\b(?:erhöhen|anheben|raufsetzen)\b)|verlangt)\b[^?\d]{0,60}?(?:von [\d.,]+(?: euro)? auf )?(?P<v>(?:[€£$] ?)?\d[\d.,]*\d(?: ?(?:€|£|\$|euros?|quid|pounds|dollars|pesos))?)(?! ?für |\d| ?(?:%|prozent|jahre?|monate?|wochen?|tage?))
            """,
            takes=(
                "Der Vermieter hat erhöht, wir zahlen jetzt 920 Euro",
                "Die Vermieterin verlangt ab Juni 700 Euro",
            ),
            leaves=("Der Vermieter will 5% mehr", "Mein Vermieter ist 58 Jahre alt"),
        ),
        "Unsere Miete ist {v}",
    ),
)
