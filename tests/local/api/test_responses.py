# SPDX-License-Identifier: Apache-2.0
"""Responses with a JSON body."""

from __future__ import annotations

import json
from importlib import import_module

from tests import elephantasm
from tests.local.api.asking import routes

responses = import_module(f"{elephantasm.__name__}.local.api.responses")


def test_answers_are_compact_and_not_escaped(transport):
    body = json.dumps({"name": "é🐘"}).encode()
    found = routes.answer(transport.engine, "POST", "/animas", (), body)
    assert '"name":"é🐘",'.encode() in found.body


def test_a_value_goes_as_json_with_its_type():
    response = responses.json_response([1], 201)
    assert (response.status, response.body) == (201, b"[1]")
    assert dict(response.headers) == {"content-type": "application/json"}


def test_further_headers_stand_beside_the_type():
    response = responses.refusal_response("no", 405, {"allow": "GET"})
    assert dict(response.headers) == {"content-type": "application/json", "allow": "GET"}
    assert response.body == b'{"detail":"no"}'


def test_half_a_surrogate_pair_travels_escaped():
    assert responses.json_response("a\ud800").body == b'"a\\ud800"'
