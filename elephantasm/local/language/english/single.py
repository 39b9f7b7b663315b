# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell a value of something of which there is one."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, joined
from .calendar import WEEKDAYS
from .claims import NOBODY
from .nouns import KINSHIP, ORG, OWNED, PASSING
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import DATE, DAY, EMAIL, IS_NOW, MONEY, PHONE, SHARE, TIME, TO, VALUE

_NEW = r"(?: (?:new|current|old|usual|monthly|weekly|annual|yearly|total))*"
# "on Tuesdays", too.
_DAYS = frozenset(f"{form}{end}".lower() for day in WEEKDAYS for form in day for end in ("", "s"))
# What has an hour but no day is an event of the day, unless it comes again as a class does.
_OF_TODAY = joined(rf"""
    (?:(?:my|our|the) )?(?:coffee|tea|lunch|dinner|breakfast|brunch|drinks|food|pizza|cake
    |call|meeting|appointment|dentist|doctor|flight|train|bus|taxi|party|movie|film|game|match
    |interview|demo|show|concert)(?:{IS_NOW}| starts?| begins?)[ ]?(?:at )?{TIME}$
    |(?:my|our|the) (?!.*\b{SHARE}\b)
    [\w' -]{{2,40}}{IS_NOW} (?:at|down to|up to) \d+ ?(?:%|percent\b|bars?\b|degrees\b|\u00b0)
    |(?:my|our|the) (?:oven|kettle|stove|grill)\b
""")
# What somebody has until a day: "my visa runs out on 20 March".
_TERM = r"(?P<k>(?!(?:day|week|shift|class|lesson|meeting|film|show)\b)[\w-]+(?: [\w-]+)?)"
_TERM_2 = _TERM.replace("<k>", "<k_2>")
TELLINGS = (
    Telling(
        "end: {k}",
        Rule(
            "runs until",
            "until which day something of the speaker's lasts, such as a contract",
            rf"""
            ^(?:(?:my|our|the) {_TERM}(?: (?:with|at|for) [\w&.' -]{{2,30}}?)?(?:(?: now| still)?
            (?: ends?| runs?| expires?| lasts?| goes on|(?: is| was| got| has been| gets)(?: now)?
            (?: valid| extended| prolonged| renewed))(?: out)?)
            |[\w ]{{2,30}}? (?:extended|prolonged|renewed) (?:my|our|the) {_TERM_2})
            [ ](?:until|till|to|in|on|at) (?P<v>(?:the )?(?:(?:end|middle|beginning|start) of )?{DATE})$
            """,
            takes=("My lease ends in June", "the bank extended my contract till March 2027"),
            leaves=("My day ends at 6", "They extended my patience"),
        ),
        signs=signs(
            "ends end runs run expires lasts last goes valid extended prolonged renewed expire"
        ),
    ),
    Telling(
        "favorite {k}",
        Rule(
            "favourite",
            "what somebody likes most of a kind",
            rf"""
            ^(?:(?:(?P<o>{OWNED})'s|my|our)(?: (?:all-time|absolute
            |new))* favou?rite (?P<k>[\w -]{{2,30}}?)(?: of all time)?(?:'?s| is| are)(?: now
            | still| probably)? (?P<v>[^?]{{2,60}})
            |(?P<v_2>{ORG}) is my(?: new)? favou?rite (?P<k_2>[\w -]{{2,30}}))$
            """,
            takes=("My favourite food is ramen", "Emma is my favorite book"),
            leaves=("My favourite!", "The favourite is Red Rum"),
        ),
        signs=signs("favourite favorite"),
    ),
    Telling(
        "weight",
        Rule(
            "weight",
            "how heavy somebody is",
            rf"""
            ^(?:{WHO}(?:{HAVE}{ADV} (?:weighs?)|{BE}{ADV}(?: down to| up to
            | at)?)(?! [\d.,]+ ?pounds)|(?:I|we)(?:{HAVE}{ADV} weigh|{BE}{ADV}(?: down to| up to
            | at)?)|(?P<o_2>{OWNED}|{SOMEBODY}){ADV} weighs)[ ](?P<v>\d[\d.,]* ?(?:kg|kilos?|lbs?|pounds|stone)(?: \d+)?)$
            """,
            takes=("I weigh 82.5 kg", "I'm down to 79 kg"),
            leaves=("I lost 3 kg", "It weighs 3 kg", "Our budget is 14,000 pounds"),
        ),
        signs=signs("weigh weighs kg kilos lbs pounds stone"),
    ),
    Telling(
        "height",
        Rule(
            "height",
            "how tall somebody is",
            rf"""
            ^{WHO}{BE}{ADV} (?P<v>\d[\d.,]* ?(?:cm|m|ft|feet|'|foot)(?: ?\d+(?:\"|''
            | inches)?)?)(?: tall)?$
            """,
            takes=("I'm 182 cm tall", "I'm 6'2\""),
            leaves=("I'm 34", "I'm tall"),
        ),
        signs=signs("""
            cm m ft feet foot tall inches
        """),
    ),
    Telling(
        "{k}",
        Rule(
            "wears a size",
            "which size of something the speaker has",
            r"""
            ^(?:I|we)(?:'m| am)? (?:wear|take|need|have|a)(?: an?)? (?P<k>[\w-]* ?size) (?P<v>
            (?:[A-Z]{1,3} ?)?\d[\d.,]*|[XSML]{1,3})$
            """,
            takes=("I wear shoe size EU 42.5", "I take size 44"),
            leaves=("I wear shoes", "the size is 4"),
        ),
        signs=signs("size"),
    ),
    Telling(
        "port of {k}",
        Rule(
            "port",
            "on which port something is found",
            r"""
            ^(?:my|our|the) (?P<k>[\w -]{2,30}?)(?: now)?
            (?: runs| listens| is| is running| moved)(?: now)? (?:on|at|to) port (?P<v>\d{2,5})
            (?:: .{2,80})?$
            """,
            takes=("The dev server runs on port 8080", "our proxy now listens on port 9090"),
            leaves=("The ship is in port", "Port 8080 is taken"),
        ),
        signs=signs("port"),
    ),
    Telling(
        "time of {k}",
        Rule(
            "time of",
            "at which time or on which day something of the speaker's takes place",
            rf"""
            ^(?!{_OF_TODAY})
            (?:(?:my|our|the) )?(?P<k>(?!{joined(NOBODY)}\b)[a-z][\w' -]{{2,30}}?)(?:{IS_NOW}|{TO}
            | starts?| takes? place| happens?| begins?| runs?)
            [ ]?(?:every \w+ |daily |weekly )?(?P<v>(?:at |on |to |from )?(?:{TIME}
            |{DAY}s?\b)(?: (?:at )?{TIME})?)(?: (?:in
            |at) [\w' ]{{3,30}})?(?:,? not [\w: ]{{1,20}})?$
            """,
            takes=("Our standup is at 9:30", "standup moved to 10:00", "yoga is on Tuesdays"),
            leaves=("The standup is boring", "It is at 9", "coffee is at 3"),
        ),
        signs=signs("at to noon midnight am pm") | _DAYS,
    ),
    Telling(
        "time of {k}",
        Rule(
            "meet at",
            "on which day of each week a group meets, or to which day it moved that",
            rf"""
            ^(?:we(?: all)?(?: now| usually| always)? (?P<k>meet|rehearse|practi[cs]e|train)(?: up)?(?: now)?
            |(?:(?:we|I|they){HAVE}{ADV} )?(?:moved|rescheduled|shifted) (?:our|the|my) (?P<k_2>(?!{PASSING}\b)
            [\w-]+(?: [\w-]+)?)(?: from [\w ]{{3,20}}? to| to))
            [ ](?:on |every )?(?P<v>(?:{DAY})s?\b(?:,? (?:at )?{TIME})?)(?: (?:instead|now))?$
            """,
            takes=(
                "We meet on Mondays at 6",
                "We moved our weekly meeting to Thursday at 11",
                "moved the sync from Mondays to Tuesdays",
            ),
            leaves=("We meet at Cem's", "We moved the sofa to the hall", "We met on Monday"),
        ),
        signs=signs("meet rehearse practice practise train moved rescheduled shifted"),
    ),
    Telling(
        "email",
        Rule(
            "reached at",
            "how the speaker is reached",
            rf"""
            ^(?:(?:you|u) can )?(?:reach|email|mail|write|call|text|phone) me (?:at|on
            |to) (?:(?P<v>{EMAIL})|(?P<phone>{PHONE}))$
            |^(?:my )?new (?:(?:phone|mobile|cell) )?number(?: is|'s|:) ?(?P<phone_2>{PHONE})$
            |^(?:I|we)?(?:'ve| have)? ?(?:just )?(?:got|have|bought) (?:myself )?a new (?:sim(?: card)?|number|phone|mobile)[:,]? ?(?:it's |number |the number is |is )?(?P<phone_3>{PHONE})$
            """,
            takes=("You can reach me at ana@x.org", "call me on 555 0101", "New number: 555 0199"),
            leaves=("reach me at work", "call me", "New number of seats: 40"),
        ),
        signs=signs("me number sim phone mobile"),
    ),
    Telling(
        "kind of {k}",
        Rule(
            "make",
            "which make something of the speaker's is",
            rf"""
            ^(?:my|our){_NEW} (?P<k>(?!{KINSHIP}\b)[a-z][\w-]+)(?:'s
            | is)(?: now)? an? (?P<v>(?:(?:19|20)\d\d )?[a-z]?{CAPITAL}[\w-]+(?: [\w-]+){{0,3}})$
            """,
            takes=("My phone is a Pixel 6", "our printer is an HP"),
            leaves=("My phone is dead", "My boss is a German"),
        ),
        signs=signs("my our"),
    ),
    Telling(
        "{k}",
        Rule(
            "is a value",
            "a number, sum, date, name, address or code of a thing of which there is one",
            rf"""
            ^(?!{_OF_TODAY})(?:(?:my|our|the){_NEW} |(?=(?:rent|salary|budget|mortgage)\b))(?P<k>(?!{PASSING}\b)
            (?:[\w'-]+ ){{0,3}}?(?!{PASSING}\b)[\w-]+?)
            (?:{IS_NOW}(?: set to| at| up to| down to| to)?|{TO})
            [ ](?P<v>{VALUE})(?:,? not [^?]{{2,30}})?$
            """,
            takes=(
                "My rent is \u20ac1,120.00",
                "the wifi password is Sunflower-9",
                "My landlord is Mr. Petersen",
            ),
            leaves=("The weather is 12 degrees", "my phone is dead"),
        ),
        signs=signs("my our the rent salary budget mortgage"),
    ),
    Telling(
        "{k}",
        Rule(
            "pays",
            "how much the speaker pays or earns",
            rf"""
            ^(?:I|we)(?:'m| am|'re| are)?{ADV} (?:(?:earn|make|earning|making) (?P<salary>{MONEY})
            |(?:pay|paying) (?P<v>{MONEY}) (?:for |in |of )?(?P<k>rent))$
            """,
            takes=("I earn 52k a year", "we pay \u20ac900 rent"),
            leaves=("I pay attention", "We make 3 cakes"),
        ),
        signs=signs("earn make earning making pay paying"),
    ),
)
