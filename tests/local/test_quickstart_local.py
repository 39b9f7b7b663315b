# SPDX-License-Identifier: Apache-2.0
"""The quick start's snippets, unchanged, on the embedded engine and through its server."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, snippets
from tests.local.serving import KEY, serving

local = import_module(f"{elephantasm.__name__}.local")


@pytest.fixture(params=["in process", "behind its server"])
def client(request, tmp_path, monkeypatch):
    """The default client of an environment that the quick start exports."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", "my-agent")
    if request.param == "in process":
        monkeypatch.setenv("ELEPHANTASM_ENDPOINT", "sqlite:///agent.db")
        yield from _default(monkeypatch)
        return
    monkeypatch.setenv("ELEPHANTASM_API_KEY", KEY)
    transport = local.LocalTransport("agent.db")
    with serving(transport.engine, api_key=KEY) as server:
        monkeypatch.setenv("ELEPHANTASM_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
        yield from _default(monkeypatch)
    transport.close()


def _default(monkeypatch):
    with elephantasm.Elephantasm() as made:
        monkeypatch.setattr(elephantasm.functions, "_client", lambda: made)
        yield made


@pytest.fixture
def anima(client, capsys):
    """The anima that the first snippet makes."""
    made = snippets.run(snippets.CREATE)["anima"]
    assert capsys.readouterr().out == f"{made.id}\n"
    return made


def test_the_minimal_example_is_remembered(client, anima):
    snippets.run(snippets.MINIMAL)
    names = snippets.run(snippets.MINIMAL)
    assert "Hi there!" in names["system_prompt"]


def test_the_async_example_runs(client, anima):
    snippets.run(snippets.ASYNC)
    assert "Hello!" in snippets.run(snippets.ASYNC)["pack"].as_prompt()


def test_the_explicit_client_runs(client, anima):
    snippet = snippets.CLIENT.replace("sk_live_...", KEY).replace('"..."', f'"{anima.id}"')
    made = snippets.run(snippet)["anima"]
    assert made.description == "Personal assistant"


def test_the_chat_example_remembers(client, anima):
    with snippets.OpenAIServer() as llm:
        chat = snippets.run(snippets.CHAT, openai=llm.module())["chat"]
        chat("My tortoise is called Flash.")
        chat("Good morning!")
    assert "tortoise is called Flash" in llm.prompts[1][0]["content"]


def test_the_error_example_runs(client, anima):
    snippets.run(snippets.ERRORS)


def test_a_question_finds_what_was_said(client, anima):
    elephantasm.extract("message.in", "My favourite editor theme is Solarized Dark.")
    pack = elephantasm.inject(query="Which editor theme?")
    assert "Solarized Dark" in pack.as_prompt()
