# SPDX-License-Identifier: Apache-2.0
"""The network transport; loaded with the first call that needs the network.

    transport    the public class: a request in, a response or an error out; what a failure is
                 called and what to do about it
    handler      what urllib's opener calls: takes a connection, decides what is sent twice;
                 the pool of idle ones
    connection   one conversation: connect, tunnel, TLS, send, receive; how far a call has come
    route        where to: host, port, TLS or not, the proxy on the way
    proxy        reads a proxy's URL and `no_proxy`; loaded by who has a proxy
    tls          certificates and the secure socket; loaded by https
    messages     a request as bytes, and bytes as an answer
    deadline     time left, and the socket whose waits end with it

It is loaded whole, with what reads an answer: a call that fails for want of descriptors, or after
an upgrade has replaced the package, has nothing left to load.
"""

from __future__ import annotations

import json  # noqa: F401 # pyright: ignore[reportUnusedImport] - what parses an answer

from .transport import HTTPTransport

__all__ = ["HTTPTransport"]
