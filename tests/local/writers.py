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


def extract(transport, anima_id, content, timeout=30.0, **more):
    """Store an event; return the status."""
    body = {"anima_id": anima_id, "event_type": "message.in", "content": content, **more}
    return send(transport, "POST", "/events", body, timeout=timeout)[0]


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


def open_slowly(path):
    """Bring an old file up to date; say when it is in the middle of that, and then wait."""
    version_2 = import_module(f"{elephantasm.__name__}.local.store.version_2")
    moved, split = [], version_2.split

    def slowly(*args):
        moved.append(args)
        if len(moved) == 30:
            say("in the middle")
            time.sleep(60)
        return split(*args)

    version_2.split = slowly
    local.LocalTransport(path).dream()


def open_and_count(path):
    """Open a file; say how many statements, sources and tables it has."""
    database = import_module(f"{elephantasm.__name__}.local.store.database").Database(path)
    tables = ("knowledge", "knowledge_source", "sqlite_master")
    with database.transaction() as store:
        counts = [
            store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
        ]
    say(counts)
    database.close()


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


def say(line):
    """Print a line in one write, so that those of several processes do not mix."""
    import os

    os.write(1, f"{line}\n".encode())


def write_and_say(transport, anima_id, label, count):
    """Store events and say each one that was acknowledged."""
    for i in range(count):
        if extract(transport, anima_id, f"{label}-{i}") == 201:
            say(f"{label}-{i}")


def in_child(work):
    """Fork; the child does some work and ends, the parent gets its process id."""
    import os
    import warnings

    # Python 3.12 warns of forks beside threads, which is what some of these programs try.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def wait_for(pids):
    """Wait for children, all of which must end well."""
    import os

    statuses = [os.waitpid(pid, 0)[1] for pid in pids]
    assert not any(statuses), statuses


def fork_and_close(path, anima_id):
    """A child goes on writing after its parent, which had the file open first, has closed it."""
    import os

    transport = local.LocalTransport(path)
    write_and_say(transport, anima_id, "parent", 2)
    has_written, may_go_on = os.pipe(), os.pipe()

    def work():
        write_and_say(transport, anima_id, "early", 1)
        os.write(has_written[1], b".")
        os.read(may_go_on[0], 1)
        write_and_say(transport, anima_id, "late", 10)

    child = in_child(work)
    os.read(has_written[0], 1)
    transport.close()
    os.write(may_go_on[1], b".")
    wait_for([child])


def fork_a_daemon(path, anima_id):
    """A child goes on writing after its parent has ended, beside a process of its own."""
    transport = local.LocalTransport(path)
    write_and_say(transport, anima_id, "parent", 2)
    in_child(lambda: write_and_say(transport, anima_id, "daemon", 400))


def fork_beside_threads(path, anima_id):
    """Children are forked while other threads of their parent write."""
    import threading

    transport = local.LocalTransport(path)
    threads = [
        threading.Thread(target=write_and_say, args=(transport, anima_id, f"thread{n}", 30))
        for n in range(2)
    ]
    for thread in threads:
        thread.start()
    children = [
        in_child(lambda n=n: write_and_say(transport, anima_id, f"child{n}", 3)) for n in range(4)
    ]
    for thread in threads:
        thread.join()
    wait_for(children)
    transport.close()


def fork_in_a_transaction(path, anima_id):
    """Fork while a thread is in a transaction that does not end; say what the child is told."""
    import threading

    forks = import_module(f"{elephantasm.__name__}.local.store.forks")
    forks.LONGEST_WAIT = 0.1
    transport = local.LocalTransport(path)
    inside, leave = threading.Event(), threading.Event()

    def hold():
        with transport.engine.database.transaction():
            inside.set()
            leave.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait(30)

    def work():
        for used in (transport, local.LocalTransport(path)):
            try:
                extract(used, anima_id, "child")
            except elephantasm.ElephantasmError as error:
                say(f"{error.sent} {error.message}")

    child = in_child(work)
    wait_for([child])
    leave.set()
    thread.join()
    write_and_say(transport, anima_id, "parent", 1)
    transport.close()


def fork_in_its_own_transaction(path, anima_id):
    """Fork inside a transaction of the same thread; say what the child is told."""
    import os

    transport = local.LocalTransport(path)
    try:
        with transport.engine.database.transaction() as store:
            store.connection.execute("UPDATE anima SET description = 'parent'")
            pid = os.fork()
            if not pid:
                # What the parent has open is not there for the child.
                store.connection.execute("UPDATE anima SET description = 'child'")
        wait_for([pid])
        transport.close()
    except elephantasm.ElephantasmError as error:
        say(error.message)
        os._exit(0)


def search_as_nobody(path, largest):
    """Search an older file as a user who may not write anywhere; say what was found, or why not."""
    files = import_module(f"{elephantasm.__name__}.local.store.files")
    files._LARGEST_COPY = int(largest)
    import_module(f"{elephantasm.__name__}.local.dreamer.dream")
    become_nobody()
    transport = local.LocalTransport(path)
    client = elephantasm.Elephantasm(transport=transport)
    try:
        anima = next(client.list_animas())
        facts = [row.content for row in client.list_knowledge("FACT", anima.id)]
        say([anima.name, facts, client.inject(anima.id, query="Where do I live?").as_prompt()])
    except elephantasm.ElephantasmError as error:
        say(error.message)
    client.close()


def become_nobody():
    """Go on as a user who may not write anywhere."""
    # Nobody may be unable to read the standard library: what is loaded when needed is loaded now.
    import hashlib  # noqa: F401
    import logging  # noqa: F401
    import os
    import urllib.parse  # noqa: F401
    import uuid  # noqa: F401

    os.setgid(65534)
    os.setuid(65534)


def read_as_nobody(path, anima_id):
    """Read a database as a user who may not write anywhere; say what was read, or why not."""
    become_nobody()
    transport = local.LocalTransport(path)
    try:
        say(contents(transport, anima_id))
        extract(transport, anima_id, "refused")
    except elephantasm.ElephantasmError as error:
        say(error.message)
    transport.close()


def fork_beside_clients(path, anima_id):
    """Children are forked while other threads use a database in memory, open and close files."""
    import os
    import signal
    import threading

    transport = local.LocalTransport(path)
    stop = threading.Event()

    def remember():
        other = local.LocalTransport(":memory:")
        elsewhere = new_anima(other)
        while not stop.is_set():
            extract(other, elsewhere, "x")
        other.close()

    def come_and_go():
        while not stop.is_set():
            other = local.LocalTransport(path)
            contents(other, anima_id)
            other.close()

    def work(n):
        signal.alarm(30)  # what hangs is killed
        write_and_say(transport, anima_id, f"child{n}", 1)

    threads = [threading.Thread(target=target) for target in (remember, come_and_go) * 2]
    for thread in threads:
        thread.start()
    try:
        for n in range(15):
            wait_for([in_child(lambda n=n: work(n))])
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        transport.close()
    os._exit(0)


def fork_in_a_fork(path, anima_id):
    """A signal handler forks while its thread waits with a fork of its own."""
    import signal
    import threading

    transport = local.LocalTransport(path)
    inside, children = threading.Event(), []

    def hold():
        with transport.engine.database.transaction():
            inside.set()
            time.sleep(0.5)

    def handler(number, frame):
        children.append(in_child(lambda: None))

    signal.signal(signal.SIGALRM, handler)
    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait(30)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    children.append(in_child(lambda: write_and_say(transport, anima_id, "child", 1)))
    wait_for(children)
    thread.join()
    thread = threading.Thread(target=write_and_say, args=(transport, anima_id, "parent", 1))
    thread.start()
    thread.join()
    transport.close()
