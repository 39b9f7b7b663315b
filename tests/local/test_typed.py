# SPDX-License-Identifier: Apache-2.0
"""Named tuples: the same as those of `typing`, and as cheap to define as any class."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from importlib import import_module

import pytest

from tests import HOME, elephantasm

typed = import_module(f"{elephantasm.__name__}.local.typed")


class Ours(typed.NamedTuple):
    """One of ours."""

    a: int
    b: str = "b"
    c: float = 0.5

    @property
    def whole(self):
        """Something made of a field."""
        return f"{self.a}!"


class Theirs(typing.NamedTuple):
    """The same by the standard library."""

    a: int
    b: str = "b"
    c: float = 0.5

    @property
    def whole(self):
        """Something made of a field."""
        return f"{self.a}!"


TAKEN = [
    ((1,), {}),
    ((1, "x"), {}),
    ((1, "x", 2.0), {}),
    ((), {"a": 1}),
    ((), {"c": 2.0, "a": 1}),
    ((1,), {"c": 2.0}),
]
REFUSED = [
    ((), {}),
    ((1, 2, 3, 4), {}),
    ((1,), {"a": 1}),
    ((1,), {"d": 1}),
    ((), {"b": 1}),
    ((), {"b": 1, "d": 2}),
]


@pytest.mark.parametrize(("values", "named"), TAKEN)
def test_a_tuple_is_made_and_told_as_one_of_typing(values, named):
    ours, theirs = Ours(*values, **named), Theirs(*values, **named)
    assert tuple(ours) == tuple(theirs)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert (ours.a, ours.b, ours.c, ours.whole) == (theirs.a, theirs.b, theirs.c, theirs.whole)
    assert ours == theirs
    assert hash(ours) == hash(theirs)
    assert ours._asdict() == theirs._asdict()
    assert ours._replace(b="y") == theirs._replace(b="y")
    assert type(ours._replace(b="y")) is Ours


@pytest.mark.parametrize(("values", "named"), REFUSED)
def test_what_typing_refuses_is_refused(values, named):
    for kind in (Theirs, Ours):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_a_row_of_another_width_is_refused():
    assert Ours._make([1, "x", 2.0]) == (1, "x", 2.0)
    for values in ([1], [1, 2, 3, 4]):
        with pytest.raises(TypeError, match="expected 3 values"):
            Ours._make(values)


def test_a_field_that_is_none_is_not_replaced():
    for kind in (Theirs, Ours):
        with pytest.raises((TypeError, ValueError), match="d"):  # as Python is old
            kind(1)._replace(d=2)


def test_the_class_tells_its_fields_as_one_of_typing():
    assert Ours._fields == Theirs._fields == ("a", "b", "c")
    assert Ours._field_defaults == Theirs._field_defaults
    assert getattr(Ours, "__match_args__", None) == ("a", "b", "c")


def test_a_tuple_holds_nothing_but_its_fields():
    for kind in (Theirs, Ours):
        with pytest.raises(AttributeError):
            kind(1).d = 1
        with pytest.raises(AttributeError):
            kind(1).a = 2


def test_a_tuple_can_be_copied_and_pickled():
    ours = Ours(1, "x")
    for again in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert again == ours
        assert type(again) is Ours


def test_the_engine_answers_without_loading_typing(tmp_path):
    code = (
        f"import sys; sys.path.insert(0, {str(HOME)!r}); import {elephantasm.__name__} as package\n"
        f"client = package.Elephantasm(endpoint='sqlite:///{tmp_path}/a.db')\n"
        "anima = client.create_anima('x').id\n"
        "assert client.inject(anima, 'Where?') is not None\n"
        "print('typing' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr) == ("False", "")
