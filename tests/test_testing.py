# SPDX-License-Identifier: Apache-2.0
"""The fake transport: what a user's tests see of it."""

from __future__ import annotations

import doctest
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest

from tests import elephantasm, snippets
from tests import test_contract_http as http
from tests.replay import KEY

testing = pytest.importorskip(f"{elephantasm.__name__}.testing")
FakeTransport = testing.FakeTransport


@pytest.fixture
def fake():
    return FakeTransport()


@pytest.fixture
def client(fake):
    with elephantasm.Elephantasm(transport=fake, anima_id="my-agent", timeout=1) as made:
        yield made


def failure(call, *arguments, **named):
    """Return the text of the assertion that a call fails with."""
    with pytest.raises(AssertionError) as caught:
        call(*arguments, **named)
    return str(caught.value)


# Defaults


def test_the_quick_start_runs_without_a_script(monkeypatch):
    fake = FakeTransport("Sam drinks tea.")
    client = elephantasm.Elephantasm(transport=fake, anima_id="my-agent")
    monkeypatch.setattr(elephantasm.functions, "_client", lambda: client)
    names = snippets.run(snippets.MINIMAL)
    assert names["system_prompt"].endswith("\n\nSam drinks tea.")
    fake.assert_requests(
        "GET /animas/search", "GET /animas/*/memory-packs/latest", "POST /events", "POST /events"
    )


def test_an_event_comes_back_with_what_was_sent(client):
    event = client.extract("tool.call", "ls", role="user", meta={"k": 1}, dedupe_key="a")
    assert event.event_type is elephantasm.EventType.TOOL_CALL
    assert (event.content, event.role, event.meta, event.dedupe_key) == (
        "ls",
        "user",
        {"k": 1},
        "a",
    )


def test_each_event_has_its_own_id(client):
    assert client.extract("system", "one").id != client.extract("system", "two").id


def test_a_created_anima_is_the_one_found_by_name(client):
    anima = client.create_anima("Ada", "A helper")
    assert anima.description == "A helper"
    assert client.extract("system", "x", "Ada").anima_id == anima.id
    assert client.get_anima(anima.id).id == anima.id


def test_a_pack_says_what_it_was_asked_for(client):
    pack = client.inject(query="tea?")
    assert (pack.query, pack.preset_name, pack.as_prompt()) == ("tea?", "conversational", "")
    assert pack.knowledge == ()
    assert pack.identity is None


def test_nothing_is_answered_by_default_when_defaults_are_off():
    client = elephantasm.Elephantasm(transport=FakeTransport(defaults=False))
    message = failure(client.create_anima, "Ada")
    assert message.startswith("no answer is scripted for POST /animas")


# Scripts


def test_answers_come_in_order_and_then_the_default(fake, client):
    fake.on("POST", "/events", testing.event("one"), testing.event("two"))
    said = [client.extract("system", "three").content for _ in range(3)]
    assert said == ["one", "two", "three"]


def test_a_repeated_answer_stays_and_a_newer_one_replaces_it(fake, client):
    fake.on("POST", "/events", testing.event("old"), repeat=True)
    assert [client.extract("system", "").content for _ in range(2)] == ["old", "old"]
    fake.on("POST", "/events", testing.event("new"), repeat=True)
    fake.on("POST", "/events", testing.event("once"))
    assert [client.extract("system", "").content for _ in range(3)] == ["once", "new", "new"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, "AuthenticationError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "ValidationError"),
        (429, "RateLimitError"),
        (503, "ServerError"),
        (402, "ElephantasmError"),
    ],
)
def test_a_number_is_answered_as_the_service_would(fake, client, status, kind):
    fake.on("POST", "/events", status)
    with pytest.raises(elephantasm.ElephantasmError) as caught:
        client.extract("system", "x")
    assert type(caught.value).__name__ == kind
    assert caught.value.status_code == status


def test_a_refusal_for_too_many_requests_says_when_to_come_back(fake, client):
    fake.on("*", "/events", 429)
    with pytest.raises(elephantasm.RateLimitError) as caught:
        client.extract("system", "x")
    assert caught.value.retry_after == 1.0


@pytest.mark.parametrize("as_class", [True, False], ids=["class", "instance"])
def test_an_exception_is_raised(fake, client, as_class):
    kind = elephantasm.APITimeoutError
    fake.on("POST", "/events", kind if as_class else kind("too slow", sent=True), repeat=True)
    errors = []
    for _ in range(2):
        with pytest.raises(kind) as caught:
            client.extract("system", "x")
        errors.append(caught.value)
    assert errors[0] is not errors[1]
    assert errors[0].sent is (None if as_class else True)


class PickyError(Exception):
    def __init__(self, code, *, reason):
        super().__init__(f"{code} {reason}")


def test_an_exception_that_needs_arguments_is_raised_as_it_is(fake, client):
    fake.on("POST", "/events", PickyError(7, reason="full"), repeat=True)
    for _ in range(2):
        with pytest.raises(PickyError, match="7 full"):
            client.extract("system", "x")


def test_a_class_that_cannot_be_made_from_a_text_is_told_of(fake, client):
    for kind in (PickyError, UnicodeDecodeError):
        fake.on("POST", "/events", kind)
        with pytest.raises(AssertionError, match=f"{kind.__name__} can't be .* such as"):
            client.extract("system", "x")


def test_a_function_answers_by_what_was_sent(fake, client):
    fake.on("POST", "/events", lambda sent: 429 if sent.json["content"] == "bad" else 503)
    with pytest.raises(elephantasm.RateLimitError):
        client.extract("system", "bad")


def test_a_literal_null_can_be_scripted(fake, client):
    fake.on("GET", "/animas/*/memory-packs/latest", None)
    assert not client.inject()
    assert client.inject() is not None
    fake.assert_done()


def test_a_literal_true_is_no_status(fake, client):
    fake.on("GET", "/health", True)
    with pytest.raises(elephantasm.APIResponseError) as caught:
        client.health()
    assert caught.value.status_code == 200


def test_any_response_can_be_scripted(fake, client):
    html = elephantasm.transport.Response(200, {"content-type": "text/html"}, b"<html>")
    fake.on("GET", "/health", html)
    with pytest.raises(elephantasm.APIResponseError, match="text/html"):
        client.health()


def test_a_star_stands_for_one_segment_only(fake, client):
    fake.on("GET", "/animas/*", 404, repeat=True)
    assert client.inject(testing.anima("Ada")["id"]).as_prompt() == ""
    with pytest.raises(elephantasm.NotFoundError):
        client.get_anima(testing.anima("Ada")["id"])


def test_layers_of_a_pack_can_be_scripted(fake, client):
    tea = {"id": "k", "content": "Sam drinks tea.", "knowledge_type": "FACT", "score": 0.9}
    body = testing.pack("Sam drinks tea.", content={"knowledge": [tea]})
    fake.on("GET", "/animas/*/memory-packs/latest", body)
    pack = client.inject()
    assert (pack.knowledge_count, pack.knowledge[0].content) == (1, "Sam drinks tea.")
    assert pack.token_count == 3


# The contract that all engines share, with the real service's answers as scripts


class TestFake(http.TestHTTP):
    @pytest.fixture
    def client(self, replay):
        def recorded(sent):
            target = f"/api{sent.path}{'?' if sent.params else ''}{urlencode(sent.params)}"
            key = {"Authorization": f"Bearer {KEY}"}
            status, headers, body = replay.answer(sent.method, target, sent.json, key)
            return elephantasm.transport.Response(status, dict(headers), body)

        fake = FakeTransport(defaults=False)
        for depth in range(1, 5):
            fake.on("*", "/*" * depth, recorded, repeat=True)
        with elephantasm.Elephantasm(transport=fake) as made:
            yield made


# Failing readably


def test_an_unscripted_request_fails_and_says_how_to_script_it(fake, client):
    message = failure(client.get_identity, testing.anima()["id"])
    assert f'fake.on("GET", "/identities/anima/{testing.anima()["id"]}", …)' in message


def test_a_list_of_animas_has_to_be_scripted(client):
    for call in (client.summarize_animas, lambda: list(client.list_animas())):
        assert "no answer is scripted for GET /animas" in failure(call)


def test_an_unscripted_request_is_no_error_that_an_agent_would_catch(fake, client):
    with pytest.raises(AssertionError):
        try:
            client.health()
        except elephantasm.ElephantasmError:
            pytest.fail("caught like an error of the service")


def test_a_swallowed_failure_is_still_found(fake, client):
    failure(client.health)
    assert "asked without a script: GET /health" in failure(fake.assert_done)


def test_scripted_answers_that_nobody_asked_for_are_found(fake, client):
    fake.on("GET", "/health", 503, 503)
    assert "never asked: GET /health (2 answers)" in failure(fake.assert_done)


def test_all_is_done_when_every_scripted_answer_was_used(fake, client):
    fake.on("POST", "/events", testing.event())
    fake.on("GET", "/health", 503, repeat=True)
    client.extract("system", "x")
    fake.assert_done()


def test_a_missing_request_is_shown_as_a_diff_to_the_nearest(fake, client):
    client.extract("system", "something else")
    client.extract("message.in", "Hello!", role="user")
    wanted = {"event_type": "message.in", "content": "Hello!", "role": "assistant"}
    message = failure(fake.assert_sent, "POST", "/events", json=wanted)
    assert message.startswith("POST /events was not sent\n--- expected\n+++ sent")
    assert '-  "role": "assistant"\n+  "role": "user"' in message
    assert "something else" not in message.partition("requests so far:")[0]
    assert '2. POST /events json={"anima_id"' in message


def test_a_request_is_found_by_some_of_its_fields(fake, client):
    client.extract("message.in", "Hello!", role="user")
    client.inject(query="tea")
    fake.assert_sent("POST", "/events", json={"role": "user"})
    fake.assert_sent("GET", "/animas/*/memory-packs/latest", params={"query": "tea"})
    assert "was not sent" in failure(fake.assert_sent, "DELETE", "/animas/*")
    assert [sent.json["content"] for sent in fake.sent("POST", "/events")] == ["Hello!"]


def test_another_order_is_shown_as_a_diff(fake, client):
    client.create_anima("Ada")
    client.extract("system", "x", testing.anima()["id"])
    message = failure(fake.assert_requests, "POST /events", "POST /animas")
    assert "+POST /animas\n POST /events\n-POST /animas" in message


def test_closing_the_client_is_seen(fake, client):
    client.close()
    assert fake.closed


def test_many_threads_share_the_script(fake, client):
    fake.on("POST", "/events", *[testing.event(str(i)) for i in range(200)])
    with ThreadPoolExecutor(16) as pool:
        events = list(pool.map(lambda _: client.extract("system", "x"), range(200)))
    assert sorted(int(event.content) for event in events) == list(range(200))
    assert len(fake.sent("POST", "/events")) == 200
    fake.assert_done()


def test_the_documented_example_runs():
    examples = doctest.DocTestParser().get_doctest(
        snippets.localized(testing.__doc__), {}, "testing", testing.__file__, 0
    )
    ran = doctest.DocTestRunner().run(examples)
    assert ran.attempted > 0
    assert ran.failed == 0
