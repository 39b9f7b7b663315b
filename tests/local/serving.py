# SPDX-License-Identifier: Apache-2.0
"""The engine's server: in a thread of the test's process, or in a process of its own."""

from __future__ import annotations

import http.client
import io
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from importlib import import_module

from tests import elephantasm
from tests.local.writers import ROOT, local

SERVE = f"{elephantasm.__name__}.local.serve"
Server = import_module(f"{SERVE}.server").Server
program = import_module(f"{SERVE}.program")
KEY = "sk_live_0123456789abcdef0123456789abcdef"
BEARER = {"Authorization": f"Bearer {KEY}"}


@contextmanager
def serving(engine, **options):
    """Serve an engine on a free port for as long as the block lasts."""
    with Server(engine, port=0, **options) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            # Before the socket closes, or the loop would spin on it forever.
            server.shutdown()
            thread.join()


class Running:
    """A server, its log and a client."""

    def __init__(self, **options):
        self.log = io.StringIO()
        self.transport = local.LocalTransport(options.pop("path", ":memory:"))
        self.serving = serving(self.transport.engine, log=self.log, **options)

    def __enter__(self):
        self.server = self.serving.__enter__()
        return self

    def __exit__(self, *error):
        self.serving.__exit__(*error)
        self.transport.close()

    def connect(self):
        """Return a client's connection."""
        return http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=5)

    def ask(self, method, path, body=None, headers=BEARER):
        """Send one request; return status, headers and body."""
        connection = self.connect()
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def raw(self, text):
        """Send bytes; return all that comes back until the server hangs up."""
        with socket.create_connection(("127.0.0.1", self.server.server_port), timeout=5) as peer:
            peer.sendall(text)
            return read_all(peer)


def read_all(peer):
    """Return what comes until the server hangs up."""
    found = b""
    while True:
        part = peer.recv(65536)
        if not part:
            return found
        found += part


def post(path, body, *headers):
    """Return a raw request that asks the server to hang up afterwards."""
    lines = [f"POST {path} HTTP/1.1", "Host: h", f"Authorization: Bearer {KEY}"]
    return "\r\n".join([*lines, "Connection: close", *headers, "", ""]).encode() + body


@contextmanager
def process_of(database, *, before="", environment=None, **options):
    """Serve a file from a process of its own; its log is a pipe, `process.stderr`.

    Args:
        database: The file.
        before: Python code that the process runs first.
        environment: Its variables; None for those of the tests.
        options: For `serve`.
    """
    code = (
        f"import sys; sys.path.insert(0, {ROOT!r}); from tests.local import serving\n{before}\n"
        f"serving.program.serve(sys.argv[1], port=0, **{options!r})"
    )
    made = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, str(database)],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        yield made
    finally:
        made.kill()
        made.communicate()


def listening_port(process):
    """Return the port that a process names in its first line."""
    line = process.stderr.readline()
    assert "listening on" in line, line
    return int(line.partition("127.0.0.1:")[2].partition("/")[0])
