# SPDX-License-Identifier: Apache-2.0
"""What all operations of the API have in common."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import routes

Operation = import_module(f"{elephantasm.__name__}.local.api.operation").Operation
OPERATIONS = [pytest.param(route, id=route.operation.__name__) for route in routes.routes()]


@pytest.mark.parametrize("route", OPERATIONS)
def test_an_operation_says_what_it_does_and_what_it_answers(route):
    assert inspect.getdoc(route.operation) != inspect.getdoc(Operation)
    assert inspect.getdoc(route.operation.answer) != inspect.getdoc(Operation.answer)


@pytest.mark.parametrize("route", OPERATIONS)
def test_each_star_of_a_path_is_a_field(route):
    assert route.path.count("*") == len(route.operation.table["path"])


@pytest.mark.parametrize("route", OPERATIONS)
def test_only_what_is_sent_with_a_body_has_fields_there(route):
    has_fields = bool(route.operation.table["body"])
    # What is done to the item that the path names needs no more than the path.
    assert has_fields <= (route.method in ("POST", "PUT", "PATCH"))
    assert has_fields or route.method not in ("PUT", "PATCH")


def subclasses(kind):
    """Yield what is made from a class, at whatever remove."""
    for inner in kind.__subclasses__():
        yield inner
        yield from subclasses(inner)


def test_every_operation_has_one_route():
    routed = [route.operation for route in routes.routes()]
    assert len(set(routed)) == len(routed)
    assert {kind for kind in subclasses(Operation) if not inspect.isabstract(kind)} == set(routed)


def test_health_alone_is_public():
    assert [route.path for route in routes.routes() if route.operation.is_public] == ["/health"]


def test_an_operation_without_an_answer_can_not_be_made():
    with pytest.raises(TypeError, match="answer"):
        Operation()
