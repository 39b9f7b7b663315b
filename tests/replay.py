# SPDX-License-Identifier: Apache-2.0
"""A loopback server that answers as the real service did in the recordings.

A request is answered by the recording with the same method, path, query and body. A captured
event or a new anima that no recording knows gets the recorded 201 with the sent fields in it.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

KEY = "sk_live_0123456789abcdef0123456789abcdef"
_DATA = Path(__file__).parent / "data"
RECORDINGS = json.loads((_DATA / "recordings.json").read_text("utf-8"))
# What a self-hosted server answers on paths that the hosted service does not let through.
SELF_HOSTED = json.loads((_DATA / "self-hosted.json").read_text("utf-8"))


def body_of(recording):
    """Return a recorded answer's body as bytes."""
    response = recording["response"]
    if "body" in response:
        return json.dumps(response["body"], ensure_ascii=False).encode()
    return response.get("body_text", "").encode()


def key_of(method, target, body):
    """Return what makes two requests the same: page sizes and spelled-out defaults do not."""
    parts = urlsplit(target)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = tuple(sorted(p for p in pairs if p[0] != "limit" and p != ("offset", "0")))
    if isinstance(body, dict):
        body = {k: v for k, v in body.items() if (k, v) not in (("state", "active"), ("limit", 10))}
    return method, parts.path, query, json.dumps(body, sort_keys=True)


def _authorized(recording):
    if recording["request"]["path"] == "/api/health":
        return True
    return recording["request"]["headers"].get("Authorization") == "Bearer sk_live_REDACTED"


class ReplayServer(ThreadingHTTPServer):
    """Serves recordings on a free port; `requests` holds what came, in order."""

    daemon_threads = True
    request_queue_size = 128  # a burst of 64 threads connects at once

    def __init__(self, recordings=RECORDINGS):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests = []
        self.connections = 0
        self.overrides = {}
        self.unknown = object()
        self.known = {}
        for name, recording in recordings.items():
            request = recording["request"]
            is_refused = "another-user" in name or "wrong-key" in name
            ours = _authorized(recording) and not is_refused
            refused = recording["response"]["status"] == 422
            if ours and not refused and "body_text" not in request:
                key = key_of(request["method"], request["path"], request.get("body"))
                self.known.setdefault(key, recording)
        self.thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def play(self, method, path, name):
        """Answer this method and path with a recording from now on, whatever else is sent."""
        self.overrides[method, path] = RECORDINGS.get(name) or SELF_HOSTED[name]

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.thread.join()

    def process_request(self, request, client_address):
        self.connections += 1
        super().process_request(request, client_address)

    def answer(self, method, target, body, headers):
        """Return status, headers and body for a request."""
        if headers.get("Authorization") != f"Bearer {KEY}":
            return self.recorded(RECORDINGS["auth-missing"])
        override = self.overrides.get((method, urlsplit(target).path))
        if override is not None:
            return self.recorded(override)
        known = self.known.get(key_of(method, target, body))
        if known is not None:
            return self.recorded(known)
        missing = self.missing_anima(target, body)
        if missing is not None:
            detail = json.dumps({"detail": f"Anima {missing} not found"}).encode()
            return 404, [["content-type", "application/json"]], detail
        if method == "GET" and target.startswith("/api/events?"):
            return 200, [["content-type", "application/json"]], b"[]"
        if method == "POST" and target in ("/api/events", "/api/animas"):
            return self.echo(target, body)
        return self.recorded(RECORDINGS["path-unknown"])

    def missing_anima(self, target, body):
        """Return the id of the anima that was said to be unknown, if the request is about it."""
        about = target.rpartition("/")[2], (body or {}).get("anima_id")
        return self.unknown if self.unknown in about else None

    @staticmethod
    def recorded(recording):
        response = recording["response"]
        headers = [pair for pair in response.get("headers", []) if pair[0] != "content-length"]
        return response["status"], headers, body_of(recording)

    @staticmethod
    def echo(target, sent):
        name = "event-create-minimal" if target == "/api/events" else "anima-create-minimal"
        stored = {**RECORDINGS[name]["response"]["body"], **sent}
        return 201, [["content-type", "application/json"]], json.dumps(stored).encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # one packet an answer

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        body = json.loads(raw) if raw else None
        headers = {name.title(): value for name, value in self.headers.items()}
        self.server.requests.append((self.command, self.path, headers, body))
        status, headers, answer = self.server.answer(self.command, self.path, body, self.headers)
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        if status != 204:
            self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
        self.wfile.flush()
        if status == 500:
            self.close_connection = True  # as the real server does, without saying so

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def log_message(self, *_):
        pass
