# SPDX-License-Identifier: Apache-2.0
"""The server's log: what it says, what it never says, and that nobody waits for it."""

from __future__ import annotations

import gzip
import http.client
import io
import os
import re
import signal
import socket
import sys
import threading
from importlib import import_module
from urllib.parse import quote

import pytest

from tests import elephantasm
from tests.local.serving import KEY, Running, listening_port, process_of

log = import_module(f"{elephantasm.__name__}.local.serve.log")
HEALTH = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")


def pipe(size=16384):
    """Return both ends of a small pipe."""
    import fcntl

    reading, writing = os.pipe()
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, size)
    return reading, writing


def ask_often(port, times):
    """Send requests on one connection, all of which must be answered."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as peer:
        found = 0
        for _ in range(times // 100):
            peer.sendall(HEALTH * 100)
            answered = b""
            while answered.count(b'{"status":"healthy"}') < 100:
                part = peer.recv(65536)
                assert part, f"the server hung up after {found} answers"
                answered += part
            found += 100
    return found


# Nobody waits for the log


@posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_log_that_nobody_reads_stops_no_request(tmp_path, unbuffered):
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with process_of(tmp_path / "agent.db", environment=environment) as process:
        assert ask_often(listening_port(process), 6000) == 6000
        process.terminate()
        assert process.wait(20) == 0


@posix
def test_lines_that_found_no_room_are_counted():
    reading, writing = pipe()
    with os.fdopen(writing, "w") as stream, os.fdopen(reading, "rb", 0) as reader:
        made = log.Log(stream)
        for number in range(1000):
            made.note(f"line {number} {'x' * 80}")
        said = reader.read(65536)
        made.note("and on")
        said += reader.read(65536)
    lines = [line.split(" ", 1)[1] for line in said.decode().splitlines()]
    written = [line for line in lines if line.startswith("line")]
    assert 0 < len(written) < 1000
    assert [line.split()[1] for line in written] == [str(n) for n in range(len(written))]
    assert lines[len(written) :] == [f"{1000 - len(written)} lines were not written", "and on"]


@posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_log_whose_reader_is_gone_stops_nothing(tmp_path, unbuffered):
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with process_of(tmp_path / "agent.db", environment=environment) as process:
        port = listening_port(process)
        process.stderr.close()
        assert ask_often(port, 300) == 300
        process.terminate()
        assert process.wait(20) == 0
        process.stderr = None


@posix
def test_a_standard_error_that_is_closed_later_stops_nothing(tmp_path):
    before = "import threading, os; threading.Timer(0.5, os.close, (2,)).start()"
    with process_of(tmp_path / "agent.db", before=before) as process:
        port = listening_port(process)
        assert process.stderr.read() == ""  # closed
        assert ask_often(port, 300) == 300
        process.terminate()
        assert process.wait(20) == 0


def test_a_closed_stream_is_passed_over(tmp_path):
    for stream in (io.StringIO(), (tmp_path / "log").open("w")):
        made = log.Log(stream)
        stream.close()
        made.note("lost")


def test_no_stream_is_no_log():
    log.Log(None).note("nowhere")


def test_a_stream_with_a_form_of_its_own_is_written_through(tmp_path):
    with gzip.open(tmp_path / "log.gz", "wt") as stream:
        log.Log(stream).note("hello")
    with gzip.open(tmp_path / "log.gz", "rt") as stream:
        assert stream.read().endswith("Z hello\n")


def test_lines_follow_what_was_written_before(tmp_path):
    with (tmp_path / "log").open("w", encoding="utf-8") as stream:
        stream.write("before\n")
        log.Log(stream).note("naïve")
    lines = (tmp_path / "log").read_text("utf-8").splitlines()
    assert [line.split()[-1] for line in lines] == ["before", "naïve"]


def test_many_threads_write_whole_lines(tmp_path):
    with (tmp_path / "log").open("w") as stream:
        made = log.Log(stream)
        threads = [
            threading.Thread(target=lambda: [made.note("x" * 300) for _ in range(100)])
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    lines = (tmp_path / "log").read_text().splitlines()
    assert len(lines) == 800
    assert all(line.endswith("Z " + "x" * 300) for line in lines)


def test_what_lasts_is_said_once_a_minute(monkeypatch):
    stream = io.StringIO()
    made = log.Log(stream)
    for _ in range(5):
        made.note_seldom("full")
        made.note_seldom("broken")
    assert len(stream.getvalue().splitlines()) == 2
    monkeypatch.setattr(log, "SELDOM_SECONDS", 0.0)
    made.note_seldom("full")
    assert len(stream.getvalue().splitlines()) == 3


# What it says


@pytest.mark.parametrize(
    "path",
    [
        f"/api/{KEY}",
        f"/api/x{KEY}y/z",
        "/api/sk_live_somebody_elses",
        f"/api/{quote('sk_live_!')}else",
        "/api/%73k_live_0123",
        "/api/" + "".join(f"%{ord(c):02x}" for c in KEY),
        f"/api/%41/{KEY}",
        "/api/" + "".join(f"%25{ord(c):02x}" for c in KEY),
        "/api/" + "".join(f"%2525{ord(c):02x}" for c in KEY),
        f"/api/%2541/{KEY}/%252573k_live_0123",
    ],
)
def test_a_key_in_a_path_is_not_logged(path):
    with Running(api_key=KEY) as made:
        made.ask("GET", path)
    said = made.log.getvalue()
    assert "/api/" in said
    assert "[key]" in said
    assert not re.search("(?i)sk_live|sk%5f|%73|0123|[0-9a-f]{16}", said.replace("T0", ""))


def test_a_key_of_another_form_is_not_logged_either():
    with Running(api_key="correct horse battery") as made:
        made.ask("GET", "/api/correct%20horse%20battery")
    assert "GET /api/[key] 404" in made.log.getvalue()


def test_a_key_with_a_percent_sign_is_not_logged_either():
    with Running(api_key="correct%41horse") as made:
        for path in ("/api/correct%41horse", "/api/correct%2541horse/%41"):
            made.ask("GET", path)
    assert made.log.getvalue().count("GET /api/[key]") == 2
    assert "horse" not in made.log.getvalue()


def test_a_path_encoded_again_and_again_is_not_logged():
    with Running(api_key=KEY) as made:
        made.ask("GET", "/api/" + "".join(f"%{'25' * 20}{ord(c):02x}" for c in KEY[:9]))
    assert "127.0.0.1 [encoded too often] 404 " in made.log.getvalue()


def test_a_long_path_is_cut():
    with Running() as made:
        made.ask("GET", "/api/" + "x" * 5000, headers={})
    assert re.search(r"x{100,200} 404 \d+\.\d ms\n", made.log.getvalue())
    assert len(made.log.getvalue()) < 400


def test_a_quiet_log_has_failures_only(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    with Running(path=str(path), quiet=True) as made:
        made.ask("GET", "/health", headers={})
        made.ask("GET", "/api/animas", headers={})
    lines = made.log.getvalue().splitlines()
    assert len(lines) == 1
    assert "127.0.0.1 The database" in lines[0]


@posix
def test_a_quiet_server_says_when_it_starts_and_stops(tmp_path):
    with process_of(tmp_path / "agent.db", quiet=True) as process:
        port = listening_port(process)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/health")
        connection.getresponse().read()
        connection.close()
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=20)[1].split(" ", 1)[1] == "stopped\n"
