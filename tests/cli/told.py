# SPDX-License-Identifier: Apache-2.0
"""What the tests of commands for single items share: what was said, and how it is asked for."""

from __future__ import annotations

import json
from datetime import datetime, timezone

from tests import elephantasm
from tests.cli.shell import done, run
from tests.replay import KEY

HERE = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent", "api_key": None}
UNKNOWN = "00000000-0000-4000-8000-00000000dead"
SPRING = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)
SAID = (
    ("I live in Lisbon. My name is Sam.", "home", 0, 0.9),
    ("My locker is number 12.", "gym", 3, None),
    ("I live in Oslo now.", "home", 120, None),
)
QUERY = "Where does Sam live?"


def words_of(value):
    """Return the name of a case: its words, without what comes of them."""
    return " ".join(value)[:40] if isinstance(value, list) else ""


def rows(*arguments, **options):
    """Run one command that must succeed with --json; returns its lines, read."""
    return [json.loads(line) for line in done(*arguments, "--json", **options).splitlines()]


def one(kind, words, *more, **options):
    """Return the id of the one row of a kind with these words."""
    (own,) = [row["id"] for row in rows("list", kind, *more, **options) if words in json.dumps(row)]
    return own


def state(cwd, endpoint, anima_id, **_):
    """Return all that an anima has and says."""
    there = endpoint.replace("sqlite:///", f"sqlite:///{cwd}/")
    with elephantasm.Elephantasm(KEY, anima_id, there) as client:
        prompts = [client.inject(query=query).as_prompt() for query in ("locker", QUERY)]
        kinds = (client.list_events(), client.list_memories(), client.list_all_knowledge())
        return prompts + [sorted((str(row.id), row.content) for row in rows) for rows in kinds]


def failed(code, *arguments, **options):
    """Run a command that must fail with a code; returns its one line."""
    ran = run(*arguments, **options)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (code, "", 1), ran.stderr
    return ran.stderr
