# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined
from .subjects import signs

_BODY = joined(r"""
    (?:throat|lips?|mouth|tongue|gums|palate|skin|face|eyes|nose|stomach|tummy|guts?|belly|head|chest|heart|hands|feet
    |joints|airways|sinuses|lungs|asthma|eczema|migraines?|reflux|blood (?:pressure|sugar)|sugars)
""")
_AILS = joined(r"""
    (?:hives|an? (?:awful |bad |nasty )?rash|rashes|migraines?|headaches|heartburn|cramps|diarrh\w+|the runs|wind|nausea|reflux
    |palpitations|asthma attacks|an? (?:upset|bad|sore) (?:stomach|throat)|an? allergic reaction|blisters|welts|eczema|acne)
""")
_SICK = joined(r"""
    (?:sick|ill|sneeze|itch\w*|bloated|dizzy|vomit|throw up|gag|cough|wheez\w+|swell up|come out in \w+|break out|nauseous|queasy
    |unwell)
""")
# What troubles people, and is not eaten, drunk, touched or breathed.
_NO_THING = joined(r"""
    (?:it|this|that|they|he|she|you|i|we|what|which|who|work|stress|traffic|noise|news|people|everything|nothing|life|politics|code
    |homework|school|crying|laughing|running|reading|thinking|meetings?|mondays?|exams?|deadlines?|\w+body|\w+one)
""")
_WHAT = rf"(?:(?:any|all|too much|even|eating|drinking|raw|fresh|the smell of) )?(?P<v>(?!{_NO_THING}\b)[a-z][a-z'-]{{2,}}(?: [a-z][a-z'-]{{2,}})?)"

TELLINGS = (
    Telling(
        "avoids",
        Rule(
            "reacts",
            "what does the body harm, or is not eaten any more",
            rf"""
            ^(?:(?:mind(?: you)?|careful|beware),? )?(?:
            {_WHAT}(?: (?:always|really|just|often|usually|still|also|now))*[ ](?:
            gives? me {_AILS}|brings? me out in \w+|(?:bloats?|nauseates?|constipates?) me|makes? me {_SICK}
            |(?:makes?|leaves?) my {_BODY}|(?:upsets?|irritates?|burns?|hurts?|closes?(?: up)?|swells?|inflames?|blocks?|triggers?|sets? off)[ ]
            my {_BODY}|(?:doesn't|does not|don't|do not) agree with me|disagrees? with me
            |(?:is|are) off the (?:menu|table|list|cards) (?:for me|for us|for good|from now on|since|now))\b.*
            |I(?: (?:always|often|usually|still))* (?:swell up|come out in \w+|break out(?: in \w+)?|get {_AILS}|get {_SICK})
            [ ](?:from|with|when I (?:eat|drink|touch)|(?:whenever|if) I (?:eat|drink|touch)|after(?: eating)?) (?P<v_2>(?!{_NO_THING}\b|the|a|an|my|in\b)[a-z][\w' -]{{2,25}})
            |no (?P<v_3>[a-z]{{3,}}) for (?:me|us) (?:since|any ?more|from now on|ever|at all)\b.*)$
            """,
            takes=(
                "Sesame makes my lips swell",
                "hazelnuts give me hives",
                "Celery is off the menu from now on",
                "I get hives from strawberries",
                "no gluten for me since January",
            ),
            leaves=(
                "Work gives me headaches",
                "My boss makes me sick",
                "The salmon is off the menu",
                "It makes my day",
                "no idea for me",
            ),
        ),
        signs=signs("""
            bloat bloats makes make gives give brings bring leaves upsets upset irritates burns hurts closes swells
            inflames blocks triggers sets agree disagrees off swell break hives rash migraines
            heartburn cramps bloated itchy sick no
        """),
    ),
)
