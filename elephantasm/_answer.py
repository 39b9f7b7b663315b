# SPDX-License-Identifier: Apache-2.0
"""From a response to its data, or to the exception that its status stands for; pure.

The status is looked at first and the body second: a 502 with HTML is a `ServerError`.
"""

from __future__ import annotations

from .exceptions import APIResponseError, class_of_status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional, TypeVar

    from .exceptions import ElephantasmError
    from .transport import Request, Response

    T = TypeVar("T")

_LONGEST_BODY = 4000  # characters of an error's body that are kept
_LONGEST_MESSAGE = 500


def read(
    request: Request,
    response: Response,
    parse: Callable[[Any], T],
    secret: Optional[str] = None,
) -> T:
    """Return a success as a type.

    Args:
        request: What was asked, for the exception.
        response: What came.
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
        return parse(_json(response))
    except APIResponseError as error:
        raise APIResponseError(
            error.message,
            response.status,
            body=_text(response.body, secret),
            request_id=request.id,
            method=request.method,
            path=request.path,
            sent=True,
        ) from None


def _json(response: Response) -> Any:
    import json

    try:
        return json.loads(response.body.decode())
    except (ValueError, RecursionError):
        kind = response.headers.get("content-type", "").partition(";")[0] or "unreadable content"
        got = kind if response.body.strip() else "an empty body"
        raise APIResponseError(
            f"expected JSON, got {got}; does the endpoint point at the Elephantasm API?"
        ) from None


def failure(request: Request, response: Response, secret: Optional[str]) -> ElephantasmError:
    """Return the exception that an answer's status stands for."""
    body = _body(response, secret)
    if 300 <= response.status <= 399:
        message = _redirect(response, secret)
    else:
        message = _message(body) or f"the service answered {response.status} without saying why"
    return class_of_status(response.status)(
        message if len(message) <= _LONGEST_MESSAGE else f"{message[: _LONGEST_MESSAGE - 1]}…",
        response.status,
        body=body,
        retry_after=_retry_after(response.headers.get("retry-after")),
        request_id=request.id,
        method=request.method,
        path=request.path,
        sent=True,
    )


def _body(response: Response, secret: Optional[str]) -> Any:
    """Return an error's body: parsed JSON, else text, else None."""
    import json

    text = _text(response.body, secret, len(response.body))
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text[:_LONGEST_BODY] or None


def _text(body: bytes, secret: Optional[str], longest: int = _LONGEST_BODY) -> str:
    text = body.decode("utf-8", "replace")
    return (text.replace(secret, "[key]") if secret else text)[:longest]


def _message(body: Any) -> str:
    """Return what an error's body says, `loc: msg` for each refused value; may be empty."""
    if isinstance(body, str):
        return "" if "<" in body else body.strip()  # the markup of an error page says nothing
    if not isinstance(body, dict):
        return ""
    detail = body.get("detail")
    if isinstance(detail, list):
        return "; ".join(filter(None, map(_refusal, detail)))
    if isinstance(detail, dict):
        return _message(detail) or str(detail)
    for said in (detail, body.get("message"), body.get("error")):
        if isinstance(said, str) and said.strip():
            return said.strip()
    return ""


def _refusal(item: Any) -> str:
    """Return one refused value as text; never its `input`, which may be private."""
    if not isinstance(item, dict):
        return str(item) if isinstance(item, str) else ""
    where = item.get("loc")
    place = ".".join(map(str, where)) if isinstance(where, list) else ""
    said = item.get("msg")
    return ": ".join(part for part in (place, said if isinstance(said, str) else "") if part)


def _redirect(response: Response, secret: Optional[str]) -> str:
    """Return the message for a redirect: where to, without path and query."""
    scheme, separator, rest = response.headers.get("location", "").partition("://")
    host = rest.partition("/")[0].rpartition("@")[2] if separator else ""
    target = f" to {scheme}://{host}" if host else ""
    if secret:
        target = target.replace(secret, "[key]")
    return (
        f"the service redirects{target}, which is not followed, for the key would go along; "
        "set the endpoint to where the API really is"
    )


def _retry_after(value: Optional[str]) -> Optional[float]:
    """Return Retry-After in seconds, from a number or a date (RFC 9110 section 10.2.3)."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.replace(".", "", 1).isdigit() and len(value) <= 10:
        return float(value)
    from datetime import datetime, timezone
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
        if date.tzinfo is None:
            date = date.replace(tzinfo=timezone.utc)
        return max(0.0, (date - datetime.now(timezone.utc)).total_seconds())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
