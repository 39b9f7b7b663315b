# SPDX-License-Identifier: Apache-2.0
"""Requests to forget something, and what is none."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.language"
forgetting = import_module(f"{NAME}.forgetting")
tables = import_module(f"{NAME}.tables")
words = import_module(f"{NAME}.words")


@pytest.mark.parametrize(
    "text",
    [
        "Forget that.",
        "forget what I just said",
        "please forget I said that",
        "scratch that, never happened",
        "That was private, please delete it.",
        "pretend I never told you",
        "Could you please delete that from your memory?",
        "I want you to forget that",
        "Ugh, please forget my last message \U0001f648",
        "its a secret actually forget that i shouldnt have told you",
    ],
)
def test_without_words_what_was_said_last_is_meant(text):
    assert forgetting.request_in(text).what == ""


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Please delete my address from your memory.", "address"),
        ("wipe everything about Nightjar", "nightjar"),
        ("unsee the number", "number"),
        ("Would you mind forgetting what I said about Tom?", "tom"),
        ("his 40th is on Saturday but wipe the divorce thing", "divorc"),
        ("don't store my phone number", "phone number"),
        ("I don't want you to remember anything about my sister", "sister"),
    ],
)
def test_with_words_it_is_known_what_is_meant(text, topic):
    asked = forgetting.request_in(text)
    assert forgetting.topic(asked.what, asked.languages) == set(topic.split())


@pytest.mark.parametrize(
    "text",
    [
        "Forget what I told you about my health.",
        "Vergiss, was ich \u00fcber meine Gesundheit gesagt habe.",
        "Efface ce que je t'ai dit sur ma sant\u00e9.",
        "Olvida lo que te cont\u00e9 de mi salud.",
        "\u5173\u4e8e\u6211\u75c5\u60c5\u7684\u4e8b\u8bf7\u5220\u6389\u3002",
        "\u75c5\u6c17\u306e\u4ef6\u306f\u8a18\u9332\u3057\u306a\u3044\u3067\u3002",
    ],
)
def test_who_asks_to_forget_his_health_means_all_that_is_known_of_it(text):
    asked = forgetting.request_in(text)
    meant = forgetting.other_words(asked.what, asked.languages)
    assert {"condition", "allergy", "medication"} <= meant


@pytest.mark.parametrize(
    "text",
    [
        "don't forget to call me",
        "never forget an anniversary",
        "oh forget it",
        "I forgot my umbrella",
        "how do I forget a habit",
        "forget-me-nots are blue",
        "Let's forget about work tonight",
        "Can you delete the file?",
        "Remove the last bullet from the list",
        "Delete my appointment on Friday",
        "please remove the part about pricing from the deck",
        "Did you forget that?",
        "keep that in mind",
        "I don't need theories, I want quick dinners we can cook on a boat; forget about anything "
        "that takes longer than half an hour or needs an oven.",
    ],
)
def test_what_is_none(text):
    assert forgetting.request_in(text) is None


def test_a_request_is_found_where_it_stands():
    text = "His birthday is in May, but please wipe the divorce thing."
    found = forgetting.request_in(text)
    assert text[found.start : found.stop] == "but please wipe the divorce thing."


def test_a_correction_after_it_is_no_part_of_it():
    text = "Scratch that, I meant Tuesday."
    found = forgetting.request_in(text)
    assert text[found.start : found.stop] == "Scratch that"


def test_a_message_is_looked_at_sentence_by_sentence():
    assert forgetting.is_asked_in("I'm ill. Actually forget that. Bye!")
    assert not forgetting.is_asked_in("I'm ill. Don't forget that. Bye!")


@pytest.mark.parametrize("table", tables.tables("forgetting"))
def test_every_example_has_one_of_the_words_that_are_looked_for_first(table):
    without = [text for text in table.FORGET.takes if table.SIGNS.isdisjoint(words.words(text))]
    assert without == []


@pytest.mark.parametrize(
    ("what", "languages", "matter", "others"),
    [
        ("Emil's marks", ("english",), "mark", "emil"),
        ("the divorce of Nora", ("english",), "divorc", "nora"),
        ("my brother is ill", ("english",), "ill", "brother"),
        ("my brother Tom", ("english",), "brother tom", ""),
        ("I worked for Shell", ("english",), "work shell", ""),
        ("the cost of living", ("english",), "cost", ""),
        ("Jannis' Meister", ("german",), "meister", "janni"),
        ("den Streit mit Gerda", ("german",), "streit", "gerda"),
        ("Brot und Wein", ("german",), "brot wein", ""),
        ("le bilan de Paul", ("french",), "bilan", "paul"),
        ("novio de Ana", ("spanish",), "novio", "ana"),
    ],
)
def test_the_matter_is_told_from_whose_it_is(what, languages, matter, others):
    assert forgetting.matter(what, languages) == set(matter.split())
    assert forgetting.others(what, languages) == set(others.split())


def test_names_are_all_that_tells_or_not():
    assert forgetting.are_names("Gary and Tina", ("english",))
    assert forgetting.are_names("Gerda", ("german",))
    assert not forgetting.are_names("die Schulden", ("german",))
    assert not forgetting.are_names("Emils Schulden", ("german",))


def test_signs_that_stand_in_every_other_sentence_tell_no_matter():
    assert forgetting.matter("蓮くんの悪口言った", ("japanese",)) == {"悪口", "口言"}
    assert "薬" in forgetting.matter("お薬", ("japanese",))
