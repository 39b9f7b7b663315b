# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell when and for whom somebody works, and when his shop is open."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined, one_of
from .calendar import SEASONS
from .numbers import CARDINALS
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import IS_NOW, MONEY

_SHIFT = joined(r"""
    (?:(?:early|late|night|day|morning|evening|afternoon|weekend|back|graveyard) (?:shifts?|turn|rota)
    |nights|days|earlies|lates|mornings|evenings|afternoons|graveyards|back ?shifts?|night ?shifts?|shifts)
""")
_FROM = joined(rf"""
    (?:,? (?:now|for now|these days|again|instead|from now on
    |(?:from|since|starting|as of) (?:next |last |this )?[\w-]+(?: \w+)?|this (?:week|month|year|\w+)|permanently|for good|at the moment|in {one_of(SEASONS)}))*
""")
_HOUR = rf"(?:\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midnight|(?:(?:half|quarter)(?: past| to)? )?{one_of(CARDINALS)})"
_SPAN = rf"(?:{_HOUR} ?(?:-|\u2013|to|till|until|til) ?{_HOUR})"
_PLACE = "(?:shop|store|place|caf\u00e9|cafe|bakery|salon|studio|bar|pub|restaurant|deli|kiosk|stall|surgery|clinic|practice|workshop|kitchen)"
TELLINGS = (
    Telling(
        "shift",
        Rule(
            "works a shift",
            "in which shift somebody works",
            rf"""
            ^(?:{WHO}(?:{BE}{ADV}(?: back| working| doing)*(?: on)?(?: the)?|{HAVE}{ADV}(?: been)?(?: (?:put|moved|switched|changed|swapped|transferred))(?: back)? (?:on ?to|to|on|over to)(?: the)?
            |{ADV}(?: only)? (?:works?|does?|do|started|switched to|moved to|changed to|went (?:back )?(?:on ?to|to)|got)(?: the)?)
            |(?:they|work|the boss|my boss|(?:the|my) manager|the rota|the ward)(?:'ve| have|'s| has)?{ADV} (?:put|moved|switched|changed|swapped) (?:me|us)(?: over| back)? (?:on ?to|to|on)(?: the)?)
            [ ](?P<v>{_SHIFT})(?: (?:at|in|for) (?:the |an? )?(?P<employer>[\w' -]{{2,30}}?))?{_FROM}$
            """,
            takes=(
                "I'm on the early shift",
                "they've put me on lates from monday",
                "I work nights at the bakery",
                "Ana switched to days",
            ),
            leaves=("I work hard", "they put me on hold", "we had late nights", "I'm on it"),
        ),
        signs=signs("""
            shift shifts turn rota nights days earlies lates mornings evenings afternoons graveyards
            nightshift nightshifts backshift backshifts
        """),
    ),
    Telling(
        "shift",
        Rule(
            "shift from",
            "from when to when somebody's shift is",
            rf"""
            ^(?:(?:my|our) )?(?:new |working )?(?:shifts?|hours)(?:{IS_NOW}|: ?| (?:now )?(?:runs?|goes|go))(?: from)? ?(?P<v>{_SPAN}){_FROM}$
            |^(?:I|we){ADV} (?:now )?work (?:from )?(?P<v_2>{_SPAN}){_FROM}$
            """,
            takes=("my shift is 6 to 2", "shift's 2 till 10 now", "I work 9 to 5"),
            leaves=("my shift is long", "I work 9 days", "shift 6 to the left"),
        ),
        signs=signs("shift shifts shift's hours work"),
    ),
    Telling(
        "closing",
        Rule(
            "closes at",
            "when the shop or the like closes where somebody works",
            rf"""
            ^(?:(?:my|our|the) {_PLACE}|we)(?: (?:now )?(?:close|closes|shut|shuts)(?: (?:up|down|the (?:doors|shop)))?(?: now)? (?:at|by)|(?:'s|'re| is| are)(?: now)? open (?:till|until|til|to)) (?P<v>{_HOUR}){_FROM}$
            """,
            takes=("the shop's open till 6", "we shut at 5 now in winter"),
            leaves=("the library closes at 6", "we shut the door", "the shop is open"),
        ),
        signs=signs("close closes shut shuts open"),
    ),
    Telling(
        "manager",
        Rule(
            "reports to",
            "to whom somebody reports at work",
            rf"""
            ^I(?:'m|'ll be)?{ADV}(?: now)? report(?:ing)? (?:straight |directly )?to (?P<v>{SOMEBODY}){_FROM}$
            |^(?P<v_2>{SOMEBODY})(?:'s| is){ADV} (?:my|our) (?:new |current )?(?:line manager|manager|boss|supervisor|team ?lead){_FROM}$
            """,
            takes=("I report to Aisha now", "Tom's my line manager"),
            leaves=("I report to the police", "Tom's my brother", "I report bugs"),
        ),
        signs=signs("report reporting manager boss supervisor lead teamlead"),
    ),
    Telling(
        "class",
        Rule(
            "teaches a class",
            "which class of a school somebody teaches",
            rf"""
            ^(?:(?:I|we)(?:'m|'ve| have|'ll be)?{ADV} (?:teach|teaching|got|been given|have)|(?:they|the school|the head)(?:'ve| have)?{ADV} (?:gave|given|giving) me)
            [ ](?P<v>(?:year|grade|class|form) \w{{1,3}}){_FROM}$
            """,
            takes=("I teach year 4", "they gave me year 6 this september"),
            leaves=("I teach maths", "they gave me a year", "I'm in year 6"),
        ),
        signs=signs("year grade class form"),
    ),
    Telling(
        "budget",
        Rule(
            "can spend",
            "how much the speaker can spend",
            rf"""
            ^(?:I|we) (?:can|could){ADV} (?:stretch|go up|go|spend)(?: up)?(?: to)? (?P<v>{MONEY})(?: at (?:the )?most| max(?:imum)?| tops)?{_FROM}$
            """,
            takes=("we can stretch to 5k", "I can go up to \u20ac900 now"),
            leaves=("we can go to Rome", "we can stretch"),
        ),
        signs=signs("stretch go spend"),
    ),
)
