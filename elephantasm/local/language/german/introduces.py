# SPDX-License-Identifier: Apache-2.0
"""How somebody introduces himself in German without saying that he is called so."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .people import NO_NAME
from .presents import KNOWN

_PART = rf"{CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ]"
# Every noun has a capital: of two that stand side by side the first is none that names a kind.
_NO_KIND = joined(r"""
    (?!(?:team|typ|generation|jahrgang|sternzeichen|blutgruppe|vollzeit|teilzeit|single|solo|fan|mitglied|baujahr|mutter|vater|oma|opa|mama|papa|bruder|schwester
    |kunde|kundin|patient\w*|frau|herr|mann|kind|danke|bitte|gr(?:ü|ue)(?:ß|ss)e|liebe\w*|viele|beste|ja|nein|ende|anfang|mitte|halb|raum|nähe|kreis|bayern|sachsen|werder|schalke|borussia|real|hertha
    |(?:\w+(?:leit|arbeit|lehr|fahr|mach|verkäuf|verkauf|händl|mal|schrein|technik|informatik|mechanik|elektrik|bau|pfleg|beamt|meist|betreu|entwickl|berat|spiel|bäck|köch|schül|rentn|schweiz|österreich|berlin|hamburg|münchn|wien|züri?ch)er(?:in)?)
    |\w+(?:ist|ent|ant|eur|ator|ärztin|arzt|mann|frau|kraft|hilfe|chef|chefin|tarier|holik\w*|anerin|aner|innen|jährige?r?|ungs\w*|heit|keit))\b)
""")
_NAME = rf"(?:(?=(?:{KNOWN}))|{NO_NAME}{_NO_KIND}){_PART}(?: (?:(?:von|van|zu|de|al|el)(?: der)? )?{_PART}){{0,2}}"
_FULL = rf"(?:(?=(?:{KNOWN}))|{NO_NAME}{_NO_KIND}){_PART}(?: (?:(?:von|van|zu|de|al|el)(?: der)? )?(?!Fans?\b|Mama\b|Papa\b){_PART}){{1,2}}"
_TITLE = r"(?:(?:herr|frau|dr\.|prof\.|doktor|professor) ){0,3}"
_AGE = r"(?:1[2-9]|[2-9]\d)\b(?![.:]\d|[ ]?(?:uhr|euro|grad|prozent|minuten|stunden|tage|wochen|monate|leute|personen|kilo|km|°|%|€))"
# Who somebody is, told behind his name: an age of who writes, a trade, a place.
_DETAIL = joined(rf"""
    (?:{_AGE}|aus {CAPITAL}|(?:verheiratet|geschieden|ledig|verwitwet|geboren|gebürtig|wohnhaft|ursprünglich|Rentner(?:in)?|Mutter|Mama|Vater|Papa|Witwe|Witwer)\b
    |(?:(?:frühere|ehemalige|gelernte|selbständige|pensionierte|angehende)[rs]? )?{CAPITAL}[a-zß-ÿ-]+(?:er|erin|ist|istin|ent|entin|and|andin|arzt|ärztin|mann|frau|in|eur|meister)(?: (?:aus|in|im|bei|von|vom)\b|[,.!]))
""")
_LEAD = joined(r"""
    (?:(?:kurz )?zu (?:meiner person|mir)|darf ich mich (?:kurz |mal )?vorstellen|ich (?:stelle?|möchte|will) mich (?:mal |kurz )?(?:vor(?:stellen)?)|stelle? ich mich (?:mal |kurz )?(?:selbst )?vor
    |(?:sehr )?(?:erfreut|angenehm)|(?:bin )?(?:ganz )?neu hier|(?:mein )?erstes mal hier)[\s,.:;!?\u2013-]+
""")
_GREETING = r"(?:hi+|hallo\w*|hey|moin(?: moin)?|servus|gr(?:ü|ue)(?:ß|ss) gott|gr(?:ü|ue)ezi|(?:schönen )?guten (?:morgen|tag|abend)|tach|jo|na)[\s,.!\u2013-]+"
INTRODUCES = Rule(
    "introduces",
    "as a message begins, a name with a lead before it, or with who that is behind it",
    rf"""
    (?:^|[.!?\u2026] )\W*(?:{_LEAD}|{_GREETING}){{1,2}}(?:{_PART}, )?(?P<lead>{_NAME})(?=, ?{_DETAIL})
    |(?:^|[.!?\u2026] )\W*{_LEAD}{_TITLE}(?P<self>{_FULL})(?=[.!,]|$)
    |(?<![\u201e\u201c\u00bb\"'])\bich bin {_TITLE}(?P<am>{_FULL})(?=[.!]|, ?(?:{_DETAIL}|(?:aber )?(?:alle|man|die meisten|meine|für|und|genannt|kurz)\b)| und (?:ich|bin|komme|wohne|lebe|arbeite|habe|\d)|$)
    |\bich bin (?P<aged>{_NAME})(?=, {_AGE})
    |(?<![\u201e\u201c\u00bb\"'])\bich bin (?P<known>(?:{KNOWN})(?: {_PART})?)(?=[.!]|, | und (?:ich|bin|komme|wohne|lebe|arbeite|habe)\b|$)
    |\bhei(?:ß|ss)e ich (?:jetzt |nun |seitdem )?(?P<since>{_FULL})(?=[.,!]|$)
    |\bgetauft (?:bin ich|wurde ich) (?:auf|als)(?: den namen)? (?P<born>{_NAME})|\bauf den (?:\w+ )?namen (?P<named>{_NAME}) getauft
    |^\W*(?:{_GREETING})?(?:frau|herr) (?:(?:dr|prof)\. ){{0,2}}(?P<titled>{_FULL})(?=, {_DETAIL})
    |^\W*{_GREETING}(?P<here>{_NAME}) hier(?=[.!,]|\W*$)
    """,
    takes=(
        "Ich bin Edeltraud Wolter, 67, aber alle sagen Edel zu mir.",
        "Ich bin Edeltraud Wolter.",
        "Ich bin Linh, 19, und studiere bald",
        "Zu meiner Person: Kunibert Rosen, Orgelbauer, verheiratet",
        "Hi! Nele, 22, aus Köln",
        "Frau Dr. Edeltraud Wolter, Apothekerin im Ruhestand",
        "Seit der Hochzeit heiße ich Katarzyna Wolter.",
        "Jo, Kalle hier.",
    ),
    leaves=(
        "Ich bin Abteilungsleiter Einkauf.",
        "Ich bin Werder Fan.",
        "Ich bin Team Hund.",
        "Ich bin Lehrer, 45, und müde.",
        "Ich bin Jahrgang Sechzig.",
        "Ich bin Berliner.",
        "Hi! Montag, 22 Uhr, passt",
        "Hallo Lotte, Regen hier",
        "Ich bin Vollzeit Mama.",
    ),
)
SIGNED = Rule(
    "signed",
    "as a message ends, a name below what letters end with",
    rf"""
    \b(?:mit (?:freundlichen|herzlichen|besten|lieben|vielen) gr(?:ü|ue)(?:ß|ss)en|(?:(?:viele|beste|freundliche|herzliche|schöne) )gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|mfg),?\s+
    {_TITLE}(?P<name>{_FULL})[\s.!]*$
    """,
    takes=("Mit freundlichen Grüßen Gudrun Wolter", "Viele Grüße, Anna Pohl"),
    leaves=("Viele Grüße an Anna Pohl", "Schöne Grüße von Anna Pohl", "Mit freundlichen Grüßen"),
)
