# SPDX-License-Identifier: Apache-2.0
"""The sections of a pack, in the order they are printed."""

from __future__ import annotations

from ..echo import LEAD
from ..scoring import size
from ..store.rows import EventRow
from ..typed import NamedTuple
from .entries import Quotation, ScoredMemory, Statement
from .layer import Layer
from .prose import LastContact, Portrait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Union

LEAD_SIZE = size(f"{LEAD}\n")


class Layout(NamedTuple):
    """The sections of a pack, in the order they are printed.

    Attributes:
        identity: Who the anima is.
        temporal: When the last message was.
        session: Memories of the current session.
        pending: Events that no memory holds yet.
        knowledge: Standing wishes and other statements.
        memories: Older memories or, with a query, passages quoted for it.
    """

    identity: Layer[Portrait]
    temporal: Layer[LastContact]
    session: Layer[ScoredMemory]
    pending: Layer[EventRow]
    knowledge: Layer[Statement]
    memories: Layer[Union[ScoredMemory, Quotation]]

    def used(self) -> int:
        """Return the room that the lead and all sections take up, in parts of a token."""
        return LEAD_SIZE + sum(layer.used for layer in self)

    def text(self) -> str:
        """Return the pack's text; a section without an entry is left out."""
        identity, *records = (layer.text() for layer in self)
        records = [text for text in records if text]
        if records:
            # Who the anima is, it is to be; all else is only what was said.
            heading, _, rest = records[0].partition("\n")
            records[0] = f"{heading}\n{LEAD}\n{rest}"
        return "\n\n".join([identity, *records] if identity else records)
