# SPDX-License-Identifier: Apache-2.0
"""The commands and their arguments."""

from __future__ import annotations

import argparse
import json
from datetime import datetime

from ..types import EventType, MemoryState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Argument = tuple[tuple[str, ...], dict[str, Any]]  # the names and options of `add_argument`

# Only shown: the client takes other spellings too, and says what is wrong with the rest.
_TYPES = ", ".join(kind.value for kind in EventType)
_KINDS = ("events", "memories", "knowledge", "topics", "packs", "dreams", "animas")
_STATES = tuple(state.value for state in MemoryState)


class Command:
    """Its line of help, an example, arguments, and what runs it: by default its own name."""

    def __init__(
        self, summary: str, example: str, arguments: tuple[Argument, ...] = (), function: str = ""
    ) -> None:
        self.summary, self.example = summary, example
        self.arguments, self.function = arguments, function


def _argument(*names: str, **options: Any) -> Argument:
    return names, options


def _object(text: str) -> dict[str, Any]:
    """Return a JSON object from the command line."""
    try:
        value = json.loads(text.removeprefix("\ufeff"))  # which some editors begin a file with
    except (ValueError, RecursionError):
        value = None  # refused with the same words as an array
    if not isinstance(value, dict):
        raise argparse.ArgumentTypeError(
            """expected a JSON object, in single quotes: '{"team": "core"}'"""
        )
    return value


def _count(text: str) -> int:
    """Return a whole number that is not negative."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise argparse.ArgumentTypeError("expected a whole number such as 10")
    return int(text)


def _port(text: str) -> int:
    port = _count(text)
    if port > 65535:
        raise argparse.ArgumentTypeError("expected 0 to 65535")
    return port


def _moment(text: str) -> datetime:
    """Return a time from the command line; without an offset it is local."""
    try:
        # Pythons before 3.11 don't know Z.
        return datetime.fromisoformat(f"{text[:-1]}+00:00" if text[-1:] in "Zz" else text)
    except ValueError:
        raise argparse.ArgumentTypeError("expected a time such as 2026-03-02T09:00") from None


_CONTENT = "the text; - or nothing reads standard input"
_META = _argument("--meta", type=_object, metavar="JSON", help="an object to keep with it")
_ENDPOINT = _argument(
    "--endpoint", metavar="URL", help="https://… or sqlite:///FILE (ELEPHANTASM_ENDPOINT)"
)
_ANIMA = _argument(
    "--anima",
    dest="anima_id",
    metavar="NAME",
    help="name or id of the anima (ELEPHANTASM_ANIMA_ID)",
)
_TIMEOUT = _argument(
    "--timeout", type=float, metavar="SECONDS", help="for each call (ELEPHANTASM_TIMEOUT, or 30)"
)
_JSON = _argument("--json", action="store_true", help="one JSON object a line, for scripts")
_SERVICE = (_ENDPOINT, _TIMEOUT, _JSON)
_ABOUT = (_ANIMA, *_SERVICE)
_LIMIT = _argument("--limit", type=_count, metavar="N", help="how many at the most")
_SESSION = _argument(
    "--session", dest="session_id", metavar="ID", help="the conversation it belongs to"
)
_IMPORTANCE = _argument("--min-importance", type=float, metavar="0-1", help="none that matter less")
_YES = _argument("--yes", action="store_true", help="do not ask first")
_AUTHOR = _argument("--author", help="who said it")
_WHAT = "an id or its first 8 signs; or a text, for all that holds its words"
_REMOVAL = (
    _argument("--limit", type=_count, default=100, metavar="N", help="of each kind (100)"),
    _argument("--reason", metavar="TEXT", help="why, for the audit"),
    _YES,
    *_ABOUT,
)
_ITEM = "an id, its first 8 signs, or the mark of a line of a pack, such as m3"
_MARKED = (
    _argument("item", metavar="ID", help=_ITEM),
    _argument("--query", metavar="TEXT", help="the query of the pack that has the mark (none)"),
    *_ABOUT,
)

COMMANDS: dict[str, Command] = {
    "demo": Command(
        "show in a few seconds what memory does for an agent",
        "elephantasm demo",
    ),
    "serve": Command(
        "serve a database over HTTP to other programs and languages",
        "elephantasm serve --database agent.db --port 8765",
        (
            _argument(
                "--database",
                metavar="FILE",
                help="made at the first write (that of ELEPHANTASM_ENDPOINT)",
            ),
            _argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)"),
            _argument("--port", type=_port, default=8765, help="0 for a free one (8765)"),
            _argument(
                "--api-key",
                nargs="?",
                const="",
                metavar="KEY",
                help="clients must send this key; without KEY, that in ELEPHANTASM_API_KEY, which "
                "others on this machine cannot see",
            ),
            _argument("--quiet", action="store_true", help="log no line for each request"),
        ),
    ),
    "dream": Command(
        "let the Dreamer work now: events become memories, knowledge and identity",
        "elephantasm dream --endpoint sqlite:///agent.db",
        (_ANIMA, _ENDPOINT, _JSON),
    ),
    "create-anima": Command(
        "create an anima, the owner of memories",
        'elephantasm create-anima my-agent --description "My first agent"',
        (
            _argument("name"),
            _argument("--description", metavar="TEXT", help="what it is for"),
            _META,
            _argument(
                "--exist-ok", action="store_true", help="take the one of this name if there is one"
            ),
            *_SERVICE,
        ),
    ),
    "delete-anima": Command(
        "delete an anima and all that it remembers",
        "elephantasm delete-anima my-agent --yes",
        (
            _argument("anima", help="its name or id"),
            _YES,
            *_SERVICE,
        ),
    ),
    "animas": Command(
        "list animas and how much they remember",
        "elephantasm animas --search agent",
        (
            _argument("--search", metavar="TEXT", help="only those with this in their name"),
            _LIMIT,
            *_SERVICE,
        ),
        "lists.animas",
    ),
    "extract": Command(
        "capture an event",
        'elephantasm extract --anima my-agent --role user "I drink my tea without milk."',
        (
            _argument("content", nargs="?", help=_CONTENT),
            _argument(
                "--type",
                dest="event_type",
                default="message.in",
                metavar="TYPE",
                help=_TYPES + " (message.in)",
            ),
            _argument("--role", help="such as user or assistant"),
            _AUTHOR,
            _SESSION,
            _argument(
                "--at",
                dest="occurred_at",
                type=_moment,
                metavar="TIME",
                help="when it happened (now)",
            ),
            _argument(
                "--importance",
                dest="importance_score",
                type=float,
                metavar="0-1",
                help="how much it matters",
            ),
            _argument("--summary", metavar="TEXT", help="a short form of the content"),
            _argument("--source-uri", metavar="URI", help="where it comes from"),
            _argument("--dedupe-key", metavar="KEY", help="what is stored once at the most"),
            _META,
            *_ABOUT,
        ),
    ),
    "inject": Command(
        "print what an anima remembers, ready for a system prompt",
        'elephantasm inject --anima my-agent "How does Sam like tea?"',
        (
            _argument("query", nargs="?", help="what the talk is about; - for standard input"),
            _argument("--preset", help="conversational or self_determined"),
            _argument(
                "--citations",
                action="store_true",
                help="end lines that quote with a mark, which `why` takes",
            ),
            *_ABOUT,
        ),
    ),
    "events": Command(
        "list events, newest first; those of a session oldest first",
        "elephantasm events --anima my-agent --type message.in --limit 10",
        (
            _argument("--type", dest="event_type", metavar="TYPE", help="one of " + _TYPES),
            _SESSION,
            _IMPORTANCE,
            _argument("--limit", type=_count, metavar="N", help="how many at the most (all)"),
            *_ABOUT,
        ),
        "lists.events",
    ),
    "list": Command(
        "list what there is of a kind, each with its id",
        "elephantasm list events --anima my-agent --limit 10",
        (
            _argument("kind", choices=_KINDS),
            _argument(
                "--type", dest="event_type", metavar="TYPE", help="events or knowledge of it"
            ),
            _SESSION,
            _AUTHOR,
            _IMPORTANCE,
            _argument("--as-of", type=_moment, metavar="TIME", help="events up to then"),
            _argument("--state", choices=_STATES, help="memories in it"),
            _argument("--topic", help="knowledge about it"),
            _argument("--search", metavar="TEXT", help="animas with this in their name"),
            _argument("--deleted", action="store_true", help="only what is deleted or replaced"),
            _LIMIT,
            *_ABOUT,
        ),
        "lists.list_kind",
    ),
    "show": Command(
        "show an event, a memory, a statement, a pack or an anima",
        "elephantasm show my-agent",
        (
            _argument("item", metavar="ID", help="the name of an anima, " + _ITEM),
            *_MARKED[1:],
        ),
        "items.show_item",
    ),
    "why": Command(
        "tell why something is remembered: what was said, when, and what it replaced",
        'elephantasm why k1 --anima my-agent --query "How does Sam like tea?"',
        _MARKED,
        "items.why",
    ),
    "history": Command(
        "list what became of an event, a memory or a statement, newest first",
        'elephantasm history k1 --anima my-agent --query "How does Sam like tea?"',
        _MARKED,
        "items.history",
    ),
    "forget": Command(
        "take something out of packs and searches, with what was made of it",
        'elephantasm forget --anima my-agent "green tea" --dry-run',
        (
            _argument("what", metavar="WHAT", help=_WHAT),
            _argument("--dry-run", action="store_true", help="only tell what would go"),
            *_REMOVAL,
        ),
        "removal.forget",
    ),
    "restore": Command(
        "bring back what was forgotten",
        "elephantasm restore 5f0c7c1e --anima my-agent",
        (
            _argument(
                "items",
                nargs="+",
                metavar="ID",
                help="ids, or what `forget --json` printed; - reads it from standard input",
            ),
            *_ABOUT,
        ),
        "removal.restore",
    ),
    "erase": Command(
        "erase for good, from a database in a file, with what was made of it",
        "elephantasm erase --anima my-agent --session gym --yes",
        (
            _argument("what", nargs="?", metavar="WHAT", help=_WHAT),
            _SESSION,
            _AUTHOR,
            _argument("--everything", action="store_true", help="the anima and all of it"),
            *_REMOVAL,
        ),
        "removal.erase",
    ),
    "search": Command(
        "search memories and knowledge",
        'elephantasm search --anima my-agent "tea"',
        (
            _argument("query", nargs="?", help=_CONTENT),
            _argument(
                "--source",
                action="append",
                choices=("memories", "knowledge"),
                help="only there (both)",
            ),
            _argument("--threshold", type=float, metavar="0-1", help="least similarity"),
            _LIMIT,
            *_ABOUT,
        ),
    ),
    "identity": Command(
        "print who an anima is, as far as its events tell",
        "elephantasm identity --anima my-agent",
        _ABOUT,
    ),
    "health": Command(
        "tell whether the service works",
        "elephantasm health --endpoint sqlite:///agent.db",
        _SERVICE,
    ),
    "replay": Command(
        "copy animas, events and, where they are taken, memories to another endpoint; run it "
        "again to go on",
        "elephantasm replay sqlite:///agent.db https://api.elephantasm.com",
        (
            _argument("source", help="endpoint to copy from"),
            _argument(
                "target",
                help="endpoint to copy to, where animas of the same name are continued; keys may "
                "differ: ELEPHANTASM_SOURCE_API_KEY, ELEPHANTASM_TARGET_API_KEY",
            ),
            # Not from the environment, which would silently leave all others out.
            _argument(
                "--anima",
                dest="anima_id",
                metavar="NAME",
                help="name or id of the only one to copy (all)",
            ),
            _argument(
                "--times",
                choices=("keep", "new"),
                help="keep: copy events with their times, which is right to a file and to `serve`; "
                "new: events happen now for the target, which makes memories of such alone, and "
                "their old times go into meta (keep to a file; to a self-hosted server keep, with "
                "memories and knowledge; new to any other service)",
            ),
            _TIMEOUT,
            _JSON,
        ),
    ),
    "vendor": Command(
        "copy this package into your own, checked and with its licence",
        "elephantasm vendor myapp/_vendor --without local,cli",
        (
            _argument("folder", help="the folder to copy it into, made if need be"),
            _argument(
                "--without",
                action="append",
                metavar="PART,...",
                help="leave out: cli, local (the embedded engine), manage (methods for single "
                "items), serve, testing, languages (all but English), or one such as german",
            ),
            _argument("--name", default="elephantasm", help="the copy's name (elephantasm)"),
            _JSON,
        ),
    ),
    "completion": Command(
        "print what makes a shell complete commands and options",
        "elephantasm completion bash",
        (
            _argument(
                "shell",
                choices=("bash", "zsh"),
                help='its ~/.bashrc or ~/.zshrc takes: eval "$(elephantasm completion SHELL)"',
            ),
        ),
    ),
}
