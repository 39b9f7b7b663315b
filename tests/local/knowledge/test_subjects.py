# SPDX-License-Identifier: Apache-2.0
"""A sentence without a subject is about whom the one before was about."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

frames = import_module(f"{LOCAL}.language.frames")
listener = import_module(f"{LOCAL}.knowledge.listener")
subjects = import_module(f"{LOCAL}.knowledge.subjects")


def said(*sentences, language):
    """Return what comes of sentences of one message: their texts and frames."""
    message, parts = "".join(sentences), []
    for text in sentences:
        start = parts[-1].stop if parts else 0
        frame = frames.frame_of(text, (language,))
        parts.append(listener.Said(text, start, start + len(text), frame, (language,)))
    return [(one.text, one.frame) for one in subjects.with_subjects(parts, message)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("japanese", "父は糖尿病です。", "甘いものは食べられません。"),
        ("chinese", "我爸有糖尿病。", "住在老家。"),
    ],
)
def test_it_goes_on_about_somebody_else(language, first, second):
    assert said(first, second, language=language)[1] == (second, frames.CONTINUED)
    assert said(second, first, language=language)[0] == (second, frames.ASSERTION)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("japanese", "父は糖尿病です。", "私は元気に働いています。"),
        ("chinese", "我爸有糖尿病。", "我住在上海。"),
    ],
)
def test_one_that_names_the_speaker_is_about_him(language, first, second):
    assert said(first, second, language=language)[1] == (second, frames.ASSERTION)


def test_a_question_about_somebody_else_stays_one():
    assert said("父は糖尿病です。", "何を食べますか", language="japanese")[1][1] == frames.QUESTION


def test_a_greeting_belongs_to_what_is_said_next():
    assert said("こんにちは！", "鈴木です。", language="japanese") == [
        ("こんにちは！鈴木です。", frames.ASSERTION)
    ]
    assert said("你好！", language="chinese") == [("你好！", frames.PASSING)]


def test_a_language_that_names_its_subjects_is_left_alone():
    sentences = ("My father is ill.", "Lives in Rome.", "Hello!", "I am Ana.")
    assert [text for text, _ in said(*sentences, language="english")] == list(sentences)
