# SPDX-License-Identifier: Apache-2.0
"""How likely it is that a sentence ends something that was said before."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting

outdating = import_module(f"{elephantasm.__name__}.local.language.outdating")
weights = import_module(f"{elephantasm.__name__}.local.language.weights")
frames = import_module(f"{elephantasm.__name__}.local.language.frames")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


def odds(text, *languages):
    return outdating.odds(text, languages, frames.frame_of(text, languages))


@pytest.mark.parametrize(
    ("ends", "stays", "language"),
    [
        ("I quit the tannery in March", "thinking of quitting the tannery", "english"),
        ("we're on version 9 now", "version 9 is out next year maybe", "english"),
        ("Ich habe bei der Gerberei gekündigt", "Vielleicht kündige ich nächstes Jahr", "german"),
        ("On a déménagé à Brest le mois dernier", "Ma voisine a une belle terrasse", "french"),
        ("Ya no trabajo en la curtiduría", "Hoy he comido con mi hermana", "spanish"),
        ("我从皮革厂辞职了", "今天皮革厂食堂的饭不错", "chinese"),
        ("先月、工場を辞めました", "今日の昼ごはんはうどんだった", "japanese"),
    ],
)
def test_what_ends_something_has_more_than_what_does_not(ends, stays, language):
    assert odds(ends, language) > 0 > odds(stays, language)


def test_two_words_that_follow_each_other_count_and_so_do_the_signs_of_rules():
    found = outdating.features("no more choir", ("english",), frames.ASSERTION)

    assert found >= {"^_no", "no_more", "choir_$", "@over"}


def test_where_no_word_is_written_apart_none_follows_another():
    assert "^_$" in outdating.features("我辞职了", ("chinese",), frames.ASSERTION)


def test_without_a_table_nothing_is_known():
    assert odds("non ho più il cane", "italian") is None
    assert odds("no more choir") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_tells_most_of_the_sentences_that_it_was_fitted_to(language):
    told = fitting.sentences(language, "outdating")
    known = weights.weights_of(language, "outdating")
    totals = [(known[""] + sum(known.get(one, 0) for one in ones), ends) for ones, ends in told]
    right = sum((total > 0) == ends for total, ends in totals)

    assert right / len(told) > 0.85


@pytest.mark.once
def test_what_was_not_seen_is_told_as_well():
    shares = fitting.check(fitting.sentences("german", "outdating"))

    assert min(shares.values()) > 0.65


@pytest.mark.once
def test_a_table_is_printed_as_it_is_kept():
    printed = fitting.table("spanish", "outdating")
    folder = outdating.__file__.rpartition("/")[0]
    with open(f"{folder}/spanish/outdating.py", encoding="utf-8") as kept:
        assert kept.read() == f"{printed}\n"


def test_a_life_has_its_lines_in_order_with_what_they_end():
    life = fitting.lives("english")[0]
    letters = [one.letter for one in life if one.letter]

    assert len(life) >= 10 and letters == sorted(letters)
    assert any(one.ends for one in life)
