# SPDX-License-Identifier: Apache-2.0
"""What a statement says is found again when it is said in other words or another order."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL

predicates = import_module(f"{LOCAL}.knowledge.predicates")


def test_the_same_said_in_other_order_has_the_same_fingerprint():
    first, second = map(predicates.worded, ("Tea, I love green tea", "I love green tea"))
    assert first == second
    assert first.is_plain


def test_the_contrary_has_the_same_fingerprint_and_denies():
    eats, does_not = map(predicates.worded, ("I eat meat.", "I don't eat meat."))
    assert eats.opposite() == does_not
    assert does_not.opposite() == eats


def test_a_fingerprint_is_the_one_that_0_3_0_wrote():
    # Files have such hashes; where the tables are the same, so are these.
    assert predicates.digest("I adopted a tortoise called Flash.") == "bdde06d09f7acf03"


def test_a_denial_is_the_same_whatever_its_case():
    assert predicates.denied("Lives in", "OSLO") == predicates.denied("lives in", "Oslo")
    assert predicates.denied("lives in", "Oslo") == predicates.filled("lives in", "Oslo").opposite()


def test_a_wish_is_known_by_its_matter_or_else_by_its_words():
    assert predicates.wished("units", "Use metric units.").fingerprint is None
    own = predicates.wished("", "Never mention Acme.")
    assert (own.attribute, own.is_wish, own.is_plain) == (None, True, False)
    assert own == predicates.wished("", "Never mention Acme!")


def test_only_what_is_made_of_words_belongs_to_language_tables():
    assert predicates.worded("I eat meat.").is_of_words
    assert predicates.wished("units", "").is_of_words
    assert not predicates.filled("lives in", "Oslo").is_of_words
    assert not predicates.denied("lives in", "Oslo").is_of_words
    assert not predicates.INTERESTS.is_of_words
