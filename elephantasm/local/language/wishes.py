# SPDX-License-Identifier: Apache-2.0
"""Standing wishes: what is to hold from now on, what it is about, and what takes it back."""

from __future__ import annotations

from functools import cache, lru_cache

from ..typed import NamedTuple
from .languages import markers_of
from .stems import stem
from .tables import LANGUAGES, Rules, table, tables, words_of_all
from .words import STOP_WORDS, is_content, is_unspaced, terms, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from re import Match
    from typing import Any, Optional

    from .rules import Rule

# How short answers are to be, in nothing but words for that; each has one of these words.
_BOUNDS = Rules("bounds", "BOUND")
# How they are to look, without a verb: "prices in kroner from now on".
_LOOKS = Rules("looks", "LOOKS")
_UNITS = words_of_all("bounds", "UNITS")
# How all work of a kind is to be gone about: "Ask me before you delete anything".
_CONDUCT = Rules("conduct", "CONDUCT")
# How answers are to be, without a verb: "prices in euros, always".
_TERSE = Rules("terse", "TERSE")
# An order that has one of these words, and nothing of once: "Put my name on it every time".
_EVER = Rules("conduct", "EVER")
_ORDERS = Rules("frames", "ORDERS")
# What is to be done every Friday, in all mails to somebody, or not before asking.
_ROUTINES = Rules("routines", "ROUTINE")
# What the attribute of a wish begins with, where wishes are stored with what else is known.
WISH = "wish: "
SIGNS = words_of_all("wishes", "SIGNS")
# Matters of which there is one, whatever else a wish about it says.
WHOLE = words_of_all("wishes", "WHOLE")
REFUSES = Rules("wishes", "REFUSES")
# Its groups are what the wish was about; with none of them it is the last one.
_ENDS = Rules("wishes", "ENDS")
# It permits again what was wished to be otherwise. Its groups `w` count only if they name a matter,
# which has more words where it is only spoken of than where it is wished for.
_LIFTS = Rules("lifts", "LIFTS")
MORE = Rules("lifts", "MORE")
_FORM = Rules("lifts", "FORM")
LENGTH = "length"
_ROUTINE = "routine"
_POINTS = Rules("wishes", "POINTS")
_KEEPS = Rules("wishes", "KEEPS")
_TOLD_ON = Rules("wishes", "TOLD_ON")
_ASIDE = Rules("wishes", "ASIDE")
_BREAKS = Rules("wishes", "BREAKS")
_SCOPES = Rules("wishes", "SCOPES")
# So short a text may be in another language than its few small words tell: "Call me Mari" has one
# of English, and one more of French.
_SHORT = 60
# Nobody takes back a wish in a longer sentence.
_LIFTING = 150
# Who says how to work says it in no longer sentence.
_CLAUSES = 300
# A scrap has no more words: "Not ever, please."
_SCRAP = 3
# So many of the words, or of the pairs of signs, of what is taken back are in what was wished.
_MOST_PAIRS = 0.6
# So many words are many.
_MANY = 3
# So many letters at the beginning of two words are those of one stem.
_BEGIN = 6
# Calls whoever is spoken to, as what it is or by a name, before anything else.
_CALLS = Rules("wishes", "CALLS")


class Matter(NamedTuple):
    """What a wish is about, and what it wants there.

    Attributes:
        about: A name; wishes of the same speaker that share it are opposites or the same.
        choice: What is wanted.
    """

    about: str
    choice: str


def is_wish(text: str, languages: Optional[tuple[str, ...]] = None) -> bool:
    """Return whether a sentence, or one of a passage, utters a standing wish.

    Here and below `languages` are those it may be in. A short one has none of the words by which
    its language is known: then it may be in any.
    """
    text = text.replace("\u2019", "'")
    spoken = may_be_in(text, languages or ())
    return (
        _is_uttered(text, spoken)
        or _is_called(text, spoken)
        or _is_bound(text)
        or is_routine(text)
        or _is_conduct(text, spoken)
        or (len(text) <= _LIFTING and _LOOKS.is_in(text, spoken))
    )


def is_routine(text: str) -> bool:
    """Return whether a text asks for what is to be done by a rule: "In mails to Ana: be brief"."""
    return _routine_in(text.replace("\u2019", "'")) is not None


def _is_bound(text: str) -> bool:
    """Return whether a text only says how short answers are to be: "Short, two lines at most"."""
    return (
        len(text) <= _SHORT and not _UNITS.isdisjoint(words(text)) and _BOUNDS.is_in(text.strip())
    )


def _is_uttered(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a language hears a standing wish, and nothing that speaks against it.

    "Never call me again, I told him" was said to another. "Never lose heart!" is said to a friend.
    "Never do that" says nothing by itself.
    """
    spoken = frozenset(words(text))
    for one in tables("wishes", languages):
        # Where it is known that each wish has one of these words, the pattern can mostly be spared.
        if getattr(one, "IN_EVERY_WISH", spoken).isdisjoint(spoken):
            continue
        against = (getattr(one, name, None) for name in ("TOLD_ON", "ASIDE", "POINTS"))
        if one.WISH.is_in(text) and not any(rule and rule.is_in(text) for rule in against):
            return True
    return False


def is_aimed_elsewhere(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether an order is told on, meant for others, or only points: "Never do that"."""
    text = text.replace("\u2019", "'")
    return any(rule.is_in(text, languages) for rule in (_TOLD_ON, _ASIDE, _POINTS))


@lru_cache(64)
def _routine_in(text: str) -> Optional[Match[str]]:
    """Return what a text asks for that is to be done by a rule, or None.

    It is asked for in so many words that no other language has them, too.
    """
    match = _ROUTINES.search(text)
    is_aside = match is not None and (_TOLD_ON.is_in(text) or _ASIDE.is_in(text))
    return None if is_aside else match


def _is_conduct(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a text says how to go about all work of a kind, and says so to the agent."""
    if len(text) > _CLAUSES:
        return False
    is_standing = _EVER.is_in(text, languages) and _ORDERS.is_in(text, languages)
    is_told = is_standing or _CONDUCT.is_in(text, languages)
    is_told = is_told or (len(text) <= _LIFTING and _TERSE.is_in(text, languages))
    return is_told and not (_TOLD_ON.is_in(text, languages) or _ASIDE.is_in(text, languages))


def _is_called(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a text calls whoever answers, and then utters a standing wish."""
    called = _CALLS.search(text, languages)
    if called is None:
        return False
    rest = text[called.end() :]
    # "Ben, always lock the door" is said to Ben; how to answer is said to whoever answers.
    is_meant = called["agent"] or next(_choices(rest, languages), None)
    return bool(is_meant) and _is_uttered(rest, languages)


def may_be_in(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages that a wish may be in: of a short one all that have a sign of it.

    Where none is known, those that have one are all there is.
    """
    if not languages:
        spoken = frozenset(words(text))
        return tuple(one for one in LANGUAGES if not spoken.isdisjoint(_signs(one)))
    if len(text) > _SHORT:
        return languages
    # "In" and "so" are words of German, and of English as well.
    said = set(words(text)).difference(STOP_WORDS, *map(markers_of, languages))
    others = (language for language in LANGUAGES if language not in languages)
    return languages + tuple(one for one in others if not said.isdisjoint(_signs(one)))


@cache
def _signs(language: str) -> frozenset[str]:
    signs: frozenset[str] = getattr(table(language, "wishes"), "SIGNS", frozenset())
    return signs


def prefers(text: str, its_words: Collection[str]) -> bool:
    """Return whether a text tells what somebody prefers, or asks to keep something in mind.

    In languages without a rule for that, standing wishes are all that is known of it. Only those
    are asked of which the text has a word that all of it has.
    """
    text = text.replace("\u2019", "'")
    hinted = (one for one in tables("wishes") if not _hints(one).isdisjoint(its_words))
    return any((getattr(one, "PREFERS", None) or one.WISH).is_in(text) for one in hinted)


def _hints(one: Any) -> frozenset[str]:
    """Return the words of which one is in all that somebody prefers, in a table of wishes."""
    hints: frozenset[str] = getattr(one, "HINTS", one.SIGNS)
    return hints


def matter_of(sentence: str) -> str:
    """Return the name of what a wish is about, or nothing if it is none of the known matters."""
    return next((rule.name for rule, _ in _choices(sentence)), "")


def matters_of(text: str, languages: Optional[tuple[str, ...]] = None) -> set[str]:
    """Return the names of all known matters that a text speaks of."""
    return {rule.name for rule, _ in _choices(text, languages)}


def matter(sentence: str) -> Matter:
    """Return what a standing wish is about.

    A choice, such as that of units, is known by its name and by the scope it holds in ("for
    recipes"); any other wish by its words.
    """
    sentence = sentence.replace("\u2019", "'")
    done = _routine_in(sentence)
    if done is not None and any(done.groupdict().values()):
        # "The summary on Mondays rather" takes the place of the summary on Fridays, and how to
        # write to suppliers is not how to write to the speaker.
        about = " ".join(text for name, text in done.groupdict("").items() if name[0] in "vt")
        if about.strip():
            return Matter(f"{_ROUTINE} {_named(telling(about))}", sentence.casefold())
    found = list(_choices(sentence))
    if not found:
        refuses = REFUSES.is_in(sentence)
        return Matter(_named(telling(sentence)), "no" if refuses else "yes")
    rule, match = found[0]
    # "Prices in kroner, never in euros" refuses what follows.
    following = (found.start() for found in _BREAKS.finditer(sentence))
    stop = next((start for start in following if start >= match.end()), len(sentence))
    refuses = REFUSES.is_in(sentence[:stop])
    choice = match.lastgroup or match[0].casefold()
    if rule.name in WHOLE:
        rest = sentence[match.end() :].casefold() if match.lastgroup is None else ""
        return Matter(rule.name, "no" if refuses else choice + rest)
    scope = telling(_scope(sentence, match.start(), match.end()))
    return Matter(f"{rule.name} {_named(scope)}".strip(), "no" if refuses else choice)


def points_back(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence orders nothing but what was told before it: "Never do that"."""
    spoken = may_be_in(sentence, languages)
    return _POINTS.is_in(sentence.replace("\u2019", "'"), spoken or None)


def is_lasting_scrap(text: str) -> bool:
    """Return whether a text is no sentence, and may tell that what was said before it lasts."""
    said = words(text)
    return 0 < len(said) <= _SCRAP and not SIGNS.isdisjoint(said)


def kept(sentence: str, languages: Optional[tuple[str, ...]] = None) -> str:
    """Return what a sentence asks to keep in mind, or nothing if it asks that of nothing."""
    match = _KEEPS.search(sentence.replace("\u2019", "'"), languages or None)
    return "" if match is None else next(filter(None, match.groups()), "")


class Taken(NamedTuple):
    """Which wishes are taken back.

    Attributes:
        what: Words that tell what they are about; empty for the last one.
        is_all: Whether all are.
        is_wish: Whether taking them back is a wish of its own: "Stop using emojis."
        is_more: Whether answers may be longer again.
    """

    what: str
    is_all: bool = False
    is_wish: bool = False
    is_more: bool = False

    def among(self, abouts: Sequence[str]) -> list[bool]:
        """Return of each of the wishes that are about this, oldest first, whether it is meant."""
        if self.is_all:
            return [True] * len(abouts)
        named = matters_of(self.what)
        named |= {LENGTH} if self.is_more else set()
        told = telling(self.what)
        if not named and not told:
            return [place == len(abouts) for place in range(1, len(abouts) + 1)]
        if named:
            # "form of address": a name may be of several words, and the scope follows it.
            return [any(f"{about} ".startswith(f"{name} ") for name in named) for about in abouts]
        # Where no spaces are written, some pairs of signs are no words.
        told = frozenset(filter(is_content, told)) or told
        # Of many words one may be another than was wished with.
        is_most = is_unspaced(self.what) or len(told) >= _MANY
        least = len(told) * (_MOST_PAIRS if is_most else 1)
        return [sum(_is_in(term, about.split()) for term in told) >= least for about in abouts]


def _is_in(term: str, others: Iterable[str]) -> bool:
    """Return whether a term, or another form of it, is among others: "Latein", "lateinisch"."""
    begun = term[:_BEGIN] if len(term) >= _BEGIN else ""
    return any(term == other or (begun and other.startswith(begun)) for other in others)


# A sentence is asked for its frame, and then for what it says.
@lru_cache(64)
def taken_back(sentence: str, languages: Optional[tuple[str, ...]] = None) -> Optional[Taken]:
    """Return which wishes a sentence takes back; None if it takes back none."""
    plain = sentence.replace("\u2019", "'")
    match = _ENDS.search(plain, languages or None)
    if match is None or is_routine(plain):
        return _lifted(plain, languages or None)
    groups = match.groupdict()
    is_all = bool(groups.pop("all", None))
    what = " ".join(filter(None, groups.values()))
    refused = any(found for name, found in groups.items() if name.startswith("refused"))
    return Taken(what, is_all, refused, MORE.is_in(what))


def _lifted(sentence: str, languages: Optional[tuple[str, ...]]) -> Optional[Taken]:
    """Return which wishes a sentence permits not to keep any more; None if it permits nothing.

    "You can be chattier again" does so, "You can go there again" names nothing of answers.
    """
    match = _LIFTS.search(sentence, languages) if len(sentence) <= _LIFTING else None
    if match is None:
        return None
    named = ((name, text) for name, text in match.groupdict("").items() if text)
    name, what = next(named)
    is_more = MORE.is_in(what)
    is_known = is_more or _FORM.is_in(what) or any(_choices(what))
    # "Please answer in German from now on" is a wish, and takes the place of what it changes.
    is_new = is_wish(sentence, languages)
    is_told = (is_known and not is_new) if name[0] == "w" else bool(telling(what))
    return Taken(what, is_wish=is_new, is_more=is_more) if is_told else None


def wished(about: str, choice: str) -> str:
    """Return what a wish is about, with its words where all of one matter are the same.

    "Boss" in "Call me Boss" is how that wish may be spoken of.
    """
    return f"{about} {' '.join(terms(choice))}" if about in WHOLE else about


def _choices(
    text: str, languages: Optional[tuple[str, ...]] = None
) -> Iterator[tuple[Rule, Match[str]]]:
    """Return the matters of choice that a text speaks of, each with what is chosen."""
    for one in tables("wishes", languages):
        for rule in getattr(one, "MATTERS", ()):
            match = rule.search(text)
            if match:
                yield rule, match


def _scope(sentence: str, start: int, stop: int) -> str:
    """Return a sentence without what is chosen, its reasons, and what it says besides."""
    breaks = sorted(match.span() for match in _BREAKS.finditer(sentence))
    before = [end for _, end in breaks if end <= start]
    after = [begin for begin, _ in breaks if begin >= stop]
    first, last = (before or [0])[-1], (after or [len(sentence)])[0]
    lead = sentence[: before[0]].strip() if before else ""
    if " " not in sentence and not sentence.isascii() and not _SCOPES.search(sentence):
        # Where no spaces are written, what is left around it are no words.
        return ""
    own = f"{sentence[first:start]} {sentence[stop:last]}"
    return f"{lead} {own}" if _SCOPES.search(lead) else own


def says_for_what(text: str) -> bool:
    """Return whether a wish says for what it holds: "in mails"."""
    return _SCOPES.is_in(text)


def telling(text: str) -> frozenset[str]:
    """Return the terms of a wish that tell what it is about."""
    return frozenset(terms(" ".join(words(text)))) - _empty()


@cache
def _empty() -> frozenset[str]:
    return frozenset(stem(word) for word in words_of_all("wishes", "EMPTY_WORDS"))


def _named(telling: frozenset[str]) -> str:
    return " ".join(sorted(telling))
