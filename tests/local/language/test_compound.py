# SPDX-License-Identifier: Apache-2.0
"""Several standing wishes in one sentence."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

compound = import_module(f"{elephantasm.__name__}.local.language.compound")


@pytest.mark.parametrize(
    ("language", "sentence", "wishes"),
    [
        (
            "english",
            "please call me Fred and keep answers short",
            ["please call me Fred", "keep answers short"],
        ),
        (
            "english",
            "no emojis and short answers please",
            ["no emojis", "short answers please"],
        ),
        (
            "english",
            "always answer in French, and never more than two sentences",
            ["always answer in French", "never more than two sentences"],
        ),
        ("german", "bitte duz mich und fass dich kurz", ["bitte duz mich", "fass dich kurz"]),
        (
            "french",
            "r\u00e9ponds toujours en fran\u00e7ais et sans emojis",
            ["r\u00e9ponds toujours en fran\u00e7ais", "sans emojis"],
        ),
        (
            "spanish",
            "tut\u00e9ame y respuestas cortas por favor",
            ["tut\u00e9ame", "respuestas cortas por favor"],
        ),
        ("chinese", "回答简短一点，不要用表情符号", ["回答简短一点", "不要用表情符号"]),
        ("japanese", "敬語は使わないで、短く答えて", ["敬語は使わないで", "短く答えて"]),
    ],
)
def test_each_wish_of_its_own_matter_is_one(language, sentence, wishes):
    assert compound.wishes_in(sentence, (language,)) == wishes


@pytest.mark.parametrize(
    "sentence",
    [
        "please keep answers short, I read these on my phone",
        "short and friendly answers please",
        "use bullet points and bold headings in long answers",
        "when I ask for recipes, keep them short and use metric units",
        "be formal and concise",
    ],
)
def test_what_is_one_wish_stays_whole(sentence):
    assert compound.wishes_in(sentence, ("english",)) == [sentence]
