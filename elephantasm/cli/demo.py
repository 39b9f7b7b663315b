# SPDX-License-Identifier: Apache-2.0
"""Two conversations with a small agent."""

from __future__ import annotations


def run() -> None:
    """Show it."""
