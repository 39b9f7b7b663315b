# SPDX-License-Identifier: Apache-2.0
"""What answers are called, what they can be in, and what they tell in units."""

from __future__ import annotations

from ..rules import joined, one_of

MONEYS = joined(r"""
    (?:euros?|dollars?|kroner|kronor|crowns|francs|rupees|yen|zlotys?|pesos|yuan|sterling|gbp|usd|eur)
""")
CHOICES = joined(rf"""
    (?:metric|imperial|celsius|fahrenheit|kilomet(?:er|re)s?|km|miles|kilograms?|kilos?|kg|pounds
    |lbs
    |(?:24|12)[ -]?hours?|{MONEYS}|emojis?|emoticons|smileys|british|american|first names?
    |bullet points?|bullets|plain (?:english|text|language)|simple (?:english|language|words)
    |(?:short|long|large|full|simple|complete) (?:sentences|paragraphs)|(?:in)?formal|exclamation marks|jargon|they/them|she/her|he/him|small talk|dark mode
    |light mode|tables|markdown|jokes|headings|abbreviations)
""")
# Letters of which each choice has some; and below, each word for a reply.
CHOICE_LETTERS = (
    *"""
    metric imperial celsius fahrenheit kilo km miles kg pounds lbs hour euro dollar kron crowns
    francs rupees yen zloty peso yuan sterling gbp usd eur emoji emoticons smileys british american
    bullet plain simple sentences paragraphs formal exclamation jargon /them /her /him tables
    markdown jokes headings abbreviations
    """.split(),
    *("first name", "small talk", "dark mode", "light mode"),
)
FIGURE_NAMES = tuple(
    "distances prices temperatures dates times weights sizes measurements amounts units".split()
)
FIGURES = one_of(FIGURE_NAMES)
# What an agent writes.
WORKS = joined(r"""
    (?:(?:commit (?:messages|titles)|scripts|e?-?mails|answers|replies|docs|docstrings|comments|commits|recipes|tests
    |functions|file names|variable names|names|files|titles|headings|texts|posts|letters|summaries|reports|lists
    |tables|configs|tickets|queries|messages|captions|slides|translations|migrations|notebooks|code|menus
    |invoices|ads|job ads|invitations)\b)
""")
REPLIES = joined(r"""
    (?:(?:repl(?:y|ies)|answers?|responses?|messages?|explanations?|summar(?:y|ies)|chats?
    |conversations?|sessions?|emails?|texts?)\b)
""")
REPLY_LETTERS = tuple(
    "repl answer response message explanation summar chat conversation session email text".split()
)
# What an answer, and whoever gives it, can be.
STYLES = joined(r"""
    (?:short|shorter|brief|briefer|concise|terse|succinct|simple|detailed|thorough|long|verbose|wordy|chatty
    |direct|blunt|frank|candid|honest|truthful|transparent|upfront|factual|accurate|precise|exact
    |specific|explicit|clear|literal|vague|cryptic|consistent|objective|neutral|critical|skeptical
    |sceptical|strict|formal|informal|casual|polite|friendly|warm|gentle|rude|condescending|patronizing
    |patronising|preachy|sarcastic|ironic|funny|playful|humorous|serious|professional|respectful
    |enthusiastic|cheerful|creative|called|addressed)
""")
