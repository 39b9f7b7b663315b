# SPDX-License-Identifier: Apache-2.0
"""A statement's history is told from its links where the audit has nothing."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm
from tests.local import seeds
from tests.local.writers import local

provenance = import_module(f"{elephantasm.__name__}.local.api.items.provenance")


def test_what_has_neither_a_memory_nor_an_entry_was_made_once():
    transport = local.LocalTransport(":memory:")
    with transport.engine.database.transaction() as store:
        n = store.animas.add(seeds.anima())
        row = seeds.knowledge(n, "x")
        row = row._replace(n=store.knowledge.add(row))
        (entry,) = provenance.history(store, row, {"content": "x"})
        assert (entry["action"], entry["source_id"]) == ("CREATE", None)
        assert entry["after_state"] == {"content": "x"}
        assert provenance.history(store, row, {"content": "x"}) == [entry]
        assert provenance.provenance(store, row, {"content": "x"}) == []
    transport.close()
