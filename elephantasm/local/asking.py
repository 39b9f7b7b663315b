# SPDX-License-Identifier: Apache-2.0
"""A callable of the application, such as a model, asked with care: its failures stay its own.

It may raise anything, take for ever, or be out of service. Then whoever asks goes on without it;
it is left alone for a while, and the first failure is logged.
"""

from __future__ import annotations

import contextvars
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Optional

# What failed or was slower than this is not asked again for a while: a caller is waiting.
_SLOW = 30.0
_PAUSE = 300.0
# Part of a call's time that an answer may take.
_SHARE = 0.7


class NoAnswerError(Exception):
    """There is no answer, and nothing to be done about it: the failure is logged already."""


class Asked:
    """A callable of the application.

    Args:
        ask: Returns an answer.
        warning: What the log says at the first failure; %s stands for what failed.
        clock: Returns seconds; only differences matter.
    """

    def __init__(
        self,
        ask: Callable[..., object],
        warning: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._warning = warning
        self._clock = clock
        self._warned = False
        self._not_before: Optional[float] = None

    def is_paused(self) -> bool:
        """Return whether it is left alone for a while."""
        return self._not_before is not None and self._clock() < self._not_before

    def answer(
        self,
        *questions: object,
        deadline: Optional[float] = None,
        read: Callable[[Any], Any] = lambda answer: answer,
    ) -> Any:
        """Return what the callable answers.

        Args:
            questions: Its arguments.
            deadline: `time.monotonic()` value by which the call must be over; None to wait as
                long as the answer takes.
            read: Returns what is made of an answer; fails where it is none.

        Raises:
            NoAnswerError: It failed, was too slow, or did so a short while ago.
        """
        if self.is_paused():
            raise NoAnswerError
        started = self._clock()
        try:
            answer = read(self._answer(questions, deadline))
        except Exception as error:  # an application's callable may raise anything
            # By its kind alone: the text may hold a key or what was said.
            self._give_up(type(error).__name__)
            raise NoAnswerError from None
        if self._clock() - started > _SLOW:
            self._give_up(f"took more than {_SLOW:.0f} seconds")
        return answer

    def _answer(self, questions: tuple[object, ...], deadline: Optional[float]) -> object:
        """Return the answer; without one in time, raise TimeoutError."""
        if deadline is None:
            return self._ask(*questions)
        # What is left is for writing, with an answer or without.
        patience = (deadline - time.monotonic()) * _SHARE
        if patience <= 0:
            raise TimeoutError
        answers: list[object] = []
        # Nothing else ends a callable that does not return; a late answer is dropped.
        context = contextvars.copy_context()
        thread = threading.Thread(
            target=lambda: answers.append(context.run(self._outcome, questions)), daemon=True
        )
        thread.start()
        thread.join(patience)
        if not answers:
            raise TimeoutError
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    def _outcome(self, questions: tuple[object, ...]) -> object:
        """Return the answer, or the exception in its place."""
        try:
            return self._ask(*questions)
        except Exception as error:
            return error

    def _give_up(self, why: str) -> None:
        """Leave the callable alone for a while."""
        self._not_before = self._clock() + _PAUSE
        self.warn(why)

    def warn(self, why: str) -> None:
        """Log the first failure; the later ones would say the same."""
        if not self._warned:
            self._warned = True
            import logging

            logging.getLogger(__name__).warning(self._warning, why)
