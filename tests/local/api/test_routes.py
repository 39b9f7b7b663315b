# SPDX-License-Identifier: Apache-2.0
"""Which operation a request is for, and the order in which it is checked."""

from __future__ import annotations

import pytest

from tests.local.api.asking import UNKNOWN, post_event, raw, refused, routes
from tests.local.writers import send


def test_a_body_that_cannot_be_read_comes_before_credentials(transport):
    status, body = raw(transport, "POST", "/animas", b'{"name":', authorized=False)
    assert (status, body["detail"][0]["type"]) == (422, "json_invalid")


def test_credentials_come_before_fields(transport):
    assert raw(transport, "POST", "/animas", b'{"name": 5}', authorized=False)[0] == 401


def test_fields_come_before_existence(transport):
    assert post_event(transport, UNKNOWN, role=5)[0] == 422
    assert post_event(transport, UNKNOWN)[0] == 404


def test_no_route_comes_before_everything(transport):
    assert raw(transport, "POST", "/nope", b"{", authorized=False)[0] == 404


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [("PUT", "/animas", "POST"), ("HEAD", "/health", "GET"), ("GET", "/query", "POST")],
)
def test_a_wrong_method_is_told_one_that_works(transport, method, path, allow):
    found = routes.answer(transport.engine, method, path)
    assert (found.status, found.headers["allow"]) == (405, allow)


def test_search_is_a_route_for_reading_and_an_id_otherwise(transport):
    assert refused(send(transport, "DELETE", "/animas/search")) == [
        ("path.anima_id", "uuid_parsing")
    ]


def test_an_encoded_slash_is_part_of_its_segment(transport):
    assert refused(send(transport, "GET", "/animas/a%2Fb")) == [("path.anima_id", "uuid_parsing")]


def test_a_slash_too_many_is_sent_to_the_place_without_it(transport):
    response = routes.answer(transport.engine, "GET", "/animas/summary/")
    assert (response.status, response.headers["location"]) == (307, "/animas/summary")


@pytest.mark.parametrize("path", ["", "/", "/animas//", "/animas/x/y", "//animas"])
def test_what_is_no_route_is_not_found(transport, path):
    assert raw(transport, "GET", path) == (404, {"detail": "Not Found"})


def test_of_a_repeated_parameter_the_last_counts(transport, anima_id):
    params = [("limit", "0"), ("limit", "1")]
    assert len(send(transport, "GET", "/animas", params=params)[1]) == 1


def test_faults_of_path_and_body_are_told_together(transport):
    answer = send(transport, "PATCH", "/animas/x", {"name": 5})
    assert [place for place, _ in refused(answer)] == ["path.anima_id", "body.name"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"/animas/{UNKNOWN}", None),
        ("PATCH", f"/animas/{UNKNOWN}", {"name": "x"}),
        ("DELETE", f"/animas/{UNKNOWN}", None),
        ("GET", f"/animas/{UNKNOWN}/memory-packs/latest", None),
        ("POST", "/events", {"anima_id": UNKNOWN, "event_type": "system", "content": "x"}),
    ],
)
def test_an_unknown_anima_is_not_found(transport, method, path, body):
    assert send(transport, method, path, body) == (404, {"detail": f"Anima {UNKNOWN} not found"})
