# SPDX-License-Identifier: Apache-2.0
"""Upstream's own SDK and MCP server as clients of the local server.

They need an environment of their own, with elephantasm==0.2.0 and elephantasm-mcp==0.1.0; the
variable FOREIGN_PYTHON names its interpreter.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests import elephantasm
from tests.replay import KEY

FOREIGN = os.environ.get("FOREIGN_PYTHON")
pytestmark = pytest.mark.skipif(
    not FOREIGN, reason="FOREIGN_PYTHON names no environment with upstream's clients"
)


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory):
    """The local server on a file, in this process, with a key."""
    from importlib import import_module

    server = import_module(f"{elephantasm.__name__}.local.serve.server")
    transport = import_module(f"{elephantasm.__name__}.local").LocalTransport(
        str(tmp_path_factory.mktemp("foreign") / "agent.db")
    )
    with server.Server(transport.engine, port=0, api_key=KEY) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()
    transport.close()


def run(program, endpoint, **variables):
    """Run a program with the foreign interpreter; returns what it printed."""
    settings = {"FOREIGN_KEY": KEY, "FOREIGN_ENDPOINT": endpoint, **variables}
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("ELEPHANTASM_")}
    ran = subprocess.run(
        [FOREIGN, "-I", str(Path(__file__).parent / program)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**inherited, **settings},
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def sdk(endpoint):
    """What upstream's SDK got."""
    return run("foreign_sdk.py", endpoint)


def test_upstreams_sdk_creates_and_extracts(sdk):
    assert sdk["name"] == "foreign"
    assert sdk["event"] == "Please always answer in short sentences."


def test_upstreams_sdk_reads_a_pack_with_knowledge(sdk):
    assert "Solarized Dark" in sdk["prompt"]
    assert any("Solarized Dark" in content for _, content in sdk["knowledge"])
    assert sdk["memories"]
    assert all(sdk["memories"])
    assert sdk["tokens"] > 0


def test_upstreams_sdk_learns_that_an_anima_is_unknown(sdk):
    assert sdk["unknown"] == "not found"


def test_every_tool_of_upstreams_mcp_server_answers(sdk, endpoint):
    got = run("foreign_mcp.py", endpoint, FOREIGN_ANIMA=sdk["anima"])
    assert set(got["tools"]) == set(got["answers"])
    assert len(got["tools"]) == 5
    assert not [name for name, answer in got["answers"].items() if answer["error"]]
    assert "Solarized Dark" in got["answers"]["query"]["text"]
    assert "Solarized Dark" in got["answers"]["search_memories"]["text"]
    assert "Solarized Dark" in got["answers"]["search_knowledge"]["text"]


def test_this_interpreter_is_not_the_foreign_one():
    assert Path(FOREIGN).parent != Path(sys.executable).parent
