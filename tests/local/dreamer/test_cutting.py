# SPDX-License-Identifier: Apache-2.0
"""Events are read without what is forgotten of them."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

cutting = import_module(f"{LOCAL}.dreamer.cutting")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_what_is_forgotten_is_blank_and_the_rest_stays_in_its_place(life):
    life.event("I was in rehab. I live in Oslo.")
    life.event("Forget that I was in rehab.")
    life.dream()
    events = life.events()
    with life.db.snapshot() as store:
        shown = cutting.cut(store, events)
    assert "rehab" not in " ".join(event.content for event in shown)
    assert shown[0].content.index("I live in Oslo.") == events[0].content.index("I live in Oslo.")


def test_what_nobody_asked_to_forget_is_whole(life):
    life.event("I live in Oslo.")
    events = life.events()
    with life.db.snapshot() as store:
        assert cutting.cut(store, events) == events
