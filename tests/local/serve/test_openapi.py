# SPDX-License-Identifier: Apache-2.0
"""The server tells machines which routes it has."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import KEY, Running
from tests.replay import RECORDINGS

routes = import_module(f"{elephantasm.__name__}.local.api.routes")


@pytest.fixture(params=["/openapi.json", "/api/openapi.json"])
def told(request):
    """What a server with a key tells of its routes to who has none, as the service does."""
    with Running(api_key=KEY) as running:
        status, headers, body = running.ask("GET", request.param, headers={})
        assert (status, headers["content-type"]) == (200, "application/json")
        yield json.loads(body)


def test_every_route_is_listed_with_its_method(told):
    listed = {(m.upper(), p) for p, methods in told["paths"].items() for m in methods}
    assert len(listed) == len(routes.routes())
    assert ("POST", "/api/events") in listed
    assert ("GET", "/api/animas/{anima_id}/memory-packs/latest") in listed
    assert not [path for _, path in listed if "*" in path]


def test_the_service_lists_the_same_paths(told):
    recorded = RECORDINGS["public-host-openapi"]["response"]["body"]["paths"]
    assert len(recorded) > 9
    missing = [
        path
        for path in recorded
        if not any(_alike(path.split("/"), other.split("/")) for other in told["paths"])
    ]
    assert missing == []


def _alike(left, right):
    pairs = zip(left, right)
    return len(left) == len(right) and all(a == b or a[:1] == b[:1] == "{" for a, b in pairs)


def test_what_a_request_must_give_is_told(told):
    event = told["paths"]["/api/events"]["post"]
    schema = event["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["anima_id", "event_type", "content"]
    assert "dedupe_key" in schema["properties"]
    listed = {p["name"]: p for p in told["paths"]["/api/events"]["get"]["parameters"]}
    assert (listed["anima_id"]["required"], listed["limit"]["required"]) == (True, False)
    anima = told["paths"]["/api/animas/{anima_id}"]["get"]["parameters"][0]
    assert (anima["in"], anima["required"]) == ("path", True)


def test_only_health_needs_no_key(told):
    public = [
        path
        for path, methods in told["paths"].items()
        for operation in methods.values()
        if not operation["security"]
    ]
    assert public == ["/api/health"]
    assert told["info"]["version"] == elephantasm.__version__
