# SPDX-License-Identifier: Apache-2.0
"""What an anima said, was told and heard becomes its identity, in the database."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

model = import_module(f"{LOCAL}.dreamer.model")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_identity_says_from_how_many_events_it_comes(life):
    life.event("You are Atlas, a patient archivist.", "system")
    for _ in range(6):
        life.event("Hey, that's done!", "message.out")
    life.dream()
    row = life.read("identities.of")

    assert row.event_count == 7
    assert json.loads(row.self_json)["learned_from"] == {"events": 7}
    assert "informal" in row.communication_style


def test_profiles_are_one_row_per_person(life):
    for _ in range(3):
        for _ in range(8):
            life.event("The orchids in my greenhouse need water.", author="Ana")
        life.dream()
    rows = [row for row in life.read("knowledge.about", "Ana", limit=99) if row.is_profile]

    assert len(rows) == 1
    assert rows[0].knowledge_type == "CONCEPT"
    assert "orchids" in rows[0].content


def test_an_identity_of_0_3_0_grows_on(life):
    life.event("You are Atlas.", "system")
    life.dream()
    row = life.read("identities.of")
    tallies = {"style": {"messages": 9, "words": 18, "informal": 9}, "people": {"Ana": {"tea": 3}}}
    with life.db.transaction() as store:
        store.identities.put(row._replace(tallies=json.dumps(tallies)))
    life.event("Hey, cool!", "message.out")
    life.event("I like tea.", author="Ana")
    life.dream()
    kept = json.loads(life.read("identities.of").tallies)

    assert kept["style"]["messages"] == 10
    assert kept["people"]["Ana"]["tea"] == 4


def test_an_anima_that_said_nothing_is_not_described(life):
    asked = []
    life.event("I moved to Oslo.")
    life.dream(model.Model(lambda prompt: asked.append(prompt) or "{}"))

    assert not any("Describe how" in prompt for prompt in asked)
