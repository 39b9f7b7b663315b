# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in English, and how they are taken back."""

from __future__ import annotations

from ..rules import Rule
from .choices import CHOICES, FIGURES, REPLIES, WORKS
from .listeners import ASIDE, CALLS, POINTS, TOLD_ON
from .matters import BREAKS, EMPTY_WORDS, HINTS, LANGUAGES, MATTERS, PREFERS, SCOPES, WHOLE
from .orders import (
    ALWAYS,
    ASKED,
    BEGIN,
    DOING,
    FOR_ONE,
    GIVES,
    HANDLED,
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
    AND_NOW,
    BARE,
    GENERAL,
    IN_EVERY_WISH,
    IN_THIS,
    LASTING,
    ONCE,
    OTHER,
    SIGNS,
    THIS_TALK,
    WEEKDAY,
)
from .wants import TOLD

__all__ = [
    "ASIDE",
    "BREAKS",
    "CALLS",
    "EMPTY_WORDS",
    "ENDS",
    "HINTS",
    "IN_EVERY_WISH",
    "KEEPS",
    "MATTERS",
    "POINTS",
    "PREFERS",
    "REFUSES",
    "SCOPES",
    "SIGNS",
    "TOLD_ON",
    "WHOLE",
    "WISH",
]

WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    (?:{BEGIN}|(?<=, )(?={HANDLED}|[^.,!?\n]{{3,60}} {AHEAD}))(?:
    (?!in ){AHEAD}[,:;]?[ ](?!(?:i'?m|i|we|he|she|they|it|my|our|his|her|the|there|this|that)\b
    (?! (?:want|need|expect)(?! to (?!be called))|'d (?:like|prefer|want|love)| would (?:like|prefer|love))
    |let's (?!{OURS})|(?!{VERB})[^.!?\n]{{0,200}}\b(?:his|her|he|she)\b)\S
    |(?:in (?:the )?future[,:;]?[ ]
    |when(?:ever)? possible,?[ ]|when it comes to [^,.!?\n]{{2,40}},[ ]
    |at the (?:very )?(?:start|beginning|end) of (?:every|each|all|any) .{{1,40}}(?!no\b)
    |(?:(?:when(?:ever)?|if|every time|each time|any ?time) i(?: ever)?(?:(?!{ONE_GIVEN}) {ASKED}| ?'m \w+)
    |(?:when(?:ever)?|every time|any ?time) (?:(?:you|u) {GIVES}|{DOING}))\b
    [^.!?\n]{{0,120}}?(?:[,:]|[ ]-)[ ](?:then )?(?!no\b)
    |(?:in|for|with) (?:all|every|each)(?: of)?(?: my| your| our)? \w+[,:][ ]
    ){POLITE}(?:{VERB}|{NOT}\b|always|no\b|(?:{CHOICES}|{LANGUAGES}) only\b)
    |(?:every|each) (?:time|day|morning|evening|night|week|month|{WEEKDAY}|session|chat)\b
    (?:(?:(?! (?:i|we|he|she|they|you|u)\b).){{0,60}}[, ]|.{{0,60}}, )
    {POLITE}(?<!i )(?<!we )(?<!to )(?<!you ){VERB}
    |(?:(?:you (?:should|must|need to|have to|are to) )?{NOT} ever[ ]
    |(?:always|never|only ever)[, ](?:(?:always|never|ever)[, ]+)?{IN_THIS}
    |(?:you|u) (?:should|must|need to|have to|are to) (?:always|never)[ ]){ALWAYS}
    |(?:you|u) (?:should|must|need to|have to|are to) not {VERB}
    |only (?:use|answer|reply|respond|speak|write)\b
    |[^.!?\n]{{2,60}}? it is,? {AHEAD}
    |keep (?:all |the |your |my |our )?(?:commit (?:messages|titles)|commits|prs?|pull requests
    |branch(?:es| names)|(?:variable|function|test|file) names|comments|docstrings|functions)[ ]
    (?:in|under|below|to|short|small|lower|within|at|free|without)\b
    |(?:please )?(?:less|fewer|no|no more|avoid) {CHOICES}(?:,? (?:please|pls)\b|, (?=i|they|my|it)|\s*[^\w\s.!?,;]+\s*$)
    |(?:for|in|with) (?!(?:this|that|the|my)\b)(?:[\w ]{{2,30}},|(?:(?! {SOMEBODY}\b)[\w ]){{2,30}}) (?:please )?(?:always|never) {VERB}
    |(?:{LANGUAGES}|{CHOICES})(?: \w+)? {AHEAD}(?: please)?\W*$
    |(?:i (?:want|need|expect)|i(?:'d| would) like) (?:you|u) to (?:always|never)\b
    |make sure (?:to |that (?:you|u) |(?:you|u) )(?:always|never)\b
    |(?:can|could|would|will) (?:you|u) (?:please )?(?:always|never) {VERB}
    |(?!(?:you|u) (?:can|may|could)\b){POLITE}(?:(?:{NOT} )?{VERB}(?!:){NAMES}|(?!never){NOT} (?!want|need|think|know)\w+)
    {ONCE}(?:(?!{OTHER}\b|[ ][-\u2013][ ])[^.!?\n\u2014]){{0,200}}?\b{LASTING}
    |i (?:do not|don'?t|dont) want (?:you|u) to {VERB}[^.!?\n]{{0,160}}?\b{LASTING}
    |{FIGURES}(?: (?:always|only) in {CHOICES}\b|,? in {CHOICES}(?=,? (?:please|pls|never|not)\b))
    |{POLITE}(?:use|write|put) {BARE}(?: [\w-]+)?, (?:not|never) {BARE}(?![^.!?\n]{{0,80}}\b(?:in|for|on|with) (?:this|the|my|it|our)\b){ONCE}
    |{POLITE}{NOT} (?:use|put|add|write|include|mention){ONCE} [\w' -]{{2,40}}? (?:in|into|for) {WORKS}
    |{POLITE}(?:speak|talk|write|explain (?:it|things)) (?!honestly)\w+ly to me\b{ONCE}
    |{POLITE}(?:(?:keep (?:it|things)|be) (?:\w+ )?(?:short|brief|concise|simple)(?: please)?
    (?:,? because|,? since|,? as|,)[ ](?:i'?m|i|my|we)\b
    |keep {REPLIES} (?:to|under|below|within|at|short|brief)\b
    |(?:no (?:more )?|only )(?!if\b|when\b|because\b)\w+(?! (?:is|was|are|were)\b)[^.!?\n]{{0,100}}?
    \b(?:{AHEAD}|un(?:til|less) i\b|(?:your|ur|our) {REPLIES}|with me\b|(?<!for )ever\b(?! \w))
    |(?:{NOT} )?(?=use|say|speak|talk|write|avoid|be){VERB}{ONCE}(?:(?!{OTHER}\b)[^.!?\n]){{0,100}}? with me\b
    |{VERB}{NAMES}{FOR_ONE}{ONCE}(?:(?!{OTHER}\b)[^.!?\n,]){{0,100}},[ ](?:and |but )?
    never\b(?!,| (?:mind|again|been|ever|had|was|i|we|he|she|they|you)\b)
    |(?:give|show|tell|quote|state|express|list|write)(?: me)?(?: all)? {FIGURES} in {CHOICES}
    |(?:{NOT} |stop |quit )?call(?:ing)? me (?!{NO_CALL})(?!\w+ (?:but|if you|when|at
    |on)\b)\w
    |(?:(?:switch|change|go) (?:back |over )*|back )to {LANGUAGES}\b
    |(?:address me|refer to me|talk to me|speak to me) (?:as|by|formally|informally|like)\b
    |(?:use|stick to|stay with|switch (?:back )?(?:over )?to|go (?:with|back to)|write in
    |{NOT} use|no more)
    (?: \w+){{0,2}}? {CHOICES}\b{ONCE}
    |(?:stop|quit|avoid|no more) (?!{THIS_TALK}){DOING}(?! (?:it|that
    |this)\b){ONCE}(?!{AND_NOW})
    |(?:{NOT} (?:schedule|book|plan|put|set up|arrange)|no (?:meetings?|calls?
    |appointments?))
    {ONCE}[^.!?\n]{{0,60}}?[ ]
    (?:(?:before|after|until|earlier than|later than) (?:\d|noon|work|lunch)
    |(?:over|during|at) lunch|on (?:{WEEKDAY}|weekend)s\b)
    |(?:answer|reply|respond|speak|talk
    |write)(?: (?:to |with )?me)?(?: only)?(?: in)? {LANGUAGES}
    (?: only| with me| (?:please|pls))*(?:[^\w\s]*\s*$|,? (?:even (?:if|though|when)|although|no matter)\b))
    |would (?:you|u) mind (?:always|never|not) \w+ing\b
    |i (?:want|need|would like|'d like) (?:you|u) to be [^.!?\n]{{1,80}} {AHEAD}
    |it(?:'?s| is) (?:\w+ )?(?:important|crucial|essential|vital) (?:to me )?(?:that )?(?:you|u)
    (?: {NOT}| always)\b
    |i (?:want|need|expect|would like|'d like) (?:all|every|your|ur|each|no|{REPLIES})\b
    {ONCE}[^.!?\n]{{0,160}}?\b(?:{LASTING}|{CHOICES}|in {LANGUAGES})
    |i(?:'d| would)?(?: really| much| generally| usually| strongly)? prefer
    (?:[^.!?\n]{{0,60}}? {REPLIES}|(?: it)? (?:if|when|that) (?:you|u)\b{ONCE}{GENERAL}|(?:[ ]to be)? called)
    |i(?:'d| would) (?:much )?rather (?:you|u|be called)\b
    |(?:your|ur|all|every|each|any)(?: of)?(?: your| my| our)?(?: \w+)?[ ](?:{REPLIES}
    |temperatures|prices
    |distances|dates|times|measurements|amounts|weights|sizes|units|examples)
    (?: (?:should|must|needs? to|ha(?:ve|s) to|shall|always|never|ought to|are to)\b
    |,? in {CHOICES})
    |(?:when(?:ever)?|if|every time|each time|any ?time) (?:i(?: ever)?(?!{ONE_GIVEN}) {ASKED}|(?<!when )(?<!if )(?:you|u) {GIVES})\b
    [^.!?\n]{{0,80}}?(?<!'ll)(?<!'d)(?<!\bwill)(?<!\bwould)(?<!\bmight)(?<!\bcould)(?<!\bi)(?<!\bwe)(?<!\bto)(?<!\band)(?<!\byou)(?<!\bmy)(?<!\bthe)(?<!\ba)(?<!\bthey)
    (?<!\bit)[ ](?:please |always |never )?{VERB}
    |(?:(?:my|our|one|new|general|standing|house|hard|golden|ground|permanent|simple|basic|another
    |team|project|repo|coding|code|git|style|naming
    |quick|small)
    [ ]){{0,3}}(?:(?:commits?|commit message|code|coding|writing|reply|answer|response|output
    |naming|branch|email|comment|test|pr|docs?|docstring|house|team|chat)[ ]
    (?:style|format|conventions?|tone|etiquette)|rules?|preferences?|guidelines?|policy|(?<=standing )(?:request|order
    |instruction)s?)
    (?: (?:for|about|on|with|regarding) [^:\n.!?]{{1,40}})?[ ]?: ?\w
    |i(?:'d| would)? (?:prefer|like|want|go by)(?: to be called| being called)[ ]\w
    |{TOLD}
    )
    """,
    takes=(
        "Always cite sources.",
        "Please give distances in kilometres, never miles.",
        "Answer in Dutch, never in English",
        "give me prices in euros",
        "Write in English from now on.",
        "Thanks! Please never call me Bob.",
        "In future, use metric units.",
        "Every time I mention code, add types.",
        "I'd really prefer short answers.",
        "I want you to answer in German.",
        "keep your replies under 100 words unless I say otherwise",
        "General rule for our chats: no bullet points.",
        "Call me Captain.",
        "use emojis when you talk to me",
        "Don't use the words 'delve' or 'tapestry' with me, ever.",
        "At the start of every session please remind me to drink.",
        "also don't schedule anything on Wednesdays",
        "Rule: no meetings on Fridays",
        "Could you please end every answer with a haiku?",
        "Please stop using emojis.",
        "could you always give me amounts in grams?",
        "Your replies should never be longer than two paragraphs.",
        "when i ask for recipes, keep them vegetarian",
        "team rule: rebase, no merge commits",
        "ok changed my mind, spaces it is from now on",
        "api keys are in the vault, never print them",
        "keep commit messages under 50 chars",
        "Commit style: imperative, no emojis.",
        "I hate mushrooms, never suggest them.",
        "Keep it short, I'm on my phone.",
        "When you list things, use bullets",
        "Please write in short sentences, since I use a screen reader.",
        "In every answer, give me the source.",
        "Prices always in pounds, never in dollars please.",
        "All prices in kroner, never in euros.",
        "Use tabs, not spaces, in Makefiles.",
        "Don't use sudo in scripts, I've got rules for that.",
        "Answer in English please even though my logs are in German.",
        "Please speak plainly to me.",
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
        "Please don't hesitate to call.",
        "Please write a haiku.",
        "Write a story that is sad, never dull.",
        "Send it to Tom, never mind.",
        "Give me the price in euros.",
        "Call me later.",
        "call me crazy but I like it",
        "This time in as much detail as you can.",
        "Whenever I cook, I listen to jazz.",
        "In the future, cars will fly.",
        "From now on I'm vegan.",
        "I want you to meet my sister.",
        "Use emojis in this post.",
        "Every Monday I go swimming.",
        "Keep up the good work!",
        "My mom said: never trust a stranger.",
        "Rule of thumb: two cups of water.",
        "As a rule I don't drink.",
        "I prefer tea.",
        "Book club is on Thursdays.",
        "Learning style: visual.",
        "I love my kids, never let them go.",
        "So no more drives to Leeds every weekend, thank God.",
        "Please never use semicolons in this essay",
        "Tell Ben to always use the bike lane.",
        "When you list things you forget half of them.",
        "Never argue with a hungry cook.",
        "Stop asking and print it now.",
        "Let's swim each morning.",
        "Prices in euros are rising.",
        "Use the red one, not the blue one.",
        "Use butter, not oil, for this cake.",
        "Don't put eggs in the fridge.",
    ),
)
REFUSES = Rule(
    "refuses",
    "a wish that something be not done",
    r"""
    \b(?:do not|don'?t|never|no|not|stop|quit|avoid|without|skip|leave out|refrain
    |rather you did ?n[o']t
    |drop|ban|spare me)\b
    """,
    takes=("Please stop using emojis.", "no small talk", "Don't call me Bob."),
    leaves=("Use emojis.", "note this", "Always cite sources."),
)
ENDS = Rule(
    "ends a wish",
    "a standing wish is to hold no longer; `v` is what it was about, if it is named",
    rf"""
    {BEGIN}(?:
    (?:(?:you|u) (?:can|may|should) )?(?:please )?
    (?:forget|scrap|drop|ditch|cancel|remove|ignore|lift|undo|disregard|scratch|kill|retire|delete
    |end|revoke|never ?mind|stop following)[ ]
    (?:about )?(?:(?P<all>all(?: of)?(?: my| the| our)?|every)|the|that|my|our|this|those)[ ]
    (?P<v>(?:[^.!?\n]{{1,60}}?[ -])?(?:rules?|polic(?:y|ies)|limits?|instructions?|preferences?
    |restrictions?|bans?|wish(?:es)?|requirements?|guidelines?)\b[^.!?,;\n]*)
    |(?:you|u) (?:can|may|could) (?:now |please )?(?:drop|skip|omit|leave out|lose|leave off)[ ]
    (?:(?:the|all|those|that|these|my) ){{0,2}}(?P<v13>[^.!?,;\n]{{2,40}}?)
    (?:[ ](?:again|now|from now on|bit))*(?=[.!?,;\n]|$)
    |(?:(?:you|u) (?:can|may)|feel free to|it'?s (?:ok|okay|fine|alright) (?:to|if you)) (?:now )?
    (?:stop (?P<v3>[^.!?\n]+)|(?P<v4>[^.!?\n]+?)[ ]again\b)
    |(?:(?:you|u) )?(?:no longer (?:need|have) to|(?:do not|don'?t|dont) (?:need|have) to|need not
    |needn't)[ ](?P<v5>[^.!?\n]+)
    |(?:you|u) (?:can|may) (?:now )?{VERB}[ ]?(?P<v9>[^.!?,\n]{{0,40}}?\b(?:longer|shorter|in \w+
    |with \w+|using \w+|more \w+|long)[^.!?,\n]{{0,20}}?)[ ](?:again|now)\b
    |(?:there'?s )?no (?:more )?need (?:to|for) (?!that\b|it\b)(?P<v6>[^.!?\n]+?)[ ](?:any ?more|any longer|from now on|(?<!right )now)\b
    |(?:you|u) (?:can|may) (?:now )?(?:write|speak|talk|answer|reply)(?P<v14>(?: in)? normal(?:ly)?(?: {LANGUAGES})?)\b(?! \w+s?\b(?<!again)(?<!now))
    |i (?:no longer|don'?t) (?:need|want) (?:you|u) to (?P<v7>[^.!?\n]+?)(?:[ ]any ?more
    |[ ]any longer)?$
    |(?!(?:my|his|her|the|our|i|he|she|we|that|this|it)\b)(?P<v8>[^.!?\n]{{2,60}}?)[ ](?:is
    |are)(?: totally| perfectly)? (?:ok|okay|fine|allowed
    |welcome) (?:again|now)\b
    |(?P<v10>{CHOICES}) (?:is|are)(?: totally| perfectly)? (?:ok|okay|fine|allowed|welcome)\b
    |(?:please )?(?:stop|enough|quit) (?:with|of) (?:all )?(?:the|your|those|these) (?P<v12>[^.!?,\n]{{2,40}}?)(?: (?:please|pls|now))*(?=[.!?,\n]|$)
    |i (?:do not|don'?t) mind (?P<v11>[^.!?\n]{{2,60}}?)[ ](?:any ?more|any longer|now|again)\b
    |(?:please )?stop (?P<refused>\w+ing [^.!?\n]+)
    |(?:please )?(?:skip|drop|lose|leave out|cut|ditch) (?:all )?(?:the|those|that|your) (?P<refused_3>[^.!?,;\n]{{2,30}}?)
    (?: please)?,? (?:{AHEAD}|for good|for ever|forever|any ?more)
    |(?:the|those|that|all) (?P<v15>[^.!?,;\n]{{2,40}}?) (?:can|may) (?:go|stop)(?: now)?(?=\W*$)
    |enough (?:of |with )?(?:the |those |your )?(?P<v16>\w+(?: \w+)?)(?: (?:now|please))*(?=\W*$)
    |no more (?P<refused_2>[^.!?,;\n]{{2,30}}?)(?: (?:talk|speak|voice|accent|mode|style|stuff|things?))?
    (?: (?:please|pls|now))?(?=[.!?,;\n]|$)
    )
    """,
    takes=(
        "You can stop using metric.",
        "You can write longer now, I got my cataracts fixed.",
        "forget the rule about Wednesdays",
        "You no longer need to end with a haiku.",
        "scrap the haiku rule",
        "You can drop the Latin again, it's getting silly",
        "Emojis are fine again.",
        "You don't have to call me Captain any more.",
        "ok emojis are fine",
        "ok no more pirate talk, it got old",
        "no need for the simple stuff any more",
        "you can write normal, I'm C1 now",
        "The haiku at the end can go",
        "lose the haiku, for good",
    ),
    leaves=(
        "Forget that I was ill.",
        "I no longer live in Rome.",
        "You can go now.",
        "You can answer now.",
        "I don't have to work today.",
        "There's no need to shout right now.",
        "Drop the parcel at the door.",
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to keep in mind what is said: `v`, or what stands before it, `w`",
    rf"""
    ^{BEGIN}(?:(?:please|pls) )?(?:remember|(?:keep|bear) in mind|do ?n[o']?t forget|make a note
    |take note
    |for the record|(?:so )?you should know)(?! (?:that |the )?(?:time|day|night|one|trip)\b)
    (?: that|:|,)?[ ](?!(?:to|that|when|how|me|it|this|your?)\b)(?P<v>\S+ \S.*)
    |^(?P<w>.{{10,300}}?)[,;.\u2013-] ?(?:(?:so|and|please) ){{0,2}}
    (?:remember|note|keep|save|store) (?:that|this|it)(?: (?:as|in mind|for|down
    |please)\b.{{0,40}})?[.!]*$
    """,
    takes=(
        "Please remember that I'm left-handed.",
        "Keep in mind that I work nights.",
        "Guests may check out at 4 pm, remember that as house policy.",
    ),
    leaves=("Remember that time in Rome?", "Remember to buy milk.", "I remember that trip."),
)
