# SPDX-License-Identifier: Apache-2.0
"""Values that appear in no crash report."""

from __future__ import annotations

from tests import elephantasm

_secret = elephantasm._secret


def test_a_secret_shows_nothing_of_its_value():
    secret = _secret.Secret("sk_live_1")
    assert repr(secret) == str(secret) == f"{secret}" == "<secret>"
    assert not hasattr(secret, "__dict__")  # some tools print what is in there
    assert secret.reveal() == "sk_live_1"


def test_a_secret_is_true_unless_it_is_empty():
    assert _secret.Secret("x")
    assert not _secret.Secret("")


def test_only_what_is_no_secret_yet_is_made_one():
    secret = _secret.hide("x")
    assert _secret.hide(secret) is secret
    assert _secret.hide(None) is None
