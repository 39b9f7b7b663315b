# SPDX-License-Identifier: Apache-2.0
"""How people say that what follows is not their own word."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

handover = import_module(f"{elephantasm.__name__}.local.language.handover")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("HANDS_OVER", "translate to french"),
        ("HANDS_OVER", "PLEASE CORRECT MY ENGLISH."),
        ("HANDS_OVER", "saw this on a forum, is it true?"),
        ("HANDS_OVER", "Is this email a scam?"),
        ("SHOWS", "Feedback on my dating profile pls!"),
        ("SHOWS", "my niece's application, spelling only please:"),
        ("QUOTES", "Patient reports: I have had chest pain"),
        ("FICTION", "In my novel, my name is Jack."),
        ("PLAY_BEGINS", "from now on you are Dr Freud and I'm your patient"),
        ("PLAY_ENDS", "thanks, that's enough practice"),
        ("SUPPOSES", "ok let's say I earn 70k"),
        ("LEANS", "and if I were married?"),
        ("KEEPS", "Please keep the following in mind:"),
    ],
)
def test_they_are_heard_in_many_words(rule, text):
    assert getattr(handover, rule).search(text)
    assert not getattr(handover, rule).search("My sister Ana lives in Rome.")


@pytest.mark.parametrize(
    "text", ["Can you translate something for me?", "please proofread my cover letter"]
)
def test_a_text_may_be_still_to_come(text):
    assert handover.HANDS_OVER.search(text)["later"]
