# SPDX-License-Identifier: Apache-2.0
"""The words and limits of the API, once for both sides: who asks and who answers."""

from __future__ import annotations

EVENT_TYPES = ("message.in", "message.out", "tool.call", "tool.result", "system")
KNOWLEDGE_TYPES = ("FACT", "CONCEPT", "METHOD", "PRINCIPLE", "EXPERIENCE")

# Characters of an anima's name, of authors, session ids and keys; of a role.
LONGEST_NAME = 255
LONGEST_ROLE = 50
# Rows of a page, at the most and by default.
LARGEST_PAGE, PAGE = 200, 50
# Levels of nesting in `meta`: some readers of JSON give up at a few hundred.
DEEPEST = 100
