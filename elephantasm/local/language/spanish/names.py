# SPDX-License-Identifier: Apache-2.0
"""What in Spanish stands where a name does, and is none."""

from __future__ import annotations

# States, hands, diets, clubs, desks: "Soy Zurda", "Hola, aquí Recepción".
NO_NAME = frozenset(
    """
    zurdo zurda diestro diestra soltero soltera casado casada divorciado divorciada viudo viuda
    cansado cansada agotado agotada enfermo enferma embarazada jubilado jubilada autónomo autónoma
    celíaco celíaca vegano vegana vegetariano vegetariana diabético diabética alérgico alérgica
    madridista culé bético bética colchonero colchonera merengue atlético real
    recepción conserjería secretaría administración contabilidad soporte atención dirección ventas
    radio noticias mañana nadie alguien nosotros
    """.split()
)
