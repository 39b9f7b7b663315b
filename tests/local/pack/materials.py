# SPDX-License-Identifier: Apache-2.0
"""What packs are compiled from, row by row; everything is dated from one NOW."""

from __future__ import annotations

from importlib import import_module

from tests.local import seeds
from tests.local.life import DAY, HOUR, LOCAL, START

material = import_module(f"{LOCAL}.recall.material")
packs = import_module(f"{LOCAL}.pack.compile")
settings = import_module(f"{LOCAL}.settings")

NOW = START + 40 * DAY
ANIMA = seeds.anima("0cc4c373-7170-4636-a58c-ec514739d464", at=START, n=1)


def memory(n, summary, *, age=10 * DAY, content=None, importance=0.5):
    row = seeds.memory(1, content, at=NOW - age, n=n, id=f"m{n}", summary=summary)
    return row._replace(importance=importance, confidence=0.8, meta="{}")


def event(n, content, *, age=HOUR, role="user", event_type="message.in"):
    row = seeds.event(1, content, at=NOW - age, n=n, id=f"e{n}", author=None)
    return row._replace(role=role, event_type=event_type)


def statement(n, content, kind="FACT", *, is_wish=False, confidence=0.8):
    row = seeds.knowledge(1, content, kind, at=NOW, n=n, id=f"k{n}", topic="Sam", subject="sam")
    return row._replace(valid_from=NOW, form="wish" if is_wish else "words", confidence=confidence)


def person(*, self_json="{}", **more):
    row = seeds.identity(1, {}, personality=None, style=None, at=NOW)
    return row._replace(self_json=self_json, **more)


def quote(n, text, *, score=0.9, group=1, age=20 * DAY, memory_n=None, is_further=False):
    at = NOW - age
    return material.Evidence(n, f"e{n}", memory_n, group, n, at, "Sam", text, score, is_further)


def of(**given):
    """Return material of an anima that has nothing else."""
    return material.Material(ANIMA, **given)


def compiled(query=None, tokens=2000, preset="conversational", **given):
    """Return the pack of a material."""
    chosen = settings.PackSettings(**{**settings.preset(preset).__dict__, "max_tokens": tokens})
    return packs.compile_pack(of(**given), chosen, query=query, preset_name=preset, now=NOW)


def context(*args, **named):
    """Return a pack's text."""
    return compiled(*args, **named)["content"]["context"]


def words(n):
    return " ".join(f"word{i}." for i in range(n))
