# SPDX-License-Identifier: Apache-2.0
"""The version: read by programs, by `setup.cfg` and for the name that requests carry."""

from __future__ import annotations

__version__ = "0.3.0"
