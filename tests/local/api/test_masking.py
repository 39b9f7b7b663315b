# SPDX-License-Identifier: Apache-2.0
"""Secrets are masked before anything is stored."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.local.api.asking import post_event
from tests.local.writers import local, new_anima, send

KEY = "ghp_abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.fixture
def masking(tmp_path):
    """An engine that masks, on a file."""
    made = local.LocalTransport(tmp_path / "a.db", mask=True)
    yield made
    made.close()


def files(folder):
    """Return all bytes that are in the files of a folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_a_secret_is_in_no_file(masking, tmp_path):
    anima_id = new_anima(masking)
    event = post_event(masking, anima_id, content=f"My key is {KEY}", summary=KEY, meta={"k": KEY})
    assert event[1]["content"] == "My key is [masked: key]"
    assert event[1]["meta"] == {"k": "[masked: key]"}
    masking.dream()
    assert KEY.encode() not in files(tmp_path)


def test_without_it_all_is_stored_as_it_comes(transport, anima_id):
    assert post_event(transport, anima_id, content=KEY)[1]["content"] == KEY


def test_several_events_at_once_are_masked_too(masking):
    with elephantasm.Elephantasm(transport=masking, anima_id=new_anima(masking)) as client:
        stored = client.extract_many([{"event_type": "system", "content": KEY}])
        assert stored[0].content == "[masked: key]"


def test_what_belongs_together_stays_apart_from_the_rest(masking):
    fields = {"session_id": KEY, "dedupe_key": KEY}
    event = post_event(masking, new_anima(masking), **fields)[1]
    assert (event["session_id"], event["dedupe_key"]) == (KEY, KEY)


def test_a_secret_that_is_sent_again_is_the_same_event(masking):
    anima_id = new_anima(masking)
    first, again = (post_event(masking, anima_id, content=KEY, dedupe_key="k") for _ in range(2))
    assert first[1]["id"] == again[1]["id"]


def test_the_description_of_an_anima_is_masked(masking):
    body = {"name": "Ada", "description": f"uses {KEY}"}
    assert send(masking, "POST", "/animas", body)[1]["description"] == "uses [masked: key]"


def test_what_an_own_function_fails_on_is_not_stored(anima_id, tmp_path):
    fails = local.LocalTransport(tmp_path / "b.db", mask=lambda text: 1 / 0)
    with elephantasm.Elephantasm(transport=fails) as client:
        anima = client.create_anima("Ada").id
        with pytest.raises(elephantasm.ElephantasmError, match="mask= failed"):
            client.extract("message.in", "a", anima)
        with pytest.raises(elephantasm.ElephantasmError, match="mask= failed"):
            client.extract_many([{"event_type": "system", "content": "a"}], anima)
        assert list(client.list_events(anima)) == []


def test_an_own_function_may_mask(tmp_path):
    masking = local.LocalTransport(tmp_path / "c.db", mask=lambda text: text.replace("Ana", "A."))
    with elephantasm.Elephantasm(transport=masking) as client:
        anima = client.create_anima("Ada").id
        assert client.extract("message.in", "Ana lives", anima).content == "A. lives"
