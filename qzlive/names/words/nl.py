"""Dutch."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        ronde, blok, aanbod, thema, thema's, onderwerp, groep, groepen, tafel, tafels, kamer, ruimte, zaal,
        nummer, nr, keuze, werkgroep, sessie, vraag, optie, kring, gespreksgroep, tafelgroep, punt,
        deelsessie, gespreksrondes
    """,
    ordered="ronde, blok, aanbod",
    doubtful_numbers="een, één, tien, acht",
    numbers="""
        een|één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien,
        vijftien, zestien, zeventien, achttien, negentien, twintig, eenentwintig, tweeëntwintig,
        drieëntwintig, vierentwintig, vijfentwintig, zesentwintig, zevenentwintig, achtentwintig,
        negenentwintig, dertig
    """,
    ordinals="eerste, tweede, derde, vierde, vijfde, zesde",
    endings="e, de, ste",
    joins="of, en, of ook, en of",
    then="anders, dan, daarna, of anders, alternatief",
    wishes="""
        ik wil, ik kies, ik neem, graag, alstublieft, liever, het liefst, ik ga naar, voorkeur, dank je,
        bedankt, ik wil graag naar, graag naar, wil, kiest, neemt
    """,
    links="voor, naar, de, het, bij",
    now="toch, toch liever, gewijzigd naar",
    instead="in plaats van, niet, was, eerst, behalve, ipv, i p v, voorheen, geen",
    unsure="misschien, waarschijnlijk, ongeveer, eventueel",
    anything="maakt niet uit, geen voorkeur, om het even, flexibel, flexibel, maakt me niet uit",
    undecided="weet ik niet, weet nog niet, weet het nog niet, nog geen, geen nummer, nog niet, geen keuze",
    listeners="luisteraar, alleen luisteren, toehoorder, waarnemer, moderator, begeleider",
    ranks="keuze, prioriteit, voorkeur, keus",
    moments="om, vanaf, tot, sinds, rond",
    counted="""
        minuten, minuut, uur, uren, personen, persoon, kinderen, jaar, jaren, keer, dagen, weken, mensen,
        vrienden, deelnemers, leerlingen, vrouwen, mannen, koningen, procent, seizoenen, sterren, zussen
    """,
    offices="""
        voorzitter*, vicevoorzitter*, verdieping, klas, jaar, secretaris, penningmeester, viool, leerjaar,
        semester, etage
    """,
    units="klas, verdieping, lokaal, gebouw, wijk, niveau, afdeling",
    institutions="""
        school, basisschool, gemeente, stichting, vereniging, universiteit, instituut, kinderopvang, *school,
        *vereniging, ziekenhuis, bibliotheek
    """,
    hosts="gastheer, gastvrouw, co-host, organisator, presentator",
    me="ik, jij, u",
    guests="gast, extern, niet geverifieerd, deelnemer",
    pronouns="zij, haar, hij, hem, zijn, hen, hun, die, diens, ze",
    devices="telefoon, vergaderzaal",
    phones="beller, inbeller, telefonische deelnemer",
    nameless="gast, gebruiker, onbekend, anoniem, deelnemer, onbekende gebruiker",
    formerly="was, eerst, voorheen",
)
