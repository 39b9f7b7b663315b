# SPDX-License-Identifier: Apache-2.0
"""What a message teaches is handed on; statements of the same words are known as the same."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL

readings = import_module(f"{LOCAL}.knowledge.readings")


def test_the_same_words_in_the_same_order_are_known():
    assert readings.fingerprint("I live in Oslo.") == readings.fingerprint("i live in OSLO")
    assert readings.fingerprint("Bob owes me") != readings.fingerprint("me owes Bob")


def test_a_reading_teaches_nothing_unless_it_says_so():
    reading = readings.Reading(1, "ana", 0)
    assert not any(reading[3:])
