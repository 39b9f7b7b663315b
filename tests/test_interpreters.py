# SPDX-License-Identifier: Apache-2.0
"""Processes that differ from a plain one: modules missing or replaced, descriptors or files gone.

Each test runs a process of its own, for what it changes cannot be undone.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import elephantasm
from tests.peers import (
    CERTIFICATES,
    KEY,
    Peer,
    answer,
    leaves_nothing,  # noqa: F401 - a fixture
    resets,
    says,
    serve,
    server_context,
    silent,
    unused_port,
)

PACKAGE = Path(elephantasm.__file__).parent
ROOT = PACKAGE.parents[elephantasm.__name__.count(".")]
ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"

# What every program below begins with: `call()` is one request through a client of its own.
BEGIN = f"""
import importlib, os, sys, time
sys.path.insert(0, {{root!r}})
def library(name=""):
    return importlib.import_module({elephantasm.__name__!r} + name)
def request():
    return library(".transport").Request("GET", "/animas", (), None, "req-1")
def transport(url):
    return library("._http").HTTPTransport(url, {KEY!r})
def call(made, timeout=5):
    try:
        return made.send(request(), time.monotonic() + timeout).status
    except library(".exceptions").ElephantasmError as error:
        return f"{{{{type(error).__name__}}}}: {{{{error.message}}}}"
"""


def run(code, *arguments, root=ROOT, options=(), cwd=None, **environment):
    """Return what a program prints; it must end well and say nothing on standard error."""
    done = subprocess.run(
        [sys.executable, *options, "-c", BEGIN.format(root=str(root)) + code, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=cwd,
        env={**os.environ, **environment},
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


# Failures that must load nothing.


def test_a_call_without_free_descriptors_is_a_connection_error():
    pytest.importorskip("resource")
    code = """
import resource
made = transport(sys.argv[1])
resource.setrlimit(resource.RLIMIT_NOFILE, (0, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
print(call(made))
"""
    (said,) = run(code, f"http://127.0.0.1:{unused_port()}/api")
    assert said.startswith("APIConnectionError: Cannot connect to 127.0.0.1:")
    assert "Too many open files" in said


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_failure_after_the_package_was_removed_is_a_connection_error(tmp_path, scheme):
    if scheme == "https":
        pytest.importorskip("ssl")
    code = """
import shutil
made = transport(sys.argv[1])
shutil.rmtree(sys.argv[2])
print(call(made))
"""
    copy = tmp_path / PACKAGE.relative_to(ROOT)
    shutil.copytree(PACKAGE, copy)
    url = f"{scheme}://127.0.0.1:{unused_port()}/api"
    (said,) = run(code, url, str(copy), root=tmp_path, cwd=str(tmp_path))
    assert said.startswith("APIConnectionError: Cannot connect")


def test_an_error_answer_is_read_without_free_descriptors():
    pytest.importorskip("resource")
    code = """
import resource
client = library().Elephantasm("key", sys.argv[2], sys.argv[1])
client._dispatch._transport()
free = os.dup(0)
os.close(free)
# One for the connection, none for a module.
resource.setrlimit(resource.RLIMIT_NOFILE, (free + 1, resource.getrlimit(7)[1]))
try:
    client.extract("message.in", "x")
except library().ElephantasmError as error:
    print(type(error).__name__, error.status_code, error.retry_after)
"""
    late = "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"
    with Peer(says(answer(b'{"detail": "no"}', "503 No", [late]))) as peer:
        assert run(code, peer.url(), ANIMA) == ["ServerError 503 0.0"]


def test_an_error_of_the_engine_is_read_without_another_module():
    # There may be no descriptor left to open it with.
    pytest.importorskip("sqlite3")
    code = """
client = library().Elephantasm(endpoint="sqlite://", anima_id=sys.argv[1])
client.health()
before = set(sys.modules)
try:
    client.get_anima()
except library().NotFoundError:
    print(sorted(set(sys.modules) - before))
"""
    assert run(code, ANIMA) == ["[]"]


# `fill(left)` lets the process open so many more descriptors and no others.
FULL = """
import resource
def fill(left):
    free = os.dup(0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + left, resource.getrlimit(7)[1]))
"""


def test_a_name_and_a_list_need_no_free_descriptors():
    pytest.importorskip("resource")
    code = (
        FULL
        + """
client = library().Elephantasm("key", None, sys.argv[1])
client.health()
fill(0)  # the connection is kept
event = client.extract("message.in", "x", "Ada")
print(event.content, len(list(client.list_animas())), client.get_anima("Ada").name)
"""
    )
    row = f'{{"id": "{ANIMA}", "name": "Ada", "anima_id": "{ANIMA}", "content": "x", '
    row += '"event_type": "message.in", "status": "ok", "created_at": "2026-01-01T00:00:00Z", '
    row += '"updated_at": "2026-01-01T00:00:00Z", "occurred_at": "2026-01-01T00:00:00Z"}'

    def rows(conversation):
        while True:
            request = conversation.request()
            if request is None:
                return
            several = request.startswith((b"GET /api/animas/search", b"GET /api/animas?"))
            conversation.send(answer((f"[{row}]" if several else row).encode()))

    with Peer(rows) as peer:
        assert run(code, peer.url()) == ["x 1 Ada"]


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:1", "sqlite://"])
def test_a_first_call_without_free_descriptors_is_a_connection_error(endpoint):
    pytest.importorskip("resource")
    code = (
        FULL
        + """
client = library().Elephantasm("key", None, sys.argv[1])
fill(0)
try:
    client.health()
except library().ElephantasmError as error:
    print(type(error).__name__, error.sent, error.message)
"""
    )
    (said,) = run(code, endpoint)
    assert said.startswith("APIConnectionError False the ")
    assert "Too many open files" in said


# Pythons built without a module.

WITHOUT = "sys.modules[{!r}] = None\n"


def test_plain_http_needs_no_ssl():
    code = WITHOUT.format("_ssl") + "for url in sys.argv[1:]: print(call(transport(url)))"
    with Peer(serve) as peer, Peer(resets) as broken:
        down = f"http://127.0.0.1:{unused_port()}/api"
        answered, reset, refused = run(code, peer.url(), broken.url(), down)
    assert answered == "200"
    assert reset.startswith("APIConnectionError: The connection to 127.0.0.1")
    assert refused.startswith("APIConnectionError: Cannot connect to 127.0.0.1")


def test_https_without_ssl_says_what_is_missing():
    code = WITHOUT.format("_ssl") + (
        "client = library().Elephantasm('key', endpoint='https://127.0.0.1:1')\n"
        "try:\n"
        "    client.list_animas()\n"
        "    client.health()\n"
        "except library().APIConnectionError as error:\n"
        "    print(error.sent, error.message)\n"
    )
    (said,) = run(code)
    assert said.startswith("False https needs the module ssl, which this Python does not have")


def test_the_embedded_engine_without_sqlite3_says_what_is_missing():
    code = WITHOUT.format("_sqlite3") + (
        "client = library().Elephantasm(endpoint='sqlite://')\n"
        "try:\n"
        "    client.create_anima('x')\n"
        "except library().ElephantasmError as error:\n"
        "    print(error.message)\n"
    )
    (said,) = run(code)
    assert "a Python that has sqlite3" in said


# Recorders and interceptors of tests.

PATCHED = """
import http.client
genuine = http.client.HTTPConnection, http.client.HTTPResponse
class Broken:
    def __init__(self, *args, **options):
        raise AssertionError("recorded")
http.client.HTTPConnection = http.client.HTTPSConnection = http.client.HTTPResponse = Broken
made = transport(sys.argv[1])
print(call(made))
http.client.HTTPConnection, http.client.HTTPResponse = genuine
print(call(made))
"""


def test_a_first_call_while_http_client_is_replaced_breaks_nothing():
    with Peer(serve) as peer:
        assert run(PATCHED, peer.url()) == ["200", "200"]


def test_a_first_call_inside_a_cassette_breaks_nothing(tmp_path):
    vcr = pytest.importorskip("vcr")
    code = """
import vcr
with vcr.use_cassette(sys.argv[2]):
    made = transport(sys.argv[1])
    print(call(made))
print(call(made))
with vcr.use_cassette(sys.argv[2]):
    print(call(made), call(transport(sys.argv[1])))
"""
    assert vcr
    with Peer(serve) as peer:
        assert run(code, peer.url(), str(tmp_path / "c.yaml")) == ["200", "200", "200 200"]


def test_a_blocked_socket_is_told_by_who_blocked_it():
    pytest.importorskip("pytest_socket")
    code = """
import pytest_socket
made = transport(sys.argv[1])
pytest_socket.disable_socket()
try:
    print(call(made))
except pytest_socket.SocketBlockedError as error:
    print("blocked")
pytest_socket.enable_socket()
print(call(made))
"""
    with Peer(serve) as peer:
        assert run(code, peer.url(), options=("-W", "ignore")) == ["blocked", "200"]


def test_a_replaced_socket_is_the_one_that_is_used():
    code = """
import socket
made, genuine, used = transport(sys.argv[1]), socket.socket, []
class Watched(genuine):
    def connect(self, target):
        used.append(target)
        super().connect(target)
socket.socket = Watched
print(call(made), len(used))
"""
    with Peer(serve) as peer:
        assert run(code, peer.url()) == ["200 1"]


# Cooperative threads.

TOGETHER = """
import threading
made, said = transport(sys.argv[1]), []
threads = [threading.Thread(target=lambda: said.append(call(made))) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
made.close()
print(sorted(set(said)), len(said), threading.active_count())
"""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("first", ["patched", "imported"])
def test_calls_work_under_gevent(scheme, first):
    pytest.importorskip("gevent")
    context = None
    if scheme == "https":
        pytest.importorskip("ssl")
        context = server_context()
    patch = "from gevent import monkey; monkey.patch_all()\n"
    load = "library('._http')\n"
    if scheme == "https" and first == "imported":
        patch = "import warnings; warnings.simplefilter('ignore')\n" + patch
    code = (patch + load if first == "patched" else load + patch) + TOGETHER
    with Peer(serve, context=context) as peer:
        said = run(code, peer.url("localhost"), SSL_CERT_FILE=str(CERTIFICATES / "ca.pem"))
    assert said == ["[200] 8 1"]


def test_a_wait_under_gevent_leaves_the_loop_running():
    pytest.importorskip("gevent")
    code = """
from gevent import monkey; monkey.patch_all()
import gevent
ticks = []
def tick():
    while True:
        ticks.append(1)
        gevent.sleep(0.01)
gevent.spawn(tick)
made = transport(sys.argv[1])
print(call(made, 0.5).partition(":")[0], len(ticks) > 5)
"""
    with Peer(silent) as peer:
        assert run(code, peer.url()) == ["APITimeoutError True"]


def test_the_embedded_engine_works_under_gevent(tmp_path):
    pytest.importorskip("gevent")
    pytest.importorskip("sqlite3")
    code = """
from gevent import monkey; monkey.patch_all()
import gevent
client = library().Elephantasm(endpoint="sqlite:///" + sys.argv[1])
anima = client.create_anima("agent").id
def turn(n):
    client.extract("message.in", f"turn {n}", anima)
    return client.inject(anima, query=f"turn {n}") is not None
jobs = [gevent.spawn(turn, n) for n in range(10)]
gevent.joinall(jobs, timeout=30)
print(all(job.successful() for job in jobs), len(list(client.list_events(anima))))
client.close()
"""
    assert run(code, str(tmp_path / "agent.db")) == ["True 10"]


# Processes in a bad state.


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="there is no such signal here")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_peer_that_hangs_up_ends_no_process_that_dies_of_sigpipe(scheme):
    context = None
    if scheme == "https":
        pytest.importorskip("ssl")
        context = server_context()
    code = """
import signal
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
made = transport(sys.argv[1])
Request = library(".transport").Request
for _ in range(3):
    try:
        made.send(Request("POST", "/e", (), b"x" * 20_000_000), time.monotonic() + 5)
    except library().APIConnectionError as error:
        print(error.sent)
print(signal.getsignal(signal.SIGPIPE) == signal.SIG_DFL, signal.pthread_sigmask(0, ()))
"""

    def hangs_up(conversation):
        conversation.sock.recv(1000)
        socket.socket.shutdown(conversation.sock, socket.SHUT_WR)
        time.sleep(0.05)
        conversation.reset()  # after the orderly end this is a broken pipe

    with Peer(hangs_up, context=context, buffer=4096) as peer:
        ca = str(CERTIFICATES / "ca.pem")
        said = run(code, peer.url(), SSL_CERT_FILE=ca)
    assert said == [*["None"] * 3, "True set()"]


def test_a_current_folder_that_is_gone_disturbs_no_call(tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    # Loaded before: CPython 3.13.0 cannot even import `socket` there.
    code = """
made = [transport(url) for url in sys.argv[1:]]
os.rmdir(os.getcwd())
for one in made: print(call(one))
"""
    with Peer(serve) as peer:
        down = f"http://127.0.0.1:{unused_port()}/api"
        answered, refused = run(code, peer.url(), down, cwd=str(folder))
    assert answered == "200"
    assert refused.startswith("APIConnectionError: Cannot connect")


def test_closed_standard_streams_disturb_no_call():
    # The sockets then get their numbers.
    code = """
saved = os.dup(1)
for number in (0, 1, 2): os.close(number)
said = [str(call(transport(url))).partition(":")[0] for url in sys.argv[1:]]
os.write(saved, " ".join(said).encode())
os._exit(0)
"""
    with Peer(serve) as peer:
        down = f"http://127.0.0.1:{unused_port()}/api"
        assert run(code, peer.url(), down) == ["200 APIConnectionError"]


@pytest.mark.parametrize(
    "held", ["made", "sys.held = made", "made.itself = made", "sys.a = [made]"]
)
def test_a_transport_alive_at_exit_says_nothing(held):
    code = f"made = transport(sys.argv[1])\nprint(call(made))\n{held}\n"
    with Peer(serve) as peer:
        assert run(code, peer.url(), options=("-X", "dev", "-W", "error")) == ["200"]
