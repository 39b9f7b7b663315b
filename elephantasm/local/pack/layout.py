# SPDX-License-Identifier: Apache-2.0
"""The sections of a pack, in the order they are printed."""

from __future__ import annotations

from typing import NamedTuple, Union

from ..echo import LEAD
from ..store.rows import EventRow
from .entries import Quotation, ScoredMemory, Statement
from .layer import Layer
from .prose import LastContact, Portrait

# The lead stands between blank lines.
LEAD_SIZE = len(LEAD) + 2


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

    def text(self) -> str:
        """Return the pack's text; a section without an entry is left out."""
        identity, *records = (layer.text() for layer in self)
        # Who the anima is, it is to be; all else is only what was said.
        lead = LEAD if any(records) else ""
        return "\n\n".join(text for text in (identity, lead, *records) if text)
