# SPDX-License-Identifier: Apache-2.0
"""English clauses that say that somebody has left a job, a school or a home."""

from __future__ import annotations

from ..clauses import Ending
from ..rules import Rule
from .homes import MOVING_DAY as MOVING
from .nouns import ORG
from .subjects import ADV, BE, HAVE, WHO, signs
from .work import STARTING_DAY

_JOB = ("employer", "position")
_OF_LEAVING = signs(
    "graduated finished quit left dropped flunked kicked completed abandoned defended"
)
_LEFT_SCHOOL = Rule(
    "left school",
    "somebody does not learn any more where, or what, he did",
    rf"""
    ^{WHO}{HAVE}{ADV} (?:graduated|finished|quit|left|dropped out(?: of)?|flunked out(?: of)?
    |got kicked out of|completed|abandoned|defended)(?: (?:my|his|her|the|our|high|med|medical|law|grad
    |business))*(?: (?:school|uni|university|college|degree|studies|phd|thesis|course|master'?s?
    |bachelor'?s?|apprenticeship|programme?|program))?(?<! quit)(?<! left)(?<! finished)
    (?<! completed)(?<! abandoned)(?<! my)(?<! the)(?: and graduated)?$
    """,
    takes=("I graduated", "I dropped out of uni", "I quit med school"),
    leaves=("I quit", "I left the office", "He graduated"),
)
ENDINGS = (
    Ending(
        (*_JOB, "school", "studies", "subscription"),
        Rule(
            "left",
            "somebody does not work, learn or take part any more where he did",
            rf"""
            ^{WHO}{HAVE}(?: had)?{ADV}(?: been| got| was| were)? (?:left|quit|resigned from
            |(?:fired|sacked|kicked out) (?:from|by|of)|let go (?:from|by)|laid off (?:from|by)|dropped out of
            |graduated from|done (?:with|at)|finished (?:with|at)|parted ways with)
            [ ](?:my (?:job|position|role) (?:at|with|as) )?(?:the |my |our )?(?P<v>{ORG}
            |(?-i:[a-z]{{4,}}(?: [a-z]{{3,}})?))(?: gym| club)?
            (?: (?:for|to join|to work for|after|to) [\w&.' -]{{2,60}}| which [\w ]{{3,30}})?$
            |^my last day (?:at|with) (?P<v_2>{ORG}|the [\w ]{{3,20}}) was [\w ]{{3,25}}$
            """,
            takes=("I left Google", "I was laid off from Meta", "I quit Acme to join Apple"),
            leaves=("She left Google", "I left at noon"),
        ),
        signs=signs(
            "left quit resigned fired sacked kicked go off dropped graduated done finished parted last"
        ),
    ),
    Ending(("school", "studies"), _LEFT_SCHOOL, signs=_OF_LEAVING),
    Ending(("position",), _LEFT_SCHOOL, value="student", signs=_OF_LEAVING),
    Ending(
        _JOB,
        Rule(
            "gave notice",
            "somebody, or his firm, has ended the work there",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} (?:(?:handed in|given|gave|put in|submitted|sent in) (?:my|his|her|their)?
            [ ]?(?:two weeks'? |\w+ )?(?:notice|resignation)(?! on)
            |(?:handed|put|sent) (?:my|his|her|their) (?:notice|resignation) in)
            |they{HAVE}{ADV} (?:let me go|fired me|laid me off|sacked me|didn't renew my contract)
            |(?:my|the) (?:contract|job|position|internship|temp job|probation)(?: (?:at|with) (?:the |my )?
            (?P<v>{ORG}|(?-i:[a-z\u00e9]{{3,}})))? (?:has |just )?(?:ended|ran out|expired|finished|is over)
            |(?:I|we){BE} (?:no longer|not) (?:with|at|employed (?:at|by)) (?P<v_2>{ORG})(?: any ?more)?
            )(?: (?:at|to|with) (?:(?P<v_3>{ORG})|(?:the|my|our) (?-i:[a-z\u00e9]{{3,}}(?: [a-z]{{3,}})?)))?$
            """,
            takes=(
                "I handed in my notice at the bakery",
                "They let me go",
                "I'm no longer with Acme",
            ),
            leaves=("I handed in my tax return", "They let me in", "I gave notice on my flat"),
        ),
        signs=signs(
            "notice resignation let fired laid sacked contract job position internship probation longer not temp"
        ),
    ),
    Ending(
        (*_JOB, "school"),
        Rule(
            "leaving",
            "from which day on the speaker does not work or learn there any more",
            rf"""
            ^(?:my last day (?:at|with|as)|(?:I|we)(?:'m| am|'re| are){ADV} (?:leaving
            |quitting)) (?:the |my )?(?P<v>{ORG})
            (?: is| will be|,)?[ ][\w ,]{{2,40}}$
            """,
            takes=("My last day at Acme is the 10th of April", "I'm leaving Google on 4 May"),
            leaves=("My last day was fun", "I'm leaving now"),
        ),
        signs=signs("last leaving quitting"),
        is_coming=True,
    ),
    Ending(
        _JOB,
        Rule(
            "no job",
            "somebody has no job any more",
            rf"""
            ^{WHO}(?:(?:{HAVE}(?: been)?|{BE}| got| was| were){ADV} (?:been |gotten |got )?(?:quit
            |resigned|retired|laid off|fired|sacked|let go|made redundant|unemployed
            |out of (?:work|a job)|between jobs|jobless|lost|left)
            (?: (?:my|our|his|her|their|the|that) (?:old |current )?(?:job|position|role|post))?
            |{HAVE}{ADV} (?:changed|switched|swapped) (?:my )?(?:jobs?|employers?|companies)
            |{HAVE}{ADV} (?:have |got |found |started |landed )?a new (?:job|position))$
            """,
            takes=("I quit my job", "I got laid off", "we lost our job", "I changed jobs"),
            leaves=("She quit", "I lost my keys", "I changed my mind"),
        ),
        signs=signs("""
            quit resigned retired laid fired sacked let redundant unemployed out between jobless
            lost left job jobs employer employers companies position
        """),
    ),
    Ending(
        _JOB,
        Rule(
            "dismissed",
            "a firm has dismissed the speaker",
            rf"""
            ^(?P<v>(?!it\b|he\b|she\b|they\b){ORG}) (?:has |have )?(?:just )?(?:laid|let|fired
            |sacked|dismissed|made)(?: off)? (?:me|us)(?: off| go| redundant)?$
            """,
            takes=("Google laid me off", "Acme let me go"),
            leaves=("Google let me in", "It fired me"),
        ),
        signs=signs("laid let fired sacked dismissed made"),
    ),
    Ending(
        _JOB,
        Rule(
            "starts elsewhere",
            "from which day on the speaker works elsewhere",
            STARTING_DAY,
            takes=("I start at Acme on June 15", "I'm starting at Rook Hospital on 1 April"),
            leaves=("I started at Acme", "I start at six on Monday"),
        ),
        signs=signs("start starting begin beginning"),
        is_coming=True,
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moves on a day",
            "from which day on somebody lives elsewhere",
            MOVING,
            takes=("I'm moving to Berlin in June", "We're moving to Ghent on 20 March"),
            leaves=("I'm moving to Berlin", "He is moving to Rome in June"),
        ),
        signs=signs("moving move moves relocating"),
        is_coming=True,
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moved out",
            "somebody does not live any more where he did",
            rf"""
            ^{WHO}{HAVE}{ADV} (?:moved (?:out|away)|left)(?: of| from)?(?: (?:the )?(?P<v>{ORG})
            | [\w' -]{{2,40}})?$
            """,
            takes=("I moved out", "We moved out of Oslo"),
            leaves=("Moved out", "She moved out"),
        ),
        signs=signs("out away"),
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moved",
            "somebody has another home than before, wherever that is",
            rf"""
            ^{WHO}{HAVE}{ADV} moved(?: house| home| flats?)?(?: (?:last|this) \w+| (?:yesterday|today)
            | on \w+day)?$
            """,
            takes=("Una has moved", "My brother moved last week", "We've moved house"),
            leaves=("We moved the sofa", "The meeting moved to Friday", "Una moved on"),
        ),
        signs=signs("moved"),
    ),
)
