# SPDX-License-Identifier: Apache-2.0
"""The words and limits of the API, once for both sides: who asks and who answers."""

from __future__ import annotations

EVENT_TYPES = ("message.in", "message.out", "tool.call", "tool.result", "system")
KNOWLEDGE_TYPES = ("FACT", "CONCEPT", "METHOD", "PRINCIPLE", "EXPERIENCE")
# States of a memory: in use, fading, put away.
STATES = ("active", "decaying", "archived")
ACTIVE, DECAYING, ARCHIVED = STATES
# Types of personality, in the order in which the API names them.
PERSONALITIES = tuple(
    "ISTJ ISFJ INFJ INTJ ISTP ISFP INFP INTP ESTP ESFP ENFP ENTP ESTJ ESFJ ENFJ ENTJ".split()
)
# What a query looks at.
SOURCES = ("memories", "knowledge", "identity")
# Settings of a memory pack by their names; the first is the usual one.
PRESETS = ("conversational", "self_determined")
CONVERSATIONAL, SELF_DETERMINED = PRESETS

# Characters of an anima's name, of authors, session ids and keys; of a role.
LONGEST_NAME = 255
LONGEST_ROLE = 50
# Levels of nesting in `meta`: some readers of JSON give up at a few hundred.
DEEPEST = 100
# Rows of a page, at the most and by default.
LARGEST_PAGE, PAGE = 200, 50
# Results of a search or a query at the most; of a search and of a query by default.
MOST_RESULTS, SEARCH_RESULTS, QUERY_RESULTS = 100, 10, 20
# How well a result must answer, from 0 to 1, unless the caller says so.
THRESHOLD = 0.7
# Tokens of a query's results: at least, at the most and by default.
FEWEST_TOKENS, MOST_TOKENS, TOKENS = 100, 16_000, 2_000
# Parameter of what is read for a part of what is stored, and header of an answer that kept to it.
SCOPE, SCOPED = "scope", "x-elephantasm-scope"
# Of an event that was erased, and that nothing may bring back.
ERASED = "This event was erased for good and is not stored again"
