# SPDX-License-Identifier: Apache-2.0
"""What the messages of an episode teach: of people alone, in order, each for itself."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import DAY, LOCAL

reading = import_module(f"{LOCAL}.dreamer.reading")


def event(n, text, kind="message.in", **more):
    return seeds.event(1, text, n=n, event_type=kind, **more)


def test_people_teach_and_nobody_else():
    events = [
        event(1, "I live in Oslo.", author="Ana"),
        event(2, "I live in Rome.", "message.out"),
        event(3, "I live in Turin.", "tool.result"),
        event(4, "I live in Bergen.", author=None),
    ]
    found = reading.read_events(events, "Cleo")

    assert [(one.event_n, one.subject) for one in found] == [(1, "ana"), (4, "user")]
    assert [one.statements[0].topic for one in found] == ["Ana", "Cleo"]


def test_what_was_heard_is_not_heard_again(monkeypatch):
    events = [event(1, "I live in Oslo.")]
    heard = reading.hear_events(events)
    monkeypatch.delattr(reading, "Listener")

    assert [one.event_n for one in reading.read_events(events, None, heard)] == [1]


@pytest.mark.parametrize(
    ("first", "expected"),
    [("Let's play a game: you are a dragon.", [1, 2, 3]), ("I live in Oslo.", [2, 3])],
)
def test_what_was_before_is_heard_if_it_may_go_on_and_not_returned(monkeypatch, first, expected):
    heard = []
    monkeypatch.setattr(reading.Listener, "hear", lambda _self, event: heard.append(event.n) or [])

    assert reading.hear_events([event(3, "c")], [event(1, first), event(2, "b")]) == {3: []}
    assert heard == expected


def test_a_message_that_fails_teaches_nothing(monkeypatch):
    def hear(_self, event):
        raise ValueError(event.n)

    monkeypatch.setattr(reading.Listener, "hear", hear)
    assert reading.read_events([event(1, "I live in Oslo.")])[0].statements == ()


def test_a_clock_that_is_ahead_says_nothing_of_when_it_was_said():
    late = event(1, "I live in Oslo.", occurred_at=seeds.NOW + 9 * DAY)
    assert reading.read_events([late])[0].at == seeds.NOW


def test_what_people_tell_each_other_of_themselves_is_kept():
    told = event(1, "Yesterday I made a bowl in my pottery class.", author="Ana")
    to_the_agent, among_people = (
        [s.text for one in reading.read_events(events) for s in one.statements]
        for events in ([told], [told, event(2, "Lovely!", author="Ben")])
    )
    assert to_the_agent == []
    assert among_people == ["Yesterday I made a bowl in my pottery class."]


PLAN = "I'm currently planning a ring-toss tournament for the shelter."
WEEKEND = "Yesterday my kids and I went to the pottery museum downtown."
LOTTERY = "If I win the lottery I'm going to buy a boat in Bergen."


@pytest.mark.parametrize(
    ("said", "is_kept"),
    [(PLAN, True), (WEEKEND, True), (LOTTERY, False), ("You are so brave today, dear!", False)],
)
def test_what_people_tell_each_other_of_themselves_and_their_plans_is_kept(said, is_kept):
    events = [event(1, said, author="Ana"), event(2, "I live in Rome.", author="Ben")]
    found = reading.read_events(events)

    assert [one.text for one in found[0].statements] == ([said] if is_kept else [])


@pytest.mark.parametrize("said", [PLAN, LOTTERY])
def test_to_an_agent_plans_are_talk(said):
    assert reading.read_events([event(1, said, author="Ana")])[0].statements == ()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I live in Ghent. No wait, that's my brother.", []),
        ("I'm 34. No, 35.", []),
        ("I work at Acme. Just kidding.", []),
        ("Ich wohne in K\u00f6ln. Nein, Quatsch, in Bonn.", []),
        ("I live in Ghent. It's lovely here.", ["I live in Ghent."]),
        (
            "I live in Ghent. I have two sons, actually.",
            ["I live in Ghent.", "I have two sons, actually."],
        ),
        ("I live in Oslo. No wait, I live in Bergen.", ["No wait, I live in Bergen."]),
    ],
)
def test_what_the_next_sentence_takes_back_is_not_kept(said, kept):
    found = reading.read_events([event(1, said)])

    assert [one.text for one in found[0].statements if one.form == "fact"] == kept


@pytest.mark.parametrize(
    "said",
    [
        "Never call me again, I told him.",
        "Always call me Bob, said the manager.",
        "Hi Maren,\nI moved to Halifax last week.\nI'm allergic to lobster, sadly.\nLove, Tess",
        "So I live in Ghent, do I?",
    ],
)
def test_what_is_said_to_or_by_others_teaches_nothing(said):
    assert reading.read_events([event(1, said)])[0].statements == ()


def corrected(*events):
    return [len(one.corrects) for one in reading.read_events(events)]


def test_a_correction_means_what_the_same_person_said_last():
    rent = event(1, "The rent is 2,150.", author="Ana")
    assert corrected(rent, event(2, "Sorry, 2250", author="Ana")) == [0, 1]
    assert corrected(rent, event(2, "Sorry, 2250", author="Ben")) == [0, 0]
    other = event(2, "My dog is called Rex.", author="Ana")
    assert corrected(rent, other, event(3, "Sorry, 2250", author="Ana")) == [0, 0, 0]


def test_what_may_be_an_answer_corrects_nothing():
    rent = event(1, "The rent is 2,150.")
    fine = event(2, "Noted, 2,150.", "message.out")
    asks = event(2, "How many rooms are there?", "message.out")
    sum_ = event(2, "3 + 4 is 8.", "message.out")
    assert corrected(rent, fine, event(3, "No, 2,250.")) == [0, 1]
    assert corrected(rent, asks, event(3, "No, 3.")) == [0, 0]
    assert corrected(rent, sum_, event(3, "No, 7.")) == [0, 0]


@pytest.mark.parametrize(
    ("asked", "is_own"),
    [
        ("ひなたちゃんはおいくつですか?", False),
        ("航平さんはおいくつですか?", True),
        ("ひなたちゃんと仲良しですね。", True),
    ],
)
def test_the_answer_to_a_question_about_somebody_else_is_not_about_the_speaker(asked, is_own):
    told = event(3, "5歳です。誕生日は7月18日です。")
    first = event(1, "こんにちは、航平です。")
    found = reading.read_events([first, event(2, asked, "message.out"), told])

    facts = [fact.attribute for one in found[-1].statements for fact in one.facts]
    assert sorted(facts) == (["age", "birthday"] if is_own else [])
