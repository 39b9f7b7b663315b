# SPDX-License-Identifier: Apache-2.0
"""How much each feature of a passage counts, and why.

The unit is a passage that has every word of the query, scored by `match`; the other weights say
how much of that unit a kind of evidence may outvote. There are four sets, for what is asked and
for what is stored:

- A question about what people said. An answer seldom repeats the question's words: what stands
  around it and who says it counts nearly as much as its own words.
- A question where most of what is stored is an assistant's, who repeats everything at length: the
  user's own words are the evidence, unless the question is for what the assistant gave.
- The next message of a talk, which is no question: all that was said about its matter counts,
  whoever said it.
- The next message to an assistant: it carries on one of several pieces of work, and says little of
  which. So the sessions of that work are looked for, the newest first, and there what was told at
  length: the plan, the list, the draft.
"""

from __future__ import annotations

from .features import Features

# A score that is as good as certain.
FULL = 10.0

# Feature: its weight for a question between people, for a question to an assistant, for a message
# between people, for a message to an assistant.
_WEIGHTS = {
    # BM25 of the passage over the most this query can give.
    "match": (5.0, 7.5, 5.0, 5.0),
    # Half the words of a question tell more than half of what all of them do: the second half is
    # taken back. Of a message each word tells as much as the others.
    "match_squared": (-2.0, -2.0, 0.0, 0.0),
    # Kinds and synonyms of the query's words: about half as sure as the words themselves.
    "related": (3.0, 1.0, 2.0, 2.0),
    # The words in the three turns before and after. In a chat the topic stands there, the answer
    # here; long assistant turns are about one topic anyway, so it tells little between them.
    "window": (3.5, 1.7, 3.5, 1.5),
    # The words in the whole session: separates sessions, not the turns in one.
    "session": (2.0, 0.0, 2.0, 0.0),
    # Its session has the passage with most of the words, or one that has nearly as many: a message
    # to an assistant may have only a few words that tell which work it carries on.
    "peak": (0.0, 0.0, 0.0, 2.0),
    # The turn before asks with the query's words, so this one answers. Where the user asks and
    # the assistant answers that is true of every second turn and tells nothing.
    "previous_question": (2.0, 0.0, 1.0, 0.0),
    # Its turn asks itself: it has the query's words as no other, and tells nothing. But it may have
    # told something before, and a message goes on with what was asked.
    "asks": (-0.5, 0.0, -0.25, 0.0),
    # The query names a speaker and it is this one: worth two fifths of all its words, half where
    # there are few speakers but the assistant. A message may only speak of somebody.
    "named": (2.0, 2.5, 1.5, 1.5),
    # The query asks when, the passage has a time, and the words are near.
    "time": (2.0, 1.0, 2.0, 2.0),
    # The query asks how many, the passage has a number: a hint only, numbers are everywhere.
    "number": (0.5, 1.5, 0.5, 0.5),
    # The query asks who or where, the passage has a name: the same.
    "name": (0.5, 1.0, 0.5, 0.5),
    # Said in a time the query names: as telling as most of its words, in a message half of that.
    "period": (4.0, 4.0, 2.0, 2.0),
    # Said by the agent: it elaborates, the user states; more so the more words it repeats. A
    # message may carry on what either of them said.
    "agent": (-1.0, -1.0, 0.0, 0.0),
    "agent_match": (-1.5, -1.5, 0.0, 0.0),
    # Said by the agent, and that is what is asked for.
    "given": (3.0, 4.0, 0.0, 0.0),
    # First passage of its turn: a long turn says first what it is about. What work was carried on
    # with is in the middle, after kind words.
    "first": (2.0, 2.0, 2.0, 0.0),
    # Far into its turn: there a long list only goes on.
    "far": (0.0, 0.0, 0.0, -3.0),
    # Said at the beginning of its session: people open with what they talk about, and a long talk
    # wanders. To an assistant every turn is a request of its own.
    "opening": (0.25, 0.0, 0.7, 0.0),
    # A standing wish of the user holds whatever is asked, and shares no word with it. People who
    # talk with each other say "always" and "I prefer" of all kinds of things.
    "directive": (0.5, 2.0, 0.5, 1.5),
    # Whoever asks for advice does not say again what he likes: a wish counts more still, most
    # where all else that is stored is long.
    "preference": (0.0, 0.0, 2.0, 3.0),
    # Many words: a passage of a long turn matches by chance more often, most of all where most
    # are long. But work is carried on with what was told in full, not with "yes, do that".
    "long": (-0.5, -1.0, -0.5, 2.5),
    # Takes much room of a pack: two short ones hold two answers. Work is told at length.
    "wide": (-0.6, -0.3, -0.6, 0.0),
    # Late in the store: with an assistant a matter is stated once, then worked on.
    "late": (0.0, -1.5, 0.0, 0.0),
    # Said in one of the last sessions: work with an assistant goes on where it stopped.
    "recent": (0.0, 0.0, 0.0, 1.5),
    # Where there are vectors: the nearest of all counts nearly as much as the words do, which it
    # may all have as well. An assistant's passages are near each other whatever they tell, and in
    # a message several matters make one vector.
    "meaning": (4.0, 2.5, 3.5, 3.5),
    # What is nearest stands just before or after, as a question stands beside its answer; long
    # turns have little to do with each other.
    "meaning_beside": (1.0, 0.0, 1.5, 0.0),
    # Has the words of the best passages, or its session has: about as sure as related words. For a
    # question an assistant's long passages have each other's words anyway.
    "feedback": (2.0, 0.0, 2.0, 2.0),
    "feedback_session": (1.0, 0.0, 1.0, 0.0),
}

BETWEEN_PEOPLE, WITH_ASSISTANT, MESSAGE, MESSAGE_TO_ASSISTANT = (
    Features(**{name: column[place] for name, column in _WEIGHTS.items()}) for place in range(4)
)


def weights_for(is_message: bool, is_to_assistant: bool) -> Features:
    """Return the weights for a query.

    Args:
        is_message: Whether it is the next message of a talk, and no question.
        is_to_assistant: Whether most of what is stored is an assistant's.
    """
    if is_message:
        return MESSAGE_TO_ASSISTANT if is_to_assistant else MESSAGE
    return WITH_ASSISTANT if is_to_assistant else BETWEEN_PEOPLE
