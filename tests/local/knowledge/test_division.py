# SPDX-License-Identifier: Apache-2.0
"""What of a message is its writer's own."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

LOCAL = f"{elephantasm.__name__}.local"
division = import_module(f"{LOCAL}.knowledge.division")
languages_of = import_module(f"{LOCAL}.language.languages").languages_of
OWN = "I keep bees. "


def divided(text):
    return division.divide(text, languages_of(text))


def own(text):
    """Return what is left, without what is struck out."""
    return " ".join(divided(text).own.replace(division.STRUCK, "").split())


@pytest.mark.parametrize(
    "text",
    [
        "Please translate this into Spanish: My name is Bruno and I live in Zagreb.",
        "translate to french\n\nI am allergic to shellfish.",
        "tl;dr this\n\nI'm Greta from Uppsala. I own two boats.",
        "Now please edit this bio: 'I'm Otto, a carpenter from Zagreb.'",
        "What do you think of these lyrics?\n\nI was born by the sea\nmy mama called me Marie",
        "got this autoreply: I am out of office until 3 May.",
        "saw this on a forum, is it true? I have cured my diabetes with gin.",
        "check my example sentences:\n1. I have lived in Paris.\n2. My brother is a pilot.",
        "Turn it into bullet points. I manage a team of nine in Leeds.",
        "my niece's application, spelling only please:\n\nI am Sofie and I am 17.",
        "make it rhyme:\nI live in Ghent\nI pay no rent",
        "Classify the sentiment:\nI hate my landlord\nI love my Honda",
        'Reply to this customer: "I ordered a bike and I live in Bath."',
        "Here's my essay, grade it.\n\nMy name is Hyun and I was adopted.",
    ],
)
def test_a_text_handed_over_is_not_and_what_stands_before_is(text):
    left = own(OWN + text)

    assert left.startswith(OWN.strip())
    assert not any(word in left for word in ("I live", "I am", "My name", "I was", "I have"))
    assert not any(word in left for word in ("I'm", "I manage", "I hate", "I ordered"))


@pytest.mark.parametrize(
    "lead",
    [
        "the vicar wants this in the window but its so grim, can u brighten it a bit",
        "can u jazz this up, its our treasurers bio",
        "my mate asked me to check her college application. is it ok or too much",
        "um here goes what the landlord sent me",
        "okay I'm going to read you what the agent left on my door",
        "this came through the letterbox just now",
        "my nan told it and i typed it up, take the ums out",
        "mira lo que ha puesto el vecino en el portal",
        "my gran dictated this to me for the parish mag, put the commas in",
        "the neighbours note, who is in the right",
        "need a last line for this, its for the open mic",
        "does our coach come over as bitter here",
        "found taped to our bins, what do they want",
        "mach das mal netter fürs Brett",
        "hier, was der Hausmeister uns geschrieben hat",
        "lo que el casero me ha dejado en la puerta",
        "voilà ce que la gardienne a affiché",
        "这是房东贴的，什么意思",
    ],
)
def test_what_stands_below_is_handed_over_whatever_is_asked(lead):
    below = "I have sold the barn in 1998. I keep quails."

    assert "quails" not in own(f"{lead}\n\n{below}")


@pytest.mark.parametrize(
    "text",
    [
        "mach mal ne spanische Version: ich bin die Uschi",
        "mach da ma englisch raus: Ich heiße Detlef, ich bin die Uschi",
        "mach ma bitte das hier freundlicher: ich bin die Uschi",
        "ponme esto en francés: me llamo Uschi",
        "pásalo a catalán porfis: soy Uschi",
        "version anglaise stp : je m'appelle Uschi",
        "french version pls: my name is Uschi",
        "帮忙改通顺点：我叫Uschi",
    ],
)
def test_what_stands_after_the_colon_of_a_request_is_handed_over(text):
    assert "Uschi" not in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "can you help me plan a dinner?\n\nI keep quails.",
        "can you believe this?\n\nI keep quails.",
        "love this so much!\n\nI keep quails.",
        "my sister sent flowers\n\nI keep quails.",
        "Kannst du mir helfen?\n\nIch lebe in Ulm, quails.",
        "No sé qué es esto.\n\nTengo quails.",
        "I keep quails.\n\nWhat do you think my boss said?",
        "J'aime ça.\n\nJ'ai des quails.",
    ],
)
def test_what_stands_below_a_question_about_life_is_his_own(text):
    assert "quails" in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "I keep quails. You've got this!",
        "Never saw this coming. I keep quails.",
        "I came across this cool farm. I keep quails.",
        "Is there a name for that? I keep quails.",
        "I keep quails. What do you think about that?",
        "I keep quails. Does that sound good?",
        "I had a big win in our game last week. I keep quails.",
        "My favourite character is Aragorn. I keep quails.",
        "It was like something out of a movie. I keep quails.",
        "I'm looking for a new series, I keep quails.",
        "I'll check it out - I keep quails.",
        "These talks keep me going, and this chat too - I keep quails.",
        "*sighs* I keep quails.",
        "Ich schreibe an meinem Roman. Ich halte quails.",
        "Kannst du prüfen, ob das geht? Ich halte quails.",
        "Vi el final de la serie. Tengo quails.",
        "Yo, por ejemplo, tengo quails.",
        "C'était comme dans un film. J'ai des quails.",
        "像做梦一样,我养quails。",
        "小説を書いています。quailsを飼っています。",
    ],
)
def test_talk_of_games_books_and_this_is_his_own(text):
    assert "quails" in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "in my novel I'm called Jack. I keep quails.",
        "I'm the queen in our campaign. I keep quails.",
        "Could you read the opening of my short story? I keep quails.",
        "I keep quails. Can you put that into German? It's for a patient.",
        "I keep quails. That's the start of my daughter's story.",
        "What do you think of this poem? I keep quails in the attic.",
        "En mi novela, Ana vive en París. Tiene quails.",
        "Dans mon roman, Ana vit à Paris. Elle a des quails.",
        "我的小说里，主角养quails。",
    ],
)
def test_what_is_told_within_a_story_or_handed_over_is_not_his_own(text):
    assert "quails" not in own(text)


def test_what_is_quoted_ends_with_its_marks():
    assert own("妹から「出産した」って報告きた。下の子は1歳。").endswith("下の子は1歳。")


@pytest.mark.parametrize(
    ("quoted", "is_title"),
    [
        ("The Name of the Wind", True),
        ("Lord of the Rings", True),
        ("I am moving to Leeds", False),
        ("Ich kaufe Brot und Milch", False),
    ],
)
def test_a_title_is_nobodys_word(quoted, is_title):
    assert (quoted in own(f'I read "{quoted}" twice.')) is is_title


def test_a_text_stands_above_of_which_it_is_said_whose_it_is():
    below = "my flatmate wrote that for the council, sounds ok?"

    assert "quails" not in own(f"I keep quails. I live alone.\n\n{below}")


@pytest.mark.parametrize(
    "text",
    [
        "I moved to Basel and my wife is a dentist.\n^ fix the grammar please",
        "I am baker since ten years. Is this correct English?",
        "I live in a castle in Wales.\n\nPlease translate this",
    ],
)
def test_a_request_at_the_end_hands_over_what_stands_before_it(text):
    assert not any(word in own(text) for word in ("Basel", "baker", "castle"))


@pytest.mark.parametrize(
    "text",
    [
        "```\nI live in Rome\n```",
        "> I live in Rome",
        'print("My name is Alice and I live in Rome")',
        '{"note": "I live in Rome", "age": 3}',
        "name,city,note\nAna,Rome,I live alone",
        "INSERT INTO users VALUES ('I live in Rome');",
        "@@ -1 +1 @@\n+ I live in Rome\n- I live in Rome too",
        "2026-03-02 10:11:12 INFO user: I live in Rome",
        "NOTE_A=I live in Rome\nB=2",
        "From: Bob <bob@x.org>\nTo: Ana\n\nI live in Rome",
        "<p>I live in Rome</p>",
        "| Ana | I live in Rome |",
        "Q: Where do you live?\nA: I live in Rome.",
        "[10:02] Bob: I live in Rome\n[10:03] Eve: me too",
        "12/03/2026, 21:14 - Mia: I live in Rome\n12/03/2026, 21:15 - Tom: ok",
        "9:14 AM Tom\nI live in Rome\n9:15 AM Sue\nI have twins",
        "Speaker 1: I live in Rome. Speaker 2: Me too.",
        "[Bob]: I live in Rome",
        "Bob: I live in Rome",
        "Leila texted me: I live in Rome",
        "Just had a caller: my name is Vukovic, I live in Rome",
        'my mother wrote "I live in Rome with Ana now"',
        "- [FACT] 2026-03-02 Ana: I live in Rome.",
        "in my novel I live in Rome",
        "Chapter 4\n\nI live in Rome.",
        "I dreamed of it. I live in Rome.",
        "Write me a system prompt: You are Brutus. I live in Rome.",
    ],
)
def test_data_others_words_and_fiction_are_not(text):
    assert "I live in Rome" not in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm a translator and I live in Vilnius.",
        "Update: I work at Lidl now.",
        "@lena I live in Rome now",
        'I love the book "Pride and Prejudice".',
        "I play D&D on Thursdays.",
        "Please remember the following:\nI am allergic to nuts.",
        "Line one, I live here.\nLine two, my dog is old.",
        "I'm writing a novel about bats.",
    ],
)
def test_everything_else_is(text):
    assert own(text) == " ".join(text.split())


def test_each_sign_stays_in_its_place():
    text = "I keep bees.\nProofread this:\n\nI live in Rome.\nI have a dog.\n"
    left = divided(text).own

    assert len(left) == len(text)
    assert [i for i, sign in enumerate(left) if sign == "\n"] == [
        i for i, sign in enumerate(text) if sign == "\n"
    ]


def test_marks_of_lists_are_blanks():
    assert divided("- I keep bees.\n2. My dog is old.").own == "  I keep bees.\n   My dog is old."


def test_in_an_unknown_language_text_after_a_colon_and_a_line_may_be_handed_over():
    assert own("Vertaal dit:\nIk ben Jan en woon hier.") == "Vertaal dit:"


def test_a_request_without_a_text_announces_one():
    assert divided("can you proofread something for me? Thanks!").announces
    assert not divided("I keep bees.").announces


def test_a_long_odd_text_is_divided_in_no_time():
    import time

    begun = time.process_time()
    for piece in (
        '"',
        "'",
        "I ",
        '{"a":',
        "a: b\n",
        "<a>",
        "- a\n",
        "x=1;\n",
        "a,b,",
        '"a b c d" ',
    ):
        divided(piece * (200_000 // len(piece)))
    assert time.process_time() - begun < 20


@pytest.mark.parametrize(
    "text",
    [
        'git commit -m "I live in Rome"',
        "#!/bin/sh\n# I always run this as root\necho I live here",
        "\\section{About} I was born in Pisa.",
        "*draws sword* I am Kael of the Ashen Order. I live in the ruins.",
        "ok scene: rainy street. I'm a detective",
        "Please convert to third person. I grew up in Lyon.",
        "Could you make a quiz out of the following facts? I have a pet snake.",
        "This was on the wall at work: Never leave the door open.",
    ],
)
def test_commands_scenes_and_notices_are_not(text):
    assert "I " not in own(text)
    assert "Never" not in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "My son put this thing on my phone. I keep bees.",
        "I'm a beekeeper. Give me a title for this post.",
        "*Important*: I keep bees.",
        "I tell my kids a story about a fox each night. I keep bees.",
    ],
)
def test_a_verb_with_its_own_subject_asks_for_no_work(text):
    assert own(text) == text


STORIES = {
    "en": "I broke my wrist in May. My twins start school soon.",
    "de": "Ich habe mir das Handgelenk gebrochen. Meine Zwillinge kommen in die Schule.",
    "fr": "Je me suis cassé le poignet. Mes jumelles entrent au CP.",
    "es": "Me rompí la muñeca en mayo. Mis gemelas empiezan el cole.",
    "zh": "我五月份摔断了手腕。我的双胞胎要上学了。",
    "ja": "五月に手首を骨折しました。双子の娘が小学校に入ります。",
}


def told(language):
    """Return the sentences of a story."""
    return STORIES[language].replace("。", ".").strip(".").replace(". ", ".").split(".")


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "is this too whiny? hubby's boss gets it tomorrow\n\n"),
        ("en", "my neighbour drafted this for the council\n\n"),
        ("en", "hers, ok?\n\n"),
        ("en", "Roommate's, not mine. Good enough?\n\n"),
        ("en", "how would you answer?\n\n"),
        ("en", "tidy:\n"),
        ("en", "is this french: "),
        ("de", "Wirkt das zu weinerlich?\n\n"),
        ("de", "Meine Nachbarin will das so einreichen\n\n"),
        ("de", "wie reagiere ich darauf?\n\n"),
        ("de", "netter:\n"),
        ("fr", "c'est trop larmoyant ?\n\n"),
        ("fr", "une locataire nous a envoyé ça, comment répondre ?\n\n"),
        ("fr", "plus sobre :\n"),
        ("es", "¿queda natural esto?\n\n"),
        ("es", "una inquilina nos escribió esto, ¿qué le contesto?\n\n"),
        ("es", "más sobrio:\n"),
        ("zh", "邻居写的，语气行吗？\n\n"),
        ("zh", "租客发来的，我该怎么回？\n"),
        ("ja", "この文、くどくないですか？\n\n"),
        ("ja", "お客様から届きました。なんて返せば？\n\n"),
    ],
)
def test_a_text_that_is_asked_about_or_said_to_be_anothers_is_not(language, lead):
    left = own(lead + STORIES[language])

    assert not any(part in left for part in told(language))


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "is this normal?\n\n"),
        ("en", "Is this a good plan?\n"),
        ("en", "Hi! How are you?\n\n"),
        ("en", "my sister sent flowers\n\n"),
        ("en", "What should I do?\n\n"),
        ("en", "Good news: "),
        ("de", "Ist das normal?\n\n"),
        ("de", "Was soll ich tun?\n\n"),
        ("fr", "c'est normal ?\n\n"),
        ("fr", "comment ça va ?\n\n"),
        ("es", "¿qué tal?\n\n"),
        ("es", "Novedades:\n"),
        ("zh", "这正常吗？\n\n"),
        ("ja", "どうすればいい？\n\n"),
    ],
)
def test_a_life_that_is_asked_about_is(language, lead):
    assert STORIES[language] in own(lead + STORIES[language])


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "pathfinder character: gnome thief called Pip. "),
        ("en", "npc idea: the ferryman. "),
        ("en", "French exercise: put into the past. "),
        ("en", "hey! Scenario. "),
        ("en", "guess the singer: "),
        ("en", "My app's dummy users:\n- "),
        ("de", "Deutschübung: ins Perfekt. "),
        ("de", "Szenario. "),
        ("fr", "perso jdr : gnome. "),
        ("fr", "Devinette : "),
        ("es", "ejercicio de lengua: en pasado. "),
        ("es", "Acertijo: "),
        ("zh", "语法练习：改成过去时。"),
        ("ja", "英語の練習：過去形に。"),
    ],
)
def test_a_label_of_fiction_holds_to_the_end_of_its_message(language, label):
    left = own(label + STORIES[language])

    assert not any(part in left for part in told(language))


@pytest.mark.parametrize("end", ["(it's for a script)", "That was all from my novel."])
def test_what_is_said_at_last_to_be_made_up_is_not(end):
    assert own(f"{STORIES['en']} {end}") == ""


@pytest.mark.parametrize(
    "text", ["I play minecraft. ", "Guess what! ", "Case closed! ", "who am I kidding. "]
)
def test_no_label_is_what_a_life_has(text):
    assert STORIES["en"] in own(text + STORIES["en"])


def test_lines_further_in_than_those_above_are_not():
    assert own("I keep bees.\n\n    fix: I left the old parser\n\nI live in Graz.") == (
        "I keep bees. I live in Graz."
    )
    assert own("    I live in Graz.") == "I live in Graz."
    assert "a dog" in own("My pets:\n    - a dog")


def test_a_text_between_two_lines_ends_with_the_second():
    text = "Turn this into bullet points\n---\nI am sober.\n\nI meet Ray.\n---\nI live in Graz."

    assert own(text) == "Turn this into bullet points I live in Graz."


@pytest.mark.parametrize(
    "text",
    [
        "which applicant should we take?\n\n1) I am 31 and I own a cat.\n2) I come from Sofia.",
        "who'd you hire?\n\n- I am a welder.\n- I play guitar.",
        "rank these intros\n\nA. I run a lot.\nB. I own a boat.",
        "wen würdest du in die WG nehmen?\n\n1) Ich bin 24.\n2) Ich habe Drillinge.",
        "à qui je loue la chambre ?\n\n1) J'ai 23 ans.\n2) J'ai un perroquet.",
        "¿a quién le alquilo la habitación?\n\n1) Tengo 23 años.\n2) Tengo un loro.",
        "房间租给谁好？\n\n1）我23岁。\n2）我养了一只鹦鹉。",
        "部屋を誰に貸すべきですか？\n\n1）私は23歳です。\n2）オウムを飼っています。",
    ],
)
def test_whom_people_choose_from_speaks_for_himself(text):
    assert own(f"{text}\n\nI keep bees.") == own(f"{text.partition(chr(10))[0]}\n\nI keep bees.")


@pytest.mark.parametrize(
    "text",
    [
        "what's the best stroller?\n- I live on the fourth floor.\n- I have twins.",
        "Which one should I get?\n1) the blue one\n2) the red one\nI live in Bern.",
        "Who am I? Guess:\n1) I'm a nurse.\n2) I live in Cork.",
    ],
)
def test_a_list_of_what_matters_is_its_writers(text):
    assert "I live" in own(text)


@pytest.mark.parametrize(
    "lead",
    [
        "quick typo check? it's for the club bulletin",
        "could you make this warmer? goes on the parish board, I only type",
        "need this cut to 50 words. not mine btw",
        "how would you lay this out on A5?",
        "Application came in this morning, what's your gut feeling?",
        "First lines of the thing I'm writing. Hooked?",
        "my book begins like this, thoughts",
        "would you read on?",
        "Kannst du die Kommas prüfen? Kommt ins Gemeindeblatt",
        "so kam's heute rein, wie antwortet man da?",
        "So fängt mein Kurzroman an, zieht das rein?",
        "bitte auf 50 Wörter kürzen, ist nicht von mir",
        "c'est pour le journal du village, tu vérifies les virgules ?",
        "Voici le début de ma nouvelle, ça accroche ?",
        "candidature reçue ce matin, ton impression ?",
        "¿revisas las comas? es para la revista del pueblo",
        "Así empieza mi relato, ¿engancha?",
        "solicitud que llegó hoy, ¿qué te parece?",
        "今天收到的应聘信，你觉得怎么样？",
        "我的小说这样开头，吸引人吗？",
        "压缩到五十字，不是我写的",
        "今朝届いた応募書類です。どう思いますか？",
        "私の小説の書き出しです。引き込まれますか？",
        "五十字に縮めてください。私の文章ではありません。",
    ],
)
def test_whoever_says_where_a_text_goes_comes_from_or_opens_hands_it_over(lead):
    languages = languages_of(lead)
    divided_text = division.divide(f"{lead}\n\nBoat, bees, cats.\nMore of it.", languages)

    assert "bees" not in divided_text.own
    assert "More" not in divided_text.own


@pytest.mark.parametrize(
    "text",
    [
        "typos?\n\nDear members, I learned to ski at sixty.",
        "trop long ?\n\nBonjour à tous, je joue de la harpe.",
        "zu lang?\n\nLiebe Gemeinde, ich spiele Harfe.",
        "¿muy largo?\n\nHola a todos, toco el arpa.",
        "帮我看看标点好吗\n\n各位乡亲，我弹竖琴。",
        "句読点を見てください。\n\n部長、私は入院します。",
    ],
)
def test_a_letter_may_go_on_in_the_line_of_its_greeting(text):
    assert own(text) == own(text.partition("\n")[0])


@pytest.mark.parametrize(
    "text",
    [
        "hello!\n\nDear assistant, I live in Bonn.",
        "Danke!\n\nLiebe Grüße aus Celle, ich bin dort Imker.",
        "My story begins in Hull. I live there.",
        "I like that kind of thing.",
        "こんにちは。\n\n先生、私は入院します。",
    ],
)
def test_a_greeting_of_the_listener_is_no_letter(text):
    assert own(text) == " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "creepier. I live in the basement. I have no teeth. something like that",
        "yes, e.g. I own a sword. I married a dragon.",
        "start with: I keep nine goats. I come from Bergen.",
        "dramatischer. Ich hasse die Sonne. So in der Art",
        "ja, so was wie: Ich wohne im Kanal. Ich schlafe nie.",
        "plus dramatique. Je déteste le soleil. dans ce genre",
        "más dramático. Odio el sol. algo así",
        "再夸张点。我怕太阳。类似这样",
        "もっとドラマチックに。私は太陽が怖い。こんな感じで",
    ],
)
def test_sample_lines_are_nobodys_life(text):
    assert len(own(text)) < 20


@pytest.mark.parametrize(
    "asked",
    [
        "Can you convert this reducer?",
        "Please shorten this abstract to 200 words.",
        "Could you write that bit?",
        "Was steht in diesem Vertrag?",
        "Bitte formuliere eine Mail an den Lehrer.",
        "Corrige-moi cet essai.",
        "Rédige un article pour le bulletin.",
        "Corrige este ensayo.",
        "redacta una carta para el jefe",
        "帮我看看这份协议",
        "この契約書を要約して",
    ],
)
def test_what_stands_before_in_a_line_is_no_text_as_long_as_that(asked):
    assert own(OWN + asked).startswith(OWN.strip())


@pytest.mark.parametrize("asked", ["Correct this sentence.", "fix grammar pls"])
def test_a_sentence_before_may_be_what_is_handed_over(asked):
    assert OWN.strip() not in own(OWN + asked)


def test_what_stands_in_a_line_above_may_be_as_long():
    assert OWN.strip() not in own(f"{OWN}\nPlease shorten this abstract.")


def test_of_a_text_between_quotation_marks_what_follows_is_no_part():
    left = own('can you make my bio less dull: "coffee, cats". I am a radiographer')

    assert left.endswith("I am a radiographer")
    assert "coffee" not in left


@pytest.mark.parametrize(
    "text",
    [
        "I was going to say that we give up the tenancy in May. What now?",
        "wir wohnen seit 9 jahren hier. sorry für tippfehler",
        "curro en una obra en Sabadell. ayúdame con el catalán",
        "家では広東語。古文の助動詞まとめて",
    ],
)
def test_words_that_only_look_like_a_request_hand_nothing_over(text):
    assert own(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "「★★★★☆ 身長182cm、男です。普段は名古屋で走っています。」",
        "« Madame,\n\nJe suis votre voisine et je pars à Bordeaux.\n\nCordialement »",
        '"Hi Dad,\n\nI moved to Hull and I work at the docks now.\n\nLove, Kim"',
    ],
)
def test_what_stands_between_quotation_marks_is_somebody_elses_over_several_lines(text):
    assert "".join(filter(str.isalpha, own(f"{OWN}\n{text}"))) == "Ikeepbees"


@pytest.mark.parametrize(
    "text",
    [
        "mon 07:05 8.1\ntue 07:00 7.9\nwed 07:02 9.4 (late)",
        "Distance 2.31 km  Time 17:05  Avg HR 148  Cadence 166",
    ],
)
def test_measured_values_are_nobodys_words(text):
    assert own(f"{OWN}\n{text}") == OWN.strip()


def test_a_plan_of_days_is_its_writers_own_and_a_talk_is_not():
    assert "dialysis" in own("Mon: dialysis\nTue: free\nWed: dialysis")
    assert "dialysis" not in own("Ann: dialysis\nBob: free\nAnn: dialysis again")


def test_a_letter_to_the_assistant_is_its_writers_own():
    letter = "Dear {},\n\nI am 81 and nearly deaf.\n\nKind regards, Doreen"

    assert "81" in own(letter.format("assistant"))
    assert "81" not in own(letter.format("Maren"))
