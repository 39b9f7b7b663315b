# SPDX-License-Identifier: Apache-2.0
"""The words of the API: one list for both sides, and the enums made from it."""

from __future__ import annotations

import pytest

from tests import elephantasm

_words = elephantasm._words


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (elephantasm.EventType, _words.EVENT_TYPES),
        (elephantasm.KnowledgeType, _words.KNOWLEDGE_TYPES),
        (elephantasm.MemoryState, _words.STATES),
    ],
)
def test_each_word_has_the_member_of_its_name(kind, words):
    assert tuple(member.value for member in kind) == words
    assert [member.name for member in kind] == [w.upper().replace(".", "_") for w in words]


def test_no_two_words_are_the_same_in_another_case():
    for words in (_words.EVENT_TYPES, _words.KNOWLEDGE_TYPES, _words.STATES, _words.SOURCES):
        assert len({word.lower() for word in words}) == len(words)
