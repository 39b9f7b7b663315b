# SPDX-License-Identifier: Apache-2.0
"""To whom a wish is said in English: to whoever answers, or to somebody else."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .standing import AHEAD

CALLS = Rule(
    "calls",
    "calls whoever is spoken to, as what it is (`agent`) or by a name, before anything else",
    rf"""
    ^\W*(?:(?P<agent>(?:(?:hey|hi|hello|ok|okay|hallo|hola|salut)[ ,]+)(?:{CAPITAL}\w+|agent|bot|assistant)
    |agent|assistant|bot|chatbot|claude|chatgpt|gpt|gemini|copilot|siri|alexa)|{CAPITAL}\w+)[,:][ ]
    """,
    takes=("Agent, use metric", "hey Nora, be brief"),
    leaves=("always answer", "the agent, always late"),
)
# Whoever answers is to be somebody else; a tutor or a proofreader only does some work.
_PLAYS = joined(r"""
    (?:(?:(?:role-?)?play|act(?: like| as(?! if))?|pretend|impersonate|pose as|behave as|be(?! (?:the|my)\b))(?: to be| that you(?:'re| are))?
    [ ](?=an?\b|the\b|(?-i:[A-Z][a-z]))(?![^,.!?]{0,30}\b(?:tutor|teacher|coach|proofreader|editor|translator|assistant
    |secretary|interviewer|mentor|guide|reviewer|examiner|recruiter|trainer|advis[eo]r|consultant|therapist|nutritionist|dietitian|accountant|lawyer|doctor|nurse|copilot|rubber duck
    |linter|compiler|terminal|console|engine|speaker|reminder|critic|advocate|partner|expert|music|song|game)\b))
""")
TOLD_ON = Rule(
    "told on",
    "what sounds like a wish was said to, or by, somebody else",
    r"""
    , as (?:they|people|we) say\b|, (?:kids|children|everyone|folks|boys|girls|son)\W*$
    |,\s*(?!(?:as|like|nobody|no one|everyone|everybody) )(?:[\w']+ ){0,4}?(?:said|says|told(?! (?:you|u)\b)|tells|yelled|shouted|screamed|wrote
    |writes|reads|asked(?! (?:you|u)\b)|begged|warned|insisted)\b[^,;.!?]{0,40}\W*$
    """,
    takes=("Never call me again, I told him.", "Always call me Bob, said the manager."),
    leaves=(
        "Call me Bob, nobody says Robert",
        "Always answer briefly, as I said.",
        "Never say that, I told you so.",
    ),
)
ASIDE = Rule(
    "aside",
    "what sounds like a wish is advice to a friend, the speaker's own plan, asks for assent, or tells whoever answers who to be",
    rf"""
    (?<!repeat )(?<!repeating )(?<!introduce )(?<!introducing )(?<!explain )(?<!call )\b(?:your|my)self\b
    |\bhesitate\b
    |\b{AHEAD}[,:]? (?:(?:you|u)(?:(?: are|'re| will be)[ ](?!(?:not )?to\b|(?:expected|required|supposed)\b)
    | have no (?:rules|limits|restrictions|filter)|(?: will|'ll)? {_PLAYS})|your (?:new )?name(?:'s| is| will be)[ ]
    |(?:please )?{_PLAYS})
    |^\W*(?:(?:please|ok|okay|now),? )?(?:i want you to {_PLAYS}
    |you(?:'re| are| will be) (?:now )?(?:called|named|an?)\b(?! (?:bit|little)\b)[^,.!?]{{1,40}}|your (?:new )?name(?:'s| is| will be) [^,.!?]{{1,30}})
    [^.!?]{{0,60}}\b{AHEAD}
    |, (?:i (?:assume|guess|suppose|presume|take it|bet|imagine)|right|eh|huh)\?
    |:\s*$
    """,
    takes=(
        "From now on you are a pirate.",
        "From now on your name is Bolt and you swear.",
        "I want you to be a rude troll from now on.",
        "Give yourself a break every day.",
        "Always check the tide first, I guess?",
    ),
    leaves=(
        "From now on you are to answer in French.",
        "From now on act as my Latin tutor.",
        "From now on act as a strict nutritionist.",
        "I want you to be brief from now on.",
        "Never repeat yourself.",
        "Always show your sources.",
    ),
)
POINTS = Rule(
    "points",
    "orders nothing but what was told before it: by itself it says nothing",
    r"""
    ^\W*(?:(?:so|and|but|ok|okay|please|pls|just)[ ,]+)*(?:do not|don'?t|dont|never|stop|quit|always)(?: ever)?(?: please)? \w+
    (?: (?:me|to|fun|of|about))*(?: (?:it|that|this|them|those|these))(?: (?:again|ever|please|pls|to me|with me|at me|for me|any ?more|in future
    |from now on|always|either),?)*(?:, \w+)?\W*$
    """,
    takes=("never do that", "don't use them with me", "dont do it again, please"),
    leaves=(
        "never do that dance",
        "don't call me that name",
        "the keys are there, never print them",
    ),
)
