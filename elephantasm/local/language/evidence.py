# SPDX-License-Identifier: Apache-2.0
"""Whether a plain assertion that no rule knows tells of a life: by what words it has.

It does if it says how often or since when something is so, names people, animals, homes and trades
of the speaker's or how somebody is for years, or says that something is otherwise now; and if it
has no word of talk: of feelings and needs, of plans, of the moment.

The names that a language's table `evidence` may have:

    HABITS   how often or at which times something is so: "most days", "on mondays", "part time"
    SPANS    since when or for how long it is so: "since 2011", "fourth season", "12 years now"
    LIVES    the speaker's people, animals, home, trade, body; or a note that begins with them
    CHANGES  something is otherwise from some time on: "got a van now"
    TALK     a word of talk, with which a sentence is no evidence of anything
    PAST     what happened: with it only a change is one
"""

from __future__ import annotations

from .tables import Rules
from .words import words

# "My eldest ..." tells nothing of him.
_FEWEST = 3

HABITS = Rules("evidence", "HABITS")
SPANS = Rules("evidence", "SPANS")
LIVES = Rules("evidence", "LIVES")
CHANGES = Rules("evidence", "CHANGES")
TALK = Rules("evidence", "TALK")
PAST = Rules("evidence", "PAST")


def tells_when(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence without talk says how often or since when something is so."""
    return _shows(sentence, languages, HABITS, SPANS)


def tells_what_is(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence without talk is of a life as it is, and of no change in it."""
    return _shows(sentence, languages, HABITS, SPANS, LIVES)


def tells_of_life(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence without talk is of a life, by its words.

    Args:
        sentence: A whole sentence, which is a plain assertion.
        languages: Those it may be in; with none, all that have such a table.
    """
    return _shows(sentence, languages, HABITS, SPANS, LIVES, CHANGES)


def _shows(sentence: str, languages: tuple[str, ...], *signs: Rules) -> bool:
    plain, among = sentence.replace("\u2019", "'"), languages or None
    found = [one for one in signs if one.is_in(plain, among)]
    if not found or len(words(plain)) < _FEWEST or TALK.is_in(plain, among):
        return False
    return CHANGES in found or not PAST.is_in(plain, among)


def is_plain(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence has no word of talk, and tells of what is, not of what was."""
    plain, among = sentence.replace("\u2019", "'"), languages or None
    return not (TALK.is_in(plain, among) or PAST.is_in(plain, among))
