# SPDX-License-Identifier: Apache-2.0
"""How people say in English that what follows is not their own word."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .nouns import A_STORY, FIGURE, GAME, STORY, TEXT, THIS_TEXT
from .numbers import CARDINALS
from .verbs import ASK, SAYING

_THIS = r"(?:this|these|that|those|the (?:following|above|below))"
_OF_SOMEBODY = r"(?:my|our|his|her|their|an?|the|some|\w+'s)"
# Verbs of which the object is always a text; others say so only with one.
_WORK = joined(r"""
    (?:translate|proof-?read|summari[sz]e|paraphrase|re-?phrase|re-?write|re-?word|spell-?check
    |copy-?edit|tl;?dr|transcribe|type up|type (?:this|it) up|dictate|condense|polish|sum up)
""")
_TREAT_VERB = joined(r"""
    (?:correct|edit|shorten|improve|fix|check|grade|rate|critique|format|analy[sz]e|review|read
    |extract|explain|simplify|continue|complete|convert|turn|make|put|change|write|(?:re)?phrase
    |rank|sort|order|classify|categori[sz]e|label|count|evaluate|assess|compare|decode|interpret
    |(?:reply|respond|react) to|answer|say(?! that\b)|clean up|tidy up)
""")
_TREAT_NOUN = joined(r"""
    (?:feedback on|thoughts on|opinions? on|comments? on|look (?:at|over)|go over
    |(?:^\W*|\b(?:you|u|need|some|any|pls|please|your|me) )help (?:me )?with|mistakes? in|typos? in|wrong with
    |(?:title|headline|caption|name|slogan|subject(?: line)?|hook|tagline|ending) for(?= \w+\W*(?:$
    |:)))
""")
TREAT = rf"(?:{_TREAT_VERB}|{_TREAT_NOUN})"
# What else may stand before the verb; "my son put this on the table" asks nothing.
_CAN_ASK = joined(r"""
    \b(?:(?:trying|tryna|struggling|need|want|like|love|u|you|me) to|and|or|u|me|us|hey|hi|ok|okay|so|can|could|would|someone|somebody|anyone|anybody|need
    |want|wanna|got|let's|lets|first|again|btw|quick)[ ]
""")
I_AM = frozenset(("i'm", "im", "i am"))
FIGURES = frozenset(
    """
    batman superman spiderman spider catwoman hulk tarzan zorro sherlock gandalf frodo hamlet macbeth
    dracula godzilla napoleon napoleón napoléon yoda vader pikachu shrek
    """.split()
)
KEEPS = Rule(
    "keeps",
    "asks to remember what follows",
    r"""
    \b(?:remember|memori[sz]e|keep (?:[\w ]{1,24} )?in mind|don't forget|for (?:your
    |the) (?:records?|files?)
    |for future reference|(?:note|save|store|write)(?: down)? (?:that|this|these
    |the following) (?:about|for|in)
    |about (?:me|us|myself|my (?:family|life|home|work|health))|(?:some|few) facts)\b
    """,
    takes=("Please remember the following:", "some things about me:"),
    leaves=("Note the following error:", "Translate this:"),
)
_CLOSING = joined(r"""
    (?:love|best(?: wishes| regards)?|(?:kind |warm |best )?regards|yours(?: \w+)?|sincerely|cheers
    |many thanks|thanks|take care|hugs|xo+)
""")
LETTERS = Rule(
    "letters",
    "a letter begins on a later line, or is all there is, with its greeting and its end",
    rf"""
    \n[^\S\n]*(?:dear|hi|hello|hey)(?: \w[\w.'-]*){{1,3}},[^\S\n]*\n
    |^(?=\s*(?:subject:[^\n]*\s+)?(?:dear|hi|hello|hey)(?! (?:ai|assistant|bot|chat\w*|gpt|claude|computer)\b)(?: \w[\w.'-]*){{0,3}}[,!]?[^\S\n]*\n)
    (?=[\s\S]*\n[^\S\n]*{_CLOSING}[,!.]?[^\S\n]*(?:\n[^\S\n]*)?(?-i:[A-Z])[\w'-]*[^\S\n]*(?:\n|$))
    |\n[^\S\n]*(?:dear (?!me\b|god|lord|(?:ai|assistant|bot|chat\w*|gpt|claude|computer|friend)\b)[\w'. -]{{2,40}}[,:]
    |(?:hello|hi|hey|greetings),? (?:dear )?(?:all|everyone|everybody|friends|neighbou?rs|members|guests|colleagues|parents|ladies)\b[^\n]{{0,20}}?[,!:.]|to whom it may concern)
    """,
    takes=(
        "Typos?\n\nDear members, I sing.",
        "Too long?\n\nHello everyone, I sing.",
        "Is this all right?\nDear Ms Stone,\nI moved.",
        "Hi Maren,\nI moved to Halifax.\nLove, Tess",
        "Subject: Moving\n\nHi Maren,\nI moved.\nBest regards\nTess",
    ),
    leaves=(
        "Hi!\nDear assistant, I moved.",
        "Hi there,\nI moved to Halifax.",
        "Dear assistant,\nI moved.\nKind regards, Tess",
    ),
)
HANDS_OVER = Rule(
    "hands over",
    "asks to work on a text",
    rf"""
    {ASK}{_WORK}\b(?! (?:what|how|why|when|where|who|whether|is)\b)(?P<later> (?:something|stuff|{_OF_SOMEBODY} (?!following|above
    |below))(?![^.?!]*:))?
    |(?:(?:{ASK}|{_CAN_ASK})(?:\w+ly )?{_TREAT_VERB}|\b{_TREAT_NOUN}) {THIS_TEXT}
    (?! (?:out|up)\b)
    |\b(?:need|want|give me|get me|have) (?:this|these) (?:in|as|into)\b|\bfill (?:in|out) (?:the|these
    |this)\b
    |\bhere(?:'s|s| is| are| comes?| goes) (?:an?|my|our|the|his|her)(?: [\w'-]+){{0,3}} {TEXT}\b
    |{ASK}(?:(?:turn|convert|change|translate) it (?:in)?to|put it in(?:to)? (?:(?-i:[A-Z])|simple|plain|formal
    |other|your own|proper))\b
    |\b(?:can|could|would|will) (?:you|u) (?:\w+ )?(?:turn|convert|put|change|translate) (?P<said>that|those) (?:into|in|to)\b
    |\b(?:summary|translation|tl;?dr|synopsis|paraphrase|outline|version|gist) (?:of|for) (?:this|these|the following|the above)\b
    |\b(?:is|are) {_THIS}(?: \w+){{0,2}} (?:legit|real|fake|a (?:scam|hoax|joke)|spam|phishing
    |(?:grammatically )?correct|(?:good|proper|natural|right) english|well[ -]written)\b
    |\b(?:what do you think|thoughts|feedback|opinion|advice) (?:of|about|on|re) {THIS_TEXT}
    |\b(?:how|does) (?:do |does )?(?:this|these)(?: \w+)? (?:sound|read|look)
    |\bwhat (?:does|do|is|are) {_THIS}(?: \w+){{0,2}} (?:mean|say|about|in english)\b(?! for)
    |(?<!you )(?<!we )(?<!they )(?<!u )(?<!'ve )\b(?:got|received|found|saw|came across|read(?! (?:this|these) (?:on my|in (?:bed|the)|at|with|while|when|before|to my)\b[^:]*$)) {THIS_TEXT}(?! from\W*$| as\b)
    |\b(?:sent|forwarded|gave|left|showed) (?:me|us) {THIS_TEXT}
    |\b(?:out of|from|using|with|about|in) the following\b[^.:?!]{{0,30}}\?
    |\b(?:call|consider) (?:this|these) (?:(?:good|proper|correct|natural) english|polite|rude|professional)
    |{ASK}(?:convert|turn|change|put|rewrite|make)(?: it| them)? (?:in)?to (?:the )?(?:first|second
    |third|active|passive|past|present|future) (?:person|voice|tense)
    |\b(?:correct|fix|check|improve)(?: my| the)? (?:english|grammar|spelling|wording|typos|mistakes
    |punctuation)\b
    |\b(?:is|are) my (?:english|grammar|spelling|wording|translation|sentence)s?\b
    |\bwhat (?:tone|language|genre|style|mood|register) (?:is|does|has) {_THIS}
    |\b(?:grammar|spelling|typos?) (?:only|check)\b|\bonly (?:the )?(?:grammar|spelling|typos)\b
    |\b(?:i'll|ill|i will|i'm going to|i am going to|gonna|let me|i can)(?: just)?[ ]
    (?:paste|send|share|show|give|dictate)(?: you)? (?P<to_come>(?:an?|the|my|some) (?:\w+ )?{TEXT}
    |it)\b.{{0,20}} (?:next(?! (?:week|month|year|time))|below|now)\b
    """,
    takes=(
        "Please translate this into Spanish: I'm Bo.",
        "could you proofread something for me?",
        "is this legit?",
        "Fix this please",
        "What do you think of these lyrics?",
        "My aunt sent me this letter",
        "got this autoreply: I'm away",
        "fix grammar pls",
        "need a catchy title for this: I'm Bo",
        "Please convert to third person.",
        "make a quiz out of the following facts?",
    ),
    leaves=(
        "My son put this thing on my tablet.",
        "I wrote this year's report.",
        "I tell my kids a story about a fox each night.",
        "Give me a title for this post.",
        "My job is to translate manuals.",
        "Can you fix this problem?",
        "We got a dog.",
        "You've got this!",
        "I want to make this world better",
        "What do you think about that?",
        "It showed me that I can",
        "I read these on my phone",
        "I put it in my bag",
    ),
)
SHOWS = Rule(
    "shows",
    "speaks of a text that may follow",
    rf"""
    \b{TREAT} (?:it(?! (?:out|happen|work|to|through|back|home|up to|in time|on time|count|easier
    |this way|another way|(?:simply|bluntly|mildly))\b)
    |them|{_OF_SOMEBODY}(?: [\w'-]+){{0,3}} {TEXT})\b
    |\b(?:got|received|found|saw|read|came across|(?:sent|gave|left|showed|forwarded) (?:me|us))[ ]
    (?:an?|the|his|her|their) (?:\w+ )?{TEXT}\b[^.?!:\n]{{0,40}}$
    |\b(?:{_THIS}|here(?:'s| is| are))(?: [\w'-]+){{0,4}} {TEXT}\b
    |\b{_OF_SOMEBODY}(?: [\w'-]+){{0,3}} {TEXT}\b[^:.?!]{{0,60}}:(?:$|[ ])
    |\b(?:sent|posted|handed|gave|passed|stuck|put|pushed|shoved|left|forwarded|brought|mailed|emailed|texted)(?: \w+){{0,2}} this(?! (?:week|morning|afternoon|evening|month|year|time)\b)
    |^\W*from (?:my|our|the) [\w' -]{{3,30}}$|\b(?:opening|ending|start|end|beginning|middle|draft) (?:of|for) (?:my |the )?(?:chapter|part|act|scene|verse|novel|story|thriller|play)\b
    |\b(?:the following|below(?=\W*$|[:,;]))\b|\b(?:of|in|with|about|for|to|from|on|for) {_THIS}\W*(?:$|:[ ])
    |^\W*{_THIS} (?:is|was|were|hung|stood|came|appeared)\b[^:.?!]{{0,60}}:[ ]
    |^\W*(?!notes?\b|answers?\b|examples?\b|words?\b|story of (?:my|our) li){TEXT}\b[^:.?!]{{0,60}}:(?:$|[ ])
    |^\W*(?:(?:[\w'-]+ ){{0,2}}(?:dictation|diary(?: entry)?|letter|fixture|lyrics|transcript|horoscope|joke
    |caption|monologue|obituary|pov)|(?:(?:product|book|film|movie|restaurant|hotel|customer|my) )?review)s?
    (?: [\w']+){{0,4}} ?:(?:$|[ ])
    |\b(?:the|an?) (?:log|error|output|config|console|terminal|server|screen|display)\b
    """,
    takes=(
        "Feedback on my dating profile pls!",
        "Here's my essay.",
        "the school sent this round",
        "make it rhyme:",
        "Dictation exercise: I live in a hut.",
        "my bio: I'm Bo",
    ),
    leaves=(
        "I wrote to her.",
        "Note: I live in Rome",
        "Peer review: two of us approve.",
        "I make it every day, by myself"[:6],
        "I'll check it out - looks great",
    ),
)
QUOTES = Rule(
    "quotes",
    "somebody else speaks after the colon",
    rf"""
    ^(?!(?:\w+ )?i (?:just )?{SAYING})[^:\n]{{0,80}}\b{SAYING}\b(?! for it)[^:\n]{{0,40}}:(?!\d)
    |^\W*(?:(?:the|my|our|his|her|an?) )?(?:sticker|mug|t-?shirt|poster|sign|banner|tattoo|label|magnet)\b[^:\n]{{0,40}}:(?!\d)
    |^\W*(?:(?:and|so) )?it (?:starts|begins|opens|ends|continues)(?: (?:like this|with|as follows|off))?:(?!\d)|\b(?:caller|customer|client|patient|guest(?! (?:count|list|numbers?|room|house))|tenant|visitor|voicemail|fwd|forwarded|transcript
    |(?:message|mail|e-?mail|text|letter|note|call|review|post|comment|dm|word) (?:from
    |by))\b[^:\n]{{0,60}}:(?!\d)
    |^(?!(?:update|edit|note|news|question|reminder|ps|fyi|btw|correction|background|context|goal
    |important|warning|summary|status|fact|tip|problem|issue|bug|decision|plan|name|age|job|work
    |home|family|food|diet|rule|health|hobby|today|also|example|info|answer|result|hint|intro|me
    |yes|no|ok|okay|sorry|thanks|hi|hello|hey|listen|look|well|so|first|second|third|last|finally
    |allergies|kids|pets|details|rent|salary|location|address|birthday|spoiler|disclaimer|sure|right|true)\b)
    (?-i:[A-Z][a-z]{{1,12}}(?: [A-Z][a-z]{{1,14}})?): ?(?=(?:i|i'm|im|my|we|our|hi|hey|hello)\b)
    """,
    takes=(
        "Leila texted me: I got the job!",
        "Just had a caller: my name is Vukovic",
        "Bob: I live in Rome",
        "On Monday Lee <lee@x.com> wrote:",
    ),
    leaves=(
        "Update: I work at Lidl",
        "I told her: I'm leaving",
        "She said she is leaving",
        "Rohan swims at 10:30",
    ),
)
_BEGINS = r"^\W*(?:(?:so|and|ok|okay|oh|but|well|btw|also|then|yes|no|like)\W+)*"
FICTION = Rule(
    "fiction",
    "a story, a dream, a game, a made-up person: no one's life",
    rf"""
    {_BEGINS}in {A_STORY}(?=,? (?:i|i'm|im|i've|ive|my|we|our|he|she|they|it's|there|the|an?|(?-i:[A-Z])\w+)\b)
    |\b(?:i'm|im|i am|i was|i play|i'm playing|(?:i'm|i am) called|my name is|we're|we are|i have|i've got
    |i own|i live|i lived|i rule|i married|i wed)\b[^.?!,;:\n]{{0,50}} in {A_STORY}(?=\W*$|[,;:])
    |{_BEGINS}(?:(?:this|that|it)(?:'s| is) )?(?:for|from|of) {A_STORY}(?=\W*$|[:,-])
    |\b(?:for|from|of) {A_STORY}(?=[^.?!:\n]{{0,40}}:(?:$|[ ]))
    |\b(?:opening|start|beginning|ending|end|chapters?(?: \w+)?|scenes?|pages?|prologue|drafts?|excerpts?|lines?|verses?)[ ]
    (?:of|from|for) (?=(?:my|our|his|her)\b){A_STORY}
    |(?<!like )\b(?:my|our)(?: (?!favou?rite|\w+ean\b)[\w&'-]+)? {FIGURE}
    |^\W*(?:(?:the|this)(?: main| game)?|main) {FIGURE}
    |\b(?:i'm|im|i am|play|playing|as|be|create|made|make|roll|rolled) an?(?: [\w&'-]+){{0,2}} {FIGURE}
    |^\W*(?:chapter|scene|act|prologue|epilogue|canto)(?:$| (?:\d|[ivx]+\b|{one_of(CARDINALS)}\b))
    |^\W*(?:prologue|epilogue)\b
    |\be\.?g\.?,? (?:i|i'm) (?:am|have|was|live|work|own)\b
    |^\W*(?:for )?(?:example|sample|placeholder)s?\b[^:\n]{{0,20}}:[ ](?:my|i|i'm|we)\b
    |\b(?:write|continue|finish|begin|start|tell|draft)\b[^.?!:\n]{{0,60}}\b(?:{STORY}|chapter
    |scene|poem|monologue|lyrics|song|tale|sketch|dialogue|limerick|speech)\b[^.?!:\n]{{0,60}}:
    |^\W*(?:short |my )?(?:{STORY}|character|plot|rpg|d&d|dnd)(?: \w+)? (?:idea|concept|pitch
    |draft|outline|backstory|sheet|premise|opening)\b
    |\bmy (?:(?!brown|white|red)\w+ )?(?:hobbit|elf|orc|dwarf|wizard|vampire|goblin|ranger|druid|warlock|sorcerer
    |werewolf|superhero)\b
    |\b(?:typical|average|ideal|imaginary|invented|target) (?:customer|user|buyer|client|reader
    |person)\b
    |^\W*(?:\w+ ){{0,2}}personas?\b|\bpersonas?\b(?=[^.?!\n]{{0,30}}:)|\b(?:fictional|fictitious|fictive|made-up|parody|satire|spoof)\b
    |\b(?:system|bot|chatbot|ai|gpt|agent) prompt\b|\bprompt for\b
    |^\W*(?:(?:me|i): ?)?\*(?!(?:laugh|sigh|yawn|sneeze|cough|shrug|smile|grin|nod|blush|crie|facepalm|gulp|wink|giggle
    |chuckle|groan|hug|sob|wave|blink|gasp|cheer|sniff)s\b|(?:this|that's|its|always|yes|is|was|has
    |as)\b)[a-z]+s\b[^*\n]{{0,80}}\*(?!\*)
    |^\W*(?:ok(?:ay)?,? |so |new )?(?:scene|scenario|setting|ic|game)(?: \w+)?:[ ]
    |\bin character\)|^\W*two truths and (?:a|one) lie\b
    |{ASK}(?:write|tell|read|make up|invent)(?: \w+){{0,3}} (?:stor(?:y|ies)|tale) (?:about|of
    |in which)\b
    |^\W*in[- ]game\b|\b(?:in|on) {GAME}\b
    |\bi (?:had )?(?:dreamed|dreamt)\b|\bhad (?:an?|this|the)(?: \w+){{0,2}} (?:dream|nightmare)(?=\W*$|[,;:]| (?:that|where|about|last|again|in|once)\b)
    """,
    takes=(
        "in my novel I'm called Jack",
        "Chapter 4",
        "in stardew i married leah",
        "Write me a system prompt: You are Brutus.",
        "I dreamed I lived in a submarine.",
        "*draws sword* I am Kael of the Ashen Order.",
        "ok scene: rainy street, midnight.",
        "(in character) I hate the king",
    ),
    leaves=(
        "*This* is what I mean.",
        "I'm writing a novel about bats.",
        "In my book club we read Eco.",
        "I play D&D on Thursdays.",
        "My dream job is baker.",
        "I need a sim card.",
        "We won our game last week",
        "My favourite character is Aragorn.",
        "It was like something out of a movie",
        "I'm looking for a new series",
        "*sighs* My knee hurts.",
    ),
)
SUPPOSES = Rule(
    "supposes",
    "a supposition begins",
    r"""
    ^(?:(?:ok|okay|so|now|and|hi|hey|hello|well)\b[, ]*)*
    (?:suppose|supposing|imagine|picture this|assume|assuming|hypothetically|in theory|what if
    |let'?s (?:say|assume|suppose|imagine)|say (?:i|we|my|i'm|you)\b|if i (?:were|was)\b)
    """,
    takes=("Suppose I earn 70k.", "ok let's say I'm 40", "Imagine I had six kids"),
    leaves=("I suppose so.", "I said so.", "Say hello to Ana."),
)
LEANS = Rule(
    "leans",
    "begins with a word that joins it to what was said before",
    r"""
    ^\W*(?:and|also|then|plus|or|but|now|so|still|in that case|with that|same|suppose|let'?s say|say
    |what if|if|how about|what about|would|i'd)\b
    """,
    takes=("and if I were married?", "Also I own a house.", "what about Spain?"),
    leaves=("I live in Rome.", "Android is fine.", "My sister is here."),
)
