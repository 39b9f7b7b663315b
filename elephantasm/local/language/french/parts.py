# SPDX-License-Identifier: Apache-2.0
"""Parts of French clauses of which all is understood, and how a table of clauses is made."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import Rule, joined, one_of
from ..writing import loose, numbered
from .calendar import MONTHS, WEEKDAYS

# The first letter of a name; what `rules` has takes small letters with accents as well.
CAPITAL = "(?-i:[A-ZÀ-ÖØ-ÞŒ])"
MONTH = one_of(name for form in MONTHS for name in form)
DAY = one_of(name for name, *_ in WEEKDAYS)
# When something began or happened.
WHEN = joined(rf"""
    (?:hier|avant-hier|aujourd'hui|maintenant|désormais|actuellement|récemment|en ce moment
    |depuis peu|ce matin
    |cet(?:te)? (?:semaine|année|été|hiver|automne)|ce (?:mois(?:-ci)?|printemps|week-end)|(?:la
    |le|l') ?[\w-]+ (?:derni(?:er|ère)|passée?)
    |(?:{DAY})(?: dernier| prochain)?|depuis (?:le |la |mes |environ |plus de |cette? )?[\w'-]+
    (?: (?:ans?|mois|semaines?|jours?|heures?|temps|derni(?:er|ère)|passée?|\d{{4}}))?
    |il y a (?:\w+|\w+ \w+) (?:jours?|semaines?|mois|ans?)
    |(?:en|début|fin|depuis) (?:{MONTH})(?: \d{{4}})?|le \d{{1,2}}(?:er)? (?:{MONTH})
    |le (?:{DAY})(?: et le (?:{DAY}))*|cette nuit)
""")
# What stands for such a time when rules look at a clause (`claims.TIMES`).
RECENTLY = "récemment"
# A clause begins: with the sentence, or after what ends another; then words that change nothing.
BEGIN = joined(rf"""
    (?:^[\s(]*|[,;:] |(?<=[\w.!,] )(?:et|mais|pis|puis) )
    (?:(?:salut|slt|bjr|cc|bonjour|bonsoir|coucou|hello|hey|bon|ben|bah|alors|ok|oui|ah|euh|donc|au fait
    |en fait|du coup|finalement|enfin
    |d'ailleurs|aussi|sinon|voil[aà]|pour info|ça y est|bref|dis|perso|moi|nous
    |petite? (?:mise à jour|nouvelle)|une chose|comme tu sais|(?:il se )?trouve que|c'est que
    |que|non(?=,)|pardon|officiellement|enchantée?|{RECENTLY})\b[,.:!… ]+)*
""")
# What may come after it: nothing, a mark, or a word that begins something else.
END = joined(rf"""
    (?=\s*(?:$|[^\w\s]+(?:\s|$)|\()|\s+(?:et|ou|mais|pis|puis|faque|avec|parce|car|donc|alors
    |aussi|également|mdr|lol|merci|près|où|déjà|comme|pour|après|du coup|au fait
    |pour l'instant|qui|stp|svp|{RECENTLY})\b)
""")
NAME = rf"{CAPITAL}[\w'-]+(?: (?:de |du |d')?{CAPITAL}[\w'-]+){{0,3}}"
NAMES = rf"{NAME}(?:, {NAME}){{0,3}}(?: et {NAME})?"
PROPER = joined(rf"""
    {CAPITAL}[\w&.'-]*(?<!\.)(?:(?: (?:de la|des|de|du|la|le|les|et)
    | ?,)? {CAPITAL}[\w&.'-]*(?<!\.)){{0,5}}
""")
SMALL = r"(?-i:[a-zà-ÿœ])[\w'-]+"
# In small letters a name is one word, or one of those that go with another.
PLACE = joined(rf"""
    (?:{PROPER}
    |(?:saint|sainte|la|le|les) {SMALL}
    |(?!(?:la|le|les|un|une|deux|trois|cent|l'\w*|mon|ma|mes|mi|cheval|côté|peine|plein|pied|vélo
    |domicile|temps|crédit|distance|proximité|nouveau
    |fond|cause|moitié|droite|gauche|plusieurs|table|tout|toute)\b){SMALL})
""")
IN = rf"(?:à|a|au|aux|en(?= {CAPITAL})|dans le|dans les|sur)"
MY = r"(?:mon|ma|notre)"
WHOSE = joined(rf"""
    (?P<o>{MY} (?:petite? |grande? )?[\w-]+(?: (?:aînée?|cadette?))?(?: {NAME})?|{CAPITAL}(?!\b
    |e\b|l\b|n\b|lle\b)[\w-]{{2,}})
""")
PARTNER = joined(r"""
    (?:copain|copine|mari|femme|épouse|époux|compagnon|compagne|conjointe?|chum|blonde|fiancée?
    |mec|meuf|amoureux|amoureuse)
""")
PET = joined(r"""
    (?:chats?|chattes?|chatons?|chiens?|chiennes?|chiots?|lapine?s?|hamsters?|tortues?
    |perroquets?|perruches?|canaris?|cochons? d'inde
    |cheval|chevaux|juments?|poneys?|furets?|poissons?|minou|toutou|matou)
""")
CHILD = "(?:fils|filles?|enfants?|garçons?|bébés?|jumeaux|jumelles|petite?s?|gamine?s?|gosses?)"
WORK = "(?:travaille|bosse|taffe|taf)"
TRADE = joined(r"""
    (?:infirmi(?:er|ère)|médecin|docteure?|avocate?|instit\w*|maître(?:sse)?|prof(?:esseure?)?
    |enseignante?|ingénieure?|architecte|serveu(?:r|se)|cuisini(?:er|ère)
    |menuisi(?:er|ère)|électricien(?:ne)?|plombi(?:er|ère)|maçonn?e?|chauffeu(?:r|se)|routi(?:er
    |ère)|pompi(?:er|ère)|polici(?:er|ère)|gendarme|militaire|soldate?
    |journaliste|écrivaine?|auteure?|autrice|traduct(?:eur|rice)|interprète|photographe|graphiste
    |designer|développeu(?:r|se)|dev|programmeu(?:r|se)|informaticien(?:ne)?
    |analyste|comptable|économiste|consultante?|conseill(?:er|ère)|secrétaire|assistante?
    |réceptionniste|vendeu(?:r|se)|caissi(?:er|ère)|commerciale?|coiffeu(?:r|se)
    |esthéticienne?|psychologue|psychiatre|psy|kiné(?:sithérapeute)?|dentiste|vétérinaire|véto
    |pharmacien(?:ne)?|pédiatre|gynécologue|cardiologue|chirurgien(?:ne)?
    |sage-femme|aide-soignante?|auxiliaire|ambulanci(?:er|ère)|biologiste|chimiste
    |physicien(?:ne)?|géologue|mathématicien(?:ne)?|historien(?:ne)?|philosophe|sociologue
    |cherch(?:eur|euse)|bibliothécaire|libraire|musicien(?:ne)?|chant(?:eur|euse)|act(?:eur|rice)
    |comédien(?:ne)?|danseu(?:r|se)|peintre|sculpt(?:eur|rice)|artiste
    |illustrat(?:eur|rice)|scénariste|édit(?:eur|rice)|agricult(?:eur|rice)|maraîch(?:er|ère)
    |pêcheur|jardini(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)|bouch(?:er|ère)
    |mécanicien(?:ne)?|technicien(?:ne)?|ouvri(?:er|ère)|soudeu(?:r|se)|pilote|hôtesse|steward
    |fonctionnaire|juge|notaire|huissi(?:er|ère)|fact(?:eur|rice)|livreu(?:r|se)
    |concierge|vigile|entraîneu(?:r|se)|coach|monit(?:eur|rice)|éducat(?:eur|rice)|orthophoniste
    |ergothérapeute|gestionnaire|gérante?|direct(?:eur|rice)|chef(?:fe)?
    |étudiante?|stagiaire|apprentie?|alternante?|freelance|indépendante?|auto-entrepreneu(?:r|se)
    |retraitée?|animat(?:eur|rice)|cadre|correct(?:eur|rice))
""")
PEOPLE = joined(r"""
    (?:breton|normand|français|belge|québécois|canadien|suisse|parisien|lyonnais|marseillais
    |corse|basque|alsacien|italien|espagnol|portugais|anglais|allemand
    |américain|marocain|algérien|tunisien|sénégalais|ivoirien|camerounais|malien|africain
    |européen|catalan|flamand|wallon|bruxellois|liégeois|polonais|russe|chinois|japonais
    |libanais|turc|roumain|bélier|taureau|gémeaux|cancer|lion|vierge|balance|scorpion|sagittaire
    |capricorne|verseau|poissons|catholique|musulman|juif|athée|dieu|charlie)
""")
MONEY = joined(r"""
    (?:(?:€|\$) ?\d[\d.,' ]*\d|\d(?:[\d.,']|\s(?=\d))*(?: ?(?:€|\$|euros?|dollars|piasses|balles
    |francs|chf|k€?))?)
""")
ILLNESS = joined(r"""
    (?:diabète|asthme|cancer|épilepsie|hypertension|hypothyroïdie|hyperthyroïdie|migraines?
    |arthrite|arthrose|sclérose en plaques|fibromyalgie|endométriose|anémie|apnée
    |scoliose|psoriasis|eczéma|anxiété|dépression|tdah|toc|lupus|maladie de \w+|cholestérol
    |vertiges|hernie|arythmie|parkinson|alzheimer|covid long|trouble \w+|sopk|insomnies?
    |burn-?out)
""")
TONGUE = joined(r"""
    (?:(?:le |l'|d'|de l')?(?:français|anglais|espagnol|allemand|breton|basque|catalan|occitan
    |portugais|italien|chinois|mandarin|japonais|coréen|arabe
    |russe|polonais|roumain|turc|néerlandais|flamand|wolof|créole|lingala|berbère|kabyle|corse
    |alsacien|suédois|grec|hébreu|vietnamien|persan))
""")
APPOINTMENT = r"(?:rendez[- ]vous|rdv|entretien|consultation|visite|réunion)"
EVENT = joined(r"""
    (?:contr[oô]le|examen|mariage|op[eé]ration|concert|match|soutenance|audience|livraison
    |inspection|d[eé]m[eé]nagement|concours)
""")
# What is expected, by what it is with, or by its own name.
EXPECTED = joined(rf"""
    (?:{APPOINTMENT} (?:chez|avec|à la|à l'|au|de la|de l'|du|de|pour) ?(?:le |la |l'|mon |ma )?
    (?P<k>(?:(?:M\.|Mme|Mlle|Dr|docteur) )?[\w-]+)
    |(?P<k_2>{EVENT}(?: (?:de |du |d')?[\w-]+)?))
""")
MOVED = "(?:déplacée?|décalée?|reportée?|repoussée?|avancée?)"
SHIFTED = "(?:déplacé|décalé|reporté|repoussé|avancé|changé|bougé|retardé)"
TO_DAY = r"(?P<v>(?:le|au|à|{DAY}|demain)\b ?[^,;!?]{2,40}?)".replace("{DAY}", DAY)
THE = r"(?:(?:le|la|les|un|une|mon|ma|mes|notre) |l')?"
TO = r"(?:à la |à l'|aux |au |à |a la |a l'|a )"
_COMING = joined(rf"""
    (?:en (?:{MONTH})|le \d{{1,2}}(?:er)? (?:{MONTH})|(?:début|fin|mi-?) ?(?:{MONTH})|le mois prochain|la semaine prochaine
    |dans (?:deux|trois|\d) (?:semaines|mois))
""")
# "Je déménage à Paris en avril": the speaker moves on a day that is to come.
MOVING = joined(rf"""
    (?:{_COMING},? (?:je déménage|on déménage|nous déménageons|je m'installe|on s'installe|j'emménage|on emménage) {IN} (?P<v>{PROPER})
    |(?:je déménage|on déménage|nous déménageons|je m'installe|on s'installe|j'emménage|on emménage) {IN} (?P<v_2>{PROPER}) {_COMING})
""")
WORKPLACE = joined(r"""
    (?:hôpital|boulangerie|bar|restaurant|resto|magasin|école|lycée|collège|banque|hôtel|clinique|usine|bureau|boîte|entreprise
    |pharmacie|agence|salon|garage|supermarché|crèche|librairie|cabinet)
""")

# Between somebody or "have" and what is done.
ALREADY = "(?:(?:déjà|enfin|finalement|aussi|vient de|récemment|lui) )*"


def did(participles: str) -> str:
    """Return the pattern of what the speaker, or somebody of his, has done."""
    return joined(rf"""
        (?:(?:j'ai|on a|nous avons|jai|je suis|on est|je me suis|on s'est) {ALREADY}
        (?:{participles})
        |{WHOSE} {ALREADY}(?:a|ont|est|sont|s'est) {ALREADY}(?:{participles}))
    """)


def telling(
    attribute: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Telling:
    """Return a way to tell an attribute, of a pattern that takes a clause without its edges."""
    whole = loose(numbered(rf"{BEGIN}(?:{joined(pattern)}){END}"))
    return Telling(attribute, Rule(attribute, meaning, whole, takes=takes, leaves=leaves))


def ending(
    attributes: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Ending:
    """Return a way to tell an end, of a pattern that takes a clause without its edges."""
    whole = loose(numbered(rf"{BEGIN}(?:{joined(pattern)}){END}(?!.*\?)"))
    names = tuple(attributes.split())
    return Ending(names, Rule(meaning, f"it is over: {meaning}", whole, takes=takes, leaves=leaves))
