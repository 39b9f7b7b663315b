# SPDX-License-Identifier: Apache-2.0
"""The API's operations: method, path, parameters and body in, status and JSON out.

No socket and no threads here: `transport.py` calls `answer` in the caller's process,
`server.py` for requests from the network.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Callable, NamedTuple, Optional
from urllib.parse import unquote

from ..engine import Call
from . import animas as animas
from . import events as events
from . import packs as packs
from . import query as queries
from . import searches as searches
from .checks import Refused
from .fields import gather, gather_body, parse_body
from .objects import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..engine import Engine, Reply
    from .fields import Field

JSON_HEADERS: Mapping[str, str] = MappingProxyType({"content-type": "application/json"})


class Answer(NamedTuple):
    """What goes back: a status, headers by lower-case name, and the body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Route(NamedTuple):
    """One operation: where it is, what it takes and who answers."""

    method: str
    path: tuple[str, ...]
    handler: Callable[[Call], Reply]
    path_fields: Sequence[Field] = ()
    query_fields: Sequence[Field] = ()
    body_fields: Optional[Sequence[Field]] = None
    public: bool = False


def _route(
    method: str, path: str, handler: Callable[[Call], Reply], *more: Any, **named: Any
) -> Route:
    return Route(method, tuple(path.split("/")[1:]), handler, *more, **named)


# Of several routes that match, the first with the right method answers; the first of all
# names the method in a 405, as the real server does. `*` stands for any segment.
ROUTES = (
    _route("GET", "/health", animas.health, public=True),
    _route("POST", "/events", events.create_event, body_fields=events.EVENT_BODY),
    _route("GET", "/events", events.list_events, (), events.EVENT_QUERY),
    _route("POST", "/animas", animas.create_anima, body_fields=animas.ANIMA_BODY),
    _route("GET", "/animas", animas.list_animas, (), animas.LIST_QUERY),
    _route("GET", "/animas/search", animas.search_animas, (), animas.SEARCH_QUERY),
    _route("GET", "/animas/summary", animas.summarize_animas),
    _route("GET", "/animas/*", animas.get_anima, animas.ANIMA_PATH, animas.DELETED_QUERY),
    _route("PATCH", "/animas/*", animas.update_anima, animas.ANIMA_PATH, (), animas.ANIMA_CHANGES),
    _route("DELETE", "/animas/*", animas.delete_anima, animas.ANIMA_PATH),
    _route(
        "GET", "/animas/*/memory-packs/latest", packs.latest_pack, packs.PACK_PATH, packs.PACK_QUERY
    ),
    _route(
        "POST",
        "/memories/search/semantic",
        searches.search_memories,
        body_fields=searches.MEMORY_SEARCH,
    ),
    _route(
        "POST",
        "/knowledge/search/semantic",
        searches.search_knowledge,
        body_fields=searches.KNOWLEDGE_SEARCH,
    ),
    _route(
        "GET",
        "/knowledge/type/*",
        searches.list_knowledge,
        searches.KNOWLEDGE_PATH,
        searches.KNOWLEDGE_QUERY,
    ),
    _route("GET", "/identities/anima/*", searches.get_identity, animas.ANIMA_PATH),
    _route("POST", "/query", queries.query, body_fields=queries.QUERY_BODY),
    _route("GET", "/subscriptions/usage", animas.usage),
)
# The routes without `*`, found without a search.
_EXACT = {(r.method, "/" + "/".join(r.path)): r for r in ROUTES if "*" not in r.path}


def answer(
    engine: Engine,
    method: str,
    path: str,
    params: Iterable[tuple[str, str]] = (),
    body: Optional[bytes] = None,
    *,
    media_type: Optional[str] = None,
    deadline: Optional[float] = None,
    authorized: bool = True,
) -> Answer:
    """Answer one request.

    The checks come in the real server's order: route, JSON, credentials, fields, existence.

    Args:
        engine: What to answer with.
        method: HTTP method in capitals.
        path: Path below the API's base, segments percent-encoded.
        params: Query parameters, decoded; of a repeated one the last counts.
        body: The body as it came.
        media_type: The body's type as declared; None counts as JSON.
        deadline: `time.monotonic()` value until which to wait for other writers.
        authorized: Whether the credentials were right.

    Raises:
        APIConnectionError: The database cannot be used.
        APITimeoutError: The deadline passed.
    """
    # Unknown paths and methods are told to anyone, as the real server does.
    route, segments = _find(method, path)
    if isinstance(route, Answer):
        return route
    data = None
    if route.body_fields is not None:
        # Before the credentials are looked at, because the real server reads bodies first.
        try:
            data = parse_body(body)
        except Refused as refused:
            return _refusal([{**item, "loc": ["body", *item["loc"]]} for item in refused.items])
        except ValueError:
            return reply(400, {"detail": "There was an error parsing the body"})
    if not authorized and not route.public:
        return reply(401, {"detail": "Authentication required"}, {"www-authenticate": "Bearer"})
    if data is not None and not _is_json(media_type):
        return _refusal([_media_type_item(media_type)])
    # All faults are gathered before anything is refused: one answer names them all.
    errors: list[dict[str, Any]] = []
    names = [field.name for field in route.path_fields]
    values = gather("path", route.path_fields, dict(zip(names, segments)), errors)
    values.update(gather("query", route.query_fields, dict(params), errors))
    if route.body_fields is not None:
        values.update(gather_body(route.body_fields, body, data, errors))
    if errors:
        return _refusal(errors)
    return reply(*route.handler(Call(engine, values, engine.now(), deadline)))


def reply(status: int, value: Any, headers: Optional[dict[str, str]] = None) -> Answer:
    """Return an answer with a JSON body."""
    return Answer(status, {**JSON_HEADERS, **headers} if headers else JSON_HEADERS, encode(value))


def _refusal(items: list[dict[str, Any]]) -> Answer:
    """Return the 422 answer for values that were refused."""
    return reply(422, {"detail": items})


def _is_json(media_type: Optional[str]) -> bool:
    """Tell whether a declared type promises JSON."""
    kind = (media_type or "application/json").lower()
    return kind == "application/json" or (
        kind.startswith("application/") and kind.endswith("+json")
    )


def _media_type_item(media_type: Optional[str]) -> dict[str, Any]:
    """Return the refusal of a body of another type, on which the real server fails."""
    return {
        "type": "media_type",
        "loc": ["header", "content-type"],
        "msg": "Body should be sent as application/json",
        "input": media_type,
    }


def _find(method: str, path: str) -> tuple[Any, list[str]]:
    """Return the route of a request and what its `*` stand for, or the answer for no route."""
    exact = _EXACT.get((method, path))
    if exact:
        return exact, []
    # Split before decoding: an encoded slash is part of its segment.
    segments = path.split("/")[1:]
    matching = [route for route in ROUTES if _matches(route.path, segments)]
    for route in matching:
        if route.method == method:
            return route, [unquote(s) for s, p in zip(segments, route.path) if p == "*"]
    if matching:
        allow = {"allow": matching[0].method}
        return reply(405, {"detail": "Method Not Allowed"}, allow), []
    if segments[-1:] == [""] and any(_matches(route.path, segments[:-1]) for route in ROUTES):
        return Answer(307, {"location": path[:-1]}, b""), []
    return reply(404, {"detail": "Not Found"}), []


def _matches(pattern: tuple[str, ...], segments: list[str]) -> bool:
    """Tell whether a path is one of a route's."""
    return len(pattern) == len(segments) and all(
        part in ("*", segment) and segment for part, segment in zip(pattern, segments)
    )
