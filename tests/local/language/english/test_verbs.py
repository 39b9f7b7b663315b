# SPDX-License-Identifier: Apache-2.0
"""English endings are put on."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

verbs = import_module(f"{elephantasm.__name__}.local.language.english.verbs")


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("walk", "walks"),
        ("watch", "watches"),
        ("try", "tries"),
        ("play", "plays"),
        ("go", "goes"),
        ("have", "has"),
        ("am", "is"),
        ("don't", "doesn't"),
        ("went", "went"),
        ("drew", "drew"),
        ("can't", "can't"),
        ("walked", "walked"),
        ("need", "needs"),
        ("in", "in"),
    ],
)
def test_a_verb_after_a_name(verb, form):
    assert verbs.third_person(verb) == form


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("share", "sharing"),
        ("be", "being"),
        ("see", "seeing"),
        ("run", "running"),
        ("forget", "forgetting"),
        ("play", "playing"),
        ("answer", "answering"),
        ("going", "going"),
        ("\u00eatre", "\u00eatre"),
    ],
)
def test_a_verb_as_a_noun(verb, form):
    assert verbs.gerund(verb) == form


def test_past_forms_are_those_that_are_not_the_present():
    assert {"went", "gone", "drew"} <= set(verbs.PAST_FORMS)
    assert not {"put", "was", "go"} & set(verbs.PAST_FORMS)


def test_no_form_belongs_to_two_verbs():
    forms = [form for _, *forms in verbs.IRREGULAR_VERBS for form in dict.fromkeys(forms)]
    assert sorted(set(forms)) == sorted(forms)
