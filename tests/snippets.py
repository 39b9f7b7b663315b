# SPDX-License-Identifier: Apache-2.0
"""The quick start's snippets, as written, and what they need to run: settings and an `openai`."""

from __future__ import annotations

import json
import re
import sys
import threading
import types
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests import NAME

CREATE = """
from elephantasm import create_anima
anima = create_anima("my-agent", description="My first agent")
print(anima.id) # use this as your anima_id
"""

MINIMAL = """
from elephantasm import inject, extract, EventType
# Get memory context for your LLM
pack = inject()
system_prompt = f"You are a helpful assistant.\\n\\n{pack.as_prompt()}"
# Capture conversation events
extract(EventType.MESSAGE_IN, "Hello!", role="user")
extract(EventType.MESSAGE_OUT, "Hi there!", role="assistant")
"""

ASYNC = """
import asyncio
from elephantasm import inject, extract, EventType
# Wrap in asyncio.to_thread()
pack = await asyncio.to_thread(inject, anima_id="my-agent")
await asyncio.to_thread(extract, EventType.MESSAGE_IN, "Hello!", anima_id="my-agent")
"""

CLIENT = """
from elephantasm import Elephantasm, EventType
# Initialize with credentials
with Elephantasm(api_key="sk_live_...", anima_id="...") as client:
    # Get memory pack
    pack = client.inject()
    # Capture events
    client.extract(EventType.MESSAGE_IN, "Hello!", role="user")
    # Create a new anima
    anima = client.create_anima("my-agent", description="Personal assistant")
"""

CHAT = """
from elephantasm import inject, extract, EventType
def chat(user_message: str) -> str:
    # Get memory context
    pack = inject()
    # Build prompt with memory
    messages = [
        {"role": "system", "content": f"You are a helpful assistant.\\n\\n{pack.as_prompt()}"},
        {"role": "user", "content": user_message}
    ]
    # Call your LLM
    response = openai.chat.completions.create(model="gpt-4", messages=messages)
    assistant_message = response.choices[0].message.content
    # Capture both sides of conversation
    extract(EventType.MESSAGE_IN, user_message, role="user")
    extract(EventType.MESSAGE_OUT, assistant_message, role="assistant")
    return assistant_message
"""

EXPORTS = """
from elephantasm import (
    Elephantasm, # Client class (explicit credentials)
    inject, # Module-level: retrieve memory pack
    extract, # Module-level: capture event
    create_anima, # Module-level: create agent entity
    EventType, # Enum: MESSAGE_IN, MESSAGE_OUT, TOOL_CALL, TOOL_RESULT, SYSTEM
    # Types
    Anima, Event, Memory, MemoryPack, MemoryState,
    ScoredMemory, ScoredKnowledge, TemporalContext, IdentityContext,
    # Exceptions
    ElephantasmError, AuthenticationError, NotFoundError,
    RateLimitError, ValidationError, ServerError,
)
"""

ERRORS = """
from elephantasm import inject, AuthenticationError, NotFoundError, RateLimitError
try:
    pack = inject(anima_id="my-agent")
except AuthenticationError:
    # Invalid or expired API key (401)
    pass
except NotFoundError:
    # Anima ID doesn't exist (404)
    pass
except RateLimitError as e:
    # Too many requests (429) — check e.retry_after
    pass
"""


class OpenAIServer(ThreadingHTTPServer):
    """Answers chat completions in OpenAI's format; `prompts` holds the messages that came."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Completions)
        self.prompts = []
        self.thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.thread.join()

    def module(self):
        """Return a module `openai` that calls this server."""
        url = f"http://127.0.0.1:{self.server_address[1]}/v1/chat/completions"

        def create(model, messages):
            sent = json.dumps({"model": model, "messages": messages}).encode()
            with urllib.request.urlopen(urllib.request.Request(url, sent), timeout=10) as answer:
                return json.load(answer, object_hook=lambda data: types.SimpleNamespace(**data))

        module = types.ModuleType("openai")
        module.chat = types.SimpleNamespace(completions=types.SimpleNamespace(create=create))
        return module


class _Completions(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.prompts.append(asked["messages"])
        said = f"You said: {asked['messages'][-1]['content']}"
        message = {"role": "assistant", "content": said}
        answer = json.dumps({"object": "chat.completion", "choices": [{"message": message}]})
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, *_):
        pass


def localized(text):
    """Return a snippet that imports the library under the name that it has here."""
    text = re.sub(r"\bfrom elephantasm\b", f"from {NAME}", text)
    return re.sub(r"\bimport elephantasm\b(?!\.)", f"import {NAME} as elephantasm", text)


def run(snippet, **names):
    """Run a snippet as a program of its own would; returns its names."""
    snippet = localized(snippet)
    if "await " in snippet:
        body = "".join(f"    {line}\n" for line in snippet.strip().splitlines())
        snippet = f"import asyncio\nasync def main():\n{body}    return locals()\n"
        exec(snippet, names)
        return sys.modules["asyncio"].run(names["main"]())
    exec(snippet, names)
    return names
