# SPDX-License-Identifier: Apache-2.0
"""The types beside twins of them that `dataclass` itself has made, and what loads it."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests import elephantasm

types = elephantasm.types
KINDS = [kind for kind in vars(types).values() if hasattr(kind, "from_dict")]
ROOT = Path(elephantasm.__file__).parents[elephantasm.__name__.count(".") + 1]
REAL = "from dataclasses import dataclass as value, field, field as id_field; layer = property"
OURS = re.compile(r"^from \.value import (.*)Value, empty, field, id_field,( layer,)? value$", re.M)


def twins():
    """Return the classes of the same source, decorated by `dataclass`, by their names."""
    found = {}
    for home in {sys.modules[kind.__module__] for kind in KINDS}:
        source, times = OURS.subn(
            rf"from {types.__name__}.value import \1empty; Value = object; {REAL}",
            Path(home.__file__).read_text("utf-8"),
        )
        assert times == 1
        twin = ModuleType(f"twin_of_{home.__name__}")
        twin.__package__ = types.__name__
        sys.modules[twin.__name__] = twin  # where `dataclass` looks names up
        exec(source, vars(twin))
        found.update(vars(twin))
    return found


TWINS = twins()
PAIRS = [pytest.param(kind, TWINS[kind.__name__], id=kind.__name__) for kind in KINDS]


def values_of(kind):
    """Return a value for each field, none of them the default."""
    return {described.name: {described.name: [1]} for described in dataclasses.fields(kind)}


@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_the_fields_are_those_of_the_twin(kind, twin):
    told = ("name", "type", "default", "default_factory", "init", "repr", "compare", "metadata")
    told += ("kw_only",) if sys.version_info >= (3, 10) else ()
    ours, theirs = dataclasses.fields(kind), dataclasses.fields(twin)
    assert [[getattr(f, each) for each in told] for f in ours] == [
        [getattr(f, each) for each in told] for f in theirs
    ]
    assert dataclasses.is_dataclass(kind)
    assert repr(kind.__dataclass_params__) == repr(twin.__dataclass_params__)
    assert getattr(kind, "__match_args__", None) == getattr(twin, "__match_args__", None)


@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_a_class_has_the_attributes_of_the_twin(kind, twin):
    for name in (described.name for described in dataclasses.fields(twin)):
        default = getattr(twin, name, "none")
        assert getattr(kind, name, "none") == default


@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_a_value_is_made_and_taken_apart_as_the_twin(kind, twin):
    values = values_of(twin)
    needed = [f.name for f in dataclasses.fields(twin) if twin_needs(f)]
    for given in (values, {name: values[name] for name in needed}):
        assert dataclasses.asdict(kind(**given)) == dataclasses.asdict(twin(**given))
        assert dataclasses.astuple(kind(**given)) == dataclasses.astuple(twin(**given))
    assert dataclasses.astuple(kind(*values.values())) == dataclasses.astuple(twin(**values))
    for name in needed:
        for made in (kind, twin):
            with pytest.raises(TypeError, match=name):
                made(**{other: values[other] for other in values if other != name})


def twin_needs(described):
    missing = dataclasses.MISSING
    return described.default is missing and described.default_factory is missing


@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_a_value_is_replaced_and_copied_as_the_twin(kind, twin):
    values = values_of(twin)
    ours, theirs = kind(**values), twin(**values)
    for name in values:
        changed = dataclasses.replace(ours, **{name: "new"})
        assert dataclasses.asdict(changed) == dataclasses.asdict(
            dataclasses.replace(theirs, **{name: "new"})
        )
        assert getattr(changed, name) == "new"
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            setattr(ours, name, 1)
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            delattr(ours, name)
    for again in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert again == ours
        assert type(again) is kind
    last = list(values)[-1]
    assert getattr(copy.copy(ours), last) is getattr(ours, last)
    assert getattr(copy.deepcopy(ours), last) is not getattr(ours, last)
    if sys.version_info >= (3, 13):
        assert copy.replace(ours, **{last: 5}) == dataclasses.replace(ours, **{last: 5})


MATCH = """
def matched(value):
    match value:
        case {kind}({positions}, {last}=last):
            return [*locals().values()][1:]
"""


@pytest.mark.skipif(sys.version_info < (3, 10), reason="needs match")
@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_a_value_matches_by_position_and_by_name(kind, twin):
    values = values_of(twin)
    *names, last = values
    positions = ", ".join(f"value_{name}" for name in names)
    for each in (kind, twin):
        space = {"found": each}
        exec(MATCH.format(kind="found", positions=positions, last=last), space)
        assert space["matched"](each(**values)) == list(values.values())
        assert space["matched"](object()) is None


@pytest.mark.parametrize(("kind", "twin"), PAIRS)
def test_a_dataclass_that_extends_a_type_is_like_one_that_extends_the_twin(kind, twin):
    def extended(base):
        @dataclasses.dataclass(frozen=True)
        class Mine(base):
            mood: str = "calm"
            notes: list = dataclasses.field(default_factory=list, hash=False)

        return Mine

    ours, theirs, values = extended(kind), extended(twin), values_of(twin)
    assert [f.name for f in dataclasses.fields(ours)] == [
        f.name for f in dataclasses.fields(theirs)
    ]
    assert str(inspect.signature(ours)) == str(inspect.signature(theirs))
    for given in (values, {**values, "mood": "merry", "notes": [1]}):
        assert dataclasses.asdict(ours(**given)) == dataclasses.asdict(theirs(**given))
    first = next(iter(values))
    hashable = {**values, first: "first"}
    assert len({ours(**hashable), ours(**hashable), ours(**hashable, mood="merry")}) == 2
    assert ours(**values).to_dict()["mood"] == "calm"
    assert ours.__match_args__ == theirs.__match_args__ if sys.version_info >= (3, 10) else True


class Plain(types.Anima):
    """A class of a program's own that is no dataclass."""

    def greeting(self):
        return f"Hello {self.name}"


class PlainMine(Plain):
    pass


@pytest.mark.parametrize("kind", [Plain, PlainMine])
def test_a_plain_class_may_extend_a_type(kind):
    body = {"id": "x", "name": "Ann", "created_at": "2026-01-01", "updated_at": "2026-01-01"}
    value = kind.from_dict(body)
    assert (value.greeting(), value.is_dormant) == ("Hello Ann", False)
    assert dataclasses.fields(kind) == dataclasses.fields(types.Anima)
    assert kind.from_dict(value.to_dict()) == value == pickle.loads(pickle.dumps(value))


USE = """
import sys
sys.path.insert(0, {root!r})
from {package} import Event, MemoryPack
NOW = "2026-01-01"
event = Event.from_dict(dict(id="x", anima_id="x", event_type="system", content="x",
                             created_at=NOW, updated_at=NOW))
pack = MemoryPack(anima_id="x", content={{}}, compiled_at=event.created_at)
repr(event), hash(event), event == event, event.to_dict(), pack.to_dict()
before = "dataclasses" in sys.modules
{asks}
print(before, "dataclasses" in sys.modules)
"""
ASKS = {
    "fields": "event.__dataclass_fields__",
    "is_dataclass": "hasattr(Event, '__dataclass_fields__')",
    "a frozen field": "try: event.content = 1\nexcept AttributeError: pass",
}


@pytest.mark.parametrize("asks", ["", *ASKS])
def test_dataclasses_is_loaded_when_somebody_asks_for_it(asks):
    code = USE.format(root=str(ROOT), package=elephantasm.__name__, asks=ASKS.get(asks, ""))
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60
    )
    assert ran.stdout.split() == ["False", str(bool(asks))], ran.stderr
