# SPDX-License-Identifier: Apache-2.0
"""Whether a plain assertion of which nothing is understood is worth keeping: few are.

It must be understood alone, tell something in particular, and be durable: about the speaker, his
people or his things, or what has a name.
"""

from __future__ import annotations

from ..language.anew import has_sign, is_undone
from ..language.evidence import tells_of_life, tells_when
from ..language.frames import is_familiar, lasts
from ..language.salience import SECOND, is_own, salience
from ..language.sentences import one_line
from ..language.substance import FLEETING, MEANT_FOR, SUFFICES, stands_alone, tells
from ..language.words import COMMON_WORDS, content_words, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    durable = lasts(text, languages)
    if not durable and tells_of_life(text, languages):
        durable = True
    if MEANT_FOR.is_in(text.replace("\u2019", "'"), languages):
        return True
    if durable is not None:
        return (durable or _tells_much(text, languages)) and not is_fleeting(sentence)
    enough = _LEAST_UNSPACED if is_unspaced(text) else _LEAST
    is_weighty = salience(one_line(text), languages=languages) >= enough
    is_known = languages == () and _is_known(text)
    if not SUFFICES.is_in(text, languages) and (is_known or not is_weighty):
        return False
    return not is_fleeting(sentence)


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
