# SPDX-License-Identifier: Apache-2.0
"""Every rule takes and leaves what it says; and every pattern of the room is a rule."""

from __future__ import annotations

import ast
import re
import time
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local.language.examples import found

LANGUAGE = f"{elephantasm.__name__}.local.language"
rules, tables = (import_module(f"{LANGUAGE}.{name}") for name in ("rules", "tables"))
FOLDER = Path(rules.__file__).parent
MODULES = sorted(
    ".".join(path.relative_to(FOLDER).with_suffix("").parts)
    for path in FOLDER.rglob("*.py")
    if path.name != "__init__.py"
)


def rules_in(value):
    """Return the rules in a value, such as a table of them."""
    if isinstance(value, rules.Rule):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [rule for part in value for rule in rules_in(part)] if isinstance(value, tuple) else []


ALL = {
    rule: f"{name}: {rule.name}"
    for name in MODULES
    for value in vars(import_module(f"{LANGUAGE}.{name}")).values()
    for rule in rules_in(value)
}
EACH = pytest.mark.parametrize("rule", ALL, ids=ALL.values())


@EACH
def test_a_rule_has_a_name_a_meaning_and_two_examples_each_way(rule):
    assert rule.name
    assert rule.meaning
    assert "\n" not in rule.name + rule.meaning
    assert len(set(rule.takes)) >= 2
    assert len(set(rule.leaves)) >= 2


@EACH
def test_a_rule_takes_what_it_says(rule):
    assert [text for text in rule.takes if not found(rule, text)] == []


@EACH
def test_a_rule_leaves_what_it_says(rule):
    assert [text for text in rule.leaves if found(rule, text)] == []


@pytest.mark.parametrize(
    "name", [name for name in MODULES if name not in ("rules", "signs", "beginnings")]
)
def test_every_pattern_is_a_rule(name):
    path = FOLDER.joinpath(*name.split(".")).with_suffix(".py")
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        assert "re" not in names or path.name == "tables.py", f"{name}: write a Rule"


@EACH
def test_no_repetition_has_become_a_tuple(rule):
    # In an f-string `{2,9}` is written `{{2,9}}`.
    assert not rules.re.search(r"\(\d*, \d*\)", rules.joined(rule._pattern))


def rule(pattern, **more):
    return rules.Rule("r", "is one", pattern, takes=(), leaves=(), **more)


def test_ends_of_lines_and_what_indents_them_mean_nothing():
    made = rule(
        r"""
        ^(?:one two
        |three)
        $
        """
    )
    assert made.search("One two")
    assert made.search("three")
    assert not made.search("onetwo")


def test_capitals_count_only_where_they_matter():
    assert rule("oslo").search("Oslo")
    assert not rule("oslo", case_matters=True).search("Oslo")


def test_a_rule_is_compiled_when_it_is_first_used():
    broken = rule("(")
    with pytest.raises(rules.re.error):
        broken.search("")


def test_a_rule_is_compiled_only_where_a_text_has_what_it_looks_for_first():
    home = rule(r"^(?=.*(?:wohn|leb(?:e|t)))ich (?:wohne|lebe) in (?P<v>\w+)")
    assert home.search("ich bin in Ulm") is None
    assert "_whole" not in vars(home)
    found = home.search("Ich wohne in Ulm")
    assert found and found["v"] == "Ulm"


def test_a_short_rule_in_which_case_matters_is_searched_once(monkeypatch):
    word = rule(r"[a-z]+", case_matters=True)
    monkeypatch.setattr(rules.Rule, "_start", None)
    assert word.findall("a cat") == ["a", "cat"]
    found = [word.search("a cat"), *word.finditer("a cat")]
    assert ([match[0] for match in found], word.sub("x", "a cat")) == (["a", "a", "cat"], "x x")


# What patterns are made of, over and over, and at the end nothing that they hope for.
PIECES = [
    *" \na A1.?!'\"\u201c[(`-\u6771\u0e31",
    *("a ", "Ab ", "a, ", "> ", "1,", "2023-", "I ", "I am now ", "I really ", "I use ", "my "),
    *("the ", "my name is ", "not ", "no ", "and ", "so ", "well ", "haha ", "please ", "ago "),
    *("a few ", "last ", "may ", "of ", "first ", "if ", "is ", "me ", "prefer ", "You are "),
    "move from a ",
]


def seconds(rule, length):
    """Return the CPU time that a rule takes for odd texts of a length."""
    begun = time.process_time()
    for piece in PIECES:
        rule.search("x" + piece * (length // len(piece)) + "\0")
    return time.process_time() - begun


@pytest.mark.once
@EACH
def test_a_rule_goes_over_a_long_odd_text_once(rule):
    seconds(rule, 50)  # compiled before it is timed
    # Three times the text takes three times as long; nine times where each of its signs begins a
    # search over all the rest. Once may be beside a collection of garbage, three times is a fault.
    short = rules._LONG + 100  # of a shorter one only parts of a rule may be searched
    tries = range(3)
    assert any(seconds(rule, 3 * short) < 5 * seconds(rule, short) + 0.1 for _ in tries)


# Whatever ends a rule, this does not: what may be cut in many ways is then cut in all of them.
ENDS = ("\0", "\0b", ". b", "?")


@EACH
def test_a_rule_cuts_a_text_in_no_more_ways_than_it_must(rule):
    begun = time.process_time()
    for piece in PIECES:
        for end in ENDS:
            text = "x" + piece * (120 // len(piece)) + end
            rule.search(text)
            re.search(rule.pattern, text, re.IGNORECASE)
    # All is a few hundredths of a second, and hours where the ways grow with each character.
    assert time.process_time() - begun < 5


def begun(end, needs):
    """Return what a text ends in that begins one of these; so that few ends are told apart."""
    tails = (end[at:] for at in range(len(end)))
    return next((tail for tail in tails if any(need.startswith(tail) for need in needs)), "")


def ends_without(needs, parts, ends=frozenset([""])):
    """Return how a text may end that a parsed pattern matches and that has none of these.

    Args:
        needs: Letters, of which some are to be in each text that is matched.
        parts: What the pattern is parsed into, or part of it.
        ends: How the text before it may end; an empty end is any.
    """
    for code, value in parts:
        kind = str(code)
        if kind == "LITERAL":
            longer = (end + chr(value).lower() for end in ends)
            ends = {begun(end, needs) for end in longer if not any(need in end for need in needs)}
        elif kind == "SUBPATTERN":
            ends = ends_without(needs, value[-1], ends)
        elif kind == "BRANCH":
            ends = set().union(*(ends_without(needs, one, ends) for one in value[1]))
        elif kind == "MAX_REPEAT":
            least, most, inner = value
            once = ends_without(needs, inner, ends)
            again = {""} if once and most > 1 else set()
            ends = {*once, *again, *(ends if least == 0 else ())}
        elif kind not in ("AT", "ASSERT", "ASSERT_NOT"):
            is_digit = kind == "IN" and "CATEGORY_DIGIT" in str(value)
            ends = set() if is_digit and set("0123456789") <= set(needs) else {""}
        if not ends:
            break
    return ends


NEEDY = {rule: name for rule, name in ALL.items() if rule.needs}


@pytest.mark.parametrize("rule", NEEDY, ids=NEEDY.values())
def test_nothing_is_found_without_the_letters_that_a_rule_needs(rule):
    parser = getattr(rules.re, "_parser", None) or rules.re.sre_parse
    assert rule._flags in (0, rules.re.IGNORECASE)
    assert not ends_without(rule.needs, parser.parse(rule.pattern, rule._flags))


def test_a_text_without_the_letters_that_a_rule_needs_compiles_nothing(monkeypatch):
    needy = rule(r"\b(?:next|last) week\b", needs=("week",))
    with monkeypatch.context() as without:
        without.setattr(rules.re, "compile", None)
        assert needy.search("What did she say next?") is None
    assert needy.search("And NEXT Week?").span() == (4, 13)


@pytest.mark.parametrize(
    "language, text",
    [
        ("english", "Money for the Monet, said the sunny man, sat and thus was satisfied."),
        ("german", "Tagsüber montags, mittwochs nie: was für ein Sonntagskind!"),
        ("french", "Il dit du mal des radis."),
    ],
)
def test_words_that_begin_like_a_day_compile_no_pattern_of_dates(language, text, monkeypatch):
    known = tables.table(language, "calendar").RELATIVE_DATE
    anew = rule(known.pattern, needs=known.needs)  # another test may have compiled the known one
    with monkeypatch.context() as without:
        without.setattr(rules.re, "compile", None)
        assert list(anew.places(text)) == []


@pytest.mark.parametrize("text", ["A walk in OSLO", "in Oslo, \u0130stanbul", "Rome"])
def test_whether_a_rule_is_found_is_told_without_what_it_takes(text):
    rule = rules.Rule("town", "a town", "Oslo", takes=("Oslo",), leaves=("Rome",))
    assert rule.is_in(text) == (rule.search(text) is not None)


@pytest.mark.parametrize("text", ["From Oslo to OSLO", "\u0130stanbul, Oslo, OSLO", "Rome"])
def test_the_places_of_a_rule_are_where_it_is_found(text):
    rule = rules.Rule("town", "a town", "Oslo", takes=("Oslo",), leaves=("Rome",))
    assert [one.span() for one in rule.places(text)] == [one.span() for one in rule.finditer(text)]


@pytest.mark.parametrize("text", ["OSLO", "by train", "\u0130stanbul or Oslo", "Rome, by bus", ""])
def test_what_is_said_in_several_ways_is_there_where_one_of_them_is(text):
    ways = rule("oslo", needs=("oslo",)), rule(r"by \w+n", needs=("by",))
    assert rules.AnyOf(*ways).is_in(text) == any(way.is_in(text) for way in ways)


def test_of_several_ways_only_those_are_compiled_that_a_text_may_have():
    ways = rule("oslo", needs=("oslo",)), rule("(", needs=("rome",))
    assert rules.AnyOf(*ways).is_in("in Oslo")
    assert not rules.AnyOf(*ways).is_in("in Ulm")


def test_each_of_several_ways_says_which_letters_it_needs():
    for name in MODULES:
        for value in vars(import_module(f"{LANGUAGE}.{name}")).values():
            if isinstance(value, rules.AnyOf):
                assert all(way.needs for way in value.rules)


def test_a_group_keeps_its_name_in_small_letters():
    named = rule("(?P<GONE>Gone|left)")
    assert [named.search(text).lastgroup for text in ("is gone", "Is GONE")] == ["GONE"] * 2
