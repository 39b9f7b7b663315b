# SPDX-License-Identifier: Apache-2.0
"""What one sentence may become."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import LOCAL

becoming = import_module(f"{LOCAL}.knowledge.becoming")
candidates = import_module(f"{LOCAL}.knowledge.candidates")
gather = import_module(f"{LOCAL}.recall.gather")
listener = import_module(f"{LOCAL}.knowledge.listener")
rows = import_module(f"{LOCAL}.store.rows")


def heard(text):
    """Return the first sentence of a message as it is heard."""
    return next(iter(listener.Listener(("english",)).hear(seeds.event(1, text))))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Please always answer in Spanish.", rows.WISH),
        ("Spare me the pep talk when I moan about work", rows.WISH),
        ("I live in Oslo.", rows.FACT),
        ("My knee has hurt since the fall in May.", rows.WORDS),
    ],
)
def test_a_sentence_is_a_wish_or_understood_or_kept_by_its_words(text, form):
    found = becoming.candidate_of(heard(text), 0)

    assert (found.form, found.text) == (form, text)


@pytest.mark.parametrize("text", ["What a day!", "divorced.", "Should I move?"])
def test_what_tells_nothing_becomes_nothing(text):
    assert becoming.candidate_of(heard(text), 0) is None


def test_of_what_only_asks_the_clause_that_tells_something_is_kept():
    found = becoming.candidates_in(heard("I'm allergic to nuts so could you suggest a cake"), 0)

    assert [one.text for one in found] == ["I'm allergic to nuts"]


def test_who_takes_a_wish_back_utters_none():
    text = "Easter's over, you needn't keep to vegetarian recipes"

    assert not becoming.utters_wish(heard(text))
    assert becoming.candidate_of(heard(text), 0) is None


def test_of_a_report_what_stands_before_it_is_plain():
    text = "I'm no vegetarian any more, the doctor said that I lack iron"

    assert becoming.plain(heard(text)) == "I'm no vegetarian any more"


def test_what_the_weights_speak_against_is_no_wish_unless_it_changes_a_routine():
    assert not becoming.utters_wish(heard("Don't you ever forget how loved you are, Pip."))
    assert becoming.utters_wish(heard("Make the summary Mondays instead."))


def test_what_people_ask_of_each_other_is_a_wish_by_rules_alone():
    likely, sure = (
        "Spare me the pep talk when I moan about work",
        "Please always answer in Spanish.",
    )

    assert becoming.candidate_of(heard(likely), 0, in_company=True) is None
    assert becoming.candidate_of(heard(sure), 0, in_company=True).form == rows.WISH


@pytest.mark.parametrize(
    ("text", "binds"),
    [
        ("Please always answer in Spanish.", True),
        ("Spare me the pep talk when I moan about work", False),
    ],
)
def test_a_wish_that_is_only_likely_does_not_bind_whatever_is_asked(text, binds):
    found = becoming.candidate_of(heard(text), 0)

    assert (candidates.confidence(found.worth) >= gather._BINDING) == binds


def test_said_again_a_likely_wish_binds():
    once = candidates.confidence(candidates.LIKELY)

    assert once < gather._BINDING <= candidates.confidence(candidates.CERTAIN)
    assert candidates.confirmed(once) >= gather._BINDING
