# SPDX-License-Identifier: Apache-2.0
"""What speaks for and against a passage; how much each counts stands in `weights`."""

from __future__ import annotations

from ..language.sentences import PASSAGE
from ..scoring import DAY
from ..typed import NamedTuple
from . import places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .hits import Hits
    from .passages import Passage
    from .question import Question
    from .scene import Scene

# Terms from which a passage counts as long without a limit.
_LONG = 40
# Characters into a turn from which nothing of what it is about is said for the first time.
_FAR = 2700
# Characters from which a passage takes the room of two others.
_ROOMY = 250
# How long after a time it is still told of, half as surely: much is told some days later.
_SOON_AFTER = 10 * DAY


class Features(NamedTuple):
    """What speaks for and against a passage, each between 0 and about 1."""

    match: float
    match_squared: float
    related: float
    window: float
    session: float
    peak: float
    previous_question: float
    asks: float
    named: float
    time: float
    number: float
    name: float
    period: float
    agent: float
    agent_match: float
    first: float
    far: float
    opening: float
    directive: float
    long: float
    wide: float
    late: float
    recent: float
    given: float
    preference: float
    meaning: float
    meaning_beside: float
    feedback: float = 0.0
    feedback_session: float = 0.0


def features_of(passage: Passage, question: Question, hits: Hits, scene: Scene) -> Features:
    """Return what speaks for and against a passage, before it is known which are best."""
    p, flags, turn, stretch = passage.p, passage.flags, passage.turn, passage.stretch
    share = scene.brevity(passage.terms) / hits.most
    match = hits.own.get(p, 0.0) * share
    near = hits.near(turn)
    is_agents = passage.event_type == "message.out"
    return Features(
        match=match,
        match_squared=match * match,
        related=hits.related.get(p, 0.0) * share,
        window=near,
        session=scene.session_match(stretch),
        # Only for messages: for questions it tells nothing, and takes its time.
        peak=hits.peak(stretch) if question.is_message else 0.0,
        previous_question=hits.in_turn(turn - 1) if scene.asks(turn - 1) else 0.0,
        asks=float(flags & places.QUESTION > 0),
        named=float(passage.author in question.speakers),
        time=near if question.asks_when and flags & places.TIME else 0.0,
        number=float(question.asks_how_many and flags & places.NUMBER > 0),
        name=float(question.asks_who and flags & places.NAME > 0),
        period=nearness_in_time(question.periods, passage.occurred_at) if question.periods else 0.0,
        agent=float(is_agents),
        agent_match=match if is_agents else 0.0,
        first=float(flags & places.FIRST > 0),
        far=min(1.0, passage.start / _FAR),
        opening=0.5 ** places.turn_of_stretch(p),
        directive=float(flags & places.DIRECTIVE > 0),
        long=min(1.0, passage.terms / _LONG),
        wide=min(1.0, max(0, passage.stop - passage.start - _ROOMY) / (PASSAGE - _ROOMY)),
        late=scene.lateness(passage.occurred_at),
        recent=scene.recency(stretch),
        given=float(is_agents and question.asks_given),
        preference=float(question.asks_advice and flags & places.DIRECTIVE > 0),
        meaning=scene.meaning(p),
        meaning_beside=scene.meaning_beside(turn),
        feedback=0.0,
        feedback_session=0.0,
    )


def nearness_in_time(periods: Sequence[tuple[int, int]], at: int) -> float:
    """Return 1 for a moment in one of these times, a half for one soon after, else 0."""
    if any(first <= at <= last for first, last in periods):
        return 1.0
    return 0.5 if any(last < at <= last + _SOON_AFTER for _, last in periods) else 0.0
