# SPDX-License-Identifier: Apache-2.0
"""Where something else begins within a sentence."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

joints = import_module(f"{elephantasm.__name__}.local.language.joints")
ENGLISH = ("english",)


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("I'm a welder, two kids, in Leith", ["I'm a welder", "two kids", "in Leith"]),
        ("1,200 a month - mostly tips", ["1,200 a month", "mostly tips"]),
        ("one rule: no fish", ["one rule", "no fish"]),
        ("at 7:30, on the well-known quay", ["at 7:30", "on the well-known quay"]),
        ("我是焊工，住在旅顺；有两个孩子", ["我是焊工", "住在旅顺", "有两个孩子"]),
    ],
)
def test_a_sentence_has_clauses_between_its_signs(text, clauses):
    cuts = [match.span() for match in joints.CLAUSES.finditer(text)]
    starts, stops = [0, *(stop for _, stop in cuts)], [*(start for start, _ in cuts), len(text)]

    assert [text[start:stop] for start, stop in zip(starts, stops)] == clauses


@pytest.mark.parametrize(
    ("text", "language", "linked"),
    [
        ("I live in Usk so no trains", "english", True),
        ("I live in Usk and my wife drives", "english", True),
        ("I keep cats and dogs", "english", False),
        ("ich bin Imker und meine Frau fährt", "german", True),
        ("ich habe Hund und Katze", "german", False),
        ("je suis apicultrice et ma sœur conduit", "french", True),
        ("soy apicultora y mi hermana conduce", "spanish", True),
        ("猫を飼っているので、旅行は無理", "japanese", True),
    ],
)
def test_a_word_links_clauses_and_not_things(text, language, linked):
    assert joints.LINK.is_in(text, (language,)) is linked


@pytest.mark.parametrize(
    ("behind", "undone"),
    [
        (", I'm joking", True),
        (", says my aunt", True),
        (", if I pass", True),
        (", I'd quit", True),
        (", which matters more than you think", False),
        (", the bank says I must write to them", False),  # that is of the bank
    ],
)
def test_what_stands_behind_may_undo_a_clause(behind, undone):
    assert joints.UNDOES.is_in(behind, ENGLISH) is undone


def test_a_sentence_has_parts_where_another_matter_begins():
    text = "My address is 4 Elm Lane, Hull, and my birthday is in May."
    parts = [text[start:stop] for start, stop in joints.parts(text)]
    assert parts == ["My address is 4 Elm Lane, Hull", "my birthday is in May."]
