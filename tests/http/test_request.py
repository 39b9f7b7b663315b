# SPDX-License-Identifier: Apache-2.0
"""Requests as HTTP carries them: bytes, URLs and the header with the key."""

from urllib.parse import quote, unquote

import pytest

from tests.peers import KEY, Request, exceptions, get, library

module = library("_http.messages")
Secret = library("_secret").Secret
REFUSED = exceptions.InvalidArgumentError


def test_a_request_is_a_line_the_headers_an_empty_line_and_the_body():
    encoded = module.encode(
        "POST", "/api/events?a=b", {"Host": "h"}, {"Authorization": Secret("Bearer k")}, b"{}"
    )
    expected = b"POST /api/events?a=b HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\n\r\n{}"
    assert bytes(encoded) == expected


def test_a_request_without_a_body_ends_with_an_empty_line():
    assert bytes(module.encode("GET", "/", {}, {})) == b"GET / HTTP/1.1\r\n\r\n"


def test_an_encoded_request_shows_nothing_of_the_key():
    encoded = module.encode("GET", "/", {}, {"Authorization": Secret(KEY)})
    assert KEY.encode() in bytes(encoded)
    assert KEY not in repr(encoded)


@pytest.mark.parametrize("method", ["", "GET ", "G\nT", "G\u00cbT"])
def test_a_method_that_is_no_token_is_refused(method):
    with pytest.raises(module.InvalidURL):
        module.encode(method, "/", {}, {})


@pytest.mark.parametrize("target", ["/a b", "/a\r\nX: y", "/\u00e9", "/\x7f", "/\t"])
def test_a_target_that_would_end_the_line_is_refused(target):
    with pytest.raises(module.InvalidURL):
        module.encode("GET", target, {}, {})


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\n", "\u00e9"])
def test_a_header_name_that_is_no_token_is_refused(name):
    with pytest.raises(module.InvalidURL):
        module.encode("GET", "/", {name: "x"}, {})


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\n", "\x00", "\u00e9", "a\tb"])
def test_a_header_value_that_would_end_the_line_is_refused_unquoted(value):
    with pytest.raises(module.InvalidURL) as caught:
        module.encode("GET", "/", {"X": value}, {})
    assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ((), ""),
        ((("q", "a b"),), "?q=a%20b"),
        ((("q", "a+b&c=d/e?"), ("n", "1")), "?q=a%2Bb%26c%3Dd%2Fe%3F&n=1"),
        ((("\u00e9", "~-._"),), "?%C3%A9=~-._"),
        ((("a", "1"), ("a", "2")), "?a=1&a=2"),
        ((("a", ""),), "?a="),
    ],
)
def test_parameters_are_percent_encoded_in_their_order(params, query):
    assert module.url_of("http://h/api", get("/animas", params)) == f"http://h/api/animas{query}"


def test_a_key_becomes_a_hidden_header():
    headers = module.bearer(Secret(KEY))
    assert KEY not in repr(headers)
    assert headers["Authorization"].reveal() == f"Bearer {KEY}"


@pytest.mark.parametrize("key", [None, Secret("")])
def test_no_key_is_no_header(key):
    assert module.bearer(key) == {}


@pytest.mark.parametrize("key", ["a\nb", "\u00e9", "a\x00"])
def test_a_key_that_no_header_can_carry_is_refused_unquoted(key):
    with pytest.raises(REFUSED, match="api_key") as caught:
        module.bearer(Secret(key))
    assert key not in str(caught.value)


def test_a_header_value_is_refused_by_the_name_of_its_argument():
    assert module.header_value("user_agent", "mine/1 (x)") == "mine/1 (x)"
    with pytest.raises(REFUSED, match="^user_agent must be printable"):
        module.header_value("user_agent", "a\nb")


@pytest.mark.parametrize("letter", ["a", "\u00e9", "\u4e2d", "\U0001f418", " "])
@pytest.mark.parametrize("length", [100, 700, 7_000, 1_000_000])
def test_an_address_is_short_enough_for_every_proxy(letter, length):
    query = f"begin {letter * length} end?"
    url = module.url_of("http://host/api", Request("GET", "/x", (("query", query),)))
    assert len(url) < 6100
    sent = unquote(url.partition("query=")[2])
    assert sent.startswith("begin ")
    assert sent.endswith(" end?")
    if len(quote(query)) <= 6000:
        assert sent == query
    else:
        assert len(url) > 5000  # no more is left out than must be
