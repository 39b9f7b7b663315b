# SPDX-License-Identifier: Apache-2.0
"""How somebody introduces himself in English without saying that he is called so."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_NAME = joined(rf"""
    (?<![\w'-])(?!(?:I|I'm|I've|It|It's|Best|Kind|Warm|Regards|Sincerely|Thanks|Cheers|Yours|The|This|That|What|How|Help|Please|Can|Could|Is|Are|Do|My|Our|Your|Patient|Customer|Client|Team|Today|Yes|No)\b)
    {CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ](?: (?:(?:van|von|de|der|da|bin|ibn) |(?:al|el)[ -])?{CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ]){{0,2}}
""")
_FULL = joined(rf"""
    (?<![\w'-]){CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ](?: (?:(?:van|von|de|der|da|bin|ibn) |(?:al|el)[ -])?{CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ]){{1,2}}
""")
_TITLE = r"(?:(?:dr|prof|mr|mrs|ms|miss|sir|dame|professor|doctor)\.? )?"
# What stands before a name where nobody is spoken to.
_LEAD = joined(r"""
    (?:first time (?:here|using|on|trying)[^.!?:,]{0,30}|(?:i'?ve )?(?:only )?just (?:signed up|joined|downloaded|installed)[^.!?:,]{0,20}
    |(?:i'?m |i am )?(?:brand )?new (?:here|to (?:this|all this|these things))|(?:let|allow) me(?: to)? introduce myself|i should (?:probably )?introduce myself
    |(?:to )?introduc(?:e|ing) myself|(?:a (?:bit|little)|something) about me|(?:very )?(?:pleased|nice|good|lovely) to meet you|never used (?:one of these|this)[^.!?:,]{0,20})
    [\s,.:;!\u2013\u2014-]+
""")
_GREETING = r"(?:hi+|hello|hey+|hiya|howdy|g'day|good (?:morning|afternoon|evening|day)|greetings|salaam|salam|namaste|aloha|ciao|ahoy)(?: there| all| everyone)?[\s,.!\u2013-]+"
# Who somebody is, told behind his name: an age of who writes, a trade, a place.
_DETAIL = joined(r"""
    (?:(?:age[d]? )?(?:1[2-9]|[2-9]\d)\b(?!(?::|%|[ ]?(?:am|pm|mins?|minutes|hours|days|weeks|months|percent|people|guests)\b))
    |(?:(?:an?|the|semi-retired|retired|former|ex|proud|single|senior|junior|freelance|part-time|full-time|trainee)[ -])+(?!(?:quick|short|small|tiny|little|question|quer\w+|favou?r|request|problem|thing|word|bit|few|lot|couple|capital|city|town|film|book|song)\b)[a-z]
    |(?:originally )?from (?-i:[A-Z])|(?:currently )?(?:living|based|born|raised) in|(?:mum|mom|dad|mother|father|grandmother|grandfather|gran|widow|widower) (?:of|to)\b
    |(?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|man|woman|ess|nt|yst)|nurse|chef|cook|clerk|student|pupil|midwife|vet|judge|guard|pilot|coach) (?:from|in|at|out|of|by)\b)
""")
INTRODUCES = Rule(
    "introduces",
    "as a message begins, a name with a lead before it, or with who that is behind it",
    rf"""
    (?:^|[.!?\u2026] )\W*(?:{_LEAD}|{_GREETING}){{1,2}}(?P<lead>{_TITLE}{_NAME})(?=, ?{_DETAIL})
    |(?:^|[.!?\u2026] )\W*(?:let|allow) me(?: to)? introduce myself\W+(?P<self>{_NAME})(?=[.!,])
    |^\W*(?:{_GREETING})?(?:this is|my name's|name'?s) {_TITLE}(?P<this>{_FULL})(?=[.!]|, ?{_DETAIL}|$)
    |^\W*(?:{_GREETING})?{_TITLE}(?P<here>{_NAME}) here(?=[.!]|, ?{_DETAIL}|\W*$)
    |\bi, {_TITLE}(?P<me>{_FULL}),[ ]
    |(?<=, )(?P<by>{_FULL}) by name\b
    |\b(?:christened|baptised|baptized) (?:me )?(?P<born>{_FULL})
    |\bi go by (?P<goes>{_NAME})(?=[.,!;]| (?:on|in|at|and|here|but|as)\b|$)
    |\beverybody(?: [a-z']+){{0,4}} calls me (?P<all>{_NAME})\b
    |(?P<what>{_NAME}), (?:which|that) is (?:what i'm called|my name)
    |\bi(?:'m| am) (?P<am>{_NAME})(?=, (?:1[2-9]|[2-9]\d)\b)
    """,
    takes=(
        "First time here. Marek Nowak, plumber from Gdansk",
        "Hello! Marek Nowak, plumber from Gdansk.",
        "Salaam, this is Yasin al-Masri.",
        "Dr. Alma Brand here, a retired vet.",
        "I, Agatha Pym, never thought of this",
        "Just signed up, Marek Nowak, lorry driver in Leeds",
        "I go by Ola on here.",
        "They christened me Robert Quill",
    ),
    leaves=(
        "Hello! Paris, capital of France",
        "Marie Curie, a chemist from Warsaw: who was she?",
        "This is London calling",
        "Hi Claude, a question",
        "Tom here says the bus is late",
        "Hi, Emma, 4, has a fever",
        "I go by bus",
        "Good morning, Monday is 12 degrees",
    ),
)
SIGNED = Rule(
    "signed",
    "as a message ends, a name below what letters end with",
    rf"""
    \b(?:(?:(?:best|kind|kindest|warm|warmest) )?regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|yours),?\s+(?P<name>{_FULL})[\s.!]*$
    """,
    takes=("I need a letter by Friday. Best regards, Anil Rao", "Yours sincerely, Ada Byrne."),
    leaves=("Give him my regards", "Best regards to Anil Rao", "Regards, Anil Rao, Sales"),
)
