# SPDX-License-Identifier: Apache-2.0
"""A program for the upstream SDK: all it can do, against an endpoint; prints what it got."""

import json
import os

from elephantasm import Elephantasm, EventType, NotFoundError

SAID = [
    "My favourite editor theme is Solarized Dark.",
    "I moved to Lisbon in March.",
    "I work as a marine biologist at the harbour institute.",
    "Please always answer in short sentences.",
]

with Elephantasm(
    api_key=os.environ["FOREIGN_KEY"], endpoint=os.environ["FOREIGN_ENDPOINT"]
) as client:
    anima = client.create_anima("foreign", description="Made by another client", meta={"a": [1]})
    for turn in range(16):
        said = SAID[turn % len(SAID)]
        sent = client.extract(
            EventType.MESSAGE_IN, said, anima_id=anima.id, role="user", session_id="s1"
        )
        client.extract("message.out", "Noted, thank you.", anima_id=anima.id, role="assistant")
    pack = client.inject(anima.id, query="Which editor theme is the favourite?")
    try:
        client.inject("00000000-0000-4000-8000-000000000001")
    except NotFoundError:
        unknown = "not found"
    print(
        json.dumps(
            {
                "anima": str(anima.id),
                "name": anima.name,
                "event": sent.content,
                "prompt": pack.as_prompt(),
                "knowledge": [[item.type, item.content] for item in pack.knowledge],
                "memories": [m.reason for m in pack.long_term_memories + pack.session_memories],
                "tokens": pack.token_count,
                "unknown": unknown,
            }
        )
    )
