# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell of appointments, deadlines and trips."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, one_of
from .calendar import WEEKDAYS
from .nouns import NAME, OWNED, PLACE
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT, DATE, IS_NOW, TO

# What people have appointments with or for, and other words that tell that one is meant.
_MEETING = """
    (?:dentist|doctor|doctor's|gp|vet|physio|haircut|optician|interview|exam|surgery|operation
    |scan|mri
    |x-ray|check-?up|blood test|hearing|consultation|screening|driving test|vaccination|therapy
    |\\w+ologist)
""".strip()
_IS_SET = "(?: (?:appointment|visit|booking|slot|session))"

_DAYS = one_of(f"{day[0]}s" for day in WEEKDAYS)
_NOT_ITS = "(?:had|have|has|the|an?|my|our|got|is|was|no|not|did|at|in|on|from|with)"
# What takes place once, on a day: "the parents' evening is on the 19th".
_EVENTS = """
    evening meeting party concert gig rehearsal soundcheck wedding funeral exam test game
    match show recital fair sale call review demo retro workshop inspection lesson class
    dinner lunch trip excursion tournament race marathon recording session launch kickoff
    freeze cutover go-live interview viewing delivery move flight ceremony reunion visit
    presentation defence defense
""".split()

TELLINGS = (
    Telling(
        "appointment: {k}",
        Rule(
            "event",
            "a certain event, and its day or hour",
            rf"""
            ^(?!.*\b(?:every|each|usually|always|daily|weekly|monthly|{_DAYS})\b)
            (?:(?:my|our|the)(?: next)? )?(?!an? )
            (?P<k>(?:(?!{_NOT_ITS}\b)[\w'-]+ ){{0,2}}?{one_of(_EVENTS)}
            (?: (?:at|with|in|for) (?:the )?(?:[\w'-]+)(?: {CAPITAL}\w+)*)??)(?:{IS_NOW}|{TO}
            | has moved to)
            [ ](?:set for |scheduled for |booked for )?(?=[^?]*{DATE})(?P<v>{AT})
            (?:,? not [\w ]{{2,20}})?$
            """,
            takes=("Parents' evening is on the 12th of March", "The gig was moved to 4 May"),
            leaves=("The gig is fun", "We have a gig on 4 May", "Our weekly meeting is on Monday"),
        ),
        signs=frozenset(_EVENTS) | signs("live"),
    ),
    Telling(
        "appointment: {k}",
        Rule(
            "appointment",
            "an appointment of the speaker's, with its day",
            rf"""
            ^(?:{WHO}{HAVE}(?: have| has| got)?|there'?s|there is|(?P<o_2>{OWNED}
            |{SOMEBODY})'s)?{ADV}[ ]?(?:(?:an?|my|our|the|another)[ ])?
            (?:next )?(?P<k>(?:(?!{_NOT_ITS}\b)[\w-]+ ){{0,2}}?{_MEETING}
            |[\w-]+(?= appointment)){_IS_SET}?
            (?: for (?P<o_3>{OWNED}|{SOMEBODY})| (?:with|at|for) [\w.' -]{{2,30}}?)?
            (?:{IS_NOW}|{TO}| has moved to)?,?[ ](?:set for |scheduled for |booked for )?
            (?P<v>{AT})(?:,? not [\w ]{{2,20}}|, [^,]{{2,40}})?$
            """,
            takes=("I have a dentist appointment on 12 May at 10", "My job interview is on Friday"),
            leaves=("I have an appointment", "The meeting is boring"),
        ),
        signs=signs("""
            appointment dentist doctor gp vet physio haircut optician interview exam surgery
            operation
            scan mri ray checkup check test hearing consultation screening vaccination therapy
            cardiologist dermatologist gynaecologist urologist neurologist psychologist oncologist
        """),
    ),
    Telling(
        "appointment",
        Rule(
            "appointment without a name",
            "an appointment of the speaker's, with its day, and perhaps with whom",
            rf"""
            ^(?:I|we){HAVE}(?: have| got)?{ADV} an appointment (?P<v>(?:(?:with
            |at) [\w.' -]{{2,30}}? )?{AT})$
            """,
            takes=("I have an appointment on Friday", "I've an appointment with Dr. Wu on 3 May"),
            leaves=("I have an appointment", "I had an appointment on Friday and missed it"),
        ),
        signs=signs("appointment"),
    ),
    Telling(
        "appointment: wedding",
        Rule(
            "wedding",
            "on which day the speaker marries",
            rf"^(?:I|we)(?:'?m| am|'?re| are){ADV} (?:getting married|marrying(?: {NAME})?) (?P<v>{AT})$",
            takes=("We're getting married on 12 June", "I'm getting married in May"),
            leaves=("We got married", "We're getting married"),
        ),
        signs=signs("married marrying"),
    ),
    Telling(
        "appointment",
        Rule(
            "comes and goes",
            "on which day somebody comes, goes or begins",
            rf"""
            ^(?:{WHO}|he|she|they)(?: (?:moves|leaves|arrives|visits|comes|returns|flies|lands)
            |{BE}{ADV} (?:leaving|arriving|visiting|coming|returning|flying|staying))
            (?: (?:out|in|back|over|home|here|us|me|with us|with me))* (?P<v>{AT})$
            """,
            takes=("My flatmate moves out on May 1", "My parents are visiting in April"),
            leaves=("My flatmate moves a lot", "It leaves on Friday"),
        ),
        signs=signs(
            "moves leaves arrives visits comes returns flies lands leaving arriving visiting coming returning flying staying"
        ),
    ),
    Telling(
        "deadline: {k}",
        Rule(
            "deadline",
            "until when something must be done",
            rf"""
            ^(?:(?:my|our|the)(?: new)?(?: (?P<k>[\w -]{{2,30}}?))? (?:deadline|due date|launch
            |release|launch date|release date)(?: (?:for|of) (?:the |my |our )?
            (?P<k_2>[\w' -]{{2,40}}?))?(?:{IS_NOW}|{TO})
            |(?:my|our|the) (?P<k_3>[\w -]{{2,30}}?)(?: is|'s) due)
            [ ](?P<v>{AT})(?:,? not [\w ]{{2,20}})?$
            """,
            takes=("The deadline for the report is 4 May", "my thesis is due on Friday"),
            leaves=("The deadline is tight", "The rent is high"),
        ),
        signs=signs("deadline due launch release"),
    ),
    Telling(
        "trip: {k}",
        Rule(
            "trip",
            "where the speaker travels, and when",
            rf"""
            ^(?:(?:I|we)(?:'?m| am|'?re| are){ADV} (?:going|flying|travell?ing|driving|heading|off)[ ](?:on (?:holiday|vacation) )?to (?P<k>{PLACE})
            |(?:I|we)(?:'?m| am|'?re| are){ADV} visiting (?:[\w ]{{2,20}} in )?(?P<k_2>{PLACE})
            |(?:I|we)(?:{HAVE}{ADV} (?:booked|planned)|(?:'m| am|'re| are){ADV} planning) (?:an?
            |our|my|the) [\w ]{{0,20}}?(?:trip
            |flights?|holiday|vacation|week|weekend) (?:to|in) (?P<k_3>{PLACE})
            |(?:my|our|the) (?:(?P<k_4>{PLACE}) (?:trip|flight|holiday|vacation)|(?:trip|flight
            |holiday|vacation|train) to (?P<k_5>{PLACE}))(?:{IS_NOW}|{TO}| leaves| starts
            | begins))
            ,?[ ](?P<v>{AT}|(?:for |in )?the (?:first|last|second) (?:\w+ )?(?:weeks?|days|weekend|half) of (?-i:[A-Z])[a-z]+)$
            """,
            takes=("We're flying to Porto on 14 May", "Our trip to Rome starts on 3 June"),
            leaves=("I'm going to bed", "We flew to Porto"),
        ),
        signs=signs("""
            going flying travelling traveling driving heading off moving visiting booked planned
            planning
            trip
            flight holiday vacation train
        """),
    ),
)
