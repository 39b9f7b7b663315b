# SPDX-License-Identifier: Apache-2.0
"""The network transport; loaded with the first call that needs the network."""

from __future__ import annotations

from .opener import HTTPTransport

__all__ = ["HTTPTransport"]
