# SPDX-License-Identifier: Apache-2.0
"""The engine's server in a thread of the test's process."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from importlib import import_module

from tests import elephantasm

Server = import_module(f"{elephantasm.__name__}.local.server").Server
KEY = "sk_live_0123456789abcdef0123456789abcdef"


@contextmanager
def serving(engine, **options):
    """Serve an engine on a free port for as long as the block lasts."""
    with Server(engine, port=0, **options) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            # Before the socket closes, or the loop would spin on it forever.
            server.shutdown()
            thread.join()
