# SPDX-License-Identifier: Apache-2.0
"""All benchmarks in one table.

    python -m tests.benchmarks [--peer PYTHON] [--older FOLDER] [--rounds N] [--only ...]

`--peer` names the interpreter of an environment with the upstream SDK, `--older` a folder that
holds another release of this package: they are then measured beside it in the same run. Parts
are network, sizes, engine.
"""

from __future__ import annotations

import argparse
import platform
import sys

from . import engine, network, sizes
from .measure import Table, peer_python


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--peer", help="interpreter of an environment with elephantasm==0.2.0")
    parser.add_argument("--older", help="folder with elephantasm/ of another release")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--only", default="network,sizes,engine")
    options = parser.parse_args()
    parts = {"network": network, "sizes": sizes, "engine": engine}
    peer = peer_python(options.peer) if options.peer else None
    table = Table()
    table.note(f"Python {platform.python_version()} on {platform.system()}, {platform.machine()}")
    for name in options.only.split(","):
        older = {"older": options.older} if name == "engine" else {}
        parts[name].run(table, peer, options.rounds, **older)
    return any(not held for *_, held in table.rows)


if __name__ == "__main__":
    sys.exit(main())
