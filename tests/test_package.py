# SPDX-License-Identifier: Apache-2.0
"""Properties of the package itself: imports, vendoring, size, documentation."""

from __future__ import annotations

import ast
import inspect
import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import elephantasm
from tests.replay import KEY

ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
PACKAGE = Path(elephantasm.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
HEAVY = (
    "ssl http.client socket email urllib.request sqlite3 asyncio logging typing argparse threading"
)

# What each module, subpackage and room may import from the package; nothing else, so no cycle.
EDGES = {
    "__init__": "client exceptions functions types",
    "_answer": "_secret exceptions transport",
    "_check": "_parse _process exceptions types",
    "_parse": "_process exceptions",
    "_secret": "",
    "_wire": "_check exceptions transport types",
    "_calls": (
        "_answer _check _names _paging _parse _process _wire __version__ config exceptions "
        "transport types _http local"
    ),
    "_names": "_parse _process exceptions types",
    "_paging": "_parse _wire exceptions",
    "_process": "",
    "_words": "",
    "client": "_calls _check _parse _secret _wire config transport types",
    "config": "_check _secret exceptions",
    "exceptions": "",
    "functions": "_calls _process client types",
    "transport": "",
    "types": "_parse",
    "_http": "_secret exceptions transport",
    "testing": "transport",
    "cli": "__version__ _wire client config exceptions local local.serve types",
    "__main__": "cli",
    # The rooms of the engine, from the pure ones up to the sockets.
    "local.language": "",
    "local.settings": "exceptions",
    "local.scoring": "local.settings",
    "local.isolation": "",
    "local.store": "exceptions",
    "local.knowledge": "local.language local.store.rows",
    "local.recall": (
        "local.isolation local.language local.scoring local.settings local.store.rows "
        "local.store.store"
    ),
    "local.pack": "local.language local.recall local.scoring local.settings local.store.rows",
    "local.dreamer": (
        "local.isolation local.knowledge local.language local.scoring local.settings local.store"
    ),
    "local.engine": (
        "_process exceptions local.dreamer local.isolation local.recall local.scoring "
        "local.settings local.store"
    ),
    "local.api": (
        "_words exceptions local.engine local.language local.pack local.recall local.scoring "
        "local.settings local.store"
    ),
    "local.transport": (
        "_check exceptions local.api local.dreamer local.engine local.settings local.store "
        "transport"
    ),
    "local.serve": (
        "_secret exceptions local.api local.engine local.isolation local.settings local.store "
        "local.transport"
    ),
    "local": "local.settings local.transport",
}


def unit(path):
    """Return the module, subpackage or room of a source file, as `EDGES` names it."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:2]) if parts[0] == "local" and parts[1] != "__init__" else parts[0]


def imported(path):
    """Return the modules that a source file imports from the package, by their dotted names."""
    inside = path.relative_to(PACKAGE).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = [*inside[: len(inside) - node.level + 1], *filter(None, [node.module])]
            base = ".".join(base).split(".") if base else []
            for alias in node.names:
                inner = PACKAGE.joinpath(*base, alias.name)
                is_module = inner.is_dir() or inner.with_suffix(".py").exists()
                yield ".".join([*base, alias.name] if is_module or not base else base)


def is_within(name, unit):
    """Return whether a module is this one or inside of it; `local` is the facade alone."""
    return name == unit or (unit != "local" and name.startswith(unit + "."))


def typing_only(path):
    """Return the source without what is imported for type checkers alone."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in list(tree.body):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            tree.body.remove(node)
    return tree


def run(*arguments, cwd=None, **environment):
    ran = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=cwd,
        env={**os.environ, **environment},
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def loaded_by(code):
    """Return the modules that a program loads beyond those of a bare interpreter."""
    counted = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r}); old = set(sys.modules)\n"
    shown = "\nprint(*sorted(set(sys.modules) - old))"
    return set(run("-I", "-S", "-W", "error", "-c", counted + code + shown).split())


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_what_the_architecture_says_and_nothing_else(path):
    own = unit(path)
    allowed = EDGES[own].split()
    wrong = {
        f"{own} -> {name}"
        for name in imported(path)
        if not is_within(name, own) and not any(is_within(name, one) for one in allowed)
    }
    assert not wrong, f"{path.relative_to(PACKAGE)}: {', '.join(sorted(wrong))} is no edge of EDGES"


@pytest.mark.parametrize("name", EDGES)
def test_every_edge_of_the_architecture_is_used(name):
    found = {other for path in SOURCES if unit(path) == name for other in imported(path)}
    unused = [edge for edge in EDGES[name].split() if not any(is_within(o, edge) for o in found)]
    assert not unused, f"{name} -> {', '.join(unused)} is used no more: take it out of EDGES"


def test_every_module_has_its_place_in_the_architecture():
    assert {unit(path) for path in SOURCES} == set(EDGES)


def test_the_allowed_imports_hold_no_cycle():
    edges = {name: set(allowed.split()) for name, allowed in EDGES.items()}
    while edges:
        leaves = {
            name
            for name, allowed in edges.items()
            if not any(is_within(edge, other) for edge in allowed for other in edges)
        }
        assert leaves, f"a cycle among {sorted(edges)}"
        edges = {name: allowed for name, allowed in edges.items() if name not in leaves}


def test_importing_the_core_loads_no_engine_and_no_network():
    loaded = loaded_by("import elephantasm")
    assert not [name for name in loaded if name.startswith(("elephantasm.local", "elephantasm._h"))]


def test_only_the_standard_library_is_imported():
    names = getattr(sys, "stdlib_module_names", None)
    if names is None:
        pytest.skip("the names of the standard library are known from Python 3.10 on")
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert all(alias.name.partition(".")[0] in names for alias in node.names), path
            elif isinstance(node, ast.ImportFrom) and not node.level:
                assert node.module.partition(".")[0] in names, path


def test_importing_the_package_loads_nothing_heavy():
    assert loaded_by("import elephantasm") & set(HEAVY.split()) == set()


COLD = """
import elephantasm
client = elephantasm.Elephantasm({key!r}, {anima!r}, {url!r})
assert client.inject().as_prompt()
client.close()
"""


def test_a_cold_inject_loads_few_modules(replay):
    path = f"/api/animas/{ANIMA}/memory-packs/latest"
    replay.play("GET", path, "pack-latest-full-no-query")
    assert len(loaded_by(COLD.format(key=KEY, anima=ANIMA, url=replay.url))) <= 150


def test_a_warm_extract_makes_few_calls(replay):
    with elephantasm.Elephantasm(KEY, ANIMA, replay.url) as client:
        client.extract("system", "x")
        calls = []
        sys.setprofile(lambda frame, event, _: calls.append(frame) if event == "call" else None)
        try:
            client.extract("system", "x")
        finally:
            sys.setprofile(None)
    assert 50 < len(calls) <= 260


def test_importing_the_package_warns_of_nothing_and_prints_nothing():
    code = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r}); import elephantasm"
    assert run("-I", "-S", "-W", "error", "-c", code) == ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_names_its_licence_and_imports_itself_relatively(path):
    text = path.read_text("utf-8")
    assert text.startswith("# SPDX-License-Identifier: Apache-2.0\n")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and not node.level:
            assert node.module.partition(".")[0] != "elephantasm"
        elif isinstance(node, ast.Import):
            assert all(alias.name.partition(".")[0] != "elephantasm" for alias in node.names)


USE = """
import sys
from {name} import EventType, Elephantasm, NotFoundError
client = Elephantasm({key!r}, endpoint={url!r})
event = client.extract(EventType.MESSAGE_IN, "hello", "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a")
print(event.content)
client.close()
"""


def test_a_copy_under_another_name_works(tmp_path, replay):
    shutil.copytree(PACKAGE, tmp_path / "app" / "_vendor" / "memory")
    for folder in (tmp_path / "app", tmp_path / "app" / "_vendor"):
        (folder / "__init__.py").touch()
    code = USE.format(name="app._vendor.memory", key=KEY, url=replay.url)
    code += "assert not [name for name in sys.modules if name.startswith('elephantasm')]\n"
    assert run("-W", "error", "-c", code, cwd=tmp_path) == "hello\n"


def test_the_package_can_be_imported_from_a_zip(tmp_path, replay):
    with zipfile.ZipFile(tmp_path / "layer.zip", "w") as archive:
        for path in PACKAGE.rglob("*"):
            if "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(PACKAGE.parent))
    code = USE.format(name="elephantasm", key=KEY, url=replay.url)
    code += "assert '.zip' in sys.modules['elephantasm'].__file__\n"
    out = run("-W", "error", "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path / "layer.zip"))
    assert out == "hello\n"


def test_every_public_name_exists_and_is_documented():
    for name in elephantasm.__all__:
        value = getattr(elephantasm, name)
        assert name == "__version__" or inspect.getdoc(value), name


def test_every_public_method_is_documented():
    for kind in vars(elephantasm).values():
        if inspect.isclass(kind):
            for name, member in vars(kind).items():
                public = not name.startswith("_") and callable(member)
                assert not public or inspect.getdoc(member), f"{kind.__name__}.{name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_and_functions_stay_short(path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            assert node.end_lineno - body[0].lineno < 60, node.name


def code_of(path):
    """Return a source without comments and docstrings, which may be as long as they need to be."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(
            node
        ):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


def zipped(paths):
    """Return the size of a zip of these files' code, in KB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            archive.writestr(str(path.relative_to(PACKAGE.parent)), code_of(path))
    return len(packed.getvalue()) / 1024


@pytest.mark.parametrize(
    ("what", "left_out", "most"),
    [
        ("the core", ("local", "cli", "testing"), 46),
        ("the whole package", (), 182),
    ],
)
def test_the_package_grows_only_on_purpose(what, left_out, most):
    size = zipped(path for path in SOURCES if unit(path).partition(".")[0] not in left_out)
    advice = "make it smaller, or raise the limit and say why in the commit"
    assert size <= most, f"the code of {what} is {size:.1f} KB zipped, more than {most}: {advice}"
