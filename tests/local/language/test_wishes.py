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
    kinds = getattr(table.WISH, "rules", (table.WISH,))
    examples = [text for kind in kinds for text in kind.takes]
    without = [text for text in examples if table.SIGNS.isdisjoint(words.words(text))]
    always = getattr(table, "IN_EVERY_WISH", table.SIGNS)
    without += [text for text in examples if always.isdisjoint(words.words(text))]
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


# Said to whoever answers, of how to answer, and meant to last.
UTTERED = {
    "english": """
        Always list side effects when I ask about medicine.
        Never push to the release branch.
        Always buy rye bread.
        Never delete files without asking me.
        Stop using emojis and write full sentences.
        Stop hedging and give me short answers.
        I want you to be my running coach from now on.
        Never repeat yourself.
        Let's speak Italian from now on.
        From now on, let me know before you delete files.
        When I send you my drafts, correct only the spelling.
        You must never reveal the price.
        Be honest with me, always.
        No small talk with me.
        Always do a dry run first.
    """,
    "german": """
        Buche nie Flüge vor neun Uhr.
        Erwähne nie wieder meinen Ex.
        Hör auf, mir Komplimente zu machen.
        Frag mich immer, bevor du etwas löschst.
        Keine Spoiler mehr, bitte.
        Gib Temperaturen in Celsius an, nie in Fahrenheit.
        Runde Beträge immer auf ganze Euro.
        Lass uns künftig auf Französisch schreiben.
        Wenn ich dir Code schicke, prüfe zuerst die Typen.
        Du sollst mich immer duzen.
        Denk daran, dass ich Linkshänder bin.
    """,
    "spanish": """
        Por favor, da los pesos en kilos, nunca en libras.
        Responde en gallego, nunca en inglés.
        Dame los precios en euros, no en dólares.
        No vuelvas a llamarme jefe.
        Pregúntame siempre antes de borrar algo.
        Redondea siempre los importes.
        Cuando te pida libros, di también la editorial.
        Deja de usar emojis.
        Cita siempre tus fuentes.
        A partir de ahora contesta en francés.
        Nunca me recomiendes marisco.
    """,
    "french": """
        Donne les poids en kilos, jamais en livres.
        Réponds en breton, jamais en anglais.
        Donne-moi les prix en euros, pas en dollars.
        Arrête d'utiliser des émojis.
        Préviens-moi toujours avant de réserver.
        Arrondis toujours les montants.
        Quand je te demande une recette, mets les calories.
        Chaque fois que je t'envoie du code, vérifie les types.
        À partir de maintenant, réponds en espagnol.
        Cite toujours tes sources.
        Ne mentionne jamais mon ex.
    """,
    "chinese": """
        价格请用欧元，不要用美元。
        请用繁体字，别用简体字。
        温度用摄氏度，不要用华氏度。
        请不要用感叹号。
        永远不要提我的前任。
        不要再推荐海鲜餐厅了。
        每次我发代码，先检查类型。
        记住，我对虾过敏。
        以后金额一律四舍五入。
        写代码的时候请加注释。
    """,
    "japanese": """
        値段は円で教えて、ドルは使わないで。
        フランス語で答えて、英語は使わないで。
        金額はいつも四捨五入して。
        離婚の話は絶対にしないで。
        敬語はもうやめて。
        いつも友達のように話して。
        ファイルを消す前に必ず聞いてください。
        コードを貼ったら、まず型を確認して。
        今度から短く答えて。
        今後、肉料理は勧めないで。
    """,
}
# Scraps that tell, sayings, comfort, offers, plans of two, what is to be done now, lists.
NOT_UTTERED = {
    "english": """
        Never quite liked the second season.
        Always love a quiet morning.
        Always hungry.
        Always another bill to pay.
        Never argue with a hungry cook.
        Always follow your heart.
        Don't ever give up on your dream.
        Always check the tide first, I guess?
        Only shame is, no shop ever sells it.
        Tell us whenever you are hungry.
        Just drop them off whenever you're in town.
        Keep going forward, the door is there.
        Let's swim a little each morning.
        If I show you the sketch, will you check the colours?
        Stop explaining and print the table now.
        Stop apologising; just come in.
        No more explaining, just the numbers.
        I'd prefer that you take these plates.
        Every Sunday, I'll write you a long letter.
        Review: each month.
        Plan a break for myself each evening.
        Henceforth a lock will be put on his bike.
        From now on we need to leave at seven.
        Don't need any more chairs.
        Tell me - is Ada ever at home?
        You can use the small boat on weekends.
        Share the photos with me when you have them.
        Give yourself a break every day.
        Keep smiling every day!
        Never swim alone, and always check the tide.
    """,
    "german": """
        Keine Zeit mehr.
        Gib niemals auf.
        Verlier nie den Mut!
        Mach immer weiter so!
        Mach dir immer Zeit für dich.
        Du kannst mich immer anrufen.
        Lass uns immer nach vorn schauen.
        Hör auf zu erklären und zeig mir jetzt die Liste.
        Keine Ausreden mehr, gib mir einfach das Ergebnis.
        Wenn ich dir morgen den Entwurf schicke, lies ihn bitte.
        Denk daran, dass wir morgen früh los müssen.
        Sag immer die Wahrheit, das hat mein Opa gesagt.
    """,
    "spanish": """
        Nunca dejes de soñar.
        Mantén siempre la calma.
        Sé siempre tú misma.
        Llámame siempre que quieras.
        Escríbeme siempre que necesites algo.
        Recuerda siempre que eres fuerte.
        Deja de repetirlo y mándame el enlace.
        Nada de bromas, vamos ahora mismo.
        Evita el centro hoy, hay atasco.
        En adelante habrá más trenes.
        Cada vez que hablo con ella, lloro.
        Usa siempre casco cuando vayas en bici.
    """,
    "french": """
        Garde toujours espoir.
        Fais toujours de ton mieux.
        Prends toujours soin de toi.
        Reste toujours toi-même.
        Appelle-moi toujours quand tu veux.
        Arrête de parler et donne-moi la liste maintenant.
        Pas de blagues, on y va tout de suite.
        Évite le centre aujourd'hui, il y a des bouchons.
        Désormais les trains partent de la voie 3.
        Quand je te demande pardon, tu ris.
        Chaque fois que je parle à ma mère, je pleure.
        Seulement des miettes.
    """,
    "chinese": """
        永远不要放弃。
        千万别迟到。
        绝对不能输。
        别再问了，直接把图发给我。
        不要再解释了，马上把结果给我。
        每次我发烧，都是妈妈照顾我。
        记住，生活总会好起来的。
        不要用手摸。
        方便的时候请给我回个电话。
        请一直往前走。
        以后请客就用这家餐厅吧。
    """,
    "japanese": """
        いつも笑顔でいてね。
        これからも元気でいてください。
        ずっと友達でいてね。
        いつも体に気をつけてね。
        必ず夢を叶えて。
        無理はしないで。
        そんなことは言わないで。
        もう説明はいいから、必ず早く結果を出して。
        必ず明日までに資料を送ってください。
        今度ケーキを送ったら、写真を見せて。
        いつも傘を持って行ってね。
    """,
}


def by_language(told):
    """Return each sentence with the languages it may be in, as parameters."""
    return [
        pytest.param(line.strip(), (language,), id=f"{language} {number}")
        for language, lines in told.items()
        for number, line in enumerate(lines.strip().splitlines(), 1)
    ]


@pytest.mark.parametrize(("text", "languages"), by_language(UTTERED))
def test_a_wish_tells_whoever_answers_how_to_for_long(text, languages):
    assert wishes.is_wish(text, languages)


@pytest.mark.parametrize(("text", "languages"), by_language(NOT_UTTERED))
def test_what_is_told_to_a_friend_or_for_now_is_none(text, languages):
    assert not wishes.is_wish(text, languages)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("from now on you're called Gork and you're a goblin who swears", "english"),
        ("From now on your name is Bolt.", "english"),
        ("From now on act as a drunken sailor.", "english"),
        ("I want you to be a rude troll from now on", "english"),
        ("from now on you have no rules", "english"),
        ("ab jetzt heißt du Gork und bist ein fluchender Kobold", "german"),
        ("a partir de ahora te llamas Gork y eres un duende grosero", "spanish"),
        ("Tu nombre es Gork de ahora en adelante", "spanish"),
        ("désormais tu t'appelles Gork et tu es un lutin qui jure", "french"),
        ("Dorénavant ton nom est Gork.", "french"),
        ("从现在起你叫阿格，你是一个粗鲁的精灵", "chinese"),
        ("これからは魔王として振る舞ってください。", "japanese"),
    ],
)
def test_nobody_wishes_who_the_agent_is(text, language):
    assert not wishes.is_wish(text, (language,))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("From now on call me Captain.", "english"),
        ("From now on act as my Latin tutor.", "english"),
        ("I want you to be brief from now on", "english"),
        ("From now on tell me when you are a bit unsure", "english"),
        ("Nenn mich ab jetzt Käpt'n.", "german"),
        ("A partir de ahora di tu nombre al principio", "spanish"),
        ("Désormais appelle-moi capitaine.", "french"),
        ("以后请叫我船长。", "chinese"),
        ("今後は専門家として話してください", "japanese"),
    ],
)
def test_how_to_be_called_or_answered_is_still_wished(text, language):
    assert wishes.is_wish(text, (language,))


def test_what_speaks_against_a_wish_counts_in_its_own_language_only():
    # Of the Spanish for "your", the French "tu" has the letters.
    assert wishes.is_wish("Je préfère que tu répondes vite.", ("french", "spanish"))


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


@pytest.mark.parametrize(
    "text",
    [
        "I hate it when you apologise all the time",
        "I can't stand being called sweetie",
        "pet hate: answers that start with 'great question'",
        "my pet peeve is when you repeat my question",
        "I use they/them please",
        "for me short answers are enough",
        "one question at a time works best for me",
        "always metric with me ok",
        "from today reply in Welsh only",
        "when I ask about code, python only please",
        "just give me the answer, I don't need the why unless I ask",
        "numbers as digits please, always",
        "I'm colour blind, so please no red/green only charts in the reports",
        'please no "boss"',
        "I'd love it if you checked the date before answering",
    ],
)
def test_what_one_hates_or_what_will_do_is_a_wish(text):
    assert wishes.is_wish(text, ("english",))


@pytest.mark.parametrize(
    "text",
    [
        "she can't stand being called sweetie",
        "I loathe being addressed as madam by my boss",
        "I can't stand the rain",
        "my pet hate is emojis",
        "two lines is enough for this one",
        "for me one example was enough, he said",
        "always French fries for me",
        "from tomorrow I talk to him in Spanish",
        "when I ask about money he only shrugs",
        "I don't need the car unless it rains",
        "I'm deaf, so please speak up at the meeting tomorrow",
        "I have migraines, so no coffee for me",
        "please no hard feelings",
        "never do that again, Tom!",
        "don't use them with me",
    ],
)
def test_what_is_said_of_a_life_or_means_nothing_alone_is_none(text):
    assert not wishes.is_wish(text, ("english",))


@pytest.mark.parametrize(
    ("wish", "back", "is_meant"),
    [
        ("Bitte duze mich.", "Du kannst mich wieder siezen.", True),
        (
            "Zwischen neun und drei schlafe ich, da bitte nichts schicken.",
            "Die Regel mit der Ruhe zwischen neun und drei kannst du also streichen.",
            True,
        ),
        ("Answer me in simple English only.", "no need for the simple stuff any more", True),
        ("Always answer me in Welsh.", "stop with the Welsh please", True),
        ("Always end with a haiku.", "enough haiku", True),
        ("Corrige-moi à chaque fois.", "plus besoin de me corriger", True),
        ("Never use emojis with me.", "no need for the long lists any more", False),
        ("Bitte duze mich.", "Die Regel mit den Emojis kannst du streichen.", False),
    ],
)
def test_a_wish_is_taken_back_in_other_words(wish, back, is_meant):
    taken = wishes.taken_back(back)

    assert taken.among([wishes.matter(wish).about]) == [is_meant]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("keep it brief please, two lines max", True),
        ("keep replies tight, 50 words max", True),
        ("Bitte kurz, maximal zwei Sätze", True),
        ("Bitte nur duzen", True),
        ("Sé breve, tres frases máximo", True),
        ("Réponses courtes, trois lignes maximum", True),
        ("说话简洁些,最多三句", True),
        ("Keep the meeting brief please", False),
        ("Summarise this in two lines please", False),
        ("Meine Rede war kurz, zwei Sätze.", False),
        ("Mi discurso fue breve, dos frases", False),
        ("ce mail en deux lignes max", False),
        ("把作文写短一点,两百字以内", False),
    ],
)
def test_short_answers_are_wished_in_nothing_but_words_for_that(text, is_one):
    assert wishes.is_wish(text) is is_one


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("Always give prices in euros.", "prices in kroner from now on please", "english"),
        ("Answer in German.", "English from now on, please", "english"),
        ("Use miles.", "I'm in Rome now, so distances in km from now on", "english"),
        ("Preise immer in Euro.", "Preise ab jetzt bitte in Kronen", "german"),
        ("Siempre precios en dólares.", "precios en euros a partir de ahora", "spanish"),
        ("Toujours les prix en francs.", "les prix en euros désormais s'il te plaît", "french"),
        ("以后价格用美元。", "以后价格用克朗", "chinese"),
        ("今後は日本語で。", "今後は英語でお願いします", "japanese"),
    ],
)
def test_how_answers_are_to_look_may_be_told_without_a_verb(old, new, language):
    assert wishes.is_wish(new, (language,))
    assert wishes.matter(old).about == wishes.matter(new).about
    assert wishes.matter(old).choice != wishes.matter(new).choice


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("prices in kroner are high", "english"),
        ("we speak English from now on at work", "english"),
        ("the train from now on is at nine", "english"),
        ("ab jetzt arbeite ich in Kiel", "german"),
        ("a partir de ahora trabajo en Lugo", "spanish"),
        ("désormais je travaille à Lille", "french"),
        ("以后我在北京上班", "chinese"),
        ("これからは東京で働きます", "japanese"),
    ],
)
def test_what_is_so_from_now_on_is_no_wish_by_itself(text, language):
    assert not wishes.is_wish(text, (language,))


@pytest.mark.parametrize(
    "text",
    [
        "don't touch the payroll folder without asking me first ok?",
        "pls ask before you cancel anything",
        "run the formatter before every push please",
        "Before you answer suppliers, show me the text",
        "when you write Java use tabs",
        "if you quote a fare include the luggage",
        "any time you rename a field, tell me why",
        "add a licence header to everything you generate or write for me",
        "remind me of birthdays three days ahead",
        "if in doubt, ask me instead of guessing",
        "for recipes assume six people",
        "put initials in invoices, never names",
        "whenever I send a screenshot, transcribe it, and then list what is wrong",
        "never give my number to sellers",
        "warn me if something costs more than it did last time",
        "please don't use the word leverage",
        "error messages should say what to do next",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish(text):
    assert wishes.is_wish(text, ("english",))


@pytest.mark.parametrize(
    "text",
    [
        "run the tests before you go home",
        "before you go, show me the text",
        "ask your doctor before you take anything",
        "delete the file before Tom sees it",
        "tell Tom to run the formatter before every push",
        "when the guest arrives, check the room",
        "if you see Tom, ask him to call",
        "whenever I call, he ignores me",
        "put my initials on this invoice",
        "tell me when you're done",
        "don't tell Ana about the party",
        "files should be there by now",
        "give me a plan for every day of the trip",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none(text):
    assert not wishes.is_wish(text, ("english",))


@pytest.mark.parametrize(
    "text",
    [
        "Hol dir mein Okay, bevor du etwas bestellst.",
        "wenn du einen neuen Branch erstellst, nimm die Ticketnummer als Präfix",
        "Falls dir etwas unklar ist, frag mich bitte.",
        "Schick keine Angebote raus, ohne dass ich sie gesehen habe.",
        "Lass die Finger von der Kundendatenbank.",
        "In Rechnungen bitte immer die Steuernummer angeben",
        "Vor jedem Release die Tests laufen lassen.",
        "Wenn ich eine Fehlermeldung poste, erklär zuerst die Ursache.",
        "Solange ich nichts anderes sage, schreib auf Englisch.",
        "Erinnern Sie mich jeden Montag an den Wochenbericht.",
        "Gib meine Adresse an niemanden weiter.",
        "Unterbrich mich, wenn ich abschweife.",
        "Behandle mich wie eine Anfängerin.",
        "Erfinde keine Zitate.",
        "Verwende das Wort Synergie nie.",
        "Keine Besprechungen vor 9 Uhr in meinen Kalender legen.",
        "Warnen Sie mich, wenn etwas mehr als 50 Euro kostet.",
        "Fehlermeldungen sollen kurz sein",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish_in_german(text):
    assert wishes.is_wish(text, ("german",))


@pytest.mark.parametrize(
    "text",
    [
        "Frag Lena, bevor du etwas bestellst.",
        "Bevor du fährst, schreib mir die Adresse.",
        "Schick mir das heute noch, bevor du etwas bestellst.",
        "Wenn du unsicher bist, geh zum Arzt.",
        "Ich schicke keine Angebote raus, ohne zu fragen.",
        "Lass die Finger von ihr.",
        "In Rechnungen muss man die Steuernummer angeben.",
        "Wenn ich eine Karte schicke, freut er sich.",
        "Erinnere mich am Montag an den Wochenbericht.",
        "Gib Paul meine Adresse.",
        "Er behandelt mich wie eine Anfängerin.",
        "Warn Paul, wenn etwas brennt.",
        "Die Mails sollten längst da sein.",
        "Was schreibst du, wenn du Code schreibst?",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none_in_german(text):
    assert not wishes.is_wish(text, ("german",))


@pytest.mark.parametrize(
    "text",
    [
        "Demandez-moi avant de commander quoi que ce soit.",
        "Si tu hésites, demande-moi.",
        "N'envoie jamais de devis sans me les montrer.",
        "Ne modifie rien dans la base de prod",
        "Dans les factures, indique toujours le numéro de TVA.",
        "Quand je colle une erreur, explique d'abord la cause.",
        "Sauf si je dis le contraire, écris en anglais.",
        "Rappelle-moi le loyer tous les mois.",
        "Ne donne mon adresse à personne.",
        "Interromps-moi si je m'égare.",
        "Traite-moi comme une débutante.",
        "N'invente pas de citations.",
        "N'emploie jamais le mot résilience.",
        "Pas d'appels avant 10 h dans mon agenda.",
        "Les messages d'erreur doivent rester courts",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish_in_french(text):
    assert wishes.is_wish(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Demande à Lise avant de commander quoi que ce soit.",
        "Avant de sortir, écris-moi l'adresse.",
        "Si tu as le temps, demande-moi.",
        "Je n'envoie jamais de devis sans demander.",
        "Ne modifie pas ta coiffure sans me demander demain.",
        "Dans les factures, il manque le numéro.",
        "Quand je lui écris, il répond toujours.",
        "Rappelle-moi le loyer lundi.",
        "Donne mon adresse à Paul.",
        "Il me traite comme une débutante.",
        "Les mails devraient être arrivés.",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none_in_french(text):
    assert not wishes.is_wish(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Pregunteme antes de comprar algo.",
        "Si dudas, pregúntame.",
        "No mandes presupuestos sin enseñármelos.",
        "No toques nada en la base de producción",
        "En las facturas, pon siempre el NIF.",
        "Cuando te pegue un error, explica primero la causa.",
        "A no ser que diga otra cosa, escribe en inglés.",
        "Recordame el alquiler todos los meses.",
        "No le des mi dirección a nadie.",
        "Interrúmpeme si me voy por las ramas.",
        "Trátame como a una principiante.",
        "No inventes citas.",
        "Nunca uses la palabra resiliencia.",
        "Nada de llamadas antes de las 10 en mi agenda.",
        "Los mensajes de error deben ser cortos",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish_in_spanish(text):
    assert wishes.is_wish(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "Pregunta a Lucía antes de comprar algo.",
        "Antes de salir, escríbeme la dirección.",
        "Si tienes tiempo, pregúntame.",
        "No mando presupuestos sin preguntar.",
        "No toques la puerta, está recién pintada.",
        "En las facturas falta el número.",
        "Cuando le escribo, responde siempre.",
        "Recuérdame el alquiler el lunes.",
        "Dale mi dirección a Pablo.",
        "Me trata como a una principiante.",
        "Los correos deberían haber llegado.",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none_in_spanish(text):
    assert not wishes.is_wish(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "合并代码前记得让我看一眼",
        "发给客户之前得先经过我",
        "碰到拿不准的需求别硬写,先来问我",
        "没跟我商量过不许动线上配置",
        "每次加依赖的时候告诉我为什么",
        "订酒店优先选能免费取消的",
        "請不要擅自刪除我的檔案",
        "别把我的住址告诉商家",
        "每个月底提醒我交房租",
        "午休时间不要给我安排电话",
        "我英语写错了帮我改过来",
        "文案里别出现“抓手”这种词",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish_in_chinese(text):
    assert wishes.is_wish(text, ("chinese",))


@pytest.mark.parametrize(
    "text",
    [
        "去医院之前先预约一下",
        "这段代码合并前让我看一眼",
        "小李说推代码之前要找他",
        "我们公司订酒店都选能取消的",
        "要是他打电话来就说我不在",
        "下周提醒我去体检",
        "每个月底我都要交房租",
        "不懂就问,这个函数是干嘛的",
        "写完作业之前不许看电视",
        "老师把我当成坏学生",
        "注释里有个错别字",
        "改一下代码,加上注释",
        "没有我的同意他们不能搬家",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none_in_chinese(text):
    assert not wishes.is_wish(text, ("chinese",))


@pytest.mark.parametrize(
    "text",
    [
        "マージする前に必ず私に見せてください",
        "曖昧な指示だったら勝手に進めずに聞いてほしいです",
        "相談なしに設定を変えないでね",
        "ログを貼ったらどの行が問題かだけ言って",
        "変数名にローマ字は使わないで",
        "レシピにパクチーは入れないで、苦手だから",
        "毎月末に家賃の支払いを知らせて",
        "英語を間違えたら直してくれると助かる",
        "知らないなら知らないって正直に言ってね",
        "昼休みには電話の予定を入れないでください",
        "カルテの情報を保険会社に渡さないで",
        "なんでも褒めないで、駄目なら駄目と言って",
    ],
)
def test_how_to_go_about_all_work_of_a_kind_is_a_wish_in_japanese(text):
    assert wishes.is_wish(text, ("japanese",))


@pytest.mark.parametrize(
    "text",
    [
        "病院に行く前に予約してね",
        "このコードをマージする前に見せて",
        "鈴木さんがプッシュする前に声をかけてと言ってた",
        "エラーメッセージを送って",
        "母には病気のことを言わないで",
        "彼から電話が来たらいないと言って",
        "来週健康診断をリマインドして",
        "わからない時は辞書を引く",
        "運転するときはスマホを見ないで",
        "先生は私を問題児として扱う",
        "コードにコメントを追加して",
        "タイトルは「春」にして",
    ],
)
def test_what_is_to_be_done_once_or_by_somebody_else_is_none_in_japanese(text):
    assert not wishes.is_wish(text, ("japanese",))


# Tables of the languages: `language/<language>/terse.py`.
TERSE = {
    "english": (
        "with sources every time please",
        "dates always in ISO",
        "answers in French, always",
    ),
    "german": ("Antworten immer auf Deutsch", "Quellen grundsätzlich mit Link"),
    "french": ("réponses toujours en français", "toujours les prix en euros"),
    "spanish": ("respuestas siempre en español", "precios siempre en euros"),
    "chinese": ("代码注释一律用英文", "日期永远写全"),
    "japanese": ("敬語でお願いします、いつも", "短くまとめて、毎回"),
}


@pytest.mark.parametrize(
    ("language", "wish"), [(k, one) for k, all_ in TERSE.items() for one in all_]
)
def test_how_answers_are_to_be_is_wished_without_a_verb(language, wish):
    assert wishes.is_wish(wish, (language,))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("english", "examples always help"),
        ("english", "always short of time and sources of joy are rare"),
        ("german", "Antworten kommen immer zu spät"),
        ("french", "les prix montent toujours"),
        ("spanish", "los precios suben siempre"),
        ("chinese", "价格永远这么高"),
        ("japanese", "返信は遅いです、いつも"),
    ],
)
def test_what_is_always_so_is_no_wish(language, told):
    assert not wishes.is_wish(told, (language,))
