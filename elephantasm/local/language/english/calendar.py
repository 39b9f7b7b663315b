# SPDX-License-Identifier: Apache-2.0
"""How English speaks of time: its months and days, and what is meant from the day it is said."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .numbers import CARDINALS, MULTIPLES, TENS
from .verbs import PAST_FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

# A month a line: its name, then short forms of it.
MONTHS = tuple(
    line.split()
    for line in """
    January Jan
    February Feb
    March Mar
    April Apr
    May
    June Jun
    July Jul
    August Aug
    September Sept Sep
    October Oct
    November Nov
    December Dec
    """.strip().splitlines()
)

# From Monday on.
WEEKDAYS = tuple(
    line.split()
    for line in """
    Monday Mon
    Tuesday Tues Tue
    Wednesday Wed
    Thursday Thurs Thu
    Friday Fri
    Saturday Sat
    Sunday Sun
    """.strip().splitlines()
)

# The month by which a season is over: before it, "last summer" is last year's.
SEASONS = {"spring": 6, "summer": 9, "autumn": 12, "fall": 12, "winter": 3}

# In small letters, and alone, they are more often other words.
AMBIGUOUS = frozenset(("may", "mar", "wed", "sat", "sun", "fall"))

# How many days from the day on which it is said.
NEAR_DAYS = {
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
}
STEPS = {"last": -1, "past": -1, "previous": -1, "this coming": 1, "this": 0, "next": 1}
# What the algorithms call each of them: "day", "week", "weekend", "month" or "year".
UNITS = {unit: unit for unit in ("day", "week", "weekend", "month", "year")}
# Which way a date is moved by what stands beside it.
MOVES = {"from": 1, "after": 1, "in": 1, "before": -1}
# Where in a time something is: its beginning or its end.
EDGES = {"beginning": -1, "start": -1, "end": 1}
# Besides numbers by their names, from which a number of units is told; 0 is some.
COUNTS = {"a": 1, "an": 1, "couple": 2, "few": 0}

# How many days back a word reaches, first and last; generous, since people are.
RECENT = {
    "today": (0, 0),
    "yesterday": (1, 1),
    "last night": (1, 1),
    "this week": (6, 0),
    "last week": (13, 1),
    "last weekend": (8, 1),
    "this month": (30, 0),
    "last month": (61, 1),
    "recently": (30, 0),
    "lately": (30, 0),
}

_NAMED = frozenset(form.lower() for forms in (*MONTHS, *WEEKDAYS, SEASONS) for form in forms)
# Each of them tells that a time is spoken of.
TIME_WORDS = (_NAMED - AMBIGUOUS) | frozenset(
    """
    today tonight tomorrow yesterday
    ago last next since recently lately soon
    minute minutes hour hours day days night nights
    week weeks weekend weekends month months year years
    christmas easter
    """.split()
)

_MONTH = one_of(form.lower() for month in MONTHS for form in month)
_MONTH_NAME = one_of(month[0].lower() for month in MONTHS)
_WEEKDAY = one_of(form.lower() for day in WEEKDAYS for form in day)
_UNIT = one_of(UNITS)
# With one of these a clause begins that tells of somebody, or of something of somebody's.
_WHO = "i|he|she|it|we|they|you|who|which"
_WHOSE = "the|my|our|his|her|their|its"
# Not the end of "half a year", "2.5 years", "two or three weeks", "3-4 days".
_NO_PART = joined(r"""
    (?<!half )(?<!\d[.,/])(?<!\bor )(?<!\bto )(?<!\band )(?<!\bthan )
    (?<!\bover )(?<!\bleast )(?<!\bunder )
""") + "".join(f"(?<!{name} )" for name in MULTIPLES)
_COUNT = rf"\d{{1,2}}|(?:{one_of(TENS)}[ -])?{one_of((*CARDINALS, *COUNTS))}"

TIME = Rule(
    "time",
    "a year, a time of day, or an ambiguous word that means one; `TIME_WORDS` are the others",
    r"""
    \b(?:(?:19|20)\d\d
    |\d\d?(?::\d\d| ?[AaPp]\.?[Mm]| o'clock)
    |(?:on|by|until|till) the \d\d?(?:st|nd|rd|th)
    |(?:in |of |\d )(?:May|Mar)
    |(?:May|Mar)\.? \d+
    |(?:on |by |until |till )(?:Wed|Sat|Sun)
    )\b
    """,
    takes=("back in 1987", "at 5 pm", "at 17:30", "by the 14th", "we met in May", "on Sat"),
    leaves=("it may rain", "45 apples", "May I ask?", "he sat down for the 4th time"),
    case_matters=True,
)
DATE = Rule(
    "date",
    "a day, a month or a year by its name or number; in small letters",
    rf"""
    \b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ ])?
    (?P<month>{_MONTH})\b\.?
    (?:[ ](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:))?
    (?:,? (?P<year>(?:19|20)\d\d))?
    |\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)
    |\b(?P<only>(?:19|20)\d\d)\b
    """,
    needs=(*(form.lower() for month in MONTHS for form in month), "19", "20"),
    takes=("on 7 may 2023", "in january", "2024-02-29", "back in 1987", "oct. 3rd"),
    leaves=("an octopus", "in 1800", "at 10:30"),
    case_matters=True,
)
MONTH_COMES = Rule(
    "month comes",
    "what was said so far ends with a word after which a month is meant",
    r"\b(?:in|of|last|next|this|during|since|by|until) $",
    takes=("we met in ", "by "),
    leaves=("you ", "in"),
    case_matters=True,
)
RELATIVE_DATE = Rule(
    "relative date",
    "a date that is told from the day on which it is said, and not written out yet",
    rf"""
    \b(?:
    (?P<near>{one_of(NEAR_DAYS)})
    |(?P<step>{one_of(STEPS)})[ ]
    (?:(?P<unit>{_UNIT})
    |(?P<weekday>{_WEEKDAY})
    |(?P<season>{one_of(SEASONS)})
    |(?P<month>{_MONTH_NAME}))
    |(?={_COUNT})(?<![\w.,]-){_NO_PART}(?:a )?(?P<count>{_COUNT}) (?:of )?(?P<units>{_UNIT})s? ago
    (?! (?:yesterday|today|tomorrow|(?:on |last |next |this )?{_WEEKDAY})\b)
    |(?<!\bwith)(?<!\bevery)[ ]?in (?:(?:about|exactly|just) )?(?:a )?(?P<later>{_COUNT}) (?:of )?
    (?P<units_later>{_UNIT})s?(?:'s?)?(?: time)?(?! (?:on |next |this )?{_WEEKDAY}\b)
    (?=[^\w\s]|\s*$| (?:i|we|he|she|they|it|at|to|for|with|from|and|on|my|our|the|there|when)\b)
    |(?:on|(?P<since>since)(?= \w+day(?! (?:is|was|will|'s)\b))) (?P<on>{_WEEKDAY})
    (?!s|\s+(?:\d|{_MONTH}\b|the (?:\d|\w+(?:st|nd|rd|th)\b)))
    |(?:on|by|before|until|till|from|since) the (?P<nth>\d{{1,2}})(?:st|nd|rd|th)
    (?=[^\w\s]|\s*$| (?:at|and|or|to|for|with|i|we|he|she|is|was|because|so|but|if|in the|until|till
    |then|instead|please|already|my|our)\b)
    |(?P<weekday_of>{_WEEKDAY}),? (?:the )?
    (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month_of>{_MONTH})
    (?!,? \d{{4}}))
    |(?:at |by )?the (?P<edge>{one_of(EDGES)}) of (?:(?:the|this)|(?P<step_of>{one_of(STEPS)}))[ ]
    (?P<unit_of>{_UNIT})
    )\b(?! \[)
    """,
    needs=(
        *"day tomorrow night week month year".split(),
        *(f"{before} {day[0][:3].lower()}" for before in ("on", "since") for day in WEEKDAYS),
        *"last past previous this next 0 1 2 3 4 5 6 7 8 9".split(),
    ),
    takes=(
        "We met yesterday.",
        "last Friday",
        "a couple of weeks ago",
        "twenty-five years ago",
        "I'm flying in two weeks.",
        "Dentist on Friday.",
        "the exam is on the 14th",
        "on Thursday 12th February",
        "at the end of the month",
    ),
    leaves=(
        "yesterday [7 May 2023]",
        "The last one",
        "2.5 years ago",
        "half a year ago",
        "on Fridays",
        "on the 4th floor",
        "more than ten years ago",
        "in two weekly parts",
        "on 3/4",
    ),
)
MOVED_BEFORE = Rule(
    "moved before",
    "what stands right before a date moves it: by so many days or weeks, or nobody knows how far",
    rf"""
    (?={_COUNT}|the day|day)(?<![\w.,]-)(?<![\w.,]){_NO_PART}(?<!for )(?<!about )
    (?:(?:a )?(?P<count>{_COUNT}) (?:of )?|(?:the )?(?=day ))
    (?P<units>day|week)s? (?P<way>from|after|before)\s*$
    |\b(?:hour|day|week|fortnight|weekend|month|year|night|morning|evening)s? (?:from|after|before)\s*$
    |\b(?:{_COUNT}) (?:week|fortnight|month|year)s?(?: ago| later)?\s*$
    |\bago\s*$
    |\b(?:every|each|per)\s*$
    |\b(?:next|last|this) week\s*$
    """,
    needs=tuple("from after before week fortnight month year ago every each per".split()),
    takes=(
        "a week from ",
        "we fly two days after ",
        "the day after ",
        "a couple of weeks before ",
        "a month from ",
        "a fortnight ",
        "every ",
    ),
    leaves=("We met ", "I start from ", "the whole day ", "before "),
)
MOVED_AFTER = Rule(
    "moved after",
    "what stands right after a date moves it, or tells that it is another one",
    rf"""
    ^,? (?P<way>in) (?:a )?(?P<count>{_COUNT}) (?:of )?(?P<units>day|week)s?(?:'s?)?(?: time)?\b
    |^ (?:week|fortnight)\b
    |^,? but (?:one|the (?:day|week|one) (?:after|before))\b
    |^ after next\b
    |^ of (?:the|each|every|this|that|next|last|{_MONTH})\b
    |^,? (?:of )?(?:next|last|this|the following) (?:week|month)\b
    """,
    needs=tuple("day week fortnight month but after of".split()),
    takes=(" in a week", " week", ", but the day after", " but one", " of the month", " next week"),
    leaves=(" in the morning", " weekly", " but not for long", " at nine"),
)
# What stands before "on Friday" in its clause tells which one is meant.
WAS = Rule(
    "was",
    "a verb in the past",
    rf"""
    \b(?:was|were|wasn't|weren't|did|didn't|had|died|lied|tied|{one_of(PAST_FORMS)}
    |(?!need|indeed|{one_of(MULTIPLES)})\w{{2,}}[^e\W]ed)\b
    """,
    takes=("We met", "The party was", "I walked", "Rex died"),
    leaves=("The party is", "I need it", "Dentist"),
)
WILL = Rule(
    "will",
    "a verb in the present or future",
    r"\b(?:am|is|are|will|gonna|need|must|can|should|i'm|we're|they're|you're|\w+'ll)\b",
    takes=("The party is", "We'll meet", "I need it"),
    leaves=("The party was", "I walked"),
)
WHO = Rule(
    "who",
    "who does something: then the clause has a verb of its own",
    rf"^\W*(?:{_WHO})\b",
    takes=(" he starts", "it's"),
    leaves=(" the dog", "Dentist"),
)
JOINS = Rule(
    "joins",
    "what stands between two clauses",
    rf"[,;:\u2014]|\b(?:and|but|so|because|although|while)(?= (?:{_WHO}|{_WHOSE})\b)",
    takes=("I found a sitter, she comes", "It rained and we left"),
    leaves=("We met", "bread and butter"),
)
RECURS = Rule(
    "recurs",
    "something that is so each week, or on no such day",
    r"""
    \b(?:never|always|ever|every|each|usually|often|sometimes|normally|generally|except|daily|weekly
    |open(?! (?:the|an?|our|my)\b)|closed|shut|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|afternoons|evenings|nights)\b
    |^\W*(?:no|only) [\w ]+ on \w+\W*$
    |\b(?:is|are) (?:my|our|his|her|the|their) (?:\w+ )?day\b
    |\b(?:no longer|any ?more|from now on|nowadays|these days|now (?:always )?on)\b|\bnow\W*$
    """,
    takes=(
        "Never call me on Sunday",
        "Yoga is now on Friday",
        "Yoga isn't on Friday any more",
        "No deploys on Friday",
        "open all week",
    ),
    leaves=("We meet on Friday", "There's no school on Friday", "whenever on Friday"),
)
LOOKS_BACK = Rule(
    "looks back",
    "the first, best or only one, or none, without a verb of what is to come: in so many years past",
    r"""
    \b(?:first|last|only|best|worst|most|least|record|no|not (?:one|once|a)|never|none|nothing
    |(?!west|east|guest|test|interest|forest|contest|harvest|protest|request|invest|honest|modest
    |suggest|arrest|youngest\b|eldest\b|oldest (?:son|daughter|boy|girl|child)\b)\w{2,}est)\b
    (?!.*\b(?:is|are|will|due|to|starts?|begins?|ends?|opens?|closes?|leaves?|comes?|goes|arrives?
    |departs?|marries|turns?|expires?|moves?|finish\w*|retires?|runs out|\w+'ll|(?!last)\w+ing(?= to))\b)
    """,
    takes=("First fish", "It's the hottest June we had", "not one cold"),
    leaves=("My first exam is", "The last bus leaves", "My guest arrives", "We're moving"),
)
AIMS = Rule(
    "aims",
    "something that was, with what it was for: the day may be that of either",
    r"\b(?:to|for|until|till|due)\b",
    takes=("We agreed to meet", "got a ticket for a concert"),
    leaves=("We met", "two"),
)
UNCLEAR = Rule(
    "unclear",
    "something that comes back, or that was arranged: the day may be another one",
    r"\b(?:every|each|always|usually|often|sometimes|(?:book|plann|schedul|arrang|reserv|mov)ed|or)\b",
    takes=("We booked a table", "I always play"),
    leaves=("We met", "bookends"),
)


def counted(words: str) -> int:
    """Return the number that is meant by its digits or words; 0 for some."""
    if words.isdigit():
        return int(words)
    return sum(CARDINALS.get(word) or COUNTS[word] for word in words.replace("-", " ").split())


def spelled(day: date) -> str:
    """Return a day as people write it: 7 May 2023."""
    return f"{day.day} {spelled_month(day)}"


def spelled_month(day: date) -> str:
    """Return the month of a day as people write it: May 2023."""
    return f"{MONTHS[day.month - 1][0]} {day.year}"


def around(unit: str, step: int, day: date) -> str:
    """Return a week or weekend told from a day: which days it means differs by country."""
    return f"{unit} {('of', 'after', 'before')[step]} {spelled(day)}"


def before(count: int, unit: str, what: str) -> str:
    """Return a time that long before another; a count of 0 is some."""
    return f"{count or 'a few'} {unit}{'' if count == 1 else 's'} before {what}"


def edge_of(edge: str, what: str) -> str:
    """Return the beginning or end of a time."""
    return f"{edge} of {what}"
