# SPDX-License-Identifier: Apache-2.0
"""German clauses of which all is understood: what is so. What is over stands in `endings`."""

from __future__ import annotations

from . import reactions
from .endings import ENDINGS as ENDINGS
from .family import PEOPLE
from .health import HEALTH
from .hours import HOURS
from .life import LIFE
from .parts import ADVERBS, GREETED
from .people import NO_NAME, NO_WORD_FOR_NAME
from .things import COMING, THINGS
from .values import NAME, WORD, telling

NAMES = (
    telling(
        "name",
        "how the speaker is called",
        "hei(?:ß|ss)e|name",
        rf"""
        (?:(?:ich )?hei(?:ß|ss)e(?: ich)? {ADVERBS}|mein (?:vor)?name (?:ist|lautet) )
        (?P<v>{NO_WORD_FOR_NAME}(?:{NAME}|{WORD}))
        """,
        ("Ich heiße Aylin.", "mein name ist fiete", "Guten Tag, mein Name ist Eva von Trotta."),
        ("Ich heiße das gut.", "Mein Name ist schwer zu schreiben.", "Er heißt Kai."),
    ),
    telling(
        "nickname",
        "the speaker says how to call him",
        "nenn|sag|ruf",
        rf"""
        (?:nenne?|nennt|nennen sie) mich (?:bitte |ruhig |gerne? |lieber ){{0,2}}
        (?P<v>{NO_WORD_FOR_NAME}(?:{NAME}|{WORD}))
        |(?:sage?|sagt) (?:bitte |ruhig |gerne? |lieber ){{0,2}}(?P<v_2>{NO_WORD_FOR_NAME}
        (?!du\b|sie\b)(?:{NAME}|{WORD})) zu mir
        """,
        ("sag einfach Jani zu mir", "Nenn mich Toni.", "nenn mich einfach toni"),
        ("Nenn mich nicht Hansi.", "Nenne mir Gründe."),
    ),
    telling(
        "name",
        "a name, and what tells that it is the speaker's",
        "name",
        rf"(?P<v>{NO_WORD_FOR_NAME}{NO_NAME}{NAME}),? (?:ist )?mein name|mein (?:vor)?name: (?P<v_2>{NAME})",
        ("Jutta mein Name", "Mein Name: Jutta Kern"),
        ("Das ist mein Name.", "Mein Name: schwer."),
    ),
    telling(
        "nickname",
        "how others call the speaker",
        "nennen|rufen|sagen|nennt|spitzname|rufname|kosename|heiße|heisse|kennt",
        rf"""
        (?:alle|die meisten|man|viele|(?:meine )?(?:freunde|kumpels?|kollegen|familie)) (?:nennen|rufen|nennt|ruft) mich
        [ ](?:nur |immer |einfach ){{0,2}}(?P<v>{NO_NAME}{NAME})
        |(?:mein (?:spitz|ruf|kose)name (?:ist|lautet)|(?:im|in der|bei[mn]?|unter|auf der|zu) [^\W\d_]+ hei(?:ß|ss)e ich(?: (?:nur|immer|einfach))?
        |man kennt mich (?:nur )?(?:als (?:die|der)|unter)) (?P<v_2>{NO_NAME}{NAME})
        """,
        (
            "alle nennen mich Fips",
            "Meine Freunde nennen mich nur Lu.",
            "Mein Spitzname ist Mücke.",
            "Im Verein heiße ich nur Stöpsel.",
        ),
        ("Alle nennen mich verrückt.", "Er nennt mich Fips.", "Mein Spitzname ist peinlich."),
    ),
    telling(
        "nickname",
        "the speaker says how he may be called",
        "nennen",
        rf"""
        (?:du|ihr|sie) (?:kannst|k(?:ö|oe)nnt|k(?:ö|oe)nnen|darfst|d(?:ü|ue)rf(?:t|en)) mich
        (?: gerne?| ruhig| mal| wieder| lieber){{0,3}} (?P<v>{NAME}) nennen
        """,
        ("Du kannst mich Jo nennen.", "Sie dürfen mich gern Jo nennen."),
        ("Du kannst mich anrufen.", "Ihr könnt euch Wölfe nennen."),
    ),
    telling(
        "name",
        "the speaker is there: with an article, or after a greeting; and is no teacher or Berliner",
        "bin|hier|spricht|schreibt",
        rf"""
        (?:(?:ich )?bin(?:'s)?,? (?:hier )?(?:der|die)|i bin (?:da|der|die)
        |(?:hier (?:ist|spricht|schreibt)|da (?:spricht|schreibt))(?: (?:der|die))?(?! (?:Welt|Zeit|Bild|Spiegel|Stern|Ihnen|Dir|Euch)\b)|{GREETED}(?:da )?(?:spricht|schreibt)(?: (?:der|die))?|{GREETED}ich bin(?:'s,?)?
        ) (?P<v>{NO_NAME}{NAME})
        |{GREETED}(?:ich )?bin (?:der|die|d) (?P<v_2>{NO_NAME}{WORD})
        """,
        (
            "ich bin der Fiete",
            "moin, bin der fiete aus husum",
            "Hier ist Aylin!",
            "Servus, da schreibt der Vinzenz",
            "Hallo, ich bin Kim aus Ulm.",
        ),
        (
            "Ich bin der Chef.",
            "Ich bin Lehrer.",
            "Hallo, ich bin Lehrerin.",
            "Hier ist Stau.",
            "Da ist Julia.",
        ),
    ),
)
TELLINGS = (*NAMES, *HOURS, *LIFE, *PEOPLE, *HEALTH, *reactions.TELLINGS, *THINGS, *COMING)
