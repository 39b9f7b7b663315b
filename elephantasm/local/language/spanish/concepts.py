# SPDX-License-Identifier: Apache-2.0
"""Spanish words that stand near each other, and forms of one word."""

# A kind a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
mascota mascotas animal: perro perra gato gata conejo pájaro loro pez hámster
familia parientes: madre padre mamá papá hermano hermana hijo hija esposa esposo marido abuela
    abuelo tío tía primo prima sobrino sobrina
hijos niños: hijo hija bebé niño niña
pareja relación: novio novia marido esposo esposa casado casada separado divorcio terminamos
trabajo empleo oficio profesión: empresa oficina jefe jefa sueldo contrato enfermera profesor
medicina medicamento remedio tratamiento: pastilla pastillas tomo mg dosis jarabe insulina
salud enfermedad: médico doctor hospital alergia alérgico alérgica dolor operación
comida comer dieta: vegetariano vegana carne pescado desayuno almuerzo cena alérgico
carro coche auto vehículo: toyota seat renault moto
casa dirección domicilio: vivo calle avenida piso barrio mudamos mudé apartamento
pago precio coste: euros pesos alquiler renta arriendo hipoteca
vacaciones viaje: vuelo avión hotel pasajes billetes playa
deporte afición hobby: fútbol entreno gimnasio natación corro yoga tenis guitarra
"""

# Words for the same a line, many of them forms of one word.
SYNONYMS = """
vivo vives vive vivimos vivir mudé mudamos mudado casa dirección
trabajo trabajas trabaja trabajar curro empleo
tomo toma tomar tomas
tengo tienes tiene tener
gusta gustan gustaba encanta odio prefiero
pago paga pagamos cuesta vale
como come comemos comer
estudio estudia estudiar estudios
teléfono celular móvil número
alquiler renta arriendo
coche carro auto
mamá madre
papá padre
esposa mujer
esposo marido
médico doctor
ordenador computadora portátil
piso apartamento departamento
cumpleaños cumple nací
cita turno
miedo asustado asustada nervioso nerviosa preocupado preocupada ansioso ansiosa
triste decepcionado decepcionada infeliz
contestes contéstame contesta respondas responde respuestas
mando envío mandar enviar
"""
