# SPDX-License-Identifier: Apache-2.0
"""The embedded engine: the same API on one SQLite file, in this process.

The map of its rooms, from the ground up; each may use those above it in this list, as far as
`tests/test_package.py` (EDGES) allows:

    language/   all that is one human language: words, sentences, dates, cues; pure
    settings, scoring, isolation, asking, echo
                what can be set; the formulas; how one bad event is passed over, and a callable
                of the application that fails; what of a text is a pack that was logged again
    store/      SQL and nothing else: the file, its tables, rows
    knowledge/  one message -> statements worth knowing; pure
    recall/     reads: a query -> passages, memories and statements that answer it
    pack/       what was recalled -> a memory pack; pure
    dreamer/    writes: events -> memories, knowledge, identity; memories age
    engine      a database, a clock and settings; what all requests have in common
    api/        requests -> statuses and JSON, without sockets
    transport   the engine as a transport of the client, in this process
    serve/      the API over HTTP: sockets, threads, the log

A request goes down: transport or serve -> api -> engine -> recall or dreamer -> store; reading
(recall, pack) and writing (dreamer, knowledge) know nothing of each other.
"""

from .settings import PackSettings, SynthesisSettings
from .transport import LocalTransport, open_endpoint

__all__ = ["LocalTransport", "PackSettings", "SynthesisSettings", "open_endpoint"]
