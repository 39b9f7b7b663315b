# SPDX-License-Identifier: Apache-2.0
"""What is taken down of what people say."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

language = import_module(f"{elephantasm.__name__}.local.language.sentences")
predicates = import_module(f"{elephantasm.__name__}.local.knowledge.predicates")
statements = import_module(f"{elephantasm.__name__}.local.knowledge.statements")
third_person = import_module(f"{elephantasm.__name__}.local.language.third_person").third_person


def said(text, name="Sam", key="Sam", at=0):
    return statements.statements(text, key=key, name=name, event_n=1, at=at)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I moved to Oslo.", "Sam moved to Oslo."),
        ("I'm a nurse.", "Sam is a nurse."),
        ("I like tea and I drink it black.", "Sam likes tea and they drink it black."),
        ("I've lost my keys.", "Sam has lost their keys."),
        ("My sister lives with me.", "Sam's sister lives with them."),
        ("I really need a break.", "Sam really needs a break."),
        ("I can't swim.", "Sam can't swim."),
        ("I don't eat meat.", "Sam doesn't eat meat."),
        ("I\u2019ll call tomorrow.", "Sam will call tomorrow."),
        ("It suits me.", "It suits Sam."),
        ("I try to read daily.", "Sam tries to read daily."),
    ],
)
def test_first_person_becomes_the_speaker(sentence, expected):
    assert third_person(sentence, "Sam") == expected


def test_a_nameless_speaker_is_small_within_a_sentence():
    assert third_person("Yesterday I slept.", "The user") == "Yesterday the user slept."


@pytest.mark.parametrize("sentence", ["We went to Rome.", "The build is red.", "Ich mag Tee."])
def test_what_cannot_be_turned_is_quoted(sentence):
    assert third_person(sentence, "Sam") == f"Sam: {sentence}"


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("My name is Sam.", "name", "Sam"),
        ("I live in Berlin.", "lives in", "Berlin"),
        ("I moved from Berlin to Oslo last week.", "lives in", "Oslo"),
        ("I work at Equinor now.", "works at", "Equinor"),
        ("I work as a nurse.", "works as", "a nurse"),
        ("My favourite colour is green.", "favorite color", "green"),
        ("My favorite color is now blue", "favorite color", "blue"),
        ("I use Vim for everything.", "uses editor", "Vim"),
        ("I switched from Vim to VS Code.", "uses editor", "VS Code"),
        ("The deadline is 14 March.", "deadline", "14 March"),
        ("Our deadline has been moved to 2 April.", "deadline", "2 April"),
        ("I have three cats.", "has cats", "three"),
        ("My birthday is on 3 May.", "birthday", "on 3 May"),
    ],
)
def test_a_statement_about_a_known_matter_fills_its_slot(text, attribute, value):
    found = said(text)[0]

    assert found.predicate == predicates.filled(attribute, value)


@pytest.mark.parametrize(
    "text",
    [
        "I joined a choir.",
        "I moved to a bigger flat downtown.",
        "The launch is wonderful.",
        "I have two questions about ovens.",
    ],
)
def test_what_can_fill_no_slot_fills_none(text):
    assert not any(one.predicate.fills_slot for one in said(text))


def test_a_sentence_about_two_matters_gives_two_statements():
    found = said("My name is Sam and I live in Berlin.")

    assert {one.predicate.attribute for one in found} == {"name", "lives in"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Always answer in English.", "PRINCIPLE"),
        ("I'd prefer short answers.", "PRINCIPLE"),
        ("From now on use metric units.", "PRINCIPLE"),
        ("I visited Lisbon with Maria in spring.", "EXPERIENCE"),
        ("Kubernetes is a system for running containers.", "CONCEPT"),
        ("You can deploy the site by running the release script twice.", "METHOD"),
        ("My daughter Mia plays the cello.", "FACT"),
    ],
)
def test_statements_have_the_type_of_what_they_say(text, kind):
    assert said(text)[0].kind == kind


@pytest.mark.parametrize(
    "text",
    ["Hi, how are you?", "Thanks, that's great!", "Ok, cool.", "", "😀", "See you tomorrow!"],
)
def test_chatter_gives_no_statement(text):
    assert said(text) == []


def test_wishes_about_the_same_share_a_predicate():
    first, second = said("Always answer in English.")[0], said("Please answer in German.")[0]

    assert first.predicate == second.predicate == predicates.wished("language", "")


def test_the_best_statement_comes_first():
    found = said("It rains. I was born in Turin and studied physics with Enrico. I had lunch.")

    assert "Turin" in found[0].text
    assert [one.confidence for one in found] == sorted(
        (one.confidence for one in found), reverse=True
    )


def test_a_statement_is_at_most_forty_words():
    text = "I wrote " + "remarkable chapters about volcanoes " * 30

    assert len(said(text)[0].text.split()) <= 41


def test_a_correction_names_what_it_is_about():
    now = said("I no longer eat meat.")[0]
    earlier = [(7, "Sam plays chess on Sundays."), (5, "Sam eats meat on Sundays.")]

    assert now.corrects
    assert statements.contradicted(now, earlier) == 5


def test_a_correction_of_something_unknown_contradicts_nothing():
    now = said("I no longer eat meat.")[0]

    assert statements.contradicted(now, [(7, "Sam plays chess on Sundays.")]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello! My name is Ana.", "Ana"),
        ("I'm Craig, a developer.", "Craig"),
        ("Just call me Jo", "Jo"),
        ("I'm Canadian, a vegetarian.", ""),
        ("I'm tired.", ""),
    ],
)
def test_a_name_is_learnt_from_an_introduction(text, name):
    assert statements.learn_name(text) == name


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Lee called. He was late.", 2),
        ("- one thing\n- another thing", 2),
        ("今日は雨です。明日は晴れます。", 2),
        ("Version 3.5 is out.", 1),
        ("```\ncode. more.\n``` Then text.", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, count):
    assert len(language.sentences(text)) == count


def test_other_languages_give_statements_too():
    found = said("Der Liefertermin für die Turbine wurde auf den 14. März verschoben.")

    assert "Turbine" in found[0].text


def test_shortening_ends_at_a_sentence():
    assert language.shorten("One is here. Two is much longer than that.", 20) == "One is here."


@pytest.mark.parametrize("limit", [1, 5, 40, 200])
def test_shortening_keeps_to_the_limit(limit):
    assert len(language.shorten("word " * 60 + "x" * 300, limit)) <= limit
