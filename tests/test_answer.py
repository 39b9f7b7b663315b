# SPDX-License-Identifier: Apache-2.0
"""From a status to an exception: class, message, attributes; and what exceptions never hold."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from tests import elephantasm
from tests.replay import KEY, RECORDINGS, body_of

_answer = elephantasm._answer
Request = elephantasm.transport.Request
Response = elephantasm.transport.Response
SECRET = elephantasm._secret.Secret(KEY)
ASKED = Request("POST", "/events", (), b"{}", "4f00aa")


def failure(status, body=b"", **headers):
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    with pytest.raises(elephantasm.ElephantasmError) as caught:
        _answer.read(ASKED, Response(status, headers, body), dict, SECRET)
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (307, elephantasm.ElephantasmError),
        (400, elephantasm.ElephantasmError),
        (401, elephantasm.AuthenticationError),
        (402, elephantasm.ElephantasmError),
        (403, elephantasm.PermissionDeniedError),
        (404, elephantasm.NotFoundError),
        (405, elephantasm.ElephantasmError),
        (409, elephantasm.ConflictError),
        (410, elephantasm.NotFoundError),
        (422, elephantasm.ValidationError),
        (429, elephantasm.RateLimitError),
        (500, elephantasm.ServerError),
        (502, elephantasm.ServerError),
        (503, elephantasm.ServerError),
        (599, elephantasm.ServerError),
    ],
)
def test_a_status_has_its_class_and_is_kept(status, kind):
    error = failure(status, {"detail": "x"})
    assert type(error) is kind
    assert error.status_code == status
    assert (error.method, error.path, error.request_id) == ("POST", "/events", "4f00aa")
    assert error.sent is True


@pytest.mark.parametrize(
    "name", [n for n, r in RECORDINGS.items() if r["response"]["status"] >= 300]
)
def test_every_recorded_failure_has_a_short_message(name):
    response = RECORDINGS[name]["response"]
    headers = dict(response.get("headers", []))
    error = failure(response["status"], body_of(RECORDINGS[name]), **headers)
    assert 0 < len(error.message) <= 500
    assert "{" not in error.message
    assert error.status_code == response["status"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"detail": "Anima x not found"}, "Anima x not found"),
        ({"detail": {"message": "plan used up"}}, "plan used up"),
        ({"detail": {"code": 7}}, "the service answered 400 without saying why"),
        ({"detail": None, "message": "slow down"}, "slow down"),
        ({"error": "rate_limit_exceeded"}, "rate_limit_exceeded"),
        ({"error": "e", "message": "m"}, "m"),
        (b"Internal Server Error", "Internal Server Error"),
        (b"<html>502</html>", "the service answered 400 without saying why"),
        (b"", "the service answered 400 without saying why"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        ([], "the service answered 400 without saying why"),
        ({"detail": []}, "the service answered 400 without saying why"),
        ({"detail": [1, {"msg": 5}, {"msg": "no"}]}, "no"),
        (b"[" * 100_000, "[" * 499 + "…"),
        ({"detail": {"detail": "inside"}}, "inside"),
    ],
)
def test_a_message_is_found_whatever_the_body_is(body, message):
    assert failure(400, body).message == message


def test_a_refusal_names_each_field_and_not_the_private_input():
    error = failure(422, body_of(RECORDINGS["event-create-two-errors"]))
    assert error.message.startswith("body.anima_id: Input should be a valid UUID")
    assert "; body.importance_score: Input should be less than or equal to 1" in error.message
    assert [item["type"] for item in error.errors] == ["uuid_parsing", "enum", "less_than_equal"]
    secret = failure(422, body_of(RECORDINGS["anima-create-name-too-long"]))
    assert "nnnn" not in secret.message


def test_a_message_ends_with_status_and_request():
    assert str(failure(404, {"detail": "gone"})) == "gone (HTTP 404, request 4f00aa)"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("1", 1.0),
        ("0", 0.0),
        ("2.5", 2.5),
        (" 7 ", 7.0),
        ("7, 9", 7.0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0.0),
        ("inf", None),
        ("nan", None),
        ("-5", None),
        ("1_000", None),
        ("²", None),
        ("", None),
        ("soon", None),
        ("9" * 400, None),
        ("Sun, 99 Nov 1994 08:49:37 GMT", None),
    ],
)
def test_retry_after_is_a_finite_number_of_seconds_or_none(header, seconds):
    assert failure(429, b"", retry_after=header).retry_after == seconds


def test_retry_after_may_be_a_date():
    soon = datetime.now(timezone.utc) + timedelta(seconds=60)
    seconds = failure(503, b"", retry_after=format_datetime(soon, usegmt=True)).retry_after
    assert 50 < seconds <= 60


def test_a_date_to_come_back_at_is_measured_by_the_clock_that_set_it():
    answered = "Sun, 06 Nov 1994 08:49:37 GMT"
    later = "Sun, 06 Nov 1994 08:50:07 GMT"
    assert failure(429, b"", retry_after=later, date=answered).retry_after == 30.0
    assert failure(429, b"", retry_after=answered, date=later).retry_after == 0.0
    assert failure(429, b"", retry_after=later, date="soon").retry_after == 0.0


def test_the_recorded_rate_limit_says_when_to_come_back():
    response = RECORDINGS["rate-limited"]["response"]
    error = failure(429, body_of(RECORDINGS["rate-limited"]), **dict(response["headers"]))
    assert error.retry_after == 1.0
    assert error.message == "Too many requests. Please slow down."
    assert error.body["error"] == "rate_limit_exceeded"


def test_a_redirect_names_its_origin_only():
    error = failure(307, b"", location="http://u:p@example.com:81/api/animas?key=1")
    assert "http://example.com:81," in error.message
    assert "key=1" not in str(error)


@pytest.mark.parametrize("body", [b"<html>", b"", b"{", b"\xff", b"[" * 100_000])
def test_a_success_that_is_no_json_is_a_response_error(body):
    error = failure(200, body, content_type="text/html; charset=utf-8")
    assert type(error) is elephantasm.APIResponseError
    assert error.status_code == 200
    assert "expected JSON" in error.message


def test_a_byte_order_mark_is_passed_over():
    response = Response(200, {}, '\ufeff{"a": 1}'.encode())
    assert _answer.read(ASKED, response, dict) == {"a": 1}


def test_a_success_of_the_wrong_shape_keeps_what_was_asked():
    with pytest.raises(elephantasm.APIResponseError) as caught:
        _answer.read(ASKED, Response(201, {}, b"[]"), elephantasm.Event.from_dict)
    assert caught.value.message == "answer: expected an object, got list"
    assert (caught.value.path, caught.value.status_code) == ("/events", 201)


@pytest.mark.parametrize("status", [200, 307, 401, 500])
@pytest.mark.parametrize(
    "body", [f"bad key {KEY}".encode(), f'{{"detail": "bad {KEY}", "x": ["{KEY}"]}}'.encode()]
)
def test_the_key_is_in_no_exception_even_if_the_service_echoes_it(status, body):
    with pytest.raises(elephantasm.ElephantasmError) as caught:
        _answer.read(
            ASKED,
            Response(status, {"location": f"http://{KEY}.h/"}, body),
            elephantasm.Event.from_dict,
            SECRET,
        )
    error = caught.value
    held = f"{error!s}{error!r}{vars(error)}{error.__cause__!r}{pickle.dumps(error)!r}"
    assert KEY not in held


def test_an_error_nested_deeper_than_any_parser_goes_keeps_its_class():
    error = failure(422, b'{"detail":' * 1500 + b"1" + b"}" * 1500)
    assert type(error) is elephantasm.ValidationError
    assert 0 < len(error.message) <= 500


def test_the_key_is_found_behind_escapes():
    escaped = b'{"detail": "bad \\u0073' + KEY[1:].encode() + b'"}'
    error = failure(401, escaped)
    assert error.message == "bad [key]"
    assert KEY not in repr(vars(error))


def test_a_large_body_is_not_kept():
    error = failure(422, {"detail": "x" * 5_000_000})
    assert len(str(error.body)) <= 4000


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_a_success_with_a_number_that_is_no_json_is_a_response_error(number):
    error = failure(200, b'{"meta": {"a": ' + number + b"}}")
    assert type(error) is elephantasm.APIResponseError


@pytest.mark.parametrize("text", ["Not Found", "Not found"])
def test_a_route_that_the_host_does_not_have_is_its_own_error(text):
    error = failure(404, json.dumps({"detail": text}).encode())
    assert type(error) is elephantasm.NotFoundError
    assert error.no_route is True
    assert error.message.startswith("this host has no POST /events: not every host has all")


@pytest.mark.parametrize("status", [404, 410])
def test_an_item_that_is_not_there_is_no_missing_route(status):
    error = failure(status, b'{"detail": "Anima 5f0c not found"}')
    assert (error.no_route, error.message) == (False, "Anima 5f0c not found")


def test_an_answer_without_content_is_read_as_nothing():
    assert _answer.read(ASKED, Response(204), lambda value: [value]) == [None]
    with pytest.raises(elephantasm.APIResponseError, match="an empty body"):
        _answer.read(ASKED, Response(200), dict)
