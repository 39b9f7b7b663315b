# SPDX-License-Identifier: Apache-2.0
"""Forgetting over real HTTP: by the recordings of a server, and on an engine behind sockets."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import serving
from tests.manage.contract import ANIMA, LADDER, LENT, MADE, PHONE
from tests.replay import KEY, SELF_HOSTED, ReplayServer

local = import_module(f"{elephantasm.__name__}.local")


PACK = SELF_HOSTED["pack-list"]["response"]["body"][0]["id"]


class _Server(ReplayServer):
    """A server whose memory is gone once it was deleted."""

    def answer(self, method, target, body, headers):
        if (method, target) == ("DELETE", f"/api/memories/{MADE}"):
            self.overrides["GET", target] = SELF_HOSTED["memory-get-unknown"]
        return super().answer(method, target, body, headers)


@pytest.fixture
def server():
    with _Server(SELF_HOSTED) as running:
        yield running


@pytest.fixture
def client(server):
    with elephantasm.Elephantasm(KEY, endpoint=server.url, timeout=10) as made:
        yield made


def answer(status, body):
    """Return an answer that was not recorded, in the form of one that was."""
    like = SELF_HOSTED["event-get"]["response"]
    return {"response": {**like, "status": status, "body": body}}


def test_a_server_is_asked_for_the_whole_chain(client, server):
    statement = SELF_HOSTED["knowledge-get"]["response"]["body"]
    made = SELF_HOSTED["knowledge-provenance"]["response"]["body"][:1]
    event = SELF_HOSTED["event-get-after-delete-include-deleted"]["response"]["body"]
    server.overrides.update(
        {
            ("GET", f"/api/events/{LADDER}"): answer(200, event),
            ("GET", f"/api/knowledge/memory/{MADE}/influenced"): answer(200, [LENT, PHONE]),
            ("GET", f"/api/knowledge/{LENT}"): answer(200, {**statement, "id": LENT}),
            ("GET", f"/api/knowledge/{PHONE}"): answer(404, {"detail": "Knowledge not found"}),
            ("GET", f"/api/knowledge/{LENT}/provenance"): answer(200, made),
            ("GET", f"/api/animas/{ANIMA}/memory-packs"): answer(
                200, SELF_HOSTED["pack-list"]["response"]["body"][:1]
            ),
            ("DELETE", f"/api/memories/{MADE}"): SELF_HOSTED["event-delete"],
            ("DELETE", f"/api/knowledge/{LENT}"): SELF_HOSTED["knowledge-delete-with-embedding"],
            ("DELETE", f"/api/memory-packs/{PACK}"): SELF_HOSTED["pack-delete"],
        }
    )
    plan = client.forget(LADDER, dry_run=True)
    assert [str(own) for own in (*plan.events, *plan.memories, *plan.knowledge)] == [
        LADDER,
        MADE,
        LENT,
    ]
    assert len(plan.packs) == 1
    assert not [one for one in server.requests if one[0] == "DELETE"]

    done = client.forget(plan)
    deleted = [path for method, path, *_ in server.requests if method == "DELETE"]
    paths = (f"events/{LADDER}", f"memories/{MADE}", f"knowledge/{LENT}", f"memory-packs/{PACK}")
    assert list(dict.fromkeys(deleted)) == [f"/api/{path}" for path in paths]
    (kept,) = done.kept
    assert (kept.kind, str(kept.id)) == ("knowledge", LENT)
    assert "embedding" in kept.reason
    assert done.knowledge == ()


def test_an_engine_behind_its_server_forgets_and_restores(tmp_path):
    engine = local.LocalTransport(tmp_path / "served.db", clock=lambda: 1_790_000_000.0)
    with (
        serving(engine.engine, api_key=KEY) as served,
        elephantasm.Elephantasm(KEY, endpoint=f"http://127.0.0.1:{served.server_port}") as client,
    ):
        anima = client.create_anima("Library").id
        event_id = client.extract("message.in", "I'm allergic to ivy.", anima, "s").id
        engine.dream()
        before = client.inject(anima).as_prompt()
        assert "ivy" in before
        plan = client.forget("ivy", anima)
        assert [*plan.events] == [event_id]
        done = client.forget(plan, reason="asked for")
        assert "ivy" not in client.inject(anima).as_prompt()
        assert client.restore(done) == ()
        assert client.inject(anima).as_prompt() == before
    engine.close()
