# SPDX-License-Identifier: Apache-2.0
"""What leads in English to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule, joined

_SOMEBODY = r"(?:my|his|her|our|their|the|an?|one of (?:my|our|the)|\w+'s)(?: [\w-]+){1,3}"
# Of these a question is about life, not about how something is written.
_OF_LIFE = joined(r"""
    (?:normal|legal|allowed|true|possible|safe|serious|healthy|dangerous|common|happening|worth
    |weird|for me|my fault|the (?:right|best|wrong)|a (?:\w+ )?(?:good|bad|big|fair|sound) (?:idea|plan|sign|deal|price|time|place|way|choice|option|age)
    |too (?:late|early|expensive|much|many|far|old|young|soon|good)|you|enough for)
""")
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or says whose it is",
    rf"""
    \b(?:is|are|does|do|would|will|isn't|doesn't|how's|how is|how does) (?:this|these)\b
    (?!(?: \w+){{0,2}} {_OF_LIFE}\b)[^.?!:\n]{{0,50}}(?:[?:]|$)
    |\bhow (?:does|do) (?:my|his|her|our|their|the) [\w ]{{1,25}} (?:sound|read|come across)\b
    |\b(?:can|could|should|may) (?:this|these)(?: be)? (?:go|sent?|posted|published|submitted|stay)\b
    |\b(?:does|do|would|is|are) (?:it|that|those) (?:sound|read|look|come (?:across|off)|too \w+
    |clear|polite|rude|formal|grammatical)\b
    |^\W*(?:[\w'-]+ ){{0,4}}(?:texts?|e-?mails?|msg|messages?|intros?|bios?|captions?|titles?|letters?
    |paragraphs?|wording|drafts?|essays?|poems?|lyrics|tweets?|posts?|cvs?|reply|docstrings?|readme
    |changelog|release notes|commits?|descriptions?|speech|toast)(?: is)?
    (?: (?:ok|okay|good|fine|all ?right|clear|any good|too [\w ]+|enough))? ?\?
    |^\W*(?:typos?|spelling|grammar|tone|style|wording)(?: check)? ?[:?]
    |\b(?:here's|here is|this is|that's|below is) (?:what|how) (?!i\b|we\b)[\w' -]{{1,40}}
    \b(?:wrote|said|sent|came up with|put|has|got|posted|answered|replied|submitted)\b
    |\b{_SOMEBODY} (?:wrote|sent|handed|drafted|mailed|texted|posted|left|submitted|turned|put
    |came up with|is (?:sending|posting|submitting)|(?:wants|plans|is going|has|needs) to
    (?:send|post|submit|publish|hand in|read out))(?: (?:me|us))?(?: in)? (?:this|it|that|these)\b
    |^\W*(?:it's |its |this is |these are |that's )?(?:not mine|his|hers|theirs|mine)\b(?: [\w']+){{0,2}}\W*(?:ok|okay|good
    |any good|thoughts|fine|right|better)?\?
    |^\W*(?:my )?[\w -]{{1,25}}'s, (?:not mine\b|[\w ]{{1,20}}\?)
    |\b(?:this|it|these)(?:'s| is| are) (?:by|from) {_SOMEBODY}\b[^.?!\n]{{0,20}}(?:[:?]|$)
    |\b(?:how|what) (?:do|should|would|can|could|to)(?: (?:i|we|you))?(?: \w+)? (?:reply|respond|answer
    |(?:write|say|text) back)\b
    |(?:^|[,.;?!-] ?)(?:(?:any|honest|your) )?(?:thoughts|opinions?|feedback|verdict|grade|mark|critique
    |roast it|rate it|any good|good enough|right tone|improvements|make sense) ?\?
    |^\W*(?:please |pls |can you |could you )?(?:shorten|simplify|expand|correct|edit|improve|grade|rate
    |fix|check|trim|tidy|polish|cut|condense|tighten|reword|soften|format|(?:make|more|less) [\w ]{{1,20}}
    |(?:shorter|longer|simpler|nicer|softer|friendlier|politer)(?: please| pls)?)
    (?: (?:this|it|please|pls))? ?:
    """,
    takes=(
        "is this too stiff?",
        "how does her sales pitch sound",
        "would this work on a first date?",
        "does it come across as rude?",
        "cover letter ok?",
        "here's what our landlord sent",
        "one of my pupils handed this in",
        "what do I write back",
        "not mine, thoughts?",
        "my aunt's, any better?",
        "could this be posted as is?",
        "is this dutch: ik",
        "trim:",
        "his, ok?",
    ),
    leaves=(
        "is this normal?",
        "is this a good idea?",
        "is this too late?",
        "Is it true?",
        "my sister sent flowers",
        "how do I get home?",
        "My thoughts: I'm done",
        "I answer to my boss",
    ),
)
_MADE_UP = joined(r"""
    (?:(?:d&d|dnd|rpg|larp|player|npc|fantasy|game|cartoon|anime|sitcom|novel|fictional|test|example
    |sample|placeholder|fake|dummy|mock|imaginary) (?:character|person|people|family|user|customer
    |bio|profile|entry|entries|data|sentences?|text|persona|identity)s?
    |npcs?|oc|backstory|mad ?libs|case study|vignette|word problem|thought experiment
    |seed data|test data|(?:bot|system|gpt|character) (?:card|prompt|description)
    |(?:grammar|english|french|german|spanish|italian|latin|vocab\w*|language|listening|translation
    |textbook|homework|tense) (?:exercise|drill|practice|worksheet|quiz|sentences?|examples?)
    |(?:example|sample|practice) sentences?
    |worksheet|character(?=:| -))
""")
_GAME = joined(r"""
    (?:the sims|sims|stardew|skyrim|minecraft|zelda|pok[eé]mon|fallout|roblox|animal crossing
    |elden ring|bg3|rimworld|terraria|valheim)
""")
_LABEL_ENDS = r"(?: ?[:.!](?=\s|$)| [-\u2013\u2014]+(?= )| ?\n|$)"
LABELS = Rule(
    "labels",
    "says at its head that what follows is made up: a figure, an exercise, a riddle",
    rf"""
    ^\W*(?:(?:ok|okay|so|hey|hi|new|my|our|an?|the|for|some|idea for|here's|here are) ){{0,3}}
    (?:[\w'&-]+ )?{_MADE_UP}(?! (?:is|was|are|were|has|have|had|and|on|every|with|at|yesterday)\b)
    (?: (?!i\b|i'm\b|we\b)[\w'&-]+){{0,4}}{_LABEL_ENDS}
    |^\W*(?:[\w'&-]+ ){{2,4}}{_MADE_UP} ?:\W*$
    |^\W*(?:my |our |new )?{_GAME}(?: (?!i\b|i'm\b|we\b|is\b|was\b)[\w'&-]+){{0,4}}(?: ?:(?=\s|$)| [-\u2013\u2014]+(?= ))
    |^\W*(?:ok(?:ay)?,? |so |new )?(?:scenario|hypothetical|riddle|charades|akinator
    |pictionary|made-?up)(?: (?:\d+|[a-z]|time|game|round))?{_LABEL_ENDS}
    |^\W*guess (?:the|which|this) (?!good|bad|big|great|happy|news)\w+(?: \w+){{0,2}}{_LABEL_ENDS}
    |^\W*(?:guess )?(?:who|what) am i(?: game| quiz)?{_LABEL_ENDS}
    |^\W*(?:the |my |a )?prompt\b[^.?!:\n]{{0,50}}:
    """,
    takes=(
        "rpg character - half-elf bard: I was",
        "NPC: I sell potions",
        "runequest character: I was",
        "Skyrim family bio: I raise goats.",
        "Scenario.",
        "latin exercise: put into the past.",
        "Charades!",
        "guess the singer: I was born",
        "to-do app seed data:",
        "prompt I give my bot: You are",
    ),
    leaves=(
        "My exercise: I run.",
        "Guess what! I got it.",
        "Guess the good news: I'm in.",
        "I play sims with my kids.",
        "my boys love minecraft.",
        "sims is my favourite game.",
        "Case closed, I moved.",
        "My character is strong.",
    ),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|\()(?:(?:it|this|that|all this|all of (?:it|this))(?:'s| is| was) )?(?:just |only |all )?
    (?:for|from|part of) (?:a|my|the|our|an) (?:\w+ )?(?:script|screenplay|novel|story|short story|play|sketch|skit
    |sitcom|film scene|fanfic|rpg|campaign|larp|game|improv class|writing (?:class|exercise|prompt)|role ?play)\W*$
    |^\W*(?:(?:it|this|that|all of (?:it|that|this))(?:'s| is| was) )?(?:just |all )?(?:made[- ]up|fiction(?:al)?|invented)\W*$
    """,
    takes=(
        "(it's for a script)",
        "That was all from my novel.",
        "part of our larp",
        "all of that is made up",
    ),
    leaves=(
        "I bought it for a game night.",
        "I write for a film magazine.",
        "My story is made up of lies",
    ),
)
