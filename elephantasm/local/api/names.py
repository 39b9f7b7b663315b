# SPDX-License-Identifier: Apache-2.0
"""Animas by a part of their name: with a pack, all that a program that only reads asks for."""

from __future__ import annotations

from ..._words import LARGEST_PAGE, PAGE
from . import objects
from .fields import in_query
from .operation import Operation, Route
from .responses import json_response
from .values.numbers import integer
from .values.texts import storable, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...transport import Response
    from ..engine import Call

_some_text = text(least=1)


def _name_part(value: Any) -> str:
    """Check the part of a name to search for."""
    return storable(_some_text(value))


class SearchAnimas(Operation):
    """Find animas by a part of their name."""

    name: str = in_query(_name_part)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)

    def answer(self, call: Call) -> Response:
        """Return animas whose name holds the text, whatever its case, by name."""
        part = self.name.casefold()
        with call.snapshot() as store:
            # Few enough to look at each: SQLite's own LIKE knows the case of ASCII letters only.
            rows = store.animas.page(deleted=False, limit=-1, offset=0)
        matches = [row for row in rows if part in row.name.casefold()]
        matches.sort(key=lambda row: (row.name.casefold(), row.n))
        return json_response([objects.anima(row, call.now) for row in matches[: self.limit]])


ROUTES = (Route("GET", "/animas/search", SearchAnimas),)
