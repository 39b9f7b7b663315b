# SPDX-License-Identifier: Apache-2.0
"""Properties of the package itself: imports, vendoring, size, documentation."""

from __future__ import annotations

import ast
import inspect
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import HAS_ENGINE, HAS_ITEMS, HAS_PROGRAM, elephantasm, sizes
from tests.replay import KEY
from tests.sizes import PACKAGE, SOURCES, unit

# The name under which a copy is imported from the folder around it.
TOP = PACKAGE.name
ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
HEAVY = (
    "ssl http.client socket email urllib.request sqlite3 asyncio logging typing argparse threading "
    "dataclasses inspect ast copy"
)

# What each module, subpackage and room may import from the package; nothing else, so no cycle.
EDGES = {
    "__init__": "_process _version client exceptions functions types",
    "_answer": "_secret _typing _words exceptions transport",
    "_arguments": "_fields _process _typing _words exceptions",
    "_dispatch": (
        "_answer _arguments _operations _process _series _version config exceptions "
        "transport _http local"
    ),
    "_fields": "_process _typing exceptions",
    "_names": ("_arguments _dispatch _fields _operations _process _series _words exceptions types"),
    "_operations": "_arguments _fields _typing _words exceptions transport types",
    "_process": "",
    "_secret": "",
    "_series": "_fields _operations _words exceptions types",
    "_typing": "",
    "_version": "",
    "_words": "",
    "client": (
        "_arguments _dispatch _names _operations _secret _series _typing config manage transport "
        "types"
    ),
    "config": "_arguments _secret exceptions",
    "exceptions": "_typing",
    "functions": "_names _process _typing client types",
    "transport": "_typing",
    "types": "_fields _process _typing _words exceptions",
    "_http": "_secret exceptions transport",
    "testing": "_words transport",
    "manage": (
        "_arguments _dispatch _fields _names _operations _series _typing _words exceptions types"
    ),
    "cli": (
        "_fields _operations _version _words client config exceptions local local.serve manage "
        "types"
    ),
    "__main__": "cli",
    # The rooms of the engine, from the pure ones up to the sockets.
    "local.typed": "",
    "local.language": "local.typed",
    "local.settings": "_words exceptions types",
    "local.scoring": "_words local.settings local.typed",
    "local.echo": "",
    "local.ids": "",
    "local.isolation": "exceptions",
    "local.asking": "",
    "local.secrets": "exceptions local.language",
    "local.store": "_process exceptions local.typed",
    "local.knowledge": "local.echo local.language local.store.rows local.typed",
    "local.recall": (
        "_process exceptions local.asking local.echo local.isolation local.knowledge "
        "local.language local.scoring local.settings local.store local.typed"
    ),
    "local.pack": (
        "local.echo local.ids local.knowledge local.language local.recall local.scoring "
        "local.settings local.store.rows local.typed"
    ),
    "local.dreamer": (
        "local.asking local.echo local.ids local.isolation local.knowledge local.language "
        "local.scoring local.settings local.store local.typed types"
    ),
    "local.erasing": "exceptions local.dreamer local.recall local.store local.typed",
    "local.engine": (
        "_process exceptions local.dreamer local.erasing local.isolation local.language "
        "local.recall local.scoring local.secrets local.settings local.store local.typed"
    ),
    "local.api": (
        "_process _words exceptions local.dreamer local.echo local.engine local.erasing local.ids "
        "local.knowledge local.language local.pack local.recall local.scoring local.secrets "
        "local.settings local.store local.typed transport"
    ),
    "local.transport": (
        "_arguments exceptions local.api local.dreamer local.engine local.recall local.secrets "
        "local.settings local.store transport"
    ),
    "local.serve": (
        "_secret _version exceptions local.api local.engine local.isolation local.settings "
        "local.store local.transport local.typed transport"
    ),
    "local": "local.settings local.transport",
}


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


UNITS = {unit(path) for path in SOURCES}
IS_WHOLE = HAS_ENGINE and HAS_ITEMS and HAS_PROGRAM


@pytest.mark.parametrize("name", [name for name in EDGES if IS_WHOLE or name in UNITS])
def test_every_edge_of_the_architecture_is_used(name):
    found = {other for path in SOURCES if unit(path) == name for other in imported(path)}
    unused = [edge for edge in EDGES[name].split() if not any(is_within(o, edge) for o in found)]
    assert not unused, f"{name} -> {', '.join(unused)} is used no more: take it out of EDGES"


def test_every_module_has_its_place_in_the_architecture():
    assert set(EDGES) == UNITS if IS_WHOLE else set(EDGES) > UNITS


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


def modules_within():
    """Return what each single module imports, lazily or for types alone as well."""
    names = {path: ".".join(path.relative_to(PACKAGE).with_suffix("").parts) for path in SOURCES}
    names = {path: name.replace(".__init__", "") for path, name in names.items()}
    return {names[path]: {n for n in imported(path) if n in names.values()} for path in SOURCES}


def test_no_two_modules_import_each_other_on_whatever_way():
    edges = modules_within()
    while edges:
        leaves = {name for name, inner in edges.items() if not inner & edges.keys() - {name}}
        assert leaves, f"a cycle among {sorted(edges)}"
        edges = {name: inner for name, inner in edges.items() if name not in leaves}


def test_using_the_core_loads_no_engine_and_no_network():
    loaded = loaded_by(f"from {TOP} import *")
    assert not [name for name in loaded if name.startswith((f"{TOP}.local", f"{TOP}._h"))]


def test_only_the_standard_library_is_imported():
    names = getattr(sys, "stdlib_module_names", None)
    if names is None:
        pytest.skip("the names of the standard library are known from Python 3.10 on")
    names |= {"typing_extensions"}  # checkers know it without its being there; it is never loaded
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert all(alias.name.partition(".")[0] in names for alias in node.names), path
            elif isinstance(node, ast.ImportFrom) and not node.level:
                assert node.module.partition(".")[0] in names, path


def test_using_every_public_name_loads_nothing_heavy():
    assert loaded_by(f"from {TOP} import *") & set(HEAVY.split()) == set()


COLD = """
import {name} as memory
client = memory.Elephantasm({key!r}, {anima!r}, {url!r})
assert client.inject().as_prompt()
client.close()
"""


def test_a_cold_inject_loads_few_modules(replay):
    path = f"/api/animas/{ANIMA}/memory-packs/latest"
    replay.play("GET", path, "pack-latest-full-no-query")
    assert (
        len(loaded_by(COLD.format(name=TOP, key=KEY, anima=ANIMA, url=replay.url))) <= sizes.MODULES
    )


def test_a_warm_extract_makes_few_calls(replay):
    with elephantasm.Elephantasm(KEY, ANIMA, replay.url) as client:
        client.extract("system", "x")
        calls = []
        sys.setprofile(lambda frame, event, _: calls.append(frame) if event == "call" else None)
        try:
            client.extract("system", "x")
        finally:
            sys.setprofile(None)
    assert 50 < len(calls) <= sizes.CALLS


def test_importing_the_package_warns_of_nothing_and_prints_nothing():
    code = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r}); from {TOP} import *"
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


def test_a_copy_may_leave_out_citations(tmp_path, replay):
    shutil.copytree(PACKAGE, tmp_path / "memory", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "memory" / "types" / "citations.py").unlink()
    replay.play("GET", f"/api/animas/{ANIMA}/memory-packs/latest", "pack-latest-full-no-query")
    code = COLD.format(name="memory", key=KEY, anima=ANIMA, url=replay.url)
    run("-W", "error", "-c", code, cwd=tmp_path)


def test_the_package_can_be_imported_from_a_zip(tmp_path, replay):
    with zipfile.ZipFile(tmp_path / "layer.zip", "w") as archive:
        for path in PACKAGE.rglob("*"):
            if "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(PACKAGE.parent))
    code = USE.format(name=TOP, key=KEY, url=replay.url)
    code += f"assert '.zip' in sys.modules[{TOP!r}].__file__\n"
    out = run("-W", "error", "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path / "layer.zip"))
    assert out == "hello\n"


TALK = """
import sys
from {name} import Elephantasm
client = Elephantasm(endpoint="sqlite:///:memory:")
anima = client.create_anima("Atlas").id
client.extract("system", "You are Atlas, a patient archivist.", anima)
for said in (
    "Hi, I'm Ana. I live in Oslo. Always answer briefly.",
    "Meine Schwester Grete wohnt seit gestern in Kiel.",
    "Me mud\u00e9 a Lima el lunes.",
    "\u6211\u4f4f\u5728\u5317\u4eac\u3002",
    "I was in rehab. Forget that I was in rehab.",
    "I moved to Rome.",
):
    client.extract("message.in", said, anima, author="Ana")
    client.inject(anima, "rehab")
client.extract("message.in", "Please forget that I was in rehab.", anima, author="Ana")
pack = client.inject(anima, "Wo wohnt Grete?").as_prompt()
assert "Meine Schwester Grete wohnt seit gestern" in pack, pack
pack = client.inject(anima).as_prompt()
assert "You are Atlas" in pack and "Always answer briefly." in pack, pack
assert "Ana: I moved to Rome." in pack and "rehab" not in pack, pack
print(*[name for name in sys.modules if ".language." in name], sep="\\n")
"""


def languages_loaded(code, *without, **environment):
    """Return the languages whose tables a program loads, if it does not load what is left out."""
    modules = run("-W", "error", "-c", code, **environment).split()
    found = {name.partition(".language.")[2].partition(".")[0] for name in modules}
    assert not found & set(without)
    return found & set(LANGUAGES)


LANGUAGES = sorted(path.parent.name for path in PACKAGE.glob("local/language/*/__init__.py"))
# Every other language at once, and one that is a script of its own, and one that is not.
LEFT_OUT = [[name for name in LANGUAGES if name != "english"], ["chinese"], ["german"]]


@pytest.mark.skipif(not HAS_ENGINE, reason="languages belong to the engine")
@pytest.mark.parametrize("left_out", LEFT_OUT, ids=" ".join)
@pytest.mark.parametrize("zipped", [False, True])
def test_a_copy_may_leave_out_any_language_but_english(tmp_path, left_out, zipped):
    copy = tmp_path / "app" / "_vendor" / "memory"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (tmp_path / "app", tmp_path / "app" / "_vendor"):
        (folder / "__init__.py").touch()
    for language in left_out:
        shutil.rmtree(copy / "local" / "language" / language)
    place = tmp_path
    if zipped:
        place = shutil.make_archive(str(tmp_path / "layer"), "zip", tmp_path, "app")
        shutil.rmtree(tmp_path / "app")
    code = TALK.format(name="app._vendor.memory")
    loaded = languages_loaded(code, *left_out, cwd=tmp_path.parent, PYTHONPATH=str(place))
    assert loaded == set(LANGUAGES) - set(left_out)


def test_every_public_name_exists_and_is_documented():
    for name in elephantasm.__all__:
        value = getattr(elephantasm, name)
        assert name == "__version__" or inspect.getdoc(value), name


def test_every_public_method_is_documented():
    for kind in (getattr(elephantasm, name) for name in elephantasm.__all__):
        if inspect.isclass(kind):
            for name, member in inspect.getmembers(kind):
                public = not name.startswith("_") and callable(member)
                assert not public or inspect.getdoc(member), f"{kind.__name__}.{name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_stay_short(path):
    lines = path.read_text("utf-8").count("\n")
    assert lines <= 400, f"{lines} lines: split the file by meaning"


def test_functions_stay_short():
    found = sizes.functions()
    figures = sizes.summary([lines for lines, _ in found])
    limits = (sizes.MEAN, sizes.P95, sizes.LONGEST)
    shown = ", ".join(f"{value:.1f} of {limit}" for value, limit in zip(figures, limits))
    advice = f"mean, 95th percentile and longest have {shown} lines: split {found[-1][1]}"
    assert all(value <= limit for value, limit in zip(figures, limits)), advice


TESTS = Path(__file__).parent / "local"
# The tables of one language are tested by what reads them, and by the examples of their rules.
TABLES = [path for path in SOURCES if path.parent.parent.name == "language"]
ENGINE = [
    path
    for path in SOURCES
    if unit(path).startswith("local.") and path.stem != "__init__" and path not in TABLES
]


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_of_the_engine_is_named_by_a_test(path):
    *rooms, module = path.relative_to(PACKAGE / "local").with_suffix("").parts
    own = TESTS.joinpath(*rooms, f"test_{module}.py")
    # As `import_module(f"{elephantasm.__name__}.local.store.rows")` or `f"{LOCAL}.store.rows"`.
    dotted = re.escape(".".join([*rooms, module]))
    naming = re.compile(rf"\b(?:local|LOCAL\}})\.{dotted}\b(?!\.)")
    named = own.exists() or any(
        naming.search(test.read_text("utf-8")) for test in TESTS.rglob("test_*.py")
    )
    assert named, f"write tests/local/{own.relative_to(TESTS).as_posix()} for what it does"


@pytest.mark.parametrize(("what", "left_out", "most"), sizes.SIZES)
def test_the_package_grows_only_on_purpose(what, left_out, most):
    size = sizes.zipped(left_out)
    advice = "make it smaller, or raise the limit in tests/sizes.py and say why in the commit"
    assert size <= most, f"the code of {what} is {size:.1f} KB zipped, more than {most}: {advice}"
