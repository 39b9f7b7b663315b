# SPDX-License-Identifier: Apache-2.0
"""No key and no password in what crash reports print: the variables of every frame.

Sentry, loguru (`diagnose=True`), rich and `pytest -l` print the repr of each local variable of a
traceback; some look into attributes and containers too.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback

import pytest

from tests import HOME, NAME, elephantasm
from tests.peers import (
    KEY,
    Peer,
    answer,
    head,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    needs_ssl,
    resets,
    says,
    serve,
    silent,
    unused_port,
)

PASSWORD = "pass-of-the-proxy"
BASIC = "dXNlcjpwYXNzLW9mLXRoZS1wcm94eQ"  # user and password as the proxy gets them
ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"


def shown(value):
    """Return what a tool may print of a variable: its repr and that of all in it, one level."""
    parts = [value, *getattr(value, "__dict__", {}).values()]
    if isinstance(value, dict):
        parts += [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple)):
        parts += value
    return " ".join(map(safe_repr, parts))


def safe_repr(value):
    try:
        return repr(value)
    except Exception as error:
        return repr(error)


def frames(error):
    """Yield each frame of a traceback below this file, those of causes and contexts included."""
    seen, errors = set(), [error]
    while errors:
        one = errors.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        errors += [one.__cause__, one.__context__]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if frame.f_code.co_filename != __file__:
                yield frame


def leaks(error):
    """Return where the key or the proxy's password can be seen, and how many frames there were."""
    found, count = [], 0
    for frame in frames(error):
        count += 1
        for name, value in frame.f_locals.items():
            text = shown(value)
            if KEY in text or "Bearer" in text or PASSWORD in text or BASIC in text:
                found.append(f"{frame.f_code.co_filename}:{frame.f_lineno} {name}")
    return found, count


def failure(endpoint, use=None, **options):
    """Return the error of a client's first call."""
    options = {"timeout": 0.5, **options}
    with elephantasm.Elephantasm(KEY, ANIMA, endpoint, **options) as client:
        try:
            (use or (lambda client: client.extract("message.in", "hello")))(client)
        except elephantasm.ElephantasmError as error:
            return error
    raise AssertionError("no error")


def never_reads(conversation):
    conversation.stall()


def echoes(status):
    return says(answer(f'{{"detail": "bad {KEY}"}}'.encode(), status))


FAULTS = {
    "reset": resets,
    "closed": lambda conversation: conversation.request(),
    "401": says(answer(b'{"detail": "no"}', "401 No")),
    "500": says(answer(b"Internal Server Error", "500 No")),
    "redirect": says(answer(b"", "307 Away", ["Location: http://127.0.0.1:1/"])),
    "silent": silent,
    "not JSON": says(answer(b"<html>")),
    "wrong shape": says(answer(b"[]")),
    "too large": says(head("HTTP/1.1 200 OK", f"Content-Length: {10**9}")),
    "not HTTP": says(b"SSH-2.0\r\n"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("by_proxy", [False, True])
def test_no_frame_of_a_failed_call_shows_a_secret(fault, by_proxy):
    with Peer(FAULTS[fault]) as peer:
        options = {"proxy": f"http://user:{PASSWORD}@{peer.address}"} if by_proxy else {}
        endpoint = "http://service.invalid" if by_proxy else peer.url()
        found, count = leaks(failure(endpoint, **options))
    assert found == []
    assert count > 1


def test_no_frame_shows_a_secret_when_nobody_listens():
    found, count = leaks(failure(f"http://127.0.0.1:{unused_port()}"))
    assert found == []
    assert count > 3


@pytest.mark.parametrize("breaks", ["stalls", "resets"])
def test_no_frame_shows_a_secret_while_a_request_is_being_sent(breaks):
    def resets_early(conversation):
        conversation.sock.recv(1000)
        conversation.reset()

    script = never_reads if breaks == "stalls" else resets_early
    with Peer(script, buffer=4096) as peer:
        error = failure(peer.url(), lambda c: c.extract("message.in", "x" * 20_000_000))
        found, _ = leaks(error)
    assert (found, error.sent) == ([], None)


@needs_ssl
def test_no_frame_shows_a_secret_when_the_proxy_opens_no_tunnel():
    with Peer(says(answer(b"", "407 Who"))) as peer:
        error = failure("https://service.invalid", proxy=f"http://user:{PASSWORD}@{peer.address}")
        found, _ = leaks(error)
        assert BASIC.encode() in peer.requests[0]
    assert found == []
    assert "407" in error.message


@pytest.mark.parametrize("status", ["200 OK", "401 No", "500 No"])
def test_no_frame_shows_a_key_that_the_service_echoes(status):
    with Peer(echoes(status)) as peer:
        error = failure(peer.url())
    texts = [safe_repr(value) for frame in frames(error) for value in frame.f_locals.values()]
    assert not [text for text in texts if KEY in text]


# What a peer that echoes the head of each request may send, as functions of that head.
BROKEN_ECHOES = {
    "truncated": lambda r: head("HTTP/1.1 200 OK", "Content-Length: 99999") + r,
    "a chunk and rubbish": lambda r: (
        head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked") + b"%x\r\n%b\r\nZ\r\n" % (len(r), r)
    ),
    "rubbish for a chunk": lambda r: head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked") + r,
    "a header and rubbish": lambda r: b"HTTP/1.1 200 OK\r\n"
    + r.partition(b"\r\n")[2][:-2]
    + b"x\r\n\r\n",
    "rubbish for a header": lambda r: b"HTTP/1.1 200 OK\r\n" + r.replace(b":", b" ") + b"\r\n",
    "rubbish for a status": lambda r: b"HTTP/1.1 " + r.replace(b"\r\n", b" ") + b"\r\n\r\n",
}


@pytest.mark.parametrize("echo", BROKEN_ECHOES)
@pytest.mark.parametrize("end", ["close", "hold", "reset"])
def test_no_frame_shows_a_key_echoed_in_a_broken_answer(echo, end):
    def script(conversation):
        conversation.send(BROKEN_ECHOES[echo](conversation.request().partition(b"{")[0]))
        if end != "close":
            getattr(conversation, end)()

    with Peer(script) as peer:
        error = failure(peer.url())
    assert error.__cause__ is not None
    assert shows_no_key(error)


@needs_ssl
def test_no_frame_shows_a_password_that_the_proxy_echoes():
    def script(conversation):
        conversation.send(b"HTTP/1.1 200 OK\r\n" + conversation.request().replace(b":", b" "))

    with Peer(script) as peer:
        error = failure("https://service.invalid", proxy=f"http://user:{PASSWORD}@{peer.address}")
    assert shows_no_key(error)


@pytest.mark.parametrize("body", [b"", b"no JSON"])
def test_a_key_echoed_as_a_content_type_is_not_in_the_message(body):
    said = head("HTTP/1.1 200 OK", f"Content-Type: {KEY * 100}", f"Content-Length: {len(body)}")
    with Peer(says(said + body)) as peer:
        error = failure(peer.url())
    assert shows_no_key(error)
    assert len(error.message) <= 500


def shows_no_key(error):
    """Say whether no text of an error and no variable of its frames holds a secret."""
    texts = [str(error), repr(error), repr(vars(error)), repr(error.__cause__)]
    texts += [safe_repr(value) for frame in frames(error) for value in frame.f_locals.values()]
    return not [text for text in texts for secret in (KEY, PASSWORD, BASIC) if secret in text]


def test_no_frame_shows_a_secret_when_an_argument_is_refused():
    use = {
        "type": lambda c: c.extract("message.in", 5),
        "anima": lambda c: c.extract("message.in", "x", anima_id="\ud800"),
        "surrogate": lambda c: c.inject(query="\ud800"),
    }
    for name in use:
        found, _ = leaks(failure("http://127.0.0.1:1", use[name]))
        assert found == [], name


SETTINGS = [
    {"timeout": -1},
    {"timeout": "soon"},
    {"endpoint": "ftp://host"},
    {"endpoint": 5},
    {"anima_id": 5},
    {"ssl_context": "x"},
    {"user_agent": "a\nb"},
    {"user_agent": 5},
    {"proxy": 5},
    {"proxy": f"socks5://user:{PASSWORD}@host:1"},
    {"proxy": f"http://user:{PASSWORD}@host:port"},
    {"proxy": f"http://user:{PASSWORD}@host/path"},
    {"proxy": f"http://user:{PASSWORD}@host\n"},
    {"endpoint": "sqlite://", "proxy": f"http://user:{PASSWORD}@host:1"},
    {"api_key": f"{KEY}\u00e9"},
    {"api_key": f"{KEY} {KEY}"},
    {"api_key": KEY.encode()},
]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: "-".join(setting))
def test_no_frame_shows_a_secret_when_a_setting_is_refused(setting):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        elephantasm.Elephantasm(**{"api_key": KEY, "endpoint": "http://127.0.0.1:1", **setting})
    found, count = leaks(caught.value)
    assert found == []
    assert count > 1


@pytest.mark.parametrize("name", ["ELEPHANTASM_API_KEY", "http_proxy"])
def test_no_frame_shows_a_secret_of_the_environment_that_is_refused(monkeypatch, name):
    monkeypatch.setenv("ELEPHANTASM_API_KEY", KEY)
    monkeypatch.setenv(name, f"http://user:{PASSWORD}@host\u00e9:1/{KEY}")
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        elephantasm.Elephantasm().extract("message.in", "x", ANIMA)
    assert leaks(caught.value)[0] == []


def test_no_frame_shows_a_secret_when_a_transport_is_refused():
    for key, proxy in ((f"{KEY}\n", None), (KEY, f"ftp://user:{PASSWORD}@host")):
        with pytest.raises(elephantasm.InvalidArgumentError) as caught:
            library("_http").HTTPTransport("http://127.0.0.1:1/api", key, proxy=proxy)
        assert leaks(caught.value)[0] == []


def test_no_frame_of_another_thread_shows_a_secret_while_it_waits_for_an_answer():
    # Crash reports with all threads, and faulthandler's successors, look at these.
    with Peer(silent) as peer:
        thread = threading.Thread(target=failure, args=(peer.url(),))
        thread.start()
        while not peer.requests:
            assert thread.is_alive()
        frame, found = sys._current_frames()[thread.ident], []
        while frame is not None:
            if frame.f_code.co_filename.startswith(str(HOME / NAME.replace(".", os.sep))):
                found += [safe_repr(value) for value in frame.f_locals.values()]
            frame = frame.f_back
        thread.join()
    assert found
    assert not [text for text in found if KEY in text or "Bearer" in text]


def test_an_instrumented_header_that_is_refused_is_in_no_frame_of_the_library(monkeypatch):
    from urllib.request import OpenerDirector

    original = OpenerDirector.open

    def add(opener, request, data=None, timeout=None):
        request.headers["X-Trace"] = "a\nb"
        return original(opener, request, data, timeout)

    monkeypatch.setattr(OpenerDirector, "open", add)
    with Peer(serve) as peer:
        found, _ = leaks(failure(peer.url()))
    assert found == []


def loguru_report(error):
    loguru = pytest.importorskip("loguru")
    lines = []
    handler = loguru.logger.add(lines.append, diagnose=True, backtrace=True)
    try:
        loguru.logger.opt(exception=error).error("failed")
    finally:
        loguru.logger.remove(handler)
    return "".join(map(str, lines))


def sentry_report(error):
    utils = pytest.importorskip("sentry_sdk.utils")
    serializer = pytest.importorskip("sentry_sdk.serializer")
    options = {
        "include_local_variables": True,
        "include_source_context": True,
        "max_value_length": 100_000,
    }
    event, _ = utils.event_from_exception(error, client_options=options)
    return repr(serializer.serialize(event))


@pytest.mark.parametrize("report", [loguru_report, sentry_report])
def test_the_reports_of_common_tools_hold_no_secret(report):
    with Peer(resets, echoes("401 No"), never_reads, buffer=4096) as peer:
        errors = [failure(peer.url()) for _ in range(2)]
        errors.append(failure(peer.url(), lambda c: c.extract("message.in", "x" * 20_000_000)))
    for error in errors:
        text = report(error)
        assert "_dispatch" in text  # the frames are there
        assert KEY not in text


def test_a_client_that_could_not_be_made_can_be_shown():
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        elephantasm.Elephantasm(KEY, timeout=-1)
    error = caught.value
    report = traceback.TracebackException(
        type(error), error, error.__traceback__, capture_locals=True
    )
    assert "Elephantasm(not made)" in "".join(report.format())
