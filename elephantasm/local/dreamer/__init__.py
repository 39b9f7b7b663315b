# SPDX-License-Identifier: Apache-2.0
"""What writes memory: events become memories, knowledge and identity, and memories age."""
