# SPDX-License-Identifier: Apache-2.0
"""What people say themselves, message by message: a game or a supposition goes on in the next."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import NamedTuple, Optional

from ..language import handover
from ..language.frames import IMAGINED, frame_of, turn_in
from ..language.languages import languages_of, languages_within
from ..language.sentences import spans
from .division import STRUCK, divide

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..language.tables import Rules
    from ..store.rows import EventRow

    Span = tuple[int, int]

# An answer that is longer has worked on the text already, and waits for none.
_LONGEST_REPLY = 200
# So short a text may have no small word by which its language is known, or one of another by chance.
_SHORT = 60
# A longer message is seldom heard twice, and takes room.
_LONG = 2_000
# After a silence of six hours, in microseconds, nobody plays or waits any more.
_LONG_SILENCE = 6 * 3_600_000_000


class Said(NamedTuple):
    """One sentence in somebody's own words.

    Attributes:
        text: The sentence.
        start: Where it begins in its message.
        stop: Where it ends.
        frame: As what it is said (`language/frames.py`).
        languages: Those it may be in.
    """

    text: str
    start: int
    stop: int
    frame: str
    languages: tuple[str, ...]


class _Sentence:
    """A sentence of a message by itself, whatever was said before it.

    Attributes:
        is_own: Whether all of it is its writer's.
    """

    def __init__(self, own: str, span: Span, languages: tuple[str, ...]) -> None:
        text = own[span[0] : span[1]]
        spoken_in = languages_within(text, languages)
        if len(text) <= _SHORT:
            spoken_in = _both(spoken_in, languages[:1])
        self._said = Said(text, *span, IMAGINED, spoken_in)
        self.is_own = STRUCK not in text

    def said(self, *, is_supposed: bool) -> Said:
        """Return the sentence as it is said, by itself or as part of a supposition."""
        return self._said if is_supposed else self._said._replace(frame=self._frame)

    @cached_property
    def _frame(self) -> str:
        return frame_of(self._said.text, self._said.languages)

    @cached_property
    def supposes(self) -> bool:
        """Whether a supposition begins with it."""
        return handover.SUPPOSES.search(self._said.text, self._said.languages) is not None

    @cached_property
    def begins_play(self) -> bool:
        """Whether people play parts from here on."""
        return self._turns_play(handover.PLAY_BEGINS)

    @cached_property
    def ends_play(self) -> bool:
        """Whether people who play parts are themselves again."""
        return self._turns_play(handover.PLAY_ENDS)

    def _turns_play(self, rule: Rules) -> bool:
        # "Game over!" is too short to show its language.
        return rule.search(self._said.text, self._said.languages or None) is not None


class _Message(NamedTuple):
    """A message by itself, whatever was said before it.

    Attributes:
        announces: Whether it asks to work on a text that is still to come.
        leans: Whether it begins with a word that joins it to what was said before.
        sentences: What it consists of.
    """

    announces: bool
    leans: bool
    sentences: tuple[_Sentence, ...]


def _message(text: str, languages: tuple[str, ...]) -> _Message:
    """Return a message by itself; `languages` are those it may be in."""
    own, announces = divide(text, languages)
    leans = handover.LEANS.search(own[:80], languages) is not None
    sentences = (_Sentence(own, span, languages) for span in _sentences(own, languages))
    return _Message(announces, leans, tuple(sentences))


# What was said before an episode is heard with it once more.
_message_again = lru_cache(maxsize=128)(_message)


class Listener:
    """Listens to one conversation."""

    def __init__(self) -> None:
        self._last_at = 0
        # What each person speaks, as longer messages have shown.
        self._usual: dict[Optional[str], tuple[str, ...]] = {}
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Forget what goes on."""
        self._plays = False
        self._supposes = False
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
        languages = self._spoken(text, event.author)
        known = _message if len(text) > _LONG else _message_again
        message = known(text, languages)
        self._awaits = (event.author,) if message.announces else None
        if not message.leans:
            self._supposes = False
        said = map(self._sentence, message.sentences)
        return [one for one in said if one is not None]

    def _spoken(self, text: str, author: Optional[str]) -> tuple[str, ...]:
        """Return the languages a message may be in; a short one also in that of its writer."""
        found = languages_of(text)
        if len(found) == 1 and (len(text) > _SHORT or author not in self._usual):
            self._usual[author] = found
        return found if len(text) > _SHORT else _both(found, self._usual.get(author, ()))

    def _overhear(self, event: EventRow) -> None:
        """Note what the other side's message means for the next ones."""
        if event.event_type == "message.out" and len(event.content) > _LONGEST_REPLY:
            self._awaits = None

    def _sentence(self, sentence: _Sentence) -> Optional[Said]:
        """Return a sentence as it is said; None for what is played, or only partly the writer's."""
        if sentence.ends_play if self._plays else sentence.begins_play:
            self._plays = not self._plays
        if self._plays or not sentence.is_own:
            return None
        self._supposes = self._supposes or sentence.supposes
        return sentence.said(is_supposed=self._supposes)


def _both(found: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return found if not others or others[0] in found else others + found


def _sentences(own: str, languages: tuple[str, ...]) -> Iterator[Span]:
    """Yield where the sentences are; one in which another act of speech begins is two."""
    for start, stop in spans(own):
        turn = turn_in(own[start:stop], languages)
        if turn is None:
            yield start, stop
        else:
            end = start + len(own[start : start + turn].rstrip(" ,;-\u2013\u2014"))
            yield start, end
            yield start + turn, stop
