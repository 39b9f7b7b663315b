# SPDX-License-Identifier: Apache-2.0
"""Two conversations with a small agent, and what it remembers before and after the Dreamer.

The database is in memory and the clock is set by hand, so the output is the same every time.
Behind a bar stands what the engine says, word for word.
"""

from __future__ import annotations

import re
import textwrap
from datetime import datetime, timedelta, timezone

from ..client import Elephantasm
from ..types import KnowledgeType
from .output import columns, counted, put, styled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

MONDAY = datetime(2026, 3, 2, 18, 30, tzinfo=timezone.utc)
THURSDAY = datetime(2026, 3, 5, 9, 0, tzinfo=timezone.utc)

FIRST_TALK = (
    ("system", "You are Juno, a cooking companion. You help Sam plan dinners."),
    ("user", "Hi, my name is Sam. I live in Lisbon. I am allergic to peanuts."),
    ("assistant", "Good to know, Sam! Shall we plan the week?"),
    ("user", "Ana comes to dinner on Saturday. She loves chickpea curry."),
    ("assistant", "Then it is chickpea curry on Saturday, without peanuts."),
    ("user", "Please keep your answers short."),
)
QUESTION = "Which curry did we plan for Saturday?"
CORRECTION = "By the way, I live in Porto now."

# What each layer of a pack is for, by the heading it stands under.
LAYERS = {
    "## Your Identity": "identity: who the agent is",
    "## Session Context": "how long ago the last talk was",
    "## Current Session": "memories of the last hours",
    "## Recent Activity (Pending Synthesis)": "events no memory holds yet",
    "## Relevant Knowledge": "what stays true beyond one talk",
    "## Relevant Memories": "past talks that matter to the question",
}
EVENT_TYPES = {"user": "message.in", "assistant": "message.out", "system": "system"}


class Stage:
    """An anima in a database in memory, and the clock that both live by."""

    def __init__(self) -> None:
        from ..local import LocalTransport  # sqlite3 is loaded for those who need it

        self.now = MONDAY
        self.engine = LocalTransport(":memory:", clock=lambda: self.now.timestamp())
        self.client = Elephantasm(transport=self.engine)
        self.anima = self.client.create_anima("Juno").id

    def say(self, role: str, content: str) -> None:
        """Capture one line of a conversation."""
        session = f"{self.now:%A}"
        self.client.extract(EVENT_TYPES[role], content, self.anima, session, role)
        self.now += timedelta(seconds=20)

    def remember(self, query: Optional[str] = None) -> str:
        """Return the finished text of a pack."""
        pack = self.client.inject(self.anima, query)
        return pack.as_prompt() if pack else ""

    def homes(self) -> list[str]:
        """Return what Sam said of where he lives, what holds no longer with its end."""
        facts = self.client.list_knowledge(KnowledgeType.FACT, self.anima, include_deleted=True)
        return [known.content for known in facts if "live in" in known.content][::-1]


def run() -> None:
    """Print the demo."""
    stage = Stage()
    _print(
        "Juno, a small agent, helps Sam cook. What they say, but for Juno's last line, was written "
        "in advance; what stands behind a bar is made of it by the engine, here and now."
    )
    _title("Monday evening: the first talk, each line captured with extract(); then inject() gives")
    for role, content in FIRST_TALK:
        stage.say(role, content)
    _show(stage.remember())

    report = stage.engine.dream()
    made = f"{counted(report.memories, 'memory')} and {counted(report.knowledge, 'statement')}"
    _title(f"Monday night: the Dreamer made {counted(report.events, 'event')} into {made}")
    for kind in KnowledgeType:
        for known in stage.client.list_knowledge(kind, stage.anima):
            _show(f"- [{kind}] {known.content}")

    stage.now = THURSDAY
    _title(f"Thursday: Sam asks again, and inject({QUESTION!r}) gives")
    prompt = stage.remember(QUESTION)
    _show(prompt)
    answer = reply(QUESTION, prompt)
    _title("Juno has no language model; it answers with the line of its memory that fits best")
    for role, content in (("user", QUESTION), ("assistant", answer), ("user", CORRECTION)):
        stage.say(role, content)
        _print(f"{'Juno' if role == 'assistant' else 'Sam'}: {content}")

    stage.engine.dream()
    _title("Thursday night: the Dreamer again; what Sam corrected has an end")
    for home in stage.homes():
        _show(f"- {home}")
    stage.client.close()
    _title(
        "Your turn: python3 -m elephantasm --help, or the README's quick start with sqlite:///agent.db"
    )


def reply(question: str, prompt: str) -> str:
    """Return the sentence of a prompt's memories that shares most words with a question."""
    # From the prompt's text and nothing else: what a language model would be given.
    memories = prompt.partition("## Relevant Memories")[2]
    sentences = re.split(r"(?<=[.!?])\s+", memories)
    wanted = set(_words(question))
    best = max(sentences, key=lambda sentence: len(wanted & set(_words(sentence))))
    return best.rpartition(": ")[2]  # without the speaker's name


def _words(text: str) -> list[str]:
    return re.findall(r"\w{4,}", text.lower())  # shorter words say too little


def _width() -> int:
    # A pipe gets a fixed width, so that what comes out of it can be compared.
    return min(columns() or 96, 96)


def _title(text: str) -> None:
    """Print a headline, bold where that can be seen."""
    put("\n" + styled(textwrap.fill(text, _width()), "bold"))


def _print(text: str, first: str = "", rest: str = "") -> None:
    put(textwrap.fill(text, _width(), initial_indent=first, subsequent_indent=rest))


def _show(text: str) -> None:
    """Print what the engine said behind a bar, with a note at each heading."""
    for line in filter(None, text.split("\n")):
        note = LAYERS.get(line)
        if note:
            _print(f"{line:<40}  <- {note}", "| ", "|   ")
        else:
            _print(line, "| ", "|   ")
