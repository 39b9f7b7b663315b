# SPDX-License-Identifier: Apache-2.0
"""Texts that by their form alone are nobody's own words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

forms = import_module(f"{elephantasm.__name__}.local.language.forms")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (forms.RECORD, "WARN: I live in memory"),
        (forms.RECORD, "203.0.113.9 - x [02/Mar/2026:08:11:52 +0100] 200"),
        (forms.RECORD, "java.lang.IllegalStateException: my limit is 5000"),
        (forms.PROGRAM, 'print("My name is Alice")'),
        (forms.DATA, '{"user": "I am Carla"}'),
        (forms.LABELLED, "12/03/2026, 21:14 - Mia: I broke my leg"),
        (forms.STAMPED, "9:14 AM Tom"),
        (forms.MAIL, "From: Bob\nTo: Ana\n\nHi"),
    ],
)
def test_every_such_text_has_one_of_the_signs_that_are_looked_for_first(rule, text):
    assert rule.search(text)
    assert not forms.SIGNS.isdisjoint(text)


def test_lines_that_belong_to_a_record_are_part_of_it():
    found = forms.RECORD.search("Traceback (most recent call last):\n  my name is Tim\nI left.")

    assert found[0].endswith("Tim")
