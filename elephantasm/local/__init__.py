# SPDX-License-Identifier: Apache-2.0
"""The embedded engine: the same API on one SQLite file, in this process."""
