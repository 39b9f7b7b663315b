# SPDX-License-Identifier: Apache-2.0
"""How an agent is told in French to go about its work: when to ask, before what, in all of what."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))[ ]*
    (?:(?:s'il (?:te|vous) pla[iî]t|stp|svp|et|mais|bon|ok|au fait|aussi|merci|alors|donc|d'ailleurs|toujours|une chose)\b[ ,:.!]*){0,4}
""")
# What is done but once, or just now.
_ONCE = r"(?![^.!?\n]{0,160}\b(?:aujourd'hui|demain|ce (?:soir|matin|coup|week)|cette (?:fois|semaine|phrase)|maintenant|tout de suite|tout [àa] l'heure|pour l'instant|prochaine?|la derni[eè]re|ceci|(?<!que )(?<!par )celui)\b)"
_ONE = "(?! ?(?:ce|cet|cette|ces|la|le|les|l'|mon|ma|mes|ça|partir|venir|aller|sortir|rentrer|l[ae]s?)\\b)"
_PLEASE = "(?:(?:stp|svp|s'il (?:te|vous) pla[iî]t|toujours|alors|d'abord),? )*"
_ME = "[- ](?:moi|nous)\\b"
# What an agent does, as an order to "tu" or "vous"; who else is to be asked is none of it.
_VERB = joined(r"""
    (?:r[eé]ponds|[eé]cris|utilise|emploie|mets|donne|fais|sois|garde|explique|cite|inclus|ajoute|[eé]vite|vouvoie|tutoie|signe|commence|finis|termine|arrondis|traduis|corrige|convertis|calcule|compte|indique|trie
    |v[eé]rifie|r[eé]serve|supprime|efface|mentionne|propose|prends|traite|adresse|r[eé]sume|montre|lance|cherche|pr[eé]cise|liste|num[eé]rote|formate|choisis|pars|teste|relis|sauvegarde|envoie|pousse|publie|commande|ach[eè]te|modifie|change|touche
    |d[eé]place|renomme|installe|paie|pose|partage|transcris|ouvre|attends|arr[eê]te|dis(?! (?:lui|leur)|-(?:lui|leur))|r[eé]dige|fait|lis|pr[eé]f[eè]re|limite|laisse|adopte|passe|ex[eé]cute)
""")
_VOUS = "(?:r[eé]pondez|[eé]crivez|utilisez|employez|mettez|donnez|faites|soyez|gardez|expliquez|citez|ajoutez|[eé]vitez|signez|commencez|terminez|traduisez|corrigez|comptez|indiquez|v[eé]rifiez|r[eé]servez|supprimez|mentionnez|proposez|prenez|r[eé]sumez|montrez|envoyez|commandez|achetez|modifiez|touchez|payez|dites|publiez|divulguez)"
_ASK = joined(rf"""
    (?:(?:demande|consulte|pr[eé]vien|averti|informe|montre|signale|rappelle|explique|di|pose|avise)(?:s|z|ez|ssez|tes)?(?:-(?:le|la|les))?{_ME}|demande[sz]?(?=[ ]*(?:[,.!]|toujours|d'abord|avant|confirmation|mon (?:accord|avis|feu vert|ok)|\W*$)|[- ]le[- ]moi))
""")
_DO = rf"(?:(?:ne |n'|me |m')?(?:{_ASK}|(?:{_VERB}|{_VOUS})(?!-(?:lui|leur)|[ ](?:à|a) (?-i:[A-Z])))\b)"
_ACT = joined(r"""
    (?:supprim|effac|modifi|chang|r[eé]serv|command|achet|pouss|push|committ?|commit|d[eé]ploy|fusionn|envoy|r[eé]pond|[eé]cri|ajout|renomm|publi|post|install|pay|annul|d[eé]plac|archiv|contact|transf[eé]r|engag|d[eé]pens|partag
    |copi|migr|cr[eé]|propos|cit|traduis|tradu|refactor|[eé]cras|lanc|recommand|donn|utilis|r[eé]dig|r[eé]sum|planifi|touch|calcul)
""")
_BEFORE = rf"avant (?:de |d'){_ONE}(?:m'|me )?{_ACT}[a-zé]*\b{_ONE}(?!-|[ ](?:la|le|les|ce|mon|ma)\b)|avant (?:chaque|tout|toute)\b"
_WHEN = r"(?:quand|lorsque|si|chaque fois que|d[eè]s que|toutes les fois que)"
_YOU_ACT = rf"(?:{_BEFORE}|{_WHEN} (?:tu|vous) (?:me |m')?{_ACT}[a-zé]*\b(?! d'avis| (?:la|le|les|ce|cette|mon|ma)\b))"
_DOUBT = joined(r"""
    (?:en cas de doute|dans le doute|si (?:tu|vous) (?:(?:n'|ne )?(?:es|[eê]tes) pas (?:s[uû]re?s?|certaine?s?)|(?:as|avez) un doute|h[eé]site[sz]?|(?:ne )?(?:sais|savez) pas)\b|si (?:quelque chose|un truc|une \w+|un \w+|c'|ce) ?(?:n'est|est) (?:pas (?:clair|claire|pr[eé]cise?)|flou|ambigue?|ambigu(?:ë)?))
""")
_UNLESS = r"(?:sauf (?:si (?:je|on)|contrordre|indication contraire|mention contraire|avis contraire)|[àa] moins que je|tant que je ne)[^.!?,\n]{0,60}"
_WORKS = joined(r"""
    (?:e-?mails|mails|courriels|courriers|lettres|messages?|r[eé]ponses|recettes|rapports|factures|devis|commits?|messages de commits?|messages d'erreur|pull requests|pr|commentaires|tests|fonctions|scripts|requ[eê]tes|migrations|titres|listes|tableaux
    |notes|invitations|traductions|brouillons|tickets|branches|fichiers|variables|suggestions|recommandations|dates|prix|montants|nombres|chiffres|distances|mesures|code|sql|r[eé]sum[eé]s|textes|posts|comptes rendus|comptes-rendus|explications|h[oô]tels|voyages)
""")
_OF = r"(?: (?:aux?|des?|pour|avec|en) (?!la\b|le\b|ce)[^\W\d_]+| \w+(?:els|elles|ifs|ives|ais|aises|ls|iques))?"
_STORED = r"(?:dossiers?|r[eé]pertoire|base|bdd|bd|fichiers?|branche|main|master|prod(?:uction)?|serveur|tables?|config(?:uration)?|d[eé]p[oô]t|repo|sch[eé]ma|agenda|calendrier|bo[iî]te mail|sauvegardes?|mod[eè]les?|migrations|compte)"
_OK = r"sans (?:toujours |d'abord )?(?:m'en parler|m'avoir (?:demand[eé]|pr[eé]venue?|consult[eé]e?)|me (?:le |la |les |l')?(?:demander|consulter|pr[eé]venir|montrer|dire|avertir|pr[eé]senter|soumettre)|m'(?:avertir|informer|aviser)|nous (?:demander|consulter|pr[eé]venir)|mon (?:accord|ok|autorisation|feu vert|avis|aval)|ma (?:permission|validation)|demander|que je)\b"
_PRIVATE = r"(?:num[eé]ro|t[eé]l[eé]phone|adresse|mail|e-mail|nom|salaire|anniversaire|date de naissance|[aâ]ge|donn[eé]es|mots? de passe|agenda|diagnostic|compte|coordonn[eé]es|position|localisation|infos)"
_NEVER = r"(?:(?:ne |n')(?:me )?|jamais |pas |surtout ne )?"
_EVERY = r"(?:(?:tous|toutes) les (?!deux\b)[^\W\d_]+|chaque (?!fois\b)[^\W\d_]+)"
_MEETINGS = r"(?:r[eé]unions?|rendez-vous|rdv|appels?|visios?|calls?|meetings?)"
CONDUCT = Rule(
    "conduct",
    "says how to go about all work of a kind: when to ask, before what, in what, and what never",
    rf"""
    {_BEGIN}{_ONCE}(?:
    {_DO}[^.!?\n]{{0,100}}?,? \b(?:{_YOU_ACT}|{_DOUBT}|{_UNLESS}\W*$|(?:dans|[àa]|pour) (?:chaque|tous les|toutes les) (?!fois|jours|soirs)\w)
    |(?:(?:{_YOU_ACT})[^.!?,\n]{{0,60}},?|{_DOUBT}[^.!?,\n]{{0,30}}[,:]|{_UNLESS},|(?:quand|d[eè]s que|chaque fois que|lorsque|si) je (?:te |t'|vous )(?:envoie|colle|poste|partage|demande|donne|montre|transf[eè]re|[eé]cris)(?! (?:le|la|ce|cette|mon|ma)\b)[^.!?,\n]{{0,80}},
    |(?:dans|pour|en|sur) (?:tou(?:s|te|tes) )?(?:les |mes |nos |des |tes )?{_WORKS}{_OF},?) {_PLEASE}(?:{_DO}|(?:pas|jamais) d)
    |(?:tous |toutes )?(?:les |mes )?{_WORKS}{_OF},? (?:toujours |stp |uniquement )*(?:(?:en (?!retard|cours|attente|panne|ligne|ce\b)[^\W\d_]+|avec|sans|dans|au|par) ?[^.!?,\n]{{0,40}}?(?:stp|svp|s'il (?:te|vous) pla[iî]t)\W*$|(?<!prix )(?<!mails )(?:doivent|devraient|ne doivent) (?!(?:[eê]tre|avoir) (?:l[àa]|pr[eê]ts?|arriv|fini|d[eé]j)))
    |{_NEVER}(?:(?:{_VERB}|{_VOUS})(?: pas| rien| jamais| personne| aucune?| de| d')\b|{_VERB} (?:jamais )?(?:rien|pas|jamais)\b)[^.!?\n]{{0,60}}? {_OK}(?! (?:au revoir|ça))
    |je (?:ne )?veux pas que (?:tu|vous) [^.!?\n]{{2,60}}? {_OK}
    |(?:rien|jamais de|aucune?)\b(?![^.!?\n]*\b(?:je|j'|on|il|elle|nous|n'a|ne)\b)[^.!?\n]{{0,60}}? {_OK}
    |(?:ne |n')?(?:touche|modifie|supprime|efface|change|d[eé]place|renomme|[eé]crase|pousse|[eé]cris|d[eé]ploie)[sz]? (?:pas|jamais|(?:jamais )?rien)(?: [àa]| sur| dans| en)? ?(?:aux?|les?|la|l'|du|mes|nos|mon|ma|sur)? ?{_STORED}\b(?! (?:tant|encore))
    |(?:bas les pattes|pas touche)[ ,:]+(?:aux?|[àa]|de|du) ?(?:la |l'|mon |ma |mes )?{_STORED}\b
    |rappell?e(?:z)?{_ME} (?:toujours )?[^.!?\n]{{2,60}}?(?:(?<!pour )\b{_EVERY}\b|\b(?:une?|deux|trois|quatre|\d+) (?:jours?|semaines?|heures?|mois) (?:avant(?! (?:le|la|mon|ma)\b)|[àa] l'avance))
    |{_NEVER}(?:donne|divulgue|partage|r[eé]v[eè]le|communique|envoie|montre|publie|mentionne|dis|transmets|donnez|partagez|r[eé]v[eé]lez|communiquez|transmettez|divulguez)[sz]? (?:(?:jamais|pas|[àa] personne) (?:mon|ma|mes|notre|nos) (?:\w+ )?{_PRIVATE}\b(?! (?:[àa]|au) (?-i:[A-Z]))|(?:mon|ma|mes|notre|nos) (?:\w+ )?{_PRIVATE}\b[^.!?\n]{{0,30}} [àa] (?:personne|qui que ce soit))
    |(?:corrige|reprends)[sz]? (?:toujours )?(?:mon (?:fran[cç]ais|anglais|espagnol|allemand|italien|orthographe)|mes (?:fautes|erreurs|virgules|accords|accents)(?: d[e'] ?\w+)?|ma (?:grammaire|prononciation))(?: stp| s'il te pla[iî]t)?(?=\W*$|,? (?:quand|si|lorsque|d[eè]s que) )
    |(?:corrige|contredis|interromps|arr[eê]te|reprends|corrigez|contredisez|interrompez)[sz]?-moi,? (?:toujours )?(?:quand|si|lorsque|d[eè]s que) (?:je|j')(?![^.!?]*,? mais\b)
    |(?:pr[eé]viens|avertis|alerte|signale|pr[eé]venez|avertissez)[sz]?-moi,? (?:quand|si|lorsque|d[eè]s que) (?:quelque chose|[cç]a (?:d[eé]passe|co[uû]te)|je\b|le (?:prix|co[uû]t|total|montant))
    |(?:traite|consid[eè]re)[sz]?-moi (?:toujours )?(?:comme|en)\b|(?:parle|[eé]cris|explique|parlez)[sz]?-moi (?:toujours )?comme (?:[àa]|si)\b
    |(?:ne |n')?devine[sz]? (?:pas|jamais),? (?:dis (?!le)|demande|si|quand)|(?:ne )?sois pas (?:toujours |syst\w+ )?d'accord avec (?:moi|tout)|(?:ne )?me donne[sz]? pas (?:toujours |syst\w+ )?raison
    |(?:n')?invente[sz]? (?:pas|jamais|rien|pas de|aucune?)(?: (?:de |d'|des ))?(?:rien|(?:sources?|chiffres?|citations?|faits?|liens?|noms?|d[eé]tails?|r[eé]f[eé]rences?|fonctions?)|(?<=rien)(?=\W*$))|(?:ne )?(?:t'|vous )excuse[sz]? pas (?:[àa] chaque|tout le temps|sans arr[eê]t|pour (?:tout|chaque)|toujours)
    |(?:ne |n')?(?:utilise|dis|emploie|[eé]cris|utilisez|employez)[sz]? (?:pas|jamais|plus) (?:le (?:mot|terme)|l'expression|les mots|la (?:formule|tournure))\b(?! cl[eé])
    |(?:pas|aucune?|jamais) (?:de |d')?{_MEETINGS} (?:avant|apr[eè]s|le|entre|pendant|[àa])\b[^.!?\n]{{1,40}}?(?:agenda|calendrier|planning|stp|svp|s'il (?:te|vous) pla[iî]t)
    |(?:donne|indique|affiche|[eé]cris|mets|exprime|cite|signe|date|formate|r[eé]dige|termine|commence|garde|donnez|indiquez|affichez|r[eé]digez)[sz]? (?:toujours )?(?:tou(?:s|tes) )?(?:les|mes|nos|tes) {_WORKS}{_OF} (?:ttc|ht|hors taxes?|toutes taxes|en|avec|sans|au|par|comme|sous)\b(?! (?:ligne|retard|place|ordre|cours|attente|ce|cette|l[ae]s?)\b)
    )
    """,
    takes=(
        "Montre-moi le texte avant d'envoyer un mail.",
        "En cas de doute, demande-moi.",
        "Ne commande rien sans me demander.",
        "Ne touche pas à la base de production.",
        "Dans les lettres, signe Dr Hélène Roux.",
        "Rappelle-moi les poubelles tous les jeudis.",
        "Corrige mon français quand je fais des fautes.",
        "Pas de réunions avant 9 h dans mon agenda.",
    ),
    leaves=(
        "Avant de partir, envoie-moi l'adresse.",
        "Demande à Tom avant de prendre la voiture.",
        "Montre-moi ce texte avant de l'envoyer.",
        "Dans les lettres, mon père signe toujours de son nom complet.",
        "Ne pars pas sans me dire au revoir.",
        "Rappelle-moi les poubelles jeudi.",
        "Ne touche pas à mon gâteau !",
    ),
)
EVER = Rule(
    "ever",
    "speaks of the speaker's things, and of always or never, and not of once",
    rf"""
    ^{_ONCE}(?!.*-(?:lui|leur)\b|.*\?)(?=.*\b(?:moi|me|mes|mon|ma|m'\w+|nous|nos|notre|tes (?:r[eé]ponses|messages|textes))\b)
    .*(?<!\w)(?:toujours|jamais|[àa] chaque fois|syst[eé]matiquement|d[eé]sormais|dor[eé]navant|par d[eé]faut|{_EVERY})(?!\w)
    """,
    takes=(
        "Préviens-moi à chaque fois.",
        "Mets toujours mon nom en bas.",
        "Écris-moi chaque lundi.",
    ),
    leaves=(
        "Préviens-moi demain, comme toujours.",
        "Dis-lui toujours merci de ma part.",
        "Préviens-moi.",
    ),
)
