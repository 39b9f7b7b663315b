# SPDX-License-Identifier: Apache-2.0
"""From HTTP to the API and back: paths, failures, and nothing private."""

from __future__ import annotations

import json
import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import BEARER, KEY, Running

gateway = import_module(f"{elephantasm.__name__}.local.serve.gateway")
Head = import_module(f"{elephantasm.__name__}.local.serve.head").Head
handler = import_module(f"{elephantasm.__name__}.local.serve.handler")


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8",
                                  "application/merge-patch+json"])  # fmt: skip
def test_json_is_taken_under_its_names(running, kind):
    headers = {**BEARER, "Content-Type": kind}
    assert running.ask("POST", "/api/animas", b'{"name": "A"}', headers)[0] == 201


def test_another_content_type_is_refused_with_the_reason(running):
    headers = {**BEARER, "Content-Type": "text/plain"}
    status, _, body = running.ask("POST", "/api/animas", b'{"name": "A"}', headers)
    assert status == 422
    assert json.loads(body)["detail"][0]["loc"] == ["header", "content-type"]


def test_a_trailing_slash_is_redirected_with_its_query(running):
    status, headers, body = running.ask("GET", "/api/animas/?limit=1")
    assert (status, body) == (307, b"")
    address = f"http://127.0.0.1:{running.server.server_port}/api/animas?limit=1"
    assert headers["location"] == address


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/animas",
        "/api",
        "/api/",
        "/apis/animas",
        "//",
        "//[/api/health",
        "/%2fapi/animas",
        "*",
    ],
)
def test_nothing_is_served_outside_of_the_api(running, path):
    assert running.ask("GET", path)[0] == 404


@pytest.mark.parametrize("path", ["/health", "/api/healthz", "/api/health"])
def test_health_is_served_to_anyone(running, path):
    status, _, body = running.ask("GET", path, headers={})
    assert (status, json.loads(body)["status"]) == (200, "healthy")


def test_a_database_that_cannot_be_used_is_told_without_its_path(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    with Running(path=str(path)) as made:
        status, _, body = made.ask("GET", "/api/animas", headers={})
        assert status == 503
        assert str(tmp_path).encode() not in body
        assert "not an SQLite database" in made.log.getvalue()


def test_a_database_locked_too_long_asks_to_come_again(tmp_path, monkeypatch):
    path = str(tmp_path / "agent.db")
    monkeypatch.setattr(handler, "REQUEST_SECONDS", 0.1)
    with Running(path=path) as made:
        made.ask("POST", "/api/animas", b'{"name": "A"}')
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        status, headers, _ = made.ask("POST", "/api/animas", b'{"name": "A"}')
        other.close()
    assert (status, headers["retry-after"]) == (503, "1")


def test_a_defect_is_an_internal_error_that_says_nothing_of_the_data(running, monkeypatch):
    def defect(*_, **__):
        raise KeyError("private words")

    monkeypatch.setattr(gateway, "answer", defect)
    status, headers, body = running.ask("GET", "/api/animas")
    assert (status, body) == (500, b"Internal Server Error")
    assert headers["connection"] == "close"
    assert "KeyError at defect:" in running.log.getvalue()
    assert "private" not in running.log.getvalue()


def test_what_is_served_to_anyone_asks_no_database():
    head = Head("GET", "/health?x=1", 1, {})
    response = gateway.respond(None, head, b"", authorized=False, deadline=0.0, note=print)
    assert (response.status, response.body) == (200, b'{"status":"healthy"}')
