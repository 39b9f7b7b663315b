# SPDX-License-Identifier: Apache-2.0
"""The embedded engine as a transport: requests answered in this process, without a socket."""

from __future__ import annotations

import os
import time

from .._arguments import database
from ..exceptions import InvalidArgumentError, NotFoundError
from .api.routes import answer, answer_all
from .api.values.ids import spelled_uuid
from .engine import Engine, find_anima
from .settings import PackSettings, SynthesisSettings
from .store.database import MEMORY, Database

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Callable, Optional, Union
    from uuid import UUID

    from ..transport import Request, Response
    from .dreamer.dream import DreamReport
    from .dreamer.model import Model
    from .recall.meaning import Meaning
    from .recall.rerank import Reranker
    from .secrets import Mask
    from .store.vectors import Progress


def open_endpoint(endpoint: str) -> LocalTransport:
    """Return the engine behind a `sqlite:` endpoint.

    `sqlite:///agent.db` is a file in the current directory, `sqlite:////srv/agent.db` one by
    its full path; `sqlite://` keeps everything in memory. The name is not percent-decoded.

    Raises:
        InvalidArgumentError: The endpoint names a host, as in `sqlite://agent.db`, no file, or
            options.
        APIConnectionError: The current directory was deleted.
    """
    return LocalTransport(database("endpoint", endpoint) or MEMORY)


class LocalTransport:
    """Answers the API's requests from one SQLite file; safe to share between threads.

    Args:
        path: Filename, or `:memory:` for memories that end with this object.
        llm: Turns a prompt into a reply; used for summaries, knowledge and identity. None for
            the built-in extractive ones.
        embed: Turns a list of texts into a vector for each, to find by their meaning what words
            do not find. None for by words alone.
        embed_name: Name of the model behind `embed`: when it changes, as when the number of
            dimensions does, all is embedded anew.
        rerank: Turns a query and a list of passages into a score for each; the best passages of a
            pack are put into that order.
        mask: True to store `[masked: key]` and the like in place of what has the shape of a key,
            a token, a password or a card number; or a function from a text to what is stored of
            it: where it fails, nothing is. False to store all as it comes.
        clock: Returns the time in seconds since 1970.
        pack: How packs are filled; None for the presets of the API.
        synthesis: When events become memories; None for the API's rule.
        synchronous: `FULL`: an answered write is on the disk. `NORMAL`: faster, but the last
            writes may be lost when the power fails.
        busy_timeout: Seconds to wait for another process's write where a call has no deadline.

    Raises:
        APIConnectionError: The path is relative, and the current directory was deleted.
    """

    def __init__(
        self,
        path: Union[str, os.PathLike[str]],
        *,
        llm: Optional[Callable[[str], str]] = None,
        embed: Optional[Callable[[list[str]], Sequence[Sequence[float]]]] = None,
        embed_name: str = "",
        rerank: Optional[Callable[[str, list[str]], Sequence[float]]] = None,
        mask: Union[bool, Callable[[str], str]] = False,
        clock: Callable[[], float] = time.time,
        pack: Optional[PackSettings] = None,
        synthesis: Optional[SynthesisSettings] = None,
        synchronous: str = "FULL",
        busy_timeout: float = 30.0,
    ) -> None:
        database = Database(path, synchronous=synchronous, busy_timeout=busy_timeout)
        self.engine = Engine(
            database,
            clock,
            _model(llm) if llm else None,
            pack,
            synthesis or SynthesisSettings(),
            _meaning(embed, embed_name) if embed else None,
            _reranker(rerank) if rerank else None,
            _mask(mask) if mask else None,
        )

    def __repr__(self) -> str:
        return f"LocalTransport({self.engine.database.path!r})"

    def send(self, request: Request, deadline: float) -> Response:
        """Return the answer to a request, whatever its status.

        Raises:
            APIConnectionError: The database cannot be used; the message says why and what
                to do.
            APITimeoutError: Another writer held the database until the deadline.
        """
        return answer(
            self.engine,
            request.method,
            request.path,
            request.params,
            request.body,
            deadline=deadline,
        )

    def send_all(self, requests: Sequence[Request], deadline: float) -> list[Response]:
        """Return the answers to several requests; their events are stored as one, or none is.

        Raises:
            APIConnectionError: The database cannot be used.
            APITimeoutError: Another writer held the database until the deadline.
        """
        return answer_all(self.engine, requests, deadline)

    def dream(
        self, anima_id: Union[UUID, str, None] = None, timeout: Optional[float] = None
    ) -> DreamReport:
        """Let the Dreamer work now: events become memories, memories merge and fade.

        Afterwards all that was said can be found without a delay: the index is up to date, and so
        are the vectors of an embedder.

        Args:
            anima_id: Whose, by UUID or name; None for every anima's.
            timeout: Seconds after which it stops, what is left being left for the next time; None
                for as long as it takes.

        Raises:
            InvalidArgumentError: Several animas have this name.
            NotFoundError: There is no such anima, or it was deleted.
            APIConnectionError: The database cannot be used.
            APITimeoutError: Another writer held the database until the time was over.
        """
        # One moment for all: what is compared between animas is of the same age.
        call = self.engine.call(None if timeout is None else time.monotonic() + timeout)
        report = call.dream(self._keys(anima_id))
        self.engine.index(call.deadline)
        self.engine.embed(call.deadline)
        return report

    def embedded(self) -> Progress:
        """Return how many passages have a vector, and how many wait for one.

        Raises:
            APIConnectionError: The database cannot be used.
        """
        from .store.vectors import Vectors

        with self.engine.database.snapshot() as store:
            return Vectors(store.connection).progress()

    def _keys(self, anima_id: Union[UUID, str, None]) -> list[int]:
        """Return the `n` of one living anima, or of all."""
        wanted = None if anima_id is None else spelled_uuid(str(anima_id))
        with self.engine.database.snapshot() as store:
            if wanted is not None:
                return [find_anima(store, wanted).n]
            living = store.animas.page(deleted=False, limit=-1, offset=0)
        if anima_id is None:
            return [row.n for row in living]
        named = [row.n for row in living if row.name == anima_id]
        if not named:
            raise NotFoundError(f"Anima {anima_id} not found", argument="anima_id", sent=False)
        if len(named) > 1:
            raise InvalidArgumentError(
                f"anima_id: {len(named)} animas are named {anima_id!r}", argument="anima_id"
            )
        return named

    def close(self) -> None:
        """Close the database; may be called twice."""
        self.engine.database.close()

    def __del__(self) -> None:
        # A client that is dropped, or ends with the program, leaves no open database behind.
        engine = getattr(self, "engine", None)
        if engine is not None:
            engine.database.close()


def _model(llm: Callable[[str], str]) -> Model:
    """Return a language model to be asked with care."""
    from .dreamer.model import Model

    return Model(llm)


def _meaning(embed: Callable[[list[str]], Sequence[Sequence[float]]], name: str) -> Meaning:
    """Return an embedder to be asked with care."""
    from .recall.meaning import Meaning

    return Meaning(embed, name)


def _mask(mask: Union[bool, Callable[[str], str]]) -> Mask:
    """Return what takes secrets out of texts."""
    from .secrets import Mask, without_secrets

    return Mask(without_secrets if isinstance(mask, bool) else mask)


def _reranker(rerank: Callable[[str, list[str]], Sequence[float]]) -> Reranker:
    """Return a reranker to be asked with care."""
    from .recall.rerank import Reranker

    return Reranker(rerank)
