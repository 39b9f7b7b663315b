# SPDX-License-Identifier: Apache-2.0
"""Vectors in whole numbers."""

from __future__ import annotations

import math
import random
from importlib import import_module

import pytest

from tests.local.life import LOCAL

codes = import_module(f"{LOCAL}.recall.codes")


def random_vector(seed, dimensions=384):
    numbers = random.Random(seed)
    return [numbers.gauss(0, 1) for _ in range(dimensions)]


def test_a_vector_takes_a_bit_and_a_byte_for_each_dimension():
    code = codes.code_of(random_vector(1))

    assert code.signs.bit_length() <= 384
    assert codes.size_of(384) == 48
    assert len(code.parts) == 384


def test_signs_and_parts_are_those_of_the_vector():
    code = codes.code_of([0.5, -0.25, 0.0, 0.1])

    assert code.signs == 0b1001
    assert list(code.parts) == [127, 256 - 64, 0, 25]
    assert code.squares == 127**2 + 64**2 + 25**2


def similarity(a, b):
    return codes.similarities(a, [(b.squares, b.parts)])[0]


def test_similarity_is_near_the_cosine():
    for seed in range(20):
        a = random_vector(seed)
        b = [x + 0.8 * y for x, y in zip(a, random_vector(seed + 100))]
        cosine = sum(map(lambda x, y: x * y, a, b)) / math.hypot(*a) / math.hypot(*b)
        found = similarity(codes.code_of(a), codes.code_of(b))
        assert found == pytest.approx(cosine, abs=0.01)


def test_length_does_not_matter():
    vector = random_vector(3)

    assert codes.code_of([1000 * part for part in vector]) == codes.code_of(vector)


def test_a_vector_without_a_direction_is_near_to_nothing():
    nothing = codes.code_of([0.0] * 8)

    assert similarity(nothing, nothing) == 0
    assert similarity(nothing, codes.code_of([1.0] * 8)) == 0
    assert codes.along(mean_of(codes.code_of([1.0] * 8)), nothing) == 0
    assert codes.without(nothing, mean_of(codes.code_of([1.0] * 8))) == nothing


def mean_of(*made):
    return codes.mean_of([(code.squares, code.parts) for code in made])


def test_the_mean_is_that_of_directions_whatever_their_lengths():
    made = [codes.code_of(random_vector(seed)) for seed in range(9)]
    asked = codes.code_of(random_vector(100))
    usual = sum(similarity(asked, code) for code in made) / len(made)

    assert codes.along(mean_of(*made), asked) == pytest.approx(usual, abs=1e-4)
    halves = mean_of(codes.code_of([2.0, 0.0]), codes.code_of([0.0, 5.0]))
    assert halves == pytest.approx([2**19, 2**19], rel=1e-4)
    assert mean_of(codes.code_of([0.0, 0.0]), codes.code_of([0.0, 2.0])) == [0, halves[1]]
    assert mean_of() == []


def test_what_is_shared_is_taken_from_a_direction():
    shared, own = random_vector(1), random_vector(2)
    both = codes.code_of([5 * x + y for x, y in zip(shared, own)])
    others = [[5 * x + y for x, y in zip(shared, random_vector(n))] for n in range(100, 150)]
    left = codes.without(both, mean_of(*map(codes.code_of, others)))

    assert similarity(both, codes.code_of(own)) < 0.3
    assert similarity(left, codes.code_of(own)) > 0.9
    assert codes.without(both, []) == both


def test_what_lies_between_two_vectors_is_as_near_to_the_short_as_to_the_long():
    a, b = random_vector(1), [100 * part for part in random_vector(2)]
    made = [codes.code_of(a), codes.code_of(b)]
    between = codes.between(made)

    assert similarity(between, made[0]) == pytest.approx(similarity(between, made[1]), abs=0.01)
    assert similarity(between, made[0]) > 0.6


@pytest.mark.parametrize("vector", [[], [math.nan, 1.0], [math.inf, 1.0], ["x"], None])
def test_what_is_no_vector_is_refused(vector):
    with pytest.raises((ValueError, TypeError)):
        codes.code_of(vector)


def test_any_sequence_of_numbers_is_a_vector():
    assert codes.code_of((1, -1)) == codes.code_of(iter([1.0, -1.0]))


def test_differences_are_counted_bit_by_bit():
    others = [0b1111, 0b0000, 0b1010]

    assert codes.differences(0b1010, others) == [2, 2, 0]
    assert [codes._ones(0b1010 ^ other) for other in others] == [2, 2, 0]


def test_the_smallest_are_found_and_of_equal_ones_the_last():
    assert codes.smallest([5, 1, 3, 1, 0], 3) == [4, 3, 1]
    assert codes.smallest([2, 2], 10) == [1, 0]
    assert codes.smallest([], 3) == []


@pytest.mark.parametrize("spread", [3, 400])
def test_the_smallest_of_many_are_found_wherever_they_stand(spread):
    numbers = random.Random(spread)
    values = [numbers.randrange(spread) for _ in range(20_000)]
    # All the small ones are where nobody looks first, or at one end.
    values[1:4000:40] = [-n for n in range(100)]
    for told in (values, sorted(values), sorted(values, reverse=True)):
        order = sorted(range(len(told)), key=lambda place: (told[place], -place))
        for count in (1, 300, 30_000):
            assert codes.smallest(told, count) == order[:count]


def test_the_nearest_by_signs_hold_the_nearest():
    query = random_vector(0)
    near = [[x + 2 * y for x, y in zip(query, random_vector(n))] for n in range(1, 6)]
    every = [
        codes.code_of(vector) for vector in [*(random_vector(n) for n in range(9, 900)), *near]
    ]
    differences = codes.differences(codes.code_of(query).signs, [code.signs for code in every])

    assert set(range(len(every) - 5, len(every))) <= set(codes.smallest(differences, 30))


def test_the_figures_are_the_same_on_every_python():
    a, b = ([((7 * n + shift) ** 2 % 101 - 50) / 3 for n in range(384)] for shift in (1, 4))

    assert similarity(codes.code_of(a), codes.code_of(b)) == 0.14961449473084976
    assert f"{codes.code_of(a).signs:x}"[:16] == "556c7fe36aa6701e"
