# SPDX-License-Identifier: Apache-2.0
"""A callable of the application is asked with care."""

from __future__ import annotations

import logging
import time
from importlib import import_module

import pytest

from tests.local.life import LOCAL

asking = import_module(f"{LOCAL}.asking")


def broken(*questions):
    raise KeyError("a secret")


def test_an_answer_is_passed_on_as_it_was_read():
    asked = asking.Asked(lambda a, b: a + b, "%s")

    assert asked.answer(1, 2) == 3
    assert asked.answer(1, 2, read=str, deadline=time.monotonic() + 10) == "3"


@pytest.mark.parametrize("deadline", [None, 10.0])
def test_a_failure_is_logged_once_and_without_what_it_says(caplog, deadline):
    asked = asking.Asked(broken, "of no use: %s", clock=iter(range(0, 100_000, 1000)).__next__)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with pytest.raises(asking.NoAnswerError):
                asked.answer("x", deadline=deadline and time.monotonic() + deadline)

    assert caplog.messages == ["of no use: KeyError"]


def test_what_cannot_be_read_is_no_answer():
    asked = asking.Asked(lambda text: text, "%s")
    with pytest.raises(asking.NoAnswerError):
        asked.answer("x", read=int)


def test_after_a_failure_it_is_left_alone_for_a_while():
    calls, now = [], [0.0]

    def ask(text):
        calls.append(text)
        raise OSError

    asked = asking.Asked(ask, "%s", clock=lambda: now[0])
    for now[0] in (0.0, 100.0, 400.0):
        with pytest.raises(asking.NoAnswerError):
            asked.answer("x")
        assert asked.is_paused()

    assert len(calls) == 2


def test_one_that_does_not_return_is_given_up_in_time():
    asked = asking.Asked(lambda seconds: time.sleep(seconds), "%s")
    started = time.monotonic()
    with pytest.raises(asking.NoAnswerError):
        asked.answer(20, deadline=started + 0.3)

    assert time.monotonic() - started < 5


def test_a_slow_answer_counts_but_is_the_last_for_a_while(caplog):
    now = [0.0]

    def ask():
        now[0] += 60.0
        return "late"

    asked = asking.Asked(ask, "%s", clock=lambda: now[0])

    assert asked.answer() == "late"
    assert asked.is_paused()
    assert "more than 30 seconds" in caplog.text
