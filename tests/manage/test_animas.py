# SPDX-License-Identifier: Apache-2.0
"""What an anima holds, and how one comes back."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.manage.contract import CYCLIST, manage
from tests.replay import SELF_HOSTED

testing = import_module(f"{elephantasm.__name__}.testing")


def test_a_name_is_looked_up_anew_once_its_anima_is_back(client, fake):
    fake.on("GET", "/animas/search", [testing.anima("Ada")], [testing.anima("Ada", id=CYCLIST)])
    fake.on("GET", "/animas/*/stats", {}, repeat=True)
    fake.on("POST", f"/animas/{CYCLIST}/restore", {"events": 1})
    client.get_anima_stats("Ada")
    assert client.restore_anima(CYCLIST) == {"events": 1}
    client.get_anima_stats("Ada")
    assert len(fake.sent("GET", f"/animas/{CYCLIST}/stats")) == 1


def test_an_anima_is_brought_back_by_its_id_only(client, fake):
    with pytest.raises(elephantasm.InvalidArgumentError, match="anima_id: expected a UUID"):
        client.restore_anima("Ada")
    assert fake.requests == []


def test_stats_are_read_and_written_whole():
    body = SELF_HOSTED["anima-stats"]["response"]["body"]
    stats = manage.AnimaStats.from_dict(body)
    assert (stats.events, stats.memories, stats.knowledge) == (2, 1, 3)
    assert stats.to_dict() == body
