# SPDX-License-Identifier: Apache-2.0
"""What is asked of the service as a whole: its health, and what is used of it."""

from __future__ import annotations

from ...exceptions import ElephantasmError
from .operation import Operation, Route
from .responses import json_response
from .values.times import offset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...transport import Response
    from ..engine import Call


class GetHealth(Operation):
    """Ask whether the database answers."""

    is_public = True

    def answer(self, call: Call) -> Response:
        """Return whether it does; it is never an error."""
        status, database = "healthy", "connected"
        try:
            with call.snapshot():
                pass
        except ElephantasmError as error:
            status, database = "degraded", f"error: {error.message}"
        return json_response(
            {
                "status": status,
                "timestamp": offset(call.now),
                "checks": {"database": database},
            }
        )


class GetUsage(Operation):
    """Ask how much is stored."""

    def answer(self, call: Call) -> Response:
        """Return it in the form in which the hosted service reports usage."""
        with call.snapshot() as store:
            totals = store.animas.totals()
        return json_response({"plan_tier": "local", "events_limit": None, **totals})


ROUTES = (
    Route("GET", "/health", GetHealth),
    Route("GET", "/subscriptions/usage", GetUsage),
)
