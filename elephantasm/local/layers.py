# SPDX-License-Identifier: Apache-2.0
"""One section of a pack's text: what waits for a place in it, and what got one."""

from __future__ import annotations

from typing import Any, NamedTuple

from . import sentences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

# A text cut to less than this says too little to be worth its place.
_LEAST_CUT = 80


class Item(NamedTuple):
    """One entry of a layer.

    Attributes:
        line: Its text.
        place: Where it stands among the others, whatever the order they were taken in.
        row: What it was made of.
        group: Line printed once above all entries of the same group; empty for none.
        cuttable: Whether it may be cut at a sentence.
    """

    line: str
    place: Any
    row: Any
    group: str = ""
    cuttable: bool = True


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
        self._groups: set[str] = set()

    def fill(self, room: int) -> int:
        """Take what fits into so many characters; return how many were used.

        What does not fit is passed over for what does, except that a layer is not left empty
        because its best entry is long: that one is cut.
        """
        used = 0
        left = []
        for item in self.waiting:
            if len(self.taken) >= self.most:
                break
            fitting = self._fitting(item, room - used)
            if fitting is None:
                left.append(item)
                continue
            used += self._cost(fitting)
            self.taken.append(fitting)
            self._groups.add(item.group)
        self.waiting = left
        return used

    def _fitting(self, item: Item, room: int) -> Optional[Item]:
        """Return an item as it fits, whole or, to be the first of its layer, cut."""
        over = self._cost(item) - room
        if over <= 0:
            return item
        length = len(item.line) - over
        if self.taken or not item.cuttable or length < _LEAST_CUT:
            return None
        return item._replace(line=sentences.shorten(item.line, length))

    def take_over(self, other: Layer) -> None:
        """Have as one's own what another layer took and what still waits for a place in it."""
        self.taken, self.waiting = other.taken, other.waiting
        self._groups = other._groups

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
