# SPDX-License-Identifier: Apache-2.0
"""Figures of the network side: imports, cold starts, warm calls, connections, threads."""

from __future__ import annotations

import json
import ssl
import statistics
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from . import service
from .measure import ROOT, Python, medians

# Without site packages not even `os` is there, which every other interpreter has loaded.
BARE = "import os"
IMPORT = f"{BARE}, elephantasm"

# A whole program that asks for a pack once and puts it into a prompt.
COLD = f"""
import os
from elephantasm import Elephantasm
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
assert len(client.inject().as_prompt()) > 1000
"""

BARE_COLD = f"""
import json, os, urllib.request
url = os.environ["URL"] + "/api/animas/{service.ANIMA}/memory-packs/latest"
request = urllib.request.Request(url, headers={{"Authorization": "Bearer {service.KEY}"}})
with urllib.request.urlopen(request, timeout=30) as answer:
    pack = json.load(answer)
assert len(pack["content"]["context"]) > 1000
"""

# What Linux counts as the largest memory of a process since it began, in KB.
PEAK = """
import re
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""

# CPU seconds for one extract() and one inject() on a warm connection, the median of batches.
TIMED = """
import statistics, time
def batch(n=100):
    start = time.process_time()
    for _ in range(n):
        turn()
    return (time.process_time() - start) / n
turn(); batch(20)
print(statistics.median(batch() for _ in range(7)))
"""

# The same for extract() alone.
EXTRACT = f"""
import os
from elephantasm import Elephantasm, EventType
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
def turn():
    client.extract(EventType.MESSAGE_IN, "Hello!", role="user")
"""

WARM = f"""
import os
from elephantasm import Elephantasm, EventType
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
def turn():
    client.extract(EventType.MESSAGE_IN, "Hello!", role="user")
    client.inject().as_prompt()
"""

BARE_WARM = f"""
import http.client, json, os
connection = http.client.HTTPConnection(os.environ["URL"].partition("//")[2])
headers = {{"Authorization": "Bearer {service.KEY}", "Accept": "application/json"}}
event = {{"anima_id": {service.ANIMA!r}, "event_type": "message.in", "content": "Hello!", "role": "user"}}
def call(method, path, body=None, extra={{}}):
    connection.request(method, path, body, {{**headers, **extra}})
    with connection.getresponse() as answer:
        return json.loads(answer.read())
def turn():
    call("POST", "/api/events", json.dumps(event), {{"Content-Type": "application/json"}})["id"]
    call("GET", "/api/animas/{service.ANIMA}/memory-packs/latest")["content"]["context"]
"""

BARE_EXTRACT = (
    BARE_WARM.partition("def turn")[0]
    + """
def turn():
    call("POST", "/api/events", json.dumps(event), {"Content-Type": "application/json"})["id"]
"""
)

# Wall seconds of one chat turn on a warm client: inject, extract, extract.
CHAT = f"""
import os, statistics, time
from elephantasm import Elephantasm, EventType
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
def turn():
    client.inject().as_prompt()
    client.extract(EventType.MESSAGE_IN, "Hello!", role="user")
    client.extract(EventType.MESSAGE_OUT, "Hi!", role="assistant")
turn()
def timed():
    start = time.perf_counter()
    turn()
    return time.perf_counter() - start
print(statistics.median(timed() for _ in range(15)))
"""

RAW_CHAT = f"""
import json, os, socket, ssl, statistics, time
host, _, port = os.environ["URL"].partition("//")[2].partition(":")
context = ssl.create_default_context()
sock = context.wrap_socket(socket.create_connection((host, int(port))), server_hostname=host)
sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
get = b"GET /api/animas/{service.ANIMA}/memory-packs/latest HTTP/1.1\\r\\nHost: h\\r\\n\\r\\n"
post = b"POST /api/events HTTP/1.1\\r\\nHost: h\\r\\nContent-Length: 2\\r\\n\\r\\n{{}}"
def call(request):
    sock.sendall(request)
    data = b""
    while b"\\r\\n\\r\\n" not in data:
        data += sock.recv(65536)
    head, _, body = data.partition(b"\\r\\n\\r\\n")
    length = int(head.partition(b"content-length: ")[2].partition(b"\\r\\n")[0])
    while len(body) < length:
        body += sock.recv(65536)
    return json.loads(body)
def timed():
    start = time.perf_counter()
    call(get); call(post); call(post)
    return time.perf_counter() - start
timed()
print(statistics.median(timed() for _ in range(15)))
"""

# Calls a second of 64 threads, the connections they took and how many calls failed.
THREADS = f"""
import json, os, threading, time, urllib.request
from elephantasm import Elephantasm, EventType
url = os.environ["URL"]
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=url)
client.extract("message.in", "x")
errors, done, ready = [], [], threading.Barrier(65)
def work():
    ready.wait()
    for _ in range(40):
        try:
            client.extract("message.in", "x")
            done.append(1)
        except Exception as error:
            errors.append(error)
threads = [threading.Thread(target=work) for _ in range(64)]
for thread in threads: thread.start()
ready.wait()
start = time.perf_counter()
for thread in threads: thread.join()
seconds = time.perf_counter() - start
opener = urllib.request.build_opener(urllib.request.ProxyHandler({{}}))
connections = json.load(opener.open(url + "/count"))
print(len(done) / seconds, connections, len(errors))
"""

# How often a TLS context is built when 32 threads make the first call of a fresh client at once.
BURST = f"""
import os, ssl, threading
built, make = [], ssl.create_default_context
def counted(*arguments, **options):
    built.append(1)
    return make(*arguments, **options)
ssl.create_default_context = counted
from elephantasm import Elephantasm
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
ready, errors = threading.Barrier(32), []
def work():
    ready.wait()
    try:
        client.extract("message.in", "x")
    except Exception as error:
        errors.append(error)
threads = [threading.Thread(target=work) for _ in range(32)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not errors, errors
print(len(built))
"""

# CPU seconds for reading all items of a 200 KB pack three times.
NESTED = """
import os, json, statistics, time
from elephantasm import MemoryPack
data = json.load(open(os.environ["PACK"]))
read = getattr(MemoryPack, "from_dict", None) or MemoryPack.model_validate
def once():
    pack = read(data)
    start = time.process_time()
    for _ in range(3):
        for memory in (*pack.session_memories, *pack.long_term_memories):
            memory.score, memory.summary
        for known in pack.knowledge:
            known.score, known.content
    return time.process_time() - start
print(statistics.median(once() for _ in range(15)))
"""


# CPU seconds for reading a small pack and all its items once.
SMALL = """
import os, json
from elephantasm import MemoryPack
data = json.load(open(os.environ["PACK"]))
read = getattr(MemoryPack, "from_dict", None) or MemoryPack.model_validate
def turn():
    pack = read(data)
    for memory in (*pack.session_memories, *pack.long_term_memories):
        memory.score, memory.summary
    for known in pack.knowledge:
        known.score, known.content
"""


@contextmanager
def trusted_folder():
    """Give the environment of a system that has its certificates in a folder, by their hashes."""
    system = Path(ssl.get_default_verify_paths().capath or "/etc/ssl/certs")
    with tempfile.TemporaryDirectory() as folder:
        for path in system.glob("*.[0-9]"):
            (Path(folder) / path.name).symlink_to(path.resolve())
        # `openssl x509 -hash` of the test authority.
        (Path(folder) / "f20e0b1e.0").symlink_to(service.CERTIFICATES / "ca.pem")
        yield {"SSL_CERT_DIR": folder}


@contextmanager
def trusted_bundle():
    """Give the environment in which the system's certificates and the test authority count."""
    system = ssl.get_default_verify_paths().cafile or ssl.get_default_verify_paths().openssl_cafile
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle.pem"
        own = (service.CERTIFICATES / "ca.pem").read_bytes()
        known = Path(system).read_bytes() if Path(system).exists() else b""
        bundle.write_bytes(known + b"\n" + own)
        yield {"SSL_CERT_FILE": str(bundle), "SSL_CERT_DIR": folder}


def imports(table, ours, peer, rounds):
    """What importing the package costs."""
    runs = {"bare": lambda: ours.cpu(BARE), "ours": lambda: ours.cpu(IMPORT)}
    if peer:
        runs["peer"] = lambda: peer.cpu(IMPORT)
    found = medians(runs, rounds)
    table.add("import elephantasm, CPU, / bare interpreter", found["ours"] / found["bare"], 1.15)
    if peer:
        own = found["ours"] - found["bare"]
        ratio = own / (found["peer"] - found["bare"])
        table.add("import elephantasm, CPU over a bare interpreter, / upstream", ratio, 0.01)


# Whole processes over a bare urllib script and over upstream's: up to Python 3.11 that script is
# cheaper, for from 3.12 on every `urlopen` builds a TLS context.
COLD_LIMITS = {"HTTP": (1.2, 0.25), "HTTPS, bundle": (1.15, 0.36)}


def cold(table, ours, peer, rounds):
    """What a process that injects once costs."""
    for scheme, (over_bare, over_peer) in COLD_LIMITS.items():
        with trusted_bundle() as trust, service.running(tls=scheme != "HTTP") as url:
            env = {"URL": url, **trust}
            runs = {
                "ours": lambda env=env: ours.cpu(COLD, **env),
                "bare": lambda env=env: ours.cpu(BARE_COLD, **env),
            }
            if peer:
                runs["peer"] = lambda env=env: peer.cpu(COLD, **env)
            found = medians(runs, rounds)
        figure = f"cold inject(), whole process, {scheme}"
        table.add(f"{figure}, / bare urllib", found["ours"] / found["bare"], over_bare)
        if peer:
            table.add(f"{figure}, / upstream", found["ours"] / found["peer"], over_peer)


def hashed(table, ours, peer, rounds):
    """What such a process costs where the system has its certificates by hash."""
    figure = "cold inject(), HTTPS, hashed folder"
    with trusted_folder() as folder, trusted_bundle() as bundle, service.running(tls=True) as url:
        found = medians(
            {
                "ours": lambda: ours.cpu(COLD, URL=url, **folder),
                "bare": lambda: ours.cpu(BARE_COLD, URL=url, **bundle),
                **({"peer": lambda: peer.cpu(COLD, URL=url, **bundle)} if peer else {}),
            },
            rounds,
        )
    table.add(f"{figure}, / bare urllib with its bundle", found["ours"] / found["bare"], 0.85)
    if peer:
        table.add(f"{figure}, / upstream with its bundle", found["ours"] / found["peer"], 0.26)


def memory(table, ours, rounds):
    """How much memory a process that injects once over HTTPS takes at the most."""
    if not Path("/proc/self/status").exists():
        return
    with trusted_bundle() as trust, service.running(tls=True) as url:
        found = medians(
            {
                "ours": lambda: ours.number(COLD + PEAK, URL=url, **trust),
                "bare": lambda: ours.number(BARE_COLD + PEAK, URL=url, **trust),
            },
            rounds,
        )
    ratio = found["ours"] / found["bare"]
    table.add("peak memory of a cold HTTPS inject() / bare urllib", ratio, 1.05)


def warm(table, ours, peer, rounds):
    """What a call on a warm connection costs."""
    with service.running() as url:
        runs = {
            "ours": lambda: ours.number(WARM + TIMED, URL=url),
            "bare": lambda: ours.number(BARE_WARM + TIMED, URL=url),
        }
        if peer:
            runs["peer"] = lambda: peer.number(WARM + TIMED, URL=url)
        found = medians(runs, rounds)
    figure = "warm extract() and inject(), CPU"
    table.add(f"{figure}, / bare http.client", found["ours"] / found["bare"], 1.3)
    if peer:
        table.add(f"{figure}, / upstream", found["ours"] / found["peer"], 0.42)


def extracts(table, ours, rounds):
    """What one extract() on a warm connection costs."""
    with service.running() as url:
        found = medians(
            {
                "ours": lambda: ours.number(EXTRACT + TIMED, URL=url),
                "bare": lambda: ours.number(BARE_EXTRACT + TIMED, URL=url),
            },
            rounds,
        )
    table.add("warm extract(), CPU, / bare http.client", found["ours"] / found["bare"], 1.2)


def chat(table, ours, rounds):
    """What a chat turn takes when the service is 20 ms away."""
    with trusted_bundle() as trust, service.running(tls=True, delay=0.02) as url:
        env = {"URL": url, **trust}
        found = medians(
            {
                "ours": lambda: ours.number(CHAT, **env),
                "raw": lambda: ours.number(RAW_CHAT, **env),
            },
            rounds,
        )
        burst = float(ours.run(BURST, **env))
    table.add("chat turn over TLS at 20 ms, / raw socket", found["ours"] / found["raw"], 1.08)
    table.add("burst of 32 threads on a fresh HTTPS client: TLS contexts built", burst, 1)


def threads(table, ours, peer, rounds):
    """What 64 threads get through when each answer takes 20 ms."""

    def run(python):
        with service.running(delay=0.02) as url:
            return [float(part) for part in python.run(THREADS, URL=url).split()]

    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(run(ours))
        theirs += [run(peer)] if peer else []
    if peer:
        ratio = statistics.median(r[0] for r in mine) / statistics.median(r[0] for r in theirs)
        table.add("64 threads, 20 ms: calls a second / upstream", ratio, 3, least=True)
    table.add("64 threads, 20 ms: connections", max(r[1] for r in mine), 64)
    table.add("64 threads, 20 ms: errors", sum(r[2] for r in mine), 0)


def nested(table, ours, peer, rounds):
    """What reading a large pack's items costs."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pack.json"
        file.write_text(json.dumps(service.pack(200_000)), "utf-8")
        runs = {
            "ours": lambda: ours.number(NESTED, PACK=str(file)),
            "peer": lambda: peer.number(NESTED, PACK=str(file)),
        }
        found = medians(runs, rounds)
    ratio = found["ours"] / found["peer"]
    table.add("nested items of a 200 KB pack read three times / upstream", ratio, 0.4)


def small(table, ours, peer, rounds):
    """What reading small packs costs."""
    for size, limit in ((1000, 1.3), (6000, 1.15)):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "pack.json"
            file.write_text(json.dumps(service.pack(size)), "utf-8")
            found = medians(
                {
                    "ours": lambda file=file: ours.number(SMALL + TIMED, PACK=str(file)),
                    "peer": lambda file=file: peer.number(SMALL + TIMED, PACK=str(file)),
                },
                rounds,
            )
        figure = f"dict to pack and every item, {size // 1000} KB, / upstream"
        table.add(figure, found["ours"] / found["peer"], limit)


def run(table, peer=None, rounds=11):
    """Add all figures of the network side."""
    ours = Python(sys.executable, ROOT)
    imports(table, ours, peer, 2 * rounds)
    cold(table, ours, peer, rounds)
    hashed(table, ours, peer, rounds)
    memory(table, ours, max(3, rounds // 2))
    warm(table, ours, peer, max(3, rounds // 2))
    extracts(table, ours, max(3, rounds // 2))
    chat(table, ours, max(3, rounds // 3))
    threads(table, ours, peer, max(3, rounds // 3))
    if peer:
        small(table, ours, peer, max(3, rounds // 2))
        nested(table, ours, peer, max(3, rounds // 3))
