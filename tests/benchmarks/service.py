# SPDX-License-Identifier: Apache-2.0
"""A loopback service with canned answers, in a process of its own, cheap enough not to matter.

    python -m tests.benchmarks.service [--tls] [--delay SECONDS]

prints its port. It answers GETs with a pack and POSTs with an event, after the delay.
"""

from __future__ import annotations

import argparse
import json
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from .measure import ROOT, clean_environment

CERTIFICATES = Path(__file__).resolve().parents[1] / "data" / "tls"
KEY = "sk_live_0123456789abcdef0123456789abcdef"
ANIMA = "13e46e21-d955-4ed6-972b-649caf6a1044"
NOW = "2026-11-22T18:40:10.238024"
EVENT = {
    "id": "11035244-dfbd-4043-ae72-5f883584e492",
    "anima_id": ANIMA,
    "event_type": "message.in",
    "content": "Hello!",
    "role": "user",
    "author": None,
    "summary": None,
    "occurred_at": NOW,
    "session_id": None,
    "meta": {},
    "source_uri": None,
    "dedupe_key": None,
    "importance_score": None,
    "created_at": NOW,
    "updated_at": NOW,
}


def pack(size):
    """Return a pack of about this many bytes, three quarters of them in its items."""
    items = max(1, size * 3 // 4 // 330)
    memory = {
        "id": EVENT["id"],
        "summary": "The user prefers the dark theme and works from home on Fridays.",
        "score": 0.9177,
        "retrieval_reason": "hybrid",
        "similarity": 0.8571,
    }
    # Without `type` the upstream SDK can't read knowledge at all, so both spellings are here.
    known = {
        "id": EVENT["id"],
        "content": "The user prefers the dark theme.",
        "knowledge_type": "FACT",
        "type": "FACT",
        "score": 0.9,
        "similarity": 0.9,
    }
    content = {
        "context": "- The user prefers the dark theme. " * (size // 4 // 35),
        "identity": {"personality_type": "INTJ", "communication_style": "concise"},
        "temporal_context": None,
        "session_memories": [memory] * (items // 2),
        "pending_events": [],
        "knowledge": [known] * (items // 2),
        "long_term_memories": [memory] * (items // 2),
        "config": {},
    }
    counts = dict.fromkeys(
        ("session_memory_count", "pending_event_count", "knowledge_count", "token_count"), 1
    )
    return {
        "id": EVENT["id"],
        "anima_id": ANIMA,
        "query": None,
        "preset_name": "conversational",
        **counts,
        "long_term_memory_count": 1,
        "has_identity": True,
        "max_tokens": 2000,
        "content": content,
        "compiled_at": NOW,
        "created_at": NOW,
    }


def answer(status, body):
    """Return a whole HTTP answer with the headers that the real service sends."""
    data = json.dumps(body, separators=(",", ":")).encode()
    head = (
        f"HTTP/1.1 {status}\r\ndate: Sun, 22 Nov 2026 18:40:10 GMT\r\nserver: uvicorn\r\n"
        f"content-length: {len(data)}\r\ncontent-type: application/json\r\n\r\n"
    )
    return head.encode() + data


class Service:
    """Serves each connection in a thread; `GET /count` tells how many connections there were."""

    def __init__(self, context, delay, size):
        self.context = context
        self.delay = delay
        self.answers = {b"GET": answer("200 OK", pack(size)), b"POST": answer("201 Created", EVENT)}
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)

    def serve(self):
        while True:
            sock, _ = self.listener.accept()
            threading.Thread(target=self.talk, args=(sock,), daemon=True).start()

    def talk(self, sock):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
            self.connections += 1
            while self.exchange(sock):
                pass
        except OSError:
            pass
        finally:
            sock.close()

    def exchange(self, sock):
        data = sock.recv(65536)
        while data and b"\r\n\r\n" not in data:
            data += sock.recv(65536)
        if not data:
            return False
        head, _, body = data.partition(b"\r\n\r\n")
        lower = head.lower()
        at = lower.find(b"content-length:")
        length = int(lower[at + 15 :].split(b"\r\n")[0]) if at >= 0 else 0
        while len(body) < length:
            body += sock.recv(65536)
        if b"GET /count" in head:
            sock.sendall(answer("200 OK", self.connections - 1))
            return True
        if self.delay:
            time.sleep(self.delay)
        sock.sendall(self.answers[head.partition(b" ")[0]])
        return True


@contextmanager
def running(*, tls=False, delay=0.0, size=6000):
    """Run a service in a process of its own; gives the endpoint."""
    command = [sys.executable, "-m", "tests.benchmarks.service"]
    command += ["--tls"] * tls + ["--delay", str(delay), "--size", str(size)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=clean_environment()
    ) as process:
        try:
            port = int(process.stdout.readline())
            yield f"{'https' if tls else 'http'}://localhost:{port}"
        finally:
            process.kill()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--delay", type=float, default=0.0)
    parser.add_argument("--size", type=int, default=6000)
    options = parser.parse_args()
    context = None
    if options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / "localhost.pem", CERTIFICATES / "localhost.key")
    service = Service(context, options.delay, options.size)
    print(service.listener.getsockname()[1], flush=True)
    service.serve()


if __name__ == "__main__":
    main()
