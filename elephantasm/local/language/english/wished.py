# SPDX-License-Identifier: Apache-2.0
"""The ways in which English orders what is to hold from now on."""

from __future__ import annotations

from ..rules import Rule, joined
from .choices import CHOICE_LETTERS, CHOICES, FIGURE_NAMES, FIGURES, REPLIES, REPLY_LETTERS, WORKS
from .matters import LANGUAGE_NAMES, LANGUAGES
from .orders import (
    ALWAYS,
    ASKED,
    BE,
    DOING,
    FOR_ONE,
    GIVES,
    NAMES,
    NO_CALL,
    NOT,
    ONE_GIVEN,
    OURS,
    POLITE,
    SOMEBODY,
    VERB,
)
from .standing import (
    AHEAD,
    AHEAD_LETTERS,
    AND_NOW,
    BARE,
    IN_THIS,
    LASTING,
    LASTING_LETTERS,
    ONCE,
    OTHER,
    START,
    THIS_TALK,
    WEEKDAY,
)

# What is asked for after the words that say when: "In future, please use metres."
_TASK = rf"{POLITE}(?:{VERB}|{NOT}\b|always|no\b|(?:{CHOICES}|{LANGUAGES}) only\b)"
# It can be read, heard or eaten by nobody who says this of himself.
_REASON = joined(r"""
    i(?:'m| am|'ve| have| can'?t| cannot| (?:use|read|work|listen)\b)(?![^.!?\n]{0,60} (?:today|tonight|tomorrow|now))
    [^.,!?\n]{0,60}?(?:, (?:so )?| so )(?:please|pls),?[ ]
""")
_SHE_HER = (
    r"(?:(?:she|he|they|xe|ze|it)/(?:her|him|them|hers|his|theirs|xem|zir|hir|she|he|they|its)\b)"
)
EVER = Rule(
    "ever",
    "says what an agent is to do always, or never",
    rf"""
    {START}(?:
    (?:(?:you (?:should|must|need to|have to|are to) )?{NOT} ever[ ]
    |(?:always|never|only ever)[, ](?:(?:always|never|ever)[, ]+)?{IN_THIS}
    |(?:you|u) (?:should|must|need to|have to|are to) (?:always|never)[ ]){ALWAYS}
    |(?:(?:for|in|with) (?!(?:this|that|the|my)\b)(?:[\w ]{{2,30}},|(?:(?! {SOMEBODY}\b)[\w ]){{2,30}})
    |(?:can|could|would|will) (?:you|u)) (?:please )?(?:always|never) {VERB}
    |(?:i (?:want|need|expect)|i(?:'d| would) like) (?:you|u) to (?:always|never)\b
    |make sure (?:to |that (?:you|u) |(?:you|u) )(?:always|never)\b
    |{POLITE}{VERB}{NAMES}{FOR_ONE}{ONCE}(?:(?!{OTHER}\b)[^.!?\n,]){{0,100}},[ ](?:and |but )?
    never\b(?!,| (?:mind|again|been|ever|had|was|i|we|he|she|they|you)\b)
    |[^.,!?\n]{{3,60}},? (?:(?:please|pls),? (?:always|forever|for good)|(?:always|forever|for good),? (?:please|pls))\W*$
    )
    """,
    takes=(
        "Always cite sources.",
        "Please give distances in kilometres, never miles.",
        "Answer in Dutch, never in English",
        "Thanks! Please never call me Bob.",
        "could you always give me amounts in grams?",
        "api keys are in the vault, never print them",
        "I hate mushrooms, never suggest them.",
    ),
    leaves=(
        "Never give up!",
        "Always look on the bright side of life",
        "Tell my son to always lock the door",
        "I drink tea, never coffee",
        "She always sings.",
        "I always forget my keys.",
        "Never mind.",
        "Never again!",
        "Never been there.",
        "Always happy to help!",
        "Write a story that is sad, never dull.",
        "Send it to Tom, never mind.",
        "My mom said: never trust a stranger.",
        "I love my kids, never let them go.",
        "Please never use semicolons in this essay",
        "Tell Ben to always use the bike lane.",
        "Never argue with a hungry cook.",
    ),
    needs=("always", "never", "ever ", "only ever", "forever", "for good"),
)
ONWARD = Rule(
    "onward",
    "says first that it holds from now on, or says nothing but what is to be so",
    rf"""
    {START}(?:
    (?!in ){AHEAD}[,:;]?[ ](?!(?:i'?m|i|we|he|she|they|it|my|our|his|her|the|there|this|that)\b
    (?! (?:want|need|expect)(?! to (?!be called))|'d (?:like|prefer|want|love)| would (?:like|prefer|love))
    |let's (?!{OURS})|(?!{VERB})[^.!?\n]{{0,200}}\b(?:his|her|he|she)\b)\S
    |(?:[^.!?\n]{{2,60}}? it is,?|i (?:want|need|would like|'d like) (?:you|u) to be [^.!?\n]{{1,80}}
    |{LANGUAGES} (?:is|would be) (?:fine|ok|okay|better|good|enough),?) {AHEAD}
    |(?:{LANGUAGES}|{CHOICES})(?: \w+)? {AHEAD}(?: please)?\W*$
    |from (?:today|tomorrow|this minute),? {POLITE}(?:{VERB}|{NOT} \w)
    )
    """,
    takes=(
        "From now on I'd like short answers.",
        "ok changed my mind, spaces it is from now on",
        "Dutch from now on please",
        "from tomorrow, please speak French",
    ),
    leaves=(
        "From now on I'm vegan.",
        "From now on the shop opens at nine.",
        "In the future, cars will fly.",
        "As a rule I don't drink.",
        "I want to be fit from now on.",
    ),
    needs=(*AHEAD_LETTERS, "from tomorrow", "from this minute"),
)
LASTS = Rule(
    "lasts",
    "orders something, and says when in all the time to come, or in what of all that is written",
    rf"""
    {START}(?:
    (?:(?!(?:you|u) (?:can|may|could)\b){POLITE}(?:(?:{NOT} )?{VERB}(?!:){NAMES}|(?!never){NOT} (?!want|need|think|know)\w+)
    {ONCE}(?:(?!{OTHER}\b|[ ][-\u2013][ ])[^.!?\n\u2014]){{0,200}}?
    |i (?:do not|don'?t|dont) want (?:you|u) to {VERB}[^.!?\n]{{0,160}}?)\b{LASTING}
    |{POLITE}(?:(?:no (?:more )?|only )(?!if\b|when\b|because\b)\w+(?! (?:is|was|are|were)\b)[^.!?\n]{{0,100}}?
    \b(?:{AHEAD}|un(?:til|less) i\b|(?:your|ur|our) {REPLIES}|with me\b|(?<!for )ever\b(?! \w))
    |(?:{NOT} )?(?:(?:use|say|speak|talk|write|avoid|begin)\b|{BE}){ONCE}(?:(?!{OTHER}\b)[^.!?\n]){{0,100}}? with me\b)
    )
    """,
    takes=(
        "Write in English from now on.",
        "use emojis when you talk to me",
        "Don't use the words 'delve' or 'tapestry' with me, ever.",
        "also don't schedule anything on Wednesdays",
        "Could you please end every answer with a haiku?",
        "I don't want you to use slang any more",
        "no bullet lists in your answers",
        "keep your replies under 100 words unless I say otherwise",
    ),
    leaves=(
        "Please write a haiku.",
        "Use emojis in this post.",
        "Book club is on Thursdays.",
        "So no more drives to Leeds every weekend, thank God.",
        "Let's swim each morning.",
        "Write about why dogs always bark.",
        "This time in as much detail as you can.",
    ),
    needs=(*LASTING_LETTERS, "with me"),
)
WHENEVER_ASKED = Rule(
    "whenever asked",
    "says what to do whenever the speaker asks for something, or the agent does something",
    rf"""
    {START}(?:
    (?:when(?:ever)? possible,?[ ]|when it comes to [^,.!?\n]{{2,40}},[ ]
    |(?:(?:when(?:ever)?|if|every time|each time|any ?time) i(?: ever)?(?:(?!{ONE_GIVEN}) {ASKED}| ?'m \w+)
    |(?:when(?:ever)?|every time|any ?time) (?:(?:you|u) {GIVES}|{DOING}))\b
    [^.!?\n]{{0,120}}?(?:[,:]|[ ]-)[ ](?:then )?(?!no\b)){_TASK}
    |(?:(?:when(?:ever)?|if|every time|each time|any ?time) i(?: ever)?(?!{ONE_GIVEN}) {ASKED}
    |(?:whenever|every time|each time|any ?time) (?:you|u) {GIVES})\b
    [^.!?\n]{{0,80}}?(?<!'ll)(?<!'d)(?<!\bwill)(?<!\bwould)(?<!\bmight)(?<!\bcould)(?<!\bi)(?<!\bwe)(?<!\bto)(?<!\band)(?<!\byou)(?<!\bmy)(?<!\bthe)(?<!\ba)(?<!\bthey)
    (?<!\bit)[ ](?:please |always |never )?{VERB}
    |when(?:ever)? i {ASKED}(?: you)? [^.,!?\n]{{2,40}}, (?:please )?(?!(?:he|she|they|it|we|i|my|the)\b)
    [\w /-]{{2,40}} (?:only|please|pls)\W*$
    )
    """,
    takes=(
        "Every time I mention code, add types.",
        "when i ask for recipes, keep them vegetarian",
        "When you list things, use bullets",
        "whenever I paste an error explain it first",
        "When I ask for wine, dry reds only",
    ),
    leaves=(
        "Whenever I cook, I listen to jazz.",
        "When you list things you forget half of them.",
        "If I show you the sketch, tell me what you think",
        "when I asked him, he left",
    ),
    needs=("when", "if i", "every time", "each time", "any time", "anytime"),
)
EACH_TIME = Rule(
    "each time",
    "says what to do every day, in all of a kind, or in future",
    rf"""
    {START}(?:
    (?:in (?:the )?future[,:;]?[ ]|at the (?:very )?(?:start|beginning|end) of (?:every|each|all|any) .{{1,40}}(?!no\b)
    |(?:in|for|with) (?:all|every|each)(?: of)?(?: my| your| our)? \w+[,:][ ]){_TASK}
    |(?:every|each) (?:time|day|morning|evening|night|week|month|{WEEKDAY}|session|chat)\b
    (?:(?:(?! (?:i|we|he|she|they|you|u)\b).){{0,60}}[, ]|.{{0,60}}, )
    {POLITE}(?<!i )(?<!we )(?<!to )(?<!you ){VERB}
    )
    """,
    takes=(
        "In future, use metric units.",
        "At the start of every session please remind me to drink.",
        "In every answer, give me the source.",
        "every Monday remind me to water the plants",
    ),
    leaves=(
        "Every Monday I go swimming.",
        "In the future, cars will fly.",
        "at the end of each day I'm tired",
        "For all I know, she left.",
    ),
    needs=("every", "each", "future", "of all", "of any", "in all", "for all", "with all"),
)
CHOSEN = Rule(
    "chosen",
    "says in which language, units or form to answer, which need not be said to last",
    rf"""
    {START}(?:
    (?:please )?(?:less|fewer|no|no more|avoid) {CHOICES}(?:,? (?:please|pls)\b|, (?=i|they|my|it)|\s*[^\w\s.!?,;]+\s*$)
    |{FIGURES}(?: (?:always|only) in {CHOICES}\b|,? in {CHOICES}(?=,? (?:please|pls|never|not)\b))
    |{POLITE}(?:(?:give|show|tell|quote|state|express|list|write)(?: me)?(?: all)? {FIGURES} in {CHOICES}
    |(?:(?:switch|change|go) (?:back |over )*|back )to {LANGUAGES}\b
    |(?:use|stick to|stay with|switch (?:back )?(?:over )?to|go (?:with|back to)|write in|{NOT} use|no more)(?: \w+){{0,2}}? {CHOICES}\b{ONCE}
    |(?:answer|reply|respond|speak|talk|write)(?: (?:to |with )?me)?(?: only)?(?: in)? {LANGUAGES}
    (?: only| with me| (?:please|pls))*(?:[^\w\s]*\s*$|,? (?:even (?:if|though|when)|although|no matter)\b))
    |(?:always|only|never) (?:in )?(?:{CHOICES}|{LANGUAGES})(?=[^\w\s]|\s*$| (?:please|pls|with me|to me|when|in|for (?!me)))(?!,? (?:is|are|was|were|and)\b){ONCE}
    |no {CHOICES},? (?:ever|never)\b|(?:please|pls),? no {CHOICES}\b{ONCE}
    |(?:in )?(?:{CHOICES}|{LANGUAGES})(?: only)? with me\b
    )
    """,
    takes=(
        "give me prices in euros",
        "Answer in English please even though my logs are in German.",
        "Prices always in pounds, never in dollars please.",
        "Use metric",
        "no emojis please",
        "switch back to German",
        "I want you to answer in German.",
        "Please write in short sentences, since I use a screen reader.",
        "Only metric with me",
    ),
    leaves=(
        "Give me the price in euros.",
        "Prices in euros are rising.",
        "Use emojis in this post.",
        "Answer the German client",
        "no miles left",
    ),
    needs=(*CHOICE_LETTERS, *LANGUAGE_NAMES),
)
SPARED = Rule(
    "spared",
    "says what not to do, or to do no more, which need not be said to last",
    rf"""
    {START}(?:
    (?:you|u) (?:should|must|need to|have to|are to) not {VERB}
    |{POLITE}(?:{NOT} (?:use|put|add|write|include|mention){ONCE} [\w' -]{{2,40}}? (?:in|into|for) {WORKS}
    |(?:stop|quit|avoid|no more) (?!{THIS_TALK}){DOING}(?! (?:it|that|this)\b){ONCE}(?!{AND_NOW})
    |(?:{NOT} (?:schedule|book|plan|put|set up|arrange)|no (?:meetings?|calls?|appointments?))
    {ONCE}[^.!?\n]{{0,60}}?[ ]
    (?:(?:before|after|until|earlier than|later than) (?:\d|noon|work|lunch)
    |(?:over|during|at) lunch|on (?:{WEEKDAY}|weekend)s\b))
    |{_REASON}(?:no (?!more\b)|avoid |{NOT} (?:use|write|put|show|suggest|recommend|send me|include)[ ])(?![^.!?\n]*\b(?:in|for) (?:this|that)\b)\w
    |(?:please|pls),? no ["'\u201c\u2018]{ONCE}
    )
    """,
    takes=(
        "Please stop using emojis.",
        "No meetings on Fridays",
        "Don't use sudo in scripts, I've got rules for that.",
        "I can't read columns, so please don't use tables",
        "please no 'certainly'",
        "you must not reply in verse",
    ),
    leaves=(
        "Please don't hesitate to call.",
        "Stop asking and print it now.",
        "Don't put eggs in the fridge.",
        "no calls today",
        "I'm tired, no coffee left",
    ),
    needs=("not ", "don't", "dont", "never", "stop", "quit", "avoid", "no "),
)
MANNER = Rule(
    "manner",
    "says how to answer and to write, which need not be said to last",
    rf"""
    {START}(?:
    only (?:use|answer|reply|respond|speak|write)\b
    |keep (?:all |the |your |my |our )?(?:commit (?:messages|titles)|commits|prs?|pull requests
    |branch(?:es| names)|(?:variable|function|test|file) names|comments|docstrings|functions)[ ]
    (?:in|under|below|to|short|small|lower|within|at|free|without)\b
    |{POLITE}(?:(?:use|write|put) {BARE}(?: [\w-]+)?, (?:not|never) {BARE}(?![^.!?\n]{{0,80}}\b(?:in|for|on|with) (?:this|the|my|it|our)\b){ONCE}
    |(?:speak|talk|write|explain (?:it|things)) (?!honestly)\w+ly to me\b{ONCE}
    |(?:keep (?:it|things)|be) (?:\w+ )?(?:short|brief|concise|simple)(?: please)?
    (?:,? because|,? since|,? as|,)[ ](?:i'?m|i|my|we)\b
    |keep {REPLIES} (?:to|under|below|within|at|short|brief)\b)
    |would (?:you|u) mind (?:always|never|not) \w+ing\b
    |(?:your|ur|all|every|each|any)(?: of)?(?: your| my| our)?(?: \w+)?[ ](?:{REPLIES}|{FIGURES}|examples)
    (?: (?:should|must|needs? to|ha(?:ve|s) to|shall|always|never|ought to|are to)\b
    |,? in {CHOICES})
    )
    """,
    takes=(
        "Keep it short, I'm on my phone.",
        "keep replies under 100 words",
        "keep commit messages under 50 chars",
        "Your replies should never be longer than two paragraphs.",
        "All prices in kroner, never in euros.",
        "Use tabs, not spaces, in Makefiles.",
        "Please speak plainly to me.",
        "please, would you mind not swearing",
    ),
    leaves=(
        "Keep up the good work!",
        "Use the red one, not the blue one.",
        "Use butter, not oil, for this cake.",
        "My answers should be shorter.",
        "Keep it simple.",
        "only speakers work",
    ),
    needs=(
        *(
            "only ",
            "keep ",
            "short",
            "brief",
            "concise",
            "simple",
            ", not ",
            ", never ",
            "ly to me",
        ),
        *(" mind ", *REPLY_LETTERS, *FIGURE_NAMES, "examples"),
    ),
)
CALLED = Rule(
    "called",
    "says how the speaker is to be called",
    rf"""
    {START}(?:
    {POLITE}(?:(?:{NOT} |stop |quit )?call(?:ing)? me (?!{NO_CALL})(?!\w+ (?:but|if you|when|at|on)\b)\w
    |(?:address me|refer to me|talk to me|speak to me) (?:as|by|formally|informally|like)\b)
    |i(?:'d| would)? (?:prefer|like|want|go by)(?: to be called| being called)[ ]\w
    |(?:i use|i go by|my pronouns are) {_SHE_HER}
    )
    """,
    takes=(
        "Call me Captain.",
        "please don't call me Bob",
        "Address me as Doctor",
        "I use they/them",
    ),
    leaves=(
        "Call me later.",
        "call me crazy but I like it",
        "Talk to me about Rome.",
        "I use the bus.",
    ),
    needs=("call", "address me", "refer to me", "to me", "i use", "i go by", "pronouns"),
)
RULED = Rule(
    "ruled",
    "names a rule, a style or a policy, and tells what it is behind a colon",
    rf"""
    {START}(?:(?:my|our|one|new|general|standing|house|hard|golden|ground|permanent|simple|basic|another
    |team|project|repo|coding|code|git|style|naming
    |quick|small)
    [ ]){{0,3}}(?:(?:commits?|commit message|code|coding|writing|reply|answer|response|output
    |naming|branch|email|comment|test|pr|docs?|docstring|house|team|chat)[ ]
    (?:style|format|conventions?|tone|etiquette)|rules?|preferences?|guidelines?|policy|(?<=standing )(?:request|order
    |instruction)s?)
    (?: (?:for|about|on|with|regarding) [^:\n.!?]{{1,40}})?[ ]?: ?\w
    """,
    takes=(
        "General rule for our chats: no bullet points.",
        "team rule: rebase, no merge commits",
        "Rule: no meetings on Fridays",
        "Commit style: imperative, no emojis.",
    ),
    leaves=("Rule of thumb: two cups of water.", "Learning style: visual.", "the rules say no"),
    needs=(":",),
)
ORDERED = (EVER, ONWARD, LASTS, WHENEVER_ASKED, EACH_TIME, CHOSEN, SPARED, MANNER, CALLED, RULED)
