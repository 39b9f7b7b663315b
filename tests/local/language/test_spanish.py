# SPDX-License-Identifier: Apache-2.0
"""What is taken of Spanish: formal and chatty, of both sides of the ocean."""

from __future__ import annotations

import pytest

from tests.local.language.heard import (
    dates,
    ends,
    facts,
    forgotten,
    handover,
    held,
    spoken,
    stated,
    wished,
    wishes,
)

MONDAY = 1_772_445_600_000_000  # 2026-03-02 10:00 UTC


@pytest.mark.parametrize(
    "text",
    [
        "Vivo en Bilbao con mi novia.",
        "no me gusta el cilantro",
        "jajaja vale, luego te cuento",
        "oye y como se hace una tortilla",
        "mi hermana trabaja en un hospital",
        "quedamos a las 8 en el bar",
        "Che, ¿vos sabés dónde queda el obelisco?",
        "Necesito que me ayudes con esto, por favor.",
        "ya lo he probado y sigue sin funcionar",
    ],
)
def test_spanish_is_known(text):
    assert spoken(text) == ("spanish",)


@pytest.mark.parametrize(
    "text",
    [
        "Moro em Lisboa com a minha namorada e trabalho numa farmácia.",
        "eu nao gosto de cebola, voce pode tirar?",
        "A minha irmã tem dois filhos e mora no Porto.",
        "Obrigado, até amanhã!",
        "Abito a Torino con la mia ragazza e lavoro in banca.",
        "mi sono trasferita a Milano il mese scorso",
        "non mi piace il pesce, mi dispiace",
        "Il mio cane si chiama Rocky e ha tre anni.",
        "Visc a Girona amb la meva parella i els nostres fills.",
        "ahir vaig comprar un cotxe nou, no és gaire gran",
    ],
)
def test_neighbours_are_not_taken_for_spanish(text):
    assert "spanish" not in spoken(text)
    assert "french" not in spoken(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mi hermana Lucía es pediatra en el Hospital La Paz.",
        "Mi padre tiene párkinson desde hace dos años.",
        "Aprendí a programar sola con tutoriales de Python.",
        "Llevo seis meses preparando la oposición a maestra.",
        "mi hijo mayor va a un cole bilingüe en getafe",
        "Odio hablar por teléfono con desconocidos.",
        "Nos casamos el 14 de septiembre en Segovia.",
        "Hoy ha nacido mi sobrina Vega.",
        "El martes me operan de la rodilla en el Clínic.",
        "Mi jefa se jubila en junio y me han ofrecido su puesto.",
        "De pequeña veraneaba en casa de mis abuelos en Cádiz.",
        "Nunca he montado en avión porque me da pánico.",
        "Tenemos dos gatos y una tortuga.",
        "a mi pareja le encanta el flamenco",
        "Mi mamá vive en Guadalajara y la visito cada diciembre.",
    ],
)
def test_plain_assertions_are_kept_as_they_were_said(text):
    assert stated(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        # Questions.
        "oye como se hace una buena tortilla de patatas",
        "sabes si la farmacia de mi calle abre los domingos",
        "¿Te acuerdas de dónde vivo?",
        "me recomiendas un libro para mi madre",
        "que me pongo para la boda de mi primo",
        "Por qué no me funciona el microondas",
        # Orders.
        "Escríbeme un poema sobre mi gato Misi.",
        "hazme una lista de la compra para la semana",
        "Necesito que me prepares un discurso para mi jefe.",
        "decime qué puedo cocinar con lentejas y arroz",
        "Por favor, busca vuelos de Madrid a Lima.",
        "recuérdame mañana llamar al fontanero",
        # Conditions, wishes, guesses, plans.
        "Si me dan el trabajo, nos mudamos a Sevilla.",
        "Ojalá viviera en una casa con jardín en Asturias.",
        "Si yo fuera rico, me compraba un barco.",
        "Me gustaría aprender japonés algún día.",
        "Quizás me cambie a Vodafone el año que viene.",
        "a lo mejor dejo la universidad este año",
        "Podríamos adoptar un perro cuando tengamos casa.",
        "quisiera vivir en Buenos Aires unos años",
        "Imagínate que soy astronauta y vivo en Marte.",
        "Puede que mi empresa me mande a Chile.",
        # What others say.
        "Según mi suegra, soy un desastre con el dinero.",
        "Dicen que vivo en el barrio más caro de Madrid.",
        "Mi madre cree que soy alérgica a los gatos.",
        "Marta me ha contado que su marido tiene cáncer.",
        "Por lo visto mi vecino trabaja en la NASA.",
        "mi jefe dice que gano demasiado",
        # Moods, weather, thanks, the moment.
        "Estoy agotada, ha sido un día larguísimo.",
        "Hoy hace un frío que pela en Burgos.",
        "Muchas gracias por toda tu ayuda con el informe.",
        "jajaja me parto contigo de verdad",
        "Ahora mismo estoy en el tren camino de Zaragoza.",
        "esta noche cenamos pizza con los vecinos",
        "tengo un hambre que me muero",
        "Me duele muchísimo la cabeza desde el desayuno.",
        "qué rabia que se me ha quemado el arroz",
        "estoy comiendo un bocata de calamares en la plaza",
        "Vale, perfecto, luego lo miro con calma.",
        "espera que me llaman al telefonillo",
        # Irony.
        "Sí, claro, y yo soy el rey de España.",
        "ya, y mi abuela es astronauta jaja",
        # Nothing that is understood alone.
        "Vive en Roma desde hace diez años.",
        "Eso me lo dijo ella la semana pasada en la fiesta.",
        "Le encanta el chocolate con naranja.",
        "Es el mejor que he probado en mi vida.",
        "Su madre trabaja en un banco de Londres.",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert stated(text) == []


@pytest.mark.parametrize(
    ("text", "owner", "attribute", "value"),
    [
        ("Me llamo Iker.", "", "name", "Iker"),
        ("hola! soy Apolonia, encantada", "", "name", "Apolonia"),
        ("Mi nombre es José Luis Pérez.", "", "name", "José Luis Pérez"),
        ("Llámame Geli, por favor.", "", "nickname", "Geli"),
        ("buenas, me llamo nerea y soy de bilbao", "", "name", "nerea"),
        ("Vivo en Las Palmas de Gran Canaria.", "", "home", "Las Palmas de Gran Canaria"),
        ("vivo en bilbao con mi novia", "", "home", "bilbao"),
        ("Nos mudamos a Sevilla el mes pasado.", "", "home", "Sevilla"),
        ("Acabo de mudarme a Ciudad de México.", "", "home", "Ciudad de México"),
        ("Ahora vivimos en Gijón.", "", "home", "Gijón"),
        ("Trabajo en Iberdrola desde 2019.", "", "employer", "Iberdrola"),
        ("curro en Mercadona de cajera", "", "employer", "Mercadona"),
        ("He empezado a trabajar en el Banco Santander.", "", "employer", "Banco Santander"),
        ("Laburo en Globant.", "", "employer", "Globant"),
        ("Soy enfermera y vivo en Lugo.", "", "position", "enfermera"),
        ("Trabajo como profesora de música.", "", "position", "profesora de música"),
        ("Mi novia se llama Ainhoa.", "", "partner", "Ainhoa"),
        ("Estoy casado con Rocío desde 2015.", "", "partner", "Rocío"),
        ("Mi hija Vega tiene 7 años.", "Mi hija Vega", "age", "7 años"),
        ("Tengo dos hijos, Leo y Martina.", "", "child", "Leo"),
        ("tengo un perro que se llama Toby", "", "pet", "Toby"),
        ("Nuestra gata se llama Misi.", "", "pet", "Misi"),
        ("Soy alérgica a los frutos secos.", "", "allergy", "frutos secos"),
        ("tengo alergia al polen", "", "allergy", "polen"),
        ("Mi hijo Leo es alérgico al huevo.", "Mi hijo Leo", "allergy", "huevo"),
        ("Me he hecho vegano.", "", "diet", "vegano"),
        ("Recuerda que soy celíaca.", "", "diet", "celíaca"),
        ("soy vegetariana desde los 15", "", "diet", "vegetariana"),
        ("Peso 72,5 kg.", "", "weight", "72,5 kg"),
        ("mido 1,78", "", "height", "1,78"),
        ("Pago 1.250,50 € de alquiler.", "", "rent", "1.250,50 €"),
        ("Me han subido el alquiler a 900 euros.", "", "rent", "900 euros"),
        ("Tengo 34 años.", "", "age", "34 años"),
        ("Mi cumpleaños es el 3 de mayo.", "", "birthday", "3 de mayo"),
        (
            "Tengo cita con el dentista el 14 de marzo.",
            "",
            "appointment: dentista",
            "el 14 de marzo",
        ),
        ("Mi color favorito es el verde.", "", "favorite color", "verde"),
        ("La reunión es a las 10:30.", "", "time of reunión", "10:30"),
        ("Uso VS Code como editor.", "", "uses editor", "VS Code"),
        ("Mi correo es ana.ruiz@example.org", "", "email", "ana.ruiz@example.org"),
        ("Tengo diabetes tipo 1.", "", "condition", "diabetes tipo 1"),
        (
            "Hablo euskera, inglés y un poco de alemán.",
            "",
            "language",
            "euskera, inglés y un poco de alemán",
        ),
    ],
)
def test_a_clause_that_is_understood_is_a_fact(text, owner, attribute, value):
    assert (owner, attribute, value) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Soy de Bilbao.",
        "soy despistado por naturaleza",
        "Soy yo otra vez.",
        "soy Tauro con ascendente Leo",
        "Me llamo a silencio.",
        "Vivo en una nube desde que la conocí.",
        "vivo en pareja con un músico",
        "Trabajo en casa los viernes.",
        "Trabajo en un proyecto muy bonito.",
        "Mi hermano vive en Berlín.",
        "Antes vivía en Toledo.",
        "Si vivo en Bilbao, pago menos.",
        "En mi novela vivo en Praga.",
        "Mi madre es alérgica a todo lo que huele a trabajo.",
        "Soy alérgico a los lunes.",
        "Tengo dos hijos preciosos.",
        "Tengo 34 años de experiencia.",
        "Mi novia se llama a sí misma feminista.",
        "El mes que viene me mudo a Sevilla.",
        "No vivo en Madrid.",
    ],
)
def test_what_is_not_understood_whole_is_no_fact_about_the_speaker(text):
    wrong = {"name", "home", "employer", "position", "partner", "allergy", "age", "child"}
    found = {attribute for owner, attribute, _ in facts(text) if not owner}
    assert not found & wrong - ({"origin"} & found)


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("He dejado Iberdrola.", "employer", "Iberdrola"),
        ("Ya no trabajo en Mercadona.", "employer", "Mercadona"),
        ("Me han despedido.", "employer", None),
        ("dejé el curro", "employer", None),
        ("Ayer renuncié a mi trabajo.", "employer", None),
        ("Mi novia y yo lo hemos dejado.", "partner", None),
        ("he roto con Ainhoa", "partner", "Ainhoa"),
        ("Nos hemos separado.", "partner", None),
        ("Ya no vivo en Bilbao.", "home", "Bilbao"),
        ("Hemos vendido el coche.", "car", None),
        ("Se ha muerto mi gata Misi.", "pet", "Misi"),
        ("Ya no soy vegano.", "diet", "vegano"),
        ("he dejado de fumar", "smoking", None),
        ("Resulta que no soy alérgica al polen.", "allergy", "polen"),
        ("Me han cancelado la cita con el dentista.", "appointment", "dentista"),
        ("Al final anulé el viaje a Roma.", "trip", "Roma"),
        ("Me he dado de baja de Netflix.", "subscription", "Netflix"),
        ("ya no toco la guitarra", "hobby", "guitarra"),
        ("He terminado con Paco.", "partner", "Paco"),
        ("Dejé de tomar sertralina.", "medication", "sertralina"),
    ],
)
def test_what_is_over_is_said_to_be(text, attribute, value):
    assert any(attribute in names and over == value for names, over in ends(text))


@pytest.mark.parametrize(
    "text",
    [
        "He dejado las llaves en casa.",
        "Dejé a los niños en el cole.",
        "Si dejo Iberdrola, me voy a Repsol.",
        "Quiero dejar de fumar.",
        "¿He dejado de fumar?",
        "Mi hermano ha dejado Iberdrola.",
        "No he dejado Iberdrola.",
        "Ya no aguanto más este calor.",
        "Me muero de risa.",
        "Han cancelado la serie que me gustaba.",
        "He roto el móvil.",
        "Hemos roto la ventana con el balón.",
        "Dicen que han despedido a Marta.",
        "he terminado con los deberes",
    ],
)
def test_nothing_else_is_over(text):
    assert ends(text) == []


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("A partir de ahora contéstame siempre en inglés.", "language"),
        ("Responde siempre de forma breve.", "length"),
        ("No uses emojis nunca, por favor.", "emoji"),
        ("de ahora en adelante trátame de usted", "address"),
        ("Tutéame, por favor.", "address"),
        ("Prefiero respuestas cortas.", "length"),
        ("nunca me hables de política", ""),
        ("En adelante usa el sistema métrico.", "units"),
        ("Cada vez que te pida código, pon tipos.", ""),
        ("Quiero que me hables siempre de vos.", "address"),
        ("Recuerda siempre que soy celíaca.", ""),
        ("No me contestes con listas, prefiero texto corrido.", "format"),
        ("Ten siempre en cuenta que no como carne.", ""),
    ],
)
def test_a_standing_wish_is_kept(text, matter):
    assert wished(text) == [text]
    assert wishes.matter_of(text) == matter


@pytest.mark.parametrize(
    "text",
    [
        "Por favor, escribe un poema sobre el mar.",
        "Mi hermano siempre llega tarde a todo.",
        "Nunca he estado en París.",
        "siempre me olvido las llaves",
        "Resume este texto en tres líneas.",
        "¿Siempre contestas tan rápido?",
        "Para siempre jamás.",
        "No te preocupes.",
        "Contéstame cuando puedas.",
        "Nunca más vuelvo a ese bar.",
    ],
)
def test_what_is_asked_once_is_no_standing_wish(text):
    assert wished(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Olvida eso.", ""),
        ("olvídalo porfa", ""),
        ("Bórralo, por favor.", ""),
        ("Olvida lo que te acabo de decir.", ""),
        ("Olvídate de lo de mi embarazo.", "mi embarazo"),
        ("borra lo que te conté de mi divorcio", "mi divorcio"),
        ("Por favor, no guardes lo de la depresión.", "la depresión"),
        ("Quiero que olvides lo del despido.", "despido"),
        ("¿Puedes borrar lo que dije sobre mi jefe?", "mi jefe"),
        ("elimina de tu memoria mi dirección", "mi dirección"),
        ("olvidá lo que te dije", ""),
        ("no te acuerdes más de lo de mi ex", "mi ex"),
    ],
)
def test_a_request_to_forget_is_heard(text, what):
    assert forgotten(text) == [what]
    assert stated(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "No olvides que soy celíaca.",
        "Se me olvidó comprar leche.",
        "Siempre me olvido de su cumpleaños.",
        "no te olvides de recordarme la cita",
        "Borra el último párrafo del texto.",
        "Quiero olvidar a mi ex.",
        "Olvidé las llaves en casa.",
        "¿Cómo borro un archivo en Linux?",
        "Elimina las comas de la segunda frase.",
    ],
)
def test_nothing_else_is_to_be_forgotten(text):
    assert forgotten(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Traduce esto al inglés: Vivo en Roma y tengo tres gatos.",
        "corrígeme este texto porfa",
        "Resume el siguiente correo:",
        "¿Me puedes revisar la carta?",
        "échale un vistazo a este párrafo",
        "¿Qué te parece esta letra?",
        "Reescribe esta frase en tono formal:",
        "mejora la redacción de este mail",
        "Necesito que traduzcas este mensaje al catalán:",
        "¿Cómo se dice en francés lo siguiente?",
        "pásame a limpio estas notas",
    ],
)
def test_text_is_handed_over(text):
    assert handover.HANDS_OVER.search(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "Traduzco novelas del francés.",
        "Mi carta de despido llegó ayer.",
        "Reviso textos para una editorial.",
        "El profesor me corrige los textos.",
        "Trabajo de correctora.",
    ],
)
def test_work_on_texts_hands_nothing_over(text):
    assert not handover.HANDS_OVER.search(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "Marta me escribe: vivo en Roma",
        "Un cliente dice: estoy harto de esperar.",
        "mi jefe me ha puesto esto: estás despedido",
        "Me llegó este mensaje de mi casero:",
        "Esto es lo que me respondió Paco: no puedo ir",
        "Mi hermana por WhatsApp: me he mudado a Roma",
    ],
)
def test_others_words_are_announced(text):
    assert handover.QUOTES.search(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "Alergias: polen y gatos.",
        "Te cuento: me he mudado a Roma.",
        "Una cosa: vivo en Gijón.",
        "Me llamo Ana: encantada.",
    ],
)
def test_a_colon_alone_announces_nobody(text):
    assert not handover.QUOTES.search(text, ("spanish",))


@pytest.mark.parametrize(
    "text",
    [
        "En mi novela, la protagonista vive en París.",
        "Estoy escribiendo un relato: me llamo Hugo y maté a mi hermano.",
        "mi personaje de D&D es una elfa de 300 años",
        "Por ejemplo: me llamo Juan y vivo en Lima.",
        "En la peli, el malo vive en una isla.",
    ],
)
def test_fiction_is_known(text):
    assert handover.FICTION.search(text, ("spanish",))


def test_play_begins_and_ends():
    for text in (
        "Vamos a jugar a rol: yo soy un pirata.",
        "Hagamos como que eres mi jefe.",
        "Imagina que soy tu profesora.",
        "Finjamos que somos espías",
    ):
        assert handover.PLAY_BEGINS.search(text, ("spanish",)), text
    for text in (
        "Fin del juego.",
        "Vale, dejamos de jugar.",
        "ya en serio",
        "Salgo del personaje.",
    ):
        assert handover.PLAY_ENDS.search(text, ("spanish",)), text
    for text in ("Juego al pádel los martes.", "Mi hijo juega al rol los sábados."):
        assert not handover.PLAY_BEGINS.search(text, ("spanish",)), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ayer fui al médico.", "Ayer [1 de marzo de 2026] fui al médico."),
        ("nos vimos anteayer", "nos vimos anteayer [28 de febrero de 2026]"),
        ("La boda es pasado mañana.", "La boda es pasado mañana [4 de marzo de 2026]."),
        (
            "Empecé la semana pasada.",
            "Empecé la semana pasada [semana antes del 2 de marzo de 2026].",
        ),
        ("Me mudé hace tres años.", "Me mudé hace tres años [2023]."),
        ("el lunes que viene empiezo", "el lunes que viene [9 de marzo de 2026] empiezo"),
        ("El mes pasado dejé de fumar.", "El mes pasado [febrero de 2026] dejé de fumar."),
        ("corro por la mañana", "corro por la mañana"),
        ("Hace tres años que vivo aquí.", "Hace tres años que vivo aquí."),
        ("hace un año y medio", "hace un año y medio"),
        ("The prayer of a player, and mayo.", "The prayer of a player, and mayo."),
    ],
)
def test_a_relative_date_is_written_out(text, expected):
    assert dates.written_out(text, MONDAY) == expected


def test_a_month_is_a_time_where_it_is_one():
    assert dates.periods("qué hice en mayo", MONDAY, (2025, 2025))
    assert dates.periods("do I like mayo on a burger", MONDAY, (2025, 2025)) == []


def test_a_later_wish_about_the_same_has_the_same_matter():
    earlier = wishes.matter("Tutéame, por favor.")
    later = wishes.matter("A partir de ahora trátame de usted y contéstame corto.")
    other = wishes.matter("No uses tantos emojis, me marean.")

    assert earlier.about == later.about
    assert earlier.choice != later.choice
    assert other.about == "emoji"


def test_a_wish_is_taken_back():
    assert wishes.taken_back("ya puedes volver a usar emojis", ("spanish",)).among(["emoji"]) == [
        True
    ]
    assert wishes.taken_back("Puedes irte.", ("spanish",)) is None


@pytest.mark.parametrize(
    "text",
    [
        "¿Puedes hacerlo más formal?\n\nVivo en Lima desde hace diez años.",
        "La carta, ¿está bien así?\nEstimados señores: vivo en Toledo y estudio derecho.",
        "Ejercicio del libro: Me llamo Félix. Tengo un perro.",
        "Claro que sí, soy millonario y vivo en Mónaco, no te digo",
    ],
)
def test_what_others_wrote_and_what_is_not_meant_is_not_known(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "El examen de genética es el 20 de marzo a las 9",
            "han cambiado el examen de genética al 27 de marzo",
        ),
        (
            "Mi cita con el dentista es el 13 de junio",
            "al final la cita del dentista es el 20 de junio",
        ),
        ("Pago 250 euros de alquiler", "El alquiler me ha subido, ahora pago 380 euros"),
        ("Tengo una gata que se llama Canela.", "Canela se murió el viernes :("),
        ("Tengo un Seat Ibiza.", "He vendido el Seat, ahora voy en bici."),
        ("Tengo 29 años.", "Ayer cumplí 30."),
        ("Vivo en un piso compartido en el Zaidín", "¡Me he mudado!"),
        ("Soy vegetariana.", "Ya no soy vegetariana, el médico me ha dicho que tengo anemia"),
        ("Mi PIN es 4711.", "Borra mi PIN de tu memoria, por favor."),
        ("Tengo cáncer de pulmón.", "Olvida lo que te conté del cáncer"),
        (
            "A partir de ahora dame las medidas en pulgadas.",
            "No hace falta que me pases las medidas en pulgadas, centímetros está bien.",
        ),
        ("Mandame siempre un resumen al final.", "Ya no me mandes el resumen."),
        ("Mi PIN es 4412.", "Olvida el PIN, por favor."),
        ("Mi novia se llama Carla.", "Con Carla lo dejamos en mayo."),
        ("Adoptamos un gato, se llama Pepón.", "A Pepón lo atropelló un coche."),
        ("Hago pilates.", "Me di de baja de pilates."),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Soy camarero en el Café Central.",
            "Me ascendieron, ahora soy encargado del Café Central.",
        ),
        (
            "Mi hijo Pablo trabaja en una pizzería.",
            "Pablo dejó la pizzería, ahora está de repartidor.",
        ),
        (
            "Mi mujer está en paro desde enero.",
            "Mi mujer ya encontró trabajo, en una tienda de ropa.",
        ),
        ("He dejado el café.", "He vuelto al café, no puedo sin él."),
        ("Corro todas las mañanas.", "Ya no corro, me duele la rodilla."),
        ("Mi madre está ingresada en La Paz.", "A mi madre ya le dieron el alta."),
        (
            "Mi hermano piensa vender la casa del pueblo.",
            "Mi hermano ya vendió la casa del pueblo.",
        ),
        (
            "vivo en un piso en lavapies con dos amigas",
            "me cambie de piso, ahora vivo en carabanchel",
        ),
        ("El examen de conducir es el 20 de abril.", "El examen lo pasaron al 27 de abril."),
    ],
)
def test_a_change_that_is_told_ends_what_was_so(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Soy vegetariana y alérgica al marisco.", "Volví a comer carne, ya no soy vegetariana."),
        ("Vivimos en Getafe desde 2019.", "Mi hermano se mudó a Toledo."),
        ("Tengo un coche eléctrico.", "He dejado el coche en el taller."),
        ("Trabajo en Telefónica.", "Esta semana no trabajo."),
        ("Mi hija Sara juega al baloncesto.", "Mi hijo dejó el baloncesto."),
    ],
)
def test_what_is_told_of_others_or_of_a_part_ends_nothing_else(before, after):
    assert before in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Tengo un Seat en Mérida.", "No uso WhatsApp desde 2020."),
        ("Háblame siempre de tú.", "Ya no me hacen falta las muletas."),
        ("Mi novia se llama Carla.", "Carla me dejó las llaves en la mesa."),
        ("Mi novia se llama Carla.", "Con Carla terminamos la mudanza."),
    ],
)
def test_a_word_about_something_else_ends_nothing(before, after):
    assert before in held(before, after)


def test_what_is_said_in_jest_is_not_known():
    assert held("Llámame siempre majestad, jaja, es broma.") == []
