# SPDX-License-Identifier: Apache-2.0
"""The tables of what clauses tell and end; their rules' examples are run elsewhere."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

beginnings = import_module(f"{elephantasm.__name__}.local.language.beginnings")
facts = import_module(f"{elephantasm.__name__}.local.language.facts")
tables = import_module(f"{elephantasm.__name__}.local.language.tables")
words = import_module(f"{elephantasm.__name__}.local.language.words")
attributes = import_module(f"{elephantasm.__name__}.local.knowledge.attributes")


def test_a_language_without_tables_tells_nothing(monkeypatch):
    monkeypatch.setattr(facts, "table", lambda *_: None)
    assert facts.tellings("klingon") == facts.endings("klingon") == ()


def test_every_rule_has_groups_for_what_it_is_to_tell():
    for telling in facts.tellings("english"):
        groups = telling.rule._regex.groupindex
        kinds = {name.partition("_")[0] for name in groups}
        assert telling.value or kinds - {"o", "k"}, telling.rule.name
        assert ("k" in kinds) >= ("{k}" in telling.attribute), telling.rule.name
        assert kinds - {"v", "o", "k"} <= set(attributes.ATTRIBUTES), telling.rule.name


def test_an_ending_ends_what_there_is():
    for ending in facts.endings("english"):
        kinds = {name.partition(": ")[0] for name in ending.attributes}
        known = {*attributes.ATTRIBUTES, attributes.CLAIM, attributes.OTHER}
        assert kinds <= known, ending.rule.name


def test_a_sign_is_in_every_example():
    for rule in (*facts.tellings("english"), *facts.endings("english")):
        for text in rule.rule.takes:
            spoken = set(words.words(text) + words.words(text.replace("'", " ")))
            assert not rule.signs or rule.signs & spoken, f"{rule.rule.name}: {text}"


def test_a_language_without_a_word_for_lists_has_none(monkeypatch):
    monkeypatch.setattr(facts, "table", lambda *_: None)
    assert facts.listed("a, b", "klingon") == ["a, b"]


def test_other_words_for_an_attribute_count_as_it():
    assert facts.kind_of("mobile number", "english") == "phone"
    assert facts.kind_of("rent", "english") == "rent"


def test_a_list_is_cut_into_its_entries():
    assert facts.listed("Netflix, Viaplay and Bamse Club", "english") == [
        "Netflix",
        "Viaplay",
        "Bamse Club",
    ]
    assert facts.listed("Baker & Sons", "english") == ["Baker", "Sons"]
    assert facts.listed("1,120.00", "english") == ["1,120.00"]


@pytest.mark.parametrize("language", ["english", "german"])
@pytest.mark.parametrize("spoken", [set(), {"live", "in", "oslo"}, {"sold", "my", "car"}])
def test_ways_to_tell_are_found_by_the_words_that_are_spoken(language, spoken):
    for every, some in (
        (facts.tellings, facts.tellings_for),
        (facts.endings, facts.endings_for),
    ):
        found = some(language, spoken)
        assert found == [one for one in every(language) if _may_take(one, spoken)]


def _may_take(way, spoken):
    begun = beginnings.of_words(frozenset(spoken))
    return bool(way.signs & spoken if way.signs else begun & beginnings.named_in(way.rule.pattern))


def test_a_language_without_spaces_has_no_words_by_which_ways_are_found():
    assert facts.tellings_for("chinese", set()) == list(facts.tellings("chinese"))


@pytest.mark.parametrize("language", tables.LANGUAGES)
def test_no_example_of_a_way_without_signs_is_left_out_for_its_words(language):
    for every, some in (
        (facts.tellings, facts.tellings_for),
        (facts.endings, facts.endings_for),
    ):
        for way in (way for way in every(language) if not way.signs):
            for taken in way.rule.takes:
                spoken = {part.partition("'")[0] for part in words.words(taken)}
                assert way in some(language, {*spoken, *words.words(taken)}), taken
