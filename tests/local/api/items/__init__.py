# SPDX-License-Identifier: Apache-2.0
"""Tests of single items in the embedded engine."""
