# SPDX-License-Identifier: Apache-2.0
"""The quick start over real sockets, on the real service's recorded answers."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests import elephantasm, snippets
from tests.replay import KEY, RECORDINGS

FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
PROMPT = RECORDINGS["pack-latest-full-no-query"]["response"]["body"]["content"]["context"]


@pytest.fixture
def environment(monkeypatch, replay):
    """The environment that the quick start exports, and a default client of its own."""
    monkeypatch.setenv("ELEPHANTASM_API_KEY", KEY)
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", FULL)
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", replay.url)
    client = elephantasm.Elephantasm()
    monkeypatch.setattr(elephantasm.functions, "_client", lambda: client)
    named = {**RECORDINGS["anima-get"]["response"]["body"], "id": FULL, "name": "my-agent"}
    replay.overrides["GET", "/api/animas/search"] = {"response": {"status": 200, "body": [named]}}
    replay.play("GET", f"/api/animas/{FULL}/memory-packs/latest", "pack-latest-full-no-query")
    yield replay
    client.close()


def test_the_first_anima_is_created(environment, capsys):
    anima = snippets.run(snippets.CREATE)["anima"]
    assert anima.name == "my-agent"
    assert capsys.readouterr().out == f"{anima.id}\n"


def test_the_minimal_example_runs(environment):
    names = snippets.run(snippets.MINIMAL)
    assert names["system_prompt"] == f"You are a helpful assistant.\n\n{PROMPT}"
    assert [(m, b and b["content"]) for m, _, _, b in environment.requests] == [
        ("GET", None),
        ("POST", "Hello!"),
        ("POST", "Hi there!"),
    ]


def test_the_async_example_runs(environment):
    assert snippets.run(snippets.ASYNC)["pack"].as_prompt() == PROMPT


def test_the_explicit_client_runs(environment):
    snippet = snippets.CLIENT.replace("sk_live_...", KEY).replace('"..."', f'"{FULL}"')
    assert snippets.run(snippet)["anima"].description == "Personal assistant"


def test_the_chat_example_runs_with_memory_in_its_prompt(environment):
    with snippets.OpenAIServer() as llm:
        chat = snippets.run(snippets.CHAT, openai=llm.module())["chat"]
        assert chat("Hello!") == "You said: Hello!"
    assert llm.prompts[0][0]["content"].endswith(PROMPT)
    captured = [body for method, _, _, body in environment.requests if method == "POST"]
    assert [(b["event_type"], b["role"], b["content"]) for b in captured] == [
        ("message.in", "user", "Hello!"),
        ("message.out", "assistant", "You said: Hello!"),
    ]


def test_everything_listed_can_be_imported():
    names = snippets.run(snippets.EXPORTS)
    assert {"Elephantasm", "ServerError", "IdentityContext"} <= set(names)


@pytest.mark.parametrize(
    ("recording", "kind"),
    [
        ("auth-wrong-key", "AuthenticationError"),
        ("anima-get-unknown", "NotFoundError"),
        ("rate-limited", "RateLimitError"),
    ],
)
def test_the_error_example_catches_what_the_service_sends(environment, recording, kind):
    environment.play("GET", f"/api/animas/{FULL}/memory-packs/latest", recording)
    snippets.run(snippets.ERRORS)
    with pytest.raises(getattr(elephantasm, kind)):
        elephantasm.inject(anima_id="my-agent")


def test_64_tasks_share_the_default_client(environment):
    async def main():
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(64))
        calls = []
        for i in range(64):
            calls.append(asyncio.to_thread(elephantasm.extract, "system", f"event {i}"))
            calls.append(asyncio.to_thread(elephantasm.create_anima, f"anima {i}"))
            calls.append(asyncio.to_thread(elephantasm.inject))
        return await asyncio.gather(*calls)

    answers = asyncio.run(main())
    assert [event.content for event in answers[::3]] == [f"event {i}" for i in range(64)]
    assert [anima.name for anima in answers[1::3]] == [f"anima {i}" for i in range(64)]
    assert {pack.as_prompt() for pack in answers[2::3]} == {PROMPT}
    assert len(environment.requests) == 3 * 64
