# SPDX-License-Identifier: Apache-2.0
"""The identity of an anima."""

from __future__ import annotations

import pytest

from tests.local import seeds
from tests.local.api.asking import UNKNOWN
from tests.local.writers import send


def test_an_identity_is_answered_with_its_self(transport, full):
    status, identity = send(transport, "GET", f"/identities/anima/{full}")
    assert (status, identity["anima_id"], identity["personality_type"]) == (200, full, "INTJ")
    assert identity["self"]["purpose"] == {"primary": "Help people remember"}


@pytest.mark.parametrize("anima", [UNKNOWN, seeds.ADA])
def test_an_anima_without_an_identity_and_an_unknown_one_have_none(transport, full, anima):
    assert send(transport, "GET", f"/identities/anima/{anima}") == (
        404,
        {"detail": f"Identity not found for Anima {anima}"},
    )
