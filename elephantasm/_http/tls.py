# SPDX-License-Identifier: Apache-2.0
"""TLS: one context for the process and its choice of certificates, built on first use.

To read the whole bundle of certificate authorities takes about 25 ms, the largest item of a first
call. Most systems have them in a folder as well, by the hash of their names, where OpenSSL reads
the one that it needs. So that comes first, and the bundle only before a certificate is refused.
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

# The context for each choice, and whether it has everything that is trusted by default.
_contexts: dict[tuple[Optional[str], Optional[str]], tuple[ssl.SSLContext, bool]] = {}
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

    def trusts_more(self, sock: TimedSocket, failure: BaseException) -> bool:
        """Return whether another try may succeed where a certificate was refused.

        Args:
            sock: What the peer was spoken to through.
            failure: What went wrong.
        """
        refused = isinstance(failure, ssl.SSLCertVerificationError)
        if self._context or not refused or not isinstance(sock, SecureSocket):
            return False
        return _complete(sock.raw.context)


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


@contextmanager  # pyright: ignore[reportDeprecated] - of what it may yield
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
    choice = _choice()
    known = _contexts.get(choice)
    if known is None:
        # A burst of threads must not build one each.
        with _lock():
            known = _contexts.get(choice) or _build(choice, _hashed_folder(choice))
    return known[0]


def _choice() -> tuple[Optional[str], Optional[str]]:
    return os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")


def _lock() -> _thread.LockType:
    # Looked up at each use, for gevent puts its own in this place.
    return _locks.setdefault(os.getpid(), _thread.allocate_lock())


def _complete(used: ssl.SSLContext) -> bool:
    """Trust all that is trusted by default; return whether the context used did not."""
    choice = _choice()
    with _lock():
        context, is_whole = _contexts.get(choice, (None, False))
        if context is used and not is_whole:
            context, _ = _build(choice, None)
        return context is not used


def _build(
    choice: tuple[Optional[str], Optional[str]], folder: Optional[str]
) -> tuple[ssl.SSLContext, bool]:
    """Return a context that trusts a folder, or all that is trusted by default."""
    context = ssl.create_default_context(capath=folder)
    # RFC 7301: else a service that prefers HTTP/2 may begin to speak that.
    context.set_alpn_protocols(["http/1.1"])
    built = context, folder is None
    paths = ssl.get_default_verify_paths()
    # OpenSSL says nothing of a file that is not there yet, or cannot be opened for want of a
    # descriptor: the next call tries again. A directory is looked into at each handshake.
    by_directory = folder or (paths.capath and not paths.cafile and not choice[0])
    if context.cert_store_stats()["x509"] or by_directory:
        _contexts[choice] = built
    return built


def _hashed_folder(choice: tuple[Optional[str], Optional[str]]) -> Optional[str]:
    """Return the system's folder of certificates by the hash of their names, None for the bundle.

    Who names a file means that one.
    """
    folder = None if choice[0] else ssl.get_default_verify_paths().capath
    try:
        names = os.listdir(folder) if folder else []  # noqa: PTH208 - pathlib is one more import
    except OSError:
        return None
    # OpenSSL's own names: eight digits of the hash, and a number for those that share it.
    return folder if any(len(name) == 10 and name.endswith(".0") for name in names) else None
