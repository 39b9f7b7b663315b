# SPDX-License-Identifier: Apache-2.0
"""What statements are understood to say, as it is stored and found."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import DAY, LOCAL, START, Life

database = import_module(f"{LOCAL}.store.database")
rows = import_module(f"{LOCAL}.store.rows")


@pytest.fixture
def life():
    """An anima that knows three statements of Ana."""
    db = database.Database(":memory:")
    lived = Life(db)
    with db.transaction() as store:
        for n in range(3):
            store.knowledge.add(seeds.knowledge(lived.n, f"s{n}", at=START))
    yield lived
    db.close()


def add(life, knowledge_n, attribute, value="x", *, day=0, ended=None, subject="ana"):
    at = START + day * DAY
    ended_at = None if ended is None else START + ended * DAY
    row = rows.FactRow(0, knowledge_n, life.n, subject, "", attribute, value, at, ended_at)
    with life.db.transaction() as store:
        return store.facts.add(row)


def read(life, method, *args):
    with life.db.snapshot() as store:
        return getattr(store.facts, method)(*args)


def test_what_holds_is_found_by_attribute_and_speaker(life):
    add(life, 1, "home", "Oslo", ended=3)
    add(life, 2, "home", "Rome")
    add(life, 2, "pet")
    add(life, 3, "home", subject="ben")

    assert [f.value for f in read(life, "of_attribute", life.n, "ana", "home")] == ["Rome"]
    assert len(read(life, "of_speaker", life.n, "ana")) == 2


def test_what_holds_of_some_attributes_comes_newest_first(life):
    for day, attribute in enumerate(["home", "pet: cat", "car", "home"]):
        add(life, 1, attribute, str(day), day=day)
    add(life, 1, "home", "over", day=9, ended=10)
    add(life, 1, "claim: home", "yes", day=9)

    found = read(life, "of_attributes", life.n, ("home", "pet"), 2)
    assert [fact.value for fact in found] == ["3", "1"]


def test_what_many_statements_say_is_read_at_once(life):
    add(life, 1, "home", ended=3)
    add(life, 1, "pet")
    add(life, 2, "car")

    found = read(life, "of_statements", [1, 2, 3])
    assert {n: [fact.attribute for fact in facts] for n, facts in found.items()} == {
        1: ["home", "pet"],
        2: ["car"],
    }
    assert read(life, "of_statements", list(range(1, 3000)))[2] == found[2]
    assert read(life, "of_statements", []) == {}


def test_what_is_over_comes_with_the_last_end_first(life):
    for ended in (3, 9, 5):
        add(life, 1, "home", str(ended), ended=ended)
    add(life, 2, "home", "holds")

    found = read(life, "ended", life.n, START + 6 * DAY, 9)
    assert [fact.value for fact in found] == ["5", "3"]
    assert len(read(life, "ended", life.n, START + 99 * DAY, 1)) == 1


def test_an_end_is_noted(life):
    n = add(life, 1, "home")
    with life.db.transaction() as store:
        store.facts.end(n, START + DAY)

    assert [fact.ended_at for fact in read(life, "of", 1)] == [START + DAY]
