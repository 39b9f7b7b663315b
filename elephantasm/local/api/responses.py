# SPDX-License-Identifier: Apache-2.0
"""Responses with a JSON body."""

from __future__ import annotations

import json
from types import MappingProxyType

from ...transport import Response
from .values.documents import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Optional

JSON_HEADERS: Mapping[str, str] = MappingProxyType({"content-type": "application/json"})


def json_response(
    value: Any, status: int = 200, headers: Optional[Mapping[str, str]] = None
) -> Response:
    """Return a response whose body is a value as JSON."""
    return Response(status, {**JSON_HEADERS, **headers} if headers else JSON_HEADERS, _body(value))


def no_content() -> Response:
    """Return the response to what was done and has nothing to tell."""
    return Response(204)


def refusal_response(
    detail: Any, status: int, headers: Optional[Mapping[str, str]] = None
) -> Response:
    """Return a response that says why there is nothing else."""
    return json_response({"detail": detail}, status, headers)


def _body(value: Any) -> bytes:
    try:
        return written(value).encode()
    except UnicodeEncodeError:
        # Only a refusal that repeats a lone surrogate gets here; escaped, it can travel.
        return json.dumps(value, separators=(",", ":")).encode()
