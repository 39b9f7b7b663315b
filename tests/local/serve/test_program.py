# SPDX-License-Identifier: Apache-2.0
"""A server as a program: from its start to a signal."""

from __future__ import annotations

import http.client
import io
import signal
import socket
import sqlite3

import pytest

from tests import elephantasm
from tests.local.serving import listening_port, process_of, program
from tests.local.writers import local, new_anima


@pytest.fixture
def process(tmp_path):
    """A server in a process of its own, and the address it says."""
    with process_of(tmp_path / "agent.db") as made:
        yield made, listening_port(made)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_server_with_its_database_closed(process, tmp_path, number):
    made, port = process
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("POST", "/api/animas", b'{"name": "A"}')
    assert connection.getresponse().read()
    made.send_signal(number)
    out = made.communicate(timeout=5)[1]
    connection.close()
    assert made.returncode == 0
    assert [line.split(" ", 1)[1].partition(" 201 ")[0] for line in out.splitlines()] == [
        "127.0.0.1 POST /api/animas",
        "stopped",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["agent.db"]


def test_a_half_sent_request_does_not_hold_up_the_end(process):
    made, port = process
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(
            b"POST /api/animas HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{"
        )
        other = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        other.request("GET", "/health")
        other.getresponse().read()
        made.send_signal(signal.SIGTERM)
        made.communicate(timeout=5)
        other.close()
    assert made.returncode == 0


def test_a_database_that_no_request_could_use_is_told_before_it_listens(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    with pytest.raises(elephantasm.APIConnectionError, match="not an SQLite database"):
        program.serve(str(path), port=0)


def test_a_database_that_is_locked_is_served_all_the_same(tmp_path, monkeypatch):
    path = tmp_path / "agent.db"
    transport = local.LocalTransport(path)
    new_anima(transport)
    transport.close()
    monkeypatch.setattr(program, "_until_signalled", lambda server: None)
    monkeypatch.setattr(program, "CHECK_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    log = io.StringIO()
    program.serve(str(path), port=0, log=log)
    other.close()
    assert "stopped" in log.getvalue()
