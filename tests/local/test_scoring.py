# SPDX-License-Identifier: Apache-2.0
"""The formulas, recomputed for answers of the real service."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

scoring = import_module(f"{elephantasm.__name__}.local.scoring")
settings = import_module(f"{elephantasm.__name__}.local.settings")
DAY = scoring.DAY


def recorded_memories():
    pack = RECORDINGS["dashboard-pack-compile-preset"]["response"]["body"]
    return pack["long_term_memories"]


def seconds_apart(later, earlier):
    read = [datetime.fromisoformat(text.rstrip("Z")) for text in (later, earlier)]
    return (read[0] - read[1]).total_seconds()


@pytest.mark.parametrize("memory", recorded_memories())
def test_combined_score_is_the_services(memory):
    found = scoring.Parts(**memory["score_breakdown"])
    weights = settings.preset("conversational").weights

    assert scoring.combined(found, weights) == pytest.approx(memory["score"], abs=1e-12)


def test_session_recency_is_the_services():
    pack = RECORDINGS["dashboard-pack-compile-preset"]["response"]["body"]
    for memory in pack["session_memories"]:
        # The recording tells when the episode began; the memory was made within that hour.
        age = seconds_apart(pack["compiled_at"], memory["time_start"])
        assert memory["score"] == pytest.approx(
            scoring.session_recency(0, int(age * 1e6)), abs=0.002
        )


def test_recency_halves_each_week():
    assert scoring.recency(0, 7 * DAY) == 0.5
    assert scoring.recency(0, 14 * DAY) == 0.25


def test_the_future_counts_as_now():
    assert scoring.recency(5 * DAY, 0) == 1.0
    assert scoring.decay(5 * DAY, 0) == 0.0


def test_decay_reaches_half_after_thirty_days():
    assert scoring.decay(0, 30 * DAY) == 0.5


def test_use_slows_decay_up_to_a_year():
    assert scoring.decay(0, 45 * DAY, accesses=1) == 0.5
    assert scoring.decay(0, 365 * DAY, accesses=1000) == 0.5


def test_all_weights_zero_means_the_defaults():
    found = scoring.parts(1.0, 0.0, 0, 0, 0)
    zero = settings.Weights(0, 0, 0, 0, 0)

    assert scoring.combined(found, zero) == scoring.combined(found, settings.Weights())


def test_unknown_importance_and_confidence_are_middling():
    assert scoring.parts(None, None, 0, 0, 0)[:2] == (0.5, 0.5)


def test_knowledge_score_is_the_services():
    pack = RECORDINGS["pack-latest-full-query"]["response"]["body"]["content"]
    for item in pack["knowledge"]:
        confidence = 2 * (item["score"] - 0.5 * item["similarity"])
        assert scoring.knowledge_score(confidence, item["similarity"]) == pytest.approx(
            item["score"]
        )


def test_four_characters_are_a_token():
    assert [scoring.tokens(text) for text in ("", "abc", "abcd", "äöüß" * 2)] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("state", "importance", "faded", "expected"),
    [
        ("active", 0.2, 0.71, "decaying"),
        ("active", 0.3, 0.99, "active"),
        ("active", 0.2, 0.7, "active"),
        ("decaying", 0.2, 0.91, "archived"),
        ("decaying", 0.9, 0.91, "archived"),
        ("decaying", 0.2, 0.9, "decaying"),
        ("archived", 0.0, 1.0, "archived"),
    ],
)
def test_states_follow_from_decay(state, importance, faded, expected):
    assert scoring.next_state(state, importance, faded) == expected


def test_synthesis_is_due_after_nineteen_events():
    usual = settings.SynthesisSettings()

    assert not scoring.is_due(0, 0, 18, usual)
    assert scoring.is_due(0, 0, 19, usual)


def test_synthesis_is_due_for_one_event_after_ten_hours():
    usual = settings.SynthesisSettings()

    assert not scoring.is_due(0, 9 * scoring.HOUR, 1, usual)
    assert scoring.is_due(0, 10 * scoring.HOUR, 1, usual)


def test_synthesis_is_never_due_without_events():
    assert not scoring.is_due(0, 1000 * DAY, 0, settings.SynthesisSettings())


def test_settings_out_of_range_are_refused():
    with pytest.raises(elephantasm.exceptions.InvalidArgumentError, match="max_tokens"):
        settings.PackSettings(max_tokens=100)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("我住在上海" * 4, 20),
        ("東京に住んでいます。", 10),
        ("서울에 살아요", 6),
        ("Привет, мир" * 10, 41),
        ("مرحبا" * 10, 20),
        ("ภาษาไทย" * 10, 28),
        ("Grüße aus Zürich" * 5, 20),
        ("\U0001f600" * 3, 6),
        ("Hi 你", 1),
    ],
)
def test_other_scripts_take_more_tokens(text, tokens):
    assert scoring.tokens(text) == tokens


def test_tokens_are_counted_by_script_in_mixed_text():
    assert scoring.tokens("abcd" * 5 + "上海" * 5) == 5 + 10
