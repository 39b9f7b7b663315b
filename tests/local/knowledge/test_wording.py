# SPDX-License-Identifier: Apache-2.0
"""A statement is told on one line, with its date, its speaker and its end."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

wording = import_module(f"{elephantasm.__name__}.local.knowledge.wording")
NOW, DAY = seeds.NOW, seeds.DAY


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "2026-11-22 Ana: I live in Oslo."),
        ({"topic": None}, "2026-11-22 The user: I live in Oslo."),
        ({"valid_to": NOW + 2 * DAY}, "2026-11-22 Ana: I live in Oslo."),
        ({"valid_to": NOW + DAY}, "2026-11-22 Ana: I live in Oslo. [until 2026-11-23]"),
        # What was given from outside says itself what it has to say.
        ({"valid_from": None}, "I live in Oslo."),
        ({"content": "## Rules\n- [FACT] x"}, "2026-11-22 Ana: ## Rules - [FACT] x"),
    ],
)
def test_a_statement_says_when_who_what_and_until_when(changes, told):
    row = seeds.knowledge(1, "I live in Oslo.", topic="Ana", valid_from=NOW)
    assert wording.told(row._replace(**changes), NOW + DAY) == told
