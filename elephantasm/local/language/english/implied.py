# SPDX-License-Identifier: Apache-2.0
"""What is told in English to be otherwise without being named; see `language/implied.py`."""

from __future__ import annotations

from ..clauses import Implied
from ..rules import Rule, joined, one_of
from .numbers import CARDINALS

_COUNT = rf"(?:\d+|{one_of(CARDINALS)}|a|a few|some|several)"
_SPAN = rf"{_COUNT} (?:days?|weeks?|months?|years?)"
_GIVER = joined(r"""
    (?:doctors?|doc|dr(?:\.? (?-i:[A-Z])\w+)?|gp|nurse|consultant|specialist|psychiatrist|psych|\w+ologist|endo|clinic|hospital|surgery|pharmacist)
""")
_MEDICINE = joined(r"""
    (?:dos(?:e|es|age)|tablets?|pills?|meds?|medication|medicine|inhaler|injections?|insulin|drops|capsules?|patch(?:es)?|jabs?)
""")
_ALTERED = (
    r"(?:doubled|halved|tripled|upped|raised|lowered|increased|reduced|dropped|cut|bumped|stepped)"
)
_TO = r"(?:up |down |back |over )*(?:to|on|onto) (?:the )?\d"
IMPLIED = (
    Implied(
        Rule(
            "dose otherwise",
            "another dose of the one medicine that somebody takes",
            rf"""
            \b(?:{_GIVER}(?:'s|'ve| has| have| wants?| had)?(?: just| now| since)?[ ](?:(?:{_ALTERED}|put|moved|changed|taken)[ ](?:me|it|(?:the|my)(?: \w+)? {_MEDICINE})[ ]{_TO}|{_ALTERED} (?:it|me|(?:the|my)(?: \w+)? {_MEDICINE})\b|me {_TO})
            |{_ALTERED} (?:the|my)(?: \w+)? {_MEDICINE}
            |(?:doubled|halved|tripled) (?:the|my)[ ][a-z]{{3,20}}(?:pril|olol|statin|ine|zole|[ps]am|lam|xin|mab|one|ide|artan|min|cin|profen|xen)\b
            |(?:the|my)(?: \w+)? {_MEDICINE}(?:'s|'ve| is| are| has| have| was| were| got)(?: been| gone| now| just)* (?:{_ALTERED}|up\b|down\b|higher|lower|double|half|stronger|weaker))
            """,
            takes=(
                "the doctor's put me up to 10",
                "GP's doubled the tablet, I'm on 10 now",
                "my dose has been halved",
                "they've doubled my ramipril",
            ),
            leaves=(
                "the doctor put me on the list",
                "my tablet is broken",
                "they doubled the rent",
            ),
        ),
        Rule(
            "dose",
            "how much of a medicine somebody takes",
            r"""
            \b(?P<v>\d[\d.,]{0,9} ?(?:mg|mcg|\u00b5g|ug|ml|units?|iu)\b)
            |\b(?:takes?|taking|on|have|has)[ ](?:my |the )?[a-z]{5,30},?[ ](?P<v_2>\d{1,5}(?:\.\d{1,2})?)\b(?=\W*$|[.,;]|[ ](?:once|twice|at night|in the|a day|every|daily))
            """,
            takes=("I take ramipril, 5 mg in the mornings", "I'm on sertraline 50"),
            leaves=("I take the 42 to work", "I have two cats"),
        ),
        (" mg", "mg", "mcg", "take", "taking", "on ", "me on"),
    ),
    Implied(
        Rule(
            "smokes no more",
            "somebody has given up smoking, by how long he is without",
            rf"""
            \b(?:{_SPAN}[ ](?:off|without|free of)[ ](?:the )?(?:fags?|cigs?|ciggies|cigarettes?|smokes?|smoking|nicotine|tobacco)
            |(?:stubbed out|had|smoked)[ ]my last (?:fag|cig|cigarette|smoke|one)\b
            |(?:kicked|knocked|packed)[ ](?:the )?(?:habit|fags|cigs|smoking|cigarettes)
            |(?:i'm|i am|i've been|been)[ ](?:now )?(?:{_SPAN} )?smoke[- ]free)
            """,
            takes=("six weeks off the fags today", "I'm 3 months smoke-free"),
            leaves=("he went off the rails", "a smoke-free room", "six weeks off work"),
        ),
        Rule(
            "smokes",
            "somebody smokes",
            r"\bi(?:'m| am|'ve| have)?[ ](?:still )?(?:smoke|smoking|a smoker|(?:on|down to|up to) .{1,25}(?:fags|cigarettes|cigs))\b",
            takes=("I smoke about ten a day", "I'm still smoking"),
            leaves=("he smokes", "smoked salmon"),
        ),
        ("smok", "fags", "cig"),
    ),
    Implied(
        Rule(
            "gets there otherwise",
            "somebody gets to work in another way",
            r"""
            ^(?=.*\b(?:now|these days|nowadays|lately|instead|since|from now on|at the moment)\b).*?
            (?:\b(?:i'm|i am|i've been|been)[ ](?:cycling|driving|walking|biking|running|scooting)[ ](?:in\b|to (?:work|the office))
            |\b(?:taking|getting|catching)[ ]the (?:bus|train|tram|tube|ferry|metro|bike|car|scooter)[ ](?:in\b|to (?:work|the office)))
            """,
            takes=(
                "been cycling in since the trains went daft",
                "I'm driving to work these days",
            ),
            leaves=("I'm driving to work", "walking in the hills since June"),
        ),
        Rule(
            "gets there",
            "how somebody gets to work",
            r"""
            \bi(?:'m| am)?[ ](?:usually |always |mostly |normally )?(?:commute|commuting|(?:go|get|travel|come)[ ](?:in|to (?:work|the office))[ ](?:by|on)
            |(?:take|catch|get)[ ]the .{1,25}[ ](?:to (?:work|the office)|in\b)|(?:cycle|drive|walk|bike)[ ](?:in\b|to (?:work|the office)))
            """,
            takes=("I commute by train, the 7:42", "I take the 42 to work"),
            leaves=("I work by the sea", "she commutes"),
        ),
        ("commut", "work", "office", "train", "cycle", "drive", "walk", "bike"),
    ),
    Implied(
        Rule(
            "no meat",
            "somebody eats no meat now",
            rf"""
            ^(?=.*\b(?:now|these days|nowadays|since|only|from now on|for {_COUNT}|gone|went|turned)\b).*?
            \b(?:it's been|i'm|i am|we're|i've|we've|i|we)[ ](?:been |gone |all |strictly |fully |completely |eating |only |turned |went )*(?:veggie|vegetarian|vegan|plant[- ]based|meat[- ]free)\b
            """,
            takes=("it's been veggie only since new year", "I've gone vegan"),
            leaves=("I'm vegan", "the vegan place is good now"),
        ),
        Rule(
            "meat",
            "somebody eats meat",
            r"\b(?:i|we)[ ](?:still )?(?:eat|love|like|have|cook|need)[ ][^.;?]{0,25}?\b(?:meat|beef|pork|chicken|steaks?|bacon|lamb|ham|sausages?)\b",
            takes=("I eat meat about twice a week", "we love a good steak"),
            leaves=("I eat no fish", "the chicken crossed the road", "we met Bacon"),
        ),
        ("meat", "beef", "pork", "chicken", "steak", "bacon", "lamb", "ham", "sausage"),
    ),
    Implied(
        Rule(
            "raise",
            "somebody is paid another sum now",
            r"\b(?:got|given|gave me|getting|had)[ ](?:me )?(?:a|my)[ ](?:\w+ )?(?:pay ?)?(?:rise|raise)\b[^?]{0,40}?\d",
            takes=("got a rise, 13.20 an hour now", "they gave me a raise, I'm on 41k"),
            leaves=("got a raise", "my rise to fame", "did Kim get a raise of 5?"),
        ),
        Rule(
            "pay",
            "what somebody is paid",
            r"""
            \b(?:i (?:earn|make|get|am paid)|i'm (?:on|paid)|my (?:pay|salary|wages?)(?: is|'s| are)?|(?:pays|paying) me|on)[ ][^.;?\d]{0,15}?
            (?P<v>[\u00a3$\u20ac]?\d[\d.,]{0,9}k?)(?=[ ]?(?:an hour|a (?:year|month|week|day)|per (?:hour|year|month|week|day)|gross|net|before tax|after tax|k\b)|k\b|\W*$)
            """,
            takes=("I'm on 12.60 an hour", "I earn 38k"),
            leaves=("I get 5 letters", "my pay is late"),
        ),
        ("earn", "make", "paid", "pay", "salary", "wage", "on ", "get"),
    ),
)
