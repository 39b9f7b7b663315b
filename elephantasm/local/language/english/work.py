# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody does for a living, and what he learns."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, one_of
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
_MONTH = one_of(form for month in MONTHS for form in month)
TELLINGS = (
    Telling(
        "employer",
        Rule(
            "teaches",
            "where somebody teaches",
            rf"""
            ^{WHO}(?:{BE})?{ADV} (?:teach(?:es|ing)?)(?: (?:(?!at\b|in\b)[\w-]+ ?){{1,4}})??
            [ ]?\b(?:at|in) (?P<v>{ORG})(?: in {PLACE})?$
            """,
            takes=("I teach maths at Hill High School", "My wife teaches at Yale"),
            leaves=("I teach", "She teaches at Yale"),
        ),
        signs=signs("teach teaches teaching"),
    ),
    Telling(
        "employer",
        Rule(
            "works",
            "where somebody works",
            rf"""
            ^{WHO}(?:(?:{BE})?{ADV} (?:works?|working|employed)|{HAVE}{ADV} (?:started
            |begun)(?: work| working| (?:my|a|the) (?:new )?(?:job|role|position))?
            |{HAVE}{ADV} (?:gone|went) back to work(?:ing)?|'?ve got a (?:new )?job
            | have a (?:new )?job| got (?:(?:a|the) (?:new )?job|hired))
            (?: (?:at|for|with|by) (?P<v>{ORG})| (?:at|for) (?:an?
            |the) (?P<employer>{_SMALL_FIRM}))?(?: (?:as|in the role of) (?:an? |the |their )?
            (?P<position>{_DUTY})(?: (?:at|for|with) (?P<employer_2>{ORG}))?)?
            (?: (?:in|from|out of) {PLACE})?$
            """,
            takes=(
                "I work at Equinor as a geologist",
                "My wife works for Baker & Sons Ltd",
                "I started at Acme",
            ),
            leaves=("I work out", "She works at Equinor"),
        ),
        signs=signs("work works working employed started begun job hired"),
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
            ^(?:(?P<o>{OWNED})'s|my)(?: (?:new|current|official))? (?:job|job title|title|position
            |role|profession|occupation)
            (?:'?s| is)(?: now| that of)? (?:an? |the )?(?P<v>{TRADE})(?: at (?P<employer>{ORG}))?$
            """,
            takes=("My job title is Lead Designer", "my new role is head of sales"),
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
            ^{WHO}(?:(?: am|'?m|'?s| is)?{ADV} (?:stud(?:y|ies|ying)|major(?:s|ing)? in|reading)
            |{HAVE}{ADV} (?:switched|changed)(?: from [\w ]{{2,30}})? to)
            [ ](?P<v>[\w -]{{3,40}}?)(?: (?:at|in) (?P<school>(?:the )?{ORG}))?$
            """,
            takes=("I study biology at Leeds", "I'm studying computer science"),
            leaves=("I work", "The study is over"),
        ),
        signs=signs("study studies studying major majors majoring"),
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
            |(?:I|we){ADV} (?:start|begin) (?:{AT})?(?:as (?:an? |the )?(?P<position>{TRADE}))
            (?: (?:at|with|for) (?P<employer_2>{ORG}))?)$
            """,
            takes=(
                "I'm at the animal shelter since August",
                "I start on 1 April as a vet assistant",
            ),
            leaves=("I'm at the office", "I start on 1 April"),
        ),
        signs=signs("since start begin"),
    ),
)
