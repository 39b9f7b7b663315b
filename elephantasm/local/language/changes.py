# SPDX-License-Identifier: Apache-2.0
"""What a clause says to be otherwise now, in whatever words, and which clause is over with that.

"Standup is at 10 now" tells another value of the topic "standup". In "Our standup is at 9:30
every day" a value of the same kind stands beside the same topic: that is over.
"""

from __future__ import annotations

from itertools import groupby
from os.path import commonprefix

from ..typed import NamedTuple
from .kinds import ONCE, Value, is_alike
from .stems import stem
from .tables import table
from .tokens import (
    BEFORE,
    CHANGE,
    GONE,
    LONGEST,
    NAMED,
    OF,
    OWN,
    PIECE,
    UNIT,
    UNSPACED,
    VALUE,
    WORD,
    Token,
    phrases,
    rows,
    with_name,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Optional

# Of these a topic has one, and tells it also without a word of change.
_LASTING = frozenset(("host", "code", "money", "number", "color"))
# A topic, with what it was and a name that it has now, has no more words.
_MOST = 8
# So many letters of a word are the same in all its forms.
_BEGINNING, _LEAST_SAME = 5, 4


class Change(NamedTuple):
    """A topic and its value, as one clause tells it.

    Attributes:
        topic: The words of it, as stems; none if only `before` tells what it is about.
        values: What it is; none if it is no more.
        before: What it was, as stems, if that is said.
        is_new: Whether a word says that something is otherwise now.
        language: In which it is told.
        sign: How a word begins that a text has in which this is over; empty for none.
        is_naming: Whether it gives something another name: only its old name is over.
        is_count: Whether it tells how many there are of something, its topic: "28 seats".
    """

    topic: tuple[str, ...]
    values: tuple[Value, ...]
    before: tuple[str, ...]
    is_new: bool
    language: str
    sign: str = ""
    is_naming: bool = False
    is_count: bool = False


def changes_in(sentence: str, languages: tuple[str, ...]) -> list[Change]:
    """Return the topics of a sentence of which it tells a value.

    Without a word of change only values are heeded of which a topic has one, such as a number.
    """
    found = (
        change
        for language in languages
        if table(language, "changes") is not None and _may_tell(sentence, language)
        for tokens in _told(rows(sentence, language), language)
        if sum(token.role == WORD for token in tokens) <= _MOST
        for change in _changes(tokens, language)
    )
    signed = (change._replace(sign=_sign(change, sentence)) for change in found)
    return list(dict.fromkeys(signed))


def _told(clauses: list[list[Token]], language: str) -> Iterator[list[Token]]:
    """Yield the rows of a sentence, each also as it may be meant.

    "We changed the password, it's 4711" tells the value in a clause of its own, and in "the
    landlord raised the rent to 900" somebody acts who is not what changes.
    """
    for before, tokens in zip([[], *clauses], clauses):
        yield tokens
        is_rest = VALUE in _roles(tokens) and WORD not in _roles(tokens)
        if is_rest and VALUE not in _roles(before):
            yield [*before, *tokens]
        thing = _acted_on(tokens, language)
        if thing:
            yield thing


def _roles(tokens: Sequence[Token]) -> set[str]:
    return {token.role for token in tokens}


def _acted_on(tokens: list[Token], language: str) -> list[Token]:
    """Return a row from the last article or "my" before its value on, if somebody acts before."""
    known = table(language, "changes")
    changing = {token.text.lower() for token in tokens if token.role == CHANGE}
    if changing <= known.ADVERBS:
        return []
    stop = next((n for n, token in enumerate(tokens) if token.value), len(tokens))
    start = max((n for n in range(1, stop) if tokens[n].text.lower() in known.ARTICLES), default=0)
    acting, thing = tokens[:start], tokens[start:]
    # "The meeting with the client moved to 10": there the last word is no thing by itself.
    is_done = CHANGE in _roles([*acting, *tokens[stop:]]) or known.IS_UNSPACED
    if WORD not in _roles(acting) or {BEFORE, OWN} & _roles(acting) or not is_done:
        return []
    return [*(token for token in acting if token.role == CHANGE), *thing]


def is_over(change: Change, text: str) -> bool:
    """Return whether a text tells what this change says to be so no more."""
    return any(_over_in(change, tokens) for tokens in rows(text, change.language))


def part_over(change: Change, text: str) -> str:
    """Return the value that is over of a text that tells more; nothing where all of it is over.

    Of "My landlord is Ann, the rent is 900" that is 900.
    """
    told = [(tokens, _over_in(change, tokens)) for tokens in rows(text, change.language)]
    if not any(_tells_more(tokens, over) for tokens, over in told):
        return ""
    # The first may be all of the text.
    return next((over[-1].text for _, over in reversed(told) if over), "")


def _tells_more(tokens: Sequence[Token], over: Sequence[Token]) -> bool:
    """Return whether a row tells something beside what of it is over."""
    if over:
        values = [token.value for token in over]
        return any(token.value and token.value not in values for token in tokens)
    return sum(token.role in (WORD, VALUE) for token in tokens) > 1


def _over_in(change: Change, tokens: list[Token]) -> list[Token]:
    """Return of a row what a change says to be so no more."""
    if change.is_count:
        return _counted_otherwise(change, tokens)
    return _told_otherwise(change, with_name(tokens, change.language)) or _ends_so(change, tokens)


def _may_tell(sentence: str, language: str) -> bool:
    """Return whether a sentence has a number, a name of the net, or a word of change."""
    told = sentence.rstrip(" .\u2026")
    is_short = len(told) <= LONGEST
    return (is_short and any(sign in told for sign in ".0123456789#")) or (
        phrases(language, (GONE, BEFORE, CHANGE)).search(sentence) is not None
    )


def _sign(change: Change, sentence: str) -> str:
    """Return how the longest word begins of a topic, or of what was before."""
    known = change.topic or change.before
    spoken = (match[0].lower() for match in PIECE.finditer(sentence))
    told = [word for word in spoken if stem(word) in known] or known
    longest = max(told, key=len, default="")
    # "We're meeting on Sundays now" is of "We meet on Saturdays".
    same = commonprefix((longest, stem(longest)))
    return (same if len(same) >= _LEAST_SAME else longest)[:_BEGINNING]


def _changes(tokens: Sequence[Token], language: str) -> Iterator[Change]:
    """Yield what a row tells; of a new name also that the old one, its topic, is over."""
    change = _change(tokens, language)
    if change is not None:
        yield change
        if change.is_new and change.topic and change.values and _is_naming(tokens, language):
            yield change._replace(topic=(), before=change.topic, is_naming=True)


def _counted(tokens: Sequence[Token], language: str) -> str:
    """Return the stem of the one thing that is counted in a row; nothing if a unit measures."""
    measures = getattr(table(language, "changes"), "MEASURES", None)
    values = [place for place, token in enumerate(tokens) if token.value]
    if measures is None or len(values) != 1:
        return ""
    number, *behind = tokens[values[0] :][:2]
    is_number = number.value is not None and number.value.kind == "number"
    is_unit = bool(behind) and behind[0].role == UNIT
    return behind[0].key if is_number and is_unit and behind[0].text not in measures else ""


def _is_naming(tokens: Sequence[Token], language: str) -> bool:
    """Return whether a row tells how something is called."""
    return any(token.text.lower() in table(language, "changes").NAMING for token in tokens)


def _change(tokens: Sequence[Token], language: str) -> Optional[Change]:
    """Return what a row of tokens tells; None unless it is one topic and what it is."""
    known = table(language, "changes")
    if {CHANGE, VALUE}.isdisjoint(_roles(tokens)):
        tokens = [token for token in tokens if token.text.lower() not in known.FROM]
    kept, before, place = _without_before(tokens, known.SINCE)
    is_replaced = place is not None
    # What stands behind the old value is the new one: "the Golf for a Tesla".
    topics = _topics(kept[:place])
    if not is_replaced:
        kept = with_name(kept, language)
        topics = _topics(kept)
    roles = {token.role for token in kept}
    values = tuple(token.value for token in kept if token.value)
    if len(topics) > 1 or any(value.kind == ONCE for value in values):
        return None
    topic = topics[0] if topics else ()
    counted = _counted(kept, language)
    if CHANGE in roles and not topics and not is_replaced and counted:
        return Change((counted,), values, (), True, language, is_count=True)
    if GONE in roles:
        return Change(topic, (), (), True, language) if topic and not values else None
    is_named = any(token.is_name for token in kept)
    if is_replaced and is_named and place == len(kept):
        # "Postgres instead of MySQL", "Linear replaced Trello": the new one is no topic.
        topic = ()
    if len(set("".join(topic))) == 1 and any(value.kind.startswith(NAMED) for value in values):
        # One sign, or the same twice, is mostly a person, such as a mother: her name is no news.
        return None
    is_new = CHANGE in roles or bool(before)
    is_instead = is_replaced and (topic or values or is_named or CHANGE in roles)
    is_told = values and (topic or all(value.kind == "color" for value in values))
    if not (is_instead or is_told) or not (is_new or _is_lasting(kept, values)):
        return None
    return Change(topic, values, before, is_new, language)


def _is_lasting(tokens: Sequence[Token], values: Sequence[Value]) -> bool:
    """Return whether values need no word of change, and a word links them with their topic."""
    told = [token.role for token in tokens if token.role != OF]
    is_linked = all({one, other} != {WORD, VALUE} for one, other in zip(told, told[1:]))
    return is_linked and all(value.kind in _LASTING for value in values)


def _without_before(
    tokens: Sequence[Token], since: frozenset[str]
) -> tuple[list[Token], tuple[str, ...], Optional[int]]:
    """Return tokens without what was so before, or since when it is otherwise.

    With them come the stems of that, and its place; None for a time: most values, and what stands
    after one of the words `since`.
    """
    kept: list[Token] = []
    before: list[str] = []
    place: Optional[int] = None
    is_open = is_time = False
    for token in tokens:
        if token.role == BEFORE:
            is_open, is_time = True, token.text.lower() in since
        elif is_open and token.role in (WORD, VALUE):
            is_told = (token.role == WORD and not is_time) or place is not None
            place = len(kept) if is_told else None
            before.append(token.key)
            is_open = token.role == WORD
        elif not is_open or before:
            is_open = False
            kept.append(token)
    return kept, tuple(before), place


def _topics(tokens: Sequence[Token]) -> list[tuple[str, ...]]:
    """Return the words that stand together, whatever little words are between."""
    told = [token for token in tokens if token.role in (WORD, OF, VALUE, CHANGE)]
    runs = groupby(told, lambda token: WORD if token.role == OF else token.role)
    topics = (_in_order(list(run)) for role, run in runs if role == WORD)
    return [tuple(token.key for token in topic) for topic in topics if topic]


def _in_order(words: Sequence[Token]) -> list[Token]:
    """Return the words of a topic, the thing itself last: "the deadline of the report".

    Where words are not written apart, it stands last in any case.
    """
    parts = [list(run) for is_of, run in groupby(words, lambda one: one.role == OF) if not is_of]
    is_last = any(UNSPACED.search(word.text) for word in words)
    return [word for part in (parts if is_last else parts[::-1]) for word in part]


def _counted_otherwise(change: Change, tokens: Sequence[Token]) -> list[Token]:
    """Return the number of a row that tells another one of what is counted, and nothing else."""
    place = next((n for n, token in enumerate(tokens) if token.value), 0)
    # "My sister has 3 hens"
    is_anyones = WORD in _roles(tokens[:place])
    is_same = _counted(tokens, change.language) == change.topic[0]
    number = tokens[place]
    if is_anyones or not is_same or not _is_other(change, [number]):
        return []
    return [number._replace(text=f"{number.text} {tokens[place + 1].text}")]


def _told_otherwise(change: Change, tokens: Sequence[Token]) -> list[Token]:
    """Return the values of a row that are others of the topic of a change."""
    if not change.topic:
        is_other = _is_other(change, tokens) and not change.before
        return [token for token in tokens if token.value] if is_other else []
    told = [token for token in tokens if token.role in (WORD, VALUE, OF, OWN)]
    runs = [list(run) for _, run in groupby(told, lambda token: token.role == VALUE)]
    beside = list(zip(runs, runs[1:]))
    # "Django 4 on Python 3": a value stands behind its topic, or else before it.
    behind = [pair for pair in beside if pair[1][0].role == VALUE]
    before = [pair[::-1] for pair in beside if pair[0][0].role == VALUE]
    for topic, values in (*behind, *before):
        if _is_other(change, values) and _is_topic(change, topic):
            return values
    return []


def _is_other(change: Change, tokens: Sequence[Token]) -> bool:
    """Return whether values are of the kind of those of a change, and are others."""
    known = [token.value for token in tokens if token.value]
    if not change.values:
        return any(value.kind in ("day", "clock") for value in known)
    pairs = [(value, other) for value in change.values for other in known]
    if any(stem(other.text) in change.before for other in known):
        return all(value.text != other.text for value, other in pairs)
    # Of "Thursday at 8" the day is another than in "Tuesday at 8".
    alike = [pair for pair in pairs if is_alike(*pair) or _are_named(*pair)]
    same = {value.kind for value, other in pairs if value.text == other.text}
    return any(value.kind not in same for value, _ in alike)


def _are_named(value: Value, other: Value) -> bool:
    """Return whether both are names, and what links one of them with its topic may be any word."""
    return NAMED in (value.kind, other.kind) and all(
        one.kind.startswith(NAMED) for one in (value, other)
    )


def _is_topic(change: Change, words: Sequence[Token]) -> bool:
    """Return whether words beside a value are a topic, perhaps told more exactly."""
    keys = tuple(token.key for token in _in_order(words) if token.role == WORD)
    if keys == change.topic or not change.is_new:
        return keys == change.topic
    size = len(change.topic)
    return any(
        _is_within(change.topic, words[first : first + size])
        and (first + size == len(words) or words[first + size].role == OF)
        # "My sister's rent" is no "rent", "the code of the door" is no "door".
        and not (first > 1 and words[first - 1].role in (OF, OWN))
        for first in range(len(words) - size + 1)
    )


def _is_within(topic: tuple[str, ...], words: Sequence[Token]) -> bool:
    """Return whether words are a topic; where words are not written apart, whether one ends so."""
    found = tuple(token.key for token in words)
    is_end = len(topic) == 1 and UNSPACED.search(found[0]) and found[0].endswith(topic)
    return found == topic or bool(is_end)


def _ends_so(change: Change, tokens: Sequence[Token]) -> list[Token]:
    """Return the end of a row if a change says it was so before, and the row has its topic."""
    if change.is_naming and not _is_naming(tokens, change.language):
        return []
    told = [token for token in tokens if token.role in (WORD, VALUE)]
    keys, size = [token.key for token in told], len(change.before)
    is_end = len(told) >= size > 0 and tuple(keys[-size:]) == change.before
    return told[-size:] if is_end and set(change.topic) <= set(keys) else []
