# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell with whom somebody has a contract, what he charges, how he gets about."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined
from .nouns import ORG
from .subjects import ADV, BE, HAVE, signs
from .values import MONEY

_SERVICE = joined(r"""
    (?:(?:(?:car|home|house|health|travel|pet|dental|business|van) )?insurance|broadband|internet|wi-?fi|electricity|electric|gas|energy|power|water
    |phone contract|mobile contract|mobile plan|phone plan|pension|mortgage|accounts?|payroll|hosting|domain|cleaning|catering|printing|deliveries|groceries)
""")
_FIRM = (
    rf"(?P<v>(?!(?:me|us|him|her|them|you|the|my|a|an|it)\b)(?:{ORG}|(?-i:[a-z])[\w.&'-]{{2,20}}))"
)
_FIRM_2, _FIRM_3, _FIRM_4 = (_FIRM.replace("<v>", f"<v_{n}>") for n in (2, 3, 4))
_SINCE = joined(r"""
    (?:,? (?:now|these days|instead|again|from now on|at the moment|(?:since|from|as of) [\w ]{3,20}|this (?:week|month|year)))*
""")
_BY = joined(r"""
    (?:(?:the )?(?:bus|tram|train|tube|metro|underground|subway|ferry|car|bike|bicycle|scooter|motorbike|moped|van|taxi|car ?pool|s-bahn|u-bahn)
    (?: number)?(?: \w?\d{1,3})?)
""")
TELLINGS = (
    Telling(
        "provider of {k}",
        Rule(
            "provider",
            "with whom somebody has a contract",
            rf"""
            ^(?:(?:my|our|the) )?(?P<k>{_SERVICE})(?:'s| is|'re| are| went| goes| moved| switched| has moved| has gone){ADV}(?: over)?(?: with| to| through| from| via| at) {_FIRM}{_SINCE}$
            |^(?:(?:I|we)(?:{BE}|{HAVE}){ADV} )?(?:with|using|switched|moved|changed|gone|going|went|get|got|signed up|use)(?: over)?(?: (?:to|with))? {_FIRM_2} for (?:the |my |our )?(?P<k_2>{_SERVICE}){_SINCE}$
            |^(?:(?:I|we){HAVE}{ADV} )?(?:switched|moved|changed|transferred|took) (?:the |my |our )?(?P<k_3>{_SERVICE})(?: over)?(?: from {ORG})? to {_FIRM_3}{_SINCE}$
            """,
            takes=(
                "insurance is with Aviva",
                "our car insurance went over to Direct Line",
                "we're with octopus for electricity",
                "switched broadband to Hyperoptic",
            ),
            leaves=("insurance is with the papers", "we're with friends", "I switched to decaf"),
        ),
        signs=signs("""
            insurance broadband internet wifi wi-fi electricity electric gas energy power water contract plan pension
            mortgage account accounts payroll hosting domain cleaning catering printing deliveries groceries
        """),
    ),
    Telling(
        "bank",
        Rule(
            "banks with",
            "with which bank somebody is",
            rf"^(?:I|we){ADV} bank(?:ing)? (?:with|at) {_FIRM}{_SINCE}$|^(?:(?:I|we){HAVE}{ADV} )?(?:switched|moved|changed) banks? to {_FIRM_2}{_SINCE}$",
            takes=("I bank with Monzo these days", "switched banks to Starling"),
            leaves=("I bank on it", "we bank with the others"),
        ),
        signs=signs("bank banking banks"),
    ),
    Telling(
        "rate",
        Rule(
            "charges",
            "what the speaker charges for his work",
            rf"""
            ^(?:I|we){ADV}(?:'m|'re| am| are)? charg(?:e|ing) (?:people |clients |customers )?(?P<v>{MONEY})(?: an hour| a day| per hour)?{_SINCE}$
            |^(?:(?:I|we){HAVE}{ADV} )?(?:put|raised|upped|increased|dropped|lowered|set) (?:my|our) (?:hourly |day |daily )?(?:rates?|prices?|fees?)(?: (?:up|down))? to (?P<v_2>{MONEY})(?: an hour| a day| per hour)?{_SINCE}$
            |^(?:my|our) (?:hourly |day |daily |night )?rate(?:'s| is)(?: now)? (?P<v_3>{MONEY})(?: (?:an?|per) \w+)?{_SINCE}$
            |^(?:I|we)(?:'ve| have|'m| am|'re| are)?{ADV} (?:gone|going|went) up to (?P<v_4>{MONEY}) (?:an?|per) (?:hour|day|night|job|visit)\b.*$
            """,
            takes=("I charge 35 an hour", "put my rate up to 40", "my day rate is 245 a day"),
            leaves=("I charge my phone", "they put my rent up to 900"),
        ),
        signs=signs("charge charging rate rates rate's price prices fee fees gone going went"),
    ),
    Telling(
        "commute",
        Rule(
            "gets to work",
            "how somebody gets to work",
            rf"""
            ^I{ADV}(?: usually| always| mostly| normally)? (?:(?P<v>cycle|bike|drive|walk|run|commute by \w+)|(?:take|catch|get|go by|go on|use|ride) (?P<v_2>{_BY})) (?:in )?to (?:work|the office|school|uni|college|the (?:shop|site|hospital|factory|studio)){_SINCE}$
            |^I{ADV} (?:take|catch|get|go by|ride) (?P<v_3>{_BY})(?: in)? (?:now|these days|from now on|nowadays)$
            """,
            takes=("I cycle to work", "I take the tram these days"),
            leaves=("I take the tram", "I drive to Leeds", "we walk to the lake"),
        ),
        signs=signs(
            "work office school uni college now days nowadays on shop site hospital factory studio"
        ),
    ),
    Telling(
        "level",
        Rule(
            "level",
            "how far somebody is in a language, by the levels that European courses have",
            rf"^I(?:{BE}|{HAVE}){ADV}(?: (?:on|at|doing|in|passed|reached|started|starting|finished|moved (?:up|on) to))?(?: level)? (?P<v>(?-i:[ABC])[12])(?: level)?(?: (?:in|of) [\w ]{{3,20}})?{_SINCE}$|^(?:just )?(?:passed|started|reached|moved (?:up|on) to)(?: level)? (?P<v_2>(?-i:[ABC])[12])(?: (?:in|of) \w+)?{_SINCE}$",
            takes=("I'm on level A2 in Spanish", "started B1"),
            leaves=("I'm on A4 paper", "we're at B2"),
        ),
        signs=signs("A1 A2 B1 B2 C1 C2 a1 a2 b1 b2 c1 c2"),
    ),
    Telling(
        "duty",
        Rule(
            "on call",
            "who is on call, or on duty",
            rf"^(?P<v>{ORG})(?:'s| is) (?:now )?on (?:call|duty|support)(?: this \w+| next \w+)?{_SINCE}$|^on[- ]call (?:is|goes to|went to) (?P<v_2>{ORG})(?: this \w+)?{_SINCE}$",
            takes=("Priya is on call this sprint", "on call is Theo now"),
            leaves=("the phone is on", "Priya called"),
        ),
        signs=signs("on on-call"),
    ),
)
