# SPDX-License-Identifier: Apache-2.0
"""English clauses: where one begins, what may stand around it, and how it is denied."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS
from .nouns import KINSHIP
from .numbers import CARDINALS

_MONTH = one_of(form for month in MONTHS for form in month)
_DAY = rf"{one_of(day[0] for day in WEEKDAYS)}s?"
_COUNT = rf"(?:\d+|an?|a few|a couple of|several|many|some|{one_of(CARDINALS)})"
_UNIT = "(?:day|week|month|year)"
_PERIOD = rf"(?:{_UNIT}|weekend|term|semester|season|{one_of(SEASONS)}|{_DAY}|{_MONTH})"
# A time at which something began that goes on.
_POINT = joined(rf"""
    (?:(?:early|mid|late|the end of|the beginning of|the start of)[ -])?
    (?:{_MONTH}\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?
    |\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?
    |the \d{{1,2}}(?:st|nd|rd|th)
    |{_DAY}|{one_of(SEASONS)}(?: \d{{4}})?
    |(?:last|this|next) {_PERIOD}
    |yesterday|today|tomorrow|now|then|last night|this morning
    )
""")
WHEN = rf"""
    (?:(?:since|as of|from|starting|effective|beginning) (?:{_POINT}|\d{{4}}|(?:the |our |my )?\w+)(?: on(?:wards?)?)?
    |(?:in|on|by) {_POINT}
    |(?:last|this|the other|earlier this) {_PERIOD}
    |{_COUNT} (?:day|week|month)s? ago
    |(?:for|in) (?:about |almost |over |the (?:last|past) )?{_COUNT} {_UNIT}s?
    |yesterday|today|last night|this morning
    )
"""
_STILL = """
    (?:now|rn|atm|nowadays|these days|at the moment|at present|for now|currently|presently|right now|lately
    |recently|by now|so far|again|already|still|actually|finally|instead|officially|temporarily)
"""

# Who knows what he says of somebody: it is as if the speaker said it himself.
VOUCHED = """
    (?:(?:my|our|the|his|her) )?(?:new )?(?:doctors?|gp|vet|dentist|nurse|midwife|physio|surgeon
    |pediatrician|paediatrician|specialist|psychiatrist|therapist|allergist|optician|\\w+ologist
    |hospital|clinic|lab|tests?|results?) (?:says?|said|confirmed|told (?:me|us)|showed?)(?: that)?
""".strip()
# They stand where a name may stand, and name nobody.
NOBODY = """
    (?:he|she|it|they|this|that|these|those|there|here|what|who|which|how|why|when|where|you|if
    |every(?:one|body|thing)?|some(?:one|body|thing)?|any(?:one|body|thing)?|no(?:body|thing|ne)?
    |people|most|many|all|one|another|others?|half|both|each|let|please
    |not|the|my|our|your|his|her|its|their|a|an|i|we|in|on|at|with|for|from|to|as|of|and|but|or|so
    |yes|just|also|today|tomorrow|yesterday|now|then|thanks?)
"""

_STATE = "allergic|intolerant|lactose|coeliac|celiac|diabetic|vegan|vegetarian|pescatarian|pregnant"
JOINT = Rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    rf"""
    [ ]?[;\u2013\u2014][ ]
    |(?<!\bis)(?<!\bare):[ ]
    |[ ][:;]-?[()DP][ ]
    |,?[ ]so[ ](?=(?:please|keep|don't|do not|no|not)\b)
    |[ ]--?[ ]
    |,?[ ](?:and|but|so|because)[ ]
    (?=(?:I|we|my|our|the [\w-]+ (?:[\w-]+ )?(?:is|are|was|has|have|costs?)|it's|(?:everyone
    |everybody|people|friends|they) (?:calls?|knows?)|(?:he|she|they|it)(?:'s|'re| is| are| has
    | have| was)|(?:{CAPITAL}[\w-]+ )(?:is|are|has|had|was|just|can|does|lives?|works?|goes|turned
    |got|moved|started|likes|loves|took))\b(?! (?:and)\b))
    |,[ ](?=(?:just |finally )?(?:sold|moved(?! (?:here|on|last|in|this|yesterday)\b)|quit
    |cancell?ed|left|stopped|switched|lost
    |gave (?:up|away))\b)
    |,[ ](?!(?:my|our)(?: [\w-]+){{0,2}}? {KINSHIP}\W*$)(?=(?:I|I'?m|I've|my|our|we|we're|it's)\b)
    |,[ ](?=(?:he|she|it|they) (?:\w+ )?\w+ed\b)
    |,[ ](?=(?:he|she|it|they)(?:'s|'re| is| are| has| have| was)\b|(?:the|everything) (?:[\w-]+ )?
    (?:[\w-]+ )?(?:is|are|runs?|goes)\b
    |(?-i:{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)(?:'s (?:\d|at|in|on|the|now)\b| (?:is|has|owns
    |does|can|takes|leads
    |lives|works|plays|runs|took|takes)\b))
    |[ ](?:until|till)[ ](?=(?:my|our) [\w-]+ (?:ends?|runs? out|expires?)\b)
    |[ ](?:because[ ](?=(?:he|she|they|it|I|we)(?:'\w+)? \w)
    |as[ ](?=(?:he|she|they) (?!is\b|can\b|could\b|does\b|did\b|do\b|was\b|has\b)\w+ \w))
    |,[ ](?=no (?:more|longer) )
    |(?:(?<= any more)|(?<= anymore)|(?<= any longer)),[ ]
    |,[ ](?=thank (?:god|goodness|heavens|you)\b)
    |,[ ](?=so (?:not|no|[\w' ]{{2,40}} (?:is|are|has to|have to)) )
    |,?[ ](?:and|but)[ ]
    (?=(?:now |also |currently |just )?(?:am|live|work|study|drive|own|have|moved|joined|started
    |quit|left|play|speak|weigh|{_STATE})\b)
    """,
    takes=(
        "I live in Oslo and I work there.",
        "I'm Sam, my wife is Eva",
        "I live here and work",
        "Milo left the nursery, he's at school now",
        "Ola owns the parser, Piotr owns the rest",
    ),
    leaves=("Bread and butter", "nuts and milk", "The Good, the Bad and the Ugly"),
)
SUBJECT = Rule(
    "shared subject",
    "begins with the speaker, who is meant in the next clause, too",
    r"\b(?:I|we)\b",
    takes=("I live here", "So we live here"),
    leaves=("My sister lives here", "Isle of Wight"),
)
VERB_FIRST = Rule(
    "verb first",
    "begins with what somebody does, and does not say who",
    r"""
    ^(?:now |also |currently |just )?(?:am|live|work|study|drive|own|have|moved|joined|started
    |quit|left|play|speak|weigh)\b
    """,
    takes=("work at Equinor", "have a dog"),
    leaves=("I work", "workers"),
)
STATE_FIRST = Rule(
    "state first",
    "begins with what somebody is, and says neither who nor that he is",
    rf"^(?:now |also |currently |just )?(?:{_STATE})\b",
    takes=("allergic to nuts", "also vegan"),
    leaves=("I'm allergic", "allergies"),
)
AM = "am"
# What "he" or "it" stands for at the beginning of the next clause, and such a beginning.
MEANT = Rule(
    "meant by a pronoun",
    "begins with somebody or something, `s`, of whom or which a next clause goes on",
    rf"""
    ^(?:(?:it was|today is) (?P<s>{CAPITAL}[\w-]+)'s birthday\b
    |(?P<s_2>(?:my|our|the) (?:[\w-]+ ){{1,3}}?
    |(?!{joined(NOBODY)}\b){CAPITAL}[\w-]+[ ](?:{CAPITAL}[\w-]+ )?)
    (?:is|was|has|had|got|changed|moved|left|switched|started|joined|retired|quit|turned|finished
    |graduated|recovered)\b
    |(?P<bare>(?!{joined(NOBODY)}\b)(?:[\w-]+ ){{1,3}}?)
    (?:changed|moved|had to (?:move|reschedule)|has (?:moved|changed)
    |was (?:moved|changed|postponed|rescheduled))(?: again)?$)
    """,
    takes=("It was Asha's birthday yesterday", "Milo left the nursery", "The dentist moved it"),
    leaves=("I left the nursery", "We moved it"),
)
# Before such a noun that has no other word before it.
ARTICLE = "the"
PRONOUN = Rule(
    "pronoun",
    "begins with a pronoun that stands for what was spoken of last",
    r"^(?:he|she|it|they)(?='s|'re| is| are| has| have| had| was)",
    takes=("he's at home", "it is on Friday"),
    leaves=("here it is", "hers"),
)
ELIDED = Rule(
    "elided subject",
    "begins with what somebody did: who is not said, it is the speaker",
    r"""
    ^(?:just |finally |also |already |officially )*(?:moved|joined|started|quit|stopped|switched
    |sold
    |bought|gave (?:up|away)|dropped|cancell?ed|broke up|adopted|became|turned|upgraded|bumped|migrated
    |changed|replaced|ditched|swapped|reverted|rolled back|uninstalled|got (?:a|an|my|rid|married|engaged|fired|sacked|kicked|laid|promoted)
    |handed|wrote off|came off|weaned off|dropped out|(?:done|finished|through) with
    |booked|lost my|been (?:living|working|studying|dating|taking)
    |left (?:my|our|the|(?-i:[A-Z]\w+)))\b(?! (?:by|in the)\b)
    """,
    takes=("Sold the car", "stopped the pills", "just moved to Oslo"),
    leaves=("I sold the car", "stop the pills"),
)
OPENING = Rule(
    "opening",
    "words before a clause that change nothing of what it says",
    rf"""
    ^(?:(?:
    hi+|hello+|he+y+a*|hiya|howdy|g'day|yo|dear \w+|good (?:morning|afternoon|evening)|there|all|everyone|team|guys
    |so|well|oh|ah|um+|uh+|hm+|ok(?:ay)?|alright|right|sure|that's (?:me|right|correct|it|true)
    |exactly|correct|yes|yeah|yep|no|nope|nah|wait|sorry
    |thanks
    |and|but|also|plus|then|anyway|actually|honestly|basically|in fact|besides|meanwhile|still
    |first(?:ly)?|second(?:ly)?|last(?:ly)?|first of all|finally|unfortunately|sadly|luckily|happily
    |btw|by the way|fyi|just fyi|ps|p\.s\.|nb|tl;?dr|re
    |for (?:the record|context|reference|your information|info)|to be clear|turns out(?: that)?
    |i (?:got|had) (?:that|it) wrong|my (?:bad|mistake)|oops|scratch that|typo
    |i meant|i mean|rather
    |(?:just )?so you(?:'re| are)? (?:know|aware)|as you (?:may |might )?know|as i said|you know
    |(?:first|final|last|team|my|our)? ?(?:decision|decided|change|important|fun fact|status)(?=:)
    |(?:quick|small|little|life|another|one more|the)? ?(?:update|correction|note|heads[ -]up
    |reminder)
    |(?:(?:some|the) )?(?:big|good|great|bad|sad|happy)? ?news(?: is(?: that)?)?|guess what
    |(?:please )?(?:note|remember|know|be aware)(?: that)?
    |i (?:forgot|wanted|want|have|need|should|must|'?d like) (?:to )?(?:say|tell you|mention|add
    |note)
    (?: that)?
    |(?:a (?:bit|little) |some things )?about me|to introduce myself|let me introduce myself
    |{VOUCHED}
    |in case (?:it|that) (?:helps|matters)|it's (?:true )?that|i'm (?:happy|glad
    |sad) to say(?: that)?
    |apparently|obviously|of course|as (?:always|usual)|after all
    |{_STILL}|{WHEN}
    )(?![\w'])[\s,:;!.\u2026\u2013\u2014-]*)+
    """,
    takes=("So, I live here.", "btw I moved", "Update: we moved", "Since May we live there"),
    leaves=("I live here.", "Sofia is my home"),
)
CLOSING = Rule(
    "closing",
    "words after a clause that change nothing of what it says",
    rf"""
    (?<![\s,;:(\u2013\u2014-])[\s,;:(\u2013\u2014-]{{1,4}}(?:
    (?:{_STILL}|{WHEN}
    |any ?more|any longer|too|also|myself|as well|though|anyway|btw|by the way|fyi|fwiw
    |for what it's worth|lol|haha+|hehe
    |xd|yay|phew|sadly|luckily|unfortunately|thankfully|thank (?:god|you)|thanks|of course|obviously
    |you know|if that (?:helps|matters)|for (?:good|ever|real|context|reference|the record)
    |after all
    |full[ -]time|part[ -]time|permanently|originally|tbh|ngl|imo|to be honest|i think|i guess
    )
    |(?:together )?with (?:my|our|his|her|some|{_COUNT}) [\w' -]{{1,40}}
    |(?:alone|on my own|by myself|with friends)
    |(?:after|because of|due to) (?:my|our|his|her|their|the|an?) [\w' -]{{2,30}}
    |(?:and|but) (?:i |we )?(?:\w+ly |still |already |so far |do )*
    (?:love|like|enjoy|hate|adore|miss|couldn't be|can't) [\w' -]{{1,40}}
    |(?:and|but) (?:it|that|life|so far it|this)(?:'s| is| feels| has been| was) [\w' -]{{1,40}}
    |but (?:only|mostly|mainly|rarely) [\w' -]{{2,40}}
    |no (?:time|money|space|room|energy|need)(?: for (?:it|that)| left)?
    |if you (?:ever )?need to know
    |which [\w' -]{{1,50}}
    |(?:just )?(?:in case|so) (?:you|it|that|this|anyone|we|they)\b[\w' -]{{1,40}}
    )\)?$
    """,
    takes=(
        "I live here now",
        "I moved, which is fine",
        "I work there and love it",
        "I'm allergic to nuts, in case you cook",
    ),
    leaves=("I live here", "I know"),
)

TAIL = Rule(
    "tail",
    "more of the same after a comma, in small letters, that takes nothing back",
    r"""
    ,[ ](?!(?:not|no|except|but|if|unless|or|and|sort|kind|in|as|at|until|till|only|for|from|to|on
    |with|without
    |when|while|because|since|by|near|is|are|was|sometimes|almost|maybe|perhaps|probably|named
    |called|my|our
    |his|her)\b)
    (?-i:[a-z])[\w' -]{2,60}$
    """,
    takes=("I work at Acme, mostly nights", "I'm allergic to nuts, like really allergic"),
    leaves=("I live in Oslo, except in winter", "I live in Oslo, Norway"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so, or the other way round",
    r"""
    (?<!,)[ ](?:do|does|did)(?:n't|nt| not)\b
    |(?<=\b(?:is|as))(?:n't|nt)\b
    |(?<=\b(?:are|was|has))(?:n't|nt)\b
    |(?<=\bcan)(?:'t|t|not)\b
    |(?<=\b(?:have|were))(?:n't|nt)\b
    |(?<!,)[ ](?:not|never|no longer)\b
    |[ ]\bno(?= (?!doubt|wonder|matter|problem|idea|one\b)\w)
    |(?<=\bwith)out\b
    """,
    takes=("I don't eat meat", "It isn't so", "I'm no longer a nurse", "I eat no meat", "without"),
    leaves=("I eat meat", "a knot", "with", "before"),
)


NO_MORE = Rule(
    "no more",
    "says that what was so is so no more",
    r"\b(?:any ?more|any longer|no longer)\b",
    takes=("I don't run any more", "I no longer run"),
    leaves=("I don't run", "one more"),
)
EXPERT = Rule(
    "expert",
    "begins with who knows it, and says it for the speaker",
    rf"^{VOUCHED}[ ](?=\w)",
    takes=("The allergist said Rohan has outgrown it", "my doctor says I'm diabetic"),
    leaves=("My boss said so", "The doctor is here"),
)
UNTIL = Rule(
    "until",
    "says until when it holds; a clock tells no day, and what comes again has no end",
    rf"""
    ^(?:(?!.*\b(?:every|each|usually|always|{one_of(day[0] + "s" for day in WEEKDAYS)})\b)
    |(?=.*\b(?:until|till|'til) (?:the (?:end|middle|start) of )?(?:{_MONTH})\b)).*
    \b(?:until|till|'til)[ ](?!\d{{1,2}}(?::\d\d)?(?: ?[ap]\.?m)?(?:[ ,.;!]|$)|now\b)(?P<v>.{{3,}})
    """,
    takes=("I'm in Rome until next week", "I work there till my contract ends in September"),
    leaves=("The shop is open until 8", "It is open until noon every day"),
)
NAMED = Rule(
    "named",
    "something of the speaker's is spoken of with its name; `o` is that",
    rf"""
    \b(?:my|our|an?)\b[^.!?]{{2,80}} (?:named|called),? (?P<o>{CAPITAL}[\w-]+
    (?: {CAPITAL}[\w-]+)*)
    """,
    takes=("I'm out on my boat, a Folkeboat named Svala", "we have a cow called Rosa"),
    leaves=("He called me", "my boat is called home"),
)
PLAIN = Rule(
    "plain clause",
    "tells something of the speaker, or of something that is his or has a name; `o` is that",
    rf"""
    ^(?!.*\b(?:if|whether|would|could|should|might|maybe|perhaps|will|unless)\b)
    (?:(?:I|we)\b(?!'?(?:ll|d)\b)
    |(?P<o>(?:my|our|the) (?:[\w-]+'s )?[\w-]+(?: {CAPITAL}[\w-]+)*(?![\w-])
    |(?!(?:{"|".join("He|She|It|They|This|That|These|Those|There|What|Who|How|Why|When|Where|You".split("|"))})\b)
    {CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*(?![\w-])))
    [ ']
    """,
    takes=("I eat meat", "My boat Svala needs a mast", "Ana eats meat"),
    leaves=("She eats meat", "If I eat meat", "I would eat meat"),
)
# One of these words is in every clause that denies something.
_VERBS = "do does did is are was were has have had ca".split()
DENIES = frozenset("not no never without after cannot can't cant".split()).union(
    *((f"{verb}n't", f"{verb}nt") for verb in _VERBS)
)
# Other forms of the same, and words that change nothing.
SAME = {
    "after": "not before",
    "i'm": "i",
    "im": "i",
    "i've": "i",
    "ive": "i",
    "we're": "we",
    "we've": "we",
    "cannot": "can",
}
HARMLESS = frozenset(
    """
    am is are be was were been being do does did have has had
    got gotten started begun myself my our finally
    a an any some the at all anymore more now again still really just currently nowadays ever
    either too
    also actually these days
    """.split()
)
