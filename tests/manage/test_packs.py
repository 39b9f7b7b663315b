# SPDX-License-Identifier: Apache-2.0
"""Stored packs, and packs that are made anew."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.manage.contract import ANIMA, UNKNOWN
from tests.replay import SELF_HOSTED

PACKS = SELF_HOSTED["pack-list"]["response"]["body"]
PRESET = "/packs/compile/conversational"


def test_a_pack_is_asked_for_with_a_preset_and_without_a_body(client, fake):
    fake.on("POST", PRESET, SELF_HOSTED["pack-compile-preset"]["response"]["body"])
    pack = client.compile_pack(ANIMA, " ladder ")
    (sent,) = fake.requests
    assert (sent.params, sent.json) == ({"anima_id": ANIMA, "query": " ladder "}, None)
    assert pack.token_count == 35
    assert "The barrow is at the nursery on Tuesdays." in pack.as_prompt()


def test_an_empty_pack_of_an_anima_that_is_there_is_no_error(client, fake):
    fake.on("POST", PRESET, SELF_HOSTED["pack-compile-unknown-anima"]["response"]["body"])
    assert client.inject(ANIMA, fresh=True).as_prompt() == ""
    fake.assert_requests(f"POST {PRESET}", f"GET /animas/{ANIMA}")


def test_stored_packs_are_listed_in_full(client, fake):
    fake.on("GET", f"/animas/{ANIMA}/memory-packs", PACKS)
    packs = list(client.list_packs(ANIMA))
    assert [str(pack.id) for pack in packs] == [body["id"] for body in PACKS]
    assert [pack.query for pack in packs] == ["ladder", None]


def test_a_stored_pack_is_read_and_deleted(client, fake):
    path = f"/memory-packs/{PACKS[0]['id']}"
    fake.on("GET", path, PACKS[0])
    fake.on("DELETE", path, 204, 404)
    assert client.get_pack(PACKS[0]["id"]).query == "ladder"
    assert client.delete_pack(PACKS[0]["id"]) is None
    assert client.delete_pack(PACKS[0]["id"]) is None
    fake.assert_done()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.inject(ANIMA, fresh=1), "fresh: expected True or False"),
        (lambda c: c.compile_pack(ANIMA, preset="x"), "preset: expected one of conversational"),
        (lambda c: c.compile_pack(ANIMA, preset="self_determined"), "preset: self_determined need"),
        (lambda c: c.compile_pack(ANIMA, 5), "query: expected text"),
        (lambda c: c.get_pack("x"), "pack_id: expected a UUID"),
        (lambda c: c.list_packs(ANIMA, limit=-1), "limit: expected at least 0"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []


def test_only_what_is_not_there_may_be_deleted_in_vain(client, fake):
    fake.on("DELETE", f"/memory-packs/{UNKNOWN}", 500)
    with pytest.raises(elephantasm.ServerError):
        client.delete_pack(UNKNOWN)
