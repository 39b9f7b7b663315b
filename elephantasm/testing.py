# SPDX-License-Identifier: Apache-2.0
"""A transport for the tests of programs that use this package: no network, no database.

Without a script it answers what the quick start needs, and it records what was asked:

>>> from elephantasm import Elephantasm
>>> from elephantasm.testing import FakeTransport
>>> fake = FakeTransport(prompt="Sam drinks tea.")
>>> client = Elephantasm(transport=fake, anima_id="my-agent")
>>> client.inject().as_prompt()
'Sam drinks tea.'
>>> event = client.extract("message.in", "Hello!", role="user")
>>> fake.assert_sent("POST", "/events", json={"content": "Hello!"})
>>> fake.on("POST", "/events", 429)  # the next one is refused
"""

from __future__ import annotations

import copy
import difflib
import json as _json
import threading
import uuid
from dataclasses import dataclass
from fnmatch import fnmatchcase

from ._words import SCOPE, SCOPED
from .transport import Request, Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Optional, Union

    Fixed = Union[
        Response, int, BaseException, type[BaseException], Mapping[str, Any], list[Any], None
    ]
    Answer = Union[Fixed, Callable[["Sent"], Fixed]]
    Fields = Optional[Mapping[str, Any]]

WHEN = "2026-03-01T12:00:00.000000Z"  # fixed, so that tests can compare whole answers
_NOTHING: Any = object()  # None is an answer: a literal null
_ID = "00000000-0000-4000-8000-{:012}"
_ERRORS: dict[int, Any] = {
    422: {"detail": [{"type": "missing", "loc": ["body"], "msg": "Field required"}]},
    429: {"error": "rate_limit_exceeded", "message": "Too many requests. Please slow down."},
}


@dataclass(frozen=True)
class Sent:
    """A request: method, path below the API's base, parameters, parsed body or None."""

    method: str
    path: str
    params: dict[str, str]
    json: Any

    def __str__(self) -> str:
        data = {"params": self.params, "json": self.json}
        return " ".join([f"{self.method} {self.path}", *_pretty(data, None)])

    def fits(self, method: str, path: str) -> bool:
        """Return whether it is of a kind; `*` is anything within one segment of the path."""
        mine, wanted = [self.method, *self.path.split("/")], [method.upper(), *path.split("/")]
        return len(mine) == len(wanted) and all(map(fnmatchcase, mine, wanted))


@dataclass
class _Rule:
    """What is scripted for requests of one kind; the last answer may be given for good."""

    method: str
    path: str
    answers: list[Answer]
    repeats: bool

    def __str__(self) -> str:
        return f"{self.method} {self.path} ({len(self.answers)} answers)"

    def next(self) -> Answer:
        """Return the next answer."""
        is_last = self.repeats and len(self.answers) == 1
        return self.answers[0] if is_last else self.answers.pop(0)


class FakeTransport:
    """Answers requests by script; for `Elephantasm(transport=…)`. Threads may share it.

    Attributes:
        requests: All requests in the order they came, each a `Sent`.
        closed: Whether the client was closed.

    Args:
        prompt: Text of the packs that `inject` gets where none is scripted.
        defaults: Whether `extract`, `inject`, `create_anima`, `get_anima` and animas by name
            are answered without a script, which everything else always needs.
    """

    def __init__(self, prompt: str = "", *, defaults: bool = True) -> None:
        self.requests: list[Sent] = []
        self.closed = False
        self._prompt = prompt
        self._defaults = defaults
        self._rules: list[_Rule] = []  # in the order in which they are tried
        self._unscripted: list[Sent] = []
        self._lock = threading.Lock()

    def on(
        self, method: str, path: str, answer: Answer, *more: Answer, repeat: bool = False
    ) -> None:
        """Script the answers to requests of one kind.

        Answers in order come first, then the newest repeated one, then the defaults.

        Args:
            method: Such as `GET`.
            path: Below the API's base; `*` is anything within a segment, as in `/animas/*`.
            answer: JSON data is a 200 (`event`, `anima` and `pack` make bodies), a number that
                status with a realistic body, an exception is raised, a `Response` given as it
                is; a function gets the `Sent` and returns one of these.
            *more: Answers to the following requests.
            repeat: Whether the last answer is given for good.
        """
        with self._lock:
            # Behind those in order and before those that repeat, whichever kind it is of.
            place = sum(not rule.repeats for rule in self._rules)
            self._rules.insert(place, _Rule(method, path, [answer, *more], repeat))

    def send(self, request: Request, deadline: float) -> Response:
        """Record a request and answer it; `AssertionError` when no answer is scripted."""
        body = None if request.body is None else _json.loads(request.body)
        sent = Sent(request.method, request.path, dict(request.params), body)
        with self._lock:
            self.requests.append(sent)
            answer = self._scripted(sent)
            if answer is _NOTHING and self._defaults:
                answer = self._default(sent)
            if answer is _NOTHING:
                # Kept, because the program may swallow the error.
                self._unscripted.append(sent)
                advice = f'script one: fake.on("{sent.method}", "{sent.path}", …)'
                raise _failure(f"no answer is scripted for {sent}", advice, *self._history())
        # A class of exceptions can be called, too, but is to be raised.
        if callable(answer) and not isinstance(answer, type):
            answer = answer(sent)
        response = _response(answer)
        if SCOPE in sent.params:  # what a test scripts is what it wants for the part asked for
            response = Response(
                response.status, {**response.headers, SCOPED: "true"}, response.body
            )
        return response

    def close(self) -> None:
        """Note that the client was closed."""
        self.closed = True

    def sent(self, method: str, path: str) -> list[Sent]:
        """Return the requests of one kind, in order; `path` as in `on`."""
        return [sent for sent in list(self.requests) if sent.fits(method, path)]

    def assert_sent(
        self, method: str, path: str, *, json: Fields = None, params: Fields = None
    ) -> None:
        """Fail unless such a request was sent, with at least these fields and parameters."""
        wanted: dict[str, Any] = {"params": dict(params or {}), "json": dict(json or {})}
        parts = [_part(sent, wanted) for sent in self.sent(method, path)]
        if wanted not in parts:
            diffs = [_diff(_pretty(wanted, 2), _pretty(part, 2)) for part in parts]
            none: list[str] = []
            nearest = min(diffs, key=len, default=none)
            raise _failure(f"{method} {path} was not sent", *nearest, *self._history())

    def assert_requests(self, *expected: str) -> None:
        """Fail unless exactly these were sent, in order, each as `METHOD /path` as in `on`."""
        got = [f"{sent.method} {sent.path}" for sent in self.requests]
        for i, (sent, line) in enumerate(zip(self.requests, expected)):
            if sent.fits(*line.split(" ", 1)):
                got[i] = line
        if got != list(expected):
            raise _failure("other requests were sent", *_diff(expected, got))

    def assert_done(self) -> None:
        """Fail unless all that was scripted in order was asked for, and nothing unscripted."""
        left = [rule for rule in self._rules if rule.answers and not rule.repeats]
        lines = [f"never asked: {rule}" for rule in left]
        lines += [f"asked without a script: {sent}" for sent in self._unscripted]
        if lines:
            raise _failure(*lines, *self._history())

    def _history(self) -> list[str]:
        shown = [f"  {i}. {sent}" for i, sent in enumerate(self.requests, 1)]
        return ["requests so far:", *(shown or ["  none"])]

    def _scripted(self, sent: Sent) -> Any:
        for rule in self._rules:
            if rule.answers and sent.fits(rule.method, rule.path):
                return rule.next()
        return _NOTHING

    def _default(self, sent: Sent) -> Any:
        """Return what a service that knows every anima would answer."""
        if sent.fits("POST", "/events"):
            return _response(event(id=_ID.format(len(self.requests)), **sent.json), 201)
        if sent.fits("POST", "/animas"):
            return _response(anima(**sent.json), 201)
        if sent.fits("GET", "/animas/search"):
            return [anima(sent.params["name"])]
        owner = sent.path.split("/")[2:3]
        if sent.fits("GET", "/animas/*/memory-packs/latest"):
            return pack(self._prompt, anima_id=owner[0], **sent.params)
        return anima(id=owner[0]) if sent.fits("GET", "/animas/*-*") else _NOTHING


def event(content: str = "Hello!", **fields: Any) -> dict[str, Any]:
    """Return an event as the service sends it; fields replace the defaults."""
    fixed: dict[str, Any] = {
        "id": _ID.format(1),
        "anima_id": anima()["id"],
        "event_type": "message.in",
        "meta": {},
    }
    times = dict.fromkeys(("occurred_at", "created_at", "updated_at"), WHEN)
    return {**fixed, **times, "content": content, **fields}


def anima(name: str = "my-agent", **fields: Any) -> dict[str, Any]:
    """Return an anima as the service sends it; its id follows from its name."""
    own = str(uuid.uuid5(uuid.NAMESPACE_URL, name))
    times = {"created_at": WHEN, "updated_at": WHEN}
    return {"id": own, "name": name, "meta": {}, "is_dormant": False, **times, **fields}


def pack(prompt: str = "", **fields: Any) -> dict[str, Any]:
    """Return a pack as the service sends it, with empty layers unless `content` has some."""
    lists = ("session_memories", "pending_events", "knowledge", "long_term_memories")
    content: dict[str, Any] = {"context": prompt, "identity": None, "temporal_context": None}
    content = {**content, **{name: [] for name in lists}, **fields.pop("content", {})}
    names = ("session_memory", "pending_event", "knowledge", "long_term_memory")
    counts = {f"{name}_count": len(content[key]) for name, key in zip(names, lists)}
    size = {"token_count": len(prompt) // 4, "max_tokens": 2000, "preset_name": "conversational"}
    fixed: dict[str, Any] = {"id": _ID.format(2), "anima_id": anima()["id"], "compiled_at": WHEN}
    return {**fixed, **counts, **size, **fields, "content": content}


def _response(answer: Any, status: int = 200) -> Response:
    """Return a scripted answer as a response, or raise it."""
    if isinstance(answer, Response):
        return answer
    if isinstance(answer, BaseException) or (
        isinstance(answer, type) and issubclass(answer, BaseException)
    ):
        raise _exception(answer)
    headers = {"content-type": "application/json"}
    if isinstance(answer, int) and not isinstance(answer, bool):
        status = answer
        if status >= 500:
            return Response(status, {"content-type": "text/plain"}, b"Internal Server Error")
        if status == 429:
            headers["retry-after"] = "1"
        answer = _ERRORS.get(status, {"detail": f"scripted status {status}"})
    return Response(status, headers, _json.dumps(answer, ensure_ascii=False).encode())


def _exception(scripted: Union[BaseException, type[BaseException]]) -> BaseException:
    """Return a new exception each time: tracebacks must not pile up."""
    if isinstance(scripted, type):
        try:
            return scripted("scripted failure")
        except Exception as error:
            name = scripted.__name__
            advice = f"script one that is made, such as {name}(…)"
            raise _failure(f"{name} can't be made from a text: {error}; {advice}") from None
    try:
        return copy.copy(scripted)
    except Exception:  # those with arguments of their own often can't be copied
        return scripted.with_traceback(None)


def _part(sent: Sent, wanted: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return of a request what an assertion speaks of."""
    data = {"params": sent.params, "json": sent.json or {}}
    return {name: {k: data[name][k] for k in wanted[name] if k in data[name]} for name in wanted}


def _pretty(data: Mapping[str, Any], indent: Optional[int]) -> list[str]:
    """Return named data as lines of JSON, without what is empty."""
    options: Any = {"indent": indent, "ensure_ascii": False, "sort_keys": True, "default": str}
    texts = [f"{name}={_json.dumps(part, **options)}" for name, part in data.items() if part]
    return [line for text in texts for line in text.split("\n")]


def _diff(expected: Sequence[str], got: Sequence[str]) -> list[str]:
    return list(difflib.unified_diff(expected, got, "expected", "sent", lineterm="", n=9))


def _failure(*lines: str) -> AssertionError:
    return AssertionError("\n".join(lines))
