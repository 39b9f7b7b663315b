# SPDX-License-Identifier: Apache-2.0
"""French clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, WEEKDAYS

_MONTH = one_of(name for form in MONTHS for name in form)
_DAY = one_of(name for name, *_ in WEEKDAYS)
# When something began or happened.
_WHEN = joined(rf"""
    (?:hier|avant-hier|aujourd'hui|maintenant|désormais|actuellement|récemment|en ce moment|depuis peu|ce matin
    |cet(?:te)? (?:semaine|année|été|hiver|automne)|ce (?:mois(?:-ci)?|printemps|week-end)|(?:la|le|l') ?[\w-]+ (?:derni(?:er|ère)|passée?)
    |(?:{_DAY}) dernier|depuis (?:le |la |mes |environ |plus de )?[\w'-]+(?: [\w'-]+)?|il y a (?:\w+|\w+ \w+) (?:jours?|semaines?|mois|ans?)
    |(?:en|début|fin|depuis) (?:{_MONTH})(?: \d{{4}})?|le \d{{1,2}}(?:er)? (?:{_MONTH})|le (?:{_DAY})(?: et le (?:{_DAY}))*|cette nuit)
""")
# A clause begins: with the sentence, or after what ends another; then words that change nothing.
_BEGIN = joined(rf"""
    (?:^[\s(]*|[,;:] |(?<=[\w.!,] )(?:et|mais) )
    (?:(?:salut|bonjour|bonsoir|coucou|hello|hey|bon|ben|bah|alors|ok|oui|ah|euh|donc|au fait|en fait|du coup|finalement|enfin
    |d'ailleurs|aussi|sinon|voil[aà]|pour info|ça y est|bref|dis|perso|moi|nous|petite? (?:mise à jour|nouvelle)|une chose|comme tu sais|(?:il se )?trouve que|c'est que
    |que|non(?=,)|pardon|officiellement|enchantée?|{_WHEN})\b[,.:!… ]+)*
""")
# What may come after it: nothing, a mark, or a word that begins something else.
_END = joined(rf"""
    (?=\s*(?:$|[^\w\s]+(?:\s|$)|\()|\s+(?:et|ou|mais|avec|parce|car|donc|alors|aussi|également|mdr|lol|merci|près|où|déjà|comme|pour|après|du coup|au fait
    |pour l'instant|qui|stp|svp|{_WHEN})\b)
""")
_NAME = rf"{CAPITAL}[\w'-]+(?: (?:de |du |d')?{CAPITAL}[\w'-]+){{0,3}}"
_NAMES = rf"{_NAME}(?:, {_NAME}){{0,3}}(?: et {_NAME})?"
_PROPER = joined(rf"""
    {CAPITAL}[\w&.'-]*(?<!\.)(?:(?: (?:de la|des|de|du|la|le|les|et)| ?,)? {CAPITAL}[\w&.'-]*(?<!\.)){{0,5}}
""")
_SMALL = r"(?-i:[a-zà-ÿœ])[\w'-]+"
# In small letters a name is one word, or one of those that go with another.
_PLACE = joined(rf"""
    (?:{_PROPER}
    |(?:saint|sainte|la|le|les) {_SMALL}
    |(?!(?:la|le|les|un|une|deux|trois|cent|l'\w*|mon|ma|mes|mi|cheval|côté|peine|plein|pied|vélo|domicile|temps|crédit|distance|proximité|nouveau
    |fond|cause|moitié|droite|gauche|plusieurs|table|tout|toute)\b){_SMALL})
""")
_IN = rf"(?:à|a|au|aux|en(?= {CAPITAL})|dans le|dans les|sur)"
_MY = r"(?:mon|ma|notre)"
_WHOSE = rf"(?P<o>{_MY} (?:petite? |grande? )?[\w-]+(?: (?:aînée?|cadette?))?(?: {_NAME})?|{CAPITAL}(?!\b|e\b|l\b|n\b|lle\b)[\w-]{{2,}})"
_PARTNER = "(?:copain|copine|mari|femme|épouse|époux|compagnon|compagne|conjointe?|chum|blonde|fiancée?|mec|meuf|amoureux|amoureuse)"
_PET = joined(r"""
    (?:chats?|chattes?|chatons?|chiens?|chiennes?|chiots?|lapine?s?|hamsters?|tortues?|perroquets?|perruches?|canaris?|cochons? d'inde
    |cheval|chevaux|juments?|poneys?|furets?|poissons?|minou|toutou|matou)
""")
_CHILD = "(?:fils|filles?|enfants?|garçons?|bébés?|jumeaux|jumelles|petite?s?|gamine?s?|gosses?)"
_WORK = "(?:travaille|bosse|taffe|taf)"
_TRADE = joined(r"""
    (?:infirmi(?:er|ère)|médecin|docteure?|avocate?|instit\w*|maître(?:sse)?|prof(?:esseure?)?|enseignante?|ingénieure?|architecte|serveu(?:r|se)|cuisini(?:er|ère)
    |menuisi(?:er|ère)|électricien(?:ne)?|plombi(?:er|ère)|maçonn?e?|chauffeu(?:r|se)|routi(?:er|ère)|pompi(?:er|ère)|polici(?:er|ère)|gendarme|militaire|soldate?
    |journaliste|écrivaine?|auteure?|autrice|traduct(?:eur|rice)|interprète|photographe|graphiste|designer|développeu(?:r|se)|dev|programmeu(?:r|se)|informaticien(?:ne)?
    |analyste|comptable|économiste|consultante?|conseill(?:er|ère)|secrétaire|assistante?|réceptionniste|vendeu(?:r|se)|caissi(?:er|ère)|commerciale?|coiffeu(?:r|se)
    |esthéticienne?|psychologue|psychiatre|psy|kiné(?:sithérapeute)?|dentiste|vétérinaire|véto|pharmacien(?:ne)?|pédiatre|gynécologue|cardiologue|chirurgien(?:ne)?
    |sage-femme|aide-soignante?|auxiliaire|ambulanci(?:er|ère)|biologiste|chimiste|physicien(?:ne)?|géologue|mathématicien(?:ne)?|historien(?:ne)?|philosophe|sociologue
    |cherch(?:eur|euse)|bibliothécaire|libraire|musicien(?:ne)?|chant(?:eur|euse)|act(?:eur|rice)|comédien(?:ne)?|danseu(?:r|se)|peintre|sculpt(?:eur|rice)|artiste
    |illustrat(?:eur|rice)|scénariste|édit(?:eur|rice)|agricult(?:eur|rice)|maraîch(?:er|ère)|pêcheur|jardini(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)|bouch(?:er|ère)
    |mécanicien(?:ne)?|technicien(?:ne)?|ouvri(?:er|ère)|soudeu(?:r|se)|pilote|hôtesse|steward|fonctionnaire|juge|notaire|huissi(?:er|ère)|fact(?:eur|rice)|livreu(?:r|se)
    |concierge|vigile|entraîneu(?:r|se)|coach|monit(?:eur|rice)|éducat(?:eur|rice)|orthophoniste|ergothérapeute|gestionnaire|gérante?|direct(?:eur|rice)|chef(?:fe)?
    |étudiante?|stagiaire|apprentie?|alternante?|freelance|indépendante?|auto-entrepreneu(?:r|se)|retraitée?|animat(?:eur|rice)|cadre|correct(?:eur|rice))
""")
_PEOPLE = joined(r"""
    (?:breton|normand|français|belge|québécois|canadien|suisse|parisien|lyonnais|marseillais|corse|basque|alsacien|italien|espagnol|portugais|anglais|allemand
    |américain|marocain|algérien|tunisien|sénégalais|ivoirien|camerounais|malien|africain|européen|catalan|flamand|wallon|bruxellois|liégeois|polonais|russe|chinois|japonais
    |libanais|turc|roumain|bélier|taureau|gémeaux|cancer|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons|catholique|musulman|juif|athée|dieu|charlie)
""")
_MONEY = r"(?:(?:€|\$) ?\d[\d.,' ]*\d|\d(?:[\d.,']|\s(?=\d))*(?: ?(?:€|\$|euros?|dollars|piasses|balles|francs|chf|k€?))?)"
_ILLNESS = joined(r"""
    (?:diabète|asthme|cancer|épilepsie|hypertension|hypothyroïdie|hyperthyroïdie|migraines?|arthrite|arthrose|sclérose en plaques|fibromyalgie|endométriose|anémie|apnée
    |scoliose|psoriasis|eczéma|anxiété|dépression|tdah|toc|lupus|maladie de \w+|cholestérol|vertiges|hernie|arythmie|parkinson|alzheimer|covid long|trouble \w+|sopk|insomnies?|burn-?out)
""")
_TONGUE = joined(r"""
    (?:(?:le |l'|d'|de l')?(?:français|anglais|espagnol|allemand|breton|basque|catalan|occitan|portugais|italien|chinois|mandarin|japonais|coréen|arabe
    |russe|polonais|roumain|turc|néerlandais|flamand|wolof|créole|lingala|berbère|kabyle|corse|alsacien|suédois|grec|hébreu|vietnamien|persan))
""")
_APPOINTMENT = r"(?:rendez[- ]vous|rdv|entretien|consultation|visite|réunion|contrôle|examen)"
_THE = r"(?:(?:le|la|les|un|une|mon|ma|mes|notre) |l')?"
_TO = r"(?:à la |à l'|aux |au |à |a la |a l'|a )"


def _telling(
    attribute: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Telling:
    """Return a way to tell an attribute, of a pattern that takes a clause without its edges."""
    whole = rf"{_BEGIN}(?:{joined(pattern)}){_END}"
    return Telling(attribute, Rule(attribute, meaning, whole, takes=takes, leaves=leaves))


def _ending(
    attributes: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Ending:
    """Return a way to tell an end, of a pattern that takes a clause without its edges."""
    whole = rf"{_BEGIN}(?:{joined(pattern)}){_END}(?!.*\?)"
    names = tuple(attributes.split())
    return Ending(names, Rule(meaning, f"it is over: {meaning}", whole, takes=takes, leaves=leaves))


TELLINGS = (
    _telling(
        "name",
        "how the speaker is called",
        rf"""
        (?:(?:moi,? )?(?:je m'appelle|j'm'appelle|mon (?:pr[ée]nom|nom(?: complet)?),? (?:est|c'est)) (?P<v>{_NAME}
        |(?!comment|pas|plus|ainsi|toujours|comme){_SMALL}(?: {_SMALL})?))
        """,
        ("Je m'appelle Maël.", "coucou, je m'appelle maelle et je suis de brest", "Mon nom est Jean Roux."),
        ("Je m'appelle pas comme ça.", "Elle s'appelle Ana.", "Mon nom de famille"),
    ),
    _telling(
        "name",
        "who the speaker is",
        rf"""
        (?:moi,? c'est|ici|je suis|j'suis) (?P<v>(?!(?:{_TRADE}|{_PEOPLE})e?(?:ne)?s?\b)(?-i:[A-ZÀ-Þ][a-zà-ÿœ])[\w'-]*(?: {_NAME})?)
        """,
        ("salut, moi c'est Apolline !", "Bonjour, je suis Marc.", "Je suis Léa Morel, enchantée."),
        ("moi c'est pareil", "je suis fatigué", "Je suis Breton.", "Je suis CEO."),
    ),
    _telling(
        "nickname",
        "how the speaker wants to be called",
        rf"(?:appel(?:le|ez)[- ]moi|on m'appelle|tout le monde m'appelle|mes (?:amis|potes) m'appellent|tu peux m'appeler) (?P<v>{_NAME})",
        ("Appelle-moi Gigi.", "tout le monde m'appelle Kiki", "on m'appelle Lulu"),
        ("Appelle-moi demain.", "Appelle Gigi.", "On m'appelle du bureau."),
    ),
    _telling(
        "home",
        "where the speaker lives",
        rf"""
        (?:(?:j'habite|jhabite|on habite|nous habitons|je vis|on vit|nous vivons|je réside)(?: (?:maintenant|désormais|toujours|actuellement))? (?:{_IN} |(?={CAPITAL}))
        |(?:(?:j'ai|on a|nous avons) (?:déménagé|emménagé)|(?:je viens|on vient|nous venons) de (?:déménager|emménager|m'installer|s'installer|nous installer)
        |je me suis installée?|on s'est installée?s?|nous nous sommes installée?s|je suis installée?|on est installée?s?|je suis partie? vivre) {_IN}[ ])(?P<v>{_PLACE})
        """,
        ("J'habite à Aix-en-Provence.", "j'habite a nantes", "On vient de s'installer à La Rochelle.", "J'habite Lyon."),
        ("J'habite sur un nuage.", "je vis en couple", "Je n'habite pas à Paris.", "Mon frère habite à Lyon."),
    ),
    _telling(
        "address",
        "the speaker's street",
        r"(?:j'habite|mon adresse(?:,)? (?:est|c'est)(?: le)?)(?: au)? (?P<v>\d+(?: bis| ter)?,? (?:rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|allée|quai|cours|route)\b[^.;!?]{2,60}?)",
        ("J'habite au 12 rue des Lilas.", "Mon adresse est 4 bis, avenue Foch, Lille."),
        ("J'habite dans la rue.", "La rue des Lilas est loin."),
    ),
    _telling(
        "employer",
        "whom the speaker works for",
        rf"""
        (?:(?:je|j'|on) ?{_WORK}(?: (?:maintenant|actuellement|désormais|toujours))? (?:chez|pour|à la|à l'|au|aux|à|a)
        |(?:j'ai commencé|je viens de commencer)(?: à (?:travailler|bosser))? (?:chez|à la|à l'|au|aux|pour|à)
        |(?:j'ai été|je viens d'être|on m'a|je me suis fait) (?:embauch(?:ée?|er)|recrut(?:ée?|er)|pris[e]?) (?:chez|par|à la|à l'|au|aux|à)
        |j'ai rejoint|j'ai signé (?:chez|avec)|je suis (?:salariée?|employée?|embauchée?) (?:chez|à la|à l'|au|de))
        [ ]?(?:la |le |l'|les )?(?P<v>{_PROPER}|(?<=chez )(?!moi|toi|nous|lui|elle|mes?\b|mon\b|ma\b|des?\b|un|les\b|eux){_SMALL})
        (?: comme {_TRADE}[\w ]{{0,30}}?)?
        """,
        ("Je travaille chez Decathlon depuis 2019.", "je bosse chez carrefour comme caissière", "Je travaille à la SNCF."),
        ("Je travaille à la maison.", "Je travaille sur un projet.", "Mon frère travaille chez Seb."),
    ),
    _telling(
        "employer",
        "in what kind of place the speaker works",
        rf"(?:je|j'|on) ?{_WORK} dans (?P<v>une? (?:pharmacie|hôpital|école|lycée|collège|crèche|banque|bar|restaurant|resto|boutique|cabinet|startup|start-up|usine|librairie|clinique|agence|hôtel|boulangerie|garage|mairie|boîte|entreprise|PME|ferme|labo\w*)(?: (?:de|d'|à) ?[\w-]+)?)",
        ("Je travaille dans une pharmacie.", "je bosse dans un resto à Lille"),
        ("Je travaille dans une bonne ambiance.", "Il travaille dans une banque."),
    ),
    _telling(
        "home",
        "where somebody of the speaker's lives",
        rf"{_WHOSE} (?:habite|vit|s'est installée?|a déménagé|a emménagé|est partie? vivre)(?: (?:maintenant|désormais))? (?:à|au|en|aux) (?P<v>{_PROPER})",
        ("Ma sœur Hélène a déménagé à Londres.", "ma mère habite à Dinant", "Léo vit à Lyon."),
        ("J'habite à Lyon.", "Elle habite à Lyon.", "Ma mère vit seule."),
    ),
    _telling(
        "employer",
        "whom somebody of the speaker's works for",
        rf"{_WHOSE} (?:(?:{_WORK} (?:chez|à la|à l'|au|pour))|est {_TRADE}(?: \w+)? (?:chez|à la|au)|a (?:commencé|été embauchée?) (?:chez|à la|au)|a rejoint|a quitté [^,.;]{{2,40}} (?:et a commencé|et travaille|et bosse|pour aller|pour) (?:chez|à la|au)?) ?(?P<v>{_PROPER})",
        ("Mon mari travaille chez Seb.", "Thibault est ingénieur chez Safran.", "Léo a quitté Safran et a commencé chez Sonaca."),
        ("Je travaille chez Seb.", "Mon mari travaille à la maison."),
    ),
    _telling(
        "manager",
        "the speaker's boss",
        rf"{_MY} (?:nouve(?:au|lle) )?(?:chef(?:fe)?|patronn?e?|manageu?[rs]e?|boss|responsable|supérieure?)(?: (?:actuel(?:le)?|directe?))? (?:s'appelle|c'est|est) (?P<v>{_NAME})",
        ("Mon chef actuel s'appelle Raymond.", "ma nouvelle cheffe c'est Thérèse Lambot"),
        ("Mon chef est sympa.", "Son chef s'appelle Raymond."),
    ),
    _telling(
        "position",
        "the speaker's trade",
        rf"""
        (?:je suis|j'suis|chuis?|je suis devenue?) (?:une? )?(?P<v>{_TRADE}(?: (?:de|d'|en|à la|à l'|au|aux|des|du|indépendante?|libérale?|web|senior|junior)(?: ?(?!{CAPITAL})[\w-]+){{0,2}}?)?)(?: (?:chez|à la|à l'|au|à|de) {_PROPER})?
        """,
        ("Je suis infirmière et j'habite à Metz.", "je suis prof de maths", "Je suis développeuse chez Seb."),
        ("Je suis Marc.", "Ma sœur est infirmière.", "Je suis un bon cuisinier."),
    ),
    _telling(
        "position",
        "what the speaker works as",
        rf"(?:je|j') ?{_WORK} (?:(?:chez|à la|au|à) {_PROPER} )?comme (?P<v>(?!un fou|une folle|un|une|d'hab|toujours|prévu){_SMALL}(?: (?:de|d'|en) ?{_SMALL})?)(?: (?:dans|chez|à|au) [^,.;]{{2,40}}?)?",
        ("Je travaille comme professeure de musique.", "je bosse comme serveur"),
        ("Je travaille comme un fou.", "Il travaille comme serveur."),
    ),
    _telling(
        "partner",
        "with whom the speaker lives as a couple",
        rf"""
        (?:{_MY} {_PARTNER},? (?:s'appelle|c'est|est)|je suis (?:mariée?|pacsée?|fiancée?|en couple) (?:à|avec)|je sors avec|j'ai épousé|je me suis (?:mariée?|pacsée?|fiancée?) (?:à|avec)) (?P<v>{_NAME})
        """,
        ("Ma copine s'appelle Solène.", "Je suis mariée à Baptiste depuis 2015.", "je sors avec Inès"),
        ("Ma copine est médecin.", "Je sors avec des amis.", "Sa copine s'appelle Ana."),
    ),
    _telling(
        "child",
        "the speaker's children",
        rf"""
        (?:(?:j'ai|on a|nous avons) (?:une?|deux|trois|quatre|\d) {_CHILD}(?: (?:de \w+ (?:ans|mois)(?: et \w+ ans)?))?(?:,| qui s'appelle(?:nt)?| prénommée?s?|\s?:)
        |(?:mon|ma|mes|notre|nos) {_CHILD}(?: aînée?| cadette?)? (?:s'appelle(?:nt)?|se prénomment?|c'est)) (?P<v>{_NAMES})
        """,
        ("J'ai deux enfants, Léo et Zoé.", "ma fille s'appelle Capucine"),
        ("J'ai deux enfants adorables.", "Ma fille Capucine va à l'école.", "Sa fille s'appelle Ana."),
    ),
    _telling(
        "child",
        "a child that was born",
        rf"{_MY} (?:petite? )?{_CHILD},? (?P<v>{_NAME}),? (?:est née?|vient de naître)",
        ("Notre fille Alba est née.", "mon fils Hugo vient de naître"),
        ("Ma fille est née.", "Sa fille Alba est née."),
    ),
    _telling(
        "pet",
        "the speaker's animals",
        rf"""
        (?:(?:j'ai|on a|nous avons|j'ai adopté|on a adopté) (?:une?|deux|trois|\d) {_PET}(?: [\w-]+)?(?:,| qui s'appelle(?:nt)?| nommée?s?|\s?:)
        |(?:mon|ma|mes|notre|nos) {_PET} (?:s'appelle(?:nt)?|c'est)) (?P<v>{_NAMES}|(?<=appelle )(?!comme|pas){_SMALL})
        """,
        ("j'ai un chien qui s'appelle Toby", "Notre chatte s'appelle Minette.", "on a deux chats, Sol et Luna"),
        ("Mon chien est grand.", "J'ai un chien.", "Son chat s'appelle Tom."),
    ),
    _telling(
        "age",
        "how old the speaker is",
        r"(?:j'ai|je viens d'avoir|je viens de fêter mes|j'ai eu|j'ai fêté mes) (?P<v>(?:\d{1,3}|[a-z]{3,12}(?:[- ](?:et[- ])?[a-z]{2,8}){0,2}) ans)",
        ("J'ai 34 ans.", "je viens d'avoir trente-deux ans"),
        ("J'ai 34 ans d'expérience.", "Ma fille a 7 ans."),
    ),
    _telling(
        "age",
        "how old somebody of the speaker's is",
        rf"{_WHOSE},? (?:a|vient d'avoir|vient de fêter ses|a eu) (?P<v>(?:\d{{1,3}}|[a-z]{{2,12}}(?:[- ](?:et[- ])?[a-z]{{2,8}}){{0,2}}) (?:ans|mois))",
        ("Ma fille Capucine a 7 ans.", "mon chien vient d'avoir 12 ans"),
        ("J'ai 34 ans.", "Ma maison a 7 ans de garantie."),
    ),
    _telling(
        "birthday",
        "the speaker's birthday",
        rf"(?:mon anniv(?:ersaire)?,? (?:est|c'est|tombe)|je suis née?) le (?P<v>(?:\d{{1,2}}|1er) {_MONTH}(?: \d{{4}})?)",
        ("Mon anniversaire est le 3 mai.", "je suis née le 12 janvier 1987"),
        ("Son anniversaire est le 3 mai.", "Je suis né à Metz."),
    ),
    _telling(
        "origin",
        "where the speaker is from",
        rf"(?:je suis (?:originaire )?d(?:e |')|je viens d(?:e |')(?={CAPITAL})|je suis née? (?:à|au|en) (?={CAPITAL}))(?P<v>(?!retour|bonne|mauvaise|sortie|garde|repos|service|congé|nature|plus|moins|ceux|celles|l'avis|ton|votre|nouveau|passage|la vieille){_PLACE})",
        ("Je suis de Brest.", "je viens de Lille", "Je suis née à Metz."),
        ("Je viens de manger.", "Elle est de Brest.", "Je suis de retour."),
    ),
    _telling(
        "allergy",
        "what the speaker can't stand",
        rf"""
        (?:(?:je suis|j'suis|chuis?)(?: (?:très|hyper|super))? (?:allergique|intolérante?)|(?:j'ai|je souffre d')(?: ?(?:une|d'une))? ?(?:allergie|intolérance)|on m'a (?:trouvé|diagnostiqué|découvert) une (?:allergie|intolérance))
        [ ]{_TO}(?P<v>(?!lundis?|cons\b|travail|boulot|bêtise|connerie|tout\b|gens){_SMALL}(?: (?:à|de|du|d'|des|en) ?(?:la )?{_SMALL}| secs?)?)
        """,
        ("Je suis allergique aux fruits à coque.", "j'ai une allergie au pollen", "je suis intolérante au lactose"),
        ("Mon fils est allergique aux œufs.", "Je suis allergique aux lundis.", "Je ne suis pas allergique au pollen."),
    ),
    _telling(
        "allergy",
        "what somebody of the speaker's can't stand",
        rf"{_WHOSE} (?:est (?:très )?(?:allergique|intolérante?)|a une (?:allergie|intolérance)) {_TO}(?P<v>(?!lundis?|travail|boulot|tout\b){_SMALL}(?: (?:à|de|du|d') ?(?:la )?{_SMALL}| secs?)?)",
        ("Mon fils Léo est allergique aux œufs.", "ma copine a une allergie aux chats"),
        ("Je suis allergique aux œufs.", "Ma mère est allergique à tout."),
    ),
    _telling(
        "diet",
        "what the speaker eats",
        r"(?:je suis(?: devenue?)?|j'suis|on est|chuis?) (?P<v>v[ée]gane?s?|vegan|v[ée]g[ée]tarien(?:ne)?s?|v[ée]g[ée]talien(?:ne)?|flexitarien(?:ne)?|pesc[oé]-?v?[eé]?[gt]\w+|c(?:œ|oe)liaque)",
        ("Je suis devenu végan.", "je suis végétarienne depuis mes 15 ans"),
        ("Je ne suis plus végan.", "Ma fille est végane."),
    ),
    _telling(
        "condition",
        "what the speaker suffers from",
        rf"""
        (?:j'ai|je souffre|on (?:m'a|vient de me) diagnostiqu(?:é|er))(?: (?:une?|du|de la|le|la|des|de|d'une?)| de l'| d'| l')? ?(?P<v>{_ILLNESS}(?: (?:de type \d|chroniques?|bipolaire|de \w+|du \w+))?)
        """,
        ("J'ai un diabète de type 1.", "on m'a diagnostiqué une endométriose"),
        ("J'ai un chien.", "Mon père a du diabète."),
    ),
    _telling(
        "condition",
        "what the speaker is, by an illness",
        r"(?:je suis|j'suis) (?P<v>diabétique|asthmatique|épileptique|malvoyante?|malentendante?|sourde?|autiste|bipolaire|daltonien(?:ne)?|dyslexique|hypertendue?)",
        ("Je suis diabétique.", "je suis asthmatique depuis petite"),
        ("Je suis fatigué.", "Mon père est diabétique."),
    ),
    _telling(
        "medication",
        "what the speaker takes",
        r"je prends (?:du |de la |de l'|un |une |des )?(?P<v>(?!cantine|voisine|cuisine|vitamine)\w{3,}(?:ine|ol|one|am|prazole|statine|thyrox|mide)\b(?: (?:à )?\d+ ?mg)?|\w{5,} \d+ ?mg)(?: (?:par|le|contre|pour|tous|une|deux) [\w ]{2,30})?",
        ("Je prends de la sertraline.", "je prends du levothyrox 75 mg le matin"),
        ("Je prends le train.", "Je prends du café."),
    ),
    _telling(
        "smoking",
        "how much the speaker smokes",
        r"(?P<v>(?:j'ai repris la (?:clope|cigarette)|je (?:re)?fume)(?: (?:une?|deux|trois|\d+) [\w ]{3,25}?)?)",
        ("Je fume.", "je fume un paquet par jour"),
        ("Je ne fume pas.", "Mon père fume."),
    ),
    _telling(
        "weight",
        "what the speaker weighs",
        r"(?:je pèse|je pese|je fais|je suis (?:descendue?|montée?|tombée?) à) (?P<v>\d{2,3}(?:[.,]\d)? ?(?:kg|kilos|livres))",
        ("Je pèse 72,5 kg.", "je suis descendue à 68 kilos"),
        ("Il pèse 3 kilos.", "Le poids est de 72 kg."),
    ),
    _telling(
        "height",
        "how tall the speaker is",
        r"je (?:mesure|fais) (?P<v>\d ?m ?\d\d|\d[.,]\d\d ?(?:m|mètres?)?|1\d\d ?cm|un mètre [\w-]+)",
        ("je mesure 1,78 m", "je fais 1m78"),
        ("Il mesure 1,80.", "Je mesure le mur."),
    ),
    _telling(
        "rent",
        "what the home costs the speaker",
        rf"""
        (?:(?:je|on) pa[iy]e|nous payons) (?P<v>{_MONEY})(?: (?:par|/) ?mois)? (?:de|pour le) loyer(?: par mois)?
        """,
        ("Je paie 1 250,50 € de loyer.", "on paye 800 euros par mois de loyer"),
        ("Je paie 20 € de sport.", "Il paie 600 € de loyer."),
    ),
    _telling(
        "rent",
        "what the home costs the speaker now",
        rf"""
        (?:(?:mon|notre|le) loyer,? (?:est(?: (?:de|passé à|monté à|maintenant de))?|passe à|c'est|s'élève à|fait|monte à|a (?:augmenté|été augmenté|grimpé) à)
        |mon proprio(?:priétaire)? (?:a augmenté|augmente|monte) le loyer à) (?P<v>{_MONEY})(?: (?:par mois|mensuels?))?
        """,
        ("Mon loyer est passé à 900 euros.", "Le loyer est de 750 € par mois."),
        ("Le loyer est cher.", "Mon salaire est passé à 2 000 €."),
    ),
    _telling(
        "salary",
        "what the speaker earns",
        rf"(?:je (?:gagne|touche)|mon salaire,? (?:est de|est passé à|c'est)) (?P<v>{_MONEY})(?: (?:bruts?|nets?|par mois|par an|mensuels?|annuels?))*",
        ("Je gagne 1 800 € par mois.", "mon salaire est de 32 000 euros bruts"),
        ("Il gagne bien.", "Je gagne peu."),
    ),
    _telling(
        "phone",
        "the speaker's number",
        r"mon (?:nouveau )?(?:num[eé]ro(?: de (?:t[eé]l[eé]phone|portable))?|t[eé]l[eé]phone|portable|tel|cell|gsm),? (?:est|c'est)(?: le)? (?P<v>\+?\d[\d ().-]{6,20}\d)",
        ("Mon numéro est le 06 12 34 56 78.", "mon gsm c'est 0470 12 34 56"),
        ("Mon portable est un Samsung.", "Son numéro est le 06 12 34 56 78."),
    ),
    _telling(
        "email",
        "the speaker's address for mail",
        r"mon (?:nouveau |nouvel )?(?:adresse |adresse e?-?)?(?:e-?mail|mail|courriel)(?: pro| perso)?,? (?:est|c'est) (?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
        ("Mon mail c'est ana.roux@example.org", "mon courriel est a@b.ca."),
        ("Mon mail est plein.", "Son mail est a@b.fr"),
    ),
    _telling(
        "car",
        "what the speaker drives",
        rf"(?:(?:ma|notre|la) (?:nouvelle )?(?:voiture|bagnole)|(?:mon|notre) (?:nouveau )?(?:char|auto)|je (?:conduis|roule en)|je me suis acheté)(?: (?:est|c'est|maintenant))?(?: une?)? (?P<v>{_PROPER}(?: \d+)?)",
        ("Ma voiture est une Renault Clio.", "je roule en Dacia Sandero"),
        ("Ma voiture est une catastrophe.", "Je conduis beaucoup."),
    ),
    _telling(
        "plate",
        "the plate of the speaker's car",
        r"(?:ma|la) (?:nouvelle )?plaque(?: d'immatriculation)?(?: de ma voiture)?,? (?:est|c'est) (?P<v>[A-Z0-9][A-Z0-9 -]{4,9})",
        ("Ma plaque est AB-123-CD.", "ma plaque c'est 1-ABC-234"),
        ("La plaque est chère.", "Ma plaque chauffante."),
    ),
    _telling(
        "studies",
        "what the speaker studies",
        rf"(?:j'étudie(?: (?:le|la|les|en))?|je fais|je suis (?:actuellement )?en|j'ai commencé) ?(?:l')?(?P<v>(?:une? |mon |ma )?(?:licence|master|doctorat|thèse|bts|but|prépa|bac|cégep|maîtrise|fac|m[12]|l[123]|droit|médecine|psycho\w*|histoire|lettres|maths|biologie|informatique)\b(?: (?:de|d'|en|sur) ?[\w' ]{{2,40}}?)?)(?: (?:à|à la|à l') ?{_PROPER})?",
        ("J'étudie le droit à Laval.", "je fais un master en informatique"),
        ("J'étudie beaucoup.", "Mon fils étudie le droit."),
    ),
    _telling(
        "language",
        "what the speaker speaks",
        rf"je parle (?:aussi |couramment )*(?P<v>{_TONGUE}(?:(?:,| et) (?:un peu )?{_TONGUE}){{0,5}})(?: couramment)?",
        ("Je parle anglais et espagnol.", "je parle breton"),
        ("Je parle beaucoup.", "Je parle avec elle."),
    ),
    _telling(
        "hobby",
        "what the speaker does for pleasure",
        r"(?:je (?:fais|joue|pratique)|j'apprends|je prends des cours|j'ai commencé)(?: (?:du|de la|de l'|au|à la|aux|le|la|les|de|d'))? ?(?P<v>guitare|piano|violon|batterie|saxo(?:phone)?|flûte|basse|ukulélé|accordéon|padel|tennis|foot(?:ball)?|basket|rugby|échecs|volley|hand(?:ball)?|golf|yoga|pilates|escalade|boxe|judo|karaté|poterie|céramique|natation|vélo|crossfit|théâtre|randonnée|surf|tricot|couture|crochet|salsa|danse|chorale|pétanque|hockey|ski)\b(?: (?:le|tous les|deux fois|chaque) [\w ]{3,20})?",
        ("Je joue de la guitare.", "je fais du yoga le mardi"),
        ("Je fais la cuisine.", "Je joue avec lui."),
    ),
    _telling(
        "appointment",
        "when the speaker is expected",
        rf"(?:j'ai|on a|nous avons|j'ai pris|j'ai obtenu|j'ai décroché) (?:une? )?{_APPOINTMENT} (?:chez|avec|à la|à l'|au|à|pour) ?{_THE}(?P<v>[^,;.!?]{{2,40}}? (?:le|à|{_DAY}|demain)\b[^,;!?]{{2,40}}?)",
        ("J'ai rendez-vous chez le dentiste le 14 mars.", "j'ai rdv avec ma banquière jeudi 12 à 14h"),
        ("J'ai un rendez-vous.", "J'ai faim."),
    ),
    _telling(
        "appointment",
        "to when an appointment was moved",
        rf"(?:(?:mon|notre|le) {_APPOINTMENT} (?:chez|avec|à la|à l'|au|de|du) ?{_THE}(?P<v>[^,;.!?]{{2,40}}? (?:est|a été) (?:déplacé|décalé|reporté|repoussé|avancé) (?:au|à)\b[^,;!?]{{2,40}}?))",
        ("Mon rendez-vous chez le dentiste est déplacé au 20 mars.", "mon rdv avec la banquière a été reporté à lundi"),
        ("Mon rendez-vous est annulé.", "On a déplacé la table."),
    ),
    _telling(
        "trip",
        "where the speaker is about to go",
        rf"""
        (?:on part|nous partons|je pars|on va|je vais|je vole|on s'envole|j'ai un vol)(?: en (?:voyage|vacances))? (?:à|au|en|aux|pour) (?P<v>{_PROPER})
        (?: en vacances| quelques jours)? (?:du \d|le \d|en (?:{_MONTH})|la semaine|{_DAY}|ce week-end|dans|deux|trois|une|pour)[^.;!?]{{1,60}}?
        """,
        ("On part à La Panne du 1er au 15 août.", "je pars au Japon le 3 mai"),
        ("Je vais à Paris.", "Je vais manger lundi.", "Ils partent à Rome en août."),
    ),
    _telling(
        "favorite {k}",
        "what the speaker likes most",
        rf"(?:mon|ma) (?P<k>[\w-]+(?: de [\w-]+)?) (?:préférée?|favorite?),? (?:est|c'est|reste)(?: maintenant)? (?:le |la |les |l')?(?P<v>\w[^,;.!?]{{0,40}}?)",
        ("Ma couleur préférée est le vert.", "mon film préféré c'est Amélie"),
        ("C'est mon préféré.", "Sa couleur préférée est le bleu."),
    ),
    _telling(
        "uses {k}",
        "what the speaker uses",
        rf"(?:j'utilise|on utilise|nous utilisons) (?P<v>{_PROPER}(?: \d[\d.]*)?) comme (?P<k>{_SMALL}(?: de {_SMALL})?)",
        ("J'utilise VS Code comme éditeur.", "on utilise Postgres 14 comme base de données"),
        ("J'utilise des lunettes.", "Il utilise Vim comme éditeur."),
    ),
    _telling(
        "version of {k}",
        "of which version something is",
        rf"(?:on utilise|j'utilise|nous utilisons|on est (?:passés? )?(?:à|en|sur)|on est passés? à|on a migré (?:vers|sur)|je suis passée? à) (?P<k>{CAPITAL}[\w.]*) (?P<v>\d+(?:\.\d+)*)",
        ("On utilise Python 3.11.", "on est passés à Postgres 16"),
        ("On utilise Python.", "Ils utilisent Java 8."),
    ),
    _telling(
        "time of {k}",
        "at what time something is",
        r"(?:la|le|mon|ma|l')[ ]?(?P<k>(?!train de|heure)[\w-]+(?: (?:de|du|d') ?[\w-]+)?) (?:est|commence|part|sera|a été (?:déplacée?|décalée?|avancée?)|est (?:déplacée?|décalée?|avancée?|passée?)|passe)(?: maintenant)? à (?P<v>\d{1,2} ?(?:h|:) ?(?:\d{2})?)",
        ("La réunion est à 10h30.", "le cours de yoga commence à 19h"),
        ("Il est 10h.", "Je dîne à 20h."),
    ),
)

_JE_NE = r"(?:je (?:ne |n')?|j'|nous (?:ne |n')?|on (?:ne |n')?)"
ENDINGS = (
    _ending(
        "employer position",
        "a job, by its name",
        rf"""
        (?:(?:j'ai (?:quitté|lâché)|je quitte|je suis partie? de (?:chez )?|j'ai démissionné de (?:chez )?|je me suis fait (?:virer|licencier) (?:de|par)(?: chez)?|j'ai été (?:virée?|licenciée?) (?:de|par)(?: chez)?)
        |{_JE_NE}(?:travaille|bosse|taffe|suis) plus (?:chez|à la|à l'|au|pour)) ?(?:la |le |l')?(?P<v>{_PROPER}|(?<=plus chez )(?!moi|eux|nous|ma|mon|lui|elle){_SMALL})
        """,
        ("J'ai quitté Decathlon.", "Je ne travaille plus chez Carrefour.", "je bosse plus chez ubisoft"),
        ("J'ai quitté la pièce.", "Mon frère a quitté Seb.", "Je ne travaille plus le vendredi."),
    ),
    _ending(
        "employer position",
        "the job",
        r"""
        (?:je me suis fait (?:virer|licencier)|j'ai été (?:virée?|licenciée?)|on m'a (?:virée?|licenciée?)|j'ai démissionné|j'ai (?:quitté|perdu|lâché) mon (?:travail|boulot|emploi|poste|job|taf)
        |je suis au chômage|j'ai pris ma retraite|je suis à la retraite)
        """,
        ("Je me suis fait virer.", "J'ai démissionné.", "j'ai quitté mon boulot hier"),
        ("Marie s'est fait virer.", "J'ai quitté la fête.", "Je cherche un boulot."),
    ),
    _ending(
        "partner",
        "a couple, by the other's name",
        rf"(?:j'ai (?:rompu|cassé)|je (?:ne |n')?(?:suis|sors) plus|je me suis séparée?|c'est fini|j'ai divorcé) (?:avec|de|d') ?(?P<v>{_NAME})",
        ("j'ai rompu avec Solène", "Je ne sors plus avec Luc.", "Je me suis séparée de Marc."),
        ("J'ai cassé mon téléphone.", "je sors avec Inès", "Il a rompu avec Léa."),
    ),
    _ending(
        "partner",
        "the couple",
        rf"""
        (?:(?:{_MY} {_PARTNER}(?: {_NAME})? et moi,? )?(?:on s'est (?:séparée?s?|quittée?s?)|nous nous sommes séparée?s?|on a (?:rompu|cassé|divorcé)|on (?:n')?est plus ensemble|nous ne sommes plus ensemble|nous avons (?:rompu|divorcé))
        |j'ai (?:rompu avec|quitté) {_MY} {_PARTNER}|{_MY} {_PARTNER} m'a (?:quittée?|larguée?|laissée?)|je (?:suis|me suis) (?:divorcée?|séparée?|célibataire))
        """,
        ("Ma copine et moi, on s'est séparés.", "On a rompu.", "mon mari m'a quittée"),
        ("Mes parents se sont séparés.", "On a cassé un verre.", "J'ai quitté la salle."),
    ),
    _ending(
        "home address rent",
        "a home",
        rf"{_JE_NE}(?:habite|habitons|vis|vit) plus {_IN} (?P<v>{_PLACE})",
        ("Je n'habite plus à Nantes.", "on vit plus à Lille"),
        ("J'habite à Nantes.", "Il n'habite plus à Nantes."),
    ),
    _ending(
        "home address rent",
        "the flat",
        rf"(?:(?:j'ai|on a|nous avons) (?:rendu (?:les cl(?:és|efs)(?: à {CAPITAL}[\w-]+)?|l'appart\w*|le studio)|quitté (?:l'appart\w*|mon appart\w*|notre appart\w*|le studio))(?: d[eu] ?(?:l'appart\w*|studio|la maison))?)",
        ("On a rendu les clés de l'appart.", "J'ai quitté mon appartement."),
        ("J'ai oublié les clés.", "Je cherche un appart."),
    ),
    _ending(
        "car plate",
        "the car",
        r"(?:(?:j'ai|on a|nous avons) vendu|je n'ai plus|j'ai plus|on n'a plus|on m'a volé) (?:ma|la|notre|mon|de|l')[ ]?(?:voiture|bagnole|auto|char)",
        ("J'ai vendu ma voiture.", "je n'ai plus de voiture"),
        ("J'ai vendu mon vélo.", "Mon père a vendu sa voiture."),
    ),
    _ending(
        "possession car subscription",
        "something that is sold or gone",
        rf"(?:(?:j'ai|on a|nous avons) (?:vendu|donné)|je (?:n')?utilise plus|je n'utilise plus|on n'utilise plus|je me suis débarrassée? de) (?:(?:ma|mon|mes|la|le|les|notre|nos) |l')?(?P<v>(?!chance|temps|envie)(?:{_PROPER}|[\w-]+))",
        ("J'ai vendu mon vélo.", "je n'utilise plus Notion"),
        ("Je vends mon vélo.", "Il a vendu sa moto."),
    ),
    _ending(
        "pet child relative partner age",
        "a life, by its name",
        rf"{_MY} [\w-]+ (?P<v>{_NAME}),? (?:est (?:morte?|décédée?|partie?)|nous a quittée?s?|vient de mourir|s'est éteinte?)",
        ("Notre chatte Minette est morte.", "mon grand-père Yves est décédé"),
        ("Je suis morte de rire.", "Un acteur est mort."),
    ),
    _ending(
        "pet child relative partner age",
        "a life, by its name alone",
        rf"(?P<v>{_NAME}) (?:est (?:morte?|décédée?)|nous a quittée?s?|vient de mourir|s'est éteinte?)",
        ("Pongo est mort cette nuit.", "Martine nous a quittés"),
        ("Un acteur est mort.", "Pongo est mort de faim."),
    ),
    _ending(
        "employer position",
        "somebody else's job",
        rf"{_WHOSE} (?:a quitté|ne travaille plus chez|ne bosse plus chez|bosse plus chez) (?:la |le |l')?(?P<v>{_PROPER})(?: (?:et|pour) .*)?",
        ("Thibault a quitté Safran.", "mon mari ne travaille plus chez Seb"),
        ("J'ai quitté Seb.", "Mon mari a quitté la pièce."),
    ),
    _ending(
        "pet",
        "an animal without a name",
        rf"{_MY} {_PET} (?:est (?:morte?|décédée?)|vient de mourir)|(?:j'ai|on a|nous avons) (?:perdu|fait (?:piquer|endormir)) {_MY} {_PET}",
        ("Mon chat est mort.", "on a dû faire piquer notre chien, on a perdu notre chien"),
        ("Mon chat dort.", "Son chat est mort."),
    ),
    _ending(
        "diet allergy condition",
        "a diet, an allergy, an illness",
        rf"""
        (?:je (?:ne |n')?suis (?:plus|pas)|j'ai arrêté d'être|je n'ai (?:plus|pas)|j'ai plus|je suis guérie?) (?:du tout )?(?:(?:allergique|intolérante?|d'allergie|d'intolérance) {_TO}(?=\w)|de |d'|du )?(?P<v>v[ée]gane?|vegan|v[ée]g[ée]tarien(?:ne)?|c(?:œ|oe)liaque|{_ILLNESS}|(?:(?<= au )|(?<= aux )|(?<= à la )|(?<= à l'))[\w-]+)
        """,
        ("Je ne suis plus végan.", "je ne suis pas allergique au pollen", "Je n'ai plus d'asthme."),
        ("Je suis végan.", "Je ne suis plus ton ami.", "Je n'ai plus de voiture."),
    ),
    _ending(
        "diet",
        "a diet",
        r"(?:je re?mange|j'ai recommencé à manger|je me suis remise? à manger) (?:de la |du |de tout|des )?(?:viande|poisson|gluten|produits animaux)?",
        ("Je remange de la viande.", "j'ai recommencé à manger du poisson"),
        ("Je prends de la viande.", "Il remange."),
    ),
    _ending(
        "smoking",
        "smoking",
        r"(?:j'ai (?:arrêté|lâché) (?:de fumer|la clope|la cigarette|le tabac)|je (?:ne )?fume plus)",
        ("j'ai arrêté de fumer", "Je ne fume plus."),
        ("Je veux arrêter de fumer.", "Je fume."),
    ),
    _ending(
        "drinking",
        "drinking",
        r"(?:j'ai (?:arrêté|lâché) (?:de boire|l'alcool)|je (?:ne )?bois plus(?: d'alcool)?)",
        ("J'ai arrêté de boire.", "je ne bois plus d'alcool"),
        ("Je bois de l'eau.", "Je veux arrêter l'alcool."),
    ),
    _ending(
        "medication hobby",
        "a medicine, or something done for pleasure",
        r"(?:j'ai (?:arrêté|lâché|laissé tomber)|je (?:ne )?(?:prends|fais|joue|pratique|vais) plus)(?: de prendre| de faire)?(?: (?:le|la|les|du|de la|de|au|à la|aux|d')|(?: de)? l')? ?(?:cours (?:de |d'))?(?P<v>(?!fumer|boire|clope|cigarette|tabac|alcool|travailler|bosser|manger|café|train|temps|attention|gaffe|rien|confiance|courses|avec|être|sucre|viande)[\w-]{4,})",
        ("J'ai arrêté la sertraline.", "je ne fais plus de judo", "je joue plus de guitare"),
        ("Je fais du judo.", "J'ai arrêté de fumer.", "Je ne fais plus attention."),
    ),
    _ending(
        "appointment",
        "an appointment",
        rf"""
        (?:(?:mon|notre|le) {_APPOINTMENT}(?: (?:chez|avec|à la|à l'|au|de|du) ?{_THE}(?P<v>[\w-]+))?(?: (?:du|de) [\w ]{{2,20}}?)? (?:est|a été) (?:annulé|déplacé|décalé|reporté|repoussé|avancé)e?(?: (?:au|à) .*)?)
        """,
        ("Mon rendez-vous chez le dentiste est annulé.", "notre rdv avec la banquière a été reporté à lundi"),
        ("J'ai rendez-vous chez le dentiste.", "Le concert est annulé."),
    ),
    _ending(
        "appointment",
        "an appointment that was cancelled",
        rf"(?:j'ai|on (?:m')?a|ils ont|nous avons) (?:annulé|décalé|déplacé|reporté) (?:mon|notre|le) {_APPOINTMENT}(?: (?:chez|avec|à la|à l'|au|de|du) ?{_THE}(?P<v>[\w-]+))?(?: (?:au|à) .*)?",
        ("J'ai annulé mon rendez-vous chez le dentiste.", "on m'a décalé mon rdv"),
        ("J'ai pris rendez-vous.", "Ils ont annulé la série."),
    ),
    _ending(
        "trip deadline",
        "a journey",
        rf"(?:(?:j'ai|on a|nous avons) annulé (?:le|mon|notre|nos) (?:voyage|vol|séjour|vacances|week-end)|(?:mon|notre|le) (?:voyage|vol|séjour) est annulé)(?: (?:à|au|en|pour|aux) (?P<v>{_PROPER}))?",
        ("Finalement on a annulé le voyage à Rome.", "notre vol est annulé"),
        ("Je pars à Rome.", "Le concert est annulé."),
    ),
    _ending(
        "trip subscription",
        "something cancelled, by its name",
        rf"(?:j'ai|on a|nous avons) (?:annulé|résilié) (?P<v>{_PROPER})",
        ("on a annulé La Panne parce qu'il pleut", "j'ai résilié Netflix"),
        ("On a annulé la série.", "Ils ont annulé Rome."),
    ),
    _ending(
        "subscription",
        "a subscription",
        rf"(?:je me suis désabonnée?|j'ai (?:résilié|annulé)|je (?:ne |n')?(?:paie|paye|ai) plus|je ne suis plus abonnée?) ?(?:de|du|d'|mon abonnement (?:à|de|au)|l'abonnement (?:à|de|au)|à)? ?(?:la |le |l'|mon )?(?P<v>{_PROPER}|(?:salle|gym))",
        ("Je me suis désabonnée de Netflix.", "j'ai résilié mon abonnement à Spotify"),
        ("Je suis abonné à Netflix.", "J'ai annulé le rendez-vous."),
    ),
)
