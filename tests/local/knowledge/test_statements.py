# SPDX-License-Identifier: Apache-2.0
"""What of what people say is worth knowing."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

LOCAL = f"{elephantasm.__name__}.local"
statements = import_module(f"{LOCAL}.knowledge.statements")
Listener = import_module(f"{LOCAL}.knowledge.listener").Listener
rows = import_module(f"{LOCAL}.store.rows")


def read(text):
    event = rows.EventRow(1, "1", 1, "message.in", text, 0, 0, 0)
    said = Listener().hear(event)
    return statements.read(said, key="user", name="Sam", event_n=1, at=0)


def kept(text):
    return [statement.text for statement in read(text).statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm allergic to penicillin.",
        "My sister Ana is a vet in Turin.",
        "i never drink alcohol",
        "We have a golden retriever named Sunny.",
        "My son Ben has a peanut allergy.",
        "I've been vegetarian since 2015.",
        "Our database is Postgres 15 on port 5433.",
        "My flight to Lima is on 3 July.",
        "Mia starts at Ashton Gate Primary on the 20th.",
    ],
)
def test_durable_assertions_are_kept_as_they_were_said(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "We have two daughters.",
        "I've got no kids",
        "I'm an only child",
        "I don't cook",
        "I'm not on any meds",
        "I was in foster care in the nineties",
        "we're renting a cottage near Galway",
        "I'm a glazier in Ghent, by the way, should say",
        "rn im washing dishes at Nando's",
        "blood group is O negative",
        "bike is a 2019 Trek, blue",
        "My loan is at 4 %",
        "been teaching chemistry since 2012",
        "coeliac here, since childhood",
        "allergic to latex",
        "big fan of Leeds United",
        "never learned to swim",
        "just got hired as a cook",
        "Ich habe keine Kinder",
        "Ich war 2019 in der Reha",
        "allergisch gegen Pollen",
        "Je n'ai pas d'enfants",
        "habite à Pau depuis trois ans",
        "allergique aux noix",
        "alérgica a las nueces",
        "No tengo hijos",
        "我没有孩子",
        "我不会开车",
        "在大理住了三年了",
        "子供はいません",
        "車は運転しません",
        "血液型はAB型です",
    ],
)
def test_plain_facts_are_kept_in_few_words(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "my phone is at 12%",
        "my download is at 80%",
        "I've got no milk",
        "I have no clean socks",
        "I have three tabs open",
        "I've got ten minutes left",
        "I have a spare hour",
        "phone is at 3%",
        "been waiting for two hours",
        "been working since 8",
        "can't stand up",
        "Ich hab keine Milch",
        "j'ai plus de lait",
        "ma batterie est à 4%",
        "no tengo leche",
        "手机还有百分之五的电",
        "今バスに乗っています",
        "今会議中です",
        "ポチとミケです。",
        "生徒の宿題です。",
    ],
)
def test_what_is_so_for_a_moment_is_no_knowledge(sentence):
    assert kept(sentence) == []


def test_what_leaves_its_subject_out_is_the_speakers_only_at_the_beginning():
    assert kept("Allergic to latex.") == ["Allergic to latex."]
    assert "Allergic to latex." not in kept("My dog is old and deaf. Allergic to latex.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Odette's the name", "Odette"),
        ("heya, Fintan speaking", "Fintan"),
        ("hi, this is Bea", "Bea"),
        ("just Nell is fine", "Nell"),
        ("Jutta mein Name", "Jutta"),
        ("Servus, da spricht die Gerda", "Gerda"),
        ("alle nennen mich Fips", "Fips"),
        ("coucou, c'est Hugo", "Hugo"),
        ("me dicen Nacho", "Nacho"),
        ("hola, aquí Marisol", "Marisol"),
        ("我是小林", "小林"),
        ("我姓司马，叫我老司", "老司"),
        ("黒田です", "黒田"),
        ("This is Sparta", None),
        ("my name is mud", None),
        ("I'm Gen X", None),
        ("Da ist Julia.", None),
        ("je suis Maman", None),
        ("c'est Noël", None),
        ("soy Mamá", None),
        ("我是小学生", None),
        ("東京です", None),
    ],
)
def test_who_tells_his_name_is_known_by_it(text, name):
    facts = [fact for statement in read(text).statements for fact in statement.facts]
    called = [fact.value for fact in facts if fact.attribute in ("name", "nickname")]
    assert called == ([name] if name else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Hi, how are you?",
        "ok I'm back",
        "I have a question about Python",
        "my head hurts",
        "I'd love to live in Kyoto one day",
        "She lives in Rome.",
        "my ex claims I owe him 900 euros",
        "Where do I live?",
        "I tried that and it doesn't work",
        "We lost 3-1",
        "",
        "\U0001f600",
    ],
)
def test_the_rest_stays_in_memories(sentence):
    assert kept(sentence) == []


def learnt(text, *, in_company=True):
    """Return what a message teaches, most of them to other people."""
    event = rows.EventRow(1, "1", 1, "message.in", text, 0, 0, 0)
    said = Listener().hear(event)
    return statements.read(said, key="user", name="Sam", event_n=1, at=0, in_company=in_company)


def told(text):
    """Return what is kept of a message to other people."""
    return [statement.text for statement in learnt(text).statements]


def test_what_is_only_likely_is_asked_of_nobody_and_ends_nothing_in_company():
    likely, sure = (
        "what I said re the tannery stays between us, clear it out",
        "Forget what I said about the tannery",
    )
    ends = "he's taken me off the ramipril"

    assert learnt(likely, in_company=False).forgets
    assert not learnt(likely).forgets
    assert learnt(sure).forgets
    assert learnt(ends, in_company=False).likely
    assert not learnt(ends).likely


@pytest.mark.parametrize(
    "sentence",
    [
        "We chose solar panels over gas for the house.",
        "We pay the carpenter every Friday.",
        "I collect matchboxes from harbour towns.",
        "My business is a candle shop in Whitby.",
        "The kiln runs at 1,240 degrees.",
        "In March I sold the diesel van for a cargo bike.",
        "Ruth sells honey at the Norwich market.",
        "Ich sammle Streichholzschachteln aus Hafenstädten.",
        "Mein Bruder arbeitet als Orgelbauer in Passau.",
        "Wir wohnen in einem alten Pfarrhaus bei Celle.",
        "Colecciono cajas de cerillas de puertos.",
        "Mi hermano repara órganos de iglesia en Burgos.",
        "Vivimos en un molino cerca de Soria.",
        "Je collectionne les boîtes d'allumettes.",
        "Mon frère répare des orgues à Nantes.",
        "Nous habitons un moulin près de Dijon.",
        "我收集港口城市的火柴盒。",
        "我弟弟在青岛修管风琴。",
        "私は港町のマッチ箱を集めています。",
        "弟は長崎でオルガンを直しています。",
    ],
)
def test_what_tells_something_by_itself_is_kept(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        # What was just said, and how it is.
        "Then I can relax.",
        "I can see the charm.",
        "Shorter chapters do read better.",
        "I love how everything is in order.",
        "I like the focus on rhythm and breathing.",
        # What is wanted, needed, expected now.
        "I expect a full answer by return.",
        "We need something lighter, something for the stairs.",
        "I trust the painters are now informed.",
        "We don't need anything fancy for the hall.",
        "Just give me the prices we agreed on.",
        # Of the moment, or for everybody.
        "My crew is waiting on the pier.",
        "We go a few times a week.",
        "My shop won't wait for later.",
        "Every minute we argue, we are losing money.",
        "Early trains are emptier.",
        "Regular walks and early nights.",
        # What it is about stands elsewhere.
        "The plan gives us a clear path to the roof.",
        "I got my coat from her.",
        "We all know those stories.",
        "Ich kenne solche Geschichten zur Genüge.",
        "Ich mag deine Beispiele sehr.",
        "Yo siempre vuelvo allí con tus mapas.",
        "J'adore vos exemples.",
        "Je vis très bien avec ça.",
        "我特别喜欢你的例子。",
        "私はそれが大好きです。",
    ],
)
def test_talk_is_no_knowledge(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Yesterday I rowed to the lighthouse with my niece.",
        "Last week our choir sang in the old abbey.",
        "I'm comparing two sorts of clay for the kiln.",
        "We just finished the fence behind the barn.",
    ],
)
def test_what_people_tell_each_other_of_themselves_is_kept(sentence):
    assert told(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence", ["Ik eet geen vlees, wel vis.", "Mi chiamo Ornella e vivo a Trieste con due gatti."]
)
def test_a_language_without_tables_is_quoted(sentence):
    assert kept(sentence) == [sentence]


def test_scraps_of_a_known_language_are_not():
    assert kept("good idea, something under two pounds") == []


def test_of_what_is_not_understood_the_best_of_a_message_is_kept():
    things = "stamps ships bees clocks trams owls quilts ferns maps".split()
    text = " ".join(f"I adore {thing}." for thing in things) + " I adore snails from Rome."

    assert len(kept(text)) == 6
    assert "I adore snails from Rome." in kept(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In 2014 I moved to Cologne.", "EXPERIENCE"),
        ("I never eat late.", "PRINCIPLE"),
        ("My daughter Mia plays the cello.", "FACT"),
    ],
)
def test_statements_have_the_type_of_what_they_say(text, kind):
    assert [statement.kind for statement in read(text).statements] == [kind]


def test_a_statement_is_a_quotation_with_who_and_when():
    (statement,) = read("I keep bees.").statements

    assert statement[1:5] == ("user", "Sam", rows.WORDS, "I keep bees.")
    assert (statement.event_n, statement.at) == (1, 0)


def test_a_wish_is_kept_whole():
    (wish,) = read("From now on answer in German.").statements

    assert (wish.form, wish.text) == (rows.WISH, "From now on answer in German.")


@pytest.mark.parametrize(
    ("text", "ends"),
    [("I left Google.", True), ("If I left Google", False), ("My boss said I left it.", False)],
)
def test_only_what_is_asserted_ends_anything(text, ends):
    assert bool(read(text).ends) is ends


@pytest.mark.parametrize("text", ["I live in Oslo.", "Yes, I live in Oslo."])
def test_what_is_understood_is_kept_as_an_answer_too(text):
    (statement,) = read(text).statements

    assert [fact.value for fact in statement.facts] in (["Oslo"], ["Oslo."])


@pytest.mark.parametrize(
    ("author", "key"), [(None, "user"), ("User", "user"), ("ANA", "ana"), (" Ana\n", "ana")]
)
def test_people_are_told_apart_without_case(author, key):
    assert statements.speaker_key(author) == key


def test_the_same_words_have_the_same_fingerprint():
    assert statements.fingerprint("I keep bees!") == statements.fingerprint("i keep  bees")
    assert statements.fingerprint("I keep bees") != statements.fingerprint("bees keep me")


def test_a_title_with_a_question_mark_asks_nothing():
    assert kept('My favourite film is "O Brother, Where Art Thou?"') == [
        'My favourite film is "O Brother, Where Art Thou?"'
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Please keep your answers short from now on. Two sentences at most.",
        "Kannst du mir ab jetzt bitte kürzere Antworten geben? Höchstens drei Sätze.",
    ],
)
def test_a_scrap_that_tells_a_wish_more_exactly_is_part_of_it(text):
    (statement,) = read(text).statements
    assert statement.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Always answer in German. Short answers bore me.",
        "Keep it short from now on. I live in Oslo.",
    ],
)
def test_what_else_is_said_after_a_wish_is_not_part_of_it(text):
    assert text not in kept(text)


@pytest.mark.parametrize("sentence", ["I'm ill.", "インフルで熱38度。", "我感冒了。"])
def test_an_illness_of_some_days_holds_for_two_weeks(sentence):
    (statement,) = read(sentence).statements

    assert statement.until == 14 * 86_400_000_000


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Celery is off the menu from now on, it makes my mouth tingle.", "Celery"),
        ("Mind you, oats give me hives.", "oats"),
        ("Von Äpfeln juckt mir der Gaumen.", "Äpfeln"),
        ("Nüsse gehen bei mir gar nicht, da schwillt mir der Hals zu.", "Nüsse"),
        ("Las fresas me dan urticaria.", "fresas"),
        ("Les crevettes me donnent des plaques.", "crevettes"),
        ("キウイを食べると口がかゆくなる。", "キウイ"),
        ("我一吃花生喉咙就肿。", "花生"),
    ],
)
def test_what_the_body_does_not_bear_is_understood(sentence, value):
    (statement,) = read(sentence).statements

    assert ("avoids", value) in [(fact.attribute, fact.value) for fact in statement.facts]


def test_a_greeting_tells_no_name_that_stands_before_the_line_anyway():
    assert kept("hi all, Sam here.") == []
    assert kept("hi all, Petra here.") == ["Petra here."]


@pytest.mark.parametrize(
    "sentence",
    [
        "I eat anything but please no aubergine",
        "I work any day but please not Sundays",
        "Ich esse alles, aber bitte keine Auberginen.",
        "Je mange de tout mais pas de coriandre stp",
        "Como de todo, pero sin cilantro, por favor.",
        "我什么都吃，就是不吃香菜。",
    ],
)
def test_what_is_excepted_stays_with_what_it_is_excepted_from(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("I live in Rome, please write a poem.", "I live in Rome"),
        ("I live in Leeds but please call me tomorrow.", "I live in Leeds"),
        ("Soy celíaca, pero dime una receta.", "Soy celíaca"),
        ("Je suis végane, mais écris-moi une recette.", "Je suis végane"),
    ],
)
def test_a_request_after_an_assertion_is_cut_off(sentence, told):
    assert kept(sentence) == [told]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It's Ingrid again, could you check my bill?", "It's Ingrid again"),
        ("Moin, Wiebke hier, hast du kurz Zeit?", "Wiebke hier"),
        ("你好，我是徐志明，请问在吗？", "我是徐志明"),
    ],
)
def test_of_a_question_only_who_asks_is_kept(text, shown):
    assert kept(text) == [shown]


@pytest.mark.parametrize("text", ["It's Ingrid again?", "C'est Léa qui vous écrit ?"])
def test_who_only_asks_whether_it_is_somebody_tells_no_name(text):
    assert kept(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "raised the monthly pass to 155, lost maybe ten people",
        "if the trains were better I would stay, but we moved to York",
    ],
)
def test_a_clause_that_is_so_by_itself_may_end_something(text):
    said = read(text)

    assert [one.text for one, *_ in said.likely] == [one.text for one in said.statements]
