# SPDX-License-Identifier: Apache-2.0
"""Every language tells attributes that there are, and names what its rules find."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.language.examples import found

LOCAL = f"{elephantasm.__name__}.local"
attributes = import_module(f"{LOCAL}.knowledge.attributes")
clauses = import_module(f"{LOCAL}.language.clauses")
facts = import_module(f"{LOCAL}.language.facts")
tables = import_module(f"{LOCAL}.language.tables")
LANGUAGES = [name for name in tables.LANGUAGES if tables.table(name, "facts")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_an_attribute_and_has_a_value(language):
    assert facts.tellings(language)
    for telling in facts.tellings(language):
        assert isinstance(telling, clauses.Telling)
        kind = telling.attribute.partition(": ")[0].partition(" ")[0]
        assert "{k}" in telling.attribute or kind in attributes.ATTRIBUTES
        for text in telling.rule.takes:
            groups = found(telling.rule, text).groupdict()
            values = {name.partition("_")[0] for name, text in groups.items() if text} - {"o", "k"}
            assert telling.value or values, telling.rule
            assert values <= {"v", *attributes.ATTRIBUTES}, telling.rule
            assert ("k" in groups) or "{k}" not in telling.attribute, telling.rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ends_is_an_attribute_or_named(language):
    assert facts.endings(language)
    for ending in facts.endings(language):
        assert isinstance(ending, clauses.Ending)
        kinds = {name.partition(": ")[0] for name in ending.attributes}
        assert kinds <= {*attributes.ATTRIBUTES, attributes.CLAIM, attributes.OTHER}, ending.rule
        if not ending.attributes:
            told = [found(ending.rule, text).groupdict() for text in ending.rule.takes]
            assert all(any(groups.values()) for groups in told), ending.rule
