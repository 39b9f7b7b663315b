# SPDX-License-Identifier: Apache-2.0
"""English ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .nouns import NAME, ORG, PLACE

SIGNS = (
    "new ",
    "first ",
    "changed",
    "switched ",
    "move",
    " and i ",
    "keys",
    "reach me",
    "reachable",
    "landlord",
    "landlady",
    "new sim",
    "different ",
    "another ",
    "my name",
    "called ",
    "myself",
)
# Of these somebody has one.
_ONE = joined(r"""
    (?:(?:line |site |shift |area )?manager|boss|team lead|(?:phd )?supervisor|landlord|landlady|dentist|doctor|gp|accountant|cook|chef|(?:\w+ )?(?:teacher|coach|instructor|trainer|tutor)
    |therapist|physio|osteopath|optician|midwife|vet|counsell?or|consultant|psychologist|psychiatrist|key worker|social worker|health visitor|carer|childminder|gardener|plumber|electrician|mechanic|window cleaner|barber|hairdresser|lawyer|solicitor|cleaner|nanny|babysitter|dog walker|girlfriend|boyfriend
    |partner|flatmate|roommate|mentor|editor|agent|publisher|head ?teacher|principal|captain|c[etf]o
    |(?:(?:phone|mobile|cell|work|office|account|customer|room|locker) )?number|password|passphrase|pin|code|e-?mail(?: address)?
    |address|car|van|motorbike|laptop|phone|bank|employer|school|nursery|kindergarten|gym|provider
    |insurer|rent|salary|wage|budget|deadline|target)
""")
_HOME = r"(?:home|flat|house|place|apartment|condo|studio|digs)"
_WHEN = r"(?: (?:today|yesterday|now|this (?:morning|week|month)|last (?:night|week|month)|(?:since|from|as of) [\w ]{2,15}))?"
_I = r"(?:(?:i|we)(?:'ve| have|'m| am|'re| are)?(?: just| finally| now)? )?"
# Who is given another one has no other.
_GIVEN = r"(?:(?:they|the \w+|he|she|we|i)(?:'ve| have|'s| has)? )?(?:given|gave|assigned|found|sent|got|put|switched) (?:me|us|myself|ourselves)(?: (?:with|to|onto))?"
_ADVERB = r"(?:just|now|legally|officially|finally|recently|actually|really|only)"
RENEWED = (
    (
        Rule(
            "renamed",
            "how the speaker is called now, or rightly",
            rf"""
            ^\W*(?:(?:btw|by the way|so|ok|oh|also|and|well|actually|fyi|update|sorry|just so you know|for the record|i should mention)\b[,:]? )*
            (?:(?:i(?:'ve| have|'d| had)? |ive )?(?:{_ADVERB} )*(?:(?:changed|switched|had) my (?:(?:first|last|full|legal|given) )?name (?:changed )?(?:from [\w' -]{{2,30}}? )?(?:back )?to
            |renamed? myself(?: to| as)?)
            |i(?:'m| am) {_ADVERB} (?:{_ADVERB} )*(?:called|named|known as|going by)
            |my (?:new|real|actual|correct|right|legal|proper) (?:first |full )?name(?:'s| is)(?: {_ADVERB})?
            |my name(?:'s not| is not| isn't| is no longer) {NAME}(?: any ?more| now)?\W+(?:but|it's|it is|i'm|i am)(?: {_ADVERB})?
            |(?:you(?:'ve| have| keep|'re)? (?:got|get|getting|spelt|spelled|spell|spelling|had|wrote|write) my name wrong|that's not my name)\W+(?:it's|it is|i'm|i am|my name is|my name's)(?: {_ADVERB})?
            |my name(?:'s| is)(?=[ ]{NAME}, not {NAME}\W*$))
            [ ](?P<v>{NAME}|(?!(?:that|this|it|something|his|hers|theirs|mine)\b)(?-i:[a-z]{{2,12}})(?=\W*$))
            (?:,? (?:not {NAME}|now|legally|officially|these days|(?:after|since|last|this|in|on|and|so|because|as|by|instead of) .{{1,60}}))?\W*$
            """,
            takes=(
                "I changed my name to Zoe.",
                "I'm now called Zoe Park",
                "My name isn't Tamsin any more, it's Zoe.",
                "You've got my name wrong, it's Zoe",
                "btw i changed my name to zoe",
                "I legally changed my name to Zoe Park last week.",
                "My name's Zoe, not Tamsin.",
            ),
            leaves=(
                "I changed my dog's name to Zoe",
                "I changed my user name to zoe99",
                "I changed my name to lower case in the form",
                "My sister changed her name to Zoe",
                "I'm thinking of changing my name to Zoe",
                "You've got my name wrong",
            ),
        ),
        "my name is {v}",
    ),
    (
        Rule(
            "new one",
            "who or what is in the place of another that somebody has one of",
            rf"""
            ^\W*(?:(?:so|ok|oh|btw|also|hey|good news)\b[,:!]? )*{_I}(?:(?:got|have|found|hired|picked up|bought|chose|collected
            |signed with|started with|seeing|using|driving|been given|been assigned|given) )?(?:myself |ourselves )?(?:(?:(?:an?|my|our|the) )?(?:new|different)|{_GIVEN} (?:an? (?:new|different)|another)) (?P<k>{_ONE}){_WHEN}(?:[,:]| \W| is| called| named)[ ]?
            (?:(?:now )?(?:he's|she's|it's|he is|she is|it is|who's|called|named|his name is|her name is|his name's|her name's|(?:some|an?) (?:guy|bloke|woman|man|lady|lad|chap|girl|fella|person) (?:called|named)) )*
            (?:an? |now )?(?P<v>(?=[^,;]{{0,40}}(?-i:[A-ZÀ-Þ\d]))(?!(?:and|but|so|who|which|he|she|it|they|i|we|not|on|in|at|to|of|is|called|named)\b|\w+ing\b)[^,;!?()]{{2,40}}?)(?:[,;(] ?.{{1,60}})?\W*$
            """,
            takes=(
                "We've got a new manager, Owen",
                "Got a new number: 555-0199.",
                "Picked up my new car today, a Skoda Enyaq",
            ),
            leaves=(
                "I need a new car, mine is old",
                "Got a new phone, finally",
                "We've got a new idea: tea",
                "My brother's got a new car, a Polo",
            ),
        ),
        "my {k} is {v}",
    ),
    (
        Rule(
            "changed to",
            "to whom or what somebody changed that one has one of",
            rf"""
            ^\W*(?:(?:(?:i|we)(?:'ve| have)?(?: just| finally)? )?(?:changed|switched) (?:my |our )?(?P<k>{_ONE})s?
            (?: from [\w .&'-]{{2,30}}?)?(?: to|[,:])[ ](?:(?:i'm|we're|we go|i go|it's|now|with|at|to) )*(?P<v>{CAPITAL}[^,;!?()]{{1,40}}?)
            |(?:my|our) (?P<k_2>{_ONE})(?:'s| has)? changed(?: to|[,:])[ ](?:(?:it's|it is|now) )*(?P<v_2>(?=[^,;]{{0,40}}[A-Z\d@])[^,;!?()]{{2,40}}?))(?: now)?\W*$
            """,
            takes=(
                "I changed dentists, I'm with Dr. Shah now",
                "We switched banks to Monzo",
                "My email's changed: ana@new.io",
            ),
            leaves=("I changed my mind", "We switched banks"),
        ),
        "my {k} is {v}",
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            rf"""
            ^(?![^?]*\b(?:look\w*|view\w*|saw|seen|visit\w*|wants?|would|could|if|when|might|maybe|dream\w*|not|\w+n't|no|his|her|their|your|near|for)\b)
            [^?]{{0,60}}?\b(?:(?:my|our) new {_HOME}(?: is)? (?:in|near) (?P<v>{PLACE})
            |(?:moved|settled|unpack\w*|arrived|first (?:night|morning|day|week)|got the keys)\b[^?]{{0,30}} new {_HOME} (?:in|near) (?P<v_2>{PLACE})
            |(?:in|from|to) (?P<v_3>{PLACE}), (?:my|our) new {_HOME}
            |(?:the )?move(?:'s| is| went) (?:done|over|through|well|finished),? (?:and )?(?:we're|i'm|we are|i am)(?: now)? in (?P<v_4>{PLACE}))(?: now| today)?(?:[,;] [^?]{{1,60}})?\W*$
            """,
            takes=(
                "Finally settled into the new flat in Stavanger.",
                "Unpacking boxes in Stavanger, our new home!",
                "Our new place is in Stavanger",
                "The move's done, we're in Exeter.",
            ),
            leaves=(
                "We looked at a new flat in Leeds",
                "My sister loves her new house in Rome",
                "the new flat in Leeds is too dear",
            ),
        ),
        "I live in {v}",
    ),
    (
        Rule(
            "new couple",
            "with whom somebody is together now",
            rf"""
            ^\W*(?:(?:so|ok|yes|news|guess what|well)\b[,:]? )*(?P<v>{CAPITAL}[\w'-]+) and i(?: are|'re|'ve been| have been)(?: now| finally| officially| both)*[ ]
            (?:official|an item|a couple|together|dating|going out|seeing each other|engaged|married)\b(?! (?:in|at|on|for) (?:the|a|this)\b)
            """,
            takes=("Dylan and I are official", "Kim and I are an item now, six weeks"),
            leaves=("Kim and I are a team now", "Kim and I are together in the quiz"),
        ),
        "my partner is {v}",
    ),
    (
        Rule(
            "first night",
            "where the home is of which somebody has the keys, or in which he has slept",
            rf"""
            ^\W*(?:(?:i|we)(?:'ve| have)?(?: just| finally)? )?(?:(?:picked up|got|collected|have) (?:the|our|my) keys (?:for|to|of) (?:the|our|my)(?: new)?
            |(?:slept (?:the|our|my) )?first (?:night|morning|evening) in (?:my|our|the)(?: new| own)?)[ ]{_HOME} in (?P<v>{PLACE})(?: now| today)?(?:[,;:] [^?]{{1,80}})?\W*$
            """,
            takes=(
                "Picked up the keys for the house in Ennis, the van's empty",
                "First night in our house in Buxton, slept like a log",
            ),
            leaves=(
                "Picked up the keys for the office in Ennis",
                "First night in a hotel in Rome",
            ),
        ),
        "I live in {v}",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            rf"""
            ^\W*(?:today (?:is|was|'s) )?(?:my )?first (?:day|week|shift|month)(?: (?:today|tonight|tomorrow|done|over))? (?:at|with) (?:my new job (?:at|with) )?
            (?P<v>(?!(?-i:Uni\b)|(?:[\w'-]+ )*(?:school|uni|university|college|kindergarten|nursery|camp|festival|park|parcs|gym)\b)(?=(?:the )?{CAPITAL}){ORG})
            (?: (?:done|today|tonight|tomorrow|over|survived|behind me|in the bag))*\W*$
            """,
            takes=("First week at Siemens done.", "Today was my first day at Rook Hospital!"),
            leaves=("First day at school", "His first day at Bosch", "My first week was hard"),
        ),
        "I work at {v}",
    ),
    (
        Rule(
            "reached",
            "under which number somebody is reached now",
            r"""
            ^[^?]{0,60}?\b(?:(?:you can )?(?:reach|call|text|ring|get) me (?:now |only )?(?:on|at|under)|(?:i'm|i am) (?:now |only )?reachable (?:on|at|under)|new sim,? so it's)[ ](?P<v>\+?\d[\d /()-]{5,16}\d)
            """,
            takes=("You can reach me on 07700 900456 now", "new SIM, so it's 07700 900456"),
            leaves=("You can reach me on Monday", "Can I reach you on 07700 900456?"),
        ),
        "my phone number is {v}",
    ),
    (
        Rule(
            "landlord raises",
            "what somebody pays for his home since the landlord has raised the rent",
            r"""
            ^(?!.*\w's (?:rent|flat|room|place)\b)[^?]{0,20}?(?<!'s )\b(?:landlord|landlady)\b[^?]{0,60}?\b(?:raised|put up|increased|upped|wants(?! to\b)|asks?|charges)\b[^?\d]{0,60}?(?:from [\d.,]+ (?:up )?to )?(?P<v>(?:[€£$] ?)?\d[\d.,]*\d(?: ?(?:€|£|\$|euros?|quid|pounds|dollars|pesos))?)(?! ?for |\d| ?(?:%|percent|years?|months?|weeks?|days?))
            """,
            takes=(
                "The landlord wants £700 from June",
                "Our landlady raised it, we pay 920 euros now",
            ),
            leaves=("The landlord wants 5% more", "My landlord is 58 years old"),
        ),
        "my rent is {v}",
    ),
)
