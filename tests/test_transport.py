# SPDX-License-Identifier: Apache-2.0
"""The one seam: what goes through it, and who stands behind it."""

from __future__ import annotations

import inspect

import pytest

from tests import elephantasm

transport = elephantasm.transport


def test_what_goes_through_prints_without_what_may_be_private():
    request = transport.Request("POST", "/events", (("a", "b"),), b'{"content": "diary"}', "r1")
    assert repr(request) == "Request(POST /events)"
    assert repr(transport.Response(200, {"x": "y"}, b"diary")) == "Response(200, 5 bytes)"


def test_only_method_and_path_or_a_status_are_needed():
    request, response = transport.Request("GET", "/health"), transport.Response(204)
    assert (request.params, request.body, request.id) == ((), None, "")
    assert (response.headers, response.body) == ({}, b"")


@pytest.mark.parametrize(
    "name", ["_http.HTTPTransport", "local.LocalTransport", "testing.FakeTransport"]
)
def test_each_transport_has_the_methods_of_the_protocol(name):
    module, kind = name.split(".")
    kind = getattr(pytest.importorskip(f"{elephantasm.__name__}.{module}"), kind)
    for method in ("send", "close"):
        expected = inspect.signature(getattr(transport.Transport, method))
        assert list(inspect.signature(getattr(kind, method)).parameters) == list(
            expected.parameters
        )


def test_a_transport_of_ones_own_is_enough():
    class Echo:
        def send(self, request, deadline):
            return transport.Response(200, {}, b'{"status": "healthy"}')

        def close(self):
            pass

    with elephantasm.Elephantasm(transport=Echo()) as client:
        assert client.health().status == "healthy"
