# SPDX-License-Identifier: Apache-2.0
"""What in English looks like a name, and is one or not."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

PROPER_NAME = Rule(
    "proper name",
    "begins with words with capitals",
    rf"""
    ^(?:the )?{CAPITAL}[\w&.'-]*
    (?:[ -](?:(?:of|de|la|am|an) )?{CAPITAL}[\w&.'-]*)*
    """,
    takes=("New York", "the Bank of England", "Rio de Janeiro"),
    leaves=("a choir", "a bigger flat"),
    case_matters=True,
)
INTRODUCTION = Rule(
    "introduction",
    "the speaker says who he is; `v` is perhaps his name",
    rf"\bI(?:'m| am) (?P<v>{CAPITAL}[^\W\d_]+)(?=, |,?$| from |[.!]| and I\b)",
    takes=("I'm Sam.", "I am Sam, nice to meet you!", "I'm Sam from Oslo"),
    leaves=("I'm tired.", "I'm Dutch by birth"),
    case_matters=True,
)
# "I moved to Product Management" and "… to Slack" name no town.
NO_PLACE = Rule(
    "no place",
    "a department or a product",
    r"""
    (?i:\b(?:management|engineering|sales|marketing|support|finance|operations|design|hr|research
    |product|development|team|department|consulting|legal|security|analytics
    |slack|teams|jira|notion|trello|excel|spotify
    |docker|kubernetes|postgres|python|rust|java|react|azure
    |chrome|firefox
    |linux|ubuntu|debian|fedora|windows
    |vim|emacs
    )\b)
    |\w[a-z][A-Z]
    |\d
    |^[A-Z]{3,}$
    """,
    takes=("Product Management", "GitHub", "AWS"),
    leaves=("Oslo", "New York"),
    case_matters=True,
)
DEMONYM = Rule(
    "demonym",
    "ends as words for peoples and states of mind do",
    r"(?:[a-z]{3}an|ish|ese|ian|ing|ed|ful)$",
    takes=("Canadian", "Swedish", "Exhausted"),
    leaves=("Sam", "Ana"),
    case_matters=True,
)
# Written with a capital after "I'm", and yet no name.
NO_NAME = frozenset(
    """
    happy busy sorry hungry ready lucky crazy sleepy angry thirsty lazy fine late sick sad mad glad
    free done sure good great well alone new
    german french greek dutch swiss czech thai welsh iraqi pakistani israeli arab saudi cuban
    catholic orthodox protestant muslim christian hindu buddhist sikh
    vegan libra aries leo pisces
    here back home in out up down off on there
    ok okay not so very just also now still really asap tomorrow later
    """.split()
)
