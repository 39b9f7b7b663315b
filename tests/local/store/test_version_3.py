# SPDX-License-Identifier: Apache-2.0
"""What earlier releases made of messages is put away, and made anew from the messages."""

from __future__ import annotations

import shutil
import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import stored
from tests.local.store.test_version_2 import CLOCK, asked, check

LOCAL = f"{elephantasm.__name__}.local"
local = import_module(LOCAL)
steps = import_module(f"{LOCAL}.store.steps")


@pytest.fixture
def path(tmp_path):
    """A copy of the file that 0.3.0 wrote."""
    return shutil.copy(stored.LIVED, tmp_path / "agent.db")


@pytest.fixture
def transport(path):
    made = local.LocalTransport(path, clock=lambda: CLOCK)
    yield made
    made.close()


@pytest.fixture
def client(transport):
    return elephantasm.Elephantasm(transport=transport)


@pytest.fixture
def atlas(client):
    return client.search_animas("Atlas")[0].id


def facts(client, atlas, **more):
    """Return what all facts say."""
    return [known.content for known in client.list_knowledge("FACT", atlas, **more)]


def test_all_messages_and_memories_are_kept(path, client):
    kept = "SELECT count(*), sum(length(content)) FROM "
    before = [asked(path, kept + table) for table in ("event", "memory")]
    client.create_anima("Cleo")
    assert asked(path, "PRAGMA user_version") == [(len(steps.STEPS),)]
    assert [asked(path, kept + table) for table in ("event", "memory")] == before
    check(path)


def test_old_statements_are_put_away_and_can_still_be_listed(client, atlas):
    assert facts(client, atlas) == []
    assert "Ana's favourite colour is green." in facts(client, atlas, include_deleted=True)


def test_the_first_pack_knows_them_anew_as_they_were_said(path, client, atlas):
    prompt = client.inject(atlas, "Which pet was adopted?").as_prompt()
    assert "tortoise called Flash" in prompt
    assert "Please answer in German from now on." in prompt
    told = facts(client, atlas)
    assert told
    assert all(line.startswith("2026-") for line in told), told
    assert not any("Ana lives" in line or "often speaks" in line for line in told)
    assert client.search_memories("garden club meeting", atlas, threshold=0.3)
    assert "patient archivist" in str(client.get_identity(atlas).to_dict())
    check(path)


def test_it_is_made_anew_once(path, client, transport, atlas):
    transport.dream(atlas)
    count = asked(path, "SELECT count(*) FROM knowledge")
    transport.dream(atlas)
    client.inject(atlas)
    assert asked(path, "SELECT count(*) FROM knowledge") == count
    check(path)


def test_what_was_given_from_outside_stays(path, client):
    connection = sqlite3.connect(path)
    connection.execute(
        "UPDATE knowledge SET predicate = NULL, content = 'The office has a cat.' WHERE n = 8"
    )
    connection.commit()
    connection.close()
    atlas = client.search_animas("Atlas")[0].id
    client.inject(atlas)
    kinds = elephantasm.KnowledgeType
    told = [known.content for kind in kinds for known in client.list_knowledge(kind, atlas)]
    assert "The office has a cat." in told
