# SPDX-License-Identifier: Apache-2.0
"""What leads in English to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule, joined
from .handover import TREAT
from .nouns import TEXT

_SOMEBODY = r"(?:my|his|her|our|their|the|an?|one of (?:my|our|the)|\w+'s)(?: [\w-]+){1,3}"
# Of these a question is about life, not about how something is written.
_OF_LIFE = joined(r"""
    (?:normal|legal|allowed|true|possible|safe|serious|healthy|dangerous|common|happening|worth
    |weird|for me|my fault|the (?:right|best|wrong)|a (?:\w+ )?(?:good|bad|big|fair|sound) (?:idea|plan|sign|deal|price|time|place|way|choice|option|age)
    |too (?:late|early|expensive|much|many|far|old|young|soon|good)|you|enough for)
""")
# What people do who send, write or show a text.
_GAVE = joined(r"""
    (?:wrote|written|said|sent|sends|put|posted|answered|replied|submitted|left|pinned|stuck|taped
    |(?:e-?)?mailed|texted|messaged|dictated|handed|drafted|printed|came (?:up with|through|back|from
    |in)|(?:has|have|had|'s|'ve) got|got back|pushed|forwarded|landed|turned in|typed)
""")
# "This" that stands for a text by itself: "this up", but not "this problem".
_BARE_THIS = joined(r"""
    (?:this|these)(?=\W*$|[,;:!?)]| (?:up|down|over|through|into|in|to|for|from|on|at|so|as|by|before
    |without|and|or|but|a (?:bit|little|lot|touch|tad|notch)|bit|more|less|not|pls|plz|please|thx
    |sound|read|look|come|go|[a-z]{2,10}er)\b)
""")
_BEGINS = r"(?:^\W*|[,;.!?] ?|\b(?:please|pls|plz|kindly|just|ok|so|hey|and|u|you) )"
# What is done to other things than texts as well, or is no request before "this".
_NOT_TO_A_TEXT = joined(r"""
    (?:love|hate|like|miss|all|at|in|on|of|for|about|with|and|but|or|that|than|by|from|to|as|so|is|are
    |was|were|did|do|does|done|made|know|remember|note|save|keep|mind|believe|get|hear|take|eat|cook
    |has|have|had|will|would|can|could|if|when|while|because|since|despite|after|before|until|during
    |saw|told|solve|handle|afford|survive|stop|try|buy|drink|use|used|watch|play|need|want|then|just
    |\w+ing|not|only|even|over|like|consider|given|please|pls|help|not)\b
""")
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or for something to be done with it",
    rf"""
    \b(?:is|are|does|do|would|will|isn't|doesn't|how's|how is|how does) (?:this|these)\b
    (?!(?: \w+){{0,2}} {_OF_LIFE}\b)[^.?!:\n]{{0,50}}(?:[?:]|$)
    |\bhow (?:does|do) (?:my|his|her|our|their|the) [\w ]{{1,25}} (?:sound|read|come across)\b
    |\bdoes (?:my|his|her|our|their|the) [\w ]{{1,25}} (?:sound|read|come (?:across|over)|seem) [\w ]{{2,20}} here\b
    |\b(?:can|could|should|may) (?:this|these)(?: be)? (?:go|sent?|posted|published|submitted|stay)\b
    |\b(?:does|do|would|is|are) (?:it|that|those) (?:sound|read|look|come (?:across|off)|too \w+
    |clear|polite|rude|formal|grammatical)\b
    |^\W*(?:[\w'-]+ ){{0,4}}(?:texts?|e-?mails?|msg|messages?|intros?|bios?|captions?|titles?|letters?
    |paragraphs?|wording|drafts?|essays?|poems?|lyrics|tweets?|posts?|cvs?|reply|docstrings?|readme
    |changelog|release notes|commits?|descriptions?|speech|toast)(?: is)?
    (?: (?:ok|okay|good|fine|all ?right|clear|any good|too [\w ]+|enough))? ?\?
    |^\W*(?:typos?|spelling|grammar|tone|style|wording)(?: check)? ?[:?]
    |\b(?:here's|here is|this is|below is) how (?!i\b|we\b)[\w' -]{{1,40}}\b{_GAVE}\b
    |(?:\b(?:can|could|would|will|cld) (?:you|u|ya|someone|somebody|anyone) (?!{_NOT_TO_A_TEXT})
    |{_BEGINS}(?!{_NOT_TO_A_TEXT}))[a-z]{{2,12}}(?: (?:up|over|me|us))? {_BARE_THIS}
    |\b{_BARE_THIS}.*\b(?:can|could|would|cld) (?:you|u|ya) (?!{_NOT_TO_A_TEXT})[a-z]{{2,12}} (?:it|them)\b
    |^\W*(?:a |an |the |in )?(?:[a-z]+(?:ish|an|ch|ese|er)|formal|casual) (?:version|translation)\b[^.?!:\n]{{0,20}} ?:
    |^(?!.*\b(?:i|we|he|she|they) )[^:\n]{{0,30}}\b(?:verse|chorus|bridge|rap|sonnet|haiku|hook|stanza|couplet|limerick
    |affirmations?|(?:first|last|next|closing|opening) lines?|ballad|hymn|lyrics?|poem|monologue)\b[^.?!:\n]{{0,40}}:?\W*$
    |\b(?:how|what) (?:do|should|would|can|could|to)(?: (?:i|we|you))?(?: \w+)? (?:reply|respond|answer|react
    |(?:write|say|text) back)\b
    |(?:^|[,.;?!-] ?)(?:(?:any|honest|your) )?(?:thoughts|opinions?|feedback|verdict|grade|mark|critique
    |roast it|rate it|any good|good enough|right tone|improvements|make sense) ?\?
    |^\W*(?:please |pls |can you |could you )?(?:shorten|simplify|expand|correct|edit|improve|grade|rate
    |fix|check|trim|tidy|polish|cut|condense|tighten|reword|soften|format|(?:make|more|less) [\w ]{{1,20}}
    |(?:shorter|longer|simpler|nicer|softer|friendlier|politer)(?: please| pls)?)
    (?: (?:this|it|please|pls))? ?:
    |\bwould (?:you|anyone|people) (?:read on|keep reading|turn the page)\b|\b(?:hooked|hooks you|grabs? you|(?:draws?|pulls?) (?:you|one|people) in)\b[^.!\n]{{0,10}}\?
    |^\W*(?:in|into|to) (?:english|french|german|spanish|italian|dutch|polish|portuguese|russian|turkish|chinese|japanese|korean|arabic|greek|latin|welsh)\b(?:,? (?:please|pls|plz))? ?(?::|\W*$)
    |^\W*(?:underline|circle|mark|highlight|spot|find) (?:all )?(?:the )?(?:ad|pro)?(?:verb|noun|jective|adjective|mistake|error)s?\b[^.?!:\n]{{0,20}}(?::|\W*$)
    |\bgut (?:feeling|reaction)\b|\bfirst impressions? ?\?|\btoo (?:slow|long|short|stiff|cheesy|dull|dry|wordy) ?\?
    |\bhow would you (?:lay (?:this|it) out|(?:word|phrase|title) (?:this|it))\b|\b(?:this|it)\b[^.?!:\n]{{0,30}} (?:to|in|under|into) \d+ (?:words|lines|characters|sentences)\b
    """,
    takes=(
        "would you read on?",
        "First lines. Hooked?",
        "your gut feeling?",
        "To Spanish, please:",
        "Underline the adverbs:",
        "how would you lay this out on A5?",
        "need this cut to 50 words",
        "is this too stiff?",
        "how does her sales pitch sound",
        "would this work on a first date?",
        "does it come across as rude?",
        "cover letter ok?",
        "here's how our landlord put it",
        "can u jazz this up a bit",
        "cheer this up pls, it drags",
        "second verse needs work:",
        "french version please: je",
        "what do I write back",
        "could this be posted as is?",
        "is this dutch: ik",
        "trim:",
    ),
    leaves=(
        "I read on trains.",
        "It took me to 50 countries.",
        "Am I too slow for a marathon",
        "is this normal?",
        "is this a good idea?",
        "is this too late?",
        "Is it true?",
        "my sister sent flowers",
        "how do I get home?",
        "My thoughts: I'm done",
        "I answer to my boss",
        "can you believe this?",
        "could you fix this problem",
        "love this so much",
        "I sing in the chorus",
    ),
)
# Where texts are printed, or hung up.
_PRINT = joined(r"""
    (?:bulletins?|newsletter|magazine|leaflet|flyer|yearbook|brochure|gazette|programme|booklet|homepage
    |intranet|notice ?board|(?:parish|bulletin|message) ?board
    |(?:village|school|local|parish|church|town) (?:paper|news|website))
""")
WHOSE = Rule(
    "whose",
    "says who wrote or sent a text",
    rf"""
    \bwhat (?!i\b|we\b|you\b|u\b|to\b|if\b|do\b|does\b|did\b|is\b|are\b|about\b|time\b|kind\b)
    [^.?!:\n]{{0,40}}\b{_GAVE}\b
    |\b{_SOMEBODY} (?!said|answered|replied|put it\W*$){_GAVE}(?: (?:me|us))?(?: in)?
    (?: (?:it|that)|(?: this| these)(?: to (?:me|us))?)
    (?=\W*$|[,;:!?)]| (?:just|for|on|into|in|at|as|to (?!me|us)|today|yesterday|last|this|out|down)\b)
    |\b{_SOMEBODY} (?:is (?:sending|posting|submitting)
    |(?:wants|plans|is going|has|needs) to (?:send|post|submit|publish|hand in|read out)) (?:this|it|that|these)\b
    |\b(?:this|these)(?: just| only)? (?:came(?! (?:to|as|with)\b)|arrived|landed|turned up|was (?:on|in|under|left|pinned|stuck|taped))\b
    |\b{TREAT} (?:his|her|their|our|(?:my )?[\w-]+'s) (?:[\w'-]+ ){{0,3}}{TEXT}\b
    |\b{TEXT} (?:that |which )?(?:he|she|they|(?:my|our|his|her|their|the) [\w-]+|(?-i:[A-Z])\w+) (?:has |just )?{_GAVE}(?:,|\W*$)
    |\bi (?:typed|transcribed|copied|took) (?:it|this|that) (?:up|out|down)\b
    |\b(?:found|got) (?:this |it )?(?:taped|pinned|stuck|shoved|slipped|nailed|left) (?:to|on|under|through|in|at)\b
    |\bhere goes\b|\b(?:reading|read|going to read|typing) (?:you|u|out) (?:what|this|the)\b
    |^\W*(?:it's |its |this is |these are |that's )?(?:not mine|his|hers|theirs|mine)\b(?: [\w']+){{0,2}}\W*(?:ok|okay|good
    |any good|thoughts|fine|right|better)?\?
    |^\W*(?:my )?[\w -]{{1,25}}'s, (?:not mine\b|[\w ]{{1,20}}\?)
    |\b(?:this|it|these)(?:'s| is| are) (?:by|from) {_SOMEBODY}\b[^.?!\n]{{0,20}}(?:[:?]|$)
    |(?:^\W*|, |\bit'?s |\bthis is |\bthats? |\bthat's )(?:the|our|my|his|her|their) (?:\w+ ){{0,2}}?[\w-]+'?s'?
    (?: \w+)? {TEXT}(?:,|\W*$)
    |(?:^\W*|, |\band )(?:(?:it|this|that|these)(?:'s| is| are| will)? )?(?:goes?|going|meant|is|'s) (?:only |just )?(?:in|into|on|onto|for) (?:the|our|a|their) (?:[\w'-]+ ){{0,2}}{_PRINT}\b
    |(?:^\W*|\b)(?:(?:it|this|that)'?s (?:just |only )?|^)for (?:the|our|a|their) (?:[\w'-]+ ){{0,2}}{_PRINT}\b
    |^\W*(?:(?:it|this|that)(?:'s| is) )?(?:not mine|not by me|not my (?:own )?(?:text|words|writing))(?: (?:btw|by the way|though))?\W*$
    |\b{TEXT} (?:that )?(?:just |only )?(?:came in|arrived|landed|turned up)\b
    """,
    takes=(
        "it's for the village paper",
        "goes on the parish board, I only type",
        "not mine btw",
        "Application came in today.",
        "here's what our landlord sent",
        "one of my pupils handed this in",
        "thats what my nan put on the card",
        "this came through the door",
        "um here goes",
        "that's the intro my sister wrote, too much?",
        "my nan sang and i typed it up",
        "asked me to check her uni statement.",
        "not mine, thoughts?",
        "my aunt's, any better?",
        "this is from my neighbour:",
        "the caretakers note, is he right",
        "brighten it, its our chairmans bio",
    ),
    leaves=(
        "I write for the village paper.",
        "The car is not mine.",
        "My kid is in the school choir.",
        "what I sent her",
        "my sister sent flowers",
        "the letters that I sent",
        "what do you want",
        "it came to ten pounds",
        "My dad's letters moved me.",
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
# Where people are given parts.
_PARTY = joined(r"""
    \b(?:murder[ -]mystery|whodunn?it|mystery (?:dinner|night|party|weekend)|cluedo|werewolf|charades|panto(?:mime)?
    |(?:school|nativity|christmas|village) play|nativity|larp|am[- ]?dram|improv\w*|drama (?:class|club)
    |audition|(?:fancy[ -]dress|costume) (?:party|ball))
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
    |{_PARTY}\b[^.?!\n]*?\b(?:i'm|im|i am|i've|ive|i have|i|we)(?: (?:been|got|given|was|am|just|drew|drawn|dealt|assigned|cast
    |as|playing|play|handed|landed|the|part|role|of))*(?<! i)(?<! i have) (?-i:(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z])
    |{_PARTY}\b[^.?!\n]*?\b(?:cast as|i(?:'m| am|'ve been)? (?:playing|given)) (?:an?|the) [a-z]
    |^\W*(?:improv\w*|drama|acting)\b[^.?!\n]*\bprompt\b
    |^\W*guess (?:the|which|this) (?!good|bad|big|great|happy|news)\w+(?: \w+){{0,2}}{_LABEL_ENDS}
    |^\W*(?:guess )?(?:who|what) am i(?: game| quiz)?{_LABEL_ENDS}
    |^\W*(?:the |my |a )?prompt\b[^.?!:\n]{{0,50}}:
    |^\W*(?:[\w'-]+ ){{0,4}}?(?:my|our|the|a|this) (?:[\w'-]+ ){{0,2}}?(?:novel|novella|stor(?:y|ies)|tale|book|screenplay|script|thriller|chapter|memoir) (?:(?:opens|begins|starts) (?:(?:like|with) this|so)(?=\W*$)|(?:opens|begins|starts)(?: (?:like|with) this| so)?\b(?! (?:in|on|at|with (?!this)|and|when|where|around|by)\b)(?=[^.!?\n]{{0,40}}(?:[?:\n]|$)))
    |^\W*(?:[\w'-]+ ){{0,3}}?(?:opening|beginning|start|first (?:few )?(?:lines|sentences|paragraphs?|pages?)) (?:lines? |sentences? )?of (?:my|our|the|a|this)\b[^.!?\n]{{0,20}}\b(?:(?:novel|novella|stor(?:y|ies)|tale|book|screenplay|script|thriller|chapter|memoir)|thing|text|piece)\b
    |^(?!.*\b(?:i|my|we|our)\b[^:]*:)[^:.\n]{{0,60}}\b(?:something like|more like|like|along the lines of|(?:start|begin|open)(?:s|ing)?(?: it)? with|maybe|lines like)(?: this)? ?:(?=\s+(?:i|my|we|our)\b)
    """,
    takes=(
        "here's how my story opens, any good?",
        "Opening of my novella, too slow?",
        "my book begins like this, thoughts",
        "yes, like: I am old.",
        "start with: I am old.",
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
        "for the whodunnit I've been given Lord Ash.",
        "At the hen do we did cluedo and I drew Miss Peach",
        "improv prompt was a tiger",
    ),
    leaves=(
        "My book begins in Rome.",
        "The opening of my shop is in May.",
        "The novel opens tomorrow.",
        "Things I like: jam",
        "My story starts in Oslo and ends in Rome",
        "My exercise: I run.",
        "Guess what! I got it.",
        "Guess the good news: I'm in.",
        "I play sims with my kids.",
        "my boys love minecraft.",
        "sims is my favourite game.",
        "Case closed, I moved.",
        "My character is strong.",
        "I play cluedo with my Sam.",
        "I'm off to a murder mystery dinner.",
        "Cast as a mould, it sets.",
    ),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|\()(?:(?:it|this|that|all this|all of (?:it|this))(?:'s| is| was) )?(?:just |only |all )?
    (?:for|from|part of) (?:a|my|the|our|an) (?:\w+ )?(?:script|screenplay|novel|story|short story|play|sketch|skit
    |sitcom|film scene|fanfic|rpg|campaign|larp|game|improv class|writing (?:class|exercise|prompt)|role ?play)\W*$
    |^\W*(?:that|this|it)(?:'s| is| was) (?:just )?(?:the|an?|only the) (?:first |last )?(?:start|opening|beginning|end|ending|chapter|scene|page
    |part|bit|extract|excerpt|prologue) (?:of|from) (?:my|our|his|her|their|an?|the|\w+'s)(?: [\w']+){0,2} (?:novel|story|tale|book|script|play|screenplay|comic)\b
    |^\W*(?:(?:it|this|that|all of (?:it|that|this))(?:'s| is| was) )?(?:just |all )?(?:made[- ]up|fiction(?:al)?|invented)\W*$
    |^\W*(?:something|stuff|things) (?:like (?:that|this)|along (?:those|these) lines)\W*$|^\W*(?:in )?that (?:kind|sort) of (?:thing|stuff|tone|vibe)\W*$|^\W*in that (?:vein|style)\W*$
    """,
    takes=(
        "something like that",
        "That kind of thing.",
        "(it's for a script)",
        "That was all from my novel.",
        "part of our larp",
        "all of that is made up",
        "That's the start of my daughter's story.",
    ),
    leaves=(
        "I like that kind of thing.",
        "I bought it for a game night.",
        "I write for a film magazine.",
        "My story is made up of lies",
    ),
)
_HABIT = r"(?!.*\b(?:every|each|always|often|usually|daily|weekly|sometimes|never|once|twice|when|if|on \w+days?)\b)"
SPEAKS_UP = Rule(
    "speaks up",
    "somebody else begins to speak, and what he says stands in sentences of its own",
    rf"""
    ^\W*(?:(?:so|then|and|anyway|suddenly|next thing|out of the blue)\b[, ]*)+(?!i\b|we\b|it\b|my \w+ is\b){_HABIT}
    (?:[\w'-]+ ){{1,4}}?(?:rings|calls|phones|texts|messages|facetimes|comes|walks|storms|bursts|turns|leans|pipes|corners|announces
    |confesses|sits (?:me|us)|pulls (?:me|us)|stands|gets|looks|starts|kicks|goes|grabs)\b[^.?!:]{{0,40}}[.!\u2026]*\W*$
    |^(?!.*\b(?:i|we) (?:said|told|was|were)\b).*\b(?:(?:was|were|is) (?:off on|on|going on|banging on|moaning|ranting|whining|bragging)[ ]
    (?:about|one\b|again)|(?:said|told (?:me|us)) it(?= (?:straight|right|out|again|to|in|like|loud)\b|\W*$)|(?:came|comes) (?:right |straight )?out with it|to (?:my|our) face
    |had (?:a|another) (?:moan|rant|go)\b|(?:went|kicked|goes) off (?:again|on one)|broke the news|spilled the beans
    |dropped (?:a|the|this) bomb\w*)[^.?!:]{{0,40}}[.!\u2026]*\W*$
    """,
    takes=(
        "so Tess rings me.",
        "And then my boss walks in.",
        "Gran was on about her knees again.",
        "She told me it straight to my face.",
        "dad had a moan again",
    ),
    leaves=(
        "My mum rings me every Sunday.",
        "so my mum calls me on Sundays",
        "I told it to my face in the mirror, I said",
        "My sister called me.",
        "My boss said it might rain.",
        "So I get up.",
    ),
)
DAYDREAMS = Rule(
    "daydreams",
    "what would be so if something happened to the speaker; others may go on dreaming",
    r"^\W*(?:[a-z]+,? ){0,2}(?:if|when|once) (?:i|we)\b.*\b(?:will|would|could|gonna|going to|[a-z]+'(?:ll|d))\b",
    takes=("If we win I'll buy a boat.", "when I retire I'd move to Spain"),
    leaves=("If I eat nuts I swell up.", "When I was four I'd a goat"[:15], "I'll go if you go"),
)
AND = frozenset(("and", "or"))
# Whom or what people choose between, where each speaks for himself.
_CANDIDATE = joined(r"""
    (?:(?:applicant|candidate|tenant|flatmate|roommate|lodger|profile|bio|cv|r[e\u00e9]sum[e\u00e9]|intro|pitch|toast|opening|version|draft
    |tagline|answer|letter|application|ad|entry|entrie|person|contestant|speaker|text|speech|statement|slogan|message|review)(?:e?s)?|people)
""")
CHOOSES = Rule(
    "chooses",
    "asks to choose between people or texts, each of which speaks for itself below",
    rf"""
    \b(?:who|whom|who'd)\b[^?\n]{{0,40}}\b(?:hire|take|invite|pick|choose|rent|let|employ|interview|prefer|trust|date|go (?:with|for)|get
    |deserves?|wins?|fits?|suits?|better|best|stronger)\b
    |\b(?:which|what|whose)(?: (?:of (?:these|them|the)|one|two|(?:\w+ )?{_CANDIDATE}))\b|\bwhose\b[^?\n]{{0,20}}\b(?:better|best|stronger|nicer)\b
    |\b(?:rank|compare|rate|score|judge|sort|grade|choose (?:between|from)|decide between|pick)\b[^.:?\n]{{0,30}}\b(?:these|those|them|between|two|{_CANDIDATE})\b
    """,
    takes=(
        "which applicant should we take?",
        "who would you hire?",
        "rank these intros",
        "whose is better?",
    ),
    leaves=("which stroller should I buy?", "who are you?", "I like these."),
)
BEYOND = Rule(
    "beyond",
    "speaks of a text that is longer than a few sentences",
    r"""
    \b(?:this|these|that|those|my|our|the|his|her|their|ur|your) (?:[\w'-]+ ){0,2}?
    (?:abstract|essay|article|report|notes|minutes|cv|r[eé]sum[eé]|(?:cover )?letter|application|function|reducer
    |component|class|method|module|query|script|code|snippet|config|files?|repo|pr|schema|tests?|contract|lease|agreement
    |chapter|thesis|dissertation|case|spreadsheet|table|chart|deck|slides?|presentation|form|policy|paper|proposal|logs?
    |manual|manuscript|novel|document|docs?|pdf|worksheet|syllabus|rota|invoice)\b
    |\b(?:this|that|these|those) (?:one|ones|bit|bits|part|parts)\b
    """,
    takes=(
        "can u convert this reducer",
        "shorten this abstract to 250 words",
        "fix my cover letter",
    ),
    leaves=("fix this", "correct this sentence", "shorten this message please"),
)
PROMISES = Rule(
    "promises",
    "says that a text comes in the next message",
    r"""
    \b(?:i'?ll|i will|let me|lemme|gonna|going to) (?:just |now )?(?:
    (?:paste|copy(?:[ -](?:and[ -])?paste)?)[ ](?:it|that|this|them|(?:the|his|her|their) [\w ]{2,20}?)(?: in)?[ ](?:here|below|next|now|underneath|right after|in (?:the|my) next (?:message|one)|in a (?:sec|second|minute|moment))
    |(?:post|drop|stick|put|send you)[ ](?:it|that|this|them|(?:the|his|her|their) (?:\w+ )?(?:text|letter|e?mail|message|review|post|notice|essay|draft|poem|story))(?: in)?[ ]
    (?:below|underneath|in (?:the|my) next (?:message|one)))\b
    """,
    takes=(
        "I'll paste it in the next message.",
        "I'll put his letter below",
        "let me copy the mail here",
    ),
    leaves=(
        "I'll put the bins out now",
        "let me drop the kids here",
        "I'll send you the photos now",
    ),
)
