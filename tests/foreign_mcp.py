# SPDX-License-Identifier: Apache-2.0
"""A program for the upstream MCP server: calls all its tools through a real MCP client."""

import asyncio
import json
import os
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

CALLS = {
    "ingest_event": {"content": "The harbour seals came back today.", "role": "user"},
    "query": {"query": "favourite editor theme"},
    "search_memories": {"query": "favourite editor theme"},
    "search_knowledge": {"query": "favourite editor theme"},
    "get_identity": {},
}


async def main():
    settings = {
        "ELEPHANTASM_API_KEY": os.environ["FOREIGN_KEY"],
        "ELEPHANTASM_ANIMA_ID": os.environ["FOREIGN_ANIMA"],
        "ELEPHANTASM_ENDPOINT": os.environ["FOREIGN_ENDPOINT"] + "/api",
    }
    command = os.path.join(os.path.dirname(sys.executable), "elephantasm-mcp")
    server = StdioServerParameters(command=command, args=[], env={**os.environ, **settings})
    async with stdio_client(server) as streams, ClientSession(*streams) as session:
        await session.initialize()
        tools = {tool.name for tool in (await session.list_tools()).tools}
        answers = {}
        for name, arguments in CALLS.items():
            answer = await session.call_tool(name, arguments)
            text = "\n".join(part.text for part in answer.content)
            answers[name] = {"error": bool(answer.isError), "text": text}
    print(json.dumps({"tools": sorted(tools), "answers": answers}))


asyncio.run(main())
