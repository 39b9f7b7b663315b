# SPDX-License-Identifier: Apache-2.0
"""Words of striking in English, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = frozenset(
    """
    forget forgetting delete deleting erase erasing wipe wiping remove removing scrub scrubbing purge
    expunge strike scratch cross blot rub memory memories notes note records record head mind
    stored saved kept recorded remembered retained store save keep retain log pretend act behave never
    """.split()
)
_SOFT = joined(r"""
    (?:please|pls|plz|kindly|just|also|now|then|so|and|but|or|well|ok(?:ay)?|oh|ugh|argh|oops\w*|whoops\w*|haha\w*|lol|omg|wait|u+h*m*|e+rm*|hm+|nah|no|yes|sorry|actually|really
    |simply|ever|again|at once|straight away|right away|entirely|completely|for good|thanks|thank you
    |for me|will you|would you|if you (?:would|can|could)|go ahead and|better|hereby|damn|bloody|anyway|therefore)
""")
_ASKS = joined(r"""
    (?:(?:can|could|would|will) (?:you|u|we)(?: mind)?|(?:do|would) you mind|you (?:should|can|must|may|need to|had better)
    |i(?:'d| would)? (?:like|want|need|prefer|ask) (?:for )?you to
    |i(?:'d| would)? (?:be (?:grateful|glad|happy|relieved)|appreciate it|prefer it|rather|wish|hope|like it)
    (?: if| that)? (?:you|u)(?:'d| would| could|'ll)?|make sure (?:to|you)|let'?s|feel free to|i beg you to|do me (?:a|the) favou?r(?: and|,)?)
""")
_DELETES = joined(r"""
    (?:(?P<forget>forget(?:ting)?(?: about)?)|delet(?:e|ing)|eras(?:e|ing)|wip(?:e|ing)|remov(?:e|ing)|scrub(?:bing)?
    |purg(?:e|ing)|expung(?:e|ing)|strik(?:e|ing)|unlearn(?:ing)?|get(?:ting)? rid of)
""")
_GONE = "(?:deleted|erased|forgotten|wiped|removed|scrubbed|purged|expunged|struck|gone)"
_KEPT = "(?:stored|saved|kept|remembered|recorded|retained|logged|noted(?: down)?|written down|on file|on record)"
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    rf"""
    ^(?:(?:{_SOFT}|{_ASKS})[ ])*(?:{_DELETES}
    |(?P<weak>take|taking|get|drop|lose|throw|bin|clear|cut|scratch|cross|blot(?: out)?|rub(?: out)?|chuck
    |toss|kick|leave|keep(?= .{{1,60}} out of )|i(?:'d| would)? (?:want|need|like|prefer)|no more|have(?! you\b)|pull|move)
    |(?P<mind>(?:(?:(?:you|u) )?(?:do not|don't|dont)(?: (?:need|have) to)?|(?:there's )?no need to|(?:you )?(?:need not|needn't)|stop|i(?:'d| would) (?:rather|prefer)(?: it)?(?: that| if)? (?:you|u) (?:didn't|did not|don't)) (?:remember(?:ing)?|retain(?:ing)?|memori[sz](?:e|ing)))
    |(?:do not|don't|dont|never|i(?:'d| would) (?:rather|prefer)(?: it)?(?: that| if)? (?:you|u) (?:didn't|did not|don't)|no need to|need not|needn't|stop|not|avoid)[ ](?:(?:please|ever|you|to) )*
    (?:stor(?:e|ing)|sav(?:e|ing)|keep(?:ing)?(?: track of| hold of)?|retain(?:ing)?|remember(?:ing)?|record(?:ing)?|log(?:ging)?
    |not(?:e|ing)(?: down)?|hold(?:ing)? on to|hang(?:ing)? on to)
    |let(?= .{{1,60}} not be {_KEPT}))\b
    |^(?:(?:{_SOFT}|{_ASKS})[ ])*(?P<mind_2>(?:(?:pretend|act|behave|carry on|make believe|let's say|make as if|make like)(?: (?:like|as if|as though|that))?|as if|like) (?:i|you|we|u)(?:'d| had|'ve| have)? (?:(?:never|not)(?: ever| even)?|didn'?t|did not|hadn'?t|haven'?t) (?:tell|told|say|said|mention(?:ed)?|heard?|read|write|wrote|written|seen?|saw|typed?|bring up|brought up)(?: (?:you|u))?(?: about)?)\b
    |\b(?:not|never|no longer) (?:to )?be {_KEPT}\b
    |(?<!not )(?<!n't )(?<!never )\bbe {_GONE}\b
    |\b(?P<weak_2>(?:should|must|ought to|has to|have to|needs? to|can) (?:go|disappear|vanish)
    |(?:should|must|shall|does|do|has|have)(?:n't| not)? (?:no (?:place|business)|be(?! {_GONE})|belong|stay|appear))\b
    """,
    takes=(
        "please erase my shoe size",
        "pretend I never told you that thing",
        "so kindly wipe it",
        "don't keep the rash thing",
        "Let the rash not be stored anywhere",
        "would you mind forgetting that I limp",
    ),
    leaves=(
        "I forget my keys",
        "she acts like I never told her",
        "you keep forgetting it",
        "never delete it",
        "have you seen my notes",
        "my brain erases it",
        "don't forget the rash",
    ),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"""
    \b(?:from|out of|off|in|on|of|into)[ ](?:(?:any|all)(?: of)? )?(?:(?:your|ur|the)(?: (?:own|whole|entire|long-term|chat))?
    (?: (?:memory|memories|mind|head|brain))|your (?:records?|notes?|notebook|logs?|files?|database|storage|data|history|system|books|knowledge|profile|archives?))\b
    |\b(?:from|out of)[ ](?:what|whatever|anything|everything|all)(?: that)? (?:you|u)(?:'ve)? (?:\w+ )?(?:keep|store|know|remember|have|hold|note|saved|stored|noted)[^,;.!?]*
    |\banywhere\b|\bon (?:file|record)\b
    """,
    takes=("from your memory", "out of your notes", "from whatever you keep on me"),
    leaves=("from the report", "in my head", "off the list"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    ^(?:that|how|where|what) (?:(?:much|many|often|old) )?(?:i|i'm|i've|my|we|our)\b
    |^(?:about )?(?:the|that|this|my) (?:[\w'-]+ ){1,4}(?:thing|stuff|business|story|matter|issue|episode|affair|bit)$
    |^(?:the|that|this|my) (?:whole )?(?:thing|stuff|business|bit|part|story) (?:about|with|on)\b(?!.* (?:from|in|on) (?:the|this|page|chapter)\b)
    |\b(?:what|everything|anything|all)(?: that)? i(?:'ve| have)? (?:said|told|mentioned|wrote|shared)\b
    |^(?:anything|everything|all) (?:about|on)\b|^about\b
    """,
    takes=("that I limp", "the rash thing", "what I said on Tom"),
    leaves=("the second line", "my blog"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"""
    ^my (?!last\b|next\b|previous\b|first\b|second\b|other\b)(?:(?!(?:from|in|on|of|to|at|with|for|and|or|as)\b)[\w'-]+ ?){1,3}$
    (?<!file)(?<!files)(?<!mail)(?<!mails)(?<!photo)(?<!picture)(?<!pictures)(?<!photos)(?<!post)(?<!posts)(?<!account)
    (?<!appointment)(?<!booking)(?<!order)(?<!reservation)(?<!reminder)(?<!reminders)(?<!alarm)(?<!playlist)(?<!draft)(?<!text)
    (?<!note)(?<!notes)(?<!message)(?<!messages)(?<!event)(?<!meeting)(?<!comment)(?<!essay)(?<!task)(?<!tasks)(?<!list)(?<!cart)
    (?<!code)(?<!branch)(?<!repo)(?<!folder)(?<!blog)(?<!app)(?<!paragraph)(?<!chapter)(?<!subscription)(?<!document)(?<!calendar)
    """,
    takes=("my blood type", "my shoe size"),
    leaves=("my last post", "my salary from the letter", "the file", "my appointment"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    rf"(?:^|\b){_SOFT}\b[,.!?]*|\bok\W*$",
    takes=("please", "the rash, thanks"),
    leaves=("the rash", "pleased"),
)
TELLS = Rule(
    "tells",
    "from here on something is said of what stands before",
    r"[ ](?:is|are|was|were|has|have|had|doesn't|does|isn't|should|must|shouldn't)\b",
    takes=("the rash is private", "my debts are mine"),
    leaves=("the rash thing", "that business"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"^(?:since|because|as|cause|cos)\b|\b(?:nobody|no one|none|private|regret|embarrass\w*|ashamed|sorry|should(?:n't| not| never) have)\b",
    takes=("since it's private", "nobody should know"),
    leaves=("I live in Rome", "my weight"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    \b(?:(?:do not|don'?t|never|must ?n[o']t|should ?n[o']t|can ?not|can'?t|(?:must|should|may|can|to) not)(?: (?:ever|you|please|just|be|have|let (?:me|us)))* (?:forget|delet|eras|wip|remov|struck|strike|lose|drop|scrap|scrub|purg)
    |(?:you|u) (?:keep|always|kept) (?:forget|los|delet|eras)|did (?:you|u) (?:forget|delete|erase|lose))
    """,
    takes=("never delete my gout", "don't forget that", "you keep forgetting my gout"),
    leaves=("delete my gout", "don't keep that"),
)
