# SPDX-License-Identifier: Apache-2.0
"""How people ask in Spanish to forget what they said."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = frozenset(
    """
    quita quitá quite saca sacá saque olvida olvidá olvide olviden olvides olvidemos olvidar olvídate olvidate olvidarte olvídese
    olvídalo olvidalo olvídelo olvidelo olvidadlo olvidarlo olvídala olvidala
    borra borrá borre borres borrar borrarlo bórralo borralo bórrelo borrelo bórrala borrala
    elimina eliminá elimine elimines eliminar eliminarlo elimínalo eliminalo suprime suprimir
    quítalo quitalo quítala quede haz hacé haga hubiera hubiese guardar guardado guardada
    guardes guarde recuerdes recuerde registres memorices acuerdes apuntes anotes
    """.split()
)

# What people ask to forget by its name, and the words in which they had told it.
ALSO = (
    "peso peso",
    "estatura mido",
    "edad años",
    "psicólogo|terapia psicólogo psicóloga terapia",
    "cárcel|prisión cárcel prisión preso presa",
    "alergia|alergias allergy alérgico alérgica",
    "pastilla|pastillas|medicamento|medicamentos|medicación|medicina|medicinas medication pastilla"
    " medicamento dosis mg recetado",
    "embarazo embarazada preñada",
    "aborto abortado abortar aborté",
    "divorcio divorciado divorciada divorciar divorcié divorciamos separamos separado separada",
    "separación separamos separado separada separados",
    "ruptura roto rompí rompimos cortamos dejado",
    "despido despedido despedida despidieron echaron echado",
    "depresión depresion deprimido deprimida",
    "enfermedad condition enfermo enferma diagnosticado diagnosticaron",
    "salud condition allergy medication enfermo enferma tratamiento",
    "operación operacion operan operaron operar",
    "deuda deudas debo debemos",
    "sueldo salario gano cobro",
    "salario sueldo gano cobro",
    "boda casamos casar caso",
    "infidelidad engañado engañé engañó infiel",
    "aventura engañado engañé infiel",
    "multa multaron multado",
    "borrachera borracho borracha emborraché",
)

VAGUE = frozenset(
    """
    cosa cosas tema asunto problema historia parte dato información mensaje memoria
    dije dicho conté contado platiqué confesé mencioné decir contar ayer hoy semana día noche otro
    verano invierno primavera otoño pasado pasada vez rato
    """.split()
)
OF_HIMSELF = frozenset("yo nosotros".split())
_OPENING = joined(r"""
    ^[\s¡¿]*(?:(?:por favor|porfa|mejor|bueno|vale|oye|mira|perd[oó]n|uy|ay|y|pero|ok|espera
    |en realidad|ups|chat equivocado|me equivoqu[eé] de (?:chat|ventana|grupo)
    |ahora|hey|no(?=,)),? )*
""")
_CAN = "(?:me )?(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s)"
_WANT = "(?:quiero|necesito|prefiero|quisiera|me gustar[ií]a|te pido|ser[ií]a mejor) que"
# Of something that was said, "forget" is enough; what is deleted may be a file.
_FORGET = joined(rf"""
    (?:olvid[aá]|olviden?|olvidemos|olv[ií]date de|olv[ií]dese de|{_CAN} olvidar(?:te de)?
    |{_WANT} (?:te olvides de|olvides)
    |(?:{_WANT} )?no (?:te )?(?:guardes?|recuerdes?|registres|memorices|apuntes|anotes
    |acuerdes(?: m[aá]s)? de)
    )
""")
_DELETE = joined(rf"""
    (?:borr[aá]|borre|elimin[aá]|elimine|suprime|{_CAN} (?:borrar|eliminar|suprimir)
    |{_WANT} (?:borres|elimines)
    )
""")
_IT = joined(rf"""
    (?:olv[ií]d(?:a|e|ad)l[oa](?!,? (?:lo|la|ya|yo|no importa|da igual)\b)|b[oó]rr(?:a|e)l[oa]|elim[ií]n(?:a|e)l[oa]|{_CAN} (?:olvidar|borrar
    |eliminar)lo)
""")
_I_SAID = joined(r"""
    (?:lo (?:[uú]ltimo )?que (?:(?:te|os|le) )?(?:acabo de (?:decir|contar|escribir)(?:te|le|os)?
    |dije|cont[eé]|platiqu[eé]|confes[eé]|coment[eé]
    |escrib[ií]|mencion[eé]|(?:he|había) (?:dicho|contado|escrito|mencionado|comentado)))
""")
_LAST = joined(rf"""
    (?:(?:todo )?(?:eso|esto)|(?:todo )?{_I_SAID}(?: (?:antes|ahora|hoy|ayer|hace un momento))?
    |(?:el|mi) (?:[uú]ltimo )?mensaje(?: anterior)?|lo (?:[uú]ltimo|anterior)|que te lo (?:dije
    |cont[eé]|he dicho))
""")
# What is pointed to by its matter: "lo de mi jefe", "lo que te dije sobre el despido".
_ABOUT = joined(rf"""
    (?:(?:todo )?(?:lo|eso|esto) (?:del?|relacionado con)|(?:todo )?{_I_SAID} (?:del?|sobre|acerca del?
    |en cuanto a)
    |todo sobre|(?:la historia|el tema|el asunto) del?)
""")
# As if it had not been said.
_AS_IF = joined(r"""
    (?:haz|haga|hac[eé]|hagamos)(?: de cuenta)? (?:como si|como que|que) (?:yo )?(?:no|nunca) (?:te )?(?:lo )?
    (?:hubiera dicho|hubiese dicho|hubiera contado|hubiese contado|dije|cont[eé]|he dicho|he contado)(?: nada)?
""")
_TAKE_IT = joined(r"""
    (?:qu[ií]tal[oa]s?|b[oó]rral[oa]s?|olv[ií]dal[oa]s?|elim[ií]nal[oa]s?|no (?:lo|la) (?:guardes|apuntes|anotes|recuerdes)
    |que no quede(?: en ning[uú]n (?:lado|sitio)| guardad[oa]| registrad[oa])?)
""")
# What belongs to one person, and is told once.
_DATUM = joined(r"""
    (?:n[uú]meros?|c[oó]digos?|claves?|contrase[ñn]as?|pin|cuenta|tarjeta|direcci[oó]n|tel[eé]fono|celular
    |m[oó]vil|correo|e-?mail|iban|dni|pasaporte|usuario|token)
""")
_MEMORY = "(?: de (?:tu|la|su) (?:memoria|registro|historial)| de tus (?:notas|recuerdos))"
_PLEASE = joined(r"""
    (?:[\s,]+(?:por favor|porfa(?:vor|s)?|ya|anda|vale|va|sí|gracias|ok)\??)*(?:[\s.!?…]*$
    |[\s.]*[,;\u2013\u2014-] ?.*$)
""")

FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    {_OPENING}(?:por favor,? )?
    (?:(?:{_IT}|{_AS_IF}|(?:{_FORGET}|{_DELETE}) {_LAST}){_MEMORY}?{_PLEASE}
    |{_AS_IF} (?:(?:nada )?(?:de|del|sobre)|lo (?:de|del))[ ](?P<v_2>[^,;!?]{{2,100}}?){_PLEASE}
    |(?:{_FORGET}|{_DELETE}) (?:ese|esa|esos|esas) (?P<value>{_DATUM}){_PLEASE}
    |(?:todo )?(?:(?:lo|eso|esto) del?|{_I_SAID} (?:del?|sobre)) (?P<v_3>[^,;!?]{{2,100}}?),? (?:(?:mejor|por favor|porfa),? )?(?:{_TAKE_IT}|{_AS_IF}){_PLEASE}
    |(?:(?:{_FORGET}|{_DELETE}){_MEMORY}? {_ABOUT}
    |{_FORGET} (?:que(?! lo\b| te\b)|(?=mis? (?!\w+ mensaje)))
    |{_FORGET} (?=(?:el|la|los|las) [^,;!?]{{2,80}}? que (?:te|os|le) (?:he )?(?:d[ií]|dije|cont[eé]
    |pas[eé]|mand[eé]|escrib[ií]|dado|dicho|contado|pasado|mandado)\b)
    |{_FORGET} (?=(?:el|la|los|las) {_DATUM}\b)
    |{_DELETE} (?=(?:el|la|los|las|mis?) [^,;!?]{{2,60}}?{_MEMORY})
    |(?:{_DELETE}|qu[ií]t[aáe]|s[aá]c[aá]|saque){_MEMORY}(?: {_ABOUT})?
    )[ ]?(?P<v>[^,;!?]{{2,200}}?){_MEMORY}?{_PLEASE}
    )
    """,
    takes=(
        "Olvida eso.",
        "Bórralo, por favor.",
        "Olvídate de lo de mi ex.",
        "no guardes lo de la depresión",
        "olvida lo que te dije sobre mi jefe",
        "Quiero que olvides mi despido.",
        "borra de tu memoria mi dirección",
        "Olvida que estuve en la cárcel.",
        "Olvida la contraseña que te di.",
        "Olvida el PIN, por favor.",
        "Borra mi PIN de tu memoria, por favor.",
        "Olvida lo que te conté del cáncer",
        "Lo de mi ex mejor quítalo.",
        "Y lo que te platiqué de Gustavo haz como que nunca te lo dije, ¿va?",
        "lo de la deuda no lo guardes, por favor",
        "Haz como si no te hubiera dicho lo de la deuda.",
        "Haz como si no hubiera dicho nada",
        "oye haz como que nunca te dije lo de mi tío, va?",
        "no guardes eso del herpes",
        "eso de la cárcel bórralo porfa",
        "Borra ese PIN.",
        "quita de tu memoria eso de mi tío",
    ),
    leaves=(
        "No olvides eso.",
        "No te olvides de lo de mañana.",
        "Se me olvidó.",
        "Olvídalo, lo hago yo.",
        "Quiero olvidar a mi ex.",
        "Olvida la sal, no hace falta.",
        "Borra mi último correo.",
        "Elimina las comas.",
        "Lo de mañana apúntalo.",
        "Borra esa línea.",
        "Haz como si fueras mi profesor.",
    ),
)
ADDS = Rule(
    "adds",
    "only says of what was said before that it was not meant to be",
    r"""
    (?:^\W*(?:(?:ups|uy|ay|oh|perd[oó]n|no|pero|y|perdona|vaya)\b\W*){1,4})?
    \b(?:(?:chat|grupo|persona|ventana) equivocad[oa]|me equivoqu[eé] de (?:chat|grupo|persona|ventana)
    |(?:eso )?no era para (?:ti|vos|usted)|(?:es|era) (?:un |muy )?(?:secreto|privado|confidencial|personal|error)
    |por error|sin querer|queda entre nosotros
    |no (?:te |le )?(?:lo )?(?:deb[ií]a?|deber[ií]a)(?: haber)?(?:te|le)?(?:lo)? (?:dicho|contado|mandado|dec[ií]r(?:te)?lo|cont[aá]r(?:te)?lo))
    """,
    takes=("Ups, chat equivocado.", "Era un secreto.", "No debía decírtelo."),
    leaves=("Mi hermana está embarazada.", "Voy a Roma."),
)
POINTS = Rule(
    "points",
    "takes up what was said before, and says nothing of it: `v` is what",
    rf"""
    ^[\s¿]*(?:y )?(?:{_ABOUT} (?P<v>[^,;.!?¿]{{2,60}}?)
    |no (?:deb[ií]|deber[ií]a) (?:haberte|haberle) (?:dicho|contado|dado|hablado de) (?P<v_2>[^,;.!?]{{2,60}}?))\W*$
    """,
    takes=("¿Lo de mi tío?", "No debí haberte dado mi clave."),
    leaves=("Lo que dije es verdad.", "No debí."),
)
