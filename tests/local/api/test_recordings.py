# SPDX-License-Identifier: Apache-2.0
"""The recorded requests, sent to the engine's own server: the answers have the same form."""

from __future__ import annotations

import http.client
import json
import re
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.serving import KEY, serving
from tests.replay import RECORDINGS

local = import_module(f"{elephantasm.__name__}.local")

# Rows of other users, plan limits, other hosts' allowlists and the dashboard do not exist here.
ELSEWHERE = re.compile(
    r"another-user|^rate-limited|^dashboard-|openapi|not-allowed-no-auth|path-not-allowed$"
    r"|packs-list-blocked|health-without-prefix"
)
# Where the real server fails or is incomplete, this one does right.
BETTER = {
    "anima-create-content-type-text": 422,
    "anima-create-foreign-organization": 201,
    "anima-update-name-null": 422,
    "anima-update-name-too-long": 422,
    "event-create-content-lone-surrogate": 422,
    "event-create-content-with-nul": 422,
    "event-create-duplicate-dedupe-key": 409,
    "event-create-importance-nan": 422,
    "event-create-meta-with-nul": 422,
    "memories-search-empty-query": 422,
    "memories-search-negative-limit": 422,
    "pack-latest-blank-query": 422,
    "pack-latest-full-query-server-error": 200,
    "pack-latest-identity-flat-self": 200,
    "pack-latest-query-with-nul": 422,
    "pack-latest-unknown-anima": 404,
    "pack-latest-unknown-anima-with-query": 404,
    "query-blank-query": 422,
    "query-route-absent-in-open-source-build": 200,
    "subscriptions-usage": 200,
}
REPLAYED = [name for name in RECORDINGS if not ELSEWHERE.search(name)]
# A pack without a query is compiled anew here, so it has other items than the stored one.
SAME_FORM = [name for name in REPLAYED if name not in BETTER]
FREE = ("meta", "self", "self_reflection", "input", "ctx")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?(Z|[+-]\d\d:\d\d)?")


@pytest.fixture(scope="module")
def server():
    transport = local.LocalTransport(":memory:")
    with serving(transport.engine, api_key=KEY) as running:
        yield running
    transport.close()


@pytest.fixture
def recorded_state(server, name):
    """Give the server an engine of its own with the recorded state."""
    transport = local.LocalTransport(":memory:", clock=lambda: seeds.CLOCK)
    with transport.engine.database.transaction() as store:
        seeds.seed_recorded_state(store, events=not name.endswith("-full"))
        if re.search("deleted|delete-again|undelete", name):
            store.animas.delete(store.animas.living(seeds.DELETED), seeds.NOW)
    server.engine = transport.engine
    yield server
    transport.close()


def ask(server, name):
    """Send a recorded request; return status, headers and body of the answer."""
    request = RECORDINGS[name]["request"]
    headers = dict(request["headers"])
    if headers.get("Authorization") == "Bearer sk_live_REDACTED" and not name.startswith("auth-"):
        headers["Authorization"] = f"Bearer {KEY}"
    body = request.get("body_text")
    if body is not None:
        body = body.replace("\\xff", "\xff").encode("latin-1")
    elif "body" in request:
        body = json.dumps(request["body"]).encode()
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    try:
        connection.request(request["method"], request["path"], body, headers)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def shape(value, key=""):
    """Return the form of a JSON value: keys, types, how times are written."""
    if key in FREE:
        return "free"
    if isinstance(value, dict):
        return {name: shape(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    if isinstance(value, str):
        match = TIME.fullmatch(value)
        return f"time {match[1]}" if match else "text"
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def fits(ours, theirs, path=""):
    """Return where our form differs from theirs; null stands for any value, in either."""
    if "NoneType" in (ours, theirs) or [] in (ours, theirs):
        return []
    if isinstance(theirs, dict) and isinstance(ours, dict):
        missing = [f"{path}.{key} is missing" for key in theirs if key not in ours]
        both = [key for key in theirs if key in ours]
        return missing + [d for key in both for d in fits(ours[key], theirs[key], f"{path}.{key}")]
    if isinstance(theirs, list) and isinstance(ours, list):
        return fits(ours[0], theirs[0], f"{path}[0]")
    return [] if ours == theirs else [f"{path}: {ours} for {theirs}"]


@pytest.mark.parametrize("name", SAME_FORM)
def test_status_is_as_recorded(recorded_state, name):
    assert ask(recorded_state, name)[0] == RECORDINGS[name]["response"]["status"]


@pytest.mark.parametrize("name", SAME_FORM)
def test_body_has_the_recorded_form(recorded_state, name):
    recorded = RECORDINGS[name]["response"]
    body = ask(recorded_state, name)[2]
    if "body" not in recorded:
        assert body.decode() == recorded["body_text"]
    else:
        assert fits(shape(json.loads(body)), shape(recorded["body"])) == []


@pytest.mark.parametrize("name", SAME_FORM)
def test_headers_are_as_recorded(recorded_state, name):
    names = ("content-type", "allow", "www-authenticate", "location")
    recorded = dict(RECORDINGS[name]["response"]["headers"])
    headers = ask(recorded_state, name)[1]
    assert {n: headers.get(n) for n in names} == {n: recorded.get(n) for n in names}


@pytest.mark.parametrize(
    "name", [n for n in SAME_FORM if RECORDINGS[n]["response"]["status"] in (400, 401, 404, 422)]
)
def test_refusal_says_what_was_recorded(recorded_state, name):
    def words(body):
        detail = body["detail"]
        if isinstance(detail, str):
            return detail
        return [(item["type"], item["loc"], item["msg"], item.get("ctx")) for item in detail]

    recorded = RECORDINGS[name]["response"]["body"]
    assert words(json.loads(ask(recorded_state, name)[2])) == words(recorded)


@pytest.mark.parametrize("name", BETTER)
def test_does_right_where_the_real_server_fails(recorded_state, name):
    assert ask(recorded_state, name)[0] == BETTER[name]


@pytest.mark.parametrize(
    "name", [n for n in SAME_FORM if n.startswith(("memories-search", "knowledge", "query-"))]
)
def test_search_finds_something_where_the_real_server_did(recorded_state, name):
    found = RECORDINGS[name]["response"].get("body")
    results = found.get("results") if isinstance(found, dict) else found
    body = json.loads(ask(recorded_state, name)[2])
    ours = body.get("results") if isinstance(body, dict) else body
    assert bool(ours) == bool(results)
