# SPDX-License-Identifier: Apache-2.0
"""What was erased is known again without its text, and by nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import elephantasm
from tests.local import erasing


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        yield made


@pytest.mark.parametrize("again", [{}, {"dedupe_key": "mail-7", "content": "Other words."}])
def test_what_was_erased_is_not_stored_again(life, again):
    at = erasing.START + timedelta(days=1)
    event = {"content": "I live in Oslo.", "occurred_at": at, "dedupe_key": "mail-7"}
    erased = life.tell(**event)
    life.client.erase(erased)
    event = {"content": "I live in Oslo.", "occurred_at": at, **again}
    with pytest.raises(elephantasm.ConflictError, match="erased for good"):
        life.tell(**event)
    with pytest.raises(elephantasm.BatchError) as failed:
        life.client.extract_many([{"event_type": "message.in", **event}])
    assert isinstance(failed.value.results[0], elephantasm.ConflictError)
    assert life.ids() == set()
    # Said again at another time, or to another anima, it is another event.
    life.tell("I live in Oslo.")
    life.tell(**event, anima=life.client.create_anima("Other").id)
    assert len(life.ids()) == 2


def test_digests_are_keyed_with_a_random_key_of_the_file(tmp_path):
    keys, digests = set(), set()
    for name in ("one.db", "other.db"):
        with erasing.life(tmp_path / name) as life:
            life.client.erase(life.tell("I live in Oslo.", occurred_at=erasing.START))
            with life.transport.engine.database.snapshot() as store:
                keys.add(store.connection.execute("SELECT key FROM erased_key").fetchone()[0])
                digests.update(store.connection.execute("SELECT digest FROM erased"))
    assert len(keys) == 2
    assert {len(key) for key in keys} == {32}
    assert len(digests) == 4  # of the text and of the id, each under its own key


def test_nothing_is_known_that_was_not_erased(life):
    kept = life.tell("I live in Oslo.", dedupe_key="k")
    with life.transport.engine.database.transaction() as store:
        anima = store.animas.by_id(str(life.anima))
        event = store.events.by_id(str(kept))
        assert not store.erased.has_event(anima, event)
        store.erased.note_events(anima, [event])
        assert store.erased.has_event(anima, event)
        assert store.erased.has_event(anima, event._replace(content="Other.", occurred_at=1))
        other = event._replace(dedupe_key=None)
        assert store.erased.has_event(anima, other)
        assert not store.erased.has_event(anima, other._replace(content="Other."))
        assert not store.erased.has_event(anima, other._replace(occurred_at=1))
        assert not store.erased.has_event(anima, other._replace(event_type="system"))
        assert not store.erased.has_event(anima._replace(id="other"), event)
        assert not store.erased.has_id(event.id)
