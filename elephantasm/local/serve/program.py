# SPDX-License-Identifier: Apache-2.0
"""A server as a program: from a database file until SIGINT or SIGTERM."""

from __future__ import annotations

import signal
import sys
import threading
import time

from ..._secret import hide
from ...exceptions import APITimeoutError
from ..transport import LocalTransport
from .server import Server

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional, TextIO

    from ..settings import PackSettings, SynthesisSettings
    from ..store.database import Database

CHECK_SECONDS = 2.0  # for looking at the database before listening


def serve(
    path: str,
    host: str = "127.0.0.1",
    port: int = 8765,
    *,
    api_key: Optional[str] = None,
    llm: Optional[Callable[[str], str]] = None,
    pack: Optional[PackSettings] = None,
    synthesis: Optional[SynthesisSettings] = None,
    synchronous: str = "FULL",
    log: Optional[TextIO] = None,
    quiet: bool = False,
) -> None:
    """Serve a database over HTTP until SIGINT or SIGTERM; call it from the main thread.

    Requests that run get a few seconds to be answered; a second signal ends the process at
    once.

    Args:
        path: Database file; made at the first write.
        host: Address to listen on. One that other machines reach needs an `api_key`.
        port: Port, or 0 for a free one, named in the first line of the log.
        api_key: The key clients must send, of 16 characters or more where other machines
            reach the address; None for none.
        llm: As for `LocalTransport`.
        pack: As for `LocalTransport`.
        synthesis: As for `LocalTransport`.
        synchronous: As for `LocalTransport`.
        log: Where to write a line for each request; None for standard error. A line that it
            does not take at once is dropped.
        quiet: Whether to leave those lines out; the start, the stop and failures are still
            logged.

    Raises:
        APIConnectionError: The database cannot be used; the message says why and what to do.
        InvalidArgumentError: Other machines reach the address and there is no key, or a short
            one.
        OSError: The address is in use, or not one of this machine.
    """
    key = hide(api_key)
    del api_key  # crash reports print variables
    transport = LocalTransport(
        path, llm=llm, pack=pack, synthesis=synthesis, synchronous=synchronous
    )
    out = sys.stderr if log is None else log
    try:
        _check(transport.engine.database)
        with Server(transport.engine, host, port, api_key=key, log=out, quiet=quiet) as server:
            _until_signalled(server)
        server.log.note("stopped")
    finally:
        transport.close()


def _check(database: Database) -> None:
    """Refuse a database that no request could use, before anybody sends one."""
    try:
        # A file that is not there yet passes: it is made at the first write.
        with database.snapshot(time.monotonic() + CHECK_SECONDS):
            pass
    except APITimeoutError:
        pass  # locked by another process, which will be done some time


def _until_signalled(server: Server) -> None:
    """Run a server until the process is asked to stop."""
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in signals]

    def restore() -> None:
        for number, handler in zip(signals, before):
            signal.signal(number, handler)

    def stop(number: int, frame: Any) -> None:
        restore()  # the next signal does what it did before: it ends the process
        # `shutdown` waits for the loop that this handler interrupts: it needs its own thread.
        threading.Thread(target=server.shutdown).start()

    for number in signals:
        signal.signal(number, stop)
    name = f"[{server.server_name}]" if ":" in server.server_name else server.server_name
    key = "its key" if server.access.key else "any text: this server checks none"
    server.log.note(
        f"listening on http://{name}:{server.server_port}/api - clients set ELEPHANTASM_ENDPOINT "
        f"to this address and ELEPHANTASM_API_KEY to {key}"
    )
    try:
        server.serve_forever(poll_interval=0.1)
    finally:
        restore()
