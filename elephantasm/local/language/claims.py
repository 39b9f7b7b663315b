# SPDX-License-Identifier: Apache-2.0
"""Sentences cut into clauses, and clauses without what may stand around them or deny them."""

from __future__ import annotations

from functools import lru_cache

from ..typed import NamedTuple
from .owners import family
from .stems import stem
from .tables import table
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match
    from typing import Any, Optional

    from .rules import Rule

# Signs that may begin or end a value, and emoticons.
_BEGINS, _ENDS = "+@#\u20ac$\u00a3\"'([`", "+#%)]`/\"'\u20ac$\u00a3"
_SMILES = (":)", ":(", ":D", ":P", ";)", "-)", "-(")
# A clause has hardly more things around it that change nothing.
_MOST_CLOSINGS = 5


class Claim(NamedTuple):
    """A plain clause, so that the same clause said and denied is known as the same.

    Attributes:
        owner: What of the speaker's it begins with: "my boat Svala"; empty for others.
        key: What is said of it: that it has a name; or the stems of its words in
            their order, without those that deny or change nothing.
        holds: Whether it says that it is so.
    """

    owner: str
    key: str
    holds: bool


def cuts(language: str) -> bool:
    """Return whether sentences are cut into clauses; if not, rules take them whole."""
    return table(language, "claims") is not None


def is_deniable(language: str) -> bool:
    """Return whether a clause is known again when it is denied; where words have no spaces, not."""
    known = _plain_clauses(language)
    return known is not None and _is_spaced(known)


@lru_cache(maxsize=1024)
def clauses(sentence: str, language: str) -> list[str]:
    """Return the clauses of a sentence; where a later one shares the subject, with that."""
    known = table(language, "claims")
    sentence = _with_kin_as_name(sentence)
    if known is None:
        return [sentence, *_reasons(sentence, language)]
    found: list[str] = []
    for part in _parts(sentence, known):
        if not found and _search(known, "ELIDED", part):
            part = f"I {part}"
        shared = known.SUBJECT.search(found[0]) if found else None
        if shared and _search(known, "STATE_FIRST", part):
            # "I'm vegan and allergic to nuts"
            part = f"{known.AM} {part}"
        is_bare = shared is not None and known.VERB_FIRST.search(part)
        found.append(
            f"{shared[0]} {part}" if shared and is_bare else _with_noun(part, found, known)
        )
    return found


def _with_kin_as_name(sentence: str) -> str:
    """Return a sentence that begins with somebody of the family as with a name: "mum moved"."""
    first = sentence.partition(" ")[0].partition("'")[0]
    return sentence[:1].upper() + sentence[1:] if first in family() else sentence


def completed(sentence: str, languages: tuple[str, ...]) -> Optional[tuple[str, str]]:
    """Return a sentence with the subject that it leaves out, and its language, or None.

    Only of what stands first in a message it is sure that the speaker is meant: "My dog is old.
    Allergic to nuts."
    """
    for language in languages:
        for rule, subject in getattr(table(language, "elided"), "LEFT_OUT", ()):
            match = rule.search(sentence)
            if match:
                kept = match.groupdict().get("kept") or ""
                return f"{subject}{kept}{sentence[match.end() :]}", language
    return None


def _search(known: Any, name: str, text: str) -> Optional[Match[str]]:
    """Return where a rule of a table of claims is found, if the language has that rule."""
    rule: Optional[Rule] = getattr(known, name, None)
    return rule.search(text) if rule is not None else None


def _reasons(sentence: str, language: str) -> Iterator[str]:
    """Yield reasons as they stand alone: "..., weil wir dort wohnen" as "wir wohnen dort"."""
    rule = getattr(table(language, "clauses"), "VERB_LAST", None)
    for last in rule.finditer(sentence) if rule else ():
        for end in ("_2", ""):
            if last[f"verb{end}"]:
                yield f"{last['who']} {last[f'verb{end}']} {last[f'what{end}']}"


def _with_noun(part: str, before: list[str], known: Any) -> str:
    """Return a clause with what its pronoun stands for, if the clause before begins with that."""
    meant = known.MEANT.search(before[-1]) if before and known.PRONOUN.search(part) else None
    if meant is None:
        return part
    noun = next(text for text in meant.groupdict().values() if text).strip()
    noun = f"{known.ARTICLE} {noun}" if meant.groupdict().get("bare") else noun
    is_apart = _is_spaced(known)
    return str(
        known.PRONOUN.sub(
            lambda found: f"{noun} " if is_apart and not found[0][-1:].isalpha() else noun, part
        )
    )


def _parts(sentence: str, known: Any) -> Iterator[str]:
    """Yield a sentence cut where clauses begin."""
    start = 0
    for joint in known.JOINT.finditer(sentence):
        part = sentence[start : joint.start()]
        # "Mia and I": two of one clause.
        # Before a colon stands what follows is of, unless it is a clause.
        least = 3 if ":" in joint[0] else 2
        # Where no spaces are written, a part is one word, and a joint a mark of its own.
        is_mark = "," in joint[0] or not _is_spaced(known)
        if is_mark or len(part.split()) > least or known.SUBJECT.search(part):
            yield part
            start = joint.end()
    yield sentence[start:]


@lru_cache(maxsize=256)
def forms(clause: str, language: str) -> list[str]:
    """Return a clause as rules search it, the likeliest form first.

    Where sentences are cut, it is without what stands around it, and with ever more of that, up
    to all; where they are not, without what changes nothing, wherever that stands.
    """
    known = table(language, "claims")
    if known is None:
        return _simpler(clause, language)
    whole = _bare(clause)
    texts = [whole]
    for rule in getattr(known, "TIMES", ()):
        texts.insert(0, rule.sub(known.RECENTLY, texts[0]))
    return list(dict.fromkeys(form for text in texts for form in _opened(text, known)))


def shortest(clause: str, language: str) -> str:
    """Return a clause in its own words, without all that may stand around it."""
    known = table(language, "claims")
    return clause if known is None else min(_opened(_bare(clause), known), key=len)


def _opened(text: str, known: Any) -> list[str]:
    """Return a text without what begins it and changes nothing, and with ever more of what ends."""
    opening = _search(known, "OPENING", text)
    found = _closed(text[opening.end() :] if opening else text, known)
    tail = _search(known, "TAIL", found[0])
    cut = _closed(found[0][: tail.start()], known) if tail else []
    return [*found, text, *cut]


def _simpler(clause: str, language: str) -> list[str]:
    """Return a clause without words that change nothing; first with its times as one word."""
    known = table(language, "clauses")
    for rule, instead in getattr(known, "SIMPLER", ()):
        clause = rule.sub(instead, clause)
    found = [clause]
    for rule in getattr(known, "TIMES", ()):
        found.insert(0, rule.sub(known.RECENTLY, found[0]))
    return list(dict.fromkeys(found))


def _closed(text: str, known: Any) -> list[str]:
    """Return a text with ever more of what ends it and changes nothing, up to all; least first."""
    found = [text]
    while len(found) <= _MOST_CLOSINGS:
        closing = _search(known, "CLOSING", found[0])
        if closing is None or not closing.start():
            break
        found.insert(0, _bare(found[0][: closing.start()]))
    return found


def _bare(text: str) -> str:
    """Return a text without the signs, blanks and emoji around it that are no part of a value."""
    text = text.strip()
    while text.endswith(_SMILES):
        text = text[:-2].rstrip(" :;-")
    start, stop = 0, len(text)
    while start < stop and not (text[start].isalnum() or text[start] in _BEGINS):
        start += 1
    while stop > start and not (text[stop - 1].isalnum() or text[stop - 1] in _ENDS):
        stop -= 1
    return text[start:stop]


def undenied(clause: str, language: str) -> str:
    """Return what a clause denies, as if it were so; nothing if it denies nothing."""
    known = table(language, "claims")
    if known is None:
        return ""
    if known.DENIES.isdisjoint(words(clause) if _is_spaced(known) else clause):
        return ""
    positive = str(known.DENIAL.sub("", clause))
    return positive if positive != clause else ""


def unvouched(sentence: str, language: str) -> str:
    """Return what somebody says whose word holds, without who he is: "my doctor said"."""
    known = table(language, "claims")
    expert = _search(known, "EXPERT", sentence)
    return sentence[: expert.start()] + sentence[expert.end() :] if expert else sentence


def holds_until(sentence: str, language: str) -> str:
    """Return the words that say until when a sentence holds; nothing if it has none."""
    found = _search(_plain_clauses(language), "UNTIL", sentence)
    if found is None:
        return ""
    # "Next week ..., and until then ..."
    return sentence if found["v"].lower().startswith("then") else found["v"]


def is_past(clause: str, language: str) -> bool:
    """Return whether a clause says that something was so and is so no more."""
    return _search(_plain_clauses(language), "NO_MORE", clause) is not None


def tells_claims(language: str) -> bool:
    """Return whether plain clauses of a language are known."""
    return _plain_clauses(language) is not None


def _is_spaced(known: Any) -> bool:
    """Return whether the words of a language are written apart."""
    return getattr(known, "SPACED", True)


def _plain_clauses(language: str) -> Any:
    """Return the table that tells plain clauses, which may be told of sentences not cut, too."""
    return table(language, "claims") or table(language, "clauses")


def claim(clause: str, language: str) -> Optional[Claim]:
    """Return a clause as something that may be said and denied; None if it is no plain one."""
    known = _plain_clauses(language)
    named = _search(known, "NAMED", clause)
    if named:
        return Claim(named["o"], "named", True)
    plain = _search(known, "PLAIN", clause)
    if not plain:
        return None
    if not _is_spaced(known):
        # There words are looked for as they stand in the text.
        denied = undenied(clause, language)
        about = plain.end("o") if plain["o"] else 0
        return Claim(plain["o"] or "", _bare((denied or clause)[about:]), not denied)
    spoken, denials, same = words(clause), 0, getattr(known, "SAME", {})
    # Where no spaces are written, a word that denies is part of a longer one.
    if not known.DENIES or not known.DENIES.isdisjoint(spoken):
        denied = _denied(clause, known)
        # Of two words that deny together, one is harmless alone: "je ne fume plus".
        found = map(str.strip, known.DENIAL.findall(denied))
        denials = sum(word not in known.HARMLESS for word in found)
        spoken = words(known.DENIAL.sub("", denied))
    # "l'alcool": of it "l'" says nothing.
    spoken = [word.partition("'")[2] if _head(word) in known.HARMLESS else word for word in spoken]
    said = (part for word in spoken for part in same.get(word, word).split())
    key = [stem(word) for word in said if word not in known.HARMLESS]
    # "After" is "not before": a word that denies may be left in the key by another.
    denials += key.count("not")
    key = [word for word in key if word != "not"]
    # "I do" says nothing, but where a verb tells who acts it may be the whole.
    is_told = len(key) > getattr(known, "LEAST", 1)
    return Claim(plain["o"] or "", " ".join(key), denials % 2 == 0) if is_told else None


def _denied(clause: str, known: Any) -> str:
    """Return what of a clause is denied: up to where a reason begins after the word that denies."""
    denial = known.DENIAL.search(clause)
    if denial is None or not hasattr(known, "REASON"):
        return clause
    ends = (match.start() for match in known.REASON.finditer(clause))
    stop = next((end for end in ends if end > denial.start()), len(clause))
    # What is denied beside what is so is another matter: "I'm vegan, not just vegetarian".
    return clause[:stop] if "," not in clause[: denial.start()] else ""


def _head(word: str) -> str:
    """Return what of a word stands before an apostrophe, with that."""
    return "".join(word.partition("'")[:2])
