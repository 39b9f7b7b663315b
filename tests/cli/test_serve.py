# SPDX-License-Identifier: Apache-2.0
"""The server as another program sees it."""

from __future__ import annotations

import urllib.error
import urllib.request
from datetime import datetime

import pytest

from tests import elephantasm
from tests.cli.shell import done, run, served
from tests.replay import KEY


def test_the_other_commands_talk_to_it_as_to_the_service(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        here = {"endpoint": url, "anima_id": "my-agent"}
        done("create-anima", "my-agent", **here)
        done("extract", "I live in Lisbon.", **here)
        assert "I live in Lisbon." in done("inject", **here)
        assert done("health", endpoint=url, api_key=None).startswith("healthy")
    local = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent"}
    assert "I live in Lisbon." in done("events", cwd=tmp_path, **local)


@pytest.mark.parametrize(
    "argument", [["--api-key"], ["--api-key", KEY]], ids=["environment", "key"]
)
def test_a_server_with_a_key_wants_it(tmp_path, argument):
    with served(tmp_path / "agent.db", tmp_path / "log", *argument) as (url, _):
        assert done("animas", "--json", endpoint=url) == ""
        assert run("animas", endpoint=url, api_key="sk_live_other").returncode == 1


def test_it_stops_gracefully_and_says_where_it_listens(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, process):
        urllib.request.urlopen(f"{url}/health", timeout=10).close()
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{url}/nothing", timeout=10)
        caught.value.close()
    assert process.returncode == 0
    lines = (tmp_path / "log").read_text().splitlines()
    assert all(datetime.fromisoformat(line.split()[0].rstrip("Z")) for line in lines)
    lines = [line.split(" ", 1)[1] for line in lines]
    assert (lines[0], lines[-1]) == (f"listening on {url}", "stopped")
    # A request is logged after its answer, so another thread's line may come first.
    assert any(line.startswith("127.0.0.1 GET /api/health 200 ") for line in lines)


def test_one_client_sees_what_another_wrote(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        clients = [elephantasm.Elephantasm(KEY, endpoint=url) for _ in range(2)]
        anima = clients[0].create_anima("Ada")
        clients[0].extract("system", "hello", anima.id)
        assert [event.content for event in clients[1].list_events("Ada")] == ["hello"]
        for client in clients:
            client.close()
