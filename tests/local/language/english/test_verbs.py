# SPDX-License-Identifier: Apache-2.0
"""English verbs and their forms."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

verbs = import_module(f"{elephantasm.__name__}.local.language.english.verbs")


def test_past_forms_are_those_that_are_not_the_present():
    assert {"went", "gone", "drew"} <= set(verbs.PAST_FORMS)
    assert not {"put", "was", "go"} & set(verbs.PAST_FORMS)


def test_no_form_belongs_to_two_verbs():
    forms = [form for _, *forms in verbs.IRREGULAR_VERBS for form in dict.fromkeys(forms)]
    assert sorted(set(forms)) == sorted(forms)
