# SPDX-License-Identifier: Apache-2.0
"""The heads of requests, without a socket: what is taken, and what is refused."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

head = import_module(f"{elephantasm.__name__}.local.serve.head")
FIRST = b"POST /api/events HTTP/1.1"


def parsed(*fields, first=FIRST, host=b"Host: h"):
    lines = [*([host] if host else []), *fields]
    start = head.parse_request_line(first + b"\r\n")
    return head.parse_head(start, [line + b"\r\n" for line in lines])


def refused(*fields, **others):
    with pytest.raises(head.Unreadable) as caught:
        parsed(*fields, **others).body_length()
    return caught.value.status


def test_a_plain_head_is_taken():
    found = parsed(b"Content-Length:  12 \t", b"X-A:", b"ACCEPT: a b\tc", b"x-b: \xe9")
    assert found[:3] == ("POST", "/api/events", 1)
    assert dict(found.fields) == {
        "host": "h",
        "content-length": "12",
        "x-a": "",
        "accept": "a b\tc",
        "x-b": "é",
    }
    assert found.body_length() == 12


def test_repeated_fields_are_joined():
    assert parsed(b"Accept: a", b"accept: b").fields["accept"] == "a, b"


@pytest.mark.parametrize(
    "field",
    [
        b"Content-Length : 5",
        b"Content-Length\t: 5",
        b"no colon",
        b"",
        b": no name",
        b" continued: yes",
        b"\tcontinued",
        b">From me",
        b"From me",
        b"X\0Y: 1",
        b"X: a\0b",
        b"X: a\rb",
        b"X: a\nb",
        b"X: a\x7fb",
        b"X\xe9: 1",
        b"X(: 1",
        b"Transfer-Encoding: \x0bchunked",
        b"Transfer-Encoding: chunked\x0c",
    ],
)
def test_a_field_that_breaks_the_grammar_is_refused(field):
    assert refused(field) == 400


@pytest.mark.parametrize(
    "fields",
    [
        [b"Content-Length: 5", b"Content-Length: 5"],
        [b"Content-Length:", b"Content-Length: 5"],
        [b"Content-Length: 5, 5"],
        [b"Content-Length: \xb2"],
        [b"Content-Length:"],
        [b"Content-Length: 0x5"],
        [b"Content-Length: 5 5"],
        [b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked"],
        [b"Transfer-Encoding: identity", b"Transfer-Encoding: chunked"],
        [b"Transfer-Encoding: chunked, gzip"],
        [b"Transfer-Encoding:"],
        [b"Transfer-Encoding: chunked", b"Content-Length: 5"],
        [b"Host: h"],
        [b"Host: other"],
    ],
)
def test_what_two_readers_could_read_differently_is_refused(fields):
    assert refused(*fields) == 400


@pytest.mark.parametrize("host", [b"Host: a, b", b"Host: a b", b"Host: a/b", b"Host: a@b", b""])
def test_a_host_is_one_name(host):
    assert refused(host=host) == 400


@pytest.mark.parametrize("host", [b"Host:", b"Host: localhost:8765", b"Host: [::1]:80"])
def test_a_host_may_have_a_port_or_be_empty(host):
    assert parsed(host=host)


def test_an_old_client_names_no_host_and_sends_no_chunks():
    first = b"GET / HTTP/1.0"
    assert parsed(first=first, host=b"").minor == 0
    assert refused(b"Transfer-Encoding: chunked", first=first) == 400


@pytest.mark.parametrize(
    ("first", "status"),
    [
        (b"", 400),
        (b"nonsense", 400),
        (b"GET /", 400),
        (b"GET  / HTTP/1.1", 400),
        (b" GET / HTTP/1.1", 400),
        (b"GET / HTTP/1.1 ", 400),
        (b"GET /a b HTTP/1.1", 400),
        (b"GET\t/ HTTP/1.1", 400),
        (b"GET /\x1b HTTP/1.1", 400),
        (b"G(T / HTTP/1.1", 400),
        (b"GET / http/1.1", 400),
        (b"GET / HTTP/1.10", 400),
        (b"GET / HTTP/0.9", 505),
        (b"PRI * HTTP/2.0", 505),
    ],
)
def test_a_request_line_of_another_form_is_refused(first, status):
    assert refused(first=first) == status


@pytest.mark.parametrize(
    ("target", "host", "path"),
    [
        (b"http://h:80/api/events?a=b", "h:80", "/api/events?a=b"),
        (b"HTTP://Other/api", "Other", "/api"),
        (b"https://other/", "other", "/"),
        (b"http://other", "other", "/"),
        (b"http://other?a=b", "other", "/?a=b"),
        (b"http://[::1]:80/http://inner/", "[::1]:80", "/http://inner/"),
    ],
)
@pytest.mark.parametrize("field", [b"Host: h", b"Host:", b""])
def test_a_whole_address_is_taken_apart_and_its_host_counts(target, host, path, field):
    minor = b"1" if field else b"0"
    found = parsed(first=b"GET " + target + b" HTTP/1." + minor, host=field)
    assert (found.target, found.fields["host"]) == (path, host)


@pytest.mark.parametrize(
    "target", [b"http:///api", b"http://?a", b"http://a@b/api", b"http://a b/", b"http://a,b/"]
)
def test_a_whole_address_needs_a_proper_host(target):
    assert refused(first=b"GET " + target + b" HTTP/1.1") == 400


def test_a_whole_address_does_not_stand_in_for_the_host_header():
    assert refused(first=b"GET http://h/api HTTP/1.1", host=b"") == 400
    assert refused(b"Host: other", first=b"GET http://h/api HTTP/1.1") == 400


@pytest.mark.parametrize("target", [b"/http://h/", b"ftp://h/api", b"http:/h", b"h:80", b"*"])
def test_another_target_stays_as_it_is(target):
    found = parsed(first=b"GET " + target + b" HTTP/1.1")
    assert (found.target, found.fields["host"]) == (target.decode(), "h")


@pytest.mark.parametrize("end", [b"\n", b"\r", b"", b"\r\r"])
def test_a_line_ends_with_cr_and_lf(end):
    start = head.parse_request_line(b"GET / HTTP/1.1\r\n")
    with pytest.raises(head.Unreadable):
        head.parse_head(start, [b"Host: h" + end])
    with pytest.raises(head.Unreadable):
        head.parse_request_line(b"GET / HTTP/1.1" + end)


@pytest.mark.parametrize("digits", ["9" * 60, "9" * 5000, "0" * 30 + "5"])
def test_a_length_of_many_digits_is_beyond_every_limit(digits):
    assert parsed(f"Content-Length: {digits}".encode()).body_length() >= 2**31 - 1


@pytest.mark.parametrize(
    ("fields", "first", "keeps"),
    [
        ([], FIRST, True),
        ([b"Connection: keep-alive"], FIRST, True),
        ([b"Connection: Close"], FIRST, False),
        ([b"Connection: te ,close"], FIRST, False),
        ([b"Connection: te", b"Connection: close"], FIRST, False),
        ([b"Connection: keep-alive"], b"GET / HTTP/1.0", False),
    ],
)
def test_a_connection_stays_open_unless_the_client_says_otherwise(fields, first, keeps):
    assert parsed(*fields, first=first).persists() is keeps


def test_a_long_field_is_read_in_linear_time():
    assert parsed(b"X: a" + b" \t" * 30_000 + b"b").fields["x"].endswith("b")
