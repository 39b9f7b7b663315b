# SPDX-License-Identifier: Apache-2.0
"""Bytes as an answer: the reader alone, fed without a socket."""

import pytest

from tests.peers import answer, head, library

module = library("_http.messages")
BadAnswerError = module.BadAnswerError
OK = "HTTP/1.1 200 OK"
CHUNKED = head(OK, "Transfer-Encoding: chunked")


class Source:
    """Gives bytes as a socket does: a few at a time, then none.

    Attributes:
        asked: How often it was asked.
    """

    def __init__(self, data, piece=65536):
        self.data = data
        self.piece = piece
        self.asked = 0

    def receive(self, buffer):
        self.asked += 1
        part = self.data[: min(self.piece, len(buffer))]
        self.data = self.data[len(part) :]
        buffer[: len(part)] = part
        return len(part)


def read(data, limit=100, piece=65536):
    """Return the reader of an answer and the body that it has read."""
    reader = module.AnswerReader(Source(data, piece))
    reader.read_head()
    return reader, reader.read_body(limit)


PROPER = {
    "length": (answer(b"{}"), b"{}"),
    "empty": (answer(b""), b""),
    "chunks": (CHUNKED + b"1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", b"{}"),
    "chunks with extensions": (CHUNKED + b'2;a="b"\r\n{}\r\n0;c\r\n\r\n', b"{}"),
    "trailers": (CHUNKED + b"2\r\n{}\r\n0\r\nA: b\r\n\r\n", b"{}"),
    "capital hex": (CHUNKED + b"A\r\n0123456789\r\n0\r\n\r\n", b"0123456789"),
    "to the end": (head(OK) + b"{}", b"{}"),
    "1xx before": (head("HTTP/1.1 103 Hints", "Link: </x>") + answer(b"{}"), b"{}"),
    "bare line feeds": (b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", b"{}"),
    "HTTP/1.0": (head("HTTP/1.0 200 OK", "Content-Length: 2") + b"{}", b"{}"),
    "204": (head("HTTP/1.1 204 No Content"), b""),
    "at the limit": (answer(b"x" * 100), b"x" * 100),
}


@pytest.mark.parametrize("piece", [1, 2, 7, 65536])
@pytest.mark.parametrize("form", PROPER)
def test_a_proper_answer_is_read_however_it_is_cut(form, piece):
    data, body = PROPER[form]
    assert read(data, piece=piece)[1] == body


@pytest.mark.parametrize(
    ("line", "version", "status", "reason"),
    [
        ("HTTP/1.1 200 OK", 11, 200, "OK"),
        ("HTTP/1.0 404 Not Found", 10, 404, "Not Found"),
        ("HTTP/1.1 204 ", 11, 204, ""),
        ("HTTP/1.1 599", 11, 599, ""),
    ],
)
def test_the_status_line_gives_version_status_and_reason(line, version, status, reason):
    reader, _ = read(head(line))
    assert (reader.version, reader.status, reader.reason) == (version, status, reason)


@pytest.mark.parametrize(
    "line",
    ["HTTP/1.1", "HTTP/1.1 20", "HTTP/1.1 2000", "HTTP/1.1 099", "HTTP/1.1 2x0", "HTTP/1.2 200"],
)
def test_a_malformed_status_line_is_refused(line):
    with pytest.raises(BadAnswerError, match="malformed status line"):
        read(head(line))


@pytest.mark.parametrize("line", ["SSH-2.0", "HTTP/2 200", "", "http/1.1 200 OK"])
def test_another_protocol_is_told_by_its_first_line(line):
    source = Source(f"{line}\r\n".encode())
    with pytest.raises(BadAnswerError):
        module.AnswerReader(source).read_head()


def test_fields_have_lower_case_names_and_trimmed_values():
    reader, _ = read(head(OK, "X-Thing:  One \t", "EMPTY:", "Content-Length: 0"))
    assert reader.fields == {"x-thing": "One", "empty": "", "content-length": "0"}


def test_repeated_fields_are_joined():
    reader, _ = read(head(OK, "A: 1", "a: 2", "Content-Length: 0"))
    assert reader.fields["a"] == "1, 2"


def test_fields_of_an_announcing_answer_are_not_those_of_the_answer():
    reader, _ = read(head("HTTP/1.1 103 Hints", "A: 1") + answer())
    assert "a" not in reader.fields


@pytest.mark.parametrize(
    "line", [" folded", "no colon", ": no name", "a b: c", "a : b", "\u00e9: x"]
)
def test_a_malformed_field_is_refused(line):
    with pytest.raises(BadAnswerError, match="malformed header"):
        read(head(OK, "A: b", line))


def test_a_head_may_be_large_but_not_endless():
    line = "A: " + "x" * 1000
    reader, _ = read(head(OK, *[line] * 60, "Content-Length: 0"))
    assert len(reader.fields["a"]) > 60_000
    with pytest.raises(BadAnswerError, match="larger than 65536"):
        read(head(OK, *[line] * 70))


def test_announcing_answers_share_the_room_of_the_head():
    with pytest.raises(BadAnswerError, match="larger than 65536"):
        read(head("HTTP/1.1 103 Hints", "A: b") * 3000 + answer())


@pytest.mark.parametrize(
    "fields",
    [
        ["Content-Length: 2", "Content-Length: 2"],
        ["Content-Length: 2, 2"],
        ["Content-Length: +2"],
        ["Content-Length: 0x2"],
        ["Content-Length: 2_0"],
        ["Content-Length: \u00b2"],
        ["Content-Length:"],
        ["Content-Length: " + "1" * 19],
    ],
)
def test_a_length_that_two_readers_may_understand_in_two_ways_is_refused(fields):
    with pytest.raises(BadAnswerError, match="no single number"):
        read(head(OK, *fields) + b"{}")


@pytest.mark.parametrize(
    "lines",
    [
        [OK, "Transfer-Encoding: chunked", "Content-Length: 2"],
        [OK, "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
        [OK, "Transfer-Encoding: gzip"],
        [OK, "Transfer-Encoding:"],
        ["HTTP/1.0 200 OK", "Transfer-Encoding: chunked"],
    ],
)
def test_framing_that_two_readers_may_understand_in_two_ways_is_refused(lines):
    with pytest.raises(BadAnswerError, match="framing"):
        read(head(*lines) + b"0\r\n\r\n")


@pytest.mark.parametrize("size", [b"", b"+2", b"0x2", b"2 2", b"-2", b"g", b"1" * 16, b"_2"])
def test_a_chunk_size_that_is_no_plain_number_is_refused(size):
    with pytest.raises(BadAnswerError, match="malformed or missing chunk"):
        read(CHUNKED + size + b"\r\n{}\r\n0\r\n\r\n")


CUT = {
    "no byte": (b"", module.RemoteDisconnected, "without an answer"),
    "in the status line": (b"HTTP/1.1 2", BadAnswerError, "inside the head"),
    "in a field": (b"HTTP/1.1 200 OK\r\nA", BadAnswerError, "inside the head"),
    "in the body": (answer(b"{}")[:-1], BadAnswerError, "1 bytes early"),
    "in a chunk": (CHUNKED + b"5\r\n{}", BadAnswerError, "3 bytes early"),
    "in a chunk size": (CHUNKED + b"5", BadAnswerError, "missing chunk"),
    "before the last chunk": (CHUNKED + b"2\r\n{}\r\n", BadAnswerError, "missing chunk"),
    "in the trailers": (CHUNKED + b"0\r\nA: b\r\n", BadAnswerError, "trailers"),
}


@pytest.mark.parametrize("place", CUT)
def test_an_answer_that_ends_early_is_refused(place):
    data, kind, reason = CUT[place]
    with pytest.raises(kind, match=reason):
        read(data)


@pytest.mark.parametrize(
    "data",
    [
        answer(b"x" * 101),
        head(OK) + b"x" * 101,
        CHUNKED + b"32\r\n" + b"x" * 50 + b"\r\n33\r\n" + b"x" * 51 + b"\r\n0\r\n\r\n",
    ],
)
def test_a_body_beyond_the_limit_is_refused(data):
    with pytest.raises(module.TooLargeError, match="100 accepted"):
        read(data, limit=100)


def test_a_length_beyond_the_limit_is_refused_before_anything_is_read():
    source = Source(head(OK, "Content-Length: 99999999"))
    reader = module.AnswerReader(source)
    reader.read_head()
    asked = source.asked
    with pytest.raises(module.TooLargeError):
        reader.read_body(100)
    assert source.asked == asked


def test_no_more_is_read_than_the_answer_has():
    source = Source(answer(b"{}"))
    reader = module.AnswerReader(source)
    reader.read_head()
    reader.read_body(100)
    # A socket that is asked once more would wait for ever.
    assert source.asked == 1


@pytest.mark.parametrize(
    ("data", "reusable"),
    [
        (answer(), True),
        (CHUNKED + b"0\r\n\r\n", True),
        (head("HTTP/1.1 204 No"), True),
        (head("HTTP/1.1 204 No", "Content-Length: 0"), True),
        (head("HTTP/1.1 204 No", "Content-Length: 2"), False),
        (head("HTTP/1.1 304 Same", "Transfer-Encoding: chunked"), False),
        (answer(headers=["Connection: Close"]), False),
        (answer(headers=["Connection: x, close"]), False),
        (answer().replace(b"HTTP/1.1", b"HTTP/1.0"), False),
        (head(OK) + b"to the end", False),
        (answer() + b"x", False),
    ],
)
def test_a_connection_is_reusable_after_an_answer_whose_end_is_certain(data, reusable):
    assert read(data)[0].reusable is reusable


def test_an_answer_has_begun_with_its_first_byte():
    reader = module.AnswerReader(Source(b"H"))
    assert not reader.has_begun
    with pytest.raises(BadAnswerError):
        reader.read_head()
    assert reader.has_begun


def test_an_error_quotes_nothing_of_what_came():
    for data in (b"secret\r\n", head(OK, "secret"), CHUNKED + b"secret\r\n"):
        with pytest.raises(BadAnswerError) as caught:
            read(data)
        assert "secret" not in str(caught.value)
