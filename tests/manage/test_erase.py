# SPDX-License-Identifier: Apache-2.0
"""Erasing as a client asks for it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.manage.contract import UNKNOWN, manage

testing = import_module(f"{elephantasm.__name__}.testing")


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"what": UNKNOWN, "session_id": "s"},
        {"author": "Ann", "everything": True},
        {"what": 7},
        {"what": "a text"},
        {"session_id": "x" * 256},
        {"everything": "yes"},
    ],
)
def test_exactly_one_choice_is_taken(client, fake, given):
    with pytest.raises(elephantasm.InvalidArgumentError):
        client.erase(**given)
    fake.assert_requests()


def test_a_service_has_no_such_operation_and_the_error_says_what_it_has(client, fake):
    body = b'{"detail": "Not Found"}'
    gone = testing.Response(404, {"content-type": "application/json"}, body)
    fake.on("POST", "/erasures", gone)
    with pytest.raises(manage.NotOfferedError, match="erases for good: delete_event") as failed:
        client.erase(UNKNOWN)
    assert failed.value.status_code == 404
