# SPDX-License-Identifier: Apache-2.0
"""Long-term memory for AI agents."""

__version__ = "0.3.0"
