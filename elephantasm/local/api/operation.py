# SPDX-License-Identifier: Apache-2.0
"""What all operations of the API have in common.

An operation is a class: its fields are what a request must and may give, and `answer` is what is
done with them. To add one, write its class in the file of its resource, and its route in the
table at the end of that file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from ..typed import NamedTuple
from .fields import Fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from ...transport import Response
    from ..engine import Call


class Operation(Fields, ABC):
    """One request for an operation, whose fields were all in order.

    Attributes:
        is_public: Whether it is answered without the server's key as well.
        can_narrow: Whether it reads, and so can keep to a part of what is stored (`scope.py`).
    """

    is_public: ClassVar[bool] = False
    can_narrow: ClassVar[bool] = False

    @abstractmethod
    def answer(self, call: Call) -> Response:
        """Return what is answered.

        Args:
            call: The engine at this moment, for as long as the request may take.

        Raises:
            NotFoundError: There is no such anima.
            APIConnectionError: The database cannot be used.
            APITimeoutError: The deadline passed.
        """


class Route(NamedTuple):
    """Where an operation is: `*` in the path stands for any segment."""

    method: str
    path: str
    operation: type[Operation]
