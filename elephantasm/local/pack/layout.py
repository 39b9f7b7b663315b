# SPDX-License-Identifier: Apache-2.0
"""The sections of a pack, in the order they are printed."""

from __future__ import annotations

from typing import NamedTuple, Union

from ..store.rows import EventRow
from .entries import Quotation, ScoredMemory, Statement
from .layer import Layer
from .prose import LastContact, Portrait


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
        """Return the characters that all of them take up."""
        return sum(layer.used for layer in self)

    def text(self) -> str:
        """Return the pack's text; a section without an entry is left out."""
        return "\n\n".join(text for text in (layer.text() for layer in self) if text)
