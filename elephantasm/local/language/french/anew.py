# SPDX-License-Identifier: Apache-2.0
"""French signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS
from .owners import ROLES

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:décalée?s?|repoussée?s?|avancée?s? au|maintenant|désormais|dorénavant|à partir d(?:e|u|'\w+)|dès (?:le|la|{_DAY}|demain|aujourd'hui)
    |depuis (?:hier|ce|cette|le|la|peu|{_DAY})|de nouveau|à nouveau|nouve(?:au|l|lle|aux|lles)|enfin
    |pass(?:e|ent|ons|é|ée|és)(?! (?:la main|une?|du|des|mes|ma|mon)\b)(?: à| au| en)?|chang(?:e|é|ée|eons)|mont(?:e|é|ée)|baiss(?:e|é|ée)
    |augment(?:e|é|ée)|reprend(?:s|ons)?|repris|devien(?:t|s)|devenue?|s'occupe (?:de|du|des)
    |(?:descend(?:s|u|ue|us)?|réduite?|limitée?|grimp(?:e|é|ée)|tomb(?:e|é|ée)) à|plus qu(?:e|')(?= ?\w)|décal(?:é|ée|ons)|déplac(?:é|ée|ons)|déménagé)\b
    """,
    takes=("le menu passe à 14 euros", "depuis lundi", "c'est maintenant Lou"),
    leaves=("le menu coûte 12 euros", "le mardi à 11 h", "passage"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:remboursée?s?|soldée?s?|(?:on est|nous sommes|suis) quittes?|mutée?s?|m'a (?:quittée?|larguée?|plaquée?)|divorcée?s?|divorce(?= .{0,30}\b(?:prononcé|fini|acté))|dernière (?:mensualité|échéance|traite|(?:séance|leçon|heure)(?= (?:avec|chez)\b))|tombée?s? à l'eau|tombe à l'eau|derrière (?:moi|nous|lui|elle)(?=\W*$)|de l'histoire ancienne|(?:adieu|bye bye)(?= (?:la |le |les |l'|ma |mon |mes ))|nous a(?:vait)? quittés?|(?:t'|s'est|s'en est) allée?|parti(?:e)? au paradis|sans (?:clope|cigarette|tabac)s?|(?:ne |n')(?!en p(?:eu|ou)\w+ plus\b)(?=.{1,40}\bplus\b(?! (?:de \d|que|tard|tôt|en plus)))|plus (?:du tout|jamais|de|d'|le|la)|fini(?:e|es|s)?(?! .{0,4}\b(?:chapitre|partie|moitié|page))|c'est fini
    |(?:j'ai|ai|a|on a|avons|ont) (?:aussi |enfin |finalement |bien )?(?:quitté|arrêté|vendu|annulé|démissionné|fermé|terminé|rompu|rendu|résilié|lâché|supprimé|perdu)
    |quitte|arrête|démissionne|vendue?s?|annulée?s?|résiliée?|supprimée?s?|à la retraite|en retraite|morte?|décédée?
    |abandonn(?:é|e)|laissé tomber|(?<!on a )(?<!ont )(?<!il a )(?<!elle a )chang(?:é|ée|eons) d(?:e |')(?!avis)|fermée?s?|volée?s?|démolie?s?|faillite|mis(?:e|es)? (?:à la (?:casse|poubelle)|au rebut)|parti(?:e|es|s)? à la casse|jetée?s?|rend(?:s|ons|u|ue|us|ues)? (?=ma|mon|mes|la|le|les|l')|enlevée?s?|retirée?s?|remplac(?:é|ée|ons|e)(?= (?!par\b))|(?:posé|remis|donné) (?:ma|sa) démission|tourné la page|tiré un trait sur|jeté l'éponge|renonc(?:é|e) (?:à|au)|au lieu d(?:e|u)|plutôt que|licenciée?|virée?|séparés?|rompu|enterrée?s?|désinscrite?|déménagé d(?:e|u))\b
    """,
    takes=("je ne prends plus le bus", "j'ai arrêté le judo", "le judo, c'est fini"),
    leaves=("je prends le bus", "j'aime le judo", "plus tard"),
)
ACTS = Rule(
    "acts",
    "what a clause begins with does something to another thing",
    r"\b(?:a|ont|ai|as|avons|avez)\b(?! été)",
    takes=("Mme Royer a vendu sa voiture", "Ils ont fermé une agence"),
    leaves=("le cours est annulé", "le cours a été annulé"),
)
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    r"""
    \b(?:(?:la )?moitié|une partie|en partie|un (?:tiers|quart)|première? (?:mensualité|partie|échéance)|(?:veut|veulent|voudrait|voudraient|aimerait|aimeraient|pensent? (?:à )?|envisagent?|songent?|comptent|espèrent?|menacent?|pourrait|pourraient)(?= )(?!.*\bne .*\bplus\b)(?! plus\b)(?! pas\b))\b
    """,
    takes=("rendu la moitié", "ils veulent vendre le camping-car"),
    leaves=("ils ont vendu le camping-car", "il ne veut plus vendre"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    r"\b(?:quitt(?:é|e|ent)|démissionn(?:é|e|ent)|abandonn(?:é|e|ent)|lâch(?:é|e|ent)|arrêt(?:é|e|ent)|parti(?:e|s|es)? d(?:e|u))\b",
    takes=("Paul a quitté la fanfare", "Luc a démissionné"),
    leaves=("Paul a vendu la voiture", "la fanfare, c'est fini"),
)
PRONOUN = Rule(
    "pronoun",
    "stands for a thing or somebody named before, to whom something is done",
    r"\b(?:l'(?=ai|avons|a\b)|la (?=vends|rends)|le (?=vends|rends))",
    takes=("je l'ai vendue", "on l'a rendu"),
    leaves=("la vente", "l'été"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"""
    \b(?:(?:fini|terminé|rendu|soutenu|réussi|bouclé|achevé|déposé)(?:e|s|es)?|en poche|(?:est|sont) (?:enfin )?(?:arrivé|prêt|terminé|fini|rendu|là(?=\W*$))(?:e|s|es)?)\b
    """,
    takes=("J'ai fini Germinal", "thèse rendue !", "permis en poche", "le piano est arrivé"),
    leaves=("Je suis à Rome", "Germinal est long"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    r"\b(?:quand|dès que|au cas où|si|jusqu'à|chapitres?|parties?|moitié|pages?|sections?|introduction|brouillon|manches?|modules?|leçons?)\b",
    takes=("quand ce sera prêt", "fini le chapitre 3", "la moitié est finie"),
    leaves=("fini Emma", "partir"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"""
    \b(?:en ce moment|en train de?|actuellement|(?:je|j'|nous|on) ?(?:lis|lit|écris|écrit|tricote|construi[st]|apprends?|prépare|économise|révise|attends?|veux|veut|voudrais|compte|vais|va)|examens?|permis|soutenance|délai|à rendre|à passer|entretien)\b
    """,
    takes=("Je lis Germinal en ce moment", "J'ai mon permis à passer", "J'économise pour un piano"),
    leaves=("J'ai lu Germinal", "J'habite à Rome"),
)
_FAMILY = one_of(noun for nouns in ROLES.values() for noun in nouns)
LEAVES = Rule(
    "leaves",
    "somebody does no longer what he did for others, or with them",
    r"""
    \b(?:(?:est partie?|a pris) (?:à la|en|sa) retraite|a (?:démissionné|quitté (?:la|le|l'|notre|nos) ?(?:boîte|équipe|groupe|entreprise|club|cabinet|coloc\w*|appart\w*))
    |(?:est|s'est) (?:re)?(?:partie?|installée?|retournée?) (?:vivre )?(?:en|à|au|aux) (?-i:(?=[A-ZÉ]))|(?:est|c'est) partie? (?:à la concurrence|chez (?-i:(?=[A-ZÉ])))|a déménagé (?:en|à|au|aux)|a arrêté(?=\W*$)|ne vient plus|a été (?:mutée?|promue?|virée?)|s'en va)\b
    """,
    takes=("Alain est parti à la retraite", "Kim a quitté la boîte", "Lars est reparti en Suède"),
    leaves=("Kim a quitté la pièce", "Lars est en retard"),
)
ROLE = Rule(
    "role",
    "only tells who does something for the speaker or with him, and is not of his family",
    rf"""
    ^(?:(?:mon|ma|notre|le|la) (?!(?:{_FAMILY})\b|copine?\b|amie?\b)[\w' -]{{2,40}}?,? (?:c'est|est|s'appelle) (?:(?:m\.|mme|monsieur|madame|dr|docteure?|le|la) )*(?-i:[A-ZÉÈ])[\w'-]+(?: (?-i:[A-ZÉÈ])[\w'-]+)?
    |(?-i:[A-ZÉÈ])[\w'-]+(?: (?-i:[A-ZÉÈ])[\w'-]+)?,? (?:c'est|est) (?:mon|ma|notre) (?!(?:{_FAMILY})\b|copine?\b|amie?\b)[\w' -]{{2,40}}|(?:c'est )?(?:m\. |mme |monsieur |madame )?(?-i:[A-ZÉÈ])[\w'-]+(?: (?-i:[A-ZÉÈ])[\w'-]+)? (?:qui )?(?:fait|s'occupe de|garde|nettoie|livre|apporte|coupe|entraîne|(?:nous|m') ?\w+e) (?:mon|ma|mes|notre|nos|le|la|les) [^,;]{{2,40}}|[^,;]{{2,40}} (?:vit|habite) (?:avec|chez) (?:moi|nous))\W*$
    """,
    takes=("Notre graphiste c'est Kim.", "Mon chef s'appelle Alain Petit"),
    leaves=("Mon frère c'est Kai", "Ma maison est grande"),
)
AND = Rule(
    "and",
    "between two things that somebody tells",
    r",? (?:et|mais)[ ]",
    takes=("il part et Dev dirige", "mort mais là"),
    leaves=("été", "jamais"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    \b(?:est|sont) (?:décédé|mort)(?:e|s|es)?|\b(?:s'est|s'était) (?:sauvée?|enfuie?|échappée?)\b|\b(?:faire|fait) (?:piquer|euthanasier)\b
    """,
    takes=("Praline est morte dans son sommeil", "on a dû faire piquer Rex"),
    leaves=("je suis mort de rire", "il fait froid"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    r"\b(?:annul(?:é|ée|és|ées|e)|supprimée?s?|pas de|fermée?s?|finie?s?|terminée?s?)\b",
    takes=("le cours est annulé", "pas de cours mardi"),
    leaves=("j'ai quitté le judo", "le judo me plaît"),
)
# From here on a clause tells where, when or for whom: "vendu la lampe sur le marché".
ELSEWHERE = frozenset(
    "quand lorsque avec en dans sur pour par vers avant après pendant sous devant".split()
)
OF_KIND = frozenset("de d' du des".split())
TIES = frozenset(
    "divorce carte clés clefs cours leçons club salle entraînement séances poste travail place contrat compte abonnement démission emploi badge".split()
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:parce qu(?:e\b|')|car\b|puisqu(?:e\b|')|à cause d|grâce à|pour que)",
    takes=("parce que c'est loin", "à cause du bruit"),
    leaves=("pour toi", "par jour"),
)
KNOWN = frozenset(
    """
    le la les l' des mon ma mes notre nos son sa ses ce cet cette ces
    """.split()
)
# What follows one of them is known, and no subject.
WITH = frozenset("du au aux de d' avec chez à".split())
JOINED = False
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    r"\b(?:derrière (?:moi|nous)(?=\W*$)|de l'histoire ancienne|j'ai tourné la page|m'(?:a|ont) (?:quittée?|larguée?|plaquée?|licenciée?|virée?|renvoyée?)|remboursée?s?|mutée?s?|tombée?s? à l'eau|tombe à l'eau|nous a(?:vait)? quittés?|parti(?:e)? au paradis|(?:ne |n')(?!en p(?:eu|ou)\w+ plus\b).{1,40}\bplus\b|fini(?:e|es|s)?|annulée?s?|résiliée?|supprimée?s?|vendue?s?|fermée?s?|terminée?s?|volée?s?|démolie?s?|faillite|à la casse)\b",
    takes=("le judo, c'est fini", "le cours est annulé"),
    leaves=("Yann a lâché la menuiserie", "Ana a démissionné"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^,;]{2,40}?\b(?:est|sont|se trouvent?|habite|reste)(?: (?:maintenant|désormais|toujours))* (?:dans|sur|sous|chez|à|au|aux|derrière|devant|près|avec|en)\b",
    takes=("La clé est sous le paillasson", "La clé est chez la voisine maintenant"),
    leaves=("La clé est perdue", "J'ai posé la clé"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:ne|pas|jamais|sans)\b|\bn'",
    takes=("je ne fume pas", "je n'ai pas de voiture"),
    leaves=("je fume", "passage"),
)
CHARGE = Rule(
    "charge",
    "somebody has a task, and others have not",
    r"""
    \b(?:occupe|dirig(?:e|eait)|gère|garde|fais|fait|anime|repren(?:d|ds)|charge|responsable|apporte|promène|cuisine|tien[st])\b
    """,
    takes=("Kim dirige l'équipe", "c'est Paul qui fait les courses"),
    leaves=("l'équipe est là", "Paul arrive"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"\b(?:(?:mis|mise|remis|remise) à|commenc(?:é|e|ons) à|(?:peux|peut) (?:enfin|maintenant))(?!\w)",
    takes=("je me suis mise à fumer", "je peux enfin manger du pain"),
    leaves=("je fume", "le commencement"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:de nouveau|à nouveau|remange|refais|rebois|refume|retravaille|recommenc(?:e|é)|repris|reprends)\b",
    takes=("je mange de nouveau de la viande", "j'ai repris le judo"),
    leaves=("je mange de la viande", "reste"),
)
SO = Rule(
    "so",
    "between a reason and what follows from it",
    r"\b(?:donc|du coup|alors)\b",
    takes=("c'est fermé donc j'y vais plus", "du coup on déménage"),
    leaves=("c'est fermé", "alorsque"),
)
IDLE = frozenset(
    """qui peux peut commencé commence moi suis es est sommes sont ne pas surtout franchement matin soir nuit fois""".split()
)
