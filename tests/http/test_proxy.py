# SPDX-License-Identifier: Apache-2.0
"""Proxies: which one is used, what it gets to see, and what happens when it fails."""

import base64

import pytest

from tests.peers import (
    KEY,
    LIMIT,
    Conversation,
    Peer,
    answer,
    call,
    client_context,
    exceptions,
    failure,
    get,
    head,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    says,
    serve,
    server_context,
    transport_to,
    unused_port,
)

LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError
REFUSED = exceptions.InvalidArgumentError
module = library("_http.proxy")
Secret = library("_secret").Secret
SECURE = "https://localhost:8443/api"
PLAIN = "http://service.invalid:8000/api"


def tunnels(conversation):
    """Open a tunnel, then be the service at its end."""
    if conversation.request() is None:
        return
    conversation.send(head("HTTP/1.1 200 Connection established", "Via: test"))
    with server_context().wrap_socket(conversation.sock, server_side=True) as inside:
        inside.settimeout(LIMIT)
        serve(Conversation(inside, conversation.peer))


@pytest.fixture
def proxy():
    with Peer(tunnels) as proxy:
        yield proxy


@pytest.fixture
def plain_proxy():
    with Peer(serve) as proxy:
        yield proxy


def secure(proxy_url=None):
    return library("_http").HTTPTransport(
        SECURE, KEY, proxy=proxy_url, ssl_context=client_context()
    )


def plain(proxy_url=None):
    return library("_http").HTTPTransport(PLAIN, KEY, proxy=proxy_url)


# The reader of a proxy's URL alone.


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://proxy:3128", "proxy", 3128),
        ("http://proxy:3128/", "proxy", 3128),
        ("proxy:3128", "proxy", 3128),
        ("proxy", "proxy", 80),
        ("http://[::1]:3128", "::1", 3128),
        ("HTTP://Proxy", "proxy", 80),
    ],
)
def test_a_url_gives_host_and_port(url, host, port):
    proxy = module.read_proxy(Secret(url), "http_proxy")
    assert (proxy.host, proxy.port, proxy.secrets) == (host, port, {})


@pytest.mark.parametrize(
    ("user_info", "pair"),
    [
        ("user:pass", b"user:pass"),
        ("us%40er:p%3Ass", b"us@er:p:ss"),
        ("user", b"user:"),
        (":pass", b":pass"),
        ("%C3%A9:x", "\u00e9:x".encode()),
    ],
)
def test_user_and_password_become_a_hidden_header(user_info, pair):
    proxy = module.read_proxy(Secret(f"http://{user_info}@proxy:1"), "proxy")
    header = proxy.secrets["Proxy-Authorization"]
    assert header.reveal() == f"Basic {base64.b64encode(pair).decode()}"
    assert "Basic" not in repr(vars(proxy))


@pytest.mark.parametrize(
    ("listed", "host", "bypassed"),
    [
        ("service.org", "service.org", True),
        ("service.org", "api.service.org", True),
        ("vice.org", "service.org", False),
        ("service.org:80", "service.org", False),
        ("service.org:443", "service.org", True),
        ("*", "service.org", True),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("fd00::/8", "fd12::1", True),
        ("*.corp", "memory.corp", True),
        ("*.corp", "a.b.corp", True),
        ("*.corp", "corp.org", False),
        (".corp, other", "memory.corp", True),
        ("[::1]:443", "::1", True),
        ("[::1]:80", "::1", False),
        ("", "service.org", False),
    ],
)
def test_no_proxy_covers_hosts(listed, host, bypassed, monkeypatch):
    monkeypatch.setenv("no_proxy", listed)
    assert module.is_bypassed(host, 443) is bypassed


# Through the whole transport.


def test_https_goes_through_a_tunnel_that_never_sees_the_key(proxy):
    transport = secure(f"http://{proxy.address}")
    assert call(transport, post()).status == 200
    transport.close()
    connect, request = proxy.requests
    assert connect == b"CONNECT localhost:8443 HTTP/1.1\r\nHost: localhost:8443\r\n\r\n"
    assert request.startswith(b"POST /api/events HTTP/1.1\r\n")
    assert KEY.encode() in request


def test_calls_share_a_tunnel(proxy):
    transport = secure(f"http://{proxy.address}")
    for _ in range(3):
        call(transport)
    transport.close()
    assert (proxy.connections, len(proxy.requests)) == (1, 4)


def test_credentials_are_percent_decoded_and_for_the_proxy_only(proxy):
    transport = secure(f"http://us%40er:p%3Ass@{proxy.address}")
    call(transport)
    transport.close()
    connect, request = proxy.requests
    expected = base64.b64encode(b"us@er:p:ss")
    assert b"\r\nProxy-Authorization: Basic " + expected + b"\r\n" in connect
    assert b"proxy-authorization" not in request.lower()


def test_http_sends_the_absolute_address(plain_proxy):
    transport = plain(f"http://user:pass@{plain_proxy.address}")
    call(transport, get("/animas", [("limit", "1")]))
    call(transport)
    transport.close()
    request = plain_proxy.requests[0]
    assert request.startswith(b"GET http://service.invalid:8000/api/animas?limit=1 HTTP/1.1\r\n")
    assert b"\r\nHost: service.invalid:8000\r\n" in request
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n" in request
    assert plain_proxy.connections == 1


def refuses(status):
    return says(answer(b"no", status))


def drips_an_answer(conversation):
    conversation.request()
    conversation.drip(head("HTTP/1.1 200 OK"))


def stalls(conversation):
    conversation.request()
    conversation.hold()


def chatters(conversation):
    conversation.request()
    conversation.send(head("HTTP/1.1 200 OK") + b"x")
    conversation.hold()


PROXY_FAULTS = {
    "407": (refuses("407 Who"), LOST, "status 407; it wants a user name and password"),
    "502": (refuses("502 Bad"), LOST, "status 502"),
    "redirect": (refuses("302 Away"), LOST, "status 302"),
    "garbage": (says(b"\x00\x01garbage\r\n\r\n"), LOST, "it is not HTTP"),
    "echoed key": (says(KEY.encode() + b"\r\n\r\n"), LOST, "it is not HTTP"),
    "closed": (lambda conversation: conversation.request(), LOST, "without a byte"),
    "stall": (stalls, LATE, "opened no tunnel"),
    "drip": (drips_an_answer, LATE, "opened no tunnel"),
    "bytes too early": (chatters, LOST, "bytes before the tunnel was used"),
}


@pytest.mark.parametrize("fault", PROXY_FAULTS)
def test_a_proxy_that_opens_no_tunnel_is_named_and_nothing_was_sent(fault):
    script, kind, reason = PROXY_FAULTS[fault]
    with Peer(script, tunnels) as peer:
        transport = secure(f"http://user:secret@{peer.address}")
        error = failure(transport, post())
        assert (type(error), error.sent) == (kind, False)
        assert reason in error.message
        assert f"proxy {peer.address}" in error.message
        assert "secret" not in str(error)
        assert call(transport).status == 200
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 3)


def test_a_proxy_that_speaks_no_http_is_to_be_checked():
    with Peer(says(b"SSH-2.0\r\n")) as peer:
        transport = library("_http").HTTPTransport(PLAIN, KEY, proxy=f"http://{peer.address}")
        error = failure(transport)
    said = f"Unusable answer from proxy {peer.address}: it is not HTTP/1; check the proxy"
    assert error.message.startswith(said)


@pytest.mark.parametrize("url", [SECURE, PLAIN])
def test_a_proxy_that_cannot_be_reached_is_to_be_checked(url):
    if url == SECURE:
        pytest.importorskip("ssl")
    port = unused_port()
    transport = library("_http").HTTPTransport(url, KEY, proxy=f"http://127.0.0.1:{port}")
    message = failure(transport).message
    assert message.startswith(f"Cannot connect to proxy 127.0.0.1:{port}: ")
    assert "; check the proxy and the network" in message


def test_a_service_behind_a_tunnel_is_itself_to_be_checked():
    def speaks_no_http(conversation):
        conversation.request()
        conversation.send(head("HTTP/1.1 200 Connection established"))
        with server_context().wrap_socket(conversation.sock, server_side=True) as inside:
            Conversation(inside, conversation.peer).request()
            inside.sendall(b"SSH-2.0\r\n")

    with Peer(speaks_no_http) as peer:
        error = failure(secure(f"http://{peer.address}"), timeout=2)
    said = "Unusable answer from localhost:8443: it is not HTTP/1; check the endpoint"
    assert error.message.startswith(said)


def test_a_proxy_that_is_not_there_is_named():
    port = unused_port()
    error = failure(secure(f"http://127.0.0.1:{port}"))
    assert (type(error), error.sent) == (LOST, False)
    assert f"127.0.0.1:{port}" in error.message


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY"])
def test_the_environment_names_the_proxy_for_https(name, proxy, monkeypatch):
    monkeypatch.setenv(name, f"http://{proxy.address}")
    transport = secure()
    assert call(transport).status == 200
    transport.close()


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY"])
def test_the_environment_names_the_proxy_for_http(name, plain_proxy, monkeypatch):
    monkeypatch.setenv(name, plain_proxy.address)  # a scheme is not required
    transport = plain()
    assert call(transport).status == 200
    transport.close()


def test_upper_case_http_proxy_is_ignored_in_a_cgi_process(plain_proxy, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://{plain_proxy.address}")
    monkeypatch.setenv("REQUEST_METHOD", "GET")
    assert "Cannot find service.invalid" in failure(plain(), timeout=5).message
    assert plain_proxy.connections == 0


def test_an_empty_variable_is_unset(monkeypatch):
    monkeypatch.setenv("http_proxy", "")
    assert "Cannot find service.invalid" in failure(plain(), timeout=5).message


def test_the_argument_wins_over_the_environment(plain_proxy, monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{unused_port()}")
    monkeypatch.setenv("no_proxy", "*")
    transport = plain(f"http://{plain_proxy.address}")
    assert call(transport).status == 200
    transport.close()


def test_an_empty_argument_means_no_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{unused_port()}")
    with Peer(serve) as peer:
        transport = transport_to(peer, proxy="")
        assert call(transport).status == 200
        transport.close()


def test_the_environment_is_read_once(plain_proxy, monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://{plain_proxy.address}")
    transport = plain()
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert call(transport).status == 200
    transport.close()


@pytest.mark.parametrize(
    ("listed", "bypassed"),
    [
        ("*", True),
        ("service.invalid", True),
        ("other.org, SERVICE.invalid", True),
        (".invalid", True),
        ("invalid", True),
        ("service.invalid:8000", True),
        ("service.invalid:9", False),
        ("vice.invalid", False),
        ("service.invalid.org", False),
        ("*.invalid", True),
        ("*.other", False),
        ("10.0.0.0/8", False),
        ("nonsense/8", False),
        ("", False),
        (" , ", False),
    ],
)
def test_no_proxy_lists_names_domains_and_ports(listed, bypassed, plain_proxy, monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://{plain_proxy.address}")
    monkeypatch.setenv("no_proxy", listed)
    transport = plain()
    if bypassed:
        assert "Cannot find service.invalid" in failure(transport, timeout=5).message
    else:
        assert call(transport).status == 200
    transport.close()


@pytest.mark.parametrize("listed", ["[::1]:8000", "::1", "[::1]"])
def test_no_proxy_takes_ipv6_addresses(listed, monkeypatch):
    monkeypatch.setenv("no_proxy", listed)
    assert library("_http.proxy").is_bypassed("::1", 8000)


@pytest.mark.parametrize(
    ("listed", "bypassed"),
    [
        ("127.0.0.0/8", True),
        ("10.0.0.0/8, 127.0.0.1/8", True),
        ("10.0.0.0/8", False),
        ("::/0", False),
        ("127.0.0.0/99", False),
    ],
)
def test_no_proxy_takes_networks(listed, bypassed, monkeypatch):
    monkeypatch.setenv("no_proxy", listed)
    with Peer(serve) as proxy, Peer(serve) as peer:
        monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
        transport = transport_to(peer)
        call(transport)
        transport.close()
        assert (peer.connections, proxy.connections) == ((1, 0) if bypassed else (0, 1))


def test_no_proxy_takes_networks_of_ipv6(monkeypatch):
    monkeypatch.setenv("no_proxy", "fe80::/10,::1/128")
    assert library("_http.proxy").is_bypassed("::1", 8000)
    assert not library("_http.proxy").is_bypassed("::2", 8000)


@pytest.mark.parametrize("upper", ["HTTP_PROXY", "NO_PROXY"])
def test_an_empty_variable_in_small_letters_wins_over_the_one_in_capitals(upper, monkeypatch):
    with Peer(serve) as proxy, Peer(serve) as peer:
        monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
        monkeypatch.setenv("NO_PROXY", "*" if upper == "NO_PROXY" else "")
        monkeypatch.setenv(upper.lower(), "")
        transport = transport_to(peer)
        call(transport)
        transport.close()
        assert proxy.connections == (1 if upper == "NO_PROXY" else 0)


NONSENSE = [
    "https://user:secret@proxy:1",
    "socks5://user:secret@proxy:1",
    "http://",
    "http://user:secret@proxy:port",
    "http://user:secret@proxy:99999",
    "http://user:secret@proxy:0",
    "http://user:secret@proxy/path",
    "http://user:secret@proxy\n:80",
    "http://user:secret@[::1:80",
    "user:secret@pro xy",
    "http://user:secret@pr\u00f6xy",
]


@pytest.mark.parametrize("url", NONSENSE)
def test_an_unusable_proxy_argument_is_refused_without_its_password(url):
    with pytest.raises(REFUSED) as caught:
        secure(url)
    assert caught.value.message.startswith("proxy ")
    assert "secret" not in repr(caught.value)


@pytest.mark.parametrize("url", NONSENSE)
def test_an_unusable_variable_is_named_by_the_call_that_needs_it(url, monkeypatch):
    monkeypatch.setenv("https_proxy", url)
    transport = secure()
    error = failure(transport, post())
    assert (type(error), error.sent) == (REFUSED, False)
    assert error.message.startswith("https_proxy ")
    assert "secret" not in repr(error)


def test_an_unusable_variable_does_not_disturb_calls_that_do_not_need_it(monkeypatch):
    monkeypatch.setenv("https_proxy", "nonsense://")
    with Peer(serve) as peer:
        transport = transport_to(peer)
        assert call(transport).status == 200
        transport.close()


def test_a_certificate_is_checked_for_the_service_behind_the_tunnel(proxy):
    transport = library("_http").HTTPTransport(
        "https://other.invalid/api",
        KEY,
        proxy=f"http://{proxy.address}",
        ssl_context=client_context(),
    )
    error = failure(transport, timeout=2)
    assert "The TLS certificate of other.invalid:443 is not trusted" in error.message


def test_a_dead_proxy_is_named_with_the_variable_that_names_it(monkeypatch):
    port = unused_port()
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{port}")
    error = failure(plain())
    assert type(error) is LOST
    assert f"Cannot connect to proxy 127.0.0.1:{port}" in error.message
    assert "check the proxy that ALL_PROXY names and the network" in error.message


def test_an_empty_variable_in_small_letters_wins_over_all_others(monkeypatch):
    monkeypatch.setenv("http_proxy", "")
    for name in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    with Peer(serve) as service:
        assert call(transport_to(service)).status == 200
