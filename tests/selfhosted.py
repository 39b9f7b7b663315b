# SPDX-License-Identifier: Apache-2.0
"""A server that keeps what it is given, by the rules that were recorded of a self-hosted one.

Animas, events, memories, statements and the links between memories and events. Its Dreamer makes
a memory of the events that are newer than the newest memory, or than the anima.
"""

from __future__ import annotations

import json
import re
import threading
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

from tests.replay import RECORDINGS, SELF_HOSTED

FRESH = {
    "animas": RECORDINGS["anima-create-minimal"],
    "events": RECORDINGS["event-create-minimal"],
    "memories": SELF_HOSTED["memory-create-minimal"],
    "knowledge": SELF_HOSTED["knowledge-create"],
}


class SelfHosted(ThreadingHTTPServer):
    """Serves on a free port; `rows` holds what is stored by kind, `requests` what came.

    Args:
        lacks: Kinds of paths that there are none of, such as `memories-events`.
    """

    daemon_threads = True

    def __init__(self, *lacks):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.lacks = lacks
        self.rows = {kind: [] for kind in FRESH}
        self.links = []
        self.deleted = set()
        self.requests = []
        self.refusal = lambda method, path: None  # or the status that a request gets
        self.now = datetime(2026, 11, 1, tzinfo=timezone.utc)
        self.thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.thread.join()

    def live(self, kind):
        return [row for row in self.rows[kind] if row["id"] not in self.deleted]

    def dream(self):
        """Make a memory of what the server would make one of."""
        for anima in self.rows["animas"]:
            own = [row for row in self.live("memories") if row["anima_id"] == anima["id"]]
            since = max(_time(row["created_at"]) for row in own or [anima])
            events = [
                row
                for row in self.live("events")
                if row["anima_id"] == anima["id"] and _time(row["occurred_at"]) > since
            ]
            if events:
                text = " ".join(row["content"] for row in events)
                made = self.store("memories", {"anima_id": anima["id"], "summary": text})
                self.links += [{"memory_id": made["id"], "event_id": row["id"]} for row in events]

    def store(self, kind, fields):
        """Keep a new row and return it."""
        self.now += timedelta(seconds=1)
        number = sum(map(len, self.rows.values())) + 1
        fresh = {**FRESH[kind]["response"]["body"], "id": str(UUID(int=number))}
        if kind == "knowledge":
            fresh.update(topic=None, summary=None, confidence=None)
        moment = self.now.isoformat()
        times = {"created_at": moment, "updated_at": moment}
        if kind == "events":
            times["occurred_at"] = moment
        self.rows[kind].append({**fresh, **times, **fields})
        return self.rows[kind][-1]

    def answer(self, method, target, sent):
        """Return status and body for a request."""
        parts = urlsplit(target)
        path, params = parts.path.removeprefix("/api/"), dict(parse_qsl(parts.query))
        self.requests.append((method, path, sent))
        status = self.refusal(method, path)
        if status is not None:
            return status, {"detail": "not now"}
        kind, *rest = path.split("/")
        if kind in self.lacks or kind not in (*self.rows, "memories-events"):
            return 404, {"detail": "Not Found"}
        if kind == "memories-events":
            return self.links_of(rest[1]) if method == "GET" else self.link(**sent)
        if rest:
            return self.one(method, kind, *rest)
        return (201, self.store(kind, sent)) if method == "POST" else self.page(kind, params)

    def page(self, kind, params):
        """Return the rows of a page, newest first."""
        rows = self.rows[kind] if params.get("include_deleted") else self.live(kind)
        if kind != "animas":
            rows = [row for row in rows if row["anima_id"] == params["anima_id"]]
        start, size = int(params.get("offset", 0)), int(params.get("limit", 50))
        by = "occurred_at" if kind == "events" else "created_at"
        newest = sorted(rows, key=lambda row: (_time(row[by]), row["id"]), reverse=True)
        return 200, newest[start : start + size]

    def one(self, method, kind, row_id, part=None):
        """Answer what is asked of a single row."""
        row = next((row for row in self.rows[kind] if row["id"] == row_id), None)
        if row is None:
            return 404, {"detail": f"{kind} {row_id} not found"}
        if method == "DELETE":
            self.deleted.add(row_id)
            return 204, None
        if part == "embedding":
            row["embedding_model"] = "text-embedding-3-small"
        if part == "memories":
            linked = {one["memory_id"] for one in self.links if one["event_id"] == row_id}
            return 200, [memory for memory in self.live("memories") if memory["id"] in linked]
        return 200, row

    def links_of(self, memory_id):
        return 200, [one for one in self.links if one["memory_id"] == memory_id]

    def link(self, memory_id, event_ids, link_strength):
        """Make links, all or none."""
        for kind, ids in (("memories", [memory_id]), ("events", event_ids)):
            if not {*ids} <= {row["id"] for row in self.live(kind)}:
                return 404, {"detail": f"{kind} not found"}
        made = [{"memory_id": memory_id, "event_id": event} for event in event_ids]
        if len({*event_ids}) < len(event_ids) or any(one in self.links for one in made):
            return 500, None
        self.links += made
        return 201, made


def _time(text):
    # Python 3.9 knows no Z.
    return datetime.fromisoformat(re.sub("Z$", "+00:00", text))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def handle_any(self):
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, body = self.server.answer(self.command, self.path, json.loads(raw) if raw else None)
        data = b"" if status == 204 else json.dumps(body).encode()
        self.send_response_only(status)
        self.send_header("content-type", "application/json")
        if status == 429:
            self.send_header("retry-after", "0.05")
        if status != 204:
            self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_DELETE = handle_any

    def log_message(self, *_):
        pass
