# SPDX-License-Identifier: Apache-2.0
"""Sentences of what was told, and which of them a request takes up beside its own words; pure."""

from __future__ import annotations

from itertools import chain

from ..knowledge.statements import speaker_key
from ..language import forgetting
from ..language.forgets import told_in
from ..language.frames import DANGLES
from ..language.languages import languages_of
from ..language.questions import is_question
from ..language.sentences import spans
from ..language.tables import words_of_all
from ..language.words import COMMON_WORDS, content_words, is_unspaced, terms, terms_of, words
from ..scoring import HOUR
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ..knowledge.statements import Forget
    from ..store.rows import EventRow

# A sentence of fewer words says nothing alone.
_FEWEST = 3
# Of a longer text the rest is not looked at: nobody typed it.
_MOST_TEXT = 100_000
_AND = words_of_all("leads", "AND")
# Who names again what he told does it in so few words.
_MOST_TOLD = 4
# So many messages before and after one are about it.
_AROUND = 2
# In more messages than these nobody told what slipped out.
_SLIPS = 4
# So many letters at the beginning of two words are those of one stem; or at the end, of a compound.
_BEGIN = 6
# What German verbs begin with when they tell what is done, and how many letters make a stem there.
_DONE, _STEM = "ge", 4
# Messages that are gone back through while each only adds to the one before it, without so long a
# silence between them.
_BACK, _SILENCE = 4, 6 * HOUR


class Mention(NamedTuple):
    """A sentence of an event."""

    event: EventRow
    start: int
    stop: int

    @property
    def text(self) -> str:
        """The sentence."""
        return self.event.content[self.start : self.stop]


def is_by(event: EventRow, subject: str) -> bool:
    """Return whether an event is a message of one person."""
    return event.event_type == "message.in" and speaker_key(event.author) == subject


def sentences_of(event: EventRow) -> list[Mention]:
    """Return the sentences of an event."""
    return [Mention(event, *span) for span in spans(event.content[:_MOST_TEXT])]


def taken_up(own: Sequence[EventRow], request: Forget, since: int) -> list[Mention]:
    """Return what was told before with all the words that stand before a request in its message.

    "What I told you about Roger was in confidence. Delete it, please." What was told of him in the
    same talk has slipped out, and not all that is known of him.
    """
    before = own[0].content[since:] if own else ""
    told = forgetting.topic(told_in(before, request.languages), request.languages)
    if not 0 < len(told) <= _MOST_TOLD:
        return []
    earlier = chain.from_iterable(map(sentences_of, own[1:]))
    said = [one for one in earlier if told <= frozenset(terms(one.text))]
    talk = own[0].session_id
    return [one for one in said if talk and one.event.session_id == talk] or said


def is_slip(said: Iterable[Mention], own: Iterable[EventRow]) -> bool:
    """Return whether so few messages of somebody tell something that it may have slipped out."""
    told = {one.event.n for one in said}
    return len(told.intersection(event.n for event in own)) <= _SLIPS


def most_telling(
    said: Sequence[Mention], own: Sequence[EventRow], request: Forget
) -> list[Mention]:
    """Return the sentences that tell more than half of what a request names.

    "My code review is on Monday" does not for "delete that code and push". Where none does, one may
    with what was said about it: "Rick is off sick. He's in rehab." for "Rick's rehab".
    """
    named = forgetting.topic(request.what, request.languages)
    # Another word for the same counts with it.
    asked = len(named.intersection(terms(request.what)))

    def tells(text: str) -> bool:
        spoken = terms(text)
        return 2 * len(named.intersection(spoken) | alike(named, spoken)) > asked

    found = [one for one in said if tells(one.text)]
    return found or [one for one in said if tells(_around(one.event, own[1:]))]


def _around(event: EventRow, own: Sequence[EventRow]) -> str:
    """Return a message with those of its writer right before and after it in the same talk."""
    talk = [one for one in own if one.session_id == event.session_id]
    place = next((place for place, one in enumerate(talk) if one.n == event.n), len(talk))
    return " ".join(one.content for one in talk[max(0, place - _AROUND) : place + _AROUND + 1])


def beside(request: Forget) -> frozenset[str]:
    """Return the terms for whom a request names beside another matter: "Fatima and her marriage".

    "Emil's debts" are not all that is told of Emil.
    """
    what, languages = request.what, request.languages
    first = next((what.partition(f" {word} ")[0] for word in _AND if f" {word} " in what), "")
    people, told = forgetting.others(what, languages), forgetting.topic(first, languages)
    is_person = forgetting.are_names(first, languages) or told <= people
    return told if is_person else frozenset()


def last_of(own: Sequence[EventRow], people: frozenset[str]) -> list[Mention]:
    """Return the sentences of the last message that told something of somebody, if any did."""
    for event in own if people else ():
        said = [one for one in sentences_of(event) if not people.isdisjoint(terms(one.text))]
        if said:
            return said
    return []


def _last_whole(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the last sentence that stands alone, with all that follow; all if none does."""
    for place in range(len(mentions) - 1, -1, -1):
        if not adds(mentions[place]):
            return list(mentions[place:])
    return list(mentions)


def is_scrap(text: str) -> bool:
    """Return whether a sentence has too few words to say anything alone: "Pills."."""
    return len(words(text)) < _FEWEST and not is_unspaced(text)


def adds(mention: Mention) -> bool:
    """Return whether a sentence only adds to what was said before, such as "It's a secret."."""
    text = mention.text
    if is_scrap(text) or not telling(text):
        return True
    languages = languages_of(mention.event.content)
    if DANGLES.is_in(text, languages):
        return True
    # "Meera is pregnant, but it's a secret" tells by itself what it is about.
    added = forgetting.added_at(text, languages)
    return added is not None and not telling(text[:added])


def telling(text: str) -> frozenset[str]:
    """Return the terms of a text without those that everybody uses all the time."""
    return frozenset(terms_of(word for word in content_words(text) if word not in COMMON_WORDS))


def last_said(own: Sequence[EventRow], request: Forget, since: int) -> list[Mention]:
    """Return what somebody said last before a request.

    Of the same message that is the last sentence, else it is the last message; and what was said
    before in the same talk, if they can't be understood without.
    """
    if not own:
        return []
    last = own[0]._replace(content=own[0].content[: request.start])
    said = _last_whole(sentences_of(last))
    if since:
        return [mention for mention in said if mention.start >= since]
    for event in own[1:_BACK]:
        if said and not (adds(said[0]) and _is_one_talk(event, said[0].event)):
            break
        said = sentences_of(event) + said
    return said


def told_before(own: Sequence[EventRow], message: EventRow) -> list[Mention]:
    """Return what somebody told right before a message, in the same talk."""
    before = next((one for one in own if one.n != message.n), None)
    if before is None or not _is_one_talk(before, message):
        return []
    return [one for one in sentences_of(before) if not is_question(one.text)]


def _is_one_talk(before: EventRow, event: EventRow) -> bool:
    silence = event.occurred_at - before.occurred_at
    return before.session_id == event.session_id and silence <= _SILENCE


def alike(topic: frozenset[str], spoken: Collection[str]) -> frozenset[str]:
    """Return the terms of a topic that begin as one of these does, or that one of these ends in."""
    begun = {term[:_BEGIN] for term in spoken if len(term) >= _BEGIN}
    ends = tuple(term for term in topic if len(term) >= _BEGIN)
    joined = {term for term in ends for other in spoken if other.endswith(term)}
    # "Der Sturz" is told by "gestürzt", too.
    done = tuple(term[len(_DONE) :] for term in spoken if term.startswith(_DONE))
    did = {term for term in topic if len(term) >= _STEM for one in done if one.startswith(term)}
    return frozenset(joined | did | {term for term in topic if term[:_BEGIN] in begun})
