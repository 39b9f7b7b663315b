# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence ends an earlier one, and which of all earlier ones.

"He's doubled the ramipril" ends "I take 2.5 mg in the morning" and not "I drive the 5". Nothing is
understood for that: what both sentences are about, the words and values that they share, whether
they begin alike, whose they are, how surely the later one ends something (`outdating`) and whether
another earlier one fits as well, each has a weight, and so have two of these together. The sum is
the log-odds of a logistic regression that is the same in all languages, as it sees matters and not
words (`pairing_weights`, made by `python -m tests.fitting_pairs`).

Where both share a word, the other words of the later one count, too: "keto" is over with "Keto is
out" and not with "Keto bread is dear". Their weights are in the table `beside` of each language
(`python -m tests.fitting_pairs LANGUAGE`):

    WEIGHTS  a weight in tenths, and behind it what has it: "_is" stands behind a word that is
             shared, "the_" before it, "+now" anywhere
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from itertools import combinations, takewhile

from ..typed import NamedTuple
from . import pairing_weights, weights
from .contractions import written_out
from .kinds import is_alike, values_in
from .owners import kin
from .rules import CAPITAL, Rule, one_of
from .salience import is_own
from .stems import stem
from .substance import is_general
from .tables import words_of_all
from .topics import CLOSE, PEOPLE, matters_in, turns_in
from .words import DIGIT, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from .kinds import Value

# How surely the later sentence ends something, in log-odds.
_ODDS = (-2, -1, 0, 1, 2, 3)
# A word that so many earlier sentences have does not tell which one is meant.
_RARE = 2
# Of these two together tell more than each, or less.
_SIGNS = frozenset(
    (
        *("word", "words", "more words", "mostly", "only word", "name", "only name", "alike"),
        *("matter", "two matters", "only matter", "otherwise", "best", "clearly best"),
        *("own", "people", "doer known", "now", "gone", "leave", "change", "up", "down"),
        *("odds>0", "odds>1", "odds>2", "odds>3"),
    )
)
# So many earlier sentences there are at least where one may fit better than all others.
ENOUGH = 3
# By how much the best of the earlier ones must be more alike than the next.
_CLEARLY = 0.5
# A word of fewer letters tells nothing, if it has no others than those of ASCII.
_LEAST = 3
# Who does something stands in so many words at the beginning, or in so many letters of a script in
# which none is written apart.
_FIRST, _FIRST_JOINED = 3, 6
# And his name in so many.
_NAMED, _NAMED_JOINED = 2, 3
# So much of the beginnings is compared; they are alike from so much on, and more tells more.
_BEGUN, _BEGUN_JOINED = 8, 14
_ALIKE, _ALIKE_JOINED, _MOST_ALIKE = 2, 3, 5
# A text of so many words tells of more than one matter; shared words tell by how many are not.
_SIZES, _SHARES = (8, 12, 16, 22, 30), (15, 30, 45, 60)
# A sentence of so many tells several things.
_LONG = 12
# What stands before the first word of a sentence, and behind its last one.
_EDGE = "^"
# A word takes so many signs where none is written apart, counted in overlapping pairs.
_PAIRS = 3
_AND = {"&", *words_of_all("leads", "AND")}
_NAME = Rule(
    "name",
    "a name in a list",
    rf"{CAPITAL}[\w-]+",
    takes=("Storm", "\u00c9lodie"),
    leaves=("a dog", "storm"),
)
_NAMES = Rule(
    "names",
    "names that stand beside each other",
    rf"""
    \b(?:{CAPITAL}[\w-]{{1,30}}, ){{0,4}}{CAPITAL}[\w-]{{1,30}},?
    [ ]{one_of(sorted(_AND))} {CAPITAL}[\w-]+
    """,
    takes=("two horses, Storm and Pearl", "Roc\u00edo, Alba y Triana", "Ava et Lou"),
    leaves=("I live in Leeds, Yorkshire", "storm and pearl"),
)


class Side(NamedTuple):
    """What of one sentence is compared.

    Attributes:
        spoken: Its words.
        said: Of these the ones that are not of every talk, as they are counted.
        names: Of these the ones with a capital that do not begin it.
        matters: What it is about, see `topics`.
        turns: Which changes it tells.
        people: Whose kin and the like it speaks of.
        doers: Of the matters that are people those that it begins with.
        values: Its values.
        is_own: Whether its speaker speaks of himself.
        begun: Its first words, whatever they are, or its first letters where none is written apart.
        size: How many words it has.
    """

    spoken: tuple[str, ...]
    said: frozenset[str]
    names: frozenset[str]
    matters: frozenset[str]
    turns: frozenset[str]
    people: frozenset[str]
    doers: frozenset[str]
    values: tuple[Value, ...]
    is_own: bool
    begun: tuple[str, ...]
    size: float


def likely_ends(new: str, olds: Sequence[str], language: str, odds: float) -> list[float]:
    """Return for each earlier sentence the log-odds that a later one ends it.

    Args:
        new: The later one.
        olds: The earlier ones that may be meant: all that holds.
        language: In which they are.
        odds: The log-odds that the later one ends anything, from `outdating`.
    """
    known = _weights(language)
    return [weights.total(found, known) for found in features(new, olds, language, odds)]


def is_of_another(new: str, old: str, language: str) -> bool:
    """Return whether a sentence begins with somebody close of whom an earlier one does not tell.

    "My brother is on 10 mg now" is not of "I take 5 mg"; "Heike comes on Saturdays" is of "my
    daughter Heike comes on Sundays", as it begins with her name.
    """
    later, earlier = side(new, language), side(old, language)
    is_strange = not CLOSE.isdisjoint(later.doers - earlier.matters)
    return is_strange and not _is_named(new, earlier, language)


def leaves_out(new: str, old: str, language: str) -> bool:
    """Return whether an earlier sentence begins with somebody close of whom a later one is not."""
    later, earlier = side(new, language), side(old, language)
    is_left = not CLOSE.isdisjoint(earlier.doers - later.matters)
    return is_left and not _is_named(new, earlier, language)


def are_long(new: str, old: str, language: str) -> bool:
    """Return whether two sentences are so long that they share words and kinds by chance."""
    return min(side(new, language).size, side(old, language).size) >= _LONG


def one_of_several(new: str, old: str) -> str:
    """Return the one name of a list in an earlier sentence of which a later one speaks.

    Of "two horses, Storm and Pearl" that is "Pearl" for "Pearl died last night"; empty if there is
    no such list, or not just one of it.
    """
    spoken = set(words(new))
    listed = [name for names in _NAMES.findall(old) for name in _NAME.findall(names)]
    meant = [name for name in listed if name.lower() in spoken]
    return meant[0] if len(meant) == 1 else ""


def _is_named(new: str, earlier: Side, language: str) -> bool:
    """Return whether an earlier sentence has a word with which a later one begins."""
    first = side(_beginning(new, _NAMED, _NAMED_JOINED), language)
    return not first.said.isdisjoint(earlier.said)


def features(new: str, olds: Sequence[str], language: str, odds: float) -> list[set[str]]:
    """Return what of each pair of sentences has a weight; the arguments are the same."""
    later, earlier = side(new, language), [side(old, language) for old in olds]
    count = Counter(one for old in earlier for one in old.said)
    found = [set(_pair(later, old, count)) for old in earlier]
    sure = [f"odds>{least}" for least in _ODDS if odds > least]
    for one, old in zip(found, olds):
        one.update(sure)
        if one_of_several(new, old):
            one.add("one of several")
    # Among one or two nobody is singled out.
    if len(found) >= ENOUGH:
        _single_out(found)
    signs = _SIGNS | later.turns
    for one in found:
        one.update(map(" & ".join, combinations(sorted(one & signs), 2)))
    return found


def _single_out(found: list[set[str]]) -> None:
    """Add to what each pair has whether it fits better than all others."""
    for name in ("matter", "word", "name", "otherwise"):
        having = [one for one in found if name in one]
        if len(having) == 1:
            having[0].add(f"only {name}")
    like = sorted(map(_likeness, found))
    for one in found:
        if like[-1] and _likeness(one) == like[-1]:
            one.add("best")
            if like[-1] - like[-2] > _CLEARLY:
                one.add("clearly best")


def _beside(spoken: Sequence[str], shared: Collection[str]) -> Iterator[str]:
    """Yield the words of a sentence that are not shared, and which of them stand at one that is."""
    said = [(word, stem(_bare(word)) in shared) for word in spoken]
    yield from (f"+{one}" for one, is_shared in said if not is_shared)
    ends = [(_EDGE, False)]
    for (one, before), (other, after) in zip([*ends, *said], [*said, *ends]):
        if after and not before:
            yield f"{one}_"
        if before and not after:
            yield f"_{other}"


@lru_cache(maxsize=4096)
def side(text: str, language: str) -> Side:
    """Return what of a sentence is compared."""
    spoken = words(text)
    telling = (word for word in spoken if _tells(word, language))
    said = {stem(word) for word in map(_bare, telling) if _tells(word, language)}
    begun = [word.strip(".,!?:;") for word in text.split()[1:]]
    return Side(
        spoken=tuple(spoken),
        said=frozenset(said),
        names=frozenset(stem(_bare(word.lower())) for word in begun if word[:1].isupper()) & said,
        matters=matters_in(text, language),
        turns=turns_in(text, language),
        people=frozenset(kin()[word] for word in spoken if word in kin()),
        doers=PEOPLE & matters_in(_beginning(text), language),
        values=tuple(values_in(text)),
        is_own=is_own(text, (language,)),
        begun=_begun(text, language),
        size=len(spoken) / (_PAIRS if is_unspaced(text) else 1),
    )


def _bare(word: str) -> str:
    """Return a word without what is written together with it: "keto's", "l'appart"."""
    return max(word.split("'"), key=len) if "'" in word else word


def _begun(text: str, language: str) -> tuple[str, ...]:
    if is_unspaced(text):
        return tuple(filter(str.isalnum, text[:_BEGUN_JOINED]))
    spoken = words(written_out(text, (language,)).replace("'", " "))
    return tuple(map(stem, spoken[:_BEGUN]))


def _beginning(text: str, count: int = _FIRST, joined: int = _FIRST_JOINED) -> str:
    return text[:joined] if is_unspaced(text) else " ".join(text.split()[:count])


def _tells(word: str, language: str) -> bool:
    is_long = len(word) >= _LEAST or not word.isascii()
    return is_long and not (DIGIT.search(word) or is_general(word, (language,)))


def _pair(new: Side, old: Side, count: Mapping[str, int]) -> Iterator[str]:
    shared = [one for one in new.said & old.said if count[one] <= _RARE]
    matters = new.matters & old.matters
    kinds = {one.kind for one in old.values for other in new.values if _is_otherwise(one, other)}
    yield from _words(new, old, shared)
    yield from _beside(new.spoken, shared) if shared else ()
    if matters:
        yield "matter"
        yield from (f"matter {one}" for one in matters)
    if len(matters) > 1:
        yield "two matters"
    for turn in new.turns:
        yield turn
        yield from (f"{one} > {turn}" for one in old.matters)
    yield from (f"{one} > {other}" for one in old.matters for other in new.matters if one != other)
    yield from (f"old {one}" for one in old.matters)
    yield from (f"new {one}" for one in new.matters)
    if kinds:
        yield "otherwise"
        yield from (f"otherwise {kind}" for kind in kinds)
    if any(one.text == other.text for one in old.values for other in new.values):
        yield "same value"
    yield from _people(new, old)
    yield from _begins(new, old)


def _is_otherwise(old: Value, new: Value) -> bool:
    return is_alike(old, new) and old.text != new.text


def _words(new: Side, old: Side, shared: Sequence[str]) -> Iterator[str]:
    for name, size in (("new", new.size), ("old", old.size)):
        yield from (f"{name} of {least} words" for least in _SIZES if size >= least)
    same, fewer = len(new.said & old.said), min(len(new.said), len(old.said))
    yield from (
        f"{least} % of the words" for least in _SHARES if 100 * same >= least * (fewer or 1)
    )
    yield from ("word", "words", "more words")[: len(shared)]
    if not old.names.isdisjoint(new.names):
        yield "name"
    if shared and 3 * len(shared) >= min(len(new.said), len(old.said)):
        yield "mostly"


def _begins(new: Side, old: Side) -> Iterator[str]:
    """Yield how far two sentences begin alike: "I work at | Grogans", "I work at | the hall"."""
    same = [*takewhile(lambda pair: pair[0] == pair[1], zip(new.begun, old.begun))]
    is_joined = any(map(is_unspaced, new.begun))
    unit, least = ("letters", _ALIKE_JOINED) if is_joined else ("words", _ALIKE)
    yield from (f"first {n} {unit}" for n in range(2, min(len(same), _MOST_ALIKE) + 1))
    if len(same) >= least:
        yield "alike"


def _people(new: Side, old: Side) -> Iterator[str]:
    if new.people - old.people:
        yield "people new"
    if old.people - new.people:
        yield "people old"
    if new.people & old.people:
        yield "people"
    if new.doers:
        yield "doer known" if new.doers & old.matters else "doer other"
    yield from (f"doer {one}" for one in new.doers - old.matters)
    if new.is_own:
        yield "own new"
    if old.is_own:
        yield "own old"
    if new.is_own and old.is_own:
        yield "own"


def _likeness(found: set[str]) -> float:
    """Return how much speaks for it that a pair is about one thing."""
    signs = {
        "matter": 1.0,
        "two matters": 0.5,
        "word": 1.0,
        "words": 0.7,
        "otherwise": 0.6,
        "name": 0.5,
    }
    return sum(weight for name, weight in signs.items() if name in found)


@cache
def _weights(language: str) -> Mapping[str, float]:
    known = weights.read(pairing_weights.WEIGHTS, pairing_weights.BIAS, apart="; ")
    return {**known, **(weights.weights_of(language, "beside") or {}), "": known[""]}
