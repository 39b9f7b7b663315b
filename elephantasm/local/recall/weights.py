# SPDX-License-Identifier: Apache-2.0
"""How much each feature of a passage counts, and why.

The unit is a passage that has every word of the query, scored by `match`; the other weights say
how much of that unit a kind of evidence may outvote. Between people an answer seldom repeats the
question's words: what stands around it and who says it counts nearly as much as its own words.
With an assistant, who repeats everything at length, the user's own words are the evidence.
"""

from __future__ import annotations

from .features import Features

# A score that is as good as certain.
FULL = 10.0

# Feature: its weight between people, its weight where an assistant takes part.
_WEIGHTS = {
    # BM25 of the passage over the most this query can give.
    "match": (5.0, 7.5),
    # Half the words tell more than half of what all of them do: the second half is taken back.
    "match_squared": (-2.0, -2.0),
    # Kinds and synonyms of the query's words: about half as sure as the words themselves.
    "related": (3.0, 1.0),
    # The words in the three turns before and after. In a chat the topic stands there, the answer
    # here; long assistant turns are about one topic anyway, so it tells little between them.
    "window": (3.5, 1.7),
    # The words in the whole session: separates sessions, not the turns in one.
    "session": (2.0, 0.0),
    # The turn before asks with the query's words, so this one answers. Where the user asks and
    # the assistant answers that is true of every second turn and tells nothing.
    "previous_question": (2.0, 0.0),
    # The query names a speaker and it is this one: worth half of all its words.
    "named": (2.5, 2.5),
    # The query asks when, the passage has a time, and the words are near.
    "time": (2.0, 1.0),
    # The query asks how many, the passage has a number: a hint only, numbers are everywhere.
    "number": (0.5, 1.5),
    # The query asks who or where, the passage has a name: the same.
    "name": (0.5, 1.0),
    # Said in a time the query names: as telling as most of its words.
    "period": (4.0, 4.0),
    # Said by the agent: it elaborates, the user states; more so the more words it repeats.
    "agent": (-1.0, -1.0),
    "agent_match": (-1.5, -1.5),
    # First passage of its turn: a long turn says first what it is about.
    "first": (2.0, 2.0),
    # A standing wish of the user holds whatever is asked, and shares no word with it.
    "directive": (0.5, 2.0),
    # Many words: a passage of a long turn matches by chance more often.
    "long": (0.0, -1.0),
    # Late in the store: with an assistant a matter is stated once, then worked on.
    "late": (0.0, -1.5),
}

BETWEEN_PEOPLE = Features(**{name: people for name, (people, _) in _WEIGHTS.items()})
WITH_ASSISTANT = Features(**{name: assistant for name, (_, assistant) in _WEIGHTS.items()})
