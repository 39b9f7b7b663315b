# SPDX-License-Identifier: Apache-2.0
"""From events to memories, knowledge and identity, and how memories age."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database, dreamer

portrait = import_module(f"{LOCAL}.dreamer.portrait")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_a_dream_needs_no_threshold(life):
    life.event("I moved to Oslo.")

    assert life.dream().memories == 1


def test_a_dream_without_events_does_nothing(life):
    assert life.dream() == dreamer.DreamReport()


@pytest.mark.parametrize(
    "text",
    [
        "Я переехал в Осло из-за новой работы.",
        "我搬到了奥斯陆。我喜欢那里的冬天。",
        "أعيش في القاهرة",
        "🎉🎉",
    ],
)
def test_other_scripts_make_memories(life, text):
    life.event(text, author="Ana")
    life.dream()

    assert text.split("。")[0] in life.read("memories.of")[0].content
    assert life.pack(text)["token_count"] > 0
