# SPDX-License-Identifier: Apache-2.0
"""What an agent is told to do in English, and how it is told."""

from __future__ import annotations

from ..rules import joined

# A sentence begins: a wish may be one of several sentences in a passage.
BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] )|(?<= so )|(?<=, please )|(?<=, so please ))
    (?:(?:please|pls|plz|@\w+|and|also|but|so|just|ok(?:ay)?|hi|hey|hello|oh|thanks|thank you|great|good
    |btw|by the way|one (?:more |last |small |quick )?thing|another thing|actually|well|listen|no
    |yes
    |remember|note|ps|kindly|then|now|quick note|for the record|reminder|again
    )\b[^\w\s]*[ ]+){0,5}
""")
# What an assistant is asked to do.
VERB = joined(r"""
    (?!(?:tell|ask|remind|show|give|let) (?:(?:my|him|her|them|our|his|their)\b|(?!me\b|us\b)\w+ to\b))
    (?:answer|reply|respond|speak|talk|write|say|use|keep|be|call|address|refer|greet|start|begin
    |open|end|close|finish|sign|give|send|tell|show|include|add|cite|quote|mention|list|format|put
    |make|let|ask|remind|(?:double-?)?check|confirm|verify|warn|suggest|recommend|offer|propose|book
    |schedule|plan|set|round|convert|translate|summari[sz]e|explain|provide|spell|stick|switch|limit
    |avoid|stop|treat|assume|prefer|stay|skip|leave|highlight|output|phrase|read|review|follow
    |respect|consider|interrupt|apologi[sz]e|repeat|share|return|save|store|spare|stop|post|describe|number
    |comment|link|flag|label)\b
""")
DOING = joined(r"""
    (?:using|saying|calling|adding|asking|sending|telling|giving|suggesting|recommending
    |apologi[sz]ing|repeating|ending|starting|beginning|answering|replying|writing|making|mentioning
    |reminding|putting|including|booking|scheduling|treating|assuming|talking|speaking|explaining
    |summari[sz]ing|sugar-?coating|interrupting|addressing|being|listing|quoting|citing|comparing
    |describing|showing|coding|formatting|translating)\b
""")
NOT = r"(?:do not|don'?t|dont|never)"
# The ways to ask for it; what follows is what the other is to do.
POLITE = joined(r"""
    (?:(?:(?:can|could|would|will) (?:you|u)
    |i(?:'d| would)? (?:like|want|need|love|prefer|expect)(?: for)? (?:you|u)(?: to)?
    |i(?:'d| would) appreciate it if (?:you|u)
    |(?:you|u) (?:should|must|need to|have to|are to|may|can)
    |let's|make sure (?:to|that (?:you|u)|(?:you|u))|be sure to|remember to
    )[ ])?(?:(?:please|pls|just|always|only|not)[ ]){0,3}
""")
# After "always" or "never": words that no order begins with.
NO_VERB = joined(r"""
    (?:been|had|seen|heard|was|were|is|are|am|has|did|happy|glad|welcome|nice|good|great|fun|full
    |open
    |easy|sad|late|early|tired|nervous|busy|hungry|right|wrong|enough|again|ever|mind|fear|ready
    |here|there|on|in|at|up|by|for|from|of|to|with|a|an|the|this|that|these|my|your|his|her|our
    |their
    |i|we|he|she|it|they|not|so|too|as|one|more|less|before|after|in
    |give up|look (?:on|back|forward|up|down)|lose hope|let (?:me|us|go)|surrender|trust (?:an?|the
    |any)|say never|knew|saw|went|got|made|found|felt|met|liked|thought|forget
    |\w+(?:ing|ed|ful|ous)|\w+[^su'\W]s)\b
""")
ASKED = joined(r"""
    (?:ask|say|mention|send|request|type|write|want|need|talk|paste|share|tell|give|show|use|post
    |upload|(?:am|'m|feel|sound|seem) \w+)
""")
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
