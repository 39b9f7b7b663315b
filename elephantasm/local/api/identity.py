# SPDX-License-Identifier: Apache-2.0
"""The identity of an anima."""

from __future__ import annotations

from ..engine import key_of
from . import objects
from .fields import in_path
from .operation import Operation, Route
from .responses import json_response, refusal_response
from .values.ids import uuid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...transport import Response
    from ..engine import Call


class GetIdentity(Operation):
    """Read an anima's identity."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the identity, if there is one by now."""
        with call.snapshot() as store:
            row = store.identities.of(key_of(store, self.anima_id))
        if row is None:
            return refusal_response(f"Identity not found for Anima {self.anima_id}", 404)
        return json_response(objects.identity(row, self.anima_id))


ROUTES = (Route("GET", "/identities/anima/*", GetIdentity),)
