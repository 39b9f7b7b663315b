# SPDX-License-Identifier: Apache-2.0
"""One section of a pack's text: what waits for a place in it, and what got one."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..language.sentences import shorten
from ..language.words import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

# A text cut to less than this says too little to be worth its place.
_LEAST_CUT = 80
# What another section holds to this share of its words is not said again.
_REPEATED = 0.8


class Item(NamedTuple):
    """One entry of a layer.

    Attributes:
        line: Its text.
        place: Where it stands among the others, whatever the order they were taken in.
        row: What it was made of.
        group: Line printed once above all entries of the same group; empty for none.
        cuttable: Whether it may be cut at a sentence.
        text: What it tells, without date and name; empty if it is told in any case.
    """

    line: str
    place: Any
    row: Any
    group: str = ""
    cuttable: bool = True
    text: str = ""


class Layer:
    """A section under its heading, filled from the best item down.

    Args:
        heading: First line.
        items: Entries, best first.
        most: Entries it may hold.
        lead: Lines between the heading and the first entry.
    """

    def __init__(self, heading: str, items: Iterable[Item], most: int, lead: str = "") -> None:
        self.heading = heading
        self.lead = lead
        self.most = most
        self.waiting = list(items)
        self.taken: list[Item] = []
        self.repeating: list[Item] = []
        self._whole: Optional[Item] = None
        self.used = 0
        self._told: list[frozenset[str]] = []
        self._groups: set[str] = set()

    def fill(self, room: int, said: Optional[Layer] = None) -> int:
        """Take what fits into so many characters; return how many were used.

        What does not fit is passed over for what does, except that a layer is not left empty
        because its best entry is long: that one is cut.

        Args:
            room: Characters there are.
            said: Another layer; what it tells is not taken, but kept as `repeating`.
        """
        used = self._lengthen(room)
        left = []
        for item in self.waiting:
            if len(self.taken) >= self.most:
                break
            fitting = self._fitting(item, room - used)
            if fitting is None:
                left.append(item)
            # Looked at only now: most of what waits never gets as far.
            elif said is not None and said.tells(item.text):
                self.repeating.append(item)
            else:
                used += self._cost(fitting)
                self.taken.append(fitting)
                if fitting is not item:
                    self._whole = item
                self._groups.add(item.group)
        self.waiting = left
        self.used += used
        return used

    def tells(self, told: str) -> bool:
        """Tell whether one of the entries taken has nearly all words of a text."""
        if not told or not self.taken:
            return False
        # What was taken stays: its words are looked at once.
        self._told += [frozenset(terms(item.line)) for item in self.taken[len(self._told) :]]
        words = frozenset(terms(told))
        least = _REPEATED * len(words)
        return bool(words) and any(len(words & known) >= least for known in self._told)

    def _lengthen(self, room: int) -> int:
        """Give back to the entry that was cut what there is room for by now."""
        if self._whole is None:
            return 0
        # Only a layer's first entry is ever cut.
        before = self.taken[0].line
        line = shorten(self._whole.line, len(before) + max(0, room))
        if len(line) <= len(before):
            return 0
        self.taken[0] = self._whole._replace(line=line)
        self._told = []
        if line == self._whole.line:
            self._whole = None
        return len(line) - len(before)

    def _fitting(self, item: Item, room: int) -> Optional[Item]:
        """Return an item as it fits, whole or, to be the first of its layer, cut."""
        over = self._cost(item) - room
        if over <= 0:
            return item
        length = len(item.line) - over
        if self.taken or not item.cuttable or length < _LEAST_CUT:
            return None
        return item._replace(line=shorten(item.line, length))

    def _cost(self, item: Item) -> int:
        """Return the characters an item adds, with line ends and what it brings along."""
        cost = len(item.line) + 1
        if item.group and item.group not in self._groups:
            cost += len(item.group) + 1
        if not self.taken:
            cost += len(self.heading) + len(self.lead) + 2
        return cost

    def rows(self) -> list[Any]:
        """Return what the entries were made of, in the order shown."""
        return [item.row for item in self._shown()]

    def text(self) -> str:
        """Return the section, or nothing if it is empty."""
        if not self.taken:
            return ""
        lines: list[str] = []
        group = ""
        for item in self._shown():
            if item.group != group:
                group = item.group
                lines += [group] if group else []
            lines.append(item.line)
        return f"{self.heading}\n{self.lead}" + "\n".join(lines)

    def _shown(self) -> list[Item]:
        return sorted(self.taken, key=lambda item: item.place)
