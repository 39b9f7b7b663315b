# SPDX-License-Identifier: Apache-2.0
"""Memories: searching an anima's."""

from __future__ import annotations

from ..._words import ACTIVE, STATES
from ..engine import key_of
from ..recall.search import candidates
from . import objects
from .fields import in_body
from .operation import Route
from .responses import json_response
from .search import Search, best
from .values.refusals import maybe
from .values.texts import choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ...transport import Response
    from ..engine import Call
    from ..store.rows import MemoryRow


class SearchMemories(Search):
    """Find memories by what they say."""

    state: Optional[str] = in_body(maybe(choice(*STATES)), default=ACTIVE)

    def answer(self, call: Call) -> Response:
        """Return the memories that answer the query, best first."""
        with call.searchable() as store:
            anima_n = key_of(store, self.anima_id)
            rows, _ = candidates(store, anima_n, self.query, (), call.now)
        rows = [row for row in rows if self.state in (None, row.state)]
        matches = best(self.query, rows, text_of, self.threshold)
        return json_response(
            [
                {"memory": objects.memory(row, self.anima_id), "score": score}
                for score, row in matches[: self.most]
            ]
        )


def text_of(row: MemoryRow) -> str:
    """Return what a memory says, as far as a search is concerned."""
    return f"{row.summary or ''} {row.content or ''}"


ROUTES = (Route("POST", "/memories/search/semantic", SearchMemories),)
