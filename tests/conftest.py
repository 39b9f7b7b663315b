# SPDX-License-Identifier: Apache-2.0
"""Fixtures shared by all tests."""

from __future__ import annotations

import gc
import os

import pytest

from tests import HAS_ENGINE, HAS_ITEMS, HAS_PROGRAM, blocked, elephantasm
from tests.replay import KEY, ReplayServer

# Read by tests, and by the processes that they start.
KEPT = ("ELEPHANTASM_ROUNDS", "ELEPHANTASM_PACKAGE")

if not HAS_ENGINE:
    blocked.block("_sqlite3")  # a copy without the engine needs what a Python without it needs

collect_ignore = [] if blocked.can_import("sqlite3") else ["local", "cli"]
collect_ignore += [] if HAS_PROGRAM else ["cli"]
collect_ignore += [] if HAS_ITEMS else ["manage"]


def pytest_configure(config):
    """Know the marks where the project's settings did not come along."""
    slow = "slow: takes more than two seconds, or all its cases together more than ten"
    once = "once: says the same on every Python: how weights are fitted, how long patterns take"
    for marker in (slow, once):
        config.addinivalue_line("markers", marker)


def pytest_collection_finish():
    """Leave what the collection made out of `gc.collect()`, which hundreds of tests call."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    """Take away what the environment of whoever runs the tests might say."""
    proxies = ("http_proxy", "https_proxy", "no_proxy", "all_proxy")
    for name in list(os.environ):
        ours = name.startswith("ELEPHANTASM_") and name not in KEPT
        if ours or name.lower() in proxies:
            monkeypatch.delenv(name)


@pytest.fixture
def replay():
    """A loopback server with the recorded answers of the real service."""
    with ReplayServer() as server:
        yield server


@pytest.fixture
def client(replay):
    """A client of the replay server."""
    with elephantasm.Elephantasm(api_key=KEY, endpoint=replay.url, timeout=10) as made:
        yield made
