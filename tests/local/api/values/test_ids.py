# SPDX-License-Identifier: Apache-2.0
"""UUIDs in all their forms."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import UNKNOWN, post_event, refused
from tests.local.writers import send

ids = import_module(f"{elephantasm.__name__}.local.api.values.ids")


@pytest.mark.parametrize(
    "form",
    [
        str,
        str.upper,
        lambda one: one.replace("-", ""),
        lambda one: f"urn:uuid:{one}",
        lambda one: f"{{{one}}}",
    ],
)
def test_an_id_is_taken_in_every_form_and_answered_in_one(transport, anima_id, form):
    assert send(transport, "GET", f"/animas/{form(anima_id)}")[1]["id"] == anima_id
    assert post_event(transport, form(anima_id))[1]["anima_id"] == anima_id


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("x" * 32, "found `x` at 1"),
        ("abc", "invalid length: expected length 32 for simple format, found 3"),
        ("a-b", "invalid group count: expected 5, found 2"),
        (UNKNOWN + "0", "invalid group length in group 4: expected 12, found 13"),
        ("0" + UNKNOWN, "invalid group length in group 0: expected 8, found 9"),
        ("", "found 0"),
    ],
)
def test_a_bad_id_is_refused_with_the_reason(transport, text, error):
    status, body = post_event(transport, text)
    assert status == 422
    assert body["detail"][0]["type"] == "uuid_parsing"
    assert body["detail"][0]["msg"].endswith(error)


def test_an_id_that_is_no_text_is_refused(transport):
    assert refused(post_event(transport, 5)) == [("body.anima_id", "uuid_type")]


@pytest.mark.parametrize(
    "text", ["", "x", UNKNOWN[:-1], UNKNOWN.replace("-", "", 1), UNKNOWN + "}", f"{{{UNKNOWN}"]
)
def test_what_is_no_id_has_no_spelling(text):
    assert ids.spelled_uuid(text) is None


def test_an_id_is_spelled_in_lower_case_with_hyphens():
    spelled = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
    assert ids.spelled_uuid(f"{{urn:uuid:{spelled.upper()}}}") == spelled
    assert ids.uuid(spelled.replace("-", "")) == spelled
