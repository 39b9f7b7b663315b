# SPDX-License-Identifier: Apache-2.0
"""The list of routes that a machine reads: OpenAPI 3.1, made of the routes themselves.

It names what a request may and must give, and not what every value may be: that is told by the
refusals, which name the field.
"""

from __future__ import annotations

import inspect

from ..._version import __version__
from ..api.fields import BODY, PATH, QUERY, REQUIRED
from ..api.routes import routes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..api.fields import Field
    from ..api.operation import Operation, Route


def document(base: str) -> dict[str, Any]:
    """Return the description of all routes, which stand below a base such as `/api`."""
    paths: dict[str, dict[str, Any]] = {}
    for route in routes():
        paths.setdefault(base + _path(route), {})[route.method.lower()] = _operation(
            route.operation
        )
    return {
        "openapi": "3.1.0",
        "info": {"title": "Elephantasm, embedded engine", "version": __version__},
        "paths": paths,
        "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
    }


def _path(route: Route) -> str:
    """Return a route's path with the names of what its `*` stand for."""
    path = route.path
    for field in route.operation.table[PATH]:
        path = path.replace("*", f"{{{field.name}}}", 1)
    return path


def _operation(operation: type[Operation]) -> dict[str, Any]:
    table = operation.table
    described: dict[str, Any] = {
        "operationId": operation.__name__,
        "summary": (inspect.getdoc(operation) or operation.__name__).partition("\n")[0],
        "parameters": [_parameter(field) for place in (PATH, QUERY) for field in table[place]],
        "responses": {"default": {"description": "JSON; of a refusal, `detail` says why."}},
        "security": [] if operation.is_public else [{"key": []}],
    }
    if table[BODY]:
        described["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _schema(table[BODY])}},
        }
    return described


def _parameter(field: Field) -> dict[str, Any]:
    required = field.place == PATH or field.default is REQUIRED
    return {"name": field.name, "in": field.place, "required": required, "schema": {}}


def _schema(fields: Sequence[Field]) -> dict[str, Any]:
    """Return what a body is: an object with these fields."""
    return {
        "type": "object",
        "properties": {field.name: {} for field in fields},
        "required": [field.name for field in fields if field.default is REQUIRED],
    }
