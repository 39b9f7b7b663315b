# SPDX-License-Identifier: Apache-2.0
"""What the layers of a pack hold: lines, each with what it was made of and how it was scored.

An entry is made and scored once. The text is its line, the JSON a projection of its source;
neither asks the material again.
"""

from __future__ import annotations

from ..knowledge.wording import quoted_line
from ..scoring import size
from ..typed import Generic, NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Optional, TypeVar, Union

    from ..recall.material import Evidence
    from ..store.rows import KnowledgeRow, MemoryRow

    Source_co = TypeVar("Source_co", covariant=True)
else:
    Source_co = object


class Entry(Generic[Source_co]):
    """One line of a layer; whatever was stored in it, it is a single line.

    Args:
        line: Its text; or what writes it, where that takes long and most are not shown.
        place: Where it stands among the others on paper, whatever the order they are taken in.
        source: What it was made of.
        group: Line printed once above all entries of the same group; empty for none.
        text: What it tells, without date and name, or what writes that: what says nearly the same
            elsewhere takes its place. Empty if it is told in any case.
        event_n: The event it shows or quotes, if it is of one.
        memory_n: The memory it shows, or of which it quotes a passage.
        is_cuttable: Whether it may be cut at a sentence.
        is_further: Whether it is there only for room that nothing else needs.
        least: Size that its line has at least, where it is not yet written.
    """

    __slots__ = (
        "_line", "_size", "_text", "event_n", "group", "is_cuttable", "is_further", "least",
        "memory_n", "place", "source",
    )  # fmt: skip

    def __init__(
        self,
        line: Union[str, Callable[[], str]],
        place: int,
        source: Source_co,
        *,
        group: str = "",
        text: Union[str, Callable[[], str]] = "",
        event_n: Optional[int] = None,
        memory_n: Optional[int] = None,
        is_cuttable: bool = True,
        is_further: bool = False,
        least: int = 0,
    ) -> None:
        self._line = line
        self._size = -1
        self.place = place
        self.source = source
        self.group = group
        self._text = text
        self.event_n = event_n
        self.memory_n = memory_n
        self.is_cuttable = is_cuttable
        self.is_further = is_further
        self.least = least

    @property
    def line(self) -> str:
        """Its text, on one line."""
        if self._size < 0:
            self._line = quoted_line(self._line if isinstance(self._line, str) else self._line())
            self._size = size(self._line)
        return str(self._line)

    @property
    def text(self) -> str:
        """What it tells, without date and name."""
        return self._text if isinstance(self._text, str) else self._text()

    @property
    def size(self) -> int:
        """The size of its line, in parts of a token."""
        return size(self.line) if self._size < 0 else self._size

    def with_line(self, line: str) -> Entry[Source_co]:
        """Return the entry with another line, such as the beginning of its own."""
        return Entry(
            line,
            self.place,
            self.source,
            group=self.group,
            text=self._text,
            event_n=self.event_n,
            memory_n=self.memory_n,
            is_cuttable=self.is_cuttable,
            is_further=self.is_further,
        )


class ScoredMemory(NamedTuple):
    """A memory, and why it is in the pack.

    Attributes:
        row: The memory.
        reason: By which formula it was scored, as the API names it.
        score: 0 to 1.
        breakdown: What the score is made of, by name.
        similarity: How well it answers the query, if there is one.
    """

    row: MemoryRow
    reason: str
    score: float
    breakdown: Mapping[str, float]
    similarity: Optional[float]


class Quotation(NamedTuple):
    """A passage that may answer the query.

    Attributes:
        evidence: What is quoted, and how well it answers.
        memory: The memory it is part of, if that is among the best.
    """

    evidence: Evidence
    memory: Optional[MemoryRow]


class Statement(NamedTuple):
    """Something known.

    Attributes:
        row: What is known.
        score: By how sure it is and how well it answers.
        similarity: How well it answers the query, if there is one.
        is_standing: Whether it is a wish that holds whatever is asked.
        told: What is known as it is told: with who said it, and when.
        answers: Whether the query asks for just this, such as where somebody lives.
    """

    row: KnowledgeRow
    score: float
    similarity: Optional[float]
    is_standing: bool
    told: str
    answers: bool = False
