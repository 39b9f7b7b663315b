# SPDX-License-Identifier: Apache-2.0
"""How people say in English that what follows is not their own word."""

from __future__ import annotations
