# SPDX-License-Identifier: Apache-2.0
"""The client: arguments in, typed answers out, over whichever transport the endpoint names.

Each method is its signature, its documentation and one line: the operation that `_operations`
makes of the arguments, and the way it is sent: as it is, about an anima, or page by page. They
stand by resource, those for events and memories in the files of their names.

A new one is an operation in `_operations`, a method here in the file of the same name, and a
route in `local/api`. Those for single items stand in `manage`, which is loaded when the first of
them is asked for: who never does need not have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import _operations as operations
from .. import config
from .._arguments import named
from .._dispatch import Dispatch
from .._names import Animas
from .._secret import hide
from ..transport import Transport
from ..types import Anima, AnimaSummary, Health
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


class Elephantasm(EventMethods, MemoryMethods, ManageMethods):
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

    def create_anima(
        self,
        name: str,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        *,
        exist_ok: bool = False,
    ) -> Anima:
        """Create an anima and return it; raises as `extract` does.

        Args:
            name: At most 255 characters. Names need not be unique, but only a unique one can
                stand for the anima's id, and none that looks like an id itself.
            description: What the anima is for.
            meta: Anything that JSON can hold, at most 100 levels deep.
            exist_ok: Whether to return the anima of this name, the oldest of several, where
                there is one already; its description and meta stay as they are. Processes that
                call at the same time get the same anima.
        """
        operation = operations.create_anima(name, description, meta, exist_ok)
        return self._animas.ensure(name, operation) if exist_ok else self._dispatch.send(operation)

    def get_anima(self, anima_id: AnimaRef = None) -> Anima:
        """Return an anima given by UUID or name; raises as `inject` does."""
        return self._animas.about(anima_id, operations.get_anima())

    def list_animas(
        self, *, limit: Optional[int] = None, include_deleted: bool = False
    ) -> Iterator[Anima]:
        """Yield animas, newest first; pages, limit and deleted ones as in `list_events`."""
        return self._dispatch.pages(operations.list_animas(limit, include_deleted))

    def search_animas(self, name: str, limit: int = 50) -> tuple[Anima, ...]:
        """Return up to `limit` (at most 200) animas whose name holds a text, whatever the case."""
        return self._dispatch.send(operations.search_animas(name, limit))

    def summarize_animas(self) -> tuple[AnimaSummary, ...]:
        """Return all animas with the numbers of what they remember, latest activity first."""
        return self._dispatch.send(operations.summarize_animas())

    def update_anima(
        self,
        anima_id: AnimaRef = None,
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        is_deleted: Optional[bool] = None,
    ) -> Anima:
        """Change what is given of an anima and return it.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            name: As in `create_anima`.
            description: What the anima is for.
            meta: Replaces the old one as a whole.
            is_deleted: False revives a deleted anima, but not what it remembered.
        """
        return self._animas.change(
            anima_id, operations.update_anima(name, description, meta, is_deleted)
        )

    def delete_anima(self, anima_id: AnimaRef) -> dict[str, int]:
        """Delete an anima and all that it remembers; returns how much of each kind that was.

        The anima has to be named: the client's default is never deleted by omission.
        """
        return self._animas.change(named("anima_id", anima_id), operations.delete_anima())


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
