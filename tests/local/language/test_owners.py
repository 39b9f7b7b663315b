# SPDX-License-Identifier: Apache-2.0
"""The words that tell whose something is."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from tests import elephantasm

LANGUAGE = f"{elephantasm.__name__}.local.language"
owners = import_module(f"{LANGUAGE}.owners")


def test_kin_is_known_by_its_nouns():
    assert owners.kin()["sister"] == "relative"
    assert owners.kin()["boss"] == "manager"
    assert owners.kin()["hermana"] == "relative"


def test_a_language_without_words_for_kin_has_none():
    assert owners.has_roles("english")
    assert not owners.has_roles("japanese")


@pytest.mark.parametrize("word", ["my", "mi", "mon", "\u6211", "\u50d5"])
def test_what_stands_before_something_of_the_speakers_is_known_in_all_languages(word):
    assert word in owners.my()


def test_links_and_pronouns_are_known():
    assert {"de", "del", "du"} <= owners.links()
    assert {"he", "she", "they"} <= owners.pronouns()


@pytest.mark.parametrize("text", ["My budget", "Ich fahre", "\u79c1\u306e\u8eca"])
def test_somebody_speaks_of_himself(text):
    assert owners.tells_of_himself(text)


@pytest.mark.parametrize(
    ("text", "language", "is_of_group"),
    [
        ("We dropped it", "english", True),
        ("I think we dropped it", "english", False),
        ("Wir fliegen", "german", True),
        ("It was dropped", "english", False),
        ("We dropped it", "japanese", False),
    ],
)
def test_a_group_is_told_by_the_words_of_the_language(text, language, is_of_group):
    assert owners.tells_of_group(text, language) is is_of_group


def test_no_rules_are_loaded_for_words():
    code = (
        f"import sys, {LANGUAGE}.owners as owners\n"
        "owners.kin(), owners.my(), owners.tells_of_himself('a')\n"
        "print([one for one in sys.modules if '.language.' in one and one.endswith('.things')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_kin_of_one_language_is_no_kin_in_another():
    assert "son" in owners.kin_in("english")
    assert "son" not in owners.kin_in("french")


def test_one_of_the_family_has_several_words():
    assert "vater" in owners.same_kin("papas")
    assert "maman" in owners.same_kin("m\u00e8re")
    assert not owners.same_kin("boat")
