# SPDX-License-Identifier: Apache-2.0
"""German clauses of which all is understood: what is so. What is over stands in `endings`."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, joined
from .clauses import ADVERBS, BEGIN, DAY, END, GREETED, MONTH, WHEN, i, somebody
from .endings import ENDINGS as ENDINGS
from .people import CHILD, DIET, NO_NAME, NO_WORD_FOR_NAME, PARTNER, PET

# Values: one word, of more than one letter; several with capitals; a few, up to the end.
_WORD = r"[^\W\d_][\w'-]+"
_NAME = rf"{CAPITAL}[\w'-]+(?: (?:von |van |de |zu |Dr\. )?{CAPITAL}[\w'-]+){{0,3}}"
_TITLED = rf"(?:(?:Herr|Frau) )?(?:(?:Prof\.|Dr\.) ?){{0,2}}{_NAME}"
_PART = r"\w(?:[\w.'&+/-]{0,40}[\w+])?"
_FEW = rf"{_PART}(?: {_PART}){{0,4}}?"
_NUMBER = r"\d{1,3}(?:[.'\u2019 ]\d{3})*(?:,\d{1,2})?|\d+(?:[.,]\d+)?"
_MONEY = rf"(?:(?:CHF|EUR|Fr\.?|\u20ac) ?)?(?:{_NUMBER})(?:,-)? ?(?:Euro|EUR|\u20ac|CHF|Franken|Fr\.|k)?(?: (?:brutto|netto|warm|kalt))?"
_TIME = r"(?:(?:um|ab|von) )?\d{1,2}(?:[:.]\d\d)?(?: uhr)?(?: \d\d)?"
_WHEN = rf"(?:(?:am|immer|jeden|jede|der|den|im|ab|vom|zum|auf den|um) )?(?:{DAY}|\w+tags|{MONTH}(?: \d{{4}})?|mittwochs|heiligabend|pfingsten|ostern|weihnachten)(?:,? {_TIME})?|{_TIME}"
# No article, no pronoun, no mood: what follows "in" and is a place, "bei" and is a firm.
_NO = joined(r"""
    (?!(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|mein\w*|dein\w*|sein\w*|ihr\w*|unser\w*|eur\w*|dies\w*|jede\w*|kein\w*|allen?
    |angst|frieden|not|scheidung|trennung|gefahr|armut|sorge|miete|untermiete|sünde|ruhe|freude|hoffnung|stress|zukunft|wirklichkeit|saus
    |regen|schnee|hitze|bedarf|n(?:ä|ae)he|gelegenheit|tag|nacht|hause|zuhause|uns|euch|ihnen|mir|dir|ihm|sich|teilzeit|vollzeit|schicht
    |was|wem|wen|etwas|sehr|ganz|so|zu|wenigen?|vielen?|zwei|drei|vier|gro(?:ß|ss)\w*|klein\w*|sch(?:ö|oe)n\w*|alt\w*|neu\w*|nicht|fr(?:ü|ue)h\w*
    |letzte\w*|erste\w*|einzige\w*|kurzem|l(?:ä|ae)ngerem|wg|\d+\w*)\b)
""")
_PLACE = rf"{_NO}(?:(?:Bad|St\.|Sankt|San|New|Los) )?{_WORD}(?:[ /](?:am |an der |im |bei |in der |ob der |a\. ?d\. )?{CAPITAL}[\w.'-]*){{0,3}}"
_LAND = rf"(?:(?:die|den|das) (?:Schweiz|T(?:ü|ue)rkei|USA|Niederlande|Ukraine|Slowakei|Mongolei|Elsass|Saarland|Allg(?:ä|ae)u|Ruhrgebiet|Schwarzwald)|{_PLACE})"
_FIRM = rf"(?:(?:der|dem|einer|einem|die|den) )?(?P<v>{_NO}{_WORD}(?:[ &+.-]{{1,3}}(?:(?:und|der|f(?:ü|ue)r) )?{CAPITAL}[\w'&-]*){{0,4}})"
_ILLNESS = joined(r"""
    (?:[^\W\d_]{0,20}(?:diabetes(?: typ [12])?|asthma|migr(?:ä|ae)ne|rheuma|epilepsie|adhs|arthrose|bluthochdruck|z(?:ö|oe)liakie
    |neurodermitis|depression(?:en)?|krebs|parkinson|demenz|alzheimer|schuppenflechte|endometriose|multiple sklerose|h(?:ö|oe)henangst))
""")


def _telling(
    attribute: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Telling:
    """Return a way to tell an attribute by a clause that is this from its beginning to its end."""
    rule = Rule(
        attribute, meaning, f"{BEGIN}(?:{joined(pattern)}){END}", takes=takes, leaves=leaves
    )
    return Telling(attribute, rule)


_NAMES = (
    _telling(
        "name",
        "how the speaker is called",
        rf"""
        (?:(?:ich )?hei(?:ß|ss)e(?: ich)? {ADVERBS}|mein (?:vor)?name (?:ist|lautet) )
        (?P<v>{NO_WORD_FOR_NAME}(?:{_NAME}|{_WORD}))
        """,
        ("Ich heiße Aylin.", "mein name ist fiete", "Guten Tag, mein Name ist Eva von Trotta."),
        ("Ich heiße das gut.", "Mein Name ist schwer zu schreiben.", "Er heißt Kai."),
    ),
    _telling(
        "name",
        "the speaker says how to call him",
        rf"""
        (?:nenne?|nennt|nennen sie) mich (?:bitte |einfach |ruhig |gerne? |lieber |ab jetzt ){{0,2}}
        (?P<v>{NO_WORD_FOR_NAME}(?:{_NAME}|{_WORD}))
        """,
        ("Nenn mich Toni.", "nenn mich einfach toni"),
        ("Nenn mich nicht Hansi.", "Nenne mir Gründe."),
    ),
    _telling(
        "name",
        "the speaker says how he may be called",
        rf"""
        (?:du|ihr|sie) (?:kannst|k(?:ö|oe)nnt|k(?:ö|oe)nnen|darfst|d(?:ü|ue)rf(?:t|en)) mich
        (?: gerne?| auch| ruhig| einfach){{0,2}} (?P<v>{_NAME}) nennen
        """,
        ("Du kannst mich Jo nennen.", "Sie dürfen mich gern Jo nennen."),
        ("Du kannst mich anrufen.", "Ihr könnt euch Wölfe nennen."),
    ),
    _telling(
        "name",
        "the speaker is there: with an article, or after a greeting; and is no teacher or Berliner",
        rf"""
        (?:(?:ich )?bin(?:'s)?,? (?:hier )?(?:der|die)
        |hier (?:ist|spricht|schreibt)(?: (?:der|die))?
        |{GREETED}ich bin(?:'s,?)?
        |(?P<small>{GREETED}(?:ich )?bin (?:der|die|d))
        ) (?P<v>{NO_NAME}(?:{_NAME}|(?(small){_WORD}|(?!))))
        """,
        ("ich bin der Fiete", "moin, bin der fiete aus husum", "Hier ist Aylin!", "Hallo, ich bin Kim aus Ulm."),
        ("Ich bin der Chef.", "Ich bin Lehrer.", "Hallo, ich bin Lehrerin.", "Hier ist Stau."),
    ),
)

_WORKPLACE = joined(r"""
    (?:[^\W\d_]{0,20}(?:kino|caf(?:é|e)|restaurant|b(?:ä|ae)ckerei|metzgerei|g(?:ä|ae)rtnerei|supermarkt|markt|schule|gymnasium|klinik|klinikum|krankenhaus|spital|kita
    |kindergarten|bank|sparkasse|agentur|kanzlei|praxis|apotheke|hotel|bar|kneipe|laden|gesch(?:ä|ae)ft|fabrik|werk|bibliothek|museum|theater|uni|universit(?:ä|ae)t
    |labor|institut|ministerium|verwaltung|rathaus|amt|beh(?:ö|oe)rde|werkstatt|tankstelle|post|buchhandlung|heim|archiv|verlag|redaktion|startup|k(?:ü|ue)che|tischlerei))
""")
_LIFE = (
    _telling(
        "home",
        "where somebody lives",
        rf"{somebody('wohne?n?|lebe?n?', 'wohnt|lebt|wohnen|leben')}in (?P<v>{_PLACE})",
        (
            "Ich wohne in Leipzig.",
            "Jetzt leben wir in Bad Ems und suchen Kitas",
            "Leon wohnt in Wien.",
        ),
        ("Ich lebe in Angst.", "Ich wohne in einer WG.", "Ich wohne in Rom nur im Urlaub."),
    ),
    _telling(
        "home",
        "where somebody has moved",
        rf"""
        {somebody("bin|sind|san", "ist|sind", WHEN)}(?:von {_PLACE} )?{WHEN}(?:nach|in) (?P<v>{_LAND}) {WHEN}(?:um|über)?gezogen
        """,
        ("Ich bin nach Bonn gezogen.", "Letzte Woche sind wir in die Schweiz umgezogen."),
        ("Ich ziehe nach Bonn.", "Ich bin nach Bonn gefahren."),
    ),
    _telling(
        "origin",
        "where somebody comes from",
        rf"{somebody('komme?n?|stamme?n?', 'kommt|stammt')}(?:urspr(?:ü|ue)nglich )?aus (?P<v>{_LAND})",
        ("Ich komme aus Bremen.", "Meine Frau kommt ursprünglich aus Peru."),
        ("Ich komme aus dem Kino.", "Ich komme später."),
    ),
    _telling(
        "employer",
        "for whom somebody works",
        rf"""
        {somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}(?:als \w[\w-]* )?(?:bei|beim|f(?:ü|ue)r) {_FIRM}
        """,
        (
            "Ich arbeite bei der Bahn.",
            "seit mai arbeite ich bei siemens",
            "Leon arbeitet als Koch bei Vapiano.",
        ),
        ("Ich arbeite bei Regen nicht.", "Ich arbeite für zwei.", "Wir arbeiten bei mir."),
    ),
    _telling(
        "employer",
        "at which kind of place somebody works",
        rf"""
        {somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}(?:(?:\w+tags|\w+abends|nebenbei) ){{0,2}}
        (?:im|in der|in einem|in einer|in ner|am|an der|an einer|auf der|auf einem) (?P<v>{_WORKPLACE}(?: {CAPITAL}[\w-]+)?)
        """,
        (
            "Ich arbeite im Kino.",
            "Leon arbeitet nebenbei in einer Bäckerei.",
            "wir arbeiten am Uniklinikum Ulm",
        ),
        ("Ich arbeite im Garten.", "Ich arbeite in Berlin."),
    ),
    _telling(
        "employer",
        "for whom somebody has begun to work",
        rf"""
        {somebody("habe?n?", "hat", WHEN)}(?:(?:mit )?(?:(?:einen|meinen|den|einem|ein) )?(?:neuen )?(?:job|stelle|arbeit) )?(?:als \w[\w-]* )?(?:bei|beim) {_FIRM} {WHEN}
        (?:angefangen|begonnen|angeheuert)
        """,
        ("Ich habe bei Zeiss angefangen!", "Letzte Woche hab ich als Koch beim Adler angefangen."),
        ("Ich habe angefangen zu lesen.", "Ich habe bei Null angefangen zu zählen."),
    ),
    _telling(
        "employer",
        "who employs the speaker",
        rf"mein (?:neuer )?arbeitgeber (?:ist|hei(?:ß|ss)t) {ADVERBS}{_FIRM}",
        ("Mein Arbeitgeber ist die Telekom.", "mein neuer arbeitgeber heißt bosch"),
        ("Mein Arbeitgeber ist sehr streng.", "Mein Arbeitgeber zahlt."),
    ),
    _telling(
        "position",
        "as what somebody works",
        rf"""
        (?:{somebody("arbeite?n?|jobbe?n?", "arbeitet|jobbt")}als (?P<v>(?!letzte|erste|einzige|ob|w(?:ä|ae)re|h(?:ä|ae)tte)[^\W\d_][\w-]+)
        (?: (?:bei|in|beim|im|am|an|f(?:ü|ue)r)(?= ))?)
        """,
        ("Ich arbeite als Hebamme.", "Meine Schwester arbeitet als Ärztin in Jena."),
        ("Ich arbeite als Letzter daran.", "Ich arbeite gern."),
    ),
    _telling(
        "position",
        "what somebody is by trade",
        rf"{somebody('bin', 'ist')}(?:von beruf|beruflich|gelernte[rs]?) (?P<v>(?!unterwegs)[^\W\d_][\w-]+)",
        ("Ich bin von Beruf Zimmermann.", "Mein Mann ist gelernter Koch."),
        ("Ich bin beruflich unterwegs.", "Ich bin Zimmermann."),
    ),
    _telling(
        "manager",
        "who leads the speaker at work",
        rf"mein(?:e)? (?:neuer? )?(?:chef|chefin|teamleiter|teamleiterin|vorgesetzter?|abteilungsleiter|abteilungsleiterin) (?:hei(?:ß|ss)t|ist) {ADVERBS}(?P<v>{_TITLED})",
        ("Meine Chefin heißt Frau Dr. Lange.", "Mein neuer Chef ist jetzt Herr Ott."),
        ("Meine Chefin ist sauer.", "Meine Chefin heißt das gut."),
    ),
    _telling(
        "studies",
        "what somebody studies or learns as a trade",
        rf"""
        {somebody("studiere?n?", "studiert")}(?P<v>(?!(?:in|an|bei|auf|im|noch|hier|nicht|ich)\b)\w[\w-]+(?: (?:und )?{CAPITAL}[\w-]+)?)
        (?:(?: im| in| an| auf)(?= ))?
        """,
        ("Ich studiere Medizin in Jena.", "mein bruder leon studiert informatik"),
        ("Ich studiere noch.", "Ich habe Medizin studiert."),
    ),
    _telling(
        "studies",
        "which trade somebody learns",
        rf"{somebody('mache?n?', 'macht')}(?:eine|ne) (?:ausbildung|lehre|umschulung) (?:zu[mr]|als) (?P<v>[^\W\d_][\w-]+)",
        ("Ich mache eine Ausbildung zum Koch.", "mach grad ne lehre als tischler"),
        ("Ich mache eine Pause.", "Ich machte eine Ausbildung zum Koch."),
    ),
    _telling(
        "school",
        "which school somebody goes to",
        rf"{somebody('gehe?n?|besuche?n?', 'geht|besucht')}(?:auf das |aufs |auf die |in die |auf eine |in eine |ins |das |die )(?P<v>(?:[^\W\d_][\w-]*[ -])?[^\W\d_]*(?:gymnasium|schule|realschule|kindergarten|kita|berufsschule|klasse|kolleg|uni)(?: [^\W\d_][\w-]+)?)",
        ("Ich gehe aufs Goethe-Gymnasium.", "Meine Tochter besucht die Waldorfschule."),
        ("Ich gehe in die Stadt.", "Die Schule brennt."),
    ),
)

_PEOPLE = (
    _telling(
        "partner",
        "who the speaker's partner is",
        rf"mein(?:e|en|em|er)? (?:neuer? )?{PARTNER} (?:hei(?:ß|ss)t|ist(?= \w+\W*$)) {ADVERBS}(?P<v>(?-i:(?=[^\W\d_a-zäöüß]))(?!Lehrer|Arzt|Ärztin){NO_NAME}{_NAME})",
        ("Meine Freundin heißt Lea.", "Mein Mann heißt übrigens Kai-Uwe."),
        ("Meine Frau ist müde.", "Meine Frau heißt das gut.", "Mein Mann ist Lehrer."),
    ),
    _telling(
        "partner",
        "with whom the speaker is together",
        rf"{i('bin')}mit (?P<v>{_NAME}|(?:meinem|meiner) \w+(?: {CAPITAL}[\w-]+)?) {WHEN}(?:verheiratet|zusammen|verlobt|liiert|in einer beziehung)",
        ("Ich bin mit Jonas verheiratet.", "Bin seit Mai mit Lea zusammen."),
        ("Ich bin mit Jonas befreundet.", "Ich bin mit dem Auto da."),
    ),
    _telling(
        "child",
        "the speaker has a child of this name",
        rf"(?:mein|unser)(?:e)? (?P<v>{CHILD} hei(?:ß|ss)t (?:{_NAME}|{_WORD}))",
        ("Meine Tochter heißt Mia.", "unser sohn heißt ben"),
        ("Mein Sohn ist müde.", "Meine Tante heißt Mia."),
    ),
    _telling(
        "child",
        "the speaker has children",
        rf"{i('habe?n?')}(?P<v>(?:eine?n?|zwei|drei|vier|fünf|\d|ne|nen) (?:kleine[rsn]? |erwachsene[rsn]? |gemeinsame[rsn]? )?(?:kind(?:er)?|sohn|s(?:ö|oe)hne|tochter|t(?:ö|oe)chter|jungs|m(?:ä|ae)dchen|buben|zwillinge))",
        ("Ich habe zwei Kinder.", "Wir haben eine Tochter und einen Hund."),
        ("Ich habe zwei Kinderbücher.", "Ich hätte gern Kinder."),
    ),
    _telling(
        "age",
        "how old somebody is",
        rf"""
        {somebody("bin", "ist", WHEN)}(?P<v>\d{{1,3}}|zwei|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|zehn|elf|zw(?:ö|oe)lf)(?: jahre?(?: alt| jung)?| monate(?: alt)?| geworden)?
        """,
        ("Ich bin 34 Jahre alt.", "Unser Sohn Ben ist 7.", "bin gestern 40 geworden"),
        ("Ich bin 34 km gefahren.", "Ben ist 7 Mal da."),
    ),
    _telling(
        "birthday",
        "when somebody has birthday or was born",
        rf"""
        (?:{somebody("habe?", "hat")}(?:am|im) (?P<v>{DAY}|{MONTH}) geburtstag)
        """,
        ("Ich habe am 14. März Geburtstag.", "Meine Oma hat im Mai Geburtstag."),
        ("Ich habe am Montag frei.", "Geburtstag ist schön."),
    ),
    _telling(
        "birthday",
        "on which day the birthday of the speaker is",
        rf"""
        mein geburtstag ist (?:am|der) (?P<v>{DAY})
        """,
        ("Mein Geburtstag ist am 3. April.", "mein geburtstag ist der 14.3."),
        ("Mein Geburtstag war schön.", "Ich war am 3. April da."),
    ),
    _telling(
        "birthday",
        "when somebody was born",
        rf"{somebody('bin', 'ist')}(?:am |im |in )?(?P<v>{DAY}|(?:{MONTH} )?\d{{4}})(?: in {_PLACE})? geboren",
        ("Ich bin am 3.4.1990 in Ulm geboren.", "Mein Sohn ist 2019 geboren."),
        ("Ich bin in Ulm geboren.", "Ich bin am Montag da."),
    ),
    _telling(
        "pet",
        "the speaker has a pet of this name",
        rf"(?:mein|unser)(?:e)? (?P<v>{PET} hei(?:ß|ss)t (?:{_NAME}|{_WORD}))",
        ("Unser Kater heißt Herr Nilsson.", "meine katze heißt mimi"),
        ("Unser Kater ist dick.", "Der Hund heißt Balu."),
    ),
    _telling(
        "pet",
        "the speaker has a pet",
        rf"{i('habe?n?')}(?:eine?n? |zwei |drei |nen |ne )(?:kleine[nr]? |junge[nr]? |alte[nr]? )?(?P<v>{PET}(?: (?:namens|mit namen|der|die) (?:(?:hei(?:ß|ss)t )?{_WORD})(?: hei(?:ß|ss)t)?)?)",
        ("Wir haben einen Hund namens Balu.", "hab zwei Katzen"),
        ("Wir haben den Hund gesehen.", "Ich hätte gern einen Hund."),
    ),
)

_HEALTH = (
    _telling(
        "allergy",
        "what somebody is allergic to",
        rf"{somebody('bin|reagiere', 'ist|reagiert')}(?:(?:stark|hoch|sehr|leicht|extrem|schwer|hochgradig|leider) )?allergisch (?:gegen|auf) (?P<v>(?!montage?\b|ihn|sie|solche|dumme){_FEW})(?: (?:und|sowie) {_WORD})?",
        ("Ich bin allergisch gegen Haselnüsse.", "Meine Nichte ist stark allergisch auf Wespen."),
        ("Ich bin allergisch.", "Ich bin allergisch gegen Montage."),
    ),
    _telling(
        "allergy",
        "an allergy by its name",
        rf"{somebody('habe?n?', 'hat')}(?:eine|ne|starke|ein|eine starke|eine schwere)? ?(?P<v>[^\W\d_]{{3,}}?)-?(?:allergie|unvertr(?:ä|ae)glichkeit|intoleranz)",
        ("hab ne Erdnussallergie", "Mein Sohn hat eine Nuss-Allergie."),
        ("Ich habe keine Allergie.", "Ich habe Angst."),
    ),
    _telling(
        "allergy",
        "what somebody does not tolerate",
        rf"{somebody('vertrage?|kann|darf', 'vertr(?:ä|ae)gt|kann|darf')}kein(?:e|en)? (?P<v>{_WORD})(?<!etwas)(?: essen| vertragen)?",
        (
            "Ich vertrage keine Laktose.",
            "Mein Sohn verträgt keinen Fisch.",
            "Ich kann keine Nüsse essen",
        ),
        ("Ich vertrage Laktose.", "Ich kann keinen Kopfstand machen."),
    ),
    _telling(
        "diet",
        "how somebody eats, by a name for it",
        rf"""
        {somebody("bin|lebe?n?|esse?n?|koche?n?|ern(?:ä|ae)hren? (?:mich|uns)|ern(?:ä|ae)hre ich mich", "ist|lebt|isst|ern(?:ä|ae)hrt sich")}
        (?:(?:komplett|streng|strikt|rein|meist|meistens|fast nur|ein|eine) )?(?P<v>{DIET})
        """,
        ("Seit Januar lebe ich vegan.", "Ich bin Vegetarierin.", "Meine Frau isst halal."),
        ("Ich war vegan.", "Ich bin nicht vegan.", "Vegan ist gesund."),
    ),
    _telling(
        "diet",
        "what somebody does not eat",
        rf"{somebody('esse?n?', 'isst')}(?:seit \w+ )?(?P<v>kein(?:e|en)? {_WORD}|nichts (?:mit|aus) {_WORD})(?: mehr)?(?: und (?:auch )?kein(?:e|en)? {_WORD})?",
        ("Ich esse kein Schweinefleisch.", "Meine Tochter isst keine Eier."),
        ("Ich esse heute kein Fleisch.", "Ich esse Fleisch."),
    ),
    _telling(
        "medication",
        "which medicine somebody takes",
        rf"{somebody('nehme?n?', 'nimmt')}(?:t(?:ä|ae)glich|jeden tag|morgens|abends|regelm(?:ä|ae)(?:ß|ss)ig|(?:ein|zwei|drei)mal (?:am tag|t(?:ä|ae)glich)) (?P<v>{_FEW})(?: ein)?",
        ("Ich nehme täglich 50 mg Sertralin.", "Mein Vater nimmt morgens Ramipril ein."),
        ("Ich nehme den Bus.", "Ich nahm täglich Eisen."),
    ),
    _telling(
        "condition",
        "which illness somebody has",
        rf"""
        {somebody("habe?n?", "hat")}(?:eine? |starke? |chronische )?(?P<v>{_ILLNESS})
        """,
        ("Ich habe Asthma.", "Mein Vater hat Parkinson."),
        ("Ich habe Angst.", "Ich leide."),
    ),
    _telling(
        "smoking",
        "whether somebody smokes",
        rf"{somebody('rauche?n?', 'raucht')}(?P<v>(?:gar |(?:ü|ue)berhaupt )?nicht(?: mehr)?|t(?:ä|ae)glich|viel|wenig|nur (?:auf partys|am wochenende))",
        ("ich rauche nicht mehr", "Mein Vater raucht viel."),
        ("Es raucht nicht.", "Ich rauchte nicht."),
    ),
    _telling(
        "smoking",
        "that the speaker smokes",
        rf"{WHEN}(?:ich (?P<v>rauche)|rauche ich)",
        ("Ich rauche.", "Ich rauche und trinke Kaffee."),
        ("Ich rauche nicht.", "Der Ofen raucht."),
    ),
    _telling(
        "drinking",
        "that somebody drinks no alcohol",
        rf"{somebody('trinke?n?', 'trinkt')}(?P<v>kein(?:en)? (?:alkohol|bier|wein)(?: mehr)?)",
        ("Ich trinke keinen Alkohol.", "Mein Mann trinkt keinen Alkohol mehr."),
        ("Ich trinke heute kein Wasser.", "Alkohol ist teuer."),
    ),
    _telling(
        "weight",
        "what somebody weighs",
        rf"{somebody('wiege?n?', 'wiegt')}(?:nur |nur noch |ca\. |rund |etwa )?(?P<v>(?:{_NUMBER}) ?(?:kg|kilo|kilogramm))",
        ("Ich wiege 82,3 kg.", "Mein Hund wiegt 30 Kilo."),
        ("Das wiegt 3 kg.", "Ich wiege ab."),
    ),
    _telling(
        "height",
        "how tall somebody is",
        rf"{somebody('bin', 'ist')}(?P<v>\d(?:[.,]\d\d)? ?(?:m|meter)(?: ?\d\d)?|\d{{2,3}} ?(?:cm|zentimeter)) (?:gro(?:ß|ss)|hoch)",
        ("bin 1,78 m groß", "Meine Tochter ist 95 cm gross."),
        ("Das Zimmer ist 3 m hoch.", "Ich bin groß."),
    ),
)

_THINGS = (
    _telling(
        "rent",
        "what the speaker pays for the place where he lives",
        rf"""
        (?:(?:meine|unsere|die) (?:kalt|warm)?miete (?:betr(?:ä|ae)gt|ist|liegt bei|kostet|liegt) {ADVERBS}(?:bei |auf )?(?P<v>{_MONEY}))
        (?: im monat| monatlich| pro monat)?
        """,
        ("Unsere Miete beträgt 1.250,50 Euro.", "Die Miete ist jetzt 950 Euro."),
        ("Die Miete ist hoch.", "Die Miete war 950 Euro."),
    ),
    _telling(
        "rent",
        "the same, by who pays it",
        rf"{i('zahle?n?|bezahle?n?')}(?:(?:ca\.|rund|etwa) )?(?P<v>{_MONEY}) (?:kalt|warm)?miete",
        ("zahle 900 € miete", "Wir zahlen 1'200 Franken Miete."),
        ("Ich zahle die Miete.", "Ich zahle 9 Euro."),
    ),
    _telling(
        "salary",
        "what somebody earns",
        rf"(?:{i('verdiene?n?')}|mein (?:gehalt|lohn) (?:ist|betr(?:ä|ae)gt|liegt bei) {ADVERBS})(?:(?:ca\.|rund|etwa) )?(?P<v>{_MONEY})(?: im (?:monat|jahr))?",
        ("Ich verdiene 3.200 Euro netto.", "Mein Gehalt liegt bei 50000 Euro im Jahr."),
        ("Ich verdiene gut.", "Ich verdiente 3 Euro."),
    ),
    _telling(
        "budget",
        "what the speaker can spend",
        rf"(?:mein|unser) budget (?:ist|betr(?:ä|ae)gt|liegt bei) {ADVERBS}(?:maximal |max |h(?:ö|oe)chstens )?(?P<v>{_MONEY})",
        ("Mein Budget liegt bei 500 Euro.", "unser budget ist 20.000 €"),
        ("Mein Budget ist knapp.", "Das Budget der Stadt ist 1 Euro."),
    ),
    _telling(
        "phone",
        "the speaker's number",
        rf"meine (?:neue )?(?:handy|telefon|mobil)?-?nummer (?:ist|lautet) {ADVERBS}(?P<v>[+\d][\d /()-]{{5,}}\d)",
        ("Meine Handynummer ist 0176 123 45 67.", "meine neue Nummer ist +49 30/1234567"),
        ("Meine Nummer ist geheim.", "Seine Nummer ist 0176 1234567."),
    ),
    _telling(
        "email",
        "the speaker's address for mail",
        rf"meine (?:neue )?(?:e-?)?mail-?(?:adresse)? (?:ist|lautet) {ADVERBS}(?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
        ("Meine Mailadresse lautet a.b-c@web.de.", "Meine E-Mail ist eva@firma.ch"),
        ("Meine Mail ist da.", "Seine Mail ist a@b.de."),
    ),
    _telling(
        "address",
        "where the speaker lives, by street",
        rf"(?:meine|unsere) (?:neue )?(?:anschrift|adresse) (?:ist|lautet) {ADVERBS}(?:die |der )?(?P<v>[^\W\d_][\w.-]*(?: [\w.-]+){{0,3}} \d+ ?[a-z]?(?:, ?\d{{4,5}} {_PLACE})?)",
        ("Unsere Adresse ist Am Markt 5.", "Meine neue Adresse lautet Hauptstr. 12a, 50667 Köln."),
        ("Meine Adresse ist geheim.", "Die Adresse ist Am Markt 5."),
    ),
    _telling(
        "car",
        "which car somebody drives",
        rf"(?:{somebody('fahre?n?', 'f(?:ä|ae)hrt')}|mein auto ist )(?:eine?n?|nen) (?P<v>(?!bus|zug|auto|wagen|lkw|umweg|kilometer|runde){_FEW})",
        ("Ich fahre einen alten Golf.", "Mein Auto ist ein roter Skoda."),
        ("Ich fahre einen Umweg.", "Ich fahre nach Ulm."),
    ),
    _telling(
        "favorite {k}",
        "what somebody likes best of its kind",
        rf"(?:mein|meine|unser|unsere) lieblings-?(?P<k>[^\W\d_]+) (?:ist|sind|hei(?:ß|ss)t) {ADVERBS}(?P<v>(?!mir|schwer|nicht|kaputt|weg|leer){_FEW})",
        ("Meine Lieblingsfarbe ist Türkis.", "Mein Lieblingsessen sind Käsespätzle."),
        ("Meine Lieblingsfarbe ist schwer zu sagen", "Das ist meine Lieblingsfarbe."),
    ),
    _telling(
        "uses {k}",
        "what the speaker uses as something",
        rf"""
        (?:als (?P<k>[^\W\d_][\w-]+) (?:be)?(?:nutze?n?|verwende?n?) (?:ich|wir) {WHEN}(?P<v>{_FEW}))
        """,
        ("Als Editor nutze ich Helix.", "Als Browser verwenden wir inzwischen Firefox ESR."),
        ("Ich nutze Helix.", "Als Kind nutzte ich nichts."),
    ),
    _telling(
        "uses {k}",
        "the same, with what it is used as at the end",
        rf"{i('(?:be)?nutze?n?|verwende?n?')}(?P<v>{_FEW}) (?:als|f(?:ü|ue)r(?: die| meine| das| den)?) (?P<k>[^\W\d_][\w-]+)",
        ("Ich nutze Helix als Editor.", "Wir verwenden jetzt Jira für Tickets."),
        ("Ich nutze die Zeit.", "Ich nutzte Helix als Editor."),
    ),
    _telling(
        "version of {k}",
        "which version of something the speaker uses",
        rf"{i('(?:be)?nutze?n?|verwende?n?|habe?n?|sind|bin|arbeite?n? mit|laufen')}(?:auf )?(?P<k>{CAPITAL}[\w.+#-]*)(?: version)? v?(?P<v>\d+(?:\.\d+)+|\d+ lts)",
        ("Wir nutzen Python 3.12.", "wir sind jetzt auf Postgres 16.2"),
        ("Wir nutzen 3.12.", "Wir haben 3 Katzen."),
    ),
    _telling(
        "language",
        "which language somebody speaks",
        rf"{somebody('spreche?n?', 'spricht')}(?:flie(?:ß|ss)end |gut |etwas |ein bisschen |auch )?(?P<v>[^\W\d_]*(?:isch|deutsch|latein|hindi|farsi|suaheli|platt))(?:, (?:\w+ )?[^\W\d_]+isch){{0,4}}(?: und (?:etwas |ein bisschen |gut )?[^\W\d_]+(?:isch|deutsch))?",
        ("Ich spreche Deutsch und Türkisch.", "Meine Oma spricht fließend Platt."),
        ("Ich spreche leise.", "Ich spreche mit ihr."),
    ),
)

_COMING = (
    _telling(
        "appointment",
        "on which day the speaker has an appointment, told from the day",
        rf"(?:{_WHEN})(?: um {_TIME})? (?:habe?n?|hat) (?:ich|wir) (?:um {_TIME} )?(?:eine?n? |nen |meinen (?:n(?:ä|ae)chsten )?)?(?P<v>(?!zeit|frei|urlaub)[^\W\d_][\w-]+?)-?(?:termin|kontrolle)?(?: um {_TIME})?",
        ("Am 14. Mai habe ich einen Zahnarzttermin.", "Am Freitag um 9 hab ich Zahnarzt"),
        ("Am 14. Mai habe ich frei.", "Ich habe einen Zahnarzttermin."),
    ),
    _telling(
        "appointment",
        "on which day the speaker has an appointment",
        rf"""
        {i("habe?n?")}(?:{_WHEN}) (?:um {_TIME} )?(?:eine?n? |nen |meinen )?
        (?:termin (?:bei der|bei|beim|mit|im|in der) )?(?P<v>(?!zeit|frei|urlaub|termin|geburtstag)[^\W\d_][\w-]+?)-?(?:termin)?
        """,
        (
            "Ich habe am Montag um 9 einen Termin beim Kieferorthopäden.",
            "hab am 3.5. Friseurtermin",
        ),
        ("Ich habe am Montag frei.", "Ich habe einen Termin."),
    ),
    _telling(
        "appointment",
        "on which day an appointment or something else is that comes once",
        rf"""
        (?:(?:der|die|das|mein|meine|unser|unsere) )?(?:n(?:ä|ae)chste[rs]? )?(?:termin (?:bei der|bei|beim|mit dem|mit|im|in der|zum|zur) )?
        (?P<v>(?!(?:termin|heute|es|das|geburtstag|abgabe|frist|deadline|miete|ich|er|sie|wir)\b){CAPITAL}[\w-]{{2,}}?)-?(?:termin)?(?: (?:in|(?:ü|ue)ber|von|vom|f(?:ü|ue)r|de[rs]) (?:de[mnr] |die |das )?{_WORD})?
        [ ](?:ist|findet|wurde|war) {ADVERBS}(?:erst )?(?:am|auf den|auf) (?:{DAY})(?:,? {_TIME})?(?: statt| verschoben| verlegt)?
        """,
        (
            "Mein Zahnarzttermin ist am 14. Mai.",
            "Der Termin beim Notar ist jetzt auf den 21. Mai verschoben.",
            "Die Klausur in Analysis ist am 12. Februar 2027.",
        ),
        ("Mein Zahnarzttermin ist wichtig.", "Am 14. Mai", "Es ist am 14. Mai."),
    ),
    _telling(
        "appointment",
        "on which day the speaker has to do something",
        rf"""
        {i("muss|m(?:ü|ue)ssen|darf|soll")}(?:{_WHEN}) (?:eine?n? |die |den |das |zu[mr] |meinen? |ins? )?(?P<v>{CAPITAL}[\w-]{{2,}})(?: (?:in|(?:ü|ue)ber|von|vom|f(?:ü|ue)r|de[rs]) (?:[\w-]+ ){{0,4}})? ?
        (?:halten|abgeben|schreiben|haben|machen|ablegen|antreten)?
        """,
        ("da muss ich am 10. März eine Präsentation halten.", "Ich muss am 3. Mai zum Zahnarzt."),
        ("Ich muss arbeiten.", "Ich muss eine Präsentation halten."),
    ),
    _telling(
        "trip",
        "when the speaker goes on a journey, and where",
        rf"""
        (?:(?:{_WHEN}|(?:diesen|n(?:ä|ae)chsten|kommenden) (?:sommer|winter|herbst|monat|fr(?:ü|ue)hling)|(?:n(?:ä|ae)chste|kommende)[sn]? (?:jahr|woche|wochenende)) (?:fliege?n?|fahre?n?|reise?n?) (?:ich|wir)
        |{i("fliege?n?|fahre?n?|reise?n?")}(?:{_WHEN}|(?:diesen|n(?:ä|ae)chsten|kommenden) (?:sommer|winter|herbst|monat)|(?:n(?:ä|ae)chste|kommende)[sn]? (?:jahr|woche|wochenende)))
        (?: f(?:ü|ue)r \w+ (?:tage?|wochen?|monate?))? (?:nach|in) (?P<v>{_LAND})(?: in den urlaub)?
        """,
        (
            "Im August fliegen wir nach Island.",
            "Wir fahren am 3. Juli für zwei Wochen nach Kroatien.",
        ),
        ("Wir fahren nach Hause.", "Ich fliege nie nach Rom."),
    ),
    _telling(
        "deadline",
        "by when something has to be done",
        rf"(?:die |meine |der )?(?:abgabe(?:termin|frist)?|deadline|frist|abgabeschluss) (?:de[sr]|f(?:ü|ue)r die|f(?:ü|ue)r das|f(?:ü|ue)r den|von|meine[rs]) (?P<v>{_FEW}) ist {ADVERBS}(?:{_WHEN})",
        ("Die Abgabe der Masterarbeit ist am 30. Juni.", "deadline für das Exposé ist der 3.5."),
        ("Die Abgabe ist schwer.", "Die Frist der Bank ist kurz."),
    ),
    _telling(
        "time of {k}",
        "when something of every week is",
        rf"(?:(?:der|die|das|mein|meine|unser|unsere) )?(?P<k>(?!termin|heute|es|das)[^\W\d_][\w-]+) (?:ist|findet|beginnt|startet) {ADVERBS}(?:statt )?(?P<v>(?:immer )?(?:\w+tags|mittwochs|jeden \w+tag)(?:,? {_TIME})?|um {_TIME})(?: statt)?",
        ("Yoga ist jetzt immer dienstags um 18:30 Uhr.", "Unser Standup beginnt um 9:15."),
        ("Es ist um 9.", "Yoga ist toll."),
    ),
)

TELLINGS = (*_NAMES, *_LIFE, *_PEOPLE, *_HEALTH, *_THINGS, *_COMING)
