# SPDX-License-Identifier: Apache-2.0
"""From what was recalled to a memory pack; pure."""
