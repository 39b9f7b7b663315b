# SPDX-License-Identifier: Apache-2.0
"""What was said and not kept, and is told anew now: kept as over, so that quotations tell it.

"The database is plain SQLite on a volume" was not worth a statement. After "the Postgres move is
done, SQLite is history" a pack that quotes it has to say that it is over.
"""

from __future__ import annotations

from ..knowledge.statements import FACT, Statement, speaker_key, speaker_name
from ..language.anew import has_sign, names_in, told_anew
from ..language.frames import ASSERTION, DANGLING, PASSING
from ..language.sentences import one_line, spans
from ..store.rows import WORDS
from ..typed import NamedTuple
from . import company
from .cutting import cut
from .reading import hear_events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..knowledge.readings import Reading
    from ..store.rows import EventRow
    from ..store.store import Store

_PLAIN = frozenset((ASSERTION, PASSING, DANGLING))
# A longer message is text that somebody handed over; a longer sentence tells of much.
_LONGEST, _LONGEST_SENTENCE = 2000, 300
# A word that more messages have does not tell which one is meant.
_RARE = 4
# It is told in the pack, and not among what is known.
_CONFIDENCE = 0.1


class Unkept(NamedTuple):
    """A sentence that was not kept and is over.

    Attributes:
        statement: It as a statement.
        memory_n: The memory that its message is part of.
        value: The words of it that hold no more.
        is_part: Whether the rest of it holds.
    """

    statement: Statement
    memory_n: int
    value: str
    is_part: bool


def told_otherwise(store: Store, anima_n: int, reading: Reading) -> Iterator[Unkept]:
    """Yield the sentences of earlier messages that a message tells anew."""
    for statement, language in reading.news:
        # A value alone is told of much that was never said before.
        names = names_in(statement.text, language) if has_sign(statement.text, language) else {}
        if not names:
            continue
        people = {reading.subject, *company.acquainted(store, anima_n, reading.subject)}
        found = store.events.with_any(anima_n, list(names.values()), reading.at)
        heard = [
            event
            for event in found
            if speaker_key(event.author) in people and len(event.content) <= _LONGEST
        ]
        texts = [event.content.lower() for event in heard]
        rare = {
            word: begins
            for word, begins in names.items()
            if sum(begins in text for text in texts) <= _RARE
        }
        for event, text in zip(heard, texts):
            if not any(begins in text for begins in rare.values()):
                continue
            (shown,) = cut(store, [event])
            is_of_one = speaker_key(event.author) == reading.subject
            for said in _with_any(shown.content, rare.values()):
                anew = told_anew(said, statement.text, language, rare, is_of_one=is_of_one)
                made = _statement(event, said) if anew and _is_plain(shown, said) else None
                if anew and made and not _is_kept(store, anima_n, made, event):
                    yield Unkept(made, event.memory_n or 0, anew.value, anew.is_part)


def _is_kept(store: Store, anima_n: int, made: Statement, event: EventRow) -> bool:
    """Return whether a sentence is a statement, or is quoted in one with what names its subject."""
    if store.knowledge.is_known(anima_n, made.fingerprint):
        return True
    beside = store.knowledge.made_of([event.memory_n or 0], deleted=False)
    return any(made.text in row.content for row in beside)


def _with_any(text: str, begins: Iterable[str]) -> list[str]:
    """Return the sentences of a text in which a word begins in one of these ways."""
    found = (one_line(text[start:stop]) for start, stop in spans(text))
    return [
        said
        for said in found
        if len(said) <= _LONGEST_SENTENCE and any(one in said.lower() for one in begins)
    ]


def _is_plain(event: EventRow, said: str) -> bool:
    """Return whether a writer says a sentence plainly, in his own words."""
    heard = hear_events([event])[event.n]
    return any(one.frame in _PLAIN and one_line(one.text) == said for one in heard)


def _statement(event: EventRow, text: str) -> Statement:
    return Statement(
        kind=FACT,
        subject=speaker_key(event.author),
        topic=speaker_name(event.author),
        form=WORDS,
        text=text,
        confidence=_CONFIDENCE,
        facts=(),
        event_n=event.n,
        at=event.happened_at,
        utc_offset=event.utc_offset,
    )
