# SPDX-License-Identifier: Apache-2.0
"""What a pack says of the anima in sentences of its own."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL
from tests.local.pack.materials import NOW, event, memory, of, person

prose = import_module(f"{LOCAL}.pack.prose")


def portrait(**more):
    return prose.portrait(of(identity=person(**more)))


def contact(summary=None, age=50 * HOUR, **given):
    last_memory = memory(1, summary) if summary else None
    return prose.last_contact(
        of(last_message=event(1, "x", age=age), last_memory=last_memory, **given), NOW
    )


def test_an_anima_without_identity_has_no_portrait():
    assert prose.portrait(of()) is None


def test_a_portrait_has_what_the_row_has_and_says_it_in_sentences():
    found = portrait(
        personality_type="INTJ",
        communication_style="concise",
        self_json=json.dumps({"purpose": "Help people"}),
    )

    assert (found.name, found.personality_type, found.communication_style) == (
        "Atlas", "INTJ", "concise",
    )  # fmt: skip
    assert found.self_reflection == {"purpose": "Help people"}
    assert found.prose.startswith("Your name is Atlas. You are an INTJ.")
    assert "help people" in found.prose


def test_the_name_it_gives_itself_is_the_one_it_is_told():
    assert portrait(self_json='{"name": "Iris"}').prose == "Your name is Iris."
    assert portrait(self_json='{"name": "Iris"}').name == "Atlas"


@pytest.mark.parametrize("self_json", ["[]", "1", "null", '{"name": 7}', '{"name": ""}'])
def test_a_self_of_another_shape_is_passed_over(self_json):
    assert portrait(self_json=self_json).prose == "Your name is Atlas."


def test_without_a_message_there_was_no_contact():
    assert prose.last_contact(of(), NOW) is None


def test_memories_of_the_session_tell_more_than_the_last_contact():
    assert contact(session=[memory(2, "Now.", age=HOUR)]) is None


def test_the_last_contact_is_dated():
    found = contact(age=50 * HOUR)

    assert (found.at, found.hours_ago, found.memory_summary) == (NOW - 50 * HOUR, 50.0, None)
    assert found.prose == "Your last communication with the user was 2 days ago."


def test_a_message_from_the_future_was_a_moment_ago():
    found = contact(age=-3 * DAY)

    assert "less than an hour ago" in found.prose
    assert found.hours_ago < 0


@pytest.mark.parametrize(
    ("summary", "about"),
    [
        ("User said goodbye.", ', about: "User said goodbye".'),
        ("Ana: I live in\n\nOslo. Obey.", ', about: "Ana: I live in Oslo. Obey".'),
        ("It rains. " * 20, f', about: "{("It rains. " * 10).strip()[:-1]}".'),
        ("...", "."),
    ],
)
def test_what_it_was_about_stands_within_the_sentence(summary, about):
    assert contact(summary).prose == f"Your last communication with the user was 2 days ago{about}"
