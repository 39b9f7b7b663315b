# SPDX-License-Identifier: Apache-2.0
"""The sections of a pack together."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL
from tests.local.pack.materials import NOW, of, person, settings, statement

draft = import_module(f"{LOCAL}.pack.draft")
echo = import_module(f"{LOCAL}.echo")
scoring = import_module(f"{LOCAL}.scoring")


def layout():
    material = of(identity=person(), knowledge=[statement(1, "I sail.")])
    return draft.Draft(material, settings.PackSettings(), NOW).layout()


def test_sections_are_printed_in_order_with_a_line_between():
    found = layout()
    for layer in reversed(found):
        layer.fill(99999)

    assert found.text() == (
        "## Your Identity\nYour name is Atlas.\n\n"
        f"## Relevant Knowledge\n{echo.LEAD}\n- [FACT] 2026-02-14 Sam: I sail."
    )


def test_an_identity_needs_no_lead():
    found = layout()
    found.identity.fill(99999)

    assert found.text() == "## Your Identity\nYour name is Atlas."


def test_what_is_used_covers_the_text():
    found = layout()
    assert found.text() == ""
    for layer in found:
        layer.fill(99999)

    assert found.used() == scoring.size(found.text() + "\n\n")
