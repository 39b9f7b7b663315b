# SPDX-License-Identifier: Apache-2.0
"""Whether a plain assertion of which nothing is understood is worth keeping: few are.

It must tell something in particular, and be durable: about the speaker, his people or his things,
or what has a name. What is understood alone is kept sooner.
"""

from __future__ import annotations

from ..language.essence import hardly_matters
from ..language.frames import (
    ASSERTION,
    DANGLES,
    DANGLING,
    ORDER,
    PASSING,
    PAST,
    is_familiar,
    lasts,
    tells_of_himself,
)
from ..language.joints import LAUGHS
from ..language.salience import SECOND, is_own, salience
from ..language.sentences import one_line
from ..language.substance import (
    ADDRESSES,
    FLEETING,
    KEPT_AT,
    MEANT_FOR,
    SUFFICES,
    names_all,
    stands_alone,
    tells,
)
from ..language.weights import score
from ..language.words import COMMON_WORDS, content_words, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .listener import Said

# From these log-odds on a sentence is kept: where a rule vouches for it, that need only not be
# unlikely. It must be surer of others than the speaker or of the moment, and nearly certain with a
# word for what only the talk tells, to the listener, or with laughter at the end. What looks like
# an order is one, unless it tells so much else: "geh zweimal die Woche zur Physio". A scrap of so
# many words is seldom understood alone: "Nach sieben Jahren."
_ODDS, _ODDS_VOUCHED, _ODDS_OF_OTHERS, _ODDS_TALK, _ODDS_ORDER = 0.0, -1.5, 0.8, 1.9, 3.0
_ODDS_SCRAP, _SCRAP = 1.0, 5
# By so much surer it must be of what hardly matters: "the gluten-free cake was 42 euros".
_ODDS_BESIDES = 1.0
# Below this a sentence in a language without weights is chatter; where no spaces are written, one
# has fewer words that can be told apart. So many words it has that are not of every conversation.
_LEAST, _LEAST_UNSPACED, _SPECIFIC = 1.5, 0.9, 2
_LONGEST = 600
_NEVER = float("inf")


def is_worth_keeping(sentence: Said) -> bool:
    """Return whether a plain assertion tells something that is understood alone and holds on."""
    text, languages = sentence.text, sentence.languages
    # What ends so only announces what comes next.
    if text.rstrip().endswith((":", "\uff1a")) or len(text) > _LONGEST:
        return False
    plain = text.replace("\u2019", "'")
    if MEANT_FOR.is_in(plain, languages) or KEPT_AT.is_in(plain, languages):
        return True
    is_clear = names_all(text, languages)
    if is_fleeting(sentence) or not (is_clear or _has_subject(sentence)):
        return False
    odds = score(text, languages, sentence.frame)
    if odds is None:
        return is_clear and sentence.frame in (ASSERTION, PAST) and _is_weighty(text, languages)
    least = _least(sentence, is_clear=is_clear)
    if least <= odds < least + _ODDS_BESIDES:
        return not hardly_matters(text, languages)
    return odds >= least


def _least(sentence: Said, *, is_clear: bool) -> float:
    """Return from which log-odds on a sentence is kept."""
    text, languages = sentence.text, sentence.languages
    if sentence.frame == ORDER:
        return _ODDS_ORDER
    plain = text.replace("\u2019", "'")
    is_vouched = lasts(text, languages) or SUFFICES.is_in(plain, languages)
    is_his = is_own(text, languages) or is_familiar(text, languages)
    if any(rule.is_in(plain, languages) for rule in (SECOND, ADDRESSES)):
        # "From now on you are Zorg" tells nothing of who says it.
        return _ODDS_TALK if is_his or is_vouched or is_unspaced(text) else _NEVER
    if not is_clear or LAUGHS.is_in(plain, languages):
        return _ODDS_TALK
    if sentence.frame == PASSING:
        return _ODDS_OF_OTHERS
    if is_vouched and sentence.frame != DANGLING:
        return _ODDS_VOUCHED
    # A scrap and, where no spaces are written, most sentences leave the speaker out.
    is_left_out = sentence.frame == DANGLING or is_unspaced(text)
    if sentence.frame == DANGLING and not is_unspaced(text) and len(words(text)) <= _SCRAP:
        return _ODDS_SCRAP
    return _ODDS if is_his or is_left_out else _ODDS_OF_OTHERS


def _has_subject(sentence: Said) -> bool:
    """Return whether one knows of whom a sentence tells: of the speaker, "I look after her".

    Of whom "She retired long ago" and "Note that he's allergic" were said nobody knows later.
    """
    text, languages = sentence.text.replace("\u2019", "'"), sentence.languages
    return not DANGLES.is_in(text, languages) or tells_of_himself(text, languages)


def _is_weighty(text: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence in a language without weights tells enough."""
    if not stands_alone(text, languages) or not tells(text, languages, _SPECIFIC):
        return False
    if SUFFICES.is_in(text, languages):
        return True
    if languages == () and _is_known(text):
        return False
    enough = _LEAST_UNSPACED if is_unspaced(text) else _LEAST
    return salience(one_line(text), languages=languages) >= enough


def is_fleeting(sentence: Said) -> bool:
    """Return whether a sentence only tells how somebody is for a day."""
    return FLEETING.is_in(sentence.text.replace("\u2019", "'"), sentence.languages)


def _is_known(text: str) -> bool:
    """Return whether a text that shows no language is a scrap of a known one: by its words."""
    telling = [word for word in content_words(text) if word not in COMMON_WORDS]
    return 3 * len(telling) <= 2 * len(words(text))
