# SPDX-License-Identifier: Apache-2.0
"""Which earlier sentence a later one ends, and how likely that is."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting, fitting_pairs

pairing = import_module(f"{elephantasm.__name__}.local.language.pairing")
pairing_weights = import_module(f"{elephantasm.__name__}.local.language.pairing_weights")
weights = import_module(f"{elephantasm.__name__}.local.language.weights")
outdating = import_module(f"{elephantasm.__name__}.local.language.outdating")
frames = import_module(f"{elephantasm.__name__}.local.language.frames")


def likely(new, olds, language):
    odds = outdating.odds(new, (language,), frames.frame_of(new, (language,)))
    return pairing.likely_ends(new, olds, language, odds)


@pytest.mark.parametrize(
    ("new", "meant", "others", "language"),
    [
        (
            "the doctor has doubled my ramipril",
            "I take 5 mg of ramipril in the morning",
            ["I drive the 5 to Hull", "we have two goats"],
            "english",
        ),
        (
            "Wir sind letzten Monat nach Ulm umgezogen",
            "Wir wohnen in einer Altbauwohnung in Kassel",
            ["Ich arbeite bei der Post", "Wir haben zwei Ziegen"],
            "german",
        ),
        (
            "le loyer est passé à 900 euros",
            "je paie 850 euros de loyer",
            ["je travaille à la poste", "on a deux chèvres"],
            "french",
        ),
        (
            "ahora vivo en un piso en Lugo",
            "vivo en una casa en Soria",
            ["tomo ibuprofeno", "tenemos dos cabras"],
            "spanish",
        ),
        ("我们上个月搬到苏州了", "我家住在南京鼓楼区", ["我养了两只羊", "我在邮局上班"], "chinese"),
        (
            "先月、仙台に引っ越しました",
            "盛岡のアパートに住んでいます",
            ["ヤギを飼っています", "毎朝薬を飲んでいます"],
            "japanese",
        ),
    ],
)
def test_what_fits_best_is_the_most_likely(new, meant, others, language):
    first, *rest = likely(new, [meant, *others], language)

    assert all(first > one for one in rest)


def test_a_neighbour_who_moves_ends_less_than_who_moves_himself():
    home = ["I live in a flat in Hull"]

    (own,) = likely("I moved to a house in Leeds", home, "english")
    (other,) = likely("my neighbour moved to a house in Leeds", home, "english")

    assert own > other


def test_without_earlier_sentences_there_is_nothing_to_end():
    assert likely("I moved to Leeds", [], "english") == []


def test_of_a_pair_counts_what_both_have_and_what_only_one_has():
    olds = ["I pay 850 of rent", "we have goats", "I drive the 5"]
    found, *others = pairing.features("my sister pays 900 of rent now", olds, "english", 1.5)

    assert found >= {"matter", "matter rent", "word", "otherwise", "people new", "odds>1"}
    assert found >= {"only matter", "best", "clearly best", "doer other", "now"}
    assert "odds>2" not in found
    assert all("best" not in one for one in others)


def test_among_two_none_is_singled_out():
    found, _ = pairing.features("rent is 900 now", ["I pay 850 of rent", "I drive"], "english", 1.5)

    assert "matter" in found and found.isdisjoint({"best", "only matter"})


def test_who_is_close_and_begins_one_sentence_must_stand_in_the_other():
    mine, hers = "I have three hens", "my sister has three hens"

    assert pairing.leaves_out("we've got five hens now", hers, "english")
    assert pairing.is_of_another("my sister moved to Leeds", "I live in Hull", "english")
    assert not pairing.leaves_out("we've got five hens now", mine, "english")
    assert not pairing.leaves_out("my sister sold them", hers, "english")
    assert not pairing.is_of_another("my sister sold them", hers, "english")
    assert not pairing.is_of_another("the doctor doubled it", "I take 5 mg", "english")


def test_who_is_named_first_is_known_from_the_earlier_sentence():
    hers = "meine Tochter Heike kommt sonntags"

    assert not pairing.leaves_out("Heike kommt jetzt samstags", hers, "german")
    assert pairing.leaves_out("der Chor ist jetzt samstags", hers, "german")
    assert not pairing.is_of_another("Heike, meine Tochter, ist fort", "Heike wohnt hier", "german")


def test_sentences_that_begin_alike_tell_of_the_same_whatever_their_words_are():
    olds = ["I work in the Long Hall", "I drive the 5"]
    found, other = pairing.features("i work in Grogans now", olds, "english", 1.5)

    assert found >= {"first 2 words", "first 3 words", "alike", "alike & now"}
    assert "first 4 words" not in found and "alike" not in other


@pytest.mark.parametrize(
    ("language", "new", "old", "sign"),
    [
        ("english", "im on call at weekends", "I'm on call every third week", "first 4 words"),
        ("french", "J'habite à Lyon maintenant", "j'habite à Metz", "first 3 words"),
        ("german", "Ich wohne in Ulm", "ich wohne in Bonn, bei Ana", "first 3 words"),
        ("chinese", "我住在杭州了", "我住在上海", "first 3 letters"),
        ("japanese", "会社は大阪です", "会社は東京にあります", "first 3 letters"),
    ],
)
def test_how_far_sentences_begin_alike_is_counted_in_each_language(language, new, old, sign):
    (found,) = pairing.features(new, [old], language, 0.0)

    assert {sign, "alike"} <= found


def test_the_weights_are_small_and_of_what_is_found():
    known = weights.read(pairing_weights.WEIGHTS, pairing_weights.BIAS, apart="; ")

    assert known["best"] > 0 > known[""]
    assert all(-3 < weight < 3 for one, weight in known.items() if one)


def test_two_that_fit_as_well_are_told_apart_from_one_that_does():
    new = "we sold the goats"

    olds = ["we have goats", "the goats are white", "I drive"]

    one, two, _ = pairing.features(new, olds, "english", 1.0)

    assert "only word" not in one | two


@pytest.mark.once
def test_lives_that_were_not_seen_are_told_as_well():
    told = fitting_pairs.lives(["german"])
    found = {limit: (share, right) for limit, share, right in fitting_pairs.check(told)}

    assert found[0][0] > 0.4 and found[5][1] > 0.75


def test_a_line_of_a_life_stands_beside_all_that_holds_until_then():
    life = [
        fitting.Told("a", "we have goats", {}),
        fitting.Told("b", "I live in Hull", {}),
        fitting.Told("", "we sold the goats", {"a": []}),
        fitting.Told("", "I moved to Leeds", {"b": []}),
    ]

    lines = [*fitting_pairs.lines_of(life, "english", {"": 0.0})]

    assert [[is_ended for _, is_ended in line] for line in lines] == [
        [],
        [False],
        [True, False],
        [True],
    ]


def test_of_a_list_of_names_the_one_that_is_spoken_of_is_told():
    assert pairing.one_of_several("Pearl died", "two horses, Storm and Pearl") == "Pearl"
    assert pairing.one_of_several("Storm and Pearl died", "two horses, Storm and Pearl") == ""
    assert pairing.one_of_several("Leeds is dear", "I live in Leeds, Yorkshire") == ""


def test_how_long_sentences_are_and_how_many_of_their_words_they_share_is_counted():
    new = "the shed roof leaks so we put a new felt on it in the spring with my cousin"
    old = "the shed roof leaks"

    (found,) = pairing.features(new, [old], "english", 0)

    assert {"new of 8 words", "new of 16 words", "60 % of the words"} <= found
    assert not {"new of 22 words", "old of 8 words"} & found


@pytest.mark.parametrize(
    ("text", "language", "is_long"),
    [
        ("I work in the bakery by the bridge and my sister has the shop", "english", True),
        ("I work in the bakery", "english", False),
        (
            "我在桥边的面包店上班，我姐姐在旁边开了一家花店，已经十来年了，生意一直还不错，我们常常一起吃饭",
            "chinese",
            True,
        ),
        ("我在面包店上班", "chinese", False),
    ],
)
def test_a_long_sentence_tells_several_things(text, language, is_long):
    assert pairing.are_long(text, text, language) is is_long


def test_beside_a_word_that_both_share_the_others_count_and_where_they_stand():
    olds = ["I started keto this week", "we have goats", "I drive the 5"]
    found, *others = pairing.features("so the keto is over now", olds, "english", 1.5)

    assert found >= {"+so", "+over", "the_", "_is"}
    assert found.isdisjoint({"+keto", "_over", "so_"})
    assert all(not one.startswith(("+", "_")) for other in others for one in other)


def test_of_two_signs_both_count_together():
    found, *_ = pairing.features("no keto now", ["I do keto", "we have goats"], "english", 1.5)

    assert found >= {"word", "now", "now & word", "now & odds>1"}
