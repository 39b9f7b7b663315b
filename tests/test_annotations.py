# SPDX-License-Identifier: Apache-2.0
"""Annotations that programs evaluate: on every public function, method and type."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from importlib import import_module
from uuid import UUID

import pytest

from tests import elephantasm

PUBLIC = [getattr(elephantasm, name) for name in elephantasm.__all__ if name != "__version__"]
PUBLIC += [elephantasm.transport.Request, elephantasm.transport.Response]
PUBLIC += [elephantasm.transport.Transport]
manage = import_module(f"{elephantasm.__name__}.manage")
PUBLIC += [getattr(manage, name) for name in manage.__all__]


def members(kind):
    """Yield what of a class can be called, its properties included."""
    for name, member in inspect.getmembers(kind):
        if name.startswith("_") and name != "__init__":
            continue
        member = getattr(member, "fget", member)
        if inspect.isfunction(member) or inspect.ismethod(member):
            yield pytest.param(member, id=f"{kind.__name__}.{name}")


CLASSES = [kind for kind in PUBLIC if inspect.isclass(kind)]
METHODS = [member for kind in CLASSES for member in members(kind)]


@pytest.mark.parametrize("named", PUBLIC, ids=lambda named: named.__name__)
def test_the_hints_of_a_public_name_can_be_evaluated(named):
    hints = typing.get_type_hints(named)
    assert not any(isinstance(hint, str) for hint in hints.values())


@pytest.mark.parametrize("method", METHODS)
def test_the_hints_of_a_method_can_be_evaluated(method):
    typing.get_type_hints(method)


def test_the_hints_are_what_is_written():
    hints = typing.get_type_hints(elephantasm.extract)
    assert hints["return"] is elephantasm.Event
    assert hints["event_type"] == typing.Union[elephantasm.EventType, str]
    assert hints["anima_id"] == typing.Union[UUID, str, None]
    assert hints["role"] == typing.Optional[str]
    listed = typing.get_type_hints(elephantasm.Elephantasm.list_events)["return"]
    assert listed == Iterator[elephantasm.Event]
    fields = typing.get_type_hints(elephantasm.Event)
    assert fields["id"] == typing.Union[UUID, str]
    assert fields["importance_score"] == typing.Optional[float]


EVENT = {
    "id": "0cc4c373-7170-4636-a58c-ec514739d464",
    "anima_id": "evt_17",
    "event_type": "message.in",
    "content": "x",
    "created_at": "2026-11-22T18:39:43Z",
    "updated_at": "2026-11-22T18:39:43Z",
}


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if hasattr(kind, "from_dict")])
def test_pydantic_makes_a_schema_of_a_type(kind):
    pydantic = pytest.importorskip("pydantic")
    schema = pydantic.TypeAdapter(kind).json_schema()
    assert set(schema["properties"]) == set(kind.__dataclass_fields__)


def test_pydantic_writes_a_value_as_json():
    pydantic = pytest.importorskip("pydantic")
    event = elephantasm.Event.from_dict(EVENT)
    written = pydantic.TypeAdapter(elephantasm.Event).dump_python(event, mode="json")
    assert [written[name] for name in EVENT] == list(EVENT.values())
    assert event == elephantasm.Event.from_dict(EVENT)


def test_pydantic_validates_the_arguments_of_a_function():
    pydantic = pytest.importorskip("pydantic")
    checked = pydantic.validate_call(elephantasm.extract)
    with pytest.raises(pydantic.ValidationError, match="importance_score"):
        checked("system", "x", importance_score="much")


def test_fastapi_answers_with_types_and_describes_them():
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    @app.get("/events")
    def events() -> list[elephantasm.Event]:
        return [elephantasm.Event.from_dict(EVENT)]

    schemas = app.openapi()["components"]["schemas"]
    assert "importance_score" in schemas["Event"]["properties"]
