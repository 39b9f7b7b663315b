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


@pytest.mark.parametrize(
    ("kind", "status", "sent"),
    [
        (elephantasm.NotFoundError, 404, None),
        (elephantasm.InvalidArgumentError, 422, False),
        (elephantasm.ValidationError, 422, None),
        (elephantasm.MissingAPIKeyError, 401, False),
        (elephantasm.AuthenticationError, 401, None),
        (elephantasm.ConflictError, 409, None),
        (elephantasm.RateLimitError, 429, None),
        (elephantasm.ServerError, None, None),
        (elephantasm.APIConnectionError, None, None),
    ],
)
def test_an_error_without_an_answer_has_the_status_of_its_class(kind, status, sent):
    error = kind("x")
    assert (error.status_code, error.sent) == (status, sent)
    assert (pickle.loads(pickle.dumps(error)).status_code, str(kind("x", sent=False))) == (
        status,
        "x",
    )
    assert kind("x", 410).status_code == 410


def test_nothing_was_sent_by_a_closed_client_nor_to_a_name_that_nobody_has(client, replay):
    replay.overrides["GET", "/api/animas/search"] = {"response": {"status": 200, "body": []}}
    with pytest.raises(elephantasm.NotFoundError) as caught:
        client.extract("system", "x", "Nobody")
    assert (caught.value.status_code, caught.value.sent) == (404, False)
    client.close()
    with pytest.raises(elephantasm.ElephantasmError, match="closed") as caught:
        client.health()
    assert caught.value.sent is False
