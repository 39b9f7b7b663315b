# SPDX-License-Identifier: Apache-2.0
"""English sentences that leave out that they are about the speaker: "allergic to nuts btw"."""

from __future__ import annotations

from ..rules import Rule, joined

_LEADS = r"^(?:(?:btw|fyi|well|so|also|oh|ps|hi|hello|hey|yes|yeah|actually|context|currently|now|these days)\b[\s,.:!-]*)*"
_BEEN = "vegan|vegetarian|sober|clean|single|married|widowed|retired|living|working|renting|studying|learning|teaching|volunteering|dating|training"
_STATE = joined(r"""
    (?:coeliac|celiac|asthmatic|vegan|vegetarian|pescatarian|divorced|widowed|retired|left-handed
    |(?:colou?r-?)?blind|deaf|autistic|dyslexic|(?:type [12] )?diabetic|(?:single )?(?:mum|mom|dad))
""")
# What stands first in a message without its subject, and that: "allergic to nuts btw".
LEFT_OUT = (
    (
        Rule(
            "I am left out here",
            "begins a message with what whoever is here is for long, `kept`",
            rf"{_LEADS}(?P<kept>{_STATE}) here\b",
            takes=("type 1 diabetic here, since I was nine", "single mum here"),
            leaves=("the vegan place here", "diabetic"),
        ),
        "I'm ",
    ),
    (
        Rule(
            "I am left out",
            "begins a message with what somebody is for long, and does not say who",
            rf"""
            {_LEADS}(?=(?:allergic|intolerant|married|engaged) to\b
            |(?:gluten|lactose)[ -]intolerant|{_STATE} (?:since|for|at|from)\b
            |single (?:mum|mom|dad|parent)\b|born (?:in|and raised)\b|fluent in\b
            |(?:still |now )?(?:living|working|renting|studying|volunteering|staying|training|based)
            [ ](?:(?:in|out of) an? (?!\w+ing\b)|in|out of|from|as|at|for|with|near|between|an?|nights|under)\b(?! (?:this|that|it|an?)\b)
            |(?:doing|finishing|starting|writing) (?:(?:an?|my) )?(?:phd|masters?|ma|msc|bachelor|apprenticeship|degree|residency)\b
            |\d\d,? (?:yo|y/o|years old|single|married|divorced|widowed)(?=\W*$|[,.;]))
            """,
            takes=("allergic to latex", "btw married to Ola", "vegan since May", "41 yo, single"),
            leaves=("I'm allergic to latex", "working on it", "vegan cheese", "living the dream"),
        ),
        "I'm ",
    ),
    (
        Rule(
            "I am a left out",
            "begins a message with whose admirer, or what by trade somebody is, and does not say who",
            rf"""
            {_LEADS}(?=(?:(?:big|huge|lifelong|massive) )?(?:fan|supporter) of \w
            |(?:(?:mother|father|mum|mom|dad|mama|parent) (?:of|to)|(?:owner|founder|head|captain|chair|landlord) of) \w
            |(?:(?:senior|junior|lead|principal|freelance|self-employed|part-time|full-time|trainee|apprentice|qualified|certified|retired|student|assistant
            |deputy|chief)[ ])+(?!(?:here|and|the|to|up)\b|role|position|moment|citizens?|discount|job|work\b|dev(?:s|elopers)\b)[a-z]+(?:(?: [a-z]+)?(?=\W*$|,)|(?: [a-z]+)? (?:at|in|for|with)\b)
            |(?:nurse|teacher|doctor|engineer|developer|designer|student|chef|cook|driver|lawyer|accountant|electrician|plumber|carpenter|farmer|baker
            |pharmacist|dentist|midwife|paramedic|librarian|waiter|waitress|barista|mechanic|cashier|receptionist) (?:at|in|for) (?:an?|the|(?-i:[A-Z])))
            """,
            takes=(
                "big fan of Leeds United",
                "lifelong supporter of Ajax",
                "mother of three",
                "currently senior tester at a bank, mostly apps",
                "freelance illustrator, mostly books",
            ),
            leaves=("I'm a fan of Ajax", "fans of Ajax", "senior role at a bank", "nurse please"),
        ),
        "I'm a ",
    ),
    (
        Rule(
            "I left out",
            "begins a message with what somebody does not bear, or never did",
            rf"""
            {_LEADS}(?=(?:can't|cant|cannot) (?:stand|tolerate|eat)[ ]
            (?!(?:up|by|in|out|right|now|yet|today|any|it|this|that|here|at)\b)
            |never (?:learn(?:ed|t)|smoked|been to)\b
            |(?:just |finally |recently )?got (?:hired|promoted|engaged|married|divorced
            |my (?:\w+ )?(?:licen[cs]e|degree|diploma|citizenship))\b)
            """,
            takes=("can't stand cilantro", "never learned to swim", "just got hired as a cook"),
            leaves=("I can't stand it", "can't stand up", "can't eat right now", "never mind"),
        ),
        "I ",
    ),
    (
        Rule(
            "I have left out",
            "begins a message with what somebody has done for long",
            rf"{_LEADS}(?=been (?:{_BEEN})\b.*\b(?:since (?!\d\d?\b|noon|this|yesterday|\w+day\b)|for .*(?:years?|months|decades?|ages))\b)",
            takes=("been teaching chemistry since 2012", "been living in Split for three years"),
            leaves=("been working since 8", "been learning a lot"),
        ),
        "I've ",
    ),
    (
        Rule(
            "my left out",
            "begins a message with what everybody has one of, and how it is",
            rf"""
            {_LEADS}(?=(?:car|bike|phone|laptop|blood (?:type|group)|(?:eye|hair) colou?r
            |(?:shoe|ring|clothing|dress) size|birthday|pronouns|surname|maiden name|star sign
            |mother tongue|native language) (?:is|are)[ ]
            (?:an? (?=.*(?:\d|(?-i:[A-Z])))|(?!an?\b|on\b|in\b|the\b|at\b|so\b)\S))
            """,
            takes=("car is a 2014 Fabia", "blood type is AB+", "eye colour is green"),
            leaves=("my car is a Fabia", "phone is at 3%", "laptop is a mess"),
        ),
        "my ",
    ),
)
