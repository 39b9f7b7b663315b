# SPDX-License-Identifier: Apache-2.0
"""What a failure is called, and what its message says is to be done."""

import socket

import pytest

from tests.peers import (  # noqa: F401 - a fixture
    exceptions,
    get,
    leaves_nothing,
    library,
    post,
    progress_within,
)

error_of = library("_http.transport").error_of
answer = library("_http.messages")
TunnelRefusedError = library("_http.connection").TunnelRefusedError
Route = library("_http.route").Route
Proxy = library("_http.proxy").Proxy
LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError
DIRECT = Route("service.org", 8000)
PROXIED = Route("service.org", 8000, None, Proxy("proxy.org", 3128))
TUNNELLED = Route("service.org", 443, object(), Proxy("proxy.org", 3128))
RESET = ConnectionResetError(104, "Connection reset by peer")


def error(exc, stage="receive", sent=True, route=DIRECT, request=None, status=None):
    progress = progress_within(2)
    progress.stage, progress.sent, progress.status = stage, sent, status
    return error_of(exc, request or get(), progress, route)


@pytest.mark.parametrize(
    ("stage", "route", "text"),
    [
        ("connect", DIRECT, "No connection to service.org:8000 in time; check the endpoint"),
        ("connect", PROXIED, "No connection to proxy proxy.org:3128 in time; check the proxy"),
        ("proxy", TUNNELLED, "The proxy proxy.org:3128 opened no tunnel to service.org:443 in"),
        ("tls", DIRECT, "The TLS handshake with service.org:8000 did not end in time"),
        ("send", DIRECT, "service.org:8000 did not take the whole request in time"),
        ("receive", DIRECT, "No complete answer from service.org:8000 in time"),
    ],
)
@pytest.mark.parametrize("exc", [TimeoutError(), socket.timeout("timed out")])
def test_a_timeout_says_what_was_waited_for(exc, stage, route, text):
    made = error(exc, stage, False, route)
    assert type(made) is LATE
    assert made.message.startswith(text)


@pytest.mark.parametrize(
    ("stage", "route", "text"),
    [
        ("connect", DIRECT, "Cannot connect to service.org:8000: Connection reset by peer; check"),
        ("connect", PROXIED, "Cannot connect to proxy proxy.org:3128: Connection reset by peer"),
        ("proxy", TUNNELLED, "The proxy proxy.org:3128 opened no tunnel to service.org:443: Conn"),
        ("tls", DIRECT, "The TLS handshake with service.org:8000 failed: Connection reset"),
        ("send", DIRECT, "The connection to service.org:8000 broke while the request was sent"),
        ("receive", DIRECT, "The connection to service.org:8000 broke before the whole answer"),
    ],
)
def test_a_broken_connection_says_what_was_being_done(stage, route, text):
    made = error(RESET, stage, False, route)
    assert type(made) is LOST
    assert made.message.startswith(text)


@pytest.mark.parametrize(
    ("exc", "reason"),
    [
        (TunnelRefusedError(502), "it answered with status 502; check the proxy"),
        (TunnelRefusedError(407), "status 407; it wants a user name and password"),
        (answer.RemoteDisconnected("x"), "it was closed without a byte of an answer"),
        (OSError("no number"), ": OSError;"),
    ],
)
def test_the_reason_is_in_words(exc, reason):
    assert reason in error(exc, "proxy", False, TUNNELLED).message


@pytest.mark.parametrize(
    ("outgoing", "sent", "advice"),
    [
        (get(), True, "; try again"),
        (get(), False, None),
        (post(), True, "; the write may have taken effect, so check before repeating it"),
        (post(), None, "; the write may have taken effect, so check before repeating it"),
        (post(), False, None),
    ],
)
def test_what_was_sent_decides_what_to_do(outgoing, sent, advice):
    made = error(RESET, sent=sent, request=outgoing)
    assert made.sent is sent
    assert made.message.endswith(advice or "Connection reset by peer")


def test_an_error_names_the_request():
    made = error(RESET, request=post(request_id="abc"))
    assert (made.method, made.path, made.request_id) == ("POST", "/events", "abc")
    assert made.status_code is None


def test_too_large_an_answer_keeps_its_status_and_can_be_told():
    made = error(answer.TooLargeError("9 bytes announced, 8 accepted"), status=200)
    assert type(made) is exceptions.APIResponseError
    assert (made.too_large, made.status_code) == (True, 200)
    assert "9 bytes announced, 8 accepted; ask for less" in made.message


@pytest.mark.parametrize(
    ("stage", "route", "blamed"),
    [
        ("receive", DIRECT, "from service.org:8000: it is odd; check the endpoint"),
        ("receive", PROXIED, "from proxy proxy.org:3128: it is odd; check the proxy"),
        ("proxy", TUNNELLED, "from proxy proxy.org:3128: it is odd; check the proxy"),
        ("receive", TUNNELLED, "from service.org:443: it is odd; check the endpoint"),
    ],
)
def test_an_unusable_answer_is_blamed_on_who_gave_it(stage, route, blamed):
    made = error(answer.BadAnswerError("it is odd"), stage, route=route)
    assert type(made) is LOST
    assert blamed in made.message


def test_an_unknown_name_points_to_dns():
    made = error(socket.gaierror(-2, "Name or service not known"), "connect", False)
    expected = "Cannot find service.org:8000: Name or service not known; check the name and DNS"
    assert (type(made), made.message) == (LOST, expected)


class Distrust(OSError):
    verify_message = "self-signed certificate"


def test_a_certificate_that_is_not_trusted_says_how_to_trust_it(monkeypatch, tmp_path):
    text = "The TLS certificate of service.org:8000 is not trusted: self-signed certificate; "
    made = error(Distrust(), "tls", False)
    assert made.message == text + "pass ssl_context=... or set SSL_CERT_FILE"
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    assert error(Distrust(), "tls", False).message.endswith("a file that does not exist")


@pytest.mark.parametrize(
    "exc",
    [library("_http.transport").InvalidURL("secret"), UnicodeError("secret"), OverflowError()],
)
def test_a_outgoingthat_http_cannot_carry_is_refused_unquoted(exc):
    made = error(exc, "connect", False)
    assert type(made) is exceptions.InvalidArgumentError
    assert "secret" not in made.message
