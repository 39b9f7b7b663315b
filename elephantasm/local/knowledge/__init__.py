# SPDX-License-Identifier: Apache-2.0
"""From what somebody said to statements worth knowing; pure."""
