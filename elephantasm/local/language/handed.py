# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a part of a message is handed over, by what is said of it.

"found this on a tape, anyone know the song?" stands above lines that are nobody's life, "too late
to say sorry?" above the writer's own. Rules know how people ask for work on a text (`handover`);
most leads name neither the work nor the text. So a message is parted at a line or a colon, and each
word of both parts has a weight, and so have two that follow each other, as what their sentences are
said, what rules find in the lead and how both are written: the sum is the log-odds of a logistic
regression, see `weights`, fitted by `python -m tests.fitting_handed`. A table `handed` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from itertools import islice

from ..typed import NamedTuple
from . import forgetting, forms, handover, weights
from .frames import frame_of
from .languages import languages_of
from .quotes import MARKS
from .salience import is_first, is_own
from .sentences import one_line, spans
from .wishes import is_routine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

# From these log-odds on a part is handed over, though no rule says so. Within a line it must be
# surer: "important: I'm allergic to sesame".
LEAST, LEAST_WITHIN = 0.0, 2.0
_RULES = {
    "hands": handover.HANDS_OVER,
    "shows": handover.SHOWS,
    "judges": handover.JUDGES,
    "whose": handover.WHOSE,
    "quotes": handover.QUOTES,
    "fiction": handover.FICTION,
    "labels": handover.LABELS,
    "plays": handover.PLAY_BEGINS,
    "keeps": handover.KEEPS,
}
# A longer lead tells something else besides.
_LONGEST = 300
# With these a sentence may end; these stand around a quotation and belong to no part.
_ENDS = "?:!.\u2026\uff1f\uff1a\uff01\u3002"
_AROUND = " \n" + MARKS
_COLONS = (":", "\uff1a")
# So much of the other part is looked at, so many of its sentences and lines, and so much shows how
# it begins.
_LOOKED_AT, _SENTENCES, _LINES, _BEGINNING = 300, 6, 4, 80


class Parting(NamedTuple):
    """A message as two parts, one of which says something of the other.

    Attributes:
        text: The message.
        at: Where the second part begins.
        is_above: Whether the second part speaks of the first, and not the first of the second.
    """

    text: str
    at: int
    is_above: bool

    @property
    def lead(self) -> str:
        """What speaks of the other part."""
        return self.text[self.at :] if self.is_above else self.text[: self.at]

    @property
    def other(self) -> str:
        """What is spoken of."""
        return self.text[: self.at] if self.is_above else self.text[self.at :]

    @property
    def is_apart(self) -> bool:
        """Whether a line ends between the two."""
        return "\n" in self.text[max(0, self.at - 1) : self.at + 1]


def part_in(text: str, languages: tuple[str, ...]) -> Optional[tuple[int, int]]:
    """Return where the part of a message is that is most likely handed over; None if none is.

    Args:
        text: The message, in which all that is known to be so is struck out.
        languages: Those it may be in.
    """
    found = [one for one in partings(text) if _hands_over(one, languages)]
    if not found:
        return None
    start = min((one.at for one in found if not one.is_above), default=0)
    stop = max((one.at for one in found if one.is_above), default=len(text))
    # Of what stands between two leads both speak.
    return (start, stop) if start < stop else (start, len(text))


def _hands_over(parting: Parting, languages: tuple[str, ...]) -> bool:
    """Return whether a part of a message hands over the other, and asks for nothing else."""
    lead = parting.lead
    if forms.STRUCK in lead or not any(map(str.isalnum, lead)):
        return False
    if not is_handed_over(parting, languages):
        return False
    if handover.KEEPS.is_in(lead, languages) or is_routine(lead):
        return False
    return not forgetting.request_in(lead, languages)


def partings(text: str) -> Iterator[Parting]:
    """Yield how a message may be parted: by a line at either end of it; one line by a colon."""
    end = len(text.rstrip())
    if "\n" not in text[:end]:
        # A dash stands between sentences of one's own as well.
        colons = (one.end() for one in forms.COLON_ENDS.finditer(text) if one[0] in _COLONS)
        below, above = {next(colons, 0)}, -1
    else:
        # A lead may be the first paragraph as well.
        below = {text.find("\n", 0, end), text.find("\n\n", 0, end)}
        above = text.rfind("\n", 0, end)
    yield from (Parting(text, at, False) for at in sorted(below) if 0 < at <= _LONGEST)
    if above >= max(0, end - _LONGEST):
        yield Parting(text, above, True)


def is_handed_over(parting: Parting, languages: tuple[str, ...]) -> bool:
    """Return whether the other part of a message is most likely not its writer's plain word.

    Args:
        parting: The two parts.
        languages: Those the lead may be in; the first that has a table tells. Nothing where none
            has.
    """
    for language in languages:
        known = weights.weights_of(language, "handed")
        if known is not None:
            odds = weights.total(features(parting, languages), known)
            return odds >= (LEAST if parting.is_apart else LEAST_WITHIN)
    return False


def features(parting: Parting, languages: tuple[str, ...]) -> set[str]:
    """Return what of a lead and of the other part has a weight."""
    lead = one_line(parting.lead.replace("\u2019", "'")).strip(_AROUND)
    other = parting.other.strip(" \n")[:_LOOKED_AT]
    # "That was my aunt" above a text and below it are two.
    aside = "above" if parting.is_above else "below"
    said = weights.in_order(lead)
    return {
        *said,
        *(f"{aside}:{one}" for one in said),
        f"@{aside}{'_apart' if parting.is_apart else ''}",
        *_of_lead(lead, languages),
        *_of_other(other, languages),
        *_of_look(lead, other),
        f"@other_long{len(parting.other).bit_length()}",
    }


def _of_lead(lead: str, languages: tuple[str, ...]) -> Iterator[str]:
    yield from (f"@{name}" for name, rule in _RULES.items() if rule.is_in(lead, languages))
    yield f"@ends{lead[-1:] if lead[-1:] in _ENDS else ''}"
    if is_own(lead, languages):
        yield "@own"
    yield f"@long{len(lead).bit_length()}"
    frames = _frames(lead, languages)
    yield from (f"@says_{frame}" for frame in frames)
    yield from (f"@ends_{frame}" for frame in frames[-1:])


def _of_other(other: str, languages: tuple[str, ...]) -> Iterator[str]:
    said = weights.in_order(one_line(other.replace("\u2019", "'")))
    yield from (f"other:{one}" for one in said)
    if is_first(other[:_BEGINNING], languages):
        yield "@first"
    spoken = languages_of(other)
    if spoken and not set(spoken).intersection(languages):
        yield "@foreign"
    frames = _frames(other, languages)
    yield from (f"@other_says_{frame}" for frame in frames)
    yield from (f"@other_begins_{frame}" for frame in frames[:1])
    yield from (f"@other_ends_{frame}" for frame in frames[-1:])
    yield f"@sentences{min(len(frames), _SENTENCES)}"


def _of_look(lead: str, other: str) -> Iterator[str]:
    """Yield how both parts are written: who pastes a text may write otherwise himself."""
    yield f"@capitals_{lead[:1].isupper():d}{other[:1].isupper():d}"
    yield f"@stops_{lead[-1:] in _ENDS:d}{other[-1:] in _ENDS:d}"
    yield f"@lines{min(other.count(chr(10)) + 1, _LINES)}"
    if other[:1] in MARKS:
        yield "@quoted"
    elif not set(MARKS).isdisjoint(other):
        yield "@quotes_within"
    if other[:1] in "-*\u2022" or other[:1].isdigit():
        yield "@list"


def _frames(text: str, languages: tuple[str, ...]) -> list[str]:
    """Return as what the first sentences of a text are said."""
    found = islice(spans(text), _SENTENCES)
    return [frame_of(text[start:stop], languages) for start, stop in found]
