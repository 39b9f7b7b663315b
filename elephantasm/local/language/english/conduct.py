# SPDX-License-Identifier: Apache-2.0
"""How an agent is told in English to go about its work: when to ask, before what, in all of what."""

from __future__ import annotations

from ..rules import AnyOf, Rule, joined, one_of
from .numbers import CARDINALS
from .orders import BEGIN

_SO_MANY = one_of((*CARDINALS, r"\d+"))
# What an agent does, and whoever talks to it seldom does himself while they talk.
_ACT = joined(r"""
    (?:add|address|answer|approve|archive|assign|assume|attach|back up|book|build|buy|cancel|change
    |charge|check|cite|close|commit|confirm|contact|convert|copy|correct|create|cut|delete|deploy|describe
    |double-?check|draft|drop|edit|email|e-?mail|enable|explain|export|file|fill|finali[sz]e|fix|format
    |forward|generate|give|hide|hire|implement|import|include|install|invite|invoice|keep(?! \w+ing\b)|label
    |list|log|mark|mention|merge|message|migrate|modify|move|name|notify|offer|order|overwrite|pay|pin|plan
    |post|price|print|propose|publish|purchase|push|put|quote|rebase|recommend|record|refactor|refer
    |refund|release|remind|remove|rename|reply|report|reschedule|reserve|respond|restart
    |restructure|review|rewrite|round|run|save|schedule|send|set|share|ship|show|sign|sort|spell|spend
    |split|squash|start|submit|subscribe|suggest|summari[sz]e|switch|tag|tell|test|transfer|translate|update
    |upgrade|upload|use|verify|write)
""")
# An order to whoever answers: it begins with what is to be done, or not.
_DO = joined(rf"""
    (?:(?:please|pls|always|just|also|kindly|(?:you )?(?:must|should)|make sure (?:to|you)|(?:can|could) you)[ ]){{0,3}}
    (?:(?:do not|don'?t|dont|never) )?(?!(?:tell|ask|remind|show|give|say) (?!me\b|us\b|so\b))
    (?:{_ACT}|ask|say|admit|flag|stop|pause|wait|warn|leave out|skip|avoid|omit|exclude|prefer|pick|choose|consider|treat
    |talk|speak|ignore|block|challenge|contradict)\b(?!:)
""")
# One thing that is there: then it is done but once.
_ONE = r"(?! (?:me |us )?(?:this|that|it|them|these|those|him|her|here|the (?:last|next|final|first)|my|his|her)\b)"
_ANY = rf"{_ONE}(?! the\b)"
_ONCE = r"(?![^.!?\n,;]{0,160}\b(?:today|tonight|tomorrow|right now|for now|this time|this (?:once|one|morning|evening|afternoon|week)|just once|(?:in|for|on|to) (?:this|that)|on \w+day|at \d)\b)"
_YOU = "(?:you|u)(?: (?:ever|want to|need to|have to|decide to)|(?: a|')re (?:about|going) to)?"
# Whoever talks is to be asked, or told, before something is done.
_ASK = "(?:ask|check (?:in )?with|consult|tell|warn|notify|inform|ping|show|double-?check with|confirm with|clear it with|run it (?:by|past)) (?:me|us)"
_DOUBT = joined(r"""
    (?:in doubt|unsure|unclear|uncertain|(?:something|anything|a \w+|it)(?:'s| is) (?:unclear|missing|ambiguous|not clear)
    |(?:you|u)(?:'re| are)(?: ever)? (?:not (?:\w+ )?sure|unsure|in doubt|uncertain)|(?:you|u) (?:do not|don'?t|dont) (?:know|understand))
""")
_EVERY = "(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week|work)?(?:day|days|week|month|year|quarter|morning|evening|night|afternoon)"
_PRIVATE = joined(r"""
    (?:address|number|phone|(?:e-?)?mail|name|salary|pay|birthday|age|location|whereabouts|details|data|passwords?|calendar|diary
    |diagnosis|health|bank|account|card|plans|movements)
""")
_DUE = joined(rf"""
    (?:(?:before|whenever|any ?time|every ?time|each time|if|when) (?:{_YOU} {_ACT}\b|{_DOUBT})|before (?:each|every|any)[ ])
""")
# What an agent makes again and again; so with no word that says which of them.
_WORK_NAMES = tuple(
    """
    letters messages replies answers responses explanations summaries posts texts recipes reports
    invoices quotes offers commits prs comments docs docstrings tests functions scripts
    queries migrations names titles headings lists tables notes reminders invitations captions
    translations drafts tickets estimates plans branches files variables suggestions
    recommendations dates times prices numbers amounts distances measurements code sql stuff topics
    questions matters claims
    """.split()
)
_WORKS = one_of(("(?:e-?)?mails", "(?:commit|error) messages", "pull requests", *_WORK_NAMES))
_ALL_WORKS = rf"(?:(?:all|any|every|each|my|our|your|formal|business|official|private|work|client|medical|legal|technical|customer|english|german|french|spanish) ){{0,3}}{_WORKS}\b"
# What talk is wished without.
_FUSS = "(?:guess(?:ing)?|mak(?:e|ing) (?:up|things up|stuff up)|invent(?:ing)?|assum(?:e|ing)|apologi[sz](?:e|ing)|lectur(?:e|ing)|preach(?:ing)?|sugar-?coat(?:ing)?|flatter(?:ing)?|hallucinat(?:e|ing)|hedg(?:e|ing)|rambl(?:e|ing)|waffl(?:e|ing)|speculat(?:e|ing)|patroni[sz](?:e|ing)|over-?(?:explain|engineer)(?:ing)?|moraliz(?:e|ing))"
_STORED = "(?:folder|directory|file|files|tables?|branch|database|db|config|schema|repo|repository|server|migrations?|module|package|main|master|prod|production|spreadsheet|calendar|inbox|account|template|backups?)"

DUE = Rule(
    "due",
    "says what to do whenever something else is done, or in all that is done",
    rf"""
    {BEGIN}(?:
    {_DO}{_ONCE}[^.!?\n]{{0,120}}?(?:
    (?<!\w-)\b{_DUE}{_ANY}
    |[ ]unless (?:i|we) (?:say|tell|ask|specify|state|mention|request)\b
    |(?<! for) {_EVERY}\b(?! (?:i|of)\b)
    |[ ](?:to|in|for|on|with) (?:everything|anything|whatever|all(?: the)? \w+s|every \w+)(?: that)? (?:you|u) \w+)
    |(?:{_DUE}{_ANY}(?:(?:(?! (?:i|we|he|she|they)\b)[^.!?,\n]){{0,80}}, (?:then )?|(?: (?:an?[ ])?(?!(?:an?|the)\b)[\w-]+){{0,2}} )
    |(?:whenever|every ?time|each time|any ?time) i (?!was\b|were\b|had\b|did\b)\w+[^.!?\n]{{0,80}}?(?:,| please| just| always)[ ]
    |(?:when|if) i (?:send|paste|share|post|upload|mention|forward|drop|write|ask for|ask|say)(?! (?:you )?(?:the|this|that|it|my)\b)[^.!?\n]{{0,80}}?,[ ]
    ){_DO}{_ONCE}
    )
    """,
    takes=(
        "Please run the tests before you push.",
        "when you write SQL, use uppercase keywords",
        "Log errors to everything you build",
        "Whenever I paste code, check the types",
        "cite a source unless I say otherwise",
    ),
    leaves=(
        "Run the tests before you go home.",
        "Delete the file before Tom sees it.",
        "When it rains I stay in.",
        "Use my full name here if you can.",
    ),
    needs=(
        *("before", "when", "if ", "every", "each", "any time", "anytime", "unless", "anything"),
        *("whatever", "all "),
    ),
)
ASKS = Rule(
    "asks",
    "says before what, or when, to ask or to tell the speaker",
    rf"""
    {BEGIN}(?:
    (?:(?:always|please|just|pls) ){{0,2}}(?:{_ASK}(?: \w+){{0,3}}? (?:before|if|when|whenever)|ask(?: first)? before) (?:{_YOU} {_ACT}\b|(?!it|they)\w+ing\b){_ONE}{_ONCE}
    |before {_YOU} (?!go\b|leave\b|come\b)\w+{_ONE}[^.!?\n]{{0,80}}?,? (?:please |always ){{0,2}}{_ASK}(?: first)?(?! (?:how|what|why|where|when|an?|some)\b)
    |(?:when(?:ever)?|if|once|after|as soon as) [^.!?\n]{{3,80}}, (?:please |always |first ){{0,2}}{_ASK}(?: first)?(?: (?:before|about it)\b|\W*$)
    |(?:if|when(?:ever)?) {_DOUBT},? (?:please |just |always ){{0,2}}(?:don'?t|do not|never|ask|say|tell|check|stop|leave)\b
    )
    """,
    takes=(
        "check with me before you book flights",
        "If in doubt, ask me.",
        "before you send anything, show me",
        "if the build fails, tell me first",
    ),
    leaves=(
        "before you go, show me the text",
        "If you see Tom, ask him to call.",
        "ask me later",
        "Tell me before it rains",
    ),
    needs=(
        *("ask", "check", "consult", "tell", "warn", "notify", "inform", "ping", "show", "confirm"),
        *("clear it", "run it", "doubt", "sure", "clear", "certain", "missing", "ambiguous"),
        *("know", "understand"),
    ),
)
IN_WORKS = Rule(
    "in works",
    "says how all works of a kind are to be",
    rf"""
    {BEGIN}(?:
    (?:for|in|with) (?:all |any )?{_ALL_WORKS},?[ ]{_DO}{_ONCE}
    |{_WORKS} (?:should(?: always)?|must|have to|need to|go|belong|are to) (?!(?:have|be) (?:been|here|there|ready|done|fine|ok|okay|enough|back|gone|online|available|somewhere)\b)\w
    |(?:(?:please|pls|always) ){{0,2}}(?:quote|name|show|list|price){_ONCE} {_ALL_WORKS} (?:with|without|after|in|as|like|by|including|excluding)\b
    |(?:(?:please|pls|always|never|don'?t|do not) ){{0,2}}(?:use|write|put|sign|start|end|open|close|begin|finish|include|add|attach|cc|bcc|mention|format|keep|leave){_ONCE} (?!{_WORKS}|me (?:posted|updated|in the loop))[^.!?,\n]{{2,60}}? (?:in|for|on|to|under|below|off|out of) (?:all |any )?(?!(?:the|this|that|these|those)\b){_ALL_WORKS}(?! (?:i|he|she|they|we)\b)
    |(?:(?:please|pls|always|just|could you|can you) ){{0,2}}(?:sign|date|address|spell|format|number|write|keep|round|give|make|start|begin|end|close|phrase){_ONCE} (?:off )?(?:the (?=explanations|answers|replies|responses|summaries))?{_ALL_WORKS} (?!(?:about|for|to(?! the)|from|down|here|of|and|that|which|when|i|we)\b)\w
    |i (?:only (?:want|need|use|take)|(?:want|need) only) (?:[\w'-]+ ){{1,3}}?(?:in|for) (?:all )?{_WORKS}\b
    )
    """,
    takes=(
        "sign letters with Dr. K. Ames",
        "Dates should be written with dots",
        "In commit messages, use the imperative",
        "put a title on all reports",
        "I only want metric in recipes",
    ),
    leaves=(
        "Write the date on the card.",
        "Use my full name here.",
        "The letters are here.",
        "Keep the letters to your aunt.",
    ),
    needs=(*_WORK_NAMES, "mails", "pull requests"),
)
BANS = Rule(
    "bans",
    "says what is never to be done, or not without being asked",
    rf"""
    {BEGIN}(?:
    (?:(?:please|pls) )?(?:never|do not|don'?t|dont|stop) (?:ever )?(?:us(?:e|ing)|say(?:ing)?|writ(?:e|ing)) (?:the|any) (?:word|phrase|expression|term)s?\b{_ONCE}
    |(?:do not|don'?t|dont|never)(?: (?:just|always|simply|ever))* (?:agree with (?:me|everything)|tell me what i want|humou?r me|flatter me|mother me|nag me|babysit me|second-guess me)\b
    |(?:please )?(?:never|do not|don'?t|dont)(?: ever)? (?:share|tell|give|reveal|disclose|publish|post|pass on|hand out|leak|show|mention|send)\b[^.!?\n]{{0,40}}?\b(?:my|our) (?:[\w-]+ ){{0,2}}?{_PRIVATE}\b{_ONCE}
    |(?:do not|don'?t|dont|never) (?!leave\b|go\b|die\b)\w+{_ONE}[^.!?\n]{{0,80}}? without (?:first )?(?:(?:asking|telling|checking with|consulting|showing|warning|informing) (?:me|us)|my ok)\b
    |(?:do not|don'?t|dont|never) (?:\w+ ){{0,2}}?without my (?:ok|okay|permission|approval|consent)\b
    |(?:do not|don'?t|dont|never)(?: (?:ever|just|simply))? {_FUSS}\b(?=[^.!?\n]* (?:if|when|at|with|to|about|sources?|facts|numbers)\b|,? (?:ask|say|just)\b)(?! (?:what|who|where|why|how)\b){_ONCE}
    |(?:do not|don'?t|dont|never|stop) (?:refactor|chang|touch|edit|renam|reformat|rewrit|fix|add|remov|delet|install|upgrad|updat)(?:e|ing)? (?:stuff|things|code|anything|files?|lines?|other|unrelated|features?|parts)\b[^.!?\n]{{0,60}}\b(?:ask|unless|unrelated|outside|need|told)\b
    |(?:do not|don'?t|dont|never) (?:touch|edit|change|modify|delete|rename|overwrite|(?:push|commit|deploy|write) to|drop|reformat) (?:the|our|my|any) (?:[\w-]+ ){{0,3}}?{_STORED}\b(?! (?:yet|now|until|till|while|today|tonight))(?=\W*$|[,;.]|[ ](?:ok|okay|please|pls|ever|unless|without)\b)
    )
    """,
    takes=(
        "don't touch the payroll folder without asking me",
        "Never share my address with anybody.",
        "never use the word 'delve'",
        "don't guess if you can look it up",
    ),
    leaves=(
        "Don't leave without saying goodbye.",
        "Never tell my brother.",
        "don't guess what I did",
        "Don't drop the vase.",
    ),
    needs=("do not", "don't", "dont", "never", "stop "),
)
KEEPS_OFF = Rule(
    "keeps off",
    "says what of the speaker's is to be left as it is",
    rf"""
    {BEGIN}(?:
    (?:nothing|no (?:meetings?|calls?|appointments?|visits?|bookings?)) (?:before|after|past|earlier than|later than|on|over|during) [^.!?\n,]{{1,30}} in (?:my|our) (?:calendar|diary|schedule|planner)\b
    |(?:my|our) (?:calendar|diary|inbox) is off[- ]limits\b{_ONCE}
    |(?:keep (?:your )?)?hands off (?:of )?(?:the|our|my) (?:[\w-]+ ){{0,3}}?{_STORED}\b
    |leave (?:the|our|my) (?:[\w-]+ ){{0,3}}?{_STORED} alone\b{_ONCE}
    )
    """,
    takes=(
        "hands off the production database",
        "nothing before 9 in my calendar",
        "my inbox is off limits",
        "leave our main branch alone",
    ),
    leaves=(
        "My calendar is full.",
        "Hands off my cake!",
        "Leave the door open.",
    ),
    needs=("calendar", "diary", "schedule", "planner", "inbox", "hands off", "leave "),
)
TALKS = Rule(
    "talks",
    "says how to talk with the speaker: what to correct, what to begin with",
    rf"""
    {BEGIN}(?:
    (?:please )?(?:lead|start|begin|open) (?:off )?with (?:the|a) (?:answer|conclusion|summary|result|bottom line|short version|fix|point|verdict|gist)\b(?! (?:of|to|from|in|for)\b)
    |(?:(?:please|pls) )?(?:treat|talk to|speak to) me (?:like|as)\b{_ONCE}
    |(?:(?:please|pls|always|also|just) ){{0,2}}(?:correct|interrupt|stop|challenge|contradict|warn|alert|tell|push back on) me (?:when(?:ever)?|if|as soon as) (?!(?:you\b|it'?s|it is|that'?s|he|she|they|the|we)\b)[^.!?\n]{{3,}}
    |(?:(?:please|pls|always|also|just) ){{0,2}}(?:correct|fix) my (?:grammar|spelling|mistakes|typos|pronunciation|(?-i:[A-Z])\w+)(?: please)?(?: (?:when|if|whenever|as) (?:i|we)\b|\W*$)
    |(?:(?:please|pls|also|just) ){{0,2}}(?:push back|speak up|disagree)\b[^.!?\n]{{0,30}} (?:when(?:ever)?|if) (?:i'?m|i am|you|i)\b
    |let'?s (?:keep|stick|stay|leave|do|have) (?:to |with )?(?:everything|it all|all of it|all (?:\w+ )?{_WORKS}|our \w+s?)\b{_ONCE}[^.!?\n]{{0,20}}? (?:in|with|to|at|under)\b
    |(?:(?:please|pls|always) ){{0,2}}stick (?:to|with) (?!(?:the|this|that|it|your)\b)[\w ]{{2,30}}(?:,|;| -| and) ?(?:no|not|never|avoid|nothing)\b
    )
    """,
    takes=(
        "Start with the answer.",
        "treat me like a beginner",
        "correct my German please",
        "push back when I'm wrong",
        "stick to plain words, no jargon",
        "let's keep all commits in English",
    ),
    leaves=(
        "Start with the end of the story.",
        "Correct my bill.",
        "tell me when he comes",
        "Let's keep the cat.",
        "Stick to the plan.",
    ),
    needs=(
        *("lead ", "start ", "begin ", "open ", " me ", "correct my", "fix my", "push back"),
        *("speak up", "disagree", "let's", "lets", "stick "),
    ),
)
SPARES = Rule(
    "spares",
    "says what the speaker need not be told or given",
    rf"""
    {BEGIN}(?:
    i (?:really )?(?:hate|can'?t stand|(?:do not|don'?t|dont) (?:like|want|need)|dislike|loathe) (?:(?!the\b|this\b|that\b)[\w'-]+ ){{1,5}}?(?:[\w'-]+),? (?:so |please |just ){{0,2}}(?:skip|avoid|drop|spare me|leave out|leave|cut) (?:them|those|that|these)(?: out)?\W*$
    |no (?!more\b)[\w-]+(?: [\w-]+)?(?:,)? (?:please|pls)\b,? (?:i'?m|i|we|because|it)\b
    |(?:there'?s )?no need to (?:explain|tell|remind|repeat|justify|spell out) (?:[^.!?\n]{{1,40}} to me|me )\b
    |(?:you|u) (?:can|may) (?:always )?(?:drop|skip|spare me|leave out|cut) (?:the |all )?(?:[\w-]+ ){{1,3}}?(?:with|for) me\b
    )
    """,
    takes=(
        "I hate long intros, skip them",
        "No jargon please, I'm new here",
        "no need to explain git to me",
        "you can skip the basics with me",
    ),
    leaves=(
        "I hate long queues.",
        "No milk, please.",
        "no need to run",
        "You can drop the parcel.",
    ),
    needs=(
        *("hate", "stand", "don't ", "dont ", "do not ", "dislike", "loathe", "no ", "drop"),
        *("skip", "spare me", "leave out", "cut "),
    ),
)
REMINDS = Rule(
    "reminds",
    "says of what, and how often or how early, to remind the speaker",
    rf"""
    {BEGIN}(?:
    remind me (?:about|of|to) (?!the\b[^.!?]{{2,40}}(?:before|early|ahead|advance))[^.!?\n]{{2,60}}? (?:(?:every|each) (?!time\b)\w+|on \w+days|(?:an?|{_SO_MANY}) (?:days?|weeks?|hours?|months?)(?: (?:ahead|before(?:hand)?|in advance|early)))\b
    |i(?:'d| would) (?:like|want) (?:you|u) to remind me (?:about|of|to) [^.!?\n]{{2,60}}? (?:(?:every|each) \w+|(?:an?|{_SO_MANY}) (?:days?|weeks?|hours?|months?) (?:ahead|before(?:hand)?|in advance|early))\b
    )
    """,
    takes=(
        "remind me about the bins every Tuesday",
        "I'd like you to remind me of rent two days before",
    ),
    leaves=(
        "Remind me about Rome.",
        "She reminds me of my aunt.",
        "remind me to call the bank before noon",
    ),
    needs=("remind me",),
)
CONDUCT = AnyOf(DUE, ASKS, IN_WORKS, BANS, KEEPS_OFF, TALKS, SPARES, REMINDS)
