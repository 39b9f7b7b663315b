# SPDX-License-Identifier: Apache-2.0
"""What a query asks for, and which of its words only say that it asks."""

from __future__ import annotations

import re

# Words of a request that say what to do, not what it is about.
FILLERS = """ask mention discuss talk tell say give provide list order walk summary summarize
    summarise comprehensive brief overview conversation chat session discussion message different
    various kind type sort many long often much likely might may consider thing something someone
    anything bring remind recall remember know show explain suggest recommend please help want need
    use item step aspect detail specific exactly currently recently"""

WHEN = re.compile(
    r"\b(when|how (long|recent|old)|(what|which) (date|day|month|year|time|week|season))\b"
)
HOW_MANY = re.compile(r"\b(how (many|much|often|old|long|far|big|tall)|number of|what number)\b")
WHO = re.compile(r"\b(who|whose|whom|where|which|names?|called|titles?)\b")
