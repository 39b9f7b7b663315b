# SPDX-License-Identifier: Apache-2.0
"""What a replay did, in numbers and in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from .output import counted


@dataclass
class Report:
    """What a replay did.

    Attributes:
        animas: Animas whose events are at the target now.
        events: Events written.
        known: Events that were there already.
        erased: Events that were erased at the target for good, and so are not written again.
        as_new: Whether events were written as new ones, with their own times in `meta`.
        carried: Animas whose memories and statements went along.
        memories: Memories written.
        known_memories: Memories that were there already, or that the target had made itself.
        removed_memories: Copies removed, since the source has deleted or merged what they are of.
        links: Links written between memories and their events.
        statements: Statements written.
        known_statements: Statements that were there already.
    """

    animas: int = 0
    events: int = 0
    known: int = 0
    erased: int = 0
    as_new: bool = False
    carried: int = 0
    memories: int = 0
    known_memories: int = 0
    removed_memories: int = 0
    links: int = 0
    statements: int = 0
    known_statements: int = 0

    def __str__(self) -> str:
        written = [counted(self.events, "event")]
        known = [str(self.known)]
        if self.carried:
            written += [counted(self.memories, "memory"), counted(self.statements, "statement")]
            known = [counted(self.known, "event"), counted(self.known_memories, "memory")]
            known.append(counted(self.known_statements, "statement"))
        text = f"copied {_listed(written)} of {counted(self.animas, 'anima')}"
        if self.as_new:
            some = f"; {self.animas - self.carried} of them" if self.carried else ""
            text += f"{some} as new, with their old times in meta"
        if self.removed_memories:
            text += f"; removed {counted(self.removed_memories, 'memory')} gone at the source"
        text += f"; {_listed(known)} were there already"
        return text + (f"; {self.erased} were erased there and stay so" if self.erased else "")


def _listed(parts: list[str]) -> str:
    """Return `a`, or `a, b and c`."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
