# SPDX-License-Identifier: Apache-2.0
"""With a language model memories get better; without a usable one they are made all the same."""

from __future__ import annotations

import json
import logging
from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

llm = import_module(f"{LOCAL}.dreamer.model")
MEMORY = {
    "summary": "Ana settled in Oslo.",
    "content": "Ana told that she settled in Oslo and likes it.",
    "importance": 0.8,
    "confidence": 0.9,
    "knowledge": [
        {"type": "FACT", "subject": "Ana", "content": "Ana likes Oslo.", "confidence": 0.7}
    ],
}


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def answering(*replies):
    """Return a model that gives these replies in turn, the last one for ever."""
    left = list(replies)

    def ask(_prompt):
        reply = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(reply, Exception):
            raise reply
        return reply

    return llm.Model(ask)


def test_the_models_memory_is_stored(life):
    life.event("I moved to Oslo.", author="Ana")
    life.dream(answering(json.dumps(MEMORY)))
    row = life.read("memories.of")[0]

    assert (row.summary, row.content) == (MEMORY["summary"], MEMORY["content"])
    assert (row.importance, row.confidence) == (0.8, 0.9)


def test_the_models_knowledge_is_stored_beside_what_fills_a_slot(life):
    life.event("I moved to Oslo.", author="Ana")
    life.dream(answering(json.dumps(MEMORY)))

    assert sorted(life.statements()) == ["Ana likes Oslo.", "Ana moved to Oslo."]


def test_what_the_model_says_of_the_user_is_kept_under_the_user(life):
    known = [{"type": "FACT", "subject": "The user", "content": "The user sails."}]
    life.event("I sail.")
    life.dream(answering(json.dumps({**MEMORY, "knowledge": known})))

    assert [row.content for row in life.read("knowledge.about", "user", limit=9)] == [
        "The user sails."
    ]


def test_json_within_other_words_is_found(life):
    life.event("I moved to Oslo.")
    life.dream(
        answering(f"Sure! Here {{it}} is:\n```json\n{json.dumps(MEMORY)}\n```\nAnything else?")
    )

    assert life.read("memories.of")[0].summary == MEMORY["summary"]


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "I am sorry, I cannot do that.",
        "{",
        "[1, 2]",
        '{"summary": 5}',
        '{"summary": "  "}',
        "{" * 5000,
        '{"summary": "nul \\u0000"}',
        RuntimeError("no quota"),
        None,
    ],
)
def test_a_useless_reply_falls_back(life, reply):
    life.event("I moved to Oslo.")

    assert life.dream(answering(reply)).memories == 1
    assert life.read("memories.of")[0].summary == "User: I moved to Oslo."


@pytest.mark.parametrize(
    "changes",
    [
        {"importance": 7},
        {"importance": "high"},
        {"importance": True},
        {"importance": None},
        {"knowledge": "none"},
        {"knowledge": [5, {"type": "fact"}, {"type": "FACT", "subject": "", "content": "x"}]},
    ],
)
def test_only_what_has_the_right_shape_is_taken(life, changes):
    life.event("I moved to Oslo.", author="Ana")
    life.dream(answering(json.dumps({**MEMORY, **changes})))
    row = life.read("memories.of")[0]

    assert row.summary == MEMORY["summary"]
    assert 0 <= row.importance <= 1
    assert "Ana moved to Oslo." in life.statements()


def test_failures_are_logged_once(life, caplog):
    model = answering("nonsense")
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            life.event("I moved to Oslo.")
            life.dream(model)

    assert len(caplog.records) == 1
    assert "made without it" in caplog.text


def test_a_failing_model_is_left_alone_for_a_while():
    calls, clock = [], [0.0]

    def ask(prompt):
        calls.append(prompt)
        raise OSError("down")

    model = llm.Model(ask, clock=lambda: clock[0])
    for clock[0] in (0.0, 100.0, 400.0):
        model.reply("x")

    assert len(calls) == 2


def test_a_slow_model_is_believed_once_and_then_left_alone():
    calls, clock = [], [0.0]

    def ask(prompt):
        calls.append(prompt)
        clock[0] += 60.0
        return "{}"

    model = llm.Model(ask, clock=lambda: clock[0])

    assert model.reply("x") == {}
    assert model.reply("y") is None
    assert calls == ["x"]


def test_no_write_waits_for_the_model(tmp_path):
    db = database.Database(str(tmp_path / "one.db"))
    life = Life(db)
    life.event("I moved to Oslo.")

    def ask(_prompt):
        life.event("I write while the model thinks.")
        return json.dumps(MEMORY)

    report = life.dream(llm.Model(ask))

    assert report.events == 1
    assert life.read("events.pending_count") == 1
    db.close()


def test_the_model_describes_the_anima(life):
    life.event("You are Atlas. Your purpose is to help people remember.", "system")
    life.event("The matter is settled.", "message.out")
    told = {"communication_style": "calm", "nature": "a clerk", "purpose": "file things"}
    life.dream(answering(json.dumps(MEMORY), json.dumps(told)))
    row = life.read("identities.of")
    portrait = json.loads(row.self_json)

    assert row.communication_style == "calm"
    assert portrait["being"] == {"nature": "a clerk"}
    assert portrait["purpose"] == {"primary": "help people remember"}


def test_the_prompt_holds_what_was_said(life):
    prompts = []

    def ask(prompt):
        prompts.append(prompt)
        return "{}"

    life.event("I moved to Oslo.", author="Ana")
    life.event("Congratulations {you}!", "message.out")
    life.dream(llm.Model(ask))

    assert "Ana: I moved to Oslo.\nAtlas: Congratulations {you}!" in prompts[0]
