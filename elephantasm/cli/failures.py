# SPDX-License-Identifier: Apache-2.0
"""Errors as a terminal shows them: one line, with what to do next, and an exit code."""

from __future__ import annotations

import os
import re

from ..exceptions import (
    APIConnectionError,
    APIResponseError,
    AuthenticationError,
    ConflictError,
    ElephantasmError,
    InvalidArgumentError,
    MissingAPIKeyError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
)

REFUSED, USAGE, UNREACHED = 1, 2, 3

# The first class that fits holds, hence subclasses before their bases.
_CODES: tuple[tuple[type[ElephantasmError], int], ...] = (
    (MissingAPIKeyError, USAGE),
    (InvalidArgumentError, USAGE),
    (APIConnectionError, UNREACHED),
)
_ADVICE: tuple[tuple[type[ElephantasmError], str], ...] = (
    (AuthenticationError, "check ELEPHANTASM_API_KEY"),
    (PermissionDeniedError, "use a key that may do this"),
    (NotFoundError, "`elephantasm animas` lists what there is"),
    (ConflictError, "give another --dedupe-key"),
    (InvalidArgumentError, "see `elephantasm {command} --help`"),
    (ValidationError, "correct it; see `elephantasm {command} --help`"),
    (ServerError, "try again later"),
    (APIConnectionError, "check --endpoint, or allow more time with --timeout"),
    (APIResponseError, "check --endpoint"),
)
_KEY = re.compile(r"sk_live_\S+")


class UsageError(Exception):
    """The command cannot be run as it was given; the message says what to give instead."""


def code_of(error: Exception) -> int:
    """Return the exit code that stands for an error."""
    if isinstance(error, UsageError):
        return USAGE
    return next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)


def text_of(error: Exception, command: str) -> str:
    """Return an error in one line that ends with the next step."""
    if isinstance(error, MissingAPIKeyError):
        return "no API key; set ELEPHANTASM_API_KEY (an endpoint like sqlite:///FILE needs none)"
    text = str(error)
    if isinstance(error, RateLimitError):
        wait = 1.0 if error.retry_after is None else error.retry_after
        text += f"; try again in {wait:g} seconds"
    elif ";" not in text:  # most of this package's own messages say it already
        kinds = (advice for kind, advice in _ADVICE if isinstance(error, kind))
        advice = next(kinds, "")
        text += f"; {advice.format(command=command)}" if advice else ""
    return without_keys(" ".join(text.split()))


def without_keys(text: str) -> str:
    """Return a text without anything that is or looks like an API key."""
    for name, value in os.environ.items():
        if name.startswith("ELEPHANTASM_") and name.endswith("API_KEY") and value.strip():
            text = text.replace(value.strip(), "[key]")
    return _KEY.sub("[key]", text)
