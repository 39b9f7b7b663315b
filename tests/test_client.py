# SPDX-License-Identifier: Apache-2.0
"""The client's own behaviour: names, closing, what it asks, over real HTTP."""

from __future__ import annotations

import threading
from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import KEY, RECORDINGS

ADA = RECORDINGS["anima-search"]["response"]["body"][0]
FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
GONE = "11111111-2222-4333-8444-555555555555"


def found(replay, *animas):
    """Make the service know exactly these animas by name."""
    answer = {"response": {"status": 200, "body": list(animas)}}
    replay.overrides["GET", "/api/animas/search"] = answer


def test_an_anima_can_be_given_by_its_name(client, replay):
    found(replay, ADA, {**ADA, "id": GONE, "name": "Ada 2"})
    assert str(client.extract("system", "x", "Ada").anima_id) == ADA["id"]


def test_a_name_is_looked_up_once(client, replay):
    found(replay, ADA)
    for _ in range(3):
        client.extract("system", "x", "Ada")
    assert [target.partition("?")[0] for _, target, _, _ in replay.requests] == [
        "/api/animas/search",
        "/api/events",
        "/api/events",
        "/api/events",
    ]


def test_the_default_anima_may_be_a_name(replay, monkeypatch):
    found(replay, ADA)
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", "Ada")
    with elephantasm.Elephantasm(KEY, endpoint=replay.url) as client:
        assert str(client.extract("system", "x").anima_id) == ADA["id"]


def test_a_name_must_match_exactly(client, replay):
    found(replay, {**ADA, "name": "Ada 2"}, {**ADA, "name": "ada"})
    with pytest.raises(elephantasm.NotFoundError, match="'Ada'.*create_anima") as caught:
        client.inject("Ada")
    assert caught.value.argument == "anima_id"


def test_a_name_of_several_animas_is_refused_with_their_ids(client, replay):
    found(replay, ADA, {**ADA, "id": GONE})
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        client.inject("Ada")
    assert ADA["id"] in str(caught.value)
    assert GONE in str(caught.value)


def test_many_threads_look_a_name_up_once(client, replay):
    found(replay, ADA)
    start = threading.Barrier(32)

    def call():
        start.wait()
        client.extract("system", "x", "Ada")

    threads = [threading.Thread(target=call) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    searches = [target for _, target, _, _ in replay.requests if "/search" in target]
    assert len(searches) == 1
    assert len(replay.requests) == 33


def test_a_name_is_found_behind_a_page_of_longer_ones():
    pytest.importorskip("sqlite3")
    with elephantasm.Elephantasm(endpoint="sqlite://") as client:
        for number in range(201):
            client.create_anima(f"{number:03d} agent")
        wanted = client.create_anima("agent")
        assert client.get_anima("agent") == wanted


def test_a_renamed_anima_is_not_found_by_its_old_name():
    pytest.importorskip("sqlite3")
    with elephantasm.Elephantasm(endpoint="sqlite://") as client:
        client.create_anima("old")
        client.extract("system", "x", "old")
        client.update_anima("old", name="new")
        with pytest.raises(elephantasm.NotFoundError):
            client.extract("system", "x", "old")


def test_a_name_is_percent_encoded(client, replay):
    found(replay, {**ADA, "name": "Zoë & co/1?"})
    client.extract("system", "x", "Zoë & co/1?")
    assert replay.requests[0][1] == "/api/animas/search?name=Zo%C3%AB%20%26%20co%2F1%3F&limit=200"


def test_a_bare_500_for_an_unknown_anima_becomes_not_found(client, replay):
    replay.play("GET", f"/api/animas/{GONE}/memory-packs/latest", "pack-latest-unknown-anima")
    replay.unknown = GONE
    with pytest.raises(elephantasm.NotFoundError) as caught:
        client.inject(GONE)
    assert caught.value.status_code == 404


def test_a_bare_500_for_a_known_anima_stays_a_server_error(client, replay):
    replay.play("GET", f"/api/animas/{FULL}/memory-packs/latest", "pack-latest-unknown-anima")
    replay.play("GET", f"/api/animas/{FULL}", "anima-get")
    with pytest.raises(elephantasm.ServerError) as caught:
        client.inject(FULL)
    assert caught.value.status_code == 500


@pytest.mark.parametrize("answer", ["rate-limited", "auth-wrong-key", "anima-delete"])
def test_a_bare_500_is_told_unless_the_anima_is_surely_unknown(client, replay, answer):
    replay.play("GET", f"/api/animas/{FULL}/memory-packs/latest", "pack-latest-unknown-anima")
    replay.play("GET", f"/api/animas/{FULL}", answer)
    with pytest.raises(elephantasm.ServerError) as caught:
        client.inject(FULL)
    assert caught.value.status_code == 500


def test_a_client_tells_its_settings_and_keeps_them():
    client = elephantasm.Elephantasm("sk_live_1", "Ann", "https://memory.example", 3)
    settings = (client.api_key, client.anima_id, client.endpoint, client.timeout)
    assert settings == ("sk_live_1", "Ann", "https://memory.example/api", 3.0)
    with pytest.raises(AttributeError):
        client.timeout = 5
    client = elephantasm.Elephantasm(endpoint="sqlite://")
    assert (client.api_key, client.anima_id) == (None, None)


def test_a_literal_null_is_an_empty_pack(client, replay):
    path = f"/api/animas/{FULL}/memory-packs/latest"
    replay.overrides["GET", path] = {"response": {"status": 200, "body": None}}
    pack = client.inject(FULL)
    assert not pack
    assert (pack.as_prompt(), pack.knowledge, pack.identity) == ("", (), None)
    assert type(pack).from_dict(pack.to_dict()) == pack


def test_the_call_after_a_500_succeeds(client, replay):
    replay.play("GET", f"/api/animas/{GONE}/memory-packs/latest", "pack-latest-unknown-anima")
    for _ in range(20):
        with pytest.raises(elephantasm.ElephantasmError):
            client.inject(GONE)
        assert client.extract("system", "x", FULL).content == "x"


def test_calls_share_one_connection(client, replay):
    for _ in range(5):
        client.extract("system", "x", FULL)
    assert replay.connections == 1


@pytest.mark.parametrize(
    ("endpoint", "advice"),
    [
        ("sqlite:///", "sqlite:// for memory"),
        ("sqlite:///agent.db?mode=ro", "LocalTransport"),
        ("sqlite:///agent.db#x", "LocalTransport"),
        ("sqlite://?mode=memory", "three slashes"),
        ("sqlite://agent.db", "three slashes"),
    ],
)
def test_an_endpoint_that_names_no_database_is_refused_when_the_client_is_made(
    tmp_path, monkeypatch, endpoint, advice
):
    pytest.importorskip("sqlite3")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^endpoint: .*{advice}"):
        elephantasm.Elephantasm(endpoint=endpoint)
    local = import_module(f"{elephantasm.__name__}.local")
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^endpoint: .*{advice}"):
        local.open_endpoint(endpoint)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["my%20agent.db", "my agent.db", "zoë.db", "a&b=c.db"])
def test_the_name_of_a_database_is_taken_as_it_is_written(tmp_path, name):
    pytest.importorskip("sqlite3")
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{tmp_path}/{name}") as client:
        client.create_anima("x")
        assert (tmp_path / name).exists()


def test_a_file_whose_name_looks_like_options_can_be_opened(tmp_path):
    pytest.importorskip("sqlite3")
    local = import_module(f"{elephantasm.__name__}.local")
    path = tmp_path / "agent.db?mode=ro#x"
    with elephantasm.Elephantasm(transport=local.LocalTransport(path)) as client:
        client.create_anima("x")
        assert path.exists()


# Every public operation of the service (wire contract, 5).
OPERATIONS = {
    "create_anima": "POST /animas",
    "delete_anima": "DELETE /animas/*",
    "extract": "POST /events",
    "get_anima": "GET /animas/*",
    "get_identity": "GET /identities/anima/*",
    "health": "GET /health",
    "inject": "GET /animas/*/memory-packs/latest",
    "list_animas": "GET /animas",
    "list_events": "GET /events",
    "list_knowledge": "GET /knowledge/type/FACT",
    "query": "POST /query",
    "search_animas": "GET /animas/search",
    "search_knowledge": "POST /knowledge/search/semantic",
    "search_memories": "POST /memories/search/semantic",
    "summarize_animas": "GET /animas/summary",
    "update_anima": "PATCH /animas/*",
    "usage": "GET /subscriptions/usage",
}
ARGUMENTS = {
    "create_anima": ("x",),
    "delete_anima": (GONE,),
    "extract": ("system", "x"),
    "list_knowledge": ("FACT",),
    "query": ("x",),
    "search_animas": ("x",),
    "search_knowledge": ("x",),
    "search_memories": ("x",),
}


def test_each_method_has_the_name_of_its_operation():
    for kind in elephantasm.Elephantasm.__mro__[1:-1]:
        resource = getattr(elephantasm._operations, kind.__module__.rpartition(".")[2])
        methods = [name for name in vars(kind) if not name.startswith("_")]
        assert [name for name in methods if not hasattr(resource, name)] == []


def test_the_client_has_every_operation_and_nothing_else():
    kind = elephantasm.Elephantasm
    methods = {name for name in dir(kind) if not name.startswith("_")}
    methods -= {name for name in methods if isinstance(getattr(kind, name), property)}
    # Several events are as many requests of one operation.
    assert methods - {"close", "extract_many"} == set(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_method_sends_the_one_request_of_its_operation(name):
    fake = import_module(f"{elephantasm.__name__}.testing").FakeTransport(defaults=False)
    method, path = OPERATIONS[name].split()
    fake.on(method, path, 418, repeat=True)
    client = elephantasm.Elephantasm(transport=fake, anima_id=GONE)
    options = {"name": "x"} if name == "update_anima" else {}
    with pytest.raises(elephantasm.ElephantasmError) as caught:
        list(getattr(client, name)(*ARGUMENTS.get(name, ()), **options))
    assert caught.value.status_code == 418
    fake.assert_requests(OPERATIONS[name])
