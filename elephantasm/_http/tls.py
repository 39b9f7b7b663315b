# SPDX-License-Identifier: Apache-2.0
"""TLS: one context for the process and its choice of certificates, built on first use.

Building one reads the whole bundle of certificate authorities, about 25 ms, which is the
largest item of a first call; a burst of threads must not do it side by side.
"""

from __future__ import annotations

import _thread  # threading would be one more module to load
import os
import signal
import ssl
from contextlib import contextmanager, nullcontext

from .deadline import TimedSocket

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from typing import Any, Optional

_contexts: dict[tuple[Optional[str], Optional[str]], ssl.SSLContext] = {}
_SIGPIPE: Optional[signal.Signals] = getattr(signal, "SIGPIPE", None)  # Windows has none
# By process id: a child forked while another thread was building gets a lock of its own.
_locks: dict[int, _thread.LockType] = {}


class TLS:
    """How to speak TLS to one host.

    Args:
        host: Its name in ASCII, or its address.
        context: The caller's own settings, or None for the default ones.
    """

    def __init__(self, host: str, context: Optional[ssl.SSLContext]) -> None:
        self._name = _Name(host)
        self._context = context

    def secure(self, sock: TimedSocket) -> SecureSocket:
        """Return the socket under TLS, with the handshake still to be done."""
        context = self._context or default_context()
        try:
            wrapped = context.wrap_socket(
                sock.raw, server_hostname=self._name, do_handshake_on_connect=False
            )
        except ValueError as exc:
            # Such as a host name that no certificate can carry.
            raise ssl.SSLError(str(exc)) from exc
        return SecureSocket(wrapped, sock.deadline)


class SecureSocket(TimedSocket):
    """A timed socket under TLS.

    OpenSSL writes by itself, without MSG_NOSIGNAL, and may have to write in order to read.
    """

    raw: ssl.SSLSocket
    knows_what_left = False

    def handshake(self) -> None:
        """Agree with the peer on keys, and check its certificate."""
        # OpenSSL's loop counts this timeout once for the whole handshake.
        self.deadline.arm(self.raw)
        with _without_sigpipe():
            self.raw.do_handshake()

    def send(self, data: memoryview) -> int:
        """Send what the system takes at once; return how much that was."""
        self.deadline.arm(self.raw)
        with _without_sigpipe():
            return self.raw.send(data)

    def receive(self, buffer: Any) -> int:
        """Read what has come into a buffer, at least a byte; return 0 at the end."""
        self.deadline.arm(self.raw)
        with _without_sigpipe():
            return self.raw.recv_into(buffer)

    def pending(self) -> bool:
        """Return whether decrypted bytes wait where no poll of the descriptor sees them."""
        return self.raw.pending() > 0


def _without_sigpipe() -> AbstractContextManager[None]:
    """Return a block in which a broken pipe ends no process."""
    # Python ignores the signal from its start on; few programs give it back its default.
    is_deadly = _SIGPIPE is not None and signal.getsignal(_SIGPIPE) == signal.SIG_DFL
    return _sigpipe_blocked() if is_deadly else nullcontext()


@contextmanager
def _sigpipe_blocked() -> Iterator[None]:
    """Hold SIGPIPE back in this thread, and drop the one that has come."""
    assert _SIGPIPE is not None  # noqa: S101 - asked before
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {_SIGPIPE})
    try:
        yield
    finally:
        if _SIGPIPE in signal.sigpending():
            signal.sigwait({_SIGPIPE})
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Name(str):
    """A host name in ASCII, so that `ssl` need not load the IDNA codec to encode it.

    As bytes it would not either, but the sockets of gevent take text only.
    """

    def encode(self, encoding: str = "ascii", errors: str = "strict") -> bytes:
        return str.encode(self, "ascii", errors)


def default_context() -> ssl.SSLContext:
    """Return the shared context for the current SSL_CERT_FILE and SSL_CERT_DIR."""
    choice = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    context = _contexts.get(choice)
    if context is None:
        # Looked up at each use, for gevent puts its own in this place.
        with _locks.setdefault(os.getpid(), _thread.allocate_lock()):
            context = _contexts.get(choice) or _build(choice)
    return context


def _build(choice: tuple[Optional[str], Optional[str]]) -> ssl.SSLContext:
    context = ssl.create_default_context()
    # RFC 7301: else a service that prefers HTTP/2 may begin to speak that.
    context.set_alpn_protocols(["http/1.1"])
    paths = ssl.get_default_verify_paths()
    # OpenSSL says nothing of a file that is not there yet, or cannot be opened for want of a
    # descriptor: the next call tries again. A directory is looked into at each handshake.
    by_directory = paths.capath and not paths.cafile and not choice[0]
    if context.cert_store_stats()["x509"] or by_directory:
        _contexts[choice] = context
    return context
