# SPDX-License-Identifier: Apache-2.0
"""Tables of fields, applied to paths, parameters and bodies: values out, 422 items aside."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, Optional

from .checks import Check, Refused, refusal, storable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

REQUIRED = object()
ABSENT = object()  # a default that leaves the field out of the values


class Field(NamedTuple):
    """One field of a path, of the parameters or of a body."""

    name: str
    check: Check
    default: Any = REQUIRED


def gather(
    place: str, fields: Sequence[Field], given: Mapping[str, Any], errors: list[dict[str, Any]]
) -> dict[str, Any]:
    """Return the checked fields of a path, of parameters or of a body.

    Args:
        place: `path`, `query` or `body`; the first part of every item's `loc`.
        fields: What to look for; anything else that was given is ignored.
        given: The values as they came.
        errors: Gets an item for every value that was refused.
    """
    values: dict[str, Any] = {}
    for name, check, default in fields:
        value = given.get(name, ABSENT)
        if value is ABSENT:
            if default is REQUIRED:
                # The real server repeats the whole body here, but no parameters.
                whole = given if place == "body" else None
                errors.append(_item("missing", [place, name], "Field required", whole))
            elif default is not ABSENT:
                values[name] = default
            continue
        try:
            values[name] = check(value)
        except Refused as refused:
            for item in refused.items:
                # A check knows where in its value the fault is; the way to the value is added.
                item["loc"][:0] = [place, name]
                errors.append(item)
    return values


def parse_body(body: Optional[bytes]) -> Any:
    """Return the JSON document of a body, None for none.

    Raises:
        Refused: The body is not JSON.
        ValueError: The bytes are not text in UTF-8, UTF-16 or UTF-32, or nested too deeply.
    """
    if not body:
        return None
    try:
        return json.loads(body)
    except json.JSONDecodeError as error:
        raise refusal(
            "json_invalid", "JSON decode error", {}, {"error": error.msg}, (error.pos,)
        ) from error
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def gather_body(
    fields: Sequence[Field], body: Optional[bytes], data: Any, errors: list[dict[str, Any]]
) -> dict[str, Any]:
    """Return the checked fields of a parsed body."""
    if data is None:  # no body, and a body of null, are the same to the API
        errors.append(_item("missing", ["body"], "Field required", None))
        return {}
    if not isinstance(data, dict):
        message = "Input should be a valid dictionary or object to extract fields from"
        errors.append(_item("model_attributes_type", ["body"], message, data))
        return {}
    values = gather("body", fields, data, errors)
    # NUL and lone surrogates reach a string only through these escapes: plain bodies are not
    # searched a second time.
    # A zero byte is a document in UTF-16 or UTF-32, in which they would not be found.
    # What was refused already may be too deep to be searched.
    if (
        body
        and not errors
        and (b"\\u0000" in body or b"\\ud" in body or b"\\uD" in body or b"\0" in body)
    ):
        for field in fields:
            errors.extend(_unstorable(data.get(field.name), ["body", field.name]))
    return values


def _unstorable(value: Any, loc: list[Any]) -> Iterable[dict[str, Any]]:
    """Yield an item for every text, at any depth, that no database would keep."""
    if isinstance(value, str):
        try:
            storable(value)
        except Refused as refused:
            refused.items[0]["loc"] = loc
            yield refused.items[0]
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _unstorable(key, loc)
            yield from _unstorable(inner, [*loc, key])
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _unstorable(inner, [*loc, index])


def record(*fields: Field) -> Check:
    """Return a check for an object with these fields."""

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            message = "Input should be a valid dictionary or object to extract fields from"
            raise refusal("model_attributes_type", message, value)
        items: list[dict[str, Any]] = []
        found = gather("body", fields, value, items)
        if items:
            raise Refused([{**item, "loc": item["loc"][1:]} for item in items])
        return found

    return check


def _item(kind: str, loc: list[Any], message: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "loc": loc, "msg": message, "input": value}
