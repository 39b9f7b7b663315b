# SPDX-License-Identifier: Apache-2.0
"""What a sentence is said as: something that is so, or a question, an order, a dream, the past.

The names that a language's table `frames` may have, in the order in which they are asked:

    ASKS       a question, with a mark or without
    ORDERS     asks for something to be done
    IMAGINES   a condition, a wish, a plan not yet so, a joke: what is not so, or not for sure
    REPORTS    somebody else's word
    IS_OVER    what was, and is not any more
    PASSES     of the moment: moods, weather, thanks, talk about the talk
    DANGLES    can't be understood alone
    RETRACTS   takes back the sentence before it: "No wait, that's my brother"
    TURNS      an assertion and another act of speech, as in "I'm vegan, what can I eat"; `turn` is
               where that begins

Where a language leaves the subject out, besides (see `knowledge/subjects.py`, which gives the frame
CONTINUED to what is said of somebody else without his being named again; the listener does so to
what is told of a past time without its being told again):

    OF_ANOTHER   its subject is somebody who is neither the speaker nor the listener
    ASKS_OF_ANOTHER  a question about somebody else: what answers it is about him
    HAS_SUBJECT  says itself that it is about the speaker, or about what else
    GREETS       a greeting and nothing else, which belongs to what is said next

And its table `lasting`:

    LASTS      a plain assertion worth keeping: it is durable, and says of whom or of what

or `ails`:

    AILS       another one, of what ails somebody

or `familiar`:

    FAMILIAR   another one, of whom or of what its speaker names as if everybody knew: "the kids"

and, for what people tell each other:

    OF_HIMSELF  a sentence about its speaker
    INTENDS     what its speaker plans or hopes, on no condition
"""

from __future__ import annotations

from functools import lru_cache

from .questions import is_question
from .quotes import QUOTED
from .tables import Rules, tables
from .wishes import is_wish, taken_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

ASSERTION = "assertion"
QUESTION = "question"
ORDER = "order"
IMAGINED = "imagined"
REPORTED = "reported"
PAST = "past"
PASSING = "passing"
DANGLING = "dangling"
SUPPOSED = "supposed"
CONTINUED = "continued"

ASKS = Rules("frames", "ASKS")
ORDERS = Rules("frames", "ORDERS")
IMAGINES = Rules("frames", "IMAGINES")
REPORTS = Rules("frames", "REPORTS")
IS_OVER = Rules("frames", "IS_OVER")
PASSES = Rules("frames", "PASSES")
DANGLES = Rules("frames", "DANGLES")
TURNS = Rules("frames", "TURNS")
RETRACTS = Rules("frames", "RETRACTS")
LASTS = Rules("lasting", "LASTS")
FAMILIAR = Rules("familiar", "FAMILIAR")
AILS = Rules("ails", "AILS")
DOUBTS = Rules("substance", "DOUBTS")
OF_HIMSELF = Rules("lasting", "OF_HIMSELF")
INTENDS = Rules("lasting", "INTENDS")

OF_ANOTHER = Rules("frames", "OF_ANOTHER")
ASKS_OF_ANOTHER = Rules("frames", "ASKS_OF_ANOTHER")
HAS_SUBJECT = Rules("frames", "HAS_SUBJECT")
GREETS = Rules("frames", "GREETS")

# The first that is found is meant: a question about a dream is a question.
_CUES = (
    (ASKS, QUESTION),
    (ORDERS, ORDER),
    (IMAGINES, IMAGINED),
    (REPORTS, REPORTED),
    (IS_OVER, PAST),
    (PASSES, PASSING),
    (DANGLES, DANGLING),
)


@lru_cache(maxsize=64)
def frame_of(sentence: str, languages: tuple[str, ...]) -> str:
    """Return as what a sentence is said.

    Args:
        sentence: A whole sentence.
        languages: Those it may be in; with none it is looked at for a question mark only.
    """
    if is_question(sentence):
        return QUESTION
    sentence = _plain(sentence)
    # "whats a nice walk round ely" has no small word that tells its language.
    if not languages and ASKS.is_in(sentence):
        return QUESTION
    frame = next((frame for cue, frame in _CUES if cue.is_in(sentence, languages)), ASSERTION)
    if frame in (PASSING, DANGLING) and is_familiar(sentence, languages):
        return ASSERTION
    if frame == IMAGINED:
        # "I own a bike shop, might sell it one day": the shop is there.
        doubt = DOUBTS.search(sentence, languages)
        is_own = doubt is not None and not REPORTS.is_in(sentence, languages)
        if doubt and is_own and frame_of(sentence[: doubt.start()], languages) == ASSERTION:
            return ASSERTION
    return frame


def turn_in(sentence: str, languages: tuple[str, ...]) -> Optional[int]:
    """Return where in a sentence a question or a request begins after an assertion, or None.

    A standing wish stays whole: what stands before it may tell when it holds.
    """
    match = TURNS.search(_plain(sentence), languages)
    if match is None:
        return None
    turn = match.start("turn")
    if is_wish(sentence[turn:], languages) or taken_back(sentence, languages):
        return None
    # "General rule for our chats: give me metric units" is a wish as a whole only.
    if is_wish(sentence, languages) and not is_wish(sentence[:turn], languages):
        return None
    is_quoted = any(quote.start() < turn < quote.end() for quote in QUOTED.finditer(sentence))
    return None if is_quoted else turn


def retracts(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence takes back the one before it: "No wait, that's my brother"."""
    return RETRACTS.is_in(_plain(sentence), languages or None)


def lasts(sentence: str, languages: tuple[str, ...]) -> Optional[bool]:
    """Return whether a plain assertion is worth keeping; None if no table knows."""
    if not tables("lasting", languages):
        return None
    plain = _plain(sentence)
    rules = (LASTS, AILS)
    return any(one.is_in(plain, languages) for one in rules) or is_familiar(plain, languages)


# One sentence is looked at for its frame, and again for whether it lasts.
@lru_cache(maxsize=256)
def is_familiar(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence tells what lasts of whom its speaker names as if all knew him."""
    return FAMILIAR.is_in(_plain(sentence), languages)


def tells_of_himself(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence is about its speaker: "Yesterday I went hiking"."""
    return OF_HIMSELF.is_in(_plain(sentence), languages)


def intends(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence tells what its speaker plans: "I'm looking into nursing jobs"."""
    return INTENDS.is_in(_plain(sentence), languages)


def is_of_another(sentence: str, languages: tuple[str, ...]) -> Optional[bool]:
    """Return whether the subject of a sentence is somebody else; None if it leaves it out.

    None also where languages leave no subject out.
    """
    if OF_ANOTHER.is_in(sentence, languages):
        return True
    return False if HAS_SUBJECT.is_in(sentence, languages) else None


def _plain(sentence: str) -> str:
    """Return a sentence with one kind of apostrophe; each sign stays in its place."""
    return sentence.replace("\u2019", "'")
