# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody has, uses and plans, and single values of one thing."""

from __future__ import annotations

from ..facts import Telling
from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, WEEKDAYS
from .clauses import NOBODY
from .nouns import KINSHIP, NAME, ORG, OWNED, PASSING, PLACE
from .people import ADV, BE, HAVE, SOMEBODY, WHO

_DAY = one_of(form for day in WEEKDAYS for form in day)
_MONTH = one_of(form for month in MONTHS for form in month)
_TIME = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?| o'clock|h)?|noon|midnight)(?! ?[\w%])"
_DATE = joined_date = (
    rf"(?:(?:next |this |coming )?(?:{_DAY})s?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\.?"
    rf"|(?:{_MONTH})\.?(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?|the \d{{1,2}}(?:st|nd|rd|th)?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|today|tomorrow|tonight|(?:next|this) (?:week|month|year|spring|summer|autumn|fall|winter)"
    r"|the day after tomorrow|in (?:\w+ ){1,2}(?:days?|weeks?|months?))(?:,? (?:19|20)\d\d)?"
)
# A day, and what is said of it more exactly.
_WHEN = rf"(?:(?:on |in |for |by |at |from )?(?:{_DATE}|{_TIME}|(?:the )?(?:morning|afternoon|evening))(?:,? |$|(?=[ ])))+"
_AT = rf"(?:(?:on|in|for|by|at|until|before|from|through|to|till)?[ ]?(?:{_DATE}|{_TIME}|(?:the )?(?:morning|afternoon|evening))[ ,]*)+"
_MONEY = r"(?:[\u20ac$\u00a3\u00a5] ?\d[\d.,]*(?: ?[km]\b)?|\d[\d.,]* ?(?:k\b|[\u20ac$\u00a3\u00a5]|euros?\b|dollars?\b|pounds?\b|bucks?\b|usd\b|eur\b|gbp\b|nok\b|sek\b|chf\b|kr\b|yen\b)?)(?:[ ]?(?:a|per|/) ?(?:month|year|week|hour|day))?"
_NUMBER = r"(?:about |around |exactly |roughly )?[+-]?\d[\d.,:/-]*\d?(?: ?(?:%|percent|[a-zA-Z\u00b0]{1,8}))?(?: (?:a|per) (?:day|week|month|year|hour))?"
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_CODE = r"(?:[A-Z]{1,4}[ -])?[^\s,]*\d[^\s,]*(?: [A-Z0-9-]*\d[A-Z0-9-]*)*"
_PHONE = r"\+?[\d(][\d ()./-]{4,20}\d"
_VERSION = r"v?\d+(?:\.\w+)*(?:[.-]\w+)*"
# What a thing of which there is one may be: "the build server is hal-9000".
_VALUE = rf"(?:{_EMAIL}|{_PHONE}|{_MONEY}|{_NUMBER}|{_CODE}|\"[^\"]+\"|(?:on |at |in )?{_DATE}(?: at {_TIME})?|at {_TIME}|{ORG})"
_NEW = r"(?: (?:new|current|old|usual|monthly|weekly|annual|yearly|total))*"
_IS_NOW = r"(?:'?s| is|'re| are)(?: now| currently| still)?"
_TO = r"(?:(?: was| were| got| has been| is| will be)? ?(?:moved|changed|raised|increased|went up|gone up|went down|dropped|fell|cut|lowered|reduced|rose|shifted|postponed|pushed(?: back)?|rescheduled|delayed|brought forward|switched|bumped)(?: up| down| back| forward)?(?: from [^?]{1,30})? to)"
# What people have appointments with or for, and other words that tell that one is meant.
_MEETING = """
    (?:dentist|doctor|doctor's|gp|vet|physio|haircut|optician|interview|exam|surgery|operation|scan|mri
    |x-ray|check-?up|blood test|hearing|consultation|screening|driving test|vaccination|therapy|\\w+ologist)
""".strip()
_IS_SET = "(?: (?:appointment|visit|booking|slot|session))"


def _signs(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMING = (
    Telling(
        "appointment: {k}",
        Rule(
            "appointment",
            "an appointment of the speaker's, with its day",
            rf"""
            ^(?:{WHO}{HAVE}(?: have| has| got)?|there'?s|there is|(?P<o_2>{OWNED}|{SOMEBODY})'s)?{ADV}[ ]?(?:(?:an?|my|our|the|another)[ ])?
            (?:next )?(?P<k>(?:[\w-]+ ){{0,2}}?{_MEETING}|[\w-]+(?= appointment)){_IS_SET}?(?: for (?P<o_3>{OWNED}|{SOMEBODY})| (?:with|at|for) [\w.' -]{{2,30}}?)?
            (?:{_IS_NOW}|{_TO}| has moved to)?,?[ ](?:set for |scheduled for |booked for )?(?P<v>{_AT})(?:,? not [\w ]{{2,20}}|, [^,]{{2,40}})?$
            """,
            takes=("I have a dentist appointment on 12 May at 10", "My job interview is on Friday"),
            leaves=("I have an appointment", "The meeting is boring"),
        ),
    ),
    Telling(
        "appointment",
        Rule(
            "appointment without a name",
            "an appointment of the speaker's, with its day, and perhaps with whom",
            rf"""
            ^(?:I|we){HAVE}(?: have| got)?{ADV} an appointment (?P<v>(?:(?:with|at) [\w.' -]{{2,30}}? )?{_AT})$
            """,
            takes=("I have an appointment on Friday", "I've an appointment with Dr. Wu on 3 May"),
            leaves=("I have an appointment", "I had an appointment on Friday and missed it"),
        ),
        signs=_signs("appointment"),
    ),
    Telling(
        "deadline: {k}",
        Rule(
            "deadline",
            "until when something must be done",
            rf"""
            ^(?:(?:my|our|the)(?: new)?(?: (?P<k>[\w -]{{2,30}}?))? (?:deadline|due date|launch|release|launch date|release date)(?: (?:for|of) (?:the |my |our )?(?P<k_2>[\w' -]{{2,40}}?))?(?:{_IS_NOW}|{_TO})
            |(?:my|our|the) (?P<k_3>[\w -]{{2,30}}?)(?: is|'s) due)
            [ ](?P<v>{_AT})(?:,? not [\w ]{{2,20}})?$
            """,
            takes=("The deadline for the report is 4 May", "my thesis is due on Friday"),
            leaves=("The deadline is tight", "The rent is high"),
        ),
        signs=_signs("deadline due launch release"),
    ),
    Telling(
        "trip: {k}",
        Rule(
            "trip",
            "where the speaker travels, and when",
            rf"""
            ^(?:(?:I|we)(?:'?m| am|'?re| are){ADV} (?:going|flying|travell?ing|driving|heading|off|moving) (?:on (?:holiday|vacation) )?to (?P<k>{PLACE})
            |(?:I|we)(?:'?m| am|'?re| are){ADV} visiting (?:[\w ]{{2,20}} in )?(?P<k_2>{PLACE})
            |(?:I|we){HAVE}{ADV} (?:booked|planned) (?:an?|our|my|the) [\w ]{{0,20}}?(?:trip|flights?|holiday|vacation|week|weekend) (?:to|in) (?P<k_3>{PLACE})
            |(?:my|our|the) (?:(?P<k_4>{PLACE}) (?:trip|flight|holiday|vacation)|(?:trip|flight|holiday|vacation|train) to (?P<k_5>{PLACE}))(?:{_IS_NOW}|{_TO}| leaves| starts| begins))
            ,?[ ](?P<v>{_AT})$
            """,
            takes=("We're flying to Porto on 14 May", "Our trip to Rome starts on 3 June"),
            leaves=("I'm going to bed", "We flew to Porto"),
        ),
    ),
)
_HAVING = (
    Telling(
        "car",
        Rule(
            "car",
            "which car somebody drives",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} (?:drives?|drive|rides?|leased?|bought) an? (?!rental|hire|borrowed)(?P<v>(?:[a-z]+ |(?:19|20)\d\d ){{0,3}}{CAPITAL}[\w-]+(?: [\w-]+){{0,3}})
            |(?:my|our)(?: new)? car(?:'?s| is)(?: now)? (?:an? )(?P<car>(?:(?:19|20)\d\d )?(?:[a-z]+ ){{0,2}}{CAPITAL}[\w-]+(?: [\w-]+){{0,3}}))$
            """,
            takes=("I drive a Volvo V70", "My car is a 2015 Skoda Octavia"),
            leaves=("I drive a bargain", "My car is red"),
        ),
        signs=_signs("drive drives ride rides bought car car's lease leased"),
    ),
    Telling(
        "possession",
        Rule(
            "possession",
            "something that somebody owns, or that has a name",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:owns?|bought|own) (?P<v>(?:an? |the |two |three )?[\w' -]{{2,50}})
            |{HAVE}(?: have| has| got){ADV} (?P<possession>an? [\w -]{{2,40}}? (?:named|called),? {NAME}|an? (?:[\w-]+ ){{0,2}}(?:car|van|truck|bike|motorbike|boat|house|cabin|cottage|caravan|piano|guitar|violin|cello|tesla|scooter|allotment)(?: (?:in|near|at|on|from) {PLACE})?))$
            """,
            takes=("I own a cabin near Troms\u00f8", "I have a boat named Svala", "I've got a red bike"),
            leaves=("I have a question", "I have an idea about a car"),
        ),
        signs=_signs("own owns bought named called car van truck bike motorbike boat house cabin cottage caravan piano guitar violin cello tesla scooter allotment"),
    ),
    Telling(
        "subscription",
        Rule(
            "subscription",
            "what somebody pays for again and again",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:subscribes? to|subscribed to|pays? for|signed up (?:for|to|with))|{BE}{ADV} (?:subscribed to|paying for|a member of|signed up (?:for|to|with))
            |{HAVE}(?: have| has| got) (?:an?|my|subscriptions? to|a subscription (?:to|with)|a membership (?:at|with)|a gym membership at)|{BE} on (?:the|an?))
            [ ](?P<v>{ORG}(?:(?:,? and|,) {ORG})*)(?: (?:family|student|pro|free|premium|gym|club))?(?: (?:subscription|membership|account|plan))?$
            """,
            takes=("I subscribe to Netflix, Viaplay and Bamse Club", "I have a Spotify subscription"),
            leaves=("I pay for dinner", "I have a Volvo under repair"),
        ),
        signs=_signs("subscribe subscribes subscribed subscription subscriptions pay pays paying member membership signed account plan"),
    ),
    Telling(
        "language",
        Rule(
            "language",
            "which languages somebody speaks or learns",
            rf"^{WHO}(?:{BE}|{HAVE})?{ADV} (?:speaks?|fluent in|learning|learns?|native in|studying|started learning)(?: (?:fluent|some|a little|native))? (?P<v>(?-i:[A-Z])[a-z]+(?:(?:,| and|, and) (?-i:[A-Z])[a-z]+)*)$|^(?P<language>(?-i:[A-Z])[a-z]+) is my (?:(?:native|first|second|third) language|mother tongue)$",
            takes=("I speak French and German", "I'm learning Italian"),
            leaves=("I speak softly", "I'm learning to cook"),
        ),
        signs=_signs("tongue speak speaks fluent learning learn learns native studying"),
    ),
    Telling(
        "hobby",
        Rule(
            "hobby",
            "what somebody does for fun",
            rf"""
            ^(?:{WHO}(?:{HAVE}{ADV} (?:plays?|practi[sc]es?|took up|taken up|started playing|started)|{BE}{ADV} (?:playing|into)| (?:go|goes) to) (?:the )?(?P<v>(?:cello|violin|viola|piano|guitar|bass|drums|flute|clarinet|saxophone|trumpet|trombone|harp|organ|accordion|banjo|ukulele|oboe|horn|recorder|tennis|football|soccer|basketball|volleyball|handball|hockey|badminton|squash|golf|chess|rugby|cricket|baseball|table tennis|padel|pickleball|yoga|judo|karate|boxing|[a-z]+ing|pottery|ballet|pilates|origami|archery|poker|bridge|choir|therapy|[a-z]+ (?:class|classes|lessons|practice)))
            (?: (?:in|with|at|for) [\w' -]{{2,30}}| every \w+| on \w+s| \w+ times a week| (?:twice|once) a week)*
            |(?:my|our)(?: \w+)? hobb(?:y|ies)(?:'?s| is| are) (?P<hobby>[\w ,-]{{3,60}}))$
            """,
            takes=("I play the cello in a quartet", "My hobby is bouldering", "I took up pottery"),
            leaves=("I play along", "My hobby horse"),
        ),
        signs=_signs("play plays go goes playing practice practise took taken started into hobby hobbies"),
    ),
)
_HABITS = (
    Telling(
        "habit",
        Rule(
            "habit",
            "what somebody eats or drinks again and again",
            rf"""
            ^{WHO}{ADV} (?:drinks?|eats?|smokes?|vapes?|chews?) (?:(?:way )?too much |a lot of |lots of |only |loads of |\d+ cups of )?
            (?P<v>(?!(?:no|any|my|the|it|that|them|out|at|in|on|with|up)\b)[a-z]+(?: [a-z]+)?)
            (?: (?:every (?:day|morning|evening|night)|daily|all day|(?:once|twice|\w+ times) (?:a|per) (?:day|week)))?$
            """,
            takes=("I drink way too much coffee", "My sister eats meat"),
            leaves=("I eat no meat", "I eat out"),
        ),
        signs=_signs("drink drinks eat eats smoke smokes vape vapes chew chews"),
    ),
)
_USING = (
    Telling(
        "version of {k}",
        Rule(
            "version",
            "which version of something is used",
            rf"""
            ^(?:(?:I|we|(?:my|our|the) [\w -]{{2,30}}?)(?:{BE}|{HAVE})?{ADV} (?:uses?|using|runs?(?: on)?|running(?: on)?|on|at|targets?|requires?|needs?|supports?|(?:upgraded|updated|moved|migrated|switched|went|bumped)(?: (?:{CAPITAL}?[\w.+#-]+ )?from [\w. ]{{2,30}})?(?: to)?)
            [ ](?P<k>{CAPITAL}[\w+#-]*(?:[. ][a-z]+)?)(?: to)?(?: version)? (?P<v>{_VERSION})
            |(?P<k_2>{CAPITAL}[\w+#-]*)(?:{_IS_NOW})(?: at| on)?(?: version)? (?P<v_2>v?\d+\.[\w.-]+)
            |(?P<k_3>{CAPITAL}[\w+#-]*) (?P<v_3>{_VERSION})(?:{_IS_NOW})(?: live| deployed| running| in use| installed))
            (?:,? not [^?]{{2,30}})?(?: (?:in|on) (?:production|prod|staging|ci)| for (?:this|everything))?$
            """,
            takes=("We use Python 3.11", "we upgraded to Node 20", "Our API runs on Python 3.12"),
            leaves=("We use Python", "We are 3"),
        ),
    ),
    Telling(
        "uses {k}",
        Rule(
            "uses for",
            "what the speaker uses for something",
            rf"""
            ^(?:I|we)(?:{BE}|{HAVE})?{ADV} (?:use|using|used|switched(?: from {NAME})? to|moved(?: from {NAME})? to|migrated(?: from {NAME})? to) (?P<v>{CAPITAL}[\w.+#-]*(?: {CAPITAL}[\w.+#-]*){{0,2}})
            [ ](?:for (?:all |my |our |the )?|as (?:my|our|the|an?) )(?P<k>[a-z][\w -]{{1,30}})$
            """,
            takes=("We use Linear for tickets", "I use Vim as my editor", "I moved to Obsidian for my notes"),
            leaves=("We use it for tickets", "I live in Oslo for now"),
        ),
        signs=_signs("use using used switched moved migrated"),
    ),
    Telling(
        "uses",
        Rule(
            "uses",
            "what the speaker uses",
            rf"^(?:I|we)(?:{BE}|{HAVE})?{ADV} (?:use|using|switched(?: from {NAME})? to|migrated(?: from {NAME})? to) (?P<v>{CAPITAL}[\w.+#-]*(?:(?:,| and|, and) {CAPITAL}[\w.+#-]*)*)$",
            takes=("We use Jira", "We switched from Postgres to MySQL"),
            leaves=("We use it", "We moved"),
        ),
        signs=_signs("use using switched migrated"),
    ),
)
_VALUES = (
    Telling(
        "favorite {k}",
        Rule(
            "favourite",
            "what somebody likes most of a kind",
            rf"""
            ^(?:(?:(?P<o>{OWNED})'s|my|our)(?: (?:all-time|absolute|new))* favou?rite (?P<k>[\w -]{{2,30}}?)(?: of all time)?(?:'?s| is| are)(?: now| still| probably)? (?P<v>[^?]{{2,60}})
            |(?P<v_2>{ORG}) is my(?: new)? favou?rite (?P<k_2>[\w -]{{2,30}}))$
            """,
            takes=("My favourite food is ramen", "Emma is my favorite book"),
            leaves=("My favourite!", "The favourite is Red Rum"),
        ),
        signs=_signs("favourite favorite"),
    ),
    Telling(
        "weight",
        Rule(
            "weight",
            "how heavy somebody is",
            rf"^{WHO}(?:{HAVE}{ADV} (?:weighs?)|{BE}{ADV}(?: down to| up to| at)?)[ ](?P<v>\d[\d.,]* ?(?:kg|kilos?|lbs?|pounds|stone)(?: \d+)?)$",
            takes=("I weigh 82.5 kg", "I'm down to 79 kg"),
            leaves=("I lost 3 kg", "It weighs 3 kg"),
        ),
        signs=_signs("weigh weighs kg kilos lbs pounds stone") ,
    ),
    Telling(
        "height",
        Rule(
            "height",
            "how tall somebody is",
            rf"^{WHO}{BE}{ADV} (?P<v>\d[\d.,]* ?(?:cm|m|ft|feet|'|foot)(?: ?\d+(?:\"|''| inches)?)?)(?: tall)?$",
            takes=("I'm 182 cm tall", "I'm 6'2\""),
            leaves=("I'm 34", "I'm tall"),
        ),
    ),
    Telling(
        "{k}",
        Rule(
            "wears a size",
            "which size of something the speaker has",
            r"^(?:I|we)(?:'m| am)? (?:wear|take|need|have|a)(?: an?)? (?P<k>[\w-]* ?size) (?P<v>(?:[A-Z]{1,3} ?)?\d[\d.,]*|[XSML]{1,3})$",
            takes=("I wear shoe size EU 42.5", "I take size 44"),
            leaves=("I wear shoes", "the size is 4"),
        ),
        signs=_signs("size"),
    ),
    Telling(
        "time of {k}",
        Rule(
            "time of",
            "at which time or on which day something of the speaker's takes place",
            rf"""
            ^(?:(?:my|our|the) )?(?P<k>(?!{joined(NOBODY)}\b)[a-z][\w -]{{2,30}}?)(?:{_IS_NOW}|{_TO}| starts| takes place| happens| begins)
            [ ]?(?:every \w+ |daily |weekly )?(?P<v>(?:at |on |to |from )?(?:{_TIME}|{_DAY}s?\b)(?: (?:at )?{_TIME})?)$
            """,
            takes=("Our standup is at 9:30", "standup moved to 10:00", "yoga is on Tuesdays"),
            leaves=("The standup is boring", "It is at 9"),
        ),
    ),
    Telling(
        "email",
        Rule(
            "reached at",
            "how the speaker is reached",
            rf"^(?:(?:you|u) can )?(?:reach|email|mail|write|call|text|phone) me (?:at|on|to) (?:(?P<v>{_EMAIL})|(?P<phone>{_PHONE}))$",
            takes=("You can reach me at ana@x.org", "call me on 555 0101"),
            leaves=("reach me at work", "call me"),
        ),
        signs=_signs("me"),
    ),
    Telling(
        "kind of {k}",
        Rule(
            "make",
            "which make something of the speaker's is",
            rf"^(?:my|our){_NEW} (?P<k>(?!{KINSHIP}\b)[a-z][\w-]+)(?:'s| is)(?: now)? an? (?P<v>(?:(?:19|20)\d\d )?[a-z]?{CAPITAL}[\w-]+(?: [\w-]+){{0,3}})$",
            takes=("My phone is a Pixel 6", "our printer is an HP"),
            leaves=("My phone is dead", "My boss is a German"),
        ),
        signs=_signs("my our"),
    ),
    Telling(
        "{k}",
        Rule(
            "is a value",
            "a number, sum, date, name, address or code of a thing of which there is one",
            rf"""
            ^(?:my|our|the){_NEW} (?P<k>(?!{PASSING}\b)(?:[\w'-]+ ){{0,3}}?(?!{PASSING}\b)[\w-]+?)(?:{_IS_NOW}(?: set to| at| up to| down to| to)?|{_TO})
            [ ](?P<v>{_VALUE})(?:,? not [^?]{{2,30}})?$
            """,
            takes=("My rent is \u20ac1,120.00", "the wifi password is Sunflower-9", "My landlord is Mr. Petersen"),
            leaves=("The weather is 12 degrees", "my phone is dead"),
        ),
        signs=_signs("my our the"),
    ),
    Telling(
        "{k}",
        Rule(
            "pays",
            "how much the speaker pays or earns",
            rf"^(?:I|we)(?:'m| am|'re| are)?{ADV} (?:(?:earn|make|earning|making) (?P<salary>{_MONEY})|(?:pay|paying) (?P<v>{_MONEY}) (?:for |in |of )?(?P<k>rent))$",
            takes=("I earn 52k a year", "we pay \u20ac900 rent"),
            leaves=("I pay attention", "We make 3 cakes"),
        ),
        signs=_signs("earn make earning making pay paying"),
    ),
)
TELLINGS = _COMING + _HAVING + _HABITS + _USING + _VALUES
