# SPDX-License-Identifier: Apache-2.0
"""Copies this package into somebody else's: with its licence, without what is not wanted, checked.

The copy is made and imported beside the place where it goes, and moved there only if it works.
"""

from __future__ import annotations

import keyword
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from ..exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PACKAGE = Path(__file__).parent.parent
LICENCE = "LICENSE"
# What can be left out: a name, and the files and folders that it stands for. Each language but
# English is one of them, too, and `languages` are all of these.
PARTS = {
    "cli": ("cli", "__main__.py"),
    "local": ("local",),
    "manage": ("manage",),
    "serve": ("local/serve",),
    "testing": ("testing.py",),
}
# Imports every module of a copy. What the copy lacks is its fault; what this Python lacks, is not.
CHECK = """
import importlib, pkgutil, sys
folder, name = sys.argv[1:]
sys.path.insert(0, folder)
package = importlib.import_module(name)
for module in pkgutil.walk_packages(package.__path__, name + "."):
    if not module.name.endswith(".__main__"):
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            if error.name.partition(".")[0] == name:
                raise
"""


class Copy(NamedTuple):
    """What was copied.

    Attributes:
        path: The folder.
        files: How many files it holds.
        size: Their bytes.
        without: The parts that were left out.
    """

    path: str
    files: int
    size: int
    without: tuple[str, ...]


def parts() -> dict[str, tuple[str, ...]]:
    """Return what can be left out of a copy, by name."""
    folders = PACKAGE.glob("local/language/*/__init__.py")
    names = sorted({path.parent.name for path in folders} - {"english"})
    languages = {name: (f"local/language/{name}",) for name in names}
    every = tuple(path for paths in languages.values() for path in paths)
    return {**PARTS, **languages, "languages": every}


def copy(package: Path, folder: Path, name: str, without: Iterable[str]) -> Copy:
    """Copy a package into a folder and return what was copied.

    Args:
        package: The folder of the package.
        folder: Where the copy goes; it is made if it is not there.
        name: The copy's name. An older copy of this name is replaced as a whole.
        without: Names of the parts to leave out.

    Raises:
        InvalidArgumentError: Something is in the way, or the copy would not work.
    """
    left_out = tuple(without)
    _check(package, folder, name, left_out)
    licence = _licence(package)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidArgumentError(
            f"{folder} cannot be made a folder: {error.strerror}; give another one"
        ) from error
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=folder) as beside:
        made = Path(beside) / name
        shutil.copytree(package, made, ignore=_ignored(package, left_out))
        shutil.copyfile(licence, made / LICENCE)
        _try(made)
        if (folder / name).exists():
            (folder / name).replace(Path(beside) / "old")
        made.replace(folder / name)
    sizes = [path.stat().st_size for path in (folder / name).rglob("*") if path.is_file()]
    return Copy(str(folder / name), len(sizes), sum(sizes), left_out)


def _check(package: Path, folder: Path, name: str, without: Iterable[str]) -> None:
    """Refuse a copy that can't be made, before anything is touched."""
    names = parts()
    for part in without:
        if part not in names:
            raise InvalidArgumentError(
                f"--without: {part!r} is no part that can be left out; those are: "
                + ", ".join(names)
            )
    if not name.isidentifier() or keyword.iskeyword(name):
        raise InvalidArgumentError(
            f"--name: {name!r} is no name of a module; use letters, digits and _"
        )
    if not package.is_dir():
        raise InvalidArgumentError(f"{package.parent} is no folder; unpack it first")
    target = (folder / name).resolve()
    if package.resolve() in (target, *target.parents):
        raise InvalidArgumentError(f"{target} is the package itself; give another folder")
    if target.exists() and not (target / "_version.py").exists():
        raise InvalidArgumentError(
            f"{folder / name} is there already and holds something else; give another --name"
        )


def _licence(package: Path) -> Path:
    """Return the licence: of a copy in it, of a clone beside it, of an installation nearby."""
    beside = package.parent
    installed = beside.glob(f"{package.name}-*.dist-info/licenses/{LICENCE}")
    for path in (package / LICENCE, beside / LICENCE, *installed):
        if path.is_file():
            return path
    raise InvalidArgumentError(
        f"the licence must go along and is not here: put the project's file {LICENCE} into {beside}"
    )


def _ignored(package: Path, without: Iterable[str]) -> Callable[[str, list[str]], set[str]]:
    names = parts()
    gone = {package / path for part in without for path in names[part]}

    def ignored(folder: str, found: list[str]) -> set[str]:
        return {name for name in found if name == "__pycache__" or Path(folder, name) in gone}

    return ignored


def _try(made: Path) -> None:
    """Import all of a copy in a process of its own, which writes no bytecode."""
    command = [sys.executable, "-I", "-B", "-c", CHECK, str(made.parent), made.name]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")  # noqa: S603 - ours
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason was given"])[-1]
        raise InvalidArgumentError(f"the copy does not work, so nothing was changed: {reason}")
