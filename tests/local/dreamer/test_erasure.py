# SPDX-License-Identifier: Apache-2.0
"""What was made of erased events goes, and what is left answers as if they had never been."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import erasing

manage = import_module(f"{elephantasm.__name__}.manage")


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        yield made


def test_an_event_goes_with_what_was_made_of_it_and_what_it_had_ended_holds_again(life):
    life.tell("I live in Oslo.", session_id="s")
    moved = life.tell("I moved to Ghent.", session_id="s")
    life.dream()
    assert life.known() == ["I moved to Ghent."]
    done = life.client.erase(moved, reason="asked for by mail")
    assert (done.events, done.memories, done.redrafted, done.knowledge) == (1, 0, 1, 1)
    assert (done.is_clean, done.kept) == (True, None)
    assert life.known() == ["I live in Oslo."]
    assert "Ghent" not in life.client.inject(query="Where do I live?").as_prompt()
    for get in (life.client.get_event, life.client.restore_event):
        with pytest.raises(elephantasm.NotFoundError):
            get(moved)


HOMES = ("Oslo", "Ghent", "Rome", "Bergen")


@pytest.mark.parametrize("order", [(1, 2), (2, 1), (0, 3), (3, 0), (1, 3, 2), (3, 2, 1), (2, 0, 1)])
@pytest.mark.parametrize("is_hidden_first", [False, True])
def test_what_is_left_answers_as_if_the_rest_had_never_been_said(tmp_path, order, is_hidden_first):
    lives = []
    for left_out in (order, ()):
        life = erasing.Life(tmp_path / f"life-{len(left_out)}.db")
        ids = []
        for place, home in enumerate(HOMES):
            if place in left_out:
                life.at += timedelta(minutes=1)
                ids.append(None)
            else:
                ids.append(life.tell(f"I moved to {home}.", session_id=str(place)))
                life.dream()
        lives.append((life, ids))
    (other, _), (life, ids) = lives
    for place in order:
        if is_hidden_first:
            life.client.delete_event(ids[place])
        assert life.client.erase(ids[place]).is_clean
    assert life.known() == other.known() == [f"I moved to {HOMES[max({0, 1, 2, 3} - {*order})]}."]

    def prompt(one):
        return one.client.compile_pack(query="Where do I live?").as_prompt()

    assert prompt(life) == prompt(other)
    for one in (life, other):
        one.client.close()
        one.transport.close()


def test_a_memory_goes_with_its_events_and_a_statement_with_those_that_say_it(life):
    ivy = life.tell("I'm allergic to ivy.", session_id="s")
    again = life.tell("I'm allergic to ivy.", session_id="t")
    life.tell("I live in Oslo.", session_id="t")
    life.dream()
    statement = next(row for row in life.client.list_all_knowledge() if "ivy" in row.content)
    done = life.client.erase(str(statement.id))
    assert (done.events, done.knowledge) == (2, 1)
    assert not {str(ivy), str(again)} & life.ids()
    assert life.left("ivy") == []
    (memory,) = life.client.list_memories()
    assert life.client.erase(memory.id).memories == 1
    assert life.ids() == set()
    assert life.left("oslo") == []


def test_what_was_made_by_hand_goes_alone(life):
    kept = life.tell("I live in Oslo.")
    memory = life.client.create_memory("The wheelbarrow is red.")
    statement = life.client.create_knowledge("FACT", "The barrow is heavy.")
    life.client.update_knowledge(statement.id, content="The barrow is crimson.")
    assert life.client.erase(memory.id).memories == 1
    assert life.client.erase(statement.id).knowledge == 1
    assert life.left("wheelbarrow", "heavy", "crimson") == []
    assert life.ids() == {str(kept)}


def test_a_statement_of_two_stays_in_the_words_of_the_one_that_is_left(life):
    first = life.tell("I'm allergic to PENICILLIN.", session_id="s")
    life.tell("I'm allergic to penicillin.", session_id="t")
    life.tell("I don't eat penicillin any more, said Ann.", session_id="t")
    life.dream()
    assert "I'm allergic to PENICILLIN." in life.known()
    life.client.erase(first)
    assert "I'm allergic to penicillin." in life.known()
    assert b"PENICILLIN" not in life.path.read_bytes()


@pytest.mark.parametrize("by", ["event", "memory"])
def test_a_memory_that_was_taken_in_goes_with_the_one_that_took_it_in(life, by):
    for session in ("a", "b"):
        key = "KEY" if session == "a" else "key"
        last = life.tell(f"The {key} hangs behind the ivy.", session_id=session)
        life.dream()
    (memory,) = life.client.list_memories()
    both = list(life.client.list_memories(include_deleted=True))
    (taken,) = [row for row in both if row.id != memory.id]
    if by == "memory":
        life.client.erase(taken.id)  # the other one says all that it says
        assert life.ids() == set()
        assert life.left("behind") == []
    else:
        life.client.erase(last)
        (left,) = life.client.list_memories(include_deleted=True)
        assert "The KEY hangs" in left.content
        assert b"The key hangs" not in life.path.read_bytes()


def written(prompt):
    """Answer as a language model that puts what it is shown into words of its own."""
    if "communication_style" in prompt:
        return '{"communication_style": "fond of zinnias", "nature": "a gardener", "purpose": ""}'
    return "no JSON"


def test_what_a_language_model_made_of_an_anima_goes_with_its_messages(tmp_path):
    life = erasing.Life(tmp_path / "memory.db", llm=written)
    said = [life.tell(f"I love zinnias, the {n} ones.", "message.out") for n in range(6)]
    life.dream()
    assert life.left("fond of zinnias") != []
    life.client.erase(said[0])
    assert life.left("fond of", "a gardener") == []
    life.client.close()
    life.transport.close()


def test_a_plan_erases_what_it_names_and_no_more(life):
    life.tell("I live in Oslo.", session_id="s")
    life.tell("I'm allergic to ivy.", session_id="s")
    life.dream()
    plan = life.client.forget("ivy")
    done = life.client.erase(manage.Forgetting.from_dict(plan.to_dict()))
    assert (done.events, done.memories, done.redrafted, done.knowledge) == (1, 0, 1, 1)
    assert life.known() == ["I live in Oslo."]
    again = life.client.erase(plan)  # what is gone is passed over
    assert (again.events, again.redrafted, again.knowledge) == (0, 0, 0)
    hidden = life.client.forget("oslo", dry_run=False)
    done = life.client.erase(hidden)
    assert (done.events, done.memories, done.knowledge) == (1, 1, 1)
    assert life.left("oslo", "ivy") == []
