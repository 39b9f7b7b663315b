# SPDX-License-Identifier: Apache-2.0
"""What one sentence may become: a wish, what is understood of it, or its words.

A sentence becomes one thing as a whole, or what its clauses do.
"""

from __future__ import annotations

from ..language import wishes
from ..language.claims import completed
from ..language.compound import wishes_in
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
    frame_of,
    intends,
    tells_of_himself,
)
from ..language.handover import PROMISES
from ..language.languages import possible
from ..language.preferences import hardly_wishes, is_likely
from ..language.presenting import presented
from ..language.released import may_release
from ..language.salience import is_own, salience
from ..language.sarcasm import sarcastic
from ..language.sentences import one_line
from ..language.words import is_unspaced, words
from ..store.rows import FACT as FACT_FORM
from ..store.rows import WISH, WORDS
from .antecedents import lead_of, leaves_out_whom
from .candidates import CERTAIN, EXPERIENCE, FACT, LIKELY, PRINCIPLE, Candidate, kind_of
from .durations import day_to_come, holds_until, over_after
from .facts import Fact, claims_in, facts_in
from .gate import is_fleeting, is_worth_keeping
from .own import so_by_themselves
from .readings import fingerprint
from .wishing import WISHED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .listener import Said

# No longer sentence tells what is left out at its beginning; one longer than the other is no
# statement.
_SHORT, _LONGEST = 120, 600
# What people tell each other of themselves is kept from here on.
_LEAST_TOLD = 1.0
_TOLD = frozenset((ASSERTION, PAST, PASSING, DANGLING))
# So many words has a clause of which no rule knows what it says.
_FEWEST = 3
# So long a greeting is, before somebody presents himself: "hola!".
_GREETING = 12
# After two weeks, in microseconds, nobody has the flu any more.
_SOON_OVER = 14 * 86_400_000_000
# As what sentences are said of which a rule may take the whole: "Yes, I live in Oslo" is an answer,
# "Call me Riku" an order, and yet both can be understood.
UNDERSTOOD = frozenset((ASSERTION, PASSING, DANGLING, ORDER))
_PRESENTING = UNDERSTOOD | {QUESTION, IMAGINED}


def candidates_in(
    sentence: Said, at: int, *, in_company: bool = False
) -> list[Optional[Candidate]]:
    """Return what a sentence may become as a whole, or what its clauses may, in their order.

    Args:
        sentence: The sentence.
        at: When it was said.
        in_company: Whether it was said to other people.
    """
    whole = candidate_of(sentence, at, in_company=in_company) or _subjectless(
        sentence, at, in_company=in_company
    )
    if whole and whole.form == WISH:
        return [
            _as_wish(text, sentence, whole.worth)
            for text in wishes_in(whole.text, sentence.languages)
        ]
    # Of what looks like an order, the clauses that tell something are enough.
    if leaves_out_whom(sentence) or (whole and (sentence.frame != ORDER or whole.form != WORDS)):
        return [whole] if whole else []
    parts: list[tuple[int, int, Optional[Candidate]]] = []
    for part in so_by_themselves(sentence):
        start, stop = part.start, part.start + len(part.text)
        if all(stop <= begin or end <= start for begin, end, _ in parts):
            candidate = candidate_of(part, at, in_company=in_company)
            # "I swear" tells nothing without what is sworn.
            is_enough = candidate and (candidate.form != WORDS or len(words(part.text)) >= _FEWEST)
            parts += [(start, stop, candidate)] if is_enough else []
    found = [candidate for *_, candidate in sorted(parts, key=lambda part: part[:2])]
    return found or ([whole] if whole else [])


def told_of_himself(sentence: Said) -> Optional[Candidate]:
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


def candidate_of(sentence: Said, at: int, *, in_company: bool = False) -> Optional[Candidate]:
    """Return what a sentence may become, or None; the arguments are those of `candidates_in`."""
    text = one_line(sentence.text)
    if len(text) > _LONGEST:
        return None
    wish = _wish_in(sentence, in_company=in_company)
    if wish is not None:
        return wish
    kept, frame = wishes.kept(text, sentence.languages), sentence.frame
    if kept:
        frame = frame_of(kept, sentence.languages)
    # "My sister is a nurse. Moved to Bath" says nothing of where its speaker lives.
    is_of_another = leaves_out_whom(sentence)
    told = (kept or text) if frame in UNDERSTOOD and not is_of_another else ""
    if frame == PAST and not kept and not is_of_another:
        told = plain(sentence)
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
        lead = "" if is_asked_for else lead_of(sentence)
        quoted = lead + sentence.quote(text)
        return Candidate(quoted, WORDS, kind_of(sentence), claims, worth, until, lead)
    return None


def _wish_in(sentence: Said, *, in_company: bool) -> Optional[Candidate]:
    """Return the wish that a sentence utters, or None.

    Its rule takes all of what the sentence begins with: a frame would tell no more.
    """
    is_sure = utters_wish(sentence)
    # What people ask of each other has the same words: there only the rules tell.
    if not is_sure and (in_company or not _may_wish(sentence)):
        return None
    text = one_line(sentence.text)
    worth = _worth(text, sentence)
    return _as_wish(text, sentence, worth + CERTAIN if is_sure else min(worth, LIKELY))


def _as_wish(text: str, sentence: Said, worth: float) -> Candidate:
    """Return a wish of a sentence, with what it tells besides."""
    # "Send me the figures every Friday" tells of no habit of the speaker's.
    spoken = wishes.may_be_in(text, sentence.languages)
    besides = [] if wishes.is_routine(text) else facts_in(text, spoken)
    return Candidate(text, WISH, PRINCIPLE, [_wish(text), *besides], worth)


def utters_wish(sentence: Said) -> bool:
    """Return whether a sentence utters a standing wish by the rules."""
    text, languages, frame = one_line(sentence.text), sentence.languages, sentence.frame
    if frame == WISHED or not wishes.is_wish(text, languages):
        return frame == WISHED
    # "Make it Mondays instead" is of a rule that was told before, and has no other word of a wish.
    return wishes.is_routine(text) or not hardly_wishes(text, languages, frame)


def _may_wish(sentence: Said) -> bool:
    """Return whether a sentence most likely utters a wish, takes none back, and mocks nobody."""
    text, languages = sentence.text, sentence.languages
    if not is_likely(text, languages, sentence.frame) or may_release(text, languages):
        return False
    # "I'll paste it below, so tell me only the gist" asks that once.
    if PROMISES.is_in(text, languages):
        return False
    return not any(sarcastic([(text, languages)]))


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


def _subjectless(sentence: Said, at: int, *, in_company: bool) -> Optional[Candidate]:
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
    candidate = candidate_of(full, at, in_company=in_company)
    return candidate and candidate._replace(text=one_line(sentence.text))


def plain(sentence: Said) -> str:
    """Return the first clause of a sentence that tells the past or a report, if it tells neither.

    "I'm no vegetarian any more, the doctor said that I lack iron" does, "I'm no vegetarian any
    more, says my aunt" does not.
    """
    comma = "\uff0c" if "\uff0c" in sentence.text else ", "
    first, comma, rest = sentence.text.partition(comma)
    if not comma or frame_of(first, sentence.languages) not in UNDERSTOOD:
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
