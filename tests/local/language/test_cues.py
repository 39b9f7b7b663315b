# SPDX-License-Identifier: Apache-2.0
"""What the words of a sentence give away."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

cues = import_module(f"{elephantasm.__name__}.local.language.cues")


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("BELIEF", "Honesty matters to me."),
        ("INSTRUCTION", "The trick is to wait."),
        ("DEFINES", "A tortoise is a slow animal."),
    ],
)
def test_cues_are_found(rule, sentence):
    assert getattr(cues, rule).search(sentence)
    assert not getattr(cues, rule).search("It rains.")
