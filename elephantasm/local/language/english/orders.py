# SPDX-License-Identifier: Apache-2.0
"""What an agent is told to do in English, and how it is told."""

from __future__ import annotations

from ..rules import joined
from .choices import CHOICES, REPLIES, STYLES
from .matters import LANGUAGES

# A sentence begins: a wish may be one of several sentences in a passage.
BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] )|(?<= so )|(?<=, please )|(?<=, so please ))
    (?:(?:please|pls|plz|@\w+|and|also|but|so|just|ok(?:ay)?|hi|hey|hello|oh|thanks|thank you|great|good
    |btw|by the way|one (?:more |last |small |quick )?thing|another thing|actually|well|listen|no
    |yes
    |remember|note|ps|kindly|then|now|quick note|for the record|reminder|again
    )\b[^\w\s]*[ ]+){0,5}
""")
# "Keep smiling", "be there" and "let me know if you can come" are said to friends.
BE = rf"(?:be(?= (?:(?:\w+ ){{0,3}}?{STYLES}|\w+ with me)\b))"
_BUSY = joined(rf"""
    (?:keep(?! up\b| (?!every|any|some|nothing|remind|ask|us)\w+ing\b)
    |{BE}
    |let(?!'s\b| (?:me|us) (?:see|hear|know\b(?![^.!?\n]{{0,60}} (?:every|each)))\b))
""")
# What an assistant is asked to do.
VERB = joined(rf"""
    (?!(?:tell|ask|remind|show|give|let) (?:(?:my|him|her|them|our|his|their)\b|(?!me\b|us\b)\w+ to\b))
    (?:answer|reply|respond|speak|talk|write|say|use|{_BUSY}|call|address|refer|greet|start|begin
    |open|end|close|finish|sign|give|send|tell|show|include|add|cite|quote|mention|list|format|put
    |make|ask|remind|(?:double-?)?check|confirm|verify|warn|suggest|recommend|offer|propose|book
    |schedule|plan|set|round|convert|translate|summari[sz]e|explain|provide|spell|stick|switch|limit
    |avoid|stop|treat|assume|prefer|stay|skip|leave|highlight|output|phrase|read|review|follow
    |respect|consider|interrupt|apologi[sz]e|repeat|share|return|save|store|spare|stop|post|describe|number
    |comment|link|flag|label|correct|proofread|rewrite|shorten|sort)\b
""")
# What is said with "always" and "never" of an agent's work besides that, and seldom of a life.
_WORK = joined(r"""
    (?:accept|act|append|approve|attach|back up|build|buy|calculate|cancel|capitali[sz]e|clarify
    |choose|combine|commit|compute|contact|contradict|copy|count|define|delete|deploy
    |discuss|display|disclose|disturb|do|document|draw|drop|edit|elaborate|escalate|estimate|exclude
    |expand|expose|fetch|flatter|go with|group|guess|ignore|import|indent|inform|install|invent
    |joke|lie|lint|justify|lecture|let me know|load|log|look up|mark|merge|message|modify|move|name|notify
    |obey|omit|order|pay|pin|play|praise|prepend|print|prioriti[sz]e|pull|push|query|rank
    |rebase|reference|refuse|remove|rename|render|report|reserve|restart|reveal|rhyme|ring
    |round|run|search|speculate|squash|specify|state|swear|tag|tease|test|think(?= (?:step|aloud
    |out loud|before|it through))|title|touch|turn o\w+|underline|update|validate|wake|water|whisper
    |withhold|wrap|remember(?: that)? (?:i|i'm|i'\w+|my|we|our|the \w+ (?:for|of)))\b
""")
DOING = joined(r"""
    (?:using|saying|calling|adding|asking|sending|telling|giving|suggesting|recommending
    |apologi[sz]ing|repeating|ending|starting|beginning|answering|replying|writing|making|mentioning
    |reminding|putting|including|booking|scheduling|treating|assuming|talking|speaking|explaining
    |summari[sz]ing|sugar-?coating|interrupting|addressing|being|listing|quoting|citing|comparing
    |describing|showing|coding|formatting|translating|rambling|hedging|lecturing|flattering|praising)\b
""")
NOT = r"(?:do not|don'?t|dont|never)"
# Who does something himself that an agent could be told to do.
SOMEBODY = joined(r"""
    (?:i|we|you|u|he|she|they|it|people|everyone|everybody|my|our|your|his|her|their|the|a|an|is|are|was|were)
""")
# How two talk is settled between them; "let's" do anything else is a plan of both.
OURS = rf"[^.!?\n]{{0,80}}?\b(?:{CHOICES}|{LANGUAGES}|(?:your|ur) {REPLIES}|{REPLIES} {STYLES})\b"
# The ways to ask for it; what follows is what the other is to do.
POLITE = joined(rf"""
    (?:(?:(?:can|could|would|will) (?:you|u)
    |i(?:'d| would)? (?:like|want|need|love|prefer|expect)(?: for)? (?:you|u)(?: to)?
    |i(?:'d| would) appreciate it if (?:you|u)
    |(?:you|u) (?:should|must|need to|have to|are to|may|can)
    |let's(?= {OURS})|make sure (?:to|that (?:you|u)|(?:you|u))|be sure to|remember to
    )[ ])?(?:(?:please|pls|just|always|only|not)[ ]){{0,3}}
""")
ASKED = joined(r"""
    (?:ask|say|mention|send|request|type|write|want|need|talk|paste|share|tell|give|show|use|post
    |upload|(?:am|'m|feel|sound|seem) \w+)
""")
# What people tell each other to do always or never, though an agent could be told it, too.
_SAYING = joined(rf"""
    (?:(?:stop|start|quit|keep) (?!{DOING})\w+ing|do (?:your best|the right|what)|give (?:up|in)
    |keep (?:calm|up|on|at it|an? (?:eye|open|spare))|leave (?:home|behind|an?|things|room)
    |make (?:time|room|peace|it count|me|the (?:most|best))|put (?:off|up)|say (?:never|die|goodbye)
    |let (?!me (?!down|go))|set (?:foot|out)|start small|ask for (?:help|more)|stay (?!in|with|on))\b
""")
# The things of an agent: of "your" others speaks who advises a friend.
_OWN = joined(rf"""
    (?:{REPLIES}|sources?|reasoning|thinking|working|work|code|tests?|changes?|commits?|branch(?:es)?|tone|style
    |name|opinions?|views?|confidence|suggestions?|recommendations?|assumptions?|advice|wording|language
    |spelling|grammar|calculations?|math|facts|claims|notes|instructions|tools?|output|text|writing
    |sentences|paragraphs|lists|headings|examples|questions|comments?|steps|plans?|own|limits?)
""")
# What an agent is told to do always or never.
ALWAYS = joined(rf"""
    (?:(?!{_SAYING})(?:{VERB}|{_WORK})(?![^.!?,;\n]{{0,100}} your (?!(?:\w+ ){{0,2}}?{_OWN}\b))
    |(?:alert|bother|bring|congratulate|drive|encourage|feed|motivate|nag|pressure|push|rush|thank) me\b
    |\w+[^.!?\n]{{0,80}} (?:when(?:ever)? i (?:ask|mention|say|request|paste|send|want)|before (?:you|u)
    |unless i|without (?:asking|telling|my))\b)
""")
# "If I show you the sketch" will be once.
ONE_GIVEN = (
    r"(?: (?:send|share|show|paste|give|upload|post)(?: (?:you|u))? (?:the|this|that|it|them)\b)"
)
GIVES = joined(r"""
    (?:list|give|show|write|explain|suggest|recommend|mention|cite|quote|answer|reply|format|translate
    |summari[sz]e|compare|describe|use|present|offer|post|code|review|talk|speak)
""")
# "Use kilometres, never miles" lasts, "write a story, never dull" asks for one story.
FOR_ONE = r"(?! (?:me )?(?:a|an|one|this|that|my|some|him|her|them)\b)"
# After what it is about: "the keys are in the vault, never print them".
HANDLED = joined(r"""
    (?:(?:so |and )?(?:please )?(?:never|always|(?:don'?t|do not) ever)[ ]
    (?:(?:print|push|commit|merge|delete|touch|run|deploy|log|expose|share|show|edit|change|store|use|send
    |mention|rename|overwrite|call|ask)[ ](?:it|them|these|those|that|to|on|in|without|me
    |directly)
    |(?:suggest|recommend|mention|offer|propose|show|include|list|book|schedule|order|check|remind)[ ]
    (?:[\w']+[ ]){0,3}?(?:it|them|these|those|him|her|any|one)))\b
""")
# The first words name something, and no order: "Book club is on Thursdays".
NAMES = joined(r"""
    (?![ ](?!(?:me|it|that|this|what|which|who|when|where|how|if|everything|anything|all)\b)[\w-]+
    (?:[ ][\w-]+)?[ ](?:is|are|was|were|has|meets|starts|begins|ends|moved|takes place|happens)\b)
""")
NO_CALL = joined(r"""
    (?:later|when|back|if|at|on|in|to|today|tomorrow|tonight|asap|now|once|after|before|around|up
    |out
    |any ?time|again|soon|maybe|a|an|the|crazy|old|paranoid|stupid|silly|weird|cynical|lazy|picky
    |every|whenever|this|next|as|by|from|for|about|with|regarding|please|first|right|names|\d\S*)\b
""")
