# SPDX-License-Identifier: Apache-2.0
"""What people say themselves, message by message: a game or a supposition goes on in the next."""

from __future__ import annotations

from ..language import forgetting, handover
from ..language.claims import completed
from ..language.contractions import as_written, written_out
from ..language.frames import (
    ASSERTION,
    CONTINUED,
    DANGLING,
    IMAGINED,
    PASSING,
    PAST,
    REPORTED,
    SUPPOSED,
    frame_of,
    is_of_another,
    turn_in,
)
from ..language.languages import languages_of, languages_within, script_of
from ..language.openings import opening_of
from ..language.questions import is_question
from ..language.salience import is_first, is_own, knows_own
from ..language.sarcasm import sarcastic
from ..language.sentences import one_line, spans
from ..language.wishes import is_wish
from ..language.words import words
from ..typed import NamedTuple
from .division import STRUCK, divide

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Optional

    from ..store.rows import EventRow

    Span = tuple[int, int]

# An answer that is longer has worked on the text already, and waits for none.
_LONGEST_REPLY = 200
# So short a text may have no word by which its language is known, or one of another by chance.
_SHORT = 60
# As what is said what somebody else may say in his own words.
_TOLD = frozenset((ASSERTION, DANGLING, PASSING))
# A sentence of the past with so many words more than its verb has no time of its own.
_UNDATED = 6
# A play is announced within the first characters of a message.
_HEARD = 2000
# After a silence of six hours, in microseconds, nobody plays or waits any more.
_LONG_SILENCE = 6 * 3_600_000_000


def spoken_by_all(messages: Iterable[str]) -> tuple[str, ...]:
    """Return the languages that a conversation is in, if they are known."""
    return languages_of("\n".join(message[:_HEARD] for message in messages))


def may_go_on(messages: Iterable[str], languages: tuple[str, ...]) -> bool:
    """Return whether a play or a supposition may have begun in one of these messages."""
    return any(
        rule.is_in(sentence, languages or None)
        for message in messages
        for sentence in message[:_HEARD].splitlines()
        for rule in (handover.PLAY_BEGINS, handover.SUPPOSES)
    )


class Said(NamedTuple):
    """One sentence in somebody's own words.

    Attributes:
        text: The sentence.
        start: Where it begins in its message.
        stop: Where it ends.
        frame: As what it is said (`language/frames.py`).
        languages: Those it may be in.
        whole: What is quoted of it, where that is more than the sentence.
        named: It as it is understood with the sentence before it, which names whom it speaks of.
        before: The sentence right before it, if that is clear.
        written: All of it as it was written, where the text has apostrophes that were left out.
        spelled: All of it with these.
        opening: What of it stands before `start`, and is left out as it tells nothing.
    """

    text: str
    start: int
    stop: int
    frame: str
    languages: tuple[str, ...]
    whole: str = ""
    named: Optional[Said] = None
    before: Optional[Said] = None
    written: str = ""
    spelled: str = ""
    opening: str = ""

    @property
    def quoted(self) -> str:
        """What is quoted of it, on one line."""
        return one_line(self.whole) or self.quote(self.text)

    def quote(self, part: str) -> str:
        """Return a part of its text as it was written, on one line."""
        return as_written(one_line(part), one_line(self.spelled), one_line(self.written))

    def place(self, place: int) -> int:
        """Return where in its message a place of its text is."""
        before = self.spelled.find(self.text) + place if self.spelled else -1
        if before < 0:
            return self.start + place
        begins = self.stop - len(self.written)
        return begins + len(as_written(self.spelled[:before], self.spelled, self.written))

    @property
    def begins(self) -> int:
        """Where in its message that begins which is quoted of it."""
        return self.stop - len(self.whole) if self.whole else self.start


class Listener:
    """Listens to one conversation.

    Args:
        languages: Those it is in: a short text that shows none is in these.
    """

    def __init__(self, languages: tuple[str, ...] = ()) -> None:
        self._languages = languages
        self._last_at = 0
        # What each person speaks, as longer messages have shown.
        self._usual: dict[Optional[str], tuple[str, ...]] = {}
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Forget what goes on."""
        self._plays = False
        self._supposes = False
        # Whether the last message was a daydream, which the next may go on with.
        self._dreams = False
        # Whose last message told of somebody else, whom the next may leave out.
        self._tells: Optional[tuple[Optional[str]]] = None
        # Who has asked to work on a text that is still to come; None if nobody has.
        self._awaits: Optional[tuple[Optional[str]]] = None

    def hear(self, event: EventRow) -> list[Said]:
        """Return what the writer of a message says himself; all events come in order."""
        if event.occurred_at - self._last_at > _LONG_SILENCE:
            self._begin_anew()
        self._last_at = event.occurred_at
        if event.event_type != "message.in":
            self._overhear(event)
            return []
        text = event.content
        if self._awaits == (event.author,):
            self._awaits = None
            return []
        usual = self._usual.get(event.author, self._languages)
        languages = self._spoken(text, event.author)
        own, announces = divide(text, languages, usual)
        self._awaits = (event.author,) if announces else None
        if not handover.LEANS.is_in(own[:80], languages):
            self._supposes = False
        said = (self._sentence(own, span, languages) for span in _sentences(own, languages))
        heard = self._dreamt([one for one in said if one is not None])
        return self._gone_on(list(_told_on(_meant(heard))), event.author)

    def _gone_on(self, said: list[Said], author: Optional[str]) -> list[Said]:
        """Return sentences, as gone on with those that leave out whom the last message told of."""
        told = [is_of_another(one.text, one.languages) for one in said]
        first = next((place for place, of in enumerate(told) if of is not None), len(said))
        goes_on = self._tells == (author,)
        named = [of for of in told if of is not None]
        tells = named[-1] if named else goes_on
        self._tells = (author,) if tells else None
        if not goes_on:
            return said
        return [
            one._replace(frame=CONTINUED) if place < first and _tells(one) else one
            for place, one in enumerate(said)
        ]

    def _dreamt(self, said: list[Said]) -> list[Said]:
        """Return sentences, as imagined those that go on with the daydream of the last message."""
        goes_on = self._dreams
        self._dreams = False
        heard = []
        for one in said:
            goes_on = goes_on and handover.goes_on(one.opening + one.text)
            one = one._replace(frame=IMAGINED) if goes_on else one
            is_begun = one.frame == IMAGINED and handover.DAYDREAMS.is_in(one.text, one.languages)
            self._dreams = self._dreams or goes_on or is_begun
            heard.append(one)
        return heard

    def _spoken(self, text: str, author: Optional[str]) -> tuple[str, ...]:
        """Return the languages a message may be in; a short one also in that of its writer."""
        usual = self._usual.get(author, self._languages)
        # What stands below the first paragraph may be somebody else's, in another language.
        found = languages_of(text.partition("\n\n")[0]) or languages_of(text)
        if len(found) == 1 and (len(text) > _SHORT or not usual):
            self._usual[author] = found
        return found if len(text) > _SHORT else _short_in(text, usual)

    def _overhear(self, event: EventRow) -> None:
        """Note what the other side's message means for the next ones."""
        if event.event_type != "message.out":
            return
        if len(event.content) > _LONGEST_REPLY:
            self._awaits = None
        if is_question(event.content.rstrip()[-_SHORT:]):
            self._tells = None

    def _sentence(self, own: str, span: Span, languages: tuple[str, ...]) -> Optional[Said]:
        """Return a sentence as it is said; None for what is played, or only partly the writer's."""
        text = own[span[0] : span[1]]
        is_short = len(text) <= _SHORT
        spoken_in = _short_in(text, languages) if is_short else languages_within(text, languages)
        # A row of full stops may be thousands of sentences without a word.
        if self._is_played(text, spoken_in) or STRUCK in text or not any(map(str.isalnum, text)):
            return None
        begins = opening_of(text, spoken_in)
        opening, text = text[:begins], text[begins:]
        # What begins a supposition may go on with what is so: "If I were 30 ..., but I'm 61".
        goes_on, begins = self._supposes, handover.SUPPOSES.is_in(text, spoken_in)
        self._supposes = goes_on or begins
        spelled = written_out(text, spoken_in)
        frame = SUPPOSED if goes_on else IMAGINED if begins else frame_of(spelled, spoken_in)
        said = Said(spelled, span[0] + begins, span[1], frame, spoken_in, opening=opening)
        is_same = spelled == text
        return said if is_same else said._replace(written=text, spelled=spelled)

    def _is_played(self, text: str, languages: tuple[str, ...]) -> bool:
        """Return whether a sentence is part of a play, which may begin or end with it."""
        rule = handover.PLAY_ENDS if self._plays else handover.PLAY_BEGINS
        # "Game over!" is too short to show its language.
        # "Let's pretend I never told you" begins none.
        if rule.is_in(text, languages or None) and not forgetting.request_in(text, languages):
            self._plays = not self._plays
        return self._plays


def _tells(said: Said) -> bool:
    """Return whether a sentence tells something, and wishes for nothing."""
    return said.frame in _TOLD and not is_wish(said.text, said.languages)


def _leaves_out(said: Said) -> bool:
    """Return whether a sentence tells something and does not say of whom."""
    return said.frame in _TOLD and completed(said.text, said.languages) is not None


def _is_of_another(said: Said) -> bool:
    """Return whether a sentence tells something, and nothing of its speaker himself."""
    return said.frame in _TOLD and not is_first(said.text, said.languages)


def _is_first(said: Said) -> bool:
    """Return whether a sentence is about its speaker, so far as the tables of a language tell."""
    return not knows_own(said.languages) or is_own(said.text, said.languages)


def _meant(said: list[Said]) -> Iterator[Said]:
    """Yield the sentences of a message, as imagined those that are sarcasm."""
    mocking = sarcastic((one.opening + one.text, one.languages) for one in said)
    for one, is_mocking in zip(said, mocking):
        yield one._replace(frame=IMAGINED) if is_mocking else one


def _told_on(said: Iterable[Said]) -> Iterator[Said]:
    """Yield the sentences of a message, as reported or past what goes on with one that is.

    "So Tess rings me. I'm quitting the band." tells what Tess said, "At sea we ate hardtack. I had
    a parrot." of a parrot at that time, and "My dog is old. Allergic to nuts." of the dog.
    """
    before, speaks_up, is_past = None, False, False
    for one in said:
        if one.frame in _TOLD and before is not None and _is_first(one):
            told = before.opening + before.text
            speaks_up = speaks_up or handover.SPEAKS_UP.is_in(told, before.languages)
            one = one._replace(frame=REPORTED) if speaks_up else one
        else:
            speaks_up = False
            is_short = len(words(one.text)) <= _UNDATED
            if is_past and is_short and one.frame == PAST:
                one = one._replace(frame=CONTINUED)
            if before is not None and _leaves_out(one) and _is_of_another(before):
                one = one._replace(frame=CONTINUED)
        is_past = one.frame in (PAST, CONTINUED)
        before = one
        yield one


def _short_in(text: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages a short text may be in: the usual ones, and what its words tell."""
    found = languages_within(text, usual)
    if not usual:
        return found
    if found == usual and not set(usual).intersection(told := languages_of(text)):
        # Whoever says "je suis Breton" after an hour of English shows it by one word.
        found = tuple(one for one in told if script_of(one) is None)
    return usual if usual[0] in found else usual[:1] + found


def _sentences(own: str, languages: tuple[str, ...]) -> Iterator[Span]:
    """Yield where the sentences are; one in which another act of speech begins is two."""
    for start, stop in spans(own, is_known=bool(languages)):
        turn = turn_in(own[start:stop], languages)
        if turn is None:
            yield start, stop
        else:
            end = start + len(own[start : start + turn].rstrip(" ,;-\u2013\u2014\uff0c\uff1b"))
            yield start, end
            yield start + turn, stop
