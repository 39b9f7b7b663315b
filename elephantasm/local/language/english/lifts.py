# SPDX-License-Identifier: Apache-2.0
"""How it is said in English that a standing wish need not be kept any more: "ramble again"."""

from __future__ import annotations

from ..rules import Rule, one_of
from .numbers import CARDINALS

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^(?!.*\b(?:this (?:one|time|once|\w+ (?:only|though))|(?:for|in) (?:this|that|one|my|his|her)\b|just once|today|tonight|tomorrow)\b)
    (?:[^.!?]{2,90}?[,;] so )?(?:(?:ok|okay|so|and|but|oh|hey|actually|also|right|well|btw|by the way|honestly|thanks|please|you know what)[ ,.!]+){0,4}(?:
    (?:(?:you|u|we) (?:can|may|could|are allowed to)|you're allowed to|i(?:'d| would)? (?:like|love|want) (?:you|u) to|it'?s (?:ok|okay|fine) (?:to|if (?:you|u))|i don't mind if (?:you|u))[ ]
    (?P<w>[^.!?,;]{2,50}?)(?: again| now| these days| from now on)
    |(?:please|let's (?:have|use|do)) (?P<w_10>[^.!?,;]{2,50}?) again
    |(?:we can|let's|you can) (?:go|switch|change) back (?P<w_2>to [^.!?,;]{2,30})
    |(?:feel free to|go ahead and|by all means) (?P<w_3>[^.!?,;]{2,50})
    |(?:be|get|write|talk|use|do) (?P<w_4>[^.!?,;]{2,30}?) again
    |(?:bring|give me) back (?:the |your |those |all the )?(?P<w_5>[^.!?,;]{2,30})
    |(?:bring|give me|put) (?:the |your |those |all the )?(?P<w_6>[^.!?,;]{2,30}?) back
    |i(?:'ve| have)? miss(?:ed)?(?: having)? (?:the |your |those |all the )?(?P<w_7>[^.!?,;]{2,30})
    |(?!(?:(?:the |your |those )?(?:short|brief)\w*|my|his|her|their|our|i|he|she|they)\b)(?:the |your |those )?(?P<w_8>[^.!?,;]{2,40}?)[ ]
    (?:(?:is|are|would be)(?: totally| perfectly| quite)? (?:fine|ok|okay|good|great|welcome|allowed)(?: again| now| these days| from now on)+|can (?:come|be) back)
    |(?P<w_9>[^.!?,;]{2,30}?) again,? (?:please|pls)(?=\W*$)
    |(?:please )?(?:stop|enough|quit|done) (?:with|of) (?:all )?(?:the|your|that) (?P<v>[^.!?,;]{2,30}?)(?: (?:thing|stuff|business))?(?: (?:now|please))*(?=\W*$)
    |(?:you|u) (?:can|may) (?:drop|lose|leave off) (?:the|that) (?P<v_2>[^.!?,;]{2,30}?)(?: (?:thing|stuff|business|now))?(?=\W*$)
    )
    """,
    takes=(
        "You can be chattier again by the way",
        "feel free to ramble again",
        "I miss the emojis, bring them back",
        "we can go back to English",
        "the emojis can come back",
        "stop with the Boss thing",
    ),
    leaves=(
        "Tom can be chattier again",
        "for this question a longer answer is fine",
        "I can walk longer distances again",
        "the short version is fine now",
        "my sister can use emojis again",
    ),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    rf"""
    \b(?:chatt(?:y|ier)|word(?:y|ier)|verbose|go(?:ing)? long|rambl\w+|waffle|elaborate|expand|talkative|go on|at length|open up|(?:so|as|that|too) (?:brief|short|terse|curt|stingy|sparing|tight-lipped)|whole story
    |(?:write|say|talk|tell me|explain)(?: a (?:bit|little)| some| much)? (?:more|longer)|longer|long (?:answers?|repl(?:y|ies))
    |in (?:full|depth|detail)|more (?:words|text|details?|detailed)|full (?:paragraphs|answers|sentences)|as (?:long|much) as (?:you|u) (?:like|want)
    |(?:{one_of(CARDINALS)}|(?<!\d)(?<!\d[ ,.])\d{{1,2}})[ -](?:sentences?|lines?|words?))\b
    """,
    takes=("be chattier", "be so brief", "ramble", "the two-sentence thing", "write a bit more"),
    leaves=("use emojis", "count 52,000 words", "be kind"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"\b(?:emojis?|emoticons?|smileys?|jokes?|puns?|bullets?|bullet points?|lists?|tables?|headings?|markdown|paragraphs|exclamation marks?|small talk|greetings?|footnotes?|sources|slang|haikus?)\b",
    takes=("the emojis", "your jokes"),
    leaves=("my grandma", "the sea"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*\b(?:this (?:one|time|once|\w+ (?:only|though))|(?:for|in) (?:this|that|one)\b|just once|today|tonight|tomorrow|forgot\w*|where|still|missing|remember|as i said)\b)(?:.*\b)?(?:
    (?:you|u)(?: really)? (?:no longer|don'?t|do not|needn'?t|need not|can stop|may stop|should stop|can drop|can quit|can go|may go)\b
    |no (?:more |longer any |further )?(?:need|reason)\b
    |(?:no longer|not) (?:needed|necessary|required)\b
    |(?:changed my mind|was wrong|went too far|got tired|am tired|i'm tired|sick|fed up|had enough|enough|done|over|had it)(?: \w+)? (?:about|of|on|with)\b
    |(?:(?<!get )(?<!gets )(?<!getting )(?<!got )back|return) to\b(?! (?:you|me|u|him|her|them)\b)
    |(?:stop|quit) (?:\w+ing|with)\b
    |(?:forget|never ?mind|scrap|drop|lose|skip|ditch) (?:about )?(?:the|that|what|those|all|your|my)\b
    |doesn'?t (?:have|need) to be\b
    |(?:leave|leaving) (?:\w+ ){1,4}out\b|run (?:its|their) course\b|on my nerves\b|(?:silly|annoying|boring|tiresome|too much)\b
    |(?:instead|rather than)\b|from now on\b.*\bagain\b|\bagain,? (?:please|from now on)\b
    )
    """,
    takes=(
        "Easter's over, you needn't keep to vegetarian recipes",
        "changed my mind about the short answers, go long from now on",
    ),
    leaves=(
        "I keep to vegetarian recipes",
        "you don't need to be short this time",
        "I'll get back to you shortly",
    ),
)
PERMITS = Rule(
    "permits",
    "may say that something wished away is welcome again; which wish, their words tell",
    r"^(?!.*\b(?:for (?:this|that|one)|this (?:one|time|once)|today|tonight|if|unless|when(?:ever)?)\b).*\b(?:(?:wouldn'?t|can'?t) hurt|(?:is|are)(?: \w+ly)? (?:fine|ok|okay|welcome|allowed|wanted)|after all|i miss)\b",
    takes=("a few emojis wouldn't hurt", "puns are fine now"),
    leaves=("it hurts", "the puns are bad"),
)
