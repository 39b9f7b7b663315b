# SPDX-License-Identifier: Apache-2.0
"""What leads in French to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule

_SOMEBODY = r"(?:(?:mon|ma|mes|notre|un|une|le|la|son|sa|leur) |l')[\w'-]+(?: [\w'-]+)?"
_LABEL_ENDS = r"(?: ?[:.!](?=\s|$)| [-\u2013\u2014]+(?= )| ?\n|$)"
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or for something to be done with it",
    r"""
    \b(?:[cç]a|ceci) (?:sonne|se lit|se dit|fait trop|passe)\b
    |\b(?:c'est|est-ce que c'est|est-ce) (?:trop (?!tard|t[oô]t|cher|loin|vieux)\w+|(?:du |en )?(?:bon )?(?:fran[cç]ais|anglais|allemand|espagnol)
    |(?:bien|mal) (?:[eé]crit|tourn[eé]|dit)|correct|poli|clair)\b[^.!:\n]{0,20}\?
    |\bc'est (?:de|pour|d') ?(?:mon|ma|mes|un|une|notre)\b[^.?!\n]{0,20}(?:[:?]|$)
    |^\W*(?:la |une |en )?(?:version|traduction) [^\W\d_]+\b[^.?!:\n]{0,20}:
    |^\W*(?:[^\W\d_]+ ){0,2}?(?!(?:comme|pour|avec|sans|sur|dans|par|aime|adore|d[eé]teste|tout|que|mais|et|sais|fait|note|retiens|garde
    |crois|c'est|[cç]a|si|quand)\b)[^\W\d_]{3,12}[- ](?:(?:moi|nous)[ ])?(?:[cç]a|ceci)\b(?! (?:va|fait|m'|me|y|c'est|marche|suffit|s'))[^.?!:\n]{0,40}(?::|$)
    |\b(?:je |on |lui )?(?:r[eé]ponds?|r[eé]pond|dis|[eé]cris) quoi\b|\b(?:quoi|que) (?:lui |leur )?r[eé]pondre\b
    |\bcomment (?:je |on |lui |leur ){0,2}r[eé]pon
    |(?:^|[,.;?!-] ?)(?:ton |un )?(?:avis|verdict|note|des id[eé]es|critiques?|ok comme [cç]a) ?\?
    |^\W*(?:(?:fais|rends|mets)(?:[- ](?:le|la|moi [cç]a|[cç]a))? )?(?:en )?(?:plus|moins) [\w ]{2,15}(?:stp|svp)? ?:
    |^\W*raccourci(?:s|r)? ?:
    |^\W*en (?:anglais|français|allemand|espagnol|italien|portugais|arabe|néerlandais|chinois|japonais|russe|latin)(?: (?:stp|svp|s'il te plaît|s'il vous plaît))?\s?(?::|\W*$)
    |^\W*(?:souligne|entoure|repère|trouve)[rz]? (?:tous |toutes )?les (?:adverbe|verbe|adjectif|nom|faute|erreur)s?\b[^.?!:\n]{0,20}(?::|\W*$)
    |\btu (?:lirais|continuerais)\b[^.\n]{0,20}\?|(?:\b(?:ça|cela) (?:te |vous )?|\bt')(?:accroche|happe|embarque|donne envie)\b[^.\n]{0,15}\?|\bta première impression\b|\bton (?:impression|ressenti) ?\?
    |\b(?:en|à) \d+ (?:mots|lignes|caractères|phrases)\b|\btrop (?:long|lent|court|mou|sec|plat|raide)(?:ue|le|e)? ?\?|\bmise en page\b
    """,
    takes=(
        "tu lirais la suite ?",
        "ça accroche ?",
        "En anglais stp",
        "Souligne les adverbes :",
        "ton impression ?",
        "à raccourcir à 50 mots",
        "ça se lit bien ?",
        "c'est trop sec ?",
        "version anglaise stp :",
        "rends ça plus pro",
        "que lui répondre ?",
        "plus poli :",
    ),
    leaves=(
        "Je lirais bien.",
        "Ça me donne faim.",
        "c'est normal ?",
        "c'est trop tard ?",
        "Ma cousine veut un chat.",
        "Mon avis : je pars.",
        "c'est de famille",
        "j'aime ça",
        "Comme ça je dors :",
    ),
)
WHOSE = Rule(
    "whose",
    "says who wrote or sent a text",
    rf"""
    \b{_SOMEBODY} (?:veut|voudrait|doit|compte|va) (?:l'|le |la )?(?:envoyer|l'envoyer|publier|poster|rendre|soumettre|lire)
    |\b(?:c'est|voici|voil[aà]) (?:(?:le|la|les) |l')(?:annonces?|lettres?|mails?|messages?|textes?|profils?|discours|cv|mots?|présentations?|articles?|poèmes?|candidatures?|rédactions?) (?:de (?:ma|mon|mes|notre|nos|un|une|la|l')|d'un|du)[ ']?\w+[^.?!\n]{{0,30}}(?:[:?]|$)
    |\b{_SOMEBODY} (?:m'a|nous a|a) (?:[eé]crit|envoy[eé]|laiss[eé]|rendu|pondu|remis|transmis) (?:[cç]a|ceci)
    |\bce qu(?:e |')(?!je |j'|tu |nous |on )[^.?!:\n]{{2,40}}\b(?:[eé]crit|envoy[eé]|laiss[eé]|mis|post[eé]|coll[eé]|dict[eé]|affich[eé]|r[eé]pondu)\b
    |\b[cç]a (?:vient d'arriver|est arriv[eé]|tra[iî]nait|[eé]tait (?:sous|sur|dans) )
    |^\W*(?:c'est|ça (?:va|part|passe|sort)|à para[iî]tre|(?:ça )?para[iî]t)? ?(?:pour|dans|sur) (?:(?:le|la|notre|un|une) |l')(?:\w+ )?(?:journal|bulletin|gazette|magazine|revue|brochure|tract|newsletter|affiche|panneau|site|plaquette)\b
    |\b(?:ce n'est |c'est )?pas de moi\W*$|\b(?:candidature|lettre|demande|courrier|mail|message|avis)s? (?:reçue?s?|arrivée?s?|tombée?s?)\b|\bc'est {_SOMEBODY} qui (?:l'a|a) (?:écrit|envoyé|rédigé|pondu)
    """,
    takes=(
        "c'est pour le journal du village",
        "C'est la lettre de mon voisin pour le bail :",
        "ce n'est pas de moi",
        "candidature reçue ce matin",
        "c'est ma voisine qui l'a écrit",
        "ma cousine veut le publier",
        "un locataire nous a envoyé ça",
        "voilà ce que la gardienne a affiché",
        "ça vient d'arriver du syndic",
    ),
    leaves=(
        "J'écris pour un journal.",
        "C'est pour moi.",
        "ce que je t'ai écrit",
        "Ma cousine veut un chat.",
        "ça m'est arrivé hier",
    ),
)
LABELS = Rule(
    "labels",
    "says at its head that what follows is made up: a figure, an exercise, a riddle",
    rf"""
    ^\W*(?:(?:ok|bon|salut|mon|ma|un|une|nouveau|nouvelle|voici|pour|des) ){{0,3}}
    (?:(?:perso(?:nnage)?|fiche(?: de)? perso(?:nnage)?|h[eé]ros|pnj|famille|partie) (?:de )?(?:dnd|d&d|jdr|jeu|rpg|sims|roman)
    |pnj|(?:phrases?|textes?|donn[eé]es|profils?) (?:d'exemple|de test|fictifs?|fictives?|bidons?)
    |exercices? (?:de |d')(?:grammaire|fran[cç]ais|anglais|conjugaison|langue|traduction|vocabulaire)
    |devinette|charade|[eé]nigme|sc[eé]nario|cas pratique|mise en situation|(?:le |mon )?prompt|les sims|skyrim|minecraft|stardew)
    (?! (?:est|[eé]tait|sont|a|avec)\b)
    (?: (?!je\b|j'|nous\b|on\b)[\w'&-]+){{0,4}}{_LABEL_ENDS}
    |\b(?:murder party|soir[eé]e enqu[eê]te|cluedo|loup-garou|impro|pi[eè]ce du (?:lyc[eé]e|coll[eè]ge)|gn)\b[^.?!\n]*
    \b(?:je (?:suis|joue|fais)|j'ai (?:eu|tir[eé])|on m'a donn[eé]) (?:le r[oô]le de |le |la )?(?-i:[A-Z])
    |^\W*(?:qui suis-je|devine (?:le|la|quel|quelle)(?! bonne| nouvelle)(?: \w+){{1,3}}){_LABEL_ENDS}
    |^\W*(?:voici |voil[aà] )?(?:le )?(?:d[eé]but|incipit|commencement) (?:de (?:mon|ma|notre|la)|du|de l'|d'une?) ?(?:\w+ )?(?:roman|nouvelle|r[eé]cit|histoire|livre|sc[eé]nario|conte|polar|manuscrit)\b|^\W*(?:voici |voil[aà] )?(?:les )?premi[eè]res (?:lignes|phrases|pages) d(?:e|u)\b
    |^\W*(?:mon|ma|notre) (?:\w+ )?(?:roman|nouvelle|r[eé]cit|histoire|livre|sc[eé]nario|conte|polar|manuscrit) (?:commence|d[eé]bute|d[eé]marre|s'ouvre) (?:comme [cç]a|ainsi)|^\W*(?:ainsi|voici comment) (?:commence|d[eé]bute|d[eé]marre|s'ouvre)\b
    |^\W*(?:(?:oui|ok|bien|ouais)\W+)*(?:genre|du (?:style|genre)|quelque chose comme|commence par) ?:(?=\s)
    """,
    takes=(
        "Voici le début de ma nouvelle, bien ?",
        "Les premières lignes de mon truc.",
        "mon livre commence comme ça",
        "oui, genre : Je suis vieux.",
        "perso dnd : je hais l'eau.",
        "Exercice de grammaire : mettre au pluriel.",
        "Devinette. J'ai des dents",
        "données de test :",
        "Scénario.",
        "pour la murder party on m'a donné Lady Rose",
    ),
    leaves=(
        "Le début de mon stage est lundi.",
        "Mon livre commence à Rome.",
        "Mon exercice : je cours.",
        "Skyrim est mon jeu préféré.",
        "Devine quoi : je pars !",
        "Mon caractère : têtu.",
    ),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|\()(?:c'est |c'[eé]tait )?(?:juste |tout )?(?:pour|dans) (?:un|une|mon|ma|le|la|notre) (?:\w+ )?
    (?:sc[eé]nario|roman|nouvelle|histoire|pi[eè]ce|sketch|jeu de r[oô]le|fanfic|jdr)\W*$
    |^\W*(?:c'est |tout est )?(?:juste )?(?:invent[eé]|fictif|de la fiction)\W*$
    |^\W*(?:quelque chose |un truc )?dans ce (?:genre|style|goût)(?:-là)?\W*$|^\W*(?:quelque chose|un truc) (?:comme ça|de ce genre)\W*$
    """,
    takes=("dans ce genre", "(c'est pour un scénario)", "pour ma pièce", "tout est inventé"),
    leaves=("J'aime ce genre.", "J'écris pour un journal.", "Je l'ai inventé hier"),
)
DAYDREAMS = Rule(
    "daydreams",
    "what would be so if something happened to the speaker; others may go on dreaming",
    r"^\W*(?:[a-zé]+,? ){0,2}(?:si|quand) (?:je|j'|on|nous)\b",
    takes=("Si on gagne, je pars.", "ah si je gagne au loto"),
    leaves=("S'il pleut, je lis.", "Je viens si tu viens"),
)
AND = frozenset(("et", "ou"))
SPEAKS_UP = Rule(
    "speaks up",
    "somebody else begins to speak, and what he says stands in sentences of its own",
    r"""
    ^\W*(?:et |bon |donc |du coup )*(?:l[aà]|alors|soudain|d'un coup|du coup),? (?!je\b|j'|on\b|nous\b)(?:[\w'-]+ ){1,3}
    (?:m'appelle|nous appelle|d[eé]barque|se l[eè]ve|se pointe|arrive|entre)\b(?!.*\b(?:chaque|tous|souvent)\b)[^.?!:]{0,30}[.!]*\W*$
    |\b(?:me|nous) l'a (?:dit|avou[eé]|annonc[eé]|balanc[eé])\b[^.?!:]{0,30}[.!]*\W*$
    |\b(?:a|s'est) (?:encore|remis à|remise à) (?:r[aâ]l[eé]r?|se plaindre|plaint|ronchonn[eé]r?)\b[^.?!:]{0,30}[.!]*\W*$
    """,
    takes=("et là Kim m'appelle.", "il me l'a dit en face.", "mamie a encore râlé."),
    leaves=("ma mère m'appelle chaque soir.", "Là je dors.", "Alors on arrive."),
)
CHOOSES = Rule(
    "chooses",
    "asks to choose between people or texts, each of which speaks for itself below",
    r"""
    \b(?:qui|à qui)\b[^?\n]{0,40}\b(?:prendre|prends|embaucher|embauches?|choisi\w+|loue\w*|inviter|invites?|préf\w+|prendrais|donne\w*)\b
    |\bl(?:e|a|es)?quel(?:le)?s?\b[^?\n]{0,30}\b(?:prends|choisi\w+|préf\w+|meilleure?|mieux|garde\w*)\b|\bquel(?:le)?s? (?:\w+ )?(?:cv|profil|candidat\w*|texte|version|lettre|annonce|discours|bio|réponse|brouillon)s?\b
    |\b(?:compare|classe|note|trie|choisis)\w*\b[^.:?\n]{0,30}\b(?:ces|entre|deux|trois|quatre)\b
    """,
    takes=("à qui je loue la chambre ?", "quel CV est le meilleur ?", "lequel tu prends ?"),
    leaves=("quelle voiture acheter ?", "qui es-tu ?", "J'aime ces deux-là."),
)
BEYOND = Rule(
    "beyond",
    "speaks of a text that is longer than a few sentences, or of a new one",
    r"""
    \b(?:cet?(?:te)?|ces|mon|ma|mes|notre|la|le|les) (?:[\w'-]+ ){0,2}?
    (?:essai|dissertation|article|rapport|notes|compte[- ]rendu|cv|lettre|candidature|fonction|classe|requête|script|code|fichier
    |contrat|bail|chapitre|mémoire|thèse|tableau|diapos?|présentation|formulaire|dossier|document|devis|facture)\b
    |\b(?:r[eé]dige[rsz]?|[eé]cri(?:s|re|vez)|fais|pr[eé]pare)(?:[- ](?:moi|nous))? (?P<new>une?|des|deux|trois)\b
    """,
    takes=("corrige-moi cet essai", "raccourcis ma lettre", "Rédige un article pour le bulletin"),
    leaves=("corrige ça", "traduis cette phrase", "résume ce mail"),
)
PROMISES = Rule(
    "promises",
    "says that a text comes in the next message",
    r"""
    \bje (?:te|vous) l(?:a|e|es) (?:colle|copie)(?: \w+){0,2} (?:juste apr[èe]s|apr[èe]s|en dessous|ci-dessous|ici|maintenant|tout de suite)\b
    |\bje (?:te|vous) l(?:a|e|es) (?:colle|copie|mets|envoie|poste|transf[èe]re)(?: \w+){0,2} (?:en dessous|ci-dessous|dans le (?:prochain message|message suivant))\b
    """,
    takes=("Je te la colle juste après, dis-moi", "je te le copie ici"),
    leaves=("Je te l'envoie maintenant", "Je te le mets ici demain"),
)
