# SPDX-License-Identifier: Apache-2.0
"""Packs that an application logged again."""

from __future__ import annotations

import json
import time
from importlib import import_module

import pytest

from tests.local.life import LOCAL
from tests.local.pack.materials import (
    HOUR,
    context,
    event,
    memory,
    person,
    quote,
    statement,
)

echo = import_module(f"{LOCAL}.echo")


def left(text):
    """Return the words of a text that are no pack's."""
    return " ".join(echo.blanked(text).split())


PACKS = [
    context(identity=person(), knowledge=[statement(1, "I sail."), statement(2, "I row.")]),
    context(last_message=event(1, "x"), memories=[(memory(1, "M."), None)]),
    context(pending=[event(1, "Hello"), event(2, "I sail.")], session=[memory(1, "S.", age=HOUR)]),
    context("boat", identity=person(), evidence=[quote(1, "I sail."), quote(2, "I row.")]),
    context("boat", 150, wishes=[statement(1, "Be brief.", is_wish=True)]),
]


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize(
    "around",
    ["{}", "You are Otto.\n\n{}\n\nBe brief.", "{}\n\nBe brief.", "<memory>\n{}\n</memory>"],
)
def test_a_pack_is_known_with_text_around_it(pack, around):
    assert left(around.format(pack)) == " ".join(around.format("").split())


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize(
    "written",
    [
        lambda pack: pack.replace("\n", "\r\n"),
        lambda pack: "".join(f"    {line}\n" for line in pack.split("\n")),
        lambda pack: "".join(f"> {line}\n" for line in pack.split("\n")),
        lambda pack: pack.replace("\n\n## ", "\n## "),
    ],
)
def test_a_pack_is_known_however_its_lines_are_set(pack, written):
    assert left(f"Otto.\n\n{written(pack)}\n\nBe brief.") in (
        "Otto. Be brief.",
        "Otto. > Be brief.",
    )


@pytest.mark.parametrize("pack", PACKS)
def test_a_pack_within_json_ends_with_its_text(pack):
    logged = json.dumps([{"content": f"Otto.\n\n{pack}"}, {"content": "Where is my boat?"}])

    assert "sail" not in left(logged)
    assert "Where is my boat?" in left(logged)


def test_a_pack_without_its_line_ends_reaches_to_the_end_of_the_line():
    assert left(f"Otto. {' '.join(PACKS[0].split())}\nBe brief.") == "Otto. Be brief."


def test_packs_of_earlier_releases_are_known_by_their_headings():
    old = (
        "## Your Identity\nYour name is Rut.\n\n## Current Session\n- Rut sails.\n\n"
        "## Relevant Knowledge\n- [FACT] Rut has a dog.\n- [CONCEPT] Rut often speaks of: dog"
    )

    assert left(f"Otto.\n\n{old}\n\nBe brief.") == "Otto. Be brief."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I sail.",
        "## My notes\n- milk",
        "Why does the prompt say ## Relevant Knowledge?",
        "### Your Identity",
    ],
)
def test_what_people_say_is_theirs(text):
    assert echo.spans(text) == []
    assert echo.blanked(text) is text


def test_what_follows_a_pack_at_once_is_kept_if_it_looks_like_none_of_its_lines():
    assert left("## Relevant Knowledge\n- [FACT] 2026-01-01 Ana: I sail.\nBe brief.") == "Be brief."


def test_a_blanked_text_is_as_long_as_before():
    text = f"Otto.\n\n{PACKS[0]}\n\nBe brief."

    assert len(echo.blanked(text)) == len(text)
    assert left("I sail. I row.") == "I sail. I row."
    assert echo.blanked("I sail. I row.", [(0, 7)]).split() == ["I", "row."]


@pytest.mark.parametrize(
    "text",
    [
        "## Your Identity\n" * 12_000,
        "## Your Identity" * 12_000,
        '## Your Identity"' * 12_000,
        "## Your Identity\\n" * 12_000,
        "## Your Identity\n" + "- a\n" * 50_000,
        "## Your Identity\n" + "a" * 200_000,
        " >" * 100_000 + "\n## Your Identity",
    ],
)
def test_looking_takes_no_longer_than_reading(text):
    began = time.process_time()
    echo.spans(text)

    assert time.process_time() - began < 0.5
