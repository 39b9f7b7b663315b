# SPDX-License-Identifier: Apache-2.0
"""Whether a plain assertion of which nothing is understood is worth keeping: few are.

It must be understood alone, tell something in particular, and be durable: about the speaker, his
people or his things, or what has a name.
"""

from __future__ import annotations

from ..language.anew import has_sign, is_undone
from ..language.evidence import is_plain, tells_of_life, tells_when
from ..language.frames import is_familiar, lasts
from ..language.salience import SECOND, is_own, salience
from ..language.sentences import one_line
from ..language.substance import FLEETING, MEANT_FOR, SUFFICES, stands_alone, tells
from ..language.weights import score
from ..language.words import COMMON_WORDS, content_words, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .listener import Said

# So many words that are not of every conversation has a statement; of so few words one will do.
_SPECIFIC, _FEW, _SPECIFIC_FEW = 2, 8, 1
# Below this a sentence in a language without tables, or with few, is chatter; where no spaces are
# written, one has fewer words that can be told apart.
_LEAST, _LEAST_UNSPACED = 1.5, 0.9
# From here on a sentence tells so much that it is worth keeping, whatever its tables know; and
# from here on one that tells of a change: "Pugh put me up to 100".
_MUCH, _MUCH_CHANGED = 3.3, 2.5
_LONGEST = 600
# From these log-odds on the words of a sentence speak for it: twice as likely as not where it is
# about the speaker or his people, and nearly certain where it is not.
_ODDS, _ODDS_OF_OTHERS = 0.7, 2.7


def is_worth_keeping(sentence: Said) -> bool:
    """Return whether a plain assertion tells something that is understood alone and holds on."""
    text, languages = sentence.text, sentence.languages
    # What ends so only announces what comes next.
    if text.rstrip().endswith((":", "\uff1a")) or len(text) > _LONGEST:
        return False
    # "I keep bees" says enough, and "the kids love dinosaurs".
    is_short = len(words(text)) <= _FEW
    is_his = is_short and (is_own(text, languages) or is_familiar(text, languages))
    least = _SPECIFIC_FEW if is_his else _SPECIFIC
    if not stands_alone(text, languages):
        return False
    # "I'm up at five most days" has words of every conversation, and tells a habit.
    if not (tells(text, languages, least) or (is_his and tells_when(text, languages))):
        return False
    if MEANT_FOR.is_in(text.replace("\u2019", "'"), languages):
        return True
    odds = score(text, languages)
    durable = lasts(text, languages)
    if durable is None:
        return _is_weighty(text, languages, odds) and not is_fleeting(sentence)
    durable = durable or tells_of_life(text, languages) or _speaks_for(text, languages, odds)
    return (durable or _tells_much(text, languages)) and not is_fleeting(sentence)


def _is_weighty(text: str, languages: tuple[str, ...], odds: Optional[float]) -> bool:
    """Return whether a sentence in a language without tables of what lasts has enough weight."""
    if SUFFICES.is_in(text, languages) or (odds is not None and odds >= _ODDS):
        return True
    if languages == () and _is_known(text):
        return False
    enough = _LEAST_UNSPACED if is_unspaced(text) else _LEAST
    return salience(one_line(text), languages=languages) >= enough


def _speaks_for(text: str, languages: tuple[str, ...], odds: Optional[float]) -> bool:
    """Return whether the words of a sentence speak for it that it tells what lasts."""
    is_his = is_own(text, languages) or is_familiar(text, languages)
    enough = _ODDS if is_his else _ODDS_OF_OTHERS
    return odds is not None and odds >= enough and is_plain(text, languages)


def _tells_much(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence tells a lot, or of a change; of what is so, not of the listener."""
    if SECOND.is_in(text, languages) or any(is_undone(text, one) for one in languages):
        return False
    worth = salience(one_line(text), languages=languages)
    is_changed = worth >= _MUCH_CHANGED and any(has_sign(text, one) for one in languages)
    return worth >= _MUCH or is_changed


def is_fleeting(sentence: Said) -> bool:
    """Return whether a sentence only tells how somebody is for a day."""
    return FLEETING.is_in(sentence.text.replace("\u2019", "'"), sentence.languages)


def _is_known(text: str) -> bool:
    """Return whether a text that shows no language is a scrap of a known one: by its words."""
    telling = [word for word in content_words(text) if word not in COMMON_WORDS]
    return 3 * len(telling) <= 2 * len(words(text))
