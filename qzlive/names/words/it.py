"""Italian."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        turno, blocco, offerta, tema, temi, gruppo, gruppi, tavolo, tavoli, stanza, sala, numero, num,
        scelta, laboratorio, argomento, opzione, aula virtuale, squadra, cerchio, gruppo di lavoro, tavola
        rotonda, punto, sessione, domanda, tematica
    """,
    ordered="turno, blocco",
    doubtful_numbers="otto, sei, tre, uno, una, due, dieci, nove",
    numbers="""
        uno|una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici,
        quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti, ventuno, ventidue,
        ventitré, ventiquattro, venticinque, ventisei, ventisette, ventotto, ventinove, trenta
    """,
    ordinals="primo|prima, secondo|seconda, terzo|terza, quarto|quarta, quinto|quinta, sesto|sesta",
    endings="º, ª, o, a",
    joins="o, e, oppure, ed, e o",
    then="altrimenti, poi, in alternativa, se no, sennò, oppure",
    wishes="""
        vorrei, voglio, preferisco, per favore, scelgo, prego, grazie, prendo, meglio, io vorrei, vuole,
        sceglie
    """,
    links="per, il, la, al, alla, nel",
    now="ora, adesso, anzi, cambio a",
    instead="invece di, non, al posto di, prima, era, tranne, eccetto, non più",
    unsure="forse, probabilmente, circa, magari",
    anything="indifferente, qualsiasi, è uguale, uguale, qualunque, nessuna preferenza",
    undecided="non so, non lo so, non ancora, indeciso, indecisa, nessuna scelta, senza numero",
    listeners="uditore, uditrice, solo ascolto, osservatore, osservatrice, moderatore, moderatrice",
    ranks="scelta, priorità, preferenza",
    moments="alle, fino alle, dalle, verso le, fino a, dal",
    counted="""
        minuti, minuto, ore, ora, persone, persona, bambini, anni, volte, giorni, euro, amici, partecipanti,
        alunni, stagioni, donne, uomini, settimane, per cento, sorelle, fratelli
    """,
    offices="vice*, presidente*, piano, anno, segretari*, tesorier*, violino, sindaco, semestre, media",
    units="classe, piano, aula, edificio, livello, municipio",
    institutions="""
        scuola, liceo, istituto, università, fondazione, associazione, centro, comune, asilo, rete, cooperativa
    """,
    hosts="""
        ospite organizzatore, organizzatore, organizzatrice, co-organizzatore, relatore, relatrice, moderatore
    """,
    me="io, tu, lei",
    guests="ospite, esterno, esterna, non verificato, partecipante, guest",
    pronouns="lei, lui, loro, ella, egli, sua, suo",
    devices="telefono, cellulare, computer, sala riunioni",
    phones="utente telefonico, chiamante",
    nameless="ospite, utente, sconosciuto, anonimo, partecipante, utente zoom",
    not_this="no",
    formerly="prima, era",
)
