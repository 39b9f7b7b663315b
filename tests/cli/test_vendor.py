# SPDX-License-Identifier: Apache-2.0
"""`vendor`: a checked copy of the package, with its licence and without what is not wanted."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

from tests import NAME, elephantasm
from tests.cli.shell import environment, run

vendoring = import_module(f"{NAME}.cli.vendor")
PACKAGE = Path(elephantasm.__file__).parent
USE = """
import sys
from mine._vendor.{name} import Elephantasm, ElephantasmError, EventType
try:
    client = Elephantasm(endpoint="sqlite://")
    anima = client.create_anima("Ada").id
    print(client.extract(EventType.MESSAGE_IN, "hello", anima).content)
except ElephantasmError as error:
    print(error)
assert not [name for name in sys.modules if name.startswith("elephantasm")]
"""


@pytest.fixture
def project(tmp_path):
    """A program of somebody else with a folder for what it takes in."""
    vendored = tmp_path / "mine" / "_vendor"
    vendored.mkdir(parents=True)
    for folder in (vendored, vendored.parent):
        (folder / "__init__.py").touch()
    return tmp_path


def vendor(*arguments, cwd):
    """Run the command; returns its exit code and all that it said."""
    ran = run("vendor", *arguments, cwd=cwd, api_key=None)
    return ran.returncode, ran.stdout + ran.stderr


def used(project, name="elephantasm"):
    """Return what a program says that uses the copy."""
    command = [sys.executable, "-I", "-W", "error", "-c"]
    code = f"import sys; sys.path.insert(0, {str(project)!r})\n{USE.format(name=name)}"
    done = subprocess.run([*command, code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_copy_holds_the_sources_and_the_licence_and_works(project):
    code, said = vendor("mine/_vendor", cwd=project)
    assert code == 0, said
    assert f"elephantasm {elephantasm.__version__}" in said
    assert "mine/_vendor/elephantasm" in said
    sources = {name for name in files(PACKAGE) if name.endswith((".py", "py.typed"))}
    assert files(project / "mine/_vendor/elephantasm") == sources | {"LICENSE"}
    assert used(project) == "hello\n"


def test_what_is_not_wanted_stays_out(project):
    code, said = vendor("mine/_vendor", "--without", "local,cli", "--name", "memory", cwd=project)
    assert code == 0, said
    copy = project / "mine/_vendor/memory"
    assert not {"local", "cli", "__main__.py"} & {path.name for path in copy.iterdir()}
    assert "embedded engine" in used(project, "memory")


@pytest.mark.parametrize(
    ("parts", "gone"),
    [
        ("testing", ["testing.py"]),
        ("serve", ["local/serve"]),
        ("manage", ["manage"]),
        ("german,french", ["local/language/german", "local/language/french"]),
        ("languages", ["local/language/german", "local/language/chinese"]),
    ],
)
def test_every_part_that_can_be_left_out_has_a_name(project, parts, gone):
    code, said = vendor("mine/_vendor", "--without", parts, cwd=project)
    assert code == 0, said
    copy = project / "mine/_vendor/elephantasm"
    assert not [path for path in gone if (copy / path).exists()]
    assert (copy / "local/language/english").exists()
    assert used(project) == "hello\n"


def test_parts_may_be_named_one_by_one(project):
    code, said = vendor("m", "--without", "cli", "--without", "local", cwd=project)
    assert code == 0, said
    assert not (project / "m/elephantasm/local").exists()


def test_an_older_copy_is_replaced_whole(project):
    vendor("mine/_vendor", cwd=project)
    copy = project / "mine/_vendor/elephantasm"
    (copy / "of_an_older_release.py").write_text("")
    code, said = vendor("mine/_vendor", "--without", "local", cwd=project)
    assert code == 0, said
    assert not {"of_an_older_release.py", "local"} & {path.name for path in copy.iterdir()}
    assert [path.name for path in copy.parent.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["mine", "--without", "brain"], "--without: 'brain' is no part that can be left out; "),
        (["mine", "--name", "my-memory"], "--name: 'my-memory' is no name of a module"),
        (["mine", "--name", "class"], "--name: 'class' is no name of a module"),
        (["mine", "--name", "_vendor"], "is there already and holds something else"),
        (["mine/_vendor/__init__.py"], "cannot be made a folder"),
    ],
    ids=lambda value: value[-1] if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_refused_and_nothing_is_touched(project, arguments, said):
    before = files(project)
    code, told = vendor(*arguments, cwd=project)
    assert code == 2, told
    assert said in told
    assert told.count("\n") == 1
    assert files(project) == before


def test_the_package_is_not_copied_over_itself(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name)
    for target in (".", PACKAGE.name):
        command = [sys.executable, "-m", PACKAGE.name, "vendor", target, "--name", PACKAGE.name]
        plain = {**environment(), "PYTHONPATH": ""}
        done = subprocess.run(command, cwd=tmp_path, env=plain, capture_output=True, text=True)
        assert done.returncode == 2
        assert "is the package itself; give another folder" in done.stderr


def test_a_copy_that_cannot_be_imported_does_not_take_the_place_of_a_good_one(project, tmp_path):
    vendor("mine/_vendor", cwd=project)
    broken = tmp_path / "broken" / PACKAGE.name
    shutil.copytree(PACKAGE, broken)
    (broken.parent / "LICENSE").write_text("Apache License 2.0")
    (broken / "types" / "pack.py").write_text("from .nowhere import nothing\n")
    with pytest.raises(elephantasm.InvalidArgumentError, match="does not work"):
        vendoring.copy(broken, project / "mine/_vendor", "elephantasm", ())
    assert used(project) == "hello\n"


def test_without_its_licence_nothing_is_copied(tmp_path):
    bare = tmp_path / "bare" / PACKAGE.name
    shutil.copytree(PACKAGE, bare)
    (bare / "LICENSE").unlink(missing_ok=True)  # which a copy has
    command = [sys.executable, "-m", PACKAGE.name, "vendor", str(tmp_path / "out")]
    plain = {**environment(), "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=bare.parent, env=plain, capture_output=True, text=True)
    assert done.returncode == 2
    assert "LICENSE" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_zip_is_unpacked_first(tmp_path):
    with zipfile.ZipFile(tmp_path / "layer.zip", "w") as archive:
        for path in PACKAGE.rglob("*.py"):
            archive.write(path, path.relative_to(PACKAGE.parent))
    command = [sys.executable, "-m", PACKAGE.name, "vendor", "out"]
    plain = {**environment(), "PYTHONPATH": str(tmp_path / "layer.zip")}
    done = subprocess.run(command, cwd=tmp_path, env=plain, capture_output=True, text=True)
    assert done.returncode == 2
    assert "unpack" in done.stderr
