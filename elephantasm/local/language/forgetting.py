# SPDX-License-Identifier: Apache-2.0
"""How people ask to forget something that they said."""

from __future__ import annotations

from functools import cache

from ..typed import NamedTuple
from .contacts import contact_named
from .forgets import asked, hardly_asks
from .languages import languages_of
from .owners import kin, links, my, same_kin, tells_of_himself
from .questions import fillers
from .rules import CAPITAL, Rule
from .sentences import spans
from .striking import FORBIDS, is_head_of_it, is_pointed, struck
from .tables import Rules, tables, words_of_all
from .words import COMMON_WORDS, OF, is_content, is_unspaced, terms, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match
    from typing import Optional

# `v` is what is to be forgotten; without it, what was said last. All from where it is found to
# where it ends is the request.
FORGET = Rules("forgetting", "FORGET")
# One of these words is in every such request: looking for a word spares most messages the pattern.
SIGNS = words_of_all("forgetting", "SIGNS") | words_of_all("strikes", "SIGNS")
# A sentence about what was said before it: "That was a secret.", "I shouldn't have told you."
_ADDS = Rules("forgetting", "ADDS")
# Nothing but that it was told as a secret: "She made me swear to keep that to myself."
_SECRET = Rules("secrecy", "SECRET")
_KIN = words_of_all("forgetting", "KIN")
# What stands between a thing and whose it is, and a word by which somebody tells of himself.
_LINKS = words_of_all("forgetting", "LINKS") | links()
_OF_HIMSELF = words_of_all("forgetting", "OF_HIMSELF")
_WORD = Rule("word", "letters", r"[^\W\d_]+", takes=("of", "d'Ana"), leaves=("1", "-"))
_CAPITALS = Rule(
    "names",
    "words with a capital",
    rf"\b(?P<name>{CAPITAL}[\w-]+)",
    takes=("Emil", "the debts of Anna"),
    leaves=("debts", "I"),
    case_matters=True,
)
_GENITIVE = Rule(
    "genitive",
    "somebody, and an ending that makes him the owner of what follows",
    r"\b(\w+)(?:['\u2019]s|(?<=[sxz\u00df])['\u2019])(?=[ ])",
    takes=("Emil's debts", "Jannis' boss"),
    leaves=("l'ami", "Emil is"),
)
_POINTS = Rules("forgetting", "POINTS")
# A longer message is text that somebody handed over.
_MOST_TEXT = 20_000
# So few words only introduce; what was told is taken up in so few: "The code of my aunt, wipe it".
_FEW, _MOST_TAKEN = 3, 5
# So many words after "my" may be the name of what is his.
_NEAR = 2
# The sentence tells something and asks not to note it: "Off the record: my boss drinks".
_WHOLE = Rules("forgetting", "WHOLE")
# Something told is to be forgotten by its bare name: only what the speaker called his own is meant.
# The groups `asked` are where that is asked of whoever listens; else a regret must follow.
_UNSAID = Rules("unsaid", "UNSAID")
_REGRET = Rules("unsaid", "REGRET")
_MY = words_of_all("unsaid", "MY") | my()
# Speaks of the memory of whoever is spoken to: such a request may be passed on by somebody.
_OF_LISTENER = Rules("forgetting", "OF_LISTENER")
# A medicine by how such names end, or a dose.
_MEDICINE = Rules("forgetting", "MEDICINE")


class Request(NamedTuple):
    """A request to forget something.

    Attributes:
        what: Words that tell what; empty for what was said last.
        start: Where in the text the request begins.
        stop: Where it ends.
        languages: Those that it may be in; none if it shows none.
        is_whole: Whether the request holds all that is to be forgotten: "Off the record: …".
        is_value: Whether it is a value that was told, such as "that number".
        is_own: Whether only what the speaker told as his own is meant, such as "the PIN".
        is_likely: Whether no rule knows it as a request: its words make it a likely one, which asks
            nothing where nothing was told of what it names.
        may_point: Whether it asks then to forget what was said last.
    """

    what: str
    start: int
    stop: int
    languages: tuple[str, ...] = ()
    is_whole: bool = False
    is_value: bool = False
    is_own: bool = False
    is_likely: bool = False
    may_point: bool = False


def request_in(
    sentence: str, languages: Optional[tuple[str, ...]] = None, *, is_heeded: bool = False
) -> Optional[Request]:
    """Return what a sentence asks to forget, or None if it asks nothing like that.

    Args:
        sentence: The sentence.
        languages: Those it may be in; None where nobody knows.
        is_heeded: Whether the answer says that it was done, see `forgets.heeds`.
    """
    known = languages_of(sentence) if languages is None else languages
    is_signed = not SIGNS.isdisjoint(words(sentence))
    request = _ruled(sentence, languages, known) if is_signed else None
    if request is not None:
        return None if not request.is_whole and hardly_asks(sentence, known) else request
    likely = asked(sentence, known, is_signed=is_signed, is_heeded=is_heeded)
    plain, among = sentence.replace("\u2019", "'"), languages or None
    # "Forget the sauce" is known, and said to a cook.
    is_known = not is_heeded and _UNSAID.is_in(plain, among)
    if likely is None or is_known or FORBIDS.is_in(plain, among):
        return None
    return Request(likely.what, 0, len(sentence), known, is_likely=True, may_point=likely.may_point)


def _ruled(
    sentence: str, languages: Optional[tuple[str, ...]], known: tuple[str, ...]
) -> Optional[Request]:
    """Return what a sentence that has a sign of it asks to forget by the rules, or None."""
    if _WHOLE.is_in(sentence, languages or None):
        return Request("", 0, len(sentence), known, is_whole=True)
    # Short ones have no word by which their language is known.
    match = FORGET.search(sentence.replace("\u2019", "'"), languages or None)
    if match is None:
        return _unsaid(sentence, known) or _struck(sentence, languages or (), known)
    name, what = _said_in(match)
    if not topic(what, known):
        # "My rash, wipe it from your memory": what goes stands before the request.
        struck_out = _struck(sentence, languages or (), known, only_before=True)
        if struck_out is not None:
            return struck_out
    # A word or two before it only introduce it: "Legal says: …".
    head = sentence[: match.start()]
    is_introduced = len(words(head)) < _FEW or is_head_of_it(head, known)
    start = 0 if is_introduced else match.start()
    what = what if topic(what, known) else ""
    return Request(what, start, match.end(), known, is_value=name == "value")


def _unsaid(sentence: str, languages: tuple[str, ...]) -> Optional[Request]:
    """Return what a sentence asks to forget by its bare name, or None.

    "Forget the sauce" is said to a cook. Who says please, or that he should not have told it,
    speaks to whoever listened.
    """
    plain = sentence.replace("\u2019", "'")
    match = _UNSAID.search(plain, languages or None)
    if match is None:
        return None
    rest = plain[match.end() :]
    is_asked = any(name[0] == "a" and text is not None for name, text in match.groupdict().items())
    regrets = any(rules.is_in(rest, languages or None) for rules in (_ADDS, _REGRET))
    if not regrets and (words(rest) or not is_asked):
        return None
    return Request(_said_in(match)[1], 0, len(sentence), languages, is_own=True)


def _struck(
    sentence: str,
    languages: tuple[str, ...],
    known: tuple[str, ...],
    *,
    only_before: bool = False,
) -> Optional[Request]:
    """Return what a sentence asks to forget by the shape of its clauses, or None.

    With `only_before`, that which is to go must stand before the clause that orders it.
    """
    plain = sentence.replace("\u2019", "'")
    found = struck(plain, languages, lambda text: bool(topic(text, known)))
    if found is None:
        return None
    first, *others = found.texts
    if not topic(first, known) or added_at(first, known) == 0:
        # "Wrong window" only says why, and "listen" calls.
        telling = [one for one in others if topic(one, known) and added_at(one, known) is None]
        pointing = (one for one in telling if is_pointed(one, languages))
        what = next(pointing, next(iter(telling), ""))
    else:
        what = "" if only_before else first
    # "Forget I said that, wipe it please" names nothing before it.
    if only_before and SIGNS.issuperset(word for word in words(what) if topic(word, known)):
        return None
    start = found.start if what == first else 0
    article = what.partition(" ")[0]
    if not topic(article, known):  # "Den Knast" has no name in it
        what = article.lower() + what[len(article) :]
    return Request(what, start, len(sentence), known, is_own=not found.is_told)


def is_told_as_own(text: str, what: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether a text tells as the speaker's own what is to be forgotten by its bare name.

    "My salary is 41k" does so for "the salary", "I weigh 90 kilos" for "the weight"; "I drink
    milk" does not for "the milk".
    """
    if are_names(what, languages):
        return not _MY.isdisjoint(words(text))
    named = frozenset(terms(what)) - fillers(languages or None) - _vague(languages or None)
    if is_unspaced(what):
        # Where no spaces are written, nothing stands before what is his.
        return topic(what, languages) <= frozenset(terms(text)) and not _kin_in(text)
    said = words(text)
    for place, word in enumerate(said):
        following = (frozenset(terms(one)) for one in said[place + 1 : place + 1 + _NEAR])
        if word in _MY and any(not named.isdisjoint(one) for one in following):
            return named <= frozenset(terms(text))
    # "I had an abortion" tells it without "my"; so much more is known of few matters.
    also = other_words(what, languages)
    is_said = not also.isdisjoint(said) or (also and named <= frozenset(terms(text)))
    return bool(is_said) and tells_of_himself(text)


def added_at(sentence: str, languages: tuple[str, ...]) -> Optional[int]:
    """Return where a sentence begins to speak of what was told before it; None if it does not.

    "That was a secret" and "I promised to keep that to myself" do so and tell nothing else.
    """
    plain = sentence.replace("\u2019", "'")
    found = _SECRET.search(plain, languages or None) or _ADDS.search(plain, languages or None)
    return None if found is None else found.start()


def pointed_to(sentence: str, languages: tuple[str, ...]) -> str:
    """Return what a sentence takes up again: "What I said about Tom?"; empty if it does not."""
    match = _POINTS.search(sentence.replace("\u2019", "'"), languages or None)
    # "The loan? Wipe it from your memory."; "Dass ich trinke, kannst du das bitte löschen?"
    is_short = len(words(sentence)) <= _MOST_TAKEN or is_pointed(sentence, languages)
    if match is None and is_short and sentence.endswith(("?", "\uff1f", ",", "\uff0c", "\u3001")):
        first, *rest = sentence.rstrip("?,\uff1f\uff0c\u3001").split(",")
        return next((one for one in rest if is_pointed(one.strip(), languages)), first)
    return _said_in(match)[1] if match else ""


def _said_in(match: Match[str]) -> tuple[str, str]:
    """Return what a rule has found to be meant, and the name of the group that has it."""
    named = ((name, text) for name, text in match.groupdict("").items() if name[0] == "v" and text)
    name, what = next(named, ("", ""))
    return name, what.strip()


def is_relayed(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether somebody passes on a request: "Legal says: wipe it from your memory"."""
    asks = _OF_LISTENER.search(sentence) is not None
    return asks and request_in(sentence, languages) is not None


def is_asked_in(text: str) -> bool:
    """Return whether a message may ask to forget something."""
    text = text[:_MOST_TEXT]
    if SIGNS.isdisjoint(words(text)):
        return False
    languages = languages_of(text)
    return any(request_in(text[start:stop], languages) for start, stop in spans(text))


def topic(what: str, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the terms that tell what is to be forgotten, and those of other words for it.

    Args:
        what: What is to be forgotten, as it was asked.
        languages: Those that it may be in; none for all.
    """
    other = other_words(what, languages)
    told = frozenset(terms(what)) - fillers(languages or None)
    told -= _vague(languages or None) | _small(languages)
    # Where no spaces are written, a single sign of a word is in much else.
    told -= {sign for term in told if is_unspaced(term) and len(term) > 1 for sign in term}
    return told.union(*map(terms, other))


def other_words(what: str, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Return other words for what is to be forgotten; the names of attributes are among them."""
    also = _also(languages or None)
    named = {what.strip(), *words(what)}
    return frozenset(word for one in named for word in (*also.get(one, ()), *same_kin(one)))


def kind_of(what: str, languages: tuple[str, ...] = ()) -> Optional[Rules]:
    """Return what finds all that is of the kind that is to be forgotten; None for most kinds."""
    is_medicine = "medication" in other_words(what, languages)
    return _MEDICINE if is_medicine else contact_named(what)


def matter(what: str, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the terms of which a sentence must have one to be meant.

    "Emil's debts" are spoken of where debts are, and not wherever Emil is; where nothing but
    somebody's name is told, it is he. The arguments are those of `topic`.
    """
    told = topic(what, languages)
    for others in (_people(what, languages), _owners(what)):
        told = told.difference(*map(terms, others)) or told
    # Pairs of signs with an ending in them are in every other sentence, those of two in each.
    most = frozenset(filter(is_content, told))
    return most or frozenset(one for one in told if any(map(is_content, one))) or told


def whose(what: str, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the terms that only tell whose that is which is to be forgotten, or with whom it is.

    The arguments are those of `topic`.
    """
    return topic(what, languages) - matter(what, languages)


def others(what: str, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the terms for other people whose something is, as `whose` does for all."""
    named = (term for word in _people(what, languages) for term in terms(word))
    return whose(what, languages).intersection(named)


def _owners(what: str) -> list[str]:
    """Return what stands behind "of", or before "'s"."""
    if is_unspaced(what):
        cuts = [match.start() for match in OF.finditer(what) if topic(what[match.end() :])]
        return [what[: cuts[-1]]] if cuts else []
    behind = [what[match.end() :] for match in _WORD.finditer(what) if _is_of(what, match)]
    return [*behind[:1], *(match[1] for match in _GENITIVE.finditer(what))]


def _is_of(what: str, word: Match[str]) -> bool:
    """Return whether a word is one for "of", behind something that tells what is meant."""
    return word[0].lower() in _LINKS and bool(topic(what[: word.start()]))


def _people(what: str, languages: tuple[str, ...]) -> list[str]:
    """Return the names and the kin that something is told of."""
    names = _names(what, languages)
    said = words(what)
    # "I worked for Shell": what somebody tells of himself is about any name in it. "What I told you
    # of Ned and his diagnosis" tells nothing of himself.
    if not (_OF_HIMSELF.isdisjoint(said) or is_pointed(what, languages)):
        names = [name for name in names if what.startswith(name)]
    return names + _kin_in(what)


def _kin_in(text: str) -> list[str]:
    bare = (word.partition("'")[0] for word in words(text))
    found = (word for word in bare if word in kin() or word in _KIN or same_kin(word))
    return [other for word in found for other in (word, *same_kin(word))]


def is_own(text: str) -> bool:
    """Return whether somebody tells of himself, and not of his kin."""
    return tells_of_himself(text) and not _kin_in(text)


def _names(what: str, languages: tuple[str, ...]) -> list[str]:
    """Return the names in it; where all nouns have capitals, what stands as a name does.

    None in a script that has no capitals.
    """
    if is_unspaced(what):
        return []
    rules = [table.NAMES for table in tables("forgetting", languages) if hasattr(table, "NAMES")]
    found = (rules[0] if rules else _CAPITALS).finditer(what)
    names = (match["name"] for match in found)
    # "My HIV status" has none, and "Gewicht" is a word.
    common = COMMON_WORDS | _also(languages or None).keys()
    return [name for name in names if name.lower() not in common and not name.isupper()]


def are_names(what: str, languages: tuple[str, ...] = ()) -> bool:
    """Return whether all that tells what is to be forgotten are names: "Gary and Tina"."""
    named = frozenset(term for name in _names(what, languages) for term in terms(name))
    return bool(named) and topic(what, languages) <= named


@cache
def _also(languages: Optional[tuple[str, ...]]) -> dict[str, list[str]]:
    """Return for names of what people ask to forget the words in which they had said it."""
    found = tables("forgetting", languages)
    lines = (line.split() for table in found for line in getattr(table, "ALSO", ()))
    return {name: also for names, *also in lines for name in names.split("|")}


@cache
def _small(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the terms of the small words by which these languages are known: "mi"."""
    found = (getattr(one, "MARKERS", ()) for one in tables("words", languages))
    small = (word for words_of_it in found for word in words_of_it if len(word) <= _FEW)
    return frozenset(term for word in small for term in terms(word))


@cache
def _vague(languages: Optional[tuple[str, ...]]) -> frozenset[str]:
    """Return the terms that tell nothing of what is to be forgotten: "the thing"."""
    found = (getattr(one, "VAGUE", ()) for one in tables("forgetting", languages))
    return frozenset(term for vague in found for word in vague for term in terms(word))
