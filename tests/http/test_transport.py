# SPDX-License-Identifier: Apache-2.0
"""What goes over the wire when all is well, and the life of a transport."""

import socket
import subprocess
import sys
import threading
import time
import warnings
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests import HOME, elephantasm
from tests.peers import (
    KEY,
    Peer,
    answer,
    call,
    exceptions,
    failure,
    get,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    says,
    says_and_closes,
    serve,
    transport_to,
)


def headers_of(request):
    """Return the headers of raw request bytes by lower-case name, and how many there were."""
    lines = request.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")[1:]
    pairs = [line.split(": ", 1) for line in lines]
    return {name.lower(): value for name, value in pairs}, len(pairs)


@pytest.fixture
def peer():
    with Peer(serve) as peer:
        yield peer


@pytest.fixture
def transport(peer):
    transport = transport_to(peer)
    yield transport
    transport.close()


def test_answer_carries_status_lower_case_headers_and_body():
    with Peer(says(answer(b'{"a": 1}', "201 Created", ["X-Thing: One"]))) as peer:
        transport = transport_to(peer)
        response = call(transport)
        transport.close()
    assert (response.status, response.body) == (201, b'{"a": 1}')
    assert response.headers["x-thing"] == "One"


def test_a_get_sends_exactly_the_headers_it_should(peer, transport):
    call(transport, get(request_id="abc"))
    assert headers_of(peer.requests[0]) == (
        {
            "accept-encoding": "identity",
            "authorization": f"Bearer {KEY}",
            "host": peer.address,
            "user-agent": "elephantasm-python",
            "x-request-id": "abc",
        },
        5,
    )


def test_a_post_declares_type_and_length_of_its_body(peer, transport):
    call(transport, post("\u00e9".encode()))
    headers, count = headers_of(peer.requests[0])
    assert (headers["content-type"], headers["content-length"]) == ("application/json", "2")
    assert count == 7
    assert peer.requests[0].endswith("\r\n\r\n\u00e9".encode())


def test_no_key_means_no_authorization(peer):
    transport = transport_to(peer, key=None)
    call(transport)
    transport.close()
    assert "authorization" not in headers_of(peer.requests[0])[0]


def test_user_agent_can_be_chosen(peer):
    transport = transport_to(peer, user_agent="mine/1")
    call(transport)
    transport.close()
    assert headers_of(peer.requests[0])[0]["user-agent"] == "mine/1"


def test_parameters_are_percent_encoded_with_no_plus(peer, transport):
    call(transport, get(params=[("q", "a b+c&d=\u00e9/?"), ("n", "1")]))
    line = peer.requests[0].split(b"\r\n")[0]
    assert line == b"GET /api/animas?q=a%20b%2Bc%26d%3D%C3%A9%2F%3F&n=1 HTTP/1.1"


def test_head_and_body_leave_in_one_piece():
    pieces = []

    def read_once(conversation):
        pieces.append(conversation.sock.recv(65536))
        conversation.send(answer())

    with Peer(read_once) as peer:
        transport = transport_to(peer)
        call(transport, post())
        transport.close()
    assert pieces[0].endswith(b'{"content": "hello"}')


def test_calls_share_a_connection(peer, transport):
    for _ in range(3):
        call(transport)
        call(transport, post())
    assert (peer.connections, len(peer.requests)) == (1, 6)


@pytest.mark.parametrize("status", [301, 404, 422, 429])
def test_any_status_is_an_answer(status):
    with Peer(says(answer(b"x", f"{status} No", ["Location: http://127.0.0.1:1/"]))) as peer:
        transport = transport_to(peer)
        assert call(transport).status == status
        transport.close()
        assert (peer.connections, len(peer.requests)) == (1, 1)


def test_a_call_after_close_raises_and_close_may_be_repeated(peer):
    transport = transport_to(peer)
    call(transport)
    transport.close()
    transport.close()
    error = failure(transport)
    assert type(error) is exceptions.ElephantasmError
    assert (error.sent, peer.connections) == (False, 1)


def test_a_dropped_transport_lets_go_of_its_sockets(peer):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        transport = transport_to(peer)
        call(transport)
        del transport  # the fixture counts descriptors


def test_a_transport_alive_at_exit_goes_quietly(peer):
    script = (
        "import time\n"
        f"from {elephantasm.__name__}._http import HTTPTransport\n"
        f"from {elephantasm.__name__}.transport import Request\n"
        f"transport = HTTPTransport({peer.url()!r}, None)\n"
        "transport.send(Request('GET', '/animas'), time.monotonic() + 5)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", script], capture_output=True, timeout=20
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("key", ["sk_live_\n", "sk_l\u00efve", "sk\x00live"])
def test_an_unusable_key_is_refused_without_being_quoted(key):
    with pytest.raises(exceptions.InvalidArgumentError) as caught:
        library("_http").HTTPTransport("http://127.0.0.1:1/api", key)
    assert key not in repr(caught.value)


@pytest.mark.parametrize("url", ["ftp://host/api", "http:///api", "http://host:99999/api", "x"])
def test_an_unusable_endpoint_is_refused(url):
    with pytest.raises(exceptions.InvalidArgumentError):
        library("_http").HTTPTransport(url, KEY)


def test_a_path_that_http_does_not_allow_is_refused_before_sending(peer, transport):
    error = failure(transport, get("/animas/a b"))
    assert isinstance(error, exceptions.InvalidArgumentError)
    assert (error.sent, peer.requests) == (False, [])


def test_each_call_is_logged_without_query_and_key(transport, caplog):
    with caplog.at_level("DEBUG"):
        call(transport, get("/animas/search", [("name", "private")], request_id="abc"))
    (record,) = caplog.records
    assert record.levelname == "DEBUG"
    words = record.getMessage().split()
    assert words[:3] + words[4:] == ["GET", "/animas/search", "200", "ms", "abc"]


def test_a_warm_call_takes_few_function_calls(transport):
    call(transport, post())
    calls = []
    request, deadline = post(), time.monotonic() + 2
    sys.setprofile(lambda frame, event, arg: event == "call" and calls.append(frame.f_code))
    try:
        transport.send(request, deadline)
    finally:
        sys.setprofile(None)
    assert len(calls) <= 200


def test_an_opener_can_be_traced_through_urllib(peer, transport, monkeypatch):
    from urllib.request import OpenerDirector

    original, seen = OpenerDirector.open, []

    def traced(opener, request, data=None, timeout=None):
        request.headers["Traceparent"] = "00-1-2-01"
        reply = original(opener, request, data, timeout)
        seen.append((request.get_method(), request.full_url, reply.getcode(), reply.version))
        return reply

    monkeypatch.setattr(OpenerDirector, "open", traced)
    call(transport)
    assert seen == [("GET", f"{peer.url()}/animas", 200, 11)]
    assert headers_of(peer.requests[0])[0]["traceparent"] == "00-1-2-01"


def test_nothing_is_repeated_after_an_error_status():
    with Peer(says_and_closes(answer(status="503 No"))) as peer:
        transport = transport_to(peer)
        assert call(transport).status == 503
        transport.close()
        assert len(peer.requests) == 1


@pytest.mark.parametrize("params", [[("q", "\ud800")], [("\udfff", "x")]])
def test_parameters_that_are_no_text_are_refused(peer, transport, params):
    error = failure(transport, get(params=params))
    assert isinstance(error, exceptions.InvalidArgumentError)
    assert (error.sent, peer.connections) == (False, 0)


def test_a_header_added_on_the_way_that_http_cannot_carry_is_not_quoted(
    peer, transport, monkeypatch
):
    from urllib.request import OpenerDirector

    original = OpenerDirector.open

    def add(opener, request, data=None, timeout=None):
        request.headers["X-Secret"] = f"{KEY}\n"
        return original(opener, request, data, timeout)

    monkeypatch.setattr(OpenerDirector, "open", add)
    assert failure(transport).sent is False


def test_a_first_call_loads_no_logging_and_no_codec_for_host_names(peer):
    script = (
        f"import sys, time; sys.path.insert(0, {str(HOME)!r}); import json\n"
        f"from {elephantasm.__name__}._http import HTTPTransport\n"
        f"from {elephantasm.__name__}.transport import Request\n"
        f"transport = HTTPTransport({peer.url()!r}, 'key')\n"
        "transport.send(Request('GET', '/animas'), time.monotonic() + 5)\n"
        "print('logging' in sys.modules, 'encodings.idna' in sys.modules)\n"
    )
    printed = subprocess.check_output([sys.executable, "-I", "-S", "-c", script], timeout=20)
    assert printed.split() == [b"False", b"False"]


def link_local():
    """Return an address that means nothing without its interface, None where there is none."""
    try:
        lines = Path("/proc/net/if_inet6").read_text().split("\n")
    except OSError:
        return None
    for text, _, _, scope, _, interface in map(str.split, filter(None, lines)):
        if scope == "20":
            return f"{ip_address(bytes.fromhex(text))}%{interface}"
    return None


@pytest.mark.skipif(link_local() is None, reason="no interface has a link-local address")
def test_an_address_with_a_zone_is_reached_and_the_zone_is_not_told():
    info = socket.getaddrinfo(link_local(), 0, socket.AF_INET6, socket.SOCK_STREAM)[0]
    with socket.socket(socket.AF_INET6) as listening:
        listening.bind(info[4])
        listening.listen()
        heard = []

        def answer_once():
            connection, _ = listening.accept()
            with connection:
                heard.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

        thread = threading.Thread(target=answer_once)
        thread.start()
        host, port = link_local().replace("%", "%25"), listening.getsockname()[1]
        transport = library("_http").HTTPTransport(f"http://[{host}]:{port}/api", KEY)
        assert call(transport).status == 200
        transport.close()
        thread.join()
    assert f"Host: [{host.partition('%')[0]}]:{port}\r\n".encode() in heard[0]
