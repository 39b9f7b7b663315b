# SPDX-License-Identifier: Apache-2.0
"""JSON objects: what is stored of them, and how deep they may be."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import post_event, raw, refused
from tests.local.writers import contents, send

documents = import_module(f"{elephantasm.__name__}.local.api.values.documents")
Refused = import_module(f"{elephantasm.__name__}.local.api.values.refusals").Refused


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_json_lacks_are_refused_everywhere(transport, anima_id, number):
    body = (
        f'{{"anima_id": "{anima_id}", "event_type": "system", "content": "x",'
        f'"importance_score": {number}, "meta": {{"a": {number}}}}}'
    )
    assert refused(raw(transport, "POST", "/events", body.encode())) == [
        ("body.meta", "finite_number"),
        ("body.importance_score", "finite_number"),
    ]


def deep(levels):
    """Return the JSON text of an object of so many levels, objects and lists in turn."""
    opened = [('{"a":', "}") if level % 2 == 0 else ("[", "]") for level in range(levels - 1)]
    inner = "{}" if levels % 2 else "[]"
    return "".join(o for o, _ in opened) + inner + "".join(c for _, c in opened[::-1])


@pytest.mark.parametrize("also", ["", "\\u0000"])
@pytest.mark.parametrize("levels", [101, 300, *range(880, 1000, 3), 5000])
def test_a_meta_that_readers_would_choke_on_is_refused(transport, anima_id, levels, also):
    event = f'"anima_id": "{anima_id}", "event_type": "system", "content": "x{also}"'
    for method, path, rest in (
        ("POST", "/events", event),
        ("POST", "/animas", f'"name": "x{also}"'),
        ("PATCH", f"/animas/{anima_id}", f'"description": "x{also}"'),
    ):
        body = f'{{{rest}, "meta": {deep(levels)}}}'.encode()
        status, answer = raw(transport, method, path, body)
        assert status in (400, 422), (method, path)
        # Deeper ones may be too much for the parser already.
        assert levels > 300 or "nested more than 100 levels deep" in json.dumps(answer)
    assert contents(transport, anima_id) == []


def test_a_meta_of_100_levels_is_stored_and_listed(transport, anima_id):
    meta = json.loads(deep(100))
    assert post_event(transport, anima_id, meta=meta)[0] == 201
    (event,) = send(transport, "GET", "/events", params=[("anima_id", anima_id)])[1]
    assert event["meta"] == meta


def test_a_document_is_written_compactly_and_not_escaped():
    assert documents.written({"a": ["é", 1.5, None]}) == '{"a":["é",1.5,null]}'
    assert documents.mapping({"b": 1}) == ({"b": 1}, '{"b":1}')


@pytest.mark.parametrize("value", [None, [], "x", 5])
def test_what_is_no_object_is_refused(value):
    with pytest.raises(Refused, match="valid dictionary"):
        documents.mapping(value)


def test_what_no_parser_takes_reads_as_an_empty_object():
    assert documents.read(deep(401)) == {}
    assert documents.read(deep(400)) == json.loads(deep(400))


def test_brackets_in_strings_are_no_levels():
    text = json.dumps({"a": "[{" * 500, "b": [[1]] * 300})
    assert documents.read(text) == json.loads(text)
