# SPDX-License-Identifier: Apache-2.0
"""What German messages teach, through the reader that the Dreamer uses."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.language.heard import held

LOCAL = f"{elephantasm.__name__}.local"
reading = import_module(f"{LOCAL}.dreamer.reading")
rows = import_module(f"{LOCAL}.store.rows")
knowledge = import_module(f"{LOCAL}.knowledge.facts")
naming = import_module(f"{LOCAL}.knowledge.naming")
attributes = import_module(f"{LOCAL}.knowledge.attributes")
languages = import_module(f"{LOCAL}.language.languages")
wishes = import_module(f"{LOCAL}.language.wishes")
dates = import_module(f"{LOCAL}.language.dates")
questions = import_module(f"{LOCAL}.language.questions")
sentences = import_module(f"{LOCAL}.language.sentences")


def read(text):
    """Return what one message teaches."""
    return reading.read_events([seeds.event(1, text)])[0]


def facts(text):
    """Return what a message is understood to say: owner, attribute and value of each."""
    return {
        (fact.owner, fact.attribute, fact.value)
        for statement in read(text).statements
        if statement.form in (rows.FACT, rows.WISH)
        for fact in statement.facts
    }


def same_owner(one, other):
    return naming.is_same_owner(one.owner, other.owner)


def ended(before, text):
    """Return whether a later message ends what an earlier one says."""
    old = [fact for statement in read(before).statements for fact in statement.facts]
    assert old, f"not understood: {before}"
    later = read(text)
    new = [fact for statement in later.statements for fact in statement.facts]
    return all(
        any(knowledge.is_meant(end, fact) and same_owner(end, fact) for end in later.ends)
        or any(
            attributes.attribute(fact.attribute).is_single
            and fact.attribute == other.attribute
            and same_owner(other, fact)
            and not naming.is_same(fact.value, other.value)
            for other in new
        )
        for fact in old
    )


FACTS = [
    # Names, introduced in a formal or a chatty way.
    ("Ich heiße Aylin.", ("", "name", "Aylin")),
    ("Guten Tag, mein Name ist Karl-Heinz Müller.", ("", "name", "Karl-Heinz Müller")),
    ("moin, ich bin der Fiete", ("", "name", "Fiete")),
    ("Servus, hier ist die Resi!", ("", "name", "Resi")),
    ("ich heisse urs und wohne in bern", ("", "name", "urs")),
    ("Nenn mich einfach Toni.", ("", "nickname", "Toni")),
    ("Hallo zusammen, ich bin Aylin aus Mannheim.", ("", "name", "Aylin")),
    ("Sie können mich gern Jo nennen.", ("", "nickname", "Jo")),
    # Homes.
    ("Ich wohne in Leipzig.", ("", "home", "Leipzig")),
    ("wohne jetzt in köln", ("", "home", "köln")),
    ("Inzwischen leben wir in Frankfurt am Main 😊", ("", "home", "Frankfurt am Main")),
    ("Ich wohne seit drei Jahren in Graz und arbeite bei Magna.", ("", "home", "Graz")),
    ("Letzten Monat bin ich nach St. Gallen gezogen.", ("", "home", "St. Gallen")),
    ("Wir sind gestern in die Schweiz umgezogen.", ("", "home", "die Schweiz")),
    ("Mein Bruder Leon wohnt in Wien.", ("Bruder Leon", "home", "Wien")),
    ("Unsere Tochter lebt mittlerweile in Oslo.", ("Tochter", "home", "Oslo")),
    # Work and studies.
    ("Ich arbeite bei der Deutschen Bahn.", ("", "employer", "Deutschen Bahn")),
    ("Ich wohne in Graz und arbeite bei Magna.", ("", "employer", "Magna")),
    ("seit januar arbeite ich bei siemens", ("", "employer", "siemens")),
    ("Ich habe bei Zeiss angefangen!", ("", "employer", "Zeiss")),
    ("Ich arbeite als Hebamme.", ("", "position", "Hebamme")),
    ("Ich bin von Beruf Zimmermann.", ("", "position", "Zimmermann")),
    ("Meine Schwester arbeitet als Ärztin.", ("Schwester", "position", "Ärztin")),
    ("Meine neue Chefin heißt Frau Dr. Lange.", ("", "manager", "Frau Dr. Lange")),
    ("Ich studiere Medizin in Heidelberg.", ("", "studies", "Medizin")),
    ("mach grad ne ausbildung zum tischler", ("", "studies", "tischler")),
    # Family.
    ("Meine Freundin heißt Lea.", ("", "partner", "Lea")),
    ("Ich bin mit Jonas verheiratet.", ("", "partner", "Jonas")),
    ("Meine Tochter heißt Mia.", ("", "child", "Tochter heißt Mia")),
    ("Unser Sohn Ben ist 7 Jahre alt.", ("Sohn Ben", "age", "7")),
    ("Wir haben zwei Kinder, Ida (5) und Max (3).", ("", "child", "zwei Kinder")),
    ("Unser Kater heißt Herr Nilsson.", ("", "pet", "Kater heißt Herr Nilsson")),
    ("wir haben einen hund namens balu", ("", "pet", "hund namens balu")),
    # Health.
    ("Ich bin allergisch gegen Haselnüsse.", ("", "allergy", "Haselnüsse")),
    ("hab ne erdnussallergie", ("", "allergy", "erdnuss")),
    ("Meine Nichte ist allergisch auf Wespen.", ("Nichte", "allergy", "Wespen")),
    ("Seit Januar lebe ich vegan.", ("", "diet", "vegan")),
    ("Ich bin Vegetarierin.", ("", "diet", "Vegetarierin")),
    ("Ich esse kein Schweinefleisch.", ("", "diet", "kein Schweinefleisch")),
    ("Ich nehme täglich 50 mg Sertralin.", ("", "medication: sertralin", "50 mg")),
    ("ich rauche nicht mehr", ("", "smoking", "nicht mehr")),
    ("Ich wiege 82,3 kg.", ("", "weight", "82,3 kg")),
    ("bin 1,78 m groß", ("", "height", "1,78 m")),
    # Numbers, dates and the rest.
    ("Ich bin 34 Jahre alt.", ("", "age", "34")),
    ("Ich habe am 14. März Geburtstag.", ("", "birthday", "14. März")),
    ("Unsere Miete beträgt 1.250,50 Euro.", ("", "rent", "1.250,50 Euro")),
    ("zahle 900 € miete", ("", "rent", "900 €")),
    ("Ich verdiene 3.200 Euro netto.", ("", "salary", "3.200 Euro netto")),
    ("Meine Handynummer ist 0176 123 45 67.", ("", "phone", "0176 123 45 67")),
    ("Meine Mailadresse lautet a.b-c@web.de.", ("", "email", "a.b-c@web.de")),
    ("Ich fahre einen alten Golf.", ("", "car", "Golf")),
    ("Meine Lieblingsfarbe ist Türkis.", ("", "favorite farbe", "Türkis")),
    ("Als Editor nutze ich Helix.", ("", "uses editor", "Helix")),
    ("Wir nutzen Python 3.12.", ("", "version of python", "3.12")),
    (
        "Yoga ist jetzt immer dienstags um 18:30 Uhr.",
        ("", "time of yoga", "dienstags um 18:30 Uhr"),
    ),
    ("Am 14. Mai habe ich einen Zahnarzttermin.", ("", "appointment: zahnarzt", "Am 14. Mai")),
    (
        "Ich habe am Montag um 9 einen Termin beim Kieferorthopäden.",
        ("", "appointment: kieferorthopäden", "am Montag um 9"),
    ),
    ("Im August fliegen wir nach Island.", ("", "trip", "Island")),
    ("Die Abgabe der Masterarbeit ist am 30. Juni.", ("", "deadline", "Masterarbeit")),
    ("Ich spreche Deutsch, Polnisch und etwas Türkisch.", ("", "language", "Deutsch")),
]


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_what_people_tell_of_themselves_and_theirs_is_understood(text, fact):
    assert fact in facts(text)


AMONG_ADVERBS = [
    ("Seit letztem Sommer arbeite ich übrigens wieder bei Bosch", ("", "employer", "Bosch")),
    ("Ich arbeite in Teilzeit bei Bosch", ("", "employer", "Bosch")),
    ("Mein Bruder Leon arbeitet inzwischen auch bei MAN", ("Bruder Leon", "employer", "MAN")),
    ("Wir wohnen noch immer in Halle", ("", "home", "Halle")),
    ("Hallo ich wohne jetzt in Trier", ("", "home", "Trier")),
    ("Update: Jetzt wohnen wir doch in Bremen", ("", "home", "Bremen")),
    ("Wir sind vor drei Wochen endlich von Köln nach Jena gezogen", ("", "home", "Jena")),
    ("Hallo zusammen, ich bin übrigens Kim aus Ulm", ("", "name", "Kim")),
    ("Ich bin übrigens der Fiete", ("", "name", "Fiete")),
    ("Meine Frau ist übrigens wieder schwanger", ("", "condition", "schwanger")),
    ("Am Freitag um 9 hab ich leider Zahnarzt", ("", "appointment: zahnarzt", "Am Freitag um 9")),
    ("Im August fliegen wir übrigens nach Island", ("", "trip", "Island")),
    ("Ich bin im Mai 1990 geboren", ("", "birthday", "Mai 1990")),
    ("Ich esse inzwischen auch keinen Fisch mehr", ("", "diet", "keinen Fisch")),
    ("Ich nutze jetzt doch wieder Helix als Editor", ("", "uses editor", "Helix")),
    ("Meine Tochter heißt übrigens Mia", ("", "child", "Tochter heißt Mia")),
    ("Mein Arm ist seit gestern leider in Gips", ("", "condition", "Arm ist in Gips")),
    ("Mein Lieblingslied ist Immer wieder da", ("", "favorite lied", "Immer wieder da")),
]


@pytest.mark.parametrize(("text", "fact"), AMONG_ADVERBS)
def test_adverbs_may_stand_anywhere_and_change_no_value(text, fact):
    assert fact in facts(text)


def test_only_words_that_were_said_become_a_value():
    # Rules search this with one word for its time: "Ich nutze neulich Helix als Editor".
    assert "neulich" not in str(facts("Ich nutze heute Helix als Editor und zahle 900 Euro Miete"))
    assert facts("Ich wohne in Köln neulich") == {("", "home", "Köln")}


NO_FACTS = [
    # No names: moods, trades, peoples, phrases.
    "Ich bin müde.",
    "Ich bin Lehrer.",
    "Hallo, ich bin Lehrerin und suche Material.",
    "Ich bin Berliner.",
    "Hi, ich bin Hebamme.",
    "Ich bin der Meinung, dass es reicht.",
    "Ich bin die Neue hier.",
    "Ich bin Ende dreißig.",
    "Hier ist Chaos.",
    "Hier ist mein Entwurf.",
    "Ich heiße das nicht gut.",
    "Ich heiße dich willkommen.",
    "Mein Name ist schwer zu schreiben.",
    "Ich bin der Älteste von uns.",
    # No homes, no work.
    "Ich lebe in Angst davor.",
    "Ich wohne in einer WG.",
    "Ich habe früher in Rom gewohnt.",
    "Als Kind wohnte ich in Kiel.",
    "2015 bin ich nach Chile gezogen.",
    "Wenn ich reich bin, wohne ich in Monaco.",
    "Vielleicht ziehe ich nach Wien.",
    "Ich überlege, ob ich nach Wien ziehe.",
    "Ich würde gern in Lissabon leben.",
    "Angeblich wohnt mein Bruder in Wien.",
    "Mutti meint, ich wohne in einem Loch.",
    "Laut Navi wohne ich in Ulm.",
    "Wohne ich in Köln?",
    "Ich arbeite bei Regen nicht.",
    "Ich arbeite als Letzter noch daran.",
    "Auf dem Fest habe ich Lea getroffen",
    "Seit der Hochzeit meiner Schwester ist Ruhe.",
    "Mein Chef ist wütend.",
    "Ich bin mit dem Auto unterwegs.",
    # No health facts.
    "Ich bin allergisch gegen Montage, haha.",
    "Ich esse heute kein Fleisch.",
    "Früher habe ich geraucht.",
    "Ich hätte gern einen Hund.",
    "Wären wir vegan, wäre alles anders.",
]


@pytest.mark.parametrize("text", NO_FACTS)
def test_what_is_not_said_whole_and_plainly_is_no_fact(text):
    assert facts(text) == set()


NO_STATEMENTS = [
    # Questions with and without a mark, orders, thanks, moods, weather, the evening.
    "Kannst du mir ein Rezept für Kürbissuppe mit Ingwer raussuchen?",
    "wie lange muss ich einen hefeteig gehen lassen",
    "Weißt du, wann der Film über Sophie Scholl ins Kino kommt",
    "Schreib mir bitte ein Gedicht über den Bodensee.",
    "mach mir mal eine Packliste für Norwegen",
    "Erstellen Sie eine Tabelle mit allen Bundesländern.",
    "Lass uns morgen über die Steuererklärung sprechen.",
    "Vielen lieben Dank für deine ausführliche Hilfe mit dem Antrag!",
    "merci vielmal, das hilft mir sehr weiter mit der Steuer",
    "Ich bin heute total müde und hab gar keine Lust auf den Haushalt.",
    "Draußen regnet es in Strömen und der Wind pfeift ums Haus.",
    "Heute Abend gibt es bei uns Raclette mit Freunden.",
    "ich geh jetzt erstmal eine rauchen und dann ins bett",
    "Na toll, mein Chef ist ja wieder ein echter Sonnenschein.",
    # Suppositions, dreams, rumours, what others say.
    "Wenn ich im Lotto gewinne, kaufe ich mir ein Haus in der Toskana.",
    "Vielleicht werde ich irgendwann Imker im Schwarzwald.",
    "Ich überlege, ob ich mein Studium in Jena abbreche.",
    "Am liebsten würde ich nach Neuseeland auswandern.",
    "Ich hätte fast den Job bei Airbus genommen.",
    "Angeblich zieht die Firma nach Polen um.",
    "Mutti meint, ich sei zu dünn für den Winter.",
    "Laut Leon bin ich der schlechteste Koch von Kassel.",
    "Es heißt, die Schule in der Lindenstraße werde geschlossen.",
    "Mein Kollege behauptet, ich hätte den Server gelöscht.",
    "Meine Tante soll in Kanada einen Millionär geheiratet haben.",
    # Not understood alone.
    "Das ist mir viel zu teuer für eine Woche Urlaub.",
    "Sie wohnt in Bremen und arbeitet im Krankenhaus.",
    "Hat mir leider gar nicht geschmeckt beim Italiener.",
    "Deswegen habe ich ihm den Schlüssel gegeben.",
]


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_what_is_no_plain_assertion_is_no_statement(text):
    assert [statement.text for statement in read(text).statements] == []


STATEMENTS = [
    "Ich mache am liebsten lange Wanderungen im Allgäu.",
    "Meine Oma hat eine Bäckerei in Passau gegründet.",
    "Bei uns in der Firma wird alles mit Postgres gemacht.",
    "ich hab voll die höhenangst seit dem unfall in tirol",
    "Ich sammle Briefmarken aus der DDR.",
    "Mein Vater war Bergmann in Gelsenkirchen.",
    "Im Büro trinke ich nur Hafermilch, von Kuhmilch bekomme ich Bauchweh.",
    "Meiner Schwester gehört das Café am Markt.",
    "Ich bin Berlinerin und Lehrerin für Mathe und Physik.",
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_is_worth_knowing_is_quoted_whole(text):
    assert [statement.text for statement in read(text).statements] == [text]


ENDS = [
    ("Ich arbeite bei Bosch.", "Ich habe bei Bosch gekündigt."),
    ("Ich arbeite bei Bosch.", "hab gekündigt!!"),
    ("Ich arbeite bei Bosch.", "Ich wurde leider entlassen."),
    ("Ich arbeite bei Bosch.", "Ich arbeite jetzt bei Siemens."),
    ("Ich arbeite bei Bosch.", "Ich arbeite nicht mehr bei Bosch."),
    ("Ich wohne in Köln.", "Ich bin nach Bonn umgezogen."),
    ("Ich wohne in Köln.", "Letzte Woche sind wir nach Bonn gezogen."),
    ("Meine Freundin heißt Lea.", "Lea und ich haben uns getrennt."),
    ("Meine Freundin heißt Lea.", "Lea hat mit mir Schluss gemacht."),
    ("Ich bin mit Jonas zusammen.", "bin wieder single"),
    ("Unser Hund heißt Balu.", "Balu ist gestern gestorben."),
    ("Wir haben einen Hund namens Balu.", "Unseren Balu mussten wir einschläfern lassen."),
    ("Ich fahre einen Golf.", "Ich habe mein Auto verkauft."),
    ("Ich fahre einen Golf.", "Den Golf hab ich verkauft."),
    ("Ich bin Veganer.", "Ich bin nicht mehr vegan."),
    ("Ich esse kein Fleisch.", "Ich esse wieder Fleisch."),
    ("Am 14. Mai habe ich einen Zahnarzttermin.", "Der Zahnarzttermin ist abgesagt."),
    ("Im August fliegen wir nach Island.", "Die Reise nach Island fällt aus."),
    ("Als Editor nutze ich Helix.", "Helix ist Geschichte."),
    ("Als Editor nutze ich Helix.", "Als Editor nutze ich jetzt Zed."),
    ("Ich studiere Medizin.", "Ich habe mein Studium abgebrochen."),
    ("Meine Lieblingsfarbe ist Türkis.", "Meine Lieblingsfarbe ist inzwischen Grün."),
    ("Unsere Miete beträgt 900 Euro.", "Die Miete ist jetzt 950 Euro."),
    ("Ich wiege 82 kg.", "wiege nur noch 79,5 kg"),
    ("Ich rauche.", "Ich habe mit dem Rauchen aufgehört."),
    ("Ich rauche.", "Ich habe vor zwei Monaten endlich mit dem Rauchen aufgehört."),
    ("Als Streaming nutze ich Netflix.", "Netflix hab ich gestern endlich gekündigt"),
    ("Ich arbeite bei Bosch.", "Am Montag habe ich leider bei Bosch gekündigt"),
    ("Ich esse kein Fleisch.", "Seit Mai esse ich übrigens doch wieder Fleisch"),
    ("Im August fliegen wir nach Island.", "Wir fliegen jetzt leider doch nicht nach Island"),
    ("Mein Bruder wohnt in Wien.", "Mein Bruder ist nach Linz gezogen."),
]


@pytest.mark.parametrize(("before", "text"), ENDS)
def test_what_is_over_is_ended(before, text):
    assert ended(before, text)


STANDING = [
    ("Ich arbeite bei Bosch.", "Ich habe mein Netflix-Abo gekündigt."),
    ("Ich arbeite bei Bosch.", "Ich habe nicht gekündigt."),
    ("Ich arbeite bei Bosch.", "Mein Bruder hat bei Bosch gekündigt."),
    ("Ich arbeite bei Bosch.", "Soll ich bei Bosch kündigen?"),
    ("Ich arbeite bei Bosch.", "Ich habe den Raum verlassen."),
    ("Ich wohne in Köln.", "Mein Bruder ist nach Bonn gezogen."),
    ("Ich wohne in Köln.", "2009 bin ich nach Bonn gezogen."),
    ("Ich wohne in Köln.", "Am Wochenende fahre ich nach Bonn."),
    ("Meine Freundin heißt Lea.", "Mein Bruder hat sich getrennt."),
    ("Unser Hund heißt Balu.", "Der Hund der Nachbarn ist gestorben."),
    ("Meine Chefin heißt Frau Lange.", "Meine Chefin ist sauer."),
    ("Ich bin Vegetarier.", "Ich esse keinen Käse."),
    ("Am 14. Mai habe ich einen Zahnarzttermin.", "Der Friseurtermin ist abgesagt."),
    ("Mein Sohn Ben ist 7.", "Meine Tochter Ida ist 5."),
]


@pytest.mark.parametrize(("before", "text"), STANDING)
def test_what_is_not_over_stands(before, text):
    assert not ended(before, text)


WISHES = [
    "Antworte mir bitte immer auf Deutsch.",
    "Duz mich bitte.",
    "Bitte duze mich ruhig.",
    "ab jetzt bitte keine emojis mehr",
    "Künftig hätte ich die Preise gern in Franken.",
    "Antworte in drei Sätzen.",
    "Fass dich in Zukunft kürzer.",
    "Verwenden Sie grundsätzlich das metrische System.",
    "Nenne nie wieder meinen Arbeitgeber.",
    "Merk dir bitte, dass ich keine Nüsse vertrage.",
    "Denk immer daran, dass ich Linkshänder bin.",
    "Wenn ich nach Rezepten frage, gib immer die Kalorien an.",
    "Ich möchte, dass du mich siezt.",
    "hör auf mich zu siezen",
    "Mir sind kurze Antworten lieber.",
    "sprich schweizerdeutsch mit mir",
    "Keine Floskeln mehr, bitte.",
    "Schreib Code ab sofort immer mit Typen.",
]


@pytest.mark.parametrize("text", WISHES)
def test_a_standing_wish_is_kept_as_one(text):
    assert [(s.form, s.text) for s in read(text).statements] == [(rows.WISH, text)]


NO_WISHES = [
    "Bitte schreib ein Gedicht.",
    "Antworte bitte auf die Mail von Frau Kern.",
    "Ich gehe immer zu Fuß zur Arbeit.",
    "Ich esse nie vor zwölf.",
    "Ab jetzt wohne ich in Kiel.",
    "In Zukunft will ich mehr Sport machen.",
    "Immer wenn es regnet, tut mein Knie weh.",
    "Übersetze das bitte ins Englische.",
    "Bitte erinnere mich morgen an die Steuer.",
    "Immer dasselbe mit der Bahn.",
    "Er antwortet immer kurz.",
    "Kannst du das kurz erklären?",
]


@pytest.mark.parametrize("text", NO_WISHES)
def test_what_is_asked_once_or_told_of_oneself_is_no_wish(text):
    assert not any(statement.form == rows.WISH for statement in read(text).statements)


OPPOSITES = [
    ("Antworte immer kurz.", "Antworte ab jetzt ausführlich."),
    ("Bitte duze mich.", "Bitte siezen Sie mich künftig."),
    ("Schreib bitte immer auf Englisch.", "Ab sofort bitte immer auf Deutsch antworten."),
    ("Keine Emojis mehr bitte.", "Benutze künftig wieder Emojis."),
    ("Always answer briefly: keep it short.", "Antworte künftig in langen Texten."),
]


@pytest.mark.parametrize(("before", "text"), OPPOSITES)
def test_opposite_wishes_are_about_the_same_matter(before, text):
    assert wishes.is_wish(before)
    assert wishes.is_wish(text)
    assert wishes.matter_of(before) == wishes.matter_of(text) != ""


REQUESTS = [
    ("Vergiss das.", ""),
    ("vergiss bitte was ich gerade gesagt habe", ""),
    ("Lösch das bitte wieder.", ""),
    ("das bitte nicht speichern", ""),
    ("Merk dir das bitte nicht.", ""),
    ("Vergiss das mit der Scheidung.", "der Scheidung"),
    ("Streich das mit dem Umzug nach Ulm bitte.", "dem Umzug nach Ulm"),
    ("Bitte vergessen Sie, dass ich krank war.", "ich krank war"),
    ("Vergiss alles, was ich über Leon erzählt habe.", "Leon"),
    ("Kannst du das mit der Kündigung bitte löschen?", "der Kündigung"),
    ("Lösche bitte alles über meine Therapie.", "meine Therapie"),
    ("vergiss meine alte adresse", "alte adresse"),
    ("Vergiss, was ich dir über die Kur erzählt habe, das soll nirgends stehen.", "die Kur"),
    ("Lösch das bitte, ich will nicht, dass das gespeichert wird", ""),
]


@pytest.mark.parametrize(("text", "what"), REQUESTS)
def test_a_request_to_forget_tells_what(text, what):
    message = read(text)
    assert [request.what for request in message.forgets] == [what]
    assert message.statements == ()


HANDED_OVER = [
    "Übersetze das bitte ins Englische: Ich heiße Karla und wohne in Mainz.",
    "Kannst du mal kurz drüberschauen?\n\nIch wohne in Rom und arbeite bei Fiat.",
    "Fass mir den Artikel zusammen:\nIch lebe seit 1990 in Oslo. Meine Frau heißt Liv.",
    "hier ist die bewerbung meiner nichte: ich heiße Selma und bin 16",
    "Leon schreibt: ich wohne jetzt in Wien und bin Veganer",
    "Was hältst du von diesem Liedtext? Ich bin der König von Paris und wohne im Schloss",
    "In meinem Roman heißt die Heldin Mara. Sie wohnt in Triest. Ich arbeite als Pirat.",
    "Lass uns ein Rollenspiel machen. Du bist der Wirt, ich bin Graf Otto. Ich wohne in Ulm.",
    "Mail von meiner Vermieterin: Ich ziehe nach Bonn.",
    "Stell dir vor, ich hätte sechs Kinder. Ich wohne in Monaco.",
]


@pytest.mark.parametrize("text", HANDED_OVER)
def test_what_is_handed_over_quoted_played_or_supposed_is_not_its_writers_word(text):
    assert read(text).statements == ()


def test_what_stands_beside_a_text_is_its_writers_word():
    text = "Ich wohne in Köln. Korrigiere bitte folgenden Satz: Ich arbeiten bei Ford."
    assert facts(text) == {("", "home", "Köln")}


KNOWN = [
    ("hab gekündigt", ("german",)),
    ("wohn jetz in köln", ("german",)),
    ("fuer mich waere das nix", ("german",)),
    ("Prüfung vorbei! Ging ganz gut, nur die letzte Frage war echt fies", ("german",)),
    ("Neues Ziel: Studium Mathe und Sport in Bonn, Schnitt 2,3", ("german",)),
    ("We met at war museum, the red hat man died.", ("english",)),
]


@pytest.mark.parametrize(("text", "known"), KNOWN)
def test_german_is_known_by_its_small_words(text, known):
    assert languages.languages_of(text) == known


def test_german_dates_and_questions_are_understood_beside_english_ones():
    at = 1_778_500_800_000_000  # 11 May 2026, a Monday
    assert dates.written_out("Gestern kam Mia.", at) == "Gestern [10. Mai 2026] kam Mia."
    assert dates.written_out("vor drei Jahren", at) == "vor drei Jahren [2023]"
    assert dates.written_out("letzten Freitag", at) == "letzten Freitag [8. Mai 2026]"
    assert dates.written_out("Guten Morgen!", at) == "Guten Morgen!"
    assert questions.WHEN.search("seit wann wohne ich hier")
    assert questions.WHO.search("wo wohne ich")
    assert len(dates.periods("am 14. Mai", at, (2026, 2026))) == 1


def test_the_number_of_a_day_ends_no_sentence():
    text = "Am 14. Mai habe ich Urlaub. Das Büro ist nur Mo. bis Do. offen, z. B. am Vormittag."
    found = [text[start:stop] for start, stop in sentences.spans(text)]
    assert found == [text[:27], text[28:]]


NO_REQUESTS = [
    "Vergiss nicht, dass ich Nüsse nicht vertrage.",
    "Ich habe meinen Schlüssel vergessen.",
    "Ich vergesse ständig Namen.",
    "Vergiss es!",
    "Lösch die dritte Zeile in der Tabelle.",
    "Streich den letzten Absatz.",
    "Wie lösche ich eine Datei?",
]


@pytest.mark.parametrize("text", NO_REQUESTS)
def test_other_talk_of_forgetting_is_no_request(text):
    assert read(text).forgets == ()


@pytest.mark.parametrize(
    "text",
    [
        "Kannst du das kürzer machen?\n\nIch wohne seit 20 Jahren in Ulm und bin Schreiner.",
        "das hat mir grad wer bei ebay geschrieben:\nHallo, ich wohne in Kiel.",
        "Bewerbung meiner Tochter, ist das so ok?\nSehr geehrte Frau Abt, ich lebe in Zürich.",
        "Ja ja, und ich bin der Kaiser von China.",
    ],
)
def test_what_others_wrote_and_what_is_not_meant_is_not_known(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Mein Friseurtermin ist am 20. März um 9 Uhr.", "Friseur ist jetzt erst am 24. März."),
        ("Meine Miete beträgt 900 Euro.", "die miete wurde auf 950 erhöht"),
        ("Ich bin verheiratet mit Olaf.", "Olaf und ich sind seit gestern geschieden."),
        ("Ich rauche 20 Zigaretten am Tag.", "Ich hab mit dem Rauchen aufgehört!"),
        ("sag einfach Jani zu mir", "Ihr könnt mich mal wieder Janine nennen."),
        ("Bitte antworte mir immer auf Englisch.", "Du kannst wieder deutsch mit mir reden."),
        ("Keine Emojis mehr bitte.", "Emojis sind jetzt wieder ok"),
        ("Meine PIN ist 4711.", "Streich die PIN bitte aus deinem Gedächtnis."),
        ("Meine IBAN ist DE89370400440532013000", "Behalt meine IBAN bitte nicht"),
        ("Lass ab jetzt die Smileys weg.", "Die Smileys darfst du wieder benutzen."),
        (
            "Könntest du bitte ab sofort alle Maße in Millimetern angeben?",
            "Kannst du wieder in Zentimetern rechnen?",
        ),
        ("Fass dich ab jetzt kurz.", "Du musst dich nicht mehr kurz fassen, erzähl ruhig."),
        (
            "Ich fahre einen alten Caddy, der säuft wie ein Loch.",
            "Den Caddy hab ich letzte Woche verscherbelt.",
        ),
        ("Ich wohne in Ulm.", "Ich bin erst mal zu meiner Schwester Ida nach Trier gezogen."),
        (
            "Ich habe einen Hund namens Rudi.",
            "Rudi mussten wir letzten Dienstag einschläfern lassen.",
        ),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Den Roller hab ich verkauft, jetzt hab ich einen Vito.",
            "Nee, nicht Celle, wir wohnen seit Montag in Uelzen.",
        ),
        ("Lass ab jetzt die Smileys weg.", "Die Krücken brauche ich nicht mehr."),
        ("Antworte bitte immer in Celsius.", "Kannst du wieder in Zentimetern rechnen?"),
        ("Mein Freund heißt Jonas.", "Jonas hat mir die Schlüssel dagelassen."),
    ],
)
def test_a_word_about_something_else_ends_nothing(before, after):
    assert before in held(before, after)


def test_what_is_said_in_jest_is_not_known():
    assert held("Nenn mich ab jetzt Kaiserin, war nur ein Witz.") == []
