# SPDX-License-Identifier: Apache-2.0
"""SQL and nothing else: the file, its tables, and their rows."""
