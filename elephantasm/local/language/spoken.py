# SPDX-License-Identifier: Apache-2.0
"""What a pack says in sentences of its own: in English, whatever people speak."""

from .english.spoken import last_contact, listed, prose

__all__ = ["last_contact", "listed", "prose"]
