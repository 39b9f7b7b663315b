# SPDX-License-Identifier: Apache-2.0
"""Programs that tests run in processes of their own, on one database file."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

from tests import elephantasm

local = import_module(f"{elephantasm.__name__}.local")
Request = import_module(f"{elephantasm.__name__}.transport").Request
ROOT = str(Path(__file__).parent.parent.parent)


def send(transport, method, path, body=None, params=(), timeout=30.0):
    """Send one request; return status and parsed body."""
    raw = None if body is None else json.dumps(body).encode()
    request = Request(method, path, tuple(params), raw)
    answer = transport.send(request, time.monotonic() + timeout)
    return answer.status, json.loads(answer.body)


def new_anima(transport):
    """Create an anima; return its id."""
    return send(transport, "POST", "/animas", {"name": "Atlas"})[1]["id"]


def extract(transport, anima_id, content, **more):
    """Store an event; return the status."""
    body = {"anima_id": anima_id, "event_type": "message.in", "content": content, **more}
    return send(transport, "POST", "/events", body)[0]


def contents(transport, anima_id):
    """Return the contents of all of an anima's events, newest first, page by page."""
    found = []
    while True:
        params = (("anima_id", anima_id), ("limit", "200"), ("offset", str(len(found))))
        page = send(transport, "GET", "/events", params=params)[1]
        found += [event["content"] for event in page]
        if len(page) < 200:
            return found


def start(program, *arguments):
    """Run one of this module's programs in a process of its own."""
    code = f"import sys; sys.path.insert(0, {ROOT!r}); from tests.local import writers; "
    code += f"writers.{program}(*sys.argv[1:])"
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


# Programs


def write_some(path, anima_id, label, count):
    """Store a number of events."""
    transport = local.LocalTransport(path)
    for i in range(int(count)):
        assert extract(transport, anima_id, f"{label}-{i}") == 201
    transport.close()


def index_events(path):
    """Bring the full-text index up to date."""
    transport = local.LocalTransport(path)
    transport.engine.index(None)
    transport.close()


def write_until_killed(path, anima_id, label):
    """Store events and say each one that was acknowledged."""
    transport = local.LocalTransport(path)
    i = 0
    while True:
        if extract(transport, anima_id, f"{label}-{i}") == 201:
            sys.stdout.write(f"{label}-{i}\n")
            sys.stdout.flush()
        i += 1


def fork_and_write(path, anima_id, count):
    """Store events in a process and in two children forked while its database is open."""
    import os

    transport = local.LocalTransport(path)
    extract(transport, anima_id, "before")
    children = []
    for child in range(2):
        pid = os.fork()
        if not pid:
            status = 1
            try:
                for i in range(int(count)):
                    assert extract(transport, anima_id, f"child{child}-{i}") == 201
                transport.close()
                status = 0
            finally:
                os._exit(status)
        children.append(pid)
    for i in range(int(count)):
        assert extract(transport, anima_id, f"parent-{i}") == 201
    for pid in children:
        assert os.waitpid(pid, 0)[1] == 0
    transport.close()


def fork_in_memory():
    """Use a database in memory in a forked child, and say what comes of it."""
    import os

    transport = local.LocalTransport(":memory:")
    anima_id = new_anima(transport)
    pid = os.fork()
    if not pid:
        try:
            extract(transport, anima_id, "lost")
        except elephantasm.ElephantasmError as error:
            print(error.message, flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
    transport.close()
