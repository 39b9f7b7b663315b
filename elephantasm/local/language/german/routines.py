# SPDX-License-Identifier: Apache-2.0
"""What is to be done in German by a rule: at its days, in all of a kind, or not before asking."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = r"^\W*(?:(?:bitte|und|auch|aber|also|so|ok|okay|danke|hey|ach|(?:ü|ue)brigens|noch was)\b[ ,:.!]*)*"
_SENT = joined(r"""
    (?:[^\W\d_]*(?:zusammenfassung|(?:ü|ue)bersicht|bericht|report|liste|erinnerung|update|newsletter|zahlen|agenda|plan|men(?:ü|ue)|rechnungen
    |statistik|bilanz|nachrichten|prognose|aufstellung|auswertung))
""")
_DAY = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
_DAYS = rf"(?:(?:{_DAY}|morgen|abend)s|(?:jeden|jede|jedes) (?:{_DAY}|tag|woche|monat|morgen|abend)|t(?:ä|ae)glich|w(?:ö|oe)chentlich|monatlich)"
_SEND = (
    "(?:schicke?|sende?|mache?|erstelle?|maile?|schreibe?|gib|schicken sie|senden sie) (?:mir|uns)"
)
_ANY = r"(?:mehr als|(?:ü|ue)ber \d|etwas|irgend\w+|eine?[nrm]?|geld|\d)"
_ASK = "(?:frage? (?:mich|erst mich|immer mich)|sprich (?:es |das |dich )?(?:erst )?mit mir ab|hole? (?:dir )?(?:erst )?mein (?:ok|okay|einverst(?:ä|ae)ndnis)|fragen sie mich)"
_TO = joined(r"""
    (?:(?:e-?)?mails|nachrichten|briefen?|antworten|texten?|rechnungen|berichten?|posts|anrufen?|angeboten?) (?:an|f(?:ü|ue)r|von|mit|zu) [^.!?:,]{2,40}
""")
ROUTINE = Rule(
    "routine",
    "asks for what is to be done every time: `v` is what is sent, `to` is what it is done in",
    rf"""
    {_BEGIN}(?:
    (?:bevor|ehe) (?:du|sie) {_ANY}\b[^.!?,]{{0,60}}, (?:bitte |dann |immer )*{_ASK}(?=\W*$|[,.;!]|[ ](?:bitte|erst|vorher|zuerst|immer)\b)
    |{_ASK}(?: bitte| immer| erst)*,? (?:bevor|ehe) (?:du|sie) {_ANY}\b
    |{_SEND} (?:[^.!?]{{0,40}}?\b(?P<v>{_SENT})\b(?:(?!\b(?:mit|was|wo|der|de[mn]|offene[nr]?|geschlossene[nr]?)\b)[^.!?]){{0,60}}?(?<!für )(?<!fuer )\b{_DAYS}\b|(?:bitte |immer )*{_DAYS}\b(?:[^.!?]{{0,30}}?\b(?P<v_2>{_SENT})\b)?)
    |{_DAYS} (?:bitte )?{_SEND}\b(?:[^.!?]{{0,30}}?\b(?P<v_3>{_SENT})\b)?
    |(?:die|den|das|meine?n?) (?P<v_4>{_SENT})(?: \w+)?,? (?:(?:bitte )?(?:lieber|besser|doch) (?:immer )?{_DAYS}|{_DAYS},? (?:lieber|besser|bitte))\b
    |(?:die|den|das|alle|meine) \w+(?: \w+){{0,3}} (?:gib|nenne?|schreibe?|schicke?|mache?|rechne|zeige?|setze?)(?: mir| uns)?(?: bitte)? (?:immer|stets|nie)\b(?! ich\b)
    |(?:f(?:ü|ue)r|in|bei) (?:alle[nr]? |die |den |meine[nr]? |unsere[nr]? )*(?P<to>{_TO})[:,] (?:bitte )?(?:siez\w*|duz\w*|unterschreib\w*|schreibe?|nutze?
    |benutze?|verwende|nenne?|nie|immer|keine?|beginne?|setze?|sei|bleibe?|erw(?:ä|ae)hne|gr(?:ü|ue)(?:ß|ss)e?|halte?|lasse?)\b(?! ich\b)
    )
    """,
    takes=(
        "Bevor du mehr als 500 Euro ausgibst, frag mich.",
        "Schick mir jeden Freitag eine Übersicht.",
        "Die Übersicht lieber montags",
        "Die Beträge gib mir immer ohne Mehrwertsteuer.",
        "Für Mails an Lieferanten: sieze sie.",
    ),
    leaves=(
        "Bevor du gehst, schick mir die Adresse.",
        "Schick mir am Freitag die Übersicht.",
        "Mach mir einen Plan für jeden Tag.",
        "Das Training lieber montags.",
        "Für die Mail an Becker: unterschreibe mit Ines.",
    ),
    needs=(
        *("frag", "sprich", "hol", "tags", "mittwochs", "morgens", "abends", "jede", "glich"),
        *("chentlich", "monatlich", "immer", "stets", "nie", "mails", "nachrichten", "brief"),
        *("antworten", "text", "rechnungen", "berichte", "posts", "anruf", "angebote"),
    ),
)
