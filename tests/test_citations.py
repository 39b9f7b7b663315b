# SPDX-License-Identifier: Apache-2.0
"""Marks behind the lines of a prompt, and what they stand for."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

citations = import_module(f"{elephantasm.__name__}.types.citations")
NOW = "2026-11-22T18:39:43.272969"
ID = "0cc4c373-7170-4636-a58c-ec514739d464"
EVENT, MEMORY, FACT = (f"{n}0000000-0000-4000-8000-000000000000" for n in (1, 2, 3))


def pack(prompt, **content):
    content = {"context": prompt, **content}
    return elephantasm.MemoryPack.from_dict(
        {"id": ID, "anima_id": ID, "compiled_at": NOW, "content": content}
    )


def recorded(name):
    return elephantasm.MemoryPack.from_dict(RECORDINGS[name]["response"]["body"])


def event(content, id=EVENT):  # noqa: A002
    return {"id": id, "content": content, "event_type": "message.in"}


def test_lines_that_are_said_to_quote_something_end_with_a_mark():
    listed = [
        {"line": 1, "kind": "knowledge", "id": FACT, "score": 0.8},
        {"line": 3, "kind": "event", "id": EVENT},
    ]
    made = pack("## A\n- I sail.\n[then]\nSam: I sail.", citations=listed)
    assert made.as_prompt(citations=True) == "## A\n- I sail. [k1]\n[then]\nSam: I sail. [e1]"
    assert made.as_prompt() == "## A\n- I sail.\n[then]\nSam: I sail."
    found = made.cite("[k1]")
    assert (str(found.id), found.kind, found.text, found.score) == (
        FACT,
        "knowledge",
        "- I sail.",
        0.8,
    )


def test_each_line_has_a_mark_of_its_own():
    listed = [{"line": line, "kind": "event", "id": EVENT} for line in (1, 0)]
    made = pack("A: x\nA: y", citations=listed)
    assert made.as_prompt(citations=True) == "A: x [e1]\nA: y [e2]"
    assert made.cite("[e1]").id == made.cite("[e2]").id
    assert made.cite("[e2]").text == "A: y"


@pytest.mark.parametrize("mark", ["[m2]", "m2", " [m2] "])
def test_a_mark_is_known_with_and_without_its_brackets(mark):
    found = recorded("pack-latest-full-no-query").cite(mark)
    assert found.text == "- User is debugging a parser today."


def test_what_the_services_pack_names_is_found_in_its_prompt():
    made = recorded("pack-latest-full-no-query")
    assert [line for line in made.as_prompt(citations=True).split("\n") if line.endswith("]")] == [
        "- User asked for a code review. [m1]",
        "- User is debugging a parser today. [m2]",
        "[2026-11-22 18:14] user: Can you look at line 40? [e1]",
        "[2026-11-22 18:20] tool.call: grep -n TODO parser.py [e2]",
        f"{made.cite('e3').text} [e3]",
    ]
    memory, cited = made.session_memories[0], made.cite("m1")
    assert (cited.id, cited.score, cited.kind) == (memory.id, memory.score, "memory")
    # The layers repeat 500 characters of an event, the prompt has all of it.
    assert len(cited.text) < 500 < len(made.cite("e3").text)
    assert made.cite("e3").id == made.pending_events[2].id


@pytest.mark.parametrize("name", ["pack-latest-full-query", "dashboard-pack-compile-preset"])
def test_all_that_a_recorded_pack_shows_has_a_mark(name):
    made = recorded(name)
    shown = (made.session_memories, made.pending_events, made.knowledge, made.long_term_memories)
    marked = made.as_prompt(citations=True)
    cited = {citation.id for citation in made._citations.by_mark.values()}
    assert cited == {item.id for layer in shown for item in layer if _text(item)}
    for mark in made._citations.by_mark:
        marked = marked.replace(f" {mark}\n", "\n")
    assert marked.rpartition(" [")[0] in made.as_prompt()


def _text(item):
    return item.summary if isinstance(item, elephantasm.ScoredMemory) else item.content


def test_equal_words_stand_for_one_item_each():
    made = pack("user: Yes\nuser: Yes", pending_events=[event("Yes"), event("Yes", MEMORY)])
    assert [str(made.cite(mark).id) for mark in ("e1", "e2")] == [EVENT, MEMORY]


def test_words_within_others_are_not_taken_for_the_item():
    made = pack("user: Yes and no", pending_events=[event("Yes")])
    assert made.as_prompt(citations=True) == "user: Yes and no"


def test_the_mark_stands_behind_the_last_line_of_an_event():
    made = pack("[x] user: one\ntwo\n\n## B", pending_events=[event("one\ntwo")])
    assert made.as_prompt(citations=True) == "[x] user: one\ntwo [e1]\n\n## B"


@pytest.mark.parametrize(
    "item", [{"id": MEMORY, "score": 1, "summary": None}, {"id": MEMORY, "score": 1}]
)
def test_what_has_no_text_has_no_mark(item):
    assert pack("None of it", session_memories=[item]).as_prompt(citations=True) == "None of it"


@pytest.mark.parametrize("mark", ["[m9]", "", "[k1] [k2]", None, 3])
def test_a_mark_that_no_line_has_is_refused(mark):
    made = pack("A: x", citations=[{"line": 0, "kind": "event", "id": EVENT}])
    with pytest.raises(citations.UnknownMarkError, match=r"mark: no line has .*\[e1\]") as caught:
        made.cite(mark)
    assert isinstance(caught.value, (KeyError, elephantasm.InvalidArgumentError))
    assert caught.value.argument == "mark"


def test_an_empty_pack_has_no_marks():
    assert pack("").as_prompt(citations=True) == ""
    with pytest.raises(KeyError, match="none"):
        pack("").cite("m1")


@pytest.mark.parametrize(
    "row",
    [
        {"line": 7, "kind": "event", "id": EVENT},
        {"line": 0, "kind": "dream", "id": EVENT},
        {"line": "0", "kind": "event", "id": EVENT},
        {"kind": ["event"]},
    ],
)
def test_what_a_later_release_cites_is_passed_over(row):
    assert pack("A: x", citations=[row]).as_prompt(citations=True) == "A: x"


@pytest.mark.parametrize("listed", ["x", ["x"], [{"line": 0, "kind": "event", "id": 3}]])
def test_citations_that_do_not_fit_leave_the_prompt_working(listed):
    made = pack("A: x", citations=listed)
    assert made.as_prompt() == "A: x"
    with pytest.raises(elephantasm.APIResponseError):
        made.as_prompt(citations=True)


def test_a_citation_survives_writing():
    cited = recorded("pack-latest-full-query").cite("m1")
    assert citations.Citation.from_dict(cited.to_dict()) == cited
