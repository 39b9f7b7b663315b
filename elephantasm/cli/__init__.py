# SPDX-License-Identifier: Apache-2.0
"""The command line: `elephantasm …` or `python -m elephantasm …`.

Exit codes: 0 done, 1 refused by the service, 2 wrong usage, 3 the service could not be reached,
130 ended by Ctrl-C or because nobody reads the output any more.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys

from ..exceptions import ElephantasmError
from .failures import REFUSED, UNREACHED, code_of, text_of
from .output import OutputError, complain, put
from .parser import PROGRAM, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

INTERRUPTED = 130
# Objects that are made before Python looks for garbage among them; most commands make fewer.
_MANY_OBJECTS = 50_000


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run one command and return its exit code; `argv` is None for the process's arguments.

    It is meant for a process that ends with it, and does not look for garbage that goes with it.
    """
    gc.set_threshold(_MANY_OBJECTS)
    try:
        return _ended(argv)
    finally:
        gc.freeze()  # else Python would look through all that is left, and that again


def _ended(argv: Optional[Sequence[str]]) -> int:
    """Run one command to the end of its output."""
    # The shell may have closed one of them (`>&-`).
    sys.stdout, sys.stderr = sys.stdout or _Nowhere(), sys.stderr or _Nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A character that the terminal lacks must not end the command.
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            return _run(argv)
        finally:
            # A pipe that broke shows here, not at the interpreter's end.
            put("", end="", flush=True)
    except BrokenPipeError:
        _silence()
        return INTERRUPTED
    except KeyboardInterrupt:
        return INTERRUPTED
    except OutputError as error:
        _silence()
        complain(PROGRAM, f"cannot write the output: {error}; write it elsewhere")
        return REFUSED
    except OSError as error:
        reason = error.strerror or error
        complain(PROGRAM, f"{reason}; check the paths and the current directory")
        return REFUSED


def _run(argv: Optional[Sequence[str]]) -> int:
    """Parse and run; errors that have an exit code of their own end here."""
    arguments = parse(argv)
    try:
        return int(arguments.run(arguments) or 0)
    except ElephantasmError as error:
        complain(f"{PROGRAM} {arguments.command}", text_of(error, arguments))
        return code_of(error)
    except ModuleNotFoundError as error:
        reason = f"the embedded engine cannot be loaded ({error})"
        complain(f"{PROGRAM} {arguments.command}", f"{reason}; use a Python that has sqlite3")
        return UNREACHED


class _Nowhere(io.TextIOBase):
    """Stands for an output that is closed: takes everything and keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def _silence() -> None:
    """Send what is still in the buffer nowhere: writing it again at exit would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):  # what stands for a closed output has no descriptor
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
