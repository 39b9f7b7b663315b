# SPDX-License-Identifier: Apache-2.0
"""What a message says that is worth knowing: whole sentences as they were said, few and good.

    message -> own words -> sentences, each in a frame     listener.py
    sentence -> what it is understood to say                facts.py
    sentence -> whether it is worth keeping                 gate.py
    sentence -> statement, wish, end, request to forget     here

Only plain assertions in somebody's own words become statements; the rest stays in memories.
"""

from __future__ import annotations

from functools import partial

from ..language import forgetting, wishes
from ..language.claims import completed
from ..language.frames import (
    ASSERTION,
    DANGLES,
    DANGLING,
    IMAGINED,
    ORDER,
    PASSING,
    PAST,
    QUESTION,
    REPORTED,
    REPORTS,
    RETRACTS,
    frame_of,
    intends,
    retracts,
    tells_of_himself,
)
from ..language.languages import possible
from ..language.preferences import is_likely
from ..language.presenting import presented
from ..language.released import may_release
from ..language.salience import is_own, salience
from ..language.sentences import one_line
from ..language.striking import names_memory
from ..language.words import is_unspaced, words
from ..store.rows import FACT as FACT_FORM
from ..store.rows import WISH, WORDS
from . import otherwise, scraps
from .candidates import CERTAIN, Candidate, best, confidence, kind_of
from .candidates import CONCEPT as CONCEPT
from .candidates import EXPERIENCE as EXPERIENCE
from .candidates import FACT as FACT
from .candidates import METHOD as METHOD
from .candidates import PRINCIPLE as PRINCIPLE
from .candidates import TYPES as TYPES
from .durations import day_to_come, holds_until, over_after
from .facts import Fact, claims_in, ends_in, facts_in
from .gate import is_fleeting, is_worth_keeping
from .own import in_own_words, so_by_themselves, told_after
from .readings import Forget as Forget
from .readings import Reading as Reading
from .readings import Statement as Statement
from .readings import fingerprint as fingerprint
from .speakers import USER as USER
from .speakers import speaker_key as speaker_key
from .speakers import speaker_name as speaker_name
from .wishing import WISHED, in_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Optional

    from ..language.changes import Change
    from .facts import End
    from .listener import Said

# A sentence that takes back the one before it is no longer than this.
_SHORT = 120
# What people tell each other of themselves is kept from here on.
_LEAST_TOLD = 1.0
_TOLD = frozenset((ASSERTION, PAST, PASSING, DANGLING))
_LONGEST = 600
# So many words has a clause of which no rule knows what it says.
_FEWEST = 3
# So long a greeting is, before somebody presents himself: "hola!".
_GREETING = 12
# After two weeks, in microseconds, nobody has the flu any more.
_SOON_OVER = 14 * 86_400_000_000
# As what sentences are said of which a rule may take the whole: "Yes, I live in Oslo" is an answer,
# "Call me Riku" an order, and yet both can be understood.
_UNDERSTOOD = frozenset((ASSERTION, PASSING, DANGLING, ORDER))
_ENDS = _UNDERSTOOD | {PAST}
_PRESENTING = _UNDERSTOOD | {QUESTION, IMAGINED}


def read(
    said: Iterable[Said],
    *,
    key: str,
    name: str,
    event_n: int,
    at: int,
    utc_offset: Optional[int] = None,
    in_company: bool = False,
) -> Reading:
    """Return what one person's message teaches.

    Args:
        said: Its sentences in his own words.
        key: Key of the speaker, from `speaker_key`.
        name: The speaker as he is called.
        event_n: Key of the event.
        at: When it was said.
        utc_offset: Minutes between UTC and the speaker's clock, if they are known.
        in_company: Whether he speaks with other people: then what he tells of himself is kept,
            which to an agent would be small talk beside a task.
    """
    ranked: list[Candidate] = []
    ends: list[End] = []
    forgets: list[Forget] = []
    taken: list[wishes.Taken] = []
    told: list[tuple[str, Change]] = []
    news: list[tuple[str, str]] = []
    likely: list[tuple[str, str, float]] = []
    is_next = False
    sentences = in_context(map(in_own_words, said))
    for sentence, is_telling in _heeded(sentences):
        asked, back = _taken_from(sentence)
        taken += [] if back is None else [back]
        forgets += [] if asked is None else [asked]
        if _only_asks(asked, back):
            is_next = False
            continue
        for one in filter(None, (sentence, sentence.named)):
            ends += _over(one, at)
            told += otherwise.changes_of(one)
            news += otherwise.news_of(one)
            likely += otherwise.likely_of(one)
        is_next = _gather(
            ranked, sentence, at, in_company=in_company, is_telling=is_telling, is_next=is_next
        )
    make = partial(_statement, key, name, event_n, at, utc_offset)
    whole = partial(scraps.whole, ranked)
    return Reading(
        event_n,
        key,
        at,
        tuple(make(one) for one in best(ranked) if not _only_greets(one, name)),
        tuple(ends),
        tuple(forgets),
        tuple(taken),
        tuple(one.text for one in sentences if may_release(one.text, one.languages)),
        tuple((make(whole(text)), change) for text, change in told),
        tuple((make(whole(text)), language) for text, language in news),
        tuple((make(whole(text)), language, odds) for text, language, odds in likely),
        otherwise.correction_of(sentences),
    )


def _statement(
    key: str, name: str, event_n: int, at: int, utc_offset: Optional[int], candidate: Candidate
) -> Statement:
    """Return a candidate as a statement."""
    return Statement(
        kind=candidate.kind,
        subject=key,
        topic=name,
        form=candidate.form,
        text=candidate.text,
        confidence=confidence(candidate.worth),
        facts=tuple(candidate.facts),
        event_n=event_n,
        at=at,
        until=candidate.until,
        utc_offset=utc_offset,
    )


def _heeded(said: Iterable[Said]) -> Iterator[tuple[Said, bool]]:
    """Yield sentences without those that the next one takes back: "I'm 34. No, 35.".

    With each comes whether it tells something by itself, and not only what is not so.
    """
    sentences = list(said)
    takes_back = [
        len(one.text) <= _SHORT and retracts(one.opening + one.text, one.languages)
        for one in sentences
    ]
    for place, sentence in enumerate(sentences):
        if not any(takes_back[place + 1 : place + 2]):
            if takes_back[place] and sentence.frame != ASSERTION:
                sentence = told_after(RETRACTS, sentence) or sentence
            yield sentence, sentence.frame == ASSERTION or not takes_back[place]


def _only_greets(candidate: Candidate, name: str) -> bool:
    """Return whether a sentence tells no more than the name that stands before it anyway."""
    known = set(words(name))
    return bool(candidate.facts) and all(
        fact.attribute == "name" and not fact.owner and known.issuperset(words(fact.value))
        for fact in candidate.facts
    )


def _gather(
    ranked: list[Candidate],
    sentence: Said,
    at: int,
    *,
    in_company: bool,
    is_telling: bool,
    is_next: bool,
) -> bool:
    """Add what a sentence may become; what tells the one before it more exactly goes to that.

    Args:
        ranked: What the sentences before it became.
        sentence: The sentence.
        at: When it was said.
        in_company: As `read` has it.
        is_telling: Whether it tells something by itself.
        is_next: Whether the one right before it became something.

    Returns:
        Whether it became something.
    """
    is_scrap = ranked and _goes_on(ranked[-1], sentence, at, is_next=is_next)
    if is_scrap:
        ranked[-1] = ranked[-1]._replace(text=f"{ranked[-1].text} {sentence.quote(sentence.text)}")
        return True
    found = _found(sentence, at) or ([_told(sentence)] if in_company else [])
    candidates = [one._replace(text=sentence.quote(one.text)) for one in found if one]
    if not candidates and sentence.named is not None:
        named = _candidate(sentence.named, at)
        candidates = [named._replace(text=sentence.named.quoted)] if named else []
        # What names him is quoted once.
        if named and ranked and candidates[0].text.startswith(ranked[-1].text):
            candidates = [candidates[0].after(ranked.pop())]
    kept = [one for one in candidates if is_telling or one.form == FACT_FORM]
    ranked += kept
    return bool(kept)


def _goes_on(before: Candidate, sentence: Said, at: int, *, is_next: bool) -> bool:
    """Return whether a sentence is a scrap that tells the one before it more exactly."""
    if before.form == WISH and scraps.tells_of_wish(sentence, before.text):
        return not _is_wish(sentence)
    may_go_on = is_next and scraps.may_specify(sentence)
    return may_go_on and scraps.specifies(sentence, _candidate(sentence, at))


def _is_wish(sentence: Said) -> bool:
    is_joined = sentence.frame == WISHED
    return is_joined or wishes.is_wish(one_line(sentence.text), sentence.languages)


def _may_wish(sentence: Said) -> bool:
    """Return whether a sentence most likely utters a wish, and does not take one back."""
    text, languages = sentence.text, sentence.languages
    return is_likely(text, languages, sentence.frame) and not may_release(text, languages)


def _candidate(sentence: Said, at: int) -> Optional[Candidate]:
    """Return what a sentence may become, or None."""
    text = one_line(sentence.text)
    if len(text) > _LONGEST:
        return None
    # The rule of a wish takes all of what its sentence begins with: a frame would tell no more.
    if _is_wish(sentence) or _may_wish(sentence):
        spoken = wishes.may_be_in(text, sentence.languages)
        # "Send me the figures every Friday" tells of no habit of the speaker's.
        besides = [] if wishes.is_routine(text) else facts_in(text, spoken)
        facts = [_wish(text), *besides]
        return Candidate(text, WISH, PRINCIPLE, facts, _worth(text, sentence) + CERTAIN)
    kept, frame = wishes.kept(text, sentence.languages), sentence.frame
    if kept:
        frame = frame_of(kept, sentence.languages)
    told = (kept or text) if frame in _UNDERSTOOD else ""
    if frame == PAST and not kept:
        told = _plain(sentence)
    facts = facts_in(told, sentence.languages, at) if told else []
    if not facts and told and sentence.opening:
        # "Hi all, I'm Kim from Ulm": who greets tells his name.
        facts = facts_in(one_line(sentence.opening + told), sentence.languages, at)
    if not facts:
        text, facts = _presented(sentence)
    if facts:
        until = over_after(facts) or holds_until(text, sentence.languages, at)
        if until is None and is_fleeting(sentence):
            until = at + _SOON_OVER
        worth = _worth(text, sentence) + CERTAIN * (2 if kept else 1)
        return Candidate(text, FACT_FORM, FACT, facts, worth, until)
    is_asked_for = bool(kept) and frame in (ASSERTION, PAST)
    # "Divorced." tells nothing by itself, "I'm pregnant" does.
    is_scrap = len(words(text)) < _FEWEST and not is_unspaced(text)
    if is_scrap and not kept and not is_own(text, sentence.languages):
        return None
    # "Remember that he's allergic" tells of nobody.
    may_tell = not kept if sentence.frame == ORDER else frame in _TOLD
    if is_asked_for or (may_tell and is_worth_keeping(sentence)):
        worth = _worth(text, sentence) + (CERTAIN if kept else 0)
        claims = claims_in(text, sentence.languages) if frame == ASSERTION else []
        until = holds_until(text, sentence.languages, at)
        if frame == ASSERTION:
            until = until or day_to_come(text, sentence.languages, at)
        return Candidate(text, WORDS, kind_of(sentence), claims, worth, until)
    return None


def _presented(sentence: Said) -> tuple[str, list[Fact]]:
    """Return a sentence, and the name under which somebody presents himself as it begins.

    Of what he then asks for, only how he presents himself is returned.
    """
    text, whole = one_line(sentence.text), one_line(sentence.opening + sentence.text)
    begins = sentence.start - len(sentence.opening) <= _GREETING and sentence.frame in _PRESENTING
    found = presented(whole) if begins else None
    is_told = sentence.frame in _TOLD
    # "It's Ana again?" only asks.
    if found is None or not (is_told or words(whole[len(found[1]) :])):
        return text, []
    presents = found[1][len(whole) - len(text) :].rstrip(", \uff0c")
    return text if is_told else presents, [Fact("", "name", found[0])]


def _found(sentence: Said, at: int) -> list[Optional[Candidate]]:
    """Return what a sentence may become as a whole, or what its clauses may, in their order."""
    whole = _candidate(sentence, at) or _subjectless(sentence, at)
    # Of what looks like an order, the clauses that tell something are enough.
    if whole and (sentence.frame != ORDER or whole.form != WORDS):
        return [whole]
    parts: list[tuple[int, int, Optional[Candidate]]] = []
    for part in so_by_themselves(sentence):
        start, stop = part.start, part.start + len(part.text)
        if all(stop <= begin or end <= start for begin, end, _ in parts):
            candidate = _candidate(part, at)
            # "I swear" tells nothing without what is sworn.
            is_enough = candidate and (candidate.form != WORDS or len(words(part.text)) >= _FEWEST)
            parts += [(start, stop, candidate)] if is_enough else []
    found = [candidate for *_, candidate in sorted(parts, key=lambda part: part[:2])]
    return found or ([whole] if whole else [])


def _subjectless(sentence: Said, at: int) -> Optional[Candidate]:
    """Return what the first sentence of a message tells of the speaker, and does not name him."""
    if (
        sentence.start > len(sentence.opening)
        or len(sentence.text) > _SHORT
        or sentence.frame not in {*_TOLD, ORDER}
    ):
        return None
    whole = completed(sentence.text, sentence.languages or possible(sentence.text))
    if whole is None:
        return None
    text, language = whole
    full = sentence._replace(text=text, frame=frame_of(text, (language,)), languages=(language,))
    candidate = _candidate(full, at)
    return candidate and candidate._replace(text=one_line(sentence.text))


def _told(sentence: Said) -> Optional[Candidate]:
    """Return what somebody tells other people of himself, if it tells something."""
    text = one_line(sentence.text)
    is_plan = sentence.frame == IMAGINED and intends(text, sentence.languages)
    is_told = sentence.frame in _TOLD and tells_of_himself(text, sentence.languages)
    if not is_plan and not is_told:
        return None
    worth = _worth(text, sentence)
    is_enough = worth >= _LEAST_TOLD and len(text) <= _LONGEST
    claims = claims_in(text, sentence.languages) if is_enough else []
    return Candidate(text, WORDS, EXPERIENCE, claims, worth) if is_enough else None


def _over(sentence: Said, at: int) -> list[End]:
    """Return what a sentence says is over."""
    text = one_line(sentence.text) if sentence.frame in _ENDS else _plain(sentence)
    return ends_in(text, sentence.languages, at) if text else []


def _plain(sentence: Said) -> str:
    """Return the first clause of a sentence that tells the past or a report, if it tells neither.

    "I'm no vegetarian any more, the doctor said that I lack iron" does, "I'm no vegetarian any
    more, says my aunt" does not.
    """
    comma = "\uff0c" if "\uff0c" in sentence.text else ", "
    first, comma, rest = sentence.text.partition(comma)
    if not comma or frame_of(first, sentence.languages) not in _UNDERSTOOD:
        return ""
    if sentence.frame == REPORTED:
        report = REPORTS.search(rest, sentence.languages)
        # Where no spaces are written, somebody else's word begins with who says it.
        is_said = report is not None and is_unspaced(rest) and report.end() < len(rest) - 2
        is_report = not is_said and (report is None or not report.start())
        return "" if is_report or DANGLES.is_in(rest, sentence.languages) else first
    return first if sentence.frame == PAST else ""


def _worth(text: str, sentence: Said) -> float:
    """Return how much a sentence, as it would be kept, is worth remembering."""
    return salience(text, languages=sentence.languages)


def _wish(text: str) -> Fact:
    """Return what a wish is about, as a fact: a later one of the same matter ends it."""
    about, choice = wishes.matter(text)
    return Fact("", wishes.WISH + (about or fingerprint(text)), choice)


def _taken_from(sentence: Said) -> tuple[Optional[Forget], Optional[wishes.Taken]]:
    """Return what a sentence asks to forget, or which wishes it takes back; nothing does both."""
    asked = _forgets(sentence)
    # "No more gout in your notes" takes back no wish.
    is_struck = asked is not None and names_memory(sentence.text, sentence.languages)
    back = None if is_struck else wishes.taken_back(sentence.text, sentence.languages)
    return (None if back else asked), back


def _only_asks(asked: Optional[Forget], back: Optional[wishes.Taken]) -> bool:
    """Return whether a sentence that asks for this tells nothing else; a likely request may."""
    return bool(asked and not asked.is_likely) or bool(back and not back.is_wish)


def _forgets(sentence: Said) -> Optional[Forget]:
    """Return what a sentence asks to forget, or None."""
    asked = forgetting.request_in(sentence.text, sentence.languages)
    # "Never mention my weight again" has the words of such requests, too.
    if asked is None or (asked.is_likely and _is_wish(sentence)):
        return None
    start, stop = map(sentence.place, (asked.start, asked.stop))
    return Forget(*asked._replace(start=start, stop=stop))
