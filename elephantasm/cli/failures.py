# SPDX-License-Identifier: Apache-2.0
"""Errors as a terminal shows them: one line, with what to do next, and an exit code."""

from __future__ import annotations

import os
import re

from .. import exceptions
from ..exceptions import ElephantasmError, InvalidArgumentError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

REFUSED, USAGE, UNREACHED = 1, 2, 3

# The first class that fits holds, hence subclasses before their bases.
_ADVICE: tuple[tuple[type[ElephantasmError], str], ...] = (
    (exceptions.AuthenticationError, "check ELEPHANTASM_API_KEY"),
    (exceptions.PermissionDeniedError, "use a key that may do this"),
    (NotFoundError, "`elephantasm animas` lists what there is"),
    (exceptions.ConflictError, "give another --dedupe-key"),
    (InvalidArgumentError, "see `elephantasm {command} --help`"),
    (exceptions.ValidationError, "correct it; see `elephantasm {command} --help`"),
    (exceptions.ServerError, "try again later"),
    (exceptions.APIConnectionError, "check the endpoint, or allow more time with --timeout"),
    (ElephantasmError, "check the endpoint"),
)
_NO_IDENTITY = "it is made from the anima's events; capture some with `elephantasm extract`"
_NO_KEY = "no API key; set ELEPHANTASM_API_KEY (an endpoint like sqlite:///FILE needs none)"
# What Python calls otherwise than the command line, beyond `_` for `-`.
_OPTIONS = {
    "anima_id": "anima",
    "event_type": "type",
    "importance_score": "importance",
    "occurred_at": "at",
    "session_id": "session",
    "path": "database",
}
_WORDS = (
    ("make it with create_anima", "make it with `elephantasm create-anima`"),
    ("give an api_key", "give --api-key"),
    ("api_key must", "--api-key must"),
)
_ARGUMENT = re.compile(r"([a-z_]+)(?=[:.\[])")
_KEY = re.compile(r"sk_live_\S+")


def code_of(error: ElephantasmError) -> int:
    """Return the exit code that stands for an error."""
    if isinstance(error, exceptions.APIConnectionError):
        return UNREACHED
    usage = (exceptions.MissingAPIKeyError, InvalidArgumentError)
    return USAGE if isinstance(error, usage) else REFUSED


def text_of(error: ElephantasmError, arguments: Namespace) -> str:
    """Return an error of a command in one line that ends with the next step."""
    if isinstance(error, exceptions.MissingAPIKeyError):
        return _NO_KEY
    text = str(error)
    if error.status_code is None:  # words of this package
        text = _translated(text, arguments).removesuffix(".")
    if isinstance(error, exceptions.RateLimitError):
        wait = 1.0 if error.retry_after is None else error.retry_after
        text += f"; try again in {wait:g} seconds"
    # This package's own messages mostly say it already; what the service says never does.
    elif ";" not in text or (error.status_code or 0) >= 400:
        text += f"; {_advice(error, arguments.command)}"
    return without_keys(" ".join(text.split()))


def _advice(error: ElephantasmError, command: str) -> str:
    if isinstance(error, NotFoundError) and command == "identity":
        return _NO_IDENTITY  # an anima may well be there without
    advice = next(advice for kind, advice in _ADVICE if isinstance(error, kind))
    return advice.format(command=command)


def _translated(text: str, arguments: Namespace) -> str:
    """Return a message for Python programmers in the words of the command line."""
    for python, shell in _WORDS:
        text = text.replace(python, shell)
    named = _ARGUMENT.match(text)
    name = named and _OPTIONS.get(named[1], named[1]).replace("_", "-")
    if named and f"--{name}" in arguments.options:
        text = f"--{name}{text[named.end() :]}"
    return text


def without_keys(text: str) -> str:
    """Return a text without anything that is or looks like an API key."""
    for name, value in os.environ.items():
        if name.startswith("ELEPHANTASM_") and name.endswith("API_KEY") and value.strip():
            text = text.replace(value.strip(), "[key]")
    return _KEY.sub("[key]", text)
