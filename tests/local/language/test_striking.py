# SPDX-License-Identifier: Apache-2.0
"""Requests to forget that are known by the shape of their clauses."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.language"
forgetting = import_module(f"{NAME}.forgetting")
striking = import_module(f"{NAME}.striking")
words = import_module(f"{NAME}.words")


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("That gout, please take it out of your notes.", "gout"),
        ("The gout is none of your concern, so kindly wipe it from your records.", "gout"),
        ("Since it's private: expunge the gout from your memory.", "gout"),
        ("I'd rather you didn't keep the gout thing on file.", "gout"),
        ("Die Gicht nimm bitte wieder aus deinen Notizen raus.", "gicht"),
        ("Das mit der Gicht gehört gelöscht.", "gicht"),
        ("Die Gicht darfst du dir nicht merken.", "gicht"),
        ("Die Gicht hat in deinen Unterlagen nichts verloren.", "gicht"),
        ("La goutte, raye-la de tes notes.", "goutte"),
        ("Il faudrait que tu effaces la goutte de ta mémoire.", "goutte"),
        ("La gota sácala de tu memoria, por favor.", "gota"),
        ("La gota, que no conste en tus notas.", "gota"),
        ("La gotta toglila dai tuoi appunti.", "gotta"),
        ("A gota, risca da tua memória.", "gota"),
        ("痛风这事从你的记忆里划掉吧。", "痛风"),
        ("痛风的事情我不希望你保存。", "痛风"),
        ("痛風のこと、残さないでください。", "痛風"),
        ("恥ずかしいので、痛風の件は記憶から抹消願います。", "痛風"),
    ],
)
def test_what_goes_is_found_wherever_it_stands(text, matter):
    request = forgetting.request_in(text)
    assert request is not None
    (term,) = words.terms(matter)[:1]
    assert term in forgetting.topic(request.what, request.languages)
    assert (request.start, request.stop, request.is_own) == (0, len(text), False)


@pytest.mark.parametrize(
    "text",
    [
        "Strike the gout from the poem.",
        "My brain erases everything.",
        "The second verse, bin it.",
        "Make sure you never delete from your memory that I have gout.",
        "The gout must not be struck from your notes, I'd say to no one.",
        "You keep forgetting my gout!",
        "Die Gicht darfst du nie aus deinem Gedächtnis löschen.",
        "Ich muss die Gicht aus meinem Kopf streichen.",
        "Streich die Gicht aus dem Anschreiben.",
        "La goutte, ne l'efface jamais de ta mémoire.",
        "Sors le violon de son étui.",
        "La gota no la borres nunca de tu memoria.",
        "Saca el violín de la funda.",
        "Togli il violino dalla custodia.",
        "Tira o violino da caixa.",
        "痛风的事千万不要从记忆里删掉。",
        "把痛风从诗里删掉",
        "痛風のことは記憶から消さないでください。",
        "買い物リストからお茶を消して",
    ],
)
def test_what_is_struck_elsewhere_or_must_stay_is_no_request(text):
    assert forgetting.request_in(text) is None


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Please delete my collar size.", True),
        ("Entferne meine Kragenweite.", True),
        ("Supprime mon tour de taille.", False),
        ("Elimina mi talla.", True),
        ("私の血液型を削除して。", True),
        ("Delete my essay.", False),
        ("Lösch meinen Termin.", False),
        ("Remove my salary from the letter.", False),
    ],
)
def test_of_what_is_not_pointed_to_only_the_speakers_own_is_meant(text, is_own):
    request = forgetting.request_in(text)
    assert (request is not None and request.is_own) == is_own


def test_a_fact_before_a_request_is_no_part_of_it_and_a_reason_is():
    fact = "I live in the old mill, wipe my gout from your memory"
    reason = "because nobody has to know, wipe my gout from your memory"
    assert fact[forgetting.request_in(fact).start :].startswith("wipe")
    assert forgetting.request_in(reason).start == 0


def test_a_longer_text_is_no_request():
    text = "Take my gout out of your notes" + " or so I said to the man" * 20
    assert striking.struck(text, ("english",), bool) is None


def test_remembering_is_of_the_memory_and_a_report_is_not():
    assert striking.names_memory("Don't retain my gout.", ("english",))
    assert striking.names_memory("No more gout in your notes please.", ("english",))
    assert not striking.names_memory("Delete my essay.", ("english",))


@pytest.mark.parametrize(
    ("text", "what", "language", "is_now"),
    [
        ("Oh no. That thing about her loan, please don't keep it", "her loan", "english", True),
        ("Forget that", "", "english", True),
        ("Forget my shoe size", "my shoe size", "english", False),
        ("What I told you last week about Kev, bin that", "Kev", "english", False),
        ("Mist, das mit ihrer Prüfung, vergiss das", "ihrer Prüfung", "german", True),
        ("Was ich dir neulich von Kev erzählt hab, vergiss das", "Kev", "german", False),
        ("Ay. Lo de su deuda, no lo guardes", "su deuda", "spanish", True),
        ("Lo que te conté el otro día de Kev, bórralo", "Kev", "spanish", False),
        ("Oh, l'histoire de son licenciement, garde pas ça", "licenciement", "french", True),
        ("Ce que je t'ai dit l'autre fois sur Kev, oublie", "Kev", "french", False),
        ("他借钱那事你全忘了吧", "他借钱", "chinese", True),
        ("上次说的他借钱那事你全忘了吧", "他借钱", "chinese", False),
        ("今の妹の借金の話は忘れてください", "妹の借金", "japanese", True),
        ("この前の妹の借金の話は忘れてください", "妹の借金", "japanese", False),
    ],
)
def test_a_request_that_points_means_what_was_told_right_before_it(text, what, language, is_now):
    assert striking.is_of_now(text, what, (language,)) is is_now
