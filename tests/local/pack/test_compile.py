# SPDX-License-Identifier: Apache-2.0
"""What is in a pack, in what order, and within what size."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.life import DAY, HOUR, LOCAL, MINUTE
from tests.local.pack.materials import (
    NOW,
    compiled,
    context,
    event,
    memory,
    of,
    packs,
    person,
    quote,
    statement,
    words,
)
from tests.replay import RECORDINGS

echo = import_module(f"{LOCAL}.echo")
settings = import_module(f"{LOCAL}.settings")
scoring = import_module(f"{LOCAL}.scoring")
times = import_module(f"{LOCAL}.pack.times")


def test_an_anima_without_a_past_has_an_empty_pack():
    pack = compiled()

    assert pack["content"]["context"] == ""
    assert pack["token_count"] == 0
    assert not pack["has_identity"]


def test_sections_come_in_the_services_order():
    text = context(
        identity=person(),
        session=[memory(1, "Now.", age=HOUR)],
        pending=[event(1, "Hello")],
        knowledge=[statement(1, "Sam lives in Oslo.")],
        memories=[(memory(2, "Then."), None)],
    )

    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Your Identity",
        "## Current Session",
        "## Recent Activity (Pending Synthesis)",
        "## Relevant Knowledge",
        "## Relevant Memories",
    ]


def test_the_full_recorded_pack_is_printed_alike():
    recorded = RECORDINGS["pack-latest-full-no-query"]["response"]["body"]["content"]
    identity = RECORDINGS["dashboard-pack-compile-preset"]["response"]["body"]["identity"]
    at = [NOW - age * MINUTE for age in (30, 24, 18)]
    # The content repeats only 500 characters of an event, the text all of it.
    contents = [one["content"] for one in recorded["pending_events"][:2]]
    contents.append(recorded["context"].rpartition("assistant: ")[2])
    pending = [
        event(n, contents[n], role=one["role"], event_type=one["event_type"])._replace(
            occurred_at=when
        )
        for n, (one, when) in enumerate(zip(recorded["pending_events"], at))
    ]
    stamps = [times.stamp(when) for when in at]
    expected = recorded["context"]
    for one, stamp in zip(recorded["pending_events"], stamps):
        expected = expected.replace(one["occurred_at"].replace("T", " ")[:16], stamp)
    # Beyond the service's, every line says when and who, and a lead what the lines are.
    for own, name in (("user", "User"), ("assistant", "Assistant"), ("tool.call", "Tool")):
        expected = expected.replace(f"] {own}: ", f"] {name}: ")
    expected = expected.replace("## Current Session\n", f"## Current Session\n{echo.LEAD}\n")
    for n, one in enumerate(recorded["session_memories"]):
        dated = f"- [{times.stamp(NOW - n * HOUR)}] {one['summary']}"
        expected = expected.replace(f"- {one['summary']}", dated)

    text = context(
        identity=person(
            personality_type="INTJ",
            communication_style="concise and warm",
            self_json=json.dumps(identity["self_reflection"]),
        ),
        session=[
            memory(n, one["summary"], age=n * HOUR)
            for n, one in enumerate(recorded["session_memories"])
        ],
        pending=pending,
    )

    assert text == expected


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (20 * MINUTE, "less than an hour ago"),
        (HOUR, "1 hour ago"),
        (23 * HOUR, "23 hours ago"),
        (30 * HOUR, "yesterday"),
        (50 * HOUR, "2 days ago"),
    ],
)
def test_the_last_message_is_dated_in_words(age, words):
    text = context(last_message=event(1, "x", age=age))

    assert text == (
        f"## Session Context\n{echo.LEAD}\nYour last communication with the user was {words}."
    )


def test_the_last_message_says_what_it_was_about():
    recorded = RECORDINGS["pack-latest-gap-temporal-context"]["response"]["body"]["content"]

    found = compiled(
        last_message=event(1, "x", age=50 * HOUR),
        last_memory=memory(1, "User said goodbye before the holidays."),
    )["content"]

    expected = recorded["context"].replace(
        "## Session Context\n", f"## Session Context\n{echo.LEAD}\n"
    )
    said = " about user said goodbye before the holidays"
    assert said in expected
    quoted = ', about: "User said goodbye before the holidays"'
    assert found["context"] == expected.replace(said, quoted)
    assert found["temporal_context"]["hours_ago"] == recorded["temporal_context"]["hours_ago"]


def test_a_current_session_needs_no_word_on_the_last_message():
    text = context(last_message=event(1, "x"), session=[memory(1, "Now.", age=HOUR)])

    assert "Session Context" not in text


def test_a_memory_without_summary_prints_its_content():
    assert "- [2026-02-04] Told." in context(memories=[(memory(1, None, content="Told."), None)])


def test_newest_pending_events_are_kept_in_time_order():
    pending = [event(n, f"event {n:02d} {'w' * 400}", age=(40 - n) * MINUTE) for n in range(30)]
    found = compiled(pending=pending, tokens=500)["content"]["pending_events"]

    numbers = [int(one["content"][6:8]) for one in found]
    assert numbers == sorted(numbers)
    assert numbers[-1] == 29


def test_a_long_first_memory_is_cut_at_a_sentence_and_does_not_empty_its_layer():
    text = context(tokens=500, memories=[(memory(1, words(2000)), None)])

    assert text.endswith(".")
    assert "word20." in text


def test_a_short_memory_is_kept_beside_one_that_does_not_fit():
    text = context(
        tokens=500,
        memories=[
            (memory(1, "First."), None),
            (memory(2, words(2000)), None),
            (memory(3, "Third."), None),
        ],
    )

    assert "Third." in text


def test_what_a_layer_leaves_goes_to_the_others():
    many = [statement(n, f"Sam knows fact number {n} " + "x" * 150) for n in range(3)]

    assert compiled(tokens=500, knowledge=many)["knowledge_count"] == 3


@pytest.mark.parametrize("tokens", [500, 1000, 2000, 4000])
@pytest.mark.parametrize("query", [None, "what about word7"])
def test_the_text_never_exceeds_its_budget(tokens, query):
    found = {
        "identity": person(communication_style=words(300)),
        "session": [memory(n, words(n * 30), age=HOUR) for n in range(1, 9)],
        "last_message": event(1, "x"),
        "pending": [event(n, words(n * 20)) for n in range(1, 21)],
        "wishes": [statement(n, words(n * 9), "PRINCIPLE", is_wish=True) for n in range(1, 13)],
        "knowledge": [statement(n, words(n * 9)) for n in range(20, 40)],
        "memories": [(memory(n, words(n * 40)), 0.5) for n in range(10, 40)],
        "evidence": [quote(n, words(n), group=n // 3) for n in range(1, 300)] if query else [],
    }
    pack = compiled(query, tokens, **found)

    assert pack["token_count"] == len(pack["content"]["context"]) // 4 <= tokens
    assert pack["token_count"] > 0.9 * tokens


def test_evidence_has_most_of_a_small_pack():
    found = {
        "identity": person(communication_style=words(300)),
        "session": [memory(n, words(90), age=HOUR) for n in range(1, 9)],
        "pending": [event(n, words(20)) for n in range(1, 21)],
        "knowledge": [statement(n, words(15)) for n in range(20, 40)],
        "evidence": [quote(n, f"passage {n} " + "y" * 80) for n in range(100)],
    }
    text = context("which passage", 500, **found)

    assert len(text.partition("## Relevant Memories")[2]) > 0.7 * 2000


def test_evidence_is_quoted_under_the_time_of_its_session():
    text = context(
        "q",
        evidence=[
            quote(2, "I moved to Oslo.", group=1, age=20 * DAY - MINUTE),
            quote(1, "I live in Berlin.", group=1),
            quote(9, "I bought a boat.", group=2, age=5 * DAY),
        ],
    )

    assert text == (
        f"## Relevant Memories\n{echo.LEAD}\n"
        "[2026-01-25 08:00]\nSam: I live in Berlin.\nSam: I moved to Oslo.\n"
        "[2026-02-09 08:00]\nSam: I bought a boat."
    )


def test_evidence_names_the_memories_it_is_from():
    found = compiled("q", evidence=[quote(1, "I sail.", memory_n=7)], quoted={7: memory(7, "S.")})

    assert [one["id"] for one in found["content"]["long_term_memories"]] == ["m7"]


def test_a_pending_event_that_is_shown_is_not_quoted_again():
    text = context(
        "boat",
        4000,
        pending=[event(1, "I bought a boat.")],
        evidence=[quote(1, "I bought a boat.")],
    )

    assert text.count("I bought a boat.") == 1


def test_a_statement_that_is_quoted_is_not_repeated_while_room_is_scarce():
    text = context(
        "boat",
        500,
        knowledge=[statement(1, "Sam bought a red boat in Bergen.")],
        evidence=[
            quote(1, "I bought a red boat in Bergen."),
            *(quote(n, f"passage {n} " + "y" * n) for n in range(10, 100)),
        ],
    )

    assert text.count("boat in Bergen") == 1


@pytest.mark.parametrize("query", [None, "anything"])
@pytest.mark.parametrize("tokens", [500, 4000])
def test_a_standing_wish_is_in_every_pack(query, tokens):
    wish = statement(1, "Sam: Always answer in Norwegian.", "PRINCIPLE", is_wish=True)
    text = context(
        query,
        tokens,
        wishes=[wish],
        session=[memory(n, words(90), age=HOUR) for n in range(1, 9)],
        evidence=[quote(n, words(50)) for n in range(100)] if query else [],
        memories=[(memory(n, words(90)), None) for n in range(20, 40)],
    )

    assert wish.content in text


def test_the_first_wish_is_whole_in_a_small_pack():
    wish = statement(
        1,
        "森下あおい: 面接の練習のときだけは敬語で話して、"
        "ほかのときはいつも短く、敬語なしで答えてほしいな。",
        "PRINCIPLE",
        is_wish=True,
    )
    evidence = [quote(n, f"passage {n} " + "y" * n) for n in range(90)]

    assert wish.content in context("anything", 500, wishes=[wish], evidence=evidence)


@pytest.mark.parametrize("query", [None, "anything"])
@pytest.mark.parametrize("tokens", [150, 500])
def test_the_smallest_packs_say_who_the_anima_is(query, tokens):
    text = context(
        query,
        tokens,
        identity=person(communication_style=words(900)),
        wishes=[statement(1, "Always answer in Norwegian.", "PRINCIPLE", is_wish=True)],
        evidence=[quote(n, f"passage {n} " + "y" * n) for n in range(90)] if query else [],
        knowledge=[statement(n, f"passage {n} " + "y" * n) for n in range(10, 90)],
    )

    assert text.startswith("## Your Identity\nYour name is Atlas. ")
    assert "Always answer in Norwegian." in text
    assert "passage" in text
    assert scoring.tokens(text) <= tokens


def test_more_budget_keeps_all_evidence_of_less():
    evidence = [quote(n, f"passage {n} " + "z" * (n * 37 % 300), group=n // 4) for n in range(80)]
    small, large = (
        {line for line in context("q", tokens, evidence=evidence).splitlines() if "Sam" in line}
        for tokens in (500, 2000)
    )

    assert small <= large


def test_the_same_material_gives_the_same_bytes():
    found = {"knowledge": [statement(1, "Sam sails.")], "memories": [(memory(1, "M."), 0.3)]}

    assert json.dumps(compiled("q", **found)) == json.dumps(compiled("q", **found))


def test_another_time_gives_another_id():
    chosen = settings.preset(None)
    first, second = (
        packs.compile_pack(of(), chosen, query=None, preset_name="conversational", now=at)["id"]
        for at in (NOW, NOW + 1)
    )

    assert first != second


def test_fields_in_dispute_have_both_spellings():
    content = compiled(
        identity=person(),
        knowledge=[statement(1, "Sam sails.")],
        memories=[(memory(1, "M."), None)],
    )["content"]
    one, known = content["long_term_memories"][0], content["knowledge"][0]

    assert one["reason"] == one["retrieval_reason"] == "hybrid"
    assert one["breakdown"] == one["score_breakdown"]
    assert known["type"] == known["knowledge_type"] == "FACT"
    assert set(content["identity"]) >= {"name", "self_reflection", "prose"}


def test_a_pack_has_the_recorded_fields():
    recorded = RECORDINGS["pack-latest-full-query"]["response"]["body"]
    pack = compiled("q", memories=[(memory(1, "M."), 0.4)])

    assert set(pack) == set(recorded)
    # Beyond the service, it says which line quotes what.
    assert set(pack["content"]) == {*recorded["content"], "citations"}
    assert set(recorded["content"]["long_term_memories"][0]) <= set(
        pack["content"]["long_term_memories"][0]
    )


def test_the_models_can_read_it():
    pack = compiled("q", identity=person(), memories=[(memory(1, "M."), 0.4)])

    assert elephantasm.types.MemoryPack.from_dict(pack).content is not None


def test_presets_are_the_services():
    usual, own = settings.preset(None), settings.preset("self_determined")

    assert (usual.max_tokens, own.max_tokens) == (2000, 4000)
    assert settings.preset("unknown") is None
