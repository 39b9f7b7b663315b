# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell who does what in a team, a band or a house."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule
from .nouns import KINSHIP, PLACE
from .subjects import ADV, HAVE, SOMEBODY, signs

TELLINGS = (
    Telling(
        "role: {k}",
        Rule(
            "owner",
            "who is responsible for a part of what is made together",
            rf"""
            ^(?P<v>(?!(?-i:[A-Z]{{2,}})\b){SOMEBODY}){HAVE}{ADV} (?:owns|owned|own|maintains
            |leads|runs|handles|looks after
            |took over|taken over|takes over|inherits|inherited|is (?:now )?(?:the )?(?:owner
            |maintainer) of|is (?:now )?(?:in charge of
            |responsible for))(?: now)? (?:the |our |all )?
            (?P<k>(?!(?:on|in|at|from|an?|his|her|my|to|off|out|away|with|by
            |over)\b)(?:[\w./-]+ ){{0,2}}?
            [\w./-]+?)(?: (?:module|package|service|part|side|code|team|area|stuff)s?)?
            (?: from {SOMEBODY})?$
            """,
            takes=("Ola owns the ingestion module", "Marek took over billing from Ola"),
            leaves=("She owns the house", "Ola owns a horse"),
        ),
        signs=signs("""
            owns owned own maintains leads runs handles looks took taken takes inherits inherited
            owner maintainer charge responsible
        """),
    ),
    Telling(
        "role: {k}",
        Rule(
            "role of",
            "who does something in a band, team or house",
            rf"""
            ^(?:(?:my|our|the) (?!favou?rite|best)(?:new )?(?P<k>(?:[\w-]+ )?(?:(?-i:[a-z]+ist)|drummer|singer
            |bassist|owner
            |maintainer|reviewer|captain|goalkeeper|treasurer|secretary|chair(?:man|woman|person)?
            |head of [\w -]{{3,30}}|lead|headteacher|head teacher|principal|mentor|deputy
            |tutor|babysitter|nanny|cleaner|contact|accountant|producer))(?:'s| is)(?: now)? (?P<v>
            {SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)
            |(?P<v_2>{SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)(?:'s| is)(?: now)? (?:my|our|the)
            (?: new)? (?P<k_2>(?:[\w-]+ )?(?:(?-i:[a-z]+ist)|drummer|singer|bassist|owner|maintainer
            |reviewer|captain|goalkeeper|treasurer|secretary|chair(?:man|woman|person)?
            |head of [\w -]{{3,30}}|lead|headteacher|head teacher|principal|mentor|deputy))
            |(?P<k_3>c[a-z]o|ciso|(?:tech|team|project|product) (?:lead|manager|owner)|scrum master) is(?: now)? (?P<v_3>{SOMEBODY}))$
            """,
            takes=(
                "The guitarist is Jonas",
                "Peter Ashworth is the new head of department",
                "CTO is Marek",
            ),
            leaves=("The guitarist is late", "She is the new head"),
        ),
        signs=signs("my our the ceo cto cfo coo cpo cmo cio ciso tech team project product scrum"),
    ),
    Telling(
        "role: {k}",
        Rule(
            "plays",
            "who plays which instrument where others play, too",
            rf"""
            ^(?P<v>{SOMEBODY}) (?:plays|is (?:now )?on|does)(?: the)? (?P<k>guitar|bass|drums
            |keys|keyboards?|piano|violin|cello|sax|trumpet|vocals)(?: now)?$
            """,
            takes=("Kaja plays guitar now", "Tor is on drums"),
            leaves=("She plays guitar", "I play guitar"),
        ),
        signs=signs("""
            guitar bass drums keys keyboard keyboards piano violin cello sax trumpet vocals
        """),
    ),
)
ENDINGS = (
    Ending(
        ("role", "manager", "position", "other"),
        Rule(
            "left us",
            "somebody does not belong to the group any more, and does nothing there",
            rf"""
            ^(?P<v>{SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)(?: has|'s| is| was)?(?: just)?
            [ ](?:out of(?= (?:the|our) )|left|quit|retired|stepped down|got promoted|emigrated
            |moved (?:on|away|to another (?:team|firm|company|department|office)|(?:back )?to {PLACE})|resigned|stopped(?: \w+ing)?|handed over(?: to {SOMEBODY})?|on (?:parental |sick
            |maternity |paternity )leave)
            (?: (?:the|our) (?:band|team|group|company|choir|club|project|firm|school))?
            (?: for good)?$
            """,
            takes=("Ola left the team", "Beata is on parental leave"),
            leaves=("She left the team", "Ola left her bag", "Dr. Levin is retiring"),
        ),
        signs=signs("left quit retired stepped moved resigned stopped handed leave out"),
    ),
    Ending(
        (),
        Rule(
            "who did it left",
            "somebody who did something for the speaker, told by that, does it no more",
            rf"""
            ^(?:my|our|the) (?P<v>(?!(?:\w+ )?{KINSHIP}\b)(?:[\w-]+ )?[\w-]+)(?: has|'s
            | is)?(?: just)?
            [ ](?:retired|quit|resigned|left (?:us|the (?:team|band|company|practice|town))
            |moved away|closed|shut down)$
            """,
            takes=("My therapist retired", "our drummer quit"),
            leaves=("My brother retired", "My therapist left a note"),
        ),
        signs=signs("retired quit resigned left away closed shut"),
    ),
)
