# SPDX-License-Identifier: Apache-2.0
"""How large the package is and may be: the limits that tests hold and benchmarks print.

Only code counts: comments and docstrings may be as long as they need to be.
"""

from __future__ import annotations

import ast
import io
import tokenize
import zipfile
from collections import Counter
from pathlib import Path
from statistics import mean, quantiles

from tests import elephantasm

PACKAGE = Path(elephantasm.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))

LANGUAGES = tuple(
    f"local/language/{path.parent.name}"
    for path in sorted(PACKAGE.glob("local/language/*/__init__.py"))
    if path.parent.name != "english"
)
# What is measured, the parts left out of it, and the limit in KB of a zip. Every language but
# English can be left out of a copy.
SIZES = (
    ("the core", ("local", "manage", "cli", "testing", "types/citations"), 54),
    ("the package with English alone", LANGUAGES, 776),
    ("the whole package", (), 1853),
)
# Lines of a function without its docstring, over the whole package.
MEAN, P95, LONGEST = 9, 25, 45
# Python calls of a warm extract(), and modules that a process loads for one inject() over HTTP:
# Python 3.9 needs eight more of the standard library than 3.13 does.
CALLS, MODULES = 181, 133
# Modules of its own that `elephantasm inject` loads for a question to a file.
HOOK_MODULES = 151

CODE = (tokenize.NAME, tokenize.NUMBER, tokenize.OP, tokenize.STRING)


def unit(path):
    """Return the module, subpackage or room of a source file: `client`, `cli`, `local.store`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:2]) if parts[0] == "local" and parts[1] != "__init__" else parts[0]


def docstrings(tree):
    """Yield the modules, classes and functions with a docstring, and that docstring."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, kinds) and ast.get_docstring(node) is not None:
            yield node, node.body[0]


def code_of(path):
    """Return a source without comments and docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    for node, _ in list(docstrings(tree)):
        node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


def zipped(left_out=()):
    """Return the size of a zip of the package's code without some modules and folders, in KB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in SOURCES:
            inside = path.relative_to(PACKAGE).with_suffix("").as_posix() + "/"
            if not inside.startswith(tuple(f"{part}/" for part in left_out)):
                archive.writestr(str(path.relative_to(PACKAGE.parent)), code_of(path))
    return len(packed.getvalue()) / 1024


def functions():
    """Return lines and place of every function, the longest last."""
    found = []
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        told = {node: height(docstring) for node, docstring in docstrings(tree)}
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                place = f"{path.relative_to(PACKAGE.parent)}:{node.lineno} {node.name}"
                found.append((height(node) - told.get(node, 0), place))
    return sorted(found)


def height(node):
    """Return how many lines something takes."""
    return node.end_lineno - node.lineno + 1


def summary(lengths):
    """Return mean, 95th percentile and greatest of some numbers."""
    return mean(lengths), quantiles(lengths, n=20, method="inclusive")[-1], max(lengths)


def comments():
    """Return the comments for each 100 lines of code, by unit."""
    counts, lines = Counter(), Counter()
    for path in SOURCES:
        text = path.read_text("utf-8")
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
        counts[unit(path)] += sum(token.type == tokenize.COMMENT for token in tokens) - 1  # licence
        # What is no code is blank, a comment alone, or part of a docstring.
        code = {token.start[0] for token in tokens if token.type in CODE}
        for _, node in docstrings(ast.parse(text)):
            code.discard(node.lineno)
        lines[unit(path)] += len(code)
    return {name: 100 * counts[name] / max(1, lines[name]) for name in sorted(lines)}
