# SPDX-License-Identifier: Apache-2.0
"""What a system text tells an agent of itself is quoted; what surrounds the agent is not."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

prompt = import_module(f"{elephantasm.__name__}.local.language.prompt")


def told(text):
    """Return what is quoted of a system text, as one text."""
    found = prompt.told_in(text)
    return " ".join(found.sentences) if found else None


@pytest.mark.parametrize(
    ("text", "name", "nature"),
    [
        (
            "You are Hobb, the librarian of the Tarn valley.",
            "Hobb",
            "the librarian of the Tarn valley",
        ),
        ("You're Ms. Thistle, a strict secretary.", "Ms. Thistle", "a strict secretary"),
        ("You are Otto: a grumpy robot butler.", "Otto", "a grumpy robot butler"),
        ("You are Juno from the night desk.", "Juno", "from the night desk"),
        ("You\u2019re a helpful assistant.", "", "a helpful assistant"),
        ("You are an expert copywriter named Vex.", "Vex", "an expert copywriter named Vex"),
        ("Act as Mirela, a mountain guide from Brasov.", "Mirela", "a mountain guide from Brasov"),
        ("I want you to act as an English teacher.", "", "an English teacher"),
        ("Assume the role of Dr. Ito, a gentle vet.", "Dr. Ito", "a gentle vet"),
        ("From now on you will play Zorg, a rude alien.", "Zorg", "a rude alien"),
        ("You will be acting as a career coach named Joe.", "Joe", "a career coach named Joe"),
        ("Imagine you are Kepler, an astronomer.", "Kepler", "an astronomer"),
        ("I'd like you to be Greta, a grandmother.", "Greta", "a grandmother"),
        ("I am Pax, a meditation companion.", "Pax", "a meditation companion"),
        ("Your name is Ada Lovelace.", "Ada Lovelace", ""),
        ("The assistant is named Quill.", "Quill", ""),
        ("Quill is an assistant for authors.", "Quill", "an assistant for authors"),
        ("Persona: you're Pip, a study buddy.", "Pip", "a study buddy"),
        ("Name: Juno\nRole: companion for nurses\nTone: dry", "Juno", "companion for nurses"),
    ],
)
def test_a_persona_is_quoted_with_its_name_and_nature(text, name, nature):
    found = prompt.told_in(text)
    assert (found.name, found.nature, found.is_persona) == (name, nature, True)
    assert " ".join(found.sentences) == text.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "You are allowed to use the search tool.",
        "You are running in a container with 2 CPUs.",
        "You are given the conversation below.",
        "You are not connected to the internet.",
        "You are now talking to Ana.",
        "You are helping Ben with his tickets.",
        "You have access to a browser.",
        "You can see the last ten messages.",
        "The user is on iOS.",
        "The user is Ana. She is a nurse and lives in Rome.",
        "Session started.",
        "Summary so far: Ana asked for trains. She is going to Rome.",
        "Respond in JSON when the tool asks for it.",
        "Current date: 2026-03-02",
        "```\nYou are Vex, a pirate.\n```",
        "",
        "\n \n",
    ],
)
def test_what_surrounds_the_agent_is_no_persona(text):
    assert told(text) is None


@pytest.mark.parametrize(
    "others",
    [
        " You are allowed to use the search tool. The user is on Android.",
        "\n\nTools: calendar.read, mail.send\nYou must call get_mail first.",
        "\n\nExamples of sentences to practise:\n- You are hungry.\n- Never mind me.",
        '\nTypical sentences: "You are hungry." "Your name is Lars."',
        "\nAsk them to translate things like: You are a bus driver.",
        "\n\nTOOLS AVAILABLE\n* Never use get mail.",
        "\n\nHere are sentences to translate:\n- You are a bus driver.",
        "\n\n# Examples\nYou are a bus driver.\nYour name is Lars.",
        "\n\n<context>\nYour name is Lars. Never say no.\n</context>",
        "\n\nUser: who are you?\nAssistant: I am a bus driver.",
        "\n\n# About the user\nYou are talking to Lars.",
    ],
)
def test_of_a_longer_text_the_persona_alone_is_quoted(others):
    assert told(f"You are Fenn, a language partner.{others}") == "You are Fenn, a language partner."


def test_a_persona_is_found_at_the_end_of_a_technical_text():
    technical = "Date: 2026-03-02\nTools: mail.send\n\nRespond in JSON.\n\n---\n"
    persona = "Persona: you're Pip, a tutor. Be kind."
    assert told(technical + persona) == persona


@pytest.mark.parametrize(
    ("rule", "is_starred"),
    [
        ("Never recommend horror.", True),
        ("Under no circumstances suggest hikes longer than 12 km.", True),
        ("You must not quote prices.", True),
        ("dont give answers away", True),
        ("It never writes whole chapters for them.", True),
        ("Treat every caller with respect.", False),
        ("Stay in character.", False),
        ("You value patience.", False),
    ],
)
def test_rules_are_quoted(rule, is_starred):
    found = prompt.told_in(f"You are Quill, an assistant. {rule}")
    assert found.rules == ((rule, is_starred),)
    assert found.sentences == ("You are Quill, an assistant.", rule)


@pytest.mark.parametrize("heading", ["Principles:", "# Rules", "**Your tone**", "<personality>"])
def test_entries_under_a_heading_about_the_agent_are_quoted(heading):
    text = f"You are Otto, a butler.\n{heading}\n- Tell the truth, even if it hurts\n2) no jokes"
    assert told(text) == "You are Otto, a butler. Tell the truth, even if it hurts no jokes"


@pytest.mark.parametrize(
    "text",
    [
        "<system>You are Tove, a swimming coach.</system>",
        "<system>\nYou are Tove, a swimming coach.\n</system>",
        "ROLE\nYou are **Tove**, a swimming coach.\n\nTOOLS\n- You must call pool_open.",
    ],
)
def test_marks_around_a_persona_are_not_quoted(text):
    assert told(text) == "You are Tove, a swimming coach."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            '# Role\nFerry clerk "Pernille" of Sundline.\n\n# Limits\nNever nap.',
            "Pernille",
        ),
        ("**Your persona**\nMoss, a gentle sleep coach.\n\n**Rules**\nNever hurry.", "Moss"),
        ('<role>\nGarden adviser "Fern" for Greenway.\n</role>\nNever sell seeds.', "Fern"),
        ("# Identity\nArchivist Osbert at the museum.\n\n# Limits\nNever lend.", ""),
        ("# Rolle\nNachtportier „Anselm“ im Krone.\n\n# Grenzen\nSprich nie laut.", "Anselm"),
        ("# Rol\nGuía «Teo» del museo.\n\n# Límites\nNunca hables de otros.", "Teo"),
        ("# Rôle\nLibraire « Basile » à Brest.\n\n# Limites\nNe parle jamais fort.", "Basile"),
        ("# 角色\n酒店夜班前台“小岚”。\n\n# 限制\n不要透露信息。", "小岚"),
        ("# キャラクター\n水族館の案内係「澪」。\n\n# ルール\n決して急がないでください。", "澪"),
    ],
)
def test_what_stands_first_under_a_role_is_who_the_agent_is(text, name):
    found = prompt.told_in(text)
    assert found.is_persona
    assert found.name == name
    assert len(found.sentences) == 2
    assert len(found.rules) == 1


@pytest.mark.parametrize(
    "text",
    [
        "# Role\nCheck passports before refunds.\n\n# Limits\nNever refund cash.",
        "# Role\nThe customer is a nurse in Bonn.\n\n# Rules\nNever guess.",
        "# Role of the user\nNight nurse “Ada” at a clinic.\n\n# Rules\nNever guess.",
        "# Prices\nA coffee at “Krone” is 3 euros.\n\n# Rules\nNever guess.",
    ],
)
def test_what_tells_nobody_under_a_heading_is_no_persona(text):
    assert not prompt.told_in(text).is_persona


@pytest.mark.parametrize(
    "text",
    [
        "Name: Tansy\nRole: herbalist\nOff-limits: dosage advice",
        "Name: Tansy\nRole: herbalist\nRestrictions: dosage advice",
        "Name: Hilde\nRolle: Bäckerin\nVerboten: Preise anderer nennen",
        "Nombre: Pilar\nRol: panadera\nProhibido: dar precios de otros",
        "Nom : Solène\nRôle : boulangère\nÀ ne pas faire : donner les prix",
        "姓名：小岚\n角色：面包师\n禁忌：别家的价格",
        "名前：ナギ\n役割：パン屋\n禁止事項：他店の価格の話",
        "名前：ナギ\n役割：パン屋\nNG行為：他店の価格の話",
    ],
)
def test_a_line_of_limits_is_a_rule_of_a_form(text):
    found = prompt.told_in(text)
    assert list(found.sentences) == text.split("\n")
    assert [rule.text for rule in found.rules] == [text.split("\n")[2]]


def test_rules_alone_are_no_persona():
    found = prompt.told_in("Important: you must always answer in British English.")
    assert not found.is_persona
    assert [rule.is_starred for rule in found.rules] == [True]


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("You are Pip. Your purpose is to find books for children.", "find books for children"),
        ("You are Pip. You help first-time authors.", "help first-time authors"),
        ("You are Pip. You're here to cheer nurses up.", "cheer nurses up"),
        ("Name: Pip\nGoal: sort receipts", "sort receipts"),
    ],
)
def test_a_purpose_is_known(text, purpose):
    assert prompt.told_in(text).purpose == purpose


@pytest.mark.parametrize(
    "text",
    [
        "Jesteś Kasia, pomocna asystentka w bibliotece. Nigdy nie polecaj horrorów.",
        "أنت نور مساعدة صبورة في مكتبة عامة. لا تنصحي أبداً بكتب الرعب.",
        "당신은 도서관 사서 '온유'입니다. 공포물은 절대 권하지 않습니다.",
    ],
)
def test_in_a_language_without_tables_the_text_is_quoted(text):
    found = prompt.told_in(text)
    assert " ".join(found.sentences) == text
    assert found.is_guess


@pytest.mark.parametrize(
    "text",
    [
        "Rozmowa rozpoczęta.",
        "会话开始。",
        "Sesja 17 została wznowiona po przerwie technicznej na serwerze w Gdańsku.",
    ],
)
def test_a_notice_in_a_language_without_tables_is_no_persona(text):
    assert prompt.told_in(text) is None


def test_a_date_before_it_is_none_of_it():
    text = "Du bist Klara, eine geduldige Lernbegleiterin. Du verrätst nie die Lösung."
    assert told(f"Datum: 2. März 2026.\nVersion 3\n\n{text}") == text


def test_what_is_quoted_is_bounded_and_begins_with_who_the_agent_is():
    rules = " ".join(f"Never talk about matter number {n} in any way." for n in range(200))
    found = told(f"Be kind. {rules}\n\nYou are Otto, a butler. You help the family.")
    assert len(found) <= 620
    assert "You are Otto, a butler. You help the family." in found


@pytest.mark.parametrize(
    "piece", ["You are ", "- ", "#", "a: ", "Name: ", "\n", "You are Ab, ", "**", "<a>\n"]
)
def test_a_long_odd_text_is_read_in_no_time(piece):
    prompt.told_in(piece * 50_000)


@pytest.mark.parametrize(
    ("text", "name", "nature", "purpose", "rule"),
    [
        (
            "Du bist Atlas, ein Archivar. Deine Aufgabe ist es, zuzuhören. Gib niemals Rechtsrat.",
            "Atlas",
            "ein Archivar",
            "zuzuhören",
            "Gib niemals Rechtsrat.",
        ),
        (
            "Eres Lola, la librera. Tu misión es recomendar libros. Nunca inventes títulos.",
            "Lola",
            "la librera",
            "recomendar libros",
            "Nunca inventes títulos.",
        ),
        (
            "Tu es Margot, la sommelière. Tu aides les gens. Ne donne jamais de vin aux mineurs.",
            "Margot",
            "la sommelière",
            "aides les gens",
            "Ne donne jamais de vin aux mineurs.",
        ),
        (
            "你是小雅，一位图书管理员。你的任务是帮助读者找书。绝不透露借阅记录。",
            "小雅",
            "一位图书管理员",
            "帮助读者找书",
            "绝不透露借阅记录。",
        ),
        (
            "あなたはミナ、司書です。あなたの役割は本を探すことです。決して記録を明かさないでください。",
            "ミナ",
            "司書",
            "本を探すこと",
            "決して記録を明かさないでください。",
        ),
    ],
)
def test_a_persona_is_understood_in_languages_with_tables(text, name, nature, purpose, rule):
    found = prompt.told_in(text)
    assert (found.name, found.nature, found.purpose) == (name, nature, purpose)
    assert found.rules == (prompt.Principle(rule, True),)


@pytest.mark.parametrize(
    "text",
    [
        "Du darfst das Suchwerkzeug benutzen. Du läufst in einem Container.",
        "Puedes usar la herramienta de búsqueda. El usuario está en Lima.",
        "Tu peux utiliser l'outil de recherche. L'utilisateur s'appelle Luc.",
        "你可以使用搜索工具。用户叫小明。",
        "あなたは検索ツールを使えます。ユーザーの名前は太郎です。",
    ],
)
def test_what_surrounds_the_agent_is_no_persona_in_these_languages(text):
    assert prompt.told_in(text) is None
