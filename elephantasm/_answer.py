# SPDX-License-Identifier: Apache-2.0
"""From a response to its data, or to the exception that its status stands for; pure.

The status is looked at first and the body second: a 502 with HTML is a `ServerError`.
"""

from __future__ import annotations

import time
from datetime import timezone
from functools import cache

from ._typing import is_list, is_object
from ._words import SCOPED
from .exceptions import (
    APIResponseError,
    ElephantasmError,
    NotFoundError,
    class_of_status,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Optional, TypeVar

    from ._secret import Secret
    from .transport import Request, Response

    T = TypeVar("T")

_LONGEST_BODY = 4000  # characters of an error's text that are kept
_LARGEST_ERROR = 65536  # characters of an error's JSON that are read
_LONGEST_MESSAGE = 500
_NO_CONTENT = 204


def read(
    request: Request,
    response: Response,
    parse: Callable[[Any], T],
    secret: Optional[Secret] = None,
) -> T:
    """Return a success as a type.

    Args:
        request: The request, for the exception.
        response: Its answer.
        parse: What makes the type from the parsed JSON.
        secret: The API key: taken out of everything that goes into an exception, because
            error pages echo what was sent.

    Raises:
        ElephantasmError: Of the class that the status stands for; `APIResponseError` when a
            success has a body that does not fit.
    """
    if not 200 <= response.status <= 299:
        raise failure(request, response, secret)
    try:
        return parse(_json(response) if response.status != _NO_CONTENT else None)
    except APIResponseError as error:
        message = _masked(error.message, secret)[:_LONGEST_MESSAGE]  # it may quote a header
    # Not inside `except`: the first error's frames hold the body, in which the key may be echoed.
    raise APIResponseError(
        message,
        response.status,
        body=_text(response.body, secret),
        request_id=request.id,
        method=request.method,
        path=request.path,
        sent=True,
    )


def check_narrow(request: Request, response: Response) -> None:
    """Refuse an answer that was to be from a part of what is stored, and may be from all of it.

    Raises:
        ElephantasmError: It does not say that it kept to the part.
    """
    if 200 <= response.status <= 299 and SCOPED not in response.headers:
        raise ElephantasmError(
            "this endpoint answers from everything that is stored: leave as_of, session_id, author "
            "and meta out, or use the embedded engine; its answer was thrown away",
            request_id=request.id,
            method=request.method,
            path=request.path,
            sent=True,
        )


def _json(response: Response) -> Any:
    try:
        # RFC 8259 section 8.1 lets a reader pass over a byte order mark, which gateways add.
        return _decoder()(response.body.decode().removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        kind = response.headers.get("content-type", "").partition(";")[0] or "unreadable content"
        got = kind if response.body.strip() else "an empty body"
        raise APIResponseError(
            f"expected JSON, got {got}; does the endpoint point at the Elephantasm API?"
        ) from None


@cache
def _decoder() -> Callable[[str], Any]:
    """Return what reads JSON, made once; unlike `json.loads` it refuses NaN and Infinity."""
    from json import JSONDecoder  # as late as the network stack

    return JSONDecoder(parse_constant=_refuse_constant).decode


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def failure(request: Request, response: Response, secret: Optional[Secret]) -> ElephantasmError:
    """Return the exception that an answer's status stands for."""
    body = _body(response, secret)
    if 300 <= response.status <= 399:
        message = _redirect(response, secret)
    else:
        message = _message(body) or f"the service answered {response.status} without saying why"
    # The whole text of a host that has no such route; one for an item names the item.
    no_route = response.status == 404 and message.lower() == "not found"
    if no_route:
        message = (
            f"this host has no {request.method} {request.path}: not every host has all operations; "
            "check that the endpoint is an Elephantasm API, or do without this one"
        )
    error = class_of_status(response.status)(
        message if len(message) <= _LONGEST_MESSAGE else f"{message[: _LONGEST_MESSAGE - 1]}…",
        response.status,
        body=body,
        retry_after=_retry_after(response.headers),
        request_id=request.id,
        method=request.method,
        path=request.path,
        sent=True,
    )
    if isinstance(error, NotFoundError):
        error.no_route = no_route
    return error


def _body(response: Response, secret: Optional[Secret]) -> Any:
    """Return an error's body: parsed JSON if it is not large, else text, else None."""
    text = _text(response.body, secret, _LARGEST_ERROR)
    try:
        parsed = _decoder()(text)
        # Escapes such as \u0073 may have hidden the key from the look at the text.
        return _without(secret, parsed) if secret and "\\u" in text else parsed
    except (ValueError, RecursionError):
        return text[:_LONGEST_BODY] or None


def _without(secret: Secret, value: Any) -> Any:
    """Return parsed JSON without a secret in any of its texts."""
    if isinstance(value, str):
        return _masked(value, secret)
    if is_list(value):
        return [_without(secret, item) for item in value]
    if is_object(value):
        return {_without(secret, name): _without(secret, item) for name, item in value.items()}
    return value


def _text(body: bytes, secret: Optional[Secret], longest: int = _LONGEST_BODY) -> str:
    text = body[: longest * 4].decode("utf-8", "replace")
    return _masked(text, secret)[:longest]


def _masked(text: str, secret: Optional[Secret]) -> str:
    return text.replace(secret.reveal(), "[key]") if secret else text


def _message(body: Any) -> str:
    """Return what an error's body says, `loc: msg` for each refused value; may be empty."""
    if isinstance(body, str):
        return "" if "<" in body else body.strip()  # the markup of an error page says nothing
    if not is_object(body):
        return ""
    detail = body.get("detail")
    if is_list(detail):
        return "; ".join(filter(None, map(_refusal, detail)))
    inner = detail if is_object(detail) else {}
    reasons = (detail, inner.get("message"), inner.get("detail"), inner.get("error"))
    for text in (*reasons, body.get("message"), body.get("error")):
        if isinstance(text, str) and text.strip():
            return text.strip()
    return ""


def _refusal(item: Any) -> str:
    """Return one refused value as text; never its `input`, which may be private."""
    if not is_object(item):
        return str(item) if isinstance(item, str) else ""
    path, reason = item.get("loc"), item.get("msg")
    place = ".".join(map(str, path)) if is_list(path) else ""
    return ": ".join(filter(None, (place, reason if isinstance(reason, str) else "")))


def _redirect(response: Response, secret: Optional[Secret]) -> str:
    """Return the message for a redirect: where to, without path and query."""
    scheme, separator, rest = response.headers.get("location", "").partition("://")
    host = rest.partition("/")[0].rpartition("@")[2] if separator else ""
    target = _masked(f" to {scheme}://{host}" if host else "", secret)
    return (
        f"the service redirects{target}, which is not followed, for the key would go along; "
        "set the endpoint to where the API really is"
    )


def _retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Return Retry-After in seconds, from a number or a date (RFC 9110 section 10.2.3)."""
    value = headers.get("retry-after")
    if not value:
        return None
    number = value.partition(",")[0].strip()  # the first one where a proxy added its own
    if number.isascii() and number.replace(".", "", 1).isdigit() and len(number) <= 10:
        return float(number)
    then = _timestamp(value)
    # By the clock that set the date; the one here may be an hour off.
    now = _timestamp(headers.get("date", "")) or time.time()
    return None if then is None else max(0.0, then - now)


def _timestamp(text: str) -> Optional[float]:
    """Return a date of HTTP in seconds since 1970, or None if it is none."""
    from email.utils import parsedate_to_datetime  # loaded with `http.client`

    try:
        date = parsedate_to_datetime(text)
        return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
