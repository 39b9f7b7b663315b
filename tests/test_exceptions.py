# SPDX-License-Identifier: Apache-2.0
"""The tree of exceptions, and what each of them holds."""

from __future__ import annotations

import copy
import pickle

import pytest

from tests import elephantasm

ALL = [
    value
    for value in vars(elephantasm.exceptions).values()
    if isinstance(value, type) and issubclass(value, elephantasm.ElephantasmError)
]


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize(
    "clone", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_every_exception_survives_pickling_and_copying(kind, clone):
    error = kind(
        "m", 418, body={"a": [1]}, retry_after=2.0, request_id="r", sent=True, argument="a"
    )
    twin = clone(error)
    assert type(twin) is kind
    assert vars(twin) == vars(error)
    assert twin.argument == "a"
    assert str(twin) == str(error) == "m (HTTP 418, request r)"
    assert twin.args == ("m",)


def test_the_tree_is_the_documented_one():
    base = elephantasm.ElephantasmError
    for kind in ("Authentication", "NotFound", "RateLimit", "Validation", "Server"):
        assert getattr(elephantasm, f"{kind}Error").__bases__ == (base,)
    assert issubclass(elephantasm.APITimeoutError, (elephantasm.APIConnectionError, TimeoutError))
    assert issubclass(elephantasm.APITimeoutError, TimeoutError)
    assert issubclass(elephantasm.InvalidArgumentError, ValueError)
