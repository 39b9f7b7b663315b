# SPDX-License-Identifier: Apache-2.0
"""Parts of Spanish clauses of which all is understood, and how a table of clauses is made."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import Rule, joined, one_of
from ..writing import loose, numbered
from .calendar import MONTHS, WEEKDAYS

# The first letter of a name; what `rules` has takes small letters with accents as well.
CAPITAL = "(?-i:[A-ZÀ-ÖØ-ÞŒ])"
MONTH = one_of(name for name, *_ in MONTHS)
DAY = one_of(name for name, *_ in WEEKDAYS)
# When something began or happened.
WHEN = joined(rf"""
    (?:ayer|anteayer|hoy|ahora|anoche|por ahora|actualmente|hoy en d[ií]a|de momento
    |recientemente|hace poco
    |esta (?:mañana|semana|tarde)|este (?:mes|año|finde|verano|lunes|martes|curso)
    |esta (?:madrugada|noche)|(?:la|el) \w+ pasad[oa]
    |desde (?:hace |el |la |los |las |este |esta )?\w+(?: (?:años?|mes(?:es)?|semanas?|días?|horas?
    |tiempo|pasad[oa]|de \d{{4}}))?|hace (?:un|una|un par de|\w+) (?:días?|semanas?|mes(?:es)?|años?)
    |(?:en|a principios de|a finales de) (?:{MONTH})(?: de \d{{4}})?|el (?:{DAY}
    |\d{{1,2}} de (?:{MONTH}))|los (?:{DAY})(?: y (?:los )?(?:{DAY}))*)
""")
# What stands for such a time when rules look at a clause (`claims.TIMES`).
RECENTLY = "hoy"
# A clause begins: with the sentence, or after what ends another; then words that change nothing.
BEGIN = joined(rf"""
    (?:^[\s¡(]*|[,;:] |(?<=[\w.!,] )(?:y|e|pero) )
    (?:(?:hola|ola|holi|buenas(?: tardes| noches)?|buenos d[ií]as|hey|oye|mira|bueno|pues|vale|ok|s[ií]|ah
    |eh|uf|nada
    |por cierto|adem[aá]s|tambi[eé]n|encantad[oa]|al final|por fin|finalmente|resulta que
    |la verdad es que|es que
    |te cuento(?: que)?|para que lo sepas|que sepas que|novedades|noticias|una cosa|como sabes|yo
    |nosotr[oa]s|ya|la cosa es que
    |que|no(?=,)|perd[oó]n|oficial(?:mente)?|{RECENTLY})\b[,.:!… ]+)*
""")
# What may come after it: nothing, a mark, or a word that begins something else.
END = joined(rf"""
    (?=\s*(?:$|[^\w\s]+(?:\s|$)|\()|\s+(?:y|e|o|pero|con|porque|aunque|así que|as[ií]|también
    |además|jaj\w*|xd|gracias|junto|cerca|donde
    |ya|como|para|tras|después|de momento|por (?:ahora|cierto|fin)|{RECENTLY})\b)
""")
NAME = rf"{CAPITAL}[\w'-]+(?: (?:de la |de |del )?{CAPITAL}[\w'-]+){{0,3}}"
NAMES = rf"{NAME}(?:, {NAME}){{0,3}}(?: (?:y|e) {NAME})?"
PROPER = joined(rf"""
    {CAPITAL}[\w&.'-]*(?<!\.)(?:(?: (?:de la|de los|de|del|la|las|y|el)
    | ?,)? {CAPITAL}[\w&.'-]*(?<!\.)){{0,5}}
""")
SMALL = r"(?-i:[a-zà-ÿ])[\w-]+"
# In small letters a name is one word, or one of those that go with another.
PLACE = joined(rf"""
    (?:{PROPER}
    |(?:san|santa|santo|las|los(?! que)|la|el|nuev[oa]|buenos|puerto|villa|ciudad de|palma de
    |rio de|alcala de) {SMALL}
    |(?!(?:un|una|el|la|los|las|mi|mis|tu|su|casa|pareja|familia|paz|pecado|comunidad|pis|pleno
    |plena|medio|otr[oa]s?|est[ea]
    |ese|esa|general|directo|soledad|armon[ií]a|alquiler|pueblos?|ciudad|hotel|internet|aquí
    |all[ií]|cualquier|ning[uú]n
    |una|zona|barrio|residencia|condiciones|tensi[oó]n|p[aá]nico|constante|equipo|remoto|turnos?
    |proyectos?|grupo|ello|eso
    |esto|algo|todo|negro|horario|verano|invierno|serio|cosas|temas|que)\b){SMALL})
""")
MY = r"(?:mi|nuestr[oa])"
# Words that begin a sentence of which the subject is left out, or stand for it: "Ahora vive en Lugo".
_NOBODY = joined(r"""
    (?:pero|adem[áa]s|ahora|todav[íi]a|aún|tambi[ée]n|siempre|luego|despu[ée]s|antes|actualmente|hoy|entonces|nunca|aunque|casi|s[óo]lo|ellas?|ellos|usted(?:es)?
    |normalmente|tampoco|igual|encima|desde|porque|cuando)\b
""")
WHOSE = joined(rf"""
    (?P<o>{MY} [\w-]+(?: (?:mayor|pequeñ[oa]|median[oa]))?(?: {NAME})?
    |(?!{_NOBODY}){CAPITAL}(?!stoy)[\w-]{{2,}})
""")
PARTNER = "(?:novi[oa]|mujer|marido|pareja|espos[oa]|prometid[oa]|chic[oa])"
PET = joined(r"""
    (?:gat[oa]|gatit[oa]|perr[oa]|perrit[oa]|cachorr[oa]|conej[oa]|h[aá]mster|tortuga|loro
    |periquito|canario|cobaya
    |caballo|yegua|hur[oó]n|pez|mascota)
""")
CHILD = "(?:hij[oa]|niñ[oa]|beb[eé]|nen[ea]|peque|mellizos|gemel[oa]s)"
JOB = "(?:trabajo|trabajamos|curro|laburo|chambeo)"
TRADE = joined(r"""
    (?:enfermer[oa]|m[eé]dic[oa]|doctor[a]?|abogad[oa]|maestr[oa]|profesora?|profe|ingenier[oa]
    |arquitect[oa]|camarer[oa]
    |mes[eo]r[oa]|cociner[oa]|carpinter[oa]|electricista|fontaner[oa]|plomer[oa]|alba[ñn]il
    |taxista|conductora?|chofer
    |camioner[oa]|bomber[oa]|polic[ií]a|militar|soldado|periodista|escritora?|traductora?
    |int[eé]rprete|fot[oó]graf[oa]
    |diseñadora?|programadora?|desarrolladora?|inform[aá]tic[oa]|analista|contable|contador[a]?
    |economista|consultora?
    |asesora?|administrativ[oa]|secretari[oa]|recepcionista|dependient[ea]|vendedora?|cajer[oa]
    |comercial|peluquer[oa]
    |esteticista|psic[oó]log[oa]|psiquiatra|fisioterapeuta|fisio|dentista|odont[oó]log[oa]
    |veterinari[oa]|farmac[eé]utic[oa]
    |pediatra|ginec[oó]log[oa]|cardi[oó]log[oa]|cirujan[oa]|matrona|auxiliar|cuidadora?
    |bi[oó]log[oa]|qu[ií]mic[oa]|f[ií]sic[oa]
    |ge[oó]log[oa]|matem[aá]tic[oa]|historiadora?|fil[oó]sof[oa]|soci[oó]log[oa]|investigadora?
    |bibliotecari[oa]|librer[oa]
    |m[uú]sic[oa]|cantante|actor|actriz|bailar[ií]na?|pintora?|escultora?|artista|ilustradora?
    |guionista|editora?
    |agricultora?|ganader[oa]|pescadora?|jardiner[oa]|panader[oa]|pasteler[oa]|carnicer[oa]
    |frutero|mec[aá]nic[oa]|t[eé]cnic[oa]
    |operari[oa]|soldadora?|pilot[oa]|azafat[oa]|funcionari[oa]|juez[a]?|fiscal|notari[oa]
    |procuradora?|cartera?o?
    |repartidora?|limpiadora?|portero|vigilante|entrenadora?|monitora?|educadora?|pedagog[oa]
    |logopeda|gestora?
    |gerente|directora?|jef[ea]|product manager|estudiante|becari[oa]|opositora?|freelance
    |aut[oó]nom[oa]|ama de casa|jubilad[oa])
""")
MONEY = joined(r"""
    (?:(?:€|\$|US\$) ?\d[\d.,' ]*\d|\d(?:[\d.,']|\s(?=\d))*(?: ?(?:€|\$|euros?|d[oó]lares|pesos
    |soles|pavos|lucas|mangos|k))?)
""")
ILLNESS = joined(r"""
    (?:diabetes|asma|c[aá]ncer|epilepsia|hipertensi[oó]n|hipotiroidismo|hipertiroidismo
    |celiaqu[ií]a|migrañas?|artritis|artrosis
    |esclerosis|fibromialgia|endometriosis|anemia|apnea|escoliosis|psoriasis|dermatitis|ansiedad
    |depresi[oó]n|tdah|toc|lupus|crohn
    |colesterol|vértigos?|hernia|arritmia|párkinson|parkinson|alzh[eé]imer|covid persistente
    |trastorno|sop|insomnio)
""")
TONGUE = joined(r"""
    (?:español|castellano|ingl[eé]s|franc[eé]s|alem[aá]n|euskera|vasco|catal[aá]n|valenciano
    |gallego|portugu[eé]s|italiano|chino|mandar[ií]n|japon[eé]s
    |coreano|[aá]rabe|ruso|polaco|rumano|turco|griego|hebreo|sueco|noruego|neerland[eé]s
    |holand[eé]s|quechua|guaran[ií]|n[aá]huatl|aimara|maya)
""")
_COMING = joined(rf"""
    (?:en (?:{MONTH})|el \d{{1,2}} de (?:{MONTH})|el (?:mes|año|lunes|viernes) que viene|a (?:principios|finales) de (?:{MONTH})
    |la semana que viene|en (?:dos|tres|\d) (?:semanas|meses))
""")
# "En abril me mudo a Madrid": the speaker moves on a day that is to come.
MOVING = joined(rf"""
    (?:{_COMING},? (?:me|nos) (?:mudo|mudamos|voy a (?:vivir|mudar)|vamos a (?:vivir|mudar)) a (?P<v>{PROPER})
    |(?:me mudo|nos mudamos|me voy a vivir|nos vamos a vivir|voy a mudarme|vamos a mudarnos) a (?P<v_2>{PROPER}) {_COMING})
""")
APPOINTMENT = r"(?:cita|hora|turno|revisi[oó]n|consulta|visita|entrevista|reuni[oó]n)"
EVENT = joined(r"""
    (?:examen|control|parcial|prueba|entrega|boda|operaci[oó]n|mudanza|presentaci[oó]n|concierto
    |partido|juicio|defensa|inspecci[oó]n)
""")
WORKPLACE = joined(r"""
    (?:hospital|panader[ií]a|bar|restaurante|tienda|colegio|cole|banco|hotel|cl[ií]nica|f[aá]brica|oficina|empresa|despacho|farmacia
    |agencia|peluquer[ií]a|taller|supermercado|guarder[ií]a|instituto)
""")
# What is expected, by what it is with, or by its own name.
EXPECTED = joined(rf"""
    (?:{APPOINTMENT}(?: m[eé]dica)? (?:con|en|para|del?|al?) (?:(?:el|la|los|las|mi) )?
    (?P<k>(?:(?:Da?\.ª?|Sra?\.|Dra?\.|don|doña) )?[\w-]+(?: (?:de )?[\w-]+)??)
    |(?P<k_2>{EVENT}(?: (?:del?|con) (?:la )?[\w-]+)?))
""")
MOVED = joined(r"""
    (?:cambiad[oa]|movid[oa]|pasad[oa]|aplazad[oa]|retrasad[oa]|adelantad[oa]|pospuest[oa]
    |reprogramad[oa])
""")
# Whoever it is changes a day, a time or a price.
SHIFTED = joined(r"""
    (?:(?:(?:me|nos) )?(?:han? )?(?:cambi|adelant|atras|retras|aplaz|pas|movi|mov|pospus|pospuest
    |reprogram|traslad|corri|sub|baj)(?:aron|ieron|eron|ó|ado|ido|é|amos|imos|o))
""")
TO_DAY = r"(?P<v>(?:al|para el|para|a las|el|pasa al)\b [^,;!?]{2,40}?)"
ART = "(?:el|la|los|las|un|una|mi|mis|nuestr[oa])"
TO = rf"(?:al? (?:{ART} )?)"

# Between somebody or "have" and what is done.
ALREADY = "(?:(?:ya|por fin|al final|finalmente|se|le|me|nos) )*"


def did(participles: str, first: str, third: str) -> str:
    """Return the pattern of what the speaker, or somebody of his, has done."""
    return joined(rf"""
        (?:(?:he|hemos) {ALREADY}(?:{participles})|{ALREADY}(?:{first})
        |(?:a )?{WHOSE} {ALREADY}(?:(?:ha|han) {ALREADY}(?:{participles})|{third}))
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
