# SPDX-License-Identifier: Apache-2.0
"""The public names: there when they are used, and not loaded before."""

from __future__ import annotations

import os
import pydoc
import shutil
import subprocess
import sys
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm

NAME = elephantasm.__name__
PACKAGE = Path(elephantasm.__file__).parent
ROOT = PACKAGE.parents[NAME.count(".")]
MODULES = ("client", "config", "exceptions", "functions", "transport", "types")
HOMES = {
    "Elephantasm": "client",
    "Event": "types",
    "EventType": "types",
    "NotFoundError": "exceptions",
    "__version__": "_version",
    "inject": "functions",
}
# What a program loads beyond a bare interpreter, without modules of the standard library.
LOADED = """
import sys
sys.path.insert(0, {place!r})
old = set(sys.modules)
{code}
print(*sorted(set(sys.modules) - old))
"""


def run(code, *options):
    ran = subprocess.run(
        [sys.executable, "-I", "-W", "error", *options, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def loaded(code, place=ROOT):
    return set(run(LOADED.format(place=str(place), code=code), "-S").split())


def test_the_import_loads_two_small_files_and_nothing_else():
    parents = NAME.split(".")
    packages = {".".join(parents[: n + 1]) for n in range(len(parents))}
    # Without site packages not even `os` is there.
    bare = loaded("import __future__, os")
    assert loaded(f"import {NAME}") - bare == {*packages, f"{NAME}._process"}


def test_an_error_class_loads_neither_client_nor_types():
    names = loaded(f"from {NAME} import NotFoundError")
    assert {f"{NAME}.client", f"{NAME}.types"} & names == set()


@pytest.mark.parametrize("name", HOMES)
def test_a_name_is_the_one_of_its_module(name):
    home = import_module(f"{NAME}.{HOMES[name]}")
    assert getattr(elephantasm, name) is getattr(home, name)
    assert vars(elephantasm)[name] is getattr(home, name)


@pytest.mark.parametrize("name", [*elephantasm.__all__, *MODULES])
def test_a_name_can_be_the_first_one_that_is_used(name):
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    code += f"import {NAME} as package; first = package.{name}\n"
    code += f"from {NAME} import {name}; assert {name} is first"
    run(code, "-S")


@pytest.mark.parametrize("name", MODULES)
def test_the_modules_may_be_named_without_an_import_of_their_own(name):
    assert getattr(elephantasm, name) is import_module(f"{NAME}.{name}")


def test_a_star_gives_all_names():
    found = {}
    exec(f"from {NAME} import *", found)
    assert set(elephantasm.__all__) <= set(found)


def test_dir_and_help_show_all_names():
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import pydoc, {NAME} as package\n"
    code += "print(set(package.__all__) <= set(dir(package)), *dir(package))\n"
    code += "print(pydoc.render_doc(package, renderer=pydoc.plaintext))"
    first, shown = run(code).split("\n", 1)
    assert first.startswith("True ")
    assert set(MODULES) <= set(first.split())
    for name in ("class Event(", "class NotFoundError(", "inject(", "class Elephantasm("):
        assert name in shown, name
    assert pydoc.locate(f"{NAME}.Event") is elephantasm.Event


@pytest.mark.parametrize("name", ["evnet", "testing_", "dataclasses", "_module_", "Dispatch"])
def test_any_other_name_is_an_attribute_error(name):
    with pytest.raises(AttributeError, match=f"^module '{NAME}' has no attribute '{name}'$"):
        getattr(elephantasm, name)
    with pytest.raises(ImportError, match=name):
        exec(f"from {NAME} import {name}", {})


@pytest.mark.parametrize("zipped", [False, True])
def test_the_names_are_there_in_a_copy_under_another_name(tmp_path, zipped):
    copy = tmp_path / "app" / "_vendor" / "memory"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (tmp_path / "app", tmp_path / "app" / "_vendor"):
        (folder / "__init__.py").touch()
    place = tmp_path
    if zipped:
        place = tmp_path / "layer.zip"
        with zipfile.ZipFile(place, "w") as archive:
            for path in (tmp_path / "app").rglob("*.py"):
                archive.write(path, path.relative_to(tmp_path))
    own = "app._vendor.memory"
    assert loaded(f"import {own}", place) >= {own}
    names = {n for n in loaded(f"import {own}", place) if n.startswith(f"{own}.")}
    assert names == {f"{own}._process"}
    code = f"import {own} as package; from {own} import *; package.exceptions, package.Event"
    code += f"\nassert Event.__module__.startswith({own!r}); assert inject is package.inject"
    names = loaded(code, place)
    assert f"{own}.types" in names
    assert not {name for name in names if name.startswith("elephantasm")}


COMPLETED = {
    "from elephantasm import Mem": "MemoryPack",
    "import elephantasm\nelephantasm.Ev": "EventType",
    "from elephantasm import inject\ninject().as_": "as_prompt",
    "from elephantasm import Elephantasm\nElephantasm().inject().kn": "knowledge",
    "from elephantasm import Elephantasm\nfor e in Elephantasm().list_events(): e.role": "role",
}


@pytest.mark.parametrize("code", COMPLETED)
def test_an_editor_completes_the_names(code):
    jedi = pytest.importorskip("jedi")
    project = jedi.Project(ROOT, added_sys_path=[str(ROOT)])
    script = jedi.Script(code.replace("elephantasm", NAME), project=project)
    assert COMPLETED[code] in [completion.name for completion in script.complete()]


CHECKED = f"""
import {NAME} as package
from {NAME} import Event, EventType, NotFoundError, inject
package.exceptions.NotFoundError("x")
package.inject
print(f"You are helpful.\\n{{inject(query='tea').as_prompt()}}", EventType.SYSTEM)
def ids(events: list[Event]) -> None:
    print([event.id for event in events], NotFoundError)
package.Evnet
"""


@pytest.mark.slow
def test_a_type_checker_knows_the_names_and_no_other(tmp_path, monkeypatch):
    api = pytest.importorskip("mypy.api")
    if ROOT.name != "site-packages":  # there a checker looks by itself
        monkeypatch.setenv("MYPYPATH", str(ROOT))
    program = tmp_path / "program.py"
    program.write_text(CHECKED)
    options = ["--strict", "--no-error-summary", "--cache-dir", str(tmp_path)]
    said = api.run([*options, str(program)])[0].splitlines()
    assert len(said) == 1, said
    assert 'Module has no attribute "Evnet"' in said[0]


FORKED = """
import os, signal, sys, threading, time
sys.path.insert(0, {place!r})
import {name} as package
thread = threading.Thread(target=lambda: package.Elephantasm)
thread.start()
children = []
for number in range(8):
    time.sleep(0.002)
    child = os.fork()
    if not child:
        signal.alarm(10)  # which ends it
        package.Elephantasm
        os._exit(0)
    children.append(child)
thread.join()
print(*[os.waitpid(child, 0)[1] for child in children])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_children_forked_while_a_name_is_loaded_can_use_it():
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FORKED.format(place=str(ROOT), name=NAME)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.stdout.split() == ["0"] * 8, ran.stderr
