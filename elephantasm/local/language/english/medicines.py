# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody takes for his health, and how much of it."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined
from .subjects import ADV, HAVE, SOMEBODY, WHO, signs

_TAKES = rf"""
    (?:(?: am|(?<=I)'?m)?{ADV} (?:takes?|taking|on|(?:back )?(?:down|up) to)|(?: was|'?ve been| got){ADV} (?:prescribed
    |put on))
""".strip()
_DOSE = r"\d[\d.,]* ?(?:mg|mcg|ug|g|ml|units?|iu)\b"
_HOW_OFTEN = r"""
    (?: (?:(?:once|twice|\w+ times) (?:a|per) (?:day|week|month)|every (?:\w+ ?){1,2}
    |daily
    |weekly|in the (?:morning|evening)|at night|for (?:my )?[\w' -]{3,30}|(?:before|after
    |with) \w+))*
""".strip()

_DRUG = joined(r"""
    (?:[a-z]{2,}(?:ine|in|ol|fen|xen|ide|ate|pril|statin|zole|mab|cillin|ium|one|xin|pam|lam|artan|statins?))
""")
# Who gives it to the speaker.
_GIVES = rf"""
    (?:(?:they|he|she|{SOMEBODY}|(?:my|our|the) (?:new )?(?:doctor|gp|psychiatrist|specialist|cardiologist
    |\w+ologist)){HAVE}{ADV} (?:put|started) me)
""".strip()
TELLINGS = (
    Telling(
        "medication: {k}",
        Rule(
            "dose",
            "how much somebody takes of a medication",
            rf"""
            ^{WHO}{_TAKES}
            [ ](?:(?P<k>[\w-]+)(?: now)?,? (?P<v>{_DOSE})|(?P<v_2>{_DOSE}) (?:of )?
            (?P<k_2>[\w-]+)){_HOW_OFTEN}$
            |^{_GIVES} (?:back )?on (?:(?P<v_6>{_DOSE}) (?:of )?(?P<k_8>[\w-]+)|(?P<k_9>[\w-]+),? (?P<v_7>{_DOSE})){_HOW_OFTEN}$
            |^(?:I|we|they|(?:my|our|the) (?:doctor|gp|psychiatrist|specialist|dose|\w+ologist)){HAVE}
            (?: (?:lowered|raised|increased|reduced|upped|halved|doubled|cut|changed|went|put me))
            (?: (?:my|the))?(?: (?P<k_6>[\w-]+))?(?: dos(?:e|age))?(?: from {_DOSE})? (?:to|on) (?P<v_4>{_DOSE})
            |^(?:my |the )?(?P<k_7>(?!dose|weight|price|rent)[a-z]{{5,}}) (?:went|has gone|is|was)(?: now| back)*(?: up| down
            | raised| lowered| increased| reduced)? (?:to|at) (?P<v_5>\d[\d.,]* ?(?:mg|mcg|ug|units?|iu)\b)
            |^my (?:new )?(?:(?P<k_3>[\w-]+) )?dose(?: of (?P<k_4>[\w-]+))? is
            (?: now)? (?P<v_3>{_DOSE})(?: of (?P<k_5>[\w-]+))?$
            """,
            takes=(
                "I take metformin 500 mg twice a day",
                "I was prescribed 20 mg omeprazole",
                "I'm on losartan now, 50 mg",
                "Dr. Levin put me on 1000 mg of metformin",
            ),
            leaves=("I take the bus", "I take metformin"),
        ),
        signs=signs("take takes taking on prescribed dose to"),
    ),
    Telling(
        "medication",
        Rule(
            "medication",
            "what somebody takes for his health, by how such words end",
            rf"""
            ^(?:{WHO}{_TAKES}|{_GIVES} (?:back )?on) (?P<v>{_DRUG}(?:(?:,|,? and) {_DRUG})*){_HOW_OFTEN}$
            """,
            takes=(
                "I'm on sertraline",
                "I take metformin every morning",
                "My doctor put me on losartan",
            ),
            leaves=("I take the bus", "I'm on fire"),
        ),
        signs=signs("take takes taking on prescribed put"),
    ),
)
