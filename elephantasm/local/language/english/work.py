# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody does for a living, and what he learns."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined, one_of
from .calendar import MONTHS, SEASONS
from .nouns import NAME, ORG, OWNED, PLACE, TRADE
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT

# "I work at a bakery", not "at the moment".
_SMALL_FIRM = """
    (?-i:(?!moment|weekend|desk|living|time|night|office|same|day|computer|table|minute|while|bit
    |lot)
    [a-z-]{3,}(?: [a-z-]{3,}){0,2})
""".strip()
# What somebody works as, up to the name of the firm.
_DUTY = r"(?:[\w/&-]+(?: (?!at\b|for\b|with\b|in\b)[\w/&-]+){0,4})"
# Where people work, by what it is; and how or when they do.
_KIND = joined(r"""
    (?:hospital|clinic|school|high school|primary school|college|university|uni|bakery|caf[e\u00e9]|bar|pub
    |restaurant|bank|hotel|library|museum|shop|store|supermarket|farm|brewery|factory|warehouse|lab
    |pharmacy|nursery|kindergarten|call cent(?:er|re)|kitchen|garage|salon|gym|law firm|agency|startup)
""")
_WHERE = rf"(?:(?:an?|the|my|our) (?:(?!at\b|in\b)[\w-]+ ){{0,2}}?{_KIND})"
_SHIFTS = r"(?: (?:part[- ]time|full[- ]time|nights?|shifts|night shifts|weekends|remotely|there))?"
_FIELD = joined(r"""
    (?:(?:[a-z]+ ){0,2}[a-z]*(?:ology|onomy|ics|sophy|graphy|chemistry|law|medicine|history|literature
    |engineering|science|sciences|studies|architecture|nursing|business|art|design|music|education
    |accounting|finance|maths?|journalism|pharmacy|management))
""")
_MONTH = one_of(form for month in MONTHS for form in month)
# "I start at Acme on 1 April": where the speaker is going to work, from a day on.
STARTING = rf"""
    ^(?:I|we)(?:'m| am|'re| are|'ll| will)?{ADV} (?:be )?(?:start|starting|begin|beginning)(?: work| working| a new job
    | my new job)?(?: as (?:an? |the )?{_DUTY})?[ ](?:at|with|for) (?P<v>(?:the )?{ORG}(?: {_KIND})?)
    (?: as (?:an? |the )?{_DUTY})?,?[ ]{AT}$
"""
# For the end of what he does now.
STARTING_DAY = STARTING.replace("(?P<v>", "(?:")
TELLINGS = (
    Telling(
        "employer: coming",
        Rule(
            "starts",
            "where the speaker is going to work, from a day on",
            STARTING,
            takes=("I start at Acme on June 15", "I'm starting at Rook Hospital on 1 April"),
            leaves=("I started at Acme", "I start at six on Monday"),
        ),
        signs=signs("start starting begin beginning"),
    ),
    Telling(
        "employer",
        Rule(
            "teaches",
            "where somebody teaches",
            rf"""
            ^{WHO}(?:{BE})?{ADV} (?:teach(?:es|ing)?|drives?|driving|cooks?|cooking|bakes?|baking
            |bartend(?:s|ing)?|cleans?|cleaning|do(?:es|ing)? research|run|runs|running|manages?|managing)
            (?: (?:(?!at\b|in\b|for\b)[\w-]+ ?){{1,4}})??
            [ ]?\b(?:at|in|for) (?:(?P<v>{ORG})|(?P<employer>{_WHERE}))(?: in {PLACE})?$
            """,
            takes=(
                "I teach maths at a high school",
                "My wife teaches at Yale",
                "I drive a bus for Metro Transit",
            ),
            leaves=("I teach", "She teaches at Yale", "I drive a bus at night"),
        ),
        signs=signs("""
            teach teaches teaching drive drives driving cook cooks cooking bake bakes baking bartend
            clean cleans cleaning research manage manages managing
        """),
    ),
    Telling(
        "employer",
        Rule(
            "works",
            "where somebody works",
            rf"""
            ^{WHO}(?:(?:{BE})?{ADV} (?:works?|working|employed)|{HAVE}{ADV} (?:started
            |begun)(?: work| working| (?:my|a|the) (?:new )?(?:job|role|position))?
            |{HAVE}{ADV} (?:gone|went) back to work(?:ing)?|{HAVE}{ADV} (?:accepted|taken|took|landed|found) (?:an?|the) (?:new )?(?:job|role|position|offer)
            |'?ve got a (?:new )?job
            | have a (?:new )?job| got (?:(?:a|the) (?:new )?job|hired))
            {_SHIFTS}(?: (?:at|for|with|by) (?P<v>{ORG}(?: {_KIND})?)| (?:at|for) (?:an?
            |the) (?P<employer>{_SMALL_FIRM})| in (?P<employer_3>{_WHERE}))?(?: (?:as|in the role of) (?:an? |the |their )?
            (?P<position>{_DUTY})(?: (?:at|for|with) (?P<employer_2>{ORG}(?: {_KIND})?))?)?
            (?: (?:in|from|out of|on|near) {PLACE})?$
            """,
            takes=(
                "I work part-time in a caf\u00e9",
                "I work at Equinor as a geologist",
                "My wife works for Baker & Sons Ltd",
                "I started at Acme",
            ),
            leaves=("I work out", "She works at Equinor"),
        ),
        signs=signs("work works working employed started begun job hired role position offer"),
    ),
    Telling(
        "employer",
        Rule(
            "joined",
            "which firm somebody joined",
            rf"""
            ^{WHO}{HAVE}{ADV} joined (?!.*\b(?:club|gym|union|party|choir|church|society
            |association|team|group|band|league|fitness)\b)
            (?P<v>{ORG})(?: as (?:an? |the |their )?(?P<position>{_DUTY}))?$
            """,
            takes=("I joined Equinor", "I've just joined Acme as head of design"),
            leaves=("I joined the gym", "I joined Netflix last night"),
        ),
        signs=signs("joined"),
    ),
    Telling(
        "employer",
        Rule(
            "employer",
            "the firm that is said to be somebody's",
            rf"""
            ^(?:(?P<o>{OWNED})'s|my|our)(?: (?:new|current))? (?:employer|company|firm)(?:'?s
            | is)(?: now| called)? (?P<v>{ORG})$
            """,
            takes=("My employer is Acme", "my new company is called Fjord AS"),
            leaves=("My company is broke", "The company is Acme"),
        ),
        signs=signs("employer company firm"),
    ),
    Telling(
        "position",
        Rule(
            "trade",
            "what somebody does for a living",
            rf"""
            ^{WHO}(?:{BE}{ADV}|{HAVE}{ADV} (?:became|become|got promoted to|(?:been|got|was
            |were) (?:promoted to|made|hired as|appointed(?: as)?))
            |(?: was| were){ADV} (?:promoted to|made|hired as|appointed(?: as)?)
            |(?:{BE})?{ADV} work(?:s|ing)? as)
            (?: now)? (?:an? |the |our |their )?(?P<v>(?!(?:big|huge|terrible|bad|good|great
            |horrible|lousy|decent|mean|keen) ){TRADE})
            (?: (?:at|for|with|of) (?P<employer>{ORG}))?(?:,? (?:in|from|based in
            |here in) {PLACE})?$
            """,
            takes=(
                "I'm a nurse",
                "My boyfriend Enzo is a sound engineer",
                "I got promoted to engineering manager",
            ),
            leaves=("I'm a big fan", "I'm a mess", "She is a nurse"),
        ),
    ),
    Telling(
        "position",
        Rule(
            "was made",
            "what a firm made of the speaker",
            rf"""
            ^{ORG} (?:has |have )?(?:just )?(?:made|promoted|appointed|named|hired) (?:me
            |us) (?:to |as )?(?:an? |the |their )?
            (?P<v>{TRADE})$
            """,
            takes=("Larkfield made me senior researcher", "Acme promoted me to team lead"),
            leaves=("She made me tea", "Acme made me a nice offer"),
        ),
        signs=signs("made promoted appointed named hired"),
    ),
    Telling(
        "manager",
        Rule(
            "took over",
            "who leads the speaker's team from now on",
            rf"""
            ^(?P<v>{SOMEBODY}) (?:has |have )?(?:took|taken|is taking|takes) over (?:the|our
            |my) (?:team|department|group|unit)
            (?: from {NAME})?$
            """,
            takes=("Bram van Loon took over the team", "Ida has taken over our department"),
            leaves=("She took over the team", "Bram took over the bill"),
        ),
        signs=signs("over"),
    ),
    Telling(
        "manager",
        Rule(
            "took over from",
            "who is the speaker's superior instead of another",
            rf"""
            ^(?P<v>{SOMEBODY}) (?:has )?(?:took|taken) over from {NAME} as (?:my
            |our) [\w -]{{2,30}}$
            """,
            takes=(
                "Tom took over from Priya as my manager",
                "Ida has taken over from Bo as our lead",
            ),
            leaves=("Tom took over", "Tom took over from Priya"),
        ),
        signs=signs("over"),
    ),
    Telling(
        "position",
        Rule(
            "job",
            "the job that is said to be somebody's",
            rf"""
            ^(?:(?P<o>{OWNED})'s|my)(?: (?:new|current|official|main|day))? (?:job|job title|title|position
            |role|profession|occupation)
            (?:'?s| is)(?: now| that of)? (?:an? |the )?(?P<v>{TRADE})(?: (?:at|for) (?P<employer>{ORG}
            |an? (?-i:[a-z-]+(?: [a-z-]+){{0,2}}))(?: (?:in|near) {NAME})?)?$
            """,
            takes=(
                "My job title is Lead Designer",
                "my new role is head of sales",
                "My day job is cook at a paper mill near Graz",
            ),
            leaves=("My job is boring", "My role is clear"),
        ),
        signs=signs("job title position role profession occupation"),
    ),
    Telling(
        "school",
        Rule(
            "school",
            "where somebody learns",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:goes|go|attends?|stud(?:y|ies)|started|changed|switched
            |transferred|enrolled)(?: (?:to|at|in))?|{BE}{ADV}(?: (?:enrolled|studying|going
            |a (?:student|pupil)))?(?: to)?(?: at)?|{HAVE}{ADV} (?:gets?|got|has
            |have) a place (?:at|in))
            [ ](?P<v>(?=[^?]*\b(?:University|School|Academy|Primary|Secondary|College|Kindergarten
            |Nursery|Institute|Uni|Elementary|High|Grammar|Preschool|Montessori|Polytechnic
            |Gymnasium|Conservatory)\b){ORG}(?: (?:nursery|school|kindergarten|preschool))?)
            (?: from .{{2,20}})?
            |(?:I|we){ADV} (?:drop|take|bring|pick up|collect) (?P<o_2>{SOMEBODY}|my \w+)(?: off
            | up)?
            (?: at| to| from) (?P<v_2>{ORG} (?:nursery|school|kindergarten
            |daycare))(?: at [\d:apm]{{1,7}})?(?: first)?$
            """,
            takes=(
                "Noah's at Riverside Academy",
                "I go to Elmwood Primary",
                "Mia attends Hill School",
            ),
            leaves=("I go to bed", "I'm at home"),
        ),
        signs=signs("""
            university school academy primary secondary college kindergarten nursery daycare
            institute uni
            elementary high grammar preschool montessori polytechnic gymnasium conservatory
        """),
    ),
    Telling(
        "studies",
        Rule(
            "studies",
            "what somebody studies",
            rf"""
            ^{WHO}(?:(?: am|'?m|'?s| is)?{ADV} (?:stud(?:y|ies|ying)|major(?:s|ing)? in|reading(?! (?:the|an?|my|your|our|this|that|these|it|up|about|through|all|some|more)\b))
            |{HAVE}{ADV} (?:switched|changed)(?: (?:my )?(?:major|degree|course|faculty|program(?:me)?
            |subject|studies))?(?: from [\w ]{{2,30}})? to(?= {_FIELD}(?: |$)))
            [ ](?P<v>[\w -]{{3,40}}?)(?: (?:at|in) (?P<school>(?:the )?{ORG}))?$
            """,
            takes=("I study biology at Leeds", "I switched to philosophy"),
            leaves=("I work", "The study is over", "I switched to Emacs"),
        ),
        signs=signs("study studies studying major majors majoring reading switched changed"),
    ),
    Telling(
        "employer",
        Rule(
            "has none",
            "that somebody has no work, or no more",
            rf"""
            ^{WHO}{BE}{ADV} (?P<v>unemployed|retired|out of work|between jobs|jobless|on benefits
            |a (?:pensioner|retiree))(?:,? (?:and )?(?:looking|searching|applying) [\w ]{{3,30}})?$
            """,
            takes=("I'm unemployed, looking for work", "My dad is retired"),
            leaves=("He is retired", "I'm out of milk"),
        ),
        signs=signs("unemployed retired work jobs jobless benefits pensioner retiree"),
    ),
    Telling(
        "studies",
        Rule(
            "learns there",
            "how far somebody is in his studies",
            rf"""
            ^{WHO}{BE}{ADV} (?:in|doing|on|finishing|starting) (?P<v>(?:(?:my|an?|his|her|the) )?
            (?:\w+ (?:year|semester|term) (?:of|in) [\w ]{{2,30}}?|(?:phd|b\.?sc|b\.?a|m\.?sc|m\.?a|b\.?eng|master'?s?|bachelor'?s?|degree
            |mba|apprenticeship|a-levels?|diploma)(?: (?:in|of|on) [\w ]{{2,30}}?)?))(?: (?:at|in) (?P<school>{ORG}))?$
            """,
            takes=("I'm in my second year of medicine", "I'm doing a PhD in Physics at ETH"),
            leaves=("I'm in my car", "She is doing a PhD"),
        ),
        signs=signs(
            "year semester term phd master masters bachelor bachelors degree mba apprenticeship master's bachelor's bsc ba msc ma beng a-level a-levels diploma"
        ),
    ),
    Telling(
        "employer",
        Rule(
            "is there since",
            "where somebody works since a month or a year",
            rf"""
            ^(?:{WHO}{BE}{ADV} (?:at|with) (?:(?P<v>{ORG})|(?:an?|the) (?P<employer>{_SMALL_FIRM}))
            (?: now)? since (?:last |this |early |late |mid |mid-)?(?:{_MONTH}|(?:19|20)\d\d
            |{one_of(SEASONS)}|year)(?: \d{{4}})?
            |(?:my |our )?first (?:day|week|month|shift) (?:at|with) (?:(?P<v_2>{ORG})|(?:an?|the|my) (?:new )?(?P<employer_3>(?!(?:gym|school|uni|university|college|house|flat|home|kindergarten|nursery)\b)[a-z]+(?: [a-z]+)?))
            (?: is| was| went)? (?:done|over|behind me|survived|in the bag|great|good|fine|ok|okay|tough|hard|exhausting|well)
            |(?:I|we){ADV} (?:start|begin) (?:{AT})?(?:as (?:an? |the )?(?P<position>{TRADE}))
            (?: (?:at|with|for) (?P<employer_2>{ORG}))?)$
            """,
            takes=(
                "I'm at the animal shelter since August",
                "I start on 1 April as a vet assistant",
                "first week at the dental practice done",
            ),
            leaves=("I'm at the office", "I start on 1 April", "first day at school done"),
        ),
        signs=signs("since start begin first"),
    ),
)
