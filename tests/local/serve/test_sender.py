# SPDX-License-Identifier: Apache-2.0
"""Responses as the bytes that go to a client."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import KEY, Running

sender = import_module(f"{elephantasm.__name__}.local.serve.sender")
Response = import_module(f"{elephantasm.__name__}.transport").Response


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


def test_every_answer_has_the_real_servers_headers_only(running):
    headers = running.ask("GET", "/api/animas")[1]
    assert set(headers) == {"date", "server", "content-type", "content-length"}


def test_a_response_goes_in_one_piece_with_its_length():
    sent = sender.as_bytes(Response(201, {"allow": "GET"}, b"body"), keep=True)
    assert sent.startswith(b"HTTP/1.1 201 Created\r\ndate: ")
    assert sent.endswith(b"\r\ncontent-length: 4\r\nallow: GET\r\n\r\nbody")


def test_the_last_answer_of_a_connection_says_so():
    assert b"\r\nconnection: close\r\n" in sender.as_bytes(Response(200), keep=False)


def test_an_answer_to_head_has_the_length_of_what_is_not_sent():
    sent = sender.as_bytes(Response(200, {}, b"body"), keep=True, with_body=False)
    assert sent.endswith(b"\r\ncontent-length: 4\r\n\r\n")


def test_an_answer_without_content_has_no_length():
    assert b"content-length" not in sender.as_bytes(Response(204), keep=True)
