# SPDX-License-Identifier: Apache-2.0
"""How English sentences begin before what they tell: "ok so", "quick background: "."""

from __future__ import annotations

from ..rules import Rule

OPENS = Rule(
    "opens",
    "a sentence begins with what tells nothing: a greeting, a joint, what is announced",
    r"""
    ^\W*(?:(?:
    (?:(?:oh|ah|and|also|plus)(?: (?:and|also|plus|btw))+|and|also|plus|btw|by the way|fyi|ps|p\.s\.?|anyway|anyways|additionally|(?:oh|ah)(?=,))
    |(?:ok|okay|right|alright|yeah|yep|lol|hi|hiya|hey|hello|morning|evening|so)(?:,? (?:so|and|also))+
    |(?:hi|hiya|hey|hello|howdy|good (?:morning|afternoon|evening)|morning|evening|greetings)(?: (?:there|again|all|everyone))?(?=[,!.:;])
    |(?:ok(?:ay)? |right |so |just |and )*(?:(?:just )?so (?:that )?(?:you|u) know|for (?:your )?(?:context|background|info|information|reference|the record)|for what it's worth|fwiw
    |(?:(?:a|some|just|one) )*(?:quick|bit of|little|brief|small|short|tiny|useful)?(?: bit of)? ?(?:background|context|intro|introduction|info|update|note|heads[- ]?up)(?: (?:on|about) (?:me|us))?(?= ?[,:;.\u2013\u2014-])
    |(?:(?:a|just|some) )*(?:bit|little(?: bit)?|few things|quick word|word|stuff)? ?about (?:me|us|myself)(?: first)?(?= ?[,:;.\u2013\u2014-])
    |(?:un)?til then,?(?= (?:i|we)\b)|(?:as of (?:today|now)|starting (?:today|now)|from today),?(?= (?:i|we|my|our)\b)
    |(?:(?:full |true |honest )?confession(?: time)?|long story(?: short)?)(?=[,:])|truth be told|not gonna lie|ngl(?=[, ])|tbh|to be (?:perfectly |totally )?honest(?: with (?:you|u))?
    |to give (?:you|u) (?:some|a bit of|a little|the) (?:background|context)|(?:no,? )?(?:but )?seriously(?: though| now)?|(?:all )?jok(?:es|ing) aside|before i forget|one more thing|another thing|first off|first of all|to start(?: with)?|where to start(?=[,.])
    |(?:i )?(?:should|must|better) (?:probably |also |maybe )?(?:say|mention|add)(?: that)?|(?:i )?forgot to (?:say|mention|add|tell you)(?: that)?
    |(?:if|in case) (?:it|that|this)(?:'s)?(?: at all)? (?:helps?|matters?|useful|relevant|comes up)(?: at all)?(?= ?[,:\u2013\u2014-])
    |(?:(?:i'm |i am )?not sure|dunno|idk|(?:i )?(?:don't know|can't remember|forget))(?: if| whether)? i(?:'ve)? (?:ever |already )?(?:said|told you|mentioned)(?: (?:it|this|that|so))?(?: (?:already|before|yet))?(?=[,:]| but\b)(?:,? but)?
    |(?:too much info(?:rmation)?|tmi)(?: maybe)?(?=[,:]| but\b)(?:,? but)?)
    )(?:(?:[,.:;!\u2026]|[ ][-\u2013\u2014](?=[ ]))*[ ]+))+(?=\S)
    """,
    takes=(
        "ok so I live in Usk",
        "oh and the cat is called Moth",
        "quick background, I am a welder",
        "just so you know, we are six",
        "forgot to say I take warfarin",
        "if it helps: I'm deaf in one ear",
        "dunno if I said but we have a lodger",
        "as of today i drive the school bus",
        "Til then I'm still on the tills",
        "confession: I smoke again",
    ),
    leaves=(
        "hi-fi is a hobby of mine",
        "oh brilliant, shut again",
        "so Tess rings me",
        "I live in Usk",
        "if it helps him sleep, fine",
        "not sure if I said it right",
        "from today, answer in French",
        "til then, wait for me",
        "and",
    ),
)
