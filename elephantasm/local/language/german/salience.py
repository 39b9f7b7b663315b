# SPDX-License-Identifier: Apache-2.0
"""What tells in German whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule

# Words that are polite, or assent, and tell nothing.
_POLITE = "danke|dankeschön|merci|hallo|moin|servus|grüezi|tschüss|ciao|gerne|bitteschön"
_ASSENT = (
    "klar|okay|genau|stimmt|jawohl|jap|jep|nö|alles klar|na klar|passt|super|perfekt|prima|toll"
)
OPENER = Rule(
    "opener",
    "what is said first and means nothing: courtesy with a mark after it, words of hesitation",
    rf"""
    ^(?:
    (?:{_POLITE}
    |{_ASSENT}
    |ja|nein|hm+|puh|ach so
    )\b[,.!…\-\u2013\u2014]+\s*
    |(?:naja|nun ja|ach ja|na ja|übrigens)\b[,.!…\-\u2013\u2014\s]+
    )+
    """,
    takes=("Super, das passt.", "Naja, es regnet.", "Hallo! Ich wohne in Ulm."),
    leaves=("Super Wetter", "Ja wo ist er"),
)
COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    rf"""
    ^(?:{_POLITE}
    |{_ASSENT}
    |vielen dank|guten (?:morgen|tag|abend)|gute (?:nacht|besserung)|schönes wochenende|bis (?:bald
    |später|morgen|dann)
    |kein (?:problem|ding|stress)|keine sorge|viel (?:spaß|glück|erfolg)|freut mich|klingt|hört sich
    )\b
    """,
    takes=("Vielen Dank für alles.", "Klingt gut."),
    leaves=("Ich danke dir.", "Gute Noten sind wichtig."),
)
FIRST = Rule(
    "first person",
    "says something of the speaker",
    r"\b(?:ich|wir|hab|habe|wohne|arbeite)\b",
    takes=("Ich bin umgezogen.", "hab jetzt zwei Hunde"),
    leaves=("Es ist warm.", "the bin day", "meine Schwester"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mein|meine[nmrs]?|unser|unsere[nmrs]?|mich|mir|uns)\b",
    takes=("Meine Schwester ist umgezogen.", "bei uns im Büro"),
    leaves=("Die Meinung", "deine Schwester"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:du|dich|dir|dein|deine[nmrs]?|ihnen)\b",
    takes=("Du hast recht.", "Ist das dein Buch?"),
    leaves=("Die Jugend", "Ich war da."),
)
VAGUE = Rule(
    "vague",
    "begins with a word whose meaning stands elsewhere",
    r"^(?:es|das|dies|diese[rsnm]?|jenes|dort|sowas)\b",
    takes=("Das war toll.", "Diese sind am besten."),
    leaves=("Dass es regnet", "Ich mag es."),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    r"""
    \b(?:entschieden|entscheidung|beschlossen|vereinbart|versprochen|abgabe|frist
    |umgezogen|geheiratet|hochzeit|geboren|gestorben|gekündigt|befördert|gekauft|verkauft|verlobt
    |schwanger
    |allergisch|allergie|geburtstag|passwort|adresse
    |am liebsten|lieblings\w+|bevorzuge|hasse|liebe|niemals
    |wichtig|nicht mehr|aufgehört|gewechselt|stattdessen
    )\b
    """,
    takes=("Ich habe aufgehört zu rauchen.", "Meine Lieblingsfarbe ist Grün."),
    leaves=("Es regnet.", "Er ist ein Umzieher."),
)
