# SPDX-License-Identifier: Apache-2.0
"""How French tells of health, money, tools, tastes, and what is coming up."""

from __future__ import annotations

from ..rules import CAPITAL
from .parts import (
    DAY,
    EXPECTED,
    ILLNESS,
    MONEY,
    MONTH,
    MOVED,
    MY,
    PROPER,
    SMALL,
    TO,
    TO_DAY,
    TONGUE,
    WHOSE,
    telling,
)

TELLINGS = (
    telling(
        "allergy",
        "what the speaker can't stand",
        rf"""
        (?:(?:je suis|j'?suis|chuis?)(?: (?:très|hyper|super))? (?:allergique|intolérante?)
        |(?:j'ai|je souffre d')(?: ?(?:une|d'une))? ?(?:allergie|intolérance)|on m'a (?:trouvé
        |diagnostiqué|découvert) une (?:allergie|intolérance))
        [ ]{TO}(?P<v>(?!lundis?|cons\b|travail|boulot|bêtise|connerie|tout\b
        |gens){SMALL}(?: (?:à|de|du|d'|des|en) ?(?:la )?{SMALL}| secs?)?)
        """,
        (
            "Je suis allergique aux fruits à coque.",
            "j'ai une allergie au pollen",
            "je suis intolérante au lactose",
        ),
        (
            "Mon fils est allergique aux œufs.",
            "Je suis allergique aux lundis.",
            "Je ne suis pas allergique au pollen.",
        ),
    ),
    telling(
        "allergy",
        "what somebody of the speaker's can't stand",
        rf"""
            {WHOSE} (?:est (?:très )?(?:allergique|intolérante?)|a une (?:allergie
            |intolérance)) {TO}(?P<v>(?!lundis?|travail|boulot|tout\b){SMALL}(?: (?:à|de|du
            |d') ?(?:la )?{SMALL}| secs?)?)
        """,
        ("Mon fils Léo est allergique aux œufs.", "ma copine a une allergie aux chats"),
        ("Je suis allergique aux œufs.", "Ma mère est allergique à tout."),
    ),
    telling(
        "diet",
        "what the speaker eats",
        r"""
            (?:je suis(?: devenue?)?|j'suis|on est|chuis?) (?P<v>v[ée]gane?s?|vegan
            |v[ée]g[ée]tarien(?:ne)?s?|v[ée]g[ée]talien(?:ne)?|flexitarien(?:ne)?
            |pesc[oé]-?v?[eé]?[gt]\w+|c(?:œ|oe)liaque)
        """,
        ("Je suis devenu végan.", "je suis végétarienne depuis mes 15 ans"),
        ("Je ne suis plus végan.", "Ma fille est végane."),
    ),
    telling(
        "condition",
        "what the speaker suffers from",
        rf"""
        (?:j'ai|je souffre|on (?:m'a|vient de me) diagnostiqu(?:é|er))(?: (?:une?|du|de la|le|la
        |des|de|d'une?)| de l'| d'| l')? ?(?P<v>{ILLNESS}(?: (?:de type \d|chroniques?|bipolaire
        |de \w+|du \w+))?)
        """,
        ("J'ai un diabète de type 1.", "on m'a diagnostiqué une endométriose"),
        ("J'ai un chien.", "Mon père a du diabète."),
    ),
    telling(
        "condition",
        "what the speaker is, by an illness",
        r"""
            (?:je suis|j'suis) (?P<v>diabétique|asthmatique|épileptique|malvoyante?
            |malentendante?|sourde?|autiste|bipolaire|daltonien(?:ne)?|dyslexique|hypertendue?)
            (?: de type \d)?
        """,
        ("Je suis diabétique.", "je suis asthmatique depuis petite"),
        ("Je suis fatigué.", "Mon père est diabétique."),
    ),
    telling(
        "condition",
        "that a child is expected, or a limb is hurt",
        rf"""
        (?:(?:je suis|{MY} (?:femme|copine|compagne|épouse)(?: {CAPITAL}\w+)? est) (?P<v>enceinte)(?: de .{{3,20}})?
        |j'ai (?:le|la) (?P<state>(?:bras|jambe|pied|cheville|main|poignet|doigt|genou|épaule|coude) (?:dans le plâtre|cassée?|plâtrée?))|je me suis cassé (?:le|la) (?P<state_2>\w+))
        """,
        ("Ma femme est enceinte.", "J'ai le bras dans le plâtre."),
        ("Elle est enceinte.", "J'ai la voiture cassée."),
    ),
    telling(
        "medication: {k}",
        "how much the speaker takes of a medicine",
        r"je (?:ne )?prends (?:plus que |seulement |maintenant )?(?P<v>\d[\d.,]* ?(?:mg|ml|g|mcg)) (?:de |d')(?P<k>\w{4,})(?: (?:par|le|au) [\w ]{2,30})?",
        ("Je prends 100 mg de sertraline.", "Je ne prends plus que 50 mg de sertraline."),
        ("Je prends 2 cafés.", "Il prend 50 mg de sertraline."),
    ),
    telling(
        "medication",
        "what the speaker takes",
        r"""
            je prends (?:du |de la |de l'|un |une |des )?(?P<v>(?!cantine|voisine|cuisine
            |vitamine)\w{3,}(?:ine|ol|one|am|prazole|statine|thyrox|mide)\b(?: (?:à )?\d+ ?mg)?
            |\w{5,} \d+ ?mg)(?: (?:par|le|contre|pour|tous|une|deux) [\w ]{2,30})?
        """,
        ("Je prends de la sertraline.", "je prends du levothyrox 75 mg le matin"),
        ("Je prends le train.", "Je prends du café."),
    ),
    telling(
        "smoking",
        "how much the speaker smokes",
        r"""
            (?P<v>(?:j'ai repris la (?:clope|cigarette)|j'ai recommencé à fumer|je ne fume pas|je fume pas|je (?:re)?fume)(?: (?:une?|deux|trois
            |\d+) [\w ]{3,25}?)?)
        """,
        ("Je fume.", "Je ne fume pas.", "je fume un paquet par jour"),
        ("Mon père fume.", "On ne fume pas ici."),
    ),
    telling(
        "weight",
        "what the speaker weighs",
        r"""
            (?:je pèse|je pese|je fais|je suis (?:descendue?|montée?
            |tombée?) à) (?P<v>\d{2,3}(?:[.,]\d)? ?(?:kg|kilos|livres))
        """,
        ("Je pèse 72,5 kg.", "je suis descendue à 68 kilos"),
        ("Il pèse 3 kilos.", "Le poids est de 72 kg."),
    ),
    telling(
        "height",
        "how tall the speaker is",
        r"""
            je (?:mesure|fais) (?P<v>\d ?m ?\d\d|\d[.,]\d\d ?(?:m|mètres?)?|1\d\d ?cm
            |un mètre [\w-]+)
        """,
        ("je mesure 1,78 m", "je fais 1m78"),
        ("Il mesure 1,80.", "Je mesure le mur."),
    ),
    telling(
        "rent",
        "what the home costs the speaker",
        rf"""
        (?:(?:je|on) pa[iy]e|nous payons) (?P<v>{MONEY})(?: (?:par|/) ?mois)? (?:de
        |pour le) loyer(?: par mois)?
        """,
        ("Je paie 1 250,50 € de loyer.", "on paye 800 euros par mois de loyer"),
        ("Je paie 20 € de sport.", "Il paie 600 € de loyer."),
    ),
    telling(
        "rent",
        "what the home costs the speaker now",
        rf"""
        (?:(?:mon|notre|le) loyer,? (?:est(?: (?:de|passé à|monté à|maintenant de))?|passe à
        |c'est|s'élève à|fait|monte à|a (?:augmenté|été augmenté|grimpé) à)
        |mon proprio(?:priétaire)? (?:a augmenté|augmente
        |monte) le loyer à) (?P<v>{MONEY})(?: (?:par mois|mensuels?))?
        """,
        ("Mon loyer est passé à 900 euros.", "Le loyer est de 750 € par mois."),
        ("Le loyer est cher.", "Mon salaire est passé à 2 000 €."),
    ),
    telling(
        "salary",
        "what the speaker earns",
        rf"""
            (?:je (?:gagne|touche|fais(?= \d[\d ]{{3,}}))|mon salaire,? (?:est de|est passé à
            |c'est)) (?P<v>{MONEY})(?: (?:bruts?|nets?|par mois|par an(?:née)?|mensuels?
            |annuels?))*
        """,
        ("Je gagne 1 800 € par mois.", "mon salaire est de 32 000 euros bruts"),
        ("Il gagne bien.", "Je gagne peu."),
    ),
    telling(
        "phone",
        "the speaker's number",
        r"""
            mon (?:nouveau )?(?:num[eé]ro(?: de (?:t[eé]l[eé]phone|portable))?|t[eé]l[eé]phone
            |portable|tel|cell|gsm),? (?:est|c'est)(?: le)? (?P<v>\+?\d[\d ().-]{6,20}\d)
        """,
        ("Mon numéro est le 06 12 34 56 78.", "mon gsm c'est 0470 12 34 56"),
        ("Mon portable est un Samsung.", "Son numéro est le 06 12 34 56 78."),
    ),
    telling(
        "email",
        "the speaker's address for mail",
        r"""
            mon (?:nouveau |nouvel )?(?:adresse |adresse e?-?)?(?:e-?mail|mail|courriel)(?: pro
            | perso)?,? (?:est|c'est) (?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
        """,
        ("Mon mail c'est ana.roux@example.org", "mon courriel est a@b.ca."),
        ("Mon mail est plein.", "Son mail est a@b.fr"),
    ),
    telling(
        "car",
        "what the speaker drives",
        rf"""
            (?:(?:ma|notre|la) (?:nouvelle )?(?:voiture|bagnole)|(?:mon
            |notre) (?:nouveau )?(?:char|auto)|(?:je|on) (?:conduis|conduit|roule en)
            |je me suis acheté)(?: (?:est|c'est|maintenant))?(?: une?)?(?: (?:vieux|vieille|petite?|gros|grosse|nouveau|nouvelle))? (?P<v>{PROPER}(?: \d+)?)
            (?: (?:électrique|hybride|diesel|d'occasion|rouge|bleue?|blanche?|noire?|grise?|verte?))?
        """,
        (
            "Ma voiture est une Renault Clio.",
            "je roule en Dacia Sandero",
            "Je conduis une vieille Clio grise.",
        ),
        ("Ma voiture est une catastrophe.", "Je conduis beaucoup."),
    ),
    telling(
        "plate",
        "the plate of the speaker's car",
        r"""
            (?:ma|la) (?:nouvelle )?plaque(?: d'immatriculation)?(?: de ma voiture)?,? (?:est
            |c'est) (?P<v>[A-Z0-9][A-Z0-9 -]{4,9})
        """,
        ("Ma plaque est AB-123-CD.", "ma plaque c'est 1-ABC-234"),
        ("La plaque est chère.", "Ma plaque chauffante."),
    ),
    telling(
        "studies",
        "what the speaker studies",
        rf"""
            (?:j'étudie(?: (?:le|la|les|en))?|je fais|je suis (?:actuellement )?en
            |j'ai commencé) ?(?:l')?(?P<v>(?:une? |mon |ma )?(?:licence|master|doctorat|thèse|bts
            |but|prépa|bac|cégep|maîtrise|fac|m[12]|l[123]|droit|médecine|psycho\w*|histoire
            |lettres|maths|biologie|informatique)\b(?: (?:de|d'|en
            |sur) ?[\w' ]{{2,40}}?)?)(?: (?:à|à la|à l') ?{PROPER})?
        """,
        ("J'étudie le droit à Laval.", "je fais un master en informatique"),
        ("J'étudie beaucoup.", "Mon fils étudie le droit."),
    ),
    telling(
        "language",
        "what the speaker speaks",
        rf"""
            je parle (?:aussi |couramment )*(?P<v>{TONGUE}(?:(?:,
            | et) (?:un peu )?{TONGUE}){{0,5}})(?: couramment)?
        """,
        ("Je parle anglais et espagnol.", "je parle breton"),
        ("Je parle beaucoup.", "Je parle avec elle."),
    ),
    telling(
        "hobby",
        "what the speaker does for pleasure",
        r"""
            (?:je (?:fais|joue|pratique)|j'apprends|je prends des cours|j'ai commencé)(?: (?:du
            |de la|de l'|au|à la|aux|le|la|les|de|d'))? ?(?P<v>guitare|piano|violon|batterie
            |saxo(?:phone)?|flûte|basse|ukulélé|accordéon|padel|tennis|foot(?:ball)?|basket|rugby
            |échecs|volley|hand(?:ball)?|golf|yoga|pilates|escalade|boxe|judo|karaté|poterie
            |céramique|natation|vélo|crossfit|théâtre|randonnée|surf|tricot|couture|crochet|salsa
            |danse|chorale|pétanque|hockey|ski)\b(?: (?:le|tous les|deux fois
            |chaque) [\w ]{3,20})?
        """,
        ("Je joue de la guitare.", "je fais du yoga le mardi"),
        ("Je fais la cuisine.", "Je joue avec lui."),
    ),
    telling(
        "appointment: {k}",
        "when the speaker is expected",
        rf"""
            (?:j'ai|on a|nous avons|j'ai pris|j'ai obtenu
            |j'ai décroché) (?:une? |mon |le )?{EXPECTED}(?:, [^,;]{{2,30}},)? {TO_DAY}
        """,
        (
            "J'ai rendez-vous chez le dentiste le 14 mars.",
            "j'ai rdv avec ma banquière jeudi 12 à 14h",
        ),
        ("J'ai un rendez-vous.", "J'ai faim."),
    ),
    telling(
        "appointment: {k}",
        "on what day something expected is, or to when it was moved",
        rf"""
            (?:(?:mon|ma|notre|le|la|l') ?{EXPECTED},? (?:(?:est|a été|c'est|sera)(?: {MOVED})?
            |tombe|passe)[ ]{TO_DAY}
            |(?:le|la|l') ?(?P<k_3>[\w-]+),? c'est (?:{MOVED} )?{TO_DAY.replace("<v", "<v_2")}
            |(?:on (?:m'|nous )?a|ils ont|j'ai) {MOVED} (?:mon|ma|notre|le|la|l') ?
            {EXPECTED.replace("k_2", "k_5").replace("<k>", "<k_4>")}
            [ ]{TO_DAY.replace("<v", "<v_3")})
        """,
        (
            "Le contrôle sanitaire est reporté au 23 février",
            "Le dentiste, c'est le 25 juin à 8h30",
            "Le coiffeur, c'est décalé au 14 mars.",
            "Mon rendez-vous chez le dentiste est déplacé au 20 mars.",
            "mon rdv avec la banquière a été reporté à lundi",
        ),
        ("Mon rendez-vous est annulé.", "On a déplacé la table."),
    ),
    telling(
        "possession",
        "what the speaker has, by its name",
        rf"""
            (?:j'ai|on a|nous avons|je me suis acheté|j'ai acheté|on a pris) une?[ ]
            (?P<v>{PROPER}(?: \d+)?)
        """,
        ("J'ai une Clio.", "on a pris un Berlingo électrique, j'ai une Yamaha"),
        ("J'ai un chien.", "Il a une Clio."),
    ),
    telling(
        "price of {k}",
        "what something costs",
        r"""
            (?:le|la|l'|mon|ma|notre) ?(?P<k>(?!loyer
            |salaire)[\w-]+(?: (?:du |de la |de |d')[\w-]+)?)
            [ ](?:coûte|vaut|(?:est|passe|monte|descend|reste|est passée?
            |a augmenté) à)(?: maintenant)?
            [ ](?P<v>\d[\d.,]* ?(?:€|euros?|dollars|francs))(?: à partir d'aujourd'hui| maintenant)?
        """,
        (
            "Le menu du midi est à 19 euros",
            "Le menu du midi passe à 21 euros à partir d'aujourd'hui",
        ),
        ("Il coûte 12 euros.", "Le menu est à volonté."),
    ),
    telling(
        "{k}",
        "who does something for the speaker",
        rf"""
            (?:mon|ma|notre) (?:nouveau |nouvelle |nouvel )?(?P<k>(?:fournisseur|médecin|banquier
            |comptable|avocate?|dentiste|kiné|coiffeu(?:r|se)|nounou|voisine?|prof|coach|chef
            |cheffe|associée?)(?: (?:de |d')[\w-]+)?),? (?:est|c'est|s'appelle) (?P<v>{PROPER})
        """,
        (
            "Mon fournisseur de poisson c'est Yannick",
            "notre nouveau fournisseur de poisson est Le Bihan",
        ),
        ("Mon fournisseur est sympa.", "Son médecin s'appelle Luc."),
    ),
    telling(
        "trip",
        "where the speaker is about to go",
        rf"""
        (?:on part|nous partons|je pars|on va|je vais|je vole|on s'envole
        |j'ai un vol|(?:j'ai|on a|nous avons) réservé (?:un |le |des )?(?:voyage|vols?|billets|séjour))(?: en (?:voyage|vacances))? (?:à|au|en|aux|pour) (?P<v>{PROPER})
        (?: en vacances| quelques jours)? (?:du \d|le \d|(?:en|pour) (?:{MONTH})|la semaine|{DAY}
        |ce week-end|dans|deux|trois|une|pour)[^.;!?]{{0,60}}?
        """,
        ("On part à La Panne du 1er au 15 août.", "je pars au Japon le 3 mai"),
        ("Je vais à Paris.", "Je vais manger lundi.", "Ils partent à Rome en août."),
    ),
    telling(
        "favorite {k}",
        "what the speaker likes most",
        r"""
            (?:mon|ma) (?P<k>[\w-]+(?: de [\w-]+)?) (?:préférée?|favorite?),? (?:est|c'est
            |reste)(?: maintenant)? (?:le |la |les |l')?(?P<v>\w[^,;.!?]{0,40}?)
        """,
        ("Ma couleur préférée est le vert.", "mon film préféré c'est Amélie"),
        ("C'est mon préféré.", "Sa couleur préférée est le bleu."),
    ),
    telling(
        "uses {k}",
        "what the speaker uses",
        rf"""
            (?:j'utilise|on utilise
            |nous utilisons) (?P<v>{PROPER}(?: \d[\d.]*)?) comme (?P<k>{SMALL}(?: de {SMALL})?)
        """,
        ("J'utilise VS Code comme éditeur.", "on utilise Postgres 14 comme base de données"),
        ("J'utilise des lunettes.", "Il utilise Vim comme éditeur."),
    ),
    telling(
        "version of {k}",
        "of which version something is",
        rf"""
            (?:on utilise|j'utilise|nous utilisons|on est (?:passés? )?(?:à|en|sur)
            |on est passés? à|on a migré (?:vers|sur)
            |je suis passée? à) (?P<k>{CAPITAL}[\w.]*) (?P<v>\d+(?:\.\d+)*)
        """,
        ("On utilise Python 3.11.", "on est passés à Postgres 16"),
        ("On utilise Python.", "Ils utilisent Java 8."),
    ),
    telling(
        "time of {k}",
        "at what time something is",
        r"""
            (?:la|le|mon|ma|l')[ ]?(?P<k>(?!train de|heure)[\w-]+(?: (?:de|du
            |d') ?[\w-]+)?) (?:est|commence|part|sera|a été (?:déplacée?|décalée?|avancée?)
            |est (?:déplacée?|décalée?|avancée?|passée?)
            |passe)(?: maintenant)? à (?P<v>\d{1,2} ?(?:h|:) ?(?:\d{2})?)
        """,
        ("La réunion est à 10h30.", "le cours de yoga commence à 19h"),
        ("Il est 10h.", "Je dîne à 20h."),
    ),
)
