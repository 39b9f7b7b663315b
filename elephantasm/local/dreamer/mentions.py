# SPDX-License-Identifier: Apache-2.0
"""Where what somebody asks to forget was said: by himself, and by whoever echoed it; pure."""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain

from ..language import forgetting
from ..language.joints import parts as parts_of
from ..language.kinds import values_in
from ..language.languages import languages_of
from ..language.owners import pronouns
from ..language.questions import fillers
from ..language.rules import Rule
from ..language.stems import folded, irregular_forms
from ..language.tables import Rules
from ..language.topics import MATTERS, MONEY, PEOPLE, kinds_in
from ..language.words import terms, words
from ..typed import NamedTuple
from .told import (
    Mention,
    alike,
    beside,
    is_by,
    is_scrap,
    is_slip,
    last_of,
    last_said,
    most_telling,
    sentences_of,
    taken_up,
    telling,
    told_before,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from typing import Optional

    from ..knowledge.statements import Forget
    from ..store.rows import EventRow

# A sentence is meant if it has this much of what the best one has of the request's words.
_ENOUGH = 0.6
# So many words of a sentence tell that it goes on about somebody: "between us, she's in rehab".
_HEAD = 5
# Of these matters it is told in whatever words: "I'm on antidepressants" of the medicine.
_TOLD_BY_MATTER = MONEY | {"medicine"}
_VALUE = Rule(
    "value",
    "a number of some length and no year, or an e-mail address: what one asks to unsee",
    r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d[ ,.'-]?\d[ ,.'-]?\d|\w@\w",
    takes=("555-1234", "61,400", "ana@example.org"),
    leaves=("at 9", "in 20 days", "since 2019"),
)


class _Asked(NamedTuple):
    """What is to be forgotten.

    Attributes:
        topic: The words that tell it.
        matter: Those of them of which a sentence must have one.
        others: Those for people whose it is, if it is not the speaker's.
        about: Of which matters of daily life it is, beside these people.
        values: Values that are meant, too.
        enough: How much of what tells most a sentence must have, 0 to 1.
        kind: What finds all of the kind that is meant, by whatever name.
    """

    topic: frozenset[str]
    matter: frozenset[str]
    others: frozenset[str]
    about: frozenset[str]
    values: Collection[str]
    enough: float
    kind: Optional[Rules]

    @classmethod
    def of(cls, request: Forget, topic: frozenset[str], values: Collection[str]) -> _Asked:
        """Return what a request asks for."""
        what, languages = request.what, request.languages
        matter = forgetting.matter(what, languages)
        about = kinds_in(" ".join(sorted(matter)), languages, MATTERS) - PEOPLE
        return cls(
            topic,
            matter,
            forgetting.others(what, languages),
            about if about.isdisjoint(MONEY) else about | MONEY,
            values,
            0.0 if forgetting.are_names(what, languages) else _ENOUGH,
            forgetting.kind_of(what, languages),
        )

    def is_near(self, text: str) -> bool:
        """Return whether a text is of such a matter: "Tom lost $900" for "Tom's money"."""
        if self.about >= MONEY and any(value.kind == "money" for value in values_in(text)):
            return True
        return not self.about.isdisjoint(kinds_in(text, languages_of(text), MATTERS))

    def is_of_kind(self, text: str) -> bool:
        """Return whether a text has something of the kind that is meant."""
        return self.kind is not None and self.kind.is_in(text)


def meant(
    heard: Sequence[EventRow],
    request: Forget,
    subject: str,
    values: Collection[str] = (),
    since: int = 0,
    *,
    finely: bool = False,
    is_of_now: bool = False,
) -> list[Mention]:
    """Return the sentences that a request to forget is about.

    Args:
        heard: What was said up to the request, newest first, without what is forgotten already;
            the first is the message with the request.
        request: What is asked.
        subject: Key of who asks: what other people say is theirs.
        values: Values that the request asks for by the name of their attribute.
        since: Where in its message the request before it ends: "Forget that. Please delete it."
            asks twice for the same, and of what was said before nothing more is meant.
        finely: Whether he says that something else of it may be kept.
        is_of_now: Whether it may mean what was told right before it, see `striking`.
    """
    found = _meant(heard, request, subject, values, since, finely=finely, is_of_now=is_of_now)
    if found or not (request.may_point and request.what):
        return found
    last = _meant(
        heard, request._replace(what=""), subject, values, since, finely=finely, is_of_now=is_of_now
    )
    # What nothing was told of may be told of in a talk long ago.
    return [one for one in last if one.event.session_id == heard[0].session_id]


def _meant(
    heard: Sequence[EventRow],
    request: Forget,
    subject: str,
    values: Collection[str],
    since: int,
    *,
    finely: bool,
    is_of_now: bool,
) -> list[Mention]:
    """Return the sentences that a request is about by its words, or said last if it has none."""
    if request.is_whole:
        return []
    # What comes after the request in its message is said in its place: it stays.
    heard = [heard[0]._replace(content=heard[0].content[: request.start]), *heard[1:]]
    own = [one for one in heard if is_by(one, subject)]
    others = [one for one in heard if one.event_type != "message.in"]
    is_bare = not request.what
    if is_bare:
        request = request._replace(what=_pointed_to(heard[0], request, since))
    topic = forgetting.topic(request.what, request.languages)
    if not topic:
        said = last_said(own, request, since) + _with_rest(taken_up(own, request, since))
    else:
        asked = _Asked.of(request, topic, values)
        said = _named([*own, *others], asked, finely=finely)
        # "I shouldn't have told you of the insolvency. Delete it" is no telling of it.
        if is_bare and _are_in(said, heard[0]):
            said += _named([*own[1:], *others], asked, finely=finely)
        said = _narrowed(said, own, request, asked.others, is_bare=is_bare)
        # "What I told you of Fatima and her marriage" may be told in other words than these.
        if _are_in(said, heard[0]):
            said += last_of(own[1:] if said else own, beside(request))
        if is_bare:
            said += [one for one in taken_up(own, request, since) if one not in said]
        # Somebody's number is not the one that was told last.
        if not (said or request.is_own or forgetting.whose(request.what, request.languages)):
            said += _valued_of(last_said(own, request, since))
        # "Haha wrong window, erase that": nothing was told of it before.
        if is_bare and _are_in(said, heard[0]):
            said += [one for one in last_said(own, request, since) if one not in said]
        is_sure = not (request.is_own or request.is_likely or request.is_value)
        if is_sure and _are_in(said, heard[0]):
            said += _in_other_words(own, heard[0], asked, is_of_now=is_of_now)
    return said + _echoes(said, own, others)


def _in_other_words(
    own: Sequence[EventRow], message: EventRow, asked: _Asked, *, is_of_now: bool
) -> list[Mention]:
    """Return what was told in other words than those of a request.

    "Tom's loan, don't keep that" means "he owes nine grand" right before it, and "my meds" the
    antidepressants of last week.
    """
    before = told_before(own, message) if is_of_now else []
    if any(asked.is_near(one.text) or _has_pronoun(one.text) for one in before):
        return before
    # "Emil's pills" are none that the speaker takes.
    if asked.others or asked.about.isdisjoint(_TOLD_BY_MATTER):
        return before
    rest = (one for one in own if one.n != message.n)
    said = ([one for one in sentences_of(event) if asked.is_near(one.text)] for event in rest)
    return next(filter(None, said), before)


def _has_pronoun(text: str) -> bool:
    return not pronouns().isdisjoint(words(text))


def _narrowed(
    said: list[Mention],
    own: Sequence[EventRow],
    request: Forget,
    people: frozenset[str],
    *,
    is_bare: bool,
) -> list[Mention]:
    """Return those of the sentences with a request's words that may be meant, by what it asks."""
    if request.is_own:
        said = _as_own(said, request)
    if request.is_likely:
        said = most_telling(said, own, request) or (
            last_of(own, people) if request.may_point else []
        )
        said = said if is_bare or is_slip(said, own) else last_of(own, people)
    said = _with_rest(said)
    if not request.is_value:
        return said
    told = _as_own(said, request)
    return [one for one in said if _VALUE.search(one.text) or one in told]


def _are_in(said: Iterable[Mention], event: EventRow) -> bool:
    return all(one.event.n == event.n for one in said)


def _as_own(said: Sequence[Mention], request: Forget) -> list[Mention]:
    """Return the sentences that told as the speaker's own what a request calls by its bare name.

    Of somebody who was told to be his, all are meant: "Anselm" once "my brother Anselm" was told.
    """
    what, languages = request.what, request.languages
    own = [one for one in said if forgetting.is_told_as_own(one.text, what, languages)]
    return list(said) if own and forgetting.are_names(what, languages) else own


def _parts(event: EventRow, *, finely: bool) -> list[list[Mention]]:
    """Return the parts of each sentence, cut where another matter begins."""
    return [
        [
            Mention(event, mention.start + start, mention.start + stop)
            for start, stop in parts_of(mention.text, finely=finely)
        ]
        for mention in sentences_of(event)
    ]


def _valued(mention: Mention) -> list[Mention]:
    """Return the parts of a sentence that tell a value: "I earn 61,400" of what else one is."""
    inside = [
        parts
        for parts in _parts(mention.event, finely=False)
        if mention.start <= parts[0].start and parts[-1].stop <= mention.stop
    ]
    found = [part for part in chain.from_iterable(inside) if _VALUE.search(part.text)]
    return _with_joints(found, inside)


def _valued_of(mentions: Iterable[Mention]) -> list[Mention]:
    return [part for mention in mentions for part in _valued(mention)]


def _with_joints(said: Sequence[Mention], sentences: Iterable[Sequence[Mention]]) -> list[Mention]:
    """Return what goes of these sentences with the ", and" that joined it to what stays."""
    found = list(said)
    for parts in sentences:
        for before, part, after in zip([None, *parts], parts, [*parts[1:], None]):
            if part in said:
                is_behind = before is not None and before not in said
                start = before.stop if before and is_behind else part.start
                is_joined = after is not None and (after in said or not is_behind)
                stop = after.start if after and is_joined else part.stop
                found[said.index(part)] = Mention(part.event, start, stop)
    return found


def _named(events: Sequence[EventRow], asked: _Asked, *, finely: bool) -> list[Mention]:
    """Return the sentences with the words that tell what is meant; the rarest words tell most."""
    topic, values = asked.topic, asked.values
    needles = _needles(topic, values)
    found: list[tuple[Mention, frozenset[str]]] = []
    similar: list[tuple[Mention, frozenset[str]]] = []
    by_value: list[Mention] = []
    near: list[Mention] = []
    cut: list[list[Mention]] = []
    for event in events:
        # As terms are: without accents.
        low = folded(event.content.lower())
        is_named = any(needle in low for needle in needles)
        if not is_named and not asked.is_of_kind(event.content):
            continue
        sentences = _parts(event, finely=finely)
        cut += [parts for parts in sentences if len(parts) > 1]
        for mention in chain.from_iterable(sentences):
            spoken = terms(mention.text)
            # "Emil's address" is not "my address".
            if asked.others and asked.others.isdisjoint(spoken) and forgetting.is_own(mention.text):
                continue
            shared = topic.intersection(spoken)
            like = alike(asked.matter, spoken)
            if shared & asked.matter:
                found.append((mention, shared | like))
            elif any(has_run(words(mention.text), words(value)) for value in values) or (
                asked.is_of_kind(mention.text) and (not asked.others or shared & asked.others)
            ):
                by_value.append(mention)
            elif like:
                similar.append((mention, like))
            elif shared and asked.is_near(mention.text):
                near.append(mention)
    # "Divorce" is meant by "me divorcié", where nothing says it in the same word; and where there
    # is nothing like it, "Tom's money" by "I owe Tom 9,000".
    found = found or ([] if by_value else similar)
    # "We need to talk money" is not all that "Steve and his money" means: he lost 4,200 $.
    is_of_none = all(asked.others.isdisjoint(shared) for _, shared in found)
    by_value = by_value or (near if is_of_none and (asked.others or not found) else [])
    counts = Counter(term for _, shared in found for term in shared)
    weights = {term: math.log(1 + len(events) / count) for term, count in counts.items()}
    worth = [math.fsum(weights[term] for term in sorted(shared)) for _, shared in found]
    least = asked.enough * max(worth, default=0.0)
    said = [mention for (mention, _), own in zip(found, worth) if own >= least] + by_value
    return _with_joints(said, cut)


def _with_rest(said: list[Mention]) -> list[Mention]:
    """Return sentences with those after them that go on about whom they name."""
    return said + [rest for one in said for rest in _of_the_same(one) if rest not in said]


def _of_the_same(mention: Mention) -> Iterator[Mention]:
    """Yield the sentences after one that go on about whom it names: "Pills. And he has a debt"."""
    for following in sentences_of(mention.event):
        if following.start >= mention.stop:
            begins = (word.partition("'")[0] for word in words(following.text)[:_HEAD])
            if pronouns().isdisjoint(begins) and not is_scrap(following.text):
                return
            yield following


def _needles(topic: frozenset[str], values: Iterable[str]) -> set[str]:
    """Return beginnings of words, one of which every text has that has one of these terms."""
    # "Dad" is counted as "father", "lent" as "lend".
    irregular = {form for form in irregular_forms() if not topic.isdisjoint(terms(form))}
    # A stem may have "i" where the word has "y": Gary.
    regular = {term[:4].rstrip("i") for term in topic}
    return irregular | regular | {word[:4] for value in values for word in words(value)}


def _pointed_to(message: EventRow, request: Forget, since: int) -> str:
    """Return what the sentence before a request takes up again; empty if it does not."""
    before = sentences_of(message._replace(content=message.content[since : request.start]))
    return forgetting.pointed_to(before[-1].text, request.languages) if before else ""


def _echoes(
    said: Sequence[Mention], own: Sequence[EventRow], others: Sequence[EventRow]
) -> list[Mention]:
    """Return the sentences in which others, in the same talk, repeat what only these tell."""
    if not said:
        return []
    since = min((mention.event.occurred_at, mention.event.n) for mention in said)
    talks = {mention.event.session_id for mention in said}
    told = {(mention.event.n, mention.start) for mention in said}
    near = [event for event in others if event.session_id in talks and _time(event) > since]
    if not near:
        return []
    alone = frozenset().union(*(telling(mention.text) for mention in said)) - fillers()
    for event in own:
        for mention in sentences_of(event):
            if (event.n, mention.start) not in told:
                alone -= telling(mention.text)
    return [
        mention
        for event in near
        for mention in sentences_of(event)
        if (event.n, mention.start) not in told and alone & telling(mention.text)
    ]


def _time(event: EventRow) -> tuple[int, int]:
    return (event.occurred_at, event.n)


def has_run(long: Sequence[str], short: Sequence[str]) -> bool:
    """Return whether all of the shorter list stands somewhere in the longer one, in a row."""
    size = len(short)
    return bool(size) and any(long[i : i + size] == short for i in range(len(long) - size + 1))
