# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell where somebody lives and comes from, and what he does and learns."""

from __future__ import annotations

from ..rules import CAPITAL, joined
from .parts import ADVERBS, MOVING, WHEN, i, somebody
from .renewed import HERS, HIS
from .values import FIRM, LAND, NAME, NO_NAMED, PLACE, TITLED, telling

_WORKPLACE = joined(r"""
    (?:[^\W\d_]{0,20}(?:kino|caf(?:é|e)|restaurant|b(?:ä|ae)ckerei|metzgerei|g(?:ä|ae)rtnerei
    |supermarkt|markt|schule|gymnasium|klinik|klinikum|krankenhaus|spital|kita
    |kindergarten|krankenhaus|bank|sparkasse|agentur|kanzlei|praxis|apotheke|hotel|bar|kneipe|laden|gesch(?:ä
    |ae)ft|fabrik|werk|bibliothek|museum|theater|uni|universit(?:ä|ae)t
    |labor|institut|ministerium|verwaltung|rathaus|amt|beh(?:ö|oe)rde|werkstatt|tankstelle|post
    |buchhandlung|heim|archiv|verlag|redaktion|startup|k(?:ü|ue)che|tischlerei))
""")
# With whom, and on what terms, somebody lives there.
_HOW = joined(r"""
    (?:(?:(?:mit|bei|zu) (?:meine[mrn]|unsere[mrn]|zwei|drei|vier|\d|der|dem|den|ein paar)(?: \w+){1,3}?|zur (?:unter)?miete|zu (?:zweit|dritt|viert|fünft|sechst)
    |(?:ganz )?alleine?|zusammen|in (?:einer|ner|unserer|meiner) (?:\w+ )?(?:wg|wohnung|altbauwohnung)) ){0,2}
""")
LIFE = (
    telling(
        "{k}",
        "something of the speaker's, by a number or a name",
        "mein|unser",
        rf"""
        (?:meine?|unsere?) (?P<k>(?!chef|vorgesetzt|freund|partner){HIS}|(?!chef|vorgesetzt|freund|partner){HERS}) (?:ist|hei(?:ß|ss)t|lautet) (?:jetzt )?(?:der |die |das )?
        (?P<v>\d[\w.,/ -]*\w|(?!(?:mist|schrott|m(?:ü|ue)ll|k(?:ä|ae)se|quatsch|geschichte|pflicht|thema|sache)\b){TITLED})
        """,
        (
            "Mein Zahnarzt ist Dr. Abel.",
            "unsere Bank ist jetzt die DKB",
            "meine Kundennummer ist 44 21",
        ),
        ("Mein Zahnarzt ist nett.", "Meine Bank ist Mist.", "Seine Bank ist die DKB."),
    ),
    telling(
        "home",
        "where somebody lives",
        "wohn|leb|haus|h(?:ä|ae)us|zimmer|apartment",
        rf"""
        {somebody("wohne?n?|lebe?n?", "wohnt|lebt|wohnen|leben", WHEN)}{_HOW}(?:in der (?-i:[A-ZÄÖÜ])[\w-]+(?:straße|strasse|gasse|allee) )?in (?P<v>{PLACE})
        |(?!.*(?:wochen?|tage|urlaub|ferien|sommer)){i("(?:habe?n?|miete?n?|kaufte?n?|teile?n?)", WHEN)}{_HOW}(?:eine?n? |ne |nen )(?:\w+e[ns]? )?
        (?:wohnung|haus|h(?:ä|ae)uschen|zimmer|wg-zimmer|altbauwohnung|apartment) {_HOW}in
        [ ](?P<v_2>{PLACE})(?: (?:gemietet|gekauft|bezogen|gefunden))?
        """,
        (
            "Ich wohne in Leipzig.",
            "Jetzt leben wir in Bad Ems und suchen Kitas",
            "Leon wohnt in Wien.",
            "Wir wohnen zur Miete in der Andreasstraße in Erfurt.",
            "Ich wohne mit meiner Freundin in Halle.",
            "Wir haben jetzt eine Wohnung in Jena.",
            "wohne jetzt alleine zur Miete in Nippes",
        ),
        (
            "Ich lebe in Angst.",
            "Wir haben ein Ferienhaus in Bern.",
            "Ich wohne in Rom nur im Urlaub.",
        ),
    ),
    telling(
        "home",
        "the place where the speaker lives, by this word",
        "wohn",
        rf"mein (?:neuer )?wohn(?:ort|sitz) ist {ADVERBS}(?P<v>{PLACE})",
        ("Mein neuer Wohnort ist Freiburg.", "mein wohnsitz ist jetzt Bad Ems"),
        ("Mein Wohnort ist sehr schön.", "Sein Wohnort ist Ulm."),
    ),
    telling(
        "home",
        "where somebody has moved",
        "gezogen",
        rf"""
        {somebody("bin|sind|san", "ist|sind", WHEN)}(?:von {PLACE} )?{WHEN}{_HOW}(?:nach
        |in) (?P<v>{LAND}) {WHEN}(?:um|über)?gezogen
        """,
        (
            "Ich bin nach Bonn gezogen.",
            "Ich bin zu meinem Bruder Tim nach Ulm gezogen.",
            "Letzte Woche sind wir in die Schweiz umgezogen.",
        ),
        ("Ich ziehe nach Bonn.", "Ich bin nach Bonn gefahren."),
    ),
    telling(
        "home: coming",
        "where somebody is going to live, from a day on",
        "zieh|ab ",
        MOVING,
        ("Im April ziehe ich nach Berlin.", "Wir ziehen am 1. April nach Hamburg um."),
        ("Ich ziehe nach Bonn.", "Er zieht im April um.", "Ich ziehe mich im Mai zurück."),
    ),
    telling(
        "origin",
        "where somebody comes from",
        "komm|stamm",
        rf"""
        {somebody("komme?n?|stamme?n?", "kommt|stammt")}(?:urspr(?:ü|ue)nglich )?aus (?P<v>{LAND})
        """,
        ("Ich komme aus Bremen.", "Meine Frau kommt ursprünglich aus Peru."),
        ("Ich komme aus dem Kino.", "Ich komme später."),
    ),
    telling(
        "employer",
        "for whom somebody works",
        "arbeite|jobb",
        rf"""
        {somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}(?:als \w[\w-]* )?(?:bei|beim|f(?:ü
        |ue)r) {FIRM}
        """,
        (
            "Ich arbeite bei der Bahn.",
            "seit mai arbeite ich bei siemens",
            "Leon arbeitet als Koch bei Vapiano.",
        ),
        ("Ich arbeite bei Regen nicht.", "Ich arbeite für zwei.", "Wir arbeiten bei mir."),
    ),
    telling(
        "employer",
        "at which kind of place somebody works",
        "arbeite|jobb",
        rf"""
        {somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}(?:(?:\w+tags|\w+abends
        |nebenbei|als \w[\w-]*) ){{0,2}}
        (?:im|in der|in einem|in einer|in ner|am|an der|an einer|auf der
        |auf einem) (?P<v>(?:[\w.]+-)*{_WORKPLACE}(?: {CAPITAL}[\w-]+)?)
        """,
        (
            "Ich arbeite im Kino.",
            "Leon arbeitet nebenbei in einer Bäckerei.",
            "wir arbeiten am Uniklinikum Ulm",
        ),
        ("Ich arbeite im Garten.", "Ich arbeite in Berlin."),
    ),
    telling(
        "employer",
        "for whom somebody has begun to work",
        "angefangen|begonnen|angeheuert|gewechselt",
        rf"""
        {i("habe?n?|bin|sind", WHEN)}(?:von (?:der |dem )?{NAME} )?zu[mr]? (?P<v_2>{NO_NAMED}{NAME}) {WHEN}gewechselt|
        {somebody("habe?n?", "hat", WHEN)}(?:(?:mit )?(?:(?:einen|meinen|den|einem
        |ein) )?(?:neuen )?(?:job|stelle|arbeit) )?(?:als \w[\w-]* )?(?:bei|beim) {FIRM} {WHEN}
        (?:angefangen|begonnen|angeheuert)
        """,
        ("Ich habe bei Zeiss angefangen!", "Letzte Woche hab ich als Koch beim Adler angefangen."),
        ("Ich habe angefangen zu lesen.", "Ich habe bei Null angefangen zu zählen."),
    ),
    telling(
        "employer",
        "who employs the speaker",
        "arbeitgeber|job|stell| bei ",
        rf"""
        (?:mein (?:neuer )?arbeitgeber (?:ist|hei(?:ß|ss)t) {ADVERBS}
        |{i("habe?n?")}(?:eine?n? |nen |ne |den )?(?:neuen? )?(?:job|stelle|anstellung) bei[ ]
        |{somebody("bin", "ist")}(?:(?:angestellt|festangestellt|{CAPITAL}\w+(?:in|er|ist|eur|ent
        |ant|kraft|mann|frau)) )bei[ ]
        ){FIRM}
        """,
        (
            "Mein Arbeitgeber ist die Telekom.",
            "hab nen neuen Job bei Zalando",
            "Ich bin jetzt Teamleiterin bei Otto.",
        ),
        ("Mein Arbeitgeber ist sehr streng.", "Mein Arbeitgeber zahlt."),
    ),
    telling(
        "employer",
        "that somebody has no work, or no more",
        "rente|arbeitslos|pension|ruhestand|rentner|arbeitssuchend",
        rf"""
        {somebody("bin", "ist", WHEN)}(?:seit \w+ )?(?P<v>in (?:fr(?:ü|ue)h)?(?:rente|pension)|im ruhestand|arbeitslos|arbeitssuchend
        |rentner(?:in)?|pensioniert|verrentet)
        """,
        ("Ich bin seit gestern in Rente.", "bin jetzt arbeitslos", "Mein Vater ist Rentner."),
        ("Ich bin in Rom.", "Er ist in Rente."),
    ),
    telling(
        "studies",
        "how far somebody is in his studies",
        "semester|lehrjahr|studienjahr",
        rf"""
        {somebody("bin|studiere", "ist|studiert", WHEN)}im (?P<v>\w+\.? (?:semester|lehrjahr|studienjahr)(?: [^\W\d_][\w-]+)?)
        """,
        ("Ich bin im dritten Semester Informatik.", "bin im 2. Lehrjahr"),
        ("Ich bin im Semester fleißig.", "Er ist im dritten Semester."),
    ),
    telling(
        "position",
        "as what somebody works, by a word that ends as a trade does",
        "bin",
        rf"""
        (?:{i("bin")}|bin )(?P<v>(?!Alte|Letzte)(?-i:[A-ZÄÖÜ])[^\W\d_]{{1,30}}(?:pfleger|helfer
        |lehrer|arbeiter|meister
        |techniker|ingenieur|assistent|verk(?:ä|ae)ufer|berater|entwickler|schwester|anleiter
        |erzieher
        |therapeut|fahrer|(?:ä|a)rzt|wirt|mechaniker|schlosser|tischler|koch|kauf(?:mann|frau)
        |informatiker|leiter)(?:in)?)
        (?: (?:auf|in|im|an|am|bei|beim)(?= ))?
        """,
        ("bin Krankenpflegerin auf der Intensivstation", "Ich bin Grundschullehrer in Ulm."),
        ("Ich bin Krank heute.", "Er ist Krankenpfleger."),
    ),
    telling(
        "position",
        "as what somebody works",
        "als",
        rf"""
        (?:{somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}als (?P<v>(?!letzte|erste|einzige|ob
        |w(?:ä|ae)re|h(?:ä|ae)tte)[^\W\d_][\w-]+)
        (?: (?:bei|in|beim|im|am|an|f(?:ü|ue)r)(?= ))?)
        """,
        ("Ich arbeite als Hebamme.", "Meine Schwester arbeitet als Ärztin in Jena."),
        ("Ich arbeite als Letzter daran.", "Ich arbeite gern."),
    ),
    telling(
        "position",
        "what somebody is by trade",
        "beruf|gelernt",
        rf"""
        {somebody("bin", "ist")}(?:von beruf|beruflich
        |gelernte[rs]?) (?P<v>(?!unterwegs)[^\W\d_][\w-]+)
        """,
        ("Ich bin von Beruf Zimmermann.", "Mein Mann ist gelernter Koch."),
        ("Ich bin beruflich unterwegs.", "Ich bin Zimmermann."),
    ),
    telling(
        "manager",
        "who leads the speaker at work",
        "chef|leiter|vorgesetzt",
        rf"""
        mein(?:e)? (?:neuer? )?(?:chef|chefin|teamleiter|teamleiterin|vorgesetzter?|abteilungsleiter
        |abteilungsleiterin) (?:hei(?:ß|ss)t|ist) {ADVERBS}(?P<v>{TITLED})
        """,
        ("Meine Chefin heißt Frau Dr. Lange.", "Mein neuer Chef ist jetzt Herr Ott."),
        ("Meine Chefin ist sauer.", "Meine Chefin heißt das gut."),
    ),
    telling(
        "studies",
        "what somebody studies or learns as a trade",
        "studier",
        rf"""
        {somebody("studiere?n?", "studiert")}(?P<v>(?!(?:in|an|bei|auf|im|hier|nicht
        |ich)\b)\w[\w-]+(?: (?:und )?{CAPITAL}[\w-]+)?)
        (?:(?: im| in| an| auf)(?= ))?
        """,
        ("Ich studiere Medizin in Jena.", "mein bruder leon studiert informatik"),
        ("Ich studiere noch.", "Ich habe Medizin studiert."),
    ),
    telling(
        "studies",
        "which trade somebody learns",
        "ausbildung|lehre|umschulung",
        rf"""
        {somebody("mache?n?", "macht")}(?:eine|ne) (?:ausbildung|lehre|umschulung) (?:zu[mr]
        |als) (?P<v>[^\W\d_][\w-]+)
        """,
        ("Ich mache eine Ausbildung zum Koch.", "mach grad ne lehre als tischler"),
        ("Ich mache eine Pause.", "Ich machte eine Ausbildung zum Koch."),
    ),
    telling(
        "school",
        "which school somebody goes to",
        "gehe?|gehen|geht|besuch",
        rf"""
        {somebody("gehe?n?|besuche?n?", "geht|besucht")}
        (?:auf das |aufs |auf die |in die |auf eine |in eine |ins |das |die )
        (?P<v>(?:[^\W\d_][\w-]*[ -])?[^\W\d_]*
        (?:gymnasium|schule|realschule|kindergarten|kita|berufsschule|klasse|kolleg|uni)
        (?: [^\W\d_][\w-]+)?)
        """,
        ("Ich gehe aufs Goethe-Gymnasium.", "Meine Tochter besucht die Waldorfschule."),
        ("Ich gehe in die Stadt.", "Die Schule brennt."),
    ),
)
