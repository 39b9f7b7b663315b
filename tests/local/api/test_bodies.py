# SPDX-License-Identifier: Apache-2.0
"""What may stand in a body, and in which coding."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import post_event, raw, refused
from tests.local.writers import contents

bodies = import_module(f"{elephantasm.__name__}.local.api.bodies")
Refused = import_module(f"{elephantasm.__name__}.local.api.values.refusals").Refused


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_text_that_no_database_keeps_is_refused_wherever_it_is(transport, anima_id, text):
    answer = post_event(
        transport, anima_id, content=text, role=text, meta={"k": [{"deep": text}], text: 1}
    )
    places = [place for place, _ in refused(answer)]
    assert places == ["body.role", "body.content", "body.meta.k.0.deep", "body.meta"]


def test_emoji_and_all_other_text_come_back_unchanged(transport, anima_id):
    text = "\ud83d\udc18 é \u2028 \\u0000 \x7f \ufeff"
    assert post_event(transport, anima_id, content=text)[0] == 201
    assert contents(transport, anima_id) == [
        text.encode("utf-16", "surrogatepass").decode("utf-16")
    ]


@pytest.mark.parametrize("coding", ["utf-16", "utf-32"])
def test_text_in_other_codings_is_searched_too(transport, anima_id, coding):
    body = json.dumps({"anima_id": anima_id, "event_type": "system", "content": "a\ud800b"})
    answer = raw(transport, "POST", "/events", body.encode(coding))
    assert refused(answer) == [("body.content", "string_unicode")]


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"name": "\xff"}', b"\x1f\x8b\x08\x00abc"])
def test_a_body_that_is_no_text_is_a_bad_request(transport, body):
    assert raw(transport, "POST", "/animas", body) == (
        400,
        {"detail": "There was an error parsing the body"},
    )


@pytest.mark.parametrize("body", [None, b"", b"null"])
def test_no_body_and_a_body_of_null_are_the_same(transport, body):
    assert bodies.parse(body) is None
    assert refused(raw(transport, "POST", "/animas", body)) == [("body", "missing")]


@pytest.mark.parametrize("body", [b"[]", b"5", b'"x"'])
def test_a_body_must_be_an_object(transport, body):
    assert refused(raw(transport, "POST", "/animas", body)) == [("body", "model_attributes_type")]


def test_broken_json_is_refused_with_the_place():
    with pytest.raises(Refused) as caught:
        bodies.parse(b'{"a": 1,}')
    (item,) = caught.value.items
    assert (item["type"], item["loc"][0]) == ("json_invalid", "body")
    assert item["loc"][1] in (7, 8)  # Python 3.13 names the comma, others what follows it


@pytest.mark.parametrize(
    "kind", [None, "application/json", "Application/JSON", "application/a+json"]
)
def test_json_is_taken_under_all_its_names(kind):
    bodies.check_media_type(kind)


@pytest.mark.parametrize("kind", ["text/plain", "text/json", "application/xml", "image/a+json"])
def test_other_types_are_refused(kind):
    with pytest.raises(Refused, match="application/json"):
        bodies.check_media_type(kind)
