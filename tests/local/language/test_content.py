# SPDX-License-Identifier: Apache-2.0
"""What stands in a clause."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

content = import_module(f"{LOCAL}.language.content")
named = import_module(f"{LOCAL}.language.named")


def clause(text, language="english"):
    (found,) = content.clauses_of(text, language)
    return found


def test_a_clause_is_about_words_and_has_values_and_signs():
    found = clause("from next week the standup is at 10:15")
    assert list(found.about.values()) == ["standup"]
    assert [value.text for value in found.values] == ["10:15"]
    assert found.is_new
    assert not found.is_over


def test_a_number_in_words_is_a_value():
    assert [named.key_of(one) for one in clause("A lock lasts ten minutes").values] == ["10"]


def test_why_it_is_so_is_no_part_of_it():
    found = clause("Tuesdays don't work any longer because of the import")
    assert "import" not in found.about.values()
    assert found.is_over


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("the gym is history", ["gym"]),
        ("I quit the zoo", ["zoo"]),
        ("I saw a zoo", []),
        ("I met Ana", ["ana"]),
    ],
)
def test_what_has_an_article_or_a_name_is_known(text, known):
    assert sorted(clause(text).known) == known


def test_what_begins_a_clause_is_its_subject_but_not_behind_with():
    assert clause("The gym costs 20").subject == "gym"
    assert clause("I sold the gym").subject == ""
    assert clause("Mit dem Chor ist Schluss", "german").subject == ""


def test_a_word_before_a_thing_tells_which_one_it_is():
    assert clause("The office rent is 900").kinds == {"rent": "offic"}


def test_a_sign_alone_belongs_to_the_thing_before_it():
    (found,) = content.clauses_of("le judo, c'est fini", "french")
    assert list(found.about.values()) == ["judo"]
    assert found.is_over


def test_a_day_that_passes_is_noticed():
    assert clause("Swimming is cancelled today").is_once
    assert not clause("Swimming is cancelled").is_once
