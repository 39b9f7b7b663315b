# SPDX-License-Identifier: Apache-2.0
"""What is to hold from now on, what it is about, and what takes it back."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.language"
marks = import_module(f"{NAME}.marks")
tables = import_module(f"{NAME}.tables")
wishes = import_module(f"{NAME}.wishes")
words = import_module(f"{NAME}.words")


@pytest.mark.parametrize(
    "text",
    [
        "Always answer in English.",
        "Please never call me Bob.",
        "From now on use metric units.",
        "Thanks! Also, please keep all your answers short. Always cite sources.",
        "I\u2019d prefer short answers.",
        "Whenever I ask about food, suggest vegan dishes.",
        "when i ask for recipes keep them vegetarian",
        "In future, please use metres.",
        "Shopping:\n- Always buy oat milk",
        "keep your replies under 100 words unless I say otherwise",
        "General rule for our chats: no bullet points.",
        "Call me Captain.",
        "i'm a night owl so never schedule anything before 10am",
        "don't use the words 'delve' or 'tapestry' with me, ever",
        "Every Monday, remind me to water the plants.",
        "I don't want you to use exclamation marks any more.",
        "hey so going forward could you always cite your sources?",
        "Until further notice, reply in German only.",
        "no calls before 10",
        "reply in Dutch please",
    ],
)
def test_a_standing_wish_says_that_it_lasts_or_how_to_speak(text):
    assert wishes.is_wish(text)


@pytest.mark.parametrize(
    "text", ["Always answer in English.", "I usually like it warm.", "Remember that I'm vegan."]
)
def test_a_passage_is_marked_that_tells_what_somebody_prefers(text):
    assert marks.has_wish(text, set(words.words(text)))
    assert not marks.has_wish("I was in Rome.", {"rome"})


@pytest.mark.parametrize("table", tables.tables("wishes"))
def test_every_example_has_one_of_the_words_that_are_looked_for_first(table):
    without = [text for text in table.WISH.takes if table.SIGNS.isdisjoint(words.words(text))]
    rule, hints = (getattr(table, name, None) for name in ("PREFERS", "HINTS"))
    without += [text for text in rule.takes if hints.isdisjoint(words.words(text))] if rule else []
    assert without == []


@pytest.mark.parametrize(
    "text",
    [
        "Please write a poem.",
        "I want you to meet Ana.",
        "Never mind.",
        "Never heard of it.",
        "Always a pleasure!",
        "Always here to help.",
        "She always sings.",
        "I always forget my keys.",
        "Whenever I cook, I listen to jazz.",
        "every time I call my mum I end up crying",
        "Remember that time in Rome?",
        "In the future, cars will fly.",
        "Please call me later.",
        "call me a taxi",
        "Please don't hesitate to ask.",
        "please keep the essay under 500 words",
        "this time in as much detail as you can",
        "Translate every sentence of this text",
        "Explain why the sky is always blue",
        "My mom always says: never trust a stranger.",
        "As a rule I don't drink",
        "When I was a kid, we never had a car.",
    ],
)
def test_what_is_asked_once_or_only_told_is_none(text):
    assert not wishes.is_wish(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("use emojis when you talk to me", "please stop using emojis"),
        ("From now on use metric units", "switch to imperial from now on please"),
        ("Keep your replies short", "I prefer long answers"),
        ("Call me Captain", "Please don't call me Captain any more"),
        ("Call me Captain", "call me Bob"),
        ("Always answer in German", "From now on answer in English"),
        ("Always cite sources", "Stop citing sources"),
        ("Keep code comments short, always", "From now on keep code comments long"),
    ],
)
def test_opposites_are_about_the_same(one, other):
    first, second = wishes.matter(one), wishes.matter(other)
    assert first.about == second.about
    assert first.choice != second.choice


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Never recommend seafood", "Never book anything before 9"),
        ("Never book anything before 9", "don't schedule anything on Wednesdays"),
        ("Keep your replies short", "For code reviews, always be as detailed as possible"),
        ("Always answer in German", "Write code comments in English, always"),
        ("Use Celsius from now on", "Use miles from now on"),
    ],
)
def test_wishes_of_other_matters_or_scopes_are_not(one, other):
    assert wishes.matter(one).about != wishes.matter(other).about


def test_a_reason_is_no_scope():
    plain = wishes.matter("Keep answers short")
    assert wishes.matter("Keep answers short because I read on my phone") == plain
    assert wishes.matter("Keep answers short, I'm busy") == plain


@pytest.mark.parametrize(
    ("text", "matter"),
    [("From now on use metric units.", "units"), ("Always cite sources.", "")],
)
def test_a_choice_has_a_name(text, matter):
    assert wishes.matter_of(text) == matter


ABOUTS = [
    wishes.matter(text).about
    for text in (
        "End every reply with a haiku",
        "Use metric units from now on",
        "don't schedule anything on Wednesdays",
        "Call me Captain",
        "keep your replies under 100 words",
    )
]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("scrap the haiku rule", [0]),
        ("You no longer need to end with a haiku.", [0]),
        ("you can stop using metric", [1]),
        ("forget the rule about Wednesdays", [2]),
        ("You don't have to call me Captain any more.", [3]),
        ("drop the word limit", [4]),
        ("Longer answers are fine again", [4]),
        ("cancel that rule", [4]),
        ("Forget all my rules.", [0, 1, 2, 3, 4]),
    ],
)
def test_what_takes_a_wish_back_names_it_or_means_the_last(text, meant):
    taken = wishes.taken_back(text)
    assert [place for place, is_meant in enumerate(taken.among(ABOUTS)) if is_meant] == meant


@pytest.mark.parametrize(
    "text",
    ["Forget that I was ill.", "You can go now.", "I need to work.", "My knee is fine again."],
)
def test_what_is_no_such_thing_takes_none_back(text):
    assert wishes.taken_back(text) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Please remember that I'm left-handed.", "I'm left-handed."),
        ("Don't forget that I work nights.", "I work nights."),
        ("Guests may leave at 4, remember that as house policy.", "Guests may leave at 4"),
        ("Don't forget to call me.", ""),
        ("I remember that trip.", ""),
    ],
)
def test_what_is_to_be_kept_in_mind_is_told_apart(text, kept):
    assert wishes.kept(text) == kept
