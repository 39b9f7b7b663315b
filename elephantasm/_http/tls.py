# SPDX-License-Identifier: Apache-2.0
"""The TLS context: one for the process and its choice of certificates, built on first use.

Building one reads the whole bundle of certificate authorities, about 25 ms, which is the
largest item of a first call; a burst of threads must not do it side by side.
"""

from __future__ import annotations

import os
import ssl
from _thread import allocate_lock  # threading would be one more module to load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from _thread import LockType
    from typing import Optional

_contexts: dict[tuple[Optional[str], Optional[str]], ssl.SSLContext] = {}
# By process id: a child forked while another thread was building gets a lock of its own.
_locks: dict[int, LockType] = {}


def default_context() -> ssl.SSLContext:
    """Return the shared context for the current SSL_CERT_FILE and SSL_CERT_DIR."""
    choice = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    context = _contexts.get(choice)
    if context is None:
        with _locks.setdefault(os.getpid(), allocate_lock()):
            context = _contexts.get(choice)
            if context is None:
                context = ssl.create_default_context()
                context.set_alpn_protocols(["http/1.1"])
                _contexts[choice] = context
    return context


def wrap(sock: socket.socket, host: str, context: Optional[ssl.SSLContext]) -> ssl.SSLSocket:
    """Return the socket under TLS, with the handshake still to be done."""
    # As bytes, an ASCII name does not load the IDNA codec; a caller's own kind of context may
    # expect text.
    name = host if context else host.encode("ascii")
    context = context or default_context()
    try:
        return context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=False)
    except ValueError as exc:
        # Such as a host name that no certificate can carry.
        raise ssl.SSLError(str(exc)) from exc
