# SPDX-License-Identifier: Apache-2.0
"""By what an English sentence shows as what it is said."""

from __future__ import annotations

from ..rules import Rule
from .cues import IMAGINED, REPORTED

IMAGINES = IMAGINED
REPORTS = REPORTED
ASKS = Rule(
    "asks",
    "a question, with a mark or without",
    r"^(?:(?:so|and|but|ok|hey)\b,? )*(?:what|where|when|why|how|who|which|whose|do|does|did|is|are|can|could|will|would|should)\b",
    takes=("what can you do", "So where is it"),
    leaves=("I know what you do.", "My isle"),
)
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    r"^(?:(?:so|and|but|ok|hey|now)\b,? )*(?:please|write|make|find|give|tell|show|translate|summari[sz]e|explain|help|let's|remind|add|cancel|book)\b",
    takes=("Please write a poem.", "and make it short"),
    leaves=("I write.", "The make is Ford."),
)
IS_OVER = Rule(
    "is over",
    "tells of what was, and is not any more",
    r"\b(?:used to|when I was|back then|once|years ago|as a (?:child|kid|student|toddler)|in (?:19|20)\d\d)\b",
    takes=("I used to smoke.", "In 2014 I moved to Chile."),
    leaves=("I smoke.", "I am used."),
)
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks",
    r"\b(?:thanks?|thx|lol|haha|right now|today|tonight|this (?:morning|evening|afternoon))\b",
    takes=("Thanks a lot.", "It rains today."),
    leaves=("It rains.", "I live here."),
)
DANGLES = Rule(
    "dangles",
    "can't be understood alone: it begins with a word for what was said before",
    r"^(?:(?:and|but|so|then|yes|no)\b,? )*(?:he|she|it|they|that|this|these|those|his|her|their|its|him|them)\b",
    takes=("She lives in Rome.", "and it's ok"),
    leaves=("Hello", "My sister left."),
)
