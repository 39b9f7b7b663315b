# SPDX-License-Identifier: Apache-2.0
"""What is taken of French: formal and chatty, of France, Québec and Belgium."""

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
        "J'habite à Nantes avec ma copine.",
        "j\u2019aime pas la coriandre",
        "mdr ok je te raconte ca plus tard",
        "dis comment on fait une quiche",
        "ma soeur travaille dans un hopital",
        "rdv a 20h chez moi",
        "Pouvez-vous m'aider, s'il vous plaît ?",
        "jai deja essaye et ca marche pas",
        "Mon chum est ben tanné de son char.",
    ],
)
def test_french_is_known(text):
    assert spoken(text) == ("french",)


@pytest.mark.parametrize(
    "text",
    [
        "Abito a Torino con la mia ragazza e lavoro in banca.",
        "Ho comprato una macchina nuova, ma non mi piace.",
        "mia sorella si è sposata con un ragazzo di Napoli",
        "Il gatto è sul tavolo e non vuole scendere.",
        "che ore sono? non lo so",
        "Sono di Roma ma vivo a Parigi.",
    ],
)
def test_italian_is_not_taken_for_french(text):
    assert "french" not in spoken(text)
    assert "spanish" not in spoken(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ma sœur Léa est pédiatre au CHU de Rennes.",
        "Mon père a la maladie de Parkinson depuis deux ans.",
        "J'ai appris à coder toute seule avec des tutos Python.",
        "Je prépare le concours de professeur des écoles depuis six mois.",
        "mon grand va dans une école bilingue à Ixelles",
        "Je déteste téléphoner à des inconnus.",
        "On se marie le 14 septembre à Annecy.",
        "Aujourd'hui ma nièce Capucine est née.",
        "Mardi je me fais opérer du genou au CHU.",
        "Ma cheffe part à la retraite en juin et on m'a proposé son poste.",
        "Petite, je passais mes étés chez mes grands-parents à Brest.",
        "Je n'ai jamais pris l'avion parce que ça me panique.",
        "Nous avons deux chats et une tortue.",
        "mon mec adore le rugby et la pétanque",
        "Ma blonde étudie en droit à l'Université Laval.",
    ],
)
def test_plain_assertions_are_kept_as_they_were_said(text):
    assert stated(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        # Questions.
        "dis comment on fait une bonne quiche lorraine",
        "tu sais si la pharmacie de ma rue ouvre le dimanche",
        "Est-ce que tu te souviens où j'habite",
        "tu me conseilles quoi comme livre pour ma mère",
        "Pourquoi mon micro-ondes ne marche plus",
        "Pourrais-tu me trouver un train pour Lyon",
        # Orders.
        "Écris-moi un poème sur mon chat Moustache.",
        "fais-moi une liste de courses pour la semaine",
        "J'ai besoin que tu me prépares un discours pour mon patron.",
        "donne moi une recette avec des lentilles et du riz",
        "S'il te plaît, cherche des vols de Bruxelles à Lima.",
        "rappelle-moi demain d'appeler le plombier",
        "Pouvez-vous rédiger une lettre pour mon propriétaire",
        # Conditions, wishes, guesses, plans.
        "Si j'ai le poste, on déménage à Bordeaux.",
        "Si j'étais riche, je m'achèterais un bateau.",
        "J'aimerais apprendre le japonais un jour.",
        "Je vais peut-être changer d'opérateur l'année prochaine.",
        "On pourrait adopter un chien quand on aura une maison.",
        "je voudrais vivre à Montréal quelques années",
        "Imagine que je suis astronaute et que j'habite sur Mars.",
        "Il se peut que ma boîte m'envoie au Chili.",
        "Je rêve d'une maison avec jardin en Bretagne.",
        "faudrait que je change de boulot un jour",
        # What others say.
        "Selon ma belle-mère, je suis nul avec l'argent.",
        "Il paraît que mon voisin travaille à la NASA.",
        "Ma mère croit que je suis allergique aux chats.",
        "Marie m'a raconté que son mari a un cancer.",
        "D'après mon médecin, je dors trop peu.",
        "mon chef dit que je gagne trop",
        "On dit que j'habite le quartier le plus cher de Lyon.",
        # Moods, weather, thanks, the moment.
        "Je suis crevée, la journée a été interminable.",
        "Il fait un froid de canard aujourd'hui à Lille.",
        "Merci beaucoup pour toute ton aide sur le rapport.",
        "mdr tu me tues avec tes blagues",
        "Là je suis dans le train direction Strasbourg.",
        "ce soir on mange une pizza avec les voisins",
        "j'ai une faim de loup",
        "J'ai très mal à la tête depuis ce matin.",
        "quelle horreur mon riz a encore brûlé",
        "je suis en train de manger un sandwich sur la place",
        "Ok parfait, je regarde ça tranquillement plus tard.",
        "attends on sonne à la porte",
        # Irony.
        "Ben voyons, et moi je suis le roi de France.",
        "Oui bien sûr, et ma grand-mère fait du vélo.",
        # Nothing that is understood alone.
        "Elle habite à Rome depuis dix ans.",
        "Ça me l'a rappelé hier pendant la fête.",
        "Il adore le chocolat à l'orange.",
        "C'est le meilleur que j'ai goûté de ma vie.",
        "Sa mère travaille dans une banque à Londres.",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert stated(text) == []


@pytest.mark.parametrize(
    ("text", "owner", "attribute", "value"),
    [
        ("Je m'appelle Maël.", "", "name", "Maël"),
        ("salut, moi c'est Apolline !", "", "name", "Apolline"),
        ("Bonjour, je suis Marc.", "", "name", "Marc"),
        ("Mon nom est Jean-Philippe Œuvrard.", "", "name", "Jean-Philippe Œuvrard"),
        ("Appelle-moi Gigi, s'il te plaît.", "", "nickname", "Gigi"),
        ("coucou, je m'appelle maelle et je suis de brest", "", "name", "maelle"),
        ("J'habite à Aix-en-Provence.", "", "home", "Aix-en-Provence"),
        ("j'habite a nantes avec ma copine", "", "home", "nantes"),
        ("Nous avons déménagé à Liège le mois dernier.", "", "home", "Liège"),
        ("On vient de s'installer à La Rochelle.", "", "home", "La Rochelle"),
        ("Maintenant, je vis à Québec.", "", "home", "Québec"),
        ("Je travaille chez Decathlon depuis 2019.", "", "employer", "Decathlon"),
        ("je bosse chez carrefour comme caissière", "", "employer", "carrefour"),
        ("J'ai commencé à travailler à la SNCF.", "", "employer", "SNCF"),
        ("J'ai été embauchée chez Ubisoft.", "", "employer", "Ubisoft"),
        ("Je suis infirmière et j'habite à Metz.", "", "position", "infirmière"),
        ("Je travaille comme professeure de musique.", "", "position", "professeure de musique"),
        ("Ma copine s'appelle Solène.", "", "partner", "Solène"),
        ("Je suis mariée à Baptiste depuis 2015.", "", "partner", "Baptiste"),
        ("Ma fille Capucine a 7 ans.", "Ma fille Capucine", "age", "7 ans"),
        ("J'ai deux enfants, Léo et Zoé.", "", "child", "Léo"),
        ("j'ai un chien qui s'appelle Toby", "", "pet", "Toby"),
        ("Notre chatte s'appelle Minette.", "", "pet", "Minette"),
        ("Je suis allergique aux fruits à coque.", "", "allergy", "fruits à coque"),
        ("j'ai une allergie au pollen", "", "allergy", "pollen"),
        ("Mon fils Léo est allergique aux œufs.", "Mon fils Léo", "allergy", "œufs"),
        ("Je suis devenu végan.", "", "diet", "végan"),
        ("Souviens-toi que je suis cœliaque.", "", "diet", "cœliaque"),
        ("je suis végétarienne depuis mes 15 ans", "", "diet", "végétarienne"),
        ("Je pèse 72,5 kg.", "", "weight", "72,5 kg"),
        ("je mesure 1,78 m", "", "height", "1,78 m"),
        ("je fais 1m78", "", "height", "1m78"),
        ("Je paie 1 250,50 € de loyer.", "", "rent", "1 250,50 €"),
        ("Mon loyer est passé à 900 euros.", "", "rent", "900 euros"),
        ("J'ai 34 ans.", "", "age", "34 ans"),
        ("Mon anniversaire est le 3 mai.", "", "birthday", "3 mai"),
        (
            "J'ai rendez-vous chez le dentiste le 14 mars.",
            "",
            "appointment: dentiste",
            "le 14 mars",
        ),
        (
            "j'ai rdv avec ma banquière jeudi 12 à 14h",
            "",
            "appointment: banquière",
            "jeudi 12 à 14h",
        ),
        ("Ma couleur préférée est le vert.", "", "favorite couleur", "vert"),
        ("La réunion est à 10h30.", "", "time of réunion", "10h30"),
        ("J'utilise VS Code comme éditeur.", "", "uses éditeur", "VS Code"),
        ("Mon mail c'est ana.roux@example.org", "", "email", "ana.roux@example.org"),
        ("J'ai un diabète de type 1.", "", "condition", "diabète de type 1"),
        (
            "Je parle breton, anglais et un peu allemand.",
            "",
            "language",
            "breton, anglais et un peu allemand",
        ),
    ],
)
def test_a_clause_that_is_understood_is_a_fact(text, owner, attribute, value):
    assert (owner, attribute, value) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Je suis bretonne.",
        "je suis fatigué de tout ça",
        "C'est encore moi.",
        "Je suis Balance ascendant Lion.",
        "Moi c'est pareil.",
        "J'habite sur un petit nuage depuis que je l'ai rencontrée.",
        "Je vis à deux cents à l'heure.",
        "je vis en couple avec un musicien",
        "Je travaille à la maison le vendredi.",
        "Je travaille sur un beau projet.",
        "Mon frère habite à Berlin.",
        "Avant, j'habitais à Tours.",
        "Si j'habite à Nantes, je paie moins.",
        "Ma mère est allergique à tout ce qui sent le travail.",
        "Je suis allergique aux lundis.",
        "J'ai deux enfants adorables.",
        "J'ai 34 ans d'expérience.",
        "Je déménage à Bordeaux le mois prochain.",
        "Je n'habite pas à Paris.",
    ],
)
def test_what_is_not_understood_whole_is_no_fact_about_the_speaker(text):
    wrong = {"name", "home", "employer", "position", "partner", "allergy", "age", "child"}
    assert not {attribute for owner, attribute, _ in facts(text) if not owner} & wrong


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("J'ai quitté Decathlon.", "employer", "Decathlon"),
        ("Je ne travaille plus chez Carrefour.", "employer", "Carrefour"),
        ("je bosse plus chez ubisoft", "employer", "ubisoft"),
        ("Je me suis fait virer.", "employer", None),
        ("J'ai démissionné.", "employer", None),
        ("Ma copine et moi, on s'est séparés.", "partner", None),
        ("j'ai rompu avec Solène", "partner", "Solène"),
        ("On a rompu.", "partner", None),
        ("Je n'habite plus à Nantes.", "home", "Nantes"),
        ("On a rendu les clés de l'appart.", "home", None),
        ("J'ai vendu ma voiture.", "car", None),
        ("Notre chatte Minette est morte.", "pet", "Minette"),
        ("Je ne suis plus végan.", "diet", "végan"),
        ("j'ai arrêté de fumer", "smoking", None),
        ("En fait, je ne suis pas allergique au pollen.", "allergy", "pollen"),
        ("Mon rendez-vous chez le dentiste est annulé.", "appointment", "dentiste"),
        ("Finalement on a annulé le voyage à Rome.", "trip", "Rome"),
        ("Je me suis désabonnée de Netflix.", "subscription", "Netflix"),
        ("je ne fais plus de judo", "hobby", "judo"),
        ("J'ai arrêté la sertraline.", "medication", "sertraline"),
    ],
)
def test_what_is_over_is_said_to_be(text, attribute, value):
    assert any(attribute in names and over == value for names, over in ends(text))


@pytest.mark.parametrize(
    "text",
    [
        "J'ai quitté la pièce en colère.",
        "J'ai laissé les clés à la maison.",
        "Si je quitte Decathlon, je vais chez Go Sport.",
        "Je veux arrêter de fumer.",
        "Est-ce que j'ai arrêté de fumer ?",
        "Mon frère a quitté Decathlon.",
        "Je n'ai pas quitté Decathlon.",
        "Je n'en peux plus de cette chaleur.",
        "Je suis morte de rire.",
        "Ils ont annulé la série que j'aimais.",
        "J'ai cassé mon téléphone.",
        "On dit que Marie s'est fait virer.",
        "J'ai quitté le bureau à 18h.",
    ],
)
def test_nothing_else_is_over(text):
    assert ends(text) == []


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Désormais, réponds-moi toujours en anglais.", "language"),
        ("Réponds toujours de façon brève.", "length"),
        ("N'utilise jamais d'émojis, s'il te plaît.", "emoji"),
        ("dorénavant vouvoie-moi", "address"),
        ("Tutoie-moi, s'il te plaît.", "address"),
        ("Je préfère des réponses courtes.", "length"),
        ("ne me parle jamais de politique", ""),
        ("À partir de maintenant, utilise le système métrique.", "units"),
        ("Chaque fois que je te demande du code, mets les types.", ""),
        ("Je veux que tu me tutoies.", "address"),
        ("Évite les listes à puces, je préfère du texte suivi.", "format"),
        ("à l'avenir, pas de blagues stp", ""),
    ],
)
def test_a_standing_wish_is_kept(text, matter):
    assert wished(text) == [text]
    assert wishes.matter_of(text) == matter


@pytest.mark.parametrize(
    "text",
    [
        "S'il te plaît, écris un poème sur la mer.",
        "Mon frère arrive toujours en retard.",
        "Je n'ai jamais vu la mer.",
        "j'oublie toujours mes clés",
        "Résume ce texte en trois lignes.",
        "Tu réponds toujours aussi vite ?",
        "Ne t'inquiète pas.",
        "Réponds-moi quand tu peux.",
        "Plus jamais je ne retourne dans ce bar.",
        "On ne sait jamais.",
    ],
)
def test_what_is_asked_once_is_no_standing_wish(text):
    assert wished(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Oublie ça.", ""),
        ("oublie ce que je viens de dire", ""),
        ("Efface ça, s'il te plaît.", ""),
        ("Oublie ce que je t'ai dit.", ""),
        ("Oublie ce que je t'ai dit sur ma grossesse.", "ma grossesse"),
        ("efface ce que je t'ai raconté à propos de mon divorce", "mon divorce"),
        ("Ne garde pas en mémoire l'histoire de ma dépression.", "ma dépression"),
        ("Je veux que tu oublies mon licenciement.", "mon licenciement"),
        ("Peux-tu supprimer ce que j'ai dit sur mon patron ?", "mon patron"),
        ("supprime de ta mémoire mon adresse", "mon adresse"),
        ("Oubliez ce que je vous ai dit.", ""),
        ("oublie l'histoire de mon ex", "mon ex"),
    ],
)
def test_a_request_to_forget_is_heard(text, what):
    assert forgotten(text) == [what]
    assert stated(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "N'oublie pas que je suis cœliaque.",
        "J'ai oublié d'acheter du lait.",
        "J'oublie toujours son anniversaire.",
        "n'oublie jamais de me rappeler le rendez-vous",
        "Efface le dernier paragraphe du texte.",
        "Je veux oublier mon ex.",
        "Comment effacer un fichier sous Linux ?",
        "Supprime les virgules de la deuxième phrase.",
        "oublie pas le pain",
    ],
)
def test_nothing_else_is_to_be_forgotten(text):
    assert forgotten(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Traduis ça en anglais : J'habite à Rome et j'ai trois chats.",
        "corrige moi ce texte stp",
        "Résume le mail suivant :",
        "Peux-tu relire ma lettre ?",
        "jette un œil à ce paragraphe",
        "Tu penses quoi de ces paroles ?",
        "Réécris cette phrase sur un ton formel :",
        "améliore le style de ce courriel",
        "J'ai besoin que tu traduises ce message en breton :",
        "Comment dit-on en espagnol la phrase suivante ?",
        "Pourriez-vous reformuler ceci :",
    ],
)
def test_text_is_handed_over(text):
    assert handover.HANDS_OVER.search(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Je traduis des romans de l'espagnol.",
        "Ma lettre de licenciement est arrivée hier.",
        "Je relis des textes pour une maison d'édition.",
        "Le prof corrige mes textes.",
        "Je travaille comme correctrice.",
    ],
)
def test_work_on_texts_hands_nothing_over(text):
    assert not handover.HANDS_OVER.search(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Léo m'a écrit : j'habite à Rome",
        "Un client dit : j'en ai marre d'attendre.",
        "mon chef m'a envoyé ça : tu es viré",
        "J'ai reçu ce message de mon proprio :",
        "Voilà ce que Paul m'a répondu : je ne peux pas venir",
        "Ma sœur sur WhatsApp : j'ai déménagé à Rome",
    ],
)
def test_others_words_are_announced(text):
    assert handover.QUOTES.search(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Allergies : pollen et chats.",
        "Je te raconte : j'ai déménagé à Rome.",
        "Une chose : j'habite à Dijon.",
        "Je m'appelle Ana : enchantée.",
    ],
)
def test_a_colon_alone_announces_nobody(text):
    assert not handover.QUOTES.search(text, ("french",))


@pytest.mark.parametrize(
    "text",
    [
        "Dans mon roman, l'héroïne vit à Paris.",
        "J'écris une nouvelle : je m'appelle Hugo et j'ai tué mon frère.",
        "mon perso de D&D est une elfe de 300 ans",
        "Par exemple : je m'appelle Jean et j'habite à Lyon.",
        "Dans le film, le méchant habite sur une île.",
    ],
)
def test_fiction_is_known(text):
    assert handover.FICTION.search(text, ("french",))


def test_play_begins_and_ends():
    for text in (
        "Faisons un jeu de rôle : je suis un pirate.",
        "On fait comme si tu étais mon chef.",
        "Imagine que je suis ta prof.",
        "Jouons à un jeu",
    ):
        assert handover.PLAY_BEGINS.search(text, ("french",)), text
    for text in (
        "Fin du jeu.",
        "Ok on arrête de jouer.",
        "sérieusement maintenant",
        "Je sors du personnage.",
    ):
        assert handover.PLAY_ENDS.search(text, ("french",)), text
    for text in ("Je joue au padel le mardi.", "Mon fils fait du jeu de rôle le samedi."):
        assert not handover.PLAY_BEGINS.search(text, ("french",)), text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hier je suis allé chez le médecin.", "Hier [1 mars 2026] je suis allé chez le médecin."),
        ("on s'est vus avant-hier", "on s'est vus avant-hier [28 février 2026]"),
        ("Le mariage est après-demain.", "Le mariage est après-demain [4 mars 2026]."),
        (
            "J'ai commencé la semaine dernière.",
            "J'ai commencé la semaine dernière [semaine avant le 2 mars 2026].",
        ),
        ("J'ai déménagé il y a trois ans.", "J'ai déménagé il y a trois ans [2023]."),
        ("lundi prochain je commence", "lundi prochain [9 mars 2026] je commence"),
        ("Le mois dernier j'ai arrêté.", "Le mois dernier [février 2026] j'ai arrêté."),
        ("Il y a trois ans que je vis ici.", "Il y a trois ans que je vis ici."),
        ("il y a un an et demi", "il y a un an et demi"),
        ("The hierarchy on mars remains.", "The hierarchy on mars remains."),
    ],
)
def test_a_relative_date_is_written_out(text, expected):
    assert dates.written_out(text, MONDAY) == expected


def test_a_month_is_a_time_where_it_is_one():
    assert dates.periods("qu'est-ce que j'ai fait en mars", MONDAY, (2025, 2025))
    assert dates.periods("the hierarchy of mars bars", MONDAY, (2025, 2025)) == []


def test_a_later_wish_about_the_same_has_the_same_matter():
    earlier = wishes.matter("Tutoie-moi, s'il te plaît.")
    later = wishes.matter("Désormais vouvoie-moi et réponds-moi court.")
    other = wishes.matter("N'utilise pas d'émojis, ça m'énerve.")

    assert earlier.about == later.about
    assert earlier.choice != later.choice
    assert other.about == "emoji"


def test_a_wish_is_taken_back():
    again = wishes.taken_back("tu peux recommencer à utiliser des émojis", ("french",))
    assert again.among(["emoji"]) == [True]
    assert wishes.taken_back("Tu peux partir.", ("french",)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tu peux raccourcir ?\n\nJ'habite à Nice et je suis avocate.",
        "La lettre, c'est bon comme ça ?\nMadame, Monsieur, j'habite à Dijon.",
        "Exercice du manuel : Je m'appelle Félix. J'ai un chien.",
        "ouais bien sûr, et moi je suis Bocuse",
    ],
)
def test_what_others_wrote_and_what_is_not_meant_is_not_known(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Le contrôle sanitaire est le 16 mars à 10h",
            "Le contrôle sanitaire est reporté au 23 mars",
        ),
        (
            "J'ai rendez-vous chez le coiffeur le 10 mars à 9h.",
            "Le coiffeur, c'est décalé au 14 mars.",
        ),
        (
            "Le menu du midi est à 19 euros",
            "Le menu du midi passe à 21 euros à partir d'aujourd'hui",
        ),
        (
            "Mon fournisseur de poisson c'est Yannick",
            "Notre nouveau fournisseur de poisson est Le Bihan",
        ),
        ("Je suis mariée avec Luc.", "Luc et moi avons divorcé."),
        ("J'ai un chat qui s'appelle Minou.", "On a dû faire piquer Minou hier."),
        ("J'habite à Lyon.", "On a déménagé !"),
        ("N'utilise plus jamais d'emojis.", "Tu peux réutiliser des emojis"),
        ("Le code de l'alarme c'est 4471B", "Oublie le code de l'alarme que je t'ai donné"),
        (
            "Fais toujours des réponses courtes.",
            "Pas la peine de faire court, développe tant que tu veux.",
        ),
        (
            "Dorénavant, donne-moi les distances en milles nautiques.",
            "Les milles c'est pas pratique, reviens aux kilomètres.",
        ),
        ("Mon code PIN est 4412.", "Oublie le code PIN, s'il te plaît."),
        ("J'habite une péniche à Redon.", "Je vis maintenant chez ma sœur à Vannes."),
        ("On a adopté un chien, il s'appelle Rex.", "Rex a été euthanasié hier."),
        ("Je conduis une vieille Twingo.", "J'ai vendu la Twingo."),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Mon fils Hugo travaille dans une pizzeria.",
            "Hugo a quitté la pizzeria, il est livreur maintenant.",
        ),
        (
            "Ma femme est au chômage depuis janvier.",
            "Ma femme a retrouvé du travail, dans une boutique.",
        ),
        ("J'ai arrêté le café.", "Je me suis remis au café."),
        ("Je cours tous les matins.", "Je ne cours plus, j'ai mal au genou."),
        ("Ma mère est hospitalisée à la Timone.", "Ma mère est sortie de l'hôpital."),
        (
            "Mon frère pense vendre la maison de campagne.",
            "Mon frère a vendu la maison de campagne.",
        ),
        ("jhabite a lille dans un studio", "jai demenage, jsuis a roubaix maintenant"),
        ("L'examen du permis est le 20 avril.", "L'examen est décalé au 27 avril."),
        ("jai un copain il sappelle karim", "karim et moi on a casse la semaine derniere"),
    ],
)
def test_a_change_that_is_told_ends_what_was_so(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Je suis végétarienne et allergique aux crustacés.", "Je remange de la viande."),
        ("On habite à Nantes depuis 2019.", "Mon frère a déménagé à Angers."),
        ("J'ai une voiture électrique.", "J'ai laissé la voiture au garage."),
        ("Je travaille chez Thales.", "Cette semaine je ne travaille pas."),
        ("Ma fille Sara joue au basket.", "Mon fils a arrêté le basket."),
    ],
)
def test_what_is_told_of_others_or_of_a_part_ends_nothing_else(before, after):
    assert before in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Tutoie-moi, s'il te plaît.", "Pas la peine d'aller chez le médecin, ça va mieux."),
        ("Réponds toujours en breton.", "Pour le dîner c'est bon, on a réservé chez Lulu."),
        ("Mon chien s'appelle Rex.", "Max s'est fait écraser par le travail."),
    ],
)
def test_a_word_about_something_else_ends_nothing(before, after):
    assert before in held(before, after)


def test_what_is_said_in_jest_is_not_known():
    assert held("Appelle-moi toujours Votre Altesse, je plaisante.") == []
