# SPDX-License-Identifier: Apache-2.0
"""What each command does: parsed arguments in, printed results and an exit code out."""

from __future__ import annotations

import contextlib
import os
import sys

from .. import config
from .._version import __version__
from ..client import Elephantasm
from ..exceptions import APIConnectionError, InvalidArgumentError, NotFoundError
from .failures import REFUSED, SIDE_KEYS
from .output import counted, described, harmless, one_line, put, say, show, show_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Optional

    from ..types import QueryHit


def demo(arguments: Namespace) -> None:
    """Show two conversations with a small agent, and what it remembers."""
    from .demo import run

    run()


def serve(arguments: Namespace) -> None:
    """Serve a database until the process is asked to stop."""
    from ..local.serve.program import serve as run

    key = arguments.api_key
    # The option without a value: a value can be read by everybody who lists processes.
    if key == "":
        key = os.environ.get("ELEPHANTASM_API_KEY", "").strip()
        if not key:
            raise InvalidArgumentError(
                "--api-key: ELEPHANTASM_API_KEY is not set; set it to the key"
            )
    database = arguments.database or _configured_database()
    try:
        run(database, arguments.host, arguments.port, api_key=key, quiet=arguments.quiet)
    except APIConnectionError as error:
        # Raised before it listens: another file, or another state of this one, is needed.
        raise InvalidArgumentError(error.message) from error
    except OSError as error:
        place = f"{arguments.host} port {arguments.port}"
        raise InvalidArgumentError(
            f"cannot listen on {place}: {error.strerror or error}; give another --host or --port"
        ) from error


def _configured_database() -> str:
    """Return the file that the environment's endpoint names."""
    endpoint = config.resolve(needs_key=False).endpoint
    path = endpoint.partition(":///")[2]
    if not endpoint.startswith("sqlite:") or not path:
        raise InvalidArgumentError(
            "no database; give --database FILE or set ELEPHANTASM_ENDPOINT to sqlite:///FILE"
        )
    return path


def dream(arguments: Namespace) -> None:
    """Let the Dreamer of an embedded database work now."""
    # No key: a service, which would need one, is refused with a better reason below.
    settings = config.resolve(
        anima_id=arguments.anima_id, endpoint=arguments.endpoint, needs_key=False
    )
    if not settings.is_local:
        raise InvalidArgumentError(
            f"dream needs a sqlite endpoint, not {settings.endpoint}, whose Dreamer works by "
            "itself; give --endpoint sqlite:///FILE"
        )
    _refuse_missing_file(settings.endpoint)
    from ..local import open_endpoint

    transport = open_endpoint(settings.endpoint)
    with Elephantasm(transport=transport, anima_id=settings.anima_id) as client:
        # The engine's own method knows ids only; the client also finds names.
        anima = str(client.get_anima().id) if settings.anima_id else None
        report = transport.dream(anima).__dict__
    counts = [f"{name}: {number}" for name, number in report.items() if number]
    show(report, ", ".join(counts) or "nothing to do", arguments.json)


def create_anima(arguments: Namespace) -> None:
    """Create an anima."""
    with _client(arguments) as client:
        anima = client.create_anima(
            arguments.name, arguments.description, arguments.meta, exist_ok=arguments.exist_ok
        )
    verb = "have" if arguments.exist_ok else "created"
    show(anima.to_dict(), f"{verb} {anima.name} with the id {anima.id}", arguments.json)


def delete_anima(arguments: Namespace) -> int:
    """Delete an anima, after a question to whoever sits at the terminal."""
    with reader(arguments) as client:
        anima = client.get_anima(arguments.anima)
        if not arguments.yes and not _confirmed(anima.name):
            say("nothing was deleted")
            return REFUSED
        counts = client.delete_anima(anima.id)
    kinds = {"events": "event", "memories": "memory", "knowledge": "statement"}
    told = ", ".join(counted(counts.get(key, 0), noun) for key, noun in kinds.items())
    show(counts, f"deleted {anima.name} with {told}", arguments.json)
    return 0


def _confirmed(name: str) -> bool:
    """Return whether the user types the name of what is to be deleted."""
    question = f"This deletes {one_line(name)} and all that it remembers. Type its name to go on:"
    return answer(question, "delete") == name.strip()


def answer(question: str, deed: str) -> str:
    """Return what the user types when asked; refuses where there is nobody to ask."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise InvalidArgumentError(f"--yes: missing, and there is nobody to ask; give it to {deed}")
    say(harmless(question))
    return sys.stdin.readline().strip()


def extract(arguments: Namespace) -> None:
    """Capture an event."""
    with _client(arguments, about=True) as client:
        event = client.extract(
            arguments.event_type,
            given_text(arguments.content),
            session_id=arguments.session_id,
            role=arguments.role,
            author=arguments.author,
            occurred_at=arguments.occurred_at,
            meta=arguments.meta,
            importance_score=arguments.importance_score,
            summary=arguments.summary,
            source_uri=arguments.source_uri,
            dedupe_key=arguments.dedupe_key,
        )
    show(event.to_dict(), f"stored {event.event_type} {event.id}", arguments.json)


def inject(arguments: Namespace) -> None:
    """Print a memory pack."""
    # Unlike other texts a query may be absent, so nothing is read unless asked for.
    query = given_text("-") if arguments.query == "-" else arguments.query
    # The client would only warn, and a warning is no line for a terminal.
    if arguments.preset and not query:
        raise InvalidArgumentError("--preset has no effect without a query; give one")
    with reader(arguments, about=True) as client:
        pack = client.inject(query=query, preset=arguments.preset)
    prompt = pack.as_prompt(citations=arguments.citations) if pack else ""
    if prompt or arguments.json:
        show(pack.to_dict() if pack and arguments.json else None, prompt, arguments.json)
    else:
        say("nothing is remembered yet")


def search(arguments: Namespace) -> None:
    """Search memories and knowledge."""
    with reader(arguments, about=True) as client:
        hits = _hits(client, arguments)
        nothing = "" if hits or arguments.json else _why_nothing(client, arguments)
    show_rows(hits, _hit_line, arguments.json, nothing)


def _hits(client: Elephantasm, arguments: Namespace) -> Sequence[QueryHit]:
    """Return what is found, best first."""
    text = given_text(arguments.query)
    # An identity would take 150 tokens of the answer, and has a command of its own.
    sources = arguments.source or ("memories", "knowledge")
    threshold, limit = arguments.threshold, arguments.limit
    try:
        return client.query(text, sources=sources, limit=limit, threshold=threshold).results
    except NotFoundError as error:
        if not error.no_route:
            raise
    from .hits import searched  # for hosts without the search of everything

    return searched(client, text, sources, limit, threshold)


def _why_nothing(client: Elephantasm, arguments: Namespace) -> str:
    """Return what to say when a search finds nothing: events are searched as memories only."""
    settings = config.resolve(endpoint=arguments.endpoint, needs_key=False)
    if not settings.is_local:
        # Asking for a pack would make the service store one.
        return "nothing found; events of the last hours may still wait for the Dreamer"
    pack = client.inject()
    waiting = pack.pending_event_count if pack else 0
    if not waiting:
        return "nothing found"
    return (
        f"nothing found; {counted(waiting, 'event')} {'waits' if waiting == 1 else 'wait'} for "
        "the Dreamer: `elephantasm dream` lets it work now"
    )


def identity(arguments: Namespace) -> None:
    """Print who an anima is."""
    with reader(arguments, about=True) as client:
        known = client.get_identity()
    lines = [
        f"personality: {known.personality_type or 'unknown'}",
        f"style: {known.communication_style or 'unknown'}",
        *described(known.self_reflection or {}, ""),
    ]
    show(known.to_dict(), "\n".join(lines), arguments.json)


def health(arguments: Namespace) -> int:
    """Print how the service is; return 1 unless it is healthy."""
    # The route needs no key, but the client insists on one.
    key = os.environ.get("ELEPHANTASM_API_KEY", "").strip() or "none"
    with reader(arguments, key=key) as client:
        state = client.health()
    checks = [f"{name}: {outcome}" for name, outcome in state.checks.items()]
    show(state.to_dict(), "; ".join([state.status, *checks]), arguments.json)
    return 0 if state.status == "healthy" else REFUSED


def replay(arguments: Namespace) -> None:
    """Copy animas, events and, where they are taken, memories from one endpoint to another."""
    from .progress import Progress
    from .replay import Replay
    from .target import Target

    keys = [os.environ.get(name, "").strip() or None for name in SIDE_KEYS.values()]
    # Spelled alike, the same endpoint is recognised.
    ends = [config.normal_endpoint(end, getattr(arguments, end)) for end in SIDE_KEYS]
    if ends[0] == ends[1] and (ends[0].startswith("sqlite:") or keys[0] == keys[1]):
        raise InvalidArgumentError(
            "source and target are the same; give two endpoints, or for two accounts at one the "
            f"two keys {' and '.join(SIDE_KEYS.values())}"
        )
    arguments.side = "source"  # who tells of a failure looks here
    _refuse_missing_file(ends[0])
    source = Elephantasm(keys[0], endpoint=ends[0], timeout=arguments.timeout)
    arguments.side = "target"
    target = Target(keys[1], endpoint=ends[1], timeout=arguments.timeout)
    as_new = {"keep": False, "new": True}.get(arguments.times)
    if ends[1].startswith("sqlite:"):  # there, memories are made of events of any age
        as_new = as_new or False
    with source, target, Progress(sys.stderr) as progress:
        work = Replay(source, target, progress, as_new)
        try:
            report = work.run(arguments.anima_id)
        except KeyboardInterrupt:
            say("stopped; run the same command again to go on")
            raise
        finally:
            arguments.side = work.side
    show(report.__dict__, str(report), arguments.json)


def vendor(arguments: Namespace) -> None:
    """Copy this package into another one."""
    from pathlib import Path

    from .vendor import PACKAGE, copy

    without = [part for given in arguments.without or () for part in given.split(",") if part]
    made = copy(PACKAGE, Path(arguments.folder), arguments.name, without)
    left = f", without {', '.join(made.without)}" if made.without else ""
    text = (
        f"copied elephantasm {__version__} to {made.path}: {counted(made.files, 'file')}, "
        f"{made.size / 1024:.0f} KiB{left}; every module of it can be imported"
    )
    show({"version": __version__, **made._asdict()}, text, arguments.json)


def completion(arguments: Namespace) -> None:
    """Print what makes a shell complete commands and options."""
    from .completion import script

    put(script(arguments.shell), end="")


def reader(arguments: Namespace, *, about: bool = False, key: Optional[str] = None) -> Elephantasm:
    """Return a client for a command that needs something to be there already."""
    settings = config.resolve(endpoint=arguments.endpoint, needs_key=False)
    _refuse_missing_file(settings.endpoint)
    return _client(arguments, about=about, key=key)


def items_reader(arguments: Namespace, *, about: bool = False) -> Elephantasm:
    """Return a client for a command about single items, whose methods a copy may leave out."""
    client = reader(arguments, about=about)
    if not hasattr(client, "get_event"):
        client.close()
        raise InvalidArgumentError(
            "this copy of the package leaves out manage/, where single items are dealt with; "
            "use a whole one"
        )
    return client


def _refuse_missing_file(endpoint: str) -> None:
    """Refuse a database file that is not there: nothing but a wrong name leads to it."""
    scheme, _, name = endpoint.partition(":///")
    if scheme != "sqlite" or not name or name == ":memory:":
        return
    if os.access(name, os.F_OK):
        return  # as nearly always, and without what takes long to load
    from pathlib import Path

    # The engine has more to say where the folder is not there either.
    with contextlib.suppress(OSError):
        path = Path(name).absolute()
        if path.parent.is_dir() and not path.exists():
            raise APIConnectionError(
                f"there is no database {name}; check its name, or make it with "
                "`elephantasm create-anima`",
                sent=False,
            )


def _client(arguments: Namespace, *, about: bool = False, key: Optional[str] = None) -> Elephantasm:
    """Return a client for the common options; `about` if the command concerns an anima."""
    if about:
        need_anima(arguments)
    anima = getattr(arguments, "anima_id", None) or ""
    return Elephantasm(key, anima, arguments.endpoint, arguments.timeout)


def need_anima(arguments: Namespace) -> None:
    """Refuse a command that lacks an anima.

    The client's own message names Python arguments; and this comes before the endpoint is opened
    or any input read.
    """
    anima = (arguments.anima_id or "").strip()
    if not (anima or os.environ.get("ELEPHANTASM_ANIMA_ID", "").strip()):
        raise InvalidArgumentError("no anima; give --anima NAME or set ELEPHANTASM_ANIMA_ID")


def given_text(given: Optional[str]) -> str:
    """Return a text from an argument, or from standard input without its last line end."""
    if given is not None and given != "-":
        return given
    if sys.stdin is None:
        raise InvalidArgumentError("standard input is closed; give the text as an argument")
    if sys.stdin.isatty():
        say("type the text, then end it with Ctrl-D on a line of its own")
    try:
        # As bytes: the locale's encoding is not what files hold today. Some begin with a mark.
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidArgumentError("standard input is not UTF-8; convert it first") from None
    except OSError as error:
        reason = error.strerror or error
        raise InvalidArgumentError(f"cannot read standard input: {reason}; give a file") from error
    # `echo` and editors add a line end that nobody said.
    return text.removesuffix("\n").removesuffix("\r")


def _hit_line(row: QueryHit) -> str:
    return f"{row.similarity:.2f}  {row.type or row.source}  {one_line(row.content)}"
