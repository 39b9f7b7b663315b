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
    from collections.abc import Mapping

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
_NO_IDENTITY = (
    "it is made from the anima's events; say who it is with `elephantasm extract --type system`"
)
_NO_ITEM = "`elephantasm list` shows the ids that there are"
_OF_ITEMS = ("show", "why", "history", "forget", "restore", "erase")
_NO_KEY = "no API key; set ELEPHANTASM_API_KEY (an endpoint like sqlite:///FILE needs none)"
_NO_ANIMA = "make it with `elephantasm create-anima` or give an id"
# The two ends of a replay, and the variable of each one's key; without it, the common one holds.
SIDE_KEYS = {"source": "ELEPHANTASM_SOURCE_API_KEY", "target": "ELEPHANTASM_TARGET_API_KEY"}
_KEY = re.compile(r"sk_live_\S+")


def code_of(error: ElephantasmError) -> int:
    """Return the exit code that stands for an error."""
    if isinstance(error, exceptions.APIConnectionError):
        return UNREACHED
    usage = (exceptions.MissingAPIKeyError, InvalidArgumentError)
    return USAGE if isinstance(error, usage) else REFUSED


def text_of(error: ElephantasmError, arguments: Namespace) -> str:
    """Return an error of a command in one line that ends with the next step."""
    side = getattr(arguments, "side", None)
    text = _text_of(error, arguments)
    if side:
        text = f"{side}: {text}".replace("ELEPHANTASM_API_KEY", SIDE_KEYS[side])
    return without_keys(" ".join(text.split()))


def _text_of(error: ElephantasmError, arguments: Namespace) -> str:
    if isinstance(error, exceptions.MissingAPIKeyError):
        return _NO_KEY
    text = str(error)
    if error.status_code is None or error.sent is False:  # words of this package
        text = _named(error, arguments.names).removesuffix(".")
    if isinstance(error, exceptions.RateLimitError):
        wait = 1.0 if error.retry_after is None else error.retry_after
        text += f"; try again in {wait:g} seconds"
    elif isinstance(error, NotFoundError) and error.argument:
        # A name that the client looked up in vain; its advice is one for Python.
        text = f"{text.rpartition('; ')[0]}; {_NO_ANIMA}"
    elif isinstance(error, NotFoundError) and error.no_route:
        pass
    # This package's own messages mostly say it already; what the service says never does.
    elif ";" not in text or (error.sent is not False and (error.status_code or 0) >= 400):
        text += f"; {_advice(error, arguments.command)}"
    return text


def _advice(error: ElephantasmError, command: str) -> str:
    if isinstance(error, NotFoundError) and command == "identity":
        return _NO_IDENTITY  # an anima may well be there without
    if isinstance(error, NotFoundError) and command in _OF_ITEMS:
        return _NO_ITEM
    advice = next(advice for kind, advice in _ADVICE if isinstance(error, kind))
    return advice.format(command=command)


def _named(error: ElephantasmError, names: Mapping[str, str]) -> str:
    """Return an error's text, begun with what the command line calls the argument it is about."""
    text, argument = str(error), error.argument or ""
    if argument in names and text.startswith(argument):
        return names[argument] + text[len(argument) :]
    return text


def without_keys(text: str) -> str:
    """Return a text without anything that is or looks like an API key."""
    for name, value in os.environ.items():
        if name.startswith("ELEPHANTASM_") and name.endswith("API_KEY") and value.strip():
            text = text.replace(value.strip(), "[key]")
    return _KEY.sub("[key]", text)
