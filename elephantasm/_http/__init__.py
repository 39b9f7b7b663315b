# SPDX-License-Identifier: Apache-2.0
"""The network transport; loaded with the first call that needs the network.

It is loaded whole, with what reads an answer: a call that fails for want of descriptors, or after
an upgrade has replaced the package, has nothing left to load.
"""

from __future__ import annotations

import json  # noqa: F401 - what parses an answer

from .opener import HTTPTransport

__all__ = ["HTTPTransport"]
