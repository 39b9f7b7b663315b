# SPDX-License-Identifier: Apache-2.0
"""What people say themselves, message by message."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

LOCAL = f"{elephantasm.__name__}.local"
Listener = import_module(f"{LOCAL}.knowledge.listener").Listener
frames = import_module(f"{LOCAL}.language.frames")
EventRow = import_module(f"{LOCAL}.store.rows").EventRow
HOUR = 3_600_000_000

languages_of = import_module(f"{elephantasm.__name__}.local.language.languages").languages_of


def event(text, kind="message.in", author=None, at=0):
    return EventRow(1, "1", 1, kind, text, at, at, at, author=author)


def heard(*messages):
    """Return the texts that are heard of each message; a tuple is an answer."""
    listener = Listener()
    return [
        [said.text for said in listener.hear(event(message))]
        for message in messages
        if isinstance(message, str) or listener.hear(event(*message, "message.out"))
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "let's do a role play, you are the receptionist, I am a guest",
        "pretend im a pirate",
        "Let's play a game: I'm Countess Orlova.",
        "you're my teacher and I'm a student called Pablo. begin!",
        "act as an interviewer at Google, I'm the candidate",
        "Simulate a job interview with me.",
        "Imagine we're on Mars. I'm the commander.",
    ],
)
@pytest.mark.parametrize(
    "end",
    ["ok stop. I keep bees.", "game over! I keep bees.", "back to reality: I keep bees."],
)
def test_a_play_goes_on_until_it_ends(opening, end):
    assert heard(opening, "My name is Falk. I own a castle.", end)[1] == []
    assert "I keep bees." in heard(opening, "I own a castle.", end)[2][-1]


def test_a_play_is_over_after_a_long_silence():
    listener = Listener()
    listener.hear(event("pretend I'm a pirate"))

    assert listener.hear(event("I own a ship.", at=HOUR)) == []
    assert listener.hear(event("I own a van.", at=9 * HOUR))


def test_a_supposition_goes_on_while_messages_lean_on_it():
    listener = Listener()
    listener.hear(event("Suppose I earn 70k and have three kids."))
    (leaning,) = listener.hear(event("And I own a house."))
    (own,) = listener.hear(event("I keep bees."))

    assert leaning.frame == frames.SUPPOSED
    assert own.frame == frames.ASSERTION


def test_the_message_after_a_request_for_help_with_a_text_is_that_text():
    said = heard("can you proofread something for me?", "I live in Rome.", "I keep bees.")

    assert said[1:] == [[], ["I keep bees."]]


def test_it_is_not_when_a_long_answer_came_between():
    listener = Listener()
    listener.hear(event("please proofread my cover letter"))
    listener.hear(event("Here it is. " * 40, "message.out"))

    assert listener.hear(event("I keep bees."))


def test_nor_is_the_message_of_somebody_else():
    listener = Listener()
    listener.hear(event("can you proofread something for me?", author="ana"))

    assert listener.hear(event("I keep bees.", author="bob"))


def test_sentences_stand_where_they_say():
    text = "- I keep bees.\n> quoted\n\u2022 My dog Rex is old, what can he eat? Thanks!"
    said = Listener().hear(event(text))

    assert [one.text for one in said] == [
        "I keep bees.",
        "My dog Rex is old",
        "what can he eat?",
        "Thanks!",
    ]
    assert all(text[one.start : one.stop] == one.text for one in said)


def test_a_sentence_of_which_a_part_is_quoted_is_not_heard():
    assert heard('Ana said "I live in Rome with my dog". I keep bees.') == [["I keep bees."]]


def test_what_is_not_a_message_of_a_person_is_not_heard():
    assert Listener().hear(event("I live in Rome.", "tool.result")) == []


@pytest.mark.parametrize(
    "opening",
    [
        "You're a grumpy innkeeper. I walk in.",
        "lets do a dnd session, u are DM",
        "Scenario: you run a bakery, I'm a customer.",
        "be my GM",
    ],
)
def test_a_scene_begins_without_being_announced_as_one(opening):
    assert heard(opening, ("Well?",), "I own a magic hammer.")[-1] == []


def test_a_short_message_is_in_the_language_of_those_before():
    listener = Listener()
    listener.hear(event("I work at the harbour and I have been there for years, as you know."))
    (said,) = listener.hear(event("Sea Horse cancelled, apparently DiveDesk undercut us"))
    assert said.languages[0] == "english"
    assert said.frame == frames.REPORTED


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("I work at the harbour.", "je suis Breton", "french"),
        ("Ich wohne am Hafen.", "my dog is called Rufus", "english"),
        ("猫を二匹飼っています。", "I live in Osaka.", "english"),
    ],
)
def test_one_word_shows_that_a_short_message_is_in_another_language(first, second, language):
    listener = Listener(languages_of(first))
    listener.hear(event(first))
    (said,) = listener.hear(event(second))

    assert language in said.languages


def test_to_pretend_that_nothing_was_said_is_no_play():
    assert heard("pretend i never mentioned the tattoo", "I keep bees.")[-1] == ["I keep bees."]


def test_who_asks_to_act_as_if_nothing_was_said_plays_no_game():
    asked = "Let's pretend I never mentioned the arrest."
    assert heard(asked) == [[asked]]


@pytest.mark.parametrize(
    "text",
    [
        "so Tess rings me. I'm quitting the band. I'm moving to Accra.",
        "Gran was off on one again. I live on toast.",
        "He said it straight to my face. I have another family.",
        "Dann kommt der Chef rein. Ich verkaufe die Firma.",
        "y va Kike y me llama. Vivo en Soria con otra.",
        "et là Kim m'appelle. Je vends mon appartement.",
    ],
)
def test_what_somebody_else_says_may_stand_in_sentences_of_its_own(text):
    _, *told = Listener().hear(event(text))

    assert {one.frame for one in told} == {frames.REPORTED}


@pytest.mark.parametrize(
    "text",
    [
        "My mum rings me every Sunday. I live in Perth.",
        "My sister called me. I live in Perth.",
        "So I get up. I live in Perth.",
        "Gran was off on one again. She lives on toast. I live in Perth.",
        "Der Chef ruft mich oft an. Ich wohne in Perth.",
    ],
)
def test_nobody_else_speaks_where_nobody_begins_to(text):
    assert Listener().hear(event(text))[-1].frame == frames.ASSERTION


def test_what_is_told_of_a_past_time_is_not_told_for_itself():
    _, dated, alone = Listener().hear(
        event("When I was at sea we ate hardtack. In 1980 I was mate of the Rose. I had a parrot.")
    )

    assert dated.frame == frames.PAST
    assert alone.frame == frames.CONTINUED


@pytest.mark.parametrize(
    ("dream", "more"),
    [
        ("If we win the lottery I'll rebuild the barn.", "and I retire to Conil"),
        ("Wenn wir im Lotto gewinnen, kauf ich ein Schloss.", "und ich bin der Gärtner"),
        ("Si nos toca la lotería dejo el bar.", "y yo me retiro a Conil"),
        ("Si on gagne au loto je pars en Grèce.", "et je deviens pirate"),
        ("要是我中了彩票就买船", "然后我当船长"),
    ],
)
def test_others_go_on_with_a_daydream(dream, more):
    listener = Listener()
    listener.hear(event(dream, author="ana"))
    (going_on,) = listener.hear(event(more, author="ben"))
    (own,) = listener.hear(event("I keep bees.", author="ben"))

    assert going_on.frame == frames.IMAGINED
    assert own.frame != frames.IMAGINED


def test_nobody_goes_on_with_a_daydream_who_begins_anew():
    listener = Listener()
    listener.hear(event("If we win the lottery I'll rebuild the barn.", author="ana"))

    assert listener.hear(event("I keep bees.", author="ben"))[0].frame == frames.ASSERTION


@pytest.mark.parametrize(
    "text",
    [
        "mock trial tomorrow, cross examine me. I'm Dr Black, I keep bees.",
        "pretend press conference, u ask. I'm Coach Barlow, I keep bees.",
        "For the murder mystery dinner I've been given Lady Ash. I keep bees.",
        "at Jen's hen do we play cluedo, I've got Miss Peach. I keep bees.",
        "improv night prompt was 'king'. so: I keep bees.",
        "Probe fürs Krimidinner: ich bin die Gräfin von Stolz. I keep bees.",
        "en la cena de misterio me ha tocado Lady Luz. I keep bees.",
        "pour la murder party on m'a donné Lady Rose. I keep bees.",
    ],
)
def test_a_part_is_played_that_somebody_was_given(text):
    assert not any("bees" in said for said in heard(text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "I play cluedo with my kids. I keep bees.",
        "mock exams start on monday, my mum drives me. I keep bees.",
        "I'm off to a murder mystery dinner. I keep bees.",
    ],
)
def test_a_game_is_no_part(text):
    assert heard(text)[0][-1] == "I keep bees."


def test_sarcasm_is_not_so():
    texts = "Great, my car broke down. I love Mondays. I live in Leeds."
    frames = [one.frame for one in Listener(("english",)).hear(event(texts))]
    assert frames == ["assertion", "imagined", "assertion"]


@pytest.mark.parametrize(
    ("play", "end"),
    [
        ("let's role-play: I'm a bargeman, you're my boss", "phew, done. I keep bees."),
        ("let's role-play: I'm a bargeman, you're my boss", "stop, that was good! I keep bees."),
        ("let's role-play: I'm a bargeman, you're my boss", "out of the role now. I keep bees."),
        ("let's role-play: I'm a bargeman, you're my boss", "we can leave it there. I keep bees."),
        ("Rollenspiel: Ich bin Wirt, du bist Gast", "puh, geschafft. Ich halte Bienen."),
        ("Rollenspiel: Ich bin Wirt, du bist Gast", "so, raus aus der Rolle. Ich halte Bienen."),
        ("Jeu de rôle : je suis marinier, tu es mon chef", "ouf, fini. J'ai des ruches."),
        ("Juego de rol: yo soy barquero, tú eres mi jefe", "uf, listo. Tengo colmenas."),
        ("我们来角色扮演：我是船夫，你是我老板", "呼，演完了。我养蜂。"),
        ("ロールプレイしよう：僕は船頭、君は上司", "ふう、終わり。僕は養蜂家です。"),
    ],
)
def test_after_a_play_people_are_themselves_again(play, end):
    _, played, own = heard(play, "I own a barge.", end)

    assert played == []
    assert len(own) == 2


@pytest.mark.parametrize("line", ["Stop the ship, I said!", "The work is done, captain."])
def test_what_is_said_in_a_play_does_not_end_it(line):
    assert heard("let's role-play: I'm a bargeman, you're my boss", line, "I sail.")[1:] == [[], []]


def told(*messages):
    """Return the frame of the first sentence of the last message."""
    listener = Listener(languages_of("\n".join(m for m in messages if isinstance(m, str))))
    for message in messages[:-1]:
        args = (message,) if isinstance(message, str) else (*message, "message.out")
        listener.hear(event(*args))
    return listener.hear(event(messages[-1]))[0].frame


@pytest.mark.parametrize(
    "messages",
    [
        ("我室友小凯是学舞蹈的。", "还养了一条蛇。"),
        ("同事老陈是司机。", "有糖尿病，每天打胰岛素。"),
        ("我妈是护士。", ("哦。",), "经常上夜班。"),
        ("弟は消防士です。", "高所恐怖症なのに、よく続けています。"),
        ("ルームメイトの健は学生です。", "ギターを弾きます。"),
    ],
)
def test_who_is_left_out_is_whom_the_last_message_told_of(messages):
    assert told(*messages) == frames.CONTINUED


@pytest.mark.parametrize(
    "messages",
    [
        ("我室友小凯养了一条蛇。", "我就是怕蛇。"),
        ("我是司机。", "有糖尿病，每天打胰岛素。"),
        ("我妈是护士，我是老师。", "对花生过敏。"),
        ("我姐姐在上海。", ("你呢？",), "在杭州做设计。"),
        ("弟は画家です。", "私の実家は大阪です。"),
        ("母は看護師です。", "実は私、札幌に住んでいます。"),
        ("My brother is a painter.", "I keep bees."),
    ],
)
def test_who_names_himself_or_is_asked_tells_of_himself(messages):
    assert told(*messages) == frames.ASSERTION


def test_what_goes_on_in_a_supposition_stays_supposed():
    (first,) = Listener().hear(event("If I were thirty I'd move, but I'm 61."))
    said = Listener().hear(event("Suppose I earn 90k. I'd pay a lot, but I'm married."))

    assert first.frame == frames.IMAGINED
    assert [one.frame for one in said] == [frames.IMAGINED, frames.SUPPOSED]


@pytest.mark.parametrize(
    ("promise", "answer", "text"),
    [
        (
            "I got a bad review. I'll paste it in the next message.",
            "Go ahead.",
            "I live round the corner.",
        ),
        ("Ich stell die Mail vom Amt mal rein.", "Gern.", "Ich bin hier die Leiterin."),
        ("Me dejaron una reseña. Te la copio acá abajo.", "Dale, mandala.", "Soy celíaca."),
        ("Je te la colle juste après, dis-moi.", "Vas-y.", "Je suis le gérant."),
        ("客户来信了，我下面发给你。", "好的。", "我是养蜂的。"),
        (
            "メールが届いて。次に貼りますから返事を書いて。",
            "はい、お送りください。",
            "私は養蜂家です。",
        ),
    ],
)
def test_a_text_that_was_promised_is_not_its_writers_own(promise, answer, text):
    assert heard(promise, (answer,), text)[-1] == []


@pytest.mark.parametrize(
    ("talk", "own"),
    [
        ("I'll put the bins out now.", "I live in Hull."),
        ("Ich schick dir das gleich.", "Ich wohne in Kiel."),
        ("Te lo mando luego.", "Vivo en Bilbao."),
        ("Je te l'envoie maintenant.", "J'habite à Lyon."),
        ("今から荷物を送ります。", "松本に住んでいます。"),
    ],
)
def test_what_is_only_sent_or_put_away_is_no_text_to_come(talk, own):
    assert heard(talk, own)[-1] == [own]
