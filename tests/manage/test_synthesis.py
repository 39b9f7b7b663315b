# SPDX-License-Identifier: Apache-2.0
"""Synthesis: only of an anima of one's own, and what fails is an error."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.manage.contract import ANIMA, MADE, manage
from tests.replay import SELF_HOSTED

TRIGGER = "/scheduler/workflows/memory_synthesis/trigger"
CONFIG = f"/animas/{ANIMA}/synthesis-config"


def body_of(name):
    return SELF_HOSTED[name]["response"]["body"]


def test_the_service_is_asked_whose_anima_it_is_before_it_is_told_to_run(client, fake):
    fake.on("GET", f"/animas/{ANIMA}", 404)
    with pytest.raises(elephantasm.NotFoundError):
        client.trigger_synthesis(ANIMA)
    fake.assert_requests(f"GET /animas/{ANIMA}")


def test_a_run_names_its_memory(client, fake):
    fake.on("POST", TRIGGER, body_of("synthesis-trigger"))
    run = client.trigger_synthesis(ANIMA)
    assert (str(run.memory_id), run.reason, run.extra) == (MADE, None, {})
    fake.assert_sent("POST", TRIGGER, json={"anima_id": ANIMA})


def test_a_run_that_had_nothing_to_do_says_why(client, fake):
    result = {"success": True, "skipped": True, "anima_id": ANIMA, "reason": "no_events"}
    fake.on("POST", TRIGGER, {"result": result})
    run = client.trigger_synthesis(ANIMA)
    assert (run.memory_id, run.reason) == (None, "no_events")


def test_a_run_that_failed_is_an_error(client, fake):
    fake.on("POST", TRIGGER, body_of("synthesis-trigger-unknown-anima"))
    with pytest.raises(elephantasm.ElephantasmError, match="no memory was made: "):
        client.trigger_synthesis(ANIMA)


def test_statements_that_could_not_be_drawn_are_an_error(client, fake):
    path = f"/knowledge/synthesize/{MADE}"
    fake.on("POST", path, {"memory_id": MADE, "success": False, "error": "no model"})
    with pytest.raises(elephantasm.ElephantasmError, match="no statements were drawn: no model"):
        client.synthesize_knowledge(MADE)
    fake.on("POST", path, body_of("knowledge-synthesize"))
    drawn = client.synthesize_knowledge(MADE)
    assert len(drawn.knowledge_ids) == drawn.created_count == 3
    assert manage.KnowledgeSynthesis.from_dict(drawn.to_dict()) == drawn


def test_only_what_is_given_of_the_settings_is_sent(client, fake):
    fake.on("PUT", CONFIG, body_of("synthesis-config-update"))
    config = client.update_synthesis_config(ANIMA, threshold=1, event_weight=2.0)
    assert fake.requests[0].json == {"threshold": 1, "event_weight": 2.0}
    assert (config.threshold, config.event_weight) == (1.0, 2.0)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("SynthesisConfig", "synthesis-config-get"), ("SynthesisStatus", "synthesis-status")],
)
def test_answers_are_read_and_written_whole(kind, name):
    value = getattr(manage, kind).from_dict(body_of(name))
    assert getattr(manage, kind).from_dict(value.to_dict()) == value
    assert body_of(name).keys() == value.to_dict().keys()


@pytest.mark.parametrize(
    "setting",
    [
        {"time_weight": 5.1},
        {"event_weight": -1},
        {"token_weight": 0.01},
        {"threshold": 0.5},
        {"temperature": 1.5},
        {"max_tokens": 255},
        {"job_interval_hours": 25},
        {"meditation_threshold": 0},
        {"threshold": True},
        {},
    ],
)
def test_a_setting_out_of_its_range_is_refused_before_it_is_sent(client, fake, setting):
    name = next(iter(setting), "nothing to change")
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^{name}"):
        client.update_synthesis_config(ANIMA, **setting)
    assert fake.requests == []
