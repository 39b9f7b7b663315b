# SPDX-License-Identifier: Apache-2.0
"""English clauses that say that something is settled: mended, paid back, or that somebody goes.

Of somebody in hospital they tell both, that he is there and that he is not.
"""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import Rule
from .endings import CLAIM, I_DID, OTHER, PERSON
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT

TELLINGS = (
    Telling(
        "condition",
        Rule(
            "in hospital",
            "that somebody is in hospital",
            rf"""
            ^{WHO}{BE}{ADV} (?:in|at)(?: the| an?)?(?: [\w.'-]+){{0,2}}?
            [ ](?:hospital|intensive care|icu|rehab)(?: {AT})?$
            """,
            takes=("My mother is in the Marien hospital", "Rob's in intensive care"),
            leaves=("She is in hospital", "My mother works in a hospital"),
        ),
        value="in hospital",
        signs=signs("hospital care icu rehab"),
    ),
)
ENDINGS = (
    Ending(
        ("role", "manager", "position", OTHER),
        Rule(
            "is to leave",
            "from which day on somebody does not do any more what he does for the speaker",
            rf"""
            ^(?P<v>{SOMEBODY}|my (?:boss|manager|supervisor|doctor)){BE}{ADV}
            [ ](?:retiring|leaving|stepping down|moving on)
            (?: the (?:company|team|firm))? (?:in|on|at|next|this) [\w ,]{{2,30}}$
            """,
            takes=("Dr. Levin is retiring in May", "Anna is leaving the company on 4 May"),
            leaves=("Anna is retiring", "She is leaving in May", "I'm leaving in May"),
        ),
        signs=signs("retiring leaving stepping moving"),
        is_coming=True,
    ),
    Ending(
        ("role", OTHER),
        Rule(
            "goes there no more",
            "the speaker does not go any more to somebody who did something for him",
            rf"""
            ^(?:I|we)(?: no longer|'ve stopped| have stopped| stopped|(?: don'?t| do not)(?=.* (?:any ?more|any longer|now)$))
            [ ](?:see|seeing|go to|going to|visit|visiting|work with|working with|train with|training with)[ ]
            (?P<v>{SOMEBODY})(?: (?:any ?more|any longer|now))?$
            """,
            takes=(
                "I don't go to Dr Fox any more",
                "we no longer see Dr. Levin",
                "I stopped going to Dr Fox",
            ),
            leaves=("I don't go to Rome", "I don't see Dr Fox on Mondays", "We go to Dr Fox now"),
        ),
        signs=signs("longer stopped don't dont not"),
    ),
    Ending(
        (CLAIM,),
        Rule(
            "paid back",
            "the speaker owes somebody nothing any more",
            rf"""
            ^(?:{I_DID}(?:finally )?(?:paid|reimbursed) (?P<v>{SOMEBODY})(?: back| off)?
            |(?:(?:I|we)(?:'ve| have)? )?(?:now )?settled(?: up| my debts?)? with (?P<v_2>{SOMEBODY})
            |(?P<v_4>{SOMEBODY}) and I are (?:quits|even|square)
            |(?:I|we) (?:don't|no longer) owe (?P<v_3>{SOMEBODY})(?: anything| a thing| any money)?)$
            """,
            takes=("paid Noor back", "I've settled up with Tom", "I don't owe Ana anything"),
            leaves=("Noor paid me back", "She paid Noor back", "I paid the rent"),
        ),
        value="owe {v}",
        signs=signs("paid reimbursed settled quits even square owe"),
    ),
    Ending(
        (CLAIM,),
        Rule(
            "was paid back",
            "somebody owes the speaker nothing any more",
            rf"""
            ^(?P<o>{SOMEBODY})(?: has|'s)?(?: finally)? (?:(?:paid|reimbursed) (?:me|us)(?: back)?
            |settled(?: up)? with (?:me|us)
            |(?:gave|brought|returned)(?: me| us)? (?:my|our|the) (?P<v>[\w-]+)(?: back)?)$
            """,
            takes=("Tom paid me back", "Ana has settled up with us", "Klaus gave the drill back"),
            leaves=("I paid Tom back", "She paid me back"),
        ),
        value="owes me {v}",
        signs=signs("paid reimbursed settled gave brought returned"),
    ),
    Ending(
        ("repair",),
        Rule(
            "mended",
            "something that was broken can be used again",
            rf"""
            ^(?:(?:my|our|the) (?P<v>[\w-]+(?: [\w-]+)?)(?:'s| is| has| was| got)(?: been| \w+ly| now)*
            [ ](?:repaired|fixed|mended|replaced|working|running|as good as new|up and running)
            |(?:I|we){HAVE}{ADV} (?:repaired|fixed|mended|replaced|got) (?:my|our|the)
            [ ](?P<v_2>[\w-]+(?: [\w-]+)?)(?: (?:fixed|repaired|mended|replaced))?
            |(?:I|we){HAVE}{ADV} (?:got|bought|have|ordered) (?:an?|my|our|the) new (?P<v_3>[\w-]+(?: [\w-]+)?))$
            """,
            takes=(
                "The hearing aid's been repaired",
                "We got the boiler fixed",
                "I got a new dryer",
            ),
            leaves=("The boiler is broken", "She fixed the boiler"),
        ),
        signs=signs("repaired fixed mended replaced working running new"),
    ),
    Ending(
        (*PERSON, OTHER, CLAIM),
        Rule(
            "sent away",
            "the speaker does not work any more with somebody, told by his name or trade",
            rf"""
            ^(?:I|we){HAVE}(?: had to)?{ADV} (?:fired?|sacked|dismissed|let go of|parted (?:ways|company) with)
            [ ](?:my|our|the) (?P<v>[\w-]+(?: (?!up$|off$)[\w-]+)?)$
            """,
            takes=("We fired the photographer", "I had to fire our plumber"),
            leaves=("We fired the oven up", "She fired the cook", "I fired off a mail"),
        ),
        signs=signs("fire fired sacked dismissed go parted"),
    ),
    Ending(
        ("condition", "state"),
        Rule(
            "home again",
            "somebody is not in hospital any more",
            rf"""
            ^{WHO}(?:{BE}{ADV} (?:(?:back )?home|back from (?:the )?hospital|out of (?:the )?hospital)
            |{HAVE}{ADV}(?: was| been| got)? (?:discharged|come home|came home)(?: from (?:the )?hospital)?)(?: again)?$
            """,
            takes=("My mother is home", "I was discharged", "Mrs. Kowalski is out of hospital"),
            leaves=("She is home", "My mother is in hospital", "My home is here"),
        ),
        value="hospital",
        signs=signs("home hospital discharged"),
    ),
)
