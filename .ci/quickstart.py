# SPDX-License-Identifier: Apache-2.0
"""The quick start on an installed package, offline; run from a folder without the sources."""

import os
import sys
import tempfile

folder = tempfile.mkdtemp()
os.environ["ELEPHANTASM_ENDPOINT"] = f"sqlite:///{folder}/agent.db"
os.environ["ELEPHANTASM_ANIMA_ID"] = "my-agent"

from elephantasm import EventType, __file__, create_anima, extract, inject  # noqa: E402

assert "site-packages" in __file__, __file__
for _ in range(2):  # a program runs more than once
    create_anima("my-agent", description="My first agent", exist_ok=True)
extract(EventType.MESSAGE_IN, "My favourite editor theme is Solarized Dark.", role="user")
extract(EventType.MESSAGE_OUT, "Noted.", role="assistant")
pack = inject(query="Which editor theme?")
assert pack is not None
assert "Solarized Dark" in pack.as_prompt(), pack.as_prompt()
print("quick start ok on", sys.version.split()[0])
