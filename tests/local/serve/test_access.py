# SPDX-License-Identifier: Apache-2.0
"""Whom the engine's server answers: keys, hosts and web pages."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.http.test_secret import KEY as HIDDEN
from tests.http.test_secret import leaks
from tests.local.serving import KEY, Running, Server, program
from tests.local.writers import local

access = import_module(f"{elephantasm.__name__}.local.serve.access")
Head = import_module(f"{elephantasm.__name__}.local.serve.head").Head


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


@pytest.fixture
def open_server():
    """A server without a key."""
    with Running() as made:
        yield made


# Keys


@pytest.mark.parametrize(
    "header",
    [
        None,
        "Bearer wrong",
        f"bearer {KEY[:-1]}",
        f"Bearer  {KEY}",
        f"Bearer {KEY}x",
        f"Bearer {KEY[:-1]}",
        f"Token {KEY}",
        KEY,
        "Bearer ",
        "Bearer é",
    ],
)
def test_anything_but_the_key_is_refused(running, header):
    headers = {} if header is None else {"Authorization": header.encode("latin-1")}
    status, answered, body = running.ask("GET", "/api/animas", headers=headers)
    assert (status, answered["www-authenticate"]) == (401, "Bearer")
    assert json.loads(body) == {"detail": "Authentication required"}


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_of_the_key_has_no_case(running, scheme):
    headers = {"Authorization": f"{scheme} {KEY}"}
    assert running.ask("GET", "/api/animas", headers=headers)[0] == 200


def test_without_a_key_nobody_is_asked_for_one(open_server):
    assert open_server.ask("GET", "/api/animas", headers={})[0] == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_an_address_open_to_others_needs_a_key(host):
    transport = local.LocalTransport(":memory:")
    with pytest.raises(elephantasm.InvalidArgumentError, match="api_key"):
        Server(transport.engine, host, 0)
    transport.close()


@pytest.mark.parametrize("key", ["", "  ", "a\nb", "clé"])
def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(key):
    transport = local.LocalTransport(":memory:")
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        Server(transport.engine, port=0, api_key=key)
    assert not key.strip() or key not in str(caught.value)
    transport.close()


def refused(start, host, key):
    """Return the error of a server that can't start."""
    transport = local.LocalTransport(":memory:")
    try:
        if start == "Server":
            Server(transport.engine, host, 0, api_key=key())
        else:
            program.serve(":memory:", host, 0, api_key=key())
    except (elephantasm.InvalidArgumentError, OSError) as error:
        return error
    finally:
        transport.close()
    raise AssertionError("no error")


@pytest.mark.parametrize("start", ["Server", "serve"])
@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("127.0.0.1", lambda: f"{HIDDEN}\x01"),
        ("203.0.113.1", lambda: HIDDEN),
        ("0.0.0.0", lambda: HIDDEN),
    ],
    ids=["bad key", "address of another machine", "short key"],
)
def test_no_frame_of_a_server_that_cannot_start_shows_the_key(start, host, key, monkeypatch):
    monkeypatch.setattr(access, "MIN_KEY", 1000)
    found, count = leaks(refused(start, host, key))
    assert found == []
    assert count > 1


# Hosts and web pages


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://localhost.example.org"},
        {"Origin": "http://[x"},
        {"Origin": "null"},
        {"Origin": "http://localhost:3000"},
        {"Origin": "http://127.0.0.1"},
        {"Origin": "http://localhost:8765", "Host": "example.org:8765"},
        {"Host": "example.org:8765"},
        {"Host": "[x"},
        {"Host": "[::ffff:192.0.2.1]"},
    ],
)
def test_a_web_page_cannot_reach_a_server_without_a_key(open_server, headers):
    assert open_server.ask("GET", "/api/animas", headers=headers)[0] == 403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://localhost:8765", "Host": "localhost:8765"},
        {"Host": "[::1]:8765"},
        {"Host": "[::ffff:127.0.0.1]:8765"},
        {"Host": "localhost"},
    ],
)
def test_this_machine_reaches_a_server_without_a_key(open_server, headers):
    assert open_server.ask("GET", "/api/animas", headers=headers)[0] == 200


@pytest.mark.parametrize(
    ("target", "host", "status"),
    [
        ("http://localhost/api/animas?limit=1", "localhost", 200),
        ("http://localhost/api/animas", "example.org", 200),
        ("http://localhost/animas", "localhost", 404),
        ("http://example.org/api/animas", "localhost", 403),
    ],
)
def test_a_whole_address_is_answered_by_the_host_it_names(open_server, target, host, status):
    lines = [f"GET {target} HTTP/1.1", f"Host: {host}", "Connection: close", "", ""]
    found = open_server.raw("\r\n".join(lines).encode())
    assert found.startswith(b"HTTP/1.1 %d " % status)


# Without sockets


def head_of(**fields):
    return Head("GET", "/", 1, fields)


@pytest.mark.parametrize(
    ("host", "is_ours"),
    [
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.0.2.1", False),
        ("localhost.example.org", False),
        ("", False),
    ],
)
def test_loopback_is_this_machine_alone(host, is_ours):
    assert access.is_loopback(host) is is_ours


def test_the_key_is_taken_without_the_blanks_around_it():
    rules = access.Access(access.Secret(f" {KEY}\n"))
    assert rules.is_authorized(head_of(authorization=f"Bearer {KEY}"))
    assert not rules.is_authorized(head_of())


def test_with_a_key_no_page_is_foreign():
    foreign = head_of(host="example.org", origin="https://example.org")
    assert not access.Access(access.Secret(KEY)).is_foreign(foreign)
    assert access.Access(None).is_foreign(foreign)


def test_a_short_key_does_for_this_machine_alone():
    rules = access.Access(access.Secret("short"))
    rules.check_key("127.0.0.1")
    with pytest.raises(elephantasm.InvalidArgumentError, match="16 characters or more"):
        rules.check_key("192.0.2.1")
