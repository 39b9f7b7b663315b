# SPDX-License-Identifier: Apache-2.0
"""From HTTP to the API and back: paths below `/api`, failures as statuses, nothing private.

What a message says of files and of texts is for the log, not for whoever is at the other end.
"""

from __future__ import annotations

import json
from urllib.parse import parse_qsl

from ...exceptions import APITimeoutError, ElephantasmError
from ...transport import Response
from ..api.responses import json_response, refusal_response
from ..api.routes import answer
from ..isolation import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Optional

    from ..engine import Engine
    from .head import Head

    Note = Callable[[str], None]

API = "/api"
# Of the process alone, for whoever watches it: the database is not asked.
ALIVE = ("/health", f"{API}/healthz")
ROUTES_TOLD = ("/openapi.json", f"{API}/openapi.json")


def respond(
    engine: Engine, head: Head, body: bytes, *, authorized: bool, deadline: float, note: Note
) -> Response:
    """Return the answer to a request, whatever happens.

    Args:
        engine: What to answer with.
        head: The head of the request.
        body: Its body.
        authorized: Whether it carries the server's key.
        deadline: `time.monotonic()` value until which to wait for other writers.
        note: Writes a line about this client to the log.
    """
    # Not `urlsplit`, which takes `//x/api` for a host and raises on some others.
    path, _, query = head.target.partition("?")
    if path in ALIVE:
        return json_response({"status": "healthy"})
    if path in ROUTES_TOLD and head.method == "GET":
        from .openapi import document  # for the few that ask

        return json_response(document(API))
    if not path.startswith(f"{API}/"):
        return refusal_response("Not Found", 404)
    try:
        response = answer(
            engine,
            head.method,
            path[len(API) :],
            parse_qsl(query, keep_blank_values=True),
            body,
            media_type=_media_type(head),
            deadline=deadline,
            authorized=authorized,
        )
    except Exception as error:
        return _failure(error, note)
    if path == f"{API}/health" and response.status == 200:
        return _without_reason(response, note)
    if response.status == 307:
        return Response(307, {"location": _absolute(head, response.headers["location"], query)})
    return response


def _failure(error: Exception, note: Note) -> Response:
    """Return the answer where the engine failed; the log says more."""
    if isinstance(error, ElephantasmError):
        note(error.message)
        retry = {"retry-after": "1"} if isinstance(error, APITimeoutError) else {}
        return refusal_response("The database cannot be used; see the log.", 503, retry)
    # As the real server does; the log names the kind, since the text may be private.
    note(kind_of(error))
    plain = {"content-type": "text/plain; charset=utf-8"}
    return Response(500, plain, b"Internal Server Error")


def _media_type(head: Head) -> Optional[str]:
    """Return the type that the body is declared to have."""
    return head.fields.get("content-type", "").partition(";")[0].strip() or None


def _without_reason(response: Response, note: Note) -> Response:
    """Return a health report that does not say why the database fails; the log does."""
    report = json.loads(response.body)
    if report["status"] == "healthy":
        return response
    note(f"health: {report['checks']['database']}")
    report["checks"]["database"] = "error; see the log"
    return json_response(report, response.status)


def _absolute(head: Head, path: str, query: str) -> str:
    """Return the address of a path on this server."""
    host = head.fields.get("host", "localhost")
    return f"http://{host}{API}{path}" + (f"?{query}" if query else "")
