# SPDX-License-Identifier: Apache-2.0
"""The client: arguments in, typed answers out, over whichever transport the endpoint names.

Each method is its signature, its documentation and one line: the operation that `_operations`
makes of the arguments, and the way it is sent: as it is, about an anima, or page by page. They
stand by resource, in the files of this folder: `events`, `memories`, `animas`.

A new one is an operation in `_operations`, a method here in the file of the same name, and a
route in `local/api`. Those for single items stand in `manage`, which is loaded when the first of
them is asked for: who never does need not have it.
"""

from __future__ import annotations

from .. import _operations as operations
from .. import config
from .._dispatch import Dispatch
from .._names import Animas
from .._secret import hide
from ..transport import Transport
from ..types import Health
from .animas import AnimaMethods
from .events import EventMethods
from .memories import Freshness, MemoryMethods

# Annotated, or editors would take the methods of `manage` for code that never runs.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Optional

    from .._names import AnimaRef
    from ..manage import ManageMethods
else:
    from .._typing import UUID, AnimaRef, Any, Optional, SSLContext, Union  # noqa: F401

    ManageMethods = object

_LEFT_OUT = "methods for single items stand in manage/, which this copy of the package leaves out"


class Elephantasm(EventMethods, MemoryMethods, AnimaMethods, ManageMethods):
    """Long-term memory of agents, at the service or in an embedded database.

    One client may be shared by any number of threads, and survives a fork. It is a context
    manager; `close()` lets go of its connections. Its methods for single items, such as
    `get_event` and `delete_memory`, are those of `manage.ManageMethods`.

    Args:
        api_key: Key that starts with `sk_live_`; None or blank means `ELEPHANTASM_API_KEY`.
            A `sqlite:` endpoint needs none.
        anima_id: Default anima of all methods, by UUID or by name; None or blank means
            `ELEPHANTASM_ANIMA_ID`.
        endpoint: `https://…` with or without `/api`, or `sqlite:///file.db` (`sqlite://` keeps
            everything in memory); None or blank means `ELEPHANTASM_ENDPOINT`, else
            `https://api.elephantasm.com`.
        timeout: Seconds for one whole call, at most a day; None means `ELEPHANTASM_TIMEOUT`,
            else 30. Only the resolving of a host name can exceed it.
        transport: What answers instead of the endpoint, such as a `FakeTransport`; it is closed
            with the client.
        ssl_context: For https, instead of one with the system's certificates.
        proxy: `http://[user:password@]host:port`; None means the environment's `https_proxy`,
            `http_proxy` and `no_proxy`.
        user_agent: Instead of `elephantasm-python/VERSION`.

    Raises:
        MissingAPIKeyError: The endpoint needs a key and there is none.
        InvalidArgumentError: A setting can't be used; the message names it.
    """

    def __init__(
        self,
        api_key: Optional[str] = None,
        anima_id: AnimaRef = None,
        endpoint: Optional[str] = None,
        timeout: Optional[float] = None,
        *,
        transport: Optional[Transport] = None,
        ssl_context: Optional[SSLContext] = None,
        proxy: Optional[str] = None,
        user_agent: Optional[str] = None,
    ) -> None:
        key, via = hide(api_key), hide(proxy)
        del api_key, proxy  # crash reports print variables
        settings = config.resolve(key, anima_id, endpoint, timeout, needs_key=transport is None)
        network = {"ssl_context": ssl_context, "proxy": via, "user_agent": user_agent}
        self._dispatch = Dispatch(settings, transport, network)
        self._animas = Animas(self._dispatch, settings.anima_id)
        self._freshness = Freshness()

    def __enter__(self) -> Elephantasm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # Crash reports also print a client whose settings were refused.
        dispatch = getattr(self, "_dispatch", None)
        return f"{type(self).__name__}({dispatch.settings if dispatch else 'not made'})"

    if not TYPE_CHECKING:  # checkers know the methods by name, and no others

        def __getattr__(self, name):
            return _managed(self, name)

        def __dir__(self):
            return {*super().__dir__(), *_names_managed()}

    @property
    def api_key(self) -> Optional[str]:
        """The key that is sent, None where none is needed; never log it."""
        key = self._dispatch.settings.api_key
        return key.reveal() if key else None

    @property
    def anima_id(self) -> Optional[str]:
        """Id or name of the default anima, None if there is none."""
        return self._dispatch.settings.anima_id

    @property
    def endpoint(self) -> str:
        """Where calls go: `https://host/api`, or a `sqlite:` URL."""
        return self._dispatch.settings.endpoint

    @property
    def timeout(self) -> float:
        """Seconds for one whole call."""
        return self._dispatch.settings.timeout

    def close(self) -> None:
        """Close the client and its connections; may be called twice."""
        self._dispatch.close()

    def health(self) -> Health:
        """Return how the service is; needs no valid key."""
        return self._dispatch.send(operations.health())

    def usage(self) -> dict[str, Any]:
        """Return what the plan allows and what is used, as the service sends it."""
        return self._dispatch.send(operations.usage())


def _managed(client: Elephantasm, name: str) -> Any:
    """Return a method that stands in `manage`; `AttributeError` for any other name."""
    missing = f"{type(client).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        raise AttributeError(missing)  # asked by copies, pickles and notebooks of every object
    try:
        from ..manage import ManageMethods
    except ImportError as error:
        raise AttributeError(f"{missing}; {_LEFT_OUT} ({error})") from error
    method = getattr(ManageMethods, name, None)
    if method is None:
        raise AttributeError(missing)
    return method.__get__(client)


def _names_managed() -> list[str]:
    """Return the names of the methods that stand in `manage`; none where it is left out."""
    try:
        from ..manage import ManageMethods
    except ImportError:
        return []
    return dir(ManageMethods)
