# SPDX-License-Identifier: Apache-2.0
"""How one says in English that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:oh|ah+|oops\w*|whoops\w*|ugh|argh|hm+|shoot|shit|crap|damn|dammit|omg|god|sorry|wait|no|wow|well|ok(?:ay)?
    |actually|thing is|the thing is|and|but|though|technically|i guess|i just (?:realised|realized|remembered))\b\W*)*
""")
# After a promise, nothing but that, and about what: "to keep that to myself", "not to tell anyone".
_SECRET = joined(r"""
    (?=.*\b(?:keep|kept|tell|say|share|repeat|mention|breathe|talk|speak|quiet|silence|secrecy|secret)\b)
    (?:\b(?:that|to|i|i'd|would|wouldn't|won't|will|never|not|keep|kept|it|this|all|strictly|a|an|my|mouth|shut|secret
    |myself|quiet|silent|silence|secrecy|private|confidential|between|us|under|wraps|tell|say|share|repeat|mention|breathe|talk|speak
    |anything|nothing|anyone|anybody|nobody|no|one|else|soul|word|about|of|on|him|her|them|yet)\b\W*)+
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:he|she|they|(?:my|his|her) \w+|(?-i:{CAPITAL}\w+))(?:'d| had| has| did)? (?:made|asked|told|begged|wanted) (?:me|us)(?: to)?
    (?: (?:swear|promise|vow))?[ ]{_SECRET}
    |(?:i|we)(?:'d| had| have| did| kind of| sort of| basically)* (?:promised?|swore|swear|sworn|vowed|agreed|was (?:told|asked|sworn)|am sworn)
    (?: (?:him|her|them|everyone|(?:my|his|her) \w+|(?-i:{CAPITAL}\w+)))?[ ]{_SECRET}
    |i (?:gave|had given) (?:\w+ )?my word\b(?:\W*$|[ ,]+{_SECRET})
    |(?:nobody|no one|noone)(?: else)?(?:'s| is| was|) (?:(?:really |even )?(?:supposed|meant|allowed) to|should|must|may|can|is to) (?:ever |even )?
    (?:know|find out|hear)(?: (?:about )?(?:it|that|this))?(?: yet)?
    |(?:nobody|no one)(?: else)? knows(?: about)? (?:it|that|this)(?: yet)?
    |(?:that|this|it)(?:'s| is| was)?(?: not|n't) (?:mine|my (?:secret|story|news|place|thing)) to (?:tell|share|say|give away)
    |(?:that|this|it) was (?:told (?:to )?me|said|shared) in (?:strict )?confidence
    |(?:he|she|they)(?:'d| would|'ll| will) kill me(?: (?:if|for) [^.!?,]{{0,30}})?
    |i(?:'ve| have| just|)+ (?:broke|broken) (?:a |my |his |her )(?:promise|word|confidence|trust)
    )\W*$
    """,
    takes=(
        "Oh, I promised not to tell.",
        "She made me swear to keep it a secret!",
        "I promised Tom to keep that to myself.",
        "Shoot, nobody is supposed to know",
        "It wasn't my story to tell.",
    ),
    leaves=(
        "I promised Tom not to tell anyone that he is ill.",
        "Nobody knows that I gamble.",
        "I promised my son a puppy.",
        "She told me about Rome.",
        "My wife works for the secret service.",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    \b(?:forgotten|(?:it|that|this|all|everything)(?:'s| is)? (?:all |now )?(?:gone|off my (?:mind|record))
    |(?:deleted|erased|removed|wiped|struck|scrubbed|dropped)(?: it| that)?\W*$
    |(?:won't|will not|will never|i'll never) (?:ever )?(?:mention|bring|raise|repeat|keep|store|hold|refer|use|remember)
    |(?:never|didn't) (?:heard|hear|said|read|saw)\b)
    |^gone\b
    """,
    takes=(
        "Done, it's gone.",
        "Forgotten.",
        "I won't bring it up again.",
        "Understood, that's gone.",
        "Gone. Please rotate it soon.",
        "I never heard it.",
        "Okay, deleted.",
    ),
    leaves=(
        "The file was deleted by the build.",
        "I'd mention it in the letter.",
        "She has gone home.",
        "I'll remember that.",
    ),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    \b(?:the other (?:day|week|night|time|month)|last (?!message|sentence|line|bit|part|thing|one|comment)\w+
    |(?:days?|weeks?|months?|while) (?:ago|back)|yesterday|at the (?:very )?(?:start|beginning)|back (?:in|when))\b
    """,
    takes=("what I told you last week", "the other day"),
    leaves=("what I just said", "my last message"),
)
