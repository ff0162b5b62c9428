"""Spanish."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        ronda, bloque, oferta, tema, temas, grupo, grupos, mesa, mesas, sala, salas, taller, talleres,
        número, núm, opción, elección, equipo, asunto, pregunta, grupo de trabajo, círculo, mesa redonda,
        mesa de trabajo, tópico, punto, sesión, taller no
    """,
    ordered="ronda, bloque",
    doubtful_numbers="dos, uno, una, seis, once",
    numbers="""
        uno|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce,
        quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés,
        veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta
    """,
    ordinals="""
        primero|primera|primer, segundo|segunda, tercero|tercera|tercer, cuarto|cuarta, quinto|quinta,
        sexto|sexta
    """,
    endings="ª, º, o, a, er, ra, da, ta, do, to, ro",
    joins="o, y, u, e, o bien, y o",
    then="si no, sino, luego, después, alternativa, o si no, entonces",
    wishes="""
        quiero, quisiera, prefiero, por favor, elijo, me gustaría, voy a, gracias, quiero ir,
        preferiblemente, mejor, quiere, elige, prefiere
    """,
    links="para, a, al, el, la, en",
    now="ahora, mejor, cambio a, ahora el, ahora la",
    instead="en vez de, en lugar de, excepto, menos, antes, ya no, era, salvo",
    unsure="quizás, quizá, tal vez, probablemente, a lo mejor, creo",
    anything="cualquiera, da igual, me da igual, sin preferencia, indiferente, cualquier",
    undecided="""
        no sé, no lo sé, todavía no, aún no sé, sin número, indeciso, indecisa, sin elegir, no sé todavía
    """,
    listeners="oyente, solo escucho, solo escuchar, observador, observadora, moderador, moderadora",
    ranks="opción, elección, prioridad, preferencia",
    moments="a las, hasta, desde, hacia, sobre",
    counted="""
        minutos, minuto, horas, hora, personas, persona, niños, niñas, niño, años, veces, días, euros, amigos,
        participantes, alumnos, mujeres, hombres, reyes, semanas, por ciento, estaciones, hermanas, hermanos
    """,
    offices="""
        vice*, presidente*, presidenta, curso, piso, secretari*, tesorer*, violín, grado, semestre, alcalde,
        alcaldesa, planta
    """,
    units="clase, curso, piso, aula, edificio, distrito, nivel, planta, calle",
    institutions="""
        escuela, colegio, instituto, universidad, fundación, asociación, centro, ayuntamiento, red, guardería,
        casa
    """,
    hosts="""
        anfitrión, anfitriona, coanfitrión, coanfitriona, organizador, organizadora, moderador, presentador
    """,
    me="yo, tú, usted",
    guests="invitado, invitada, externo, externa, no verificado, sin verificar, participante",
    pronouns="ella, él, elle, ellos, ellas, elles, el",
    devices="teléfono, móvil, celular, ordenador, computadora, tableta, portátil, sala de reuniones",
    phones="usuario telefónico, llamada, participante telefónico",
    nameless="invitado, usuario, usuaria, desconocido, anónimo, participante, usuario de zoom",
    not_this="no",
    formerly="antes, era",
)
