# SPDX-License-Identifier: Apache-2.0
"""Which statements the general picture shows first."""

from __future__ import annotations

from importlib import import_module

from tests.local import seeds
from tests.local.life import DAY, LOCAL, START

essentials = import_module(f"{LOCAL}.recall.essentials")
rows = import_module(f"{LOCAL}.store.rows")
NOW = START + 300 * DAY


class Known:
    """Statements in the order they were made, a day apart, and what they say."""

    def __init__(self):
        self.rows, self.facts = [], {}

    def add(self, content, *attributes, owner="", ended=None, at=None, confidence=0.5):
        n = len(self.rows) + 1
        at = START + n * DAY if at is None else at
        row = seeds.knowledge(1, content, at=at, n=n, subject="ana", confidence=confidence)
        self.rows.append(row._replace(valid_from=at))
        self.facts[n] = [
            rows.FactRow(n, n, 1, "ana", owner, attribute, "x", at, ended)
            for attribute in attributes
        ]

    def shown(self):
        found = essentials.in_order(self.rows, self.facts, NOW, 100)
        return [row.content for row in found]


def test_what_matters_comes_theme_by_theme_before_all_else():
    known = Known()
    known.add("I saw a heron.", confidence=0.9)
    known.add("I have an allergy to nuts.", "allergy")
    known.add("I work at Aker.", "employer")
    known.add("I live in Oslo.", "home")
    known.add("I am Ana.", "name")
    known.add("I have a son, Ben.", "child", owner="")

    assert known.shown() == [
        "I have an allergy to nuts.",
        "I live in Oslo.",
        "I have a son, Ben.",
        "I work at Aker.",
        "I am Ana.",
        "I saw a heron.",
    ]


def test_of_each_thing_the_newest_comes_before_a_second_of_any():
    known = Known()
    for name in ("Ben", "Eva", "Tom"):
        known.add(f"I have a child, {name}.", "child")
    known.add("I can't eat nuts.", "allergy")

    assert known.shown() == [
        "I can't eat nuts.",
        "I have a child, Tom.",
        "I have a child, Eva.",
        "I have a child, Ben.",
    ]


def test_what_matters_of_a_life_is_essential_though_nothing_of_it_is_understood():
    known = Known()
    known.add("I saw a heron.", confidence=0.9)
    known.add("Our youngest turned out to be coeliac.")
    known.add("We're in the flat over the bakery since March, me and the girls.")
    known.add("I am Ana.", "name")

    assert known.shown() == [
        "Our youngest turned out to be coeliac.",
        "We're in the flat over the bakery since March, me and the girls.",
        "I am Ana.",
        "I saw a heron.",
    ]


def test_one_sentence_that_matters_is_enough_where_some_are_quoted_together():
    known = Known()
    known.add("The boiler was fixed at last, 240 euros. Our youngest turned out to be coeliac.")
    known.add("I am Ana.", "name")

    assert known.shown()[1] == "I am Ana."


def test_what_only_has_the_words_of_what_matters_is_not_essential():
    known = Known()
    known.add("I am Ana.", "name")
    known.add("The gluten-free cake was 42 euros.", confidence=0.9)

    assert known.shown() == ["I am Ana.", "The gluten-free cake was 42 euros."]


def test_of_one_matter_the_newest_words_come_before_a_second():
    known = Known()
    known.add("We rent a flat in Hull, the three of us.")
    known.add("We're in the flat over the bakery since March, me and the girls.")
    known.add("My mother is 81 and lives with my sister.")

    assert known.shown()[2] == "We rent a flat in Hull, the three of us."


def test_what_is_known_of_another_is_another_thing():
    known = Known()
    known.add("I live in Oslo.", "home")
    known.add("My sister lives in Rome.", "home", owner="my sister")
    known.add("I work at Aker.", "employer")

    assert known.shown()[2] == "I work at Aker."


def test_what_is_over_is_not_essential():
    known = Known()
    known.add("I live in Oslo and I have a boat.", "home", "possession")
    known.facts[1][0] = known.facts[1][0]._replace(ended_at=START + 9 * DAY)
    known.add("I work at Aker.", "employer")

    assert known.shown()[0] == "I work at Aker."


def test_a_long_statement_waits_for_the_short_ones():
    known = Known()
    known.add("I live in Oslo, " + "and it is windy, " * 20, "home")
    known.add("I can't eat nuts.", "allergy")

    assert known.shown()[0] == "I can't eat nuts."


def test_what_was_to_come_is_essential_until_it_is_over():
    known = Known()
    known.add("The dentist is on 12 February.", "appointment", at=START)
    known.add("The exam is on 12 February.", "appointment", at=NOW - 30 * DAY)
    known.add("We fly to Malta soon.", "trip", at=START)
    known.add("We fly to Crete soon.", "trip", at=NOW - 9 * DAY)
    # NOW is 1 November 2026.
    assert known.shown()[:2] == ["We fly to Crete soon.", "The exam is on 12 February."]


def test_of_the_rest_that_comes_first_which_is_spoken_of_most():
    known = Known()
    known.add("The heron left.")
    known.add("The boat is red.")
    known.add("The boat leaks.")
    known.add("The boat leaks.")

    assert known.shown()[0] == "The boat leaks."
    assert known.shown()[-1] == "The boat leaks."  # nothing new


def test_of_equals_the_newest_comes_first():
    known = Known()
    for n in range(1, 5):
        known.add(f"Alpha{n} beta{n}.")

    assert known.shown()[0] == "Alpha4 beta4."


def test_all_statements_are_there_once():
    known = Known()
    for n in range(40):
        known.add(f"Word{n % 7} word{n % 5} word{n % 3}.", *(("home",) if n % 4 else ()))

    assert sorted(known.shown()) == sorted(row.content for row in known.rows)


def test_how_old_others_are_is_about_the_family():
    known = Known()
    known.add("I saw a heron.", confidence=0.9)
    known.add("I'm 34.", "age", confidence=0.1)
    known.add("Asha is 7.", "age", owner="Asha")
    known.add("I have an allergy to nuts.", "allergy")

    assert known.shown()[:3] == ["I have an allergy to nuts.", "Asha is 7.", "I saw a heron."]


def test_what_is_understood_comes_before_words_and_words_before_experiences():
    known = Known()
    for text in ("I went to a pottery class.", "The tour has a pottery class.", "Class pottery."):
        known.add(text, at=START)
    forms = ("words", "words", "fact")
    known.rows = [row._replace(form=form) for row, form in zip(known.rows, forms)]
    known.rows[0] = known.rows[0]._replace(knowledge_type="EXPERIENCE")

    assert [text[:5] for text in known.shown()] == ["Class", "The t", "I wen"]
