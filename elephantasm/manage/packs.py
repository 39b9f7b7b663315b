# SPDX-License-Identifier: Apache-2.0
"""Stored memory packs, and packs that are made anew whatever is stored."""

from __future__ import annotations

from collections.abc import Iterator

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, get_anima, row_limit
from .._words import CONVERSATIONAL, PRESETS
from ..exceptions import NotFoundError
from ..types import MemoryPack
from .sending import Sender, about, nothing, rows_of, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union
    from uuid import UUID

    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Optional, Union

_PACKS = _fields.list_of(MemoryPack.from_dict)


class PackItems(Sender):
    """Methods for memory packs."""

    def compile_pack(
        self,
        anima_id: AnimaRef = None,
        query: Optional[str] = None,
        preset: Optional[str] = None,
    ) -> MemoryPack:
        """Return a pack made anew of what is remembered now, which is not stored.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            query: What the conversation is about; None or blank for the general picture.
            preset: `conversational`, which None stands for, or `self_determined`, which needs a
                query.

        Raises:
            InvalidArgumentError: An argument was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ElephantasmError: Anything else, as in `get_event`.
        """
        topic = check.given(check.text, "query", query)
        topic = topic if topic and topic.strip() else None
        name = check.given(check.text, "preset", preset) or CONVERSATIONAL
        if name not in PRESETS:
            raise check.refusal("preset", f"expected one of {', '.join(PRESETS)}, got {name!r}")
        if name != CONVERSATIONAL and topic is None:
            raise check.refusal("preset", f"{name} needs a query")
        params = {"anima_id": ANIMA, "query": topic}
        operation = Operation("POST", f"/packs/compile/{name}", MemoryPack.from_dict, params=params)
        pack = about(self, anima_id, operation)
        if not pack.token_count:
            # The service says the same of an anima that nobody knows.
            about(self, anima_id, get_anima())
        return pack

    def list_packs(
        self, anima_id: AnimaRef = None, *, limit: Optional[int] = None
    ) -> Iterator[MemoryPack]:
        """Yield stored packs in full, newest first; an unknown anima has none.

        The embedded engine stores none: each pack is made when it is asked for.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            limit: How many at the most; None for all.
        """
        path = f"/animas/{ANIMA}/memory-packs"
        return rows_of(self, anima_id, Operation("GET", path, _PACKS, limit=row_limit(limit)))

    def get_pack(self, pack_id: Union[UUID, str]) -> MemoryPack:
        """Return one stored pack; raises as `get_event` does."""
        return send(self, Operation("GET", _path(pack_id), MemoryPack.from_dict))

    def delete_pack(self, pack_id: Union[UUID, str]) -> None:
        """Delete a stored pack for good, and with it the texts that it repeats.

        Nothing is left to tell a deleted pack by: an id that nobody knows is no error either.
        While a pack is stored, `inject` without a query may go on giving it.
        """
        try:
            send(self, Operation("DELETE", _path(pack_id), nothing))
        except NotFoundError:
            pass


def _path(pack_id: Union[UUID, str]) -> str:
    return f"/memory-packs/{check.uuid('pack_id', pack_id)}"
