# SPDX-License-Identifier: Apache-2.0
"""The embedded engine: the same API on one SQLite file, in this process."""

from .settings import PackSettings, SynthesisSettings
from .transport import LocalTransport, open_endpoint

__all__ = ["LocalTransport", "PackSettings", "SynthesisSettings", "open_endpoint"]
