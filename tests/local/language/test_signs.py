# SPDX-License-Identifier: Apache-2.0
"""The signs of a pattern are in every text in which it is found, and they are few."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.language.test_rules import ALL

LANGUAGE = f"{elephantasm.__name__}.local.language"
rules = import_module(f"{LANGUAGE}.rules")
signs = import_module(f"{LANGUAGE}.signs")
ANY = signs.ANY


def of(pattern):
    """Return the alternatives of a pattern with their signs in order."""
    found = signs.alternatives(pattern)
    return {one.pattern: one.signs if one.signs is None else sorted(one.signs) for one in found}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bwish\b", ["wish"]),
        (r"\bI am (?:fond|tired) of .*", ["fond", "tired"]),
        (r"\bcolou?r\b", ["color", "colour"]),
        (r"\banaly[sz]e\b", ["analyse", "analyze"]),
        (r"^\W*once\b", ["once"]),
        (r"(?<=[.!] )once\b", ["once"]),
        (r"\bonce(?!\w)", ["once"]),
        (r"\b(?:please |now )*stop\b", ["stop"]),
        (r"\bthe \w+ of (?P<v>Rome|Oslo)\b", ["oslo", "rome"]),
        (r"\bm\u00fcde\b", ["m\u00fcde"]),
        (r"\bwish\w+", ["wish" + ANY]),
        (r"\bdon't\b", ["don"]),
        (r" (?:a|the|my)\b", ["a", "my", "the"]),
        ("[\u8bd1\u8b6f]\u6587", [signs.FOREIGN]),
    ],
)
def test_a_sign_is_a_whole_word_or_how_one_begins(pattern, words):
    assert of(pattern) == {pattern: words}


@pytest.mark.parametrize(
    "pattern",
    [
        r"wish",  # "wishes"
        r"\w+ing\b",
        r"\b[a-z]+\b",
        r"\bold(?!\d)",  # "older"
        r"\bw[aeiou]s?h",
        r"(?:wish)?\b",
        r"\bwi(?:sh)*\b",
        r" (?:wish|\d+)\b",
        r"(?P<a>\w)(?P=a)",
        r"(?m)^wish\b",
        r"\b(?!wish\b)\w",
        "",
    ],
)
def test_what_is_not_known_has_no_signs(pattern):
    assert of(pattern) == dict.fromkeys(of(pattern))


def test_each_alternative_has_signs_of_its_own():
    assert of(r"\b(?:wish|hope\w+)\b|^no\b|\d") == {
        r"\bwish\b": ["wish"],
        r"\bhope\w+\b": ["hope" + ANY],
        r"^no\b": ["no"],
        r"\d": None,
    }


def test_many_words_in_turn_are_few_signs():
    many = "|".join(f"word{n}" for n in range(200))
    found = signs.alternatives(rf"^ (?:my|our) (?:{many}) (?:{many}) (?:lives|works) here\b")

    assert [one.signs for one in found] == [{"lives", "works"}]


def test_a_text_has_its_words_in_small_letters_and_their_beginnings():
    assert signs.signs_in("I WISH, no") >= {"i", "wish", "wish" + ANY, "no"}
    assert signs.FOREIGN in signs.signs_in("\u00c5l")


TEXTS = sorted({text for rule in ALL for text in (*rule.takes[:1], *rule.leaves[:1])})


@pytest.mark.parametrize("rule", ALL, ids=ALL.values())
def test_a_rule_is_found_by_its_signs_where_it_is_found_without(rule):
    pattern = rules.joined(rule._pattern)
    plain = re.compile(pattern, rule._flags)
    often = rules.Rule(
        rule.name,
        rule.meaning,
        rule._pattern,
        takes=(),
        leaves=(),
        case_matters=not rule._flags,
    )
    often._searches = rules._OFTEN
    for text in (*rule.takes, *rule.leaves, *TEXTS[len(pattern) % 40 :: 40]):
        found, expected = often.search(text), plain.search(text)
        assert (found and found.span()) == (expected and expected.span())
        assert (found and found.groupdict()) == (expected and expected.groupdict())


@pytest.mark.parametrize("rule", ALL, ids=ALL.values())
def test_rules_refer_to_groups_by_their_names(rule):
    # The alternatives of a rule are searched one by one: a number would mean another group.
    assert not re.search(r"\\[1-9]", rules.joined(rule._pattern))


LOOKING_AHEAD = [rule for rule in ALL if rules.joined(rule._pattern).startswith(rules._AHEAD)]


@pytest.mark.parametrize("rule", LOOKING_AHEAD, ids=ALL.get)
def test_what_a_rule_looks_for_first_is_meant_for_all_of_it(rule):
    # Of `^(?=.*a)b|c` the second half would be lost.
    assert len(signs._Reader(rules.joined(rule._pattern)).branches()) == 1
