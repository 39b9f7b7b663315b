# SPDX-License-Identifier: Apache-2.0
"""Operations on a fresh engine, in process: what is stored, returned and refused."""

from __future__ import annotations

import hashlib
import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.writers import contents, extract, local, new_anima, send
from tests.replay import RECORDINGS

routes = import_module(f"{elephantasm.__name__}.local.api.routes")
UNKNOWN = "00000000-0000-4000-8000-000000000001"


class Clock:
    """A clock that stands still until told otherwise."""

    def __init__(self, now=seeds.CLOCK):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def engine(clock):
    """An engine in memory that does not synthesize."""
    never = local.SynthesisSettings(threshold=1e9)
    made = local.LocalTransport(":memory:", clock=clock, synthesis=never)
    yield made
    made.close()


@pytest.fixture
def anima_id(engine):
    return new_anima(engine)


def post_event(engine, anima_id, **body):
    """Store an event; return status and body."""
    event = {"anima_id": anima_id, "event_type": "message.in", "content": "x", **body}
    return send(engine, "POST", "/events", event)


def raw(engine, method, path, body=None, **more):
    """Send a body as it is; return status and parsed answer."""
    found = routes.answer(engine.engine, method, path, (), body, **more)
    return found.status, json.loads(found.body)


def refused(answer):
    """Return place and type of what a 422 answer refuses."""
    status, body = answer
    assert status == 422
    return [(".".join(map(str, item["loc"])), item["type"]) for item in body["detail"]]


# Ids


@pytest.mark.parametrize(
    "form",
    [
        str,
        str.upper,
        lambda one: one.replace("-", ""),
        lambda one: f"urn:uuid:{one}",
        lambda one: f"{{{one}}}",
    ],
)
def test_an_id_is_taken_in_every_form_and_answered_in_one(engine, anima_id, form):
    assert send(engine, "GET", f"/animas/{form(anima_id)}")[1]["id"] == anima_id
    assert post_event(engine, form(anima_id))[1]["anima_id"] == anima_id


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("x" * 32, "found `x` at 1"),
        ("abc", "invalid length: expected length 32 for simple format, found 3"),
        ("a-b", "invalid group count: expected 5, found 2"),
        (UNKNOWN + "0", "invalid group length in group 4: expected 12, found 13"),
        ("0" + UNKNOWN, "invalid group length in group 0: expected 8, found 9"),
        ("", "found 0"),
    ],
)
def test_a_bad_id_is_refused_with_the_reason(engine, text, error):
    status, body = post_event(engine, text)
    assert status == 422
    assert body["detail"][0]["type"] == "uuid_parsing"
    assert body["detail"][0]["msg"].endswith(error)


def test_an_id_that_is_no_text_is_refused(engine):
    assert refused(post_event(engine, 5)) == [("body.anima_id", "uuid_type")]


# Times


@pytest.mark.parametrize(
    ("sent", "told", "read"),
    [
        ("2026-11-20T10:11:12Z", "2026-11-20T10:11:12Z", "2026-11-20T10:11:12"),
        ("2026-11-20T10:11:12+00:00", "2026-11-20T10:11:12Z", "2026-11-20T10:11:12"),
        ("2026-11-20T10:11:12.5+02:00", "2026-11-20T10:11:12.500000+02:00",
         "2026-11-20T08:11:12.500000"),
        ("2026-11-20 10:11", "2026-11-20T10:11:00", "2026-11-20T10:11:00"),
        ("2026-11-20", "2026-11-20T00:00:00", "2026-11-20T00:00:00"),
        ("2026-11-20T10:11:12.1234567Z", "2026-11-20T10:11:12.123456Z",
         "2026-11-20T10:11:12.123456"),
        (1795168272, "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        ("1795168272", "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        (1795168272.25, "2026-11-20T09:51:12.250000Z", "2026-11-20T09:51:12.250000"),
        (1795168272000, "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        (-1, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59"),
    ],
)  # fmt: skip
def test_a_time_is_echoed_as_sent_and_read_back_in_utc(engine, anima_id, sent, told, read):
    assert post_event(engine, anima_id, occurred_at=sent)[1]["occurred_at"] == told
    event = send(engine, "GET", "/events", params=[("anima_id", anima_id)])[1][0]
    assert event["occurred_at"] == read


@pytest.mark.parametrize(
    "sent",
    ["yesterday", "2026-13-01", "2026-02-30T00:00:00", "2026-11-20T25:00:00Z", "", True, [],
     1e300, "0001-01-01T00:00:00+14:00", "2026-11-20T10:11:12+99:99"],
)  # fmt: skip
def test_what_is_no_time_is_refused(engine, anima_id, sent):
    assert refused(post_event(engine, anima_id, occurred_at=sent))[0][0] == "body.occurred_at"


def test_a_new_row_is_told_with_z_and_read_back_without(engine, anima_id):
    assert post_event(engine, anima_id)[1]["created_at"].endswith("Z")
    event = send(engine, "GET", "/events", params=[("anima_id", anima_id)])[1][0]
    assert event["created_at"] == "2026-11-22T18:46:00"


# Events


def test_a_repeated_key_answers_with_the_stored_event(engine, anima_id, clock):
    first = post_event(engine, anima_id, dedupe_key="k", meta={"a": 1, "b": 2})
    clock.now += 5
    assert post_event(engine, anima_id, dedupe_key="k", meta={"b": 2, "a": 1}) == first
    assert contents(engine, anima_id) == ["x"]


@pytest.mark.parametrize(
    "change",
    [
        {"content": "y"},
        {"event_type": "message.out"},
        {"role": "user"},
        {"author": "sam"},
        {"session_id": "s"},
        {"meta": {"a": 2}},
        {"occurred_at": "2026-01-01"},
    ],
)
def test_a_repeated_key_with_another_event_is_a_conflict(engine, anima_id, change):
    post_event(engine, anima_id, dedupe_key="k", meta={"a": 1})
    status, body = post_event(engine, anima_id, **{"dedupe_key": "k", "meta": {"a": 1}, **change})
    assert (status, body) == (409, {"detail": "Duplicate event (dedupe_key conflict)"})
    assert contents(engine, anima_id) == ["x"]


def test_a_key_belongs_to_one_anima(engine, anima_id):
    other = new_anima(engine)
    assert post_event(engine, anima_id, dedupe_key="k")[0] == 201
    assert post_event(engine, other, dedupe_key="k", content="y")[0] == 201


def test_a_source_makes_the_key_of_the_contract(engine, anima_id):
    sent = {"source_uri": "file:///a", "occurred_at": "2026-11-20T10:11:12+02:00"}
    event = post_event(engine, anima_id, content="c" * 200, **sent)[1]
    parts = (anima_id, "message.in", "c" * 100, sent["occurred_at"], sent["source_uri"])
    assert event["dedupe_key"] == hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]


@pytest.mark.parametrize("change", [{"content": "c" * 100 + "2"}, {"author": "Ana"}])
def test_a_made_up_key_refuses_no_event_and_doubles_none(engine, anima_id, change):
    sent = {"source_uri": "file:///a", "occurred_at": "2026-11-20", "content": "c" * 100 + "1"}
    for body in (sent, {**sent, **change}) * 2:
        assert post_event(engine, anima_id, **body)[0] == 201
    assert len(contents(engine, anima_id)) == 2


def test_a_deleted_animas_keys_are_free_again(engine, anima_id):
    post_event(engine, anima_id, dedupe_key="k")
    send(engine, "DELETE", f"/animas/{anima_id}")
    send(engine, "PATCH", f"/animas/{anima_id}", {"is_deleted": False})
    assert post_event(engine, anima_id, dedupe_key="k", content="y")[0] == 201


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_text_that_no_database_keeps_is_refused_wherever_it_is(engine, anima_id, text):
    answer = post_event(
        engine, anima_id, content=text, role=text, meta={"k": [{"deep": text}], text: 1}
    )
    places = [place for place, _ in refused(answer)]
    assert places == ["body.role", "body.content", "body.meta.k.0.deep", "body.meta"]


def test_emoji_and_all_other_text_come_back_unchanged(engine, anima_id):
    text = "\ud83d\udc18 é \u2028 \\u0000 \x7f \ufeff"
    assert post_event(engine, anima_id, content=text)[0] == 201
    assert contents(engine, anima_id) == [text.encode("utf-16", "surrogatepass").decode("utf-16")]


@pytest.mark.parametrize("coding", ["utf-16", "utf-32"])
def test_text_in_other_codings_is_searched_too(engine, anima_id, coding):
    body = json.dumps({"anima_id": anima_id, "event_type": "system", "content": "a\ud800b"})
    answer = raw(engine, "POST", "/events", body.encode(coding))
    assert refused(answer) == [("body.content", "string_unicode")]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_json_lacks_are_refused_everywhere(engine, anima_id, number):
    body = (
        f'{{"anima_id": "{anima_id}", "event_type": "system", "content": "x",'
        f'"importance_score": {number}, "meta": {{"a": {number}}}}}'
    )
    assert refused(raw(engine, "POST", "/events", body.encode())) == [
        ("body.meta", "finite_number"),
        ("body.importance_score", "finite_number"),
    ]


def test_an_event_notes_the_activity_of_its_anima(engine, anima_id, clock):
    clock.now += 60
    extract(engine, anima_id, "x")
    anima = send(engine, "GET", f"/animas/{anima_id}")[1]
    assert anima["last_activity_at"] == "2026-11-22T18:47:00"


def test_pages_hold_every_event_once_newest_first(engine, anima_id):
    for i in range(7):
        # Several events of one moment: the order must not depend on anything random.
        post_event(engine, anima_id, content=str(i), occurred_at=f"2026-11-2{i // 3}")
    pages = []
    for offset in range(0, 8, 2):
        params = [("anima_id", anima_id), ("limit", "2"), ("offset", str(offset))]
        pages += [event["content"] for event in send(engine, "GET", "/events", params=params)[1]]
    assert pages == ["6", "5", "4", "3", "2", "1", "0"]


def test_events_of_a_session_come_oldest_first(engine, anima_id):
    for i in range(3):
        post_event(engine, anima_id, content=str(i), session_id="s")
    post_event(engine, anima_id, content="other")
    params = [("anima_id", anima_id), ("session_id", "s")]
    found = send(engine, "GET", "/events", params=params)[1]
    assert [event["content"] for event in found] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"event_type": "system"}, ["b"]),
        ({"min_importance": "0.5"}, ["b"]),
        ({"include_deleted": "true"}, ["b", "a"]),
        ({"offset": "9" * 30}, None),
    ],
)
def test_filters_of_the_list(engine, anima_id, params, expected):
    post_event(engine, anima_id, content="a", importance_score=0.2)
    post_event(engine, anima_id, content="b", importance_score="0.5", event_type="system")
    given = [("anima_id", anima_id), *params.items()]
    status, found = send(engine, "GET", "/events", params=given)
    if expected is None:
        assert (status, found) == (200, [])
    else:
        assert [event["content"] for event in found] == expected


# Animas


def test_several_wrong_fields_are_told_in_order(engine):
    body = {"name": 5, "description": 6, "meta": [], "organization_id": "x"}
    assert refused(send(engine, "POST", "/animas", body)) == [
        ("body.name", "string_type"),
        ("body.description", "string_type"),
        ("body.meta", "dict_type"),
        ("body.organization_id", "uuid_parsing"),
    ]


def test_meta_is_replaced_and_other_fields_stay(engine):
    anima_id = send(engine, "POST", "/animas", {"name": "A", "meta": {"a": 1, "b": 2}})[1]["id"]
    send(engine, "PATCH", f"/animas/{anima_id}", {"meta": {"c": 3}})
    anima = send(engine, "GET", f"/animas/{anima_id}")[1]
    assert (anima["name"], anima["meta"]) == ("A", {"c": 3})


@pytest.mark.parametrize("name", [None, "x" * 256, 5])
def test_a_bad_new_name_is_refused(engine, anima_id, name):
    assert refused(send(engine, "PATCH", f"/animas/{anima_id}", {"name": name}))


def test_deleting_takes_everything_along(engine, anima_id):
    extract(engine, anima_id, "x")
    status, counts = send(engine, "DELETE", f"/animas/{anima_id}")
    assert (status, counts["events"]) == (200, 1)
    assert send(engine, "GET", f"/animas/{anima_id}")[0] == 404
    assert post_event(engine, anima_id)[0] == 404
    assert contents(engine, anima_id) == []


def test_a_name_is_found_whatever_its_case_and_wildcards_are_plain(engine):
    for name in ("Ärger", "100%", "a_b", "plain"):
        send(engine, "POST", "/animas", {"name": name})

    def search(part):
        found = send(engine, "GET", "/animas/search", params=[("name", part)])[1]
        return [anima["name"] for anima in found]

    assert search("äRG") == ["Ärger"]
    assert search("%") == ["100%"]
    assert search("_") == ["a_b"]


def test_an_anima_is_dormant_after_thirty_days(engine, anima_id, clock):
    clock.now += 30 * 86400
    assert send(engine, "GET", f"/animas/{anima_id}")[1]["is_dormant"] is False
    clock.now += 1
    assert send(engine, "GET", f"/animas/{anima_id}")[1]["is_dormant"] is True


def test_the_summary_counts_and_puts_the_last_active_first(engine, anima_id, clock):
    other = new_anima(engine)
    clock.now += 1
    extract(engine, anima_id, "x")
    rows = send(engine, "GET", "/animas/summary")[1]
    assert [row["id"] for row in rows] == [anima_id, other]
    assert (rows[0]["event_count"], rows[1]["last_event_at"]) == (1, None)


def test_usage_is_counted(engine, anima_id):
    extract(engine, anima_id, "x")
    usage = send(engine, "GET", "/subscriptions/usage")[1]
    assert (usage["plan_tier"], usage["events_created"]) == ("local", 1)
    assert usage["active_anima_count"] == 1


# Packs, searches, queries


@pytest.fixture
def full(engine):
    """An anima with every kind of memory."""
    with engine.engine.database.transaction() as store:
        seeds.seed_recorded_state(store)
    return seeds.FULL


def test_a_pack_sees_what_was_stored_a_moment_before(engine, anima_id):
    path = f"/animas/{anima_id}/memory-packs/latest"
    assert send(engine, "GET", path)[1]["pending_event_count"] == 0
    extract(engine, anima_id, "The deadline is Friday.")
    assert "deadline is Friday" in send(engine, "GET", path)[1]["content"]["context"]


def test_the_same_state_clock_and_query_give_the_same_pack_to_the_byte(engine, full):
    params = [("query", "which editor theme")]
    path = f"/animas/{full}/memory-packs/latest"
    packs = {
        routes.answer(engine.engine, "GET", path, params).body for _ in range(3)
    }  # fmt: skip
    assert len(packs) == 1


@pytest.mark.parametrize("query", ["  ", "a\0b", "\ud800"])
def test_a_pack_query_that_says_nothing_is_refused(engine, full, query):
    path = f"/animas/{full}/memory-packs/latest"
    assert refused(send(engine, "GET", path, params=[("query", query)]))


def test_an_unknown_preset_is_refused_before_the_anima_is_looked_up(engine):
    path = f"/animas/{UNKNOWN}/memory-packs/latest"
    assert send(engine, "GET", path, params=[("query", "x"), ("preset", "p")])[0] == 400
    assert send(engine, "GET", path, params=[("preset", "p")])[0] == 404


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"query": ""}, "body.query"),
        ({"query": " \n"}, "body.query"),
        ({"limit": -1}, "body.limit"),
        ({"limit": 1.5}, "body.limit"),
        ({"threshold": None}, "body.threshold"),
        ({"state": "ACTIVE"}, "body.state"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused(engine, full, change, place):
    body = {"anima_id": full, "query": "theme", **change}
    answer = send(engine, "POST", "/memories/search/semantic", body)
    assert [found for found, _ in refused(answer)] == [place]


def search(engine, anima_id, query, **more):
    """Return the contents of the memories found."""
    body = {"anima_id": anima_id, "query": query, **more}
    found = send(engine, "POST", "/memories/search/semantic", body)[1]
    return [item["memory"]["content"] for item in found]


@pytest.mark.parametrize(
    "query",
    ["what is my dog called", "my dog", "dog's name?", "Bruno", "how old is the dog"],
)
def test_a_sensible_question_finds_its_memory_with_default_arguments(engine, anima_id, query):
    with engine.engine.database.transaction() as store:
        store.memories.add(seeds.memory(1, "The user's dog is called Bruno."))
        store.memories.add(seeds.memory(1, "The user lives in Lisbon."))
    assert search(engine, anima_id, query) == ["The user's dog is called Bruno."]


def test_an_unrelated_question_finds_nothing(engine, full):
    assert search(engine, full, "quarterly tax filing") == []


def test_a_search_honours_limit_threshold_and_state(engine, full):
    query = "which editor theme does the user prefer"
    assert len(search(engine, full, query, limit=1)) == 1
    assert search(engine, full, query, limit=0) == []
    assert search(engine, full, query, threshold=2) == []
    assert len(search(engine, full, query, state=None)) == 4


def ask(engine, **body):
    """Return the answer of the unified query."""
    return send(engine, "POST", "/query", {"anima_id": seeds.FULL, "query": "editor theme", **body})


def test_a_query_answers_from_all_sources_with_a_text(engine, full):
    status, found = ask(engine)
    assert status == 200
    assert {result["source"] for result in found["results"]} == {"memory", "knowledge"}
    assert found["context"].startswith("## Identity\nPersonality: INTJ\nCommunication style: ")
    lines = found["context"].split("\n")
    assert (
        "- [FACT] preferences: which editor theme the user does prefer dark (confidence: 0.9)"
        in lines
    )
    assert "- [2026-11-12] the user does prefer dark editor theme (importance: 0.8)" in lines
    used = sum(len(result["content"]) // 4 for result in found["results"])
    assert found["token_estimate"] == used + 150


def test_excluded_ids_do_not_use_up_the_places_of_others(engine, full):
    best = ask(engine, limit=1)[1]["results"][0]["id"]
    assert [r["id"] for r in ask(engine, limit=1, exclude_ids=[best])[1]["results"]] != [best]
    assert len(ask(engine, limit=1, exclude_ids=[best])[1]["results"]) == 1


def test_a_time_range_takes_both_its_ends(engine, full):
    day = {"after": "2026-11-12T18:46:00", "before": "2026-11-12T18:46:00Z"}
    found = ask(engine, time_range=day)[1]["results"]
    assert [result["time_start"] for result in found] == ["2026-11-12T18:46:00"]


# The order of checks


def test_a_body_that_cannot_be_read_comes_before_credentials(engine):
    status, body = raw(engine, "POST", "/animas", b'{"name":', authorized=False)
    assert (status, body["detail"][0]["type"]) == (422, "json_invalid")


def test_credentials_come_before_fields(engine):
    assert raw(engine, "POST", "/animas", b'{"name": 5}', authorized=False)[0] == 401


def test_fields_come_before_existence(engine):
    assert post_event(engine, UNKNOWN, role=5)[0] == 422
    assert post_event(engine, UNKNOWN)[0] == 404


def test_no_route_comes_before_everything(engine):
    assert raw(engine, "POST", "/nope", b"{", authorized=False)[0] == 404


def test_health_needs_no_credentials(engine):
    assert raw(engine, "GET", "/health", authorized=False)[0] == 200


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"name": "\xff"}', b"\x1f\x8b\x08\x00abc"])
def test_a_body_that_is_no_text_is_a_bad_request(engine, body):
    assert raw(engine, "POST", "/animas", body) == (
        400,
        {"detail": "There was an error parsing the body"},
    )


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [("PUT", "/animas", "POST"), ("HEAD", "/health", "GET"), ("GET", "/query", "POST")],
)
def test_a_wrong_method_is_told_one_that_works(engine, method, path, allow):
    found = routes.answer(engine.engine, method, path)
    assert (found.status, found.headers["allow"]) == (405, allow)


def test_search_is_a_route_for_reading_and_an_id_otherwise(engine):
    assert refused(send(engine, "DELETE", "/animas/search")) == [("path.anima_id", "uuid_parsing")]


def test_answers_are_compact_and_not_escaped(engine):
    body = json.dumps({"name": "é🐘"}).encode()
    found = routes.answer(engine.engine, "POST", "/animas", (), body)
    assert '"name":"é🐘",'.encode() in found.body


# Dreaming on demand


def test_a_dream_turns_pending_events_into_memories(engine, anima_id):
    extract(engine, anima_id, "My dog is called Bruno.")
    report = engine.dream(anima_id)
    assert (report.events, report.memories) == (1, 1)
    assert send(engine, "GET", "/animas/summary")[1][0]["memory_count"] == 1


def test_a_dream_of_all_animas_adds_up(engine):
    for _ in range(2):
        extract(engine, new_anima(engine), "My dog is called Bruno.")
    assert engine.dream().memories == 2


def test_a_dream_of_an_unknown_anima_is_refused(engine):
    with pytest.raises(elephantasm.NotFoundError):
        engine.dream(UNKNOWN)
    with pytest.raises(elephantasm.NotFoundError):
        engine.dream("x")


def test_events_become_memories_by_themselves(clock):
    engine = local.LocalTransport(":memory:", clock=clock)
    anima_id = new_anima(engine)
    for i in range(20):
        extract(engine, anima_id, f"I bought {i} apples.")
    assert send(engine, "GET", "/animas/summary")[1][0]["memory_count"] >= 1
    engine.close()


def deep(levels):
    """Return the JSON text of an object of so many levels, objects and lists in turn."""
    opened = [('{"a":', "}") if level % 2 == 0 else ("[", "]") for level in range(levels - 1)]
    inner = "{}" if levels % 2 else "[]"
    return "".join(o for o, _ in opened) + inner + "".join(c for _, c in opened[::-1])


@pytest.mark.parametrize("also", ["", "\\u0000"])
@pytest.mark.parametrize("levels", [101, 300, *range(880, 1000, 3), 5000])
def test_a_meta_that_readers_would_choke_on_is_refused(engine, anima_id, levels, also):
    event = f'"anima_id": "{anima_id}", "event_type": "system", "content": "x{also}"'
    for method, path, rest in (
        ("POST", "/events", event),
        ("POST", "/animas", f'"name": "x{also}"'),
        ("PATCH", f"/animas/{anima_id}", f'"description": "x{also}"'),
    ):
        body = f'{{{rest}, "meta": {deep(levels)}}}'.encode()
        status, answer = raw(engine, method, path, body)
        assert status in (400, 422), (method, path)
        # Deeper ones may be too much for the parser already.
        assert levels > 300 or "nested more than 100 levels deep" in json.dumps(answer)
    assert contents(engine, anima_id) == []


def test_a_meta_of_100_levels_is_stored_and_listed(engine, anima_id):
    meta = json.loads(deep(100))
    assert post_event(engine, anima_id, meta=meta)[0] == 201
    (event,) = send(engine, "GET", "/events", params=[("anima_id", anima_id)])[1]
    assert event["meta"] == meta


@pytest.mark.parametrize("filters", [{"session_id": ""}, {"event_type": ""}])
def test_an_empty_filter_is_none(engine, anima_id, clock, filters):
    for content, session in (("a", "s"), ("b", None)):
        post_event(engine, anima_id, content=content, session_id=session)
        clock.now += 1
    events = send(engine, "GET", "/events", params=[("anima_id", anima_id), *filters.items()])[1]
    assert [event["content"] for event in events] == ["b", "a"]


def test_a_deleted_anima_can_be_changed_and_stays_deleted(engine, anima_id):
    send(engine, "DELETE", f"/animas/{anima_id}")
    status, changed = send(engine, "PATCH", f"/animas/{anima_id}", {"description": "new"})
    assert (status, changed["description"]) == (200, "new")
    assert send(engine, "GET", f"/animas/{anima_id}")[0] == 404


@pytest.mark.parametrize("change", [{}, {"meta": {}}, {"is_deleted": False}])
def test_a_change_that_changes_nothing_leaves_the_time(engine, anima_id, clock, change):
    before = send(engine, "GET", f"/animas/{anima_id}")[1]
    clock.now += 60
    assert send(engine, "PATCH", f"/animas/{anima_id}", {"name": before["name"], **change}) == (
        200,
        before,
    )


def test_a_change_moves_the_time(engine, anima_id, clock):
    before = send(engine, "GET", f"/animas/{anima_id}")[1]
    clock.now += 60
    after = send(engine, "PATCH", f"/animas/{anima_id}", {"description": "new"})[1]
    assert after["updated_at"].endswith("Z")
    assert after["updated_at"][:-1] > before["updated_at"]


def test_what_a_deletion_counts_comes_in_the_order_of_the_service(engine, anima_id):
    post_event(engine, anima_id)
    counts = send(engine, "DELETE", f"/animas/{anima_id}")[1]
    assert list(counts) == list(RECORDINGS["anima-delete"]["response"]["body"])
    assert counts["events"] == 1
    again = send(engine, "DELETE", f"/animas/{anima_id}")[1]
    assert again == RECORDINGS["anima-delete-again"]["response"]["body"]
