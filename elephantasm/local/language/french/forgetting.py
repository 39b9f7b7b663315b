# SPDX-License-Identifier: Apache-2.0
"""How people ask in French to forget what they said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

SIGNS = frozenset(
    """
    oublie oublies oubliez oublier oublions oublie-le efface effaces effacez effacer efface-le
    supprime supprimes supprimez supprimer retire garde gardes gardez garder retiens retenez
    enregistre enregistrez mémorise mémorisez note souviens raye rayez rayer enlève enlevez enlever
    l'oublie l'oublies l'oubliez l'oublier l'efface l'effaces l'effacez l'effacer
    noté notée notés notées enregistré enregistrée gardé gardée mémorisé mémorisée fais faites
    """.split()
)

# What people ask to forget by its name, and the words in which they had told it.
ALSO = (
    "pointure chausse",
    "poids pèse",
    "taille mesure",
    "âge ans",
    "psy|thérapie|psychologue psy thérapie psychologue thérapeute",
    "prison prison détention",
    "allergie|allergies allergy allergique",
    "médicament|médicaments|cachet|cachets|pilule|pilules|comprimé|comprimés|traitement medication"
    " médicament comprimé dose mg prescrit",
    "grossesse enceinte",
    "avortement avorté avorter ivg",
    "divorce divorcé divorcée divorcer divorcé séparés",
    "séparation séparés séparé séparée quittés quittée",
    "rupture rompu cassé quittée quitté largué larguée",
    "licenciement licencié licenciée viré virée",
    "dépression depression déprimé déprimée dépressif dépressive",
    "maladie condition malade diagnostiqué diagnostiquée",
    "santé condition allergy medication malade séropositif séropositive traitement",
    "opération operation opéré opérée opérer",
    "dette dettes dois devons",
    "salaire gagne touche paie",
    "mariage marie marier marions",
    "infidélité trompé trompée infidèle",
    "aventure trompé trompée infidèle",
    "amende verbalisé verbalisée",
    "cuite bourré bourrée saoul saoule",
)

VAGUE = frozenset(
    """
    chose choses truc trucs histoire affaire sujet partie info information message mémoire
    dit raconté conté parlé écrit donné confié dire raconter hier matin soir semaine jour autre été hiver printemps automne fois dernier dernière
    son sa ses leur leurs
    """.split()
)
OF_HIMSELF = frozenset("je j'ai j'avais j'étais nous".split())
_OPENING = joined(r"""
    ^\s*(?:(?:s'il te pla[iî]t|s'il vous pla[iî]t|stp|svp|bon|ben|ok|en fait|finalement|pardon|ouais|oui|nan|hé|hum|mdr|enfin|du coup|alors|par contre|voilà
    |oups|ah|et|mais|non
    |mince|zut|aïe|mauvaise? (?:conversation|fenêtre|chat|personne|groupe)|dis|euh|attends|oh|tiens|allez|plutôt|désolée?|maintenant),? )*
""")
_CAN = joined(r"""
    (?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:peux|pourrais)[- ]tu|(?:pouvez
    |pourriez)[- ]vous)(?: me)?
""")
_WANT = (
    "(?:je (?:veux|voudrais|préfère|préférerais)|j'aimerais(?: bien)?|j'ai besoin) que (?:tu|vous)"
)
# Of something that was said, "forget" is enough; what is deleted may be a file.
_FORGET = joined(rf"""
    (?:oublie[sz]?|{_CAN} oublier|{_WANT} (?:oublies|oubliiez)|oublions
    |(?:{_WANT} )?(?:ne |n')?(?:garde[sz]?|retiens|retenez|retiennes|enregistre[sz]?
    |mémorise[sz]?|note[sz]?) pas(?: en mémoire)?
    )
""")
_DELETE = joined(rf"""
    (?:efface[sz]?|supprime[sz]?|{_CAN} (?:effacer|supprimer)|{_WANT} (?:effaces|supprimes
    |effaciez|supprimiez))
""")
_IT = joined(rf"""
    (?:(?:oublie|efface|supprime)[sz]?[- ]l[ea]|{_CAN} l'(?:oublier|effacer)|{_CAN} le supprimer)
""")
_I_SAID = joined(r"""
    (?:(?:tout )?ce que (?:je (?:viens de (?:te |vous )?(?:dire|raconter|écrire)|(?:t'
    |vous |te )?(?:ai|avais) (?:dit|raconté|conté|écrit|confié|parlé))
    |j'(?:ai|avais) (?:dit|raconté|conté|écrit|mentionné)))
""")
_LAST = joined(rf"""
    (?:(?:tout )?(?:ça|ca|cela)|{_I_SAID}(?: (?:avant|tout à l'heure|hier|à l'instant|juste avant
    |là))?
    |(?:le|mon) (?:dernier )?message(?: précédent)?|ce message|que je (?:te|vous) l'ai dit)
""")
# What is pointed to by its matter: "ce que j'ai dit sur mon patron", "l'histoire de mon ex".
_ABOUT = joined(rf"""
    (?:{_I_SAID} (?:sur|à propos d[eu]s?|au sujet d[eu]s?|concernant|de|pour)|tout (?:sur
    |ce qui concerne)
    |(?:l'histoire|le truc|l'affaire|le sujet|la partie) (?:de|du|des|d'|avec|sur|concernant))
""")
# As if it had not been said.
_AS_IF = joined(r"""
    (?:fais|faites) comme si je (?:n'avais|ne (?:t'|vous )?avais|(?:t'|vous )?avais) (?:rien|jamais|pas)
    (?: rien)? (?:dit|raconté|parlé|écrit)
""")
_NOT_KEPT = joined(r"""
    (?:ne )?(?:doit|devrait|doivent|devraient|soit|soient) (?:pas|plus)(?: être)?[ ]
    (?:noté|enregistré|gardé|mémorisé|conservé|retenu)e?s?
""")
_MEMORY = "(?: en mémoire| de (?:ta|la|votre) mémoire| de (?:tes|vos) (?:notes|souvenirs))"
# What belongs to one person, and is told once.
_DATUM = joined(r"""
    (?:num[eé]ros?|codes?|mots? de passe|pin|compte|carte|adresse|t[eé]l[eé]phone|portable|mail|e-?mail|iban
    |passeport|identifiants?|token)
""")
_PLEASE = joined(r"""
    (?:[\s,]+(?:s'il (?:te|vous) pla[iî]t|stp|svp|merci|ok|d'accord|hein))*(?:[\s.!?…]*$
    |[\s.]*[,;\u2013\u2014-] ?.*$)
""")

FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    {_OPENING}
    (?:(?:{_IT}|{_AS_IF}|(?:{_FORGET}|{_DELETE}) {_LAST}){_MEMORY}?{_PLEASE}
    |{_AS_IF} (?:sur|de|du|des|pour|à propos d[eu]s?|au sujet d[eu]s?) (?P<v_2>[^,;!?]{{2,100}}?){_PLEASE}
    |{_ABOUT}[ ]?(?P<v_3>[^,;!?]{{2,100}}?),? (?:(?:tu|vous) (?:peux |pouvez )?(?:l'|les |le |la )
    (?:oublie[sz]?|oublier|efface[sz]?|effacer|supprime[sz]?|supprimer)|(?:oublie|efface|supprime)[sz]?-l(?:es?|a)|{_NOT_KEPT}){_PLEASE}
    |(?P<v_4>(?:mon|ma|mes|notre|nos) [^,;!?]{{2,60}}?) {_NOT_KEPT}{_PLEASE}
    |(?P<v_6>(?:mon|ma|mes) [^,;!?]{{2,60}}?),? (?:tu|vous) (?:peux |pouvez )?(?:l'|les |le |la )oublie[rsz]?{_PLEASE}
    |(?:{_DELETE}|{_FORGET}) (?:ce|cet|cette|ces) (?P<value>{_DATUM}){_PLEASE}
    |(?:raye[sz]?|enl[èe]ve[sz]?|retire[sz]?|{_CAN} (?:rayer|enlever|retirer))
    (?=[ ](?:{_I_SAID}|l'histoire|le truc|l'affaire)\b) {_ABOUT}[ ]?(?P<v_5>[^,;!?]{{2,100}}?){_PLEASE}
    |(?:(?:{_FORGET}|{_DELETE}){_MEMORY}? {_ABOUT}
    |{_FORGET} (?:que(?! je (?:te|vous) l)|(?=(?:mon|ma|mes|notre|nos) (?!\w+ message)))
    |{_FORGET} (?=(?:les? |la |l')[^,;!?]{{2,80}}? que je (?:t'
    |te |vous )(?:ai |avais |viens de )?(?:dit
    |donné|dire|donner|envoyé|envoyer|écrit|raconté|confié)e?s?\b)
    |{_FORGET} (?=(?:les? |la |l'){_DATUM}\b)
    |{_FORGET} (?=(?:les? |la |l')[^,;!?]{{2,60}}?(?: de |[ ]d'|[ ]d[eu] (?:mon |ma |mes ))(?:{CAPITAL}|mon |ma |mes ))
    |{_DELETE} (?=(?:les? |la |l'|mon |ma |mes )[^,;!?]{{2,60}}?{_MEMORY})
    |{_DELETE}{_MEMORY}
    )[ ]?(?P<v>[^,;!?]{{2,200}}?){_MEMORY}?{_PLEASE}
    )
    """,
    takes=(
        "Oublie ça.",
        "Efface ça, s'il te plaît.",
        "Oublie ce que je t'ai dit sur mon ex.",
        "ne garde pas en mémoire l'histoire de ma dépression",
        "Je veux que tu oublies mon licenciement.",
        "supprime de ta mémoire mon adresse",
        "Oublie que j'ai fait de la prison.",
        "Oublie le code de l'alarme que je t'ai donné",
        "Efface mon code PIN de ta mémoire.",
        "Ne garde pas ça en mémoire.",
        "Ce que j'ai dit sur Paul, tu l'oublies.",
        "Raye l'histoire du procès, s'il te plaît.",
        "Mon diagnostic ne doit pas être noté.",
        "Fais comme si je n'avais rien dit.",
        "Oublie le code, s'il te plaît.",
        "Oublie les dettes de Theo.",
        "ne retiens pas ce que j'ai dit pour la psy",
        "Efface ce code.",
        "Mes dettes, tu les oublies.",
        "L'histoire de la prison, efface-la.",
    ),
    leaves=(
        "N'oublie pas ça.",
        "N'oublie pas que je suis cœliaque.",
        "J'ai oublié.",
        "Je veux oublier mon ex.",
        "Efface mon dernier paragraphe.",
        "Supprime les virgules.",
        "Raye la deuxième ligne.",
        "Mon vélo ne doit pas rester dehors.",
        "Fais comme si tu étais mon prof.",
        "oublie pas le pain",
        "Oublie la crème, mets du lait.",
        "Oublie la crème de soja.",
        "Les virgules, tu les oublies.",
    ),
)
ADDS = Rule(
    "adds",
    "only says of what was said before that it was not meant to be",
    r"""
    (?:^\W*(?:(?:oups|oh|ah|aïe|mince|zut|pardon|désolée?|non|euh|mais|et)\b\W*){1,4})?
    \b(?:(?:mauvaise|mauvais) (?:conversation|fenêtre|chat|personne|groupe|destinataire)
    |(?:(?:c'était|c'est) )?(?:pas )?pour (?:toi|vous)$|ce n'était pas pour (?:toi|vous)
    |c'(?:est|était) (?:\w+ ){0,2}(?:secret|privé|confidentiel|personnel|une erreur)
    |par erreur|(?:ça )?reste entre nous|trompée? de (?:conversation|fenêtre|chat|personne|groupe)
    |(?:je n')?aurais pas dû (?:te |vous )?(?:le |en )?(?:dire|raconter|parler|envoyer|écrire))
    """,
    takes=("Oups, mauvaise conversation !", "C'était un secret.", "J'aurais pas dû le dire."),
    leaves=("Ma sœur est enceinte.", "Je vais à Rome."),
)
POINTS = Rule(
    "points",
    "takes up what was said before, and says nothing of it: `v` is what",
    rf"""
    ^(?:{_ABOUT}[ ]?(?P<v>[^,;.!?]{{2,60}}?)
    |(?:l'histoire|le truc|l'affaire) (?:de |d'|avec |sur )(?P<v_3>[^,;.!?]{{2,60}}?)
    |(?:je n'|j'|je )aurais (?:pas|jamais) dû (?:te |vous )?(?:parler d(?:e la |[eu]s? |e l'|')|dire |donner |envoyer |raconter )(?P<v_2>[^,;.!?]{{2,60}}?))[\s\W]*$
    """,
    takes=(
        "Ce que j'ai dit sur Paul ?",
        "J'aurais pas dû te parler de Paul.",
        "Je n'aurais pas dû te donner mon code.",
    ),
    leaves=("Je n'aurais pas dû.", "Ce que j'ai dit est vrai."),
)
