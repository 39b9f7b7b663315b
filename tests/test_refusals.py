# SPDX-License-Identifier: Apache-2.0
"""Whether every error says what it must: whether anything was sent, its status, the argument."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module

import pytest

from tests import HAS_ITEMS, NAME, elephantasm
from tests.sizes import PACKAGE, SOURCES

testing = pytest.importorskip(f"{NAME}.testing")
ID = "0cc4c373-7170-4636-a58c-ec514739d464"
VALID = {"event_type": "system", "knowledge_type": "FACT", "events": []}
# What makes a call of these a valid one, beside what they need.
ALSO = {
    "create_memory": {"content": "x"},
    "update_anima": {"name": "x"},
    "update_event": {"role": "x"},
    "update_identity": {"communication_style": "x"},
    "update_knowledge": {"topic": "x"},
    "update_memory": {"summary": "x"},
    "update_synthesis_config": {"threshold": 5},
}


def parameters():
    """Yield each parameter of each method of a client."""
    methods = dict(inspect.getmembers(elephantasm.Elephantasm, inspect.isfunction))
    if HAS_ITEMS:
        items = import_module(f"{NAME}.manage").ManageMethods
        methods.update(inspect.getmembers(items, inspect.isfunction))
    for name in [name for name in methods if not name.startswith("_")]:
        for taken in list(inspect.signature(methods[name]).parameters)[1:]:
            yield pytest.param(name, taken, id=f"{name}-{taken}")


@pytest.mark.parametrize(("name", "parameter"), list(parameters()))
def test_an_argument_of_no_use_is_refused_before_anything_is_sent(name, parameter):
    fake = testing.FakeTransport()
    method = getattr(elephantasm.Elephantasm(transport=fake, anima_id=ID), name)
    taken = inspect.signature(method).parameters.values()
    needed = [one.name for one in taken if one.default is one.empty]
    given = {one: VALID.get(one, ID if one.endswith("_id") else "x") for one in needed}
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        # Lists ask for their first page only when somebody looks at it.
        list(method(**{**given, **ALSO.get(name, {}), parameter: object()}) or ())
    error = caught.value
    assert (error.sent, error.status_code, error.argument) == (False, 422, parameter)
    assert fake.requests == []


def classes():
    """Return the classes of errors by name; those of which all is known beforehand left out."""
    found = dict(vars(elephantasm.exceptions))
    if HAS_ITEMS:
        found.update(vars(import_module(f"{NAME}.manage")))
    return {
        name
        for name, kind in found.items()
        if isinstance(kind, type)
        and issubclass(kind, elephantasm.ElephantasmError)
        and kind._sent is None
    }


# Readers of answers: who asked adds what is known of the request.
READERS = ("_fields.py", "_answer.py:_json")
ROOMS = [path for path in SOURCES if path.relative_to(PACKAGE).parts[0] not in ("local", "cli")]


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_error_says_whether_anything_was_sent(path):
    kinds = classes()
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        place = f"{path.relative_to(PACKAGE).as_posix()}:{getattr(function, 'name', '')}"
        if not isinstance(function, ast.FunctionDef) or place.startswith(READERS):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                told = {keyword.arg for keyword in node.keywords}
                assert "sent" in told, f"{place}, line {node.lineno}: {ast.unparse(node)}"
