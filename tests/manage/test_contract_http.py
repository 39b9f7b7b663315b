# SPDX-License-Identifier: Apache-2.0
"""Single items over real HTTP, with the recorded answers of a self-hosted server."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests import elephantasm
from tests.manage.contract import (
    ANIMA,
    CYCLIST,
    LADDER,
    LENT,
    LIBRARIAN,
    MADE,
    WARM,
    ItemContract,
    World,
)
from tests.replay import KEY, RECORDINGS, SELF_HOSTED, ReplayServer

UNKNOWN = "/api/{}/00000000-0000-4000-8000-000000000000{}"
_NO_ANIMA = SELF_HOSTED["synthesis-config-get-unknown-anima"]
LIBRARY = {**RECORDINGS["anima-get"]["response"]["body"], "id": ANIMA}
_PRESET = "/api/packs/compile/conversational"
_EMPTY = SELF_HOSTED["memory-list-of-another-user"]
_NO_IDENTITY = SELF_HOSTED["identity-get-by-id-unknown"]
_NO_STATEMENT = SELF_HOSTED["knowledge-get-unknown"]
_NO_EVENT, _NO_MEMORY = SELF_HOSTED["event-get-unknown"], SELF_HOSTED["memory-get-unknown"]
_NO_PATH = RECORDINGS["path-unknown"]  # a server keeps no history of events and memories
_EVENT = SELF_HOSTED["event-get-after-delete-include-deleted"]
_PROVENANCE = SELF_HOSTED["knowledge-provenance"]
_STATEMENT = {
    "response": {
        **SELF_HOSTED["knowledge-get"]["response"],
        "body": _PROVENANCE["response"]["body"][0]["after_state"],
    }
}
_MADE_OF = {
    ("GET", f"/api/memories/{MADE}"): SELF_HOSTED["memory-get"],
    ("GET", f"/api/memories/{MADE}/events"): SELF_HOSTED["memory-events"],
    ("GET", f"/api/memories/{MADE}/history"): _NO_PATH,
}
# What was recorded of an id that nobody has, or only somebody else, on paths like these.
NOBODY = {
    "memory-of-nobody": {
        ("GET", UNKNOWN.format("memories", "/events")): _EMPTY,
    },
    "knowledge-of-nobody": {
        ("PATCH", UNKNOWN.format("knowledge", "")): _NO_STATEMENT,
        ("DELETE", UNKNOWN.format("knowledge", "")): _NO_STATEMENT,
        ("POST", UNKNOWN.format("knowledge", "/restore")): _NO_STATEMENT,
        ("GET", UNKNOWN.format("knowledge", "/history")): _EMPTY,
        ("GET", UNKNOWN.format("knowledge", "/provenance")): _EMPTY,
        ("GET", UNKNOWN.format("knowledge/memory", "/influenced")): _EMPTY,
    },
    "identity-of-nobody": {
        ("PATCH", UNKNOWN.format("identities", "")): _NO_IDENTITY,
        ("DELETE", UNKNOWN.format("identities", "")): _NO_IDENTITY,
        ("POST", UNKNOWN.format("identities", "/restore")): _NO_IDENTITY,
        ("GET", UNKNOWN.format("identities", "/history")): _EMPTY,
    },
    # Of statements it was recorded that a second deletion is not found; identities do the same.
    "identity-gone": {
        ("DELETE", f"/api/identities/{WARM}"): SELF_HOSTED["knowledge-delete-again"],
    },
    # A preset without a query answers like the route without one.
    "pack-compile-fresh": {
        ("POST", _PRESET): SELF_HOSTED["pack-compile-no-query"],
    },
    "pack-of-nobody": {
        ("POST", _PRESET): SELF_HOSTED["pack-compile-unknown-anima"],
        ("GET", UNKNOWN.format("animas", "")): SELF_HOSTED["memory-create-unknown-anima"],
        ("DELETE", UNKNOWN.format("memory-packs", "")): SELF_HOSTED["pack-get-unknown"],
    },
    "synthesis-of-nobody": {
        ("POST", UNKNOWN.format("knowledge/synthesize", "")): SELF_HOSTED["memory-get-unknown"],
    },
    "synthesis-due": {
        ("GET", f"/api/animas/{ANIMA}"): {
            "response": {**RECORDINGS["anima-get"]["response"], "body": LIBRARY}
        },
    },
    "dream-of-nobody": {
        ("GET", UNKNOWN.format("dreams/sessions", suffix)): SELF_HOSTED["dream-session-unknown"]
        for suffix in ("", "/actions")
    },
    "anima-deleted": {
        ("DELETE", f"/api/animas/{CYCLIST}"): RECORDINGS["anima-delete"],
    },
    "origin-of-nobody": {
        ("GET", UNKNOWN.format("events", "")): _NO_EVENT,
        ("GET", UNKNOWN.format("memories", "")): _NO_MEMORY,
        ("GET", UNKNOWN.format("memories", "/events")): _EMPTY,
        ("GET", UNKNOWN.format("knowledge", "")): _NO_STATEMENT,
        ("GET", UNKNOWN.format("knowledge", "/history")): _EMPTY,
    },
    "origin-of-statement": {
        ("GET", f"/api/events/{LENT}"): _NO_EVENT,
        ("GET", f"/api/memories/{LENT}"): _NO_MEMORY,
        ("GET", f"/api/memories/{LENT}/events"): _EMPTY,
        ("GET", f"/api/knowledge/{LENT}"): _STATEMENT,
        ("GET", f"/api/knowledge/{LENT}/history"): _PROVENANCE,
        **_MADE_OF,
    },
    "origin-of-memory": {
        ("GET", f"/api/events/{MADE}"): _NO_EVENT,
        ("GET", "/api/dreams/sessions"): _EMPTY,
        **_MADE_OF,
    },
    "origin-of-event": {
        ("GET", f"/api/events/{LADDER}"): _EVENT,
        ("GET", f"/api/events/{LADDER}/history"): _NO_PATH,
    },
    "anima-of-nobody": {
        ("GET", UNKNOWN.format("animas", "/synthesis-config")): _NO_ANIMA,
        ("PUT", UNKNOWN.format("animas", "/synthesis-config")): _NO_ANIMA,
        ("GET", UNKNOWN.format("animas", "/synthesis-status")): _NO_ANIMA,
        ("POST", "/api/identities"): SELF_HOSTED["identity-create-unknown-anima"],
        ("POST", "/api/knowledge"): SELF_HOSTED["knowledge-create-unknown-anima"],
        ("GET", UNKNOWN.format("animas", "")): SELF_HOSTED["memory-create-unknown-anima"],
    },
}


@pytest.fixture
def server():
    with ReplayServer(SELF_HOSTED) as running:
        running.play("GET", f"/api/animas/{LIBRARIAN}", "anima-get")
        yield running


@pytest.fixture
def client(server):
    with elephantasm.Elephantasm(KEY, endpoint=server.url, timeout=10) as made:
        yield made


def playing(server):
    """Return what lets a server answer with a recording from now on."""

    def now(name):
        if name in NOBODY:
            server.overrides.update(NOBODY[name])
            return
        request = SELF_HOSTED[name]["request"]
        server.play(request["method"], urlsplit(request["path"]).path, name)

    return now


class TestHTTP(ItemContract):
    @pytest.fixture
    def world(self, client, server):
        return World(client, LIBRARIAN, playing(server))
