# SPDX-License-Identifier: Apache-2.0
"""Which operation a request is for, and the order in which a request is checked.

No socket and no threads here: `local/transport.py` calls `answer` in the caller's process,
`serve/` for requests from the network.
"""

from __future__ import annotations

from ..._process import once
from ..._words import SCOPE
from ...exceptions import NotFoundError
from ...transport import Response
from ..typed import NamedTuple
from . import names, packs
from .fields import BODY, PATH, QUERY, gather
from .responses import refusal_response
from .values.refusals import Refused, UnreadableBody

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import ModuleType
    from typing import Any, Optional, Union

    from ...transport import Request
    from ..engine import Engine
    from ..secrets import Mask
    from .events import CreateEvent
    from .operation import Operation, Route
    from .values.refusals import Item


class _Table:
    """Routes; of several that match, the first with the right method answers.

    The first of all names the method in a 405, as the real server does.
    """

    def __init__(self, routes: tuple[Route, ...]) -> None:
        self.routes = routes
        # Those without `*`, found without a search.
        self.exact = {
            (one.method, one.path): one.operation for one in routes if "*" not in one.path
        }
        self._cut = [(route, route.path.split("/")) for route in routes]

    def like(self, segments: list[str]) -> list[Route]:
        """Return the routes that a path may be, cut at its slashes."""
        return [route for route, pattern in self._cut if _is_like(segments, pattern)]


# Each table holds the one before. What only asks for packs by name loads no more than the first.


@once
def _of_packs() -> _Table:
    """Return the routes that a pack needs."""
    return _Table((*names.ROUTES, *packs.ROUTES))


@once
def _often() -> _Table:
    """Return the routes that the hosted service has."""
    from . import animas, events, identity, knowledge, memories, query, service

    return _Table(
        (
            *service.ROUTES,
            *events.ROUTES,
            *animas.ROUTES,
            *packs.ROUTES,
            *memories.ROUTES,
            *knowledge.ROUTES,
            *identity.ROUTES,
            *query.ROUTES,
        )
    )


@once
def _all() -> _Table:
    """Return all routes; those of single items are loaded when the first of them is asked for."""
    from .items.routes import ROUTES

    return _Table((*_often().routes, *ROUTES))


def routes() -> tuple[Route, ...]:
    """Return all routes, in the order in which they are looked for."""
    return _all().routes


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
) -> Response:
    """Return the answer to one request.

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
    match = _match(method, path)
    if isinstance(match, Response):
        return match
    try:
        # Before the credentials are looked at, because the real server reads bodies first.
        document = _bodies().parse(body) if match.operation.table[BODY] else None
        if not authorized and not match.operation.is_public:
            bearer = {"www-authenticate": "Bearer"}
            return refusal_response("Authentication required", 401, bearer)
        if document is not None:
            _bodies().check_media_type(media_type)
        given = dict(params)
        can_narrow = match.operation.can_narrow
        scope = _scopes().scope_in(given, can_narrow=can_narrow) if SCOPE in given else None
        operation = _checked(match, given, body, document, engine.mask)
        answered = operation.answer(engine.call(deadline).within(scope))
        return answered if scope is None else _scopes().kept_to(answered)
    except UnreadableBody:
        return refusal_response("There was an error parsing the body", 400)
    except Refused as refused:
        return refusal_response(refused.items, 422)
    except NotFoundError as error:
        return refusal_response(error.message, 404)


@once
def _bodies() -> ModuleType:
    """Load what reads a body, which what only asks has none of."""
    from . import bodies

    return bodies


@once
def _masking() -> ModuleType:
    """Load what masks secrets, which most engines do not."""
    from . import masking

    return masking


@once
def _scopes() -> Any:
    """Load what narrows a request, which few ask for."""
    from . import scope

    return scope


def answer_all(
    engine: Engine, requests: Sequence[Request], deadline: Optional[float] = None
) -> list[Response]:
    """Return the answers to several requests; events that can be stored are stored as one.

    Raises:
        APIConnectionError: The database cannot be used; no event is stored then.
        APITimeoutError: The deadline passed; no event is stored.
    """
    _often()
    from .events import create_all

    answers: dict[int, Response] = {}
    created: dict[int, CreateEvent] = {}
    for place, request in enumerate(requests):
        operation = _event_of(request, engine.mask)
        if operation is None:
            answers[place] = answer(
                engine,
                request.method,
                request.path,
                request.params,
                request.body,
                deadline=deadline,
            )
        else:
            created[place] = operation
    if created:
        try:
            told = create_all(list(created.values()), engine.call(deadline))
        except NotFoundError as error:
            told = [refusal_response(error.message, 404)] * len(created)
        answers.update(zip(created, told))
    return [answers[place] for place in range(len(requests))]


def _event_of(request: Request, mask: Optional[Mask]) -> Optional[CreateEvent]:
    """Return the event that a request is to store, if it is one and its fields are in order."""
    if (request.method, request.path) != ("POST", "/events"):
        return None
    from .events import CreateEvent

    try:
        match = _Match(CreateEvent, [])
        document = _bodies().parse(request.body)
        operation = _checked(match, dict(request.params), request.body, document, mask)
    except (UnreadableBody, Refused):
        return None
    return operation if isinstance(operation, CreateEvent) else None


class _Match(NamedTuple):
    """The operation that a request is for, and what the `*` of its path stand for."""

    operation: type[Operation]
    segments: list[str]


def _match(method: str, path: str) -> Union[_Match, Response]:
    """Return what a request is for, or the answer where there is no such thing."""
    segments = path.split("/")  # before decoding: an encoded slash is part of its segment
    for table in (_of_packs, _often, _all):
        exact = table().exact.get((method, path))
        if exact:
            return _Match(exact, [])
        for route in table().like(segments):
            if route.method == method:
                pairs = zip(segments, route.path.split("/"))
                return _Match(route.operation, [_decoded(s) for s, part in pairs if part == "*"])
    matching = _all().like(segments)
    if matching:
        return refusal_response("Method Not Allowed", 405, {"allow": matching[0].method})
    if segments[-1] == "" and _all().like(segments[:-1]):
        return Response(307, {"location": path[:-1]})
    return refusal_response("Not Found", 404)


def _decoded(segment: str) -> str:
    """Return what a segment of a path says."""
    return _unquote()(segment) if "%" in segment else segment


@once
def _unquote() -> Callable[[str], str]:
    """Load what ids, which have no such signs, never need."""
    from urllib.parse import unquote

    return unquote


def _is_like(segments: list[str], pattern: list[str]) -> bool:
    """Return whether a path is one of a route's."""
    return len(pattern) == len(segments) and all(
        part == segment or (part == "*" and segment) for part, segment in zip(pattern, segments)
    )


def _checked(
    match: _Match,
    params: dict[str, str],
    body: Optional[bytes],
    document: Any,
    mask: Optional[Mask],
) -> Operation:
    """Return the operation with its fields, without secrets where these are masked.

    Raises:
        Refused: Some are not in order; all faults are named at once.
    """
    table = match.operation.table
    items: list[Item] = []
    values: dict[str, Any] = {}
    if table[PATH]:
        segments = {field.name: part for field, part in zip(table[PATH], match.segments)}
        values.update(gather(table[PATH], segments, [PATH], items, repeat=False))
    if table[QUERY]:
        values.update(gather(table[QUERY], params, [QUERY], items, repeat=False))
    if table[BODY]:
        values.update(_bodies().gather_body(table[BODY], body, document, items))
    if items:
        raise Refused(items)
    return match.operation(**(_masking().masked(values, mask) if mask else values))
