# SPDX-License-Identifier: Apache-2.0
"""Build the wheel and the sdist of the committed tree, the same to the byte on every machine.

    python .ci/build.py FOLDER

needs git and the build backend that pyproject.toml names. A wheel records file modes and times,
an sdist also owners and the moment of compression: all of that is set here.
"""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def build(target: Path) -> list[Path]:
    """Build both distributions into a folder; returns their paths."""
    epoch = subprocess.check_output(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True
    ).strip()
    os.environ["SOURCE_DATE_EPOCH"] = epoch
    os.umask(0o022)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        archive = subprocess.check_output(["git", "archive", "HEAD"], cwd=ROOT)
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(source)
        for path in source.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        for kind in ("wheel", "sdist"):
            code = f"import sys, setuptools.build_meta as b; b.build_{kind}(sys.argv[1])"
            command = [sys.executable, "-c", code, str(target.resolve())]
            built = subprocess.run(command, cwd=source, capture_output=True, text=True)
            if built.returncode:
                sys.exit(built.stderr)
    (wheel,) = target.glob("*.whl")
    (sdist,) = target.glob("*.tar.gz")
    normalize(sdist, int(epoch))
    return [wheel, sdist]


def normalize(sdist: Path, epoch: int) -> None:
    """Rewrite an sdist with sorted members, one time, no owners."""
    with tarfile.open(sdist) as old:
        members = [(m, old.extractfile(m)) for m in sorted(old, key=lambda m: m.name)]
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as new:
            for member, data in members:
                member.mtime, member.uid, member.gid, member.uname, member.gname = (
                    epoch,
                    0,
                    0,
                    "",
                    "",
                )
                member.mode = 0o755 if member.isdir() else 0o644
                member.pax_headers = {}
                new.addfile(member, data)
    with sdist.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=epoch) as compressed:
        compressed.write(packed.getvalue())


def check(wheel: Path) -> None:
    """Refuse a wheel that holds anything but the package, its licence and its metadata."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        text = archive.read(next(name for name in names if name.endswith("/METADATA"))).decode()
    tracked = subprocess.check_output(["git", "ls-files", "elephantasm"], cwd=ROOT, text=True)
    inside = {name for name in names if ".dist-info/" not in name}
    if inside != set(tracked.split()):
        sys.exit(f"wheel and repository differ: {sorted(inside ^ set(tracked.split()))}")
    if not any(name.endswith("/licenses/LICENSE") for name in names):
        sys.exit("the wheel lacks its licence")
    for field in ("Author", "Keywords", "Project-URL", "Summary"):
        if f"\n{field}: " not in text:
            sys.exit(f"the wheel's metadata lacks {field}")
    if "Requires-Dist" in text:
        sys.exit("the wheel names a dependency")


if __name__ == "__main__":
    for path in build(Path(sys.argv[1])):
        print(f"{path.stat().st_size:>8}  {path.name}")
        if path.suffix == ".whl":
            check(path)
