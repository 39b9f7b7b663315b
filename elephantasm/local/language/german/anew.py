# SPDX-License-Identifier: Apache-2.0
"""German signs that something is otherwise now, or over; see `language/anew.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:jetzt|nun|ab (?:jetzt|sofort|heute|morgen|dem|n\u00e4chste\w*|{_DAY})|von (?:jetzt|nun) an|k\u00fcnftig
    |seit (?:gestern|heute|neuestem|neuem|dem|der|den|kurzem|letzte\w+|diese\w*|{_DAY})
    |inzwischen|mittlerweile|neuerdings|nur noch|neue[rsnm]?|stattdessen|umgestiegen|gewechselt
    |wechsel\w*|umgezogen|geworden|wird|\u00fcbernimmt|\u00fcbernommen|gestiegen|gesunken|erh\u00f6ht|gesenkt
    |verlegt|verschoben|ge\u00e4ndert|umbenannt|voll)\b
    """,
    takes=(
        "die Leitung hat ab jetzt Svantje",
        "Die Miete betr\u00e4gt jetzt 980",
        "seit den Ferien",
    ),
    leaves=("Die Miete betr\u00e4gt 980", "Chor ist montags", "am Montag"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:nicht (?:mehr|l\u00e4nger)|kein\w* \w+ mehr|nie (?:mehr|wieder)|doch nicht|schluss|vorbei|aus und vorbei
    |gek\u00fcndigt|k\u00fcndige|aufgeh\u00f6rt|verkauft|abgeschaltet|ausgezogen|auseinander|getrennt|in rente
    |beendet|abgesagt|gestrichen|aufgegeben|geschlossen|geschichte|hingeschmissen|abgemeldet|abgegeben
    |losgeworden|gestorben|verstorben|abgeschafft|pass\u00e9|ausgestiegen|verlassen|zur\u00fcckgegeben
    |weggegeben|\u00fcbergeben an|eingestellt|weggefallen|f\u00e4llt weg|entf\u00e4llt|statt|anstatt|entlassen)\b
    """,
    takes=("Mit dem Chor ist jetzt Schluss", "Ich habe im Zoo gek\u00fcndigt", "statt mittwochs"),
    leaves=("Ich liebe den Zoo", "Der Chor probt mittwochs", "die Stadt"),
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:weil|wegen|damit|denn|da (?:ich|wir|er|sie|es))\b",
    takes=("weil es weit ist", "wegen Eisen"),
    leaves=("Da ist er", "der Chor"),
)
KNOWN = frozenset(
    """
    der die das dem den des im am beim vom zum zur ins ans mein meine meinem meinen meiner meines
    unser unsere unserem unseren unserer sein seine seinem seinen ihr ihre ihrem ihren dieser diese
    dieses diesem diesen mit bei von f\u00fcr
    """.split()
)
JOINED = True
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:nicht|kein(?:e|en|em|er|es)?|nie|niemals|ohne)\b",
    takes=("Ich esse kein Fleisch", "Ich rauche nicht"),
    leaves=("Ich esse Fleisch", "keimfrei"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:wieder|zurück|erneut)\b",
    takes=("Ich esse wieder Fleisch", "zurück im Chor"),
    leaves=("Ich esse Fleisch", "Widder"),
)
IDLE = frozenset(
    """kein keine keinen keinem keiner nicht nie wieder besonders ehrlich morgen abend nacht wochenende mal eben gerade echt""".split()
)
