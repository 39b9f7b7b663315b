# SPDX-License-Identifier: Apache-2.0
"""One section of a pack's text: what waits for a place in it, and what got one."""

from __future__ import annotations

from ..language.sentences import shorten
from ..language.words import terms
from ..scoring import TOKEN, size
from ..typed import Generic
from .entries import Source_co

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from .entries import Entry

# A text cut to less than twenty tokens says too little to be worth its place.
_LEAST_CUT = 20 * TOKEN
_LINE_END = size("\n")
# What another section holds to this share of its words is not said again.
_REPEATED = 0.8


class Layer(Generic[Source_co]):
    """A section under its heading, filled from the best entry down.

    Args:
        heading: First line.
        entries: What may stand in it, best first.
        most: Entries it may hold.
        lead: Lines between the heading and the first entry.

    Attributes:
        waiting: What may still get a place, best first.
        taken: What got one, in that order.
        repeating: What got none because another section tells it.
        used: Room it takes up, in parts of a token.
    """

    def __init__(
        self, heading: str, entries: Iterable[Entry[Source_co]], most: int, lead: str = ""
    ) -> None:
        self.heading = heading
        self.lead = lead
        self.most = most
        self.waiting = list(entries)
        self.taken: list[Entry[Source_co]] = []
        self.repeating: list[Entry[Source_co]] = []
        self.used = 0
        self._whole: Optional[Entry[Source_co]] = None  # the first, where it was cut
        self._told: list[frozenset[str]] = []  # the words of what was taken, as far as asked for
        self._groups: set[str] = set()

    def fill(self, room: int, elsewhere: Optional[Layer[object]] = None) -> int:
        """Take what fits into so much room; return how much was used.

        What does not fit is passed over for what does, except that a layer is not left empty
        because its best entry is long: that one is cut.

        Args:
            room: What there is, in parts of a token (`scoring.size`).
            elsewhere: Another layer; what it tells is not taken, but kept as `repeating`.
        """
        used = self._lengthen(room)
        passed_over = []
        for entry in self.waiting:
            if len(self.taken) >= self.most:
                break
            fits = entry.is_cuttable or entry.least <= room - used
            fitting = self._fitting(entry, room - used) if fits else None
            if fitting is None:
                passed_over.append(entry)
            # Looked at only now: most of what waits never gets as far.
            elif elsewhere is not None and elsewhere.tells(entry.text):
                self.repeating.append(entry)
            else:
                used += self._cost(fitting)
                self.taken.append(fitting)
                self._groups.add(entry.group)
                if fitting is not entry:
                    self._whole = entry
        self.waiting = passed_over
        self.used += used
        return used

    def next_size(self) -> int:
        """Return the room that the best of what waits takes, with what it brings along."""
        return self._cost(self.waiting[0]) if self.waiting else 0

    def pass_over(self, shown: Layer[object]) -> None:
        """Take out of line what another layer shows: the same event, or the same memory."""
        events = {entry.event_n for entry in shown.taken} - {None}
        memories = {entry.memory_n for entry in shown.taken} - {None}
        self.waiting = [
            entry
            for entry in self.waiting
            if entry.event_n not in events and entry.memory_n not in memories
        ]

    def tells(self, text: str) -> bool:
        """Return whether one of the entries taken has nearly all words of a text."""
        if not text or not self.taken:
            return False
        # What was taken stays: its words are looked at once.
        self._told += [frozenset(terms(entry.line)) for entry in self.taken[len(self._told) :]]
        words = frozenset(terms(text))
        least = _REPEATED * len(words)
        return bool(words) and any(len(words & told) >= least for told in self._told)

    def shown(self) -> list[Entry[Source_co]]:
        """Return what was taken, in the order it stands on paper."""
        return sorted(self.taken, key=lambda entry: entry.place)

    def sources(self) -> list[Source_co]:
        """Return what the entries were made of, in the order they stand on paper."""
        return [entry.source for entry in self.shown()]

    def text(self) -> str:
        """Return the section, or nothing if it is empty."""
        if not self.taken:
            return ""
        lines: list[str] = []
        group = ""
        for entry in self.shown():
            if entry.group != group:
                group = entry.group
                lines += [group] if group else []
            lines.append(entry.line)
        return f"{self.heading}\n{self.lead}" + "\n".join(lines)

    def _lengthen(self, room: int) -> int:
        """Give back to the entry that was cut what there is room for by now."""
        if self._whole is None:
            return 0
        # Only a layer's first entry is ever cut.
        before = self.taken[0]
        longer = self._whole.with_line(_beginning(self._whole.line, before.size + max(0, room)))
        if longer.size <= before.size:
            return 0
        self.taken[0] = longer
        self._told = []
        if longer.line == self._whole.line:
            self._whole = None
        return longer.size - before.size

    def _fitting(self, entry: Entry[Source_co], room: int) -> Optional[Entry[Source_co]]:
        """Return an entry as it fits, whole or, to be the first of its layer, cut."""
        over = self._cost(entry) - room
        if over <= 0:
            return entry
        left = entry.size - over
        if self.taken or not entry.is_cuttable or left < _LEAST_CUT:
            return None
        return entry.with_line(_beginning(entry.line, left))

    def _cost(self, entry: Entry[object]) -> int:
        """Return the room an entry takes, with line ends and what it brings along."""
        cost = entry.size + _LINE_END
        if entry.group and entry.group not in self._groups:
            cost += size(entry.group) + _LINE_END
        if not self.taken:
            cost += size(self.heading) + size(self.lead) + 2 * _LINE_END
        return cost


def _beginning(line: str, room: int) -> str:
    """Return as much of a line as there is room for, cut at a sentence if one fits."""
    length = room // _LINE_END
    short = shorten(line, length)
    while size(short) > room:
        length -= max(1, (size(short) - room) // TOKEN)
        short = shorten(line, length)
    return short
