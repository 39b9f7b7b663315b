# SPDX-License-Identifier: Apache-2.0
"""How people say in English that they play parts, and that they are themselves again."""

from __future__ import annotations

from ..rules import Rule
from .nouns import STORY

_I_AM = r"(?:i'm|im|i am|i'll be|ill be|i will be|i play|i'll play|me as|i as)"
_YOU_ARE = r"(?:you're|youre|you are|ur|you'll be|you will be|you be|you play|you as)"
_A = r"(?:an?|the|my|your|our)"
# What the listener is, and how he is praised.
_NO_PART = r"(?! (?:best|worst|favou?rite|only|ai|bot|chatbot|computer|machine|program|robot|assistant|star|legend|genius|angel|lifesaver|gem)\b)"
PLAY_BEGINS = Rule(
    "play begins",
    "from here on people play parts",
    rf"""
    \b(?:let'?s|can we|could we|shall we|wanna|want to|like to|start|begin|do|try
    |time for)\b[^.?!]{{0,30}}\brole[ -]?play
    |^(?:ok |now )?role[ -]?play\b
    |\bpretend (?!(?:that )?(?:i|we) (?:never|did|had))(?:that|to be|i'?m|you'?re|we'?re|we|i|you
    |this|it)\b
    |\blet'?s (?:pretend|act|play(?! (?:it by|tennis|football|by|safe)\b)|rehearse|simulate|improvise)\b
    |\blet'?s (?:do|make|start) (?:an?|another)(?: \w+){{0,2}} (?:{STORY}|adventure|scene|sketch|skit)\b
    |\b{_YOU_ARE} (?:{_A}\b{_NO_PART}|now\b|(?-i:[A-Z]))[^.?!]{{0,60}}\b(?:{_I_AM}) (?:{_A}|(?-i:[A-Z])
    |playing|called)
    |\b{_I_AM} (?:{_A} |playing |(?-i:[A-Z]))[^.?!]{{0,60}}\b(?:{_YOU_ARE}) (?:{_A}{_NO_PART}|(?-i:[A-Z])
    |playing)
    |\b(?:act|speak|talk|respond|behave) (?:as|like)\b[^.?!]{{0,60}}\b{_I_AM} (?:the|your|playing)\b
    |^\W*(?:(?:ok|okay|so|now)\W+)?imagine (?:that )?(?:we|you|you're|we're|this is)\b
    |\byou (?:be|play) {_A}\b
    |^\W*(?:i|we) (?:(?:quietly|slowly|suddenly|loudly) )?(?:walk|step|stumble|burst|storm|sneak
    |barge|come|stride|sit)[ ](?:in|inside|down|up|over|closer)(?:to| at| on)?(?: (?:to )?(?:the
    |your) \w+)?\W*$
    |^\W*(?:i|we) (?:enter|approach|knock on) (?:the|your) \w+\W*$
    |^\W*(?:ok(?:ay)?,? |so |new )?(?:scenario|scene|situation|setting)\b[^:]{{0,20}}:.*\b(?:you|u
    |your)\b
    |\b(?:do|play|start|run|begin|have|continue|try)(?: an?| our| some)?(?: quick| short| new
    | little)? (?:dnd|d&d|rpg|larp|tabletop)\b(?! (?:on|every|with))
    |\b(?:you're|you are|ur|u are|u r|be|as) (?:the |my |our )?(?:dm|gm|narrator|storyteller)\b
    |\b(?:simulate|rehearse|practi[sc]e|role-?play|(?:do|run|try
    |start) a mock)(?: for)?(?: {_A}| some)?(?: \w+){{0,3}}[ ]
    (?:interview|call|conversation|negotiation|meeting|date|dialogue|scene|trial|exam|visit
    |appointment|pitch|speech)\b
    |\b(?:dungeon|game) master\b|\btext adventure\b|\binteractive (?:story|fiction|novel)\b
    |\b(?:stay|be|get|talk|speak|answer|remain) in character\b|\bchoose your own adventure\b
    |\b(?:mock|moot|pretend|fake) (?!exams?|tests?|papers?|ups?\b)\w+\b[^.?!]*\b(?:(?:ask|grill|quiz|question|interview|test|fire \w+ at
    |cross[- ]examine|examine|interrogate|challenge) me|(?:you|u) (?:ask|start|go|begin|be|play))\b
    |\b{_YOU_ARE} me\b[^.?!]{{0,60}}\b{_I_AM} (?:{_A}|(?-i:[A-Z]))|\byou ?= ?[^.?!=]{{2,40}}\b(?:me|i) ?=
    |\b(?:you (?:take|get|do|have)|you've got) (?:the|my) \w+,? (?:and )?(?:i'll (?:take|do|have|be)|i've got|i (?:take|get|do|have)|me) (?:the|my)\b
    |\b(?:rehears\w+|practi[sc]\w+|drill|dry run)\b[^.?!]{{0,60}}\b{_YOU_ARE} (?:{_A} |(?-i:[A-Z]))|\b(?:run|read) (?:some |my |the )?lines with me\b
    |\b{_YOU_ARE} {_A} (?:\w+ ){{1,3}}and {_I_AM} (?:on|at|behind) the (?:till|desk|phone|line|counter|bar|door)\b
    """,
    takes=(
        "ok so you're the angry customer and im on the till",
        "let's do a role play, you are the receptionist, I am a guest",
        "lets do a pirate story, I'm Captain Fell",
        "Let's play a game: I'm Countess Orlova.",
        "quiz me: I'm Napoleon and you're the journalist",
        "Simulate a job interview with me.",
        "I walk in.",
        "lets do a dnd session",
        "mock trial for school, cross examine me",
        "Scenario: you run a bakery, I buy bread.",
    ),
    leaves=(
        "you're my favourite, I'm on a break",
        "pretend i never mentioned it",
        "I walk to work.",
        "I love role playing games.",
        "Act as a nutritionist.",
        "I play the cello.",
        "You are right and I am wrong.",
    ),
)
PLAY_ENDS = Rule(
    "play ends",
    "they are themselves again",
    r"""
    ^(?:(?:ok|okay|alright|all right|right|thanks|thank you|so|and|now|well|enough)\b[,.! ]*)*
    (?:stop|cut|the end|enough|pause)(?: (?:now|please|here|it))?[.!]*$
    |\bgame over\b|\bback to (?:reality|real life|normal|me|business|myself|us|work|the real)\b
    |\b(?:in (?:real life|reality)|irl|out of character|ooc|jokes? aside|for real now
    |seriously now)\b
    |\b(?:end|stop|finish|quit|exit|leave|enough|done|over)\b[^.?!]{0,25}\b(?:role[ -]?play|game
    |simulation|story|play(?:ing)?|scene|rehearsal|practi[sc]e|act(?:ing)?|pretending|interview)\b
    |\b(?:role[ -]?play|game|simulation|scene|rehearsal|interview|exercise|drill|practi[sc]e) (?:is )?(?:over|ended|done
    |finished)\b
    |\bmy (?:real|actual|true) name\b|\bthe real me\b
    |\b(?:drop|break(?:ing)?) (?:the )?(?:act|role|character)\b|\bthat(?:'s|s| is) (?:enough
    |it for|all for)\b|\bas myself\b
    |\bno longer (?:playing|pretending)\b|\bpaus(?:e|ed|ing) (?:the |our |this |my )?(?:game|story|role[ -]?play|scene)\b|^\W*(?:\w+\W+){0,3}real life\s*[,:]
    |^\W*(?:(?:ha(?:ha)+|lol|ok(?:ay)?|wow|thanks?|thank you|cool|nice|great)\W+)*that was (?:(?:so|really|great|a lot of|quite|super)[ ])*
    (?:fun|great|hilarious|awesome|brilliant|perfect|good practi[cs]e)\b
    |^\W*(?:(?:ha(?:ha)+|lol|ok(?:ay)?|thanks?|thank you|cool|nice|great)\W+)+(?:anyways?|anyhow|by the way|btw|real question
    |for real|unrelated|something else)\b
    |^\W*(?:(?:phew|whew|haha\w*|thanks?|thank you|ok(?:ay)?)\W+)+(?:(?:we're|i'm|that's|and) )?(?:done|finished|that's it|that will do)(?: (?:for (?:today|now)|now|then))?\W*$
    |^\W*(?:(?:ok(?:ay)?|haha\w*|and|wow)\W+)*(?:stop|cut|that's it|enough)\W+(?:that was|good|great|nice|well done|thanks|thank you)\b|\bout of (?:the |my |this )?(?:role|part|character)\b
    |\b(?:we can|let's|let us) (?:leave it (?:there|here|at that)|call it a day|wrap (?:it )?up)\b|\bdropping (?:the|my) (?:act|part|role)\b|\bthat(?:'s|s| is) (?:all|what) i needed\b
    |^\W*(?:(?:(?:ha)+h?|lol|ok(?:ay)?|right|a+n+d+)\b[,.! ]*)+(?:cut|scene)(?=[!,.]|$)|\b(?:stepping|stepped|coming|i'm) out of (?:it|character) now\b
    """,
    takes=(
        "haha ok cut, you were nicer",
        "ok pausing the game there.",
        "stop, that was good!",
        "out of the role now: hi",
        "we can leave it there",
        "ok stop",
        "haha ok that was fun.",
        "thanks, btw I moved",
        "Game over!",
        "back to reality",
        "My real name is Ravi.",
        "end of role play",
    ),
    leaves=(
        "The work is done, captain.",
        "Stop the ship!",
        "I stop at red lights.",
        "My name is Dr Falk.",
        "I never end a story well"[:11],
    ),
)
