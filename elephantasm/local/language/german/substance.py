# SPDX-License-Identifier: Apache-2.0
"""What a German sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    \b(?:(?P<what>dies(?:e[nmrs]?)?(?! (?:jahr|sommer|winter|woche|monat)\w*)|davon|daran|darauf|darüber|dasselbe|solche[nmrs]?
    |dort|das(?=\W*$|[.;!]| (?:ist|war|geht|klingt|macht|passt)\b)|es(?=\W*$| (?:ist|war|hat|klingt)\b))
    |(?P<who>er|ihn|ihm|seine[nmrs]?)
    |ihnen|ihre[nmrs]?)\b
    """,
    takes=("Ich mag ihn.", "Davon habe ich zwei.", "Das ist gut."),
    leaves=("Dieses Jahr ziehe ich um.", "Das Haus ist alt.", "Ich mag Tee."),
)
NAMES = Rule(
    "names",
    "names something, for which another word may stand later",
    rf"""
    \b(?:ein(?:e[nmrs]?)?|der|die|das|den|dem|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|jede[nmrs]?|zwei|drei|\d+)[ ]
    (?:[\w-]+[ ])*{CAPITAL}\w
    |[a-zäöüß,][ ]{CAPITAL}\w\w
    |^\W*(?!(?:ich|wir|es|das|er|sie|dies\w*|da\w*|dort|und|aber|ja|nein|ok|so|dann|hier|also)\b){CAPITAL}\w+[ ]
    """,
    takes=("Mein Hund ist alt", "Anna sagt", "ich habe Tee"),
    leaves=("Ich mag", "ich war", "Das ist"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    r"""
    \b(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?)\b
    |(?<=[a-zäöüß,] )(?-i:Sie|Ihnen|Ihre[nmrs]?)\b
    """,
    takes=("Du hast recht.", "Das hilft dir.", "Ich danke Ihnen."),
    leaves=("Ich wohne in Bonn.", "Sie wohnt hier.", "Duisburg"),
)
GENERAL = frozenset(
    """
    ahnung alles bisschen chance ding dinge echt eher einfach eindruck ende endlich erfahrung erst etwas fall frage
    freude freue froh fuehle fühle ganz gedanke gefuehl gefühl genau gerade gerne glück grund gut gute guter gutes
    hilfe hilfreich hoffnung idee interessant klar klingt kurz lange leben leicht leider lieber liebe macht mal mehr
    meinung menschen moment möglichkeit neu nett nichts problem punkt recht richtig sache sachen schade schnell schoen
    schön schwer sehr sicher sinn spass spaß spannend stimmt super tag thema toll überhaupt uhr vielleicht viel wahr
    weg weise weiter welt wichtig wirklich wohl wunderbar zeit ziel ziemlich zukunft zusammen
    """.split()
)
