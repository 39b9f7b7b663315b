# SPDX-License-Identifier: Apache-2.0
"""The index without what is erased, whole and ready for what comes next."""

from __future__ import annotations

import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import erasing

clearing = import_module(f"{elephantasm.__name__}.local.recall.clearing")


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        yield made


def test_what_is_left_is_found_and_what_comes_next_as_well(life):
    life.tell("The key hangs behind the ivy.", session_id="s")
    last = life.tell("The ladder leans on the wall.", session_id="s", author="Ann")
    assert "ladder" in life.client.inject(query="ladder").as_prompt()
    life.client.erase(last)
    life.tell("The bell rings at noon.", session_id="s")  # the number of the erased one is free
    for word in ("ivy", "bell"):
        assert word in life.client.compile_pack(query=f"Tell me of the {word}").as_prompt()
    raw = sqlite3.connect(life.path)
    raw.execute("INSERT INTO passage_term (passage_term) VALUES ('integrity-check')")
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert raw.execute("SELECT name FROM speaker").fetchall() == [("",)]
    unindexed = "SELECT content FROM event WHERE n NOT IN (SELECT event_n FROM passage)"
    assert raw.execute(unindexed).fetchall() == []
    raw.close()


def test_an_old_sqlite_makes_the_index_anew(life, monkeypatch):
    monkeypatch.setattr(
        clearing, "_VOCABULARY", clearing._VOCABULARY.replace("instance", "unheard_of")
    )
    life.tell("The key hangs behind the ivy.")
    last = life.tell("The ladder leans on the wall.")
    life.client.inject(query="ladder")
    life.client.erase(last)
    assert life.left("ladder") == []
    assert "ivy" in life.client.compile_pack(query="Where is the ivy?").as_prompt()


def embed(texts):
    return [[len(text), 1.0] for text in texts]


def test_vectors_go_with_their_passages(tmp_path):
    life = erasing.Life(tmp_path / "memory.db", embed=embed)
    life.tell("The key hangs behind the ivy.")
    last = life.tell("The ladder leans on the wall.")
    life.dream()
    assert life.transport.embedded() == (2, 0)
    life.client.erase(last)
    assert life.transport.embedded() == (1, 0)
    life.client.close()
    life.transport.close()
