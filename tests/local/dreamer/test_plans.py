# SPDX-License-Identifier: Apache-2.0
"""What a plan was to end goes on when the plan is given up."""

from __future__ import annotations

import pytest

from tests.local.life import DAY, Life, database


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def known_after(life, days, *texts):
    """Let the user say this, a day after each other; return what is known so many days later."""
    for text in texts:
        life.event(text, session=text)
        life.dream()
        life.now += DAY
    return [row.content for row in life.read("knowledge.of", life.now + days * DAY)]


MOVES = [
    ("I live in Oslo.", "I'm moving to Ghent in June.", "We're not moving to Ghent after all."),
]


@pytest.mark.parametrize("texts", MOVES)
def test_a_home_goes_on_when_a_move_is_given_up(life, texts):
    home, move, _ = texts
    known = known_after(life, 400, *texts)
    assert home in known
    assert move not in known


@pytest.mark.parametrize("texts", MOVES)
def test_a_home_ends_on_the_day_of_a_move(life, texts):
    home, move, _ = texts
    assert home in known_after(life, 0, home, move)
    known = known_after(life, 400)
    assert home not in known
    assert move in known


def test_what_ends_by_itself_ends_also_when_a_move_is_given_up(life):
    home = "I live in Oslo until the end of August."
    move, not_going = MOVES[0][1:]
    assert home not in known_after(life, 700, home, move, not_going)


@pytest.mark.parametrize("days", [5, 40])
def test_what_was_told_of_a_home_to_come_is_not_over_with_the_move(life, days):
    known_after(life, 0, "家賃は9万円です。横浜に住んでいます。")
    life.now += 100 * DAY
    known_after(life, 0, "里山辺に家を見つけて、家賃は7万8千円です。")
    life.now += days * DAY
    known = known_after(life, 0, "引っ越し完了です。")
    assert any("7万8千円" in text for text in known)
    assert not any("9万円" in text or "横浜" in text for text in known)


def test_what_was_told_of_a_home_long_ago_is_over_with_the_move(life):
    known_after(life, 0, "横浜に住んでいます。")
    life.now += 20 * DAY
    known_after(life, 0, "家賃は9万円です。")
    life.now += 100 * DAY
    assert not any("9万円" in text for text in known_after(life, 0, "引っ越し完了です。"))


def test_who_has_died_has_no_age_any_more_whenever_it_was_told(life):
    known_after(life, 0, "My grandad Jim lives in Rye.")
    life.now += 20 * DAY
    known_after(life, 0, "My grandad Jim is 91.")
    known = known_after(life, 0, "My grandad Jim died on Tuesday.")
    assert not any("91" in text or "Rye" in text for text in known)
