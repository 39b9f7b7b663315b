# SPDX-License-Identifier: Apache-2.0
"""What reads memory: from a query to the passages, memories and statements that answer it."""
