# SPDX-License-Identifier: Apache-2.0
"""Reading answers into types and writing them back."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

types = elephantasm.types
ID = "0cc4c373-7170-4636-a58c-ec514739d464"
NOW = "2026-11-22T18:39:43.272969"
EVENT = {
    "id": ID,
    "anima_id": ID,
    "event_type": "message.in",
    "content": "x",
    "created_at": NOW,
    "updated_at": NOW,
}
PACK = {"id": ID, "anima_id": ID, "compiled_at": NOW, "created_at": NOW, "content": {}}


def reader_of(recording):
    """Return the type that reads a recorded success, None when it is a plain mapping."""
    method, path = recording["request"]["method"], recording["request"]["path"].partition("?")[0]
    if "memory-packs/latest" in path or "/packs/compile" in path:
        return types.MemoryPack
    if path.endswith("/animas/summary"):
        return types.AnimaSummary
    if "/animas" in path:
        return None if method == "DELETE" else types.Anima
    if "/events" in path:
        return types.Event
    if "/memories/search" in path:
        return types.MemoryMatch
    if "/knowledge/search" in path:
        return types.KnowledgeMatch
    if "/knowledge/type" in path:
        return types.Knowledge
    if "/identities" in path:
        return types.Identity
    if path.endswith("/query"):
        return types.QueryResult
    return types.Health if path.endswith("/health") else None


def successes():
    for name, recording in RECORDINGS.items():
        body = recording["response"].get("body")
        if recording["response"]["status"] in (200, 201) and reader_of(recording) and body:
            for i, item in enumerate(body if isinstance(body, list) else [body]):
                yield pytest.param(reader_of(recording), item, id=f"{name}-{i}")


@pytest.mark.parametrize(("kind", "body"), list(successes()))
def test_every_recorded_answer_is_read_and_survives_writing(kind, body):
    value = kind.from_dict(body)
    assert kind.from_dict(value.to_dict()) == value
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(copy.deepcopy(value)) == hash(value)
    if kind is types.MemoryPack:
        for layer in ("session_memories", "long_term_memories", "knowledge", "pending_events"):
            assert all(part.from_dict(part.to_dict()) == part for part in getattr(value, layer))


@pytest.mark.parametrize(
    "name", ["pack-latest-full-query", "dashboard-pack-compile-preset", "pack-latest-null-summary"]
)
def test_the_prompt_is_the_context_in_both_layouts(name):
    body = RECORDINGS[name]["response"]["body"]
    context = body["content"]["context"] if "content" in body else body["context"]
    assert types.MemoryPack.from_dict(body).as_prompt() == context


def test_the_layers_of_a_recorded_pack_are_typed():
    body = RECORDINGS["pack-latest-full-query"]["response"]["body"]
    pack = types.MemoryPack.from_dict(body)
    assert pack.long_term_memories[0].reason == "hybrid"
    assert pack.session_memories[0].reason == "session_recency"
    assert pack.knowledge[0].type is types.KnowledgeType.FACT
    assert pack.pending_events[1].event_type is types.EventType.TOOL_CALL
    assert pack.identity.personality_type == "INTJ"
    assert pack.temporal_context is None


def test_both_spellings_of_a_field_are_one_field():
    score = {"id": ID, "score": 1}
    old = {**score, "reason": "hybrid", "breakdown": {"recency": 0.5}}
    new = {**score, "retrieval_reason": "hybrid", "score_breakdown": {"recency": 0.5}}
    assert types.ScoredMemory.from_dict(old) == types.ScoredMemory.from_dict(new)
    kind = {**score, "content": "x"}
    assert types.ScoredKnowledge.from_dict(
        {**kind, "type": "FACT"}
    ) == types.ScoredKnowledge.from_dict({**kind, "knowledge_type": "FACT"})


def test_layers_are_read_once():
    body = RECORDINGS["pack-latest-full-query"]["response"]["body"]
    pack = types.MemoryPack.from_dict(body)
    assert pack.knowledge is pack.knowledge


def test_events_created_and_read_can_be_compared():
    created = types.Event.from_dict({**EVENT, "created_at": f"{NOW}Z"})
    read = types.Event.from_dict(EVENT)
    assert created == read
    assert created.created_at - read.created_at == timedelta(0)


def test_ids_are_uuids_and_other_ids_stay_text():
    event = types.Event.from_dict({**EVENT, "anima_id": "evt_17"})
    assert event.id == UUID(ID)
    assert event.anima_id == "evt_17"


def test_unknown_fields_and_words_are_kept():
    event = types.Event.from_dict({**EVENT, "event_type": "dream.start", "mood": [1]})
    assert event.event_type == "dream.start"
    assert event.extra == {"mood": [1]}
    assert event.to_dict()["mood"] == [1]


@pytest.mark.parametrize("field", ["meta", "role", "importance_score", "occurred_at"])
def test_null_is_like_absent_where_a_field_is_optional(field):
    assert types.Event.from_dict({**EVENT, field: None}) == types.Event.from_dict(EVENT)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": None}, "id: expected a string, got null"),
        ({"content": 5}, "content: expected a string, got int"),
        ({"created_at": "yesterday"}, "created_at: expected a date and time in ISO 8601"),
        ({"meta": []}, "meta: expected an object, got list"),
        ({"importance_score": True}, "importance_score: expected a number, got bool"),
        ({"importance_score": 10**400}, "importance_score: expected a finite number"),
        ({"importance_score": float("nan")}, "importance_score: expected a finite number"),
        ({"importance_score": float("inf")}, "importance_score: expected a finite number"),
    ],
)
def test_a_wrong_field_is_named(change, message):
    with pytest.raises(elephantasm.APIResponseError) as caught:
        types.Event.from_dict({**EVENT, **change})
    assert caught.value.message == message


def test_a_missing_field_is_named():
    with pytest.raises(elephantasm.APIResponseError, match="^content: missing, expected a string$"):
        types.Event.from_dict({k: v for k, v in EVENT.items() if k != "content"})


@pytest.mark.parametrize(
    ("content", "layer", "message"),
    [
        (
            {"knowledge": [{"id": ID, "content": "a", "type": "FACT", "score": "high"}]},
            "knowledge",
            "content.knowledge[0].score: expected a number, got str",
        ),
        ({"knowledge": "abc"}, "knowledge", "content.knowledge: expected a list, got str"),
        ({"identity": []}, "identity", "content.identity: expected an object, got list"),
        (
            {"session_memories": [{}]},
            "session_memories",
            "content.session_memories[0].id: missing, expected a string",
        ),
    ],
)
def test_a_wrong_value_inside_a_pack_is_named_with_its_path(content, layer, message):
    pack = types.MemoryPack.from_dict({**PACK, "content": content})
    with pytest.raises(elephantasm.APIResponseError) as caught:
        getattr(pack, layer)
    assert caught.value.message == message
    assert pack.as_prompt() == ""


@pytest.mark.parametrize("answer", [None, [], "x", 3])
def test_an_answer_that_is_no_object_is_refused(answer):
    with pytest.raises(elephantasm.APIResponseError, match="expected an object"):
        types.Anima.from_dict(answer)


def test_values_are_dataclasses_that_cannot_be_changed():
    event = types.Event.from_dict(EVENT)
    assert "content" in {field.name for field in dataclasses.fields(event)}
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.content = "y"
    assert dataclasses.replace(event, content="y").content == "y"


def test_a_repr_is_short_and_leaves_out_what_is_empty():
    shown = repr(types.Event.from_dict({**EVENT, "content": "word " * 100}))
    assert "role" not in shown
    assert len(shown) < 400


@pytest.mark.parametrize("kind", list(types.EventType))
def test_words_print_as_the_api_writes_them(kind):
    assert f"{kind}" == str(kind) == kind.value == kind


def test_a_field_of_the_wire_called_extra_is_kept():
    event = types.Event.from_dict({**EVENT, "extra": {"a": 1}})
    assert event.extra == {"extra": {"a": 1}}
    assert types.Event.from_dict(event.to_dict()) == event


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((ID,), {"id": ID}), ((ID, 1.0), {"scoer": 2.0}), ((1,) * 20, {})],
)
def test_a_value_made_by_hand_needs_its_fields_once_each(values, named):
    with pytest.raises(TypeError, match="ScoredMemory"):
        types.ScoredMemory(*values, **named)


@dataclasses.dataclass(frozen=True)
class Mine(types.Event):
    """An event with a field of the program's own."""

    mood: str = "calm"
    notes: list = dataclasses.field(default_factory=list, hash=False)


def test_a_dataclass_may_extend_a_type():
    mine = Mine.from_dict(EVENT)
    assert (mine.id, mine.content, mine.mood, mine.notes) == (UUID(ID), "x", "calm", [])
    other = Mine(**{**mine.__dict__, "mood": "merry"})
    assert (other.id, other.mood) == (UUID(ID), "merry")
    assert other != mine
    assert len({mine, other, Mine.from_dict(EVENT)}) == 2
    assert dataclasses.replace(other, mood="calm") == mine
    assert pickle.loads(pickle.dumps(mine)) == mine
    assert mine.to_dict()["mood"] == "calm"
    with pytest.raises(dataclasses.FrozenInstanceError):
        mine.mood = "angry"
    with pytest.raises(dataclasses.FrozenInstanceError):
        mine.id = ID


def test_a_dataclass_that_can_be_changed_cannot_extend_a_type():
    with pytest.raises(TypeError, match="frozen"):

        @dataclasses.dataclass
        class Loose(types.Event):
            mood: str = "calm"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_value_can_be_copied_before_and_after_its_id_was_looked_at(copied):
    for look in (lambda event: None, lambda event: event.id):
        event = types.Event.from_dict(EVENT)
        look(event)
        assert copied(event) == event
        assert copied(event).id == UUID(ID)


def test_written_data_shares_nothing_with_the_value():
    meta = {"a": [1, {"b": [2]}]}
    event = types.Event.from_dict({**EVENT, "meta": meta, "news": {"c": [3]}})
    data = event.to_dict()
    data["meta"]["a"][1]["b"].append(4)
    data["meta"]["d"] = 5
    data["news"]["c"].append(6)
    assert event.meta == {"a": [1, {"b": [2]}]}
    assert event.extra == {"news": {"c": [3]}}


def test_a_deep_meta_of_an_older_release_is_written():
    meta = {}
    for _ in range(900):
        meta = {"a": [meta]}
    assert types.Event.from_dict({**EVENT, "meta": meta}).to_dict()["meta"]["a"][0]["a"]


CHECKED = """
from dataclasses import dataclass, replace
from {name} import Event

@dataclass(frozen=True)
class Mine(Event):
    mood: str = "calm"

def use(event: Event) -> None:
    replace(event, content="y")
    {{event: 1}}
    event.contnet = "x"
    event.content = "x"
"""


@pytest.mark.slow
def test_a_type_checker_sees_what_cannot_be_assigned(tmp_path, monkeypatch):
    api = pytest.importorskip("mypy.api")
    root = Path(elephantasm.__file__).parents[elephantasm.__name__.count(".") + 1]
    if root.name != "site-packages":  # there a checker looks by itself
        monkeypatch.setenv("MYPYPATH", str(root))
    program = tmp_path / "program.py"
    program.write_text(CHECKED.format(name=elephantasm.__name__))
    options = ["--strict", "--no-error-summary", "--cache-dir", str(tmp_path)]
    said = api.run([*options, str(program)])[0].splitlines()
    said = [line for line in said if "program.py:" in line]
    assert [line.split(": error: ")[0].rpartition(":")[2] for line in said] == ["12", "13"], said
