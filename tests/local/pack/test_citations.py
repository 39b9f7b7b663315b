# SPDX-License-Identifier: Apache-2.0
"""Which line of a pack quotes what."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm
from tests.local.life import HOUR, LOCAL
from tests.local.pack.materials import compiled, event, memory, person, quote, statement

echo = import_module(f"{LOCAL}.echo")
citations = import_module(f"{LOCAL}.pack.citations")


def cited(pack):
    """Return each line that is said to quote something, with the id of that."""
    lines = pack["content"]["context"].split("\n")
    return [(lines[row["line"]], row["id"]) for row in pack["content"]["citations"]]


def picture(**more):
    return compiled(
        identity=person(),
        session=[memory(1, "Now.", age=HOUR)],
        pending=[event(1, "Hello"), event(2, "Hello")],
        knowledge=[statement(1, "Sam lives in Oslo.")],
        memories=[(memory(2, "Then."), None)],
        **more,
    )


def test_every_line_but_the_identity_is_cited():
    found = cited(picture())
    assert [own for _, own in found] == ["m1", "e1", "e2", "k1", "m2"]
    for (line, _), words in zip(found, ("Now.", "Hello", "Hello", "Oslo.", "Then.")):
        assert line.endswith(words)


def test_a_quotation_stands_for_the_event_that_it_is_from():
    pack = compiled(
        "oslo",
        evidence=[quote(7, "I live in Oslo.", memory_n=2), quote(8, "I sail.", score=0.5)],
        quoted={2: memory(2, "A talk.")},
    )
    assert cited(pack) == [("Sam: I live in Oslo.", "e7"), ("Sam: I sail.", "e8")]
    assert [row["score"] for row in pack["content"]["citations"]] == [0.9, 0.5]


def test_a_text_of_several_lines_is_cited_once_and_a_cut_one_too():
    pack = compiled(tokens=300, pending=[event(1, "One.\nTwo.\n" + "More of it. " * 400)])
    ((line, own),) = cited(pack)
    assert own == "e1"
    assert "One. Two." in line


def test_the_score_of_a_memory_comes_in_parts():
    row = picture()["content"]["citations"][-1]
    (shown,) = picture()["content"]["long_term_memories"]
    assert (row["score"], row["breakdown"]) == (shown["score"], shown["score_breakdown"])


def test_marks_do_not_keep_a_logged_pack_from_being_known():
    pack = elephantasm.MemoryPack.from_dict(picture())
    logged = pack.as_prompt(citations=True)
    assert logged.count("[e1]") == 1
    assert echo.spans(logged) == [(0, len(logged))]


def test_an_empty_pack_cites_nothing():
    assert compiled()["content"]["citations"] == []
