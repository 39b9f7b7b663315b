# SPDX-License-Identifier: Apache-2.0
"""Identities: what is asked, and what of the answer is refused."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.manage.contract import LIBRARIAN, UNKNOWN, WARM, manage
from tests.replay import SELF_HOSTED

IDENTITY = SELF_HOSTED["identity-get-by-id"]["response"]["body"]


def test_the_anima_is_named_beside_the_body(client, fake):
    fake.on("POST", "/identities", IDENTITY)
    client.create_identity(LIBRARIAN, self_reflection={"being": {}})
    fake.assert_sent(
        "POST", "/identities", params={"anima_id": LIBRARIAN}, json={"self": {"being": {}}}
    )


def test_what_is_cleared_goes_as_null_by_the_wires_name(client, fake):
    fake.on("PATCH", f"/identities/{WARM}", IDENTITY)
    client.update_identity(WARM, communication_style="brief", clear=["self_reflection"])
    assert fake.requests[0].json == {"communication_style": "brief", "self": None}


def test_another_failure_of_the_service_is_no_conflict(client, fake):
    fake.on("POST", "/identities", 503)
    with pytest.raises(elephantasm.ServerError) as caught:
        client.create_identity(LIBRARIAN)
    assert caught.value.status_code == 503


def test_only_what_has_no_history_was_never_there(client, fake):
    history = SELF_HOSTED["identity-history"]["response"]["body"]
    for answer in (history, []):
        fake.on("DELETE", f"/identities/{WARM}", 404)
        fake.on("GET", f"/identities/{WARM}/history", answer)
    client.delete_identity(WARM)
    with pytest.raises(elephantasm.NotFoundError):
        client.delete_identity(WARM)


def test_changes_are_read_and_written_whole():
    for body in SELF_HOSTED["identity-history"]["response"]["body"]:
        change = manage.IdentityChange.from_dict(body)
        assert manage.IdentityChange.from_dict(change.to_dict()) == change
        assert change.extra == {}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.create_identity(LIBRARIAN, personality_type="x"), "personality_type: expect"),
        (lambda c: c.create_identity(LIBRARIAN, self_reflection=5), "self_reflection: expected"),
        (lambda c: c.update_identity(UNKNOWN), "nothing to change: give one of personality_type"),
        (lambda c: c.update_identity(UNKNOWN, clear=["self"]), "clear: expected some of"),
        (lambda c: c.delete_identity("x"), "identity_id: expected a UUID"),
        (
            lambda c: c.update_identity(WARM, communication_style="x", trigger_source="t" * 51),
            "trigger_source: has 51 characters",
        ),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []
