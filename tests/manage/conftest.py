# SPDX-License-Identifier: Apache-2.0
"""A client whose service is scripted."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import blocked, elephantasm

# These ask the engine, too.
collect_ignore = [] if blocked.can_import("sqlite3") else ["test_forget.py", "test_forget_http.py"]
testing = import_module(f"{elephantasm.__name__}.testing")


@pytest.fixture
def fake():
    return testing.FakeTransport()


@pytest.fixture
def client(fake):
    with elephantasm.Elephantasm(transport=fake) as made:
        yield made
