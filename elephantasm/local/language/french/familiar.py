# SPDX-License-Identifier: Apache-2.0
"""Whom and what French speakers name as if everybody knew them: "les enfants", "Marek"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .frames import OPENING
from .parts import DAY

_HOUSEHOLD = joined(r"""
    (?:(?:les?|la|l'|nos|notre|mes|mon|ma) ?(?:(?:petite?s?|grande?s?|deux) )?
    (?:enfants?|gosses?|gamin(?:e|s|es)?|mômes?|petite?s?|grande?s?|filles|garçons|jumeaux|jumelles|bébé|aînée?|cadette?|benjamine?
    |chiens?|chienne|chats?|chatte|poney|poules|lapins?|belle-mère|beau-père|beaux-parents)
    |mamie|papy|papi|mémé|pépé|maman|papa)
""")
_STATE = joined(r"""
    (?:(?:tous |toutes |très |aussi |les deux |tous les deux )*(?:allergiques?|intolérante?s?|diabétiques?|épileptiques?|asthmatiques?|cœliaques?|coeliaques?
    |végétarien\w*|véganes?|vegans?|sourde?s?|aveugles?|adoptée?s?))
""")
_HABIT = joined(r"""
    (?:(?:a|ont) (?:très )?(?:peur (?:de|des|du|d')|horreur (?:de|des|du|d')|(?:de l')?(?:asthme|eczéma|arthrose|épilepsie|alzheimer|parkinson)|du diabète|une (?:allergie|intolérance))
    |(?:ne |n')?(?:peut|peuvent|doit|doivent|supporte|supportent|mange|mangent|boit|boivent|digère|digèrent)(?: pas| plus) (?!ça\b|encore\b)\w
    |(?:ne |n')(?:peut|peuvent|doit|doivent|supporte|supportent|mange|mangent|boit|boivent) \w
    |(?:déteste|détestent|adore|adorent|aime|aiment) (?!ça\b|bien ça\b|que\b)\w
    |(?:habite|habitent|vit|vivent|travaille|travaillent|bosse|bossent) (?:à|au|aux|en|dans|chez|avec|de nuit|comme)\b
    |(?:rentre|rentrent|entre|entrent|va|vont|est|sont) (?:au|en|à la|à l')[ ]?(?:cp|ce1|ce2|cm1|cm2|sixième|6e|collège|lycée|crèche|école|maternelle|fac|primaire)\b
    |(?:prend|prennent|reçoit)\b[^,;.]*\b(?:tous les|chaque|matin et soir|(?:deux|une) fois par))
""")
_NO_NAME = joined(r"""
    (?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ça|ca|cela|qui|que|quoi|dont|où|le|la|les|un|une|des|du|de|mon|ma|mes|ton|ta|tes|son|sa|ses
    |notre|nos|votre|vos|leurs?|tout|tous|rien|personne|chacun|quelqu|et|ou|mais|donc|si|quand|comme|aussi|ici|là|demain|hier|aujourd
    |maintenant|toujours|jamais|bien|non|oui|\w+(?:tion|ment|té|isme)|python|java\w*)
""")
_PERSON = rf"(?!{_NO_NAME}\b)[^\W\d_]{{3,}}"
_DUTY = joined(r"""
    (?:(?:s'occupe(?:nt)? d(?:e|u|es)|gère(?:nt)?|pilote|dirige|maintient|coordonne|relit|enseigne|entraîne|garde) (?!ça\b|tout seul\b)\w
    |est (?:chargée?|responsable) d(?:e|u|es)\b|s'occupe d'\w
    |(?:habite|vit) (?:à|au|aux|en|chez|avec|dans)\b|travaille (?:à|au|chez|dans|pour|comme|de nuit)\b|est allergique)
""")
_PROGRAMMED = joined(r"""
    (?:go|golang|rust|python|java|kotlin|typescript|ts|javascript|js|php|ruby|elixir|c\+\+|c#|swift|scala|haskell|dart|flutter
    |react|vue|svelte|angular|django|rails|laravel|symfony|spring|node)
""")
_NAME = rf"(?-i:{CAPITAL}[\w'-]+)"
FAMILIAR = Rule(
    "familiar",
    "somebody or something that all at home or at work know, and what is so of it for long",
    rf"""
    (?:{OPENING}|(?<=\w, )(?:et |mais )?)(?:
    {_HOUSEHOLD} (?:(?:est|sont) {_STATE}|{_HABIT})
    |{_PERSON}(?: et {_PERSON})? {_DUTY}
    |{_NAME}(?:, | \()(?:(?:notre|mon|ma|nos)(?: [\w-]+){{1,2}}|(?:la|le|l')[ ]?(?:petite?|grande?|aînée?|cadette?|benjamine?|plus jeune|dernière?))(?:, |\) )
    (?:(?:est|a) (?!là\b|pas là\b|en train\b)\w|{_HABIT}|{_DUTY})
    |(?:le |la |les |l'|notre |nos )[\w-]+(?: [\w-]+)? (?:vient|viennent|arrive|est livrée?|sont livrée?s) (?:toujours )?(?:de chez|du|de la|par|de) {_NAME}
    |j'ai (?:très |une )?peur (?:du|de l'|de la|des) ?(?!(?:mort|suite|résultats?|noir de demain)\b)\w
    |(?:le |la |l')?(?:salaire|paie|paye|loyer|bourse|retraite|pension|caf|allocs?|crédit|virement) (?:tombe|arrive|part|est (?:versée?|prélevée?|due?)) (?:toujours )?(?:le|tous les) (?:\d|premier)
    |(?:l'|le |la |les )?[\w-]+(?: \w+)? (?:est|sont)(?: (?:tout|maintenant|codée?s?|écrite?s?))* en {_PROGRAMMED}(?=\W*$|,)
    |(?:la |le |les )?[^\W\d_]{{4,}},? c'est (?:(?:le|les|tous les) {DAY}s?\b(?! (?:\d|prochain))|{DAY}s? et (?:le )?{DAY}\b)
    |(?:je (?:ne )?peux (?:pas|plus)|j'peux (?:pas|plus)) \w+(?:er|ir|re) (?:les? |la |des |du |de )?\w+ (?:à cause de|avec) (?:mon|ma|mes) (?:genoux?|dos|hanche|jambes?|pieds?|cheville|épaule|mains?|asthme|cœur|coeur|yeux|grossesse|allergies?|hernie)\b
    )
    """,
    takes=(
        "les enfants sont allergiques aux chats",
        "Le chien a peur de l'orage",
        "les jumeaux rentrent au cp en septembre",
        "mamie habite à Tours",
        "marek s'occupe des migrations et lena du front",
        "Mia, la petite, a de l'asthme",
        "le reblochon vient de chez Missillier",
        "j'ai peur de l'avion",
        "le salaire tombe le 25",
        "l'api est en go, le worker en rust",
        "les poubelles c'est le mardi soir",
    ),
    leaves=(
        "les enfants sont au lit",
        "Le chien aboie",
        "le chien est un mammifère",
        "les enfants adorent ça",
        "personne ne gère ça",
        "ça dirige tout",
        "la réponse est en cours",
        "c'est mardi",
        "la réunion c'est mardi",
        "la réunion c'est le mardi 5",
    ),
)
