# SPDX-License-Identifier: Apache-2.0
"""A client whose service is scripted."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

testing = import_module(f"{elephantasm.__name__}.testing")


@pytest.fixture
def fake():
    return testing.FakeTransport()


@pytest.fixture
def client(fake):
    with elephantasm.Elephantasm(transport=fake) as made:
        yield made
