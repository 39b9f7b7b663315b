# SPDX-License-Identifier: Apache-2.0
"""Where to: endpoints as routes, and which proxy is on the way."""

import pytest

from tests.peers import exceptions, leaves_nothing, library  # noqa: F401 - a fixture

module = library("_http.route")
Proxy = library("_http.proxy").Proxy
Secret = library("_secret").Secret
REFUSED = exceptions.InvalidArgumentError
PLAIN = module.Route("service.org", 8000)
SECURE = module.Route("service.org", 8443, tls=object())


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://host/api", "host", 80),
        ("http://host:8000/api", "host", 8000),
        ("http://HOST", "host", 80),
        ("http://[::1]/api", "::1", 80),
        ("http://[::1]:8000/api", "::1", 8000),
        ("http://[fe80::1%25eth0]:8000/api", "fe80::1%eth0", 8000),
        ("http://[fe80::1%eth0]/api", "fe80::1%eth0", 80),
    ],
)
def test_an_endpoint_gives_host_and_port(url, host, port):
    route = module.direct_route(url, None)
    assert (route.host, route.port, route.tls, route.proxy) == (host, port, None, None)


@pytest.mark.parametrize(("url", "port"), [("https://host", 443), ("https://host:1/api", 1)])
def test_an_https_endpoint_has_tls(url, port):
    pytest.importorskip("ssl")
    route = module.direct_route(url, None)
    assert (route.host, route.port) == ("host", port)
    assert isinstance(route.tls, library("_http.tls").TLS)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://host:99999", "not a usable URL"),
        ("http://[::1", "not a usable URL"),
        ("ftp://host", "must begin with"),
        ("http:///api", "must begin with"),
        ("host", "must begin with"),
        ("http://h\u00f6st", "ASCII form"),
    ],
)
def test_an_endpoint_that_leads_nowhere_is_refused(url, reason):
    with pytest.raises(REFUSED, match=reason):
        module.direct_route(url, None)


@pytest.mark.parametrize(
    ("host", "text"), [("host", "host:80"), ("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80")]
)
def test_an_address_has_brackets_where_ipv6_needs_them(host, text):
    assert module.address(host, 80) == text
    assert module.Route(host, 80).service == text


@pytest.mark.parametrize("zone", ["", "%eth0", "%25eth0"])
def test_a_zone_is_for_this_machine_alone(zone):
    assert module.without_zone(f"http://[fe80::1{zone}]:8000/a%25b") == (
        "http://[fe80::1]:8000/a%25b"
    )
    assert module.without_zone("http://host/a%25b/[x%25]") == "http://host/a%25b/[x%25]"


def test_the_first_stop_is_the_proxy_if_there_is_one():
    assert PLAIN.first_stop == ("service.org", 8000)
    assert module.Route("service.org", 80, None, Proxy("p", 3128)).first_stop == ("p", 3128)


def proxy_of(route, given=None):
    """Return host and port of the proxy that is found."""
    proxy = module.find_proxy(route, given)
    return proxy and (proxy.host, proxy.port)


def test_without_argument_and_environment_there_is_no_proxy():
    assert proxy_of(PLAIN) is proxy_of(SECURE) is None


@pytest.mark.parametrize(
    ("variables", "plain", "secure"),
    [
        ({"http_proxy": "p:1"}, "p", None),
        ({"HTTP_PROXY": "p:1"}, "p", None),
        ({"https_proxy": "p:1"}, None, "p"),
        ({"HTTPS_PROXY": "p:1"}, None, "p"),
        ({"all_proxy": "p:1"}, "p", "p"),
        ({"ALL_PROXY": "p:1"}, "p", "p"),
        ({"all_proxy": "small:1", "ALL_PROXY": "capital:1"}, "small", "small"),
        ({"ALL_PROXY": "all:1", "https_proxy": "p:1"}, "all", "p"),
        ({"ALL_PROXY": "all:1", "https_proxy": ""}, "all", None),
        ({"ALL_PROXY": "all:1", "no_proxy": "*.org"}, None, None),
        ({"ALL_PROXY": "all:1", "REQUEST_METHOD": "GET"}, "all", "all"),
        ({"http_proxy": "small:1", "HTTP_PROXY": "capital:1"}, "small", None),
        ({"http_proxy": "", "HTTP_PROXY": "capital:1"}, None, None),
        ({"HTTP_PROXY": "p:1", "HTTPS_PROXY": "p:1", "REQUEST_METHOD": "GET"}, None, "p"),
        ({"http_proxy": "p:1", "REQUEST_METHOD": "GET"}, "p", None),
        ({"http_proxy": "p:1", "https_proxy": "p:1", "no_proxy": "service.org"}, None, None),
        ({"http_proxy": "p:1", "https_proxy": "p:1", "no_proxy": "service.org:8000"}, None, "p"),
    ],
)
def test_the_environment_names_the_proxy_by_scheme(variables, plain, secure, monkeypatch):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_of(PLAIN) == (plain and (plain, 1))
    assert proxy_of(SECURE) == (secure and (secure, 1))


def test_an_argument_wins_over_the_environment_and_over_no_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "other:1")
    monkeypatch.setenv("no_proxy", "*")
    assert proxy_of(PLAIN, Secret("http://p:2")) == ("p", 2)


def test_an_empty_argument_switches_the_proxy_off(monkeypatch):
    monkeypatch.setenv("http_proxy", "other:1")
    assert proxy_of(PLAIN, Secret("")) is None


def test_what_names_no_proxy_is_called_by_where_it_came_from(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "socks5://p:1")
    with pytest.raises(REFUSED, match="^HTTP_PROXY names a kind of proxy"):
        module.find_proxy(PLAIN, None)
    with pytest.raises(REFUSED, match="^proxy names a kind of proxy"):
        module.find_proxy(PLAIN, Secret("socks5://p:1"))
    with pytest.raises(REFUSED, match="^proxy: expected text, got int"):
        module.find_proxy(PLAIN, Secret(5))
