# SPDX-License-Identifier: Apache-2.0
"""What a message says that is worth knowing: whole sentences as they were said, few and good.

    message -> own words -> sentences, each in a frame     listener.py
    sentence -> statement or wish, as a whole or in parts   becoming.py
    sentence -> what it is understood to say                facts.py
    sentence -> whether it is worth keeping                 gate.py
    scrap -> a part of what stands before it                scraps.py
    sentence -> end, request to forget, wish taken back     here

Only plain assertions in somebody's own words become statements; the rest stays in memories.
"""

from __future__ import annotations

from functools import partial
from itertools import chain

from ..language import forgetting, wishes
from ..language.frames import ASSERTION, PAST, RETRACTS, retracts
from ..language.released import may_release
from ..language.sentences import one_line
from ..language.striking import names_memory
from ..language.words import words
from ..store.rows import FACT as FACT_FORM
from ..store.rows import WISH
from . import otherwise, scraps
from .antecedents import leaves_out_whom
from .becoming import (
    UNDERSTOOD,
    candidate_of,
    candidates_in,
    plain,
    told_of_himself,
    utters_wish,
)
from .candidates import CONCEPT as CONCEPT
from .candidates import EXPERIENCE as EXPERIENCE
from .candidates import FACT as FACT
from .candidates import METHOD as METHOD
from .candidates import PRINCIPLE as PRINCIPLE
from .candidates import TYPES as TYPES
from .candidates import Candidate, best, confidence
from .facts import ends_in
from .introductions import introduction_in
from .own import in_own_words, so_by_themselves, told_after
from .readings import Forget as Forget
from .readings import Reading as Reading
from .readings import Statement as Statement
from .readings import fingerprint as fingerprint
from .speakers import USER as USER
from .speakers import speaker_key as speaker_key
from .speakers import speaker_name as speaker_name
from .wishing import in_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Optional

    from .facts import End
    from .listener import Said

# A sentence that takes back the one before it is no longer than this.
_SHORT = 120
# In these a sentence may say that something is over.
_ENDS = UNDERSTOOD | {PAST}


def read(
    said: Iterable[Said],
    *,
    key: str,
    name: str,
    event_n: int,
    at: int,
    utc_offset: Optional[int] = None,
    in_company: bool = False,
    is_heeded: bool = False,
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
            which to an agent would be small talk beside a task. What people tell each other is
            mostly not of their lives, and ends nothing only because it fits in some way.
        is_heeded: Whether the agent's answer says that something is forgotten.
    """
    ranked: list[Candidate] = []
    forgets: list[Forget] = []
    taken: list[wishes.Taken] = []
    told: list[Said] = []
    is_next = False
    gather = partial(_gather, ranked, at=at, in_company=in_company)
    sentences = in_context(map(in_own_words, said))
    for sentence, is_telling in _standing(sentences):
        asked, back = _taken_from(sentence, in_company=in_company, is_heeded=is_heeded)
        taken += [] if back is None else [back]
        forgets += [] if asked is None else [asked]
        only_asks = _only_asks(asked, back)
        told += () if only_asks else filter(None, (*_told_in(sentence), sentence.named))
        is_next = not only_asks and gather(sentence, is_telling=is_telling, is_next=is_next)
    make = partial(_statement, key, name, event_n, at, utc_offset)
    whole = partial(scraps.whole, ranked)
    changes = chain.from_iterable(map(otherwise.changes_of, told))
    news = chain.from_iterable(map(otherwise.news_of, told))
    likely = chain.from_iterable(map(otherwise.likely_of, () if in_company else told))
    return Reading(
        event_n,
        key,
        at,
        tuple(make(one) for one in best(ranked) if not _only_greets(one, name)),
        tuple(chain.from_iterable(_over(one, at) for one in told)),
        tuple(forgets),
        tuple(taken),
        tuple(one.text for one in sentences if may_release(one.text, one.languages)),
        tuple((make(whole(text)), change) for text, change in changes),
        tuple((make(whole(text)), language) for text, language in news),
        tuple((make(whole(text)), language, odds) for text, language, odds in likely),
        otherwise.correction_of(sentences),
        next(map(make, introduction_in(sentences, ranked)), None),
    )


def _told_in(sentence: Said) -> Iterator[Said]:
    """Yield a sentence, and what of one that is not told as a whole is so by itself.

    "Raised the pass to 155, lost maybe ten people" is no assertion, and its first clause is.
    """
    yield sentence
    if sentence.frame not in otherwise.NEWS:
        yield from so_by_themselves(sentence)


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
        lead=candidate.lead,
    )


def _standing(said: Iterable[Said]) -> Iterator[tuple[Said, bool]]:
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
    *,
    at: int,
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
    found = candidates_in(sentence, at, in_company=in_company) or (
        [told_of_himself(sentence)] if in_company else []
    )
    candidates = [one._replace(text=sentence.quote(one.text)) for one in found if one]
    if not candidates and sentence.named is not None:
        named = candidate_of(sentence.named, at, in_company=in_company)
        candidates = [named._replace(text=sentence.named.quoted, lead="")] if named else []
    kept = [one for one in candidates if is_telling or one.form == FACT_FORM]
    # What a sentence leans on is quoted once; a wish, and what is understood, is ended by itself.
    if kept and ranked and kept[0].form != WISH and kept[0].text.startswith(ranked[-1].text):
        is_understood = kept[0].lead and ranked[-1].form == FACT_FORM
        if not is_understood:
            kept[0] = kept[0].after(ranked.pop())
        elif not leaves_out_whom(sentence):
            kept[0] = kept[0].alone()
    ranked += kept
    return bool(kept)


def _goes_on(before: Candidate, sentence: Said, at: int, *, is_next: bool) -> bool:
    """Return whether a sentence is a scrap that tells the one before it more exactly."""
    if before.form == WISH and scraps.tells_of_wish(sentence, before.text):
        return not utters_wish(sentence)
    may_go_on = is_next and scraps.may_specify(sentence)
    return may_go_on and scraps.specifies(sentence, candidate_of(sentence, at))


def _over(sentence: Said, at: int) -> list[End]:
    """Return what a sentence says is over."""
    text = one_line(sentence.text) if sentence.frame in _ENDS else plain(sentence)
    return ends_in(text, sentence.languages, at) if text else []


def _taken_from(
    sentence: Said, *, in_company: bool, is_heeded: bool
) -> tuple[Optional[Forget], Optional[wishes.Taken]]:
    """Return what a sentence asks to forget, or which wishes it takes back; nothing does both."""
    asked = _forgets(sentence, in_company=in_company, is_heeded=is_heeded)
    # "No more gout in your notes" takes back no wish.
    is_struck = asked is not None and names_memory(sentence.text, sentence.languages)
    back = None if is_struck else wishes.taken_back(sentence.text, sentence.languages)
    return (None if back else asked), back


def _only_asks(asked: Optional[Forget], back: Optional[wishes.Taken]) -> bool:
    """Return whether a sentence that asks for this tells nothing else; a likely request may."""
    return bool(asked and not asked.is_likely) or bool(back and not back.is_wish)


def _forgets(sentence: Said, *, in_company: bool, is_heeded: bool) -> Optional[Forget]:
    """Return what a sentence asks to forget, or None."""
    asked = forgetting.request_in(sentence.text, sentence.languages, is_heeded=is_heeded)
    if asked is None:
        return None
    # "Never mention my weight again" has the words of such requests, too; "never keep or mention
    # it" is of what was said. Among people "do you remember that?" is said to one of them.
    is_wish = bool(asked.what) and utters_wish(sentence)
    if asked.is_likely and (in_company or is_wish):
        return None
    start, stop = map(sentence.place, (asked.start, asked.stop))
    return Forget(*asked._replace(start=start, stop=stop))
