# SPDX-License-Identifier: Apache-2.0
"""French words by which a plain assertion shows that it is of somebody's life."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import SEASONS
from .parts import DAY, MONTH

_NUMBER = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|plusieurs|quelques)"
HABITS = Rule(
    "habits",
    "how often, or at which times, something is so",
    rf"""
    \b(?:tous les (?:jours|soirs|matins|midis|mois|ans|week-ends|{DAY}s?|deux jours)|toutes les (?:semaines|nuits|{_NUMBER} semaines)|chaque (?:jour|soir|matin|semaine|mois|ann[eé]e|{DAY}|{one_of(SEASONS)})
    |le (?:{DAY})s?|les (?:{DAY})s?|une (?:semaine|fois|nuit) sur \w+|{_NUMBER} fois (?:par|dans la) (?:jour|semaine|mois|an)|[aà] (?:mi-temps|temps plein|plein temps)|de nuit|d'astreinte|la plupart du temps)\b
    |^\W*jamais \w+[eé]\b
    """,
    takes=(
        "je me lève à cinq heures tous les jours",
        "le groupe répète le jeudi",
        "une semaine sur trois",
    ),
    leaves=("le jour où il pleut", "deux des jours"),
)
SPANS = Rule(
    "spans",
    "since when, or for how long, something is so",
    rf"""
    \bdepuis (?:(?:19|20)\d\d|{MONTH}|mes \d+ ans|{_NUMBER} (?:ans|mois|ann[eé]es)|l'an dernier|l'ann[eé]e derni[eè]re|toujours|l'enfance|la naissance|l'[eé]cole|la fac|longtemps|tout(?:e)? petite?)\b
    |\bdate de (?:19|20)\d\d\b|\ben {_NUMBER}(?:e|[eè]me)? ann[eé]e\b|\btoute ma vie\b|\bn[eé]e? (?:le|en) \d
    """,
    takes=("je conduis le bus 14 depuis 2011", "notre chaudière date de 2009"),
    leaves=("depuis quand", "il y a dix ans"),
)
_PEOPLE = joined(r"""
    (?:maman|papa|mamie|papi|mari|femme|conjointe?|copine|copain|compagne|compagnon|fils|filles?|gar[cç]ons?|enfants?|gosses?|petits?|petite|jumeaux|jumelles|b[eé]b[eé]|a[iî]n[eé]e?|cadette?|benjamine?|fr[eè]res?|s(?:œ|oe)urs?
    |m[eè]re|p[eè]re|parents|grand-\w+|belle-\w+|beau-\w+|tante|oncle|cousine?s?|neveux?|ni[eè]ces?|proprio|propri[eé]taire|locataires?|coloc\w*|nounou|voisine?s?)
""")
_BEASTS = joined("""
    (?:chats?|chatte|chatons?|chiens?|chienne|chiot|l[eé]vrier|labrador|poules?|coq|canards|oies|ch[eè]vres?|moutons?|brebis|vaches?|cochons?|abeilles|ruches?|cheval|chevaux|poney|[aâ]ne|perroquet|perruches?|hamster|lapins?|tortue)
""")
_HOMES = joined("""
    (?:appart\\w*|studio|maison|pavillon|ferme|jardin|potager|p[eé]niche|caravane|camping-car|yourte|balcon|grenier|cave|chaudi[eè]re|lave-vaisselle|machine [aà] laver|piano|violon|violoncelle|guitare|fl[uû]te|trompette|accord[eé]on
    |machine [aà] coudre|scooter|moto|tracteur|camion|chorale|groupe|orchestre|fanfare|boutique|loyer|salaire)
""")
_STATES = joined(r"""
    (?:divorc[eé]e?|veuve|veuf|s[eé]par[eé]e?|mari[eé]e?|pacs[eé]e?|maman solo|papa solo|m[eè]re c[eé]libataire|retrait[eé]e?|[aà] la retraite|au ch[oô]mage|ind[eé]pendante?|enceinte|sobre|v[eé]gan\w*|v[eé]g[eé]tari\w+
    |diab[eè]te|diab[eé]tique|c(?:œ|oe)liaque|gauch[eè]re?|droiti[eè]re?|sourde?|malentendante?|aveugle|b[eè]gue|fauteuil roulant|appareil auditif|pacemaker|asthm\w+|[eé]pilep\w+|alzheimer|parkinson|arthrose|tdah|autiste|entends mal|vois mal)
""")
_TRADE = r"(?:infirmi[eè]re?|aide-soignante?|prof|instit\w*|plombi[eè]re?|[eé]lectricienne?|menuisi[eè]re?|boulang[eè]re?|cuisini[eè]re?|serveuse|serveur|vendeuse|vendeur|chauffeu[rs]e?|conduct\w+|ing[eé]nieure?|d[eé]veloppeu[rs]e?|comptable|avocate?|sage-femme|pomp[i]er|m[eé]canicienne?|agricult\w+|vigneronne?|apicult\w+|[eé]tudiante?|apprentie?|facteur|factrice|libraire)"
_THINGS = rf"(?:{_BEASTS}|{_HOMES}|{_STATES}|{_TRADE})"
# What is no trade though it ends as one: "je suis meilleur".
_BY_ENDING = joined(r"""
    \b(?:(?:je|j') ?suis (?:(?:une?|toujours|aussi|encore|simple)[ ])*|(?:je )?(?:bosse|travaille) comme[ ])
    (?!(?:premi(?:er|ère)|derni(?:er|ère)|enti(?:er|ère)|meilleure?|sup[eé]rieure?|inf[eé]rieure?|majeure?|mineure?|ancien(?:ne)?|famili(?:er|ère)|r[eé]guli(?:er|ère)|triste|r[eê]veur|r[eê]veuse|menteur|menteuse|moqueur|moqueuse)\b)
    [\w-]{3,30}(?:eur|euse|ier|i[eè]re|ien|ienne|iste|trice|logue|th[eé]caire)
    (?=[ ](?:[aà]|au|chez|dans|en|de|d'|pour|sur)(?:\b|(?<='))|,|\W*$)
""")
LIVES = Rule(
    "lives",
    "the speaker's people, animals, home, trade or body, or a note that begins with such a one",
    rf"""
    ^\W*(?:(?:salut|bonjour|coucou|et|alors|sinon|au fait)\b[ ,]*)*(?:(?:le|la|les|l'|nos|notre|pas de|plus de|{_NUMBER})[ ]?)*(?:{_PEOPLE}|(?:[\w-]+ )?{_THINGS})\b
    |^\W*(?:(?:le|la|les|notre|nos)[ ])?(?:backend|frontend|front|repo|d[eé]p[oô]t|base de donn[eé]es|serveur|site|staging)(?: (?:de \w+|maintenant))? (?:est|sont|tourne|vit|utilise)\b
    |^(?=.*\b(?:je|j'|nous|on|mon|ma|mes|notre|nos|moi|chez nous)\b).*\b{_THINGS}\b
    |\bon (?:vit|est|habite) (?:à )?(?:{_NUMBER}) dans\b|\bon se chauffe (?:aux?|à)\b|\b(?:jamais|pas|mon|le) (?:passé le |eu le )?permis\b
    |{_BY_ENDING}
    """,
    takes=(
        "deux garçons, 7 et 11 ans",
        "mon mari est sourd d'une oreille",
        "le repo est sur codeberg",
    ),
    leaves=("c'est écrit dessus", "il y a une liste de chats"),
)
TALK = Rule(
    "talk",
    "feelings, plans, the moment, the listener, somebody's word; or signs of no sentence",
    r"""
    \b(?:sens|sent|crois|pense|penses|trouve|esp[eè]re|souhaite|besoin|veux|veut|voudrais|aimerais|dois|doit|faut|faudrait|devrais|pourrais|serait|aurait|vais|va (?:falloir|\w+er)|allons|plans?|peut-[eê]tre|sans doute|probablement
    |super|g[eé]nial\w*|parfait\w*|cool|top|beau|belle|important\w*|merci|bravo|sympa|content\w*|vraiment|tellement|enfin
    |aujourd'hui|demain|hier|en ce moment|ce (?:soir|matin|week-end|midi)|cette (?:semaine|nuit)|(?:semaine|mois|ann[eé]e) prochaine?|tu|te|toi|ton|ta|tes|vous|votre|vos|dit|disent|pr[eé]tend|si|quand|pourquoi)\b|\bt'
    |\bà \d+ ?%|[*<>=#{}\[\]|_]|\w\(|^\W*(?:[cç]a|c'est|ce|il|elle|qui|que)\b
    """,
    takes=("je veux un appart plus grand", "c'est mon chien", "x = chats"),
    leaves=("on a déménagé le piano", "mon mari est sourd d'une oreille"),
)
PAST = Rule(
    "past",
    "what happened, or was so",
    r"\b(?:[eé]tais|[eé]tait|[eé]taient|avais|avait|avions|d[eé]j[aà]|viens de|vient de|(?:ai|as|a|avons|avez|ont|suis|est|sommes|sont) (?:\w+ )?(?!n[eé]e?\b|mari[eé]|divorc|s[eé]par|retrait|pacs[eé])\w+(?:[eé]|u|is|it|[eé]e|[eé]s)(?=\s|\W*$))",
    takes=("on a déménagé le piano", "j'étais cuisinier"),
    leaves=("je conduis le bus 14 depuis 2011", "on vit sur une péniche"),
)
CHANGES = Rule(
    "changes",
    "what is otherwise from some time on, or over",
    rf"""
    ^(?!.*\b(?:fini|envoy[eé]|termin[eé]|joint|mieux|pire)\b)
    (?:.*\b)?(?:ne \w+ plus|n'\w+ plus|maintenant|d[eé]sormais|[aà] la place|depuis (?:hier|{DAY}|la semaine derni[eè]re|peu)|[aà] partir (?:de|du) \w+|chang[eé] de|pass[eé]e?s? [aà]|d[eé]m[eé]nag[eé]|quitt[eé]|arr[eê]t[eé]|s[eé]par[eé]s?|vendue?|d[eé]missionn[eé]|[aà] la retraite)\b
    """,
    takes=("on a déménagé à Metz", "je ne fais plus de boxe"),
    leaves=("je fais de la boxe", "le rapport est fini maintenant"),
)
