# SPDX-License-Identifier: Apache-2.0
"""The sections of a pack together."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL
from tests.local.pack.materials import NOW, of, person, settings, statement

draft = import_module(f"{LOCAL}.pack.draft")


def layout():
    material = of(identity=person(), knowledge=[statement(1, "Sam sails.")])
    return draft.Draft(material, settings.PackSettings(), NOW).layout()


def test_sections_are_printed_in_order_with_a_line_between():
    found = layout()
    for layer in reversed(found):
        layer.fill(9000)

    assert found.text() == (
        "## Your Identity\nYour name is Atlas.\n\n## Relevant Knowledge\n- [FACT] Sam sails."
    )


def test_what_is_used_covers_the_text():
    found = layout()
    assert (found.used(), found.text()) == (0, "")
    for layer in found:
        layer.fill(9000)

    assert found.used() == len(found.text()) + len("\n\n")
