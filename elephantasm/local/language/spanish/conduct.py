# SPDX-License-Identifier: Apache-2.0
"""How an agent is told in Spanish to go about its work: when to ask, before what, in all of what."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))[ ¡]*
    (?:(?:por favor|porfa|y|pero|ok|bueno|tambi[eé]n|gracias|entonces|siempre|una cosa|oye|che|ah)\b[ ,:.!]*){0,4}
""")
# What is done but once, or just now.
_ONCE = r"(?![^.!?\n]{0,160}\b(?:hoy|ma[ñn]ana(?! por)|esta (?:noche|tarde|vez|semana|frase|carta)|este (?:texto|correo|finde)|ahora|luego|enseguida|de momento|pr[oó]xim[oa]|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?! por))\b)"
_ONE = "(?! (?:est[aeo]s?|es[aeo]s?|el|la|los|las|lo|mi|mis)\\b)"
_PLEASE = "(?:(?:por favor|porfa|siempre|primero|entonces|antes),? )*"
# What an agent does, as an order to tú, vos or usted; who else is to be asked is none of it.
_ASK = "(?:preg[uú]nt[aáeé](?:me|nos)?|cons[uú]lt[aáeé](?:me|nos)|av[ií]s[aáeé](?:me|nos)|ens[eé][ñn][aáeé](?:me|nos)|mu[eé]str[ae](?:me|nos)|mostr[aá](?:me|nos)|p[ií]d[aeé](?:me|nos)|ped[ií](?:me|nos)|d[ií](?:me(?:lo)?|ga(?:me|nos)|lo|nos)|d[ií]game|adv[ií]erte(?:me)|expl[ií]c[aá](?:me|lo)|cu[eé]nt[ae](?:me)|contame|inf[oó]rm[ae](?:me)|pasame|p[aá]same|m[aá]nd[ae]me|recu[eé]rd[ae]me|recordame)"
_DO = joined(rf"""
    (?:(?:no |nunca |no me )?(?:{_ASK}(?! a (?-i:[A-Z]))
    |(?:respond[eé]|respond[ea]|contest[aáe]|escrib[eaí]|us[aáe]|utiliz[aá]|utilice|pon|pon[eé]|ponga|d[aáeé]|haz|hac[eé]|haga|s[eé]|sea|explic[aá]|explique|cit[aáe]|incluy[ea]|a[ñn]ad[eaí]|agreg[aá]|agregue|evit[aáe]|tut[eé]a|trat[aáe]|firm[aáe]|empieza|empez[aá]|empiece
    |comienza|termin[aáe]|redonde[aá]|traduc[eí]|traduzca|corrig[ea]|corre|corr[eé]|calcul[aáe]|cont[aá]|cuenta|indic[aá]|indique|orden[aáe]|verific[aá]|verifique|revis[aáe]|comprueb[ae]|reserv[aáe]|borr[aáe]|elimin[aáe]|mencion[aáe]|prop[oó]n|sugier[ea]|tom[aáe]|resum[eaí]|muestr[ae]|busc[aá]|busque
    |precis[aáe]|list[aáe]|format[eé]a|elig[ea]|pas[aáe]|ejecut[aáe]|prueb[ae]|guard[aáe]|envi[aáe]|env[ií]a|mand[aáe]|sub[eaí]|public[aá]|compr[aáe]|cambi[aáe]|pid[ea]|ped[ií]|redact[aáe]|para|par[aá]|espera|transcrib[eaí]|asum[eaí]|mant[eé]n|mantenga|dej[aáe]|adopt[aáe]|limit[aáe]|mir[aáe])(?:me|lo|la|los|las|nos|melo|mela){{0,1}}
    |(?:res[uú]me|trad[uú]ce|exp[lí]ca|transcr[ií]be|tr[aá]t[ae]|p[oó]n|h[aá]z|ens[eé][ñn]a|c[aá]mbia|a[ñn][aá]de|ins[eé]rta)(?:lo|la|los|las|me|melo))\b)
""")
# In the forms of an order; "no mando nada" tells what the speaker does.
_NOT = joined(r"""
    (?:(?:no|nunca|jam[aá]s) (?:me |les? |lo |se |nunca )?(?:
    (?:reserv|compr|borr|elimin|env[ií]|mand|contest|publiqu|cambi|modifiqu|toqu|us|pagu|cancel|gast|firm|instal|cre|acept|agend|confirm|renombr|agregu|edit|actualic|tom|cierr|cerr|archiv|descart|d)(?:es?|[eé]s?)
    |(?:pid|respond|escrib|sub|muev|mov|hag|a[ñn]ad|pong|compart|despli?e?g?u?)(?:as?|[aá]s))
    |(?:ni|no) se te ocurra (?:nunca )?\w+(?:ar|er|ir)(?:\b|l[oa]s?\b))(?: |\b)
""")
_ACT = joined(r"""
    (?:borr|elimin|cambi|modifi|reserv|ped|pid|compr|sub|desple?i?|envi|env[ií]|mand|respond|contest|escrib|a[ñn]ad|agreg|renombr|public|instal|pag|cancel|mov|muev|archiv|contact|transfer|gast|compart|copi|migr|cre|propon|propong|cit|traduc|traduzc|refactor
    |sobrescrib|lanz|ejecut|recomend|recomiend|us|redact|resum|planifi|toc|toqu|calcul|agend|edit|list|explic|expliqu|suger|sugier|mostr|muestr|commit|toqu)
""")
_BEFORE = rf"antes de{_ONE} (?:hacer (?:push|commit|merge|deploy|cambios|cualquier|nada|algo|una|un)\b|(?!hacer\b){_ACT}[a-zñíáé]*(?:ar|er|ir)\b(?! (?:el|la|los|las|est[ae]|mi)\b)|cada\b|cualquier\b)"
_WHEN = "(?:cuando|cada vez que|siempre que|si|en cuanto)"
_YOU_ACT = rf"(?:{_BEFORE}|{_WHEN} (?:me |vas a |va a |tengas que )?{_ACT}[a-zñíáé]*(?:as|es|a|e|[aáeéií]s|r)\b(?! de | (?:el|la|los|las|mi|mis)\b))"
_DOUBT = r"(?:(?:en|ante) (?:caso de |la )?duda|si (?:no )?(?:est[aá]s?|tienes|ten[eé]s|tiene|te queda|te quedan|sab[eé]s|sabes|sabe) (?:(?:muy |del todo )?segur[oa]|dudas?|c[oó]mo|algo)|si dudas|si algo no (?:est[aá]|queda|te queda|se entiende)(?: claro)?|si (?:algo|hay algo) (?:es )?(?:ambiguo|confuso|poco claro))"
_UNLESS = r"(?:(?:a menos|a no ser|salvo) que (?:yo )?(?:te |le )?(?:diga|pida|indique|avise|especifique)|mientras no (?:te )?diga|si no (?:te )?digo (?:lo contrario|otra cosa))[^.!?,\n]{0,40}"
_WORKS = joined(r"""
    (?:correos|e-?mails|mails|cartas|mensajes|respuestas|recetas|informes|reportes|facturas|presupuestos|commits?|mensajes de commits?|mensajes de error|pull requests|prs|comentarios|tests|pruebas|funciones|scripts|consultas|migraciones|t[ií]tulos|listas|tablas
    |notas|invitaciones|traducciones|borradores|tickets|ramas|archivos|variables|sugerencias|recomendaciones|fechas|precios|importes|montos|n[uú]meros|cifras|distancias|medidas|c[oó]digo|sql|res[uú]menes|textos|posts|actas|explicaciones|hoteles|viajes|vuelos)
""")
_OF = r"(?: (?:al?|de|para|con|en) (?!la\b|el\b|est)[^\W\d_]+| \w+(?:ales|icos|icas|osos|[eé]s|eses|esas|ivos|ivas))?"
_STORED = r"(?:carpetas?|directorio|base|bbdd|bd|archivos?|ficheros?|rama|main|master|producci[oó]n|prod|servidor|tablas?|config(?:uraci[oó]n)?|repo(?:sitorio)?|esquema|agenda|calendario|bandeja|copias? de seguridad|backups?|plantillas?|migraciones|cuenta)"
_OK = r"sin (?:antes |primero )?(?:preguntar(?:me|nos)?|consultar(?:me|lo|nos|lo conmigo)?|avisar(?:me|nos)|(?:ense[ñn][aá]r|mostr[aá]r|decir|ped[ií]r)(?:me|nos|me?l[oa]s?)|que (?:yo )?(?:lo|la|los|las) (?:vea|haya)|mi (?:permiso|ok|okay|visto bueno|autorizaci[oó]n|aprobaci[oó]n|confirmaci[oó]n)|pedirme permiso|confirmar conmigo)\b"
_PRIVATE = r"(?:n[uú]mero|tel[eé]fono|direcci[oó]n|mail|correo|nombre|sueldo|salario|cumplea[ñn]os|fecha de nacimiento|edad|datos|contrase[ñn]as?|agenda|calendario|diagn[oó]stico|cuenta|ubicaci[oó]n|informaci[oó]n)"
_EVERY = r"(?:(?:todos|todas) l[oa]s [^\W\d_]+|cada (?!vez\b|un[oa]\b)[^\W\d_]+)"
_MEETINGS = r"(?:reuni[oó]n(?:es)?|citas?|llamadas?|juntas?|meetings?|calls?)"
# "Avísame", "ponlas", "escríbeles": an order whose object is part of its verb.
_ENCLITIC = r"(?:d[aá]me(?:l[oa]s?)?|p[oó]n(?:me)?(?:l[oa]s?)?|haz(?:me)?l[oa]s?|\w*[áéíóú]\w{0,3}(?:me|nos|l[oa]s?|les?))\b"
CONDUCT = Rule(
    "conduct",
    "says how to go about all work of a kind: when to ask, before what, in what, and what never",
    rf"""
    {_BEGIN}{_ONCE}(?:
    (?=[^.!?\n]*\b(?:siempre(?! que\b)|cada vez|por norma|por defecto|por sistema|sistem[aá]ticamente)\b)(?:(?:en|a|para|con|de|cuando|si|cada vez que|siempre que) (?!(?:yo|[eé]l|ella)\b)
    (?:[^.!?,\n]{{3,60}}, (?=[^.!?\n]*\b(?:mis?|me|nuestr[oa]s?|\w*[áéíóúae](?:me|l[oa]s?))\b)|(?:mis?|nuestr[oa]s?) (?:\w+ ){{1,3}}?))?(?!(?:se|para)\b)(?:{_DO}|{_ENCLITIC})(?![^.!?\n]*\b(?:dec[ií]a|dice|dijo)\b)
    |(?:nunca|jam[aá]s) (?:me |les? |l[oa]s? )?(?!(?:tienes|vienes|quieres|sabes|puedes|haces|dices|eres|vas|has|estás)\b)\w+(?:es|as)\b(?=[^.!?\n]*\b(?:mis?|me|nuestr[oa]s?)\b)
    |dej[ae] de \w+[aei]r(?:me)? [^.!?\n]{{0,30}}?\b{_WORKS}\b
    |{_DO}(?! a (?-i:[A-Z]))[^.!?\n]{{0,100}}?,? \b(?:{_YOU_ACT}(?! (?:t[uú]|usted)\b)|{_DOUBT}|{_UNLESS}\W*$|(?:en|a|para|con|por) (?:cada (?!vez\b|d[ií]a\b|un[oa]\b)|tod[oa]s l[oa]s (?!d[ií]as|noches))\w)
    |(?:(?:{_YOU_ACT})[^.!?,\n]{{0,60}},?|{_DOUBT}[^.!?,\n]{{0,30}}[,:]|{_UNLESS},|(?:cuando|cada vez que|siempre que|si|en cuanto) (?:te |le )?(?:mande|env[ií]e|pegue|pase|comparta|pida|pregunte|d[eé]|muestre|reenv[ií]e|escriba|mencione)(?! (?:el|la|los|las|est[ae]|mi|mis)\b)[^.!?,\n]{{0,80}},
    |(?:en|para|con) (?:todos |todas )?(?:los |las |mis |nuestros |nuestras )?{_WORKS}{_OF},?) {_PLEASE}(?:{_DO}|(?:no|nunca) \w+(?:es|as)\b|nada de)
    |(?:tod[oa]s )?(?:los |las |mis )?{_WORKS}{_OF},? (?:siempre |s[oó]lo )*(?:(?:en (?!camino|curso|espera|est)[^\W\d_]+|con|sin|al|por) ?[^.!?,\n]{{0,40}}?(?:por favor|porfa)\W*$|(?<!precios )(?<!correos )(?:deben|deber[ií]an|tienen que) (?!(?:estar|haber|ser) (?:ah[ií]|list|llegad|ya)|haber|estar)\w)
    |{_NOT}\b[^.!?\n]{{0,70}}? ?{_OK}
    |no quiero que [^.!?\n]{{2,60}}? {_OK}
    |nada de [^.!?\n]{{2,50}} {_OK}
    |{_NOT}(?:nada |nunca )?(?:a |en |de |sobre )?(?:el |la |los |las |mis? |nuestr[oa]s? )?{_STORED}\b(?! (?:hasta|mientras|todav|a[uú]n))
    |recu[eé]rd[ae](?:me|nos)\b[^.!?\n]{{0,70}}?(?:(?<!para )\b{_EVERY}|\b(?:una?|dos|tres|cuatro|\d+) (?:d[ií]as?|semanas?|horas?|mes(?:es)?) (?:antes(?! (?:del|de la|de mi)\b)|de antelaci[oó]n))|record(?:ame|anos)[^.!?\n]{{2,70}}?(?<!para )\b{_EVERY}
    |(?:no|nunca|jam[aá]s) (?:le |les )?(?:des|d[eé]|compart\w+|reveles|revele|digas|diga|pases|pase|ense[ñn]es|publiques|publique|menciones|divulgues|divulgue|mandes|env[ií]es) (?:nunca |a nadie )?(?:mi|mis|nuestr[oa]s?) (?:\w+ )?{_PRIVATE}\b(?! a (?:(?-i:[A-Z])|ella|[eé]l\b))
    |(?:corr[ií]g[ea]|correg[ií]|corrij[ae])(?:me)? (?:siempre )?(?:mi (?:espa[ñn]ol|ingl[eé]s|franc[eé]s|alem[aá]n|italiano|ortograf[ií]a|gram[aá]tica|pronunciaci[oó]n)|la (?:ortograf[ií]a|gram[aá]tica|pronunciaci[oó]n)|mis (?:faltas|errores|comas|tildes|acentos)(?: de \w+)?|l[oa]s (?:faltas|errores|comas|tildes|acentos))(?: por favor| porfa)?(?=\W*$|,? (?:cuando|si|siempre que|cada vez que) )
    |(?:corr[ií]geme|corregime|corr[ií]jame|interr[uú]mpe(?:me)|interrump[ií]me|ll[eé]v[ae]me la contraria|llevame la contraria|contradime|contradec[ií]me|contrad[ií]game|p[aá]rame|frename|fr[eé]name),? (?:siempre )?(?:cuando|si|siempre que|cada vez que) (?:me |yo )?(?![^.!?]*,? pero\b)
    |(?:av[ií]s[ae](?:me|nos)|avisame|adv[ií]ert[ae]me|al[eé]rt[ae]me),? (?:cuando|si|siempre que) (?:algo|el (?:precio|costo|coste|total))
    |(?:tr[aá]t[ae]me|tratame|h[aá]bl[ae]me|hablame) (?:siempre )?como\b
    |no adivin(?:es|e|[eé]s),? (?:di(?!go)|pregunt|preg[uú]nt|si|dec[ií])|no (?:me )?(?:des|d[eé]) (?:siempre |todo el rato )?la raz[oó]n|no (?:est[eé]s|est[eé]) (?:siempre )?de acuerdo (?:conmigo|en todo|con todo)
    |no (?:te )?invent(?:es|e|[eé]s) (?:nada\W*$|(?:nunca )?(?:fuentes?|cifras?|citas?|datos|hechos|enlaces|links|nombres|detalles|referencias|funciones)\b)|no (?:te disculpes|se disculpe|pidas perd[oó]n|pidas disculpas) (?:por (?:cada|todo)|a cada|todo el (?:rato|tiempo)|siempre|constantemente)
    |(?:no|nunca) (?:uses|use|digas|diga|escribas|emplees) (?:nunca |m[aá]s )?(?:la (?:palabra|expresi[oó]n|frase)|el t[eé]rmino|las palabras)\b(?! clave)
    |(?:nada de|ninguna?|no pongas|no agendes|no programes|sin) {_MEETINGS} (?:antes|despu[eé]s|los|el|entre|durante|a)\b[^.!?\n]{{1,40}}?(?:agenda|calendario|por favor|porfa)
    |(?:da|d[eé]|indica|muestra|escribe|pon|pon[eé]|cita|firma|formatea|redacta|empieza|termina|mant[eé]n)(?:me)? (?:siempre )?(?:tod[oa]s )?(?:los|las|mis) {_WORKS}{_OF} (?:con|sin|en|al|por|como)\b(?! (?:orden|la|el|est[ae]|l[ao]s|mi)\b)
    )
    """,
    takes=(
        "Enséñame el texto antes de mandar un correo.",
        "En caso de duda, pregúntame.",
        "No pidas nada sin preguntarme.",
        "No toques la carpeta de impuestos.",
        "Para las recetas, calcula cuatro personas.",
        "Recuérdame la basura todos los jueves.",
        "Corrige mi español cuando cometa errores.",
        "Nada de reuniones antes de las 9 en mi agenda.",
    ),
    leaves=(
        "Antes de irte, mándame la dirección.",
        "Pregunta a Tomás antes de coger el coche.",
        "Enséñame este texto antes de mandarlo.",
        "En las cartas, mi padre siempre firma con su nombre completo.",
        "No te vayas sin despedirte de mí.",
        "Recuérdame la basura el jueves.",
        "¡No toques mi pastel!",
    ),
)
