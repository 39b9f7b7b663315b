# SPDX-License-Identifier: Apache-2.0
"""The requests recorded of a self-hosted server: the engine's answers have the same form."""

from __future__ import annotations

import json
import re
from importlib import import_module
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests import elephantasm
from tests.local import items
from tests.local.api.test_recordings import fits, shape
from tests.local.writers import local
from tests.replay import SELF_HOSTED

routes = import_module(f"{elephantasm.__name__}.local.api.routes")

# What the engine has no use for: several users, keys, embeddings in bulk, other ways to search.
ELSEWHERE = re.compile(
    r"another-user|wrong-key|^memory-embeddings-bulk|finds-old-text|after-anima|and-synthesis"
    r"|^pack-compile-preview|^pack-stats|^pack-get$|^pack-list$|^pack-delete$|^pack-latest"
    r"|^knowledge-keyword-search|^knowledge-stats|^knowledge-synthesize-|^dream-stats|while-running|as-documented"
)
# Where the real server fails or says nothing, this one does right.
BETTER = {
    "dream-trigger-unknown-anima": 404,
    "event-update-meta-null": 422,
    "event-update-role-too-long": 422,
    "memory-update-meta-null": 422,
    "pack-compile-unknown-anima": 404,
    "synthesis-config-get-unknown-anima": 404,
    "synthesis-config-update": 400,
    "synthesis-config-update-null": 422,
    "synthesis-trigger-unknown-anima": 404,
    "identity-create-after-delete": 409,
    "identity-create-unknown-anima": 404,
    "knowledge-create-unknown-anima": 404,
    "knowledge-delete-with-embedding": 200,
    "knowledge-update-with-embedding": 200,
}
REPLAYED = [name for name in SELF_HOSTED if not ELSEWHERE.search(name)]
SAME_FORM = [name for name in REPLAYED if name not in BETTER]


@pytest.fixture
def answer(name):
    """Return the engine's answer to a recorded request."""
    transport = local.LocalTransport(":memory:", clock=lambda: items.CLOCK)
    with transport.engine.database.transaction() as store:
        items.seed(store)
        items.prepare(store, name)
    yield ask(transport, name)
    transport.close()


def ask(transport, name):
    request = SELF_HOSTED[name]["request"]
    parts = urlsplit(request["path"])
    params = parse_qsl(parts.query, keep_blank_values=True)
    body = json.dumps(request["body"]).encode() if "body" in request else None
    path = parts.path[len("/api") :]
    return routes.answer(transport.engine, request["method"], path, params, body)


@pytest.mark.parametrize("name", SAME_FORM)
def test_status_and_body_are_as_recorded(answer, name):
    recorded = SELF_HOSTED[name]["response"]
    assert answer.status == recorded["status"]
    if "body" not in recorded:
        assert answer.body.decode() == recorded["body_text"]
        return
    body = json.loads(answer.body)
    assert fits(shape(body), shape(recorded["body"])) == []
    # What was found there is found here.
    assert bool(body) == bool(recorded["body"])


@pytest.mark.parametrize(
    "name", [n for n in SAME_FORM if SELF_HOSTED[n]["response"]["status"] in (400, 404, 409, 422)]
)
def test_refusal_says_what_was_recorded(answer, name):
    def words(body):
        detail = body["detail"]
        if isinstance(detail, str):
            return detail
        return [(item["type"], item["loc"], item["msg"], item.get("ctx")) for item in detail]

    assert words(json.loads(answer.body)) == words(SELF_HOSTED[name]["response"]["body"])


@pytest.mark.parametrize("name", BETTER)
def test_does_right_where_the_real_server_fails(answer, name):
    assert answer.status == BETTER[name]
