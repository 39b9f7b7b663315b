# SPDX-License-Identifier: Apache-2.0
"""Scripted peers on real sockets, and what the tests of the transport share.

A `Peer` runs one script per connection, in the order in which the connections come; the last
script serves all further ones. A script is a function of a `Conversation`.
"""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import struct
import threading
import time
import traceback
from importlib import import_module
from pathlib import Path

import pytest

try:
    import ssl
except ImportError:  # a Python built without it
    ssl = None

from tests import elephantasm

LIMIT = 5.0  # no peer waits longer, so no test can hang
KEY = "sk_live_0123456789abcdef0123456789abcdef"
CERTIFICATES = Path(__file__).parent / "data" / "tls"


def library(name):
    """Return a module of the library under whatever name it is installed."""
    return import_module(f"{elephantasm.__name__}.{name}")


exceptions = library("exceptions")
Request = library("transport").Request


class Conversation:
    """One connection as its peer sees it."""

    def __init__(self, sock, peer):
        self.sock = sock
        self.peer = peer

    def request(self):
        """Return the next whole request, or None when the client has closed."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.sock.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += self.sock.recv(65536)
        whole = head + b"\r\n\r\n" + body
        self.peer.requests.append(whole)
        return whole

    def send(self, data):
        self.sock.sendall(data)

    def drip(self, data, pause=0.05):
        """Send a byte now and then until all is sent or the client is gone."""
        for byte in data:
            self.sock.sendall(bytes([byte]))
            if self.peer.stopped.wait(pause):
                return

    def hold(self):
        """Say nothing until the client closes or the test is over."""
        with contextlib.suppress(OSError):
            while self.sock.recv(65536):
                pass

    def stall(self):
        """Read nothing and say nothing until the test is over."""
        self.peer.stopped.wait(LIMIT)

    def reset(self):
        """Close with a reset instead of an orderly end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class Peer:
    """A server on a free port of the loopback, following scripts; a context manager.

    Attributes:
        requests: Every whole request read, in order.
        connections: How many connections were accepted.
        failures: Tracebacks of scripts that failed for other reasons than the client leaving.
    """

    def __init__(self, *scripts, context=None, buffer=None):
        self.scripts = scripts
        self.context = context
        self.requests = []
        self.failures = []
        self.connections = 0
        self.stopped = threading.Event()
        self._threads = []
        self._sockets = []
        self._listener = socket.socket()
        if buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(128)
        self.port = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"

    def url(self, host="127.0.0.1"):
        return f"{'https' if self.context else 'http'}://{host}:{self.port}/api"

    def __enter__(self):
        self._start(self._accept)
        return self

    def __exit__(self, *exc_info):
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(LIMIT)
        assert not self.failures, self.failures[0]

    def _start(self, target, *args):
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self.scripts[min(self.connections, len(self.scripts) - 1)]
            self.connections += 1
            self._sockets.append(sock)
            self._start(self._run, script, sock)

    def _run(self, script, sock):
        sock.settimeout(LIMIT)
        try:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
            with sock:
                script(Conversation(sock, self))
        except OSError:
            pass  # the client left, as clients do
        except Exception:
            self.failures.append(traceback.format_exc())
        finally:
            sock.close()


def answer(body=b'{"ok": true}', status="200 OK", headers=()):
    """Return the bytes of a complete answer with its length declared."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers]
    return head(*lines, f"Content-Length: {len(body)}") + body


def head(*lines):
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def serve(conversation):
    """Answer every request, each with its own request line as the JSON text `path`."""
    while True:
        request = conversation.request()
        if request is None:
            return
        conversation.send(answer(echo(request)))


def echo(request):
    return b'{"line": "' + request.split(b"\r\n", 1)[0] + b'"}'


def says(data):
    """Return a script that reads a request, answers with these bytes and holds the line."""

    def script(conversation):
        conversation.request()
        conversation.send(data)
        conversation.hold()

    return script


def says_and_closes(data):
    """Return a script that reads a request, answers with these bytes and closes."""

    def script(conversation):
        conversation.request()
        conversation.send(data)

    return script


def silent(conversation):
    """Read a request and never answer."""
    conversation.request()
    conversation.hold()


def resets(conversation):
    """Read a request and answer with a reset."""
    conversation.request()
    conversation.reset()


def transport_to(peer, key=KEY, **options):
    return library("_http").HTTPTransport(options.pop("url", None) or peer.url(), key, **options)


def get(path="/animas", params=(), request_id="req-1"):
    return Request("GET", path, tuple(params), None, request_id)


def post(body=b'{"content": "hello"}', path="/events", request_id="req-2"):
    return Request("POST", path, (), body, request_id)


def call(transport, request=None, timeout=2.0):
    return transport.send(request or get(), time.monotonic() + timeout)


def failure(transport, request=None, timeout=0.3):
    """Return the error a call ends with, having checked what every error must keep to."""
    request = request or get()
    start = time.monotonic()
    with pytest.raises(exceptions.ElephantasmError) as caught:
        transport.send(request, start + timeout)
    elapsed = time.monotonic() - start
    error = caught.value
    assert elapsed <= timeout + 0.5
    assert (error.method, error.path) == (request.method, request.path)
    assert error.request_id == request.id
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    assert KEY not in text
    return error


needs_ssl = pytest.mark.skipif(ssl is None, reason="this Python has no ssl")


def server_context(name="localhost"):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem", CERTIFICATES / f"{name}.key")
    return context


def client_context():
    if ssl is None:
        pytest.skip("this Python has no ssl")
    return ssl.create_default_context(cafile=str(CERTIFICATES / "ca.pem"))


def unused_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def descriptors():
    """Return how many descriptors are open, or 0 where the system does not tell."""
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


@pytest.fixture(autouse=True)
def leaves_nothing(monkeypatch):
    """Each test: no proxy from outside, and no thread and no descriptor left at the end."""
    for name in ("http_proxy", "https_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    gc.collect()
    before = threading.active_count(), descriptors()
    yield
    gc.collect()
    # A thread that was just joined, of this test or the one before, may take a moment to be gone.
    end = time.monotonic() + LIMIT
    while (threading.active_count(), descriptors()) > before and time.monotonic() < end:
        time.sleep(0.01)
    threads, opened = threading.active_count(), descriptors()
    assert threads <= before[0]
    assert opened <= before[1]
