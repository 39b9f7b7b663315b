# SPDX-License-Identifier: Apache-2.0
"""What an English question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule, joined

_WORD = r"(?:[^\W_](?:[\w-]{0,30}\w)?(?![\w'\u2019-]))"
_NAME = rf"@?({_WORD}(?: {_WORD})?)"
# An introduction is a clause of its own, or begins one.
_BEGINS = joined(r"""
    (?:^|[.!?,;:\n] ?| [\u2013\u2014-] )
    (?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|yo|hiya|dear \w{2,20})(?: there)?,?[ ]
    |(?:and |so |ok(?:ay)?,? ))?
""")
_TITLE = r"(?:(?:dr|mr|mrs|ms|miss|prof)\.? )?"

WHEN = Rule(
    "when",
    "asks for a time",
    r"""
    \b(?:when
    |how (?:long|recent|old)
    |(?:what|which) (?:date|day|month|year|time|week|season)
    )\b
    """,
    takes=("when did we meet?", "which year was it?", "how long ago was it?"),
    leaves=("whenever you like", "what did she say?"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    r"""
    \b(?:how (?:many|much|often|old|long|far|big|tall)
    |number of
    |what number
    )\b
    """,
    takes=("how many cats are there?", "the number of cats", "how old is he?"),
    leaves=("how did it go?", "a number"),
)
WHO = Rule(
    "who",
    "asks for a name",
    r"""
    \b(?:who|whose|whom
    |where
    |which
    |names?|called|titles?
    )\b
    """,
    takes=("who called?", "where does she live?", "what is the title of the book?"),
    leaves=("how are you?", "the whole day", "renamed"),
)
GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    \b(?:did|have|had|were) (?:you|u)(?: \w+){0,2}? (?:say|said|suggest(?:ed|ing)?|recommend(?:ed|ing)?
    |tell|told|give|gave|given|mention(?:ed)?|list(?:ed)?|propose[d]?|advise[d]?|explain(?:ed)?
    |describe[d]?|show|shown|share[d]?|provide[d]?|come up with|call(?:ed)?|plan(?:ned)?|draft(?:ed)?
    |write|written|outline[d]?|offer(?:ed)?)\b
    |\b(?:you|u)(?:'ve| have| had)?(?: \w+ly| just| also| already| once)? (?:said|suggested|recommended
    |told|gave|given|mentioned|listed|planned|wrote|written|proposed|advised|explained|described
    |showed|shared|provided|drafted|came up with|outlined|offered|put together)\b
    |\byour (?:\w+ )?(?:suggestions?|recommendations?|advice|plan|list|draft|answers?|reply
    |explanation|proposals?|summary|ideas?|examples?|recipe|itinerary|outline|tips?)\b
    """,
    takes=("what did you suggest for dinner?", "the book you recommended", "your list of hotels"),
    leaves=("can you suggest a book?", "what did ana tell you?", "where do i live?"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    \b(?:suggest(?:ions?)?|recommend(?:ations?)?|advi[sc]e
    |(?:what|which|how|where|when)(?: \w+){0,3}? should (?:i|we)|should (?:i|we)
    |(?:what|which|how) would you (?:do|use|pick|choose|go|set|handle)
    |help me (?:to )?(?:choose|pick|decide|plan|find)|best way to)\b
    """,
    takes=("what would you suggest?", "which laptop should i buy", "help me plan a trip"),
    leaves=("what did i buy?", "i have an idea", "you should know"),
)
ASKER = Rule(
    "asker",
    "whoever asks says his name",
    rf"""
    {_BEGINS}
    (?:(?:this is|it's|it\u2019s|it is|its|i'm|i\u2019m|im|i am|my name(?:['\u2019]s| is|s)|i go by)
    [ ]{_TITLE}{_NAME}
    |{_TITLE}{_NAME} (?:here|speaking|again)\b(?! ?\?)
    |{_TITLE}{_NAME} from [\w ]{{2,30}} here\b(?! ?\?))
    """,
    needs=(
        *("this is", "it's", "it\u2019s", "it is", "its", "i'm", "i\u2019m", "im", "i am"),
        *("my name", "i go by", " here", " speaking", " again"),
    ),
    takes=("Hi, this is Viktor. What did I order?", "sam here", "Hello! it's Dr. Bell, am I late?"),
    leaves=("Hi, I'm Leon's friend.", "Is Viktor here?", "Tell Sam that this is wrong"),
)
# What the speaker calls himself, and what is his.
OWN = ("I", "my")
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*\b(?:was|were|did|had|been|used to|before|previous\w*|former\w*|earlier|once|ago|last
    |history|first|original\w*|ever|since|changed?|still|any ?more|happened|\w{3,}ed)\b)
    (?:.*\b(?:is|are|am|do|does|can|may|must|should|what's|where's|who's|when's|how's)\b
    |(?:who|what|which \w+) \w{2,}s\b)
    """,
    takes=("where do i live?", "which region is our default?", "who leads the team?"),
    leaves=("where did i live before?", "is ana still in oslo?", "what have i taken for it?"),
)
# What the speaker asks of himself, by the name of the attribute, with two texts that ask so.
_ASKED = {
    "home": (
        r"\bwhere (?:do|am|are) (?:i|we) (?:now |currently )?(?:live|living|based|stay)|\b(?:my|our) (?:\w+ )?(?:address|hometown)\b|\b(?:city|town|street|country) (?:do|am) i\b",
        "where do i live?|what's my address",
    ),
    "employer": (
        r"\bwhere (?:do|am) i (?:now )?work|\bwho do i work for|\bmy (?:\w+ )?(?:employer|company|job)\b",
        "where do i work?|what is my job",
    ),
    "position": (
        r"\bwhat do i do\b|\bmy (?:\w+ )?(?:job|role|position|title)\b",
        "what do i do for a living?|my job title",
    ),
    "partner": (
        r"\bmy (?:partner|wife|husband|girlfriend|boyfriend|fianc\w+)\b|\bam i (?:single|married|seeing|dating|still with)|\bdo i have a (?:girl|boy)friend",
        "who is my partner?|am i single",
    ),
    "manager": (
        r"\bmy (?:\w+ )?(?:boss|manager|supervisor|line manager)\b",
        "who is my manager?|what's my boss called",
    ),
    "medication": (
        r"\b(?:medicines?|medications?|meds|pills|tablets)\b.*\b(?:i|my)\b|\bmy (?:medicines?|medications?|meds|pills|dose)\b|\bwhat (?:do|am) i (?:take|taking|on)\b",
        "what medicine am i on?|what are my meds",
    ),
    "phone": (
        r"\bmy (?:\w+ ){0,2}(?:phone|number|mobile)\b",
        "what's my phone number?|my new number",
    ),
    "email": (
        r"\bmy (?:\w+ )?e-?mail\b",
        "what's my e-mail?|my work email",
    ),
    "rent": (
        r"\b(?:my|our) (?:\w+ )?rent\b|\brent do (?:i|we)\b",
        "how much is our rent?|how much rent do i pay",
    ),
    "allergy": (
        r"\b(?:am i|are we|i'm|i am) allergic|\bmy allerg|\bcan(?:'t|not)? i eat|\bshould i (?:avoid|not eat)",
        "what am i allergic to?|what can't i eat",
    ),
    "diet": (
        r"\bmy diet\b|\b(?:do|don't) i (?:not )?eat\b|\bam i (?:a )?(?:vegan|vegetarian)|\bcan(?:'t|not)? i eat",
        "do i eat pork?|am i vegan",
    ),
    "avoids": (
        r"\b(?:do|don't) i (?:not )?(?:eat|drink|like)\b|\bcan(?:'t|not)? i eat",
        "do i drink coffee?|what don't i eat",
    ),
    "pet": (
        r"\b(?:which|what|any) pets?\b|\bmy (?:dog|cat|pets?)\b|\bdo (?:i|we) have an? (?:dog|cat|pet)",
        "which pet do we have?|what's my dog called",
    ),
    "name": (
        r"\bmy name\b|\bam i called\b|\bwho am i\b",
        "what's my name?|who am i",
    ),
    "birthday": (
        r"\bmy birthday\b|\bwas i born\b",
        "when is my birthday?|when was i born",
    ),
    "age": (
        r"\bhow old am i\b|\bmy age\b",
        "how old am i?|what's my age",
    ),
    "car": (
        r"\b(?:car|vehicle) do (?:i|we)\b|\bmy car\b|\bdo i drive\b",
        "what car do i have?|what's my car",
    ),
    "studies": (
        r"\b(?:do|am) i (?:study|studying)\b|\bmy (?:degree|major|studies)\b",
        "what do i study?|what's my major",
    ),
}
ASKED = {
    name: Rule(
        name,
        f"asks for the {name}",
        pattern,
        takes=tuple(takes.split("|")),
        leaves=("Where is Oslo?", ""),
    )
    for name, (pattern, takes) in _ASKED.items()
}
