# SPDX-License-Identifier: Apache-2.0
"""A database that was told something, and the two ways to ask for it."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest

from tests import HAS_ITEMS, NAME, elephantasm
from tests.cli.shell import served
from tests.cli.told import HERE, SAID, SPRING

# A copy may lack the methods that these commands call.
OF_ITEMS = ["test_items.py", "test_lists.py", "test_readme.py", "test_removal.py"]
collect_ignore = [] if HAS_ITEMS else OF_ITEMS


@pytest.fixture
def life(tmp_path):
    """A folder with a database in which the Dreamer was told of a move, and of a locker."""
    engine = import_module(f"{NAME}.local").LocalTransport(tmp_path / "agent.db")
    with elephantasm.Elephantasm(transport=engine, anima_id="my-agent") as client:
        client.create_anima("my-agent")
        for said, session, days, importance in SAID:
            client.extract(
                "message.in",
                said,
                session_id=session,
                role="user",
                author="Sam",
                occurred_at=SPRING + timedelta(days=days),
                importance_score=importance,
            )
            engine.dream()
    return tmp_path


@pytest.fixture(params=["engine", "serve"])
def asked(request, life, tmp_path):
    """The settings of commands that ask the file, and of those that ask a server of it."""
    if request.param == "engine":
        yield {"cwd": life, **HERE}
        return
    with served(life / "agent.db", tmp_path / "log") as (url, _):
        yield {"cwd": life, "endpoint": url, "anima_id": "my-agent"}
