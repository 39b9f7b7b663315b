# SPDX-License-Identifier: Apache-2.0
"""Requests to an engine in this process, and what its answers say."""

from __future__ import annotations

import json
from importlib import import_module

from tests import elephantasm
from tests.local import seeds
from tests.local.writers import send

routes = import_module(f"{elephantasm.__name__}.local.api.routes")
UNKNOWN = "00000000-0000-4000-8000-000000000001"


class Clock:
    """A clock that stands still until told otherwise."""

    def __init__(self, now=seeds.CLOCK):
        self.now = now

    def __call__(self):
        return self.now


def post_event(transport, anima_id, **body):
    """Store an event; return status and body."""
    event = {"anima_id": anima_id, "event_type": "message.in", "content": "x", **body}
    return send(transport, "POST", "/events", event)


def raw(transport, method, path, body=None, **more):
    """Send a body as it is; return status and parsed answer."""
    response = routes.answer(transport.engine, method, path, (), body, **more)
    return response.status, json.loads(response.body)


def refused(answer):
    """Return place and type of what a 422 answer refuses."""
    status, body = answer
    assert status == 422
    return [(".".join(map(str, item["loc"])), item["type"]) for item in body["detail"]]


def search(transport, anima_id, query, **more):
    """Return the contents of the memories that a search finds."""
    body = {"anima_id": anima_id, "query": query, **more}
    results = send(transport, "POST", "/memories/search/semantic", body)[1]
    return [result["memory"]["content"] for result in results]
