# SPDX-License-Identifier: Apache-2.0
"""What was said before something newer of the same says so in a pack."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.life import DAY, HOUR, LOCAL, START, Life

database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
gather = import_module(f"{LOCAL}.recall.gather")
local = import_module(LOCAL)
settings = import_module(f"{LOCAL}.settings")
wording = import_module(f"{LOCAL}.knowledge.wording")
EARLIER = wording.EARLIER
BEFORE = "Paco from the fish market brings us the fish."
SINCE = "Paco has retired, the fish market sends Macarena with the fish now."
ASKED = "Who brings the fish?"


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def earlier(life, query=ASKED):
    """Return the quoted texts that say that they are earlier, without saying so."""
    engine.Engine(life.db).index(None)
    with life.db.snapshot() as store:
        anima = store.animas.by_n(life.n)
        found = gather.gather(store, anima, query, settings.PackSettings(), life.now)
    noted = [passage.text for passage in found.evidence if passage.text.endswith(EARLIER)]
    return [text[: -len(EARLIER) - 1] for text in noted]


def tell(life, before, since, *, days=30, author="Ana", event_type="message.in"):
    life.event(before, author="Ana", session="a", at=START)
    life.event(since, event_type, author=author, session="b", at=START + days * DAY)


def test_what_is_told_otherwise_later_is_the_earlier_statement(life):
    tell(life, BEFORE, SINCE)

    assert earlier(life) == [BEFORE]


@pytest.mark.parametrize(
    ("before", "since", "query"),
    [
        (
            "Krümel hat Diabetes und bekommt morgens und abends eine Spritze.",
            "Krümel braucht die Spritze ab jetzt einmal am Tag.",
            "Wie oft bekommt Krümel seine Spritze?",
        ),
        (
            "El pescado nos lo trae Paco, los jueves.",
            "El pescado lo trae ahora Macarena.",
            "¿Quién trae el pescado?",
        ),
        ("練習は水曜の夜。", "練習日は土曜の午後になった。", "練習はいつ?"),
    ],
)
def test_so_it_is_in_other_languages(life, before, since, query):
    tell(life, before, since)

    assert earlier(life, query) == [before]


@pytest.mark.parametrize(
    ("since", "changes"),
    [
        ("The fish market sends us lovely fish each week.", {}),  # no sign of a change
        ("We have new chairs now, and new tables.", {}),  # of something else
        (SINCE, {"days": 0}),  # in the same talk
        (SINCE, {"event_type": "message.out", "author": None}),  # not said by a person
    ],
)
def test_nothing_else_makes_it_earlier(life, since, changes):
    tell(life, BEFORE, since, **changes)

    assert earlier(life) == []


@pytest.mark.parametrize("query", ["Who brought the fish before?", "fish market"])
def test_only_to_a_query_for_how_things_are_it_is_noted(life, query):
    tell(life, BEFORE, SINCE)

    assert earlier(life, query) == []


def test_a_question_and_what_a_tool_answers_are_no_statements(life):
    tell(life, "Who brings the fish?", SINCE)
    life.event("fish: Paco, Macarena", "tool.result", session="a", at=START + HOUR)

    assert earlier(life) == []


def test_a_word_that_many_texts_have_tells_nothing(life):
    for place in range(5):
        life.event(f"The fish was good {'very ' * place}.", author="Ana", at=START + place)
    life.event("The fish is off the menu now.", author="Ana", at=START + 30 * DAY)

    assert earlier(life, "Is the fish fresh and good and cheap?") == []


def test_a_statement_of_a_pack_says_so_too_and_stays_known(tmp_path):
    now = [1.7725e9]
    transport = local.LocalTransport(str(tmp_path / "m.db"), clock=lambda: now[0])
    with elephantasm.Elephantasm(transport=transport) as client:
        anima = client.create_anima("cook").id
        before = "My biggest client is Marmot Press, they make books for children."
        client.extract("message.in", before, anima, session_id="a")
        transport.dream()
        now[0] += 30 * 86400
        client.extract("message.in", "A client is on board now: Papaya.", anima, session_id="b")
        transport.dream()
        told = client.inject(anima, query="Who is my client?").as_prompt()
        known = [one.content for one in client.list_knowledge("FACT", anima)]

    assert f"Marmot Press, they make books for children. {EARLIER}" in told
    assert any(text.endswith(before) for text in known)


RENT = "The rent of the workshop is 850."


@pytest.mark.parametrize(
    ("before", "since", "query"),
    [
        (RENT, "The landlord wants 910 rent from April, fine.", "How much is the rent?"),
        ("Le loyer du local, c'est 1850.", "Le loyer monte à 1920.", "Combien est le loyer ?"),
        ("年末は12月29日から帰る。", "年末は12月27日に帰る。", "年末はいつ帰る?"),
    ],
)
def test_what_has_another_value_later_is_the_earlier_statement(life, before, since, query):
    tell(life, before, since)

    assert earlier(life, query) == [before]


@pytest.mark.parametrize(
    "since",
    [
        "The rent of 850 is paid.",  # the same value
        "The rent is paid on Fridays.",  # of another kind
        "The bike shop wants 910 for the repair.",  # of something else
    ],
)
def test_what_tells_no_other_value_of_it_makes_nothing_earlier(life, since):
    tell(life, RENT, since)

    assert earlier(life, "How much is the rent?") == []


@pytest.mark.parametrize(
    ("before", "since", "query"),
    [
        # One word of three, and it is one that few texts have.
        (
            "The till is a Zettle, by the way.",
            "Switched the till to Square at the weekend.",
            "Which till system do we use?",
        ),
        # In another word for the same.
        (
            "My apartment is above a bakery.",
            "We moved to a flat by the river.",
            "Where is my apartment?",
        ),
    ],
)
def test_one_word_in_two_or_another_word_for_it_tells_what_is_meant(life, before, since, query):
    tell(life, before, since)

    assert earlier(life, query) == [before]


@pytest.mark.parametrize(
    ("before", "since", "query"),
    [
        ("Our nanny is called Fatou.", "Fatou quit, we have Coralie.", "Who is our nanny?"),
        (
            "I'm on the Lakeside project.",
            "They pulled me off Lakeside, I do Harbour.",
            "What project am I on?",
        ),
    ],
)
def test_what_names_what_ended_later_is_the_earlier_statement(life, before, since, query):
    tell(life, before, since)

    assert earlier(life, query) == [before]


@pytest.mark.parametrize(
    "since",
    [
        "We quit the gym, by the way.",  # It ends something else.
        "Fatou was lovely to the kids.",  # It ends nothing.
    ],
)
def test_what_ends_nothing_that_it_names_makes_nothing_earlier(life, since):
    tell(life, "Our nanny is called Fatou.", since)

    assert earlier(life, "Who is our nanny?") == []


@pytest.mark.parametrize(
    ("before", "since", "query"),
    [
        ("My tutor is Dr Weiss.", "I met the tutor, Dr Amari, he is kind.", "Who is my tutor?"),
        ("Our sprint is two weeks.", "A sprint is three weeks for us.", "How long is our sprint?"),
    ],
)
def test_another_name_or_number_word_is_another_value_where_it_answers(life, before, since, query):
    tell(life, before, since)

    assert earlier(life, query) == [before]
